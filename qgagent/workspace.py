"""Workspaces of attempts: directories, log, live cases of a reporter; uploads, deletion of old ones."""

import asyncio
import contextlib
import os
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgfailures.log import LogCause, LogScanner
from qgfailures.summary import find_in_summary
from qgprotocol.cases import CaseResult
from qgprotocol.errors import errors_as
from qgprotocol.messages import LeaseOffer, TestTree

from .artifacts import ArtifactUploader, iter_artifacts
from .attempt_log import AttemptLog, PendingLogs
from .case_events import CaseReader, Sink
from .case_output import CaseLog, LogPosition
from .case_sender import send_cases
from .cases import CaseProgress
from .child import run_child
from .errors import InstallError
from .junit import fit_to_frame, read_cases
from .logger import log
from .maestro_console import MaestroConsole
from .placeholders import fill
from .redaction import Redactor
from .state_dir import file_name
from .targets import Commands
from .tasks import cancel
from .test_files import job_files

READ_BYTES = 256 * 1024
TEMPORARY = "qgagent-"  # beginning of names of directories for temporary files
LINK = "tmp"
DELETE = 'chmod -R u+rwx -- "$@"; rm -rf -- "$@"'
DELETE_SECONDS = 120.0
UNCREATED = "the workspace cannot be created"
REPORTER = ".qualgent"  # beginning of the name of a directory for a reporter and its events


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Workspaces:
    """The directory of all workspaces of a process, and what they share."""

    directory: Path
    logs: PendingLogs
    uploader: ArtifactUploader
    secrets: tuple[str, ...]
    redact: Callable[[str], str]  # replaces the secrets in a text
    wrap: tuple[str, ...] = ()  # precedes the commands of tests

    async def delete_except(self, attempts: Iterable[str]) -> None:
        """Delete the workspaces left by an earlier process, except those of these attempts."""
        names = {file_name(attempt) for attempt in attempts}
        for path in list(self.directory.iterdir()) if self.directory.is_dir() else ():
            if path.name not in names:
                await self._delete(path)

    def directory_of(self, attempt: str) -> Path:
        return self.directory / file_name(attempt)

    def artifacts_of(self, attempt: str) -> Path:
        return self.directory_of(attempt) / "artifacts"

    async def cases(self, attempt: str, *, with_files: bool = False) -> list[CaseResult]:
        """Read the test cases from the reports of an attempt, with secrets redacted."""
        return await asyncio.to_thread(read_cases, self.artifacts_of(attempt), self.redact, with_files=with_files)

    async def remove(self, attempt: str) -> None:
        """Delete the workspace of an attempt, with its temporary files."""
        await self._delete(self.directory_of(attempt))

    async def _delete(self, workspace: Path) -> None:
        """Delete a workspace and its temporary files, by ``wrap`` where this user may not; warn if files are left."""
        places = [*_temporary_of(workspace), workspace]
        if await asyncio.to_thread(_remove, places):
            return
        names = dict.fromkeys(("tree", "artifacts", "workdir", "tmpdir"), str(workspace)) | {"tmpdir": str(places[0])}
        await run_child(
            ["sh", "-c", DELETE, "sh", *map(str, places)],
            cwd=self.directory,
            environment={"PATH": os.environ.get("PATH", os.defpath)},
            output=lambda data: None,
            seconds=DELETE_SECONDS,
            wrap=fill(self.wrap, names),
        )
        if not await asyncio.to_thread(_remove, places):
            log.warning("%s cannot be deleted: files in it are of another user", workspace)


class Workspace:
    """Workspace of one attempt. Nothing is created before ``prepare``: simulated attempts need no files."""

    def __init__(self, lease: LeaseOffer, shared: Workspaces) -> None:
        self.lease = lease
        self._shared = shared
        self.artifacts = shared.artifacts_of(lease.attempt)
        self.scratch = shared.directory_of(lease.attempt) / "work"
        self.temporary: Path | None = None  # TMPDIR of the commands, once there is one
        self.log: AttemptLog | None = None
        self.tree: TestTree | None = None  # of the tests, once it is known
        self.progress: CaseProgress | None = None  # of the cases, once the test has started
        self.test_root: Path | None = None  # exported for this attempt; None: the host's own
        self._redactor = Redactor(shared.secrets)

    @property
    def exported(self) -> Path:
        """Return the directory of the attempt's own tree of tests, which may not exist."""
        return (self.artifacts.parent / "tree").resolve()

    def prepare(self) -> None:
        """Create the directories and the log. Raises InstallError, for example if the disk is full."""
        if self.log is not None:
            return
        self._make_folders()
        self.prepare_results()

    def _make_folders(self) -> None:
        """Create the directories of artifacts, scratch and temporary files. Raises InstallError."""
        with errors_as(InstallError, UNCREATED):
            self.artifacts.mkdir(parents=True, exist_ok=True)
            self.scratch.mkdir(exist_ok=True)
            self.temporary = make_temporary(self.artifacts.parent)

    def prepare_results(self) -> None:
        """Create the artifacts folder and the log of a job that runs in another job's start. Raises InstallError."""
        if self.log is None:
            with errors_as(InstallError, UNCREATED):
                self.artifacts.mkdir(parents=True, exist_ok=True)
                self.log = self._shared.logs.open(self.lease.attempt, self.lease.token)

    def output(self, data: bytes) -> None:
        """Append output to the log, with secrets redacted, also those that are split across calls."""
        if self.log is not None:
            self.log.append(self._redactor.feed(data))

    def log_position(self) -> LogPosition:
        """Return the offset and lines in the log at which the next output will be, after what is buffered."""
        if self.log is None:
            return LogPosition(0, 1, 1)
        rest = self._redactor.buffered
        line = self.log.lines + rest.count(b"\n") + 1
        is_at_start = rest.endswith(b"\n") if rest else self.log.is_at_line_start
        return LogPosition(self.log.size + len(rest), line, max(1, line - is_at_start))

    def note(self, text: str) -> None:
        """Append a line ``[qgagent] text`` to the log."""
        self.output(f"[qgagent] {text}\n".encode(errors="replace"))

    async def find_cause(self, framework: str, start: int) -> LogCause | None:
        """Return the cause of a test's failure and its line in the log, from the byte ``start`` on; None: not found.

        ``framework``: see LogScanner.
        """
        self.flush_output()
        return None if self.log is None else await asyncio.to_thread(_find_cause, self.log, framework, start)

    async def find_case_failure(self, case: CaseResult, start: int) -> int | None:
        """Return the line of the log, from the byte ``start`` on, that says why a case failed; None: not found.

        The output has the runner's report about several tests. None: see SummarySearch.
        """
        self.flush_output()
        return None if self.log is None else await asyncio.to_thread(_find_case_failure, self.log, case, start)

    async def read_cases(self, *, with_files: bool = False) -> list[CaseResult]:
        """Read the test cases from the reports among the artifacts; none if these cannot be read."""
        try:
            return await self._shared.cases(self.lease.attempt, with_files=with_files)
        except OSError as error:
            self.note(f"the reports cannot be read: {error.strerror or error}")
            return []

    @contextlib.asynccontextmanager
    async def follow_cases(self, root: Path, commands: Commands) -> AsyncIterator[CaseReader[CaseProgress]]:
        """Read the events of a reporter in the block, to its end, and send the cases. ``root``: of the tests.

        Raises InstallError.
        """
        nonce = secrets.token_hex(16)
        self.progress = CaseProgress(
            nonce=nonce,
            is_of_job=job_files(self.lease.job.test, root),
            redact=self._shared.redact,
            is_expected=bool(commands.reporter),
            log=CaseLog(nonce, self.log_position),
        )
        if commands.reads_console:
            self.progress.log = MaestroConsole(nonce, self.log_position, self.progress, self.lease.job.test)
        reader, sending = self.open_events(self.progress, nonce), self.send_cases(self.progress)
        tasks = [asyncio.create_task(reader.follow(), name="cases"), asyncio.create_task(sending, name="cases sent")]
        try:
            yield reader
        finally:
            await cancel(*tasks)
            await reader.close()
            self.progress.stop()

    def open_events(self, sink: Sink, nonce: str) -> CaseReader[Sink]:
        """Create the file for a start's events, and return its reader. Raises InstallError."""
        with errors_as(InstallError, "the file of the cases cannot be created"):
            # A name that no earlier command could know, and make a link of
            return CaseReader(self.scratch / f"{REPORTER}-{secrets.token_hex(8)}", sink, nonce)

    async def send_cases(self, progress: CaseProgress) -> None:
        """Send the cases of the attempt while they change, until cancelled."""
        await send_cases(self._shared.uploader.peer, self.lease, progress)

    @property
    def reported_cases(self) -> tuple[CaseResult, ...]:
        """Return the cases reported so far, as many as fit in a frame; empty: none, or no reporter."""
        return () if self.progress is None else tuple(fit_to_frame(self.progress.results()))

    async def has_artifacts(self) -> bool:
        """Return whether the test left any artifact; False if the workspace was not prepared."""
        return self.log is not None and await asyncio.to_thread(lambda: any(iter_artifacts(self.artifacts)))

    async def upload(self) -> int:
        """Upload the artifacts and return the number stored; the log lists the others."""
        attempt, token = self.lease.attempt, self.lease.token
        return await self._shared.uploader.upload(self.artifacts, attempt=attempt, token=token, note=self.note)

    def flush_output(self) -> None:
        """Write output buffered by redaction to the log, after the end of the command."""
        if self.log is not None:
            self.log.append(self._redactor.end())

    def end_log(self) -> None:
        """Flush the output and mark the log as complete."""
        self.flush_output()
        if self.log is not None:
            self.log.ended = True

    async def remove(self) -> None:
        """Delete the directories; the log is kept until it is acknowledged."""
        if self.log is not None:
            await self._shared.remove(self.lease.attempt)


class StartWorkspace(Workspace):
    """Directories of a start of a runner that runs several jobs: the first one's tree, and no log of its own."""

    def __init__(self, first: Workspace, lease: LeaseOffer, number: int) -> None:
        super().__init__(lease, first._shared)
        self._key = f"{first.lease.attempt}+{number}"
        folder = self._shared.directory_of(self._key)
        self.artifacts, self.scratch = folder / "artifacts", folder / "work"
        self.test_root, self._exported = first.test_root, first.exported

    @property
    def exported(self) -> Path:
        """Return the directory of the first job's tree of tests."""
        return self._exported

    def prepare(self) -> None:
        """Create the directories, if they were not."""
        if self.temporary is None:
            self._make_folders()

    def hand_over(self, job: Workspace) -> None:
        """Move the start's remaining artifacts to a job's directory, beside that job's own."""
        with contextlib.suppress(OSError):
            for own in list(job.artifacts.iterdir()):
                if not os.path.lexists(self.artifacts / own.name):
                    own.rename(self.artifacts / own.name)
            shutil.rmtree(job.artifacts)
            self.artifacts.rename(job.artifacts)

    async def remove(self) -> None:
        """Delete the directories of this start; the first job's tree stays."""
        await self._shared.remove(self._key)


def make_temporary(workspace: Path) -> Path:
    """Make a directory for temporary files, with a link to it in the workspace, by which it is deleted later.

    It is not in the workspace: browsers create sockets in it, whose paths have 107 characters at most.
    """
    made = Path(tempfile.mkdtemp(prefix=TEMPORARY))
    (workspace / LINK).symlink_to(made)
    return made


def _temporary_of(workspace: Path) -> list[Path]:
    """Return the directory of temporary files of a workspace, if it has one."""
    with contextlib.suppress(OSError):
        temporary = (workspace / LINK).readlink()
        if temporary.parent == Path(tempfile.gettempdir()) and temporary.name.startswith(TEMPORARY):
            return [temporary]
    return []


def _remove(places: Iterable[Path]) -> bool:
    """Delete directories; return whether all are gone."""
    for place in places:
        shutil.rmtree(place, ignore_errors=True)
    return not any(map(os.path.lexists, places))


def _find_cause(log: AttemptLog, framework: str, start: int) -> LogCause | None:
    """Return the cause of a failure and its line in a log, from the byte ``start`` on; None: not found."""
    scanner = LogScanner(framework)
    lines_before = _count_lines(log, start)
    for data in _read_from(log, start):
        scanner.feed(data)
    found = scanner.end()
    return None if found is None else found._replace(line=found.line + lines_before)


def _find_case_failure(log: AttemptLog, case: CaseResult, start: int) -> int | None:
    """Return the log's line, after the byte ``start``, that says why a case failed; None: not found."""
    line = find_in_summary(_read_from(log, start), case.name, case.file, case.message)
    return None if line is None else line + _count_lines(log, start)


def _read_from(log: AttemptLog, offset: int) -> Iterator[bytes]:
    """Yield the content of a log from an offset on, in chunks."""
    while data := log.read(offset, READ_BYTES):
        yield data
        offset += len(data)


def _count_lines(log: AttemptLog, end: int) -> int:
    """Return the number of line ends before a byte of a log."""
    offset, lines = 0, 0
    while offset < end and (data := log.read(offset, min(READ_BYTES, end - offset))):
        lines += data.count(b"\n")
        offset += len(data)
    return lines
