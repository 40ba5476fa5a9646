"""Static files as an ASGI application in front of Django's, from a cache in memory: a page loads a hundred of them.

ServeStatic finds them and sets their headers. As Django's middleware it costs several thread hops for each, and a few
for reading, so whole files are read and compressed once, and cached.
"""

from __future__ import annotations

import contextlib
from typing import Any

from django.contrib.staticfiles import finders
from django.core.exceptions import SuspiciousFileOperation
from django.http import HttpRequest, HttpResponseBase
from servestatic.asgi import FileServerASGI
from servestatic.middleware import ServeStaticMiddleware
from servestatic.responders import NotARegularFileError, Redirect, StaticFile

from qualgent.core.asgi import Message, Receive, Scope, Send

from .compression import accepts_gzip, add_vary, gzip, gzip_headers, is_compressible

Messages = list[Message]  # of a whole response

MAX_CACHED_BYTES = 1024 * 1024  # bytes; our own files are a megabyte together
PARTLY = (b"range", b"if-none-match", b"if-modified-since", b"if-range")  # headers that ask for less than all


class SourceFolders(ServeStaticMiddleware):
    """The files of the source folders, each read about when it is wanted: all of them take a fifth of a start."""

    def add_files_from_finders(self) -> None:
        """Register the folders of Django's static file finders, without listing their files."""
        for finder in finders.get_finders():
            for storage in getattr(finder, "storages", {}).values():
                self.insert_directory(storage.location, self.static_prefix)


class StaticFiles:
    """ASGI application in front of Django's. A file is searched for when it is first asked for."""

    def __init__(self, application: Any) -> None:
        self._application = application
        # private: servestatic.middleware.ServeStaticMiddleware.find_file, servestatic.asgi.FileServerASGI — the
        # middleware's own way to a file costs several thread hops (tests/integration/test_server_start.py)
        self._folders = SourceFolders(_unused_handler)
        self._files: dict[str, StaticFile | Redirect] = {}
        self._cache: dict[str, tuple[Messages, Messages] | None] = {}  # plain and compressed; None: too large

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        file = self._files.get(path) or self._find(path)
        if file is None:
            await self._application(scope, receive, send)
            return
        if scope["method"] in {"GET", "HEAD"} and not any(name in PARTLY for name, _ in scope["headers"]):
            if path not in self._cache:
                self._cache[path] = await _responses(file)
            if (cached := self._cache[path]) is not None:
                for message in cached[accepts_gzip(scope["headers"])]:
                    await send(message)
                return
        await FileServerASGI(file)(scope, receive, send)

    def _find(self, path: str) -> StaticFile | Redirect | None:
        """Return the static file or redirect at a path, remembered once found; None: there is none."""
        if not path.startswith(self._folders.static_prefix):
            return None
        with contextlib.suppress(NotARegularFileError, SuspiciousFileOperation, OSError, ValueError):
            if (file := self._folders.find_file(path)) is not None:
                self._files[path] = file
                return file
        return None


async def _responses(file: StaticFile | Redirect) -> tuple[Messages, Messages] | None:
    """Return a file's plain and gzipped responses for the cache; None: it is too large to be cached."""
    plain = _read(file)
    if plain is None:
        return None
    if not is_compressible(200, plain[0]["headers"]):
        return plain, plain
    start, body = plain
    start = {**start, "headers": add_vary(start["headers"])}
    small = await gzip(body["body"])
    # without the ETag, which is that of the plain file: there is no need to ask again for what never changes
    headers = [header for header in start["headers"] if header[0] != b"etag"]
    return [start, body], [{**start, "headers": gzip_headers(headers, len(small))}, {**body, "body": small}]


def _read(file: StaticFile | Redirect) -> Messages | None:
    """Read a file into ASGI messages, on the event loop; None: it is too large to be cached."""
    answer = file.get_response("GET", {})
    if answer.file is None or answer.status != 200:
        return None
    with answer.file as opened:
        body: bytes = opened.read(MAX_CACHED_BYTES + 1)
    if len(body) > MAX_CACHED_BYTES:
        return None
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers if value]
    start: Message = {"type": "http.response.start", "status": 200, "headers": headers}
    return [start, {"type": "http.response.body", "body": body}]


async def _unused_handler(request: HttpRequest) -> HttpResponseBase:
    """Stand in for the middleware's handler, which is never called."""
    raise NotImplementedError  # never called: only the middleware's files are used
