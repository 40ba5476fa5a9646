"""The failures of an ended attempt: one for each failing test case, else one from its log, message or exit status."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from jobs.statements.attempt_end import AttemptResult
from jobs.statements.failures import NewFailure
from qgfailures.exit_status import describe_exit
from qgfailures.fingerprint import fingerprint
from qgfailures.report import parse_failure
from qgfailures.text import clean_line
from qgprotocol.messages import CaseResult
from qualgent.engine.values import Outcome

MAX_FAILURES = 50  # of one attempt
BAD_CASES = ("failed", "error")
_EXIT_STATUS = re.compile(r"exit code -?\d+|ended by \S+(?: \d+)?")  # an agent's message that says nothing more
_NOT_FAILED = (Outcome.PASSED, Outcome.CANCELLED)


def failures_of(result: AttemptResult) -> list[NewFailure]:
    """Return why an attempt did not pass; the first is its cause. Empty: it passed, or was cancelled.

    All that the result says is untrusted.
    """
    if result.outcome in _NOT_FAILED:
        return []
    of_cases = list(islice(_of_cases(result.cases), MAX_FAILURES))
    if result.outcome is not Outcome.FAILED or not of_cases:
        of_cases.insert(0, _of_attempt(result))
    return [of_cases[0]._replace(line=result.cause_line), *of_cases[1:MAX_FAILURES]]


def _of_attempt(result: AttemptResult) -> NewFailure:
    said = clean_line(result.message)
    if result.outcome is not Outcome.FAILED:  # what the agent says: timed out, lost, could not run it
        return _failure(said or result.outcome.value.replace("_", " "), "agent")
    if found := clean_line(result.cause):
        return _failure(found, "log")
    if said and _EXIT_STATUS.fullmatch(said) is None:
        return _failure(said, "agent")
    return _failure(describe_exit(result.exit_code) or said or "failed without a message", "exit")


def _of_cases(cases: Sequence[CaseResult]) -> Iterator[NewFailure]:
    for number, case in enumerate(cases):
        if case.outcome in BAD_CASES:
            name = clean_line(case.name)
            cause = parse_failure(case.message).cause or f"{name} {case.outcome} without a message"
            yield _failure(clean_line(cause), "case")._replace(name=name, case_number=number)


def _failure(cause: str, source: str) -> NewFailure:
    return NewFailure(cause, fingerprint(cause), source)
