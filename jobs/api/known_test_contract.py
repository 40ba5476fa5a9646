"""The requests of the API of tests."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from jobs.errors import InvalidInputError

WANTED = '{"quarantined": true or false, "note": text of at most 500 characters (may be left out)}'


class QuarantineChange(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Quarantine a test, or end its quarantine."""

    quarantined: bool
    note: Annotated[str, Meta(max_length=500, description="why, for others to read")] = ""


_changes = msgspec.json.Decoder(QuarantineChange)


def decode_change(body: bytes) -> QuarantineChange:
    """Raises InvalidInputError."""
    try:
        return _changes.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInputError(f"the body must be {WANTED}: {error}") from error
