"""Network outages of agents during a test: short, until suspect, until lost."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tests.chaos.hosts import QUICK, REAL, TRANSPORTS, Fleet, Pace
from tests.support.waiting import eventually

AGAIN_SECONDS = 2.0
"""How long the second attempt of a test takes."""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("pace", [QUICK, pytest.param(REAL, marks=pytest.mark.long)], ids=["quick", "real"])
def test_a_job_ends_once_however_long_the_cut(fleet_of: Callable[..., Fleet], pace: Pace) -> None:
    """A short cut continues the attempt with a complete log; after a long one the job runs elsewhere."""
    fleet = fleet_of(**pace.settings)
    lasting = {"brief": pace.brief, "middle": pace.middle, "long": pace.long}
    hosts = {kind: [fleet.host(f"{kind}-{way}", way, only=kind) for way in TRANSPORTS] for kind in lasting}
    talking = {kind: seconds + pace.margin for kind, seconds in lasting.items()}
    jobs = {kind: [fleet.submit(kind, talking[kind], AGAIN_SECONDS) for _ in TRANSPORTS] for kind in lasting}
    fleet.wait_talking(*(job for of_kind in jobs.values() for job in of_kind))
    began = time.monotonic()
    for host in [host for of_kind in hosts.values() for host in of_kind]:
        host.network.cut()

    def heal(kind: str) -> None:
        time.sleep(max(0.0, began + lasting[kind] - time.monotonic()))  # the length of the cut is what is tested
        for host in hosts[kind]:
            host.network.heal()

    heal("brief")
    fleet.host("spare", only="long", devices=len(TRANSPORTS))
    for host in hosts["middle"]:
        # a long poll may be given up at the same moment
        unwell = lambda host=host: fleet.state(host.agent.name) in ("suspect", "offline")  # noqa: E731
        eventually(unwell, otherwise="it is suspect", seconds=pace.middle)
    heal("middle")
    for job in jobs["long"]:
        eventually(lambda job=job: fleet.outcomes(job)[:1] == ["lost"], otherwise="it is lost")
        assert fleet.client.until(job, "done", "failed") == "done", "elsewhere, while its first agent is still cut off"
    first = [start for host in hosts["long"] for start in host.starts()]
    assert all(start.running for start in first), "whoever is cut off goes on"
    for host in hosts["long"]:
        host.network.refuse()
    heal("long")
    eventually(lambda: not any(start.running for start in first), otherwise="what the lost agents ran is ended")
    for kind in ("brief", "middle"):
        for job in jobs[kind]:
            fleet.check_ended(job, ("passed", talking[kind]))
    for job in jobs["long"]:
        fleet.check_ended(job, ("lost", talking["long"]), ("passed", AGAIN_SECONDS))
    fleet.check_nothing_runs()
