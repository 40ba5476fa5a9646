"""Agents that are silent until their jobs run elsewhere: killed, stopped, or resumed too late."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.chaos.hosts import QUICK, REAL, TRANSPORTS, Fleet, Pace
from tests.chaos.talker import FEW_LINES_A_SECOND
from tests.support.waiting import eventually

AGAIN_SECONDS = 2.0
"""How long the second attempt of a test takes."""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("pace", [QUICK, pytest.param(REAL, marks=pytest.mark.long)], ids=["quick", "real"])
def test_jobs_of_lost_agents_run_once_elsewhere(fleet_of: Callable[..., Fleet], pace: Pace) -> None:
    """A resumed agent's messages change nothing, and its tests are ended."""
    fleet = fleet_of(**pace.settings)
    killed = [fleet.host(f"killed-{transport}", transport, only="killed") for transport in TRANSPORTS]
    running = [fleet.host(f"running-{transport}", transport, only="running") for transport in TRANSPORTS]
    ending = [fleet.host(f"ending-{transport}", transport, only="ending") for transport in TRANSPORTS]
    for_ever, too_short = 2 * pace.long + 60, pace.middle
    jobs = {only: [fleet.submit(only, for_ever, AGAIN_SECONDS) for _ in TRANSPORTS] for only in ("killed", "running")}
    jobs["ending"] = [
        fleet.submit("ending", too_short, AGAIN_SECONDS, lines_a_second=FEW_LINES_A_SECOND) for _ in TRANSPORTS
    ]
    every = [job for of_kind in jobs.values() for job in of_kind]
    fleet.wait_talking(*every)
    for host in killed:
        host.agent.kill()
    for host in [*running, *ending]:
        host.pause()
    for only in jobs:
        fleet.host(f"spare-{only}", only=only, devices=len(TRANSPORTS))

    for job in every:
        assert fleet.client.until(job, "done", "failed", seconds=pace.long + 30) == "done"
    first = {start.attempt: start for host in running for start in host.starts()}
    assert all(start.running for start in first.values()), "a stopped agent ends nothing"
    for host in [*running, *ending]:
        host.go_on()
    eventually(
        lambda: not any(start.running for start in first.values()), otherwise="what the agent still ran is ended"
    )
    for host in ending:
        eventually(lambda host=host: "rejected the result" in host.agent.log_text(), otherwise="its result is rejected")
    for only, of_kind in jobs.items():
        talked = too_short if only == "ending" else for_ever
        for job in of_kind:
            fleet.check_ended(job, ("lost", talked), ("passed", AGAIN_SECONDS))
    for host in [*running, *ending]:
        eventually(
            lambda host=host: fleet.state(host.agent.name) == "idle", otherwise="it is back and has nothing to do"
        )
    fleet.check_nothing_runs()
