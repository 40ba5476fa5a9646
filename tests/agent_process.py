"""A real `qgagent` process that a test owns, with its journal."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path
from typing import Any

from tests.forked_process import ForkedProcess, start_module
from tests.server_process import clean_environment
from tests.support.waiting import eventually

STOP_SECONDS = 20


class AgentProcess:
    """One device host, simulated unless it is given a configuration file; ``arguments`` are of the command line."""

    def __init__(self, url: str, name: str, state_dir: Path, *arguments: str) -> None:
        self.name = name
        self.state_dir = state_dir
        state_dir.mkdir(parents=True, exist_ok=True)
        self._log = state_dir / "log"
        preset = () if "--config" in arguments else ("--preset", "simulated")
        self._arguments = ("run", "--url", url, "--name", name, "--state-dir", str(state_dir), *preset, *arguments)
        self._process: subprocess.Popen[str] | ForkedProcess | None = None

    def start(self) -> AgentProcess:
        with self._log.open("ab") as log:
            environment = clean_environment(self.state_dir)
            self._process = start_module("qgagent", *self._arguments, env=environment, output=log, errors=log)
        return self

    def signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def kill(self) -> None:
        """Send SIGKILL, as a crash."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(STOP_SECONDS)

    def end(self) -> None:
        if self._process is None or self._process.poll() is not None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()

    def end_at_once(self) -> None:
        """End the process and the tests it runs."""
        if self._process is not None and self._process.poll() is None:
            self.kill()

    def log_text(self) -> str:
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def wait_for_log(self, text: str, seconds: float = 20) -> None:
        """Wait until the log contains this text."""
        eventually(lambda: text in self.log_text(), seconds=seconds, otherwise=self.log_text)

    def wait_ended(self, code: int) -> None:
        """Wait until the process ends by itself, with this exit code."""
        assert self._process is not None
        assert self._process.wait(STOP_SECONDS) == code, self.log_text()

    def journal(self, *events: str) -> list[dict[str, Any]]:
        """Return the journal, oldest first; only these events, if any are named."""
        path = self.state_dir / "journal.jsonl"
        lines = path.read_text().splitlines() if path.exists() else []
        entries = [json.loads(line) for line in lines]
        return [entry for entry in entries if not events or entry["event"] in events]
