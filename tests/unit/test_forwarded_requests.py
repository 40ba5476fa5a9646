"""Requests of other gateways: their bodies are read once their signatures have been checked."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from agents.transports.forwarded import FromOtherGateways
from jobs.forwarding import BODY_DIGEST, PREFIX, SIGNATURE, Signer, body_digest
from jobs.other_gateways import OtherGateways
from qualgent.server.limits import SMALL_BODY_BYTES
from qualgent.server.refusals import BODY_KEY

TARGET = f"{PREFIX}nothing?a=1"
BODY = b"x" * 100


async def status_of(headers: dict[str, str]) -> tuple[int, int, dict[str, Any]]:
    """Return the status of a request with these headers, how often its body was asked for, and its scope."""
    others = OtherGateways("me", None, Signer("key"))  # type: ignore[arg-type]
    process: Any = SimpleNamespace(gateway=SimpleNamespace(others=others))
    asked, sent = 0, []

    async def receive() -> dict[str, Any]:
        nonlocal asked
        asked += 1
        return {"type": "http.request", "body": BODY}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    path, _, query = TARGET.partition("?")
    scope = {"type": "http", "method": "POST", "path": path, "query_string": query.encode(),
             "headers": [(name.encode(), value.encode()) for name, value in headers.items()]}  # fmt: skip
    await FromOtherGateways(None, process, 1000, lambda scope, reason: None)(scope, receive, send)
    await others.close()
    return sent[0]["status"], asked, scope


def signed(body: bytes = BODY, key: str = "key") -> dict[str, str]:
    return {SIGNATURE: Signer(key).sign("POST", TARGET, body, "me"), BODY_DIGEST: body_digest(body)}


@pytest.mark.parametrize("headers", [{}, {SIGNATURE: "1.2.3"} | {BODY_DIGEST: "0" * 64}, signed(key="other")])
async def test_a_forged_request_is_not_read(headers: dict[str, str]) -> None:
    """It fills no memory."""
    assert (await status_of(headers))[:2] == (403, 0)


async def test_the_body_is_the_one_that_was_signed() -> None:
    """Another one with the same head is refused; the right one is decoded, and is no exchange."""
    assert (await status_of(signed(b"another")))[:2] == (403, 1)
    assert (await status_of(signed()))[:2] == (400, 1)


async def test_a_gateway_of_an_earlier_version_sends_little() -> None:
    """Without the digest the signature is checked after the body, which is therefore small."""
    headers = signed()
    del headers[BODY_DIGEST]
    status, _, scope = await status_of(headers)
    assert (status, scope[BODY_KEY].limit) == (400, SMALL_BODY_BYTES)
