"""Call the guard as a server does, around an application that only records that it was reached."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from qualgent.server.guard import Guard

PORT = 3000


def scope(
    kind: str = "http",
    *,
    method: str = "GET",
    path: str = "/api/v1/jobs",
    host: str | None = f"127.0.0.1:{PORT}",
    client: list[Any] | None = None,
    server: list[Any] | None = None,
    headers: list[tuple[str, str]] | None = None,
    query: str = "",
) -> dict[str, Any]:
    """An ASGI scope as Daphne makes it: lower-case header names, all bytes."""
    raw = ([("host", host)] if host is not None else []) + (headers or [])
    made = {
        "type": kind,
        "path": path,
        "query_string": query.encode(),
        "client": ["127.0.0.1", 50000] if client is None else client,
        "server": ["127.0.0.1", PORT] if server is None else server,
        "headers": [(name.encode(), value.encode()) for name, value in raw],
    }
    return {**made, "method": method} if kind == "http" else made


def pass_through(request: dict[str, Any]) -> tuple[bool, list[dict[str, Any]]]:
    """Whether the application was reached, and what the guard sent by itself."""
    reached = False
    sent: list[dict[str, Any]] = []

    async def application(scope: Any, receive: Any, send: Any) -> None:
        nonlocal reached
        reached = True

    async def receive() -> dict[str, Any]:
        return {"type": f"{request['type']}.connect"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    asyncio.run(Guard(application)(request, receive, send))
    return reached, sent


def is_let_in(request: dict[str, Any]) -> bool:
    """Whether the application was reached and the guard kept quiet."""
    reached, sent = pass_through(request)
    assert reached != bool(sent), "the guard must pass a request on or answer it, one of the two"
    return reached


def refusal(request: dict[str, Any]) -> tuple[int, str]:
    """The status and the error text of a refused HTTP request."""
    reached, sent = pass_through(request)
    assert not reached
    start, body = sent
    assert dict(start["headers"])[b"content-type"] == b"application/json"
    assert int(dict(start["headers"])[b"content-length"]) == len(body["body"])
    content = json.loads(body["body"])
    assert list(content) == ["error"]
    return start["status"], content["error"]


def is_closed(request: dict[str, Any]) -> bool:
    """Whether a WebSocket was closed before it was accepted (servers answer 403)."""
    reached, sent = pass_through(request)
    return not reached and [message["type"] for message in sent] == ["websocket.close"]
