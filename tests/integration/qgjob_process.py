"""A qgjob process and simulated agents for tests."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.agent_process import AgentProcess
from tests.server_process import ROOT
from tests.unit.cli_support import NO_CI

COMMAND = [sys.executable, "-m", "qgjob"]
BUILD = ("--org-id", "acme", "--app-version-id", "1.0")


def cli_environment(url: str) -> dict[str, str]:
    """Return an environment that configures only the server, with unbuffered output and warnings as errors."""
    unwanted = [name for name in os.environ if name.startswith(("QUALGENT_", "BACKEND_")) or name in NO_CI]
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {
        **kept,
        "XDG_CONFIG_HOME": os.devnull,
        "QUALGENT_URL": url,
        "PYTHONWARNINGS": "error",
        "PYTHONUNBUFFERED": "1",
    }


class QgjobProcess:
    """A running qgjob; ``with QgjobProcess(url, "wait", job_id) as process`` kills it when the block ends."""

    def __init__(self, url: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=ROOT,
            env=cli_environment(url),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> QgjobProcess:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()

    def read_line(self, beginning: str) -> str:
        """Read standard output up to the next line with this beginning, and return the line."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith(beginning):
                return line.rstrip("\n")
        raise AssertionError(f"qgjob ended without a line {beginning!r}: {self._process.communicate()[1]}")

    def read_error(self) -> str:
        """Read the next line of standard error."""
        assert self._process.stderr is not None
        return self._process.stderr.readline().rstrip("\n")

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def end(self, seconds: float = 60) -> tuple[int, str, str]:
        """Wait for the exit; return the exit code, the rest of standard output, and standard error.

        The code is what a shell would say, 128 + n after signal n: an interrupt within a lazy import, which is where
        some begin, ends Python 3.11 by the signal itself, whatever code was asked for.
        """
        stdout, stderr = self._process.communicate(timeout=seconds)
        code = self._process.returncode
        return code if code >= 0 else 128 - code, stdout, stderr


class SimulatedFleet:
    """Starts simulated agents that run each test in 0.05 s unless told otherwise."""

    def __init__(self, url: str, agent_factory: Callable[..., AgentProcess], folder: Path) -> None:
        self._url = url
        self._make = agent_factory
        self._folder = folder

    def agent(self, name: str, *tests: dict[str, Any]) -> AgentProcess:
        """Start an agent and wait until it is connected.

        ``tests`` are entries of its durations file: {"test", "seconds", "outcome", "message"}.
        """
        durations = self._folder / f"{name}.json"
        durations.write_text(json.dumps(list(tests)))
        usual = ("--seconds", "0.05", "--install-seconds", "0.01", "--durations", str(durations))
        agent = self._make(self._url, name, *usual)
        agent.wait_for_log("connected")
        return agent
