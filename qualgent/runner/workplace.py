"""Where an attempt is at work: its directories, its log, and what is collected of it afterwards."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from qualgent.protocol.messages import CaseResult, Lease

from .artifacts import Uploader
from .attempt_log import AttemptLog, RedactedOutput
from .junit import read_cases
from .log_book import LogBook
from .redaction import Redactor
from .spool import file_name

log = logging.getLogger("qgagent")


class Collected(Struct, frozen=True, kw_only=True):
    """What an attempt left behind."""

    cases: list[CaseResult] = []
    artifacts: int = 0


class Workplaces:
    """Makes the workplaces of a process below ``directory``, which an earlier process may have left full."""

    def __init__(self, directory: Path, *, logs: LogBook, uploader: Uploader, secrets: Iterable[str] = ()) -> None:
        self.directory = directory
        self.logs = logs
        self.uploader = uploader
        self.secrets = tuple(secrets)
        shutil.rmtree(directory, ignore_errors=True)

    def open(self, lease: Lease) -> Workplace:
        """For an attempt that begins."""
        return Workplace(lease, self)


class Workplace:
    """Of one attempt. Nothing of it exists before ``prepare``: an attempt that is only played needs none."""

    def __init__(self, lease: Lease, shared: Workplaces) -> None:
        self.lease = lease
        self._shared = shared
        self._directory = shared.directory / file_name(lease.attempt)
        self.artifacts = self._directory / "artifacts"
        self.scratch = self._directory / "work"
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

    async def collect(self) -> Collected:
        """Read the reports and upload the artifacts; what could not be is said in the log."""
        if self.log is None:
            return Collected()
        redactor = Redactor(self._shared.secrets)
        cases = [
            CaseResult(
                name=case.name,
                classname=case.classname,
                outcome=case.outcome,
                seconds=case.seconds,
                message=redactor.text(case.message),
            )
            for case in await asyncio.to_thread(read_cases, self.artifacts)
        ]
        artifacts = await self._shared.uploader.upload(
            self.artifacts, attempt=self.lease.attempt, token=self.lease.token, say=self.note
        )
        return Collected(cases=cases, artifacts=artifacts)

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
            await asyncio.to_thread(shutil.rmtree, self._directory, ignore_errors=True)

    def forget(self) -> None:
        """Nothing of this attempt is reported: its log goes as well."""
        self._shared.logs.forget(self.lease.attempt)
