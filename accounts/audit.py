"""Audit entries, written in the same transaction as the change they record.

A command carries its caller. Its handler creates an entry on the event loop, and the unit of work writes it after the
change, so neither is committed alone::

    entry = audit.entry(command.caller, at_ms, "drain", kind="agent", object_id=name)

    def unit(cursor):
        ...
        entry.write(cursor, before=..., after=...)
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from accounts.caller import Caller
from accounts.statements.audit import AuditEntry, save_audit_entry, save_audited_jobs
from jobs.keys import new_id


class Entry:
    """An entry that one or several units of work write; their counts are added."""

    def __init__(self, row: AuditEntry) -> None:
        self.row = row

    def write(self, cursor: Any, *, count: int = 1, before: Any = None, after: Any = None) -> None:
        """Record that ``count`` objects changed; ``before`` and ``after`` are JSON values."""
        save_audit_entry(cursor, self.row, count=count, before=before, after=after)

    def write_jobs(self, cursor: Any, jobs: Iterable[tuple[str, object]]) -> None:
        """Record the changed jobs with their previous status or priority; call it after ``write``."""
        save_audited_jobs(cursor, self.row, jobs)


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
) -> Entry:
    """Return an unwritten entry. ``id``: that of an entry which several commands share."""
    origin = (caller.actor, caller.door, caller.address, caller.client)
    return Entry(AuditEntry(id or new_id(), at_ms, *origin, action, kind, object_id, selection, note))
