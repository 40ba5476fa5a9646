"""Run of a Playwright project: submitted by qgjob, run by two agents with the preset in chromium."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from junitparser import JUnitXml

from tests.agent_process import AgentProcess
from tests.chromium import BROWSERS
from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import Qgjob, processes_of, program, served, write_config

# npm install included; its specs have 20 s each, which a busy machine does not always give them
pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(300)]

PROJECT = "playwright"
TIMEOUT = 20  # seconds; the hanging test has two attempts, so the run takes at least twice this
SUBMIT = (
    *("submit", "--org-id", "acme", "--app-version-id", "1.0", "--target", "web", "tests/*.spec.js"),
    *("--retries", "1", "--timeout", str(TIMEOUT), "--suite", "shop", "--logs", "--wait"),
)

OUTCOMES = {
    "tests/basket.spec.js": ("done", ["passed"]),
    "tests/broken.spec.js": ("failed", ["failed", "failed"]),
    "tests/flaky.spec.js": ("done", ["failed", "passed"]),
    "tests/hangs.spec.js": ("failed", ["timed_out", "timed_out"]),
    "tests/opens.spec.js": ("done", ["passed"]),
    "tests/search.spec.js": ("done", ["passed"]),
}
CASES = {  # of the last attempt
    "tests/basket.spec.js": {"begins empty": "passed", "counts what is added": "passed"},
    "tests/broken.spec.js": {"has a heading": "passed", "sells dates": "failed"},
    "tests/flaky.spec.js": {"works the second time": "passed"},
    "tests/hangs.spec.js": {"waits for what never comes": "error"},  # interrupted
    "tests/opens.spec.js": {"shows its name": "passed"},
    "tests/search.spec.js": {"finds bread": "passed"},
}


def cases_of(client: Client, attempt: dict[str, Any]) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = client.get(f"/api/v1/attempts/{attempt['id']}/cases").body["cases"]
    return cases


def check_pictures(client: Client, attempt: dict[str, Any], name: str, count: int) -> None:
    """Assert that ``count`` screenshots of that name are listed and can be downloaded unchanged."""
    listed = client.get(f"/api/v1/attempts/{attempt['id']}/artifacts").body["artifacts"]
    pictures = [row for row in listed if row["path"].startswith("results/") and row["path"].endswith(f"/{name}")]
    assert len(pictures) == count, listed
    for picture in pictures:
        assert picture["content_type"] == "image/png"
        content = httpx.get(client.url + picture["url"], trust_env=False).content
        assert content.startswith(b"\x89PNG\r\n")
        assert (len(content), hashlib.sha256(content).hexdigest()) == (picture["size"], picture["sha256"])


def check_report(path: Path) -> None:
    """Assert that the report has a suite per job with its test cases, and each once."""
    report = JUnitXml.fromfile(str(path))
    jobs, *suites = report
    assert (jobs.name, jobs.tests, jobs.failures, jobs.errors, jobs.skipped) == ("shop", 0, 0, 0, 0)
    assert {suite.name: {case.name for case in suite} for suite in suites} == {
        test: set(cases) for test, cases in CASES.items() if cases
    }
    assert (report.tests, report.failures, report.errors) == (8, 1, 1)


def test_specs_run_in_a_browser(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    npm_project: Path,
    run_state: Path,
    tmp_path: Path,
    short_tmp: Path,
) -> None:
    """Passing, failing, flaky and hanging specs have the right results and artifacts, and leave no processes."""
    run_id = short_tmp.name  # random, in the command line of chromium and in the environment of the rest
    report = tmp_path / "out.xml"
    with served(npm_project / "site") as page:
        variables = {"CHROMIUM": program(*BROWSERS), "PAGE_URL": page}
        variables |= {"RUN_ID": run_id, "RUN_STATE": str(run_state), "TMPDIR": str(short_tmp)}
        config = write_config(npm_project, "playwright", variables)
        agents = [agent_factory(server.url, name, "--config", str(config)) for name in ("web-1", "web-2")]
        with Qgjob(npm_project, server.url, tmp_path / "qgjob.log", *SUBMIT, "--junit", str(report)) as qgjob:
            qgjob.wait_for_file(run_state / "hanging", 120)
            running = processes_of(run_id)
            for name in ("chrom", "sleep 300"):  # proves that processes_of finds them
                assert any(name in command for command in running), running
            assert qgjob.end(200) == 1, qgjob.output
        assert processes_of(run_id) == []  # including killed browsers, while the agents still run

    jobs = {
        job["test"]: client.get(f"/api/v1/jobs/{job['id']}").body for job in client.get("/api/v1/jobs").body["jobs"]
    }
    tries = {test: job["tries"] for test, job in jobs.items()}
    found = {test: (jobs[test]["status"], [attempt["outcome"] for attempt in tries[test]]) for test in jobs}
    assert found == OUTCOMES, qgjob.output
    last = {test: cases_of(client, attempts[-1]) for test, attempts in tries.items()}
    assert {test: {case["name"]: case["outcome"] for case in cases} for test, cases in last.items()} == CASES
    (failed,) = [case for case in last["tests/broken.spec.js"] if case["outcome"] == "failed"]
    assert 'Expected: "Dates"' in failed["message"]
    assert [case["outcome"] for case in cases_of(client, tries["tests/flaky.spec.js"][0])] == ["failed"]

    for attempt in tries["tests/broken.spec.js"]:
        check_pictures(client, attempt, "test-failed-1.png", 1)
    check_pictures(client, tries["tests/flaky.spec.js"][0], "test-failed-1.png", 1)
    check_pictures(client, tries["tests/search.spec.js"][0], "found.png", 1)
    check_pictures(client, tries["tests/opens.spec.js"][0], "test-failed-1.png", 0)

    assert sorted((run_state / "installs").read_text().splitlines()) == ["web-1 1.0", "web-2 1.0"]
    assert [len(agent.journal("install")) for agent in agents] == [1, 1]
    assert {attempt["agent"] for attempts in tries.values() for attempt in attempts} == {"web-1", "web-2"}
    check_report(report)

    for agent in agents:
        agent.end()
    server.stop()
    assert processes_of(str(tmp_path)) == []
