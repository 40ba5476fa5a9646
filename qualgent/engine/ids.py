"""Ids of new leases; the only place in the engine with a clock and randomness, on which no decision depends."""

from __future__ import annotations

import uuid_utils


def uuid7_text() -> str:
    """Return a new UUIDv7: unique, and sorted by the time it was made."""
    return str(uuid_utils.uuid7())
