"""Concurrent requests with one Idempotency-Key, and a server killed meanwhile."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess

PARALLEL = 100
AGAIN_SECONDS = 0.1
KILLED_EVERY = 5  # keys
APP = "https://example.com/app.apk"


class Callers:
    """Concurrent clients with a connection each that repeat their request until it is answered."""

    def __init__(self, url: str, number: int) -> None:
        # one pool for all looks through its connections for each request that waits for one
        tls = ssl.create_default_context()
        self._clients = [
            httpx.AsyncClient(base_url=url, timeout=20, trust_env=False, verify=tls) for _ in range(number)
        ]

    async def post(self, key: str, *bodies: dict[str, Any]) -> list[httpx.Response]:
        """Send one request per client, with these bodies in turn."""
        return await asyncio.gather(
            *(self._post(http, key, bodies[n % len(bodies)]) for n, http in enumerate(self._clients))
        )

    async def _post(self, http: httpx.AsyncClient, key: str, body: dict[str, Any]) -> httpx.Response:
        while True:
            try:
                answer = await http.post("/submit-job", json=body, headers={"Idempotency-Key": key})
            except httpx.TransportError:
                await asyncio.sleep(AGAIN_SECONDS)  # the server was killed: the outcome is unknown
                continue
            if answer.status_code != 503:
                return answer
            await asyncio.sleep(AGAIN_SECONDS)

    async def close(self) -> None:
        await asyncio.gather(*(http.aclose() for http in self._clients))


@pytest.mark.timeout(900)
@pytest.mark.parametrize("keys", [10, pytest.param(100, marks=pytest.mark.long)])
async def test_one_key_is_one_job(
    server: ServerProcess, client_of: Callable[[ServerProcess], Client], keys: int
) -> None:
    """All requests get the same response, before and after the server was killed."""
    callers = Callers(server.url, PARALLEL)
    jobs: set[str] = set()
    for number in range(keys):
        asking = asyncio.create_task(callers.post(f"key-{number}", {**GOOD, "test": f"tests/{number}.js"}))
        if number % KILLED_EVERY == 0:
            await asyncio.sleep(0.01 * (number % 7))  # at any moment of anything
            await asyncio.to_thread(server.kill)
            await asyncio.to_thread(server.start)
        answers = await asking
        assert {answer.status_code for answer in answers} == {201}
        assert len({answer.content for answer in answers}) == 1
        jobs.add(answers[0].json()["job"]["id"])
    await callers.close()
    assert len(jobs) == keys
    assert client_of(server).get("/api/v1/stats").body["waiting"] == keys


async def test_of_two_requests_with_one_key_the_first_counts(
    server: ServerProcess, client_of: Callable[[ServerProcess], Client]
) -> None:
    """The other is refused with 422 each time, also after a restart, and stores nothing."""
    callers = Callers(server.url, PARALLEL)
    bodies = [{**GOOD, "test": "tests/one.js"}, {**GOOD, "test": "tests/two.js"}]
    for _ in range(2):
        answers = await callers.post("key", *bodies)
        assert Counter(answer.status_code for answer in answers) == {201: PARALLEL // 2, 422: PARALLEL // 2}
        stored = {json.loads(answer.content)["job"]["test"] for answer in answers if answer.status_code == 201}
        assert len(stored) == 1
        await asyncio.to_thread(server.kill)
        await asyncio.to_thread(server.start)
    await callers.close()
    assert [job["test"] for job in client_of(server).get("/api/v1/jobs").body["jobs"]] == list(stored)


def test_a_refused_request_does_not_use_its_key(
    server: ServerProcess, client_of: Callable[[ServerProcess], Client]
) -> None:
    """After a 409 the corrected request may use the same key."""
    client = client_of(server)
    client.submit(app_url=APP)
    wrong = client.post("/submit-job", {**GOOD, "app_url": f"{APP}2"}, **{"Idempotency-Key": "key"})
    assert wrong.status == 409
    right = client.post("/submit-job", {**GOOD, "app_url": APP}, **{"Idempotency-Key": "key"})
    assert right.status == 201
    assert client.post("/submit-job", {**GOOD, "app_url": APP}, **{"Idempotency-Key": "key"}).body == right.body
    assert client.get("/api/v1/stats").body["waiting"] == 2
