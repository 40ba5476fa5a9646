"""Storage of replies under the caller's Idempotency-Key, so that a repeated request gets the first one's reply."""

from __future__ import annotations

import zlib
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from qualgent.accounts.permissions import Caller
from qualgent.core.errors import IdempotencyError
from qualgent.core.times import stamp

from .port import Idempotency

IDEMPOTENCY_HOURS = 24

Reply = TypeVar("Reply", bound=Struct)


class OtherRequest(Struct, frozen=True):
    """The key belongs to another request."""


def stored_key(caller: Caller, key: str) -> str:
    """Return the key in the ledger for a caller's Idempotency-Key; callers other than the local user are named in it.

    Keys are ASCII, so the last ``·`` is the one before the key.
    """
    if caller.kind not in ("person", "token"):
        return key
    return f"{caller.kind} {caller.subject} · {_org_of(caller)} · {key}"


def _org_of(caller: Caller) -> str:
    """Return the caller's first organization; empty: it has none."""
    return caller.orgs[0] if caller.orgs else ""


def stored_reply(
    cursor: Any, caller: Caller, idempotency: Idempotency, now_ms: int, kind: type[Reply]
) -> Reply | OtherRequest | None:
    """Return the stored reply to a request with this key, OtherRequest for another request's, None for a new key.

    Pass the result to ``reply_or_conflict`` after the unit. Runs on the single writer, so of two requests with one key
    only one finds the key new.
    """
    cursor.execute(
        "DELETE FROM jobs_idempotencyrecord WHERE created_at < %s",
        (stamp(now_ms - IDEMPOTENCY_HOURS * 3_600_000),),
    )
    key = stored_key(caller, idempotency.key)
    cursor.execute("SELECT fingerprint, answer FROM jobs_idempotencyrecord WHERE key = %s", (key,))
    row = cursor.fetchone()
    if row is None:
        return None
    if row[0] != idempotency.fingerprint:
        return OtherRequest()
    kept = zlib.decompress(bytes(row[1]))
    return msgspec.json.decode(kept, type=kind)


def reply_or_conflict(reply: Reply | OtherRequest) -> Reply:
    """Return the earlier reply. Raises IdempotencyError if the key belongs to another request."""
    if isinstance(reply, OtherRequest):
        raise IdempotencyError("this Idempotency-Key was used for another request; use a new key for a new request")
    return reply


def store_reply(cursor: Any, caller: Caller, idempotency: Idempotency, reply: Struct, status: int, now_ms: int) -> None:
    """Store the reply under the caller's key. ``status``: its HTTP status, for the admin."""
    cursor.execute(
        """INSERT INTO jobs_idempotencyrecord (key, org_id, fingerprint, status, answer, created_at)
           VALUES (%s, %s, %s, %s, %s, %s)""",
        (
            stored_key(caller, idempotency.key),
            _org_of(caller),
            idempotency.fingerprint,
            status,
            zlib.compress(msgspec.json.encode(reply), 1),
            stamp(now_ms),
        ),
    )
