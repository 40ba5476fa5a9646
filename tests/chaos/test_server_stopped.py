"""A server stopped (SIGSTOP) for longer than the silence limit of agents, then resumed."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable

import pytest

from tests.chaos.hosts import QUICK, REAL, TRANSPORTS, Fleet, Pace


@pytest.mark.timeout(300)
@pytest.mark.parametrize("pace", [QUICK, pytest.param(REAL, marks=pytest.mark.long)], ids=["quick", "real"])
def test_no_attempt_is_lost(fleet_of: Callable[..., Fleet], pace: Pace) -> None:
    """Running attempts continue, each test starts once, and its log is complete."""
    fleet = fleet_of(**pace.settings)
    for transport in TRANSPORTS:
        fleet.host(transport, transport)
    talked = pace.long + pace.margin  # they still run when it goes on
    jobs = [fleet.submit(transport, talked) for transport in TRANSPORTS]
    short = [fleet.submit(transport, 1.0) for transport in TRANSPORTS]
    fleet.wait_talking(*jobs)
    fleet.server.send_signal(signal.SIGSTOP)
    time.sleep(pace.long)  # so long a stop is what is tested
    fleet.server.send_signal(signal.SIGCONT)
    for job in jobs:
        fleet.check_ended(job, ("passed", talked))
    for job in short:
        fleet.check_ended(job, ("passed", 1.0))
    assert "the event loop stalled" in fleet.server.log_text()
    fleet.check_nothing_runs()
