"""Triage of failing tests: quarantine of tests, people's notes on causes, and failures that gateways derive again."""

from __future__ import annotations

from typing import Any

from jobs.models import KnownTest
from jobs.statements.failures import read_note, replace_failures, write_note
from jobs.statements.known_tests import Quarantine, list_quarantine_ends, set_quarantine
from qualgent.accounts import audit
from qualgent.accounts.permissions import SERVER
from qualgent.core.errors import InvalidInputError, NotFoundError
from qualgent.core.times import time_text

from .core import Core
from .failure_requests import NoteFailure, RecordFailures
from .job_requests import QuarantineTest
from .repetition import execute_once

RELEASED = Quarantine(False, "")


async def quarantine_test(core: Core, command: QuarantineTest) -> None:
    """Put a test into quarantine, in which it runs but fails no batch, or release it.

    Ended jobs stay unchanged.
    """
    now_ms = core.clock.wall_ms()
    wanted = Quarantine(True, command.note, command.until_ms) if command.quarantined else RELEASED
    if wanted.until_ms is not None and wanted.until_ms <= now_ms:
        raise InvalidInputError("until must lie in the future", {"until": "must lie in the future"})

    def unit(cursor: Any) -> bool:
        return _change_quarantine(cursor, command, wanted, now_ms) is not None

    if not await core.ledger.write(execute_once(command.sent, bool, now_ms, unit)):
        raise NotFoundError(f"there is no test {command.test_id}")
    core.changes.touch_test(command.test_id)
    if wanted.until_ms is not None:
        _watch_end(core, command.test_id, wanted.until_ms)


def _change_quarantine(cursor: Any, command: QuarantineTest, wanted: Quarantine, now_ms: int) -> Quarantine | None:
    """Write a test's quarantine with an audit entry if it changes; return the former one. None: no such test."""
    before = set_quarantine(cursor, command.test_id, wanted, now_ms, command.caller.actor)
    if before is not None and before != wanted:
        action = "quarantine" if wanted.quarantined else "release"
        org_id = KnownTest.objects.values_list("org_id", flat=True).get(pk=command.test_id)
        entry = audit.entry(
            command.caller, now_ms, action, kind="test", object_id=command.test_id, note=command.note, org_id=org_id
        )
        entry.write(cursor, before=_audit_fields(before), after=_audit_fields(wanted))
    return before


def _audit_fields(quarantine: Quarantine) -> dict[str, Any]:
    """Return the fields of a quarantine that its audit entry shows."""
    until = {} if quarantine.until_ms is None else {"until": time_text(quarantine.until_ms)}
    return {"quarantined": quarantine.quarantined, "note": quarantine.note, **until}


async def watch_quarantines(core: Core) -> None:
    """Schedule the release of the tests whose quarantine has an end, each at that time."""
    for test_id, until_ms in await core.ledger.read(list_quarantine_ends):
        _watch_end(core, test_id, until_ms)


def _watch_end(core: Core, test_id: str, until_ms: int) -> None:
    """Schedule the release of a test as its quarantine ends (wall-clock ms), unless that is changed by then."""
    release = QuarantineTest(caller=SERVER, test_id=test_id, quarantined=False, note="its quarantine has ended")

    def unit(cursor: Any) -> None:
        if (test_id, until_ms) in list_quarantine_ends(test_id):
            _change_quarantine(cursor, release, RELEASED, core.clock.wall_ms())

    async def end() -> None:
        await core.ledger.write(unit)
        core.changes.touch_test(test_id)

    core.tasks.later(max(0, until_ms - core.clock.wall_ms()) / 1000, lambda: core.tasks.persist(end))


async def record_failures(core: Core, request: RecordFailures) -> None:
    """Replace the stored failures of attempts with those that a gateway derived again from reports and logs."""

    def unit(cursor: Any) -> None:
        for derived in request.derived:
            replace_failures(cursor, derived.attempt, derived.failures)

    await core.ledger.write(unit)


async def note_failure(core: Core, command: NoteFailure) -> None:
    """Write a person's note on a failure cause, with an audit entry if it changes."""
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
