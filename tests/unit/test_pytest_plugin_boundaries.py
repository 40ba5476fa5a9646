"""pytest-qualgent: boundaries of cases in the output of pytest."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qgagent.case_output import CaseOutput
from tests.support.pytest_plugin import NONCE, PluginRun, report_cases, write_files

pytestmark = [pytest.mark.each_python, pytest.mark.seconds]

CHATTY = """
import os, subprocess, sys, pytest

@pytest.fixture
def cart():
    print("fills")
    yield
    print("empties")

def test_adds(cart):
    print("adds")
    os.write(1, b"direct\\n")
    subprocess.run([sys.executable, "-c", "print('child')"])
    print("warns", file=sys.stderr)

def test_silent(): pass

tries = []
@pytest.mark.flaky(reruns=1)
def test_flaky():
    tries.append(1)
    print("try", len(tries))
    assert len(tries) == 2
"""


def output_of(run: PluginRun) -> dict[str | None, str]:
    """Return the output of each case by its name; None: outside of cases."""
    names = {line["id"]: line["name"] for line in run.of("begin")}
    output, found = CaseOutput(NONCE), dict[str | None, str]()
    for case, data, _ in [*output.feed(run.output.encode()), output.end()]:
        name = None if case is None else names[case]
        found[name] = found.get(name, "") + data.decode()
    assert NONCE not in "".join(found.values())
    return found


@pytest.mark.parametrize("options", [(), ("-v",), ("-p", "no:terminal")], ids=" ".join)
def test_without_capture_each_case_has_what_it_wrote(tmp_path: Path, options: tuple[str, ...]) -> None:
    """In the order in which it was written, children and fixtures included, all tries of a case, and nothing else."""
    run = report_cases(write_files(tmp_path, {"test_a.py": CHATTY}), "-s", *options, PYTHONUNBUFFERED="1")
    found = output_of(run)
    words = r"fills|adds\n|direct|child|warns|empties|try \d"
    assert re.findall(words, found["test_adds"]) == ["fills", "adds\n", "direct", "child", "warns", "empties"]
    assert re.findall(words, found["test_flaky"]) == ["try 1", "try 2"]
    assert not re.findall(words, found["test_silent"])
    assert not re.findall(words, found[None])


def test_buffered_output_is_that_of_its_case(tmp_path: Path) -> None:
    """Python writes to a pipe late: the plugin has it written before a boundary."""
    found = output_of(report_cases(write_files(tmp_path, {"test_a.py": CHATTY}), "-s"))
    assert {"fills", "adds", "direct", "child", "warns"} <= {*found["test_adds"].split()}
    assert "try 2" in found["test_flaky"]


@pytest.mark.parametrize("capture", ["fd", "sys", "tee-sys"])
@pytest.mark.parametrize("options", ["-v", "-q"])
def test_with_capture_each_case_has_its_line(tmp_path: Path, capture: str, options: str) -> None:
    """What pytest has captured it prints at the end. No boundary is in what was captured, or lost."""
    text = CHATTY + "\ndef test_fails():\n    print('captured')\n    assert 0\n"
    run = report_cases(write_files(tmp_path, {"test_a.py": text}), f"--capture={capture}", options)
    found = output_of(run)
    assert {*found} == {None, "test_adds", "test_silent", "test_flaky", "test_fails"}
    assert all(("PASSED" if options == "-v" else ".") in found[name] for name in ("test_adds", "test_silent"))
    assert "captured" in (found["test_fails"] if capture == "tee-sys" else found[None] or "")
    assert ("fills" in found["test_adds"]) == (capture == "tee-sys")


def test_workers(tmp_path: Path) -> None:
    """They write no boundaries; of cases that run at once, the one that began last has what is printed."""
    found = output_of(report_cases(write_files(tmp_path, {"test_a.py": CHATTY}), "-n", "2", "-v"))
    assert {*found} == {None, "test_adds", "test_silent", "test_flaky"}
    assert found[None].count("PASSED") < 3


HOSTILE = """
import os, sys

class Odd:
    __hash__ = None
    def write(self, text): pass
    def flush(self): raise ValueError("no")

def test_replaces_stdout(): sys.stdout = sys.__stdout__ = Odd()
def test_after(): pass
def test_forks():
    if os.fork() == 0:
        return
    os.wait()
def test_redirects():
    os.dup2(os.open("other.txt", os.O_WRONLY | os.O_CREAT), 1)
def test_elsewhere(): pass
def test_closes(): os.close(1)
def test_closed(): pass
"""


def test_tests_that_replace_or_close_stdout(tmp_path: Path) -> None:
    """They are run as before, and nothing is written into what they opened."""
    run = report_cases(write_files(tmp_path, {"test_a.py": HOSTILE}), "-s", "-p", "no:terminal")
    assert all(outcomes == ["passed"] for outcomes in run.outcomes().values())
    assert len(run.outcomes()) == 7
    assert "qualgent" not in (tmp_path / "other.txt").read_text()
    assert NONCE not in str(output_of(run))


def test_the_nonce_is_not_in_the_environment_of_the_project(tmp_path: Path) -> None:
    """Not even in that of its conftest.py, which pytest loads first, or of what this starts."""
    conftest = "import os\nassert 'QUALGENT_NONCE' not in os.environ and 'QUALGENT_CASES' not in os.environ\n"
    run = report_cases(write_files(tmp_path, {"conftest.py": conftest, "test_a.py": "def test_a(): pass\n"}))
    assert run.outcomes() == {"test_a": ["passed"]}, run.output


def test_a_long_id_is_one_short_line(tmp_path: Path) -> None:
    """Events and boundaries have the same one, also of tests with other characters."""
    names = ["y" * 900, "z" * 900, " › ä\\n\\0"]
    text = f"import pytest\n@pytest.mark.parametrize('x', 'yzä', ids={names!r})\ndef test_a(x): print(f'<{{x}}>')\n"
    run = report_cases(write_files(tmp_path, {"test_a.py": text}), "-s")
    found = output_of(run)
    printed = {name[7]: re.findall(r"<(.)>", output) for name, output in found.items() if name}
    assert printed == {"y": ["y"], "z": ["z"], " ": ["ä"]}, run.output
    assert max(map(len, re.findall(rf"::qualgent {NONCE}.*", run.output))) < 512
