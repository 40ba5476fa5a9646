"""One device: what it holds, and what it does with it.

    free ── Lease ─▶ accepted ── Start ─▶ (installing ─▶) executing ─▶ reporting ─▶ free
                        │ connection broken, Revoke               ▲
                        ▼                                         │ Revoke: what runs is stopped first
                      free                                        └─ from installing or executing

A lease that was not started is forgotten when the connection breaks. One that was started goes on, whatever the
connection does, until it ended by itself or was taken away. Everything here happens on one event loop.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping

from qgprotocol.log_format import about
from qgprotocol.messages import Accept, Build, Decline, FromAgent, HeldLease, Lease, Progress, Result

from .activity import Activity
from .attempt import Attempt, Ending, Phase
from .errors import DisconnectedError, InstallError, JobRefusedError
from .installed import InstalledBuilds
from .journal import Journal
from .pause import Pause
from .presets.base import Preset, RunOutcome
from .spool import Spool, Unreported
from .tasks import whole
from .workplace import Workplaces

log = logging.getLogger("qgagent")

MAX_MESSAGE = 2000  # characters of a result's message, as the protocol has it


class Device:
    """One device of the process. ``send`` may lose what it is given while there is no connection.

    ``changed`` is called when it begins or ceases to take new work by itself.
    """

    def __init__(
        self,
        *,
        name: str,
        preset: Preset,
        installed: InstalledBuilds,
        spool: Spool,
        journal: Journal,
        activity: Activity,
        workplaces: Workplaces,
        send: Callable[[FromAgent], None],
        changed: Callable[[], None],
        labels: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self.labels = dict(labels or {})
        self.preset = preset
        self.installed = installed
        self.accepting = True  # False: the process was told to end
        self.instructed = ""  # why the server wants it to take nothing new, on this connection
        self.pause = Pause(self.name, preset, changed)
        self._absent = ""  # why it is not there; empty: it is
        self._changed = changed
        self._workplaces = workplaces
        self._checks: set[asyncio.Task[None]] = set()  # of its health, before a lease is accepted
        self._spool = spool
        self._journal = journal
        self._activity = activity
        self._send = send
        self._clock = clock
        self._attempt: Attempt | None = None
        self._next: Lease | None = None  # came while the last one was still being stopped

    @property
    def attempt(self) -> str | None:
        """The attempt this device has accepted or started, if any."""
        return self._attempt.lease.attempt if self._attempt else None

    def holds(self, attempt: str) -> bool:
        """Whether that attempt was offered to this device and has not ended."""
        return attempt == self.attempt or (self._next is not None and self._next.attempt == attempt)

    def held(self) -> HeldLease | None:
        """What the next hello says: a lease that was started."""
        attempt = self._attempt
        if attempt is None or attempt.phase is Phase.ACCEPTED:
            return None
        return HeldLease(attempt=attempt.lease.attempt, token=attempt.lease.token, phase=attempt.phase.value)

    # ------------------------------------------------------------------------------------------ what the server says

    def offer(self, lease: Lease) -> None:
        """A lease came: accept it, or say why not."""
        current = self._attempt
        if current is not None and current.phase is not Phase.ACCEPTED:
            if current.lease.attempt == lease.attempt:
                pass  # a repetition, answered long ago
            elif current.ending is not None or current.phase is Phase.REPORTING:
                self._next = lease  # the server knows that we get free, and we are about to
            else:
                self._decline(lease, f"{self.name} runs another attempt")
            return
        refusal = self._refusal()
        if refusal and (current is None or current.lease.attempt != lease.attempt):
            self._decline(lease, f"{self.name} takes nothing new: {refusal}")
            return
        if current is None:
            self._activity.began()
        elif current.lease.attempt != lease.attempt:
            # The server thinks us free, so it has taken the other one back.
            self._journal.write("drop", current.lease, self.name, reason="another lease came before it was started")
        self._attempt = attempt = Attempt(lease, self._workplaces.open(lease))
        healthy = self.preset.health(lease.job.target)
        if healthy is None:
            self._send(Accept(attempt=lease.attempt, token=lease.token))
            return
        check = asyncio.create_task(self._accept_in_health(attempt, healthy), name=f"health {lease.attempt}")
        self._checks.add(check)
        check.add_done_callback(self._checks.discard)

    async def _accept_in_health(self, attempt: Attempt, healthy: Awaitable[str]) -> None:
        trouble = await healthy
        if self._attempt is not attempt:
            return  # taken back meanwhile
        lease = attempt.lease
        if not trouble:
            self._send(Accept(attempt=lease.attempt, token=lease.token))
            return
        self._let_go(trouble)
        self._decline(lease, f"{self.name} takes nothing new: {trouble}")
        self.pause.until_healthy(lease.job.target, trouble)

    @property
    def takes_work(self) -> bool:
        """What the hello says; what the server itself has instructed it knows."""
        return self.accepting and not self.trouble

    @property
    def trouble(self) -> str:
        """Why it takes nothing new by its own decision; empty: it does."""
        return self._absent or self.pause.reason

    def _refusal(self) -> str:
        """Why nothing new is taken; empty: it is."""
        if not self.accepting:
            return self._absent or "its process was told to end"
        return self.trouble or self.instructed

    def instruct(self, *, accepting: bool, reason: str) -> None:
        """Somebody drained or resumed the device. A resumed one tries again whatever made it pause itself."""
        self.instructed = "" if accepting else reason or "the server says so"
        if accepting:
            self.pause.over()

    def detach(self, reason: str) -> None:
        """It was disconnected: nothing new, and no build counts as installed, since nobody watches it any more.

        What was accepted goes back. What was started is for the preset to go on with or to end.
        """
        self._absent = reason
        self.installed.forget()
        if self._attempt is not None and self._attempt.phase is Phase.ACCEPTED:
            lease = self._attempt.lease
            self._let_go(reason)
            self._decline(lease, reason)
        self._changed()

    def attach(self) -> None:
        """It is connected again."""
        self._absent = ""
        self._changed()

    async def leave(self) -> None:
        """Take nothing new; return when what was started has been seen through and its result is kept."""
        self.accepting, self._next = False, None
        await self._end_checks()
        if self._attempt is not None and self._attempt.course is not None:
            await asyncio.wait({self._attempt.course})

    def start(self, attempt_id: str) -> None:
        """Run what was accepted. A Start that comes again changes nothing."""
        attempt = self._attempt
        if attempt is None or attempt.lease.attempt != attempt_id or attempt.phase is not Phase.ACCEPTED:
            return
        job = attempt.lease.job
        log.info("%s: start %s (%s %s, job %s)", self.name, job.test, job.org_id, job.app_version_id, job.id,
                 extra=self._about(attempt.lease))  # fmt: skip
        self._journal.write("start", attempt.lease, self.name)
        attempt.phase = Phase.EXECUTING  # or installing, at the first step of the task; started in any case
        attempt.work = asyncio.create_task(self._work(attempt), name=f"work {attempt.lease.attempt}")
        attempt.course = asyncio.create_task(self._see_through(attempt), name=f"course {attempt.lease.attempt}")

    def take_away(self, attempt_id: str, reason: str, ending: Ending) -> None:
        """The lease is not ours any more: stop what runs, forget what was not started."""
        if self._next is not None and self._next.attempt == attempt_id:
            self._next = None
        if self._attempt is not None and self._attempt.lease.attempt == attempt_id:
            self._end(self._attempt, reason, ending)

    async def stop(self, reason: str) -> None:
        """The process ends: nothing new, and nothing runs any more when this returns."""
        self.accepting, self._next = False, None
        await self._end_checks()
        if self._attempt is None:
            return
        course = self._attempt.course
        self._end(self._attempt, reason, Ending.ABANDONED)
        if course is not None:
            await asyncio.wait({course})

    async def _end_checks(self) -> None:
        checks = [*self._checks, *self.pause.tasks]
        for check in checks:
            check.cancel()
        await asyncio.gather(*checks, return_exceptions=True)

    def _end(self, attempt: Attempt, reason: str, ending: Ending) -> None:
        if attempt.phase is Phase.ACCEPTED:
            self._let_go(reason)
        elif attempt.phase is not Phase.REPORTING and attempt.ending is None:
            # One that is reporting has ended by itself: the server will say that its result came too late.
            event = "abandon" if ending is Ending.ABANDONED else "revoke"
            self._journal.write(event, attempt.lease, self.name, reason=reason, phase=attempt.phase.value)
            log.info("%s: stop %s: %s", self.name, attempt.lease.job.test, reason, extra=self._about(attempt.lease))
            attempt.ending, attempt.reason = ending, reason
            if attempt.work is not None:
                attempt.work.cancel()

    def connection_lost(self) -> None:
        """Nobody will say Start any more to what was offered on that connection."""
        self._next, self.instructed = None, ""
        if self._attempt is not None and self._attempt.phase is Phase.ACCEPTED:
            self._let_go("the connection broke before it was started")

    # ------------------------------------------------------------------------------------------ what the device does

    async def _work(self, attempt: Attempt) -> RunOutcome:
        job, workplace = attempt.lease.job, attempt.workplace
        self.preset.check(attempt.lease)
        build = Build(org_id=job.org_id, app_version_id=job.app_version_id, target=job.target)
        if not self.installed.use(build):
            await self._install(attempt, build)
        self._enter(attempt, Phase.EXECUTING)
        self._journal.write("execute", attempt.lease, self.name)
        began = self._clock()
        try:
            outcome = await self.preset.run(attempt.lease, workplace)
        finally:
            attempt.run_seconds = self._clock() - began
        attempt.outcome = outcome
        workplace.output_ended()
        try:
            if await workplace.has_artifacts():
                # whole: the complete one is written to the same file later, and must not be overtaken
                await whole(self._keep(attempt, outcome, unfinished=True))
                attempt.cases = await workplace.cases()
                attempt.artifacts = await workplace.upload()
        except OSError as error:
            log.warning("%s: what the test left behind cannot be collected: %s", self.name, error.strerror or error,
                        extra=self._about(attempt.lease))  # fmt: skip
        return outcome

    async def _install(self, attempt: Attempt, build: Build) -> None:
        self._enter(attempt, Phase.INSTALLING)
        began = self._clock()
        try:
            for evicted in self.installed.make_room():
                await self.preset.uninstall(evicted, attempt.workplace)
            await self.preset.install(build, attempt.workplace)
        except InstallError as error:
            took = self._clock() - began
            self.pause.install_failed(str(error))
            self._journal.write("install_failed", attempt.lease, self.name, seconds=took, message=str(error))
            raise
        attempt.install_seconds = self._clock() - began
        self.installed.add(build)
        self.pause.install_succeeded()
        self._journal.write("install", attempt.lease, self.name, seconds=attempt.install_seconds)
        log.info("%s: installed %s %s", self.name, build.org_id, build.app_version_id, extra=self._about(attempt.lease))

    def _enter(self, attempt: Attempt, phase: Phase) -> None:
        attempt.phase = phase
        self._send(
            Progress(
                attempt=attempt.lease.attempt,
                token=attempt.lease.token,
                phase=phase.value,
                install_seconds=attempt.install_seconds,
            )
        )

    async def _see_through(self, attempt: Attempt) -> None:
        assert attempt.work is not None
        await asyncio.wait({attempt.work})
        outcome = self._outcome(attempt, attempt.work)
        attempt.workplace.end_log()
        if outcome is not None:
            attempt.phase = Phase.REPORTING
            await self._report(attempt, outcome)
        else:
            self._spool.forget(attempt.lease.attempt)
            attempt.workplace.forget()
        await attempt.workplace.remove()
        self._attempt = None
        self._activity.worked.set()
        self._activity.ended()
        if self._next is not None:
            lease, self._next = self._next, None
            self.offer(lease)

    def _outcome(self, attempt: Attempt, work: asyncio.Task[RunOutcome]) -> RunOutcome | None:
        """How it ended; None: there is nothing to report."""
        error = None if work.cancelled() else work.exception()
        if attempt.outcome is not None and attempt.ending is not Ending.DROPPED:
            if error is not None:
                log.error("%s: what the test left behind could not all be kept", self.name, exc_info=error)
            return attempt.outcome  # the test had ended; only its files were still under way
        if attempt.ending is Ending.REVOKED:
            return RunOutcome(outcome="cancelled", message=attempt.reason)
        if attempt.ending is not None or work.cancelled():
            return None
        if isinstance(error, InstallError):
            return RunOutcome(outcome="error", message=f"install failed: {error}")
        if isinstance(error, JobRefusedError | DisconnectedError):
            return RunOutcome(outcome="error", message=str(error))
        if error is not None:
            log.error("%s: the preset broke", self.name, exc_info=error)
            return RunOutcome(outcome="error", message=f"the agent's preset broke: {error!r}")
        return work.result()

    async def _report(self, attempt: Attempt, outcome: RunOutcome) -> None:
        self._send(await self._keep(attempt, outcome))

    async def _keep(self, attempt: Attempt, outcome: RunOutcome, *, unfinished: bool = False) -> Result:
        """Put the result on disk; an unfinished one for the case that this process is killed before it is complete."""
        attempt_log = attempt.workplace.log
        result = Result(
            attempt=attempt.lease.attempt,
            token=attempt.lease.token,
            outcome=outcome.outcome,
            run_seconds=attempt.run_seconds,
            install_seconds=attempt.install_seconds,
            exit_code=outcome.exit_code,
            message=outcome.message[:MAX_MESSAGE],
            installed=self.installed.listed(),
            log_bytes=None if attempt_log is None else attempt_log.size,
            log_truncated=attempt_log is not None and attempt_log.truncated,
            cases=attempt.cases,
            peak_memory_bytes=outcome.peak_memory_bytes,
            artifacts=attempt.artifacts,
        )
        await self._spool.put(Unreported(agent=self.name, result=result, unfinished=unfinished))
        if not attempt.kept:
            attempt.kept = True
            self._journal.write(
                "result",
                attempt.lease,
                self.name,
                outcome=result.outcome,
                run_seconds=result.run_seconds,
                install_seconds=result.install_seconds,
            )
            log.info("%s: %s %s in %.1f s", self.name, result.outcome, attempt.lease.job.test, result.run_seconds,
                     extra=self._about(attempt.lease))  # fmt: skip
        return result

    def _about(self, lease: Lease) -> dict[str, str]:
        """What a log record is about."""
        return about(org=lease.job.org_id, job=lease.job.id, attempt=lease.attempt, agent=self.name)

    def _decline(self, lease: Lease, reason: str) -> None:
        log.info("%s: decline %s: %s", self.name, lease.job.test, reason, extra=self._about(lease))
        self._send(Decline(attempt=lease.attempt, token=lease.token, reason=reason))

    def _let_go(self, reason: str) -> None:
        assert self._attempt is not None
        self._journal.write("drop", self._attempt.lease, self.name, reason=reason)
        log.debug("%s: let go of %s: %s", self.name, self._attempt.lease.job.test, reason)
        self._attempt = None
        self._activity.ended()
