"""Signatures of links to attempts' files on the content host: who has a valid link may read the files.

A link is ``/<expires>.<org>.<digest>/<attempt>/<path>``: the signature is a folder, so relative links within a report
keep it. It is for the files of one attempt of one organization, until it expires; nothing else identifies its user.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import time
from collections.abc import Callable
from typing import NamedTuple

HOUR = 3600
HOURS = 8  # a link is valid for 7 to 8 hours: those that are made within one hour are equal, so browsers' caches work
MAX_CHARACTERS = 3000  # of a path, decoded

_LINK = re.compile(r"/([0-9]{1,11})\.([A-Za-z0-9_-]{0,800})\.([A-Za-z0-9_-]{43})/([0-9a-f-]{36})/(.*)\Z", re.DOTALL)


class ContentLink(NamedTuple):
    """A link whose signature is valid."""

    attempt_id: str
    org_id: str
    folder: str  # of the attempt: the path up to its files, with slashes at both ends
    path: str  # of the file, as the client sent it


class LinkSigner:
    """Signs and checks links."""

    def __init__(self, secret_key: str, wall_seconds: Callable[[], float] = time.time) -> None:
        self._key = hmac.digest(secret_key.encode(), b"qualgent: links to the content host", "sha256")
        self._wall_seconds = wall_seconds

    def sign(self, attempt_id: str, org_id: str) -> tuple[str, int]:
        """Return the signed path of an attempt's folder of files, and when it expires (Unix seconds)."""
        expires = (int(self._wall_seconds()) // HOUR + HOURS) * HOUR
        digest = self._sign_link(attempt_id, org_id, str(expires))
        return f"/{expires}.{_encode_base64(org_id.encode())}.{digest}/{attempt_id}/", expires

    def check(self, path: str) -> ContentLink | None:
        """Return the link in a request's path; None: it is none, or its signature is invalid or expired."""
        if len(path) > MAX_CHARACTERS or (match := _LINK.match(path)) is None:
            return None
        expires, encoded, digest, attempt_id, rest = match.groups()
        try:
            org_id = base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)).decode()
        except ValueError:
            return None
        good = hmac.compare_digest(digest.encode(), self._sign_link(attempt_id, org_id, expires).encode())
        # written in another way, it would be another URL with the same meaning
        if not good or _encode_base64(org_id.encode()) != encoded or int(expires) <= self._wall_seconds():
            return None
        return ContentLink(attempt_id, org_id, path[: len(path) - len(rest)], rest)

    def _sign_link(self, attempt_id: str, org_id: str, expires: str) -> str:
        """Return the signature of an attempt, its organization and an expiry time."""
        # as JSON: the end of one part cannot pass for the beginning of the next
        parts = json.dumps((attempt_id, org_id, expires)).encode()
        return _encode_base64(hmac.new(self._key, parts, hashlib.sha256).digest())


def _encode_base64(data: bytes) -> str:
    """Return URL-safe base64 without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
