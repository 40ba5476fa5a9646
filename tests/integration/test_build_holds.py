"""One bad build harms only itself: it is held after failed installs, and other work goes on."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.test import AsyncClient
from msgspec.structs import replace

from agents.availability import FAILING_SECONDS
from jobs import selectors
from jobs.models import Attempt, HeldBuild
from jobs.statements.held_builds import StoredHold, store_hold
from qgprotocol import messages
from qualgent.accounts.permissions import SERVER
from qualgent.accounts.scope import SITE
from qualgent.api.services.overview import live_groups
from qualgent.core.times import Clock, time_text
from qualgent.engine.values import AgentSpec, JobSpec, Lease, Reason
from qualgent.scheduler import installs
from qualgent.scheduler.job_requests import ReleaseBuild
from qualgent.scheduler.live_requests import BlockedGroups, Explain
from tests.integration.acts import hold_agent, resume_agent
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, submit_batch, until
from tests.integration.test_problems import listed
from tests.integration.test_recovery import restart
from tests.integration.windows import begin, connect, drop, held_jobs, start, states, take_window
from tests.support.waiting import aeventually

BAD = installs.BuildKey("acme", "bad", "mobile")
BUILD_KEY = installs.BuildKey("acme", "1.0", "mobile")


async def fail_installs(host: ScriptedHost, bad: str, ran: list[str], installs: list[str]) -> None:
    """Run tests; each install of the bad build fails."""
    while True:
        message = await host.inbox.get()
        if not isinstance(message, messages.LeaseOffer):
            continue
        identity = {"attempt": message.attempt, "token": message.token}
        await host.say(messages.Accept(**identity))
        if message.job.app_version_id == bad:
            installs.append(message.job.id)
            await host.say(messages.Progress(**identity, phase="installing"))
            await host.say(
                messages.Result(**identity, outcome="error", run_seconds=0, message="install failed: no APK")
            )
        else:
            ran.append(message.job.id)
            await host.say(messages.Progress(**identity, phase="executing"))
            await host.say(messages.Result(**identity, outcome="passed", run_seconds=0.1, install_seconds=0.1))


async def until_held(scheduler: Scheduler) -> None:
    """Wait until the build is held, not only provisionally, and what had begun of it before has ended."""
    await aeventually(lambda: scheduler.port.call(BlockedGroups(scope=SITE, limit=1)))
    await scheduler.runtime.tasks.settle()  # a lease that is being committed
    leases = scheduler.runtime.leases
    await aeventually(lambda: not any(running.lease.job.app_version_id == "bad" for running in leases))


async def explained(scheduler: Scheduler, job_id: str) -> Any:
    return (await scheduler.port.call(Explain(job_ids=[job_id]))).jobs[job_id]


async def test_a_build_that_fails_on_two_agents_is_held(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a few installs, not 36; another organization's job runs, and everybody can read why the others wait."""
    hosts = [scheduler.host(f"agent-{number}") for number in range(3)]
    for host in hosts:
        await host.connect()
    ran: list[str] = []
    installs: list[str] = []
    working = [asyncio.ensure_future(fail_installs(host, "bad", ran, installs)) for host in hosts]
    bad = await submit_batch(12, app_version_id="bad")
    good = await submit(org_id="zeta", app_version_id="good")
    await until(scheduler, good, "done")
    await until_held(scheduler)
    at_first = len(installs)
    assert at_first <= 5  # one agent may fail twice before another does, and two more have begun by then
    later = [await submit(org_id="zeta", app_version_id="good") for _ in range(6)]
    for job_id in later:
        await until(scheduler, job_id, "done")
    assert len(installs) == at_first
    waiting = [job_id for job_id in bad if (await job(scheduler, job_id)).status == "pending"]
    assert len(waiting) == 12
    explanation = await explained(scheduler, waiting[-1])
    assert explanation.reason is Reason.BUILD_HELD
    assert "install failed on agent-" in explanation.text
    assert "no APK" in explanation.text
    assert "tried again in" in explanation.text
    await scheduler.runtime.events.flush()
    events = await scheduler.runtime.ledger.read(selectors.history.list_events, scope=SITE, limit=50)
    assert [event.kind for event in events.rows].count("build_held") == 1
    held = next(iter((await scheduler.port.call(Explain(job_ids=waiting))).holds.values()))
    problem = next(row for row in await listed(scheduler) if row["kind"] == "build_held")
    assert problem["text"] == "Build acme bad is held"
    assert (problem["org_id"], problem["held_version"]) == ("acme", "bad")
    assert problem["detail"].startswith("12 jobs cannot start · install failed on agent-")
    assert held.since_ms is not None
    assert problem["since"] == time_text(held.since_ms)
    assert (await AsyncClient().get(f"/api/v1{problem['link']}")).json()["held_since"] == problem["since"]
    assert scheduler.fleet.states()["paused"] == 0
    for task in working:
        task.cancel()
    now_ms = Clock.now_ms
    monkeypatch.setattr(Clock, "now_ms", lambda clock: now_ms(clock) + 300_000)
    (state,) = [one for one in (await live_groups(scheduler.gateway, SITE, 9)).values() if one.waiting]
    assert state.explanation is not None
    assert "tried again in about 5 min" in state.explanation.text, "of a queue in which nothing happens"


async def test_a_hold_outlives_a_restart(scheduler: Scheduler) -> None:
    """With its end, start and words; at its end the build is tried once more, and held for twice as long."""
    jobs = await submit_batch(4, app_version_id="bad", retries=9)
    hosts = [await scheduler.connect(f"agent-{number}") for number in range(2)]
    working = [asyncio.ensure_future(fail_installs(host, "bad", [], [])) for host in hosts]
    await until_held(scheduler)
    for task in working:
        task.cancel()
    before = hold_of(scheduler)
    attempts = await scheduler.runtime.ledger.read(Attempt.objects.count)
    for _ in range(2):  # the second one reads what the first one has read
        await restart(scheduler)
        after = hold_of(scheduler)
        assert after.reason == before.reason
        assert abs(after.until_ms - before.until_ms) <= 1000
        assert abs(after.since_ms - before.since_ms) <= 1000
    host = await scheduler.connect("agent-3")
    await aeventually(lambda: explained(scheduler, jobs[-1]), lambda found: found.reason is Reason.BUILD_HELD)
    await scheduler.runtime.tasks.settle()
    assert host.inbox.empty()
    assert await scheduler.runtime.ledger.read(Attempt.objects.count) == attempts

    await scheduler.stop()
    await let_holds_end()
    await scheduler.start()
    host = await scheduler.connect("agent-3")
    working = [asyncio.ensure_future(fail_installs(host, "bad", [], tried := []))]
    await until_held(scheduler)
    working[0].cancel()
    assert len(tried) == 1
    again = hold_of(scheduler)
    assert again.reason.endswith("; 1 more try failed")
    assert abs(again.until_ms - again.since_ms - 2 * 1000 * installs.FIRST_SECONDS) < 300_000
    assert abs(again.since_ms - before.since_ms) <= 1000


async def test_what_ends_a_hold_is_not_undone_by_a_restart(scheduler: Scheduler) -> None:
    """A release; an install that succeeds."""
    await submit_batch(4, app_version_id="bad", retries=9)
    hosts = [await scheduler.connect(f"agent-{number}") for number in range(2)]
    for end in ("release", "install"):
        working = [asyncio.ensure_future(fail_installs(host, "bad", [], [])) for host in hosts]
        await until_held(scheduler)
        for task in working:
            task.cancel()
        if end == "release":
            await scheduler.port.call(ReleaseBuild(caller=SERVER, org_id="acme", app_version_id="bad"))
        else:
            await scheduler.stop()
            await let_holds_end()
            await scheduler.start()
            host = await scheduler.connect("agent-3")
            await host.report(await host.take_lease())
            await aeventually(lambda: not scheduler.runtime.build_holds.of_build("acme", "bad"))
        await restart(scheduler)
        assert scheduler.runtime.build_holds.of_build("acme", "bad") == []
        assert scheduler.runtime.engine.build_note(BAD) is None
        assert not await scheduler.runtime.ledger.read(HeldBuild.objects.exists)
        hosts = [await scheduler.connect(f"agent-{number}") for number in range(2)]


async def test_one_agent_tries_a_build_whose_hold_has_ended(scheduler: Scheduler) -> None:
    """The others wait for its answer: if it fails, the build is held on; if not, all go on."""
    await submit_batch(4, app_version_id="bad", retries=9)
    hosts = [await scheduler.connect(f"agent-{number}") for number in range(3)]
    working = [asyncio.ensure_future(fail_installs(host, "bad", [], [])) for host in hosts]
    await until_held(scheduler)
    for task in working:
        task.cancel()
    for outcome in ("error", "passed"):
        await scheduler.stop()
        await let_holds_end()
        await scheduler.start()
        hosts = [await scheduler.connect(f"agent-{number}") for number in range(3)]
        probing = await aeventually(partial(asked_of, hosts))
        await scheduler.runtime.tasks.settle()
        assert asked_of(hosts) == probing
        assert hold_of(scheduler).provisional
        note = scheduler.runtime.engine.build_note(BAD)
        assert note is not None
        assert note.reason.endswith("tries it now")
        lease = await probing[0].take_lease()
        await probing[0].say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="installing"))
        if outcome == "error":
            await probing[0].send_result(lease, "error", message="install failed: no APK")
            await aeventually(lambda: not hold_of(scheduler).provisional)
        else:
            await probing[0].report(lease, install_seconds=1.0)
            for host in hosts:
                await host.take_lease()


def asked_of(hosts: list[ScriptedHost]) -> list[ScriptedHost]:
    return [host for host in hosts if not host.inbox.empty()]


async def let_holds_end() -> None:
    """Set the stored end of all holds to a second ago."""
    await sync_to_async(HeldBuild.objects.update)(until=datetime.now(UTC) - timedelta(seconds=1))


def hold_of(scheduler: Scheduler) -> StoredHold:
    """Return the hold of the bad build, in wall-clock ms, as people are told."""
    clock = scheduler.runtime.clock
    past_ms = clock.wall_ms() - clock.now_ms()
    hold = scheduler.runtime.build_holds.to_store(BAD, past_ms)
    note = scheduler.runtime.engine.build_note(BAD)
    assert hold is not None
    assert note is not None
    assert note.reason.startswith(hold.reason)
    assert note[1:] == (hold.since_ms - past_ms, hold.until_ms - past_ms, hold.provisional)
    return hold


def test_a_clock_that_was_set_does_not_hold_a_build_for_ever() -> None:
    holds = installs.BuildHolds()
    stored = StoredHold("Build held", ("a", "b"), 3, False, 2**60, 2**61)
    held = holds.resume(BAD, stored, past_ms=0, now_ms=5000)
    assert (held.since_ms, held.until_ms) == (5000, 5000 + 1000 * installs.LONGEST_SECONDS)


@pytest.mark.parametrize(("hours", "known"), [(23, True), (25, False)])
async def test_holds_that_ended_long_ago_are_forgotten(scheduler: Scheduler, hours: int, known: bool) -> None:
    end_ms = scheduler.runtime.clock.wall_ms() - hours * 3_600_000
    stored = StoredHold("Build held", ("a" * 100,) * 200, 3, False, end_ms - 1, end_ms)
    await scheduler.runtime.ledger.write(lambda cursor: store_hold(cursor, BAD, stored))
    await restart(scheduler)
    assert scheduler.runtime.build_holds.of_build("acme", "bad") == [BAD] * known
    assert await scheduler.runtime.ledger.read(HeldBuild.objects.count) == int(known)


async def test_one_bad_device_holds_a_build_only_until_another_has_tried(scheduler: Scheduler) -> None:
    """The wait is that of the install that is under way elsewhere, and no alarm; once it succeeds the others go on."""
    good, bad = scheduler.host("good"), scheduler.host("lab-bad")
    await good.connect()
    await bad.connect()
    jobs = await submit_batch(12, app_version_id="new")
    lease = await good.take_lease()
    await good.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="installing"))
    working = asyncio.ensure_future(fail_installs(bad, "new", [], tried := []))
    await aeventually(lambda: scheduler.runtime.build_holds.of_build("acme", "new"))
    found = (await scheduler.port.call(Explain(job_ids=jobs))).jobs
    first = min((one for one in found.values() if one.reason is Reason.BUILD_HELD), key=lambda one: one.position)
    assert "good is at work on it" in first.text
    assert first.eta_seconds <= 30 + 15  # an install and a test, as expected
    assert len(tried) == installs.MAX_FAILURES
    assert await scheduler.port.call(BlockedGroups(scope=SITE, limit=5)) == []
    working.cancel()
    await good.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="executing", install_seconds=9.0))
    await good.report(lease)
    assert scheduler.runtime.build_holds.of_build("acme", "new") == []
    assert (await explained(scheduler, jobs[-1])).reason is not Reason.BUILD_HELD
    await scheduler.runtime.events.flush()
    events = await scheduler.runtime.ledger.read(selectors.history.list_events, scope=SITE, limit=50)
    assert "build_held" not in [event.kind for event in events.rows]


async def test_a_build_that_the_other_device_cannot_install_either_is_held(scheduler: Scheduler) -> None:
    """A provisional hold becomes one with an alarm when nobody is left at work on the build."""
    holds, now_ms = scheduler.runtime.build_holds, scheduler.runtime.clock.now_ms()
    for _ in range(installs.MAX_FAILURES):
        hold = holds.install_failed(BUILD_KEY, "lab-bad", "no APK", now_ms, {"lab-bad": 0, "good": now_ms + 20_000})
    assert hold is not None
    assert (hold.until_ms - now_ms, hold.provisional) == (20_000, True)
    hold = holds.install_failed(BUILD_KEY, "good", "no APK", now_ms, {"good": now_ms + 20_000})
    assert hold is not None
    assert (hold.until_ms - now_ms, hold.provisional) == (installs.FIRST_SECONDS * 1000, False)


@pytest.mark.parametrize("comes", ["connects", "resumes", "responds again"])
async def test_a_build_that_one_device_alone_cannot_install_is_tried_once_another_one_takes_work(
    scheduler: Scheduler, comes: str
) -> None:
    """Once for each other device: one that connects again and again tries nothing."""
    if comes == "resumes":
        other = await scheduler.connect("other")
        await hold_agent(name="other", kind="paused")
        await other.expect(messages.Instruct)
    elif comes == "responds again":
        other = await scheduler.connect("other")
        scheduler.fleet.get("other").session._set_suspect(True)
    bad = await scheduler.connect("lab-bad")
    working = asyncio.ensure_future(fail_installs(bad, "bad", [], tried := []))
    jobs = await submit_batch(4, app_version_id="bad", retries=9)
    await until_held(scheduler)
    assert len(tried) == installs.MAX_FAILURES
    assert (await explained(scheduler, jobs[-1])).reason is Reason.BUILD_HELD
    working.cancel()
    await bad.disconnect()
    if comes == "resumes":
        await resume_agent(name="other")
        await other.expect(messages.Instruct)
    elif comes == "responds again":
        await other.say(messages.Heartbeat())
    else:
        other = await scheduler.connect("other")
    lease = await other.begin()
    assert lease.job.app_version_id == "bad"


async def test_a_device_that_cannot_install_what_another_has_is_paused(scheduler: Scheduler) -> None:
    """For a while, and longer if it goes on; the build is not held, but for the failure of a second device."""
    good, bad = await scheduler.connect("good"), await scheduler.connect("lab-bad")
    jobs = await submit_batch(12, app_version_id="bad", retries=9)
    working = asyncio.ensure_future(fail_installs(bad, "bad", [], tried := []))
    lease = await good.take_lease()
    await good.report(lease, install_seconds=1.0)
    note = await aeventually(lambda: scheduler.fleet.get("lab-bad").held)
    await scheduler.runtime.ledger.write(lambda cursor: None)
    working.cancel()
    now_ms = scheduler.runtime.clock.wall_ms()
    assert (note.kind, note.by) == ("paused", SERVER.actor)
    assert note.note == "its last 3 installs failed, of a build that another agent has installed"

    async def paused() -> list[tuple[str, str, str]]:
        rows = [row for row in await listed(scheduler) if row["kind"] == "agent_paused"]
        return [(row["text"], row["detail"], row["link"]) for row in rows]

    assert await paused() == [("lab-bad was paused by the server", note.note, "/agents/lab-bad")]
    await hold_agent(name="lab-bad", kind="quarantined", note="cable")
    assert await paused() == [], "somebody knows it"
    assert abs(note.until_ms - now_ms - 1000 * FAILING_SECONDS) < 60_000
    assert len(tried) == installs.MAX_FAILURES, "it was offered one more before the pause was recorded"
    assert scheduler.runtime.build_holds.of_build("acme", "bad") == []
    for _ in jobs[: -len(tried)]:
        await good.report(await good.take_lease())

    await resume_agent(name="lab-bad")
    bad_agent = scheduler.fleet.get("lab-bad")
    assert scheduler.fleet.install_failed("lab-bad", BAD)
    again = await aeventually(lambda: bad_agent.held)
    assert again.until_ms - now_ms > 2000 * FAILING_SECONDS - 60_000
    assert not scheduler.fleet.install_failed("good", BAD)


def test_a_build_that_fails_on_a_second_device_is_held() -> None:
    """Also if the first one was to blame so far."""
    holds = installs.BuildHolds()
    assert not holds.acquit(BAD, "lab-bad")
    assert holds.install_failed(BAD, "good", "no APK", 0, {}) is not None
    assert not holds.acquit(BAD, "lab-bad")
    assert holds.until_ms(BAD) > 0
    holds.install_succeeded(BAD)
    for _ in range(installs.MAX_FAILURES):
        holds.install_failed(BAD, "lab-bad", "no APK", 0, {})
    assert holds.acquit(BAD, "lab-bad")
    assert (holds.until_ms(BAD), holds.to_store(BAD, 0)) == (0, None)


def test_builds_that_failed_long_ago_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many builds fail to install, those that failed last are known."""
    monkeypatch.setattr(installs, "MAX_BUILDS", 2)
    holds = installs.BuildHolds()
    builds = [installs.BuildKey("acme", str(number), "mobile") for number in range(3)]
    for build in (*builds, builds[0]):
        holds.install_failed(build, "lab-bad", "no APK", 0, {})
    assert holds.forget_oldest() == [builds[1]]
    assert holds.forget_oldest() == []


def test_the_expected_end_of_a_lease_counts_the_start_of_its_runner() -> None:
    """So a build is held long enough while another agent tries it."""
    lease = Lease(
        id="lease",
        job=JobSpec(id="1", org_id="acme", app_version_id="bad", target="mobile", test="a", priority=5, submitted_ms=0),
        agent_id="agent",
        installs=True,
        expected_install_seconds=2.0,
        expected_run_seconds=3.0,
        expected_start_seconds=4.0,
        started_ms=1000,
        deadline_ms=5000,
    )
    assert lease.expected_end_ms == 10_000


def test_each_other_device_ends_a_hold_once() -> None:
    """And never one whose install failed there, that serves another target, or is another organization's."""
    holds = installs.BuildHolds()
    for _ in range(installs.MAX_FAILURES):
        holds.install_failed(BAD, "lab-bad", "no APK", 0, {})
    spec = AgentSpec(id="other")
    for other in (replace(spec, id="lab-bad"), replace(spec, targets=("tv",)), replace(spec, owner="zeta")):
        assert holds.end_for(other, 1) == []
    assert holds.end_for(spec, 1) == [BAD]
    assert holds.install_failed(BAD, "lab-bad", "no APK", 2, {}) is not None
    assert holds.end_for(spec, 3) == []
    assert holds.end_for(replace(spec, id="third"), 3) == [BAD]
    assert holds.install_failed(BAD, "third", "no APK", 4, {}) is not None
    assert holds.end_for(replace(spec, id="fourth"), 5) == []


async def test_a_held_build_is_released_by_hand(scheduler: Scheduler) -> None:
    """It is tried again at once; one that works runs all its jobs."""
    hosts = [scheduler.host(f"agent-{number}") for number in range(2)]
    for host in hosts:
        await host.connect()
    ran: list[str] = []
    installs: list[str] = []
    working = [asyncio.ensure_future(fail_installs(host, "bad", ran, installs)) for host in hosts]
    bad = await submit_batch(4, app_version_id="bad")
    await until_held(scheduler)
    for task in working:
        task.cancel()
    working = [asyncio.ensure_future(fail_installs(host, "none", ran, installs)) for host in hosts]
    release = ReleaseBuild(caller=SERVER, org_id="acme", app_version_id="bad")
    assert await scheduler.port.call(release)
    assert not await scheduler.port.call(release)
    for job_id in bad:
        await until(scheduler, job_id, "done")
    for task in working:
        task.cancel()


def hold_build(scheduler: Scheduler) -> None:
    """Hold the build of the windows, as failed installs on two other agents do."""
    runtime = scheduler.runtime
    for agent in ("broken-1", "broken-2"):
        hold = runtime.build_holds.install_failed(
            BUILD_KEY, agent, "install failed: no APK", runtime.clock.now_ms(), at_work={}
        )
    assert hold is not None
    runtime.engine.note_build(BUILD_KEY, *hold)


async def release_build(scheduler: Scheduler) -> None:
    assert await scheduler.port.call(ReleaseBuild(caller=SERVER, org_id="acme", app_version_id="1.0"))


async def test_a_build_is_held_in_the_middle_of_a_window(scheduler: Scheduler) -> None:
    """The agent has it installed and goes on; what it returns waits until the build is released."""
    host, (first, held), _ = await start(scheduler, 4)
    hold_build(scheduler)
    await begin(scheduler, host, held[0])
    await drop(scheduler, host, held[1])
    other = await connect(scheduler, "agent-2")
    await aeventually(lambda: explained(scheduler, held[1].job.id), lambda found: found.reason is Reason.BUILD_HELD)
    await scheduler.runtime.tasks.settle()
    assert other.inbox.empty()
    assert states(scheduler, first, *held) == ["active", "active", None, "held"]
    await release_build(scheduler)
    assert (await other.take_lease()).job.id == held[1].job.id
    for lease in (first, held[0]):
        assert (await host.report(lease)).accepted
    await begin(scheduler, host, held[2])
    assert (await host.report(held[2])).accepted


async def test_a_window_of_a_held_build_is_leased_when_it_is_released(scheduler: Scheduler) -> None:
    """Nothing of it is recorded or sent until then; afterwards it is one window, and no attempt has counted."""
    hold_build(scheduler)
    ids = await submit_batch(4)
    host = await connect(scheduler)
    await aeventually(lambda: explained(scheduler, ids[-1]), lambda found: found.reason is Reason.BUILD_HELD)
    await scheduler.runtime.tasks.settle()
    assert (host.inbox.empty(), await held_jobs(scheduler), len(scheduler.runtime.leases)) == (True, set(), 0)
    await release_build(scheduler)
    first, held = await take_window(host)
    assert sorted(lease.job.id for lease in (first, *held)) == sorted(ids)
    assert {lease.number for lease in (first, *held)} == {1}


def test_one_agent_alone_holds_a_build_after_three_failures() -> None:
    """It is tried again later, and one more failure holds it for twice as long."""
    holds, build = installs.BuildHolds(), installs.BuildKey("acme", "bad", "mobile")
    assert [bool(holds.install_failed(build, "a", "no", 0, {})) for _ in range(3)] == [False, False, True]
    assert holds.until_ms(build) == installs.FIRST_SECONDS * 1000
    later = holds.until_ms(build)
    again = holds.install_failed(build, "a", "no", later, {})
    assert again is not None
    assert again.reason.endswith("failed on a (no); 1 more try failed")
    assert again.since_ms == 0
    assert holds.until_ms(build) - later == 2 * installs.FIRST_SECONDS * 1000
    assert holds.install_succeeded(build)
    assert holds.until_ms(build) == 0
    assert not holds.install_failed(build, "a", "no", later, {})


def test_a_build_is_held_by_its_target() -> None:
    """An app that fails on phones may still be tested in browsers."""
    holds = installs.BuildHolds()
    phones, browsers = (installs.BuildKey("acme", "bad", target) for target in ("mobile", "web"))
    for agent in ("a", "b"):
        holds.install_failed(phones, agent, "no", 0, {})
    assert (holds.until_ms(phones) > 0, holds.until_ms(browsers)) == (True, 0)
    assert holds.of_build("acme", "bad") == [phones]
