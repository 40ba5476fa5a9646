"""Handlers of requests about attempts' logs: which gateway writes one, who archives it, and its archived size."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jobs.statements.attempts import record_log_bytes
from jobs.statements.stored import add_stored

from .core import Core
from .log_requests import ClaimLog, LocateLog, LogLocation, RecordLog

CLAIM_SECONDS = 60.0


class LogHandlers:
    def __init__(self, core: Core, gateway_address: Callable[[str], str]) -> None:
        self._core = core
        self._gateway_address = gateway_address
        self._claims: dict[str, int] = {}  # attempts whose log a gateway archives, and until when; oldest first

    async def locate_log(self, query: LocateLog) -> LogLocation:
        """Return which gateway writes an attempt's log, or that it has ended."""
        running = self._core.leases.get(query.attempt_id)
        if running is None:
            return LogLocation(active=False)
        gateway = running.connection.rpartition(".")[0]
        return LogLocation(active=True, gateway=gateway, address=self._gateway_address(gateway) if gateway else "")

    async def claim_log(self, query: ClaimLog) -> bool:
        """Return whether the caller may archive the log of an ended attempt; deny it to others for a minute."""
        now_ms, attempt_id = self._core.clock.now_ms(), query.attempt_id
        while self._claims and (first := next(iter(self._claims))) and self._claims[first] <= now_ms:
            del self._claims[first]
        if attempt_id in self._claims or self._core.leases.get(attempt_id) is not None:
            return False
        self._claims[attempt_id] = now_ms + round(CLAIM_SECONDS * 1000)
        return True

    async def record_log(self, report: RecordLog) -> None:
        """Record the size of an ended attempt's archived log, if it has none yet, and count its bytes."""
        core, attempt_id, size = self._core, report.attempt_id, report.log_bytes
        if core.leases.get(attempt_id) is not None:
            return  # its agent reports it

        def unit(cursor: Any) -> str | None:
            org_id = record_log_bytes(cursor, attempt_id, size)
            if org_id is not None:
                add_stored(cursor, org_id, size)
            return org_id

        org_id = await core.record(unit)
        if org_id is not None:
            core.orgs.add_stored({org_id: size})
            core.changes.touch_attempt(attempt_id)
            core.changes.touch(f"log:{attempt_id}", attempt_id)
