"""Parsing of the settings of file storage: QUALGENT_FILES_URL, S3 endpoint and region. Without Django."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

FORM = "file:///folder or s3://bucket/prefix"

_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\Z")
_PREFIX = re.compile(r"(?:[A-Za-z0-9!_'()*-][A-Za-z0-9!_.'()*-]*(?:/(?!\Z)|\Z)){0,20}\Z")


class FileLocation(NamedTuple):
    """A folder that servers share, or a bucket; neither: the data directory."""

    folder: Path | None = None
    bucket: str = ""
    prefix: str = ""  # of keys, without a slash at its ends

    @classmethod
    def parse(cls, text: str) -> FileLocation:
        """Parse QUALGENT_FILES_URL. Raises ValueError without the URL, which may contain a password."""
        if not text:
            return cls()
        try:
            parts = urlsplit(text)
        except ValueError:
            raise ValueError(f"must be like {FORM}") from None
        path = parts.path.strip("/")
        plain = not (parts.query or parts.fragment or "@" in parts.netloc) and text.isprintable()
        if plain and parts.scheme == "file" and not parts.netloc and path and ".." not in path.split("/"):
            return cls(folder=Path("/", path))
        if plain and parts.scheme == "s3" and _BUCKET.match(parts.netloc) and _PREFIX.match(path):
            return cls(bucket=parts.netloc, prefix=path)
        raise ValueError(f"must be like {FORM}; credentials belong into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")


def parse_endpoint(text: str) -> str:
    """Check the URL of an S3 server; empty: AWS. Raises ValueError without the URL."""
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if text and (not good or "@" in parts.netloc or parts.path.strip("/") or parts.query or parts.fragment):
        raise ValueError("must be an http or https address without path and password, such as https://s3.example.com")
    return text.rstrip("/")


def parse_region(text: str) -> str:
    """Check the name of an S3 region; empty: none. Raises ValueError."""
    if not re.fullmatch(r"[a-zA-Z0-9-]{0,63}", text) or text.startswith("-"):
        raise ValueError("must be the name of a region such as eu-central-1")
    return text
