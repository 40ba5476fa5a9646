"""JUnit report of submitted jobs, written by ``qgjob`` and served by the server for each batch.

junitparser is imported inside functions: importing it is slow, and most commands and requests write no report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from junitparser import JUnitXml, TestCase, TestSuite
    from junitparser.junitparser import FinalResult

SIMULATED = "simulated: the test was not run"
INVALID_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class ReportedJob(NamedTuple):
    """A job, its last attempt, and the test cases of that attempt, in the form of the API."""

    job: Mapping[str, Any]
    attempt: Mapping[str, Any] | None
    cases: list[Mapping[str, Any]]


def junit_report(name: str, reported: Iterable[ReportedJob]) -> JUnitXml:
    """Build a report: a suite ``name`` with one testcase per job, then a suite per job that has test cases.

    Cancelled tests are marked skipped, and so are simulated passes, which prove nothing, and failures in quarantine,
    which must not fail a build. Jobs in progress are marked as errors.
    """
    from junitparser import JUnitXml, TestSuite

    report = JUnitXml(clean(name))
    jobs = TestSuite(clean(name))
    report.append(jobs)  # must be the first suite
    for job, attempt, cases in reported:
        jobs.append(_job_case(job, attempt))
        if cases:
            report.append(_cases_suite(job, cases))
    report.update_statistics()
    return report


def clean(text: str) -> str:
    """Replace characters that are invalid in XML, such as terminal escapes."""
    return INVALID_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _job_case(job: Mapping[str, Any], attempt: Mapping[str, Any] | None) -> TestCase:
    from junitparser import Error, Failure, Skipped, TestCase

    case = TestCase(clean(job["test"]), clean(f"{job['org_id']}.{job['target']}"))
    run_seconds = attempt["run_seconds"] if attempt else None
    case.time = round(_total_seconds(job) if run_seconds is None else run_seconds, 3)
    outcome = attempt["outcome"] if attempt else None
    message = clean((attempt["message"] if attempt else "") or job["reason"] or str(outcome))
    match job["status"]:
        case "done" if job["simulated"]:
            case.result = _case_result(Skipped, SIMULATED, "simulated")
        case "done":
            pass
        case "failed" if job.get("excused"):
            case.result = _case_result(Skipped, f"in quarantine, and failed: {message}", "quarantined")
        case "failed" if outcome == "failed":
            case.result = _case_result(Failure, message, "failed")
        case "failed":
            case.result = _case_result(Error, message, outcome or "failed")  # timed out, lost, not installed
        case "cancelled":
            case.result = _case_result(Skipped, message, "cancelled")
        case _:
            case.result = _case_result(Error, "has not ended yet", "unfinished")
    case.system_out = clean(_origin(job, attempt))
    return case


def _total_seconds(job: Mapping[str, Any]) -> float:
    begin, end = job["started_at"], job["finished_at"]
    if begin is None or end is None:
        return 0.0
    return (datetime.fromisoformat(end) - datetime.fromisoformat(begin)).total_seconds()


def _case_result(kind: type[FinalResult], message: str, name: str) -> FinalResult:
    """Return a case result: the first line as its attribute, where readers drop line breaks; the full text as body."""
    result = kind(message.strip().partition("\n")[0], type_=name)
    result.text = message
    return result


def _origin(job: Mapping[str, Any], attempt: Mapping[str, Any] | None) -> str:
    where = f"job {job['id']}, attempts: {job['attempts']}"
    if attempt is not None:
        where += f", last on {attempt['agent']}"
    return where + (f" ({SIMULATED})" if job["simulated"] else "")


def _cases_suite(job: Mapping[str, Any], cases: list[Mapping[str, Any]]) -> TestSuite:
    from junitparser import Error, Failure, Skipped, TestCase, TestSuite

    excused = bool(job.get("excused"))  # older servers have no quarantine
    kinds = {"failed": Skipped if excused else Failure, "error": Skipped if excused else Error, "skipped": Skipped}
    suite = TestSuite(clean(job["test"]))
    for row in cases:
        case = TestCase(clean(row["name"]), clean(row["classname"]), row["seconds"])
        if row["outcome"] in kinds:
            case.result = _case_result(kinds[row["outcome"]], clean(row["message"]), row["outcome"])
        elif job["simulated"]:
            case.result = _case_result(Skipped, SIMULATED, "simulated")
        suite.append(case)
    return suite
