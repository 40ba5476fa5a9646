"""Where an attempt is at work: its directories, its log, and what is collected of it afterwards."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from qgprotocol.messages import CaseResult, Lease

from .artifacts import Uploader, found_below
from .attempt_log import AttemptLog, RedactedOutput
from .junit import read_cases
from .log_book import LogBook
from .redaction import Redactor
from .spool import file_name

log = logging.getLogger("qgagent")


class Workplaces:
    """Makes the workplaces of a process below ``directory``.

    An earlier process may have left it full: only what belongs to attempts to ``keep`` stays.
    """

    def __init__(
        self,
        directory: Path,
        *,
        logs: LogBook,
        uploader: Uploader,
        secrets: Iterable[str] = (),
        keep: Iterable[str] = (),
    ) -> None:
        self.directory = directory
        self.logs = logs
        self.uploader = uploader
        self.secrets = tuple(secrets)
        kept = {file_name(attempt) for attempt in keep}
        for left in directory.iterdir() if directory.is_dir() else ():
            if left.name not in kept:
                shutil.rmtree(left, ignore_errors=True)

    def open(self, lease: Lease) -> Workplace:
        """For an attempt that begins."""
        return Workplace(lease, self)

    def of(self, attempt: str) -> Path:
        """The directory of an attempt."""
        return self.directory / file_name(attempt)

    def artifacts_of(self, attempt: str) -> Path:
        return self.of(attempt) / "artifacts"

    async def cases(self, attempt: str) -> list[CaseResult]:
        """What the reports of an attempt say."""
        redactor = Redactor(self.secrets)
        return [
            CaseResult(
                name=case.name,
                classname=case.classname,
                outcome=case.outcome,
                seconds=case.seconds,
                message=redactor.text(case.message),
            )
            for case in await asyncio.to_thread(read_cases, self.artifacts_of(attempt))
        ]

    async def upload(self, attempt: str, token: str, say: Callable[[str], None]) -> int:
        """Upload the artifacts of an attempt; how many the server has. ``say`` is told of the others."""
        return await self.uploader.upload(self.artifacts_of(attempt), attempt=attempt, token=token, say=say)

    async def remove(self, attempt: str) -> None:
        """The directories of an attempt go."""
        await asyncio.to_thread(shutil.rmtree, self.of(attempt), ignore_errors=True)


class Workplace:
    """Of one attempt. Nothing of it exists before ``prepare``: an attempt that is only played needs none."""

    def __init__(self, lease: Lease, shared: Workplaces) -> None:
        self.lease = lease
        self._shared = shared
        self.artifacts = shared.artifacts_of(lease.attempt)
        self.scratch = shared.of(lease.attempt) / "work"
        self.log: AttemptLog | None = None
        self._output: RedactedOutput | None = None
        self._write: Callable[[bytes], None] = lambda data: None

    def prepare(self) -> None:
        """Make the directories and begin the log. Raises OSError."""
        if self.log is not None:
            return
        self.artifacts.mkdir(parents=True, exist_ok=True)
        self.scratch.mkdir(exist_ok=True)
        self.log = self._shared.logs.open(self.lease.attempt, self.lease.token)
        self._output = RedactedOutput(self.log, Redactor(self._shared.secrets))
        self._write = self._shared.logs.noticing(self._output)

    def output(self, data: bytes) -> None:
        """Add to the log."""
        self._write(data)

    def note(self, text: str) -> None:
        """Add a line of qgagent's own to the log."""
        self._write(f"[qgagent] {text}\n".encode(errors="replace"))

    def redacted(self, text: str) -> str:
        """The text without secrets."""
        return Redactor(self._shared.secrets).text(text)

    async def has_artifacts(self) -> bool:
        """Whether there is something to collect."""
        return self.log is not None and await asyncio.to_thread(lambda: any(found_below(self.artifacts)))

    async def cases(self) -> list[CaseResult]:
        """What the reports say."""
        return await self._shared.cases(self.lease.attempt)

    async def upload(self) -> int:
        """Upload the artifacts; how many the server has. The log says what of the others."""
        return await self._shared.upload(self.lease.attempt, self.lease.token, self.note)

    def output_ended(self) -> None:
        """The command has ended: what was held back for more of it to come goes into the log."""
        if self._output is not None:
            self._output.end()

    def end_log(self) -> None:
        """Nothing more is said."""
        if self.log is None or self.log.ended or self._output is None:
            return
        self._output.end()
        self.log.end()
        self._shared.logs.written.set()

    async def remove(self) -> None:
        """The directories go; the log stays until the server has it."""
        self.end_log()
        if self.log is not None:
            await self._shared.remove(self.lease.attempt)

    def forget(self) -> None:
        """Nothing of this attempt is reported: its log goes as well."""
        self._shared.logs.forget(self.lease.attempt)
