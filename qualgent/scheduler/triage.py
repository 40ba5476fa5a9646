"""Triage of failing tests: their quarantine, notes on causes, and the failures that gateways derive."""

from __future__ import annotations

from typing import Any

from jobs.models import KnownTest
from jobs.statements.failures import read_note, replace_failures, write_note
from jobs.statements.known_tests import Quarantine, set_quarantine
from qualgent.accounts import audit
from qualgent.core.errors import NotFoundError

from .core import Core
from .failure_requests import NoteFailure, RecordFailures
from .job_requests import QuarantineTest
from .repetition import execute_once


async def quarantine_test(core: Core, command: QuarantineTest) -> None:
    """Put a test into quarantine, where it still runs and its failures fail no batch, or take it out.

    Ended jobs stay unchanged.
    """
    action, now_ms = "quarantine" if command.quarantined else "release", core.clock.wall_ms()
    entry = audit.entry(command.caller, now_ms, action, kind="test", object_id=command.test_id, note=command.note)
    wanted = Quarantine(command.quarantined, command.note if command.quarantined else "")

    def unit(cursor: Any) -> bool:
        before = set_quarantine(cursor, command.test_id, wanted, now_ms)
        if before is not None and before != wanted:
            org_id = KnownTest.objects.values_list("org_id", flat=True).get(pk=command.test_id)
            entry._replace(org_id=org_id).write(cursor, before=before._asdict(), after=wanted._asdict())
        return before is not None

    if not await core.ledger.write(execute_once(command.sent, bool, now_ms, unit)):
        raise NotFoundError(f"there is no test {command.test_id}")
    core.changes.touch_test(command.test_id)


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
