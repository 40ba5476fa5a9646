"""JUnit reports count each case once."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from types import SimpleNamespace
from typing import Any

from qgjob.job_polling import JobSource
from qgjob.waiting import _report_of
from qgprotocol.junit_form import ReportedJob, junit_report
from tests.unit.test_junit_form import JOB, attempt


def case(name: str, outcome: str = "passed", **fields: Any) -> dict[str, Any]:
    defaults = {"classname": "", "seconds": 1.0, "message": "", "project": "", "file": "", "line": None, "retries": 0}
    return {"name": name, "outcome": outcome, **defaults, "flaky": False, **fields}


def job(test: str, cases: list[dict[str, Any]], status: str = "done", **fields: Any) -> ReportedJob:
    outcome = {"done": "passed"}.get(status, status)
    return ReportedJob(
        {**JOB, "id": f"job-{test}", "test": test, "status": status, **fields}, [attempt(outcome)], cases
    )


def report(*jobs: ReportedJob) -> ET.Element:
    return ET.fromstring(junit_report("E2E", jobs).tostring())


def counts(root: ET.Element) -> tuple[str | None, ...]:
    return tuple(root.get(name) for name in ("tests", "failures", "errors", "skipped"))


def test_a_suite_of_247_tests_and_5_failures() -> None:
    """60 jobs of a file each, with one setup that all of them ran: it was 366 tests and 10 failures."""
    setup = case("authenticate", project="setup", file="e2e/auth.setup.ts")
    jobs, left = [], 246
    for number in range(60):
        file = f"e2e/{number:02d}.spec.ts"
        own = 5 if number < 6 else 4
        left -= own
        bad = number < 5
        cases = [case(f"c{one}", "failed" if bad and not one else "passed", file=file) for one in range(own)]
        jobs.append(job(file, [setup, *cases], "failed" if bad else "done"))
    assert left == 0
    root = report(*jobs)
    assert counts(root) == ("247", "5", "0", "0")
    assert len(root.findall("testsuite/testcase[@name='[setup] › authenticate']")) == 1


def test_a_case_that_is_reported_twice_counts_once() -> None:
    """With its worst outcome; cases of two projects, and of two jobs of the same test, are different ones."""
    twice = [case("adds", "passed"), case("adds", "failed", message="no"), case("adds", "passed")]
    assert counts(report(job("t", twice, "failed"))) == ("1", "1", "0", "0")
    both = [case("adds", project=project) for project in ("chromium", "firefox")]
    root = report(job("t", both))
    assert counts(root) == ("2", "0", "0", "0")
    names = [found.get("name") for found in root.findall("testsuite/testcase")]
    assert names == ["[chromium] › adds", "[firefox] › adds"]
    elsewhere = [case("adds", file="other.ts")]
    assert counts(report(job("smoke", elsewhere), job("smoke", elsewhere)))[0] == "2"


def test_a_setup_that_failed_for_one_job_is_a_failure() -> None:
    """Whichever job is first; that job is no failure of its own besides."""
    setups = [case("authenticate", outcome, file="auth.setup.ts", message="no") for outcome in ("passed", "failed")]
    for first, second in ((0, 1), (1, 0)):
        states = ("done", "failed")
        root = report(job("a.ts", [setups[first]], states[first]), job("b.ts", [setups[second]], states[second]))
        assert root.get("failures") == "1", ET.tostring(root)
        assert len(root.findall(".//testcase[@name='authenticate']/failure")) == 1


def test_a_job_that_failed_without_a_failed_case_is_not_green() -> None:
    """Its suite has the job itself as an error, or as skipped if it was cancelled."""
    root = report(job("a", [case("adds")], "failed"), job("b", [case("adds")], "cancelled"))
    assert counts(root) == ("4", "1", "0", "1")
    assert counts(report(job("c", [], "failed"))) == ("1", "1", "0", "0")


def test_a_flaky_case_is_a_pass_with_the_failure_before_it() -> None:
    """As Maven Surefire writes it; its suite has the property of a flaky job."""
    root = report(job("a", [case("adds", flaky=True, retries=2)], flaky=True))
    assert counts(root) == ("1", "0", "0", "0")
    (found,) = root.findall("testsuite/testcase")
    assert [child.get("message") for child in found.findall("flakyFailure")] == ["passed on retry 2"]
    (note,) = root.findall("testsuite/properties/property[@name='flaky']")
    assert note.get("value") == "passed on a retry of its runner"


def test_the_report_of_a_batch_is_one_request() -> None:
    """Whatever its size; not two for each job. The name is the batch's, the form with one indentation."""
    message = "first >\n\n  third line"
    served = io.BytesIO()
    failed = job("t", [case("c", "failed", message=message)], "failed")
    junit_report("e2e", [failed]).write(served, pretty=True)
    paths: list[str] = []

    class Server:
        url = "http://127.0.0.1:1"

        def download(self, path: str) -> Any:
            paths.append(path)
            return SimpleNamespace(content=served.getvalue())

    client: Any = Server()
    fetched = _report_of(client, JobSource(client, [], batch_id="b1"), "qgjob")
    assert (paths, fetched.name) == (["/api/v1/batches/b1/junit"], "e2e")
    written = io.BytesIO()
    fetched.write(written, pretty=True)
    assert written.getvalue() == served.getvalue()
    assert message in written.getvalue().decode().replace("&gt;", ">")
