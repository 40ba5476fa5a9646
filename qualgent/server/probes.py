"""The HTTP interface of a scheduler process, which answers probes and metrics, and nothing else."""

from __future__ import annotations

from typing import Any

from qualgent.core.asgi import Receive, Scope, Send

PROBES = frozenset(("/healthz", "/readyz"))
SERVED = PROBES | {"/metrics"}
REFUSAL = b'{"error":"this process is a scheduler: send requests to a gateway"}'


class OnlyProbes:
    """An ASGI application that answers 404 to all requests but probes, and closes sockets."""

    def __init__(self, application: Any) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] in SERVED:
            await self._application(scope, receive, send)
        elif scope["type"] == "http":
            headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(REFUSAL))]
            await send({"type": "http.response.start", "status": 404, "headers": headers})
            await send({"type": "http.response.body", "body": REFUSAL})
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
