"""Audit entries, written in the same transaction as the change that they record.

A command carries its caller. Its handler creates an entry on the event loop, and the unit of work writes it after the
change, so neither is committed alone::

    entry = audit.entry(command.caller, at_ms, "drain", kind="agent", object_id=name)

    def unit(cursor):
        ...
        entry.write(cursor, before=..., after=...)
"""

import json
from collections.abc import Iterable
from functools import partial
from typing import Any, NamedTuple

from django.conf import settings
from django.db import transaction

from qualgent.accounts.audit_log import log_to
from qualgent.accounts.permissions import Caller
from qualgent.core.keys import database_id, new_id
from qualgent.core.times import stamp, time_text, wall_ms

ORIGIN = ("actor", "door", "address", "client")


class Entry(NamedTuple):
    """An entry that one or several units of work write; their counts are added."""

    id: str  # canonical
    at_ms: int
    caller: Caller
    action: str
    kind: str
    object_id: str
    selection: Any
    note: str
    org_id: str = ""  # of the changed objects; empty: of none, or of several

    def write(self, cursor: Any, *, count: int = 1, before: Any = None, after: Any = None) -> None:
        """Insert the entry with ``count``, or add to its count if it exists; on commit, queue its audit log line."""
        caller = self.caller
        origin = (caller.actor[:100], caller.door[:12], caller.address[:64], caller.client[:100])
        target = (self.action[:20], self.kind[:12], self.object_id[:310], _encode_value(self.selection))
        change = (count, _encode_value(before), _encode_value(after), self.note[:500])
        cursor.execute(
            """INSERT INTO accounts_audit (id, at, actor, door, address, client, action, kind, object_id, selection,
                                           count, before, after, note, org_id)
               VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
               ON CONFLICT (id) DO UPDATE SET
                   count = accounts_audit.count + EXCLUDED.count,
                   org_id = CASE WHEN accounts_audit.org_id = EXCLUDED.org_id THEN EXCLUDED.org_id ELSE '' END""",
            (database_id(self.id), stamp(self.at_ms), *origin, *target, *change, self.org_id),
        )
        if settings.QUALGENT_AUDIT_LOG:
            fields: dict[str, Any] = {
                "id": self.id,
                "at": time_text(self.at_ms),
                **dict(zip(ORIGIN, origin, strict=True)),
            }
            fields |= {"action": target[0], "kind": target[1], "object_id": target[2], "org_id": self.org_id}
            fields |= {"selection": self.selection, "count": count, "before": before, "after": after, "note": change[3]}
            transaction.on_commit(partial(log_to(settings.QUALGENT_AUDIT_LOG).add, fields), robust=True)

    def write_jobs(self, cursor: Any, jobs: Iterable[tuple[str, object]]) -> None:
        """Insert an entry's changed jobs, as (canonical id, previous status or priority); call after ``write``."""
        cursor.executemany(
            "INSERT INTO accounts_auditedjob (audit_id, job_id, before) VALUES (%s, %s, %s)",
            [(database_id(self.id), database_id(job_id), str(before)) for job_id, before in jobs],
        )


def entry(
    caller: Caller,
    at_ms: int,
    action: str,
    *,
    kind: str,
    object_id: str = "",
    selection: Any = None,
    note: str = "",
    id: str = "",
    org_id: str = "",
) -> Entry:
    """Return an entry that is not written yet. ``id``: of one that several requests share; ``org_id``: see Entry."""
    return Entry(id or new_id(), at_ms, caller, action, kind, object_id, selection, note, org_id)


def record(
    cursor: Any,
    caller: Caller,
    action: str,
    *,
    kind: str,
    object_id: str,
    note: str = "",
    org_id: str | None = "",
    **changes: Any,
) -> None:
    """Write an audit entry for a change made now, in the cursor's transaction. ``changes`` go to ``Entry.write``."""
    made = entry(caller, wall_ms(), action, kind=kind, object_id=object_id, note=note, org_id=org_id or "")
    made.write(cursor, **changes)


def _encode_value(value: Any) -> str | None:
    """Return a value as JSON text for the database; None stays None."""
    return None if value is None else json.dumps(value, ensure_ascii=False)
