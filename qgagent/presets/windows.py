"""Command preset that runs several jobs in one start of Playwright or pytest, and the choice of jobs for a start."""

import math
import secrets
from collections.abc import Callable, Iterable, Sequence
from itertools import permutations, starmap
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from qgagent.attempt import DeviceAttempt
from qgagent.bundled_reporters import ChosenTest
from qgagent.case_output import CaseLog
from qgagent.cases import CaseProgress
from qgagent.child import ChildExit
from qgagent.errors import JobRefusedError
from qgagent.placeholders import check_printed, check_test_path, check_values, path_of_test, pattern_of, placeholders_of
from qgagent.playwright_selection import select_cases
from qgagent.redaction import Redactor
from qgagent.runner_versions import is_playwright_since
from qgagent.targets import ONE_WORKER, WINDOW_PRESETS, Commands
from qgagent.test_files import JobFiles
from qgagent.verdicts import RunOutcome
from qgagent.window import LeaseWindow
from qgagent.window_cases import JobCases
from qgagent.workspace import StartWorkspace, Workspace
from qgprotocol.messages import LeasedJob, LeaseOffer
from qgprotocol.reporter_folder import PYTEST
from qgprotocol.test_names import CHOOSES_CASES, CaseName, parse_test_name

from .commands import CommandPreset, values_of
from .staying import AddedJob, StayingRunner
from .window_start import RunnerStart

OF_ONE_JOB = frozenset({"test", "test_pattern", "job_id", "attempt"})
"""Placeholders that differ between the jobs of a window."""
WORDS = {"{test_pattern}": pattern_of, "./{test}": lambda file, root: f"./{file}"}


class SelectedTest(NamedTuple):
    """The file or folder that a test names, the project of Playwright, and the case, if it names these."""

    file: str
    path: Path
    project: str
    titles: tuple[str, ...]  # of pytest: what follows the file in the node id

    @property
    def word(self) -> str:
        """Return the test as an argument of pytest: ``./file::titles``."""
        return "::".join((f"./{self.file}", *self.titles))


def runs_windows(commands: Commands) -> bool:
    """Return whether one start of a target's runner can run several jobs: no command or variable is of one job."""
    texts = [*commands.variables.values()]
    is_shared = not any(OF_ONE_JOB & placeholders_of(text) for text in texts)
    is_runner = commands.reports_cases and commands.reporter != "" and commands.framework in WINDOW_PRESETS
    one_worker = commands.framework == PYTEST or ONE_WORKER in commands.run
    return commands.window == "on" and is_runner and one_worker and not commands.reset and is_shared


def run_several(commands: Commands, run: Sequence[str], files: Iterable[str], root: Path) -> tuple[str, ...]:
    """Return the run command with its word for the test (a placeholder) replaced by a word for each file."""
    words: list[str] = []
    for word in run:
        if word in WORDS:
            words += [WORDS[word](file, root).replace("{", "{{").replace("}", "}}") for file in files]
        else:
            words.append(word)
    # a file that does not load is that job's error, the others run
    return (*words, "--continue-on-collection-errors") if commands.framework == PYTEST else tuple(words)


class WindowedCommandPreset(CommandPreset):
    """Command preset whose targets may run several jobs by one start."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self._parallel: set[str] = set()  # targets whose runner runs several cases at once

    def runs_windows(self, target: str) -> bool:
        """Return whether one start of the target's runner can run several jobs; False once it ran cases in parallel."""
        commands = self.shared.targets.get(target)
        return commands is not None and runs_windows(commands) and target not in self._parallel

    def stays(self, target: str) -> bool:
        """Return whether a running start takes more jobs: with pytest, if it runs several at all."""
        commands = self.shared.targets.get(target)
        return commands is not None and commands.framework == PYTEST and self.runs_windows(target)

    async def run(self, lease: LeaseOffer, workspace: Workspace) -> RunOutcome:
        """Run one job; the outcome of a runner that could run several has the seconds until its first case."""
        outcome, progress = await super().run(lease, workspace), workspace.progress
        if progress is None or progress.first_case_at is None or not self.runs_windows(lease.job.target):
            return outcome
        return replace(outcome, start_seconds=progress.first_case_at - progress.created_at)

    async def run_window(self, window: LeaseWindow, attempts: Sequence[DeviceAttempt]) -> bool:
        """Run attempts by one start of the runner in a workspace of its own; return False if no case has begun."""
        workspace = window.start_workspace(attempts[0])
        try:
            workspace.prepare()
            return await self._run_start(window, attempts, workspace)
        finally:
            await workspace.remove()

    async def _run_start(
        self, window: LeaseWindow, attempts: Sequence[DeviceAttempt], workspace: StartWorkspace
    ) -> bool:
        """Run one start for the attempts that can share it; return whether a job has run."""
        first = attempts[0]
        target = first.lease.job.target
        if target in self._parallel:  # the server does not know it yet
            _drop_held(window)
            if not first.has_begun:
                return True
            attempts = [first]
        if first.has_begun:
            first.workspace.prepare_results()  # it has the output before the first case
        commands, root = self.shared.targets[target], self._test_root(workspace)
        nonce, redact = secrets.token_hex(16), Redactor(self.shared.secrets).text
        choice = WindowChoice(window, first.lease, commands, root)
        chosen = choice.start(attempts)
        jobs = [JobCases(one, _progress_of(one, selected, nonce, redact)) for one, selected in chosen.items()]
        texts = (*commands.run, *commands.variables.values())
        values = {**await self._values(workspace, texts), **self._printed_of(first.lease)}
        check_printed(texts, values)
        run = commands.run
        if commands.framework != PYTEST:
            run, filled, _ = select_cases(commands, values, root)
            values = {**filled}
        selection = [one for one in chosen.values() if one is not None]
        if len(jobs) > 1:
            run = run_several(commands, run, {one.path: one.file for one in selection}.values(), root)
        alone = path_of_test(first.lease.job.test, root) or root  # of a test that is a part of a file
        paths = [alone if one is None else one.path for one in chosen.values()]
        files = JobFiles(root, zip(paths, jobs, strict=True))

        def more() -> list[AddedJob]:
            added = choice.add(window.held)
            return [
                AddedJob(JobCases(one, _progress_of(one, selected, nonce, redact)), selected.path, selected.word)
                for one, selected in added.items()
            ]

        start = RunnerStart(
            window=window,
            jobs=jobs,
            files=files,
            workspace=workspace,
            limits=lambda lease: self.shared.limits.with_requested(lease.job.timeouts),
            framework=commands.framework,
            nonce=nonce,
            redact=redact,
        )
        is_numbered = commands.framework == PYTEST or any(one.titles for one in selection)
        tests = [ChosenTest(one.file, one.project, one.titles) for one in selection] if is_numbered else ()
        added = self._add_reporter(commands, start.reader.folder, root, values, tests)
        variables = added.variables | start.reader.variables
        if self.stays(target):
            start.staying = StayingRunner(start.reader.folder, nonce, more, len(jobs))
            variables |= start.staying.variables

        async def command() -> ChildExit:
            end, _ = await self._run(
                (*run, *added.arguments),
                commands,
                values,
                workspace,
                environment=first.lease.job.environment | variables,
                interrupts=True,
                output=start.output,
                seconds=math.inf,
            )
            return end

        try:
            return await start.run(command())
        finally:
            if start.cases.is_parallel:
                self._parallel.add(target)
                _drop_held(window)


class WindowChoice:
    """Which of the held jobs one start runs with its first one."""

    def __init__(self, window: LeaseWindow, first: LeaseOffer, commands: Commands, root: Path) -> None:
        self._window = window
        self._first = first
        self._commands = commands
        self._root = root.resolve()
        self._chooses_cases = commands.framework == PYTEST or is_playwright_since(root, CHOOSES_CASES)
        self._selected: list[SelectedTest | None] = []  # of all jobs of the start
        self._chosen: set[str] = set()  # their attempts
        self._conftests: set[Path] = set()  # that a start of pytest loads before it takes options

    def start(self, attempts: Sequence[DeviceAttempt]) -> dict[DeviceAttempt, SelectedTest | None]:
        """Return the attempts that one start can run together, the first included; drop those that must run alone.

        The others wait for another start: of another project, or of a file that one of these runs already.
        """
        first = _select(self._first, self._commands, self._root)
        self._choose(attempts[0], first)
        chosen: dict[DeviceAttempt, SelectedTest | None] = {attempts[0]: first, **self._fitting(attempts[1:])}
        for selected in self._selected:
            self._conftests |= set() if selected is None else set(_conftests_of(selected.path, self._root))
        return chosen

    def add(self, attempts: Sequence[DeviceAttempt]) -> dict[DeviceAttempt, SelectedTest]:
        """Return the held attempts that the running start can take in addition (pytest: no new conftest.py)."""
        new = [attempt for attempt in attempts if attempt.lease.attempt not in self._chosen]
        return self._fitting(new, is_running=True)

    def _fitting(
        self, attempts: Sequence[DeviceAttempt], *, is_running: bool = False
    ) -> dict[DeviceAttempt, SelectedTest]:
        """Choose and return the attempts that can join the start; give back to the server those that must run alone.

        ``is_running``: the start has begun. Held attempts that only this start cannot take stay held.
        """
        chosen: dict[DeviceAttempt, SelectedTest] = {}
        for attempt in attempts:
            selected = _select(attempt.lease, self._commands, self._root)
            if selected is not None and selected.titles and not self._chooses_cases:
                selected = None
            if attempt.has_begun and selected is None:
                continue
            if selected is None or _shared_part(attempt.lease.job) != _shared_part(self._first.job):
                self._window.drop(attempt, "its test cannot be run together with others", alone=True)
                continue
            is_known = not is_running or self._conftests.issuperset(_conftests_of(selected.path, self._root))
            if is_known and all(one is not None and self._can_join(selected, one) for one in self._selected):
                chosen[attempt] = selected
                self._choose(attempt, selected)
        return chosen

    def _can_join(self, selected: SelectedTest, other: SelectedTest) -> bool:
        """Return whether two selections of tests can be in one start: same project, no case in both."""
        if selected.project != other.project or (other.titles and not self._chooses_cases):
            return False
        if selected.path != other.path:
            return selected.path not in other.path.parents and other.path not in selected.path.parents
        if not selected.titles or not other.titles:
            return False
        if self._commands.framework != PYTEST:
            return selected.titles != other.titles
        return not any(starmap(_covers, permutations((*selected.titles, *other.titles))))

    def _choose(self, attempt: DeviceAttempt, selected: SelectedTest | None) -> None:
        """Record that the start runs the attempt."""
        self._selected.append(selected)
        self._chosen.add(attempt.lease.attempt)


def _drop_held(window: LeaseWindow) -> None:
    """Return all held leases to the server; their jobs must run alone, as the runner runs cases in parallel."""
    for attempt in window.held:
        window.drop(attempt, "its runner runs several tests at once", alone=True)


def _conftests_of(path: Path, root: Path) -> list[Path]:
    """Return the files of pytest's configuration for a test: those in its folder, and in those around it."""
    folders = [path, *path.parents]
    return [found for folder in folders if folder.is_relative_to(root) and (found := folder / "conftest.py").is_file()]


def _progress_of(
    attempt: DeviceAttempt, selected: SelectedTest | None, nonce: str, redact: Callable[[str], str]
) -> CaseProgress:
    """Return a new state of an attempt's cases that expects its selected tests and records their log lines."""
    log = CaseLog(nonce, attempt.workspace.log_position)
    progress = CaseProgress(nonce=nonce, redact=redact, is_expected=True, log=log)
    progress.is_chosen = selected is not None and bool(selected.titles)
    return progress


def _select(lease: LeaseOffer, commands: Commands, root: Path) -> SelectedTest | None:
    """Return the file and cases that a job's test names; None: not a file, folder or case that exists or is allowed."""
    if commands.framework == PYTEST:
        test, _, node = lease.job.test.partition("::")
        case = CaseName("", (node,) if node else ())
    else:
        test, case = parse_test_name(lease.job.test)
    try:
        check_values(values_of(lease))
        check_test_path(test, root)
        path = (root / test).resolve(strict=True)
    except (JobRefusedError, OSError, RuntimeError, ValueError):
        return None
    return SelectedTest(test, path, *case) if path.is_file() or not case.titles else None


def _covers(node_id: str, other: str) -> bool:
    """Return whether pytest, run with ``node_id``, also runs ``other``: equal, in that class, or parametrized."""
    return other == node_id or ("[" not in node_id and other.startswith((f"{node_id}::", f"{node_id}[")))


def _shared_part(job: LeasedJob) -> LeasedJob:
    """Return the job without the fields that may differ within one start: id, test, priority, labels, timeouts."""
    return replace(job, id="", test="", priority=0, labels={}, timeouts=None)
