"""Logs on their way from agents to storage: in order, limited in memory, cut when an organization is full, archived."""

from __future__ import annotations

import asyncio
import logging
import time

from qgprotocol.log_format import about
from qgprotocol.messages import Cases
from qgprotocol.retries import Backoff
from qualgent.core.errors import QualGentError
from qualgent.core.tasks import first_of
from qualgent.scheduler.agent_requests import LogCut
from qualgent.scheduler.file_requests import StorageRoom
from qualgent.scheduler.port import OpenLog
from qualgent.web.gateway import Gateway

logger = logging.getLogger("agents.session")

LEAST_LOG_BYTES = 256 * 1024  # of each log that are kept though its org has no room
CUT_LINE = b"\n[qualgent] The log is cut here: its organization has no room for more (most_stored_bytes).\n"
ARCHIVE_PAUSE_SECONDS, MAX_ARCHIVE_PAUSE_SECONDS = 0.5, 15.0  # between two tries to store an ended log
LAST_ARCHIVE_SECONDS = 1.0  # for a log that is being stored when its connection ends
ROOM_SECONDS = 1.0  # how long a reply about an organization's room is cached
MAX_UNSTORED_BYTES = 8 * 1024 * 1024  # of a connection: eight logs' windows
MAX_RESULTS = 4  # of an attempt that wait for its log; an agent sends one
PIECE_BYTES = 2048  # roughly what a piece takes besides its data


class LogStore:
    """The logs that a gateway stores for its agents, and the organizations that have no room for more."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway
        self._asking: dict[str, asyncio.Task[bool]] = {}  # by org, whose logs all wait for the one reply
        self._full: dict[str, tuple[float, bool]] = {}  # org id -> (time of the reply, full)

    async def is_full(self, org_id: str) -> bool:
        """Return whether an organization's storage limit is reached, as of at most ROOM_SECONDS ago."""
        asked_at, full = self._full.get(org_id, (-ROOM_SECONDS, False))
        if time.monotonic() - asked_at < ROOM_SECONDS:
            return full
        asking = self._asking.get(org_id)
        if asking is None:
            asking = self._asking[org_id] = asyncio.create_task(self._ask(org_id, full), name="room for logs")
            asking.add_done_callback(lambda _: self._asking.pop(org_id))
        return await asyncio.shield(asking)

    async def _ask(self, org_id: str, full: bool) -> bool:
        """Ask the scheduler whether an organization's storage is full; cache and return it (``full`` if that fails)."""
        try:
            room = await self.gateway.port.call(StorageRoom(org_id=org_id))
            full = room.limit is not None and room.stored >= room.limit
        except QualGentError as error:
            logger.warning("could not read the storage limit of organization %s: %s", org_id, error)
        self._full[org_id] = (time.monotonic(), full)
        return full


class LogWindow:
    """Bytes of logs that a connection has sent and that are not stored yet. Small, unless storage stalls."""

    def __init__(self) -> None:
        self.is_full = False  # while something waits for room
        self._pieces: set[asyncio.Task[None]] = set()  # that are being stored
        self._bytes = 0

    async def room(self, size: int) -> None:
        """Wait until a piece of ``size`` bytes fits below the limit of bytes that are not stored yet."""
        try:
            while self._pieces and self._bytes + size + PIECE_BYTES > MAX_UNSTORED_BYTES:
                self.is_full = True
                await asyncio.wait(self._pieces, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.is_full = False

    def add(self, size: int, storing: asyncio.Task[None]) -> None:
        """Count a piece's bytes as unstored until its task ``storing`` ends."""
        self._bytes += size + PIECE_BYTES
        self._pieces.add(storing)
        storing.add_done_callback(lambda _: self._remove_bytes(size, storing))

    def _remove_bytes(self, size: int, stored: asyncio.Task[None]) -> None:
        """Stop counting a piece's bytes."""
        self._bytes -= size + PIECE_BYTES
        self._pieces.discard(stored)


class LogWriter:
    """The log of one attempt, on the connection of its agent."""

    def __init__(self, store: LogStore, opened: OpenLog, *, begun: bool = True) -> None:
        self.attempt = opened.attempt
        self.org_id = opened.org_id
        self.token = opened.token
        self.cut = opened.cut  # of a log that another gateway has cut, there may be nothing here: see ``append``
        self.begun = begun  # False: no piece of it has come yet, on any connection
        self.ended = False  # nothing more is stored
        self.results = 0  # that wait for the log
        self.failed = False  # a piece could not be stored: the connection is being closed
        self._ended = asyncio.Event()
        self._has_cases = False  # reported by the attempt
        self._looked = False  # whether there is a log here, where it is cut
        self._store = store
        self._gateway = store.gateway
        self._in_order = asyncio.Lock()  # fair: pieces are stored in the order of the calls
        self._gateway.logs.hold(self.attempt, continues=begun)

    def report_cases(self, cases: Cases) -> None:
        """Publish the running attempt's test cases, for viewers of this gateway."""
        self._has_cases = True
        self._gateway.cases.put(cases, self)

    def end(self) -> None:
        """Store nothing more of this log; release it, and end its live cases."""
        if not self.ended:
            self.ended = True
            self._ended.set()
            self._gateway.logs.release(self.attempt)
            if self._has_cases:
                self._gateway.cases.close(self.attempt, self)

    async def archive(self, leaving: asyncio.Event) -> bool:
        """Copy the ended log to the file store, retrying until stored. False: the connection is ``leaving`` first.

        False: the connection was ``leaving`` before that, and its result must not be acknowledged.
        """
        if not self._gateway.logs.archives:
            return True
        backoff = Backoff(ARCHIVE_PAUSE_SECONDS, MAX_ARCHIVE_PAUSE_SECONDS)
        while True:
            try:
                if await self._archive(leaving):
                    return True
            except (QualGentError, OSError) as error:
                extra = about(org=self.org_id, attempt=self.attempt)
                logger.warning("could not store a log in the file store, trying again: %s", error, extra=extra)
            await first_of(leaving.wait(), self._ended.wait(), seconds=backoff.next_seconds())
            if self.ended:
                return True  # its result is refused, and must be answered
            if leaving.is_set():
                return False

    async def _archive(self, leaving: asyncio.Event) -> bool:
        """Try once to copy the log to the file store. False: it takes long, and the connection is ``leaving``."""
        archiving = asyncio.ensure_future(self._gateway.logs.archive(self.attempt))
        try:
            await first_of(asyncio.wait({archiving}), leaving.wait())
            await asyncio.wait({archiving}, timeout=LAST_ARCHIVE_SECONDS)
            if archiving.done():
                archiving.result()
            return archiving.done()
        finally:
            archiving.cancel()

    async def append(self, offset: int, data: bytes) -> int | None:
        """Append a piece. Returns the offset up to which the agent need not send again; None: the log has ended.

        That is the stored size, or more once the log is cut because its org has no room. Raises OSError (disk full).
        """
        async with self._in_order:
            if self.cut and not self._looked:
                self._looked = True
                self.cut = await self._gateway.logs.size_here(self.attempt) is not None  # else it is cut here again
            beyond = offset + len(data) > LEAST_LOG_BYTES
            cuts = beyond and not self.cut and await self._store.is_full(self.org_id)
            if self.ended:
                return None
            if cuts:
                await self._cut(offset, data)
            stored = offset + len(data) if self.cut else await self._gateway.logs.append(self.attempt, offset, data)
        self._gateway.hub.touch(f"log:{self.attempt}", self.attempt)
        return stored

    async def _cut(self, offset: int, data: bytes) -> None:
        """Keep the log's beginning and append CUT_LINE, as the organization's storage is full; drop later pieces."""
        self.cut = True
        logs = self._gateway.logs
        size = await logs.append(self.attempt, offset, data[: max(0, LEAST_LOG_BYTES - offset)])
        if size is not None:
            await logs.append(self.attempt, size, CUT_LINE)
        await self._gateway.port.call(LogCut(attempt=self.attempt))

    async def stored_bytes(self) -> int | None:
        """Return the stored size after all earlier pieces; None: there is no log."""
        async with self._in_order:
            return await self._gateway.logs.open_size(self.attempt)
