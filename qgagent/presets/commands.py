"""The preset of real devices: it runs the commands that the host's configuration names."""

from __future__ import annotations

import signal
from collections.abc import Awaitable, Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from qgagent.app_files import AppFiles
from qgagent.child import GRACE_SECONDS, ChildEnd, Limits, Output, Overrun, run_child
from qgagent.errors import InstallError, JobRefusedError
from qgagent.host_installs import HostInstalls
from qgagent.placeholders import PLACEHOLDERS, check_test_path, check_values, fill, pattern_of
from qgagent.targets import Commands
from qgagent.workplace import Workplace
from qgprotocol.messages import Build, Lease, Timeouts

from .base import RunOutcome

HEALTH_SECONDS = 8.0
"""Less than the server waits for a lease to be accepted."""
HOUSEKEEPING_SECONDS = 120.0  # a reset or an uninstall
TAIL_BYTES = 2000


class CommandLimits(Struct, frozen=True, kw_only=True):
    """Seconds; what a job asks for is kept within these."""

    install_seconds: float = 300.0
    job_seconds: float = 1800.0
    silence_seconds: float = 300.0

    def asked(self, timeouts: Timeouts | None) -> CommandLimits:
        """With a job's wishes, which may only be less."""
        asked = timeouts or Timeouts()
        return CommandLimits(
            install_seconds=min(self.install_seconds, asked.install_seconds or self.install_seconds),
            job_seconds=min(self.job_seconds, asked.job_seconds or self.job_seconds),
            silence_seconds=min(self.silence_seconds, asked.silence_seconds or self.silence_seconds),
        )


class Shared(Struct, frozen=True, kw_only=True):
    """What all devices of a process have in common."""

    targets: Mapping[str, Commands]
    test_root: Path
    environment: Mapping[str, str]  # what the allow-list and the secrets let through
    limits: CommandLimits
    app_files: AppFiles
    host_installs: HostInstalls
    grace_seconds: float = GRACE_SECONDS
    lock: Path | None = None  # held while anything runs


class CommandPreset:
    """Of one device."""

    simulated = False

    def __init__(
        self, *, device: str, serial: str, shared: Shared, environment: Mapping[str, str] | None = None
    ) -> None:
        self._device = device
        self._environment = {**shared.environment, **(environment or {})}
        self._serial = serial
        self._shared = shared
        expected = [commands.install_seconds for commands in shared.targets.values() if commands.install]
        self.install_seconds: float | None = max((known for known in expected if known is not None), default=None)
        if not any(commands.install for commands in shared.targets.values()):
            self.install_seconds = 0.0

    def check(self, lease: Lease) -> None:
        if lease.job.target not in self._shared.targets:
            raise JobRefusedError(f"this host has no commands for target {lease.job.target!r}")
        check_test_path(lease.job.test, self._shared.test_root)
        check_values(msgspec.structs.asdict(lease.job))

    def health(self, target: str) -> Awaitable[str] | None:
        commands = self._shared.targets.get(target)
        return self._health(commands) if commands is not None and commands.health else None

    async def _health(self, commands: Commands) -> str:
        said = _Tail(lambda data: None)
        end = await run_child(
            fill(commands.health, dict.fromkeys(PLACEHOLDERS, "") | {"serial": self._serial}),
            cwd=self._shared.test_root,
            environment=self._environment,
            output=said,
            limits=Limits(seconds=HEALTH_SECONDS),
            grace_seconds=min(1.0, self._shared.grace_seconds),
            lock=self._shared.lock,
        )
        return "" if end.succeeded else f"health: {_trouble(end, said)}"

    async def install(self, build: Build, workplace: Workplace) -> None:
        commands = self._shared.targets[build.target]
        if not commands.install:
            return
        _prepare(workplace)
        if commands.install_scope == "host":
            await self._shared.host_installs.once(build, lambda: self._install(commands, workplace))
        else:
            await self._install(commands, workplace)

    async def _install(self, commands: Commands, workplace: Workplace) -> None:
        workplace.note("install")
        limits = self._shared.limits.asked(workplace.lease.job.timeouts)
        values = await self._values(workplace, commands.install, commands.variables.values())
        end, said = await self._run(
            commands.install, commands, values, workplace, Limits(seconds=limits.install_seconds)
        )
        if not end.succeeded:
            raise InstallError(workplace.redacted(_trouble(end, said)))

    async def uninstall(self, build: Build, workplace: Workplace) -> None:
        commands = self._shared.targets.get(build.target)
        if commands is None or not commands.uninstall:
            return
        _prepare(workplace)
        values = dict(self._known(workplace)) | {"org_id": build.org_id, "app_version_id": build.app_version_id}
        values |= {"app_url": "", "app_file": ""}  # those of the build that comes
        workplace.note(f"uninstall {build.org_id} {build.app_version_id}")
        limits = Limits(seconds=HOUSEKEEPING_SECONDS)
        end, said = await self._run(commands.uninstall, commands, values, workplace, limits)
        if not end.succeeded:
            workplace.note(f"uninstall failed: {_trouble(end, said)}")

    async def run(self, lease: Lease, workplace: Workplace) -> RunOutcome:
        limits = self._shared.limits.asked(lease.job.timeouts)
        commands = self._shared.targets[lease.job.target]
        _prepare(workplace)
        values = await self._values(workplace, (*commands.run, *commands.reset), commands.variables.values())
        if commands.reset:
            workplace.note("reset")
            end, said = await self._run(
                commands.reset, commands, values, workplace, Limits(seconds=HOUSEKEEPING_SECONDS)
            )
            if not end.succeeded:
                return RunOutcome(outcome="error", message=workplace.redacted(f"reset failed: {_trouble(end, said)}"))
        end, _ = await self._run(
            commands.run,
            commands,
            values,
            workplace,
            Limits(seconds=limits.job_seconds, silence_seconds=limits.silence_seconds),
        )
        return _outcome(end, limits)

    async def _run(
        self,
        arguments: tuple[str, ...],
        commands: Commands,
        values: Mapping[str, str],
        workplace: Workplace,
        limits: Limits,
    ) -> tuple[ChildEnd, _Tail]:
        said = _Tail(workplace.output)
        variables = {name: text.format_map(values) for name, text in commands.variables.items()}
        own = {f"QUALGENT_{name.upper()}": value for name, value in values.items()}
        lease = workplace.lease
        own |= {"QUALGENT_AGENT": self._device, "QUALGENT_TARGET": lease.job.target}
        own |= {"QUALGENT_ATTEMPT_NUMBER": str(lease.number)}
        end = await run_child(
            fill(arguments, values),
            cwd=self._shared.test_root,
            environment={**self._environment, **variables, **own},
            output=said,
            limits=limits,
            grace_seconds=self._shared.grace_seconds,
            lock=self._shared.lock,
        )
        return end, said

    def _known(self, workplace: Workplace) -> Mapping[str, str]:
        job = workplace.lease.job
        return {
            "test": job.test,
            "test_pattern": pattern_of(job.test, self._shared.test_root),
            "org_id": job.org_id,
            "app_version_id": job.app_version_id,
            "app_url": job.app_url,
            "app_file": "",
            "job_id": job.id,
            "attempt": workplace.lease.attempt,
            "artifacts": str(workplace.artifacts),
            "workdir": str(workplace.scratch),
            "serial": self._serial,
        }

    async def _values(self, workplace: Workplace, *texts: Iterable[str]) -> Mapping[str, str]:
        """What the placeholders stand for; fetches the app file where one is given.

        Raises JobRefusedError where one is used that the job says nothing of, and InstallError.
        """
        job = workplace.lease.job
        values = dict(self._known(workplace))
        used = "".join(text for group in texts for text in group)
        if "{app_url}" in used and not job.app_url:
            raise JobRefusedError("the job has no app_url, which a command of its target wants")
        if "{app_file}" in used and job.app_file is None:
            raise JobRefusedError("the job has no app file, which a command of its target wants")
        if job.app_file is not None:
            values["app_file"] = str(await self._shared.app_files.fetch(workplace.lease))
        return values


def _prepare(workplace: Workplace) -> None:
    """Raises InstallError: a host whose disk is full can run nothing."""
    try:
        workplace.prepare()
    except OSError as error:
        raise InstallError(f"no place to work: {error.strerror or error}") from error


class _Tail:
    """Passes output on and remembers its end."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._end = b""

    def __call__(self, data: bytes) -> None:
        self._end = (self._end + data)[-TAIL_BYTES:]
        self._output(data)

    @property
    def last_line(self) -> str:
        lines = self._end.decode(errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")


def _trouble(end: ChildEnd, said: _Tail) -> str:
    """Why a command did not succeed, in a line."""
    if end.error:
        return end.error
    if end.overrun is not None:
        return f"stopped after {end.seconds:.1f} s"
    return ": ".join(part for part in (_code(end), said.last_line) if part)


def _code(end: ChildEnd) -> str:
    if end.exit_code is not None and end.exit_code < 0:
        try:
            return f"ended by {signal.Signals(-end.exit_code).name}"
        except ValueError:
            return f"ended by signal {-end.exit_code}"
    return f"exit code {end.exit_code}"


def _outcome(end: ChildEnd, limits: CommandLimits) -> RunOutcome:
    code, peak = end.exit_code, end.peak_memory_bytes
    if end.overrun is Overrun.TIME:
        message = f"stopped: it took longer than {limits.job_seconds:g} s"
        return RunOutcome(outcome="timed_out", exit_code=code, message=message, peak_memory_bytes=peak)
    if end.overrun is Overrun.SILENCE:
        message = f"stopped: it said nothing for {limits.silence_seconds:g} s"
        return RunOutcome(outcome="timed_out", exit_code=code, message=message, peak_memory_bytes=peak)
    if end.error:
        return RunOutcome(outcome="error", message=end.error, peak_memory_bytes=peak)
    if code == 0:
        return RunOutcome(outcome="passed", exit_code=0, peak_memory_bytes=peak)
    return RunOutcome(outcome="failed", exit_code=code, message=_code(end), peak_memory_bytes=peak)
