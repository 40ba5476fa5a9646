"""Requests as guards, authentication and gateways see them: ASGI's types, the kinds of paths, and refusals."""

from __future__ import annotations

import json
from typing import Final, NamedTuple

from qualgent.accounts.credentials import ATTEMPTS_PATH
from qualgent.core.asgi import Headers, Receive, Scope, Send
from qualgent.core.process_metrics import measures

BODY_KEY: Final = "qualgent.body"  # of scopes: the ``BodyAllowance`` of the sender, once it is known who sends
FORM_PREFIX = "/admin/"
FORM_PREFIXES = (FORM_PREFIX, "/accounts/", "/team/")  # pages that post forms, whose CSRF tokens Django checks
# RFC 6749 has form bodies; what is posted there counts by what is in it, not by whose browser it comes from
OAUTH_PREFIXES = ("/api/v1/device/", "/api/v1/ci/")
ORIGINAL_PREFIXES = ("/submit-job", "/status/", "/job/")  # of the original API
DATA_PREFIXES = ("/api/v1/", *ORIGINAL_PREFIXES, "/metrics")  # no pages to navigate to
UPLOAD_PREFIXES = (ATTEMPTS_PATH, "/api/v1/builds/")  # files of any type, by PUT, which browsers preflight


class BodyAllowance(NamedTuple):
    """The limits of a request's body, by its sender."""

    limit: int | None = None  # bytes; None: the server's limit
    sender: str = ""  # whose bodies may take a half of the room of all; empty: nobody else's are to be protected


class Refusal(NamedTuple):
    """The answer to a request that is not served: an HTTP status and what its sender can do about it."""

    status: int
    error: str


def is_upload(method: str, path: str) -> bool:
    """Return whether the body is a file to store, which may have any type and is never held in memory."""
    return method == "PUT" and path.startswith(UPLOAD_PREFIXES)


def too_large(limit: int) -> Refusal:
    """Return the refusal of a body of more than `limit` bytes."""
    return Refusal(413, f"The request body is larger than {limit} bytes; send less at once.")


def spool_full(limit: int) -> Refusal:
    """Return the refusal of a body for which all bodies together, at most `limit` bytes, leave no room."""
    return Refusal(
        503,
        f"The server holds the bodies of other requests, at most {limit} bytes at once and a half of them of one "
        "organization (QUALGENT_MAX_SPOOLED_BYTES): "
        "nothing was changed; try again in a moment.",
    )


def error_body(error: str) -> bytes:
    return json.dumps({"error": error}).encode()


async def reject(scope: Scope, refusal: Refusal, receive: Receive, send: Send) -> None:
    """Answer an HTTP request with the refusal, or reject the handshake of a WebSocket."""
    if scope["type"] == "websocket":
        await receive()  # websocket.connect: only then may it be closed
        await send({"type": "websocket.close", "code": 1008})
    else:
        await refuse(refusal, send)


async def refuse(refusal: Refusal, send: Send, further: Headers = ()) -> None:
    """Answer an HTTP request with the refusal; ``further``: headers."""
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
