"""One case, chosen by its title path: by the reporter since Playwright 1.62, before with the help of ``--grep``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qgagent.runner_versions import is_playwright_since
from qgprotocol.messages import Result
from qgprotocol.test_names import CHOOSES_CASES, CaseName, format_test_name

from .run_support import run_once

pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(400)]  # npm install included

PROJECT = "reporter"
VERSIONS = ("1.45.0", "1.62.0", "1.65.1")
"""The first supported one, the first whose reporters choose, and one with ``--add-reporter``."""
pytestmark.append(pytest.mark.parametrize("npm_project", VERSIONS, indirect=True))

FILE = "tests/twins.spec.js"
ODD = "-x\n(.*) [a]^$ \\d › ' \x01 é 😀 50%20"
TWINS = """
const { test, expect } = require('@playwright/test');
const ran = (text) => {
  console.log(`ran ${text}`);
  expect(Object.keys(process.env).filter((name) => name.startsWith('QUALGENT_C'))).toEqual([]);
};
test.describe('a b', () => { test('c', () => ran('a b › c')); });
test.describe('a', () => { test('b c', () => { ran('a › b c'); expect(1).toBe(2); }); });
test('tagged', () => ran('tagged'));
test('tagged @slow', () => ran('tagged @slow'));
test(ODD, () => ran('odd'));
test(ODD + ' and more of it'.repeat(700), () => ran('long'));
test.describe.serial('steps', () => {
  test('first', () => ran('first'));
  test('second', ({}, info) => { ran('second'); expect(info.retry).toBe(1); });
  test('third', () => ran('third'));
});
""".replace("ODD", json.dumps(ODD))


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """npx and Playwright print nothing for a while."""
    monkeypatch.setattr("tests.unit.qgagent_support.PATIENCE_SECONDS", 120)


async def run(project: Path, tmp_path: Path, *titles: str) -> tuple[Result, list[str], str]:
    """Run the case of these titles; return its result, what has run, and the log."""
    (project / FILE).write_text(TWINS)
    result, log = await run_once(project, tmp_path, format_test_name(FILE, CaseName("web", titles)))
    return result, [line[4:] for line in log.splitlines() if line.startswith("ran ")], log


def names(result: Result) -> list[tuple[str, str]]:
    return [(case.name, case.outcome) for case in result.cases if case.project != "setup"]


async def test_a_twin_that_fails_is_not_the_case_that_passes(npm_project: Path, tmp_path: Path) -> None:
    """Both are "a b c" for ``--grep``: where it selects, the twin is no case of the job, and its failure no pass."""
    result, ran, log = await run(npm_project, tmp_path, "a b", "c")
    assert names(result) == [("a b › c", "passed")], log
    assert ("logs in", "setup") in [(case.name, case.project) for case in result.cases]
    if is_playwright_since(npm_project, CHOOSES_CASES):
        assert (result.outcome, ran) == ("passed", ["a b › c"]), log
    else:
        assert (result.outcome, set(ran)) == ("error", {"a b › c", "a › b c"}), log
        assert result.message.startswith("exit code 1: ")


async def test_a_twin_that_passes_is_not_the_case_that_fails(npm_project: Path, tmp_path: Path) -> None:
    result, ran, log = await run(npm_project, tmp_path, "a", "b c")
    assert (result.outcome, names(result)) == ("failed", [("a › b c", "failed")]), log
    assert ("a b › c" in ran) != is_playwright_since(npm_project, CHOOSES_CASES)


@pytest.mark.parametrize("titles", [("a b c",), ("a", "b", "c"), ("gone",), ("tagge",)])
async def test_what_does_not_exist_does_not_pass_as_another(
    npm_project: Path, tmp_path: Path, titles: tuple[str, ...]
) -> None:
    """Whatever has run: the sentence is the tool's, or that there was no test case."""
    result, ran, log = await run(npm_project, tmp_path, *titles)
    assert (result.outcome, names(result)) == ("failed" if result.permanent else "error", []), log
    if is_playwright_since(npm_project, CHOOSES_CASES) or titles[0] in ("gone", "tagge"):
        assert (ran, result.permanent, "No tests found" in result.message) == ([], True, True), log


@pytest.mark.parametrize(
    ("titles", "only"), [(("tagged",), "tagged"), (("tagged @slow",), "tagged @slow"), ((ODD,), "odd")]
)
async def test_titles_are_taken_as_they_are(
    npm_project: Path, tmp_path: Path, titles: tuple[str, ...], only: str
) -> None:
    """Tags in titles, control characters, separators; beside one of 10 kB that begins the same."""
    result, ran, log = await run(npm_project, tmp_path, *titles)
    assert (result.outcome, len(names(result))) == ("passed", 1), log
    assert ran == [only] or (only == "tagged" and not is_playwright_since(npm_project, CHOOSES_CASES))


async def test_a_case_of_a_serial_group_runs_alone_with_its_retry(npm_project: Path, tmp_path: Path) -> None:
    result, ran, log = await run(npm_project, tmp_path, "steps", "second")
    (case,) = [case for case in result.cases if case.project == "web"]
    assert (result.outcome, case.name, case.retries, case.flaky) == ("passed", "steps › second", 1, True), log
    assert "Before Hooks" in [step.title for step in case.steps]  # of the try that passed
    assert ran == ["second", "second"]


@pytest.mark.parametrize("forbids", [True, False])
async def test_a_forgotten_only_beside_the_case_is_not_green(npm_project: Path, tmp_path: Path, forbids: bool) -> None:
    """If the project forbids it, it is the error; if not, Playwright runs nothing but that, so the case is not found.

    Before 1.62, ``--grep`` precedes it, and the case runs.
    """
    (npm_project / "tests" / "only.spec.js").write_text(
        "const { test } = require('@playwright/test');\ntest('one', () => {});\ntest.only('two', () => {});\n"
    )
    variables = {} if forbids else {"CI": ""}
    result, log = await run_once(npm_project, tmp_path, "tests/only.spec.js::[web] one", variables=variables)
    if not is_playwright_since(npm_project, CHOOSES_CASES):
        assert (result.outcome, names(result)) == ("passed", [("one", "passed")]), log
    else:
        sentence = "focused with '.only' is not allowed" if forbids else "No tests found"
        assert (result.outcome, sentence in result.message) == ("failed", True), log
