"""Tests that are known to fail: they go on running, and what they do fails no batch."""

from __future__ import annotations

from typing import Any

from accounts import audit
from jobs.errors import NotFoundError
from jobs.ledger.statements.known_tests import Quarantine, set_quarantine
from jobs.scheduler.runtime import current


async def quarantine_test(*, test_id: str, quarantined: bool, note: str) -> None:
    """Put a test into quarantine or take it out; what has ended by then stays as it is. The same again is harmless.

    Raises NotFoundError, LedgerError.
    """
    runtime = current()
    noted = audit.note("quarantine" if quarantined else "release", kind="test", object_id=test_id, note=note)
    wanted = Quarantine(quarantined, note if quarantined else "")
    now_ms = runtime.clock.wall_ms()

    def unit(cursor: Any) -> bool:
        before = set_quarantine(cursor, test_id, wanted, now_ms)
        if before is not None and before != wanted:
            noted.write(cursor, before=before._asdict(), after=wanted._asdict())
        return before is not None

    if not await runtime.ledger.write(unit):
        raise NotFoundError(f"there is no test {test_id}")
    runtime.changes.test(test_id)
