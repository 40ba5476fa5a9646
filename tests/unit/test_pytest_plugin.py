"""pytest-qualgent: events of test cases as they begin and end."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.pytest_plugin import (
    CASES,
    COMPARISONS,
    PLACES,
    PROJECT,
    PluginRun,
    report_cases,
    run_pytest,
    write_files,
)

pytestmark = [pytest.mark.each_python, pytest.mark.seconds]  # reads frames and the source of asserts


@pytest.fixture(scope="module", params=["alone", "workers"])
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> PluginRun:
    """The project's run, in one process and in the workers of pytest-xdist."""
    project = write_files(tmp_path_factory.mktemp("project"), PROJECT)
    return report_cases(project, "tests", "-W", "error", *(("-n", "2") if request.param == "workers" else ()))


def test_each_case_is_reported_once_with_its_outcome(run: PluginRun) -> None:
    """Also one that fails in its body and its teardown; tries of a flaky one are tries of one case."""
    assert run.outcomes() == CASES, run.output
    files = {"tests/test_cart.py": 15, "tests/test_values.py": 18, "tests/test_skipped_file.py": 1}
    first = next(event for event in run.events if event["event"] != "parallel")  # with workers it comes before
    assert first == {"event": "start", "total": len(CASES), "files": files}
    assert run.events[-1] == {"event": "finish"}
    tries = [(line["id"], line["retry"]) for line in run.of("begin")]
    assert len(set(tries)) == len(tries) == sum(map(len, CASES.values()))
    assert sorted((line["id"], line["retry"]) for line in run.of("end")) == sorted(tries)
    finals = [line for line in run.of("end") if line["is_final"]]
    assert len({line["id"] for line in finals}) == len(finals) == len(CASES)
    assert all(line["seconds"] >= 0 for line in run.of("end"))


def test_a_case_begins_before_it_ends(run: PluginRun) -> None:
    """And its next try after that."""
    running: set[str] = set()
    for line in run.events:
        if line["event"] == "begin":
            assert line["id"] not in running
            running.add(line["id"])
        elif line["event"] == "end":
            running.remove(line["id"])
    assert not running


def test_a_case_has_its_title_path_and_its_place(run: PluginRun) -> None:
    """An inherited test has no line: it is in another file. A skipped file is a case of its name."""
    places = {line["name"]: (line["file"], line["line"]) for line in run.of("begin")}
    assert places["TestCart › test_adds[a::b[c]]"] == ("tests/test_cart.py", 5)
    assert places["TestHeir › test_inherited"] == ("tests/test_cart.py", None)
    assert places["test_skipped_file.py"] == ("tests/test_skipped_file.py", None)


def test_both_values_of_a_comparison_are_those_of_pytest(run: PluginRun) -> None:
    """Not of a text: neither locals of those names, nor several comparisons in one assert confuse them."""
    found = {name: [run.errors_of(name)[0].get(key) for key in ("expected", "actual")] for name in COMPARISONS}
    assert found == {name: list(values) for name, values in COMPARISONS.items()}


def test_an_error_is_where_the_project_raised_it(run: PluginRun) -> None:
    """In the innermost frame of the project: a helper's, a fixture's; not one of an installed package."""
    errors = {name: [(error.get("file"), error.get("line")) for error in run.errors_of(name)] for name in PLACES}
    assert errors == PLACES
    assert "teardown broke" in run.errors_of("test_fails_twice")[1]["message"]


def test_reasons_of_skips_and_expected_failures(run: PluginRun) -> None:
    reasons = {
        name: run.errors_of(name)[0]["message"] for name in ("test_skips", "test_skipped_file.py", "test_xfails")
    }
    assert reasons == {
        "test_skips": "Skipped: no printer",
        "test_skipped_file.py": "Skipped: not here",
        "test_xfails": "expected failure: known",
    }


@pytest.mark.parametrize("workers", [(), ("-n", "1")])
def test_errors_outside_of_cases(tmp_path: Path, workers: tuple[str, ...]) -> None:
    """Files that do not load, each once: with the place. Without workers, no case runs then."""
    files = {"tests/test_import.py": "\nimport no_such_package\n", "tests/test_syntax.py": "def test_x(:\n    pass\n"}
    run = report_cases(write_files(tmp_path, {**files, "tests/test_good.py": "def test_good(): pass\n"}), *workers)
    assert sorted((line["file"], line["line"]) for line in run.of("error")) == [
        ("tests/test_import.py", 2),
        ("tests/test_syntax.py", 1),
    ], run.output
    messages = "".join(line["message"] for line in run.of("error"))
    assert "No module named 'no_such_package'" in messages
    assert "invalid syntax" in messages
    assert run.code != 0
    assert workers or not [line for line in run.events if line["event"] in ("start", "begin")]


def test_a_conftest_that_does_not_load(tmp_path: Path) -> None:
    """pytest ends before it has a session."""
    run = report_cases(
        write_files(tmp_path, {"conftest.py": "x = 1\nx.nothing\n", "test_a.py": "def test_a(): pass\n"})
    )
    (error,) = run.events
    assert (run.code, error["event"], error["file"], error["line"]) == (4, "error", "conftest.py", 2)
    assert "has no attribute 'nothing'" in error["message"]


@pytest.mark.parametrize(
    ("test", "said", "code"),
    [
        ("none.py", "file or directory not found: none.py", 4),
        ("test_a.py::test_none", "not found: ", 4),
        ("-k=none", "no tests ran", 5),
    ],
)
def test_a_test_that_does_not_exist(tmp_path: Path, test: str, said: str, code: int) -> None:
    """The tool's sentence is an error, and there is no case."""
    run = report_cases(write_files(tmp_path, {"test_a.py": "def test_a(): pass\n"}), test)
    assert (run.code, run.of("begin"), run.events[-1]) == (code, [], {"event": "finish"})
    assert said in run.of("error")[0]["message"]


def test_an_internal_error(tmp_path: Path) -> None:
    hook = "def pytest_runtest_call(item): pass\ndef pytest_runtest_setup(item): pass\n"
    hook += "def pytest_runtest_logstart(nodeid): raise ValueError('plugin broke')\n"
    run = report_cases(write_files(tmp_path, {"conftest.py": hook, "test_a.py": "def test_a(): pass\n"}))
    (error,) = run.of("error")
    assert (run.code, error["file"], error["line"]) == (3, "conftest.py", 3)
    assert run.outcomes() == {"test_a": ["interrupted"]}
    assert "plugin broke" in error["message"]


@pytest.mark.parametrize("ends", ["raise KeyboardInterrupt", "pytest.exit('enough')"])
def test_an_interrupt_ends_the_case_that_runs(tmp_path: Path, ends: str) -> None:
    """And what has ended is kept."""
    text = f"import pytest\ndef test_a(): pass\ndef test_b(): {ends}\ndef test_c(): pass\n"
    run = report_cases(write_files(tmp_path, {"test_a.py": text}))
    assert run.outcomes() == {"test_a": ["passed"], "test_b": ["interrupted"]}
    assert (run.events[0]["total"], run.events[-1]["event"]) == (3, "finish")


@pytest.mark.parametrize("signal", ["SIGKILL", "SIGSEGV", "SIGTERM"])
def test_a_case_that_kills_pytest_has_begun_and_not_ended(tmp_path: Path, signal: str) -> None:
    text = f"import os, signal\ndef test_a(): pass\ndef test_b(): os.kill(os.getpid(), signal.{signal})\n"
    run = report_cases(write_files(tmp_path, {"test_a.py": text}))
    assert [line["name"] for line in run.of("begin")] == ["test_a", "test_b"]
    assert run.outcomes() == {"test_a": ["passed"]}
    assert run.events[-1]["event"] == "begin"


def test_a_case_that_kills_its_worker_has_failed(tmp_path: Path) -> None:
    """With pytest-xdist, where the others go on; with pytest-rerunfailures, it is tried again."""
    text = "import os, time\ndef test_a(): pass\ndef test_b(): os._exit(1)\ndef test_c(): pass\n"
    write_files(tmp_path, {"test_a.py": text})
    run = report_cases(tmp_path, "-n", "1")
    assert run.outcomes() == {"test_a": ["passed"], "test_b": ["failed"], "test_c": ["passed"]}
    assert "crashed while running" in run.errors_of("test_b")[0]["message"]
    run = report_cases(tmp_path, "-n", "1", "--reruns", "1")
    assert run.outcomes() == {"test_a": ["passed"], "test_b": ["failed", "failed"], "test_c": ["passed"]}


def test_a_timeout_of_the_plugin_is_a_timeout(tmp_path: Path) -> None:
    text = "import time\ndef test_a(): time.sleep(60)\ndef test_b(): raise ValueError('Timeout of the cart')\n"
    run = report_cases(write_files(tmp_path, {"test_a.py": text}), "--timeout=0.2")
    assert run.outcomes() == {"test_a": ["timed_out"], "test_b": ["failed"]}


def test_a_failed_subtest_fails_its_case_once(tmp_path: Path) -> None:
    """Of pytest 9 and of unittest; the case has the errors of all."""
    text = """
import unittest
def test_a(subtests):
    for n in range(3):
        with subtests.test(n=n):
            assert n != 1
class TestB(unittest.TestCase):
    def test_b(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertEqual(n, 1)
"""
    run = report_cases(write_files(tmp_path, {"test_a.py": text}))
    assert run.outcomes() == {"test_a": ["failed"], "TestB › test_b": ["failed"]}
    assert (run.errors_of("test_a")[0]["expected"], run.errors_of("test_a")[0]["actual"]) == ("!= 1", "1")
    assert [error.get("actual") for error in run.errors_of("TestB › test_b")][:2] == ["0", "2"]


def test_a_case_that_runs_twice_is_two(tmp_path: Path) -> None:
    """On each worker: no case replaces the other's result."""
    write_files(tmp_path, {"test_a.py": "def test_a(): pass\n"})
    run = report_cases(tmp_path, "-n", "2", "--dist", "each")
    assert [line["event"] for line in run.events].count("end") == len({line["id"] for line in run.of("begin")})


def test_a_report_of_the_session_is_later_than_its_cases(tmp_path: Path) -> None:
    """By more than the clock of files may be behind: else the report would be taken for a file of a case."""
    write_files(tmp_path, {"test_quick.py": "def test_passes(): pass"})
    for number in range(3):
        report = tmp_path / f"{number}.xml"
        run = report_cases(tmp_path, "--junit-xml", str(report))
        assert report.stat().st_mtime - run.of("end")[-1]["at"] > 0.005


def test_without_the_variable_nothing_is_written(tmp_path: Path) -> None:
    write_files(tmp_path, {"test_a.py": "def test_a(): pass\n"})
    assert run_pytest(tmp_path).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "__pycache__") == ["test_a.py"]


def test_files_are_relative_to_the_test_root(tmp_path: Path) -> None:
    """Which may be a folder of a repository with pytest's rootdir at its top; frames below the test root come first."""
    fails = "import up\ndef test_a(): up.fail()\n@up.fixture\ndef broken(): pass\ndef test_b(broken): pass\n"
    above = (
        "import pytest\ndef fail(): raise OSError\ndef fixture(_):\n    return pytest.fixture(fail, name='broken')\n"
    )
    project = write_files(tmp_path / "shop", {"e2e/test_a.py": fails})
    write_files(tmp_path, {"pytest.ini": "[pytest]\npythonpath = lib\n", "lib/up.py": above})
    run = report_cases(project, "e2e")
    assert {line["file"] for line in run.of("begin")} == {"e2e/test_a.py"}
    places = [(error["file"], error["line"]) for name in ("test_a", "test_b") for error in run.errors_of(name)]
    assert places == [("e2e/test_a.py", 2), ("../lib/up.py", 2)]
