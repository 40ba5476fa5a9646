"""A device's window: the leases of held jobs, which one start of a test runner runs together with the first.

    held ── its first case ─▶ executing ── its cases have ended ─▶ reporting
      │ taken back, drained, refused by the runner
      ▼
    dropped

The first lease of the window is accepted and started as any other. What a start leaves, because the runner ended or was
stopped, is run by another one. Each start ends at least one job, so they come to an end.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from msgspec.structs import replace

from qgprotocol.messages import MAX_HELD, Begin, Dropped, HeldLease, LeaseOffer, SharedStart

from .attempt import AttemptPhase, AttemptReports, DeviceAttempt, StopCause, log_lease, outcome_of_error
from .logger import log
from .tasks import spawn
from .verdicts import RunOutcome
from .workspace import StartWorkspace, Workspace

MAX_BARREN = 2
"""Starts of a window that ended before any case; after these, its jobs are not run together any more."""
OPEN = (AttemptPhase.HELD, AttemptPhase.EXECUTING)


@dataclass(eq=False, repr=False, kw_only=True)
class LeaseWindow:
    """The leases of a window. Sets ``changed`` when one of them is to be stopped or no longer held."""

    first: DeviceAttempt
    reports: AttemptReports

    def __post_init__(self) -> None:
        self.changed = asyncio.Event()
        self.is_running = self.is_over = self._has_first_case = self._is_first_behind = False
        self.read_begins: Callable[[], object] = bool  # set by the start that runs: begins what its runner has begun
        self._starts = 0
        self._attempts = {self.first.lease.attempt: self.first}  # neither dropped nor reported, in their order
        self._reporting: set[asyncio.Task[None]] = set()

    @property
    def held(self) -> list[DeviceAttempt]:
        """Return the attempts that are held and have not begun."""
        return [attempt for attempt in self._attempts.values() if attempt.phase is AttemptPhase.HELD]

    @property
    def is_ending(self) -> bool:
        """Return whether all open attempts are being stopped, so that the device is free soon."""
        return not any(self.is_open(attempt) and attempt.stop_cause is None for attempt in self._attempts.values())

    @property
    def is_first_reported(self) -> bool:
        """Return whether the window's first attempt has ended and been reported."""
        return self.first.lease.attempt not in self._attempts

    def is_open(self, attempt: DeviceAttempt) -> bool:
        """Return whether the attempt belongs to this window and is held or executing."""
        return attempt.phase in OPEN and self._attempts.get(attempt.lease.attempt) is attempt

    def leases(self) -> list[HeldLease]:
        """Return all leases of the window with their phases, for a hello."""
        return [
            HeldLease(
                attempt=attempt.lease.attempt,
                token=attempt.lease.token,
                phase=attempt.phase.value,
                start=None if attempt.begin is None else attempt.begin.start,
            )
            for attempt in self._attempts.values()
        ]

    def begins(self) -> list[Begin]:
        """Return a message for each lease that was held and has begun; repeated, they have no effect."""
        return [attempt.begin for attempt in self._attempts.values() if attempt.begin is not None]

    def hold(self, leases: Iterable[LeaseOffer]) -> None:
        """Add held leases; drop those beyond MAX_HELD."""
        for lease in leases:
            if lease.attempt not in self._attempts and lease.attempt not in self.reports.spool.by_attempt:
                workspace = Workspace(lease, self.reports.workspaces)
                attempt = DeviceAttempt(lease, workspace, phase=AttemptPhase.HELD)
                self._attempts[lease.attempt] = attempt
                self.changed.set()
                if len(self.held) > MAX_HELD:
                    self.drop(attempt, f"{self.reports.agent} holds {MAX_HELD} leases")

    def take_back(self, attempts: Iterable[str], reason: str) -> None:
        """Return held leases to the server; send Begin again for those that have begun."""
        self.read_begins()
        for name in attempts:
            attempt = self._attempts.get(name)
            if attempt is None:
                continue  # dropped before, or its result is on its way
            if attempt.phase is AttemptPhase.HELD:
                self.drop(attempt, reason)
            elif attempt.begin is not None:
                self.reports.send(attempt.begin)

    def drop_held(self, reason: str) -> None:
        """Return all held leases that have not begun to the server, with the reason."""
        self.read_begins()
        for attempt in self.held:
            self.drop(attempt, reason)

    def drop(self, attempt: DeviceAttempt, reason: str, *, alone: bool = False) -> None:
        """Return a held lease to the server; ``alone``: its job cannot share a start of the runner."""
        lease = attempt.lease
        del self._attempts[lease.attempt]
        self.reports.journal.write("drop", lease, self.reports.agent, reason=reason)
        log.debug("%s: dropped %s: %s", self.reports.agent, lease.job.test, reason)
        self.reports.send(Dropped(attempt=lease.attempt, token=lease.token, reason=reason[:1000], alone=alone))
        self.changed.set()

    def begin(self, attempt: DeviceAttempt, first: DeviceAttempt | None = None, seconds: float = 0.0) -> None:
        """Begin a lease's test (its first case runs) and report that, unless it has begun before.

        ``first``: the attempt that began first in this start of the runner; None: the window's first one. ``seconds``:
        since this start began.
        """
        lease = attempt.lease
        if attempt is self.first:
            self._begin_first()
        elif attempt.phase is AttemptPhase.HELD:
            attempt.phase = AttemptPhase.EXECUTING
            attempt.workspace.tree = self.first.workspace.tree
            log_lease(self.reports.agent, lease, "begin %s (job %s)", lease.job.test, lease.job.id)
            self.reports.journal.write("begin", lease, self.reports.agent)
            start = None
            if first not in (None, self.first):
                start = SharedStart(first=first.lease.attempt, seconds=seconds if first is attempt else None)
            before_first = self.is_open(self.first) and not self._has_first_case
            attempt.begin = Begin(attempt=lease.attempt, token=lease.token, start=start, before_first=before_first)
            self.reports.send(attempt.begin)
            self._is_first_behind = self._is_first_behind or before_first

    def _begin_first(self) -> None:
        """Report that the first case of the window's first lease runs, if other leases began before it."""
        self._has_first_case = True
        for attempt in self._attempts.values():
            if attempt.begin is not None:
                attempt.begin = replace(attempt.begin, before_first=False)
        if self._is_first_behind:
            lease = self.first.lease
            self.first.begin = Begin(attempt=lease.attempt, token=lease.token)
            self.reports.send(self.first.begin)

    def end(self, attempt: DeviceAttempt, outcome: RunOutcome | None) -> None:
        """Report the outcome of a begun job in the background; None: remove it without a report."""
        attempt.phase = AttemptPhase.REPORTING
        spawn(self._reporting, self._report(attempt, outcome), name=f"report {attempt.lease.attempt}")

    async def _report(self, attempt: DeviceAttempt, outcome: RunOutcome | None) -> None:
        """Collect and report the outcome of an ended attempt (None: report nothing), and remove it from the window."""
        if outcome is not None:
            await self.reports.collect(attempt, outcome)
        await self.reports.finish(attempt, outcome)
        if attempt is not self.first:  # whose tree the others may use
            await attempt.workspace.remove()
        self._attempts.pop(attempt.lease.attempt, None)

    def stop(self, name: str, reason: str, cause: StopCause) -> None:
        """Stop a job that runs, or drop it if it is held."""
        attempt = self._attempts.get(name)
        if attempt is None:
            return
        if attempt.phase is AttemptPhase.HELD:
            self.drop(attempt, reason)
        elif self.is_open(attempt) and attempt.stop_cause is None:
            self.reports.note_stop(attempt, reason, cause)
            self.changed.set()

    def abandon(self, reason: str) -> None:
        """Mark executing attempts as abandoned by the ending process, and let no other start begin."""
        self.is_over = True
        for attempt in list(self._attempts.values()):
            if attempt.phase is AttemptPhase.EXECUTING and attempt.stop_cause is None:
                self.reports.note_stop(attempt, reason, StopCause.ABANDONED)

    def end_stopped(self, attempt: DeviceAttempt) -> None:
        """End a job that was stopped by the server or with the process; only the former is reported."""
        outcome = None
        if attempt.stop_cause is StopCause.REVOKED:
            cases = attempt.workspace.reported_cases
            outcome = RunOutcome(outcome="cancelled", message=attempt.reason, cases=cases)
        self.end(attempt, outcome)

    def start_workspace(self, attempt: DeviceAttempt) -> StartWorkspace:
        """Return the workspace of the next start of the runner; nothing is created yet."""
        self._starts += 1
        return StartWorkspace(self.first.workspace, attempt.lease, self._starts)

    async def run(self, start: Callable[[Self, Sequence[DeviceAttempt]], Awaitable[bool]]) -> None:
        """Run all jobs of the window, also those held later, by as many starts of the runner as needed."""
        self.is_running, barren = True, 0
        while jobs := [attempt for attempt in self._attempts.values() if self.is_open(attempt) and not self.is_over]:
            if barren >= MAX_BARREN:
                for attempt in self.held:
                    self.drop(attempt, f"{MAX_BARREN} starts of the runner ended before any test case", alone=True)
                jobs = [attempt for attempt in jobs if self.is_open(attempt)][:1]
            if not jobs:
                return
            try:
                barren += not await start(self, jobs)
            except Exception as error:
                barren += 1
                self.fail(jobs[0], outcome_of_error(self.reports.agent, error))
            if all(self.is_open(attempt) for attempt in jobs):
                message = "the runner has ended without a test case in its report"
                self.fail(jobs[0], RunOutcome(outcome="error", message=message))

    def fail(self, attempt: DeviceAttempt, outcome: RunOutcome) -> None:
        """Report the outcome of a job whose cases never ran, so that it counts as an attempt."""
        if self.is_open(attempt):
            self.begin(attempt)
            self.end(attempt, outcome)

    async def close(self, reason: str) -> None:
        """Return held leases, end open attempts without a report, and wait until pending reports are stored."""
        self.is_over = True
        self.drop_held(reason)
        for attempt in list(self._attempts.values()):
            if attempt is not self.first and self.is_open(attempt):
                self.end(attempt, None)
        while self._reporting:
            await asyncio.wait(set(self._reporting))
