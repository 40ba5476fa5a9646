"""Compression of responses: what is compressed, for whom, and with which headers."""

from __future__ import annotations

import asyncio
import gzip
import json
import threading
from typing import Any

import pytest
from django.conf import settings

from qualgent.server.compression import LEAST_BYTES, ON_LOOP_BYTES, compressed
from qualgent.server.static_files import StaticFiles

Headers = list[tuple[bytes, bytes]]
JSON = b"application/json"
BODY = json.dumps({"rows": [{"id": number, "status": "pending"} for number in range(200)]}).encode()
GZIP = b"gzip, deflate, br, zstd"


class Answer:
    """An ASGI application with one response, in one message or several."""

    def __init__(
        self,
        *pieces: bytes,
        type_: bytes = JSON,
        status: int = 200,
        headers: Headers | None = None,
        length: bool = True,
    ) -> None:
        self._pieces = pieces or (BODY,)
        self._status = status
        self._headers = [(b"Content-Type", type_), *(headers or [])]
        if length:
            self._headers.append((b"content-length", b"%d" % sum(map(len, self._pieces))))

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": self._status, "headers": self._headers})
        for left, piece in zip(range(len(self._pieces) - 1, -1, -1), self._pieces, strict=True):
            await send({"type": "http.response.body", "body": piece, "more_body": left > 0})


class Compress:
    """An ASGI application whose responses are compressed."""

    def __init__(self, application: Any) -> None:
        self._application = application

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self._application(scope, receive, compressed(scope, send))


async def ask(
    application: Any,
    *,
    accept: bytes | None = GZIP,
    method: str = "GET",
    path: str = "/",
    headers: Headers | None = None,
) -> tuple[dict[bytes, bytes], bytes]:
    """Return the headers of the response and its body."""
    given = [*(headers or []), *([(b"accept-encoding", accept)] if accept is not None else [])]
    sent: list[dict[str, Any]] = []

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": given}
    await application(scope, None, send)
    names = [name.lower() for name, _ in sent[0]["headers"]]
    assert len(names) == len(set(names))
    return {name.lower(): value for name, value in sent[0]["headers"]}, b"".join(
        message.get("body", b"") for message in sent[1:]
    )


@pytest.mark.parametrize("type_", [JSON, b"text/html; charset=utf-8", b"text/css", b"image/svg+xml"])
async def test_large_texts_are_compressed(type_: bytes) -> None:
    """With the length of what is sent; caches learn that it depends on the request."""
    headers, body = await ask(Compress(Answer(type_=type_, headers=[(b"vary", b"Cookie")])))
    assert (headers[b"content-encoding"], headers[b"vary"]) == (b"gzip", b"Cookie, Accept-Encoding")
    assert headers[b"content-length"] == b"%d" % len(body)
    assert len(body) < len(BODY) / 4
    assert gzip.decompress(body) == BODY


@pytest.mark.parametrize(
    "accept", [None, b"", b"identity", b"br", b"gzip;q=0", b"deflate, gzip; q=0.000", b"*", b"notgzip"]
)
async def test_a_client_without_gzip_gets_plain_bytes(accept: bytes | None) -> None:
    """And the same Vary."""
    headers, body = await ask(Compress(Answer()), accept=accept)
    assert (body, headers[b"vary"]) == (BODY, b"Accept-Encoding")
    assert b"content-encoding" not in headers
    assert headers[b"content-length"] == b"%d" % len(BODY)


@pytest.mark.parametrize("accept", [b"gzip", b"GZIP", b"br;q=1, gzip;q=0.5", b"identity;q=0.1,gzip;q=1.0"])
async def test_qualities_are_read(accept: bytes) -> None:
    """However gzip is named."""
    headers, _ = await ask(Compress(Answer()), accept=accept)
    assert headers[b"content-encoding"] == b"gzip"


@pytest.mark.parametrize(
    ("answer", "request_"),
    [
        (Answer(b"{}"), {}),
        (Answer(b"x" * (LEAST_BYTES - 1)), {}),
        (Answer(type_=b"text/plain; charset=utf-8"), {}),
        (Answer(type_=b"text/event-stream"), {}),
        (Answer(type_=b"image/png"), {}),
        (Answer(BODY, BODY, length=False), {}),
        (Answer(status=206, headers=[(b"content-range", b"bytes 0-9/10")]), {}),
        (Answer(status=404), {}),
        (Answer(headers=[(b"accept-ranges", b"bytes")]), {}),
        (Answer(headers=[(b"cache-control", b"no-cache, no-transform")]), {}),
        (Answer(), {"method": "POST"}),
        (Answer(), {"path": "/accounts/2fa/totp/activate/"}),
        (Answer(), {"path": "/team/tokens/"}),
    ],
    ids=lambda value: "" if isinstance(value, Answer) else str(value),
)
async def test_the_rest_is_left_alone(answer: Answer, request_: dict[str, Any]) -> None:
    """Small ones, logs, streams, parts, errors, and what has secrets in it."""
    plain = await ask(answer, **request_)
    headers, body = await ask(Compress(answer), **request_)
    assert body == plain[1]
    assert {name: value for name, value in headers.items() if name != b"vary"} == plain[0]


async def test_nothing_is_compressed_twice() -> None:
    """Neither by this server, nor, as the response says so, by a proxy in front."""
    once = gzip.compress(BODY)
    headers, body = await ask(Compress(Answer(once, headers=[(b"content-encoding", b"gzip")])))
    assert (body, headers[b"content-encoding"]) == (once, b"gzip")


async def test_a_response_of_known_length_may_come_in_pieces() -> None:
    """As Django sends a long page: it is compressed as a whole."""
    headers, body = await ask(Compress(Answer(BODY, BODY)))
    assert gzip.decompress(body) == BODY * 2
    assert headers[b"content-length"] == b"%d" % len(body)


async def test_a_stream_is_sent_as_it_comes() -> None:
    """Without a length, none of its pieces waits for the next."""
    sent: list[dict[str, Any]] = []
    more = asyncio.Event()

    async def slow(scope: dict[str, Any], receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", JSON)]})
        await send({"type": "http.response.body", "body": b"x" * 2000, "more_body": True})
        await more.wait()
        await send({"type": "http.response.body", "body": b"x" * 2000})

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": "/", "headers": [(b"accept-encoding", b"gzip")]}
    answering = asyncio.create_task(Compress(slow)(scope, None, send))
    await asyncio.sleep(0)
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    more.set()
    await answering
    assert len(sent) == 3


async def test_an_etag_becomes_weak() -> None:
    """As the compressed bytes are not those it was made of; for a comparison without bytes it is the same."""
    headers, _ = await ask(Compress(Answer(headers=[(b"etag", b'"1"')])))
    assert headers[b"etag"] == b'W/"1"'
    headers, _ = await ask(Compress(Answer(headers=[(b"etag", b'"1"')])), accept=None)
    assert headers[b"etag"] == b'"1"'


async def test_head_has_the_headers_of_get() -> None:
    """But for the length, which differs from one time to the next."""
    of_get, _ = await ask(Compress(Answer()))
    of_head, _ = await ask(Compress(Answer()), method="HEAD")
    assert of_head == {name: value for name, value in of_get.items() if name != b"content-length"}


async def test_the_length_varies() -> None:
    """So that it does not tell what a page repeats of a request."""
    lengths = {(await ask(Compress(Answer())))[0][b"content-length"] for _ in range(50)}
    assert len(lengths) > 5


async def test_large_bodies_are_compressed_off_the_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread does it, and small ones are not worth one."""
    from qualgent.server import compression

    threads: list[bool] = []

    def compress(body: bytes, max_random_bytes: int) -> bytes:
        threads.append(threading.current_thread() is not threading.main_thread())
        return gzip.compress(body)

    monkeypatch.setattr(compression, "compress_string", compress)
    for size in (ON_LOOP_BYTES, ON_LOOP_BYTES + 1):
        await ask(Compress(Answer(b"x" * size)))
    assert threads == [False, True]


async def test_static_files_are_compressed_once() -> None:
    """The same bytes each time; plain ones for others; fonts as they are."""
    files = Compress(StaticFiles(Answer(status=404)))
    path = f"{settings.STATIC_URL}vendor/uplot.js"
    headers, body = await ask(files, path=path)
    plain_headers, plain = await ask(files, path=path, accept=b"identity")
    assert gzip.decompress(body) == plain
    assert len(body) < len(plain) / 3
    assert headers[b"content-length"] == b"%d" % len(body)
    assert headers[b"vary"] == plain_headers[b"vary"] == b"Accept-Encoding"
    assert (await ask(files, path=path))[1] is not None
    assert (await ask(files, path=path))[0] == headers
    font, content = await ask(files, path=f"{settings.STATIC_URL}vendor/sometype-mono-basic.woff2")
    assert b"content-encoding" not in font
    assert content.startswith(b"wOF2")


@pytest.mark.parametrize(
    "name",
    ["js", "js/", "js/../js/main.js", "js//main.js", "../manage.py", "/etc/passwd", "js/main.js\0", "a" * 5000, "x\\y"],
)
async def test_no_static_file(name: str) -> None:
    """Folders, other names of files, files of other folders, and names that no file can have are not there."""
    _, body = await ask(StaticFiles(Answer(b"the application", status=404)), path=settings.STATIC_URL + name)
    assert body == b"the application"


async def test_conditional_requests_of_static_files() -> None:
    """Are answered 304 by what the response said: the date of a compressed one, the ETag of a plain one."""
    files = Compress(StaticFiles(Answer(status=404)))
    path = f"{settings.STATIC_URL}js/main.js"
    headers, _ = await ask(files, path=path)
    assert b"etag" not in headers
    known = [(b"if-modified-since", headers[b"last-modified"])]
    assert (await ask(files, path=path, headers=known))[1] == b""
    plain, _ = await ask(files, path=path, accept=None)
    assert (await ask(files, path=path, headers=[(b"if-none-match", plain[b"etag"])]))[1] == b""
    assert len((await ask(files, path=path, headers=[(b"range", b"bytes=0-9")]))[1]) == 10
