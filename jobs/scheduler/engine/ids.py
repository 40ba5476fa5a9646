"""Names for new leases: the only chance and clock in this package, and nothing is decided by them."""

from __future__ import annotations

import uuid_utils


def uuid7_text() -> str:
    """A new UUIDv7: unique, and sorted by the time it was made."""
    return str(uuid_utils.uuid7())
