"""Actions on failures: store those that gateways derived, and notes on causes."""

from __future__ import annotations

from typing import Any

from jobs.statements.failures import read_note, replace_failures, write_note
from qualgent.accounts import audit
from qualgent.core.errors import NotFoundError

from .core import Core
from .failure_requests import NoteFailure, RecordFailures
from .repetition import execute_once


async def record_failures(core: Core, request: RecordFailures) -> None:
    def unit(cursor: Any) -> None:
        for derived in request.derived:
            replace_failures(cursor, derived.attempt, derived.failures)

    await core.ledger.write(unit)


async def note_failure(core: Core, command: NoteFailure) -> None:
    """Write a note on a cause, and its audit entry if it changes anything."""
    now_ms = core.clock.wall_ms()
    kept = {"note": command.note, "owner": command.owner, "ticket_url": command.ticket_url}
    entry = audit.entry(
        command.caller,
        now_ms,
        "annotate",
        kind="failure",
        object_id=f"{command.org_id}/{command.fingerprint}",
        org_id=command.org_id,
    )

    def unit(cursor: Any) -> bool:
        before = read_note(cursor, command.org_id, command.fingerprint)
        if before is not None and before != kept:
            actor = command.caller.actor
            write_note(cursor, command.org_id, command.fingerprint, **kept, now_ms=now_ms, changed_by=actor)
            entry.write(cursor, before=before, after=kept)
        return before is not None

    if not await core.ledger.write(execute_once(command.sent, bool, now_ms, unit)):
        raise NotFoundError(f"there is no failure {command.fingerprint}")
