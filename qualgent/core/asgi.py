"""Type definitions of ASGI (scope, receive, send, messages), as far as this server uses it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Required, TypedDict

Headers = Iterable[tuple[bytes, bytes]]
Address = tuple[str, int]
Scope = TypedDict(
    "Scope",
    {
        "type": Required[str],  # http | websocket | lifespan
        "asgi": dict[str, str],
        "http_version": str,
        "method": str,  # of http only
        "scheme": str,
        "path": Required[str],
        "raw_path": bytes,
        "root_path": str,
        "query_string": bytes,
        "headers": Required[list[tuple[bytes, bytes]]],
        "client": Address | None,
        "server": Address | None,
        "subprotocols": list[str],
        "qualgent": Any,  # the ``ServingProcess``
        "qualgent.body": Any,  # the ``BodyAllowance`` of the sender, once it is known who sends
        "qualgent.caller": Any,  # the ``Caller``
        "qualgent.peer": Any,  # the ``Peer`` of the connection
        "qualgent.turn": Any,  # the ``LoopTurn`` of the server, of its sockets
    },
    total=False,
)


class Message(TypedDict, total=False):
    type: Required[str]
    status: int
    headers: Headers
    body: bytes
    more_body: bool
    text: str | None
    bytes: bytes | None
    code: int
    reason: str | None
    subprotocol: str | None


Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]
