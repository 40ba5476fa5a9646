"""What is set for an org: the ledger first, then what lives."""

from __future__ import annotations

import asyncio
from typing import Any

from accounts import audit
from accounts.limits import OrgSettings
from accounts.statements.orgs import set_org as set_org_row
from jobs.scheduler.runtime import current


async def set_org(*, org_id: str, changes: dict[str, Any]) -> None:
    """Set some of an org's settings, by the names of OrgSettings; the org may be new. In force when this returns.

    Raises LedgerError.
    """
    runtime = current()
    now_ms = runtime.clock.wall_ms()
    noted = audit.note("set", kind="org", object_id=org_id)

    def unit(cursor: Any) -> dict[str, Any]:
        before, after = set_org_row(cursor, org_id, changes, now_ms)
        if before != after:
            noted.write(cursor, before=before, after=after)
        return after

    async def work() -> None:
        # answers come in the order of the units: of two at once, the later one is in force here as in the ledger
        own = OrgSettings(**await runtime.ledger.write(unit))
        runtime.known_orgs.add(org_id)
        runtime.orgs.put(org_id, own)
        runtime.wakeups.wake()
        runtime.changes.setting("orgs")

    # whatever becomes of the caller: its client may leave between the ledger and what lives
    await asyncio.shield(runtime.tasks.spawn(work()))
