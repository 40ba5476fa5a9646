"""State machine of one device: accepts a lease, installs the build, runs the test, reports the result.

    free ── LeaseOffer ─▶ accepted ── Start ─▶ (installing ─▶) executing ─▶ reporting ─▶ free
                              │ connection broken, Revoke               ▲
                              ▼                                         │ Revoke: the test is stopped first
                            free                                        └─ from installing or executing

A broken connection drops a lease that was not started; a started one continues until the test ends or the lease is
revoked. All methods run on one event loop.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from qgprotocol.messages import (
    Accept,
    Begin,
    Decline,
    Dropped,
    FromAgent,
    HeldLease,
    InstalledBuild,
    LeaseOffer,
    Progress,
)

from .attempt import Activity, AttemptPhase, AttemptReports, DeviceAttempt, StopCause, log_lease, outcome_of_error
from .errors import InstallError
from .logger import log
from .pause import Pause
from .presets.base import Preset
from .state_dir import Journal, ResultSpool
from .tasks import cancel, spawn
from .verdicts import RunOutcome
from .window import LeaseWindow
from .workspace import Workspace, Workspaces


@dataclass(eq=False, repr=False, kw_only=True)
class Device:
    """One device of the process. ``send`` discards messages while there is no connection.

    Calls ``changed`` when the device becomes or ceases to be available on its own (pause, disconnection).
    """

    name: str
    preset: Preset
    cache_builds: int  # most that are installed at once
    spool: ResultSpool
    journal: Journal
    activity: Activity
    workspaces: Workspaces
    send: Callable[[FromAgent], None]
    changed: Callable[[], None]
    labels: dict[str, str]
    accepting: bool  # False: the process is ending

    def __post_init__(self) -> None:
        # Most recently used first. In memory only: the device may have changed while the process did not run. An
        # unnecessary install costs seconds; a wrong app under test costs a wrong result.
        self.installed: list[InstalledBuild] = []
        self.instructed = ""  # why the server instructed the device to accept no leases, on this connection
        self.pause = Pause(self.name, self.preset, self.changed)
        self._absent = ""  # why the device is detached; empty: attached
        self._checks: set[asyncio.Task[None]] = set()  # health checks of leases not accepted yet
        self.reports = AttemptReports(
            agent=self.name,
            spool=self.spool,
            journal=self.journal,
            workspaces=self.workspaces,
            installed=self.installed,
            send=self.send,
        )
        self._attempt: DeviceAttempt | None = None
        self._window: LeaseWindow | None = None  # that the current attempt begins
        self._next: LeaseOffer | None = None  # offered while the current attempt is being stopped or reported

    @property
    def attempts(self) -> list[str]:
        """Return the ids of the device's attempts: accepted, held and started."""
        own = [self._attempt.lease.attempt] if self._attempt else []
        return (
            own
            if self._window is None
            else list(dict.fromkeys([*own, *map(attrgetter("attempt"), self._window.leases())]))
        )

    def started_leases(self) -> list[HeldLease]:
        """Return the leases of the started attempt and its window; none if it was only accepted."""
        attempt = self._attempt
        if attempt is None or attempt.phase is AttemptPhase.ACCEPTED:
            return []
        if self._window is not None:
            return self._window.leases()
        return [HeldLease(attempt=attempt.lease.attempt, token=attempt.lease.token, phase=attempt.phase.value)]

    def progress(self) -> list[Progress]:
        """Return the phase of the attempt that installs or runs, to repeat on a new connection."""
        attempt = self._attempt
        if attempt is None or attempt.progress is None:
            return []
        return [] if attempt.is_stopped or attempt.phase is AttemptPhase.REPORTING else [attempt.progress]

    def begins(self) -> list[Begin]:
        """Return a Begin for each held lease whose test has begun, to repeat on a new connection."""
        return [] if self._window is None else self._window.begins()

    def hold(self, window: str, leases: Sequence[LeaseOffer]) -> None:
        """Hold more leases behind ``window``'s first one, for the same start of the runner; else send Dropped."""
        current, refusal = self._attempt, ""
        is_over = current is None or current.runs_alone or (self._window is not None and self._window.is_over)
        if current is None or current.lease.attempt != window or is_over:
            refusal = "the start that it was to be held for has ended"
        elif not self.accepting:
            refusal = "its process is ending"
        can_combine = current is None or self.preset.runs_windows(current.lease.job.target)
        if current is None or refusal or not can_combine:
            for lease in leases:
                reason = refusal or f"{self.name} runs one test by a start of its runner"
                dropped = Dropped(attempt=lease.attempt, token=lease.token, reason=reason, alone=not can_combine)
                self.send(dropped)
            return
        if self._window is None:
            self._window = LeaseWindow(first=current, reports=self.reports)
        self._window.hold(leases)

    def take_back(self, attempts: Iterable[str], reason: str) -> None:
        """Return held leases to the server, which gets Dropped or, for those that have begun, Begin."""
        if self._window is not None:
            self._window.take_back(attempts, reason)

    def stop_accepting(self, reason: str) -> None:
        """Decline leases from now on, and return the held ones to the server for this reason."""
        self.accepting = False
        if self._window is not None:
            self._window.drop_held(reason)

    def offer(self, lease: LeaseOffer) -> None:
        """Accept a lease, decline it with a reason, or keep it until the current attempt is reported."""
        current = self._attempt
        if current is not None and current.phase is not AttemptPhase.ACCEPTED:
            if current.lease.attempt == lease.attempt:
                pass  # repeated; answered before
            elif self._is_ending(current):
                self._next = lease  # the server expects the device to be free soon
            else:
                self._decline(lease, f"{self.name} runs another attempt")
            return
        unavailable = self.unavailable_reason or self.instructed
        refusal = unavailable if self.accepting else self._absent or "its process is ending"
        if refusal and (current is None or current.lease.attempt != lease.attempt):
            self._decline(lease, f"{self.name} accepts no leases: {refusal}")
            return
        if current is None:
            self.activity.device_busy()
        elif current.lease.attempt != lease.attempt:
            # The server considers the device free, so it has requeued the current lease.
            self.journal.write("drop", current.lease, self.name, reason="another lease came before it was started")
            self._window = None
        self._attempt = attempt = DeviceAttempt(lease, Workspace(lease, self.workspaces))
        healthy = self.preset.health(lease.job.target)
        if healthy is None:
            self.send(Accept(attempt=lease.attempt, token=lease.token))
            return
        spawn(self._checks, self._accept_if_healthy(attempt, healthy), name=f"health {lease.attempt}")

    def _is_ending(self, current: DeviceAttempt) -> bool:
        """Return whether the current attempt is stopped or reporting, so that the device is free soon."""
        if self._window is not None and self._window.is_running:
            return self._window.is_ending
        return current.stop_cause is not None or current.phase is AttemptPhase.REPORTING

    async def _accept_if_healthy(self, attempt: DeviceAttempt, healthy: Awaitable[str]) -> None:
        """Accept the lease once the health check passes; else decline it and pause the device."""
        problem = self.workspaces.redact(await healthy)
        if self._attempt is not attempt:
            return  # dropped meanwhile
        lease = attempt.lease
        if not problem:
            self.send(Accept(attempt=lease.attempt, token=lease.token))
            return
        self._drop_lease(lease, problem)
        self._decline(lease, f"{self.name} accepts no leases: {problem}")
        self.pause.pause_until_healthy(lease.job.target, problem)

    @property
    def unavailable_reason(self) -> str:
        """Return why the device itself accepts no leases; empty: it does."""
        return self._absent or self.pause.reason

    def instruct(self, *, accepting: bool, reason: str) -> None:
        """Apply the server's instruction to accept leases or not; accepting also ends the device's own pause."""
        self.instructed = "" if accepting else reason or "instructed by the server"
        if accepting:
            self.pause.end()

    def detach(self, reason: str) -> None:
        """Mark the device as disconnected: decline leases, also an accepted one, and forget installed builds.

        An accepted lease is declined. A started one is left to the preset, which continues or stops it.
        """
        self._absent = reason
        self.installed.clear()
        if self._attempt is not None and self._attempt.phase is AttemptPhase.ACCEPTED:
            lease = self._attempt.lease
            self._drop_lease(lease, reason)
            self._decline(lease, reason)
        self.changed()

    def attach(self) -> None:
        """Mark the device as connected again, and send its new state."""
        self._absent = ""
        self.changed()

    async def drain(self, *, stop: str = "") -> None:
        """Decline leases and wait until a started attempt has ended, or stop it first for the reason ``stop``."""
        self._next = None
        self.stop_accepting(stop or "its device leaves")
        await cancel(*self._checks, *self.pause.tasks)
        attempt = self._attempt
        if attempt is not None and stop and self._window is not None and self._window.is_running:
            if attempt.work is not None and not self._window.is_over:
                self._window.abandon(stop)
                attempt.work.cancel()
        elif attempt is not None and stop:
            self._stop(attempt, stop, StopCause.ABANDONED)
        if attempt is not None and attempt.lifecycle is not None:
            await asyncio.wait({attempt.lifecycle})

    def start(self, attempt_id: str) -> None:
        """Run the accepted attempt in a task, which reports it, too. A repeated call has no effect."""
        attempt = self._attempt
        if attempt is None or attempt.lease.attempt != attempt_id or attempt.phase is not AttemptPhase.ACCEPTED:
            return
        job = attempt.lease.job
        build = f"{job.org_id} {job.app_version_id}"
        log_lease(self.name, attempt.lease, "start %s (%s, job %s)", job.test, build, job.id)
        self.journal.write("start", attempt.lease, self.name)
        attempt.phase = AttemptPhase.EXECUTING  # the task may set INSTALLING; the attempt counts as started now
        attempt.work = asyncio.create_task(self._run_test(attempt), name=f"work {attempt.lease.attempt}")
        attempt.lifecycle = asyncio.create_task(
            self._finish(attempt, attempt.work), name=f"lifecycle {attempt.lease.attempt}"
        )

    def stop_attempt(self, attempt_id: str, reason: str, cause: StopCause) -> None:
        """Stop an attempt that was started; drop one that is accepted or held; ignore an unknown one."""
        if self._next is not None and self._next.attempt == attempt_id:
            self._next = None
        is_current = self._attempt is not None and self._attempt.lease.attempt == attempt_id
        if self._window is not None and (self._window.is_running or not is_current):
            self._window.stop(attempt_id, reason, cause)
        elif self._attempt is not None and is_current:
            self._stop(self._attempt, reason, cause)

    def _stop(self, attempt: DeviceAttempt, reason: str, cause: StopCause) -> None:
        """Drop an accepted attempt, or stop one that runs; ignore one that reports."""
        if attempt.phase is AttemptPhase.ACCEPTED:
            self._drop_lease(attempt.lease, reason)
        elif attempt.phase is not AttemptPhase.REPORTING and attempt.stop_cause is None:
            # A reporting attempt is left alone: its test has ended, and the server rejects a late result.
            self.reports.note_stop(attempt, reason, cause)
            if attempt.work is not None:
                attempt.work.cancel()

    def connection_lost(self) -> None:
        """Drop a lease that was accepted but not started, as its Start can no longer arrive."""
        self._next, self.instructed = None, ""
        if self._attempt is not None and self._attempt.phase is AttemptPhase.ACCEPTED:
            self._drop_lease(self._attempt.lease, "the connection broke before it was started")

    async def _run_test(self, attempt: DeviceAttempt) -> RunOutcome | None:
        """Install the build if needed and run the test; None after a window, whose jobs report themselves."""
        job, workspace = attempt.lease.job, attempt.workspace
        await self.preset.check(attempt.lease, workspace)
        build = InstalledBuild(org_id=job.org_id, app_version_id=job.app_version_id, target=job.target)
        if build not in self.installed:
            await self._install(attempt, build)
        self.installed.remove(build)
        self.installed.insert(0, build)
        self._enter_phase(attempt, AttemptPhase.EXECUTING)
        self.journal.write("execute", attempt.lease, self.name)
        if self._window is not None and self._window.held:
            await self._window.run(self.preset.run_window)
            return None
        attempt.runs_alone = True
        began = time.monotonic()
        try:
            outcome = await self.preset.run(attempt.lease, workspace)
        finally:
            attempt.run_seconds = time.monotonic() - began
        await self.reports.collect(attempt, outcome)
        return outcome

    async def _install(self, attempt: DeviceAttempt, build: InstalledBuild) -> None:
        """Evict the least recently used builds, install the attempt's, and count a failure for the pause."""
        self._enter_phase(attempt, AttemptPhase.INSTALLING)
        began = time.monotonic()
        try:
            evicted = self.installed[self.cache_builds - 1 :]
            del self.installed[self.cache_builds - 1 :]  # now: a failed install may leave neither build on the device
            for old in evicted:
                await self.preset.uninstall(old, attempt.workspace)
            await self.preset.install(build, attempt.workspace)
        except InstallError as error:
            seconds = time.monotonic() - began
            message = self.workspaces.redact(str(error))
            self.pause.install_failed(build, message)
            self.journal.write("install_failed", attempt.lease, self.name, seconds=seconds, message=message)
            raise
        attempt.install_seconds = time.monotonic() - began
        self.installed.append(build)
        self.pause.install_succeeded()
        self.journal.write("install", attempt.lease, self.name, seconds=attempt.install_seconds)
        log_lease(self.name, attempt.lease, "installed %s %s", build.org_id, build.app_version_id)

    def _enter_phase(self, attempt: DeviceAttempt, phase: AttemptPhase) -> None:
        """Set the phase of an attempt, and send it to the server."""
        attempt.phase = phase
        attempt.progress = Progress(
            attempt=attempt.lease.attempt,
            token=attempt.lease.token,
            phase=phase.value,
            install_seconds=attempt.install_seconds,
        )
        self.send(attempt.progress)

    async def _finish(self, attempt: DeviceAttempt, work: asyncio.Task[RunOutcome | None]) -> None:
        """Wait for the test to end, report it, free the device, and accept a lease that was offered meanwhile."""
        await asyncio.wait({work})
        if self._window is not None:
            await self._window.close("the start that it was held for has ended")
        if self._window is None or not self._window.is_first_reported:
            await self.reports.finish(attempt, self._outcome(attempt, work))
        await attempt.workspace.remove()
        self._attempt = self._window = None
        self.activity.attempt_finished.set()
        self.activity.device_idle()
        if self._next is not None:
            lease, self._next = self._next, None
            self.offer(lease)

    def _outcome(self, attempt: DeviceAttempt, work: asyncio.Task[RunOutcome | None]) -> RunOutcome | None:
        """Return the outcome to report of ended work; None: dropped or abandoned, nothing to report."""
        error = None if work.cancelled() else work.exception()
        if attempt.outcome is not None and attempt.stop_cause is not StopCause.DROPPED:
            if error is not None:
                log.error("%s: not all artifacts could be collected", self.name, exc_info=error)
            return attempt.outcome  # the test had ended; only its artifacts were pending
        if attempt.stop_cause is StopCause.REVOKED:
            return RunOutcome(outcome="cancelled", message=attempt.reason, cases=attempt.workspace.reported_cases)
        if attempt.stop_cause is not None or work.cancelled():
            return None
        if error is not None:
            return outcome_of_error(self.name, error, attempt.workspace.reported_cases)
        return work.result()

    def _decline(self, lease: LeaseOffer, reason: str) -> None:
        """Log and send that the device declines the lease, with the reason."""
        log_lease(self.name, lease, "decline %s: %s", lease.job.test, reason)
        self.send(Decline(attempt=lease.attempt, token=lease.token, reason=reason))

    def _drop_lease(self, lease: LeaseOffer, reason: str) -> None:
        """Forget a lease that was not started, without a message to the server, and free the device."""
        self.journal.write("drop", lease, self.name, reason=reason)
        log.debug("%s: dropped %s: %s", self.name, lease.job.test, reason)
        self._attempt = self._window = None
        self.activity.device_idle()
