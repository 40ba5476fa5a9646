"""A server killed with many jobs waiting."""

from __future__ import annotations

import asyncio
import time

import httpx
import pytest

from benchmarks.agent_client import instant_fleet
from qgprotocol.messages import InstalledBuild
from tests.server_process import ServerProcess

PROMISED_SECONDS = 10.0
LIST, BUILDS = 10_000, 50


def fill(url: str, jobs: int) -> None:
    """Submit this many jobs, in lists."""
    with httpx.Client(base_url=url, timeout=60, trust_env=False) as http:
        for first in range(0, jobs, LIST):
            body = [
                {"org_id": f"org-{n % 10}", "app_version_id": f"build-{n % BUILDS}", "test": f"tests/{n % 997}.spec.js"}
                for n in range(first, min(first + LIST, jobs))
            ]
            http.post("/api/v1/jobs", json=body).raise_for_status()


async def first_lease(url: str) -> float:
    """Return when it arrived (time.monotonic())."""
    async with instant_fleet(url, 1, InstalledBuild("org-0", "build-0", "mobile")) as fleet:
        await fleet.settled(1, 120)
        return time.monotonic()


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
