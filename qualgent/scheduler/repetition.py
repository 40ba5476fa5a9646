"""Execution once of write requests that a gateway repeats to the next scheduler, by replies stored with the change.

A scheduler that ends without an answer leaves its gateways in doubt. They send the command again to the next one,
marked; it finds here what the first one has committed, and executes nothing. What comes twice to one scheduler never
gets here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from jobs.statements.many import insert_rows
from qualgent.core.times import stamp
from qualgent.ledger.group_commit import Result, Unit

from .core import Core
from .port import Sent

KEPT_SECONDS = 3600  # several times as long as any gateway tries
REMOVE_SECONDS = 300.0

Reply = TypeVar("Reply")


def earlier_reply(cursor: Any, sent: Sent | None, kind: type[Reply]) -> Reply | None:
    """Return the reply that an earlier scheduler stored for this request; None: it was not executed."""
    if sent is None or not sent.again:
        return None
    cursor.execute("SELECT reply FROM jobs_callreply WHERE id = %s", (sent.id,))
    row = cursor.fetchone()
    return None if row is None else msgspec.msgpack.decode(bytes(row[0]), type=kind)


def store_replies(cursor: Any, replies: Iterable[tuple[Sent | None, Any]], now_ms: int) -> None:
    """Store, within a unit, the replies to requests that came over Redis (``Sent`` is None for others)."""
    rows = [(sent.id, msgspec.msgpack.encode(reply), stamp(now_ms)) for sent, reply in replies if sent is not None]
    insert_rows(cursor, "INSERT INTO jobs_callreply (id, reply, created_at)", "(%s, %s, %s)", rows)


def execute_once(sent: Sent | None, kind: type[Reply], now_ms: int, unit: Unit[Result]) -> Unit[Result | Reply]:
    """Wrap a request's unit so that it returns the stored reply instead, if it was executed before.

    None is stored no more than an exception: nothing was changed.
    """

    def run(cursor: Any) -> Result | Reply:
        earlier = earlier_reply(cursor, sent, kind)
        if earlier is not None:
            return earlier
        reply = unit(cursor)
        if reply is not None:
            store_replies(cursor, [(sent, reply)], now_ms)
        return reply

    return run


def keep_replies(core: Core) -> None:
    """Start to remove the stored replies that are older than an hour, every five minutes."""

    async def remove() -> None:
        before = stamp(core.clock.wall_ms() - KEPT_SECONDS * 1000)
        await core.ledger.write(lambda cursor: _remove_replies(cursor, before))

    core.tasks.repeat(REMOVE_SECONDS, REMOVE_SECONDS, remove)


def _remove_replies(cursor: Any, before: Any) -> None:
    """Delete the stored replies from before this time."""
    cursor.execute("DELETE FROM jobs_callreply WHERE created_at < %s", (before,))
