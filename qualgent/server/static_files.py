"""Static files, answered ahead of Django: a page loads a hundred of them.

ServeStatic finds them and sets their headers. As Django's middleware it costs several thread hops for each, and a few
for reading, so whole files are read once and cached.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from servestatic.asgi import FileServerASGI
from servestatic.middleware import ServeStaticMiddleware
from servestatic.responders import Redirect, StaticFile

MAX_CACHED_BYTES = 1024 * 1024  # bytes; our own files are a megabyte together
PARTLY = (b"range", b"if-none-match", b"if-modified-since", b"if-range")  # headers that ask for less than all


class StaticFiles:
    """ASGI application in front of Django's. It searches for the files once, when it is made."""

    def __init__(self, application: Any) -> None:
        self._application = application
        # private: servestatic.middleware.ServeStaticMiddleware.files, servestatic.asgi.FileServerASGI — the
        # middleware's own way to a file costs several thread hops (tests/integration/test_server_start.py)
        self._files: Mapping[str, StaticFile | Redirect] = ServeStaticMiddleware(_unused).files
        self._cache: dict[str, list[dict[str, Any]] | None] = {}  # the messages of whole responses; None: too large

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        path = scope["path"]
        file = self._files.get(path)
        if file is None:
            await self._application(scope, receive, send)
            return
        if scope["method"] == "GET" and not any(name in PARTLY for name, _ in scope["headers"]):
            if path not in self._cache:
                self._cache[path] = _read(file)
            if (cached := self._cache[path]) is not None:
                for message in cached:
                    await send(message)
                return
        await FileServerASGI(file)(scope, receive, send)


def _read(file: StaticFile | Redirect) -> list[dict[str, Any]] | None:
    """Read a file on the event loop, once. Return None if it is not to be cached."""
    answer = file.get_response("GET", {})
    if answer.file is None or answer.status != 200:
        return None
    with answer.file as opened:
        body: bytes = opened.read(MAX_CACHED_BYTES + 1)
    if len(body) > MAX_CACHED_BYTES:
        return None
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers if value]
    start = {"type": "http.response.start", "status": 200, "headers": headers}
    return [start, {"type": "http.response.body", "body": body}]


async def _unused(request: HttpRequest) -> HttpResponseBase:
    raise NotImplementedError  # never called: only the middleware's files are used
