"""qgjob watch in a real terminal, and what else belongs to a terminal: the progress bar, completion, open."""

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
from tests.unit.cli_support import qgjob

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
TAKE_TERMINAL = """
import fcntl, os, sys, termios
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""  # so that Ctrl-C typed there interrupts what runs there
LEAVE_SCREEN = "\x1b[?1049l"


class Terminal:
    """A terminal of 120 columns and 40 lines with qgjob in it."""

    def __init__(self, process: subprocess.Popen[bytes], master: int) -> None:
        self.process = process
        self.raw = ""
        self._master = master
        self._seen = 0

    def until(self, text: str, seconds: float = 30) -> None:
        """Return once it has shown the text (colours apart) since the last call."""
        deadline = time.monotonic() + seconds
        while text not in ESCAPES.sub("", self.raw[self._seen :]):
            assert time.monotonic() < deadline, f"no {text!r} in {self.raw[self._seen :]!r}"
            if select.select([self._master], [], [], 0.1)[0]:
                try:
                    self.raw += os.read(self._master, 65536).decode(errors="replace")
                except OSError:  # how a terminal says that nobody has it open any more
                    assert text in ESCAPES.sub("", self.raw[self._seen :]), self.raw[self._seen :]
        self._seen = len(self.raw)

    def type(self, text: str) -> None:
        os.write(self._master, text.encode())

    def end(self) -> int:
        """Read what is left; the exit code."""
        while select.select([self._master], [], [], 10)[0]:
            try:
                self.raw += os.read(self._master, 65536).decode(errors="replace")
            except OSError:
                break
        return self.process.wait(20)


@contextmanager
def terminal(url: str, *arguments: str) -> Iterator[Terminal]:
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


def test_watch_shows_what_happens(server: ServerProcess, fleet: SimulatedFleet, client: Client) -> None:
    """Queue, agents and jobs, as they change; q leaves the terminal as it was."""
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
    """It says that it is not connected, and goes on when the server is back."""
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


def test_watch_says_in_words_that_nobody_is_there(tmp_path: Path) -> None:
    """Before it takes the terminal."""
    with terminal("http://127.0.0.1:9", "watch") as screen:
        assert screen.end() == 3
    assert "could not reach http://127.0.0.1:9" in screen.raw
    assert LEAVE_SCREEN not in screen.raw


def test_people_get_a_bar(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """How many have ended; above it those that failed, below it in the end how it went."""
    fleet.agent("a1", {"test": "bad", "seconds": 0.05, "outcome": "failed"}, {"test": "slow", "seconds": 1.5})
    with terminal(server.url, "submit", *BUILD, "bad", "slow", "--wait") as screen:
        screen.until("1/2")
        screen.until("1 passed, 1 failed in")
        assert screen.end() == 1
    assert re.search(r"failed +0\.\d s +bad ", ESCAPES.sub("", screen.raw))


def test_an_interrupted_person_is_asked(server: ServerProcess, client: Client) -> None:
    """Whether to cancel what has not ended."""
    with terminal(server.url, "submit", *BUILD, "a", "--wait") as screen:
        screen.until("0/1")
        screen.type("\x03")
        screen.until("Cancel the unfinished tests?")
        screen.type("y\n")
        screen.until("cancelled 1 of 1 unfinished tests")
        assert screen.end() == 128 + signal.SIGINT
    (job,) = client.get("/api/v1/jobs").body["jobs"]
    assert job["status"] == "cancelled"


def test_a_shell_completes_commands_and_options(tmp_path: Path) -> None:
    """The script that completion prints, in a real bash."""
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
def test_other_shells_have_a_script_too(shell: str) -> None:
    """Which asks qgjob in click's way."""
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
def test_open_knows_the_dashboard_s_addresses(arguments: tuple[str, ...], address: str) -> None:
    """The page, or what is named on it."""
    result = qgjob("open", *arguments, "--print", "--url", "http://here:3000/")
    assert (result.exit_code, result.stdout) == (0, address + "\n")


def test_open_starts_the_browser(tmp_path: Path) -> None:
    """The desktop's own opener gets the address."""
    opener = tmp_path / "xdg-open"
    opened = tmp_path / "opened"
    opener.write_text(f'#!/bin/sh\necho "$1" > "{opened}.part"; mv "{opened}.part" "{opened}"\n')
    opener.chmod(0o755)
    env = {**cli_environment("http://127.0.0.1:3000"), "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    subprocess.run([*COMMAND, "open", "0198"], cwd=ROOT, env=env, check=True, timeout=30, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 10
    while not opened.exists():  # click does not wait for the opener
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert opened.read_text() == "http://127.0.0.1:3000/#job/0198\n"
