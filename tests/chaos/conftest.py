"""Fixtures of the chaos tests: fleets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.chaos.hosts import Fleet
from tests.server_process import ServerProcess


@pytest.fixture
def fleet_of(tmp_path: Path, server_factory: Callable[..., ServerProcess]) -> Iterator[Callable[..., Fleet]]:
    """Return a function that starts a server with these settings and a fleet without hosts."""
    fleets: list[Fleet] = []

    def make(**settings: str) -> Fleet:
        folder = tmp_path / f"fleet-{len(fleets) + 1}"
        folder.mkdir()
        fleets.append(Fleet(server_factory(**settings), folder))
        return fleets[-1]

    yield make
    for fleet in fleets:
        fleet.close()
