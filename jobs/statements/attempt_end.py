"""Structs of an attempt's result and end, and the derivation of its failures from the result."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from qgfailures.exit_status import describe_exit
from qgfailures.fingerprint import fingerprint
from qgfailures.report import parse_failure
from qgfailures.text import clean_line
from qgprotocol.cases import CaseResult
from qgprotocol.junit_form import full_name
from qgprotocol.messages import TestTree
from qualgent.engine.values import BuildKey, JobSpec, Outcome

from .failures import NewFailure


class AttemptResult(Struct, frozen=True, kw_only=True):
    """The result of an attempt as its agent reports it. The agent measured the seconds."""

    outcome: Outcome
    run_seconds: float | None = None
    install_seconds: float | None = None
    saved_seconds: float | None = None  # by an install that it avoided; the scheduler knows
    exit_code: int | None = None
    message: str = ""
    installed: tuple[BuildKey, ...] | None = None  # builds on the device now; None: not reported
    peak_memory_bytes: int | None = None
    log_truncated: bool = False
    cases: Sequence[CaseResult] = ()
    log_bytes: int | None = None  # stored of its log; None: nothing, or not reported
    permanent: bool = False  # another attempt would end so, too
    cause: str = ""  # the line of its log that says best why it failed
    cause_line: int | None = None
    tree: TestTree | None = None  # the files of the tests that it used
    start_seconds: float | None = None  # from the start of the runner to its first case; None: it had been started
    ended_seconds_ago: float | None = None  # as its agent sent this; None: it does not know
    log_is_reported: bool = False  # by the gateway of its agent, which has looked

    @property
    def may_have_log(self) -> bool:
        """Return whether a log may be stored: bytes were reported, or the gateway has not looked."""
        return self.log_bytes is not None or not self.log_is_reported


class AttemptEnd(Struct, frozen=True, kw_only=True):
    """The end of an attempt, for the rows of the attempt, its job, batch, test, cases and failures; ids canonical."""

    attempt_id: str
    token_hash: str
    number: int  # 1 = the job's first attempt
    agent: str
    job: JobSpec
    batch_id: str | None
    result: AttemptResult
    recorded_ms: int  # now: its result has been received
    finished_ms: int  # its test ended; earlier, if its agent had no connection then
    log_bytes: int | None  # stored of its log
    log_truncated: bool
    jitter: float  # 0..1, spreads backoffs
    missed_start_ms: int | None = None  # when its test began, if no message said so in time
    is_held: bool = False  # it was leased as it began
    failures: Sequence[NewFailure] = ()  # why it did not pass; the first is its cause

    @property
    def outcome(self) -> Outcome:
        """Return how the attempt ended."""
        return self.result.outcome

    @property
    def has_flaky_case(self) -> bool:
        """Return whether a case passed on a retry of the runner."""
        return any(case.flaky and case.outcome == "passed" for case in self.result.cases)

    @property
    def cause(self) -> str:
        """Return the cause for which the attempt did not pass; empty: it passed."""
        return self.failures[0].cause if self.failures else ""


MAX_FAILURES = 50  # of one attempt
BAD_CASES = ("failed", "error")
_EXIT_STATUS = re.compile(r"exit code -?\d+|ended by \S+(?: \d+)?")  # an agent's message that says nothing more
_NOT_FAILED = (Outcome.PASSED, Outcome.CANCELLED)


def failures_of(result: AttemptResult) -> list[NewFailure]:
    """Return the failures in an attempt's result, the cause first; empty: it passed, or was cancelled.

    The cause of an attempt that was killed is the failure of the case that it stopped, if that has the same cause.
    All that the result says is untrusted.
    """
    if result.outcome in _NOT_FAILED:
        return []
    of_cases = list(islice(_of_cases(result.cases), MAX_FAILURES))
    if result.outcome is not Outcome.FAILED or not of_cases:
        own = _of_attempt(result)
        if own.fingerprint not in {failure.fingerprint for failure in of_cases}:
            of_cases.insert(0, own)
        of_cases.sort(key=lambda failure: failure.fingerprint != own.fingerprint)
    first = of_cases[0]
    line = result.cause_line
    if line is None and result.outcome is not Outcome.FAILED and first.case_number is not None:
        line = result.cases[first.case_number].log_last_line  # what the killed case said last
    return [first._replace(line=line), *of_cases[1:MAX_FAILURES]]


def _of_attempt(result: AttemptResult) -> NewFailure:
    """Return the failure of the attempt as a whole, from its agent's message, its log's cause or its exit status."""
    said = clean_line(result.message)
    if result.outcome is not Outcome.FAILED:  # what the agent says: timed out, lost, could not run it
        return _make_failure(said or result.outcome.value.replace("_", " "), "agent")
    if found := clean_line(result.cause):
        return _make_failure(found, "log")
    if said and _EXIT_STATUS.fullmatch(said) is None:
        return _make_failure(said, "agent")
    return _make_failure(describe_exit(result.exit_code) or said or "failed without a message", "exit")


def _of_cases(cases: Sequence[CaseResult]) -> Iterator[NewFailure]:
    """Yield the failures of the test cases that failed or ended in an error."""
    for number, case in enumerate(cases):
        if case.outcome in BAD_CASES:
            name = clean_line(case.name)
            found = parse_failure(case.message, expected=case.expected, actual=case.actual)
            cause = found.cause or f"{name} {case.outcome} without a message"
            shown = clean_line(full_name(case.name, case.project))
            yield _make_failure(clean_line(cause), "case")._replace(name=shown, case_number=number)


def _make_failure(cause: str, source: str) -> NewFailure:
    """Return a failure with the cause's fingerprint. ``source``: where it was found (agent, log, exit)."""
    return NewFailure(cause, fingerprint(cause), source)
