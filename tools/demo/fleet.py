"""The demo's agents: qgagent processes of its own, each with a state directory whose journal is read at the end."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tools.servers import ROOT, StartError
from tools.suites import DURATIONS

from .api import Api

JOIN_SECONDS = 30.0
DRAIN_SECONDS = 20.0


@dataclass(frozen=True)
class Device:
    """One agent to start."""

    name: str
    target: str


def devices(count: int) -> list[Device]:
    """Make devices: two of three are phones, the others browsers, at least one of each."""
    browsers = max(1, count // 3)
    made = [Device(f"pixel-{number}", "mobile") for number in range(1, count - browsers + 1)]
    return made + [Device(f"chromium-{number}", "browser") for number in range(1, browsers + 1)]


class Fleet:
    """Start the agents, wait until the server knows them, and end them."""

    def __init__(self, url: str, folder: Path, chosen: list[Device], *, speed: float, install_seconds: float) -> None:
        self.devices = chosen
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        for device in chosen:
            command = [sys.executable, "-m", "qgagent", "run", "--url", url, "--name", device.name]
            command += ["--target", device.target, "--preset", "simulated", "--durations", str(DURATIONS)]
            command += ["--speed", str(speed), "--install-seconds", str(install_seconds)]
            command += ["--state-dir", str(self._state(device)), "--exit-with-parent", "--quiet"]
            log = (folder / f"{device.name}.log").open("wb")
            with log:  # the child has its own copy
                self._processes.append(
                    subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT)
                )

    def _state(self, device: Device) -> Path:
        return self._folder / device.name

    def journals(self) -> list[Path]:
        return [self._state(device) / "journal.jsonl" for device in self.devices]

    def wait_until_known(self, api: Api) -> None:
        """Wait until the server shows every agent idle. Raises StartError, ServerError."""
        deadline = time.monotonic() + JOIN_SECONDS
        names = {device.name for device in self.devices}
        while True:
            self.check()
            idle = {agent["name"] for agent in api.agents() if agent["state"] == "idle"}
            if names <= idle:
                return
            if time.monotonic() > deadline:
                raise StartError(f"not connected after {JOIN_SECONDS:g} s: {', '.join(sorted(names - idle))}")
            time.sleep(0.1)

    def check(self) -> None:
        """Raise StartError with its output when an agent has ended."""
        for device, process in zip(self.devices, self._processes, strict=True):
            if process.poll() is not None:
                said = (self._folder / f"{device.name}.log").read_text(errors="replace")[-1000:]
                raise StartError(f"agent {device.name} ended with exit code {process.returncode}:\n{said}")

    def stop(self) -> None:
        """Let the agents finish; kill those that do not end within DRAIN_SECONDS."""
        for process in self._processes:
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + DRAIN_SECONDS
        for process in self._processes:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdin:
                process.stdin.close()
