"""Refusals of requests (status and text), and the ASGI responses that send them."""

from __future__ import annotations

import json
from typing import Final, NamedTuple

from qualgent.core.asgi import Headers, Receive, Scope, Send
from qualgent.core.measures import measures

BODY_KEY: Final = "qualgent.body"  # of scopes: the ``BodyAllowance`` of the sender, once it is known who sends


class BodyAllowance(NamedTuple):
    """The limits of a request's body, by its sender."""

    limit: int | None = None  # bytes; None: the server's limit
    sender: str = ""  # whose bodies may take a half of the room of all; empty: nobody else's are to be protected


class Refusal(NamedTuple):
    """The answer to a request that is not served: an HTTP status and what its sender can do about it."""

    status: int
    error: str


def too_large(limit: int) -> Refusal:
    """Return the refusal of a body of more than `limit` bytes."""
    return Refusal(413, f"The request body is larger than {limit} bytes; send less at once.")


def spool_full(limit: int) -> Refusal:
    """Return the refusal of a body that finds no room while others are received, ``limit`` bytes in all."""
    return Refusal(
        503,
        f"The server holds the bodies of other requests, at most {limit} bytes at once and a half of them of one "
        "organization (QUALGENT_MAX_SPOOLED_BYTES): "
        "nothing was changed; try again in a moment.",
    )


def error_body(error: str) -> bytes:
    """Return the JSON body of a refusal, ``{"error": TEXT}``."""
    return json.dumps({"error": error}).encode()


async def reject(scope: Scope, refusal: Refusal, receive: Receive, send: Send) -> None:
    """Answer an HTTP request with a refusal, or reject a WebSocket's handshake."""
    if scope["type"] == "websocket":
        await receive()  # websocket.connect: only then may it be closed
        await send({"type": "websocket.close", "code": 1008})
    else:
        await refuse(refusal, send)


async def refuse(refusal: Refusal, send: Send, further: Headers = ()) -> None:
    """Send a refusal as an HTTP response in JSON; ``further``: additional headers."""
    measures.http.count_refusal(refusal.status)
    body = error_body(refusal.error)
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", b"%d" % len(body)),
        (b"cache-control", b"no-store"),
        (b"x-content-type-options", b"nosniff"),
        *further,
    ]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
