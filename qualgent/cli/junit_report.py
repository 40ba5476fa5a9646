"""A JUnit file of submitted tests: what CI servers show."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .client import Client
from .files import replacing
from .follow import Standing
from .options import path_of
from .text import seconds_between

if TYPE_CHECKING:
    from junitparser import TestCase, TestSuite
    from junitparser.junitparser import FinalResult

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_report(path: Path, standing: Standing, *, client: Client, name: str) -> None:
    """One testcase per job, in a suite called ``name``; jobs whose attempt has cases get a suite of those as well.

    Cancelled tests are skipped, those that have not ended are errors. Raises OSError,
    UnreachableError.
    """
    from junitparser import JUnitXml, TestSuite

    report = JUnitXml(clean(name))
    jobs = TestSuite(clean(name))
    report.append(jobs)  # first: it is what was submitted
    for job in standing.jobs:
        detail = client.get(path_of("/api/v1/jobs/{id}", id=job["id"]))
        attempt = detail["tries"][-1] if detail["tries"] else None
        jobs.append(_job_case(job, attempt))
        if attempt is not None and attempt.get("cases"):
            report.append(_cases_suite(job, attempt, client))
    report.update_statistics()
    with replacing(path) as temporary:
        report.write(str(temporary), pretty=True)


def clean(text: str) -> str:
    """Without what XML cannot hold, such as the escapes of terminal colours."""
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _job_case(job: dict[str, Any], attempt: dict[str, Any] | None) -> TestCase:
    from junitparser import Error, Failure, Skipped, TestCase

    case = TestCase(clean(job["test"]), clean(f"{job['org_id']}.{job['target']}"))
    took = attempt["run_seconds"] if attempt else None
    whole = seconds_between(job["started_at"], job["finished_at"]) or 0.0
    case.time = round(whole if took is None else took, 3)
    outcome = attempt["outcome"] if attempt else None
    message = clean((attempt["message"] if attempt else "") or job["reason"] or str(outcome))
    match job["status"]:
        case "done":
            pass
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


def _why(kind: type[FinalResult], message: str, name: str) -> FinalResult:
    """The first line as the attribute, where readers lose line ends; the whole message as the text."""
    result = kind(message.strip().partition("\n")[0], type_=name)
    result.text = message
    return result


def _origin(job: dict[str, Any], attempt: dict[str, Any] | None) -> str:
    """Where to look further."""
    where = f"job {job['id']}, attempts: {job['attempts']}"
    if attempt is not None:
        where += f", last on {attempt['agent']}"
    return where + (" (simulated: the test was not run)" if job["simulated"] else "")


def _cases_suite(job: dict[str, Any], attempt: dict[str, Any], client: Client) -> TestSuite:
    from junitparser import Error, Failure, Skipped, TestCase, TestSuite

    kinds = {"failed": Failure, "error": Error, "skipped": Skipped}
    suite = TestSuite(clean(job["test"]))
    for row in client.get(path_of("/api/v1/attempts/{id}/cases", id=attempt["id"]))["cases"]:
        case = TestCase(clean(row["name"]), clean(row["classname"]), row["seconds"])
        if row["outcome"] in kinds:
            case.result = _why(kinds[row["outcome"]], clean(row["message"]), row["outcome"])
        suite.append(case)
    return suite
