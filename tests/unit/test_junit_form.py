"""JUnit reports: what marks a testcase."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

import pytest

from qgprotocol.junit_form import ReportedJob, junit_report

JOB = {
    "id": "j",
    "org_id": "acme",
    "target": "web",
    "test": "t",
    "status": "done",
    "reason": "",
    "flaky": False,
    "excused": False,
    "simulated": False,
    "attempts": 1,
    "started_at": None,
    "finished_at": None,
}


def attempt(outcome: str, message: str = "") -> dict[str, Any]:
    return {"outcome": outcome, "message": message, "cause": "", "run_seconds": 1.0, "agent": "a1"}


def report(tries: list[dict[str, Any]], cases: list[dict[str, Any]] | None = None, **fields: Any) -> ET.Element:
    """Return the report of a job that passed, with these fields instead."""
    job = {**JOB, "attempts": len(tries), **fields}
    return ET.fromstring(junit_report("suite", [ReportedJob(job, tries, cases or [])]).tostring())


def test_a_flaky_pass_has_the_attempts_before_it() -> None:
    """As Maven Surefire writes them; a lost one is no failure of the test, and control characters are replaced."""
    tries = [
        attempt("lost"),
        attempt("failed", "no \x1bbutton\nat a.js"),
        attempt("timed_out", "after 9 s"),
        attempt("passed"),
    ]
    (case,) = report(tries, flaky=True)[0]
    shown = [(child.tag, child.get("message")) for child in case if child.tag.startswith("flaky")]
    assert shown == [("flakyFailure", "no \N{REPLACEMENT CHARACTER}button"), ("flakyError", "after 9 s")]
    assert case.findtext("flakyFailure/stackTrace") == "no \N{REPLACEMENT CHARACTER}button\nat a.js"
    assert case.find("properties/property[@name='flaky']").get("value") == "passed on attempt 4"  # type: ignore[union-attr]


@pytest.mark.parametrize("fields", [{"flaky": False}, {"flaky": True, "simulated": True}])
def test_other_passes_are_not_marked_flaky(fields: dict[str, Any]) -> None:
    """One after a lost attempt, or a simulated one, which is skipped."""
    (case,) = report([attempt("failed"), attempt("passed")], **fields)[0]
    assert not [child for child in case if child.tag.startswith("flaky") or child.tag == "properties"]


def test_cases_of_a_simulated_job_are_skipped() -> None:
    """Its own failed ones stay failed."""
    cases = [
        {"name": outcome, "classname": "c", "outcome": outcome, "seconds": 1.0, "message": ""}
        for outcome in ("passed", "failed")
    ]
    jobs, suite = report([attempt("passed")], cases, simulated=True)
    assert [
        [child.get("type") for child in case if child.tag == "skipped"] for case in [*jobs, *suite.findall("testcase")]
    ] == [
        ["simulated"],
        [],
    ]
    assert suite.get("failures") == "1"


def test_times_are_milliseconds() -> None:
    """Not the sums of binary fractions that runners report."""
    cases = [{"name": "c", "classname": "c", "outcome": "passed", "seconds": 0.1 + 0.007, "message": ""}]
    assert {one.get("time") for one in report([attempt("passed")], cases).iter("testcase")} == {"0.107"}


@pytest.mark.parametrize(
    ("status", "explanation", "why"),
    [
        ("pending", {"reason": "no_agent", "text": "No agent serves target wbe"}, ": no agent serves target wbe"),
        ("pending", {"reason": "agents_paused", "text": "No active agent"}, ": no active agent"),
        ("pending", {"reason": "build_held", "text": "Build held: no APK"}, ": build held: no APK"),
        ("pending", {"reason": "behind_groups", "text": "3 groups ahead"}, ""),
        ("pending", None, ""),
        ("running", {"reason": "running", "text": "Running on a1"}, ""),
    ],
)
def test_an_unfinished_job_says_why_no_agent_can_run_it(status: str, explanation: Any, why: str) -> None:
    """A job that only waits for others has no reason that is worth a report."""
    (case,) = report([], status=status, explanation=explanation)[0]
    (error,) = case.findall("error")
    assert (error.get("type"), error.get("message")) == ("unfinished", f"has not ended yet{why}")
