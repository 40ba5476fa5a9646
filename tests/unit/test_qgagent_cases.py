"""Events of a reporter: what they make of cases, and lines and files that lie."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from qgagent.case_events import MAX_LINE_BYTES, READ_BYTES, CaseReader
from qgagent.cases import MAX_KEPT, CaseCounts, CaseProgress
from qgagent.test_files import job_files
from qgagent.verdicts import RunOutcome, judge_reported
from qgfailures.fingerprint import fingerprint
from qgprotocol.cases import MAX_CASES, CaseResult

PASS = RunOutcome(outcome="passed", exit_code=0)
FAIL = RunOutcome(outcome="failed", exit_code=1, message="exit code 1")


def line(event: str, nonce: str = "n", **fields: Any) -> bytes:
    return json.dumps({"nonce": nonce, "event": event, **fields}).encode()


def begin(name: str = "a", *, id: str = "", retry: int = 0, **fields: Any) -> bytes:
    return line("begin", id=id or name, name=name, retry=retry, **({"file": "e2e/a.spec.ts", "line": 12} | fields))


def end(name: str = "a", outcome: str = "passed", *, retry: int = 0, **fields: Any) -> bytes:
    return line("end", id=name, retry=retry, outcome=outcome, **({"seconds": 1.0, "is_final": True} | fields))


def follow(*lines: bytes, **settings: Any) -> CaseProgress:
    progress = CaseProgress(nonce="n", **settings)
    for one in lines:
        progress.take(one)
    return progress


def whole(*lines: bytes, total: int | None = None) -> tuple[bytes, ...]:
    return (line("start", total=total), *lines, line("finish"))


def test_a_case_has_its_place_project_and_comparison() -> None:
    errors = [
        {"message": "41 is not 42", "expected": "42", "actual": "41", "file": "e2e/page.ts", "line": 7},
        {"message": "no such button"},
    ]
    progress = follow(*whole(begin(project="chromium"), end(outcome="failed", errors=errors), total=1))
    assert [replace(case, tries=[]) for case in progress.results()] == [
        CaseResult(
            name="a",
            classname="e2e/a.spec.ts",
            outcome="failed",
            seconds=1.0,
            message="41 is not 42\nno such button",
            project="chromium",
            file="e2e/page.ts",
            line=7,
            expected="42",
            actual="41",
        )
    ]
    assert judge_reported(FAIL, progress).outcome == "failed"


def test_several_tries_are_one_case() -> None:
    """Failed, then passed: flaky. A case of a serial group that passed and runs again is not."""
    first = [begin("a"), end("a"), begin("b"), end("b", "timed_out", is_final=False)]
    again = [begin("a", retry=1), end("a", retry=1), begin("b", retry=1), end("b", retry=1)]
    progress = follow(*whole(*first, *again, total=2))
    found = [(case.name, case.outcome, case.retries, case.flaky, case.seconds) for case in progress.results()]
    assert found == [("a", "passed", 1, False, 2.0), ("b", "passed", 1, True, 2.0)]
    assert progress.counts == CaseCounts(passed=2, flaky=1)
    assert judge_reported(PASS, progress).outcome == "passed"


@pytest.mark.parametrize(
    ("lines", "exit", "outcome", "message"),
    [
        (whole(begin(), end()), PASS, "passed", ""),
        (whole(begin(), end(outcome="skipped")), PASS, "passed", ""),
        (whole(begin(), end(outcome="failed")), PASS, "failed", "exit code 0, but 1 case failed"),
        (whole(begin(), end()), FAIL, "error", "exit code 1: no test case has failed"),
        (whole(), PASS, "error", "the runner has ended without a test case in its report"),
        (
            whole(begin(setup=True, file="e2e/auth.setup.ts"), end()),
            PASS,
            "error",
            "the runner has ended without a test case in its report",
        ),
        (whole(begin(), end(), total=2), PASS, "error", "exit code 0, but fewer than 2 cases have ended"),
        (whole(begin(), end())[:-1], PASS, "error", "exit code 0, but the runner has not reported its end"),
        (whole(begin(), end(), begin("b")), PASS, "error", "exit code 0 in 'b'"),
        (whole(begin(), end(outcome="failed"), begin("b", project="p")), FAIL, "error", "exit code 1 in 'b (p)'"),
        (
            whole(begin(), end(outcome="failed"), line("error", message="boom", file="e2e/x.ts", line=3)),
            FAIL,
            "failed",
            "e2e/x.ts:3: boom",
        ),
        (whole(begin(), end(), line("error", message="boom")), PASS, "error", "boom"),
        (
            whole(line("error", message="browserType.launch: Executable doesn't exist at /x", file="setup.ts", line=3)),
            FAIL,
            "error",
            "setup.ts:3: browserType.launch: Executable doesn't exist at /x",
        ),
        (
            whole(line("error", message="Error: Cannot find module './x'", file="a.ts", line=3)),
            FAIL,
            "failed",
            "a.ts:3: Error: Cannot find module './x'",
        ),
        (
            whole(line("error", message="Error: Cannot find module '@acme/x'", file="a.ts", line=3)),
            FAIL,
            "error",
            "a.ts:3: Error: Cannot find module '@acme/x'",
        ),
        (whole(line("error", message="Error: No tests found")), FAIL, "failed", "Error: No tests found"),
        (
            whole(begin("b"))[:-1],
            RunOutcome(outcome="failed", message="ended by SIGSEGV"),
            "failed",
            "ended by SIGSEGV in 'b'",
        ),
    ],
)
def test_no_false_green(lines: tuple[bytes, ...], exit: RunOutcome, outcome: str, message: str) -> None:
    judged = judge_reported(exit, follow(*lines))
    assert (judged.outcome, judged.message) == (outcome, message)
    assert judged.permanent == ("No tests found" in message)


def test_a_file_that_does_not_load_is_one_failure_alone_and_in_a_window() -> None:
    """A job in a window has no exit status."""
    lines = whole(line("error", message="ModuleNotFoundError: No module named 'x'", file="e2e/x.py", line=3))
    alone, in_window = (judge_reported(end, follow(*lines)) for end in (FAIL, RunOutcome(outcome="failed")))
    assert fingerprint(alone.message) == fingerprint(in_window.message)
    assert (alone.exit_code, in_window.exit_code) == (1, None)


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ([line("begin", nonce="other", id="b", name="b")], "not from the reporter of this start"),
        ([b'{"nonce": "n", "event": "beg'], "a line is no event"),
        ([b"[" * 60_000], "a line is no event"),
        ([b'{"nonce":"n","event":"start","x":' + b"[" * 60_000], "a line is no event"),
        ([b"\xff\xfe"], "a line is no event"),
        ([b""], "a line is no event"),
        ([line("cheer")], "a line is no event"),
        ([line("end", id="a", outcome="great")], "a line is no event"),
        ([begin("b"), end("b", seconds=-1)], "a line is no event"),
        ([begin("a")], "was reported twice"),
        ([begin("a", retry=2)], "tries not in order"),
        ([begin("b"), begin("b")], "was reported twice"),
        ([end("a")], "ended that was not running"),
        ([end("nobody")], "ended that was not running"),
        ([begin("b"), end("b", retry=1)], "ended that was not running"),
    ],
)
def test_a_contradiction_is_never_a_pass(lines: list[bytes], problem: str) -> None:
    """The attempt is an error that says it; the true cases are kept."""
    progress = follow(*whole(begin(), end(), *lines))
    assert problem in progress.problem
    judged = judge_reported(PASS, progress)
    assert (judged.outcome, judged.message) == ("error", progress.problem)
    assert judged.cases[0].outcome == "passed"


@pytest.mark.parametrize("file", ["e2e/b.spec.ts", "", "../a.spec.ts", "/etc/passwd", "e2e/a.spec.ts\0", "x" * 5000])
def test_a_case_of_another_file_is_an_error(tmp_path: Path, file: str) -> None:
    """Also in a folder of tests; what is in the folder of the job is of the job."""
    (tmp_path / "e2e").mkdir()
    (tmp_path / "e2e/a.spec.ts").touch()
    for test in ("e2e/a.spec.ts", "e2e/a.spec.ts:12", "e2e/a.spec.ts::TestCart::test_adds[a/b]"):
        progress = follow(*whole(begin(), end(), begin("b", file=file), end("b")), is_of_job=job_files(test, tmp_path))
        assert "not of the job's test" in progress.problem, test
        assert judge_reported(PASS, progress).outcome == "error"
        assert [case.name for case in progress.results()] == ["a"]
    in_folder = job_files("e2e", tmp_path)
    assert in_folder("e2e/b.spec.ts")
    assert not in_folder("tests/b.spec.ts")
    assert job_files("a suite of another tool", tmp_path)("anything")


def test_names_are_redacted_then_cut_and_have_no_control_characters() -> None:
    secret = "correct horse battery"
    name = "x\x1b[31m\r\n\u2028" + "n" * 980 + secret + "y" * 10_000
    progress = follow(*whole(begin(name, id="a"), end(errors=[])), redact=lambda text: text.replace(secret, "***"))
    (case,) = progress.results()
    assert len(case.name) == 1000
    assert "correct" not in case.name
    assert case.name.isprintable()
    assert judge_reported(PASS, progress).outcome == "passed"


@pytest.mark.seconds
@pytest.mark.one_python
def test_100_000_cases_are_an_error_and_not_kept() -> None:
    progress = follow(line("start"))
    for number in range(100_000):
        progress.take(begin(str(number)))
        progress.take(end(str(number)))
    assert progress.problem == f"more than {MAX_CASES} cases were reported"
    assert progress.is_closed
    assert len(progress.results()) == MAX_CASES
    assert judge_reported(PASS, progress).outcome == "error"


@pytest.mark.seconds
def test_texts_of_all_cases_are_bounded() -> None:
    error = {"message": "m" * 30_000, "expected": "e" * 10_000, "actual": "a" * 10_000}
    progress = follow(line("start"))
    for number in range(6000):
        progress.take(begin(str(number)))
        progress.take(end(str(number), "failed", errors=[error]))
    kept = sum(len(case.message) + len(case.expected) + len(case.actual) for case in progress.results())
    assert kept < MAX_KEPT + 6000 * 100


@pytest.fixture
def reader(tmp_path: Path) -> CaseReader:
    return CaseReader(tmp_path / "cases", CaseProgress(nonce="n"), "n")


def write(reader: CaseReader, *data: bytes) -> None:
    with reader.path.open("ab") as file:
        for part in data:
            file.write(part)


async def test_events_are_read_while_they_are_written(reader: CaseReader) -> None:
    """Also a line that arrives in halves."""
    write(reader, line("start", total=1), b"\n", begin()[:20])
    assert reader.read_some()
    assert not reader.read_some()
    assert (reader.progress.total, reader.progress.running) == (1, [])
    write(reader, begin()[20:], b"\n")
    reader.read_some()
    assert reader.progress.running == ["a"]
    write(reader, end(), b"\n", line("finish"), b"\n")
    await reader.close()
    assert judge_reported(PASS, reader.progress).outcome == "passed"


async def test_much_is_read_in_pieces(reader: CaseReader) -> None:
    padding = "x" * 1000
    events = [one + b"\n" for number in range(2000) for one in (begin(str(number), pad=padding), end(str(number)))]
    write(reader, *events)
    size, reads = reader.path.stat().st_size, 0
    while reader.read_some():
        reads += 1
    assert reads == -(-size // READ_BYTES)
    assert reader.progress.counts.passed == 2000
    await reader.close()


def without_an_end(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"x" * 10_000_000)


def truncated(path: Path) -> None:
    os.truncate(path, 3)


def rewritten(path: Path) -> None:
    path.write_bytes(line("finish") + b"\n")


def linked(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def piped(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def deleted(path: Path) -> None:
    path.unlink()


def replaced(path: Path) -> None:
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content + line("finish") + b"\n")


def half_a_line(path: Path) -> None:
    with path.open("ab") as file:
        file.write(line("finish") + b"\n" + begin()[:30])


@pytest.mark.parametrize(
    ("attack", "problem"),
    [
        (without_an_end, f"has more than {MAX_LINE_BYTES} bytes"),
        (truncated, "truncated"),
        (rewritten, "truncated"),
        (linked, "replaced"),
        (piped, "replaced"),
        (deleted, "replaced"),
        (replaced, "replaced"),
        (half_a_line, "incomplete"),
    ],
)
@pytest.mark.timeout(20)
async def test_the_file_belongs_to_the_test(reader: CaseReader, attack: Callable[[Path], None], problem: str) -> None:
    """Whatever it does to the file, reading ends, and nothing passes; what was read before is kept."""
    write(reader, line("start"), b"\n", begin(), b"\n", end(), b"\n", begin("b"), b"\n", end("b"), b"\n")
    reader.read_some()
    attack(reader.path)
    await reader.close()
    assert problem in reader.progress.problem
    judged = judge_reported(PASS, reader.progress)
    assert judged.outcome == "error"
    assert [case.name for case in judged.cases] == ["a", "b"]


async def test_a_test_without_a_reporter_may_delete_the_file(reader: CaseReader) -> None:
    reader.path.unlink()
    await reader.close()
    assert not reader.progress.problem
    assert not reader.progress.is_present


@pytest.mark.parametrize(("fields", "outcome"), [({"test": 0}, "passed"), ({}, "error")])
def test_a_case_of_a_choice_is_the_chosen_one(fields: dict[str, int], outcome: str) -> None:
    """An older reporter, which the project has configured, cannot tell; cases of set-ups are none of the job."""
    progress = CaseProgress(nonce="n")
    progress.is_chosen = True
    for event in whole(begin("s", setup=True), end("s"), begin(**fields), end(), total=2):
        progress.take(event)
    judged = judge_reported(PASS, progress)
    assert (judged.outcome, "its reporter is too old" in judged.message) == (outcome, outcome == "error")
