"""Device discovery of a real host at a real server: every test ends once, on a device that was connected."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.real.run_support import processes_of
from tests.server_process import ServerProcess
from tests.stand_in_adb import StandInAdb
from tests.support.waiting import eventually

Agents = Callable[..., AgentProcess]
OTHER = "192.168.1.7:5555"
RUN = '["sh", "{test}", "{serial}"]'
NOTE = 'echo "$1 $ANDROID_SERIAL"\n'
HOLD = NOTE + 'echo $$ > "pid-$1"\nwhile [ ! -e "go-$1" ]; do sleep 0.05; done\n'
"""Runs on the device until it is let go on."""


class Lab:
    """A host called ``lab`` with its test folder and the phones attached to it."""

    def __init__(self, folder: Path, client: Client) -> None:
        self.folder = folder
        self.client = client
        self.adb = StandInAdb(folder / "platform-tools")
        self.tests = folder / "tests"
        self.tests.mkdir()
        (self.tests / "note.sh").write_text(NOTE)
        (self.tests / "hold.sh").write_text(HOLD)
        self.config = folder / "qgagent.toml"
        self.config.write_text(
            f'test_root = "tests"\ndiscover = "adb"\nadb = "platform-tools/adb"\n[target.mobile]\nrun = {RUN}\n'
        )

    def states(self) -> dict[str, str]:
        """Return the states of the agents that the server knows."""
        return {agent["name"]: agent["state"] for agent in self.client.get("/api/v1/agents").body["agents"]}

    def until(self, condition: Callable[[], Any], seconds: float = 30) -> None:
        eventually(condition, seconds=seconds, otherwise=self.states)

    def tries(self, job: str) -> list[dict[str, Any]]:
        tries: list[dict[str, Any]] = self.client.get(f"/api/v1/jobs/{job}").body["tries"]
        return tries

    def log(self, attempt: str) -> str:
        return str(self.client.get(f"/api/v1/attempts/{attempt}/log").body)

    def runs_on(self, serial: str) -> int:
        """Return the test's process on that device, once it runs."""
        path = self.tests / f"pid-{serial}"
        self.until(lambda: path.exists() and path.read_text().strip())
        return int(path.read_text())

    def let_go(self, serial: str) -> None:
        (self.tests / f"go-{serial}").touch()


@pytest.fixture
def lab(tmp_path: Path, client: Client) -> Lab:
    folder = tmp_path / "lab"
    folder.mkdir()
    return Lab(folder, client)


def alive(pid: int) -> bool:
    return os.path.exists(f"/proc/{pid}")


@pytest.mark.parametrize("transport", ["websocket", "poll"])
def test_devices_come_and_go(
    server: ServerProcess, client: Client, agent_factory: Agents, lab: Lab, transport: str
) -> None:
    """The test of an unplugged device runs again on a third; the other device's test continues."""
    lab.adb.attach("R58M1", model="Pixel_7")
    lab.adb.attach(OTHER, model="Pixel_8")
    agent = agent_factory(server.url, "lab", "--config", str(lab.config), "--transport", transport)
    lab.until(lambda: lab.states() == {"lab/R58M1": "idle", f"lab/{OTHER}": "idle"})
    pulled = client.submit(test="hold.sh", labels={"model": "Pixel_7"})
    stays = client.submit(test="hold.sh", labels={"serial": OTHER})
    processes = {serial: lab.runs_on(serial) for serial in ("R58M1", OTHER)}

    lab.adb.pull("R58M1")
    lab.until(lambda: lab.states()["lab/R58M1"] == "offline")
    assert {serial: alive(process) for serial, process in processes.items()} == {"R58M1": False, OTHER: True}
    first = lab.tries(pulled)[0]
    assert (first["outcome"], first["message"]) == ("error", "device R58M1 was disconnected")
    assert lab.log(first["id"]) == "R58M1 R58M1\n[qgagent] device R58M1 was disconnected\n"

    lab.let_go("ZY22")
    lab.adb.attach("ZY22", model="Pixel_7")
    assert client.until(pulled, "done", "failed") == "done"
    assert [attempt["agent"] for attempt in lab.tries(pulled)] == ["lab/R58M1", "lab/ZY22"]

    assert client.get(f"/status/{stays}").body["status"] == "running"
    lab.let_go(OTHER)
    assert client.until(stays, "done", "failed") == "done"
    [only] = lab.tries(stays)
    assert (only["agent"], lab.log(only["id"])) == (f"lab/{OTHER}", f"{OTHER} {OTHER}\n")
    assert lab.states() == {"lab/R58M1": "offline", f"lab/{OTHER}": "idle", "lab/ZY22": "idle"}
    assert agent.log_text().count("connected to") == 3  # with both, without the one, with the third
    agent.end()
    assert processes_of(str(lab.folder)) == []


def test_a_reattached_device_runs_its_test_again(
    server: ServerProcess, client: Client, agent_factory: Agents, lab: Lab
) -> None:
    """Without any device the host stays disconnected, and the job waits."""
    lab.adb.attach("R58M1")
    agent = agent_factory(server.url, "lab", "--config", str(lab.config))
    job = client.submit(test="hold.sh")
    lab.runs_on("R58M1")
    lab.adb.pull("R58M1")
    lab.until(lambda: lab.states()["lab/R58M1"] == "offline")
    assert client.get(f"/status/{job}").body["status"] == "pending"
    lab.let_go("R58M1")
    lab.adb.attach("R58M1")
    assert client.until(job, "done", "failed") == "done"
    assert [attempt["outcome"] for attempt in lab.tries(job)] == ["error", "passed"]
    assert agent.log_text().count("no device is attached: waiting for one") == 1


def test_a_killed_host_leaves_no_processes(
    server: ServerProcess, client: Client, agent_factory: Agents, lab: Lab
) -> None:
    """Neither the test nor the device tracker survives."""
    lab.adb.attach("R58M1")
    agent = agent_factory(server.url, "lab", "--config", str(lab.config))
    client.submit(test="hold.sh")
    lab.runs_on("R58M1")
    assert any("track-devices" in command for command in processes_of(str(lab.folder)))
    agent.kill()
    lab.until(lambda: processes_of(str(lab.folder)) == [])
