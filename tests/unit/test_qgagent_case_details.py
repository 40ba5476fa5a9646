"""What a reporter tells of a failed case beside its message: compared values, source, tries and steps; all bounded."""

from __future__ import annotations

import json
import time
from typing import Any

import msgspec
import pytest

from qgagent.cases import MAX_STEPS_KEPT
from qgagent.junit import MAX_CASES_BYTES, fit_to_frame
from qgfailures.report import parse_failure
from qgprotocol.cases import MAX_CASE_STEPS, MAX_CASE_TRIES, MAX_STEP_TITLE, CaseResult
from tests.unit.test_qgagent_cases import begin, end, follow, whole

SNIPPET = "  11 | open();\n> 12 | expect(total).toBe(42);\n     | ^\n  13 | close();"


def only(*errors: dict[str, Any], outcome: str = "failed", **settings: Any) -> CaseResult:
    (case,) = follow(*whole(begin(), end(outcome=outcome, errors=list(errors)), total=1), **settings).results()
    return case


def test_values_are_those_of_the_error_that_is_the_cause() -> None:
    """Soft assertions and teardowns give several errors; the first one has no values here, so none are shown."""
    case = only(
        {"message": "no such button", "file": "e2e/a.spec.ts", "line": 3},
        {"message": "41 is not 42", "expected": "42", "actual": "41", "file": "e2e/page.ts", "line": 7},
    )
    assert (case.expected, case.actual, case.line) == ("", "", 3)


def test_the_error_in_which_the_time_ended_is_the_cause() -> None:
    case = only(
        {"message": "Test timeout of 700ms exceeded."},
        {"message": "Error: no total", "expected": "42", "actual": "41", "file": "e2e/page.ts", "line": 7},
        outcome="timed_out",
    )
    assert (case.expected, case.actual, case.file, case.line) == ("42", "41", "e2e/page.ts", 7)


def test_the_source_is_kept_beside_a_message_that_fills_its_room() -> None:
    """The message is cut instead, after secrets are taken out of both."""
    redact = lambda text: text.replace("hunter2", "***")  # noqa: E731
    long = {"message": "Error: " + "x" * 3995 + "hunter2", "snippet": SNIPPET.replace("42", "hunter2")}
    case = only(long, {"message": "y" * 5000}, redact=redact)
    found = parse_failure(case.message)
    assert [(line.number, line.is_failed) for line in found.snippet] == [(11, False), (12, True), (13, False)]
    assert "hunter2" not in case.message
    assert "***" in found.snippet[1].text


@pytest.mark.parametrize("length", [950, 3000])
def test_long_values_are_cut_around_their_difference(length: int) -> None:
    case = only(
        {"message": "no", "expected": "a" * length + "42" + "b" * 900, "actual": "a" * length + "41" + "b" * 900}
    )
    assert len(case.expected) <= 1000
    assert len(case.actual) <= 1000
    assert "a42b" in case.expected
    assert "a41b" in case.actual


def test_tries_have_their_times_and_outcomes() -> None:
    """Of the clock of the reporter, which is the agent's; one that lies is within the run."""
    progress = follow(
        begin("a", at=0.0),
        end("a", "failed", is_final=False, seconds=2.0),
        begin("a", retry=1, at=1e12),
        end("a", retry=1, seconds=0.5),
    )
    (case,) = progress.results()
    first, second = case.tries
    assert (first.offset, first.seconds, first.outcome) == (0.0, 2.0, "failed")
    assert 0.0 <= second.offset < 60
    assert (second.seconds, second.outcome) == (0.5, "passed")


def test_a_case_that_was_cut_off_lasted_until_the_stop() -> None:
    """Also where the reporter, interrupted in a phase, has counted the phases before it only."""
    now = time.time()
    progress = follow()
    progress.begun_at = now - 10
    for one in (begin("a", at=now - 8), end("a", "interrupted", seconds=0.001, at=now - 1), begin("b", at=now - 5)):
        progress.take(one)
    progress.stop()
    interrupted, killed = cases = progress.results()
    assert [case.seconds for case in cases] == pytest.approx([7, 5], abs=4)
    assert [(case.tries[0].offset, case.tries[0].seconds) for case in cases] == [
        (pytest.approx(2), interrupted.seconds),
        (pytest.approx(5), killed.seconds),
    ]
    assert progress.results() == cases


def test_1000_tries_are_the_first_ones() -> None:
    lines = [line for retry in range(50) for line in (begin(retry=retry), end("a", "failed", retry=retry))]
    (case,) = follow(*lines).results()
    assert (len(case.tries), case.retries) == (MAX_CASE_TRIES, 49)


def test_steps_are_bounded_and_redacted() -> None:
    """A million characters, control characters, depths and numbers of a hostile reporter."""
    steps = [{"title": "\x1b[31mFill hunter2\n" + "s" * 900, "depth": 2**30, "seconds": 3.0, "failed": True}] * 100
    progress = follow(begin(), end("a", "failed", steps=steps), redact=lambda text: text.replace("hunter2", "***"))
    (case,) = progress.results()
    assert len(case.steps) == MAX_CASE_STEPS
    assert all(len(step.title) <= MAX_STEP_TITLE and "\n" not in step.title for step in case.steps)
    assert "hunter2" not in case.steps[0].title
    msgspec.json.decode(msgspec.json.encode(case), type=CaseResult)  # within the protocol's limits


@pytest.mark.parametrize("step", [{"title": 5}, {"title": "a", "offset": -1}, {"title": "a", "seconds": 1e300}, "x"])
def test_a_step_that_is_none_is_a_contradiction(step: object) -> None:
    progress = follow(begin(), end("a", "failed", steps=[step]))
    assert progress.problem.startswith("a line is no event")


def test_steps_of_all_cases_are_bounded() -> None:
    """A retry that passes frees those of the try before."""
    steps = [{"title": "s"}] * MAX_CASE_STEPS
    many = [line for name in range(100) for line in (begin(f"{name}"), end(f"{name}", "failed", steps=steps))]
    kept = sum(len(case.steps) for case in follow(*many).results())
    assert kept == MAX_STEPS_KEPT
    again = follow(
        *many, begin("0", retry=1), end("0", retry=1), begin("99", retry=1), end("99", "failed", retry=1, steps=steps)
    )
    assert [len(case.steps) for case in again.results() if case.name in ("0", "99")] == [0, MAX_CASE_STEPS]


def test_a_flaky_case_has_the_steps_of_the_try_that_passed() -> None:
    """One that never failed has none, whatever its reporter sends; those that passed leave room for failures."""
    steps = [{"title": "s"}] * MAX_CASE_STEPS
    flaky = [
        line
        for name in range(100)
        for line in (
            begin(f"{name}"),
            end(f"{name}", "failed", steps=steps),
            begin(f"{name}", retry=1),
            end(f"{name}", retry=1, steps=steps),
        )
    ]
    passed = [begin("good"), end("good", steps=steps), begin("good", retry=1), end("good", retry=1, steps=steps)]
    results = follow(*passed, *flaky, begin("bad"), end("bad", "failed", steps=steps)).results()
    found = {case.name: case for case in results}
    assert [len(found[name].steps) for name in ("good", "0", "99", "bad")] == [0, MAX_CASE_STEPS, 0, MAX_CASE_STEPS]
    assert sum(len(case.steps) for case in found.values() if case.flaky) == MAX_STEPS_KEPT // 2


def test_tries_and_steps_are_left_out_before_messages_are_cut() -> None:
    """Of so many cases that they do not fit the frame of a result."""
    lines = [
        line
        for name in range(4000)
        for line in (begin(f"{name}"), end(f"{name}", "failed", errors=[{"message": "m" * 60}]))
    ]
    cases = follow(*lines).results()
    assert len(msgspec.json.encode(cases)) > MAX_CASES_BYTES
    fitted = fit_to_frame(cases)
    assert {case.message for case in fitted} == {"m" * 60}
    assert not any(case.tries for case in fitted)
    assert json.loads(msgspec.json.encode(fitted))
