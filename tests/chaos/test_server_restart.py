"""A server that goes away and comes back under running tests."""

from __future__ import annotations

from collections.abc import Callable

from tests.chaos.hosts import TRANSPORTS, Fleet

SECONDS = 12.0


def test_what_runs_goes_on_as_if_nothing_had_been(fleet_of: Callable[..., Fleet]) -> None:
    """Stopped, then killed under one test: it started once, ends once, its log is whole, and nothing of it is left."""
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
