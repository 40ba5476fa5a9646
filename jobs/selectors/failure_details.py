"""Reads of the ledger about the failures of an attempt: what was expected, the source, the stack."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from msgspec import Meta, Struct
from msgspec.structs import asdict

from jobs.models import Attempt, Case, Failure
from qgfailures.report import FailureDetails, parse_failure, parse_others
from qualgent.core.row_view import view

from .failing_tests import FailingTest, get_failing_test


class SnippetLine(Struct, frozen=True, kw_only=True):
    """A line of source around a failure."""

    line: int | None
    text: str
    failed: bool


class SoftFailure(Struct, frozen=True, kw_only=True):
    """A soft assertion of a case that failed after the first one."""

    cause: str
    expected: str
    actual: str
    snippet: list[SnippetLine]


class FailureView(Struct, frozen=True, kw_only=True):
    """One failure of an attempt, with what its report says."""

    name: str
    cause: str
    fingerprint: str
    source: str
    line: int | None
    case_number: int | None
    expected: str
    actual: str
    stack: str
    file: str
    file_line: int | None
    snippet: list[SnippetLine]
    others: list[SoftFailure]


def list_failures(*, attempt_id: str) -> list[FailureView]:
    """Return the failures of an attempt, its cause first."""
    failures = list(Failure.objects.filter(attempt_id=UUID(attempt_id)).order_by("number"))
    numbers = [failure.case_number for failure in failures if failure.case_number is not None]
    cases = {case.number: case for case in Case.objects.filter(attempt_id=UUID(attempt_id), number__in=numbers)}
    found = []
    for failure in failures:
        case = None if failure.case_number is None else cases.get(failure.case_number)
        output = None if case is None else case.log_line
        line = failure.line or output
        found.append(view(FailureView, failure, **{**_details(case, failure.cause), "line": line}))
    return found


def _details(case: Case | None, cause: str) -> dict[str, Any]:
    """Return what a case's runner reported of its failure, and for the rest what its message, or a log's line, says."""
    if case is None:
        details = parse_failure(cause)
    else:
        details = parse_failure(
            case.message, expected=case.expected, actual=case.actual, file=case.file, line=case.line
        )
    more = details._asdict()
    others = [] if case is None else parse_others(case.message)
    return {
        "file_line": details.line,
        "snippet": _snippet_lines(details),
        "others": [view(SoftFailure, other, snippet=_snippet_lines(other)) for other in others],
        **{name: more[name] for name in ("expected", "actual", "stack", "file")},
    }


def _snippet_lines(details: FailureDetails) -> list[SnippetLine]:
    return [SnippetLine(line=line.number, text=line.text, failed=line.is_failed) for line in details.snippet]


class AttemptFailures(Struct, frozen=True, kw_only=True):
    """Why an attempt did not pass, and how the test of its job has done before."""

    failures: list[FailureView]
    test: Annotated[FailingTest | None, Meta(description="null: the job has not failed")]


def get_attempt_failures(*, attempt_id: str) -> AttemptFailures:
    job_id = Attempt.objects.filter(pk=UUID(attempt_id)).values_list("job_id", flat=True).first()
    test = None if job_id is None else get_failing_test(job_id=str(job_id))
    return AttemptFailures(failures=list_failures(attempt_id=attempt_id), test=test)


def get_last_failures(*, job_id: str) -> dict[str, object]:
    """Return the id of a job's last attempt, with its AttemptFailures; empty: there is no attempt."""
    last = Attempt.objects.filter(job_id=UUID(job_id)).order_by("-number").values_list("pk", flat=True).first()
    return {} if last is None else {"attempt": str(last), **asdict(get_attempt_failures(attempt_id=str(last)))}
