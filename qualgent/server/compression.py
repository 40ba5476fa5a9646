"""Gzip compression of text responses, for clients that accept it; sensitive pages are left uncompressed.

Only whole responses to GET and HEAD are compressed, of the types in ``TYPES``: not what is streamed (logs, events), a
part, or compressed already. A compressed response gives away by its length how often its text repeats itself (BREACH),
so those with secrets in them are left alone: answers to other methods, which show new tokens, and ``PRIVATE_PREFIXES``.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable

from django.utils.text import compress_string

from qualgent.core.asgi import Message, Scope, Send

METHODS = frozenset(("GET", "HEAD"))
LEAST_BYTES = 1024
MAX_BYTES = 16 * 1024 * 1024  # of a body that is collected in memory
ON_LOOP_BYTES = 16 * 1024  # larger bodies are compressed in a thread: these take half a millisecond
TYPES = (
    b"text/html",
    b"text/css",
    b"text/javascript",
    b"application/json",
    b"application/vnd.oai.openapi",
    b"image/svg",
)
PRIVATE_PREFIXES = ("/accounts/", "/team/")
RANDOM_BYTES = 100  # of the length of a response that differ at random, at most
REFUSED = re.compile(rb"\s*q\s*=\s*0(\.0*)?\s*")

Headers = Iterable[tuple[bytes, bytes]]


def compressed(scope: Scope, send: Send) -> Send:
    """Wrap an ASGI ``send`` so that it gzips text responses if the client accepts that; not for private pages."""
    if scope["method"] not in METHODS or scope["path"].startswith(PRIVATE_PREFIXES):
        return send
    accepted = accepts_gzip(scope["headers"])
    head: Message | None = None  # held until the body is complete
    pieces: list[bytes] = []

    async def send_compressed(message: Message) -> None:
        """Hold a compressible response's head until its body is complete, then send both compressed."""
        nonlocal head
        if message["type"] == "http.response.start":
            headers = [(name.lower(), value) for name, value in message.get("headers", ())]  # Django's are not
            if is_compressible(message["status"], headers):
                message = {**message, "headers": add_vary(headers)}
                if accepted:
                    head = message
                    return
        elif head is not None:
            pieces.append(message.get("body", b""))
            if message.get("more_body"):
                return
            body = await gzip(b"".join(pieces), RANDOM_BYTES)
            size = None if scope["method"] == "HEAD" else len(body)  # that of another one is another at random
            await send({**head, "headers": gzip_headers(head["headers"], size)})
            message = {**message, "body": body}
        await send(message)

    return send_compressed


def is_compressible(status: int, headers: Headers) -> bool:
    """Return whether to compress a response: text of a known, moderate length. Header names in lower case."""
    given = dict(headers)
    return (
        status == 200
        and LEAST_BYTES <= int(given.get(b"content-length", b"0")) <= MAX_BYTES
        and given.get(b"content-type", b"").startswith(TYPES)
        and b"content-encoding" not in given
        and b"content-range" not in given
        and b"accept-ranges" not in given
        and b"no-transform" not in given.get(b"cache-control", b"")
    )


def accepts_gzip(headers: Headers) -> bool:
    """Return whether a request's Accept-Encoding names gzip, with a quality above zero."""
    for name, value in headers:
        if name == b"accept-encoding":
            for coding in value.lower().split(b","):
                token, *parameters = coding.split(b";")
                if token.strip() == b"gzip":
                    return not any(REFUSED.fullmatch(parameter) for parameter in parameters)
    return False


async def gzip(body: bytes, random_bytes: int = 0) -> bytes:
    """Return the gzipped body. ``random_bytes``: pad it by up to so many at random, to hide its length."""
    if len(body) <= ON_LOOP_BYTES:
        return compress_string(body, max_random_bytes=random_bytes)
    return await asyncio.to_thread(compress_string, body, max_random_bytes=random_bytes)


def gzip_headers(headers: Headers, size: int | None) -> list[tuple[bytes, bytes]]:
    """Return a response's headers for its compressed body of ``size`` bytes (None: unknown), with a weak ETag."""
    kept = [(name, value) for name, value in headers if name != b"content-length"]
    changed = [(name, b"W/" + value if name == b"etag" and value[:1] == b'"' else value) for name, value in kept]
    length = [(b"content-length", b"%d" % size)] if size is not None else []
    return [*changed, (b"content-encoding", b"gzip"), *length]


def add_vary(headers: Headers) -> list[tuple[bytes, bytes]]:
    """Return the headers with ``Accept-Encoding`` added to Vary."""
    varies = [value for name, value in headers if name == b"vary"]
    if any(b"accept-encoding" in value.lower() for value in varies):
        return list(headers)
    others = [(name, value) for name, value in headers if name != b"vary"]
    return [*others, (b"vary", b", ".join([*varies, b"Accept-Encoding"]))]
