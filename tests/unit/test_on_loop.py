"""API views on the event loop, without Django's handler."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from accounts.identify import Identify
from jobs.api.rest import LoopAPIView
from qualgent.server.on_loop import OnLoop

REQUESTS = 10
APPLICATION = Identify(OnLoop(None, LoopAPIView))


async def respond(method: str) -> int:
    """Send one request, and return its status."""
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": method,
        "path": "/healthz",
        "query_string": b"",
        "headers": [],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }
    await APPLICATION(scope, receive, send)
    return int(sent[0]["status"])


@pytest.mark.parametrize(("method", "status"), [("GET", 200), ("HEAD", 200), ("POST", 405)])
async def test_a_request_leaves_nothing_to_the_garbage_collector(method: str, status: int) -> None:
    """DRF's objects of a request refer to themselves; at 500 a second collecting them stopped the loop for 40 ms."""
    assert await respond(method) == status  # what is imported and cached
    gc.collect()
    gc.disable()
    try:
        for _ in range(REQUESTS):
            await respond(method)
        assert gc.collect() < REQUESTS
    finally:
        gc.enable()
