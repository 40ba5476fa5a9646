"""qgjob in a terminal: watch, the progress bar, completion, and open."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fcntl import ioctl
from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.integration.qgjob_process import BUILD, COMMAND, SimulatedFleet, cli_environment
from tests.server_process import ROOT, ServerProcess
from tests.support.waiting import eventually
from tests.unit.cli_support import qgjob

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
TAKE_TERMINAL = """
import fcntl, os, sys, termios
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""  # makes Ctrl-C in the terminal interrupt the program
LEAVE_SCREEN = "\x1b[?1049l"


class Terminal:
    """A terminal of 120 columns and 40 lines that runs qgjob."""

    def __init__(self, process: subprocess.Popen[bytes], master: int) -> None:
        self.process = process
        self.raw = ""
        self._master = master
        self._seen = 0

    def until(self, text: str, seconds: float = 30) -> None:
        """Wait until the text appears in the output since the last call, ignoring escape sequences."""
        deadline = time.monotonic() + seconds
        while text not in ESCAPES.sub("", self.raw[self._seen :]):
            assert time.monotonic() < deadline, f"no {text!r} in {self.raw[self._seen :]!r}"
            if select.select([self._master], [], [], 0.1)[0]:
                try:
                    self.raw += os.read(self._master, 65536).decode(errors="replace")
                except OSError:  # no process has the terminal open any more
                    assert text in ESCAPES.sub("", self.raw[self._seen :]), self.raw[self._seen :]
        self._seen = len(self.raw)

    def type(self, text: str) -> None:
        os.write(self._master, text.encode())

    def end(self) -> int:
        """Read the rest of the output; return the exit code."""
        while select.select([self._master], [], [], 10)[0]:
            try:
                self.raw += os.read(self._master, 65536).decode(errors="replace")
            except OSError:
                break
        return self.process.wait(20)


@contextmanager
def terminal(url: str, *arguments: str) -> Iterator[Terminal]:
    """Run qgjob in a terminal during the block."""
    master, slave = pty.openpty()
    ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    kept = {name: value for name, value in cli_environment(url).items() if name not in ("COLUMNS", "LINES", "NO_COLOR")}
    with subprocess.Popen(
        [sys.executable, "-c", TAKE_TERMINAL, *COMMAND, *arguments],
        cwd=ROOT,
        env={**kept, "TERM": "xterm-256color"},
        stdin=slave,
        stdout=slave,
        stderr=slave,
    ) as process:
        os.close(slave)
        try:
            yield Terminal(process, master)
        finally:
            if process.poll() is None:
                process.kill()
            os.close(master)


@pytest.fixture
def fleet(server: ServerProcess, agent_factory: Callable[..., AgentProcess], tmp_path: Path) -> SimulatedFleet:
    return SimulatedFleet(server.url, agent_factory, tmp_path)


def test_watch_shows_changes(server: ServerProcess, fleet: SimulatedFleet, client: Client) -> None:
    """Queue, agents and jobs are updated live; q quits and restores the terminal."""
    with terminal(server.url, "watch") as screen:
        screen.until("0 waiting, 0 running")
        client.submit(test="tests/[bold]login.spec.js")
        screen.until("tests/[bold]login.spec.js")
        fleet.agent("pixel-7")
        screen.until("pixel-7")
        screen.until("1 done")
        screen.type("q")
        assert screen.end() == 0
    assert LEAVE_SCREEN in screen.raw


def test_watch_survives_a_restart(server: ServerProcess, client: Client) -> None:
    """watch shows that it is not connected, and reconnects to the restarted server."""
    client.submit(test="tests/a.spec.js")
    with terminal(server.url, "watch") as screen:
        screen.until("tests/a.spec.js")
        server.stop()
        screen.until("not connected")
        server.start()
        client.submit(test="tests/b.spec.js")
        screen.until("tests/b.spec.js")
        screen.type("\x03")
        assert screen.end() == 130
    assert LEAVE_SCREEN in screen.raw


def test_watch_reports_an_unreachable_server(tmp_path: Path) -> None:
    """The error is printed before watch takes over the terminal."""
    with terminal("http://127.0.0.1:9", "watch") as screen:
        assert screen.end() == 3
    assert "could not reach http://127.0.0.1:9" in screen.raw
    assert LEAVE_SCREEN not in screen.raw


def test_a_terminal_gets_a_progress_bar(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """The bar shows the number of ended tests; failed tests are above it, and the summary is below it."""
    fleet.agent("a1", {"test": "bad", "seconds": 0.05, "outcome": "failed"}, {"test": "slow", "seconds": 1.5})
    with terminal(server.url, "submit", *BUILD, "bad", "slow", "--wait") as screen:
        screen.until("1/2")
        screen.until("1 passed, 1 failed in")
        assert screen.end() == 1
    assert re.search(r"failed +0\.\d s +bad ", ESCAPES.sub("", screen.raw))


def test_an_interrupt_on_a_terminal_asks(server: ServerProcess, client: Client) -> None:
    """qgjob asks whether to cancel the unfinished tests."""
    with terminal(server.url, "submit", *BUILD, "a", "--wait") as screen:
        screen.until("0/1")
        screen.type("\x03")
        screen.until("Cancel the unfinished tests?")
        screen.type("y\n")
        screen.until("cancelled 1 unfinished tests")
        assert screen.end() == 128 + signal.SIGINT
    (job,) = client.get("/api/v1/jobs").body["jobs"]
    assert job["status"] == "cancelled"


def test_a_shell_completes_commands_and_options(tmp_path: Path) -> None:
    """bash completes with the script that qgjob completion prints."""
    program = tmp_path / "qgjob"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m qgjob "$@"\n')
    program.chmod(0o755)
    script = """
        eval "$(qgjob completion bash)"
        complete -p qgjob
        COMP_WORDS=(qgjob sub) COMP_CWORD=1 COMPREPLY=(); _qgjob_completion qgjob; echo "${COMPREPLY[@]}"
        COMP_WORDS=(qgjob submit --jun) COMP_CWORD=2 COMPREPLY=(); _qgjob_completion qgjob; echo "${COMPREPLY[@]}"
    """
    env = {**cli_environment(""), "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "--norc", "-c", script], cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines()[1:] == ["submit", "--junit"]
    assert "_qgjob_completion" in done.stdout.splitlines()[0]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_have_a_completion_script(shell: str) -> None:
    """The script uses click's variable."""
    result = qgjob("completion", shell)
    assert (result.exit_code, "_QGJOB_COMPLETE" in result.stdout) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "address"),
    [
        ((), "http://here:3000/"),
        (("0198",), "http://here:3000/#job/0198"),
        (("--group", "4ba2"), "http://here:3000/#group/4ba2"),
        (("--agent", "lab/2"), "http://here:3000/#agent/lab%2F2"),
    ],
)
def test_open_prints_urls_of_the_dashboard(arguments: tuple[str, ...], address: str) -> None:
    """The URL is that of the overview, a job, a group or an agent."""
    result = qgjob("open", *arguments, "--print", "--url", "http://here:3000/")
    assert (result.exit_code, result.stdout) == (0, address + "\n")


def test_open_starts_the_browser(tmp_path: Path) -> None:
    """The desktop's xdg-open gets the URL."""
    opener = tmp_path / "xdg-open"
    opened = tmp_path / "opened"
    opener.write_text(f'#!/bin/sh\necho "$1" > "{opened}.part"; mv "{opened}.part" "{opened}"\n')
    opener.chmod(0o755)
    env = {**cli_environment("http://127.0.0.1:3000"), "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    subprocess.run([*COMMAND, "open", "0198"], cwd=ROOT, env=env, check=True, timeout=30, stdout=subprocess.DEVNULL)
    eventually(opened.exists)
    assert opened.read_text() == "http://127.0.0.1:3000/#job/0198\n"
