"""ASGI application that answers other gateways' signed requests: running logs, live cases, long-poll exchanges.

An ASGI application ahead of the guard, because such a request comes neither from this user's programs nor through the
public address: its signature alone says whom it is from. It is answered by what this process has, and never sent on.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs

import msgspec
from asgiref.sync import markcoroutinefunction

from agents.connections import poll_links_of
from qualgent.core.asgi import Application, Receive, Scope, Send
from qualgent.core.errors import ForbiddenError, InvalidInputError, NotFoundError, NotRunningError, QualGentError
from qualgent.web.forwarding import BODY_DIGEST, PREFIX, SIGNATURE, body_digest
from qualgent.web.gateway import Gateway, ServingProcess
from qualgent.web.other_gateways import LINK_ID
from qualgent.web.rest_json import read_body

from .long_poll import PollBody

# as the API limits them
MAX_OFFSET, MAX_LIMIT = 10**15, 8 * 1024 * 1024
LOG = re.compile(r"logs/([0-9a-f-]{36})\Z")
CASES = re.compile(r"cases/([0-9a-f-]{36})\Z")
JSON = (b"content-type", b"application/json")
PROXY_HEADERS = (b"forwarded", b"x-forwarded-for", b"x-forwarded-proto", b"x-real-ip")

_encode = msgspec.json.encode

Headers = list[tuple[bytes, bytes]]


class FromOtherGateways:
    """Answers what is below PREFIX; ``application`` answers the rest."""

    def __init__(
        self, application: Application, process: ServingProcess, on_denied: Callable[[Scope, str], None]
    ) -> None:
        """``on_denied(scope, reason)`` is called for what is refused with 403."""
        self._on_denied = on_denied
        self._application = application
        self._process = process
        markcoroutinefunction(self)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        is_ours = scope.get("path", "").startswith(PREFIX)
        return (self._respond if is_ours else self._application)(scope, receive, send)

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request of another gateway, errors as JSON; refuse a WebSocket."""
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008})
        else:
            try:
                status, headers, body = 200, *await self._respond_to_request(scope, receive)
            except QualGentError as error:
                if isinstance(error, ForbiddenError):
                    self._on_denied(scope, str(error))
                status, headers, body = error.status, [], _encode({"error": str(error)})
            headers = [*headers, (b"content-length", b"%d" % len(body)), (b"cache-control", b"no-store")]
            await send({"type": "http.response.start", "status": status, "headers": headers})
            await send({"type": "http.response.body", "body": body})

    async def _respond_to_request(self, scope: Scope, receive: Any) -> tuple[Headers, bytes]:
        """Verify the signature of a request, and answer it: a piece of a log, cases, or an exchange of a link."""
        gateway = self._process.gateway
        if gateway.others is None:
            raise NotFoundError("this server has no other gateways")
        given, digests = (
            [value.decode("ascii", "replace") for name, value in scope["headers"] if name == header.encode()]
            for header in (SIGNATURE, BODY_DIGEST)
        )
        if len(given) != 1 or len(digests) != 1 or any(name in PROXY_HEADERS for name, _ in scope["headers"]):
            raise ForbiddenError("this address is for other gateways only")
        query = scope.get("query_string", b"").decode("ascii", "replace")
        target = f"{scope['path']}?{query}" if query else scope["path"]
        gateway.others.check(given[0], scope["method"], target, digests[0])
        body = await read_body(receive)
        if body is None:
            raise NotRunningError("the other gateway has left")
        if body_digest(body) != digests[0]:
            raise ForbiddenError("the body is not the one that was signed")
        path, values = scope["path"].removeprefix(PREFIX), parse_qs(query)
        if scope["method"] == "GET" and (found := LOG.match(path)):
            return await self._read_log_piece(gateway, found[1], values)
        if scope["method"] == "GET" and (found := CASES.match(path)):
            if (cases := gateway.cases.here(found[1])) is None:
                raise NotFoundError("the agent of this attempt is not connected here")
            return [JSON], cases
        if scope["method"] == "POST" and LINK_ID.fullmatch(link := path.removeprefix("links/")):
            return await self._exchange_poll(link, values, body, receive)
        raise NotFoundError("there is nothing at this address; the other gateway has another version, perhaps")

    async def _read_log_piece(
        self, gateway: Gateway, attempt_id: str, values: dict[str, list[str]]
    ) -> tuple[Headers, bytes]:
        """Return a piece of a log that this gateway is receiving, with the log's size in a header."""
        offset, limit = _parse_number(values, "offset", MAX_OFFSET), _parse_number(values, "limit", MAX_LIMIT)
        piece = await gateway.logs.read_here(attempt_id, offset, limit)
        if piece is None:
            raise NotFoundError("there is no such log here")
        return [(b"content-type", b"application/octet-stream"), (b"x-log-size", b"%d" % piece.size)], piece.data

    async def _exchange_poll(
        self, link_id: str, values: dict[str, list[str]], body: bytes, receive: Any
    ) -> tuple[Headers, bytes]:
        """Run an exchange of a long-poll link of this gateway, for an agent whose request came to another one."""
        try:
            exchange = PollBody.decode(body)
            (given,) = values.get("subject") or [""]
            subject = bytes.fromhex(given).decode()
        except ValueError as error:
            raise InvalidInputError(f"this is no exchange: {str(error)[:200]}") from error
        link = poll_links_of(self._process).find(link_id, subject)
        # after the body it can only return a disconnect
        answer = await link.exchange(exchange.ack, exchange.frames, exchange.wait, receive)
        return [JSON], _encode(answer)


def _parse_number(values: dict[str, list[str]], name: str, most: int) -> int:
    """Return the number of a query parameter that is given once. Raises InvalidInputError."""
    text = values[name][0] if len(values.get(name, ())) == 1 else ""
    if not (text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= most):
        raise InvalidInputError(f"{name} must be a number up to {most}")
    return int(text)
