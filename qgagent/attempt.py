"""State of an attempt on a device, storing and sending of its result, and the count of devices with a lease."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from qgprotocol.cases import CaseResult
from qgprotocol.log_format import about
from qgprotocol.messages import Begin, FromAgent, InstalledBuild, LeaseOffer, Progress, Result

from .errors import DisconnectedError, InstallError, JobRefusedError, SourceError
from .logger import log
from .state_dir import Journal, ResultSpool, SpooledResult
from .tasks import ends_within, run_to_completion
from .verdicts import RunOutcome
from .workspace import Workspace, Workspaces


class AttemptPhase(StrEnum):
    """Progress of an attempt on its device; the values are the protocol's."""

    HELD = "held"  # of a window, and not begun
    ACCEPTED = "accepted"
    INSTALLING = "installing"
    EXECUTING = "executing"
    REPORTING = "reporting"


class StopCause(StrEnum):
    """The reason why an attempt is stopped: by the server, or with this process."""

    REVOKED = "revoked"  # by the server; reported as cancelled
    DROPPED = "dropped"  # the lease was lost while disconnected; not reported
    ABANDONED = "abandoned"  # the process exits; not reported, the server requeues the lease


@dataclass(eq=False, repr=False)
class DeviceAttempt:
    """An attempt that a device has accepted, holds or has started."""

    lease: LeaseOffer
    workspace: Workspace
    phase: AttemptPhase = AttemptPhase.ACCEPTED
    stop_cause: StopCause | None = None
    reason: str = ""
    progress: Progress | None = None  # the newest that was sent
    install_seconds: float | None = None
    run_seconds: float = 0.0
    ended_at: float | None = None  # monotonic; when its test ended, before its log and artifacts were sent
    begin: Begin | None = None  # sent of a lease of a window; None: it has not begun, or was begun by Start alone
    runs_alone: bool = False  # its test has a start of the runner of its own
    outcome: RunOutcome | None = None  # set when the test has ended
    result_stored: bool = False  # on disk, complete or not
    artifacts: int = 0  # number of uploaded files
    work: asyncio.Task[RunOutcome | None] | None = None  # cancelled to stop the test
    lifecycle: asyncio.Task[None] | None = None  # waits for work and reports; never cancelled

    @property
    def has_begun(self) -> bool:
        """Return whether the attempt has left the state HELD (a lease that waits behind another job's test)."""
        return self.phase is not AttemptPhase.HELD

    def note_end(self) -> float:
        """Return when (monotonic) the test ended: now, if it was not noted before."""
        if self.ended_at is None:
            self.ended_at = time.monotonic()
        return self.ended_at

    @property
    def is_stopped(self) -> bool:
        """Return whether the server or this process has requested the attempt's stop."""
        return self.stop_cause is not None


class Activity:
    """Count devices that hold a lease. Exactly one of the events ``idle`` and ``busy`` is set."""

    def __init__(self) -> None:
        self._count = 0
        self.idle = asyncio.Event()
        self.busy = asyncio.Event()
        self.idle.set()
        self.attempt_finished = asyncio.Event()  # set after the first attempt

    def device_busy(self) -> None:
        """Increment the count of devices with a lease; set ``busy`` and clear ``idle``."""
        self._count += 1
        self.idle.clear()
        self.busy.set()

    def device_idle(self) -> None:
        """Decrement the count of devices with a lease; at zero, set ``idle`` and clear ``busy``."""
        self._count -= 1
        if self._count == 0:
            self.busy.clear()
            self.idle.set()

    async def wait_idle(self, seconds: float) -> None:
        """Wait until no device has held a lease for ``seconds``."""
        while True:
            await self.idle.wait()
            if not await ends_within(seconds, self.busy.wait()):
                return


MAX_MESSAGE = 2000  # characters; the protocol's limit


def log_lease(agent: str, lease: LeaseOffer, text: str, *values: object, level: int = logging.INFO) -> None:
    """Log a text after the agent's name, with the ids of the lease's organization, job and attempt as fields."""
    ids = about(org=lease.job.org_id, job=lease.job.id, attempt=lease.attempt, agent=agent)
    log.log(level, f"%s: {text}", agent, *values, extra=ids)


def outcome_of_error(agent: str, error: BaseException, cases: tuple[CaseResult, ...] = ()) -> RunOutcome:
    """Return the ``error`` outcome of an attempt whose preset raised this exception; log an unexpected one."""
    if isinstance(error, InstallError):
        return RunOutcome(outcome="error", message=f"install failed: {error}")
    if isinstance(error, JobRefusedError | DisconnectedError | SourceError):
        is_permanent = isinstance(error, JobRefusedError)
        return RunOutcome(outcome="error", message=str(error), permanent=is_permanent, cases=cases)
    log.error("%s: the preset raised an unexpected error", agent, exc_info=error)
    return RunOutcome(outcome="error", message=f"the agent's preset failed: {error!r}")


@dataclass(eq=False, repr=False, kw_only=True)
class AttemptReports:
    """Stores and sends the results of the attempts of one device."""

    agent: str
    spool: ResultSpool
    journal: Journal
    workspaces: Workspaces
    installed: list[InstalledBuild]  # on the device
    send: Callable[[FromAgent], None]

    def note_stop(self, attempt: DeviceAttempt, reason: str, cause: StopCause) -> None:
        """Record in attempt, journal and log that and why an attempt is stopped; do not stop it."""
        event = "abandon" if cause is StopCause.ABANDONED else "revoke"
        self.journal.write(event, attempt.lease, self.agent, reason=reason, phase=attempt.phase.value)
        log_lease(self.agent, attempt.lease, "stop %s: %s", attempt.lease.job.test, reason)
        attempt.stop_cause, attempt.reason = cause, reason

    async def collect(self, attempt: DeviceAttempt, outcome: RunOutcome) -> None:
        """Upload the artifacts of an ended test; meanwhile its result, marked unfinished, is on disk."""
        attempt.note_end()
        attempt.outcome, workspace = outcome, attempt.workspace
        workspace.flush_output()
        try:
            if await workspace.has_artifacts():
                # run_to_completion: this write must not overtake that of the complete result, to the same file
                await run_to_completion(self._store(attempt, outcome, unfinished=True))
                attempt.artifacts = await workspace.upload()
        except OSError as error:
            text = f"the artifacts cannot be collected: {error.strerror or error}"
            workspace.note(text)
            log_lease(self.agent, attempt.lease, "%s", text, level=logging.WARNING)

    async def finish(self, attempt: DeviceAttempt, outcome: RunOutcome | None) -> None:
        """End the log, then store and send the attempt's result; without outcome delete its result and log."""
        attempt.workspace.end_log()
        if outcome is not None:
            attempt.phase = AttemptPhase.REPORTING
            self.send(await self._store(attempt, outcome))
        else:
            self.spool.delete(attempt.lease.attempt)
            self.workspaces.logs.delete(attempt.lease.attempt)

    async def _store(self, attempt: DeviceAttempt, outcome: RunOutcome, *, unfinished: bool = False) -> Result:
        """Write an attempt's result to the spool, and the first one to journal and log; return it."""
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
            start_seconds=outcome.start_seconds,
        )
        spooled = SpooledResult(agent=self.agent, result=result, unfinished=unfinished)
        await self.spool.put(spooled, ended_at=attempt.note_end())
        if not attempt.result_stored:
            attempt.result_stored = True
            self.journal.write(
                "result",
                attempt.lease,
                self.agent,
                outcome=result.outcome,
                run_seconds=result.run_seconds,
                install_seconds=result.install_seconds,
            )
            log_lease(
                self.agent,
                attempt.lease,
                "%s %s in %.1f s",
                result.outcome,
                attempt.lease.job.test,
                result.run_seconds,
            )
        return result
