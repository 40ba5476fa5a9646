"""Background task of a gateway that archives or removes logs in its data directory once attempts end.

A log is removed here when it is archived, or when its attempt is gone. The log of an attempt that ended without a
result (its agent was lost) is archived as far as it is here, and its size is recorded. What an agent continues through
another gateway stays until its attempt has ended.
"""

from __future__ import annotations

import asyncio
import logging

from jobs import selectors
from jobs.selectors.jobs import LogEnd
from qualgent.core.errors import QualGentError
from qualgent.engine.steps import parts_of
from qualgent.scheduler.log_requests import ClaimLog, LocateLog, RecordLog
from qualgent.storage.archived_logs import ArchivedLogs
from qualgent.web.gateway import Gateway

logger = logging.getLogger("jobs.logs")

LOOK_SECONDS = 10.0
PAGE = 200


class LogKeeper:
    """The keeper of one gateway's logs."""

    def __init__(self, gateway: Gateway, logs: ArchivedLogs) -> None:
        self._gateway = gateway
        self._logs = logs
        self._ended: set[str] = set()  # attempts that have just ended
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Start the task that archives or removes ended logs."""
        self._task = asyncio.create_task(self._settle_periodically(), name="log keeper")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def settle_soon(self, attempt_id: str) -> None:
        """Archive or remove the log of an ended attempt at once, in the background."""
        self._ended.add(attempt_id)
        self._wake.set()

    async def _settle_periodically(self) -> None:
        """Settle all logs of the data directory every 10 s, and those given to ``settle_soon`` at once."""
        while True:
            try:
                await self._settle_all(await self._logs.left_here())
            except OSError:
                logger.exception("the logs in the data directory could not be listed; trying again")
            deadline = asyncio.get_running_loop().time() + LOOK_SECONDS
            while (left := deadline - asyncio.get_running_loop().time()) > 0:
                try:
                    async with asyncio.timeout(left):
                        await self._wake.wait()
                except TimeoutError:
                    break
                self._wake.clear()
                ended, self._ended = self._ended, set()
                await self._settle_all(sorted(ended))

    async def _settle_all(self, attempt_ids: list[str]) -> None:
        """Archive or remove the logs of those attempts that have ended; log errors."""
        for page in parts_of(attempt_ids, PAGE):
            try:
                ends = await self._gateway.read(selectors.jobs.log_ends, attempt_ids=page)
            except Exception:  # the database: next time
                logger.exception("the logs of ended attempts could not be looked up; trying again")
                return
            for attempt_id in page:
                try:
                    await self._settle_log(attempt_id, ends.get(attempt_id))
                except (QualGentError, OSError) as error:
                    logger.warning("the log of attempt %s stays in the data directory for now: %s", attempt_id, error)

    async def _settle_log(self, attempt_id: str, end: LogEnd | None) -> None:
        """Archive an ended attempt's log, record its size, and remove the local file; ``end`` None: row is gone."""
        if self._logs.is_held(attempt_id) or (end is not None and not end.ended):
            return
        if end is not None and end.log_bytes is not None and not end.removed:  # its result was acknowledged
            archived = await self._logs.archived_size(attempt_id)
            if archived is not None and archived >= end.log_bytes:
                await self._logs.remove_here(attempt_id)
                return
        if (await self._gateway.port.call(LocateLog(attempt_id=attempt_id))).active:
            return  # cancelled, and its agent has not stopped yet; or it is another scheduler's, who knows more
        if end is not None and not end.removed:
            if not await self._gateway.port.call(ClaimLog(attempt_id=attempt_id)):
                return  # another gateway has a part of the same log, and archives that
            await self._logs.archive(attempt_id)
            archived = await self._logs.archived_size(attempt_id)
            if archived and end.log_bytes is None:
                await self._gateway.port.call(RecordLog(attempt_id=attempt_id, log_bytes=archived))
        elif end is None and self._logs.archive_store.is_known(attempt_id):
            await self._logs.remove_ended([attempt_id])  # archived with a result that gave the job back
        await self._logs.remove_here(attempt_id)
