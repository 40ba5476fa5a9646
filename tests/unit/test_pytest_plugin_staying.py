"""pytest-qualgent: a session that stays, and what tests do to the file by which it gets more."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from qgprotocol.reporter_folder import PYTEST, reporter_folder
from tests.support.pytest_plugin import NONCE, PluginRun, plugin_environment, report_cases, write_files

pytestmark = pytest.mark.seconds

PASS = "def test_one(): pass\n"
FILES = {"test_a.py": PASS, "test_b.py": PASS, "test_c.py": PASS}
SESSION = """
import pytest
@pytest.fixture(scope="session", autouse=True)
def server():
    yield
    raise RuntimeError("the server does not stop")
"""


def events(project: Path) -> list[dict[str, Any]]:
    try:
        return [json.loads(line) for line in (project / "events.jsonl").read_bytes().splitlines()]
    except (OSError, ValueError):
        return []


@contextmanager
def answering(project: Path, answers: Sequence[Sequence[str]]) -> Iterator[Path]:
    """Answer the requests of a session in this project, one after another."""
    path, over = project / "more.jsonl", threading.Event()
    path.touch()

    def answer() -> None:
        for number, tests in enumerate(answers, 1):
            while not any(line == {"nonce": NONCE, "event": "more", "number": number} for line in events(project)):
                if over.wait(0.02):
                    return
            with path.open("a") as file:
                file.write(json.dumps({"nonce": NONCE, "number": number, "tests": tests}) + "\n")

    thread = threading.Thread(target=answer)
    thread.start()
    try:
        yield path
    finally:
        over.set()
        thread.join()


def run(tmp_path: Path, files: dict[str, str], answers: Sequence[Sequence[str]], *arguments: str) -> PluginRun:
    """Run test_a.py, and what the answers add."""
    write_files(tmp_path, FILES | files)
    with answering(tmp_path, answers) as path:
        return report_cases(tmp_path, *(arguments or ("test_a.py",)), QUALGENT_MORE=str(path))


def ran(found: PluginRun) -> list[str]:
    return [line["file"] for line in found.of("begin")]


def kinds(found: PluginRun) -> list[str]:
    return [line["event"] for line in found.events]


def test_more_until_there_is_no_more(tmp_path: Path) -> None:
    """A request precedes the last case of what is known, so that this is torn down for the one after it."""
    found = run(tmp_path, {}, [["./test_b.py", "./test_c.py"], []])
    case = ["begin", "end"]
    assert kinds(found) == ["start", "more", "start", "start", *case, *case, "more", *case, "finish"]
    assert [line.get("files") for line in found.of("start")] == [{name: 1} for name in FILES]
    assert (ran(found), found.code) == (list(FILES), 0)
    assert "::qualgent" in found.output


def test_fixtures_of_a_folder(tmp_path: Path) -> None:
    """Tests that are collected later find those of its conftest.py, and of a package, which are set up once."""
    fixture = (
        "import pytest\n@pytest.fixture(scope='package')\ndef shop():\n    print('opened', flush=True)\n    yield 1\n"
    )
    test = "def test_one(shop): assert shop\n"
    files = {f"{folder}/test_{name}.py": test for folder in ("tests/inner", "pack") for name in "abc"}
    files |= {"tests/conftest.py": fixture, "pack/conftest.py": fixture, "pack/__init__.py": ""}
    first = ("-s", "pack/test_a.py", "tests/inner/test_a.py")
    found = run(tmp_path, files, [["./tests/inner/test_b.py", "./pack/test_b.py"], ["./tests/inner"], []], *first)
    assert {line["outcome"] for line in found.of("end")} == {"passed"}, found.output
    assert len(ran(found)) == 7


def test_the_exit_code_is_of_all_tests(tmp_path: Path) -> None:
    found = run(tmp_path, {"test_b.py": "def test_one(): assert 0\n"}, [["./test_b.py"], []])
    assert (ran(found), found.code) == (["test_a.py", "test_b.py"], 1)
    assert "1 failed, 1 passed" in found.output


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("import nothing_of_that_name\n", "nothing_of_that_name"),
        ("import pytest\npytest.exit('enough')\n", "enough"),
        ("raise SystemExit(3)\n", "SystemExit"),
        ("import warnings\nwarnings.warn('old')\n", "old"),  # an error by the configuration
        ("def test_one(:\n", "invalid syntax"),
        (None, "not found"),
    ],
)
def test_what_does_not_load_stops_no_other(tmp_path: Path, text: str | None, message: str) -> None:
    """The error names its file, and its place."""
    files = {"pytest.ini": "[pytest]\nfilterwarnings = error:old:UserWarning\n"}
    if text is not None:
        files["test_broken.py"] = text
    found = run(tmp_path, files, [["./test_broken.py", "./test_b.py"], []])
    assert ran(found) == ["test_a.py", "test_b.py"]
    (error,) = found.of("error")
    assert message in error["message"]
    assert [Path(file).name for file in error["files"]] == ["test_broken.py"]
    assert error.get("file") == (text and "test_broken.py")
    assert kinds(found)[-1] == "finish"


def test_asks_although_nothing_loaded(tmp_path: Path) -> None:
    """With --continue-on-collection-errors, as qgagent starts several files."""
    arguments = ("--continue-on-collection-errors", "test_a.py")
    found = run(tmp_path, {"test_a.py": "1 / 0\n"}, [["./test_b.py"], []], *arguments)
    assert (ran(found), found.code) == (["test_b.py"], 1)
    found = run(tmp_path, {"test_a.py": "1 / 0\n"}, [["./test_b.py"], []])
    assert (ran(found), found.code) == ([], 2)


def test_a_fixture_of_the_session_that_fails_in_the_end(tmp_path: Path) -> None:
    """It is set up once, and its teardown is an error of the last test, as in any session."""
    found = run(tmp_path, {"conftest.py": SESSION}, [["./test_b.py"], ["./test_c.py"], []])
    outcomes = [(line["id"], line["outcome"]) for line in found.of("end")]
    assert [outcome for _, outcome in outcomes] == ["passed", "passed", "failed"]
    assert outcomes[-1][0].startswith("test_c.py")
    assert "the server does not stop" in found.of("end")[-1]["errors"][0]["message"]


OTHER_LOOP = """
def pytest_runtestloop(session):
    for item in session.items:
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
    return True
"""


@pytest.mark.parametrize("way", ["workers", "loop", "first failure"])
def test_other_loops_run_as_ever(tmp_path: Path, way: str) -> None:
    """Workers of pytest-xdist, a loop that is not pytest's, and a run that is to stop ask for nothing more."""
    files = {"conftest.py": OTHER_LOOP if way == "loop" else ""}
    if way == "first failure":
        files["test_a.py"] = "def test_one(): assert 0\ndef test_two(): pass\n"
    arguments = {"workers": ("-n", "2"), "loop": (), "first failure": ("-x",)}[way]
    found = run(tmp_path, files, [["./test_b.py"], []], *arguments, "test_a.py")
    assert (ran(found), "more" in kinds(found)) == (["test_a.py"], False)


@pytest.mark.parametrize(("workers", "is_parallel"), [("0", False), ("1", False), ("2", True)])
def test_several_workers_are_reported_before_the_first_case(tmp_path: Path, workers: str, is_parallel: bool) -> None:
    found = run(tmp_path, {}, [[]], "-n", workers, "test_a.py")
    assert kinds(found)[0] == ("parallel" if is_parallel else "start")


CLOSES = "import os\ndef test_one(): os.closerange(3, 1000)\n"
FINDS = """
import json, os
def find():
    pairs = open("/proc/self/environ").read().split("\\0")
    return dict(pair.split("=", 1) for pair in pairs if "=" in pair)
"""
LIES = """
def test_writes():
    given = find()
    for nonce in ("wrong", given["QUALGENT_NONCE"]):
        for number in (0, 2, "1", None, [1]):
            with open(given["QUALGENT_MORE"], "a") as file:
                file.write(json.dumps({"nonce": nonce, "number": number, "tests": ["./test_c.py"]}) + "\\n")
    with open(given["QUALGENT_MORE"], "ab") as file:
        file.write(b"\\xff\\n{}\\n[]\\n" + b"[" * 5000 + b"\\n")
"""
FORKS = """
import os
def test_forks():
    child = os.fork()
    if child:
        os.waitpid(child, 0)
def test_last(): pass
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("text", [CLOSES, FINDS + LIES, FORKS], ids=["closes", "writes", "forks"])
def test_tests_that_disturb_the_session(tmp_path: Path, text: str) -> None:
    """A test closes descriptors, writes other answers, or forks and goes on in both processes."""
    project = {"test_b.py": text, "test_a.py": PASS}
    arguments = ("-s", "test_a.py") if text is CLOSES else ("test_a.py",)
    found = run(tmp_path, project, [["./test_b.py"], ["./test_c.py"], []], *arguments)
    assert ran(found)[-1] == "test_c.py"
    assert kinds(found).count("more") == 3


SPOILS = {
    "deleted": "os.unlink(path)",
    "a folder": "os.unlink(path); os.mkdir(path)",
    "a pipe": "os.unlink(path); os.mkfifo(path)",
    "a link": "os.rename(path, path + '2'); os.symlink(path + '2', path)",
    "huge": "open(path, 'ab').write(bytes(2_000_000))",
}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("way", SPOILS)
def test_a_session_without_an_answer_ends(tmp_path: Path, way: str) -> None:
    """The file is not what qgagent has made: what was to follow is run by another start."""
    text = f"{FINDS}\ndef test_one():\n    path = find()['QUALGENT_MORE']\n    {SPOILS[way]}\ndef test_two(): pass\n"
    found = run(tmp_path, {"test_a.py": text}, [])
    assert (ran(found), found.code) == (["test_a.py"] * 2, 0)
    assert kinds(found)[-1] == "finish"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_while_it_waits(tmp_path: Path, number: int) -> None:
    """It ends at once, and closes what the session has opened."""
    write_files(tmp_path, FILES | {"conftest.py": CLOSED})
    (tmp_path / "more.jsonl").touch()
    (tmp_path / "events.jsonl").touch()
    given = {"QUALGENT_CASES": "events.jsonl", "QUALGENT_NONCE": NONCE, "QUALGENT_MORE": "more.jsonl"}
    command = [sys.executable, "-m", "pytest", "-p", "pytest_qualgent", "test_a.py", "test_b.py"]
    with subprocess.Popen(command, cwd=tmp_path, env=plugin_environment(**given), stdout=subprocess.PIPE) as child:
        while child.poll() is None and not any(line["event"] == "more" for line in events(tmp_path)):
            time.sleep(0.02)
        began = time.monotonic()
        child.send_signal(number)
        child.communicate(timeout=30)
    assert time.monotonic() - began < 8  # it would wait for ten seconds
    if number == signal.SIGINT:
        assert [line["event"] for line in events(tmp_path)][-1] == "finish"
        assert (tmp_path / "closed").exists()


CLOSED = """
import pytest
@pytest.fixture(scope="session", autouse=True)
def server():
    yield
    open("closed", "w").close()
"""


def test_nobody_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """qgagent has died: the session ends by itself."""
    monkeypatch.syspath_prepend(str(reporter_folder(PYTEST)))
    from pytest_qualgent import staying
    from pytest_qualgent.events import EventFile, OutputBoundaries

    for name in ("events", "more"):
        (tmp_path / name).touch()
    monkeypatch.setattr(staying, "POLLS", 5)
    file = EventFile(str(tmp_path / "events"), NONCE)
    requests = staying.Requests(str(tmp_path / "more"), NONCE, file, OutputBoundaries(NONCE))
    assert requests.ask() == []
    (tmp_path / "more").write_text(json.dumps({"nonce": NONCE, "number": 1, "tests": ["late"]}) + "\n")
    assert requests.ask() == []
