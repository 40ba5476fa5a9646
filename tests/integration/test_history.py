"""History: sampled figures, events, and the timeline of attempts."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from django.db import connection
from django.test import AsyncClient
from django.test.utils import CaptureQueriesContext

from jobs import selectors
from jobs.history.series import PERIODS, Marks
from jobs.history.values import FeedEvent
from jobs.models import Attempt, Event, Minute
from qgprotocol import messages
from qualgent.accounts.scope import SITE
from qualgent.core.keys import database_id, first_id_at, new_id
from qualgent.scheduler import events as events_module
from qualgent.scheduler.live_requests import GetFigures
from qualgent.scheduler.waiting_failures import fail_waiting
from tests.databases import sqlite_only
from tests.integration.acts import cancel_job, hold_agent, resume_agent, retry_job
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, submit_batch, until
from tests.support.waiting import aeventually


async def recorded(scheduler: Scheduler, **filters: Any) -> list[tuple[str, str]]:
    """Return the kinds and texts of stored events, oldest first."""
    await scheduler.runtime.events.flush()
    await scheduler.runtime.ledger.write(lambda cursor: None)  # behind what a flush before this one writes
    found = await scheduler.runtime.ledger.read(selectors.history.list_events, scope=SITE, limit=1000, **filters)
    return [(event.kind, event.text) for event in reversed(found.rows)]


async def test_failures_are_events_and_passes_are_not(scheduler: Scheduler) -> None:
    """A failure has its reason and subject; a flaky pass is an event, too."""
    host = await scheduler.connect()
    job_id = await submit(test="bad")
    await host.report(await host.begin(), "failed", message="expected 2, got 3")
    await submit(test="good")
    await host.report(await host.begin())
    await submit(test="shaky", retries=1)
    await host.report(await host.begin(), "failed")
    await host.report(await host.begin())
    kinds = await recorded(scheduler)
    assert [kind for kind, _ in kinds] == ["agent_connected", "job_failed", "job_flaky"]
    assert kinds[1][1].startswith("bad failed on agent-1: ")
    assert kinds[1][1].endswith("expected 2, got 3")
    (failure,) = (
        await scheduler.runtime.ledger.read(selectors.history.list_events, scope=SITE, limit=9, kind="job_failed")
    ).rows
    assert (failure.job_id, failure.org_id, failure.agent, failure.level) == (job_id, "acme", "agent-1", "bad")


async def test_an_agent_has_a_history(scheduler: Scheduler) -> None:
    """It has its connections, holds and attempts."""
    host = await scheduler.connect()
    await hold_agent(name="agent-1", kind="drained", note="new cable")
    await resume_agent(name="agent-1")
    await host.expect(messages.Instruct)
    await host.expect(messages.Instruct)
    await submit()
    await host.begin()
    await host.disconnect()
    await scheduler.connect(instance="second")
    await scheduler.runtime.tasks.settle()
    assert [kind for kind, _ in await recorded(scheduler, agent="agent-1")] == [
        "agent_connected",
        "agent_drained",
        "agent_resumed",
        "agent_disconnected",
        "agent_connected",
        "attempt_lost",
    ]


async def test_many_similar_events_are_summarized(scheduler: Scheduler) -> None:
    """One event has the count; each agent keeps its own."""
    names = [f"lab/{number}" for number in range(50)]
    await scheduler.connect(*names)
    shown = await recorded(scheduler)
    assert shown == [("agent_connected", "lab/0 connected from host — and 49 more like it")]
    assert await recorded(scheduler, agent="lab/7") == [("agent_connected", "lab/7 connected from host")]
    assert await scheduler.runtime.ledger.read(Event.objects.count) == 51


def test_few_similar_events_are_not_summarized() -> None:
    """They stay single events, in order."""

    def event(kind: str) -> FeedEvent:
        return FeedEvent(id=new_id(), at="", kind=kind, level="info", text=kind)

    noted = [event("rare"), *(event("many") for _ in range(events_module.MAX_ALIKE + 1)), event("rare")]
    shown, summed_up = events_module.summarize(noted)
    assert [one.kind for one in shown] == ["rare", "many", "rare"]
    assert len(summed_up) == events_module.MAX_ALIKE + 1


async def test_frequent_events_do_not_push_out_rare_ones(scheduler: Scheduler) -> None:
    """Of a full feed, the oldest of the most frequent kind leave."""
    events = scheduler.runtime.events
    events.emit("agent_lost", "warn", "phone was lost")
    for number in range(events_module.SHOWN + 20):
        events.emit("job_failed", "bad", f"{number} failed")
        if number % 10 == 0:
            await events.flush()
    await events.flush()
    shown = [event.text for event in events.shown]
    assert len(shown) == events_module.SHOWN
    assert (shown[0], shown[-1]) == ("phone was lost", f"{events_module.SHOWN + 19} failed")


async def test_events_survive_a_restart(scheduler: Scheduler) -> None:
    """The feed of a restarted server continues that of the previous one."""
    scheduler.runtime.events.emit("test", "warn", "something")
    await scheduler.stop()
    await scheduler.start()
    assert [event.text for event in scheduler.runtime.events.shown] == ["something"]


async def test_figures_are_sampled_and_stored_by_minute(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sample covers the time since the last; stored minutes survive a restart."""
    host = await scheduler.connect()
    sampler, clock = scheduler.runtime.sampler, scheduler.runtime.clock
    scheduler.runtime.tasks.cancel_timers()  # its own sample would take a part of the figures
    now = clock.wall_ms() // 60_000 * 60_000 + 30_000  # no minute ends meanwhile
    monkeypatch.setattr(clock, "wall_ms", lambda: now)
    await sampler._sample_and_save()
    await submit(test="a")
    await host.report(await host.begin())
    await submit(test="b")
    await host.begin()
    await submit(test="c", target="tv")
    await sampler._sample_and_save()
    newest = sampler.series.fine[-1]
    assert (newest.submitted, newest.done, newest.waiting, newest.running, sum(newest.waits)) == (3, 1, 1, 1, 2)
    assert newest.agents["busy"] == 1
    later = now + 60_000
    monkeypatch.setattr(clock, "wall_ms", lambda: later)
    await sampler._sample_and_save()
    await scheduler.runtime.tasks.settle()  # it is written by a task
    assert await scheduler.runtime.ledger.read(Minute.objects.count) == 1
    await scheduler.stop()
    monkeypatch.undo()
    await scheduler.start()
    assert sum(scheduler.runtime.sampler.series.columns("24h", later // 1000).done) == 1


async def totals(scheduler: Scheduler, period: str = "24h") -> tuple[Any, ...]:
    found = (await scheduler.port.call(GetFigures(scope=SITE, period=period))).totals
    return (found.done, found.failed, found.installs, found.installs_avoided, found.saved_seconds)


async def test_totals_of_a_period_survive_a_restart(scheduler: Scheduler) -> None:
    """Of each period, to the last job; the minute in which a server stopped is continued by the next."""
    host = await scheduler.connect()
    await submit(test="a")
    await host.report(await host.begin(), install_seconds=4.0)
    await submit(test="b")
    await host.report(await host.begin(), "failed")
    for period in PERIODS:
        assert await totals(scheduler, period) == (1, 1, 1, 1, 4.0)
    for _ in range(2):
        await host.disconnect()
        await scheduler.stop()
        await scheduler.start()
        assert await totals(scheduler) == (1, 1, 1, 1, 4.0)
        host = await scheduler.connect()
    await submit(test="c")
    await host.report(await host.begin())
    assert await totals(scheduler) == (2, 1, 1, 2, 8.0)


async def test_totals_survive_a_killed_server(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stored nothing of its last minute: what ended since is counted once, by the attempts in the ledger."""
    host = await scheduler.connect()
    await submit(test="a")
    await host.report(await host.begin(), install_seconds=4.0)
    await submit(test="b")
    await host.report(await host.begin(), "failed")
    await host.disconnect()

    async def nothing() -> None:
        """A killed process does nothing."""

    monkeypatch.setattr(scheduler.runtime.sampler, "stop", nothing)
    for _ in range(2):
        await scheduler.stop()
        await scheduler.start()
        assert await totals(scheduler) == (1, 1, 1, 1, 4.0)


@pytest.mark.parametrize("killed", [False, True])
async def test_the_median_wait_goes_on_after_a_restart(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch, killed: bool
) -> None:
    """It counts the first attempts of the last five minutes, those before the restart included."""
    host = await scheduler.connect()
    await submit(test="a")
    await host.report(await host.begin())
    sampler = scheduler.runtime.sampler
    await sampler._take_sample()
    now = scheduler.runtime.clock.wall_ms() // 1000
    before = sampler.series.waits(300, now)["wait_p50"]
    await host.disconnect()
    if killed:

        async def nothing() -> None:
            """A killed process does nothing."""

        monkeypatch.setattr(sampler, "stop", nothing)
    await scheduler.stop()
    await scheduler.start()
    after = scheduler.runtime.sampler.series
    assert after.waits(300, now)["wait_p50"] == pytest.approx(before, abs=0.05)
    assert after.waits(300, now + 400)["wait_p50"] is None


@sqlite_only
async def test_totals_read_no_whole_table(scheduler: Scheduler) -> None:
    """However many attempts and minutes there are, only those of the time in question are read."""
    now_ms = scheduler.runtime.clock.wall_ms()

    def plans() -> list[str]:
        with CaptureQueriesContext(connection) as queries:
            selectors.counted.counted_since(marks=Marks(job=first_id_at(now_ms), attempt=first_id_at(now_ms)))
            selectors.history.minutes_since(since_ms=now_ms)
            selectors.history.first_attempts_since(since_ms=now_ms)
            for agents in (None, ["agent-1"]):
                period: dict[str, Any] = {"scope": SITE, "from_ms": now_ms, "to_ms": now_ms + 1, "agents": agents}
                selectors.history.timeline_parts(**period, step_ms=1)
                selectors.history.timeline_builds(**period)
        with connection.cursor() as cursor:
            found = [cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}").fetchall() for query in queries]
        return [step[3] for steps in found for step in steps]

    steps = await scheduler.runtime.ledger.read(plans)
    assert sum(step.startswith("SEARCH") for step in steps) >= 4
    # the rows of the last minute, which are deleted with it
    assert {step for step in steps if step.startswith("SCAN")} <= {"SCAN jobs_waitingfailure", "SCAN U0"}


async def batch_ends(scheduler: Scheduler) -> list[str]:
    await scheduler.runtime.tasks.settle()
    return [text for kind, text in await recorded(scheduler) if kind == "batch_ended"]


async def test_the_end_of_a_batch_is_one_event(scheduler: Scheduler) -> None:
    """It has the figures; a reopened batch that ends again has another."""
    host = await scheduler.connect()
    first, second = await submit_batch(2)
    await host.report(await host.begin())
    assert await batch_ends(scheduler) == []
    await host.report(await host.begin(), "failed")
    assert await batch_ends(scheduler) == ["a batch of 2 jobs of 1.0 has ended: 1 failed, 1 passed"]
    await retry_job(job_id=second)
    await host.report(await host.begin())
    assert (await batch_ends(scheduler))[1:] == ["a batch of 2 jobs of 1.0 has ended: 2 passed"]
    assert first != second


async def test_the_end_of_a_batch_is_known_from_the_transaction_that_ends_it(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However its last job ends: passed or failed, cancelled, or failed while it waited. Nothing is read for it."""
    host, runtime = scheduler.host(), scheduler.runtime
    await host.connect()
    await submit_batch(1)
    await submit_batch(1)
    lease = await host.begin()

    async def read(*arguments: Any, **options: Any) -> Any:
        raise AssertionError("the ledger was read")

    with monkeypatch.context() as patched:
        patched.setattr(runtime.ledger, "read", read)
        await host.report(lease)
        await host.report(await host.begin(), "error", permanent=True)
        await runtime.tasks.settle()
    await host.disconnect()
    (waits,), cancelled = await submit_batch(1), await submit_batch(3)
    await fail_waiting(runtime, {waits: "waited too long"}, "queue_timeout")
    for job_id in cancelled:
        await cancel_job(job_id=job_id)
    assert await batch_ends(scheduler) == [
        "a batch of 1 job of 1.0 has ended: 1 passed",
        "a batch of 1 job of 1.0 has ended: 1 failed",
        "a batch of 1 job of 1.0 has ended: 1 failed",
        "a batch of 3 jobs of 1.0 has ended: 3 cancelled",
    ]


async def test_the_timeline_shows_installs_and_tests(scheduler: Scheduler) -> None:
    """It includes attempts that began before the range or still run, and none outside."""
    host = await scheduler.connect()
    began_ms = scheduler.runtime.clock.wall_ms()
    done = await submit(test="done")
    await host.report(await host.begin(), install_seconds=2.0)
    running = await submit(test="running", app_version_id="2.0")
    await host.begin()
    await until(scheduler, running, "running")
    read = scheduler.runtime.ledger.read
    spans = await read(selectors.history.spans_between, scope=SITE, from_ms=began_ms - 1000, to_ms=began_ms + 60_000)
    assert [(span.job_id, span.outcome, span.install_seconds) for span in spans] == [
        (running, None, None),
        (done, "passed", 2.0),
    ]
    later = await read(
        selectors.history.spans_between, scope=SITE, from_ms=began_ms + 3_600_000, to_ms=began_ms + 7_200_000
    )
    assert [span.job_id for span in later] == [running], "it still runs"
    assert await read(selectors.history.spans_between, scope=SITE, from_ms=began_ms - 9000, to_ms=began_ms - 5000) == []
    other = await read(
        selectors.history.spans_between,
        scope=SITE,
        from_ms=began_ms - 1000,
        to_ms=began_ms + 60_000,
        agents=["agent-2"],
    )
    assert other == []


async def test_the_timeline_of_a_week_is_added_up(scheduler: Scheduler) -> None:
    """By agent and part: how often it ran, failed, installed and did not, and how long that took."""
    host = await scheduler.connect("agent-1")
    await submit(test="a")
    first = await host.begin()
    await host.report(first, install_seconds=4.0, run_seconds=2.0)
    await submit(test="b")
    await host.report(await host.begin(), "failed", run_seconds=3.0)
    await scheduler.runtime.ledger.write(
        lambda cursor: cursor.execute('UPDATE jobs_attempt SET "window" = %s', [database_id(first.attempt)])
    )
    now_ms = scheduler.runtime.clock.wall_ms()
    read = scheduler.runtime.ledger.read
    period: dict[str, Any] = {
        "scope": SITE,
        "from_ms": now_ms - 3_600_000,
        "to_ms": now_ms + 3_600_000,
        "step_ms": 7_200_000,
    }
    (part,) = await read(selectors.history.timeline_parts, **period)
    assert msgspec.structs.asdict(part) == {
        "at": (now_ms - 3_600_000) // 1000,
        "agent": "agent-1",
        "attempts": 2,
        "failed": 1,
        "installs": 1,
        "installs_avoided": 1,
        "starts_avoided": 1,
        "install_seconds": 4.0,
        "failed_installs": 0,
        "failed_install_seconds": 0.0,
        "saved_seconds": 4.0,
        "run_seconds": 5.0,
    }
    assert await read(selectors.history.timeline_parts, **period, agents=["agent-2"]) == []
    await submit(test="a", app_version_id="0.9")
    await host.report(await host.begin(), install_seconds=9.0, run_seconds=1.0)
    await submit(test="a", app_version_id="0.8")
    await host.report(await host.take_lease(), "error", run_seconds=0.0)
    del period["step_ms"]
    costly, build, broken = await read(selectors.history.timeline_builds, **period)
    same = {name: getattr(part, name) for name in selectors.history.TimelineTotal.__struct_fields__}
    assert msgspec.structs.asdict(build) == {**same, "org_id": "acme", "app_version_id": "1.0"}
    assert (costly.app_version_id, costly.installs) == ("0.9", 1)
    assert (costly.install_seconds, costly.saved_seconds) == (9.0, None)
    attempt = await read(Attempt.objects.filter(outcome="error").select_related("job").get)
    assert (broken.app_version_id, broken.installs, broken.failed_installs) == ("0.8", 0, 1)
    assert broken.failed_install_seconds == (attempt.finished_at - attempt.leased_at).total_seconds()
    saving = await read(selectors.builds.get_saving, group_ids=[str(attempt.job.group_id)])
    assert (saving.installs, saving.failed_installs) == (0, 1)
    assert saving.failed_install_seconds == broken.failed_install_seconds
    total = selectors.history.sum_totals([costly, build, broken])
    assert total.failed_installs == 1
    assert total == await read(selectors.history.timeline_total, **period)
    assert await read(selectors.history.timeline_builds, **period, agents=["agent-2"]) == []
    period["step_ms"] = 7_200_000
    earlier = {**period, "from_ms": now_ms - 9_000_000, "to_ms": now_ms - 3_600_000, "step_ms": 900_000}
    assert await read(selectors.history.timeline_parts, **earlier) == []


async def test_the_live_timeline_is_updated(scheduler: Scheduler) -> None:
    """A lease, its phases and its end are sent as changes."""
    host = await scheduler.connect()
    hub = scheduler.gateway.hub
    assert (await hub.page_state("timeline", SITE))["snapshot"] == {}
    await submit()
    lease = await host.begin()
    assert set((await hub.page_state("timeline", SITE))["snapshot"]) == {lease.attempt}


def test_the_least_id_of_a_time_is_a_lower_bound() -> None:
    """Every id made at that millisecond or later is not less."""
    made = new_id()
    milliseconds = int(made.replace("-", "")[:12], 16)
    assert first_id_at(milliseconds) <= made < first_id_at(milliseconds + 1)


async def test_a_groups_queue_trend_is_sampled(scheduler: Scheduler) -> None:
    """Each sample has the number of waiting jobs."""
    scheduler.runtime.tasks.cancel_timers()  # no samples but ours
    await submit(test="a")
    await scheduler.runtime.sampler._sample_and_save()
    await submit(test="b")
    await scheduler.runtime.sampler._sample_and_save()
    (row,) = (await scheduler.gateway.hub.page_state("groups", SITE))["snapshot"].values()
    assert row["trend"] == [1, 2]


async def test_a_silent_session_is_an_event(scheduler: Scheduler) -> None:
    """One when the agent becomes suspect, one when it reports again."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.1, lost_seconds=30)
    await scheduler.connect()
    await aeventually(lambda: recorded(scheduler), lambda found: any(kind == "agent_suspect" for kind, _ in found))


def test_the_api_refuses_invalid_parameters(shared_client: Client) -> None:
    """Each error says what is accepted."""
    get = shared_client.get
    assert get("/api/v1/series", range="1y").body["fields"] == {"range": "unknown"}
    assert get("/api/v1/series").body["step"] == 5
    assert get("/api/v1/events", level="loud").status == 400
    assert get("/api/v1/events").status == 200
    assert get("/api/v1/timeline", to="now").status == 400
    parts = get("/api/v1/timeline/parts").body
    assert (parts["step"], parts["parts"]) == (900, [])
    assert (
        get("/api/v1/timeline/parts", **{"from": "2026-01-01T00:00:00Z", "to": "2026-01-08T00:00:00Z"}).body["step"]
        == 3600
    )
    too_long = {"from": "2026-01-01T00:00:00Z", "to": "2026-01-08T00:00:01Z"}
    assert get("/api/v1/timeline/parts", **too_long).status == 400
    assert get("/api/v1/timeline/builds", **too_long).status == 400
    assert get("/api/v1/stats", period="7d").body["totals"]["period"] == "7d"
    assert get("/api/v1/stats").body["totals"]["period"] == "24h"
    assert get("/api/v1/stats", period="8d").status == 400
    assert get("/api/v1/timeline", **{"from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"}).status == 400
    assert get("/api/v1/timeline").body["complete"] is True


async def test_events_are_paged(scheduler: Scheduler) -> None:
    """Newest first, each once."""
    for number in range(5):
        scheduler.runtime.events.emit(f"kind-{number}", "info", f"text {number}")
    await scheduler.runtime.events.flush()
    client, texts, cursor = AsyncClient(), [], ""
    while cursor is not None:
        page = (await client.get(f"/api/v1/events?limit=2{cursor and '&cursor=' + cursor}")).json()
        texts += [event["text"] for event in page["events"]]
        cursor = page["next"]
    assert texts == [f"text {number}" for number in (4, 3, 2, 1, 0)]
