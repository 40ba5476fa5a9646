"""Events of reporters while a test runs, JSON lines in the file QUALGENT_CASES, and the reader that follows it.

The file is read while the test runs, in bounded pieces, whatever the test does to it.
"""

import asyncio
import os
import secrets
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Generic, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

MAX_LINE_BYTES = 64 * 1024
Count = Annotated[int, Meta(ge=0, lt=2**31)]
Line = Annotated[int, Meta(ge=1, lt=2**31)]
MAX_BYTES = 256 * 1024 * 1024  # of the file
READ_BYTES = 256 * 1024  # in one turn of the event loop
POLL_SECONDS = 0.2


class ReporterEvent(Struct, frozen=True, kw_only=True, tag_field="event"):
    nonce: str


class StartEvent(ReporterEvent, frozen=True, kw_only=True, tag="start"):
    """The reporter has started."""

    total: Count | None = None  # cases that will run; None: not known
    files: dict[str, Count] = {}  # of these by file
    tests: dict[Count, Count | None] = {}  # or by number of the chosen test; None: another start must run it


class BeginEvent(ReporterEvent, frozen=True, kw_only=True, tag="begin"):
    """A try of a case begins."""

    id: str
    name: str
    file: str = ""  # relative to the root of the tests
    line: Line | None = None
    project: str = ""
    retry: Count = 0
    at: Annotated[float, Meta(ge=0, lt=2**40)] | None = None  # Unix time
    setup: bool = False  # of what the test depends on, such as a setup project: it may be in another file
    test: Count | None = None  # number of the chosen test, if the start has such


class CaseError(Struct, frozen=True, kw_only=True):
    message: str = ""
    expected: str | None = None
    actual: str | None = None
    file: str | None = None
    line: Line | None = None
    snippet: str = ""  # the source around that line, numbered


class Attachment(Struct, frozen=True, kw_only=True):
    path: str


class Step(Struct, frozen=True, kw_only=True):
    title: str
    offset: Annotated[float, Meta(ge=0, le=31_536_000)] = 0.0  # seconds from the begin of the try
    seconds: Annotated[float, Meta(ge=0, le=31_536_000)] = 0.0
    depth: Count = 0
    failed: bool = False


class EndEvent(ReporterEvent, frozen=True, kw_only=True, tag="end"):
    """A try of a case ended."""

    id: str
    retry: Count = 0
    outcome: Literal["passed", "failed", "timed_out", "skipped", "interrupted"]
    seconds: Annotated[float, Meta(ge=0, le=31_536_000)] = 0.0
    at: Annotated[float, Meta(ge=0, lt=2**40)] | None = None  # Unix time
    is_final: bool = True  # as the runner expects; a serial group may run again
    errors: list[CaseError] = []
    attachments: list[Attachment] = []
    steps: list[Step] = []  # of a try that failed, or passed after one that had


class ErrorEvent(ReporterEvent, frozen=True, kw_only=True, tag="error"):
    """An error outside of any case: a file that does not load, a global setup."""

    message: str = ""
    file: str | None = None
    line: Line | None = None
    files: list[str] = []  # of the project that may be to blame: the first that is a test's own is that test's error


class MoreEvent(ReporterEvent, frozen=True, kw_only=True, tag="more"):
    """The runner asks for more tests before it runs its last case; see ``qgagent.presets.staying``."""

    number: Count


class ParallelEvent(ReporterEvent, frozen=True, kw_only=True, tag="parallel"):
    """The runner runs several cases at once; written before the first."""


class FinishEvent(ReporterEvent, frozen=True, kw_only=True, tag="finish"):
    """The runner ended by itself; all is written."""


AnyEvent = StartEvent | BeginEvent | EndEvent | ErrorEvent | MoreEvent | ParallelEvent | FinishEvent
_decoder: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)


class EventSink(ABC):
    """The consumer of the lines of a reporter's file."""

    nonce: str  # of the start
    is_present = False  # a line was an event
    is_closed = False  # no more lines are taken

    def take(self, line: bytes) -> None:
        """Decode a line of the file and process its event; report a line that is none; ignore all once closed."""
        if self.is_closed:
            return
        try:
            event = decode_event(line, self.nonce)
        except ValueError as error:
            self.report(str(error))
        else:
            self.process(event)

    @abstractmethod
    def process(self, event: AnyEvent) -> None:
        """Process an event of the reporter."""

    @abstractmethod
    def report(self, problem: str, *, closes: bool = False) -> None:
        """Record a contradiction; ``closes``: take no more lines."""


def decode_event(line: bytes, nonce: str) -> AnyEvent:
    """Decode a line into an event. Raises ValueError if it is none, or its nonce is not this start's."""
    try:
        event = _decoder.decode(line)
    except RecursionError as error:
        raise ValueError("a line is no event: it is nested too deeply") from error
    except ValueError as error:
        raise ValueError(f"a line is no event: {error}") from error
    if not secrets.compare_digest(event.nonce.encode("utf-8", "replace"), nonce.encode()):
        raise ValueError("a line is not from the reporter of this start")
    return event


Sink = TypeVar("Sink", bound=EventSink)


@dataclass(eq=False, repr=False)
class CaseReader(Generic[Sink]):
    """Follow the file of a start of a test. Raises OSError if it cannot be created."""

    folder: Path  # that is made here, where the test may write
    progress: Sink
    nonce: str
    path: Path = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir()
        self.path = self.folder / "cases.jsonl"
        self.path.touch(exist_ok=False)  # its mode lets a default ACL give it to the user of the tests
        # Kept open: what replaces it later, a link or a pipe, is not read.
        self._file = os.open(self.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        self._offset = 0
        self._rest = b""  # of a line

    @property
    def variables(self) -> dict[str, str]:
        """Return the environment variables for the reporter: path of the file, and nonce."""
        return {"QUALGENT_CASES": str(self.path), "QUALGENT_NONCE": self.nonce}

    @property
    def is_half_full(self) -> bool:
        """Return whether half of MAX_BYTES, the most that is read of the file, has been read."""
        return self._offset > MAX_BYTES // 2

    async def follow(self) -> None:
        """Read and process the file every 0.2 s, until cancelled or the consumer is closed."""
        while not self.progress.is_closed:
            if self.read_some():
                await asyncio.sleep(0)
            else:
                await asyncio.sleep(POLL_SECONDS)

    async def close(self) -> None:
        """Read what is left after the test has ended, report a damaged or replaced file, and close it."""
        try:
            left = os.fstat(self._file).st_size
            while self._offset < left and not self.progress.is_closed and self.read_some():  # noqa: ASYNC110
                await asyncio.sleep(0)  # other tasks run meanwhile
            self._check_file()
        finally:
            os.close(self._file)

    def read_some(self) -> bool:
        """Read and process at most READ_BYTES, report limits exceeded or truncation; return False at the end."""
        data = os.pread(self._file, READ_BYTES, self._offset)
        if not data:
            if self._offset > os.fstat(self._file).st_size:
                self.progress.report("the file of the cases was truncated", closes=True)
            return False
        self._offset += len(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            if len(line) >= MAX_LINE_BYTES:
                self._report_long_line()
            self.progress.take(line)
        if len(self._rest) >= MAX_LINE_BYTES:
            self._report_long_line()
        if self._offset > MAX_BYTES:
            self.progress.report(f"the file of the cases has more than {MAX_BYTES} bytes", closes=True)
        return True

    def _report_long_line(self) -> None:
        """Report a line that is too long, and take no more lines."""
        self.progress.report(f"a line of the file of the cases has more than {MAX_LINE_BYTES} bytes", closes=True)

    def _check_file(self) -> None:
        """Report a file that the test has replaced or truncated, or whose last line is incomplete."""
        if not self.progress.is_present:
            return  # a test without a reporter may delete it
        if self._rest:
            self.progress.report("the last line of the file of the cases is incomplete")
        then = os.fstat(self._file)
        try:
            is_same = os.path.samestat(self.path.lstat(), then)
        except OSError:
            is_same = False
        if not is_same:
            self.progress.report("the file of the cases was replaced")
        elif then.st_size < self._offset:
            self.progress.report("the file of the cases was truncated")
