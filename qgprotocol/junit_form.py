"""JUnit report of submitted jobs, written by ``qgjob`` and served by the server for each batch.

junitparser is imported inside functions: importing it is slow, and most commands and requests write no report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from junitparser import JUnitXml, TestSuite
    from junitparser.junitparser import FinalResult
    from junitparser.xunit2 import TestCase

STRANDED = frozenset({"no_agent", "agents_paused", "build_held"})  # reasons of explanations
FAILURE_LABELS = {"failing": "known"}  # shown instead of the API's word
SIMULATED = "simulated: the test was not run"
INVALID_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class ReportedJob(NamedTuple):
    """A job, its attempts, and the test cases of the last one, in the form of the API."""

    job: Mapping[str, Any]
    tries: Sequence[Mapping[str, Any]]
    cases: Sequence[Mapping[str, Any]]  # perhaps with the ``file`` and ``line`` of their failures
    notes: Mapping[str, str] = MappingProxyType({})  # properties of its testcase: url, trace, video, failure


def junit_report(name: str, reported: Iterable[ReportedJob], *, url: str = "") -> JUnitXml:
    """Build a report: a suite ``name`` with one testcase per job, then a suite per job that has test cases.

    Cancelled tests are marked skipped, and so are simulated passes, which prove nothing, and failures in quarantine,
    which must not fail a build. Jobs in progress are marked as errors. A flaky pass has the failures before it, in the
    form of Maven Surefire (``flakyFailure``, ``flakyError``), and a property ``flaky``. ``url``: the batch's page.
    """
    from junitparser import JUnitXml, TestSuite

    report = JUnitXml(clean(name))
    jobs = TestSuite(clean(name))
    report.append(jobs)  # must be the first suite
    if url:
        jobs.add_property("url", url)
    for job, tries, cases, notes in reported:
        case = _job_case(job, tries)
        for note, value in notes.items():
            case.add_property(note, clean(value))
        jobs.append(case)
        if cases:
            report.append(_cases_suite(job, cases))
    report.update_statistics()
    return report


def full_name(name: str, project: str) -> str:
    """Return the name of a test case with its project, as Playwright writes it: two projects have the same titles."""
    return f"[{project}] \u203a {name}" if project else name


def stranded_reason(job: Mapping[str, Any]) -> str:
    """Return why no agent can run a waiting job now, such as "no agent serves target ios"; "" if one can."""
    explanation = job.get("explanation")
    if job["status"] != "pending" or not explanation or explanation["reason"] not in STRANDED:
        return ""
    return lower_first(explanation["text"])


def lower_first(text: str) -> str:
    """Return a sentence as it is written within another one."""
    return text[:1].lower() + text[1:]


def clean(text: str) -> str:
    """Replace characters that are invalid in XML, such as terminal escapes."""
    return INVALID_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _job_case(job: Mapping[str, Any], tries: Sequence[Mapping[str, Any]]) -> TestCase:
    from junitparser import Error, Failure, Skipped
    from junitparser.xunit2 import TestCase

    attempt = tries[-1] if tries else None
    case = TestCase(clean(job["test"]), clean(f"{job['org_id']}.{job['target']}"))
    seconds = attempt["run_seconds"] if attempt else None
    if seconds is None:
        seconds = seconds_between(job["started_at"], job["finished_at"]) or 0.0
    case.time = round(seconds, 3)
    outcome = attempt["outcome"] if attempt else None
    message = clean((_cause_of(attempt) if attempt else "") or job["reason"] or str(outcome))
    match job["status"]:
        case "done" if job["simulated"]:
            case.result = _case_result(Skipped, SIMULATED, "simulated")
        case "done":
            _add_flaky(case, job, tries)
        case "failed" if job.get("excused"):
            case.result = _case_result(Skipped, f"in quarantine, and failed: {message}", "quarantined")
        case "failed" if outcome == "failed":
            case.result = _case_result(Failure, message, "failed")
        case "failed":
            case.result = _case_result(Error, message, outcome or "failed")  # timed out, lost, not installed
        case "cancelled":
            case.result = _case_result(Skipped, message, "cancelled")
        case _:
            why = stranded_reason(job)
            case.result = _case_result(Error, f"has not ended yet{why and ': '}{clean(why)}", "unfinished")
    case.system_out = clean(_describe_origin(job, attempt))
    return case


def _cause_of(attempt: Mapping[str, Any]) -> str:
    return str(attempt["cause"] or attempt["message"])


def flaky_note(job: Mapping[str, Any]) -> str:
    """Return how a flaky job passed, such as "passed on attempt 2"; "" of any other job."""
    if job["status"] != "done" or not job["flaky"]:
        return ""
    return f"passed on attempt {job['attempts']}" if job["attempts"] > 1 else "passed on a retry of its runner"


def _add_flaky(case: TestCase, job: Mapping[str, Any], tries: Sequence[Mapping[str, Any]]) -> None:
    from junitparser.xunit2 import FlakyError, FlakyFailure

    note = flaky_note(job)
    if not note:
        return
    case.add_property("flaky", note)
    for earlier in tries[:-1]:
        kind = {"failed": FlakyFailure, "timed_out": FlakyError}.get(earlier["outcome"])
        if kind is not None:
            message = clean(_cause_of(earlier) or earlier["outcome"])
            result = kind(message.strip().partition("\n")[0], type_=earlier["outcome"])
            result.stack_trace = message
            case.add_interim_result(result)


def seconds_between(begin: str | None, end: str | None) -> float | None:
    """Return the seconds between two timestamps of the API; None if one is missing."""
    if begin is None or end is None:
        return None
    return (datetime.fromisoformat(end) - datetime.fromisoformat(begin)).total_seconds()


def _case_result(kind: type[FinalResult], message: str, name: str) -> FinalResult:
    """Return a case result: the first line as its attribute, where readers drop line breaks; the full text as body."""
    result = kind(message.strip().partition("\n")[0], type_=name)
    result.text = message
    return result


def _describe_origin(job: Mapping[str, Any], attempt: Mapping[str, Any] | None) -> str:
    agent = f", last on {attempt['agent']}" if attempt else ""
    flaky = flaky_note(job) and f"; {flaky_note(job)}"
    return f"job {job['id']}, attempts: {job['attempts']}{agent}{flaky}" + (
        f" ({SIMULATED})" if job["simulated"] else ""
    )


def job_of_cases(suite: TestSuite) -> str:
    """Return the id of the job whose cases a suite has; "" of the suite of jobs."""
    return next((found.value for found in suite.properties() if found.name == "job"), "")


@cache
def _located_case() -> Any:
    """Return the class of test cases with a place, as pytest and others write it."""
    from junitparser import Attr, IntAttr, TestCase

    class LocatedCase(TestCase):
        file = Attr()
        line = IntAttr()

    return LocatedCase


def _cases_suite(job: Mapping[str, Any], cases: Sequence[Mapping[str, Any]]) -> TestSuite:
    from junitparser import Error, Failure, Skipped, TestSuite

    excused = bool(job["excused"])
    kinds = {"failed": Skipped if excused else Failure, "error": Skipped if excused else Error, "skipped": Skipped}
    suite = TestSuite(clean(job["test"]))
    suite.add_property("job", job["id"])
    for row in cases:
        case = _located_case()(clean(row["name"]), clean(row["classname"]), row["seconds"])
        if row.get("file"):
            case.file, case.line = clean(row["file"]), row["line"]
        if row["outcome"] in kinds:
            case.result = _case_result(kinds[row["outcome"]], clean(row["message"]), row["outcome"])
        elif job["simulated"]:
            case.result = _case_result(Skipped, SIMULATED, "simulated")
        suite.append(case)
    return suite
