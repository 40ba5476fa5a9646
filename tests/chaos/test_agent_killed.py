"""An agent process that is killed under a running test, and comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.chaos import talker
from tests.chaos.hosts import TRANSPORTS, Fleet, wait_until

GUARDIAN_SECONDS = 10
"""More than a guardian takes to end a test whose agent is gone."""


def test_its_test_dies_with_it_and_runs_again(fleet_of: Callable[..., Fleet]) -> None:
    """All it started is gone before anybody else acts; back again, it says that it holds nothing, and is given it."""
    fleet = fleet_of()
    hosts = [fleet.host(transport, transport) for transport in TRANSPORTS]
    jobs = [fleet.submit(transport, 60.0, 1.0) for transport in TRANSPORTS]
    fleet.wait_talking(*jobs)
    for host in hosts:
        host.agent.kill()
    fleet.check_nothing_runs(GUARDIAN_SECONDS)
    assert [fleet.outcomes(job) for job in jobs] == [[None]] * 2, "nobody can know yet"
    for host in hosts:
        host.agent.start()
    for job in jobs:
        fleet.check_ended(job, ("lost", 60.0), ("passed", 1.0))
    fleet.check_nothing_runs()


@pytest.mark.parametrize("artifact_bytes", [0, 3_000_000])
def test_a_result_that_was_not_sent_yet_counts(fleet_of: Callable[..., Fleet], artifact_bytes: int) -> None:
    """The test ends while the network is cut, then the agent is killed: its next process reports it, log and all.

    Also when it was still uploading what the test left behind.
    """
    fleet = fleet_of()
    hosts = [fleet.host(transport, transport) for transport in TRANSPORTS]
    jobs = [fleet.submit(transport, 2.0, artifact_bytes=artifact_bytes) for transport in TRANSPORTS]
    fleet.wait_talking(*jobs)
    for host in hosts:
        host.network.cut()
    for host in hosts:
        wait_until(lambda host=host: host.agent.journal("result"), "the test has ended")
        host.agent.kill()
        host.network.heal()
        host.agent.start()
    for job in jobs:
        fleet.check_ended(job, ("passed", 2.0))
        (attempt,) = fleet.tries(job)
        if artifact_bytes:
            picture = talker.artifact(artifact_bytes)
            assert fleet.artifacts(attempt["id"]) == {"picture.bin": picture, "junit.xml": talker.REPORT.encode()}
            cases = fleet.client.get(f"/api/v1/attempts/{attempt['id']}/cases").body["cases"]
            assert [case["name"] for case in cases] == ["talks"]
    for host in hosts:
        left = lambda host=host: [*host.agent.state_dir.glob("work/*"), *host.agent.state_dir.glob("spool/*")]  # noqa: E731
        wait_until(lambda left=left: not left(), "nothing is left of it")
    fleet.check_nothing_runs()


def test_no_test_begins_beside_one_that_still_ends(fleet_of: Callable[..., Fleet]) -> None:
    """The next process is there at once; what the killed one ran takes its time to end: that is waited for."""
    fleet = fleet_of()
    host = fleet.host("device")
    job = fleet.submit("device", 60.0, 1.0, stubborn=True)
    fleet.wait_talking(job)
    host.agent.kill()
    host.agent.start()
    fleet.check_ended(job, ("lost", 60.0), ("passed", 1.0))
    assert [start.beside for start in host.starts()] == [[], []]
    fleet.check_nothing_runs()
