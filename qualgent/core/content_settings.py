"""Parsing and checks of the settings of the content host and the trace viewer (a local folder or a site).

Imports nothing of Django: the settings use it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from qgprotocol.addresses import parse_base_url

from .env import ConfigurationError

LOCAL_URL = "http://content.localhost"  # browsers take it to this machine, and it shares no cookies with other names
VIEWER_FORM = "folder, or https address"
VIEWER_FILES = ("index.html", "sw.bundle.js")  # which a trace viewer has


class TraceViewer(NamedTuple):
    """Playwright's trace viewer: a folder with its files, or the address of a site that has them; neither: none."""

    folder: Path | None = None
    url: str = ""  # without a slash at its end

    @classmethod
    def parse(cls, text: str) -> TraceViewer:
        """Parse the trace viewer's setting: a folder or an https address; empty: none. Raises ValueError."""
        if not text:
            return cls()
        if "://" in text:
            url = parse_base_url(text).lower()
            if urlsplit(url).scheme != "https" or "@" in url:
                raise ValueError(
                    f"must be a folder, or an https address such as https://trace.playwright.dev, not {text!r}"
                )
            return cls(url=url)
        folder = Path(text).expanduser()
        missing = [name for name in VIEWER_FILES if not (folder / name).is_file()]
        if not folder.is_absolute() or missing:
            raise ValueError(
                "must be the absolute path of the folder lib/vite/traceViewer of the package playwright-core, which "
                f"has index.html and sw.bundle.js, not {text!r}"
            )
        return cls(folder=folder.resolve())

    @property
    def origin(self) -> str:
        """Return the origin of the trace viewer's site; empty: it is no site."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}" if self.url else ""


def parse_content_url(text: str) -> str:
    """Parse the content host's address, without a slash at its end; empty: none. Raises ValueError."""
    url = parse_base_url(text).lower()
    if url and (urlsplit(url).path or "@" in url or (urlsplit(url).hostname or "").endswith(".")):
        raise ValueError(
            f"must be an address without a path, such as https://qualgent-content.example.net, not {text!r}"
        )
    return url


def check_content_url(url: str, public_url: str, viewer: TraceViewer, *, is_shared: bool) -> None:
    """Raise ConfigurationError unless user content can be served at this address, isolated from the server's pages."""
    if not url:
        if viewer != TraceViewer():
            raise ConfigurationError("QUALGENT_TRACE_VIEWER needs QUALGENT_CONTENT_URL, from which traces are loaded")
        return
    if not is_shared:
        if not url.startswith("http://") or not host_of(url).endswith(".localhost"):
            raise ConfigurationError(
                "QUALGENT_CONTENT_URL without QUALGENT_AUTH must be http with a name that ends in .localhost, which "
                f"leads to this machine: http://content.localhost, not {url!r}"
            )
        return
    if not url.startswith("https://"):
        raise ConfigurationError(f"QUALGENT_CONTENT_URL must be https with QUALGENT_AUTH=on, not {url!r}")
    if host_of(url) == host_of(public_url):
        raise ConfigurationError(
            f"QUALGENT_CONTENT_URL must have another host name than QUALGENT_PUBLIC_URL, not {host_of(url)}: files of "
            "tests would be served where people are logged in; another port of the same host shares its cookies"
        )
    refuse_example("QUALGENT_CONTENT_URL", url)


def refuse_example(name: str, url: str) -> None:
    """Raise ConfigurationError if a URL has an example host of the documentation; ``name``: of its variable."""
    if re.search(r"(^|\.)example\.(com|net|org)$", host_of(url).lower()):
        raise ConfigurationError(
            f"{name} is an example of the documentation: put this server's name in place of {url!r}"
        )


def host_of(url: str) -> str:
    """Return the host name of a URL, without a dot at its end; empty: there is none."""
    return (urlsplit(url).hostname or "").removesuffix(".")


def content_base(url: str, port: int, *, is_shared: bool) -> str:
    """Return the content host's address, in local mode with the server's port if it has none."""
    if not url or is_shared or urlsplit(url).port:
        return url
    return f"{url}:{port}"
