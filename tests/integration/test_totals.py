"""Totals count everything once, whatever kills a server and whatever its clock says."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from jobs.history.series import PERIODS
from jobs.models import Attempt, Group, WaitingFailure
from jobs.selectors.agents import agent_health
from jobs.selectors.builds import get_saving
from jobs.selectors.history import list_events, spans_between, timeline_builds, timeline_parts, timeline_total
from qgprotocol import messages
from qualgent.accounts.scope import SITE
from qualgent.core import keys
from qualgent.core.keys import first_id_at
from qualgent.core.times import Clock
from qualgent.scheduler.agent_requests import GetAgents
from qualgent.scheduler.attempts import lose_attempt
from qualgent.scheduler.live_requests import GetFigures
from qualgent.scheduler.sampler import Sampler
from qualgent.scheduler.waiting_failures import fail_waiting
from tests.integration.acts import cancel_job, retry_job
from tests.integration.client import GOOD, Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, submit_batch
from tests.integration.windows import begin, named, start
from tests.server_process import ServerProcess
from tests.support.waiting import aeventually

HOUR_MS = 3_600_000
NAMES = ("submitted", "done", "failed", "cancelled", "installs", "installs_avoided")


async def totals(scheduler: Scheduler, period: str = "24h") -> tuple[int, ...]:
    found = (await scheduler.port.call(GetFigures(scope=SITE, period=period))).totals
    return tuple(getattr(found, name) for name in NAMES)


@pytest.fixture
def ahead_ms(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return how far the wall clock is ahead of the true time."""
    ahead, wall_ms = [0], Clock.wall_ms
    monkeypatch.setattr(Clock, "wall_ms", lambda self: wall_ms(self) + ahead[0])
    return ahead


@pytest.fixture
def killed(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Any]:
    """Return a function that starts the next server, as after a kill: the last one stores no figures."""

    async def nothing(self: Sampler) -> None:
        """A killed process does nothing."""

    async def restart(**timing: float) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(Sampler, "stop", nothing)
            await scheduler.kill()
        await scheduler.start(**timing)

    return restart


async def work(scheduler: Scheduler) -> None:
    """Submit five jobs: one passes after an install, one fails, two are cancelled, one keeps waiting."""
    host = await scheduler.connect()
    await submit(test="a")
    await host.report(await host.begin(), install_seconds=4.0)
    await submit(test="b")
    await host.report(await host.begin(), "failed")
    await cancel_job(job_id=await submit(test="c", target="tv"))
    running = await submit(test="d")
    lease = await host.begin()
    await cancel_job(job_id=running)
    await host.report(lease, "cancelled")
    await submit(test="e", target="tv")
    await host.disconnect()


WORK = (5, 1, 1, 2, 1, 2)


def times(number: int) -> tuple[int, ...]:
    return tuple(number * count for count in WORK)


async def test_a_killed_server_has_counted_everything(scheduler: Scheduler, killed: Callable[[], Any]) -> None:
    """What was submitted and cancelled, too; also if the next one is killed at once."""
    await work(scheduler)
    assert await totals(scheduler) == WORK
    for _ in range(3):
        await killed()
        for period in PERIODS:
            assert await totals(scheduler, period) == WORK
    await work(scheduler)
    await killed()
    assert await totals(scheduler) == times(2)


async def test_a_window_is_counted_once(scheduler: Scheduler, killed: Callable[[], Any]) -> None:
    """Also what was held when the last minute was stored, and has begun and ended since."""
    host, (first, held), _ = await start(scheduler)
    await scheduler.runtime.sampler.stop()
    for before, lease in pairwise((first, *held)):
        await begin(scheduler, host, lease)
        assert (await host.report(before)).accepted
    assert (await host.report(held[-1])).accepted

    async def counts() -> tuple[tuple[int, ...], int]:
        found = (await scheduler.port.call(GetFigures(scope=SITE))).totals
        return await totals(scheduler), found.starts_avoided

    counted = (3, 3, 0, 0, 0, 3), 2
    assert await counts() == counted
    assert scheduler.runtime.measures.totals["starts_avoided"] == 2
    for _ in range(2):
        await killed()
        assert await counts() == counted
        assert scheduler.runtime.measures.totals["starts_avoided"] == 2


async def test_a_queue_timeout_is_counted_whenever_its_job_was_submitted(
    scheduler: Scheduler, killed: Callable[[], Any]
) -> None:
    """In an earlier run of the server, in this minute, or after an attempt; once, also if it was retried meanwhile."""
    limit = 3600.0
    earlier = await submit(test="earlier", target="tv", queue_timeout_seconds=limit)
    tried = await submit(test="tried", queue_timeout_seconds=limit, retries=1)
    await scheduler.stop()
    await scheduler.start()
    assert (await totals(scheduler))[:3] == (2, 0, 0)

    host = await scheduler.connect()
    await host.report(await host.begin(), "error")
    await host.disconnect()
    late = await submit(test="late", target="tv", queue_timeout_seconds=limit)
    core = scheduler.runtime
    await fail_waiting(core, dict.fromkeys([earlier, tried, late], "waited too long"), "queue_timeout")
    counted = await totals(scheduler)
    assert counted[:3] == (3, 0, 3)
    await retry_job(job_id=earlier)
    for _ in range(2):
        await killed()
        assert await totals(scheduler) == counted
    await scheduler.stop()
    await scheduler.start()
    assert await totals(scheduler) == counted
    assert await scheduler.runtime.ledger.read(WaitingFailure.objects.count) == 0


async def test_a_long_list_is_counted_as_submitted(scheduler: Scheduler, killed: Callable[[], Any]) -> None:
    """Three hundred of three hundred."""
    await submit_batch(300, target="tv")
    await killed()
    assert (await totals(scheduler))[0] == 300


@pytest.mark.parametrize("jumps", [(-1, 0, 0), (1, 0, 0), (0, 1, 0), (0, -1, 0), (-1, 1, -1), (1, -1, 1)], ids=str)
@pytest.mark.parametrize("orderly", [False, True])
async def test_a_clock_an_hour_off_counts_nothing_twice(
    scheduler: Scheduler, killed: Callable[[], Any], ahead_ms: list[int], jumps: tuple[int, ...], orderly: bool
) -> None:
    """Of servers that run one after the other, each with another time."""
    for number, jump in enumerate((0, *jumps)):
        ahead_ms[0] = jump * HOUR_MS
        if orderly:
            await scheduler.stop()
            await scheduler.start()
        else:
            await killed()
        assert await totals(scheduler) == times(number)
        await work(scheduler)
        await scheduler.runtime.sampler._sample_and_save()
    ahead_ms[0] = 0
    await killed()
    assert await totals(scheduler) == times(4)


async def test_a_clock_that_is_set_while_the_server_runs_loses_nothing(
    scheduler: Scheduler, killed: Callable[[], Any], ahead_ms: list[int]
) -> None:
    """The minutes that come twice are added up, in memory and as stored."""
    for number, ahead in enumerate((0, 1, 0, -1, 0), 1):
        ahead_ms[0] = ahead * HOUR_MS
        await work(scheduler)
        await scheduler.runtime.sampler._sample_and_save()
        await scheduler.runtime.tasks.settle()
        assert await totals(scheduler) == times(number)
    await scheduler.stop()
    await scheduler.start()
    assert await totals(scheduler) == times(5)
    await killed()
    assert await totals(scheduler) == times(5)


async def test_the_figures_of_an_agent_are_of_accepted_results(scheduler: Scheduler, killed: Callable[[], Any]) -> None:
    """And they are the same after a kill."""

    async def figures() -> list[tuple[int, int]]:
        rows = await scheduler.port.call(GetAgents(scope=SITE))
        return [(row.jobs_done, row.installs) for row in rows.values()]

    await work(scheduler)  # of whose three attempts one is cancelled
    assert await figures() == [(2, 1)]
    await killed()
    assert await figures() == [(2, 1)]
    await work(scheduler)
    assert await figures() == [(4, 2)]


async def test_an_agent_connects_once_for_its_history(scheduler: Scheduler, killed: Callable[[], Any]) -> None:
    """An agent that sits out a kill has not left; one that has stays away, or comes again, has."""

    async def history() -> list[str]:
        await scheduler.runtime.tasks.settle()
        await scheduler.runtime.events.flush()
        rows = (await scheduler.runtime.ledger.read(list_events, scope=SITE, limit=50, agent="agent-1")).rows
        return [event.kind.removeprefix("agent_") for event in reversed(rows)]

    await scheduler.connect()
    assert await history() == ["connected"]
    await scheduler.runtime.ledger.write(lambda cursor: None)
    await killed()
    await scheduler.host().connect()
    assert await history() == ["connected"]
    again = await scheduler.connect(instance="another process")
    assert await history() == ["connected", "connected"]
    await again.disconnect()
    assert await history() == ["connected", "connected", "disconnected"]
    await scheduler.host(instance="another process").connect()
    assert await history() == ["connected", "connected", "disconnected", "connected"]
    await killed(restart_grace_seconds=0.05)
    # it does not come to this server
    await aeventually(history, lambda found: len(found) >= 5)
    assert (await history())[-1] == "disconnected"


def test_a_server_killed_by_a_signal_has_counted_everything(server: ServerProcess, client: Client) -> None:
    """The figures of the dashboard are those of before: waiting, submitted and cancelled jobs."""
    body = client.post("/api/v1/jobs", [{**GOOD, "test": f"{n}.spec.js"} for n in range(300)]).body
    for job in body["jobs"][:20]:
        assert client.post(f"/api/v1/jobs/{job['id']}/cancel").status == 200
    before = client.get("/api/v1/stats").body
    assert (before["totals"]["submitted"], before["totals"]["cancelled"]) == (300, 20)
    server.kill()
    server.restart()
    after = client.get("/api/v1/stats").body
    assert {**after, "totals": {**after["totals"], "since": ""}} == {
        **before,
        "totals": {**before["totals"], "since": ""},
    }


async def saved(scheduler: Scheduler) -> dict[str, tuple[int, ...]]:
    """Return the installs made and avoided and the starts avoided, as each place has them."""
    core, read = scheduler.runtime, scheduler.runtime.ledger.read
    names = ("installs", "installs_avoided", "starts_avoided")
    now_ms = core.clock.wall_ms()
    group_ids = [str(group.id) for group in await read(lambda: list(Group.objects.all()))]
    agents = await read(lambda: list(Attempt.objects.values_list("agent", flat=True).distinct()))
    period: dict[str, Any] = {"scope": SITE, "from_ms": now_ms - HOUR_MS, "to_ms": now_ms + HOUR_MS}
    health = [await read(agent_health, scope=SITE, agent=name, now_ms=now_ms) for name in agents]
    found: dict[str, list[Any]] = {
        **{period: [(await scheduler.port.call(GetFigures(scope=SITE, period=period))).totals] for period in PERIODS},
        "since the start": [await scheduler.port.call(GetFigures(scope=SITE))],
        "builds": [await read(get_saving, group_ids=group_ids)],
        "agents": health,
        "timeline": await read(timeline_parts, **period, step_ms=HOUR_MS // 4),
        "timeline by build": await read(timeline_builds, **period),
        "timeline, all": [await read(timeline_total, **period)],
    }
    sums = {where: tuple(sum(getattr(one, name) for one in rows) for name in names) for where, rows in found.items()}
    rows = (await scheduler.port.call(GetAgents(scope=SITE))).values()
    return {**sums, "fleet": (sum(row.installs for row in rows), *sums["agents"][1:])}


async def test_installs_are_the_same_everywhere(scheduler: Scheduler, killed: Callable[[], Any]) -> None:
    """After retries, a lost agent, a held job that was taken back, cancelled tests and kills."""
    await work(scheduler)
    host, (first, (second, third)), _ = await start(scheduler)
    await begin(scheduler, host, second)
    await host.report(first)
    await host.say(messages.Dropped(**named(third), reason="no time", alone=True))
    await host.report(second, "failed", run_seconds=1.0)
    for is_known in (True, False):  # that it had installed the build, when it was lost
        lease = await host.take_lease()
        await host.say(messages.Progress(**named(lease), phase="installing"))
        await host.say(messages.Progress(**named(lease), phase="executing", install_seconds=3.0))
        running = scheduler.runtime.leases.get(lease.attempt)
        assert running is not None
        if is_known:
            await aeventually(lambda running=running: running.install_seconds == 3.0)
        await lose_attempt(scheduler.runtime, running, "cut off")
    await scheduler.runtime.tasks.settle()
    counted = await saved(scheduler)
    (counts,) = set(counted.values())
    assert counts in ((2, 4, 1), (3, 4, 1))
    for _ in range(2):
        await killed()
        assert await saved(scheduler) == counted


async def test_an_install_that_failed_avoided_none(scheduler: Scheduler, killed: Callable[[], Any]) -> None:
    """Nor did a test that its agent refused, or one that was lost or cancelled before it began."""
    host = await scheduler.connect()
    await submit(test="a", max_attempts={"error": 4})
    for phases in (["installing"], [], ["installing"]):
        lease = await host.take_lease()
        for phase in phases:
            await host.say(messages.Progress(**named(lease), phase=phase))
        await host.report(lease, "error", run_seconds=0.0, message="exit code 1")
    cancelled = await submit(test="b")
    lease = await host.take_lease()
    await cancel_job(job_id=cancelled)
    await host.report(lease, "cancelled", run_seconds=0.0)
    await scheduler.runtime.tasks.settle()
    counted = await saved(scheduler)
    assert set(counted.values()) == {(0, 0, 0)}
    await killed()
    assert await saved(scheduler) == counted


async def test_a_retry_avoids_no_install(scheduler: Scheduler, killed: Callable[[], Any]) -> None:
    """Whether the server retries or a user: grouping did not save what no other test would have needed."""
    host = await scheduler.connect()
    job_id = await submit(test="a", retries=1)
    await host.report(await host.begin(), "failed", install_seconds=3.0)
    await host.report(await host.begin(), "failed")
    await retry_job(job_id=job_id)
    await host.report(await host.begin(), "passed")
    await submit(test="b")
    await host.report(await host.begin(), "passed")
    await scheduler.runtime.tasks.settle()
    counted = await saved(scheduler)
    assert set(counted.values()) == {(1, 1, 0)}
    assert set((await saved_seconds(scheduler)).values()) == {3.0}
    await killed()
    assert await saved(scheduler) == counted


async def saved_seconds(scheduler: Scheduler) -> dict[str, float]:
    """Return what the avoided installs saved, as each place has it; ``builds``: by version."""
    core, read = scheduler.runtime, scheduler.runtime.ledger.read
    now_ms = core.clock.wall_ms()
    period: dict[str, Any] = {"scope": SITE, "from_ms": now_ms - HOUR_MS, "to_ms": now_ms + HOUR_MS}
    found = {name: (await scheduler.port.call(GetFigures(scope=SITE, period=name))).totals for name in PERIODS}
    health = await read(agent_health, scope=SITE, agent="agent-1", now_ms=now_ms)
    groups = {group.app_version_id: str(group.id) for group in await read(lambda: list(Group.objects.all()))}
    builds = {version: await read(get_saving, group_ids=[group]) for version, group in groups.items()}
    return {
        **{name: totals.saved_seconds or 0.0 for name, totals in found.items()},
        "agents": health.saved_seconds or 0.0,
        "timeline": (await read(timeline_total, **period)).saved_seconds or 0.0,
        "parts": sum(part.saved_seconds or 0.0 for part in await read(timeline_parts, **period, step_ms=HOUR_MS // 4)),
        "timeline by build": sum(row.saved_seconds or 0.0 for row in await read(timeline_builds, **period)),
        "spans": sum(span.saved_seconds or 0.0 for span in await read(spans_between, **period)),
        "builds": sum(one.saved_seconds or 0.0 for one in builds.values()),
        **{f"build {version}": one.saved_seconds or 0.0 for version, one in builds.items()},
    }


async def test_an_avoided_install_saves_what_those_of_its_build_took(
    scheduler: Scheduler, killed: Callable[[], Any]
) -> None:
    """What was saved stays when another build takes longer, and is the same everywhere; also after a kill."""
    host = await scheduler.connect()
    for version, install_seconds in (("1.0", 3.0), ("1.0", None), ("2.0", 15.0), ("2.0", None), ("2.0", None)):
        await submit(app_version_id=version)
        await host.report(await host.begin(), install_seconds=install_seconds)
        if version == "1.0":
            before = await saved_seconds(scheduler)
    assert {where: value for where, value in before.items() if value != 3.0} == {}
    counted = await saved_seconds(scheduler)
    assert (counted.pop("build 1.0"), counted.pop("build 2.0"), set(counted.values())) == (3.0, 30.0, {33.0})
    await killed()
    counted = await saved_seconds(scheduler)
    assert (counted.pop("build 1.0"), counted.pop("build 2.0"), set(counted.values())) == (3.0, 30.0, {33.0})


async def test_a_clock_that_was_set_back_hides_no_attempts(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ids stay ahead of the clock then; the timeline has what ended since, as the totals have."""
    now_ms, read = scheduler.runtime.clock.wall_ms(), scheduler.runtime.ledger.read
    monkeypatch.setattr(keys, "_latest", first_id_at(now_ms + HOUR_MS))
    await work(scheduler)
    period: dict[str, Any] = {"scope": SITE, "from_ms": now_ms - HOUR_MS, "to_ms": now_ms + HOUR_MS // 2}
    total = await read(timeline_total, **period)
    assert (total.attempts, total.installs, total.installs_avoided) == (3, 1, 2)
    assert len(await read(spans_between, **period)) == 3
