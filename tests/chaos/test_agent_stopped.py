"""Agents stopped (SIGSTOP) for three lease times while another agent runs their test, then resumed."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

import pytest

from tests.chaos.hosts import TRANSPORTS, Fleet, Host, Start
from tests.chaos.talker import FEW_LINES_A_SECOND
from tests.support.waiting import eventually

LOST_SECONDS = 5.0
SETTINGS = {
    "QUALGENT_HEARTBEAT_SECONDS": "1",
    "QUALGENT_SUSPECT_SECONDS": "2.5",
    "QUALGENT_LOST_SECONDS": str(LOST_SECONDS),
}
FOR_EVER = 600.0
TOO_SHORT = 2.0
"""A test that ends while its agent is stopped, and leaves a file that its agent then wants to upload."""
AGAIN_SECONDS = 0.5
ARTIFACT_BYTES = 100_000


class Stopped(NamedTuple):
    """One stopped agent of a pair, with a test in progress."""

    host: Host
    job: str
    first: Start
    talked: float  # seconds that the test wants to take


class Pair:
    """Two hosts for the same tests: one runs the jobs that the other loses."""

    def __init__(self, fleet: Fleet, number: int) -> None:
        self.fleet = fleet
        self.label = f"pair-{number}"
        self.hosts = [fleet.host(f"{self.label}-{transport}", transport, only=self.label) for transport in TRANSPORTS]

    def stop_one(self, talks: float) -> Stopped:
        """Stop the agent that got the test."""
        ends = talks == TOO_SHORT
        job = self.fleet.submit(
            self.label,
            talks,
            AGAIN_SECONDS,
            lines_a_second=FEW_LINES_A_SECOND,
            artifact_bytes=ARTIFACT_BYTES if ends else 0,
        )
        self.fleet.wait_talking(job)
        (first,) = self.fleet.starts(job)
        host = next(host for host in self.hosts if first in host.starts())
        host.pause()
        return Stopped(host, job, first, talks)


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("pairs", "rounds"), [(2, 1), pytest.param(5, 10, marks=pytest.mark.long)])
def test_nothing_stale_is_accepted(fleet_of: Callable[..., Fleet], pairs: int, rounds: int) -> None:
    """The other agent's result stands; no stale result, log or file counts, and the stale test is ended."""
    fleet = fleet_of(**SETTINGS)
    couples = [Pair(fleet, number) for number in range(pairs)]
    for turn in range(rounds):
        talks = [FOR_EVER if (turn + number) % 2 else TOO_SHORT for number in range(pairs)]
        stopped = [pair.stop_one(seconds) for pair, seconds in zip(couples, talks, strict=True)]
        since = time.monotonic()
        for one in stopped:
            eventually(
                lambda one=one: fleet.outcomes(one.job) == ["lost", "passed"], otherwise="it ran elsewhere", seconds=60
            )
        time.sleep(max(0.0, since + 3 * LOST_SECONDS - time.monotonic()))  # so long a stop is what is tested
        for one in stopped:
            assert bool(one.first.running) == (one.talked == FOR_EVER), "a stopped agent ends nothing"
        before = [fleet.tries(one.job) for one in stopped]
        for one in stopped:
            one.host.go_on()
        for one, tries in zip(stopped, before, strict=True):
            eventually(lambda one=one: not one.first.running, otherwise="what the agent still ran is ended")
            name = one.host.agent.name
            eventually(
                lambda name=name: fleet.state(name) == "idle", otherwise="it is back and has nothing to do", seconds=45
            )
            check(fleet, one, tries)
    fleet.check_nothing_runs()
    print(f"{pairs * rounds} agents stopped for {3 * LOST_SECONDS:g} s each")


def check(fleet: Fleet, one: Stopped, before: list[dict[str, object]]) -> None:
    """All is as it was before the agent went on."""
    state_dir = one.host.agent.state_dir
    left = lambda: [*state_dir.glob("work/*"), *state_dir.glob("spool/*"), *state_dir.glob("logs/*")]  # noqa: E731
    eventually(lambda: not left(), otherwise="it has nothing more to say of it")
    assert fleet.tries(one.job) == before
    fleet.check_ended(one.job, ("lost", one.talked), ("passed", AGAIN_SECONDS))
    lost, passed = before
    assert fleet.artifacts(str(lost["id"])) == {}
    files = {"picture.bin", "junit.xml"} if one.talked == TOO_SHORT else set()
    assert set(fleet.artifacts(str(passed["id"]))) == files
