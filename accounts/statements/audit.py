"""SQL statements on the audit."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from jobs.keys import database_id
from jobs.times import stamp


class AuditEntry(NamedTuple):
    """The columns of an entry that are known before the change; ids canonical."""

    id: str
    at_ms: int
    actor: str
    door: str
    address: str
    client: str
    action: str
    kind: str
    object_id: str
    selection: Any
    note: str


def save_audit_entry(cursor: Any, entry: AuditEntry, *, count: int, before: Any, after: Any) -> None:
    """Insert the entry, or add to its count if an earlier transaction of the same action inserted it."""
    origin = (entry.actor[:100], entry.door[:12], entry.address[:64], entry.client[:100])
    target = (entry.action[:20], entry.kind[:12], entry.object_id[:310], _json(entry.selection))
    change = (count, _json(before), _json(after), entry.note[:500])
    cursor.execute(
        """INSERT INTO accounts_audit (id, at, actor, door, address, client, action, kind, object_id, selection, count,
                                   before, after, note)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT (id) DO UPDATE SET count = accounts_audit.count + EXCLUDED.count""",
        (database_id(entry.id), stamp(entry.at_ms), *origin, *target, *change),
    )


def save_audited_jobs(cursor: Any, entry: AuditEntry, jobs: Iterable[tuple[str, object]]) -> None:
    """Insert the jobs that the entry changed, as (canonical id, previous status or priority)."""
    audit_id = database_id(entry.id)
    cursor.executemany(
        "INSERT INTO accounts_auditedjob (audit_id, job_id, before) VALUES (%s, %s, %s)",
        [(audit_id, database_id(job_id), str(before)) for job_id, before in jobs],
    )


def _json(value: Any) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)
