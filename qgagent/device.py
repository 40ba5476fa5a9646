"""State machine of one device: accepts a lease, installs the build, runs the test, reports the result.

    free ── LeaseOffer ─▶ accepted ── Start ─▶ (installing ─▶) executing ─▶ reporting ─▶ free
                              │ connection broken, Revoke               ▲
                              ▼                                         │ Revoke: the test is stopped first
                            free                                        └─ from installing or executing

A broken connection drops a lease that was not started; a started one continues until the test ends or the lease is
revoked. All methods run on one event loop.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from qgprotocol.log_format import about
from qgprotocol.messages import Accept, Decline, FromAgent, HeldLease, InstalledBuild, LeaseOffer, Progress, Result

from .attempt import Activity, AttemptPhase, DeviceAttempt, StopCause
from .errors import DisconnectedError, InstallError, JobRefusedError, SourceError
from .journal import Journal
from .logger import log
from .pause import Pause
from .presets.base import Preset, RunOutcome
from .spool import ResultSpool, SpooledResult
from .tasks import cancel, run_to_completion, spawn
from .workspace import Workspace, Workspaces

MAX_MESSAGE = 2000  # characters; the protocol's limit


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
        self._attempt: DeviceAttempt | None = None
        self._next: LeaseOffer | None = None  # offered while the current attempt is being stopped or reported

    @property
    def attempt(self) -> str | None:
        """Id of the accepted or started attempt, if any."""
        return self._attempt.lease.attempt if self._attempt else None

    def started_lease(self) -> HeldLease | None:
        attempt = self._attempt
        if attempt is None or attempt.phase is AttemptPhase.ACCEPTED:
            return None
        return HeldLease(attempt=attempt.lease.attempt, token=attempt.lease.token, phase=attempt.phase.value)

    def offer(self, lease: LeaseOffer) -> None:
        """Accept the lease, or decline it with a reason."""
        current = self._attempt
        if current is not None and current.phase is not AttemptPhase.ACCEPTED:
            if current.lease.attempt == lease.attempt:
                pass  # repeated; answered before
            elif current.stop_cause is not None or current.phase is AttemptPhase.REPORTING:
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
        self._attempt = attempt = DeviceAttempt(lease, Workspace(lease, self.workspaces))
        healthy = self.preset.health(lease.job.target)
        if healthy is None:
            self.send(Accept(attempt=lease.attempt, token=lease.token))
            return
        spawn(self._checks, self._accept_if_healthy(attempt, healthy), name=f"health {lease.attempt}")

    async def _accept_if_healthy(self, attempt: DeviceAttempt, healthy: Awaitable[str]) -> None:
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
        """Apply an instruction to accept leases or not. Accepting also ends a pause of the device itself."""
        self.instructed = "" if accepting else reason or "instructed by the server"
        if accepting:
            self.pause.end()

    def detach(self, reason: str) -> None:
        """Mark the device as disconnected: decline leases, forget installed builds.

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
        self._absent = ""
        self.changed()

    async def drain(self, *, stop: str = "") -> None:
        """Decline new leases; return when a started attempt has ended. ``stop``: the reason to stop it, if given."""
        self.accepting, self._next = False, None
        await cancel(*self._checks, *self.pause.tasks)
        attempt = self._attempt
        if attempt is not None and stop:
            self._stop(attempt, stop, StopCause.ABANDONED)
        if attempt is not None and attempt.lifecycle is not None:
            await asyncio.wait({attempt.lifecycle})

    def start(self, attempt_id: str) -> None:
        """Run the accepted lease. A repeated Start has no effect."""
        attempt = self._attempt
        if attempt is None or attempt.lease.attempt != attempt_id or attempt.phase is not AttemptPhase.ACCEPTED:
            return
        job = attempt.lease.job
        build = f"{job.org_id} {job.app_version_id}"
        self._log(attempt.lease, "start %s (%s, job %s)", job.test, build, job.id)
        self.journal.write("start", attempt.lease, self.name)
        attempt.phase = AttemptPhase.EXECUTING  # the task may set INSTALLING; the attempt counts as started now
        attempt.work = asyncio.create_task(self._run_test(attempt), name=f"work {attempt.lease.attempt}")
        attempt.lifecycle = asyncio.create_task(
            self._finish(attempt, attempt.work), name=f"lifecycle {attempt.lease.attempt}"
        )

    def stop_attempt(self, attempt_id: str, reason: str, cause: StopCause) -> None:
        """Stop the attempt if it was started, else drop its lease."""
        if self._next is not None and self._next.attempt == attempt_id:
            self._next = None
        if self._attempt is not None and self._attempt.lease.attempt == attempt_id:
            self._stop(self._attempt, reason, cause)

    def _stop(self, attempt: DeviceAttempt, reason: str, cause: StopCause) -> None:
        if attempt.phase is AttemptPhase.ACCEPTED:
            self._drop_lease(attempt.lease, reason)
        elif attempt.phase is not AttemptPhase.REPORTING and attempt.stop_cause is None:
            # A reporting attempt is left alone: its test has ended, and the server rejects a late result.
            event = "abandon" if cause is StopCause.ABANDONED else "revoke"
            self.journal.write(event, attempt.lease, self.name, reason=reason, phase=attempt.phase.value)
            self._log(attempt.lease, "stop %s: %s", attempt.lease.job.test, reason)
            attempt.stop_cause, attempt.reason = cause, reason
            if attempt.work is not None:
                attempt.work.cancel()

    def connection_lost(self) -> None:
        """Drop a lease that was not started: its Start can no longer arrive."""
        self._next, self.instructed = None, ""
        if self._attempt is not None and self._attempt.phase is AttemptPhase.ACCEPTED:
            self._drop_lease(self._attempt.lease, "the connection broke before it was started")

    async def _run_test(self, attempt: DeviceAttempt) -> RunOutcome:
        job, workspace = attempt.lease.job, attempt.workspace
        await self.preset.check(attempt.lease, workspace)
        build = InstalledBuild(org_id=job.org_id, app_version_id=job.app_version_id, target=job.target)
        if build not in self.installed:
            await self._install(attempt, build)
        self.installed.remove(build)
        self.installed.insert(0, build)
        self._enter_phase(attempt, AttemptPhase.EXECUTING)
        self.journal.write("execute", attempt.lease, self.name)
        began = time.monotonic()
        try:
            outcome = await self.preset.run(attempt.lease, workspace)
        finally:
            attempt.run_seconds = time.monotonic() - began
        attempt.outcome = outcome
        workspace.flush_output()
        try:
            if await workspace.has_artifacts():
                # run_to_completion: this write must not overtake that of the complete result, to the same file
                await run_to_completion(self._store_result(attempt, outcome, unfinished=True))
                attempt.artifacts = await workspace.upload()
        except OSError as error:
            text = f"the artifacts cannot be collected: {error.strerror or error}"
            workspace.note(text)
            self._log(attempt.lease, "%s", text, level=logging.WARNING)
        return outcome

    async def _install(self, attempt: DeviceAttempt, build: InstalledBuild) -> None:
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
        self._log(attempt.lease, "installed %s %s", build.org_id, build.app_version_id)

    def _enter_phase(self, attempt: DeviceAttempt, phase: AttemptPhase) -> None:
        attempt.phase = phase
        lease, seconds = attempt.lease, attempt.install_seconds
        self.send(Progress(attempt=lease.attempt, token=lease.token, phase=phase.value, install_seconds=seconds))

    async def _finish(self, attempt: DeviceAttempt, work: asyncio.Task[RunOutcome]) -> None:
        """Wait for the test to end, report its result, and free the device."""
        await asyncio.wait({work})
        outcome = self._outcome(attempt, work)
        attempt.workspace.end_log()
        if outcome is not None:
            attempt.phase = AttemptPhase.REPORTING
            self.send(await self._store_result(attempt, outcome))
        else:
            self.spool.delete(attempt.lease.attempt)
            self.workspaces.logs.delete(attempt.lease.attempt)
        await attempt.workspace.remove()
        self._attempt = None
        self.activity.attempt_finished.set()
        self.activity.device_idle()
        if self._next is not None:
            lease, self._next = self._next, None
            self.offer(lease)

    def _outcome(self, attempt: DeviceAttempt, work: asyncio.Task[RunOutcome]) -> RunOutcome | None:
        """Return the outcome of the attempt; None: nothing to report."""
        error = None if work.cancelled() else work.exception()
        if attempt.outcome is not None and attempt.stop_cause is not StopCause.DROPPED:
            if error is not None:
                log.error("%s: not all artifacts could be collected", self.name, exc_info=error)
            return attempt.outcome  # the test had ended; only its artifacts were pending
        if attempt.stop_cause is StopCause.REVOKED:
            return RunOutcome(outcome="cancelled", message=attempt.reason, cases=attempt.workspace.reported_cases)
        if attempt.stop_cause is not None or work.cancelled():
            return None
        if isinstance(error, InstallError):
            return RunOutcome(outcome="error", message=f"install failed: {error}")
        if isinstance(error, JobRefusedError | DisconnectedError | SourceError):
            cases, is_permanent = attempt.workspace.reported_cases, isinstance(error, JobRefusedError)
            return RunOutcome(outcome="error", message=str(error), permanent=is_permanent, cases=cases)
        if error is not None:
            log.error("%s: the preset raised an unexpected error", self.name, exc_info=error)
            return RunOutcome(outcome="error", message=f"the agent's preset failed: {error!r}")
        return work.result()

    async def _store_result(self, attempt: DeviceAttempt, outcome: RunOutcome, *, unfinished: bool = False) -> Result:
        """Write the result to the spool; ``unfinished`` if artifacts are pending, in case this process is killed."""
        attempt_log = attempt.workspace.log
        result = Result(
            attempt=attempt.lease.attempt,
            token=attempt.lease.token,
            outcome=outcome.outcome,
            run_seconds=attempt.run_seconds,
            install_seconds=attempt.install_seconds,
            exit_code=outcome.exit_code,
            message=self.workspaces.redact(outcome.message)[:MAX_MESSAGE],
            installed=list(self.installed),
            log_bytes=None if attempt_log is None else attempt_log.size,
            log_truncated=attempt_log is not None and attempt_log.truncated,
            cases=list(outcome.cases),
            peak_memory_bytes=outcome.peak_memory_bytes,
            artifacts=attempt.artifacts,
            permanent=outcome.permanent,
            cause=outcome.cause,
            cause_line=outcome.cause_line,
            tree=attempt.workspace.tree,
        )
        await self.spool.put(SpooledResult(agent=self.name, result=result, unfinished=unfinished))
        if not attempt.result_stored:
            attempt.result_stored = True
            self.journal.write(
                "result",
                attempt.lease,
                self.name,
                outcome=result.outcome,
                run_seconds=result.run_seconds,
                install_seconds=result.install_seconds,
            )
            self._log(attempt.lease, "%s %s in %.1f s", result.outcome, attempt.lease.job.test, result.run_seconds)
        return result

    def _log(self, lease: LeaseOffer, text: str, *values: object, level: int = logging.INFO) -> None:
        ids = about(org=lease.job.org_id, job=lease.job.id, attempt=lease.attempt, agent=self.name)
        log.log(level, f"%s: {text}", self.name, *values, extra=ids)

    def _decline(self, lease: LeaseOffer, reason: str) -> None:
        self._log(lease, "decline %s: %s", lease.job.test, reason)
        self.send(Decline(attempt=lease.attempt, token=lease.token, reason=reason))

    def _drop_lease(self, lease: LeaseOffer, reason: str) -> None:
        self.journal.write("drop", lease, self.name, reason=reason)
        log.debug("%s: dropped %s: %s", self.name, lease.job.test, reason)
        self._attempt = None
        self.activity.device_idle()
