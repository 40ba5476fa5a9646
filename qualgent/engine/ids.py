"""Ids of new leases: the only randomness and clock in this package, and no decision depends on them."""

from __future__ import annotations

import uuid_utils


def uuid7_text() -> str:
    """Return a new UUIDv7: unique, and sorted by the time it was made."""
    return str(uuid_utils.uuid7())
