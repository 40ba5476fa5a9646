"""Run of a pytest project: submitted by qgjob, run by two agents with the preset."""

from __future__ import annotations

import os
import sys
import uuid
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from junitparser import JUnitXml

from tests.agent_process import AgentProcess
from tests.git_checkout import Checkout, git
from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import PYTESTS, Qgjob, copy_project, processes_of, write_config

SUBMIT = ("submit", "--org-id", "acme", "--target", "web", "tests/test_*.py", "--suite", "sums", "--wait")

STATUSES = {"tests/test_fails.py": "failed", "tests/test_passes.py": "done", "tests/test_skips.py": "done"}
CASES = {
    "tests/test_fails.py": {"test_fails": "failed", "test_passes_too": "passed"},
    "tests/test_passes.py": {"test_passes[1]": "passed", "test_passes[2]": "passed"},
    "tests/test_skips.py": {"test_prints": "skipped"},
}


def check_report(path: Path) -> None:
    """Assert that the report has a suite per job with its test cases, and each once."""
    report = JUnitXml.fromfile(str(path))
    jobs, *suites = report
    assert (jobs.name, jobs.tests, jobs.failures, jobs.errors, jobs.skipped) == ("sums", 0, 0, 0, 0)
    assert {suite.name: {case.name for case in suite} for suite in suites} == {
        test: set(cases) for test, cases in CASES.items()
    }
    assert (report.tests, report.failures, report.errors, report.skipped) == (5, 1, 0, 1)


def test_files_run_under_pytest(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    run_state: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Passing, failing and skipping files of two builds have the right results, installs and reports."""
    # The preset's ``python`` must have pytest, as in an active virtual environment.
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    run_id = uuid.uuid4().hex
    project = copy_project("pytest_project", tmp_path)
    config = write_config(project, "pytest", {"RUN_ID": run_id, "RUN_STATE": str(run_state)})
    agents = [agent_factory(server.url, name, "--config", str(config)) for name in ("py-1", "py-2")]
    for build in ("1.0", "2.0"):
        report = tmp_path / f"{build}.xml"
        arguments = (*SUBMIT, "--app-version-id", build, "--junit", str(report))
        with Qgjob(project, server.url, tmp_path / f"{build}.log", *arguments) as qgjob:
            assert qgjob.end(60) == 1, qgjob.output
        assert processes_of(run_id) == []
        check_report(report)

    jobs = client.get("/api/v1/jobs").body["jobs"]
    assert len(jobs) == 2 * len(STATUSES)
    reports: dict[str, list[str]] = {}
    starts: Counter[str] = Counter()  # of the runner, by window
    attempts = []
    for job in jobs:
        (attempt,) = client.get(f"/api/v1/jobs/{job['id']}").body["tries"]
        cases = client.get(f"/api/v1/attempts/{attempt['id']}/cases").body["cases"]
        assert job["status"] == STATUSES[job["test"]], job
        assert {case["name"]: case["outcome"] for case in cases} == CASES[job["test"]]
        for case in cases:
            assert case["outcome"] == "passed" or any(why in case["message"] for why in ("sum is wrong", "no printer"))
        for case in cases:
            if case["name"] == "test_fails":
                found = [case[key] for key in ("expected", "actual", "file", "line")]
                assert found == ["3", "2", "tests/test_fails.py", 6], case
                assert case["message"].startswith("AssertionError: the sum is wrong")
                (failure,) = client.get(f"/api/v1/attempts/{attempt['id']}/failures").body["failures"]
                assert failure["cause"] == "the sum is wrong: expected 3 but got 2"
                assert (failure["file"], failure["file_line"]) == ("tests/test_fails.py", 6)
        paths = [row["path"] for row in client.get(f"/api/v1/attempts/{attempt['id']}/artifacts").body["artifacts"]]
        assert paths in ([], ["junit.xml"])  # that of a start is its last job's
        window = attempt["window"] or attempt["id"]
        reports.setdefault(window, []).extend(paths)
        starts[window] += attempt["has_start"]
        attempts.append((job["test"], paths, attempt))

    # a job that comes while the runner ends is run by another start of the same window
    assert {window: len(paths) for window, paths in reports.items()} == starts, attempts
    installs = (run_state / "installs").read_text().splitlines()
    assert len(installs) == len(set(installs))  # never twice the same on the same agent
    assert {line.split()[1] for line in installs} == {"1.0", "2.0"}
    assert sum(len(agent.journal("install")) for agent in agents) == len(installs)

    for agent in agents:
        agent.end()
    server.stop()
    assert processes_of(str(tmp_path)) == []


@pytest.mark.parametrize("version", PYTESTS)
def test_listed_cases_run_under_pytest(
    pythons: Callable[[str], Path],
    version: str,
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    run_state: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each node id that pytest lists is a job of one case; then only the one that failed is, as it is on disk."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("PATH", os.pathsep.join([str(pythons(version).parent), os.environ["PATH"]]))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # of the list: the plugins of this environment
    project = copy_project("pytest_project", tmp_path)
    (project / "tests" / "test_odd.py").write_text(
        'import pytest\n\n@pytest.mark.parametrize("text", ["é [a] › ::b", "-x \\n"])\ndef test_odd(text): pass\n'
    )
    config = write_config(project, "pytest", {"RUN_STATE": str(run_state)})
    with config.open("a") as file:
        file.write('[source.any]\norganizations = ["acme"]\nbundles = true\n')
    checkout = Checkout(project)
    git(project, "remote", "add", "origin", "git@git.example.com:acme/sums.git")
    checkout.commit_all()
    agent_factory(server.url, "py", "--devices", "2", "--config", str(config))
    batch = tmp_path / "batch"
    submit = ("submit", "--org-id", "acme", "--app-version-id", "1.0", "--target", "web", "--wait", "--pytest")
    submit += ("--by", "case", "--batch-file", str(batch), "--tests-commit", "")
    with Qgjob(project, server.url, tmp_path / "all.log", *submit) as qgjob:
        assert qgjob.end(120) == 1, qgjob.output
    found = {}
    for job in client.get("/api/v1/jobs").body["jobs"]:
        (attempt,) = client.get(f"/api/v1/jobs/{job['id']}").body["tries"]
        cases = client.get(f"/api/v1/attempts/{attempt['id']}/cases").body["cases"]
        found[job["test"]] = (job["status"], [case["outcome"] for case in cases])
    assert found == {
        "tests/test_fails.py::test_fails": ("failed", ["failed"]),
        "tests/test_fails.py::test_passes_too": ("done", ["passed"]),
        "tests/test_odd.py::test_odd[-x \\n]": ("done", ["passed"]),
        "tests/test_odd.py::test_odd[\\xe9 [a] \\u203a ::b]": ("done", ["passed"]),
        "tests/test_passes.py::test_passes[1]": ("done", ["passed"]),
        "tests/test_passes.py::test_passes[2]": ("done", ["passed"]),
        "tests/test_skips.py::test_prints": ("done", ["skipped"]),
    }, qgjob.output
    mended = (project / "tests" / "test_fails.py").read_text().replace("== 3", "== 2")
    checkout.write("tests/test_fails.py", mended)
    again = (*submit[:-2], "--bundle", "--only-failed-of", batch.read_text().strip())
    with Qgjob(project, server.url, tmp_path / "again.log", *again) as qgjob:
        assert qgjob.end(60) == 0, qgjob.output
    newest, *others = client.get("/api/v1/jobs").body["jobs"]
    (attempt,) = client.get(f"/api/v1/jobs/{newest['id']}").body["tries"]
    assert attempt["tree"]["bundle"]
    assert (newest["test"], len(others)) == ("tests/test_fails.py::test_fails", len(found))
