"""Windows of leases: held jobs wait until they begin, in the same start of the test runner."""

from __future__ import annotations

import tracemalloc
from datetime import UTC, datetime

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from jobs import selectors
from jobs.derived_ids import test_id as id_of_test
from jobs.models import Attempt, Estimate
from jobs.selectors.attempt_tokens import attempt_callers
from jobs.selectors.failure_details import get_start_report
from jobs.selectors.jobs import upload_org
from qgprotocol import codec, messages
from qualgent.accounts.credentials import Credential
from qualgent.accounts.models import Org
from qualgent.accounts.permissions import SERVER
from qualgent.accounts.scope import SITE
from qualgent.core import tasks
from qualgent.core.errors import BusyError, NotFoundError
from qualgent.core.keys import database_id, token_hash
from qualgent.core.times import parse_milliseconds, rfc3339
from qualgent.scheduler.account_requests import DeleteOrg
from qualgent.scheduler.agent_requests import GetAgents
from tests.databases import other_session
from tests.integration.acts import cancel_job, set_org
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, submit_batch, until
from tests.integration.windows import (
    BUILD,
    begin,
    connect,
    explained,
    held_jobs,
    named,
    next_of,
    result,
    start,
    states,
    take_window,
)
from tests.support.waiting import aeventually


async def test_a_window_from_its_first_job_to_its_last(scheduler: Scheduler) -> None:
    """Held jobs are recorded and wait; each attempt begins with its Begin; all of them are one window."""
    host, (first, held), ids = await start(scheduler)
    assert states(scheduler, first, *held) == ["active", "held", "held"]
    assert await held_jobs(scheduler) == set(ids[1:])
    waiting = await job(scheduler, ids[1])
    assert (waiting.status, waiting.attempts, waiting.agent) == ("pending", 0, None)
    reason, text = await explained(scheduler, ids[2])
    assert (reason, text.startswith("In one start on agent-1 with 1 other")) == ("in_window", True)
    await begin(scheduler, host, held[0])
    assert (await host.report(first)).accepted
    running = await job(scheduler, ids[1])
    assert (running.phase, running.attempts, running.agent) == ("executing", 1, "agent-1")
    await begin(scheduler, host, held[1])
    assert (await host.report(held[0])).accepted
    assert (await host.report(held[1], "failed", exit_code=1)).accepted
    assert [(await job(scheduler, one)).status for one in ids] == ["done", "done", "failed"]
    rows = await scheduler.runtime.ledger.read(lambda: list(Attempt.objects.order_by("pk")))
    assert {str(row.window) for row in rows} == {first.attempt}
    assert [row.leased_at < row.finished_at for row in rows] == [True] * 3
    assert await held_jobs(scheduler) == set()
    assert not scheduler.runtime.leases.any_held
    assert not len(scheduler.runtime.leases)
    batch_id = (await job(scheduler, ids[0])).batch_id
    results = await scheduler.runtime.ledger.read(selectors.comparisons.get_batch_results, batch_id=str(batch_id))
    starts = {result.job_id: result.has_start for result in results.values()}
    assert [starts[one] for one in ids] == [True, False, False]
    tests = [id_of_test("acme", lease.job.test, "mobile") for lease in (first, held[0])]
    known = [await scheduler.runtime.ledger.read(selectors.tests.get_test, test_id=one) for one in tests]
    usual = [(one.usual_with_start, one.usual_without_start) for one in known if one is not None]
    assert usual == [(known[0].usual_seconds, None), (None, known[1].usual_seconds)]
    assert [one.history[0].has_start for one in known if one is not None] == [True, False]
    times = await scheduler.runtime.ledger.read(selectors.batches.get_times, batch_id=str(batch_id), limit=3)
    compared = {row.job_id: (row.has_start, row.mean_seconds) for row in times.tests}
    assert [compared[one] for one in ids] == [(True, 1.0), (False, 1.0), (False, None)]


async def test_a_restart_of_the_runner_is_a_start_of_its_own(scheduler: Scheduler) -> None:
    """Its first test took that start's time, which is no time in the queue; the next ones did not."""
    host, (first, held), ids = await start(scheduler, 6)
    await begin(scheduler, host, held[0])
    await host.report(first)
    await host.report(held[0], "failed")
    again = messages.SharedStart(first=held[1].attempt, seconds=10_000.0)
    foreign = messages.SharedStart(first=ids[0])
    await host.say(messages.Begin(**named(held[1]), start=again))
    await host.say(messages.Begin(**named(held[2]), start=replace(again, seconds=None)))
    await host.say(messages.Begin(**named(held[4]), start=foreign))
    begun = ["active", "active", "held", "active"]
    await aeventually(lambda: states(scheduler, *held[1:]), lambda found: found == begun)
    for lease in held[1:3]:
        await host.report(lease)
    died = messages.CaseResult(name="pays", seconds=0.1, outcome="failed", message="exit code 7 in 'pays'")
    await host.report(held[4], "failed", message=died.message, cases=[died])
    await host.send_result(held[3], start_seconds=4.0, run_seconds=4.5)  # its Begin was lost
    await aeventually(lambda: job(scheduler, ids[4]), lambda found: found.status == "done")
    rows = {str(row.pk): row for row in await scheduler.runtime.ledger.read(list, Attempt.objects.all())}
    windows = [rows[lease.attempt].window for lease in (first, *held)]
    expected = [first.attempt, first.attempt, again.first, again.first, None, first.attempt]  # None: alone
    assert [window and str(window) for window in windows] == expected
    alone = rows[held[3].attempt]
    assert (alone.start_seconds, alone.has_start, rows[held[2].attempt].has_start) == (4.0, True, False)
    began = [rows[lease.attempt] for lease in held[:2]]
    assert began[1].leased_at == began[1].started_at <= began[0].leased_at  # but not before it was held
    read = scheduler.runtime.ledger.read
    slowest = await read(selectors.batches.list_slowest, group_id=(await job(scheduler, ids[4])).group, limit=9)
    assert [(slowest[-1].id, slowest[-1].tries[0].start_seconds)] == [(ids[4], 4.0)], "0.5 s, without its start"
    assert [(await job(scheduler, one)).start_seconds for one in ids[3:5]] == [UNSET, 4.0]
    reports = [await read(get_start_report, rows[lease.attempt]) for lease in (first, held[1])]
    assert [report and (report.job_id, report.cut_off) for report in reports] == [(ids[5], True), (ids[3], False)]
    assert scheduler.runtime.measures.totals["starts_avoided"] == 3


async def test_a_first_job_is_behind_others_until_its_own_case_begins(scheduler: Scheduler) -> None:
    """It counts as started then. What says later that it is behind, or is repeated, changes nothing."""
    host, (first, held), ids = await start(scheduler, 4)

    async def phase(wanted: str) -> str:
        found = await aeventually(lambda: job(scheduler, ids[0]), lambda found: found.phase == wanted)
        assert (found.status, found.agent, found.attempts) == ("running", "agent-1", 1)
        return str(found.started_at)

    await host.say(messages.Progress(**named(first), phase="executing"))
    runner_at = await phase("executing")
    await host.say(messages.Begin(**named(held[0]), before_first=True))
    assert await phase("behind") == runner_at
    await host.say(messages.Progress(**named(first), phase="executing"))  # as on a new connection
    await host.report(held[0])
    assert await phase("behind") == runner_at
    await host.say(messages.Begin(**named(held[1]), before_first=True))
    await host.say(messages.Begin(**named(first)))
    assert await phase("executing") > runner_at
    for lease in (held[1], held[2]):
        await host.say(messages.Begin(**named(lease), before_first=True))
    await until(scheduler, ids[3], "running")
    await scheduler.runtime.tasks.settle()
    assert await phase("executing") > runner_at
    attempt = await scheduler.runtime.ledger.read(Attempt.objects.get, pk=first.attempt)
    assert (attempt.phase, rfc3339(attempt.started_at)) == ("executing", runner_at)
    active = scheduler.runtime.leases.get(first.attempt)
    assert active is not None
    active.lease = replace(active.lease, usual_run_seconds=3.0, expected_start_seconds=4.0)
    assert active.expected_phase_seconds == 3.0, "the start was before the others"
    assert (await host.report(first)).accepted


async def test_an_agent_without_windows_gets_one_lease_at_a_time(scheduler: Scheduler) -> None:
    """Also if it names targets without the capability, or has the capability and names none."""
    await submit_batch(2)
    for name, hello, agent in (("a", [], ["mobile"]), ("b", ["windows"], [])):
        host = scheduler.host(name, capabilities=hello)
        await host.connect(windows=agent, installed=[BUILD])
        await host.begin()
        assert host.inbox.empty()
    assert await held_jobs(scheduler) == set()


async def test_a_begin_counts_once(scheduler: Scheduler) -> None:
    """Repeated while it is committed, while the test runs, and after it: the last one is revoked."""
    host, (_, held), _ = await start(scheduler)
    for _ in range(3):
        await host.say(messages.Begin(**named(held[0])))
    await until(scheduler, held[0].job.id, "running")
    await host.say(messages.Begin(**named(held[0])))
    await scheduler.runtime.tasks.settle()
    assert (host.inbox.empty(), (await job(scheduler, held[0].job.id)).attempts) == (True, 1)
    assert (await host.report(held[0])).accepted
    await host.say(messages.Begin(**named(held[0])))
    assert (await host.expect(messages.Revoke)).attempt == held[0].attempt


async def test_a_begin_of_another_agent_or_token_is_revoked(scheduler: Scheduler) -> None:
    """Dropped of either has no effect."""
    host, (_, held), _ = await start(scheduler)
    thief = scheduler.host("agent-2", instance="thief", capabilities=["windows"])
    await thief.connect(targets=["other"])
    for sender, token in ((thief, held[0].token), (host, held[1].token)):
        lease = {"attempt": held[0].attempt, "token": token}
        await sender.say(messages.Dropped(**lease))
        await sender.say(messages.Begin(**lease))
        assert (await sender.expect(messages.Revoke)).attempt == held[0].attempt
    await scheduler.runtime.tasks.settle()
    assert states(scheduler, *held) == ["held", "held"]


async def test_begin_and_result_in_one_frame(scheduler: Scheduler) -> None:
    """The result is that of the attempt that begins with it."""
    host, (first, held), ids = await start(scheduler)
    frames = [messages.Begin(**named(held[0])), result(held[0]), messages.Begin(**named(held[1])), result(held[1])]
    [frame] = codec.encode_batches([result(first), *frames])
    await host.connection.receive_frame(frame)
    for one in ids:
        assert (await until(scheduler, one, "done")).attempts == 1
    assert [(await next_of(host, messages.Acknowledge)).accepted for _ in ids] == [True] * 3


@pytest.fixture
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repeat writes after milliseconds: tries are what counts."""
    monkeypatch.setattr(tasks, "FIRST_PAUSE_SECONDS", 0.002)
    monkeypatch.setattr(tasks, "LONGEST_PAUSE_SECONDS", 0.01)


@pytest.mark.parametrize("change", ["INSERT ON jobs_attempt", "DELETE ON jobs_windowlease"])
async def test_what_cannot_be_recorded_parks_its_job(scheduler: Scheduler, short_pauses: None, change: str) -> None:
    """A Begin or a Dropped: the lease is revoked, and the agent goes on with the rest."""
    host, (first, held), _ = await start(scheduler)
    job_id = held[0].job.id
    row = "NEW" if change.startswith("INSERT") else "OLD"
    said = messages.Begin if row == "NEW" else messages.Dropped
    with other_session() as other, other.refused(change, f"{row}.job_id = '{database_id(job_id)}'"):
        await host.say(said(**named(held[0])))
        assert (await host.expect(messages.Revoke)).attempt == held[0].attempt
        await scheduler.runtime.tasks.settle()
    assert scheduler.runtime.parked.among([job_id])
    assert states(scheduler, first, *held) == ["active", None, "held"]
    await begin(scheduler, host, held[1])
    await scheduler.stop()
    await scheduler.start()
    assert states(scheduler, held[0]) == [None]
    await cancel_job(job_id=job_id)
    assert await held_jobs(scheduler) == set()


async def test_a_hold_has_a_limit_of_bytes(scheduler: Scheduler) -> None:
    """What is over it is given back, uncounted, and leased later."""
    await submit_batch(12, environment={f"V{number}": "x" * 1000 for number in range(30)})
    host = scheduler.host(capabilities=["windows", "environment"])
    await host.connect(windows=["mobile"], installed=[BUILD])
    first = await host.expect(messages.LeaseOffer)
    hold = await host.expect(messages.Hold)
    assert len(codec.encode(hold)) <= codec.MAX_BATCH_BYTES
    assert 4 <= len(hold.leases) < 11
    await aeventually(lambda: held_jobs(scheduler), lambda found: found == {lease.job.id for lease in hold.leases})
    assert first.job.environment == hold.leases[0].job.environment
    kept = {id(running.spec.environment) for running in scheduler.runtime.leases}
    assert len(kept) == 1  # not one for each held job
    assert len(host.connection._held) == len(hold.leases)
    assert list(host.connection._logs) == [first.attempt]  # the gateway opens a log when its job begins


async def test_jobs_of_another_environment_are_in_another_window(scheduler: Scheduler) -> None:
    """One start of a runner has one environment."""
    ids = {}
    for value in ("a", "b", "a"):
        ids.setdefault(value, []).append(await submit(environment={"STAGE": value}))
    host = scheduler.host(capabilities=["windows", "environment"])
    await host.connect(windows=["mobile"], installed=[BUILD])
    first, held = await take_window(host)
    assert [lease.job.environment for lease in held] == [first.job.environment]
    assert sorted([first.job.id, held[0].job.id]) == sorted(ids[first.job.environment["STAGE"]])


async def test_memory_does_not_grow_with_a_window(scheduler: Scheduler) -> None:
    """Logs and cases of a job are not kept until the others of its window have ended."""
    case = messages.CaseResult(name="logs in", outcome="passed", seconds=1.0, message="m" * 1000)
    peaks = {}
    for count in (4, 20):
        host, (first, held), ids = await start(scheduler, count)
        tracemalloc.start()
        try:
            for lease in (first, *held):
                if lease is not first:
                    await begin(scheduler, host, lease)
                await host.say(messages.LogChunk(**named(lease), offset=0, data=b"l" * 100_000))
                assert (await host.report(lease, cases=[case] * 200)).accepted
            _, peaks[count] = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert {(await job(scheduler, one)).status for one in ids} == {"done"}
        await host.disconnect()
    assert peaks[20] - peaks[4] < 16 * 300_000 / 4


async def test_the_start_of_a_runner_is_learned(scheduler: Scheduler) -> None:
    """From the first result of a start."""
    host, (first, _), _ = await start(scheduler)
    assert (await host.report(first, start_seconds=4.0)).accepted
    await scheduler.runtime.learned.flush()
    estimates = scheduler.runtime.engine.estimates
    assert estimates.start_ms("acme", "mobile", combines=True) == 4000
    kinds = await scheduler.runtime.ledger.read(lambda: set(Estimate.objects.values_list("kind", flat=True)))
    assert "start" in kinds


async def test_a_file_that_overtakes_the_begin(scheduler: Scheduler) -> None:
    """Its upload is answered 503, which agents repeat, not 404; the token is valid from the start."""
    host, (_, held), _ = await start(scheduler, 2)
    claim = token_hash(held[0].token)
    credential = Credential("attempt", claim, held[0].attempt)
    read = scheduler.runtime.ledger.read
    callers = await read(attempt_callers, [credential], datetime.now(UTC))
    assert [(caller.kind, caller.subject, caller.orgs) for caller in callers.values()] == [
        ("attempt", held[0].attempt, ("acme",))
    ]
    assert not await read(attempt_callers, [Credential("attempt", "another", held[0].attempt)], datetime.now(UTC))
    wanted = {"attempt_id": held[0].attempt, "path": "a.txt", "sha256": None}
    refused = await read(upload_org, token_hash=claim, **wanted)
    assert (type(refused), refused.status) == (BusyError, 503)
    assert isinstance(await read(upload_org, token_hash="another", **wanted), NotFoundError)
    await begin(scheduler, host, held[0])
    assert await read(upload_org, token_hash=claim, **wanted) == "acme"


async def test_running_limits_count_from_the_begin(scheduler: Scheduler) -> None:
    """What is held does not count; the next one may begin while the one before ends."""
    await set_org(org_id="acme", changes={"most_running": 1})
    host, (first, held), ids = await start(scheduler)
    other = await connect(scheduler, "agent-2")
    await scheduler.runtime.tasks.settle()
    assert other.inbox.empty()
    await begin(scheduler, host, held[0])
    assert (await host.report(first)).accepted
    assert (await host.report(held[0])).accepted
    await begin(scheduler, host, held[1])
    assert (await host.report(held[1])).accepted
    assert [(await job(scheduler, one)).status for one in ids] == ["done"] * 3


async def test_an_organization_is_deleted_with_what_agents_hold(scheduler: Scheduler) -> None:
    """Its jobs are cancelled; nothing of it is left when the agent has answered, and the agent works for others."""
    host, (first, held), _ = await start(scheduler)
    await scheduler.port.call(DeleteOrg(caller=SERVER, org_id="acme", cancel=True))
    assert (await next_of(host, messages.Revoke)).attempt == first.attempt
    await host.say(result(first, "cancelled"))
    for lease in held:
        await host.say(messages.Dropped(**named(lease)))
    exists = Org.objects.filter(pk="acme").exists
    await aeventually(lambda: scheduler.runtime.ledger.read(exists), lambda found: not found)
    assert not scheduler.runtime.leases.any_held
    other = await submit(org_id="globex")
    assert (await next_of(host, messages.LeaseOffer)).job.id == other


async def test_without_windows_nothing_is_done_for_them(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """No statement of theirs runs for a lease, a result, or a lease that is undone."""
    for name in ("leases.hold_leases", "attempts.drop_window", "held_leases.begin_held", "held_leases.drop_held"):
        monkeypatch.setattr(f"qualgent.scheduler.{name}", None)  # calling it would fail
    monkeypatch.setattr(type(scheduler.runtime.engine), "take_back", None)
    host = await scheduler.connect()
    ids = await submit_batch(3)
    lease = await host.expect(messages.LeaseOffer)
    await host.say(messages.Decline(**named(lease), reason="busy"))
    for _ in ids:
        assert (await host.report(await host.begin())).accepted
    assert [(await job(scheduler, one)).status for one in ids] == ["done"] * 3


async def test_an_agent_shows_the_time_of_what_it_does_now(scheduler: Scheduler) -> None:
    """Neither that of the tests before it in its window, nor that of its install; and what that alone should take."""
    await submit_batch(3)
    host = await connect(scheduler, installed=[])
    first, held = await take_window(host, "installing")

    async def shown(phase: str) -> tuple[float, float]:
        await aeventually(lambda: scheduler.runtime.leases.current("agent-1").phase == phase)
        ((_, row),) = (await scheduler.port.call(GetAgents(scope=SITE))).items()
        assert row.job is not None
        began_ms = parse_milliseconds(row.job.started_at)
        return (scheduler.runtime.clock.wall_ms() - began_ms) / 1000, row.job.expected_seconds

    running = scheduler.runtime.leases.get(first.attempt)
    assert running is not None
    running.lease = replace(running.lease, started_ms=running.lease.started_ms - 100_000, usual_run_seconds=15.0)
    assert (await shown("installing"))[1] == 30.0
    await host.say(messages.Progress(**named(first), phase="executing", install_seconds=20.0))
    elapsed, expected = await shown("executing")
    assert (elapsed < 50, expected) == (True, 17.0)  # of a test, and the start of its runner
    await begin(scheduler, host, held[0])
    assert scheduler.runtime.leases.current("agent-1") is scheduler.runtime.leases.get(held[0].attempt)
    running.phase_ms = scheduler.runtime.clock.now_ms() - 100_000
    await host.report(held[0])
    await aeventually(lambda: scheduler.runtime.leases.current("agent-1") is running)
    assert (await shown("executing"))[0] < 50
