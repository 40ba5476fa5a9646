"""One request, one answer: what an Idempotency-Key was answered with, kept with what it did."""

from __future__ import annotations

import hashlib
import zlib
from typing import Any, NamedTuple

from jobs.errors import IdempotencyError
from jobs.times import stamp

IDEMPOTENCY_HOURS = 24


class Answer(NamedTuple):
    """What the client is told; the same again for a repeated Idempotency-Key."""

    status: int
    body: bytes


class Idempotency(NamedTuple):
    """A client's key for one request, and what the request was."""

    key: str
    fingerprint: str

    @classmethod
    def of(cls, key: str, method: str, path: str, body: bytes) -> Idempotency:
        return cls(key, hashlib.sha256(b"\0".join((method.encode(), path.encode(), body))).hexdigest())


def earlier_answer(cursor: Any, idempotency: Idempotency, now_ms: int) -> Answer | None:
    """What the key was answered with; None: it is new. For ``checked``.

    Runs on the one writer, so two requests with one key cannot both find nothing.
    """
    cursor.execute(
        "DELETE FROM jobs_idempotencyrecord WHERE created_at < %s",
        (stamp(now_ms - IDEMPOTENCY_HOURS * 3_600_000),),
    )
    cursor.execute("SELECT fingerprint, status, answer FROM jobs_idempotencyrecord WHERE key = %s", (idempotency.key,))
    row = cursor.fetchone()
    if row is None:
        return None
    if row[0] != idempotency.fingerprint:
        return Answer(IdempotencyError.status, b"")
    return Answer(row[1], zlib.decompress(bytes(row[2])))


def checked(earlier: Answer) -> Answer:
    """An earlier answer, once the unit is over. Raises IdempotencyError when it was given to another request."""
    if earlier.status == IdempotencyError.status:
        raise IdempotencyError("this Idempotency-Key was used for another request; use a new key for a new request")
    return earlier


def keep_answer(cursor: Any, idempotency: Idempotency, answer: Answer, now_ms: int) -> None:
    """Part of the unit that does what the answer says."""
    cursor.execute(
        """INSERT INTO jobs_idempotencyrecord (key, fingerprint, status, answer, created_at)
           VALUES (%s, %s, %s, %s, %s)""",
        (
            idempotency.key, idempotency.fingerprint, answer.status, zlib.compress(answer.body, 1),
            stamp(now_ms),
        ),
    )  # fmt: skip
