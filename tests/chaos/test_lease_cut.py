"""Connections that break or stall between a lease's commit and its delivery, or before the start message."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable
from typing import NamedTuple

import pytest

from tests.chaos.hosts import TRANSPORTS, Fleet, Host
from tests.support.waiting import eventually

LEASE, START = rb'type\\?":\\?"lease', rb'type\\?":\\?"start'
"""How these messages look, by WebSocket and as text within JSON; the lease is committed when it is said."""
ATTEMPT = rb'.*?attempt\\?":\\?"([0-9a-f-]{36})'
WITHIN_SECONDS = 10.0
LOOK_SECONDS = 2.0
"""How much later than it happened we may see it, on a busy machine."""
TALK_SECONDS = 0.2


class Kind(NamedTuple):
    """A way to cut the connection."""

    at: bytes  # the form of a message
    breaks: bool  # else neither side notices


BROKEN, SILENT, NOT_STARTED = Kind(LEASE, True), Kind(LEASE, False), Kind(START, True)


class Lost(NamedTuple):
    """A message that was not delivered."""

    at: float
    host: Host
    kind: Kind
    attempt: str


class Cutter:
    """Cut each host's connection at its next lease or start message, in turn."""

    def __init__(self, fleet: Fleet, wanted: int) -> None:
        self.fleet = fleet
        self.wanted = wanted
        self.jobs: list[str] = []
        self.slowest = dict.fromkeys((BROKEN, SILENT, NOT_STARTED), 0.0)
        self.again: list[str] = []  # attempts that were delivered after all
        self.count = 0
        self._kinds = itertools.cycle([BROKEN, NOT_STARTED, BROKEN, SILENT, BROKEN, NOT_STARTED])
        self._armed: dict[str, tuple[Kind, int]] = {}  # host -> what is waited for, breaks before
        self._open: list[Lost] = []

    def run(self) -> None:
        for host in self.fleet.hosts.values():
            self._arm(host)
        while self.count < self.wanted or self._open:
            self._submit()
            for host in self.fleet.hosts.values():
                self._look(host)
            for lost in list(self._open):
                self._settle(lost)
            time.sleep(0.02)  # what other processes do can only be looked at
        for host in self.fleet.hosts.values():
            host.network.await_nothing()

    def _submit(self) -> None:
        """Keep as many tests waiting or running as there are hosts."""
        stats = self.fleet.client.get("/api/v1/stats").body
        if self.count < self.wanted and stats["waiting"] + stats["running"] < len(self.fleet.hosts):
            self.jobs.append(self.fleet.submit("cut", TALK_SECONDS))

    def _arm(self, host: Host) -> None:
        kind, network = next(self._kinds), host.network
        self._armed[host.agent.name] = kind, len(network.breaks)
        (network.break_at if kind.breaks else network.cut_at)(kind.at)

    def _look(self, host: Host) -> None:
        armed = self._armed.get(host.agent.name)
        if armed is None or len(host.network.breaks) == armed[1]:
            return
        del self._armed[host.agent.name]
        broke = host.network.breaks[-1]
        found = re.search(armed[0].at + ATTEMPT, broke.lost)
        assert found, broke.lost
        self._open.append(Lost(broke.at, host, armed[0], found[1].decode()))
        self.count += 1

    def _settle(self, lost: Lost) -> None:
        """Wait until the lease was requeued or delivered; then cut this host's connection again."""
        started = any(start.attempt == lost.attempt for start in lost.host.starts())
        gone = self.fleet.client.get(f"/api/v1/attempts/{lost.attempt}").status == 404
        took = time.monotonic() - lost.at
        if not (started or gone):
            assert lost.kind is NOT_STARTED or took < WITHIN_SECONDS + LOOK_SECONDS, f"{lost.attempt} is still held"
            return
        self._open.remove(lost)
        self.slowest[lost.kind] = max(self.slowest[lost.kind], took)
        lost.host.network.heal()
        self.again += [lost.attempt] * started
        if self.count < self.wanted:
            self._arm(lost.host)


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("hosts", "cuts"), [(4, 12), pytest.param(8, 150, marks=pytest.mark.long)])
def test_each_test_starts_once(fleet_of: Callable[..., Fleet], hosts: int, cuts: int) -> None:
    """An undelivered lease is requeued or sent again within 10 s; no test starts twice."""
    fleet = fleet_of()
    for number in range(hosts):
        fleet.host(f"host-{number}", TRANSPORTS[number % 2], only="cut")
    cutter = Cutter(fleet, cuts)
    cutter.run()
    for job in cutter.jobs:
        fleet.check_ended(job, ("passed", TALK_SECONDS))
    broken, silent, not_started = (f"{seconds:.1f} s" for seconds in cutter.slowest.values())
    print(f"{cutter.count} cuts, {len(cutter.again)} delivered again; settled within {broken} where the connection")
    print(f"broke, {silent} where it fell silent, {not_started} where the word to start was lost")
    assert len(fleet.starts()) == len(cutter.jobs)
    fleet.check_nothing_runs()
    for host in fleet.hosts.values():
        eventually(lambda host=host: fleet.state(host.agent.name) == "idle", otherwise="it is back", seconds=45)
