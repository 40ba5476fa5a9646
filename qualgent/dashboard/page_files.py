"""The scripts and style sheets of a page: the production build in static/dist, or the modules themselves.

The build (``scripts/bundle.js``) records the digest of its sources. Where that is not the digest of the files at hand,
and in debug mode, pages load the modules, which the browser finds import by import.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.utils.safestring import mark_safe

from qualgent.core.fingerprint import fingerprint

log = logging.getLogger(__name__)

SOURCES = ("css", "js", "vendor")  # folders that the build is made of


class PageFiles(NamedTuple):
    """Static files, by name."""

    styles: str
    script: str  # the main module
    preloads: tuple[str, ...] = ()  # further modules that the screen needs at once
    early: str = ""  # the text of a script that runs before the page is parsed; without it, the page loads its sources
    imports: Mapping[str, str] = {}  # the import map: files by bare module name


def page_files(screen: str | None) -> PageFiles:
    """Return the static files that the page of a screen loads; None: a page without a screen."""
    folder = Path(settings.STATICFILES_DIRS[0])
    build = None if settings.DEBUG else _read_build(folder)
    if build is None:
        return PageFiles("css/dashboard.css", "js/main.js", imports=vendored(folder))
    scripts = build.screens[screen] if screen else ()
    return PageFiles("dist/dashboard.css", "dist/main.js", tuple(f"dist/{name}" for name in scripts), build.early)


@cache
def vendored(folder: Path) -> dict[str, str]:
    """Return the vendored modules by the bare names that imports use."""
    names = json.loads((folder / "vendor" / "imports.json").read_bytes())
    return {name: f"vendor/{file}" for name, file in names.items()}


def digest(folder: Path) -> str:
    """Return the digest of the sources, as the build records it."""
    return "".join(fingerprint(folder / name) for name in SOURCES)


class _Build(NamedTuple):
    screens: Mapping[str, list[str]]  # scripts beside the main one
    early: str


@cache
def _read_build(folder: Path) -> _Build | None:
    """Return the build, or None if there is none of these sources."""
    try:
        manifest: dict[str, Any] = json.loads((folder / "dist" / "manifest.json").read_bytes())
        early = (folder / "dist" / "early.js").read_text()
    except (OSError, ValueError):
        manifest = {}
    if manifest.get("sources") != digest(folder):
        log.info("static/dist is not a build of these sources: pages load the modules")
        return None
    return _Build(manifest["screens"], mark_safe(early))  # noqa: S308 — our own, and the build looked for markup in it
