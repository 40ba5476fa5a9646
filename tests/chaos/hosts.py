"""A server, device hosts that run real commands behind networks of their own, and checks of their jobs."""

from __future__ import annotations

import itertools
import json
import signal
import sys
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from tests.agent_process import AgentProcess
from tests.chaos import talker
from tests.integration.client import Client
from tests.network import Network
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

TRANSPORTS = ("websocket", "poll")
PIECE_BYTES = 1_000_000


class Pace(NamedTuple):
    """Timing: the server's settings, and seconds shorter or longer than those."""

    settings: dict[str, str]
    brief: float  # short of suspect
    middle: float  # the agent is suspect then
    long: float  # the agent is lost then
    margin: float  # in which agents come back and tests go on


QUICK = Pace(
    {"QUALGENT_HEARTBEAT_SECONDS": "1", "QUALGENT_SUSPECT_SECONDS": "4", "QUALGENT_LOST_SECONDS": "8"},
    brief=1.5,
    middle=5.5,
    long=11.0,
    margin=4.0,
)
REAL = Pace({}, brief=5.0, middle=40.0, long=90.0, margin=12.0)


class Start(NamedTuple):
    """A command's start, as it recorded it itself."""

    job: str
    attempt: str
    number: int
    processes: list[tuple[int, int]]
    beside: list[str]  # attempts of the same host of which something ran when it began

    @property
    def running(self) -> list[int]:
        """Return which of its processes still run."""
        return talker.running(self.processes)


class Host:
    """A device host that runs ``talker.py``, on a network of its own."""

    def __init__(self, agent: AgentProcess, network: Network, starts: Path) -> None:
        self.agent = agent
        self.network = network
        self._starts = starts

    def starts(self) -> list[Start]:
        return [
            Start(note["job"], note["attempt"], note["number"], note["processes"], note["beside"])
            for note in talker.notes(self._starts)
        ]

    def pause(self) -> None:
        self.agent.signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self.agent.signal(signal.SIGCONT)


class Fleet:
    """The server, hosts and jobs of one test. ``folder`` is the test's own."""

    def __init__(self, server: ServerProcess, folder: Path) -> None:
        self.server = server
        self.client = Client(server.url)
        self.hosts: dict[str, Host] = {}
        self._folder = folder
        self._numbers = itertools.count(1)  # of tests
        self._rates: dict[str, int] = {}  # of jobs: lines a second
        (folder / "tests").mkdir()

    def close(self) -> None:
        for host in self.hosts.values():
            host.network.heal()
            host.agent.end_at_once()
        for host in self.hosts.values():
            host.network.close()
        self.client.close()

    def host(self, name: str, transport: str = "websocket", *, only: str = "", devices: int = 1) -> Host:
        """Start a host. It runs the tests with the label ``only`` (default: its name)."""
        starts = self._folder / f"{name}.starts"
        run = [sys.executable, "-I", "-S", talker.__file__, str(starts), "{test}", "{job_id}", "{attempt}"]
        config = self._folder / f"{name}.toml"
        config.write_text(
            f"test_root = {json.dumps(str(self._folder / 'tests'))}\n[target.mobile]\nrun = {json.dumps(run)}\n"
        )
        network = Network(self.server.port)
        agent = AgentProcess(
            network.url, name, self._folder / name,
            "--config", str(config), "--transport", transport, "--label", f"on={only or name}",
            *(("--devices", str(devices)) if devices > 1 else ()),
        )  # fmt: skip
        self.hosts[name] = host = Host(agent, network, starts)
        agent.start()
        return host

    def submit(
        self,
        on: str,
        *seconds: float,
        lines_a_second: int = talker.LINES_A_SECOND,
        artifact_bytes: int = 0,
        stubborn: bool = False,
    ) -> str:
        """Submit a test for the hosts of that label; ``seconds`` are those of its attempts in order."""
        name = f"{next(self._numbers)}.json"
        told: dict[str, Any] = {"seconds": seconds, "lines_a_second": lines_a_second}
        told |= {"artifact_bytes": artifact_bytes, "stubborn": stubborn}
        (self._folder / "tests" / name).write_text(json.dumps(told))
        job = self.client.submit(test=name, labels={"on": on})
        self._rates[job] = lines_a_second
        return job

    # ------------------------------------------------------------------------------------------ what there is

    def tries(self, job: str) -> list[dict[str, Any]]:
        """Return the counted attempts, oldest first."""
        tries: list[dict[str, Any]] = self.client.get(f"/api/v1/jobs/{job}").body["tries"]
        return sorted(tries, key=lambda found: found["number"])

    def outcomes(self, job: str) -> list[str]:
        return [found["outcome"] for found in self.tries(job)]

    def state(self, agent: str) -> str:
        return str(self.client.get(f"/api/v1/agents/{agent}").body.get("state", ""))

    def starts(self, job: str | None = None) -> list[Start]:
        """Return the starts of the job, or of all jobs, on any host."""
        starts = [start for host in self.hosts.values() for start in host.starts()]
        return [start for start in starts if job in (None, start.job)]

    def artifacts(self, attempt: str) -> dict[str, bytes]:
        """Return the stored artifacts of the attempts, by path."""
        listed = self.client.get(f"/api/v1/attempts/{attempt}/artifacts").body["artifacts"]
        with httpx.Client(base_url=self.server.url, timeout=20, trust_env=False) as http:
            return {
                found["path"]: http.get(f"/api/v1/attempts/{attempt}/artifacts/{found['path']}").content
                for found in listed
            }

    def log(self, attempt: str) -> bytes:
        found = b""
        with httpx.Client(base_url=self.server.url, timeout=20, trust_env=False) as http:
            while True:
                params = {"offset": len(found), "limit": PIECE_BYTES}
                answer = http.get(f"/api/v1/attempts/{attempt}/log", params=params).raise_for_status()
                found += answer.content
                if not answer.content:
                    return found

    # ------------------------------------------------------------------------------------------ what must be

    def wait_talking(self, *jobs: str) -> None:
        """Wait until the server has some log bytes of each attempt."""
        for job in jobs:
            eventually(lambda job=job: self.starts(job), otherwise=f"{job} starts")
            attempt = self.starts(job)[-1].attempt
            eventually(lambda attempt=attempt: self.log(attempt), otherwise=f"{job} writes")

    def wait_log_grows(self, *jobs: str) -> None:
        """Wait until the server has more log bytes than now."""
        had = {job: len(self.log(self.tries(job)[-1]["id"])) for job in jobs}
        for job, size in had.items():
            attempt = self.tries(job)[-1]["id"]
            grown = lambda attempt=attempt, size=size: len(self.log(attempt)) > size  # noqa: E731
            eventually(grown, otherwise=f"the log of {job} goes on")

    def check_ended(self, job: str, *expected: tuple[str, float], seconds: float = 60) -> None:
        """The job is done by exactly these attempts, each started once, and their logs are what they wrote.

        ``expected``: outcome, and how long the attempt talked. A lost one's log may end anywhere, but not otherwise.
        """
        assert self.client.until(job, "done", "failed", seconds=seconds) == "done"
        tries = self.tries(job)
        assert [found["outcome"] for found in tries] == [outcome for outcome, _ in expected]
        starts = sorted(self.starts(job), key=lambda start: start.number)
        assert [start.attempt for start in starts] == [found["id"] for found in tries]
        for found, (outcome, seconds_talked) in zip(tries, expected, strict=True):
            stored, written = self.log(found["id"]), talker.whole_log(seconds_talked, self._rates[job])
            if outcome == "lost":
                assert written.startswith(stored), "the log of a lost attempt is not what it wrote"
            else:
                assert stored == written, first_difference(stored, written)
            assert found["log_bytes"] == len(stored)

    def check_nothing_runs(self, seconds: float = 10) -> None:
        """Check that no test process is left, daemons included."""

        def running() -> list[int]:
            return [pid for start in self.starts() for pid in start.running]

        eventually(lambda: not running(), otherwise="every process of every test has ended", seconds=seconds)


def first_difference(stored: bytes, written: bytes) -> str:
    """Return the first difference of two logs, for a readable failure."""
    pairs = enumerate(zip(stored, written, strict=False))
    at = next((place for place, (one, other) in pairs if one != other), min(len(stored), len(written)))
    return f"{len(stored)} bytes stored, {len(written)} written; at {at}: {stored[at - 40 : at + 40]!r}"
