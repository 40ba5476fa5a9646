"""The reporter for Playwright in the oldest and the newest version that work, as the preset runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgagent.presets.commands import CommandLimits
from qgfailures.report import parse_failure

from .run_support import VERSIONS, run_once

# npm install included; each starts Playwright once
pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(400)]

PROJECT = "reporter"
START_SECONDS = 120


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """npx and Playwright print nothing for a while."""
    monkeypatch.setattr("tests.unit.qgagent_support.PATIENCE_SECONDS", START_SECONDS)


pytestmark.append(pytest.mark.parametrize("npm_project", VERSIONS, indirect=True))


async def test_retries_and_projects(npm_project: Path, tmp_path: Path) -> None:
    """A case that passed on a retry is flaky, one of two projects has two names; the project's reporter runs, too."""
    result, log = await run_once(npm_project, tmp_path, "tests/flaky.spec.js")
    assert (result.outcome, result.message) == ("passed", ""), log
    found = {(case.project, case.name): (case.outcome, case.retries, case.flaky) for case in result.cases}
    assert found == {
        ("setup", "logs in"): ("passed", 0, False),
        ("web", "cart › adds"): ("passed", 0, False),
        ("web", "cart › pays"): ("passed", 1, True),
        ("web", "cart › ships"): ("skipped", 0, False),
        ("phone", "cart › adds"): ("passed", 0, False),
        ("phone", "cart › pays"): ("passed", 1, True),
        ("phone", "cart › ships"): ("skipped", 0, False),
    }
    pays = next(case for case in result.cases if case.name == "cart › pays")
    assert (pays.file, pays.line) == ("tests/flaky.spec.js", 8)
    assert "own reporter: passed" in log
    for case in result.cases:
        shown = "\n".join(log.split("\n")[(case.log_line or 1) - 1 : case.log_last_line])
        printed = {"cart › adds": 1, "cart › pays": 2}.get(case.name, 0)
        assert shown.count(f" tried by {case.project}") == printed, shown
        assert shown.count(" tried by ") == printed, shown
        assert case.name.rpartition(" ")[2] in shown  # the tool's own line
    assert "::qualgent" not in log


@pytest.mark.parametrize("limit", ["job_seconds", "silence_seconds"])
async def test_a_stopped_test_names_its_case(npm_project: Path, tmp_path: Path, limit: str) -> None:
    """And keeps those that ended."""
    limits = CommandLimits(**{limit: 15 if limit == "job_seconds" else 3})
    result, log = await run_once(npm_project, tmp_path, "tests/hangs.spec.js", limits=limits, grace_seconds=10.0)
    assert result.outcome == "timed_out", log
    assert result.message.endswith("in 'waits for what never comes (web)'")
    found = {case.name: case.outcome for case in result.cases}
    assert found == {"logs in": "passed", "ends": "passed", "waits for what never comes": "error"}


async def test_a_runner_that_dies_names_its_case(npm_project: Path, tmp_path: Path) -> None:
    result, log = await run_once(npm_project, tmp_path, "tests/dies.spec.js")
    assert result.outcome == "error", log
    assert result.message.endswith("in 'kills its runner (web)'")
    assert {case.name: case.outcome for case in result.cases}["ends"] == "passed"


@pytest.mark.parametrize(
    ("test", "said", "permanent"),
    [
        ("tests/broken.spec.js", "tests/broken.spec.js:3: Error: no such page object", False),
        ("tests/forgotten.spec.js", "focused with '.only' is not allowed", False),
        ("tests/empty.spec.js", "No tests found", True),
        ("tests/missing.spec.js", "No tests found", True),
        ("tests/lies.spec.js", "a line is not from the reporter of this start", False),
    ],
)
async def test_never_a_false_green(npm_project: Path, tmp_path: Path, test: str, said: str, permanent: bool) -> None:
    """The error says what the tool says. A test does not get the nonce, so its lies are known as such."""
    result, log = await run_once(npm_project, tmp_path, test)
    assert (result.outcome, result.permanent) == ("error" if "lies" in test else "failed", permanent), log
    assert said in result.message


async def test_one_case_of_a_project(npm_project: Path, tmp_path: Path) -> None:
    """Only that is reported, and it suffices for a pass."""
    result, log = await run_once(npm_project, tmp_path, "tests/flaky.spec.js::[web] cart › adds")
    assert result.outcome == "passed", log
    assert [(case.project, case.name) for case in result.cases] == [("setup", "logs in"), ("web", "cart › adds")]


async def test_the_cause_of_a_picture_is_the_number_of_pixels(npm_project: Path, tmp_path: Path) -> None:
    """At its place in the project."""
    result, log = await run_once(npm_project, tmp_path, "tests/picture.spec.js")
    (case,) = [case for case in result.cases if case.outcome == "failed"]
    assert result.outcome == "failed", log
    assert "100 pixels" in parse_failure(case.message).cause
    assert (case.file, case.line, case.retries) == ("tests/picture.spec.js", 13, 1)


async def test_the_cause_of_a_comparison_has_both_values(npm_project: Path, tmp_path: Path) -> None:
    """At its line, whatever the version gives its reporters."""
    result, log = await run_once(npm_project, tmp_path, "tests/values.spec.js")
    found = {
        case.name: parse_failure(case.message, expected=case.expected, actual=case.actual)
        for case in result.cases
        if case.outcome == "failed"
    }
    assert {name: (one.expected, one.actual) for name, one in found.items()} == {
        "toBe": ("42", "41.58"),
        "toEqual": ('"c",\n"total": 42,', '"b",\n"total": 41,'),
        "toHaveText": ('"Cart (3)"', '"Cart (2)"'),
    }, log
    assert found["toBe"].cause == "expect(received).toBe(expected): expected 42 but got 41.58"
    assert 'expected "Cart (3)" but got "Cart (2)"' in found["toHaveText"].cause.replace("string ", "")
    assert [case.line for case in result.cases if case.name in found] == [5, 8, 12]
