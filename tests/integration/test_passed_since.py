"""A failure whose test has passed since is no problem any more: in a retry, or on its branch in that build or later."""

from __future__ import annotations

import pytest

from jobs.models import Job
from jobs.statements.held_builds import StoredHold, store_hold
from qualgent.core.times import wall_ms
from qualgent.dashboard import problems
from qualgent.engine.values import BuildKey
from tests.integration.acts import hold_agent, retry_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, until
from tests.integration.test_batch_results import batch, run
from tests.integration.test_failures import fail, groups_of
from tests.integration.test_problems import listed

pytestmark = pytest.mark.usefixtures("no_caller")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problems, "SELDOM_MS", 0)
    monkeypatch.setattr(problems, "SELDOM_COST", 0)


async def shown(scheduler: Scheduler) -> list[tuple[str, str]]:
    return [(row["kind"], row["text"]) for row in await listed(scheduler) if row["kind"].startswith("fail")]


FAILED = [("failure", "expected 1, got 2")]


async def test_a_failure_that_passed_since_is_no_problem(scheduler: Scheduler) -> None:
    """A pass on another branch, of an older build or that was simulated leaves it; one on its branch ends it."""
    host = await scheduler.connect("phone")
    await run(scheduler, await batch("a", "b", app_version_id="1"), host)
    await run(scheduler, await batch("a", "b", app_version_id="2"), host, a="failed")
    assert await shown(scheduler) == FAILED
    await run(scheduler, await batch("a", app_version_id="3", branch="feature"), host)
    await run(scheduler, await batch("a", app_version_id="1"), host)
    assert await shown(scheduler) == FAILED
    [group] = await groups_of(scheduler, since_ms=0)
    assert (group.label, group.is_over) == ("new", False)

    await run(scheduler, await batch("a", app_version_id="3"), host)
    assert await shown(scheduler) == []
    [group] = await groups_of(scheduler, since_ms=0)
    assert (group.label, group.is_over) == ("passed", True)

    await run(scheduler, await batch("a", "b", app_version_id="4"), host, a="failed", b="failed")
    assert await shown(scheduler) == FAILED
    await run(scheduler, await batch("a", app_version_id="5"), host)
    assert await shown(scheduler) == FAILED  # the other test has not passed
    await run(scheduler, await batch("a", app_version_id="4"), host)
    [group] = await groups_of(scheduler, org_id="acme", app_version_id="4")
    assert (group.label, group.tests, group.new_tests, group.failures) == ("new", 2, 1, 2)  # of the last run of each
    await run(scheduler, await batch("b", app_version_id="5"), host)
    assert await shown(scheduler) == []

    await run(scheduler, fails := await batch("a", "b", app_version_id="6"), host, a="failed", b="failed")
    await run(scheduler, await batch("b", app_version_id="6"), host)
    [group] = await groups_of(scheduler, since_ms=0)
    assert [row.test for row in group.examples] == ["a", "b"]  # that of b is newer, but it has passed
    assert (group.new_tests, group.new_job_ids) == (1, [job.id for job in fails.jobs if job.test == "a"])
    await run(scheduler, await batch("b", app_version_id="7"), host, b="failed")
    await run(scheduler, await batch("a", app_version_id="7"), host, a="failed")
    [group] = await groups_of(scheduler, since_ms=0)
    assert (group.examples[0].test, group.examples[0].at) == ("a", group.last_at)


async def test_the_retry_of_an_older_build_begins_nothing(scheduler: Scheduler) -> None:
    """A test that passed in a newer build stays over; one that fails there is new, and retried, there."""
    host = await scheduler.connect("phone")
    await run(scheduler, old := await batch("a", "b", app_version_id="1"), host, a="failed", b="failed")
    await run(scheduler, await batch("a", "b", app_version_id="2"), host)
    await run(scheduler, last := await batch("a", "b", app_version_id="3"), host, b="failed")
    for job in old.jobs:
        await retry_job(job_id=job.id)
        await host.report(await host.begin(), "failed", message="expected 1, got 2")
        await until(scheduler, job.id, "failed")
    [group] = await groups_of(scheduler, since_ms=0)
    [failed] = [job.id for job in last.jobs if job.test == "b"]
    assert (group.label, group.new_tests, group.builds) == ("new", 1, ["3", "1"])
    assert (group.failed_job_ids, group.new_job_ids) == ([failed], [failed])
    assert (group.examples[0].test, group.examples[0].job_id) == ("b", failed)
    await run(scheduler, await batch("b", app_version_id="4"), host)
    [group] = await groups_of(scheduler, since_ms=0)
    assert (group.label, group.is_over, group.failed_job_ids) == ("passed", True, [])
    await retry_job(job_id=old.jobs[0].id)
    [group] = await groups_of(scheduler, since_ms=0)
    assert (group.label, group.is_over, group.retrying) == ("retrying", True, 1)


async def test_a_simulated_pass_ends_no_real_failure(scheduler: Scheduler) -> None:
    host = await scheduler.connect("phone")
    await run(scheduler, await batch("a"), host, a="failed")
    await run(scheduler, again := await batch("a"), host)
    change = Job.objects.filter(pk=again.jobs[0].id)
    await scheduler.runtime.ledger.write(lambda _: change.update(simulated=True))
    assert await shown(scheduler) == FAILED
    await scheduler.runtime.ledger.write(lambda _: change.update(simulated=False))
    assert await shown(scheduler) == []


async def test_a_pass_in_another_build_does_not_end_a_failed_install(scheduler: Scheduler) -> None:
    """One in its own build does, but not while that build is held."""
    host = await scheduler.connect("phone")
    job_id = await submit(retries=0, max_attempts={"error": 1}, app_version_id="1")
    await fail(host, outcome="error", message="install failed: no APK")
    await until(scheduler, job_id, "failed")
    await run(scheduler, await batch("tests/login.spec.js", app_version_id="2", branch=""), host)

    async def state() -> tuple[str, bool, list[str]]:
        [group] = await groups_of(scheduler, since_ms=0)
        return group.label, group.is_over, group.failed_job_ids

    failed = ("infrastructure", False, [job_id])
    assert await state() == failed
    again = await submit(retries=0, app_version_id="1")
    await host.report(await host.begin())
    await until(scheduler, again, "done")
    assert await state() == ("infrastructure", True, [])
    now = wall_ms()
    hold = StoredHold("no APK", ("phone",), 1, provisional=False, since_ms=now, until_ms=now + 600_000)
    build = BuildKey("acme", "1", "mobile")
    await scheduler.runtime.ledger.write(lambda cursor: store_hold(cursor, build, hold))
    assert await state() == failed
    await scheduler.runtime.ledger.write(lambda cursor: store_hold(cursor, build, None))
    await retry_job(job_id=job_id)
    await host.report(await host.begin())
    await until(scheduler, job_id, "done")
    assert await state() == ("infrastructure", True, [])


async def test_a_pass_in_a_later_build_ends_a_loss(scheduler: Scheduler) -> None:
    """It was the agent's, not the build's."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2, lost_seconds=0.4)
    host = await scheduler.connect("phone")
    job_id = await submit(on_disconnect="fail", app_version_id="1")
    await host.begin()
    await host.disconnect()
    await until(scheduler, job_id, "failed")
    [group] = await groups_of(scheduler, since_ms=0)
    assert (group.label, group.is_over) == ("infrastructure", False)
    other = await scheduler.connect("other")
    await run(scheduler, await batch("tests/login.spec.js", app_version_id="2", branch=""), other)
    [group] = await groups_of(scheduler, since_ms=0)
    assert (group.label, group.is_over) == ("infrastructure", True)


async def test_a_retry_that_passes_ends_it(scheduler: Scheduler) -> None:
    host = await scheduler.connect("phone")
    job_id = await submit(retries=0)
    await fail(host, message="expected 1, got 2")
    await scheduler.runtime.tasks.settle()
    assert await shown(scheduler) == FAILED
    await retry_job(job_id=job_id)
    await host.report(await host.begin())
    assert await shown(scheduler) == []


async def test_one_broken_device_is_one_line(scheduler: Scheduler) -> None:
    """What it could not run or install is in its own line, a test that failed there is not; once it is in quarantine,
    all that was only seen on it, of whichever organization. Failures on other devices are not.
    """
    good = await scheduler.connect("good")
    await submit(retries=0, test="tests/x.spec.js")
    await fail(good, message="expected 1, got 2")
    await good.disconnect()
    scheduler.fleet.get("good").signed_off = True
    bad = await scheduler.connect("bad")
    await submit(retries=0, org_id="tern")
    await fail(bad, message="the screen is black")
    for number in range(4):
        await submit(retries=0, max_attempts={"error": 1}, test=f"tests/{number}.spec.js")
        await fail(
            bad, outcome="error", message="install failed: no space left" if number < 3 else "adb: device offline"
        )
    await scheduler.runtime.tasks.settle()

    async def rows() -> list[tuple[str, str, str]]:
        return [(row["kind"], row["text"], row["detail"]) for row in await listed(scheduler)]

    failure = ("failure", "expected 1, got 2", "1 test new in 1.0")
    assert await rows() == [
        (
            "agent_repair",
            "bad needs repair",
            "its last 4 attempts were lost or ended in an error · install failed: no space left +1",
        ),
        ("failure", "expected 1, got 2", "1 test new in 1.0 · acme"),
        ("failure", "the screen is black", "1 test new in 1.0 · tern"),
    ]
    await hold_agent(name="bad", kind="quarantined", note="glass broken")
    quarantined = (
        "agent_quarantined",
        "bad is quarantined",
        "its last 4 attempts were lost or ended in an error · install failed: no space left +1 · glass broken (by lea)",
    )
    assert await rows() == [failure, quarantined]
