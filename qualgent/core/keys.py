"""UUIDv7 ids, which sort by creation, their forms in the database, and the lease tokens of attempts.

The API and the engine use canonical UUID text; statements use it without hyphens, as SQLite stores it (PostgreSQL
accepts that, too).
"""

from __future__ import annotations

import hashlib
import secrets
import uuid

import uuid_utils

_latest = ""  # the latest id, also of earlier processes


def new_id() -> str:
    """Return a new UUIDv7. Ids sort by creation, even within a millisecond and after the clock was set back.

    Pages of lists rely on this order, and so does the queue as its last tie-breaker.
    """
    global _latest  # noqa: PLW0603 — one per process; concurrent threads still get distinct ids
    made = str(uuid_utils.uuid7())
    if made <= _latest:
        # slightly greater than the latest, by a random step, so that it cannot be guessed
        made = str(uuid.UUID(int=uuid.UUID(_latest).int + 1 + secrets.randbits(32)))
    _latest = made
    return made


def continue_behind(identifier: str) -> None:
    """Make all further ids sort after this one of an earlier process."""
    global _latest  # noqa: PLW0603 — as above
    _latest = max(_latest, identifier)


def first_id_at(ms: int) -> str:
    """Return the lowest UUIDv7 of this time (milliseconds since the epoch), for range queries by id."""
    return str(uuid.UUID(int=(max(0, ms) << 80) | (7 << 76) | (2 << 62)))


def new_token() -> str:
    """Return a new random lease token for an attempt, of 128 bits."""
    return secrets.token_urlsafe(16)


def token_hash(token: str) -> str:
    """Return the SHA-256 of a lease token; the ledger stores only that."""
    return hashlib.sha256(token.encode()).hexdigest()


def database_id(text: str) -> str:
    """Return an id without hyphens, as SQL statements take it."""
    return text.replace("-", "")


def canonical_id(text: str) -> str:
    """Return an id from the database in the form with hyphens, which SQLite does not store."""
    if len(text) != 32:
        return text
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def parse_id(text: str) -> str | None:
    """Return the canonical form of a UUID; None: the text is not one."""
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return None
