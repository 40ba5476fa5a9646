"""The dispatcher: runs the engine's decisions, commits the leases, then sends them to their agents.

No polling: events wake it, and a timer does for what is due later (the end of a backoff, an expiring lease, the next
time that an agent may join another group).
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Iterable, Sequence

from django.conf import settings
from msgspec.structs import replace

from jobs.statements.attempts import AttemptSpec
from qgprotocol.retries import Backoff
from qualgent.core.errors import LedgerError, is_refusal
from qualgent.core.keys import new_token, token_hash
from qualgent.core.tasks import Alarm
from qualgent.engine.values import ChangeResult, Lease
from qualgent.scheduler.core import Core

from .attempts import begin_undo, lose_attempt, offer, renew, wait_for_agent
from .core import NEVER_MS
from .held_leases import give_back, hold
from .leases import AttemptState, LeaseUnit, Running
from .waiting_failures import fail_waiting

logger = logging.getLogger("qualgent.scheduler.dispatcher")

MAX_CONCURRENT_COMMITS = 8  # rounds whose commit is pending while the engine decides the next
REFUSED_PAUSE_SECONDS = 1.0  # delay before the next round after the ledger refused a lease (full disk); then doubled
LONGEST_PAUSE_SECONDS = 4.0
TRIES_TO_START = 3  # of a job whose lease cannot be recorded although others can; then it fails
EXPIRY_GRAIN_MS = 250  # expiries closer together than this share one wake-up


class Dispatcher:
    """Rounds of the engine: commits their leases, sends them, and expires overdue ones."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._wakeups = core.wakeups
        self._rounds = asyncio.Semaphore(MAX_CONCURRENT_COMMITS)
        self._paused_until_ms = 0
        self._backoff: Backoff | None = None  # since a commit was refused, until one is not
        self._failures: dict[str, int] = {}  # jobs that could not be started, and how often
        self._extended_ms = 0  # stall time by which the deadlines have been extended so far
        self._offered: deque[tuple[Running, int]] = deque()  # sent leases, and when, by ``StallClock.active_ms``
        self._accept_alarm = Alarm(self._check_accepted)
        self._discarded: set[str] = set()  # jobs that were not stored but still hold a lease
        self._unsent: set[str] = set()  # held leases that are wanted back before they were committed

    async def assign_now(self) -> asyncio.Task[None] | None:
        """Assign and post leases within a submission's commit, unless paused; return the task that sends them.

        Called inside ``ledger.single_commit``: the leases share the commit of the units posted before. None: there are
        no leases, the round failed, or it is left to ``run``: many commits are pending, or the last one was refused.
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
                self._expire_leases()
                await self._assign_jobs()
            except Exception:
                self._log_failure()

    def _log_failure(self) -> None:
        """Log the error of a round and schedule another, so that other work continues."""
        logger.exception("a round of dispatching failed; trying again in a second")
        self._wakeups.wake_at(self._core.clock.now_ms() + 1000)

    def _expire_leases(self) -> None:
        """End as lost the attempts whose leases expired, unless the agent is active or the job is to wait for it."""
        core = self._core
        now_ms = core.clock.now_ms()
        self._extend_deadlines(now_ms)
        if now_ms >= self._wakeups.next_expiry_ms:
            for lease in core.engine.expire(now_ms):
                running = core.leases.get(lease.id)
                if running is None or running.lock.locked():  # not committed yet, or ending
                    continue
                if self._agent_is_active(running, now_ms) or self._let_wait_for_agent(running):
                    continue
                core.tasks.spawn(self._try_to_lose(running))
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
                renew(core, running, deadline_ms)

    async def _try_to_lose(self, running: Running) -> None:
        """End an attempt as lost; if that cannot be recorded, extend its lease to try again."""
        try:
            await lose_attempt(self._core, running, "its agent stopped responding", expired=True)
        except Exception as error:  # look again in a moment; its agent may return until then
            level = logging.WARNING if isinstance(error, LedgerError) else logging.ERROR
            text, bug = "could not record that attempt %s is lost: %s", level == logging.ERROR
            logger.log(level, text, running.id, error, extra=running.log_context, exc_info=bug)
            renew(self._core, running, self._core.clock.now_ms() + round(REFUSED_PAUSE_SECONDS * 1000))
            self._wakeups.watch_deadline(running.deadline_ms)

    def _agent_is_active(self, running: Running, now_ms: int) -> bool:
        """Return whether an expired lease's agent has sent anything recently; if so, renew the lease.

        On a slow line heartbeats are delayed behind log data, which proves just as well that the agent is alive.
        """
        link = self._core.links.get(running.lease.agent_id)
        silent_ms = None if link is None else link.silent_ms(running.id)
        if silent_ms is None or silent_ms >= self._core.timing.lost_ms:
            return False
        renew(self._core, running, now_ms + self._core.timing.lost_ms - silent_ms)
        return True

    def _let_wait_for_agent(self, running: Running) -> bool:
        """Let the job of a lost agent wait for it, if its ``on_disconnect`` says so; return whether it waits."""
        spec = running.spec
        if spec.on_disconnect != "wait" or running.state is not AttemptState.ACTIVE:
            return False
        seconds = spec.disconnect_wait_seconds or settings.QUALGENT_DISCONNECT_WAIT_SECONDS
        wait_for_agent(self._core, running, seconds)
        return True

    async def _assign_jobs(self) -> None:
        """Run rounds of assignment until the engine has nothing more to assign; none while they are paused."""
        if paused_until_ms := self._pause_end_ms():
            self._wakeups.wake_at(paused_until_ms)
            return
        more = True
        while more:
            more, _ = await self._round()
            await asyncio.sleep(0)  # between rounds, process results and heartbeats

    def _pause_end_ms(self) -> int:
        """Return when (monotonic ms) rounds go on after the ledger refused a commit; 0: now."""
        return self._paused_until_ms if self._core.clock.now_ms() < self._paused_until_ms else 0

    async def _round(self) -> tuple[bool, asyncio.Task[None] | None]:
        """Run a round: assign leases, post their commit. Return whether more follow, and the task that sends them."""
        core = self._core
        now_ms = core.clock.now_ms()
        assigned = core.engine.assign(now_ms, now_ms + core.timing.lost_ms)
        sending = None
        leases = [lease for lease in assigned.leases if not self._release_if_held(lease, now_ms)]
        windows = [(lease.id, lease.held) for lease in leases]
        windows += core.engine.top_up(now_ms, now_ms + core.timing.lost_ms)
        running = [self._make_running(lease) for lease in leases]
        held = [self._make_running(lease, window) for window, leases_of in windows for lease in leases_of]
        if running or held:
            await self._rounds.acquire()
            sending = core.tasks.spawn(self._commit_and_send(running, held, self._post_leases(running, held)))
        if core.leases.any_held:
            self._take_back(now_ms)
        if assigned.wake_ms is not None and assigned.wake_ms > now_ms:
            self._wakeups.wake_at(assigned.wake_ms)
        return assigned.wake_ms is not None and assigned.wake_ms <= now_ms, sending

    def _release_if_held(self, lease: Lease, now_ms: int) -> bool:
        """Release a new lease whose build is held or tried elsewhere; return whether it was. Its agent gets another."""
        core, build = self._core, lease.job.build
        until_ms = core.build_holds.until_ms(build)
        if now_ms >= until_ms:
            if probed := core.build_holds.probe(build, lease.agent_id, now_ms, lease.expected_end_ms):
                core.engine.note_build(build, *probed)
            return False
        core.engine.release(lease.id, now_ms, not_before_ms=until_ms)
        self._wakeups.wake()
        return True

    def _take_back(self, now_ms: int) -> None:
        """Send agents requests for the held leases that the engine wants back, as other agents could run them."""
        core = self._core
        wanted: dict[str, list[str]] = {}
        for lease in core.engine.take_back(now_ms):
            if core.leases.get(lease.id) is None:
                self._unsent.add(lease.id)
            else:
                wanted.setdefault(lease.agent_id, []).append(lease.id)
        for agent_id, attempt_ids in wanted.items():
            if (link := core.links.get(agent_id)) is not None:  # else the engine repeats it after its hello
                link.take_back(attempt_ids)

    async def _commit_and_send(
        self, entries: list[Running], held: list[Running], posted: asyncio.Future[list[AttemptSpec | None]]
    ) -> None:
        """Wait for a round's commit, send its leases to their agents, and release those that were not recorded."""
        try:
            rows: Sequence[AttemptSpec | BaseException | None]
            try:
                found = await posted
                rows, held_rows = found[: len(entries)], found[len(entries) :]
            except Exception as error:
                rows, held_rows = await self._one_by_one(entries, error), [None] * len(held)
            # no await until every committed lease is registered: a cancel may follow directly after the commit
            for entry, row in zip(entries, rows, strict=True):
                if isinstance(row, AttemptSpec):
                    entry.spec = row
                    self._deliver_lease(entry)
            if held:
                self._deliver_windows(held, held_rows)
            for entry, row in zip(entries, rows, strict=True):
                if row is None:  # cancelled between the decision and the commit, or never stored
                    self._release_lease(entry, requeue=False)
                elif isinstance(row, BaseException):
                    self._release_unrecorded(entry, row)
        finally:
            self._rounds.release()

    async def _one_by_one(
        self, entries: list[Running], error: Exception
    ) -> Sequence[AttemptSpec | BaseException | None]:
        """Record the leases of a failed round one by one, so that one bad lease does not stop the others.

        If the database refuses all writes, there are no bad ones.
        """
        if len(entries) == 1 or is_refusal(error):
            return [error] * len(entries)
        rows = await asyncio.gather(*(self._post_leases([entry], ()) for entry in entries), return_exceptions=True)
        return [row if isinstance(row, BaseException) else row[0] for row in rows]

    def _release_unrecorded(self, entry: Running, error: BaseException) -> None:
        """Release a lease that could not be recorded; its job is queued again.

        After a refusal the next round is delayed. Any other error has its cause in the job: it is tried again later,
        and fails in the end.
        """
        core, job_id = self._core, entry.lease.job.id
        not_before_ms = 0
        requeue = job_id not in self._discarded
        if is_refusal(error):
            logger.error("could not record a lease, it was not sent: %s", error)
            self._backoff = self._backoff or Backoff(REFUSED_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS)
            self._paused_until_ms = core.clock.now_ms() + round(self._backoff.next_seconds() * 1000)
            self._wakeups.wake_at(self._paused_until_ms)
        elif requeue:
            tries = self._failures[job_id] = self._failures.get(job_id, 0) + 1
            logger.error("could not start job %s (%d tries): %s", job_id, tries, error, exc_info=error)
            not_before_ms = core.clock.now_ms() + tries * 1000
            if tries == TRIES_TO_START:
                del self._failures[job_id]
                requeue = False
                core.tasks.spawn(fail_waiting(core, {job_id: f"could not be started: {error}"}, "job_failed"))
        self._release_lease(entry, requeue=requeue, not_before_ms=not_before_ms)

    def _make_running(self, lease: Lease, window: str = "") -> Running:
        """Return a new lease's attempt, with a new token. ``window``: id of the first lease it is held behind."""
        link = self._core.links.get(lease.agent_id)
        simulated = link.simulated if link is not None else False
        token = new_token()
        if lease.held:
            lease = replace(lease, held=())
        return Running(
            lease,
            token_hash(token),
            simulated,
            lease.deadline_ms,
            self._core.clock.wall_ms(),
            token=token,
            window=window,
            is_held=bool(window),
            has_begun=not window,
        )

    def _post_leases(self, entries: list[Running], held: Sequence[Running]) -> asyncio.Future[list[AttemptSpec | None]]:
        """Post to the ledger the unit that records the leases of a round, those to run and those held behind them."""
        unit = LeaseUnit.of(entries, held, self._core.clock.wall_ms())
        try:
            return self._core.ledger.post(unit)
        except LedgerError as error:  # the server is stopping
            refused: asyncio.Future[list[AttemptSpec | None]] = asyncio.get_running_loop().create_future()
            refused.set_exception(error)
            return refused

    def _deliver_lease(self, running: Running) -> None:
        """Register a committed lease and send it to its agent; undo it if the agent is no longer connected."""
        core = self._core
        self._backoff = None
        self._failures.pop(running.lease.job.id, None)
        core.engine.confirm(leases=[running.id])
        offer(core, running)
        link = self._core.links.get(running.lease.agent_id)
        if link is None or not link.send_lease(running):
            begin_undo(core, running, "its agent is not connected")
            return
        job = running.lease.job
        waited_ms = core.clock.wall_ms() - job.submitted_ms
        core.measures.lease_sent(job.org_id, job.target, running.number, waited_ms / 1000)
        self._watch_accept(running)
        self._wakeups.watch_deadline(running.lease.deadline_ms)

    def _deliver_windows(self, held: Sequence[Running], rows: Sequence[AttemptSpec | None]) -> None:
        """Send agents their committed held leases, window by window; release those that were not recorded."""
        core = self._core
        windows: dict[str, list[Running]] = {}
        for running, row in zip(held, rows, strict=True):
            if row is not None:
                running.spec = row
                hold(core, running)
                windows.setdefault(running.window, []).append(running)
            else:  # of a cancelled job, which the engine knows; or the first lease of its window was not recorded
                self._unsent.discard(running.id)
                self._release_lease(running, requeue=True)
        for window, members in windows.items():
            link = core.links.get(members[0].lease.agent_id)
            cut = members if link is None else link.send_window(window, members)
            for running in cut:
                core.tasks.spawn(give_back(core, running, "its window has no room for it"))
            early = [running.id for running in members if running.id in self._unsent]
            self._unsent.difference_update(early)
            if early and link is not None:
                link.take_back(early)
        self._wakeups.wake()

    def _watch_accept(self, running: Running) -> None:
        """Undo a sent lease after ``accept_seconds``, unless its agent has accepted it. One timer for all leases."""
        offered = self._offered
        while offered and offered[0][0].state is not AttemptState.OFFERED:
            offered.popleft()
        offered.append((running, self._core.stall_clock.active_ms()))
        if not self._accept_alarm.is_set:
            self._accept_alarm.set(self._core.timing.accept_seconds)

    def _check_accepted(self) -> None:
        """Undo the sent leases that were not accepted in time, oldest first; the server's stalls do not count."""
        core = self._core
        while self._offered:
            running, sent_ms = self._offered[0]
            if running.state is AttemptState.OFFERED:
                left = core.timing.accept_seconds - (core.stall_clock.active_ms() - sent_ms) / 1000
                if left > 0:
                    self._accept_alarm.set(left)
                    return
                link = core.links.get(running.lease.agent_id)
                if link is not None:
                    link.revoke(running.id, "it was not accepted in time")
                begin_undo(core, running, "it was not accepted in time")
            self._offered.popleft()

    def forget(self, job_ids: Iterable[str]) -> None:
        """Remove from the engine the jobs that the ledger did not store.

        A lease of such a job is being committed or was refused with it. Units resolve in the order they were posted, so
        ``_commit_and_send`` releases the lease after this.
        """
        for job_id in job_ids:
            if self._core.engine.change(job_id, self._core.clock.now_ms(), cancel=True) is ChangeResult.RUNNING:
                self._discarded.add(job_id)

    def _release_lease(self, entry: Running, *, requeue: bool, not_before_ms: int = 0) -> None:
        """Release in the engine a lease that was not recorded, and wake the dispatcher: its agent is free."""
        entry.move(AttemptState.ENDED)
        self._discarded.discard(entry.lease.job.id)
        self._core.engine.release(entry.id, self._core.clock.now_ms(), requeue, not_before_ms)
        self._wakeups.wake()
