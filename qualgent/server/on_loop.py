"""ASGI application that calls the API's views on the event loop, and passes other paths to Django or the static files.

Django's handler spends most of a small request on thread hops (signals, middleware, closing the response). Requests
whose URL leads to an API view skip it.
"""

from __future__ import annotations

import asyncio
import io
import time
from collections.abc import AsyncIterator, Awaitable
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpResponse
from django.urls import Resolver404, ResolverMatch, resolve

from qualgent.core.asgi import Message, Receive, Scope, Send
from qualgent.core.errors import TooLargeError
from qualgent.core.measures import STATIC, UNKNOWN, measures, route_label
from qualgent.core.tasks import OverdueWatch
from qualgent.server import compression
from qualgent.web.rest_json import Response, error_body, read_body
from qualgent.web.routes import decode_parameters, is_upload, routed_path

# which Django's middleware would add to a response that is no page
HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
]
CLIENT_CLOSED_REQUEST = 499  # nginx's code, for the metrics only
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
KNOWN_PATHS = 4096  # what they resolve to is kept: clients ask for the same few again and again
KNOWN_PATH_LENGTH = 200
LATE_EVERY_SECONDS = 0.25
GRACE_SECONDS = 1.0  # beyond the time after which a write that did not begin is withdrawn
LATE = HttpResponse(
    b'{"error":"it is not known yet whether this was recorded; repeat it with the same Idempotency-Key, or look"}',
    content_type="application/json",
    status=503,
    headers={"Retry-After": "5"},
)


class OnLoop:
    """Answers requests for views of `view_type`, which run on the event loop.

    `files` answers requests for static files, `application` the rest.
    """

    def __init__(self, application: Any, files: Any, view_type: type) -> None:
        self._application = application
        self._files = files
        self._view_type = view_type
        self._writes = OverdueWatch(LATE_EVERY_SECONDS, _answer_late)  # in progress
        self._resolve_known = lru_cache(KNOWN_PATHS)(self._resolve_anew)

    def _resolve(self, path: str) -> tuple[str, ResolverMatch | None]:
        """Return a path's label in the metrics, and its URL match if it is an API view; None: Django answers."""
        return self._resolve_known(path) if len(path) <= KNOWN_PATH_LENGTH else self._resolve_anew(path)

    def _resolve_anew(self, path: str) -> tuple[str, ResolverMatch | None]:
        """Return a path's metrics label and API match without the cache; see ``_resolve``."""
        try:
            match = resolve(path)
        except (Resolver404, ValueError):
            return STATIC if path.startswith("/static/") else UNKNOWN, None
        view_class = getattr(match.func, "view_class", None)
        if view_class is None or not issubclass(view_class, self._view_type):
            return route_label(match.route), None
        return route_label(match.route), decode_parameters(match)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = routed_path(scope)
        route, match = self._resolve(path)
        began = time.perf_counter()
        if scope["method"] in compression.METHODS:
            send = compression.compressed(scope, send)
        if match is None:
            return await self._forward(route, began, scope, receive, send)
        status = 500  # if it fails
        try:
            upload = is_upload(scope["method"], scope["path"])
            body = b"" if upload else await read_body(receive)
            began = time.perf_counter()  # of a large body that its client sends slowly
            if body is None:
                status = CLIENT_CLOSED_REQUEST
            else:
                status = await self._respond(match, path, scope, None if upload else body, receive, send)
        except TooLargeError as error:
            status = await _send(send, Response(error_body(str(error)), status=error.status))
        except asyncio.CancelledError:
            status = CLIENT_CLOSED_REQUEST
            raise
        finally:
            measures.http.observe(scope["method"], route, status, time.perf_counter() - began)

    async def _forward(self, route: str, began: float, scope: Scope, receive: Receive, send: Send) -> None:
        """Have Django or the static files answer a request, and measure it until its response is complete."""
        if is_upload(scope["method"], scope["path"]):
            receive = _without_body(receive)  # there is nothing to store it: Django would, before it answers 404
        status: int | None = CLIENT_CLOSED_REQUEST

        def observe(found: int) -> None:
            nonlocal status
            status = None
            measures.http.observe(scope["method"], route, found, time.perf_counter() - began)

        async def send_and_measure(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif status is not None and not message.get("more_body"):
                observe(status)
            await send(message)

        application = self._files if route == STATIC else self._application
        ended = asyncio.get_running_loop().create_future()
        try:
            await application(scope, _until(ended, receive), send_and_measure)
        finally:
            ended.cancel()  # Django leaves its wait for a disconnect behind when it is cancelled
            if status is not None:
                observe(status)

    async def _respond(
        self, match: ResolverMatch, path: str, scope: Scope, body: bytes | None, receive: Receive, send: Send
    ) -> int:
        """Call the API view of a request and send its response; return the status.

        ``path``: the routed one. ``body``: None for an upload, which the view receives.
        """
        upload, body = body is None, body or b""
        # private: django.core.handlers.asgi.ASGIRequest — made as ASGIHandler does, whose signals and thread hops are
        # most of a small request's cost (tests/integration/test_api_jobs.py)
        request = ASGIRequest(scope, io.BytesIO(body))
        request.path_info = path
        # private: django.http.HttpRequest._body — has been read; Django would copy and measure it
        # (tests/integration/test_api_jobs.py)
        request._body = body
        if upload:
            request.encoding = "utf-8"  # of the query; the file's Content-Type may name any
            request.upload = _body_chunks(receive)  # type: ignore[attr-defined]
            said = request.META.get("CONTENT_LENGTH", "")
            request.upload_bytes = int(said) if said.isdigit() else None  # type: ignore[attr-defined]
        else:
            request.left = receive  # type: ignore[attr-defined]  # after the body it can only return a disconnect
        view_class = match.func.view_class  # type: ignore[attr-defined]
        if upload or scope["method"] in SAFE_METHODS or view_class.long_work:
            response = await match.func(request, *match.args, **match.kwargs)
        else:
            response = await self._respond_in_time(match.func(request, *match.args, **match.kwargs), send)
        if response is None:
            return LATE.status_code
        return await _send(send, response)

    async def _respond_in_time(self, view: Awaitable[Any], send: Any) -> Any:
        """Return the response of a view that writes; None: it took too long, and LATE was sent instead.

        The view goes on: whether its commit succeeds is not known yet, and the live state must follow it.
        """
        write = _Write(send)
        self._writes.add(write, time.monotonic() + settings.QUALGENT_WRITE_SECONDS + GRACE_SECONDS)
        try:
            response = await view
        finally:
            self._writes.remove(write)
        return response if write.answered is None else None


class _Write:
    """A request that writes, while its view runs."""

    __slots__ = ("answered", "send")

    def __init__(self, send: Any) -> None:
        self.send = send
        self.answered: asyncio.Task[int] | None = None  # with LATE


def _answer_late(writes: list[_Write]) -> None:
    """Send the response LATE to writing requests that take too long."""
    for write in writes:
        if write.answered is None:
            write.answered = asyncio.ensure_future(_send(write.send, LATE))


def _until(ended: asyncio.Future[None], receive: Any) -> Any:
    """Wrap `receive` to hold back the disconnect behind a body until ``ended``, so that Django still answers."""
    complete = False

    async def receive_body() -> Any:
        nonlocal complete
        message = await receive()
        if complete:
            await ended
        complete = message["type"] == "http.request" and not message.get("more_body")
        return message

    return receive_body


def _without_body(receive: Any) -> Any:
    """Wrap `receive` to return an empty body and discard the real one."""
    is_read = False

    async def receive_nothing() -> Message:
        nonlocal is_read
        if not is_read:
            is_read = True
            return {"type": "http.request", "body": b"", "more_body": False}
        while (message := await receive())["type"] != "http.disconnect":
            pass
        return message

    return receive_nothing


async def _body_chunks(receive: Any) -> AsyncIterator[bytes]:
    """Yield an upload's body as it arrives. Raises ConnectionError if the client disconnects before its end."""
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionError("the client disconnected in the middle of its upload")
        more = message.get("more_body", False)
        yield message.get("body", b"")


async def _send(send: Any, response: Any) -> int:
    """Send a Django response, streaming or not, as ASGI messages; return its status."""
    headers = [(name.lower().encode("ascii"), value.encode("latin-1")) for name, value in response.items()]
    given = {name for name, _ in headers}
    headers += [header for header in HEADERS if header[0] not in given]
    body = b"" if response.streaming else response.content
    if not response.streaming:
        headers.append((b"content-length", b"%d" % len(body)))
    await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
    if response.streaming:
        async for piece in response:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": body})
    return int(response.status_code)
