"""Requests of other gateways: their bodies are read once their signatures have been checked."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from agents.transports.forwarded import FromOtherGateways
from qualgent.web.forwarding import BODY_DIGEST, PREFIX, SIGNATURE, Signer, body_digest
from qualgent.web.other_gateways import OtherGateways

TARGET = f"{PREFIX}nothing?a=1"
BODY = b"x" * 100


async def status_of(headers: dict[str, str]) -> tuple[int, int]:
    """Return the status of a request with these headers, and how often its body was asked for."""
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
    await FromOtherGateways(None, process, lambda scope, reason: None)(scope, receive, send)
    await others.close()
    return sent[0]["status"], asked


def signed(body: bytes = BODY, key: str = "key") -> dict[str, str]:
    return {SIGNATURE: Signer(key).sign("POST", TARGET, body, "me"), BODY_DIGEST: body_digest(body)}


FORGED: list[dict[str, str]] = [
    {}, {SIGNATURE: "1.2.3", BODY_DIGEST: "0" * 64}, signed(key="other"), {SIGNATURE: signed()[SIGNATURE]},
]  # fmt: skip


@pytest.mark.parametrize("headers", FORGED)
async def test_a_forged_request_is_not_read(headers: dict[str, str]) -> None:
    """It fills no memory; nor does one without the digest of its body."""
    assert (await status_of(headers)) == (403, 0)


async def test_the_body_is_the_one_that_was_signed() -> None:
    """Another one with the same head is refused; the right one is decoded, and is no exchange."""
    assert (await status_of(signed(b"another"))) == (403, 1)
    assert (await status_of(signed())) == (400, 1)
