"""Recovery of results left unfinished by a killed process: collect cases, upload artifacts, report."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from msgspec.structs import replace

from qgprotocol.messages import FromAgent

from .attempt_log import AttemptLog
from .spool import Spool, SpooledResult
from .workspace import Workspaces

log = logging.getLogger("qgagent")


class ResultRecovery:
    """Complete the unfinished results of an earlier process; the devices are free meanwhile."""

    def __init__(self, *, spool: Spool, workspaces: Workspaces, send: Callable[[FromAgent], None]) -> None:
        self._spool = spool
        self._workspaces = workspaces
        self._send = send
        self._unfinished = spool.unfinished()  # now: later ones are completed by their devices

    async def run(self) -> None:
        """Complete and report all; if cancelled, the rest is left to the next process."""
        await asyncio.gather(*(self._complete(spooled) for spooled in self._unfinished))

    async def _complete(self, spooled: SpooledResult) -> None:
        result, workspaces = spooled.result, self._workspaces
        attempt = result.attempt
        log.info("%s: completing the result of %s", spooled.agent, attempt)
        attempt_log = workspaces.logs.get(attempt)
        try:
            result = replace(result, cases=await workspaces.cases(attempt))
            stored = await workspaces.upload(attempt, result.token, self._note(attempt_log))
            result = replace(result, artifacts=stored)
        except Exception:  # the outcome is known and must be reported in any case
            log.exception("the artifacts of %s cannot be collected", attempt)
        if attempt_log is not None:
            attempt_log.end()
            result = replace(result, log_bytes=attempt_log.size, log_truncated=attempt_log.truncated)
        if self._spool.get(attempt) is spooled:  # not dropped meanwhile
            await self._spool.put(replace(spooled, result=result, unfinished=False))
        await workspaces.remove(attempt)  # before sending: the process may exit once the result is acknowledged
        if complete := self._spool.get(attempt):
            self._send(complete.result)

    def _note(self, attempt_log: AttemptLog | None) -> Callable[[str], None]:
        if attempt_log is None:
            return log.info
        write = self._workspaces.logs.with_events(attempt_log.append)
        return lambda text: write(f"[qgagent] {text}\n".encode(errors="replace"))
