"""Server load while the dashboard is measured: a simulated fleet, and jobs at a fixed rate."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx

from benchmarks.agent_client import AgentError
from benchmarks.playing_fleet import Play, devices, first_of, play_fleet

JOIN_SECONDS = 60.0
BUILDS = 6
ORGS = 3
TESTS = 400


class Submitter:
    """Submit single jobs at a fixed rate, whatever the response times."""

    def __init__(self, http: httpx.AsyncClient, rate: float) -> None:
        self._http = http
        self._rate = rate
        self._chance = random.Random(5)
        self._number = 0
        self.submitted = 0

    async def send(self, seconds: float | None) -> list[str]:
        """Submit for some seconds, or until cancelled if None; return the jobs' ids. Raises AgentError."""
        loop = asyncio.get_running_loop()
        start = loop.time()
        ids: list[str] = []
        try:
            async with asyncio.TaskGroup() as group:
                for number in itertools.count() if seconds is None else range(int(self._rate * seconds)):
                    await asyncio.sleep(max(0.0, start + number / self._rate - loop.time()))
                    group.create_task(self._one(ids))
        except* (AgentError, httpx.HTTPError) as errors:
            raise AgentError(f"a submit failed: {first_of(errors)!r}") from errors
        return ids

    async def _one(self, ids: list[str]) -> None:
        number = self._number = self._number + 1
        job = {
            "org_id": f"org-{number % ORGS}",
            "app_version_id": f"1.{number // 2000}.{number % BUILDS}",
            "test": f"tests/{self._chance.randrange(TESTS)}.spec.js",
            "target": ("mobile", "mobile", "browser")[number % 3],
            "retries": 0,
        }
        answer = await self._http.post("/submit-job", json=job)
        if answer.status_code != 201:
            raise AgentError(f"a submit was answered {answer.status_code}: {answer.text[:200]}")
        self.submitted += 1
        ids.append(str(answer.json()["job"]["id"]))


@asynccontextmanager
async def client(url: str) -> AsyncIterator[httpx.AsyncClient]:
    """Make an API client that ignores proxies of the environment."""
    async with httpx.AsyncClient(base_url=url, timeout=60, trust_env=False) as http:
        yield http


@asynccontextmanager
async def fleet(http: httpx.AsyncClient, agents: int, play: Play) -> AsyncIterator[None]:
    """Run a fleet for the duration of the block. Raises AgentError, also when a connection is lost."""
    try:
        async with asyncio.TaskGroup() as group:
            playing = group.create_task(play_fleet(str(http.base_url).rstrip("/"), devices(agents), play))
            await until(http, JOIN_SECONDS, f"{agents:,} agents", lambda stats: sum(stats["agents"].values()) >= agents)
            yield
            playing.cancel()
    except BaseExceptionGroup as errors:
        raise first_of(errors) from errors


@asynccontextmanager
async def jobs_coming(http: httpx.AsyncClient, rate: float) -> AsyncIterator[Submitter]:
    """Submit for the duration of the block. Raises at its end what the submits raised."""
    submitter = Submitter(http, rate)
    sending = asyncio.create_task(submitter.send(None))
    try:
        yield submitter
        if sending.done():
            await sending
    finally:
        await ended(sending)


async def ended(task: asyncio.Task[Any]) -> None:
    """Cancel the task and wait for it; ignore its exception."""
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError, Exception):
        await task


async def until(http: httpx.AsyncClient, seconds: float, what: str, holds: Callable[[dict[str, Any]], bool]) -> None:
    """Poll the figures until they are as expected. Raises AgentError on timeout."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not holds((await http.get("/api/v1/stats")).raise_for_status().json()):
        if asyncio.get_running_loop().time() > deadline:
            raise AgentError(f"not within {seconds:g} s: {what}")
        await asyncio.sleep(0.2)
