"""Server restarts during running tests."""

from __future__ import annotations

from collections.abc import Callable

from tests.chaos.hosts import TRANSPORTS, Fleet

SECONDS = 12.0


def test_a_running_test_survives_a_stop_and_a_kill(fleet_of: Callable[..., Fleet]) -> None:
    """It starts once, ends once, and its log is complete."""
    fleet = fleet_of()
    for transport in TRANSPORTS:
        fleet.host(transport, transport)
    jobs = [fleet.submit(transport, SECONDS) for transport in TRANSPORTS]
    fleet.wait_talking(*jobs)
    for end in (fleet.server.stop, fleet.server.kill):
        end()
        fleet.server.start()
        fleet.wait_log_grows(*jobs)
    for job in jobs:
        fleet.check_ended(job, ("passed", SECONDS))
    fleet.check_nothing_runs()
