"""A server killed with many jobs waiting."""

from __future__ import annotations

import asyncio
import time

import pytest

from benchmarks.recovery import fill, first_lease
from tests.server_process import ServerProcess

PROMISED_SECONDS = 10.0


@pytest.mark.timeout(300)
@pytest.mark.parametrize("jobs", [10_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_the_first_lease_is_sent_soon_after_a_restart(server: ServerProcess, jobs: int) -> None:
    """Measured from process start, imports included; no waiting job is missing."""
    fill(server.url, jobs)
    server.kill()
    began = time.monotonic()
    server.start()
    ready = time.monotonic() - began
    leased = asyncio.run(first_lease(server.url)) - began
    print(f"{jobs:,} jobs waiting: ready after {ready:.2f} s, the first has run after {leased:.2f} s")
    assert leased < PROMISED_SECONDS
