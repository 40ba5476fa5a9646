"""Bodies of requests."""

from __future__ import annotations

from django.conf import settings

from qualgent.core.asgi import Receive
from qualgent.core.errors import TooLargeError


async def read_body(receive: Receive) -> bytes | None:
    """Return the whole body, or None if the client has disconnected. Raises TooLargeError."""
    chunks: list[bytes] = []
    size = 0
    while (message := await receive())["type"] != "http.disconnect":
        if chunk := message.get("body", b""):
            size += len(chunk)
            chunks.append(chunk)
            if size > settings.QUALGENT_MAX_BODY_BYTES:
                raise TooLargeError("the request body is larger than this server takes")
        if not message.get("more_body"):
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)
    return None
