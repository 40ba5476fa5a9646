"""Preset that installs builds and runs tests by the commands of the host's configuration."""

import os
from collections import OrderedDict
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from qgagent.app_urls import check_app_url
from qgagent.bundled_reporters import AddedReporter, ChosenTest, add_reporter
from qgagent.cases import CaseProgress
from qgagent.child import GRACE_SECONDS, ChildExit, KeptOutput, Output, OutputTail, run_child
from qgagent.device_slots import Slot
from qgagent.downloads import AppFiles
from qgagent.errors import InstallError, JobRefusedError
from qgagent.placeholders import (
    PLACEHOLDERS,
    AllowedVariables,
    PrintedValues,
    check_path_of_org,
    check_printed,
    check_test_path,
    check_values,
    fill,
    inner_root,
    pattern_of,
    printed_names,
)
from qgagent.playwright_selection import select_cases
from qgagent.redaction import Redactor
from qgagent.runner_versions import check_packages
from qgagent.sources.prepare import CommandOutcome
from qgagent.sources.sources import HostSources, Preparation, TreeReader, check_tree
from qgagent.targets import Commands
from qgagent.verdicts import CommandLimits, RunOutcome, add_report, describe_exit, judge, judge_reported, outcome_of
from qgagent.workspace import Workspace
from qgprotocol.addresses import AllowedUrls
from qgprotocol.messages import InstalledBuild, LeaseOffer
from qgprotocol.repositories import SAFE_GIT

from .host_installs import HostInstalls

HEALTH_SECONDS = 8.0
"""Timeout of a health check; shorter than the server's timeout for accepting a lease."""
HOUSEKEEPING_SECONDS = 120.0  # a reset or an uninstall
MAX_OUTPUT_BYTES = 64 * 1024  # of a command whose output is read here
NOTHING: Mapping[str, str] = {}
MAX_PRINTED_BUILDS = 50  # as many as can be installed at once


class CommandContext(Struct, frozen=True, kw_only=True):
    """Configuration and caches shared by the command presets of all devices."""

    targets: Mapping[str, Commands]
    test_root: Path
    environment: Mapping[str, str]  # inherited variables, including secrets
    limits: CommandLimits
    app_files: AppFiles
    host_installs: HostInstalls
    app_urls: AllowedUrls = AllowedUrls()
    wrap: tuple[str, ...] = ()  # precedes the commands of tests
    sources: HostSources = HostSources()
    secrets: tuple[str, ...] = ()  # values to redact from messages
    allowed_variables: AllowedVariables = AllowedVariables()  # that a job may set
    is_own_source: bool = False  # jobs that name a commit run with the host's own tests, whatever theirs is
    grace_seconds: float = GRACE_SECONDS
    lock: Path | None = None  # locked by guardians; see lock_state_dir


@dataclass(eq=False, repr=False, kw_only=True)
class CommandPreset:
    simulated = False

    device: str
    serial: str
    shared: CommandContext
    slot: Slot
    environment: Mapping[str, str] = field(default_factory=dict)  # in addition to that of all devices

    def __post_init__(self) -> None:
        self._tree_readers: dict[str, TreeReader] = {}  # by target
        self._printed: OrderedDict[InstalledBuild, Mapping[str, str]] = OrderedDict()  # values of installs, last used
        installed = [commands for commands in self.shared.targets.values() if commands.install]
        known = [commands.install_seconds for commands in installed if commands.install_seconds is not None]
        self.install_seconds: float | None = max(known, default=None) if installed else 0.0

    async def check(self, lease: LeaseOffer, workspace: Workspace) -> None:
        """Make the lease's tree of tests; raise JobRefusedError for values, paths, versions or a commit not allowed."""
        if lease.job.target not in self.shared.targets:
            raise JobRefusedError(f"this host has no commands for target {lease.job.target!r}")
        check_values(values_of(lease))
        self.shared.allowed_variables.check(lease.job.environment)
        commands, run = self.shared.targets[lease.job.target], partial(self._run_in_tree, workspace)
        path = self.shared.environment.get("PATH", os.defpath)
        is_own = not await self.shared.sources.open_tree(workspace, Preparation(run, path, commands.test_root))
        root = self._test_root(workspace)
        check_test_path(lease.job.test, root)
        if commands.reports_cases:
            check_packages(commands.framework, root)
        if is_own:
            if self.shared.wrap:
                workspace.prepare()  # what its placeholders name
            reader = self._tree_readers.setdefault(lease.job.target, TreeReader(root))
            workspace.tree = await reader.read(partial(self._run_git, workspace, root))
            if lease.job.source is not None and not self.shared.is_own_source:
                check_tree(lease.job.source, workspace.tree)

    def _wrap(self, workspace: Workspace) -> list[str]:
        """Return the configured wrapper words (such as sudo) that precede each command, with placeholders filled in."""
        tree = self.shared.test_root if workspace.test_root is None else workspace.exported
        folders = {"artifacts": workspace.artifacts, "workdir": workspace.scratch, "tmpdir": workspace.temporary}
        return fill(self.shared.wrap, {name: str(folder) for name, folder in {"tree": tree, **folders}.items()})

    def _test_root(self, workspace: Workspace, commands: Commands | None = None) -> Path:
        """Return the folder that commands, by default those of the lease's target, run in. Raises JobRefusedError."""
        commands = commands or self.shared.targets[workspace.lease.job.target]
        return inner_root(workspace.test_root or self.shared.test_root, commands.test_root)

    async def _run_in_tree(
        self,
        workspace: Workspace,
        command: Sequence[str],
        cwd: Path,
        seconds: float,
        is_logged: bool,
        environment: Mapping[str, str] = NOTHING,
    ) -> CommandOutcome:
        """Run a command that prepares the tree of tests, without the job's variables; log or return its output."""
        kept = KeptOutput(MAX_OUTPUT_BYTES)
        _, failure = await self._run_child(
            cwd,
            command,
            {**({"TMPDIR": str(workspace.temporary)} if workspace.temporary else {}), **environment},
            workspace.output if is_logged else kept,
            wrap=self._wrap(workspace),
            seconds=seconds,
            grace_seconds=self.shared.grace_seconds,
        )
        return CommandOutcome(failure, kept.text)

    async def _run_git(self, workspace: Workspace, root: Path, arguments: Sequence[str]) -> str | None:
        """Run git in the test root; return the beginning of its output; None: it failed."""
        environment = {"GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
        command = [*SAFE_GIT, *arguments]
        done = await self._run_in_tree(workspace, command, root, HOUSEKEEPING_SECONDS, False, environment)
        return None if done.failure else done.output

    async def probe(
        self, workspace: Workspace, command: Sequence[str], *, seconds: float, is_contained: bool
    ) -> CommandOutcome:
        """Run a command for a check, as tests or (not ``is_contained``) health checks are run; return its output."""
        kept = KeptOutput(MAX_OUTPUT_BYTES)
        if is_contained:
            commands, values = self.shared.targets[workspace.lease.job.target], self._placeholders(workspace)
            arguments = tuple(text.replace("{", "{{").replace("}", "}}") for text in command)
            _, failure = await self._run(arguments, commands, values, workspace, output=kept, seconds=seconds)
        else:
            grace = self.shared.grace_seconds
            root = self._test_root(workspace)
            _, failure = await self._run_child(root, command, {}, kept, seconds=seconds, grace_seconds=grace)
        return CommandOutcome(failure, kept.text)

    def health(self, target: str) -> Awaitable[str] | None:
        """Return a run of the target's health command (result: why it failed, or ""); None: it has no such command."""
        commands = self.shared.targets.get(target)
        return self._health(commands) if commands is not None and commands.health else None

    async def _health(self, commands: Commands) -> str:
        """Run the health command; return why it failed, or ""."""
        _, failure = await self._run_child(
            self.shared.test_root / commands.test_root,
            fill(commands.health, dict.fromkeys(PLACEHOLDERS, "") | {"serial": self.serial, **self.slot.values}),
            {},
            lambda data: None,
            seconds=HEALTH_SECONDS,
            grace_seconds=min(1.0, self.shared.grace_seconds),
        )
        return f"health: {failure}" if failure else ""

    async def install(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Run the target's install command, if any, and keep the values that it prints. Raises InstallError."""
        commands = self.shared.targets[build.target]
        if not commands.install:
            return
        workspace.prepare()
        self._printed.pop(build, None)
        if commands.install_scope == "host":
            printed = await self.shared.host_installs.once(build, lambda: self._install(commands, workspace))
        else:
            printed = await self._install(commands, workspace)
        if printed:
            self._printed[build] = printed
        while len(self._printed) > MAX_PRINTED_BUILDS:
            self._printed.popitem(last=False)

    async def _install(self, commands: Commands, workspace: Workspace) -> Mapping[str, str]:
        """Run the install command; return the values that it printed. Raises InstallError."""
        workspace.note("install")
        printed = PrintedValues(self.shared.secrets)

        def output(data: bytes) -> None:
            printed(data)
            workspace.output(data)

        limits = self.shared.limits.with_requested(workspace.lease.job.timeouts)
        values = await self._values(workspace, commands.install, commands.variables.values())
        _, failure = await self._run(
            commands.install, commands, values, workspace, output=output, seconds=limits.install_seconds
        )
        if failure:
            raise InstallError(failure)
        return printed.end()

    async def uninstall(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Run the target's uninstall command, if any, for an evicted build; only log a failure."""
        commands, printed = self.shared.targets.get(build.target), self._printed.pop(build, {})
        if commands is None or not commands.uninstall:
            return
        workspace.prepare()
        values = dict(self._placeholders(workspace)) | {"org_id": build.org_id, "app_version_id": build.app_version_id}
        values |= printed
        values |= {"app_url": "", "app_file": ""}  # they belong to the next build
        workspace.note(f"uninstall {build.org_id} {build.app_version_id}")
        try:
            check_printed(commands.uninstall, values)
            _, failure = await self._run(commands.uninstall, commands, values, workspace)
        except JobRefusedError as error:  # its install printed less, or this tree lacks the folder of another target
            failure = str(error)
        if failure:
            workspace.note(f"uninstall failed: {failure}")

    async def run(self, lease: LeaseOffer, workspace: Workspace) -> RunOutcome:
        """Run the reset and run commands, follow the reporter's events, and return the outcome with its cases."""
        limits = self.shared.limits.with_requested(lease.job.timeouts)
        commands = self.shared.targets[lease.job.target]
        workspace.prepare()
        texts = (*commands.run, *commands.reset, *commands.variables.values())
        values: Mapping[str, str] = {**await self._values(workspace, texts), **self._printed_of(lease)}
        check_printed(texts, values)
        run, values, chosen = select_cases(commands, values, self._test_root(workspace))
        if commands.reset:
            workspace.note("reset")
            _, failure = await self._run(commands.reset, commands, values, workspace)
            if failure:
                return RunOutcome(outcome="error", message=f"reset failed: {failure}")
        start = workspace.log.size if workspace.log is not None else 0  # what follows is the test's own output
        async with workspace.follow_cases(self._test_root(workspace), commands) as reader:
            added = self._add_reporter(commands, reader.folder, self._test_root(workspace), values, chosen)
            reader.progress.is_chosen = bool(chosen)
            end, _ = await self._run(
                (*run, *added.arguments),
                commands,
                values,
                workspace,
                environment=lease.job.environment | added.variables | reader.variables,
                interrupts=commands.reports_cases,
                cases=reader.progress,
                seconds=limits.job_seconds,
                silence_seconds=limits.silence_seconds,
                start_seconds=limits.start_seconds,
            )
        outcome = outcome_of(end, limits)
        if outcome.outcome == "failed" and (found := await workspace.find_cause(commands.framework, start)) is not None:
            outcome = replace(outcome, cause=found.cause, cause_line=found.line)
        if commands.reads_console and reader.progress.is_present:
            add_report(reader.progress, outcome, await workspace.read_cases(with_files=True))
        if reader.progress.is_present or reader.progress.problem:
            return judge_reported(outcome, reader.progress, self._test_root(workspace))
        cases = await workspace.read_cases(with_files=commands.reads_console)
        outcome = judge(outcome, cases) if commands.reports_cases else outcome
        return replace(outcome, cases=tuple(cases))

    def _add_reporter(
        self, commands: Commands, folder: Path, root: Path, values: Mapping[str, str], chosen: Sequence[ChosenTest] = ()
    ) -> AddedReporter:
        """Copy the target's reporter to a folder; return the arguments and variables that add it to the runner."""
        own = {name: text.format_map(values) for name, text in commands.variables.items()}
        environment = {**self.shared.environment, **self.environment, **own}
        name, blob_report = commands.reporter, commands.blob_report
        return add_reporter(name, folder, root, environment, blob_report=blob_report, chosen=chosen)

    def _printed_of(self, lease: LeaseOffer) -> Mapping[str, str]:
        """Return the values that the install of the lease's build printed, by placeholder name; empty: none."""
        job = lease.job
        build = InstalledBuild(org_id=job.org_id, app_version_id=job.app_version_id, target=job.target)
        if build in self._printed:
            self._printed.move_to_end(build)
        return self._printed.get(build, {})

    async def _run(
        self,
        arguments: tuple[str, ...],
        commands: Commands,
        values: Mapping[str, str],
        workspace: Workspace,
        environment: Mapping[str, str] = NOTHING,
        interrupts: bool = False,
        cases: CaseProgress | None = None,
        output: Output | None = None,
        **limits: float,
    ) -> tuple[ChildExit, str]:
        """Run a command of an attempt; return its end and why it failed, or "". ``output``: in place of the log."""
        variables = {
            name: text.format_map(values)
            for name, text in commands.variables.items()
            if printed_names([text]) <= values.keys()  # an install has not printed them yet
        }
        temporary = {"TMPDIR": str(workspace.temporary)}
        own = {f"QUALGENT_{name.upper()}": value for name, value in values.items() if "+" not in name}
        lease = workspace.lease
        own |= {"QUALGENT_AGENT": self.device, "QUALGENT_TARGET": lease.job.target}
        own |= {"QUALGENT_ATTEMPT_NUMBER": str(lease.number)}
        limits = {"seconds": HOUSEKEEPING_SECONDS, "grace_seconds": self.shared.grace_seconds} | limits
        variables = {**temporary, **variables, **environment, **own}
        cwd, command, wrap = self._test_root(workspace, commands), fill(arguments, values), self._wrap(workspace)
        output = output or workspace.output
        return await self._run_child(cwd, command, variables, output, wrap, interrupts, cases, **limits)

    async def _run_child(
        self,
        cwd: Path,
        command: Sequence[str],
        environment: Mapping[str, str],
        output: Output,
        wrap: Sequence[str] = (),
        interrupts: bool = False,
        cases: CaseProgress | None = None,
        **limits: float,
    ) -> tuple[ChildExit, str]:
        """Run the command; return its end and, in one line, why it failed; empty: it succeeded. ``limits``: seconds."""
        tail = OutputTail(output, Redactor(self.shared.secrets))
        log = None if cases is None else cases.log
        try:
            end = await run_child(
                command,
                cwd=cwd,
                environment={**self.shared.environment, **self.environment, **environment},
                output=tail if log is None else partial(log.feed, output=tail),
                wrap=wrap,
                interrupts=interrupts,
                activity=cases,
                lock=self.shared.lock,
                **limits,
            )
        finally:
            if log is not None:
                log.end(tail)
        if end.error or end.succeeded:
            return end, end.error
        if end.exceeded is not None:
            return end, f"stopped after {end.seconds:.1f} s"
        return end, ": ".join(part for part in (describe_exit(end), tail.last_line) if part)

    def _placeholders(self, workspace: Workspace) -> Mapping[str, str]:
        """Return the values of all placeholders of an attempt by name; ``app_file`` is still ""."""
        return {
            **values_of(workspace.lease),
            "test_pattern": pattern_of(workspace.lease.job.test, self._test_root(workspace)),
            "app_file": "",
            "artifacts": str(workspace.artifacts),
            "workdir": str(workspace.scratch),
            "serial": self.serial,
            **self.slot.values,
        }

    async def _values(self, workspace: Workspace, *texts: Iterable[str]) -> Mapping[str, str]:
        """Return the values of all placeholders by name; check the job's app_url and download its app file first.

        Raises InstallError, and JobRefusedError if ``texts`` use a value that the job lacks.
        """
        job = workspace.lease.job
        values = dict(self._placeholders(workspace))
        used = "".join(given := [text for group in texts for text in group])
        check_path_of_org(given, job.org_id)
        if "{app_url}" in used and not job.app_url:
            raise JobRefusedError("the job has no app_url, which a command of its target requires")
        if "{app_file}" in used and job.app_file is None:
            raise JobRefusedError("the job has no app file, which a command of its target requires")
        if job.app_url:
            await check_app_url(job.app_url, self.shared.app_urls)
        if job.app_file is not None:
            values["app_file"] = str(await self.shared.app_files.fetch(workspace.lease))
        return values


def values_of(lease: LeaseOffer) -> dict[str, str]:
    """Return the values of placeholders that come from the lease: test, organization, build, URL, job, attempt."""
    job = lease.job
    return {
        "test": job.test,
        "org_id": job.org_id,
        "app_version_id": job.app_version_id,
        "app_url": job.app_url,
        "job_id": job.id,
        "attempt": lease.attempt,
    }
