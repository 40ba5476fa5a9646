"""The JUnit file of submitted jobs, the one form of it: ``qgjob`` writes it, and the server gives it for a batch.

junitparser is imported where it is used: most commands and requests write no report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from junitparser import JUnitXml, TestCase, TestSuite
    from junitparser.junitparser import FinalResult

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Reported(NamedTuple):
    """A job, its last attempt and what that has of cases, as the API shows them."""

    job: Mapping[str, Any]
    attempt: Mapping[str, Any] | None
    cases: list[Mapping[str, Any]]


def junit_report(name: str, reported: Iterable[Reported]) -> JUnitXml:
    """One testcase per job, in a suite called ``name``; jobs whose attempt has cases get a suite of those as well.

    Cancelled tests are skipped, and so is what failed in quarantine, its cases included: it is told and fails nothing.
    Those that have not ended are errors.
    """
    from junitparser import JUnitXml, TestSuite

    report = JUnitXml(clean(name))
    jobs = TestSuite(clean(name))
    report.append(jobs)  # first: it is what was submitted
    for job, attempt, cases in reported:
        jobs.append(_job_case(job, attempt))
        if cases:
            report.append(_cases_suite(job, cases))
    report.update_statistics()
    return report


def clean(text: str) -> str:
    """Without what XML cannot hold, such as the escapes of terminal colours."""
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _job_case(job: Mapping[str, Any], attempt: Mapping[str, Any] | None) -> TestCase:
    from junitparser import Error, Failure, Skipped, TestCase

    case = TestCase(clean(job["test"]), clean(f"{job['org_id']}.{job['target']}"))
    took = attempt["run_seconds"] if attempt else None
    case.time = round(_whole_seconds(job) if took is None else took, 3)
    outcome = attempt["outcome"] if attempt else None
    message = clean((attempt["message"] if attempt else "") or job["reason"] or str(outcome))
    match job["status"]:
        case "done":
            pass
        case "failed" if job.get("excused"):
            case.result = _why(Skipped, f"in quarantine, and failed: {message}", "quarantined")
        case "failed" if outcome == "failed":
            case.result = _why(Failure, message, "failed")
        case "failed":
            case.result = _why(Error, message, outcome or "failed")  # timed out, lost, not installed
        case "cancelled":
            case.result = _why(Skipped, message, "cancelled")
        case _:
            case.result = _why(Error, "has not ended yet", "unfinished")
    case.system_out = clean(_origin(job, attempt))
    return case


def _whole_seconds(job: Mapping[str, Any]) -> float:
    begin, end = job["started_at"], job["finished_at"]
    if begin is None or end is None:
        return 0.0
    return (datetime.fromisoformat(end) - datetime.fromisoformat(begin)).total_seconds()


def _why(kind: type[FinalResult], message: str, name: str) -> FinalResult:
    """The first line as the attribute, where readers lose line ends; the whole message as the text."""
    result = kind(message.strip().partition("\n")[0], type_=name)
    result.text = message
    return result


def _origin(job: Mapping[str, Any], attempt: Mapping[str, Any] | None) -> str:
    """Where to look further."""
    where = f"job {job['id']}, attempts: {job['attempts']}"
    if attempt is not None:
        where += f", last on {attempt['agent']}"
    return where + (" (simulated: the test was not run)" if job["simulated"] else "")


def _cases_suite(job: Mapping[str, Any], cases: list[Mapping[str, Any]]) -> TestSuite:
    from junitparser import Error, Failure, Skipped, TestCase, TestSuite

    excused = bool(job.get("excused"))  # older servers know no quarantine
    kinds = {"failed": Skipped if excused else Failure, "error": Skipped if excused else Error, "skipped": Skipped}
    suite = TestSuite(clean(job["test"]))
    for row in cases:
        case = TestCase(clean(row["name"]), clean(row["classname"]), row["seconds"])
        if row["outcome"] in kinds:
            case.result = _why(kinds[row["outcome"]], clean(row["message"]), row["outcome"])
        suite.append(case)
    return suite
