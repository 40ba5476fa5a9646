"""An agent process that is killed during a test, and restarted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.chaos import talker
from tests.chaos.hosts import TRANSPORTS, Fleet
from tests.support.waiting import eventually

GUARDIAN_SECONDS = 10
"""More than a guardian takes to end a test whose agent is gone."""


def test_a_killed_agents_test_is_ended_and_rerun(fleet_of: Callable[..., Fleet]) -> None:
    """The restarted agent reports no attempt and is given the job again."""
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
def test_an_unsent_result_survives_a_kill(fleet_of: Callable[..., Fleet], artifact_bytes: int) -> None:
    """The next process reports the result and log of a test that ended while disconnected.

    Also when it was still uploading what the test left behind.
    """
    fleet = fleet_of()
    hosts = [fleet.host(transport, transport) for transport in TRANSPORTS]
    jobs = [fleet.submit(transport, 2.0, artifact_bytes=artifact_bytes) for transport in TRANSPORTS]
    fleet.wait_talking(*jobs)
    for host in hosts:
        host.network.cut()
    for host in hosts:
        eventually(lambda host=host: host.agent.journal("result"), otherwise="the test has ended")
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
        eventually(lambda left=left: not left(), otherwise="nothing is left of it")
    fleet.check_nothing_runs()


def test_no_test_starts_before_the_old_one_has_ended(fleet_of: Callable[..., Fleet]) -> None:
    """The restarted agent waits until the killed one's test processes have ended."""
    fleet = fleet_of()
    host = fleet.host("device")
    job = fleet.submit("device", 60.0, 1.0, stubborn=True)
    fleet.wait_talking(job)
    host.agent.kill()
    host.agent.start()
    fleet.check_ended(job, ("lost", 60.0), ("passed", 1.0))
    assert [start.beside for start in host.starts()] == [[], []]
    fleet.check_nothing_runs()
