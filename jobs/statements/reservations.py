"""Statements that reserve, renew and release an organization's storage for uploads in progress.

What an organization has stored and reserved never exceeds its limit by an upload. Reservations of one organization are
made one after the other, under a lock of their own: that of its row would keep the ends of its attempts waiting.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from django.db import connection

from qualgent.core.keys import database_id

from .stored import add_stored

LOCK = "SELECT pg_advisory_xact_lock(%s, %s)"
LOCK_SPACE = 0x75706C64  # of the first key: "upld"
TAKEN = """COALESCE((SELECT stored_bytes FROM accounts_org WHERE id = %s), 0)
    + COALESCE((SELECT SUM(bytes) FROM jobs_uploadreservation WHERE org_id = %s), 0)"""


def lock_reservations(cursor: Any, org_id: str) -> None:
    """Lock the organization's reservations until the transaction ends (PostgreSQL; SQLite has one writer)."""
    if connection.vendor != "sqlite":
        key = int.from_bytes(hashlib.sha256(org_id.encode()).digest()[:4], "big", signed=True)
        cursor.execute(LOCK, (LOCK_SPACE, key))


def taken_bytes(cursor: Any, org_id: str) -> int:
    """Return the bytes that the organization has stored or reserved."""
    cursor.execute(f"SELECT {TAKEN}", (org_id, org_id))
    (found,) = cursor.fetchone()
    return int(found)


def reserve(cursor: Any, reservation_id: str, org_id: str, size: int, limit: int) -> int | None:
    """Reserve bytes for an upload, or add to its reservation. Return None, or the bytes taken if there is no room."""
    lock_reservations(cursor, org_id)
    taken = taken_bytes(cursor, org_id)
    if taken + size > limit:
        return taken
    cursor.execute(
        """INSERT INTO jobs_uploadreservation (id, org_id, bytes, beat) VALUES (%s, %s, %s, 0)
           ON CONFLICT (id) DO UPDATE SET bytes = jobs_uploadreservation.bytes + excluded.bytes""",
        (database_id(reservation_id), org_id, size),
    )
    return None


def release_reservations(cursor: Any, reservation_ids: Iterable[str]) -> None:
    """Delete reservations by id."""
    for reservation_id in reservation_ids:
        cursor.execute("DELETE FROM jobs_uploadreservation WHERE id = %s", (database_id(reservation_id),))


def release_all(cursor: Any) -> None:
    """Delete all reservations, at start, where this process is the only one that reserves."""
    cursor.execute("DELETE FROM jobs_uploadreservation")


def renew_reservations(cursor: Any, reservation_ids: Iterable[str]) -> None:
    """Increment the beat of reservations, by which other gateways see that they are in use."""
    for reservation_id in reservation_ids:
        cursor.execute(
            "UPDATE jobs_uploadreservation SET beat = beat + 1 WHERE id = %s", (database_id(reservation_id),)
        )


def remove_abandoned(cursor: Any, found: Iterable[tuple[str, int]]) -> int:
    """Delete reservations, given as (id, beat), that were not renewed since; return their number."""
    removed = 0
    for reservation_id, beat in found:
        cursor.execute(
            "DELETE FROM jobs_uploadreservation WHERE id = %s AND beat = %s", (database_id(reservation_id), beat)
        )
        removed += cursor.rowcount
    return removed


def store_reserved(cursor: Any, reservation_id: str, org_id: str, size: int, limit: int | None) -> bool:
    """Count a file as stored and release its reservation. False: no room, nothing changed.

    ``reservation_id``: empty: the organization had no limit when the upload began. A reservation that is too small, or
    was removed as its gateway seemed to be gone, does not count: others may have reserved what was free.
    """
    if limit is None:
        if reservation_id:
            release_reservations(cursor, [reservation_id])
        return add_stored(cursor, org_id, size)
    reserved = 0
    if reservation_id:
        cursor.execute("SELECT bytes FROM jobs_uploadreservation WHERE id = %s", (database_id(reservation_id),))
        row = cursor.fetchone()
        reserved = 0 if row is None else int(row[0])
    if reserved < size:
        lock_reservations(cursor, org_id)
        if taken_bytes(cursor, org_id) - reserved + size > limit:
            return False
    if not add_stored(cursor, org_id, size, limit):
        return False
    if reserved:
        release_reservations(cursor, [reservation_id])
    return True
