"""Entries of the audit, written in the same transaction as what they record.

A command carries its caller. Its handler makes an entry on the event loop; the unit of work writes it when it has
changed something::

    entry = audit.entry(command.caller, at_ms, "drain", kind="agent", object_id=name)

    def unit(cursor):
        ...
        entry.write(cursor, before=..., after=...)

So there is no change without its entry, and no entry without its change.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from accounts.caller import Caller
from accounts.statements.audit import AuditEntry, keep_audit, keep_audited_jobs
from jobs.keys import new_id


class Entry:
    """One entry, to be written by its unit, or by each of its units: their counts add up."""

    def __init__(self, row: AuditEntry) -> None:
        self.row = row

    def write(self, cursor: Any, *, count: int = 1, before: Any = None, after: Any = None) -> None:
        """Record that ``count`` objects changed; ``before`` and ``after`` are anything JSON can hold."""
        keep_audit(cursor, self.row, count=count, before=before, after=after)

    def write_jobs(self, cursor: Any, jobs: Iterable[tuple[str, object]]) -> None:
        """Record, after ``write``, the jobs that changed, each with the status or the priority it had before."""
        keep_audited_jobs(cursor, self.row, jobs)


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
    """Return an entry that is not written yet. ``id``: of an entry that several commands add to."""
    who = (caller.actor, caller.door, caller.address, caller.client)
    return Entry(AuditEntry(id or new_id(), at_ms, *who, action, kind, object_id, selection, note))
