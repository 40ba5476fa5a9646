"""Events that a reporter writes while the test runs: one JSON object per line of the file QUALGENT_CASES."""

import secrets
from abc import ABC, abstractmethod
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

MAX_LINE_BYTES = 64 * 1024
Count = Annotated[int, Meta(ge=0, lt=2**31)]
Line = Annotated[int, Meta(ge=1, lt=2**31)]


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
    is_final: bool = True  # as the runner expects; a serial group may run again
    errors: list[CaseError] = []
    attachments: list[Attachment] = []
    steps: list[Step] = []  # of a try that failed


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
        """Process a line of the file."""
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
    """Return the event of a line of the start with this nonce. Raises ValueError, which says what is wrong."""
    try:
        event = _decoder.decode(line)
    except RecursionError as error:
        raise ValueError("a line is no event: it is nested too deeply") from error
    except ValueError as error:
        raise ValueError(f"a line is no event: {error}") from error
    if not secrets.compare_digest(event.nonce.encode("utf-8", "replace"), nonce.encode()):
        raise ValueError("a line is not from the reporter of this start")
    return event
