"""Silence limits: any message counts as a sign of life, and only the time in which the server listened is measured."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

import pytest

from jobs import selectors
from qgprotocol import messages
from qualgent.scheduler import stall_clock as attention
from qualgent.scheduler.agent_requests import Liveness
from qualgent.scheduler.stall_clock import StallClock
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, until

LOST_SECONDS = 1.0
HELD_UP_SECONDS = 2.5
"""More than is tolerated, and a multiple of what agents are lost after."""


@pytest.fixture
async def quick(scheduler: Scheduler) -> Scheduler:
    """Shorten the time until agents are lost."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.5, lost_seconds=LOST_SECONDS)
    return scheduler


async def outcomes(scheduler: Scheduler, job_id: str) -> list[str | None]:
    found = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    return [attempt.outcome for attempt in found]


async def repeat(seconds: float, say: Callable[[int], messages.FromAgent], host: ScriptedHost) -> None:
    """Repeat a message for a while, more often than the silence limit."""
    end = time.monotonic() + seconds
    number = 0
    while time.monotonic() < end:
        await host.say(say(number))
        number += 1
        await asyncio.sleep(LOST_SECONDS / 10)


async def test_log_bytes_count_as_a_sign_of_life(quick: Scheduler) -> None:
    """An agent whose heartbeats do not arrive is kept while its log does.
    Other attempts of the same process, which send nothing, are kept as well.
    """
    host = await quick.connect("noisy", "quiet")
    jobs = [await submit(app_version_id=f"{number}.0") for number in range(2)]
    leases = {(lease := await host.expect(messages.LeaseOffer)).agent: lease for _ in range(2)}
    for lease in leases.values():
        await host.say(messages.Accept(attempt=lease.attempt, token=lease.token))
    noisy = leases["noisy"]

    def line(number: int) -> messages.FromAgent:
        return messages.LogChunk(attempt=noisy.attempt, token=noisy.token, offset=4 * number, data=b"line")

    await repeat(3 * LOST_SECONDS, line, host)
    assert [await outcomes(quick, job_id) for job_id in jobs] == [[None], [None]]
    for job_id in jobs:  # and now it says nothing any more
        assert (await until(quick, job_id, "pending")).attempts == 1
        assert await outcomes(quick, job_id) == ["lost"]


async def test_an_attempt_missing_from_heartbeats_is_lost(quick: Scheduler) -> None:
    """A live process does not keep an attempt that it no longer names."""
    host = await quick.connect()
    job_id = await submit()
    lease = await host.begin()
    await repeat(3 * LOST_SECONDS, lambda _: messages.Heartbeat(attempts=[], accepting=False), host)
    assert await outcomes(quick, job_id) == ["lost"]
    revoke = [message for message in drained(host) if isinstance(message, messages.Revoke)]
    assert [message.attempt for message in revoke] in ([], [lease.attempt])


def drained(host: ScriptedHost) -> list[messages.FromServer]:
    return [host.inbox.get_nowait() for _ in range(host.inbox.qsize())]


async def test_the_silence_limit_counts_from_the_last_log_bytes(quick: Scheduler) -> None:
    """A disconnect right after them does not shorten the time."""
    host = await quick.connect()
    job_id = await submit()
    lease = await host.begin()
    running = quick.runtime.leases.get(lease.attempt)
    assert running is not None
    await asyncio.sleep(LOST_SECONDS * 0.7)
    await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=b"line"))
    said_ms = quick.runtime.clock.now_ms()
    await host.disconnect()
    assert running.deadline_ms >= said_ms + 1000 * LOST_SECONDS - 50
    await asyncio.sleep(LOST_SECONDS * 0.7)
    assert await outcomes(quick, job_id) == [None]
    await until(quick, job_id, "pending")
    assert await outcomes(quick, job_id) == ["lost"]


async def test_no_agent_is_lost_during_an_event_loop_stall(
    quick: Scheduler, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stall longer than the limit is not counted as silence."""
    monkeypatch.setattr(attention, "LOGGED_MS", 2000)
    host, away = quick.host("there"), quick.host("away")
    for each in (host, away):
        await each.connect()
    jobs = [await submit(app_version_id=f"{number}.0") for number in range(2)]
    lease = await host.begin()
    kept = await away.begin()
    await away.disconnect()  # as if it had given this server up
    with caplog.at_level(logging.WARNING, logger="qualgent"):
        time.sleep(HELD_UP_SECONDS)  # noqa: ASYNC251 (that is what is tested)
        await asyncio.sleep(0.05)  # everything overdue has its turn
    assert "the event loop stalled" in caplog.text
    assert [await outcomes(quick, job_id) for job_id in jobs] == [[None], [None]]
    assert quick.fleet.states()["suspect"] == 0
    held = messages.HeldLease(attempt=kept.attempt, token=kept.token, phase="executing")
    again = await quick.host("away").connect(leases=[held])
    assert again.drop == []
    assert (await host.report(lease)).accepted
    ended = await until(quick, kept.job.id, "pending")  # silent from then on: lost, as anybody
    assert ended.attempts == 1


async def test_an_acceptance_unread_during_a_stall_counts(scheduler: Scheduler) -> None:
    """It arrived before the deadline."""
    await scheduler.stop()
    await scheduler.start(accept_seconds=1.0)
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.expect(messages.LeaseOffer)
    time.sleep(HELD_UP_SECONDS)  # noqa: ASYNC251 (that is what is tested)
    await asyncio.sleep(0.05)
    await host.say(messages.Accept(attempt=lease.attempt, token=lease.token))
    assert (await host.expect(messages.Start)).attempt == lease.attempt
    assert (await job(scheduler, job_id)).attempts == 1


async def test_an_unaccepted_lease_is_requeued_at_the_disconnect(scheduler: Scheduler) -> None:
    """It does not wait for the acceptance deadline of ten seconds."""
    host, other = scheduler.host("gone"), scheduler.host("other")
    await host.connect()
    job_id = await submit()
    lease = await host.expect(messages.LeaseOffer)
    await host.disconnect()
    await until(scheduler, job_id, "pending")
    await other.connect()
    again = await other.take_lease()
    assert (again.job.id, again.number) == (job_id, 1)
    assert again.attempt != lease.attempt


async def test_a_stall_is_counted_once() -> None:
    """Whether a reader or the next pulse notices it first; short delays do not count."""
    watched = StallClock()
    watched.start()
    await asyncio.sleep(0.05)
    time.sleep(0.5)  # noqa: ASYNC251 (a hiccup)
    assert watched.missed_ms() == 0
    began_ms = watched.active_ms()
    time.sleep(HELD_UP_SECONDS)  # noqa: ASYNC251 (that is what is tested)
    assert watched.active_ms() - began_ms < 100
    missed_ms = watched.missed_ms()
    assert 1000 * HELD_UP_SECONDS <= missed_ms < 1000 * HELD_UP_SECONDS + 500
    await asyncio.sleep(1.2)
    assert watched.missed_ms() == missed_ms
    watched.stop()


async def test_a_refused_liveness_report_is_repeated(quick: Scheduler) -> None:
    """An unexpected error does not end the reports: the next one is made."""
    handle = quick.server.sessions.update_liveness
    repeated, calls = asyncio.Event(), 0

    async def fail_once(report: Liveness) -> None:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise RuntimeError("on purpose")
        await handle(report)
        repeated.set()

    quick.server.role.direct.handle({Liveness: fail_once})
    await quick.host("agent-1").connect()
    await asyncio.wait_for(repeated.wait(), 10)
