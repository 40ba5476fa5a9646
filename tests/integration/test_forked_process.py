"""A child of the fork server behaves as the command ``python -m MODULE`` does, of which it is the faster equal."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from subprocess import Popen, TimeoutExpired
from typing import Any

import pytest

from tests.forked_process import ForkedProcess, start_module
from tests.server_process import ROOT, clean_environment

BOTH = pytest.mark.parametrize("forked", [True, False], ids=["forked", "command"])
SECONDS = 30


def report() -> dict[str, Any]:
    """Return what a process sees of itself."""
    umask = os.umask(0)
    return {
        "name": __name__,
        "arguments": [Path(sys.argv[0]).name, *sys.argv[1:]],
        "environment": {name: value for name, value in os.environ.items() if name not in {"LINES", "COLUMNS"}},
        "folder": os.getcwd(),
        "path": sys.path,
        "umask": umask,
        "leads": [os.getsid(0) == os.getpid(), os.getpgrp() == os.getpid()],
        "input": sys.stdin.read(),
        "files": sorted(int(name) for name in os.listdir("/proc/self/fd"))[:-1],  # the last is the folder's
        "signals": {number.name: str(signal.getsignal(number)) for number in (signal.SIGINT, signal.SIGCHLD)},
        "blocked": sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ())),
        "buffered": [sys.stdout.line_buffering, sys.stderr.line_buffering],
        "threads": threading.active_count(),
        "timezone": time.tzname,
    }


def start(tmp_path: Path, *arguments: str, forked: bool, **env: str) -> Any:
    with open(tmp_path / "errors", "ab") as errors:
        environment = clean_environment(tmp_path, env)
        return start_module(__name__, *arguments, env=environment, errors=errors, forked=forked)


@pytest.mark.parametrize("env", [{}, {"QUALGENT_AUTH": "on", "QUALGENT_PUBLIC_URL": "https://qualgent.test"}])
def test_its_settings_are_those_of_the_command(tmp_path: Path, env: dict[str, str]) -> None:
    """Though the fork server has imported the project with other settings."""
    environment = clean_environment(tmp_path, {**env, "QUALGENT_MAX_AGENTS": "77", "DEBUG": "1"})
    outputs = []
    for forked in (True, False):
        with open(tmp_path / "errors", "ab") as errors:
            process = start_module("manage", "diffsettings", "--all", env=environment, errors=errors, forked=forked)
        with process.stdout:
            outputs.append(process.stdout.read())
        assert process.wait(SECONDS) == 0, (tmp_path / "errors").read_text()
    assert "QUALGENT_MAX_AGENTS = 77" in outputs[0]
    same = [re.sub(r"0x[0-9a-f]+", "0x", output) for output in outputs]
    assert same[0] == same[1]


def test_it_sees_what_the_command_sees(tmp_path: Path) -> None:
    """Environment, arguments, folder, umask, session, files, signals and buffers are those of the command."""
    reports = []
    for forked in (True, False):
        process = start(tmp_path, "report", "--option", "ü", forked=forked, QUALGENT_AUTH="on", PORT="4000")
        assert isinstance(process, ForkedProcess) is (forked and sys.platform == "linux")
        with process.stdout:
            reports.append(json.loads(process.stdout.read()))
        assert process.wait(timeout=SECONDS) == 0
    assert reports[0] == reports[1]
    assert reports[0]["environment"]["QUALGENT_AUTH"] == "on"


@BOTH
@pytest.mark.parametrize(("arguments", "code"), [(["raise"], 1), (["loop"], 7)])
def test_its_exit_code(tmp_path: Path, forked: bool, arguments: list[str], code: int) -> None:
    """The exit code of a process, what it printed last, and its traceback arrive."""
    process = start(tmp_path, *arguments, forked=forked)
    with process.stdout:
        assert process.stdout.read() == "started\nat exit\n"
    assert process.wait(timeout=SECONDS) == code
    assert process.poll() == process.returncode == code
    assert ("ValueError: raised" in (tmp_path / "errors").read_text()) is (arguments == ["raise"])


@BOTH
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_signals(tmp_path: Path, forked: bool, number: signal.Signals) -> None:
    """A signal ends it as it ends the command, and it runs until then."""
    process = start(tmp_path, "wait", forked=forked)
    with process.stdout:
        assert process.stdout.readline() == "started\n"
        with pytest.raises(TimeoutExpired):
            process.wait(timeout=0.01)
        assert process.poll() is None
        os.kill(process.pid, number)
        assert process.wait(timeout=SECONDS) == -number
        process.send_signal(number)  # of an ended process: nothing


def test_children_differ(tmp_path: Path) -> None:
    """Two children do not draw the same random numbers."""
    processes = [start(tmp_path, "random", forked=True) for _ in range(2)]
    drawn = set()
    for process in processes:
        with process.stdout:
            drawn.add(process.stdout.read())
        assert process.wait(timeout=SECONDS) == 0
    assert len(drawn) == 2


def test_what_is_read_at_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process with another value of a variable that Python or a library reads at its start is not forked."""
    for is_changed in (False, True):
        if is_changed:
            monkeypatch.setenv("LD_LIBRARY_PATH", "/")
        process = start(tmp_path, "exit", "0", forked=True)
        assert isinstance(process, ForkedProcess) is (sys.platform == "linux" and not is_changed)
        with process.stdout:
            assert process.wait(timeout=SECONDS) == 0


PROCESS_OF_A_RUN = f"""
import os, sys
from tests.forked_process import start_module
process = start_module({__name__!r}, "parent", env=os.environ, errors=sys.stderr)
print(process.stdout.read().strip(), process.wait({SECONDS}), flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="nothing is forked elsewhere")
def test_the_processes_of_a_run_share_one() -> None:
    """The first that needs it starts it, and it ends with the last."""
    environment = {**os.environ, "PYTEST_XDIST_TESTRUNUID": f"run-of-{os.getpid()}"}
    command = [sys.executable, "-c", PROCESS_OF_A_RUN]
    with contextlib.ExitStack() as stack:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        running = [stack.enter_context(Popen(command, cwd=ROOT, env=environment, **pipes)) for _ in range(3)]
        seen = {process.stdout.readline() for process in running}
        for process in running:  # all, before one is waited for: the first waits for the others
            process.stdin.close()
    assert {process.returncode for process in running} == {0}
    [(parent, code)] = [line.split() for line in seen]
    assert code == "0"
    assert not Path("/proc", parent).exists()


def main(what: str, *others: str) -> None:
    """Do what the test asks."""
    if what == "report":
        print(json.dumps(report()))
    elif what == "random":
        print(random.random())
    elif what == "parent":
        print(os.getppid())
    else:
        atexit.register(print, "at exit")
        print("started", flush=what == "wait")
        if what == "raise":
            raise ValueError("raised")
        if what == "wait":
            signal.pause()
        sys.exit(asyncio.run(asyncio.sleep(0, 7)) if what == "loop" else int(others[0]))


if __name__ == "__main__":
    main(*sys.argv[1:])
