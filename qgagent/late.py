"""Goes on where an earlier process was killed: its tests had ended, but what they left behind was not all uploaded."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from msgspec.structs import replace

from qgprotocol.messages import FromAgent

from .attempt_log import AttemptLog
from .spool import Spool, Unreported
from .workplace import Workplaces

log = logging.getLogger("qgagent")


class LateResults:
    """Of what an earlier process left unfinished in the spool. The device itself is free meanwhile."""

    def __init__(self, *, spool: Spool, workplaces: Workplaces, send: Callable[[FromAgent], None]) -> None:
        self._spool = spool
        self._workplaces = workplaces
        self._send = send
        self._found = spool.unfinished()  # only those: what becomes unfinished from here on is its device's to finish

    async def run(self) -> None:
        """Complete and report them all. Cancelled, it leaves the rest to the next process."""
        await asyncio.gather(*(self._finish(kept) for kept in self._found))

    async def _finish(self, kept: Unreported) -> None:
        result, workplaces = kept.result, self._workplaces
        attempt = result.attempt
        log.info("%s: going on with what %s left behind", kept.agent, attempt)
        attempt_log = workplaces.logs.get(attempt)
        try:
            result = replace(result, cases=await workplaces.cases(attempt))
            stored = await workplaces.upload(attempt, result.token, self._note(attempt_log))
            result = replace(result, artifacts=stored)
        except Exception:  # whatever it is, the outcome is known and must be reported
            log.exception("what %s left behind cannot be collected", attempt)
        if attempt_log is not None:
            attempt_log.end()
            result = replace(result, log_bytes=attempt_log.size, log_truncated=attempt_log.truncated)
        if self._spool.get(attempt) is kept:  # nobody has said meanwhile that it is not wanted
            await self._spool.put(replace(kept, result=result, unfinished=False))
        await workplaces.remove(attempt)  # before it is sent: once that is acknowledged the process may end
        if complete := self._spool.get(attempt):
            self._send(complete.result)

    def _note(self, attempt_log: AttemptLog | None) -> Callable[[str], None]:
        if attempt_log is None:
            return log.info
        write = self._workplaces.logs.noticing(attempt_log.append)
        return lambda text: write(f"[qgagent] {text}\n".encode(errors="replace"))
