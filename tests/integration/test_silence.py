"""Whose silence is judged, and by which time: anything said counts, and only while this server listened."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

import pytest

from jobs import selectors
from jobs.scheduler import stall_clock as attention
from jobs.scheduler.stall_clock import StallClock
from qgprotocol import messages
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, until

LOST_SECONDS = 1.0
HELD_UP_SECONDS = 2.5
"""More than is tolerated, and a multiple of what agents are lost after."""


@pytest.fixture
async def quick(scheduler: Scheduler) -> Scheduler:
    """Agents are lost soon."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.5, lost_seconds=LOST_SECONDS)
    return scheduler


async def outcomes(scheduler: Scheduler, job_id: str) -> list[str | None]:
    found = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    return [attempt.outcome for attempt in found]


async def say_for(seconds: float, say: Callable[[int], messages.FromAgent], host: ScriptedHost) -> None:
    """The same again and again, more often than anybody is lost."""
    end = time.monotonic() + seconds
    number = 0
    while time.monotonic() < end:
        await host.say(say(number))
        number += 1
        await asyncio.sleep(LOST_SECONDS / 10)


async def test_who_sends_a_log_is_alive(quick: Scheduler) -> None:
    """No heartbeat gets through for three times as long as an agent may be silent, but its log does; so do others'
    tests of the same process, which say nothing."""
    host = quick.host("noisy", "quiet")
    await host.connect()
    jobs = [await submit(app_version_id=f"{number}.0") for number in range(2)]
    leases = {(lease := await host.expect(messages.Lease)).agent: lease for _ in range(2)}
    for lease in leases.values():
        await host.say(messages.Accept(attempt=lease.attempt, token=lease.token))
    noisy = leases["noisy"]

    def line(number: int) -> messages.FromAgent:
        return messages.LogChunk(attempt=noisy.attempt, token=noisy.token, offset=4 * number, data=b"line")

    await say_for(3 * LOST_SECONDS, line, host)
    assert [await outcomes(quick, job_id) for job_id in jobs] == [[None], [None]]
    for job_id in jobs:  # and now it says nothing any more
        assert (await until(quick, job_id, "pending")).attempts == 1
        assert await outcomes(quick, job_id) == ["lost"]


async def test_what_a_heartbeat_leaves_out_is_lost(quick: Scheduler) -> None:
    """A process that lives, but does not hold the attempt any more, does not keep it."""
    host = quick.host()
    await host.connect()
    job_id = await submit()
    lease = await host.begin()
    await say_for(3 * LOST_SECONDS, lambda _: messages.Heartbeat(attempts=[], accepting=False), host)
    assert await outcomes(quick, job_id) == ["lost"]
    revoke = [message for message in drained(host) if isinstance(message, messages.Revoke)]
    assert [message.attempt for message in revoke] in ([], [lease.attempt])


def drained(host: ScriptedHost) -> list[messages.FromServer]:
    return [host.inbox.get_nowait() for _ in range(host.inbox.qsize())]


async def test_the_deadline_outlives_the_connection_on_which_a_log_was_heard(quick: Scheduler) -> None:
    """Who said something just before the connection broke has the whole time from there to come back."""
    host = quick.host()
    await host.connect()
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


async def test_nobody_is_lost_while_the_server_did_not_listen(
    quick: Scheduler, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its loop is held up for longer than agents may be silent: who was heard before has its time after that."""
    monkeypatch.setattr(attention, "TOLD_MS", 2000)
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
    assert "did not get to run" in caplog.text
    assert [await outcomes(quick, job_id) for job_id in jobs] == [[None], [None]]
    assert quick.fleet.states()["suspect"] == 0
    held = messages.HeldLease(attempt=kept.attempt, token=kept.token, phase="executing")
    again = await quick.host("away").connect(leases=[held])
    assert again.drop == []
    assert (await host.report(lease)).accepted
    ended = await until(quick, kept.job.id, "pending")  # silent from then on: lost, as anybody
    assert ended.attempts == 1


async def test_a_lease_is_accepted_late_where_the_server_was_late(scheduler: Scheduler) -> None:
    """The acceptance lies unread while the server is held up: it counts."""
    await scheduler.stop()
    await scheduler.start(accept_seconds=1.0)
    host = scheduler.host()
    await host.connect()
    job_id = await submit()
    lease = await host.expect(messages.Lease)
    time.sleep(HELD_UP_SECONDS)  # noqa: ASYNC251 (that is what is tested)
    await asyncio.sleep(0.05)
    await host.say(messages.Accept(attempt=lease.attempt, token=lease.token))
    assert (await host.expect(messages.Start)).attempt == lease.attempt
    assert (await job(scheduler, job_id)).attempts == 1


async def test_what_was_not_accepted_goes_back_with_the_connection(scheduler: Scheduler) -> None:
    """Nobody waits ten seconds for what can never be accepted."""
    host, other = scheduler.host("gone"), scheduler.host("other")
    await host.connect()
    job_id = await submit()
    lease = await host.expect(messages.Lease)
    await host.disconnect()
    await until(scheduler, job_id, "pending")
    await other.connect()
    again = await other.take_lease()
    assert (again.job.id, again.number) == (job_id, 1)
    assert again.attempt != lease.attempt


async def test_time_missed_is_counted_once() -> None:
    """Whoever asks first, before or after the next pulse; short delays are no matter."""
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
