"""Tests that Playwright itself selects: submitted by ``qgjob submit --playwright`` and run by an agent in chromium."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.agent_process import AgentProcess
from tests.chromium import BROWSERS
from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import SUBMIT, VERSIONS, Qgjob, program

# npm install included
pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(400)]

PROJECT = "web_server"
ODD = r"""
const { test, expect } = require('@playwright/test');

test.describe('a › b "$(id)`', { tag: ['@x', '@y'] }, () => {
  test('-x\n(.*) [a]^$ \\d / é 😀 50%20 ', { tag: '@z' }, async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('h1')).toHaveText('Hello Ada');
  });
  test('-x\n(.*) [a]^$ \\d / é 😀 50%20  too', () => {});
  test('-X\n(.*) [a]^$ \\d / é 😀 50%20 ', () => {});
});
test('fails', { tag: '@x' }, () => expect(41.58).toBe(42));
"""
ODD_CASES = [
    'tests/odd.spec.js::[web] a %E2%80%BA b "$(id)` › -x%0A(.*) [a]^$ %5Cd / é 😀 50%2520%20',
    'tests/odd.spec.js::[web] a %E2%80%BA b "$(id)` › -x%0A(.*) [a]^$ %5Cd / é 😀 50%2520  too',
    'tests/odd.spec.js::[web] a %E2%80%BA b "$(id)` › -X%0A(.*) [a]^$ %5Cd / é 😀 50%2520%20',
]
FAILS = "tests/odd.spec.js::[web] fails"


pytestmark.append(pytest.mark.parametrize("npm_project", VERSIONS, indirect=True))


@pytest.fixture
def agent(server: ServerProcess, agent_factory: Callable[..., AgentProcess], npm_project: Path) -> AgentProcess:
    """Start an agent of two devices with the preset of Playwright and without a project of its own."""
    config = npm_project / "qgagent.toml"
    chromium = json.dumps(program(*BROWSERS))
    config.write_text(
        f'test_root = "."\n[target.web]\npreset = "playwright"\nvariables = {{ CHROMIUM = {chromium} }}\n'
    )
    return agent_factory(server.url, "web", "--devices", "2", "--config", str(config))


def cases_of(client: Client, batch: Any) -> dict[str, list[str]]:
    """Return the names of the cases that each test of a batch has reported, without those of the setup project."""
    jobs = client.get("/api/v1/jobs", batch_id=batch).body["jobs"]
    found = {}
    for job in jobs:
        (attempt,) = client.get(f"/api/v1/jobs/{job['id']}").body["tries"]
        cases = client.get(f"/api/v1/attempts/{attempt['id']}/cases").body["cases"]
        found[job["test"]] = [case["name"] for case in cases if case["name"] != "logs in"]
    return found


def test_selected_tests_run(
    server: ServerProcess, client: Client, agent: AgentProcess, npm_project: Path, tmp_path: Path
) -> None:
    """A job per file, and one per case, which runs nothing else; the setup project runs with each, and is no job.

    Of a batch, what failed is selected by file, by case, and as it was.
    """
    (npm_project / "tests" / "odd.spec.js").write_text(ODD)
    (npm_project / "tests" / "page.js").write_text("module.exports = {};\n")
    batch = tmp_path / "batch"
    arguments = (*SUBMIT, "--batch-file", str(batch))

    with Qgjob(npm_project, server.url, tmp_path / "only.log", *arguments) as qgjob:
        assert qgjob.end(60) == 2, qgjob.output
    assert "item focused with '.only' is not allowed" in qgjob.output
    (npm_project / "tests" / "forgotten.spec.js").unlink()

    with Qgjob(npm_project, server.url, tmp_path / "files.log", *arguments, "--", "--project", "web") as qgjob:
        assert qgjob.end(150) == 1, qgjob.output
    files = cases_of(client, batch.read_text().strip())
    specs = ("basket", "login", "odd", "orders", "search")
    assert {test: len(cases) for test, cases in files.items()} == {
        f"tests/{name}.spec.js::[web]": 4 if name == "odd" else 1 for name in specs
    }

    jobs = client.get("/api/v1/jobs", tag="@z").body["jobs"]
    assert [(job["test"], sorted(job["tags"])) for job in jobs] == [("tests/odd.spec.js::[web]", ["@x", "@y", "@z"])]

    more = ("--by", "case", "--only-failed-of", batch.read_text().strip(), "--", "--project=web")
    with Qgjob(npm_project, server.url, tmp_path / "cases.log", *arguments, *more) as qgjob:
        assert qgjob.end(150) == 1, qgjob.output
    cases = cases_of(client, batch.read_text().strip())
    assert set(cases) == {*ODD_CASES, FAILS}
    assert all(len(names) == 1 for names in cases.values()), cases
    assert cases[ODD_CASES[1]][0].endswith("too")
    assert len({tuple(names) for names in cases.values()}) == 4

    jobs = client.get("/api/v1/jobs", q="project:web tag:@z").body["jobs"]
    found = {job["test"]: client.get(f"/api/v1/jobs/{job['id']}").body for job in jobs}
    assert set(found) == {"tests/odd.spec.js::[web]", *ODD_CASES[:1]}
    detail = found[ODD_CASES[0]]
    assert (detail["project"], detail["titles"]) == ("web", ['a › b "$(id)`', "-x\n(.*) [a]^$ \\d / é 😀 50%20 "])

    plain = (*SUBMIT[: SUBMIT.index("--playwright")], "--wait", "--logs")
    again = (*plain, "--only-failed-of", batch.read_text().strip(), "--batch-file", str(batch))
    with Qgjob(npm_project, server.url, tmp_path / "again.log", *again) as qgjob:
        assert qgjob.end(100) == 1, qgjob.output
    assert cases_of(client, batch.read_text().strip()) == {FAILS: ["fails"]}
    assert "expected 42 but got 41.58" in qgjob.output

    gone = (*plain, "tests/odd.spec.js::[web] gone", "tests/odd.spec.js::[gone]")
    with Qgjob(npm_project, server.url, tmp_path / "gone.log", *gone) as qgjob:
        assert qgjob.end(100) == 1, qgjob.output
    for sentence in ("No tests found", 'Project(s) "gone" not found'):
        assert sentence in qgjob.output
    jobs = client.get("/api/v1/jobs").body["jobs"]
    causes = {job["test"]: job["cause"] or job["reason"] for job in jobs if job["test"].endswith(("gone", "[gone]"))}
    assert len(causes) == 2, causes
