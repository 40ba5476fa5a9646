"""Content types of files on the content host, by extension of their path; an agent's claim does not count."""

from __future__ import annotations

from pathlib import PurePosixPath

SAVED = "application/octet-stream"  # of all other files
HTML = "text/html; charset=utf-8"
_TEXT = "text/plain; charset=utf-8"
TYPES = {
    **dict.fromkeys(("html", "htm"), HTML),
    **dict.fromkeys(("js", "mjs", "cjs"), "text/javascript; charset=utf-8"),
    **dict.fromkeys(("json", "map", "har", "webmanifest"), "application/json; charset=utf-8"),
    **dict.fromkeys(("txt", "log", "md", "yaml", "yml", "toml", "ini", "diff", "patch"), _TEXT),
    **dict.fromkeys(("jpg", "jpeg"), "image/jpeg"),
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "xml": "text/xml; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
    "bmp": "image/bmp",
    "ico": "image/x-icon",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "ttf": "font/ttf",
    "otf": "font/otf",
    "mp4": "video/mp4",
    "webm": "video/webm",
    "mov": "video/quicktime",
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
    "ogg": "audio/ogg",
    "wasm": "application/wasm",
    "zip": "application/zip",
    "pdf": "application/pdf",
}
# browsers show no PDF in a sandbox; a CSV is saved by them anyway
NOT_SHOWN = frozenset((SAVED, TYPES["zip"], TYPES["pdf"], TYPES["csv"], TYPES["wasm"]))


def media_type(path: str) -> str:
    """Return the Content-Type of a file."""
    return TYPES.get(PurePosixPath(path).suffix[1:].lower(), SAVED)
