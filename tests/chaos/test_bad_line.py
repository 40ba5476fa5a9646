"""Slow, stalling connections and busy agent machines: no agent is lost because of them."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from tests.chaos.hosts import QUICK, TRANSPORTS, Fleet, Host

HOSTS = 4
TALK_SECONDS = (0.5, 3.0)
AFTER_SECONDS = 180.0
BUSY = "while True: pass"


class Line(NamedTuple):
    """A connection's delay and stalls, and for how long."""

    settings: dict[str, str]
    delay_seconds: float  # of every byte, in each direction
    stall_seconds: float  # at most
    flow_seconds: float  # between two stalls, at most
    seconds: float


SHORT = Line(
    {"QUALGENT_HEARTBEAT_SECONDS": "1", "QUALGENT_SUSPECT_SECONDS": "3", "QUALGENT_LOST_SECONDS": "6"},
    delay_seconds=0.05,
    stall_seconds=2.0,
    flow_seconds=1.0,
    seconds=15.0,
)
"""A tenth of what follows."""
LONG = Line({}, delay_seconds=0.5, stall_seconds=20.0, flow_seconds=10.0, seconds=600.0)


class Weather(threading.Thread):
    """Stalls one host's connection repeatedly."""

    def __init__(self, host: Host, line: Line, seed: int) -> None:
        super().__init__(daemon=True)
        self.stalls: list[float] = []
        self._network, self._line, self._chance = host.network, line, random.Random(seed)
        self._over = threading.Event()

    def run(self) -> None:
        while not self._over.wait(self._chance.uniform(0, self._line.flow_seconds)):
            self.stalls.append(self._chance.uniform(0, self._line.stall_seconds))
            self._network.cut()
            self._over.wait(self.stalls[-1])
            self._network.heal()

    def end(self) -> None:
        self._over.set()
        self.join()


def run_tests(fleet: Fleet, seconds: float, chance: random.Random) -> dict[str, float]:
    """Keep every host busy for some time; return each job with its test's duration."""
    jobs: dict[str, float] = {}
    most = 2 * len(fleet.hosts)  # jobs that are not done
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        stats = fleet.client.get("/api/v1/stats").body
        for _ in range(most - stats["waiting"] - stats["running"]):
            talk = round(chance.uniform(*TALK_SECONDS), 1)
            jobs[fleet.submit("all", talk)] = talk
        time.sleep(0.2)
    return jobs


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("line", [SHORT, pytest.param(LONG, marks=pytest.mark.long)], ids=["short", "long"])
def test_delays_and_stalls_lose_no_agent(fleet_of: Callable[..., Fleet], line: Line) -> None:
    """Each test runs once, and its log is complete."""
    fleet = fleet_of(**line.settings)
    weather = []
    for number in range(HOSTS):
        host = fleet.host(f"host-{number}", TRANSPORTS[number % 2], only="all")
        host.network.delay_seconds = line.delay_seconds
        weather.append(Weather(host, line, seed=number))
    for one in weather:
        one.start()
    jobs = run_tests(fleet, line.seconds, random.Random(1))
    for one in weather:
        one.end()
    for job, talk in jobs.items():
        fleet.check_ended(job, ("passed", talk), seconds=AFTER_SECONDS)
    stalls = [stall for one in weather for stall in one.stalls]
    assert len(stalls) > HOSTS
    print(f"{len(jobs)} tests through {len(stalls)} stalls of up to {max(stalls):.1f} s: nobody was lost")
    fleet.check_nothing_runs()


@contextlib.contextmanager
def no_time() -> Iterator[None]:
    """Run two busy processes per processor at normal priority."""
    spinning = [subprocess.Popen([sys.executable, "-I", "-S", "-c", BUSY]) for _ in range(2 * (os.cpu_count() or 1))]
    try:
        yield
    finally:
        for process in spinning:
            process.kill()
            process.wait()


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("seconds", [5.0, pytest.param(300.0, marks=pytest.mark.long)])
def test_a_busy_machine_loses_no_agent(fleet_of: Callable[..., Fleet], seconds: float) -> None:
    """With all processors busy no agent becomes suspect, at a tenth of the usual times."""
    fleet = fleet_of(**QUICK.settings)
    for number in range(HOSTS):
        fleet.host(f"host-{number}", TRANSPORTS[number % 2], only="all")
    with no_time():
        jobs = run_tests(fleet, seconds, random.Random(1))
        for job in jobs:
            assert fleet.client.until(job, "done", "failed", seconds=AFTER_SECONDS) == "done"
    events = fleet.client.get("/api/v1/events", kind="agent_suspect", limit=100).body["events"]
    assert events == []
    for job, talk in jobs.items():
        fleet.check_ended(job, ("passed", talk))
    fleet.check_nothing_runs()
