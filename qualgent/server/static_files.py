"""Static files, answered before Django is asked: a page is a hundred of them.

ServeStatic finds them and knows their headers. As Django's middleware it costs several hops between threads for each,
and a few for reading: so what is asked for as a whole is read once and kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponseBase
from servestatic.asgi import FileServerASGI
from servestatic.middleware import ServeStaticMiddleware
from servestatic.responders import Redirect, StaticFile

LARGEST_KEPT = 1024 * 1024  # bytes; our own files are a megabyte together
PARTLY = (b"range", b"if-none-match", b"if-modified-since", b"if-range")  # headers that ask for less than all


class Kept(NamedTuple):
    """A file's whole answer."""

    headers: list[tuple[bytes, bytes]]
    body: bytes


class StaticFiles:
    """ASGI application in front of Django's. It looks for the files once, when it is made."""

    def __init__(self, application: Any) -> None:
        self._application = application
        # private: servestatic.middleware.ServeStaticMiddleware.files, servestatic.asgi.FileServerASGI — the
        # middleware's own way to a file costs several thread hops (tests/integration/test_server_start.py)
        self._files: Mapping[str, StaticFile | Redirect] = ServeStaticMiddleware(_nothing).files
        self._kept: dict[str, Kept | None] = {}  # None: too large

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        path = scope["path"]
        file = self._files.get(path)
        if file is None:
            return await self._application(scope, receive, send)
        if scope["method"] == "GET" and not any(name in PARTLY for name, _ in scope["headers"]):
            if path not in self._kept:
                self._kept[path] = _read(file)
            if (kept := self._kept[path]) is not None:
                await send({"type": "http.response.start", "status": 200, "headers": kept.headers})
                return await send({"type": "http.response.body", "body": kept.body})
        await FileServerASGI(file)(scope, receive, send)


def _read(file: StaticFile | Redirect) -> Kept | None:
    """Once for each; a small file of this machine, read on the event loop. None: not to be kept."""
    answer = file.get_response("GET", {})
    if answer.file is None or answer.status != 200:
        return None
    with answer.file as opened:
        body: bytes = opened.read(LARGEST_KEPT + 1)
    if len(body) > LARGEST_KEPT:
        return None
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers if value]
    return Kept(headers, body)


async def _nothing(request: HttpRequest) -> HttpResponseBase:
    raise NotImplementedError  # nobody asks it: the files are all that is wanted
