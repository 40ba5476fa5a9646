"""Signed links to the content host, where callers who may read an attempt open its files."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache

from django.conf import settings
from msgspec import Struct

from qualgent.core.content_links import LinkSigner
from qualgent.core.content_settings import content_base
from qualgent.core.times import rfc3339

VIEWER_PATH = "/trace-viewer/"  # on the content host


class ContentPlace(Struct, frozen=True, kw_only=True):
    """Where the files of an attempt are found on the content host."""

    url: str  # of the folder: the path of a file follows, encoded
    expires_at: str
    trace_viewer: str | None  # what a trace's URL follows, encoded


def content_place(*, attempt_id: str, org_id: str) -> ContentPlace | None:
    """Return the signed URL of an attempt's files on the content host; None: there is no content host."""
    base = content_address()
    if not base:
        return None
    folder, expires = link_signer(settings.SECRET_KEY).sign(attempt_id, org_id)
    viewer = settings.QUALGENT_TRACE_VIEWER
    shown = base + VIEWER_PATH if viewer.folder else f"{viewer.url}/" if viewer.url else None
    return ContentPlace(
        url=base + folder,
        expires_at=rfc3339(datetime.fromtimestamp(expires, UTC)),
        trace_viewer=None if shown is None else f"{shown}?trace=",
    )


def content_address() -> str:
    """Return the base URL of the content host; empty: there is none."""
    port = settings.QUALGENT_BALANCER_PORT or settings.PORT
    return content_base(settings.QUALGENT_CONTENT_URL, port, is_shared=settings.QUALGENT_AUTH)


@lru_cache(maxsize=2)
def link_signer(secret_key: str) -> LinkSigner:
    """Return the signer of content links with a secret key, cached."""
    return LinkSigner(secret_key)
