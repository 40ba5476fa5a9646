"""Responses of the content host: security headers that isolate stored pages, byte ranges, and caching."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import quote

from qualgent.api.downloads import parse_range
from qualgent.core.errors import InvalidInputError
from qualgent.storage.files import FileStore

from .html import HEAD_BYTES, SCRIPT, script_position
from .media_types import HTML, NOT_SHOWN, media_type

Headers = list[tuple[bytes, bytes]]

NOTHING = b"There is nothing at this address, or its link has expired: open it from the page of its job.\n"
OPAQUE = "null"  # the Origin of pages in a sandbox
COMMON: Headers = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),  # the address has the signature
    (b"x-dns-prefetch-control", b"off"),  # a name can say things
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()"),
    (b"x-robots-tag", b"noindex"),
    (b"strict-transport-security", b"max-age=31536000"),  # browsers ignore it over http, in local mode
]
SANDBOX_FLAGS = "allow-scripts allow-forms allow-modals allow-downloads"
STILL = ""  # of a page that is in no frame of ours: without scripts it leads nowhere by itself
# scripts run, in an origin of its own for each page: it shares storage, cookies and service workers with none
SANDBOX = (
    "sandbox {flags}; default-src {folder} data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'none'; "
    "base-uri {folder}; object-src 'none'"
)
ENTITY_TAG = re.compile(r'(?:W/)?("[^"]*")')


class AttemptFile(NamedTuple):
    """A file of an attempt, and the folder in which it is found, as an address."""

    folder: str
    path: str
    sha256: str
    size: int
    flags: str = SANDBOX_FLAGS


class ContentResponse(NamedTuple):
    """A response; ``pieces`` None: without a body."""

    status: int
    headers: Headers
    pieces: AsyncIterator[bytes] | None = None


def refused(status: int = 404, text: bytes = NOTHING, *, readable: bool = False) -> ContentResponse:
    """Return a plain-text refusal. ``readable``: scripts of stored pages may read it."""
    headers = [
        *COMMON,
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", b"%d" % len(text)),
        (b"cache-control", b"no-store"),
        (b"content-security-policy", b"sandbox; default-src 'none'"),
        *([(b"access-control-allow-origin", OPAQUE.encode())] if readable else ()),
    ]
    return ContentResponse(status, headers, one_piece(text))


async def file_answer(
    files: FileStore, file: AttemptFile, headers: dict[str, str], readers: Iterable[str]
) -> ContentResponse:
    """Return a response with an attempt's file or the requested range of it; 304 if cached, 416 beyond its end.

    ``headers``: of the request, by lower-case names. ``readers``: origins whose scripts may read it.
    Raises StorageUnavailableError, OSError, also while ``pieces`` are read.
    """
    kind = media_type(file.path)
    head, position = b"", None
    if kind == HTML:
        head = await _read_file(files, file, min(file.size, HEAD_BYTES))
        position = script_position(head)
    size = file.size if position is None else file.size + len(SCRIPT)
    tag = f'"{file.sha256[:32]}{"" if position is None else "-1"}"'
    common = [*COMMON, *_access(file, headers.get("origin"), readers), (b"etag", tag.encode())]
    if tag in ENTITY_TAG.findall(headers.get("if-none-match", "")):
        return ContentResponse(304, common)
    shown = "attachment" if kind in NOT_SHOWN else "inline"
    name = quote(PurePosixPath(file.path).name)
    common += [
        (b"content-type", kind.encode()),
        (b"content-disposition", f"{shown}; filename*=UTF-8''{name}".encode()),
    ]
    if position is not None:
        pieces = _with_script(files, file, head, position)
        return ContentResponse(200, [*common, (b"content-length", b"%d" % size)], pieces)
    common.append((b"accept-ranges", b"bytes"))
    wanted = _range(headers, size, tag)
    if wanted is None:
        return ContentResponse(200, [*common, (b"content-length", b"%d" % size)], files.read(file.sha256, 0, size))
    first, last = wanted
    if first > last:
        return ContentResponse(416, [*common, (b"content-range", b"bytes */%d" % size), (b"content-length", b"0")])
    length = last - first + 1
    common += [(b"content-range", b"bytes %d-%d/%d" % (first, last, size)), (b"content-length", b"%d" % length)]
    return ContentResponse(206, common, files.read(file.sha256, first, length))


def _access(file: AttemptFile, origin: str | None, readers: Iterable[str]) -> Headers:
    """Return the headers that limit what a stored page may do, and which origins may read the file."""
    found = [
        (b"content-security-policy", SANDBOX.format(flags=file.flags, folder=file.folder).encode()),
        (b"cache-control", b"private, max-age=600"),
        # to its own pages too it is another origin's; the signature is what gives access
        (b"cross-origin-resource-policy", b"cross-origin"),
        (b"vary", b"Origin, Sec-Fetch-Dest"),
    ]
    if origin is not None and origin in readers:
        found += [
            (b"access-control-allow-origin", origin.encode("latin-1")),
            (b"access-control-expose-headers", b"Accept-Ranges, Content-Length, Content-Range, ETag"),
        ]
    return found


def _range(headers: dict[str, str], size: int, tag: str) -> tuple[int, int] | None:
    """Return the first and last byte requested; None: the whole file, as Range is missing, invalid or outdated."""
    try:
        wanted = parse_range(headers.get("range"), size)
    except InvalidInputError:
        return None
    return wanted if headers.get("if-range", tag) == tag else None


async def _read_file(files: FileStore, file: AttemptFile, size: int) -> bytes:
    """Return the first ``size`` bytes of a file."""
    return b"".join([piece async for piece in files.read(file.sha256, 0, size)]) if size else b""


async def _with_script(files: FileStore, file: AttemptFile, head: bytes, position: int) -> AsyncIterator[bytes]:
    """Yield an HTML file with the content host's script inserted at ``position``."""
    yield head[:position] + SCRIPT + head[position:]
    if file.size > len(head):
        async for piece in files.read(file.sha256, len(head), file.size - len(head)):
            yield piece


async def one_piece(text: bytes) -> AsyncIterator[bytes]:
    """Yield the text as the only piece of a body."""
    yield text
