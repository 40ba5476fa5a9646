"""Failures: the cause of each attempt that did not pass, and groups of one cause in a batch, a build and the fleet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from jobs import selectors
from jobs.derived_ids import test_id as id_of_test
from jobs.models import Attempt, Failure, Job
from jobs.selectors.failure_rows import FailureGroup
from jobs.selectors.failures import FailureScope
from jobs.selectors.outstanding_agents import OutstandingAgent
from jobs.statements.known_tests import Quarantine, set_quarantine
from qgprotocol import messages
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.api.services import failures as derivation
from qualgent.api.services.failures import attempt_failures, derive_failures, failure_groups
from qualgent.core.errors import BusyError, GoneError, NotFoundError, QualGentError, StorageUnavailableError
from qualgent.scheduler.failure_requests import NoteFailure
from tests.callers import OWNER
from tests.integration.client import Answer, Client
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, until
from tests.integration.test_batch_results import batch

REFUSED = "ConnectionError: connection refused: db:5432"


def case(name: str, message: str, outcome: Any = "failed", **fields: Any) -> messages.CaseResult:
    return messages.CaseResult(name=name, classname="checkout", outcome=outcome, message=message, **fields)


async def fail(host: ScriptedHost, **fields: Any) -> str:
    """Take the next lease and report a failure; return the attempt's id."""
    lease = await host.begin()
    await host.report(lease, fields.pop("outcome", "failed"), **{"exit_code": 1, "message": "exit code 1", **fields})
    return lease.attempt


async def groups_of(scheduler: Scheduler, **scope: Any) -> list[FailureGroup]:
    found = await failure_groups(scheduler.gateway, FailureScope(SITE, **scope))
    return found.groups


async def test_the_cause_is_the_first_failing_case(scheduler: Scheduler) -> None:
    """Job, attempt and reason say what the report says, not that the exit code was 1; each failing case is kept."""
    host = await scheduler.connect()
    job_id = await submit()
    cases = [case("empty", "", "passed"), case("total", "expected 42.00 but got 41.99"), case("pay", REFUSED, "error")]
    attempt_id = await fail(host, cases=cases, cause="ERROR something else", cause_line=7)
    ended = await until(scheduler, job_id, "failed")
    assert ended.cause == "expected 42.00 but got 41.99"
    assert ended.reason.endswith("expected 42.00 but got 41.99")
    (attempt,) = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert (attempt.cause, attempt.cause_line, attempt.message) == (ended.cause, 7, "exit code 1")
    of_agent = await scheduler.runtime.ledger.read(selectors.attempts.list_attempts, scope=SITE, limit=9)
    assert [row.cause for row in of_agent.rows] == [ended.cause], "as its agent's page lists it"
    found = await scheduler.runtime.ledger.read(selectors.failure_details.list_failures, attempt_id=attempt_id)
    assert [(row.name, row.source, row.line, row.case_number) for row in found] == [
        ("total", "case", 7, 1),
        ("pay", "case", None, 2),
    ]


@pytest.mark.parametrize("found", [None, 7])
async def test_a_failure_points_to_the_output_of_its_case(scheduler: Scheduler, found: int | None) -> None:
    """Unless a line of the log is known to say why the attempt failed. Only that line is marked in the log."""
    host = await scheduler.connect()
    job_id = await submit()
    cases = [case("total", "expected 1", log_line=4, log_last_line=8), case("pay", REFUSED, log_line=9)]
    attempt_id = await fail(host, cases=cases, **({"cause": "Error", "cause_line": found} if found else {}))
    await until(scheduler, job_id, "failed")
    rows = await scheduler.runtime.ledger.read(selectors.failure_details.list_failures, attempt_id=attempt_id)
    assert [row.line for row in rows] == [found or 4, 9]
    (attempt,) = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert attempt.cause_line == found


@pytest.mark.parametrize(
    ("fields", "cause", "source"),
    [
        ({"cause": "AssertionError: 1 != 2", "cause_line": 3}, "AssertionError: 1 != 2", "log"),
        ({}, "exit code 1", "exit"),
        ({"message": "2 of 9 cases failed"}, "2 of 9 cases failed", "agent"),
        ({"outcome": "timed_out", "message": "stopped: no output"}, "stopped: no output", "agent"),
        ({"outcome": "timed_out", "message": "", "exit_code": None}, "timed out", "agent"),
        ({"message": "", "exit_code": None}, "failed without a message", "exit"),
    ],
)  # fmt: skip
async def test_without_a_report_the_log_the_agent_or_the_exit_status_tells(
    scheduler: Scheduler, fields: dict[str, Any], cause: str, source: str
) -> None:
    """In this order; what is better known than the exit code is not replaced by it."""
    host = await scheduler.connect()
    job_id = await submit()
    attempt_id = await fail(host, **fields)
    assert (await until(scheduler, job_id, "failed")).cause == cause
    (row,) = await scheduler.runtime.ledger.read(selectors.failure_details.list_failures, attempt_id=attempt_id)
    assert (row.cause, row.source) == (cause, source)


async def test_a_cause_is_untrusted_text(scheduler: Scheduler) -> None:
    """Terminal escapes, controls and bidirectional marks are removed, and it is at most 300 characters."""
    host = await scheduler.connect()
    job_id = await submit()
    await fail(host, cases=[case("evil\u202e", "\x1b[31mError: \u202eevil\x00\x07 " + "x" * 3000)])
    ended = await until(scheduler, job_id, "failed")
    assert ended.cause.startswith("evil x")
    assert len(ended.cause) <= 300
    (row,) = await scheduler.runtime.ledger.read(lambda: list(Failure.objects.values_list("name", "cause")))
    assert row == ("evil", ended.cause)


async def test_many_failing_cases_are_bounded(scheduler: Scheduler) -> None:
    """Fifty failures of an attempt are kept; all cases stay."""
    host = await scheduler.connect()
    await submit()
    attempt_id = await fail(host, cases=[case(f"c{number}", f"expected {number}") for number in range(400)])
    rows = await scheduler.runtime.ledger.read(selectors.failure_details.list_failures, attempt_id=attempt_id)
    assert len(rows) == 50


async def test_a_pass_on_retry_leaves_no_cause_at_the_job(scheduler: Scheduler) -> None:
    """Meanwhile the waiting job says why; its first attempt keeps the cause, and the group is flaky."""
    host = await scheduler.connect()
    submitted = await batch("a", retries=1)
    await fail(host, cases=[case("total", "expected 1 but got 2")])
    waiting = await job(scheduler, submitted.jobs[0].id)
    assert waiting.cause == "expected 1 but got 2"
    await host.report(await host.begin(), "passed")
    assert (await until(scheduler, waiting.id, "done")).cause == ""
    (group,) = await groups_of(scheduler, batch_id=submitted.batch_id)
    assert (group.label, group.jobs, group.passed_later) == ("flaky", 1, 1)


async def test_failures_of_a_batch_are_grouped_by_cause(scheduler: Scheduler) -> None:
    """Equal causes are one group whatever the test; groups with more tests come first; tests and cases are counted."""
    host = await scheduler.connect()
    submitted = await batch("a", "b", "c")
    for test, *found in [("a", REFUSED, "expected 1 but got 2"), ("b", REFUSED), ("c", REFUSED)]:
        await fail(host, cases=[case(f"{test}{number}", text) for number, text in enumerate(found)])
    found = await failure_groups(scheduler.gateway, FailureScope(SITE, batch_id=submitted.batch_id))
    assert [(group.cause, group.tests, group.label) for group in found.groups] == [
        (REFUSED, 3, "new"),
        ("expected 1 but got 2", 1, "new"),
    ]
    assert (found.tests, found.cases, found.failures, found.more) == (3, 4, 3, False)
    examples = found.groups[0].examples
    assert {(row.test, row.name, row.status) for row in examples} == {
        ("a", "a0", "failed"),
        ("b", "b0", "failed"),
        ("c", "c0", "failed"),
    }


async def test_a_known_cause_says_since_when_it_fails(scheduler: Scheduler) -> None:
    """The first build that failed so since the test last passed, and that last pass; a test that passed is new.

    In a second batch of that build it is new, too. In a build before which the test failed for other causes only, its
    cause has changed; in the next one it is known. So does the page of the job say.
    """
    host = await scheduler.connect()
    batches = {}
    for build, ends in [("1.0", REFUSED), ("1.1", ""), ("1.2", REFUSED), ("1.2", REFUSED), ("1.3", REFUSED)]:
        batches[build] = await batch("a", app_version_id=build)
        (made,) = batches[build].jobs
        if ends:
            await fail(host, cases=[case("a", ends)])
        else:
            await host.report(await host.begin(), "passed")
        await until(scheduler, made.id, "failed" if ends else "done")
    submitted = await batch("a", "b", app_version_id="1.4")
    await fail(host, cases=[case("a", REFUSED)])
    await fail(host, cases=[case("b", "expected 1 but got 2")])
    new, failing = await groups_of(scheduler, batch_id=submitted.batch_id)
    assert (new.label, new.since, new.last_pass) == ("new", None, None)
    assert failing.label == "failing"
    assert failing.since is not None
    assert failing.last_pass is not None
    assert (failing.since.app_version_id, failing.last_pass.app_version_id) == ("1.2", "1.1")
    (of_build,) = await groups_of(scheduler, org_id="acme", app_version_id="1.3")
    assert of_build.since is not None
    assert (of_build.label, of_build.since.app_version_id) == ("failing", "1.2")
    (again,) = await groups_of(scheduler, batch_id=batches["1.2"].batch_id)
    assert again.label == "new"
    read = scheduler.runtime.ledger.read
    cause = {"org_id": "acme", "fingerprint": failing.fingerprint}
    labels = []
    for build in ("1.4.1", "1.4.2"):
        submitted = await batch("b", app_version_id=build)
        await fail(host, cases=[case("b", "no such element: #pay")])
        await until(scheduler, submitted.jobs[0].id, "failed")
        (group,) = await groups_of(scheduler, batch_id=submitted.batch_id)
        page = await read(selectors.failing_tests.get_failing_test, job_id=submitted.jobs[0].id)
        labels.append((group.label, group.since and group.since.app_version_id, group.new_tests, page.changed))
    assert labels == [("changed", "1.4.1", 0, True), ("failing", "1.4.1", 0, False)]
    await batch(*(f"t{number}" for number in range(11)), app_version_id="1.5")
    for _ in range(11):  # a is not among the newest tests of the cause
        await fail(host, cases=[case("t", REFUSED)])
    found = await read(selectors.cause_detail.get_cause, seen=SITE, **cause)
    assert (found.group.failures, found.last_pass) == (16, failing.last_pass)
    assert (found.first_failure.app_version_id, found.first_failure.at) == ("1.0", found.group.first_at)
    assert [(one.name, one.failures, one.passed, one.attempts) for one in found.builds] == [
        ("1.0", 1, 0, 1), ("1.1", 0, 1, 1), ("1.2", 2, 0, 2), ("1.3", 1, 0, 1), ("1.4", 1, 0, 1),
        ("1.5", 11, 0, 11),
    ]  # fmt: skip
    assert [(one.failures, one.passed, one.attempts) for one in found.agents] == [(16, 1, 17)]
    assert (found.older_builds, found.other_agents) == (0, 0)
    others = OrgScope(frozenset({"globex"}))
    assert await read(selectors.cause_detail.get_cause, seen=others, **cause) is None


async def test_failures_of_agents_and_of_quarantined_tests_are_told_apart(scheduler: Scheduler) -> None:
    """A lost agent or a failed install is infrastructure; a group of quarantined tests is last."""
    host = await scheduler.connect()
    await submit(test="q")
    await fail(host, cases=[case("q", "expected q")])
    known = id_of_test("acme", "q", "mobile")
    await scheduler.runtime.ledger.write(lambda cursor: set_quarantine(cursor, known, Quarantine(True, ""), 0))
    submitted = await batch("q", "install", max_attempts={"error": 1})
    await fail(host, cases=[case("q", "expected q")])
    await fail(host, outcome="error", message="install failed: no space left on device")
    found = await groups_of(scheduler, batch_id=submitted.batch_id)
    assert [(group.label, group.cause) for group in found] == [
        ("infrastructure", "install failed: no space left on device"),
        ("quarantined", "expected q"),
    ]
    assert [(group.new_tests, group.before_quarantine) for group in found] == [(0, 0), (0, 0)]
    (before,) = [one for one in await groups_of(scheduler, since_ms=0) if one.label == "quarantined"]
    assert (before.jobs, before.before_quarantine) == (2, 1)
    submitted = await batch("half", "whole", app_version_id="1.1", max_attempts={"failed": 2, "error": 1})
    for _ in range(4):  # the last attempt of one of them is its agent's
        lease = await host.begin()
        ill = lease.job.test == "half" and lease.number == 2
        await host.report(lease, "error" if ill else "failed", cases=[] if ill else [case("x", REFUSED)])
    for made in submitted.jobs:
        await until(scheduler, made.id, "failed")
    (new,) = [one for one in await groups_of(scheduler, batch_id=submitted.batch_id) if one.cause == REFUSED]
    assert (new.label, new.tests, new.new_tests) == ("new", 2, 1)


async def test_a_test_is_new_for_the_cause_of_its_last_attempt(scheduler: Scheduler) -> None:
    """Causes of earlier attempts and of other cases count it no second time; none is new while the test runs again."""
    host = await scheduler.connect()
    submitted = await batch("a", max_attempts={"failed": 2})

    async def standing(**scope: Any) -> list[tuple[str, int]]:
        return sorted((group.label, group.new_tests) for group in await groups_of(scheduler, **scope))

    await fail(host, cases=[case("x", "the page is blank")])
    lease = await host.begin()
    scopes = ({"batch_id": submitted.batch_id}, {"org_id": "acme", "app_version_id": "1.0"})
    assert [await standing(**scope) for scope in scopes] == [[("retrying", 0)]] * 2
    await host.report(lease, "failed", cases=[case("x", "expected a cart"), case("y", "unexpected basket")])
    await until(scheduler, submitted.jobs[0].id, "failed")
    assert [await standing(**scope) for scope in scopes] == [[("new", 0), ("new", 1), ("superseded", 0)]] * 2
    for scope in scopes:  # offered for retry by one of the causes of its last attempt
        offered = [job_id for group in await groups_of(scheduler, **scope) for job_id in group.failed_job_ids]
        assert offered == [submitted.jobs[0].id]


async def _run_on(hosts: Sequence[ScriptedHost], tests: Sequence[str], failing: Sequence[str]) -> None:
    left = list(tests)
    while left:
        for host in hosts:
            lease = await host.begin()
            left.remove(lease.job.test)
            bad = host.names[0] in failing
            await host.report(lease, "failed" if bad else "passed", cases=[case("x", REFUSED)] if bad else [])
            if not left:
                break


async def test_an_agent_that_stands_out_is_named(scheduler: Scheduler) -> None:
    """With its share of the failures and of all attempts; not where it ran nearly everything anyway."""
    good, bad = scheduler.host("good"), scheduler.host("bad")
    await good.connect()
    await bad.connect()
    tests = [f"t{number}" for number in range(8)]
    submitted = await batch(*tests)
    await _run_on([good, bad], tests, ["bad"])
    (group,) = await groups_of(scheduler, batch_id=submitted.batch_id)
    assert group.agent == OutstandingAgent(agent="bad", failures=4, of=4, share_of_runs=0.5)
    alone = await batch(*tests, app_version_id="2.0")
    await good.disconnect()
    await _run_on([bad], tests, ["bad"])
    (group,) = await groups_of(scheduler, batch_id=alone.batch_id)
    assert group.agent is None


async def test_no_agent_is_blamed_for_a_test_that_fails_everywhere(scheduler: Scheduler) -> None:
    """Most of its failures were on one agent; another one ran much else, and fails it too until it has passed it."""
    began_ms = scheduler.runtime.clock.wall_ms()

    async def fail_on(name: str, times: int, *others: str) -> None:
        host = scheduler.host(name)
        await host.connect()
        for number in range(times):
            await batch("broken", app_version_id=f"{name}.{number}")
            await host.report(await host.begin(), "failed", cases=[case("x", REFUSED)])
        await batch(*others, app_version_id="good") if others else None
        for _ in others:
            await host.report(await host.begin())
        await host.disconnect()

    await fail_on("lab-1", 3)
    await fail_on("lab-2", 1, *(f"t{number}" for number in range(12)))
    (group,) = await groups_of(scheduler, since_ms=began_ms)
    assert group.agent is None
    await fail_on("lab-2", 0, "broken")
    (group,) = await groups_of(scheduler, since_ms=began_ms)
    assert group.agent == OutstandingAgent(agent="lab-1", failures=3, of=4, share_of_runs=round(3 / 17, 3))


async def test_failures_of_an_older_server_are_derived_when_first_looked_at(scheduler: Scheduler) -> None:
    """From cases and stored logs, once: then attempt and failed job have their cause, too."""
    host = await scheduler.connect()
    with_case = await submit(test="a")
    await fail(host, cases=[case("a", REFUSED)])
    with_log = await submit(test="b")
    lease = await host.begin()
    log = b"all well so far\nAssertionError: expected 3 but got 4\n"
    await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=log))
    await host.report(lease, "failed", exit_code=1, message="exit code 1", log_bytes=len(log))
    await until(scheduler, with_log, "failed")

    def forget(cursor: Any) -> None:
        Failure.objects.all().delete()
        Attempt.objects.update(cause="", cause_line=None)
        Job.objects.update(cause="")

    await scheduler.runtime.ledger.write(forget)
    (only,) = (await attempt_failures(scheduler.gateway, SITE, lease.attempt)).failures
    assert (only.cause, only.line) == ("expected 3 but got 4", 2)
    await scheduler.runtime.ledger.write(forget)
    found = await groups_of(scheduler, org_id="acme", app_version_id="1.0")
    assert {group.cause for group in found} == {"expected 3 but got 4", REFUSED}
    assert (await job(scheduler, with_case)).cause == REFUSED
    (attempt,) = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=with_log)
    assert attempt.cause_line == 2


@pytest.mark.parametrize("error", [BusyError, StorageUnavailableError, GoneError])
async def test_a_log_that_cannot_be_searched_now_is_searched_later(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch, error: type[QualGentError]
) -> None:
    """No cause is stored of it meanwhile; failures with cases are derived at once. One that is gone has none."""
    host = await scheduler.connect()
    await submit(test="a")
    await fail(host, cases=[case("a", REFUSED)])
    logged = await submit(test="b")
    lease = await host.begin()
    log = b"AssertionError: expected 3 but got 4\n"
    await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=log))
    await host.report(lease, "failed", exit_code=1, message="exit code 1", log_bytes=len(log))
    await until(scheduler, logged, "failed")

    def forget(cursor: Any) -> None:
        Failure.objects.all().delete()
        Attempt.objects.update(cause="", cause_line=None)
        Job.objects.update(cause="")

    await scheduler.runtime.ledger.write(forget)

    async def refused(*_: Any) -> None:
        raise error("try again in a moment")

    with monkeypatch.context() as patched:
        patched.setattr(derivation, "find_cause", refused)
        await derive_failures(scheduler.gateway, FailureScope(SITE, since_ms=0))
    read = scheduler.runtime.ledger.read
    rows = await read(lambda: list(Failure.objects.order_by("cause").values_list("cause", flat=True)))
    assert rows == ([REFUSED] if error is not GoneError else [REFUSED, "exit code 1"])
    await derive_failures(scheduler.gateway, FailureScope(SITE, since_ms=0))
    assert (await job(scheduler, logged)).cause == ("expected 3 but got 4" if error is not GoneError else "exit code 1")


async def test_newer_rules_derive_anew(scheduler: Scheduler) -> None:
    """Rows of an older version of the rules are replaced, not added to; looking again changes nothing."""
    host = await scheduler.connect()
    await submit()
    await fail(host, cases=[case("a", REFUSED), case("b", "expected 1")])
    await scheduler.runtime.ledger.write(lambda cursor: Failure.objects.update(rules=0, fingerprint="0" * 16))
    scope = FailureScope(SITE, since_ms=0)
    for _ in range(2):
        await derive_failures(scheduler.gateway, scope)
        rows = await scheduler.runtime.ledger.read(lambda: list(Failure.objects.order_by("number").values()))
        assert [(row["number"], row["cause"]) for row in rows] == [(0, REFUSED), (1, "expected 1")]
        assert all(row["rules"] > 0 and row["fingerprint"] != "0" * 16 for row in rows)
    assert await scheduler.runtime.ledger.read(selectors.outdated_failures.list_outdated, scope=scope, limit=10) == []


async def test_a_note_stays_with_its_cause(scheduler: Scheduler) -> None:
    """Note, owner and ticket are shown with the cause in any scope; of another organization's cause there is none."""
    host = await scheduler.connect()
    await submit()
    await fail(host, cases=[case("a", REFUSED)])
    (group,) = await groups_of(scheduler, since_ms=0)
    assert group.note is None
    command = NoteFailure(
        caller=OWNER, org_id="acme", fingerprint=group.fingerprint, note="db", owner="ada", ticket_url="https://t/1"
    )
    await scheduler.port.call(command)
    (group,) = await groups_of(scheduler, org_id="acme", app_version_id="1.0")
    assert group.note is not None
    assert (group.note.note, group.note.owner, group.note.ticket_url) == ("db", "ada", "https://t/1")
    with pytest.raises(NotFoundError):
        await scheduler.port.call(
            NoteFailure(caller=OWNER, org_id="other", fingerprint=group.fingerprint, note="x", owner="", ticket_url="")
        )
    await scheduler.port.call(
        NoteFailure(caller=OWNER, org_id="acme", fingerprint=group.fingerprint, note="", owner="", ticket_url="")
    )
    (group,) = await groups_of(scheduler, since_ms=0)
    assert group.note is None


def put(client: Client, path: str, body: dict[str, str]) -> Answer:
    return client.send("PUT", path, json=body)


def test_the_api_refuses_what_is_no_scope_or_note(shared_client: Client) -> None:
    """Unknown batches and fingerprints, times and addresses that are none."""
    assert shared_client.get("/api/v1/failures").body["groups"] == []
    assert shared_client.get("/api/v1/failures", since="yesterday").body["fields"].keys() == {"since"}
    assert shared_client.get(f"/api/v1/batches/{id_of_test('a', 'b', 'c')}/failures").status == 404
    path = "/api/v1/failures/acme/0123456789abcdef"
    assert put(shared_client, path, {"note": "x"}).status == 404
    assert put(shared_client, path, {"ticket_url": "javascript:alert(1)"}).status == 400
    assert put(shared_client, path, {"note": "x" * 501}).status == 400
    assert put(shared_client, "/api/v1/failures/acme/no", {"note": "x"}).status == 404
