"""What is new in a batch or build, compared with its predecessor: one answer everywhere, at a bounded cost."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.db.models import Min, QuerySet
from django.test import AsyncClient
from django.test.utils import CaptureQueriesContext
from msgspec import to_builtins

from jobs import selectors
from jobs.contract import Origin
from jobs.derived_ids import test_id as id_of_test
from jobs.models import Attempt, Batch, Failure, Group, Job
from jobs.selectors.failure_rows import FailureGroup
from jobs.selectors.failures import FailureScope
from jobs.selectors.streaks import BuildRun, failures_of, passes_of, runs_until
from jobs.statements.known_tests import Quarantine, set_quarantine
from qgfailures.fingerprint import RULES_VERSION
from qualgent.accounts.models import Org
from qualgent.accounts.scope import SITE
from qualgent.api.services.comparisons import compare_batches
from qualgent.api.services.failures import failure_groups
from qualgent.core.keys import new_id
from qualgent.core.times import to_datetime
from qualgent.dashboard.templatetags.words import changes
from qualgent.scheduler.job_requests import Submitted
from tests.callers import OWNER
from tests.databases import sqlite_only
from tests.integration.acts import retry_job, submit_jobs
from tests.integration.conftest import Scheduler
from tests.integration.permission_table import CALLERS, OWN
from tests.integration.steps import ask, submissions, submit, until
from tests.integration.test_batch_results import batch, run
from tests.integration.test_predecessors import predecessors
from tests.integration.webhook_steps import hook, taken
from tests.webhook_receiver import Receiver

NOW_MS = 1_780_000_000_000
ABSENT = "01a21037-628f-732e-86de-e38cf1330a5f"


async def groups_of(scheduler: Scheduler, **scope: Any) -> list[FailureGroup]:
    return (await failure_groups(scheduler.gateway, FailureScope(SITE, **scope))).groups


async def labels_of(scheduler: Scheduler, **scope: Any) -> list[tuple[str, int, int]]:
    return [(group.label, group.new_tests, group.tests) for group in await groups_of(scheduler, **scope)]


@pytest.mark.usefixtures("no_caller", "local_receivers")
async def test_one_meaning_of_new(scheduler: Scheduler, receiver: Receiver) -> None:
    """A test that fails and did not fail in the batch before: in the comparison, the causes, the report for CI, the
    webhook, what a retry selects, the overview and the failures of a day.
    """
    host = await scheduler.connect("phone")
    await hook(receiver.url, events=["batch.ended"])
    await hook(f"{receiver.url}/jobs", events=["job.ended"], statuses=["failed"])
    first = await batch("a", "b", "c")
    await run(scheduler, first, host, a="failed")
    assert (await events(receiver, 2))["job.ended a"]["new"] is True
    second = await batch("a", "b", "c")
    await run(scheduler, second, host, a="failed", b="failed")
    new = next(job.id for job in second.jobs if job.test == "b")
    ended = await events(receiver, 3)
    assert {name: data["new"] for name, data in ended.items() if name.startswith("job")} == {
        "job.ended a": False,
        "job.ended b": True,
    }

    status, found = await ask(OWNER, f"batches/{second.batch_id}/compare")
    assert (status, found["with"]["id"]) == (200, first.batch_id)
    assert [row["job_id"] for row in found["newly_failing"]] == [new]
    assert (found["counts"]["newly_failing"], found["counts"]["still_failing"]) == (1, 1)
    assert [(row["agent"], row["failed_on"]) for row in found["newly_failing"]] == [("phone", "phone")]
    assert found["on_agent"] == {}

    # one cause, that was seen before: new, as one of its tests is
    assert await labels_of(scheduler, batch_id=second.batch_id) == [("new", 1, 2)]
    assert await labels_of(scheduler, since_ms=0) == [("new", 1, 2)]

    report = ET.fromstring((await AsyncClient().get(f"/api/v1/batches/{second.batch_id}/junit")).content)
    notes = {case.get("name"): case.find("properties/property[@name='failure']") for case in report.iter("testcase")}
    assert {name: note.get("value") for name, note in notes.items() if note is not None} == {"a": "known", "b": "new"}

    data = ended["batch.ended"]
    assert data["new_failures"] == 1
    assert {row["test"]: row["new"] for row in data["failed_tests"]} == {"a": False, "b": True}

    tests = {job.test: (await verdict_of(scheduler, job.id)) for job in second.jobs}
    assert {name: test and test["new"] for name, test in tests.items()} == {"a": False, "b": True, "c": None}

    plain = (await AsyncClient().get(f"/batches/{second.batch_id}?scripts=off")).content.decode()
    assert "1 new failure, 0 infrastructure failures, 1 still failing" in plain
    assert "<td>acme</td><td>1 of 2 new" in plain
    assert f'<tr><td>new failure</td><td><a href="/jobs/{new}">b</a></td>' in plain
    assert "compare" not in (await AsyncClient().get(f"/batches/{second.batch_id}")).content.decode()

    _, results = await ask(OWNER, f"batches/{second.batch_id}/results?failure=new")
    assert [row["id"] for row in results["results"]] == [new]
    _, retried = await ask(OWNER, f"batches/{second.batch_id}/retry", "POST", {"failure": "new", "dry_run": True})
    assert (retried["matched"], retried["changed"]) == (1, 1)

    third = await batch("a", "b", "c")
    await run(scheduler, third, host, a="failed", b="failed")
    assert await labels_of(scheduler, batch_id=third.batch_id) == [("failing", 0, 2)]
    assert await labels_of(scheduler, since_ms=0) == [("failing", 0, 2)]
    assert await labels_of(scheduler, batch_id=second.batch_id) == [("new", 1, 2)]

    # what failed there and runs again counts as failed until it ends
    for job in second.jobs[:2]:
        await retry_job(job_id=job.id)
    await host.begin()
    _, found = await ask(OWNER, f"batches/{third.batch_id}/compare")
    assert (found["counts"]["newly_failing"], found["counts"]["still_failing"]) == (0, 2)
    assert [row["before_status"] for row in found["still_failing"]] == ["failed", "failed"]
    assert await labels_of(scheduler, batch_id=third.batch_id) == [("failing", 0, 2)]
    verdicts = [await verdict_of(scheduler, job.id) for job in third.jobs]
    assert [verdict and verdict["new"] for verdict in verdicts] == [False, False, None]


@pytest.mark.usefixtures("no_caller")
async def test_no_failure_in_quarantine_is_new(scheduler: Scheduler) -> None:
    """Neither in the comparison, nor in what a retry of new failures selects, nor on the page of its job."""
    host = await scheduler.connect("phone")
    await run(scheduler, await batch("a", "q"), host)
    known = id_of_test("acme", "q", "mobile")
    await scheduler.runtime.ledger.write(lambda cursor: set_quarantine(cursor, known, Quarantine(True, "flaky"), 0))
    second = await batch("a", "q")
    await run(scheduler, second, host, a="failed", q="failed")
    new, excused = (next(job.id for job in second.jobs if job.test == name) for name in "aq")
    _, found = await ask(OWNER, f"batches/{second.batch_id}/compare")
    assert [row["job_id"] for row in found["newly_excused"]] == [excused]
    assert [row["job_id"] for row in found["newly_failing"]] == [new]
    assert (found["still_failing"], found["excused"]) == ([], 0)
    _, itself = await ask(OWNER, f"batches/{second.batch_id}/compare?with={second.batch_id}&limit=0")
    assert (itself["counts"]["still_failing"], itself["excused"]) == (2, 1)
    _, retried = await ask(OWNER, f"batches/{second.batch_id}/retry", "POST", {"failure": "new", "dry_run": True})
    assert retried["matched"] == 1
    verdicts = [await verdict_of(scheduler, job_id) for job_id in (new, excused)]
    assert [verdict and verdict["new"] for verdict in verdicts] == [True, False]


async def events(receiver: Receiver, number: int) -> dict[str, dict[str, Any]]:
    """Take so many events; return their data by type and test."""
    found = {}
    for _ in range(number):
        event = (await taken(receiver)).event
        job = event["data"].get("job")
        found[f"{event['type']} {job['test']}" if job else event["type"]] = event["data"]
    return found


async def verdict_of(scheduler: Scheduler, job_id: str) -> dict[str, Any] | None:
    """Return what the page of a failed job says of its test."""
    found = await scheduler.runtime.ledger.read(selectors.failure_details.get_last_failures, job_id=job_id)
    test = found["test"]
    return None if test is None else to_builtins(test)


@pytest.mark.usefixtures("no_caller")
async def test_a_failed_job_says_for_how_long_its_test_fails(scheduler: Scheduler) -> None:
    """Since which build, how often and in how many, and where it passed last; as of that job, also later.

    In the order of the builds of its branch, also where an old one is retried after a newer one has passed: so does
    its cause.
    """
    host = await scheduler.connect("phone")
    jobs = []
    for version in ("4.12.0", "4.12.1", "4.12.1", "4.12.2", "5.0"):
        made = await batch("a", app_version_id=version)
        await run(scheduler, made, host, a="passed" if version in ("4.12.0", "5.0") else "failed")
        jobs.append(made.jobs[0].id)
        await run(scheduler, await batch("a", app_version_id=f"{version}-fix", branch="fix"), host)
    await retry_job(job_id=jobs[3])
    await host.report(await host.begin(), "failed", message="expected 1, got 2")
    await until(scheduler, jobs[3], "failed")
    assert [one.label for one in await groups_of(scheduler, since_ms=0)] == ["passed"]  # in 5.0
    (cause,) = await groups_of(scheduler, org_id="acme", app_version_id="4.12.2")
    began = [one and one.app_version_id for one in (cause.since, cause.last_pass)]
    assert (cause.label, began) == ("failing", ["4.12.1", "4.12.0"])
    found = [await verdict_of(scheduler, job_id) for job_id in jobs]
    assert (found[0], found[4]) == (None, None)
    shown = [(one["new"], one["failures"], one["builds"], one["since"]["app_version_id"]) for one in found[1:4] if one]
    assert shown == [(True, 1, 1, "4.12.1"), (True, 2, 1, "4.12.1"), (False, 3, 2, "4.12.1")]
    assert {one["last_pass"]["job_id"] for one in found[1:4] if one} == {jobs[0]}
    attempt = (await ask(OWNER, f"jobs/{jobs[3]}"))[1]["tries"][0]["id"]
    _, answer = await ask(OWNER, f"attempts/{attempt}/failures")
    assert (answer["test"], len(answer["failures"])) == (found[3], 1)
    plain = (await AsyncClient().get(f"/jobs/{jobs[3]}?scripts=off")).content.decode()
    assert "Known failure since 4.12.1, failed jobs: 3, builds: 2; last passed in" in plain
    other = await batch("a", app_version_id="4.12.1", org_id="globex")
    await run(scheduler, other, host, a="failed")
    theirs = await verdict_of(scheduler, other.jobs[0].id)
    assert theirs is not None
    assert (theirs["new"], theirs["last_pass"], theirs["failures"]) == (True, None, 1)


async def test_added_tests_are_listed_once(scheduler: Scheduler) -> None:
    """Added tests that failed or are flaky are in their own list; they are the last of the added ones, and counted."""
    host = await scheduler.connect("phone")
    before = await batch("a")
    await run(scheduler, before, host)
    now = await batch("a", "x", "y", "z")
    await run(scheduler, now, host, x="failed", y="failed")
    ids = [str(now.batch_id), str(before.batch_id)]
    rows = await scheduler.gateway.read(selectors.jobs.get_batches, scope=SITE, batch_ids=ids)
    found = await compare_batches(scheduler.gateway, rows[ids[0]], [rows[ids[1]]], 100)
    assert [row.test for row in found.newly_failing] == ["x", "y"]
    assert ([row.test for row in found.new], found.new_elsewhere) == (["z", "x", "y"], 2)
    assert [(word, row["test"]) for word, row in changes(to_builtins(found))] == [
        ("new failure", "x"),
        ("new failure", "y"),
        ("added test", "z"),
    ]


async def test_the_first_batch_of_a_branch_is_compared_with_the_base_branch(scheduler: Scheduler) -> None:
    """So what was broken on main is not new on a branch; without any batch before, every failure is."""
    host = await scheduler.connect("phone")
    base = await batch("a", "b")
    await run(scheduler, base, host, a="failed")
    assert await labels_of(scheduler, batch_id=base.batch_id) == [("new", 1, 1)]
    branch = await batch("a", "b", branch="topic")
    await run(scheduler, branch, host, a="failed")
    assert await labels_of(scheduler, batch_id=branch.batch_id) == [("failing", 0, 1)]
    assert await predecessors(scheduler, branch) == {"mobile": base.batch_id}


async def test_without_a_branch_only_what_ran_the_same_tests_is_compared(scheduler: Scheduler) -> None:
    """Neither the last pull request nor a branch precedes a hotfix, as batch or build."""
    host = await scheduler.connect("phone")
    await run(scheduler, await batch("a", branch="main", suite="", app_version_id="3.2"), host)
    first = await batch("a", "b", branch="", suite="", app_version_id="3.1.0")
    await run(scheduler, first, host)
    await run(scheduler, await batch("other", branch="", suite="", app_version_id="pr-7"), host)
    hotfix = await batch("a", "c", branch="", suite="", app_version_id="3.1.1")
    await run(scheduler, hotfix, host)
    read, find = scheduler.runtime.ledger.read, selectors.predecessors.find_predecessor_build
    assert await predecessors(scheduler, hotfix) == {"mobile": first.batch_id}
    assert await predecessors(scheduler, first) == {}
    assert await read(find, org_id="acme", app_version_id="3.1.1") == "3.1.0"
    assert await read(find, org_id="acme", app_version_id="3.1.0") is None


async def test_a_test_without_a_batch_is_compared_with_its_run_before(scheduler: Scheduler) -> None:
    """A job without a batch is compared with the last run of the same labels in another build."""
    host = await scheduler.connect("phone")

    async def fail(build: str) -> None:
        job_id = await submit("alone", app_version_id=build)
        await host.report(await host.begin(), "failed", message="expected 1, got 2")
        await until(scheduler, job_id, "failed")

    for _ in range(2):
        await fail("1.0")
        assert await labels_of(scheduler, since_ms=0) == [("new", 1, 1)]
    await fail("1.1")
    assert await labels_of(scheduler, since_ms=0) == [("failing", 0, 1)]


@pytest.mark.usefixtures("no_caller")
async def test_a_build_is_compared_with_the_build_before_it(scheduler: Scheduler) -> None:
    """Over all its batches, where the last result of a test counts; a repeated batch changes nothing of what is new."""
    host = await scheduler.connect("phone")
    await run(scheduler, await batch("a", "b", "c", app_version_id="1.0"), host, a="failed", b="failed")
    await run(scheduler, await batch("b", app_version_id="1.0"), host)  # b has passed in the end
    await batch("a", target="web-ios", app_version_id="ios-7.0")  # of the same branch, and has not run
    for _ in range(2):
        await run(scheduler, await batch("a", "b", app_version_id="1.1"), host, a="failed", b="failed")
    _, found = await ask(OWNER, "builds/acme/1.1/compare")
    assert (found["with"], set(found["others"])) == ("1.0", {"1.0", "ios-7.0"})
    lists = {kind: [row["test"] for row in found[kind]] for kind in found["counts"] if found["counts"][kind]}
    assert lists == {"newly_failing": ["b"], "still_failing": ["a"], "gone": ["c"]}
    again = await batch("a", app_version_id="1.0")  # its failure counts until this has ended
    _, detail = await ask(OWNER, f"groups/{again.jobs[0].group}")
    counts = [(detail["tests"][name], detail[name]) for name in ("total", "done", "failed")]
    assert (detail["status"], counts) == ("running", [(3, 5), (2, 2), (0, 2)])
    listed = {one["id"]: one["tests"] for one in (await ask(OWNER, "groups"))[1]["groups"]}
    assert listed[detail["id"]] == detail["tests"]
    assert (await ask(OWNER, "builds/acme/1.1/compare"))[1]["counts"]["still_failing"] == 1
    assert await labels_of(scheduler, org_id="acme", app_version_id="1.1") == [("new", 1, 2)]
    await run(scheduler, again, host, a="failed")
    _, itself = await ask(OWNER, "builds/acme/1.1/compare?with=1.1&limit=0")
    assert (itself["counts"]["still_failing"], itself["still_failing"]) == (2, [])
    _, oldest = await ask(OWNER, "builds/acme/1.0/compare")
    assert (oldest["with"], [row["test"] for row in oldest["newly_failing"]], oldest["new"]) == (None, ["a"], [])
    assert (await ask(OWNER, "builds/acme/1.1/compare?with=9"))[0] == 404
    assert (await ask(OWNER, "builds/acme/9/compare"))[0] == 404
    assert (await ask(OWNER, "builds/acme/1.1/compare?limit=x"))[0] == 400


async def test_builds_of_single_jobs_are_compared_by_target(scheduler: Scheduler) -> None:
    """The build that was submitted before on one of the same targets."""
    for build, target in (("1.0", "mobile"), ("7.0", "tv"), ("1.1", "mobile")):
        await submit(app_version_id=build, target=target)
    find = selectors.predecessors.find_predecessor_build
    read = scheduler.runtime.ledger.read
    assert await read(find, org_id="acme", app_version_id="1.1") == "1.0"
    assert await read(find, org_id="acme", app_version_id="1.0") is None


async def test_a_build_of_another_app_precedes_none_of_this_one(scheduler: Scheduler) -> None:
    """The name before the version decides, for batches and builds, while there is another build of that name.

    The branch of a build is that of its first batch that has one.
    """
    host = await scheduler.connect("phone")
    android = await batch("a", app_version_id="android-1.2")
    await run(scheduler, android, host)
    ios = await batch("a", app_version_id="ios-1.2")
    await run(scheduler, ios, host)
    await submit(app_version_id="ios-7", target="tv")
    await submit(app_version_id="android-7", target="tv")
    await submit(app_version_id="ios-8", target="tv")
    await batch("tried by hand", app_version_id="android-1.3", branch="")
    branch = await batch("a", app_version_id="android-1.3", branch="topic")
    read, find = scheduler.runtime.ledger.read, selectors.predecessors.find_predecessor_build
    assert await predecessors(scheduler, branch) == {"mobile": android.batch_id}
    assert await predecessors(scheduler, ios) == {"mobile": android.batch_id}
    before = [await read(find, org_id="acme", app_version_id=build) for build in ("android-1.3", "ios-1.2", "ios-8")]
    assert before == ["android-1.2", "android-1.2", "ios-7"]


@pytest.mark.usefixtures("no_caller", "local_receivers")
async def test_a_build_that_ran_twice_has_the_same_numbers_everywhere(scheduler: Scheduler, receiver: Receiver) -> None:
    """In both batches and the build: comparison, results, what a retry counts, and webhook."""
    await hook(receiver.url, events=["batch.ended"])
    host = await scheduler.connect("phone")

    async def run_all(build: str, **outcomes: str) -> str:
        submitted = await batch("old", "fresh", "ill", app_version_id=build, max_attempts={"error": 1})
        for _ in submitted.jobs:
            lease = await host.begin()
            await host.report(lease, outcomes.get(lease.job.test, "passed"), run_seconds=2.0, message="broke")
        for job in submitted.jobs:
            await until(scheduler, job.id, "failed" if job.test in outcomes else "done")
        assert submitted.batch_id is not None
        return submitted.batch_id

    await run_all("1.0", old="failed", ill="failed")
    twice = [await run_all("1.1", old="failed", fresh="failed", ill="error") for _ in range(2)]
    new: dict[str, list[str]] = {}
    kinds = {"newly_failing": "new", "infrastructure": "infrastructure", "still_failing": None}
    for path in (*(f"batches/{batch_id}" for batch_id in twice), "builds/acme/1.1"):
        _, found = await ask(OWNER, f"{path}/compare")
        tests = {kind: [(row["test"], row["cause"], row["seconds"]) for row in found[kind]] for kind in kinds}
        assert tests == {
            kind: [(test, "broke", 2.0)] for kind, test in zip(kinds, ("fresh", "ill", "old"), strict=True)
        }
        new[path] = [row["job_id"] for row in found["newly_failing"]]
        for kind in filter(None, kinds.values() if path.startswith("batches") else ()):
            _, results = await ask(OWNER, f"{path}/results?failure={kind}")
            _, retried = await ask(OWNER, f"{path}/retry", "POST", {"failure": kind, "dry_run": True})
            assert (len(results["results"]), retried["changed"]) == (1, 1)
    for test, outcome in (("fresh", "passed"), ("odd", "failed"), ("odd", "passed"), ("old", "failed")):
        again = await batch(test, app_version_id="1.1", suite="alone" if test == "old" else "e2e")
        await host.report(await host.begin(), outcome, message="broke" if test == "old" else "odd")
        await until(scheduler, again.jobs[0].id, "done" if outcome == "passed" else "failed")
    of_build = {"org_id": "acme", "app_version_id": "1.1", "status": "failed"}
    counts = {"new": 0, "infrastructure": 1, "latest": 2}  # each test once; that of "old" is new in its batch only
    for kind, changed in counts.items():
        asked = {"filter": of_build, "failure": kind, "dry_run": True}
        assert (await ask(OWNER, "jobs/retry", "POST", asked))[1]["changed"] == changed
    _, summary = await ask(OWNER, "builds/acme/1.1/summary")
    tests = {"total": 4, "done": 2, "failed": 2, "excused": 0, "cancelled": 0, "running": 0, "unfinished": 0}
    assert (summary["status"], summary["tests"]) == ("failed", {**tests, "simulated": 0})
    group, retry = summary["groups"][0], {"failure": "latest", "dry_run": True}
    assert (group["status"], group["tests"]) == ("failed", tests)
    for within, filters in (("groups/" + group["id"], {}), ("jobs", of_build)):
        for part, changed in (("false", 2), ("true", 0)):  # of last runs in quarantine or not
            retry["filter"] = {**filters, "q": f"excused:{part}"}
            assert (await ask(OWNER, f"{within}/retry", "POST", retry))[1]["changed"] == changed
    compared = [(await ask(OWNER, f"{path}/compare"))[1] for path in new]
    assert [(found["changed"], found["with_changed"]) for found in compared] == [(1, 0), (1, 0), (2, 0)]
    runs = (await ask(OWNER, f"jobs?group={group['id']}&limit=100"))[1]["jobs"]
    reruns = [(row["test"], row["rerun"]["status"]) for row in runs if "rerun" in row]
    assert sorted(reruns) == [
        *[("fresh", "done")] * 2,
        ("ill", "failed"),
        ("odd", "done"),
        *[("old", "failed")] * 2,
    ]
    causes = await groups_of(scheduler, org_id="acme", app_version_id="1.1")
    assert [(one.is_over, one.tests, len(one.failed_job_ids)) for one in causes] == [(False, 3, 2), (True, 1, 0)]
    older = new[f"batches/{twice[0]}"][0]  # another run of "fresh" was submitted later, and passed
    await retry_job(job_id=older)
    lease = await host.begin()
    running, failed = {"done": 1, "running": 1, "unfinished": 1}, {"done": 1, "failed": 3}
    for status, counts in (("running", running), ("failed", failed)):
        _, summary = await ask(OWNER, "builds/acme/1.1/summary")
        assert (summary["status"], summary["tests"]) == (status, tests | counts | {"simulated": 0})
        _, detail = await ask(OWNER, f"groups/{group['id']}")
        listed = (await ask(OWNER, "groups?org_id=acme"))[1]["groups"]
        rows = [summary["groups"][0], detail, next(one for one in listed if one["id"] == group["id"])]
        assert [(one["status"], one["tests"]) for one in rows] == [(status, tests | counts)] * 3
        if status == "running":
            await host.report(lease, "failed", message="broke")
            await until(scheduler, older, "failed")
    ended = [(await taken(receiver)).event["data"] for _ in range(3)]
    sent = {data["batch"]["id"]: data for data in ended}
    for batch_id in twice:
        told = [row["job_id"] for row in sent[batch_id]["failed_tests"] if row["new"]]
        assert (told, sent[batch_id]["new_failures"]) == (new[f"batches/{batch_id}"], 1)


async def test_a_batch_has_its_build(scheduler: Scheduler) -> None:
    """Also after its end; of several builds their number."""
    one = await batch("a", "b", app_version_id="1.4")
    jobs = [*submissions(["a"], app_version_id="1.4"), *submissions(["a"], app_version_id="1.5")]
    several = await submit_jobs(jobs, origin=Origin(suite="e2e"))
    jobs = [*submissions(["a"], app_version_id="1.4"), *submissions(["a"], app_version_id="1.4", org_id="globex")]
    mixed = await submit_jobs(jobs, origin=Origin(suite="e2e"))
    read = scheduler.runtime.ledger.read

    async def build_of(submitted: Submitted) -> tuple[str | None, int]:
        row = await read(selectors.jobs.get_batch, batch_id=submitted.batch_id)
        assert row is not None
        return row.app_version_id, row.builds

    assert await build_of(one) == ("1.4", 1)
    assert await build_of(several) == (None, 2)
    assert await build_of(mixed) == (None, 2)


@pytest.mark.usefixtures("no_caller")
async def test_infrastructure_is_retried_alone(scheduler: Scheduler) -> None:
    """Jobs whose last attempt failed for its agent; a cause is marked while its jobs run again."""
    host = await scheduler.connect("phone")
    submitted = await batch("a", "b", "c", max_attempts={"error": 1})
    outcomes = {"a": "failed", "b": "error", "c": "passed"}
    for _ in outcomes:
        lease = await host.begin()
        await host.report(lease, outcomes[lease.job.test], message="no space left on device")
    for job in submitted.jobs:
        await until(scheduler, job.id, "done" if job.test == "c" else "failed")
    path = f"batches/{submitted.batch_id}"
    _, results = await ask(OWNER, f"{path}/results?failure=infrastructure")
    assert [row["test"] for row in results["results"]] == ["b"]
    (group,) = await groups_of(scheduler, batch_id=submitted.batch_id)
    assert (group.label, group.new_tests, group.builds, len(group.failed_job_ids)) == ("new", 1, ["1.0"], 2)
    verdicts = [await verdict_of(scheduler, job.id) for job in submitted.jobs]
    assert [(one["new"], one["infrastructure"]) for one in verdicts if one] == [(True, False), (False, True)]
    _, results = await ask(OWNER, f"{path}/results?failure=new")
    assert [row["test"] for row in results["results"]] == ["a"]  # b's is the agent's
    _, compared = await ask(OWNER, f"{path}/compare")
    assert [row["test"] for row in compared["newly_failing"]] == ["a"]
    assert [row["test"] for row in compared["infrastructure"]] == ["b"]
    for terms in ({"all": True}, {"filter": {"org_id": "acme"}}):  # of all batches
        counts = [
            (await ask(OWNER, "jobs/retry", "POST", {"failure": kind, "dry_run": True, **terms}))[1]["changed"]
            for kind in ("new", "infrastructure")
        ]
        assert counts == [1, 1]
    _, retried = await ask(OWNER, f"{path}/retry", "POST", {"failure": "infrastructure"})
    assert (retried["changed"], retried["by_status"]) == (1, {"failed": 1})
    (group,) = await groups_of(scheduler, batch_id=submitted.batch_id)
    assert (group.jobs, group.retrying) == (2, 1)
    await host.report(await host.begin(), "passed")
    await until(scheduler, next(job.id for job in submitted.jobs if job.test == "b"), "done")
    (group,) = await groups_of(scheduler, batch_id=submitted.batch_id)
    assert (group.retrying, group.passed_later) == (0, 1)

    assert (await ask(OWNER, f"{path}/retry", "POST", {"failure": "old"}))[0] == 400
    assert (await ask(OWNER, f"{path}/results?failure=old"))[0] == 400
    assert (await ask(OWNER, f"{path}/results?failure=new&order=slowest"))[0] == 400
    _, none = await ask(OWNER, f"{path}/retry", "POST", {"failure": "new", "filter": {"status": "cancelled"}})
    assert (none["matched"], none["changed"]) == (0, 0)


async def test_a_cause_has_its_history(scheduler: Scheduler) -> None:
    """First and last seen, number and trend of all its failures, in whatever list it is; of this organization only."""
    host = await scheduler.connect("phone")
    for org in ("acme", "globex", "acme", "acme"):
        await run(scheduler, await batch("a", org_id=org), host, a="failed")
    last = await batch("a")
    await run(scheduler, last, host, a="failed")

    def make_older(_: Any) -> None:
        first, second, *_rest = Failure.objects.filter(org_id="acme").order_by("pk")
        for row, days in ((first, 30), (second, 3)):
            Failure.objects.filter(pk=row.pk).update(at=row.at - timedelta(days=days))

    await scheduler.runtime.ledger.write(make_older)
    (group,) = await groups_of(scheduler, batch_id=last.batch_id)
    assert (group.failures, group.history.failures) == (1, 4)
    assert group.history.trend == [0, 0, 0, 1, 0, 0, 2]
    assert group.history.first_at < group.first_at
    assert group.history.last_at == group.last_at


@pytest.mark.usefixtures("no_caller")
@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_organizations_are_not_compared(scheduler: Scheduler) -> None:
    """A batch of another organization is answered as one that does not exist; who sees both cannot mix them either."""
    own = await batch("a", org_id=OWN)
    other = await batch("a", org_id="globex")
    member = CALLERS["viewer"]
    path = f"batches/{own.batch_id}/compare?with="
    answers = {}
    for name, batch_id in (("other", other.batch_id), ("absent", ABSENT)):
        status, answer = await ask(member, path + str(batch_id))
        answers[name] = status, str(answer).replace(str(batch_id), "…")
    assert answers["other"] == answers["absent"]
    assert answers["other"][0] == 404
    assert (await ask(member, f"batches/{other.batch_id}/compare?with={own.batch_id}"))[0] == 404
    assert (await ask(member, "builds/globex/1.0/compare"))[0] == 404
    status, answer = await ask(OWNER, path + str(other.batch_id))
    assert (status, answer["error"]) == (400, "with must be a batch of the same organization")


def fill(jobs: int) -> None:
    """Add three batches of failed jobs, each of a cause of its own up to 100."""
    at = to_datetime(NOW_MS)
    Org.objects.get_or_create(pk="acme", defaults={"created_at": at})
    group, _ = Group.objects.get_or_create(
        pk=uuid4(), defaults={"org_id": "acme", "app_version_id": "1.0", "created_at": at, "changed_at": at}
    )
    for _ in range(3):
        made = Batch.objects.create(
            pk=new_id(), org_id="acme", app_version_id="1.0", total=jobs, failed=jobs, created_at=at
        )
        rows = [
            Job(
                pk=new_id(), org_id="acme", app_version_id="1.0", test=f"t{number}", priority=3, target="mobile",
                group=group, batch=made, status="failed", attempts=1, created_at=at, queued_at=at,
            )
            for number in range(jobs)
        ]  # fmt: skip
        Job.objects.bulk_create(rows)
        tries = [
            Attempt(pk=new_id(), job=row, number=1, agent="p", outcome="failed", installs=False, leased_at=at)
            for row in rows
        ]
        Attempt.objects.bulk_create(tries)
        Failure.objects.bulk_create(
            Failure(
                attempt=attempt, number=0, cause="c", fingerprint=f"{number % 100:016x}", rules=RULES_VERSION,
                source="exit", org_id="acme", job_id=attempt.job_id, batch_id=made.pk, test_id=uuid4(),
                app_version_id="1.0", agent="p", outcome="failed", at=at,
            )
            for number, attempt in enumerate(tries)
        )  # fmt: skip


def queries_of(read: Callable[..., Any], **arguments: Any) -> int:
    with CaptureQueriesContext(connection) as captured:
        read(**arguments)
    return len(captured)


@pytest.mark.django_db
def test_what_is_new_costs_a_bounded_number_of_queries() -> None:
    """Of a batch, whatever its number of jobs; of a day, three for each of its batches at most."""
    numbers = []
    for jobs in (10, 300):
        fill(jobs)
        newest = {"batch_id": str(Batch.objects.order_by("-pk").values_list("pk", flat=True)[0])}
        build = {"org_id": "acme", "app_version_id": "1.0"}
        comparisons, group = selectors.comparisons, selectors.failures.group_failures
        numbers.append(
            (
                queries_of(comparisons.list_new_failures, **newest),
                queries_of(comparisons.get_batch_results, **newest),
                queries_of(comparisons.get_build_results, **build),
                queries_of(comparisons.has_new_failure, job=Job.objects.order_by("-pk")[0]),
            )
        )
        of_batch = queries_of(group, scope=FailureScope(SITE, **newest))
        of_all = queries_of(group, scope=FailureScope(SITE, since_ms=0))
        assert of_all <= of_batch + 3 * Batch.objects.count()
    assert numbers[0] == numbers[1] == (9, 3, 5, 8)  # without a branch or an earlier build: three more than with them


ONE = BuildRun(uuid4(), "a", "t", "m", False, "b", datetime.now(UTC))

PLANS: dict[str, tuple[str, Callable[[], QuerySet[Any]]]] = {
    "what failed in batches": (
        "job_failed",
        lambda: selectors.comparisons.failed_jobs([uuid4(), uuid4()]).values_list("test"),
    ),
    "what failed of a test in the batch before": (
        "job_failed",
        lambda: selectors.comparisons.failed_jobs([uuid4()]).filter(test="t", target="m").values_list("test"),
    ),
    "for how long a test fails": (
        "job_test_ran",
        lambda: failures_of(runs_until(ONE).filter(pk__gt=uuid4()))[:1],
    ),
    "for how long it fails for a cause": (
        "job_test_ran",
        lambda: failures_of(runs_until(ONE).filter(pk__gt=uuid4()), "print")[:1],
    ),
    "where a failed test passed last": (
        "job_test_ran",
        lambda: passes_of(runs_until(ONE)),
    ),
    "the batch before": (
        "batch_branch",
        lambda: Batch.objects.filter(pk__lt=uuid4(), org_id="a", suite="s", branch="b").order_by("-pk")[:1],
    ),
    "the first batch of a build": (
        "batch_build",
        lambda: Batch.objects.filter(org_id="a", app_version_id="1").order_by("pk")[:1],
    ),
    "where a test without a branch passed last": (
        "job_test_ran",
        lambda: passes_of(runs_until(ONE._replace(branch=""))),
    ),
    "the history of a cause": (
        "COVERING INDEX failure_seen",
        lambda: Failure.objects.filter(fingerprint__in=["a", "b"]).values("org_id", "fingerprint").annotate(Min("at")),
    ),
}


@sqlite_only
@pytest.mark.django_db
@pytest.mark.parametrize("name", PLANS)
def test_what_is_new_is_found_by_an_index(name: str) -> None:
    """And read in its order: the history of 100,000 jobs is neither read nor sorted. Subqueries have few rows."""
    index, query = PLANS[name]
    plan = query().explain()
    assert index in plan, plan
    assert "USING INDEX failure_seen" not in plan
    assert not re.search(r"^\d+ 0 .*FOR ORDER BY", plan, re.MULTILINE)
