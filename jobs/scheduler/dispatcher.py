"""Hands work out: wakes on events, asks the engine, commits the leases, then sends them to their agents.

No polling: it runs when something happened, and a timer wakes it for what is due later (an agent that declined to join
a running group asks again after a while, a job's backoff ends, a lease expires unless renewed).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from typing import Any

from django.conf import settings

from jobs.errors import LedgerError
from jobs.keys import new_token
from jobs.ledger.statements.attempts import NewAttempt, Started, start_attempt
from jobs.scheduler.core import Core

from .attempts import lose_attempt, note_wait, undo_lease
from .engine.errors import StaleLeaseError
from .engine.values import ChangeResult, Lease
from .engine.wording import about
from .leases import Running
from .wakeups import NEVER_MS

logger = logging.getLogger("jobs.scheduler.dispatcher")

COMMITS_AT_ONCE = 8  # rounds of leases being committed while the engine decides the next
REFUSED_PAUSE_SECONDS = 1.0  # after the ledger refused a lease (full disk), before trying again
EXPIRY_GRAIN_MS = 250  # expiries closer together than this are looked at together


class Dispatcher:
    """One per server process, on its event loop."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._wakeups = core.wakeups
        self._rounds = asyncio.Semaphore(COMMITS_AT_ONCE)
        self._paused_until_ms = 0
        self._made_up_ms = 0  # of the time in which nobody could be heard: what the deadlines were moved by
        self._refused: set[str] = set()  # jobs that were not stored, a lease of which has yet to be released

    async def hand_out_now(self) -> asyncio.Task[None] | None:
        """As a wake-up, but what can be decided at once is, and the commit of its leases posted, when this returns.

        Inside ``ledger.together`` it shares the commit of what was posted before. Returns what ends when the leases
        have been sent; None: there were none.
        """
        if self._rounds.locked() or self._pause_ends():
            self._wakeups.wake()
            return None
        try:
            more, handing_out = await self._round()
        except Exception:
            self._failed()
            return None
        if more:
            self._wakeups.wake()
        return handing_out

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._wakeups.wait()
            try:
                self._expire()
                await self._assign()
            except Exception:
                self._failed()

    def _failed(self) -> None:
        """The engine or a bug in here: work must go on for everybody else."""
        logger.exception("a round of dispatching failed; trying again in a second")
        self._wakeups.wake_at(self._core.clock.now_ms() + 1000)

    # ------------------------------------------------------------------------------------------ leases that expire

    def _expire(self) -> None:
        core = self._core
        now_ms = core.clock.now_ms()
        self._make_up(now_ms)
        if now_ms >= self._wakeups.next_expiry_ms:
            for lease in core.engine.expire(now_ms):
                running = core.leases.get(lease.id)
                if running is None or self._was_heard(running, now_ms) or self._waits(running, now_ms):
                    continue
                core.tasks.spawn(lose_attempt(core, running, "its agent has not been heard of"))
            # heartbeats move the deadlines all the time: look for the nearest only now that the last one has passed
            nearest_ms = core.leases.nearest_deadline_ms()
            self._wakeups.next_expiry_ms = NEVER_MS if nearest_ms is None else max(nearest_ms, now_ms + EXPIRY_GRAIN_MS)
        if self._wakeups.next_expiry_ms != NEVER_MS:
            self._wakeups.wake_at(self._wakeups.next_expiry_ms)

    def _make_up(self, now_ms: int) -> None:
        """Move the deadlines by the time in which this server could hear nobody, but no further than a heartbeat would.

        What was said meanwhile is read after this, and who gave the connection up has the time to come back.
        """
        core = self._core
        missed_ms = core.stall_clock.missed_ms()
        longer_ms, self._made_up_ms = missed_ms - self._made_up_ms, missed_ms
        if not longer_ms:
            return
        for running in core.leases:
            deadline_ms = min(running.deadline_ms + longer_ms, now_ms + core.timing.lost_ms)
            if deadline_ms > running.deadline_ms:
                if running.waits_until_ms == running.deadline_ms:
                    running.waits_until_ms = deadline_ms
                self._renew(running, deadline_ms)

    def _was_heard(self, running: Running, now_ms: int) -> bool:
        """Whether its agent has said something since the heartbeat that moved the deadline: a heartbeat may be late
        behind a log on a slow line, and who sends a log is alive."""
        link = self._core.links.get(running.lease.agent_id)
        silent_ms = None if link is None else link.silent_ms(running.id)
        if silent_ms is None or silent_ms >= self._core.timing.lost_ms:
            return False
        self._renew(running, now_ms + self._core.timing.lost_ms - silent_ms)
        return True

    def _renew(self, running: Running, deadline_ms: int) -> None:
        running.deadline_ms = deadline_ms
        self._core.engine.renew([running.id], deadline_ms)

    def _waits(self, running: Running, now_ms: int) -> bool:
        """Whether a job waits for the agent it was lost with; its lease is held on to then."""
        order = running.order
        if order.on_disconnect != "wait" or running.deadline_ms == running.waits_until_ms:
            return False  # the last deadline was the end of its wait: no heartbeat has moved it since
        seconds = order.disconnect_wait_seconds or settings.QUALGENT_DISCONNECT_WAIT_SECONDS
        running.waits_until_ms = now_ms + round(seconds * 1000)
        self._renew(running, running.waits_until_ms)
        reason = f"waits for {running.lease.agent_id}, which has not been heard of, for {about(seconds)}"
        self._core.tasks.spawn(note_wait(self._core, running, reason))
        return True

    # ------------------------------------------------------------------------------------------ handing out

    async def _assign(self) -> None:
        if paused_until_ms := self._pause_ends():
            self._wakeups.wake_at(paused_until_ms)
            return
        more = True
        while more:
            more, _ = await self._round()
            await asyncio.sleep(0)  # if there is more than one call's worth: let results and heartbeats in between

    def _pause_ends(self) -> int:
        """When (monotonic) the ledger is to be tried again; 0: now."""
        return self._paused_until_ms if self._core.clock.now_ms() < self._paused_until_ms else 0

    async def _round(self) -> tuple[bool, asyncio.Task[None] | None]:
        """One call's worth of decisions, their commit posted. Whether there is more to decide, and what sends them."""
        core = self._core
        now_ms = core.clock.now_ms()
        assigned = core.engine.assign(now_ms, now_ms + core.timing.lost_ms)
        handing_out = None
        if assigned.leases:
            await self._rounds.acquire()
            running = [self._running(lease) for lease in assigned.leases]
            handing_out = core.tasks.spawn(self._hand_out(running, self._post(running)))
        if assigned.wake_ms is not None and assigned.wake_ms > now_ms:
            self._wakeups.wake_at(assigned.wake_ms)
        return assigned.wake_ms is not None and assigned.wake_ms <= now_ms, handing_out

    async def _hand_out(self, running: list[Running], posted: asyncio.Future[list[Started | None]]) -> None:
        try:
            try:
                rows = await posted
            except LedgerError as error:
                logger.error("no lease could be recorded, nothing was handed out: %s", error)
                self._paused_until_ms = self._core.clock.now_ms() + round(REFUSED_PAUSE_SECONDS * 1000)
                for entry in running:
                    self._release(entry.lease, requeue=entry.lease.job.id not in self._refused)
                self._wakeups.wake_at(self._paused_until_ms)
                return
            # no await before every committed lease is known here: a cancel may follow right behind the commit
            for entry, row in zip(running, rows, strict=True):
                if row is not None:
                    entry.order = row
                    self._deliver(entry)
            for entry, row in zip(running, rows, strict=True):
                if row is None:  # cancelled between the engine's choice and the commit, or never stored
                    self._release(entry.lease, requeue=False)
        finally:
            self._rounds.release()

    def _running(self, lease: Lease) -> Running:
        link = self._core.links.get(lease.agent_id)
        simulated = link.simulated if link is not None else False
        return Running(lease, new_token(), simulated, lease.deadline_ms)

    def _post(self, entries: list[Running]) -> asyncio.Future[list[Started | None]]:
        leased_ms = self._core.clock.wall_ms()

        def unit(cursor: Any) -> list[Started | None]:
            return [
                start_attempt(
                    cursor,
                    NewAttempt(
                        entry.id, entry.lease.job.id, entry.lease.agent_id, entry.token, entry.lease.installs,
                        entry.simulated, leased_ms,
                    ),
                )
                for entry in entries
            ]  # fmt: skip

        try:
            return self._core.ledger.post(unit)
        except LedgerError as error:  # the server is stopping
            refused: asyncio.Future[list[Started | None]] = asyncio.get_running_loop().create_future()
            refused.set_exception(error)
            return refused

    def _deliver(self, running: Running) -> None:
        core = self._core
        core.leases.add(running)
        core.changes.job(running.job_ref)
        core.changes.attempt(running.id)
        core.changes.agents(running.lease.agent_id)
        link = self._core.links.get(running.lease.agent_id)
        if link is None or not link.send_lease(running):
            core.tasks.spawn(undo_lease(core, running, "its agent is not connected"))
            return
        job = running.lease.job
        waited_ms = core.clock.wall_ms() - job.submitted_ms
        core.measures.lease_sent(job.target, running.number, waited_ms / 1000)
        self._check_accepted(running, core.stall_clock.active_ms())
        self._wakeups.watch_deadline(running.lease.deadline_ms)

    def _check_accepted(self, running: Running, sent_ms: int) -> None:
        """A lease nobody took goes back, connected or not. ``sent_ms`` on the clock of ``StallClock.active_ms``."""
        core = self._core
        if running.accepted or core.leases.get(running.id) is not running:
            return
        left = core.timing.accept_seconds - (core.stall_clock.active_ms() - sent_ms) / 1000
        if left > 0:  # just sent, or its agent could not be heard for a while
            asyncio.get_running_loop().call_later(left, self._check_accepted, running, sent_ms)
            return
        link = self._core.links.get(running.lease.agent_id)
        if link is not None:
            link.revoke(running.id, "it was not accepted in time")
        core.tasks.spawn(undo_lease(core, running, "it was not accepted in time"))

    async def forget(self, job_ids: Iterable[str]) -> None:
        """The ledger did not take these jobs after all: the engine is to forget them, a lease of theirs included.

        Such a lease is being committed, or was refused with its job; whoever hears of that (after this: units are
        answered in the order they were posted) releases it.
        """
        for job_id in job_ids:
            if self._core.engine.change(job_id, self._core.clock.now_ms(), cancel=True) is ChangeResult.RUNNING:
                self._refused.add(job_id)

    def _release(self, lease: Lease, *, requeue: bool) -> None:
        self._refused.discard(lease.job.id)
        try:
            self._core.engine.release(lease.id, self._core.clock.now_ms(), requeue)
        except StaleLeaseError:
            return
        self._wakeups.wake()
