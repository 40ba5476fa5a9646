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
FAILURE_LABELS = {
    "changed": "cause changed",
    "failing": "known",
    "passed": "passed since",
    "superseded": "earlier cause",
}  # shown instead of the API's word
SIMULATED = "simulated: the test was not run"
INVALID_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


BAD = frozenset({"failed", "error"})
_RANK = {"skipped": 0, "passed": 1, "failed": 2, "error": 3}  # of the outcomes of a case


class ReportedJob(NamedTuple):
    """A job, its attempts, and the test cases of the last one, in the form of the API."""

    job: Mapping[str, Any]
    tries: Sequence[Mapping[str, Any]]
    cases: Sequence[
        Mapping[str, Any]
    ]  # perhaps with ``file`` and ``line`` of their failures, and ``notes``: properties
    notes: Mapping[str, str] = MappingProxyType({})  # properties of its testcase: url, trace, video, failure


def junit_report(name: str, reported: Iterable[ReportedJob], *, url: str = "") -> JUnitXml:
    """Build a JUnit report of jobs: a testcase per job, or a suite of its test cases, each of which is counted once.

    It has a suite ``name`` with a testcase for each job without test cases, then a suite per job of its cases. A job
    that did not pass, and none of whose cases failed, is a testcase there.

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
    known = list(reported)
    for (job, tries, _, notes), cases in zip(known, _each_once(known), strict=True):
        case, noted = _job_case(job, tries), jobs
        if cases:
            noted = case_suite = _cases_suite(job, cases)
            report.append(case_suite)
            for note, value in {**notes, "flaky": flaky_note(job)}.items():
                if value:
                    case_suite.add_property(note, clean(value))
            if job["status"] == "done" or any(row["outcome"] in BAD for row in cases):
                continue
        for note, value in notes.items():
            case.add_property(note, clean(value))
        noted.append(case)
    report.update_statistics()
    return report


def _each_once(reported: Sequence[ReportedJob]) -> list[list[Mapping[str, Any]]]:
    """Return for each job its test cases without repetitions within or across jobs; the worst outcome is kept.

    A case of another file than its job's test (a setup) is counted once for all jobs of one build and kind of agent.
    """
    found: list[dict[tuple[Any, ...], Mapping[str, Any]]] = []
    shared: dict[tuple[Any, ...], int] = {}  # → the job that has it
    for number, (job, _, cases, _) in enumerate(reported):
        own: dict[tuple[Any, ...], Mapping[str, Any]] = {}
        found.append(own)
        of_job = tuple(str(job.get(name)) for name in ("org_id", "app_version_id", "target", "labels"))
        for row in cases:
            file = row.get("file") or ""
            key = (row.get("project"), file, row["classname"], row["name"])
            test = job["test"]
            if file and not (test.startswith(file) or file.endswith(test) or file.startswith(test)):
                holder = shared.setdefault((*of_job, *key), number)
                if reported[holder].job["test"] != job["test"] and (other := found[holder].get(key)) is not None:
                    if _RANK[other["outcome"]] >= _RANK[row["outcome"]]:
                        continue
                    del found[holder][key]
                    shared[(*of_job, *key)] = number
            if key not in own or _RANK[own[key]["outcome"]] < _RANK[row["outcome"]]:
                own[key] = row
    return [list(own.values()) for own in found]


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
    """Return the text with its first letter in lower case, to be used within another sentence."""
    return text[:1].lower() + text[1:]


def clean(text: str) -> str:
    """Replace characters that are invalid in XML, such as terminal escapes."""
    return INVALID_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _job_case(job: Mapping[str, Any], tries: Sequence[Mapping[str, Any]]) -> TestCase:
    """Return the testcase of a job as a whole: its seconds, result, properties of a flaky pass, and origin."""
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
    """Return the cause of an attempt's failure, else its message."""
    return str(attempt["cause"] or attempt["message"])


def flaky_note(job: Mapping[str, Any]) -> str:
    """Return how a flaky job passed, such as "passed on attempt 2"; "" of any other job."""
    if job["status"] != "done" or not job["flaky"]:
        return ""
    return f"passed on attempt {job['attempts']}" if job["attempts"] > 1 else "passed on a retry of its runner"


def _add_flaky(case: TestCase, job: Mapping[str, Any], tries: Sequence[Mapping[str, Any]]) -> None:
    """Add to the testcase of a flaky pass a property and the failures of its earlier attempts; else nothing."""
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
    """Return a job's id, number of attempts, last agent, flaky note and whether it was simulated, in one line."""
    agent = f", last on {attempt['agent']}" if attempt else ""
    flaky = flaky_note(job) and f"; {flaky_note(job)}"
    return f"job {job['id']}, attempts: {job['attempts']}{agent}{flaky}" + (
        f" ({SIMULATED})" if job["simulated"] else ""
    )


@cache
def _located_case() -> Any:
    """Return a class of junitparser's test cases that also have attributes ``file`` and ``line``; made once."""
    from junitparser import Attr, IntAttr
    from junitparser.xunit2 import TestCase

    class LocatedCase(TestCase):
        file = Attr()
        line = IntAttr()

    return LocatedCase


def _cases_suite(job: Mapping[str, Any], cases: Sequence[Mapping[str, Any]]) -> TestSuite:
    """Return a suite with a testcase for each test case of a job; failures of an excused job count as skipped."""
    from junitparser import Error, Failure, Skipped, TestSuite
    from junitparser.xunit2 import FlakyFailure

    excused = bool(job["excused"])
    kinds = {"failed": Skipped if excused else Failure, "error": Skipped if excused else Error, "skipped": Skipped}
    suite = TestSuite(clean(job["test"]))
    suite.add_property("job", job["id"])
    for row in cases:
        name = full_name(row["name"], row.get("project", ""))
        case = _located_case()(clean(name), clean(row["classname"]), round(row["seconds"], 3))
        failed_at = row.get("failed_file")
        if file := failed_at or row.get("file"):
            case.file = clean(file)
            if (line := row["failed_line"] if failed_at else row["line"]) is not None:
                case.line = line
        for note, value in row.get("notes", {}).items():
            case.add_property(note, clean(value))
        if row.get("flaky") and row["outcome"] == "passed":
            note = f"passed on retry {row['retries']}"
            case.add_property("flaky", note)
            case.add_interim_result(FlakyFailure(note, type_="failed"))
        if row["outcome"] in kinds:
            case.result = _case_result(kinds[row["outcome"]], clean(row["message"]), row["outcome"])
        elif job["simulated"]:
            case.result = _case_result(Skipped, SIMULATED, "simulated")
        suite.append(case)
    return suite
