"""Responses with stored files: ranges, names, and headers that sandbox pages among them."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from urllib.parse import quote

from django.conf import settings
from django.http import HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from rest_framework.request import Request

from qualgent.core.errors import GoneError, InvalidInputError
from qualgent.web.gateway import gateway_of

# a stored HTML report may run its own scripts, in an origin of its own: it reads nothing of ours, sends nothing, and
# loads only files beside it
SANDBOX = (
    "sandbox allow-scripts allow-popups; default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; "
    "connect-src 'none'; form-action 'none'; frame-ancestors 'self'; base-uri 'none'"
)
# shown in a browser where a content host has what runs scripts
PLAIN = ("image/png", "image/jpeg", "image/gif", "image/webp", "video/", "text/plain")
# shown otherwise; everything else is saved
INLINE = (
    *PLAIN,
    "text/html",
    "application/json",
    "application/xml",
    "text/xml",
    "application/pdf",
    "text/css",
    "text/javascript",
    "font/",
)

_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})\Z")


def parse_range(text: str | None, size: int) -> tuple[int, int] | None:
    """Parse a Range header to first and last byte; None: no header. Beyond the end, first > last."""
    if text is None:
        return None
    match = _RANGE.match(text.strip())
    if match is None or not (match[1] or match[2]) or (match[1] and match[2] and int(match[2]) < int(match[1])):
        raise InvalidInputError("Range must be like bytes=0-999, bytes=1000- or bytes=-500")
    if not match[1]:
        return max(0, size - int(match[2])), size - 1
    return int(match[1]), min(int(match[2]) if match[2] else size - 1, size - 1)


async def file_answer(request: Request, sha256: str, size: int, *, name: str, content_type: str) -> HttpResponseBase:
    """Return the response with a stored file or a range of it, sandboxed; 416 beyond its end. Raises GoneError.

    Raises GoneError (it is missing or not whole), StorageUnavailableError.
    """
    files = gateway_of(request).files
    if await files.size(sha256) != size:
        raise GoneError(f"the file is missing or damaged: restore {files.describe_location(sha256)} from a copy")
    wanted = parse_range(request.headers.get("Range"), size)
    first, last = wanted or (0, size - 1)
    if wanted is not None and first > last:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    length = last - first + 1
    pieces = _empty_body() if request.method == "HEAD" else files.read(sha256, first, length)
    answer = StreamingHttpResponse(pieces, content_type=content_type, status=200 if wanted is None else 206)
    if wanted is not None:
        answer["Content-Range"] = f"bytes {first}-{last}/{size}"
    shown = PLAIN if settings.QUALGENT_CONTENT_URL else INLINE
    disposition = "inline" if content_type.startswith(shown) else "attachment"
    answer["Content-Length"] = str(length)
    answer["Accept-Ranges"] = "bytes"
    answer["Content-Disposition"] = f"{disposition}; filename*=UTF-8''{quote(name)}"
    answer["Content-Security-Policy"] = SANDBOX
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


async def _empty_body() -> AsyncIterator[bytes]:
    """Yield nothing, as the body of a response without content."""
    return
    yield
