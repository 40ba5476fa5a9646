"""Bodies of requests."""

from __future__ import annotations

from typing import Any

from django.conf import settings


async def read_body(receive: Any) -> bytes | None:
    """Return the whole body, cut off past the limit, or None if the client has disconnected."""
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        size += len(message.get("body", b""))
        chunks.append(message.get("body", b""))
        if not message.get("more_body") or size > settings.QUALGENT_MAX_BODY_BYTES:
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)
