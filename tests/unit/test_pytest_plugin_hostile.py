"""pytest-qualgent: tests that write much, odd text, or into what the plugin uses."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.support.pytest_plugin import NONCE, PluginRun, report_cases, run_pytest, write_files

pytestmark = pytest.mark.seconds

MAX_LINE_BYTES = 64 * 1024


def lines_of(project: Path) -> list[bytes]:
    return (project / "events.jsonl").read_bytes().splitlines(keepends=True)


def run_text(tmp_path: Path, text: str, *arguments: str, **variables: str) -> PluginRun:
    run = report_cases(write_files(tmp_path, {"test_a.py": text}), *arguments, **variables)
    assert all(len(line) <= MAX_LINE_BYTES and line.endswith(b"\n") for line in lines_of(tmp_path))
    return run


def test_long_and_odd_texts_fit_their_lines(tmp_path: Path) -> None:
    """Messages of 1 MB, names of 10 kB with control characters, half surrogates, values that are costly to write."""
    text = """
import pytest
@pytest.mark.parametrize("n", [1], ids=["x" * 10_000 + "\\x1b[31m\\0\\n" + "é" * 10])
def test_name(n): pass
def test_message(): raise ValueError("\\ud800 \\x1b[31m \\u202e " + "é" * 1_000_000)
def test_values(): assert ["é" * 9_000] * 1000 == "\\udfff" * 9_000
class Odd:
    def __repr__(self): return "\\ud800" * 3
    def __eq__(self, other): return False
def test_odd(): assert Odd() == {n: "b" * 500 for n in range(100_000)}
@pytest.fixture
def broken():
    yield
    raise ValueError("😀" * 100_000)
def test_both(broken): raise ValueError("😀" * 100_000)
"""
    run = run_text(tmp_path, text, "--tb=short")
    assert [line["outcome"] for line in run.of("end")] == ["passed", "failed", "failed", "failed", "failed"]
    assert run.events[-1] == {"event": "finish"}
    (name,) = (line["name"] for line in run.of("begin") if line["name"].startswith("test_name"))
    assert name.startswith("test_name[xxx")
    values = run.errors_of("test_values")[0]
    assert len(values["actual"]) > 1000
    assert values["expected"].startswith("'")
    assert [error["message"].startswith("ValueError: 😀") for error in run.errors_of("test_both")] == [True, True]


def test_tests_cannot_see_the_nonce_or_write_by_accident(tmp_path: Path) -> None:
    """Its variables are removed: a pytest that a test starts writes nothing. A fork of a test does not either."""
    text = """
import os, subprocess, sys
def test_environment(): assert not [name for name in os.environ if name in ("QUALGENT_CASES", "QUALGENT_NONCE")]
def test_nested():
    command = [sys.executable, "-m", "pytest", "-p", "pytest_qualgent", "test_inner.py"]
    assert subprocess.run(command, env={**os.environ}).returncode == 1
def test_fork():
    child = os.fork()
    if child:
        os.waitpid(child, 0)
def test_last(): pass
"""
    write_files(tmp_path, {"test_inner.py": "def test_inner(): assert 0\n"})
    run = run_text(tmp_path, text, "test_a.py")
    names = ["test_environment", "test_nested", "test_fork", "test_last"]
    assert run.outcomes() == {name: ["passed"] for name in names}, run.output
    assert run.events[-1] == {"event": "finish"}


def test_closed_files_and_another_directory_do_no_harm(tmp_path: Path) -> None:
    """Nothing of the events is in a file that a test opens afterwards."""
    text = """
import os
def test_closes():
    os.chdir("/")
    os.closerange(3, 200)
    for n in range(10):
        os.open(os.path.dirname(__file__) + "/own", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
def test_next(): pass
"""
    run = run_text(tmp_path, text, "-p", "no:timeout", "-s")
    assert run.outcomes() == {"test_closes": ["passed"], "test_next": ["passed"]}, run.output
    assert (tmp_path / "own").read_bytes() == b""


def test_an_error_that_cannot_be_read_is_still_reported(tmp_path: Path) -> None:
    """Whatever an exception's own attributes and texts do, pytest goes on."""
    text = """
class Odd(AssertionError):
    @property
    def failures(self): raise RuntimeError("no failures")
    def __str__(self): raise RuntimeError("no text")
class Endless:
    def __getattr__(self, name): return self
    def __iter__(self): return iter(lambda: self, None)
class Deceiving(Exception):
    failures = Endless()
    example = want = got = Endless()
def test_odd(): raise Odd
def test_deceiving(): raise Deceiving
def test_last(): pass
"""
    run = run_text(tmp_path, text)
    assert run.outcomes() == {"test_odd": ["failed"], "test_deceiving": ["failed"], "test_last": ["passed"]}, run.output
    assert [run.errors_of(name)[0]["line"] for name in ("test_odd", "test_deceiving")] == [12, 13]


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full")
@pytest.mark.parametrize("file", ["/dev/full", "none/events.jsonl", "."])
def test_a_file_that_cannot_be_written_fails_no_test(tmp_path: Path, file: str) -> None:
    """A disk that is full, a file or folder that is gone: pytest's own result stays."""
    write_files(tmp_path, {"test_a.py": "def test_a(): pass\n"})
    done = run_pytest(tmp_path, QUALGENT_CASES=file, QUALGENT_NONCE=NONCE)
    assert (done.returncode, "1 passed" in done.stdout, "Traceback" in done.stdout) == (0, True, False)


def test_a_file_that_a_test_deletes_has_no_end(tmp_path: Path) -> None:
    """It is not made again: the agent sees that the run has not finished."""
    text = "import os\ndef test_a(): os.unlink('events.jsonl')\ndef test_b(): pass\n"
    write_files(tmp_path, {"test_a.py": text, "events.jsonl": ""})
    done = run_pytest(tmp_path, QUALGENT_CASES="events.jsonl", QUALGENT_NONCE=NONCE)
    assert (done.returncode, (tmp_path / "events.jsonl").exists()) == (0, False)


def test_many_cases_are_written_one_by_one(tmp_path: Path) -> None:
    """1,000 of them, each with one begin and one end, and a size that grows with their number only."""
    text = "import pytest\n@pytest.mark.parametrize('n', range(1000))\ndef test_a(n): pass\n"
    run = run_text(tmp_path, text, "-q")
    assert (len(run.of("begin")), len(run.of("end"))) == (1000, 1000)
    assert run.events[0] == {"event": "start", "total": 1000, "files": {"test_a.py": 1000}}
    assert max(len(line) for line in lines_of(tmp_path)) < 400
    assert json.loads(lines_of(tmp_path)[1])["line"] == 2
