"""Quarantine of tests: they still run, but their failures fail no batch."""

from __future__ import annotations

from typing import Any

from jobs.models import KnownTest
from jobs.statements.known_tests import Quarantine, set_quarantine
from qualgent.accounts import audit
from qualgent.core.errors import NotFoundError

from .core import Core
from .job_requests import QuarantineTest
from .repetition import execute_once


async def quarantine_test(core: Core, command: QuarantineTest) -> None:
    """Put a test into quarantine or take it out; ended jobs stay unchanged."""
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
