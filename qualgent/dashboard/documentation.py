"""The pages under /docs/: files of the documentation site that ``make docs`` builds."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe
from django.views.generic import RedirectView

from qualgent.accounts.permissions import needs

FOLDER = "build/docs"  # below BASE_DIR, also in the distribution
FIRST = "index.html"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".png": "image/png",
    ".woff2": "font/woff2",
}
OTHER_TYPE = "text/plain; charset=utf-8"  # configurations to download


def documentation_urls() -> list[URLPattern]:
    return [
        path("docs", needs("docs")(RedirectView.as_view(url="/docs/"))),
        path("docs/", show_file, {"name": FIRST}, name="documentation"),
        path("docs/<path:name>", show_file, name="documentation-file"),
    ]


@needs("docs")
@require_safe
async def show_file(request: HttpRequest, name: str) -> HttpResponse:
    """Return a file of the documentation site; if it was not built, a page with the command for that."""
    content = await asyncio.to_thread(_read, settings.BASE_DIR / FOLDER, name)
    if content is None:
        if name == FIRST:
            return render(request, "docs_missing.html", status=404)
        raise Http404
    response = HttpResponse(content, content_type=TYPES.get(Path(name).suffix, OTHER_TYPE))
    response["Cache-Control"] = "no-cache"  # names stay, contents change with the version
    response["ETag"] = etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return get_conditional_response(request, etag=etag, response=response)  # type: ignore[return-value]


def _read(folder: Path, name: str) -> bytes | None:
    """Return a file's content; None: it does not exist, or is outside the folder."""
    try:
        file = (folder / name).resolve(strict=True)
        is_here = file.is_relative_to(folder.resolve()) and not name.endswith("/")
        return file.read_bytes() if is_here else None
    except (OSError, ValueError, RuntimeError):  # no such file; no path; a circle of links
        return None
