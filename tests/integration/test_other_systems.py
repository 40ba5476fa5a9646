"""The programs without the parts of Python that macOS and Windows lack (tests/other_systems.py)."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qgjob.logins import server_key
from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.integration.qgjob_process import BUILD, cli_environment
from tests.other_systems import defined_names, make_python
from tests.server_process import ROOT, ServerProcess, clean_environment
from tests.terminal import Terminal
from tests.unit.cli_stand_in_tool import StandInTool

pytestmark = pytest.mark.real_command  # a forked server has this test run's Python

CONFIG = """
name = "mac-1"
url = "{url}"
state_dir = "state"
[target.mobile]
preset = "command"
run = ["sh", "./{{test}}"]
"""
TEST = """
echo "ran $1"
sleep 600 &
echo $! > "{folder}/left"
echo kept > "$QUALGENT_ARTIFACTS/kept.txt"
"""


@pytest.fixture
def macos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return a Python as on macOS; the server of the test runs on it, too."""
    python = make_python(tmp_path, "darwin")
    monkeypatch.setattr(sys, "executable", python)
    return python


@pytest.fixture
def windows(tmp_path: Path) -> str:
    return make_python(tmp_path, "win32")


def run(python: str, *arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a program of the project to its end."""
    command = [python, *arguments]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)


def qgjob(python: str, url: str, *arguments: str, **env: str) -> str:
    """Run qgjob, which must succeed without a traceback; return its standard output."""
    done = run(python, "-m", "qgjob", *arguments, env={**cli_environment(url), **env})
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done
    return done.stdout


@pytest.fixture
def agent(macos: str, server: ServerProcess, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a qgagent that runs shell scripts in a folder, on macOS."""
    folder = tmp_path / "tests"
    folder.mkdir()
    (folder / "qgagent.toml").write_text(CONFIG.format(url=server.url))
    (folder / "a.sh").write_text(TEST.format(folder=folder))
    environment = clean_environment(tmp_path)
    command = [macos, "-m", "qgagent", "run", "--config", str(folder / "qgagent.toml")]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def test_macos_lacks_what_the_server_uses_on_linux() -> None:
    """The names to remove are read from typeshed."""
    lacking = set(defined_names("socket", "linux")) - set(defined_names("socket", "darwin"))
    assert lacking >= {"AF_NETLINK", "SOCK_CLOEXEC", "SOCK_NONBLOCK"}
    assert "AF_UNIX" not in lacking
    lacking = set(defined_names("os", "linux")) - set(defined_names("os", "darwin"))
    assert lacking >= {"sched_getaffinity", "pidfd_open", "memfd_create", "O_TMPFILE"}
    assert not {"epoll", "poll"} & set(defined_names("select", "win32"))
    assert not set(defined_names("fcntl", "win32"))


def until_gone(pid: int, seconds: float = 20) -> None:
    """Wait until a killed process has been collected by the one that it was left to."""
    deadline = time.monotonic() + seconds
    with contextlib.suppress(ProcessLookupError):
        while time.monotonic() < deadline:
            os.kill(pid, 0)
            time.sleep(0.05)
        pytest.fail(f"process {pid} is still there")


@pytest.mark.each_python
def test_a_job_runs_on_macos(macos: str, agent: subprocess.Popen[str], server: ServerProcess, tmp_path: Path) -> None:
    """Server, agent, client and doctor work; what a test leaves behind is ended; all of them stop in order."""
    assert "every user of this machine may use the server" in server.log_text()
    shown = json.loads(qgjob(macos, server.url, "submit", *BUILD, "a.sh", "--wait", "--json"))
    (job,) = shown["jobs"]
    assert qgjob(macos, server.url, "logs", job["id"]) == "ran \n"
    qgjob(macos, server.url, "artifacts", job["id"], "--download", str(tmp_path / "kept"))
    assert (tmp_path / "kept" / "kept.txt").read_text() == "kept\n"
    until_gone(int((tmp_path / "tests" / "left").read_text()))
    environment = clean_environment(server.data_dir, {"PORT": str(server.port)})
    doctor = run(macos, "manage.py", "doctor", env=environment)
    assert (doctor.returncode, doctor.stderr) == (0, ""), doctor
    agent.send_signal(signal.SIGTERM)
    _, log = agent.communicate(timeout=30)
    assert (agent.returncode, "Traceback" in log) == (0, False), log
    assert server.stop() == 0
    assert "Traceback" not in server.log_text()


def test_qgjob_works_on_windows(
    windows: str, server: ServerProcess, agent_factory: Callable[..., AgentProcess], tmp_path: Path
) -> None:
    """With stored logins, and with the token that a CI job keeps, which must be its user's only elsewhere."""
    agent_factory(server.url, "agent-1", "--preset", "simulated", "--seconds", "0.1")
    logins = tmp_path / "config" / "qualgent" / "logins.json"
    kept = tmp_path / "cache" / "qualgent" / "ci.json"
    for path in (logins, kept):
        path.parent.mkdir(parents=True)
    logins.write_text(json.dumps({"default": server.url, "tokens": {server_key(server.url): "qgt_" + "a1" * 20}}))
    kept.write_text("{}")
    stored = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    job_id = json.loads(qgjob(windows, "", "submit", *BUILD, "a.spec.js", "--json", **stored))["job"]["id"]
    assert job_id in qgjob(windows, server.url, "list", "--json", QUALGENT_ID_TOKEN="of-gitlab", **stored)
    assert qgjob(windows, server.url, "logs", "--follow", job_id) == ""
    assert '"done"' in qgjob(windows, server.url, "status", job_id, "--json")


def test_the_check_of_the_windows_runner_passes(windows: str) -> None:
    """Which CI runs on Windows itself."""
    done = run(windows, "-m", "tests.installed_clients", env=dict(os.environ))
    assert (done.returncode, done.stdout) == (0, "the clients work\n"), done.stderr


def test_tests_are_listed_by_their_tool_on_windows(windows: str, server: ServerProcess, tmp_path: Path) -> None:
    """Without groups of processes; a tool that hangs is stopped, too."""
    tool = StandInTool(tmp_path / "node_modules" / ".bin" / "playwright.cmd")
    case = {"event": "case", "project": "", "file": str(tmp_path / "a.spec.ts"), "titles": ["works"]}
    tool.plan([case, {"event": "end"}])
    command = [windows, "-m", "qgjob", "submit", *BUILD, "--playwright", "--json"]
    environment = {**cli_environment(server.url), "PYTHONPATH": str(ROOT), "PATHEXT": ".cmd"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done
    assert json.loads(done.stdout)["job"]["test"] == "a.spec.ts"
    tool.plan(sleep=600)
    command += ["--list-timeout", "2"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, "did not end within 2 s" in done.stderr) == (2, True), done


def test_watch_is_quit_by_a_key_on_windows(windows: str, server: ServerProcess, client: Client) -> None:
    """select takes sockets only there."""
    client.submit(test="tests/a.spec.js")
    environment = {**cli_environment(server.url), "COLUMNS": "120", "LINES": "40", "TERM": "xterm"}
    with Terminal([windows, "-m", "qgjob", "watch"], environment, ROOT) as terminal:
        terminal.until("tests/a.spec.js")
        terminal.type("q")
        code, shown = terminal.end()
    assert (code, "Traceback" in shown) == (0, False), shown


@pytest.mark.parametrize("arguments", [("run",), ("--help",)])
def test_qgagent_refuses_windows(windows: str, arguments: tuple[str, ...]) -> None:
    """In one sentence."""
    done = run(windows, "-m", "qgagent", *arguments, env=cli_environment(""))
    text = "qgagent runs on Linux and macOS; on Windows, use it in WSL 2 (qgjob runs here too).\n"
    assert (done.returncode, done.stdout, done.stderr) == (3, "", text)
