"""The files of Playwright's trace viewer, served from a local folder on the content host.

Its service worker needs an origin, which is the content host's: stored pages have origins of their own, so nothing else
has this one. It reads traces of this host only.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
from pathlib import Path

from qualgent.api.services.content import VIEWER_PATH

from .media_types import SAVED, media_type
from .responses import COMMON, ContentResponse, Headers, one_piece, refused

_INLINE = re.compile(rb"<script>(.*?)</script>", re.DOTALL)


class ViewerFiles:
    """The files of the viewer's folder, which were there at the start."""

    def __init__(self, folder: Path) -> None:
        found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
        self._files = {name: path for name, path in found.items() if path.resolve().is_relative_to(folder)}
        pages = [path.read_bytes() for name, path in self._files.items() if name.endswith(".html")]
        scripts = sorted({script for page in pages for script in _INLINE.findall(page)})
        hashes = [f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'" for script in scripts]
        self._policy = (
            f"default-src 'none'; script-src 'self' {' '.join(hashes)}; style-src 'self' 'unsafe-inline'; "
            "img-src 'self' data: blob:; media-src 'self' data: blob:; font-src 'self' data:; "
            "connect-src 'self' data: blob:; frame-src 'self' blob:; worker-src 'self'; manifest-src 'self'; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
        ).encode()

    async def answer(self, path: str) -> ContentResponse:
        """Return a response with a file of the trace viewer, by its path on the content host, or a refusal."""
        name = path.removeprefix(VIEWER_PATH) or "index.html"
        kind = media_type(name)
        if name not in self._files or kind == SAVED:
            return refused()
        try:
            content = await asyncio.to_thread(self._files[name].read_bytes)
        except FileNotFoundError:
            return refused()
        headers: Headers = [
            *COMMON,
            (b"content-type", kind.encode()),
            (b"content-length", b"%d" % len(content)),
            (b"content-security-policy", self._policy),
            (b"cache-control", b"no-cache"),
            (b"cross-origin-resource-policy", b"same-origin"),
            (b"cross-origin-opener-policy", b"same-origin"),
        ]
        return ContentResponse(200, headers, one_piece(content))
