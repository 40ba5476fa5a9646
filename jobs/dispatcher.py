"""Hands work out: wakes on events, asks the engine, commits the leases, then sends them to their agents.

No polling: it runs when something happened, and a timer wakes it for what is due later (an agent that declined to join
a running group asks again after a while, a job's backoff ends, a lease expires unless renewed).
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from . import records
from .engine.errors import StaleLeaseError
from .engine.values import Lease
from .errors import LedgerError
from .keys import new_token
from .leases import AgentLink, Running
from .services.attempts import lose_attempt, undo_lease

if TYPE_CHECKING:
    from .runtime import Runtime

logger = logging.getLogger("jobs.dispatcher")

COMMITS_AT_ONCE = 8  # rounds of leases being committed while the engine decides the next
REFUSED_PAUSE_SECONDS = 1.0  # after the ledger refused a lease (full disk), before trying again
NEVER_MS = 2**62
EXPIRY_GRAIN_MS = 250  # expiries closer together than this are looked at together


class Dispatcher:
    """One per server process, on its event loop."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self.links: dict[str, AgentLink] = {}  # connected agents, by id
        self._event = asyncio.Event()
        self._rounds = asyncio.Semaphore(COMMITS_AT_ONCE)
        self._timer: asyncio.TimerHandle | None = None
        self._timer_ms = 0
        self._next_expiry_ms = NEVER_MS  # no lease expires before this
        self._paused_until_ms = 0

    def wake(self) -> None:
        """Something happened that may let work start. Cheap; called at any rate."""
        self._event.set()

    async def go_ahead(self) -> None:
        """As ``wake``, and let it hand the commit of a lease to the ledger first: its thread writes while we go on."""
        self.wake()
        await asyncio.sleep(0)  # the dispatcher decides
        await asyncio.sleep(0)  # what it decided is handed to the ledger

    def wake_at(self, when_ms: int) -> None:
        """Wake at that time (monotonic) at the latest."""
        if self._timer is not None and self._timer_ms <= when_ms:
            return
        if self._timer is not None:
            self._timer.cancel()
        delay = max(0, when_ms - self._runtime.clock.now_ms()) / 1000
        self._timer_ms = when_ms
        self._timer = asyncio.get_running_loop().call_later(delay, self._due)

    def _due(self) -> None:
        self._timer = None
        self.wake()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._event.wait()
            self._event.clear()
            try:
                await self._expire()
                await self._assign()
            except Exception:
                # the engine or a bug in here: work must go on for everybody else
                logger.exception("a round of dispatching failed; trying again in a second")
                self.wake_at(self._runtime.clock.now_ms() + 1000)

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    # ------------------------------------------------------------------------------------------ leases that expire

    def watch_deadline(self, deadline_ms: int) -> None:
        """A lease may expire then."""
        if deadline_ms < self._next_expiry_ms:
            self._next_expiry_ms = deadline_ms
            self.wake_at(deadline_ms)

    async def _expire(self) -> None:
        runtime = self._runtime
        now_ms = runtime.clock.now_ms()
        if now_ms >= self._next_expiry_ms:
            for lease in await runtime.engine.expire(now_ms):
                running = runtime.leases.get(lease.id)
                if running is not None:
                    runtime.background(lose_attempt(runtime, running, "its agent has not been heard of"))
            # heartbeats move the deadlines all the time: look for the nearest only now that the last one has passed
            nearest_ms = runtime.leases.nearest_deadline_ms()
            self._next_expiry_ms = NEVER_MS if nearest_ms is None else max(nearest_ms, now_ms + EXPIRY_GRAIN_MS)
        if self._next_expiry_ms != NEVER_MS:
            self.wake_at(self._next_expiry_ms)

    # ------------------------------------------------------------------------------------------ handing out

    async def _assign(self) -> None:
        runtime = self._runtime
        now_ms = runtime.clock.now_ms()
        if now_ms < self._paused_until_ms:
            self.wake_at(self._paused_until_ms)
            return
        while True:
            assigned = await runtime.engine.assign(now_ms, now_ms + runtime.timing.lost_ms)
            if assigned.leases:
                await self._rounds.acquire()
                runtime.background(self._hand_out(assigned.leases))
            if assigned.wake_ms is None:
                return
            if assigned.wake_ms > now_ms:
                self.wake_at(assigned.wake_ms)
                return
            await asyncio.sleep(0)  # more than one call's worth to decide: let results and heartbeats in between

    async def _hand_out(self, leases: list[Lease]) -> None:
        try:
            running = [self._running(lease) for lease in leases]
            try:
                rows = await self._commit(running)
            except LedgerError as error:
                logger.error("no lease could be recorded, nothing was handed out: %s", error)
                self._paused_until_ms = self._runtime.clock.now_ms() + round(REFUSED_PAUSE_SECONDS * 1000)
                for lease in leases:
                    await self._release(lease, requeue=True)
                self.wake_at(self._paused_until_ms)
                return
            # no await before every committed lease is known here: a cancel may follow right behind the commit
            for entry, row in zip(running, rows, strict=True):
                if row is not None:
                    entry.order = row
                    self._deliver(entry)
            for entry, row in zip(running, rows, strict=True):
                if row is None:  # cancelled between the engine's choice and the commit
                    await self._release(entry.lease, requeue=False)
        finally:
            self._rounds.release()

    def _running(self, lease: Lease) -> Running:
        link = self.links.get(lease.agent_id)
        simulated = link.simulated if link is not None else False
        return Running(lease, new_token(), simulated, lease.deadline_ms)

    async def _commit(self, entries: list[Running]) -> list[records.Started | None]:
        leased_ms = self._runtime.clock.wall_ms()

        def unit(cursor: Any) -> list[records.Started | None]:
            return [
                records.start_attempt(
                    cursor,
                    records.NewAttempt(
                        entry.id, entry.lease.job.id, entry.lease.agent_id, entry.token, entry.lease.installs,
                        entry.simulated, leased_ms,
                    ),
                )
                for entry in entries
            ]  # fmt: skip

        return await self._runtime.ledger.write(unit)

    def _deliver(self, running: Running) -> None:
        runtime = self._runtime
        runtime.leases.add(running)
        runtime.changes.job(running.job_ref)
        runtime.changes.agents(running.lease.agent_id)
        link = self.links.get(running.lease.agent_id)
        if link is None or not link.send_lease(running):
            runtime.background(undo_lease(runtime, running, "its agent is not connected"))
            return
        asyncio.get_running_loop().call_later(runtime.timing.accept_seconds, self._check_accepted, running)
        self.watch_deadline(running.lease.deadline_ms)

    def _check_accepted(self, running: Running) -> None:
        """A lease nobody took goes back, connected or not."""
        runtime = self._runtime
        if running.accepted or runtime.leases.get(running.id) is not running:
            return
        link = self.links.get(running.lease.agent_id)
        if link is not None:
            link.revoke(running.id, "it was not accepted in time")
        runtime.background(undo_lease(runtime, running, "it was not accepted in time"))

    async def _release(self, lease: Lease, *, requeue: bool) -> None:
        try:
            await self._runtime.engine.release(lease.id, self._runtime.clock.now_ms(), requeue)
        except StaleLeaseError:
            return
        self.wake()
