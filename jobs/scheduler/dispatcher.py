"""The dispatcher: runs the engine's decisions, commits the leases, then sends them to their agents.

No polling: events wake it, and a timer does for what is due later (the end of a backoff, an expiring lease, the next
time that an agent may join another group).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from typing import Any

from django.conf import settings

from jobs.errors import LedgerError
from jobs.keys import new_token
from jobs.ledger.statements.attempts import AttemptSpec, NewAttempt, start_attempt
from jobs.scheduler.core import Core

from .attempts import lose_attempt, record_wait_reason, undo_lease
from .engine.errors import StaleLeaseError
from .engine.values import ChangeResult, Lease
from .engine.wording import about
from .leases import Running
from .wakeups import NEVER_MS

logger = logging.getLogger("jobs.scheduler.dispatcher")

MAX_CONCURRENT_COMMITS = 8  # rounds whose commit is pending while the engine decides the next
REFUSED_PAUSE_SECONDS = 1.0  # delay before the next attempt after the ledger refused a lease (full disk)
EXPIRY_GRAIN_MS = 250  # expiries closer together than this share one wake-up


class Dispatcher:
    """One per server process, on its event loop."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._wakeups = core.wakeups
        self._rounds = asyncio.Semaphore(MAX_CONCURRENT_COMMITS)
        self._paused_until_ms = 0
        self._extended_ms = 0  # stall time by which the deadlines have been extended so far
        self._discarded: set[str] = set()  # jobs that were not stored but still hold a lease

    async def assign_now(self) -> asyncio.Task[None] | None:
        """Run one round immediately and post the commit of its leases.

        Inside ``ledger.single_commit`` the leases share the commit of the units posted before. Returns a task that ends
        when the leases have been sent; None: there are none.
        """
        if self._rounds.locked() or self._pause_end_ms():
            self._wakeups.wake()
            return None
        try:
            more, sending = await self._round()
        except Exception:
            self._log_failure()
            return None
        if more:
            self._wakeups.wake()
        return sending

    async def run(self) -> None:
        """Expire leases and assign work after every wake-up, until cancelled."""
        while True:
            await self._wakeups.wait()
            try:
                self._expire()
                await self._assign()
            except Exception:
                self._log_failure()

    def _log_failure(self) -> None:
        """Log the error of a round and schedule another, so that other work continues."""
        logger.exception("a round of dispatching failed; trying again in a second")
        self._wakeups.wake_at(self._core.clock.now_ms() + 1000)

    # ------------------------------------------------------------------------------------------ leases that expire

    def _expire(self) -> None:
        core = self._core
        now_ms = core.clock.now_ms()
        self._extend_deadlines(now_ms)
        if now_ms >= self._wakeups.next_expiry_ms:
            for lease in core.engine.expire(now_ms):
                running = core.leases.get(lease.id)
                if running is None or self._agent_is_active(running, now_ms) or self._extend_wait(running, now_ms):
                    continue
                core.tasks.spawn(lose_attempt(core, running, "its agent has not been heard of"))
            # heartbeats move the deadlines constantly: find the nearest only after the previous one has passed
            nearest_ms = core.leases.nearest_deadline_ms()
            self._wakeups.next_expiry_ms = NEVER_MS if nearest_ms is None else max(nearest_ms, now_ms + EXPIRY_GRAIN_MS)
        if self._wakeups.next_expiry_ms != NEVER_MS:
            self._wakeups.wake_at(self._wakeups.next_expiry_ms)

    def _extend_deadlines(self, now_ms: int) -> None:
        """Extend the deadlines by the time this server was stalled, but no further than a heartbeat would.

        Messages that arrived during the stall are read after this, and disconnected agents have time to reconnect.
        """
        core = self._core
        missed_ms = core.stall_clock.missed_ms()
        extension_ms, self._extended_ms = missed_ms - self._extended_ms, missed_ms
        if not extension_ms:
            return
        for running in core.leases:
            deadline_ms = min(running.deadline_ms + extension_ms, now_ms + core.timing.lost_ms)
            if deadline_ms > running.deadline_ms:
                if running.waits_until_ms == running.deadline_ms:
                    running.waits_until_ms = deadline_ms
                self._renew(running, deadline_ms)

    def _agent_is_active(self, running: Running, now_ms: int) -> bool:
        """Return whether the agent has sent anything recently, and renew its lease.

        On a slow line heartbeats are delayed behind log data, which proves just as well that the agent is alive.
        """
        link = self._core.links.get(running.lease.agent_id)
        silent_ms = None if link is None else link.silent_ms(running.id)
        if silent_ms is None or silent_ms >= self._core.timing.lost_ms:
            return False
        self._renew(running, now_ms + self._core.timing.lost_ms - silent_ms)
        return True

    def _renew(self, running: Running, deadline_ms: int) -> None:
        running.deadline_ms = deadline_ms
        self._core.engine.renew([running.id], deadline_ms)

    def _extend_wait(self, running: Running, now_ms: int) -> bool:
        """Keep the lease if its job is to wait for the lost agent (``on_disconnect``). False: the wait is over."""
        spec = running.spec
        if spec.on_disconnect != "wait" or running.deadline_ms == running.waits_until_ms:
            return False  # the wait ended, and no heartbeat moved the deadline
        seconds = spec.disconnect_wait_seconds or settings.QUALGENT_DISCONNECT_WAIT_SECONDS
        running.waits_until_ms = now_ms + round(seconds * 1000)
        self._renew(running, running.waits_until_ms)
        reason = f"waits for {running.lease.agent_id}, which has not been heard of, for {about(seconds)}"
        self._core.tasks.spawn(record_wait_reason(self._core, running, reason))
        return True

    # ------------------------------------------------------------------------------------------ handing out

    async def _assign(self) -> None:
        if paused_until_ms := self._pause_end_ms():
            self._wakeups.wake_at(paused_until_ms)
            return
        more = True
        while more:
            more, _ = await self._round()
            await asyncio.sleep(0)  # between rounds, process results and heartbeats

    def _pause_end_ms(self) -> int:
        """Return when (monotonic ms) to write to the ledger again; 0: now."""
        return self._paused_until_ms if self._core.clock.now_ms() < self._paused_until_ms else 0

    async def _round(self) -> tuple[bool, asyncio.Task[None] | None]:
        """Decide one round and post its commit. Returns whether more can be decided, and the task that sends it."""
        core = self._core
        now_ms = core.clock.now_ms()
        assigned = core.engine.assign(now_ms, now_ms + core.timing.lost_ms)
        sending = None
        if assigned.leases:
            await self._rounds.acquire()
            running = [self._running(lease) for lease in assigned.leases]
            sending = core.tasks.spawn(self._commit_and_send(running, self._post(running)))
        if assigned.wake_ms is not None and assigned.wake_ms > now_ms:
            self._wakeups.wake_at(assigned.wake_ms)
        return assigned.wake_ms is not None and assigned.wake_ms <= now_ms, sending

    async def _commit_and_send(self, running: list[Running], posted: asyncio.Future[list[AttemptSpec | None]]) -> None:
        try:
            try:
                rows = await posted
            except LedgerError as error:
                logger.error("could not record leases, none was sent: %s", error)
                self._paused_until_ms = self._core.clock.now_ms() + round(REFUSED_PAUSE_SECONDS * 1000)
                for entry in running:
                    self._release(entry.lease, requeue=entry.lease.job.id not in self._discarded)
                self._wakeups.wake_at(self._paused_until_ms)
                return
            # no await until every committed lease is registered: a cancel may follow directly after the commit
            for entry, row in zip(running, rows, strict=True):
                if row is not None:
                    entry.spec = row
                    self._deliver(entry)
            for entry, row in zip(running, rows, strict=True):
                if row is None:  # cancelled between the decision and the commit, or never stored
                    self._release(entry.lease, requeue=False)
        finally:
            self._rounds.release()

    def _running(self, lease: Lease) -> Running:
        link = self._core.links.get(lease.agent_id)
        simulated = link.simulated if link is not None else False
        return Running(lease, new_token(), simulated, lease.deadline_ms)

    def _post(self, entries: list[Running]) -> asyncio.Future[list[AttemptSpec | None]]:
        leased_ms = self._core.clock.wall_ms()

        def unit(cursor: Any) -> list[AttemptSpec | None]:
            return [
                start_attempt(
                    cursor,
                    NewAttempt(
                        entry.id,
                        entry.lease.job.id,
                        entry.lease.agent_id,
                        entry.token,
                        entry.lease.installs,
                        entry.simulated,
                        leased_ms,
                    ),
                )
                for entry in entries
            ]

        try:
            return self._core.ledger.post(unit)
        except LedgerError as error:  # the server is stopping
            refused: asyncio.Future[list[AttemptSpec | None]] = asyncio.get_running_loop().create_future()
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
        """Undo a lease that was not accepted in time. ``sent_ms``: on the clock of ``StallClock.active_ms``."""
        core = self._core
        if running.accepted or core.leases.get(running.id) is not running:
            return
        left = core.timing.accept_seconds - (core.stall_clock.active_ms() - sent_ms) / 1000
        if left > 0:  # just sent, or the server was stalled
            asyncio.get_running_loop().call_later(left, self._check_accepted, running, sent_ms)
            return
        link = self._core.links.get(running.lease.agent_id)
        if link is not None:
            link.revoke(running.id, "it was not accepted in time")
        core.tasks.spawn(undo_lease(core, running, "it was not accepted in time"))

    async def forget(self, job_ids: Iterable[str]) -> None:
        """Remove jobs that the ledger did not store from the engine.

        A lease of such a job is being committed or was refused with it. Units resolve in the order they were posted, so
        ``_commit_and_send`` releases the lease after this.
        """
        for job_id in job_ids:
            if self._core.engine.change(job_id, self._core.clock.now_ms(), cancel=True) is ChangeResult.RUNNING:
                self._discarded.add(job_id)

    def _release(self, lease: Lease, *, requeue: bool) -> None:
        self._discarded.discard(lease.job.id)
        try:
            self._core.engine.release(lease.id, self._core.clock.now_ms(), requeue)
        except StaleLeaseError:
            return
        self._wakeups.wake()
