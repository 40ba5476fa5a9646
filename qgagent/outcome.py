"""Outcome of a test."""

from msgspec import Struct

from qgprotocol.cases import CaseResult


class RunOutcome(Struct, frozen=True, kw_only=True):
    """The outcome of a test, with its message, cases and durations."""

    outcome: str  # passed | failed | timed_out | error
    exit_code: int | None = None  # None: there was no process
    message: str = ""  # one or two lines for a person
    permanent: bool = False  # an error that another attempt would meet too
    peak_memory_bytes: int | None = None  # of the largest process; None: not measured
    cause: str = ""  # the line of the log that says best why the test failed
    cause_line: int | None = None  # its number, from 1
    cases: tuple[CaseResult, ...] = ()  # of the reports that the test wrote
    start_seconds: float | None = None  # from the start of the runner to its first case, if it is the start's first
