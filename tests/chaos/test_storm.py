"""Random failures of everything: agents killed, stopped and disconnected, the server too, and its database locked or
full, under many tests."""

from __future__ import annotations

import os
import random
import resource
import sqlite3
import time
from collections import Counter
from collections.abc import Callable

import pytest

from tests.chaos import talker
from tests.chaos.hosts import QUICK, TRANSPORTS, Fleet, Host, first_difference
from tests.support.waiting import eventually

HOSTS = 6
JOBS = 60
ARTIFACT_BYTES = 500_000
TROUBLE_SECONDS = 60.0
END_SECONDS = 120.0
MAX_LOST = 3  # attempts; then the job has failed
DATABASE = "the database"
SEEDS = [int(text) for text in os.environ.get("STORM_SEEDS", "").split()] or [1, random.randrange(2, 10**6)]


class Storm:
    """Random failures of a fleet."""

    def __init__(self, fleet: Fleet, chance: random.Random) -> None:
        self.fleet = fleet
        self.happened: Counter[str] = Counter()
        self._chance = chance
        self._over: dict[str, tuple[float, Callable[[], object]]] = {}  # host -> when its trouble ends, and how

    def rage(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._end_troubles(time.monotonic())
            self._strike()
            time.sleep(self._chance.uniform(0.1, 0.8))  # at any moment of anything
        self._end_troubles(float("inf"))

    def _strike(self) -> None:
        if DATABASE not in self._over and self._chance.random() < 0.1:
            trouble = self._chance.choice([self._lock_database, self._fill_disk])
            self.happened[trouble.__name__.removeprefix("_")] += 1
            self._over[DATABASE] = (time.monotonic() + self._chance.choice([0.5, 3.0, 8.0, 15.0]), trouble())
            return
        if DATABASE not in self._over and self._chance.random() < 0.08:  # a server does not start without its database
            end = self._chance.choice([self.fleet.server.stop, self.fleet.server.kill])
            self.happened[f"server {end.__name__}"] += 1
            end()
            self.fleet.server.start()
            return
        well = [host for name, host in self.fleet.hosts.items() if name not in self._over]
        if well:
            host = self._chance.choice(well)
            trouble = self._chance.choice([self._kill, self._pause, self._cut, self._cut, self._refuse])
            self.happened[trouble.__name__.removeprefix("_")] += 1
            after = trouble(host)
            until = time.monotonic() + self._chance.choice([0.1, 1.0, 3.0, 6.0, 12.0]) * self._chance.uniform(0.5, 1.5)
            self._over[host.agent.name] = (until, after)

    def _end_troubles(self, now: float) -> None:
        for name, (until, after) in list(self._over.items()):
            if until <= now:
                del self._over[name]
                after()

    def _lock_database(self) -> Callable[[], object]:
        other = sqlite3.connect(self.fleet.server.data_dir / "qualgent.sqlite3", timeout=30, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        return other.close

    def _fill_disk(self) -> Callable[[], object]:
        """Let no file of the server grow, as on a full disk."""
        pid = self.fleet.server.pid
        before = resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        return lambda: resource.prlimit(pid, resource.RLIMIT_FSIZE, before)

    def _kill(self, host: Host) -> Callable[[], object]:
        host.agent.kill()
        return host.agent.start

    def _pause(self, host: Host) -> Callable[[], object]:
        host.pause()
        return host.go_on

    def _cut(self, host: Host) -> Callable[[], object]:
        host.network.cut()
        return host.network.heal

    def _refuse(self, host: Host) -> Callable[[], object]:
        host.network.refuse()
        return host.network.heal


@pytest.mark.long
@pytest.mark.timeout(400)
@pytest.mark.parametrize("seed", SEEDS)
def test_each_job_ends_once_as_it_should(fleet_of: Callable[..., Fleet], seed: int) -> None:
    """One attempt passes, the others are lost, logs are right, and no process is left."""
    chance = random.Random(seed)
    fleet = fleet_of(**QUICK.settings, QUALGENT_RESTART_GRACE_SECONDS="8")
    for number in range(HOSTS):
        fleet.host(f"host-{number}", TRANSPORTS[number % 2], only="storm")
    seconds = [round(chance.choice([0.2, 1.0, 3.0, 8.0]) * chance.uniform(0.5, 1.5), 1) for _ in range(JOBS)]
    leaves = [chance.choice([0, ARTIFACT_BYTES]) for _ in seconds]
    jobs = {
        fleet.submit("storm", talking, artifact_bytes=size): (talking, size)
        for talking, size in zip(seconds, leaves, strict=True)
    }
    storm = Storm(fleet, chance)
    storm.rage(TROUBLE_SECONDS)
    print(f"what happened: {dict(storm.happened)}")  # shown should something fail
    deadline = time.monotonic() + END_SECONDS
    for job, (talking, size) in jobs.items():
        status = fleet.client.until(job, "done", "failed", seconds=deadline - time.monotonic())
        check(fleet, job, talking, size, status)
    beside = [start for start in fleet.starts() if start.beside]
    assert beside == [], "a device had two tests at once"
    fleet.check_nothing_runs()
    for host in fleet.hosts.values():
        eventually(lambda host=host: fleet.state(host.agent.name) == "idle", otherwise="it has nothing to do")


def check(fleet: Fleet, job: str, talking: float, artifact_bytes: int, status: str) -> None:
    tries = fleet.tries(job)
    lost = [found for found in tries if found["outcome"] == "lost"]
    if status == "done":
        assert [found["outcome"] for found in tries] == ["lost"] * len(lost) + ["passed"]
    else:
        assert [found["outcome"] for found in tries] == ["lost"] * MAX_LOST
    starts = Counter(start.attempt for start in fleet.starts(job))
    assert set(starts.values()) <= {1}, "an attempt was started twice"
    assert {found["id"] for found in tries if found["outcome"] == "passed"} <= set(starts)
    assert set(starts) <= {found["id"] for found in tries}, "something ran that counts as no attempt"
    written = talker.whole_log(talking)
    for found in tries:
        stored = fleet.log(found["id"])
        assert (found["log_bytes"] or 0) == len(stored)
        if found["outcome"] == "passed":
            # what follows says which artifacts were given up, if any
            assert stored.startswith(written), first_difference(stored, written)
            notes = stored[len(written) :].splitlines()
            assert all(note.startswith(b"[qgagent] ") for note in notes), first_difference(stored, written)
            kept = fleet.artifacts(found["id"])
            assert set(kept) == ({"picture.bin", "junit.xml"} if artifact_bytes else set()) or notes
            assert kept.get("picture.bin", talker.artifact(artifact_bytes)) == talker.artifact(artifact_bytes)
        else:
            assert written.startswith(stored) or stored.startswith(written), first_difference(stored, written)
