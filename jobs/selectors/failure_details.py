"""Reads of an attempt's failures in detail: expected and actual values, source, stack, and the test's record."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from msgspec import Meta, Struct
from msgspec.structs import asdict

from jobs.models import Attempt, Case, Failure, WindowLease
from qgfailures.report import FailureDetails, parse_failure, parse_others
from qualgent.core.fields import Count
from qualgent.core.row_view import view
from qualgent.engine.values import Outcome

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
    """Return the failures of an attempt with source, stack and compared values, its cause first."""
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
    """Return the detail fields of a failure, from its test case or, without one, from its cause's text."""
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
    """Return the source lines around a failure, for the response."""
    return [SnippetLine(line=line.number, text=line.text, failed=line.is_failed) for line in details.snippet]


class StartReport(Struct, frozen=True, kw_only=True):
    """The attempt of a start of a test runner that has the runner's report at the end of its log: the last to end."""

    attempt: str
    number: Count
    job_id: str
    test: str
    cut_off: Annotated[bool, Meta(description="the runner died or was stopped: the report is missing or incomplete")]


class AttemptFailures(Struct, frozen=True, kw_only=True):
    """Why an attempt did not pass, and how the test of its job has done before."""

    failures: list[FailureView]
    test: Annotated[FailingTest | None, Meta(description="null: the job has not failed")]
    report: Annotated[StartReport | None, Meta(description="null: its runner ran it alone, or has not ended")]


_MAX_STARTED = 600  # attempts that are looked through: a start runs 500 at most


def get_start_report(attempt: Attempt) -> StartReport | None:
    """Return the attempt with the runner's report of a shared start, the last to end; None: alone, or not all ended."""
    window = attempt.window
    if window is None:
        return None
    own = Attempt.objects.filter(agent=attempt.agent)
    parts = own.filter(pk__gte=window).order_by("pk"), own.filter(pk__lt=window).order_by("-pk")
    columns = ("started_at", "window", "finished_at", "pk", "number", "job_id", "job__test", "outcome", "message")
    rows = [row for part in parts for row in part.values_list(*columns)[:_MAX_STARTED]]  # ids are not in begin order
    started = [row[2:] for row in rows if row[1] == window]
    newest = max((row for row in rows if row[0]), key=lambda row: row[0])  # this attempt at least
    is_open = newest[1] == window and WindowLease.objects.filter(agent=attempt.agent).exists()
    if is_open or not all(at for at, *_ in started):
        return None
    _, pk, number, job_id, test, outcome, message = max(started)
    # a case that was cut off has the attempt's message (qgagent/verdicts.py)
    cases = Case.objects.filter(attempt_id=pk, message=message).exclude(message="")
    cut_off = outcome not in (Outcome.PASSED, Outcome.FAILED) or cases.exists()
    return StartReport(attempt=str(pk), number=number, job_id=str(job_id), test=test, cut_off=cut_off)


def get_attempt_failures(*, attempt_id: str) -> AttemptFailures:
    """Return an attempt's failures, its test's record, and where its runner's report is."""
    attempt = Attempt.objects.filter(pk=UUID(attempt_id)).first()
    test = None if attempt is None else get_failing_test(job_id=str(attempt.job_id))
    report = None if attempt is None else get_start_report(attempt)
    return AttemptFailures(failures=list_failures(attempt_id=attempt_id), test=test, report=report)


def get_last_failures(*, job_id: str) -> dict[str, object]:
    """Return the id of a job's last attempt, with its AttemptFailures; empty: there is no attempt."""
    last = Attempt.objects.filter(job_id=UUID(job_id)).order_by("-number").values_list("pk", flat=True).first()
    return {} if last is None else {"attempt": str(last), **asdict(get_attempt_failures(attempt_id=str(last)))}
