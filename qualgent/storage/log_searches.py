"""Searches of logs on threads: one of each organization at a time, and the organizations take turns."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import count
from typing import TypeVar

from qualgent.core.errors import BusyError, NotRunningError

from .log_files import LogPiece, Read

MAX_RUNNING = 2  # at once, of different organizations; more would only wait for the interpreter's lock
MAX_OF_ORG = 8  # running and waiting

Result = TypeVar("Result")


class LogSearches:
    def __init__(self) -> None:
        self._searchers = ThreadPoolExecutor(MAX_RUNNING, thread_name_prefix="log-searcher")
        self._readers = ThreadPoolExecutor(MAX_RUNNING, thread_name_prefix="log-search-reader")
        self._running: set[str] = set()  # organizations
        self._waiting: list[tuple[str, asyncio.Future[None]]] = []  # organizations, and their turn; in order
        self._ended: dict[str, int] = {}  # by organization, when its last search ended
        self._ends = count(1)
        self._stopping = threading.Event()

    async def run(self, org_id: str, read: Read, work: Callable[[Read], Result]) -> Result:
        """Run ``work``, which reads the log of an attempt of ``org_id``, on a thread.

        A cancelled search ends before its next piece, and only then the next one of its organization begins.
        Raises BusyError, NotRunningError.
        """
        await self._take_turn(org_id)
        cancelled = threading.Event()

        def read_piece(offset: int) -> LogPiece | None:
            if cancelled.is_set() or self._stopping.is_set():
                raise NotRunningError
            return read(offset)

        searching = asyncio.get_running_loop().run_in_executor(
            self._searchers, lambda: work(self._read_ahead(read_piece))
        )
        searching.add_done_callback(_retrieve)
        searching.add_done_callback(lambda _: self._end(org_id))
        try:
            return await asyncio.shield(searching)
        except asyncio.CancelledError:
            cancelled.set()
            raise

    def stop(self) -> None:
        """End all searches before their next piece, as the server stops."""
        self._stopping.set()

    async def close(self) -> None:
        for pool in (self._searchers, self._readers):
            await asyncio.to_thread(pool.shutdown)

    def _read_ahead(self, read: Read) -> Read:
        """Return a function that reads a piece, and then the following one on another thread."""
        ahead: tuple[int, Future[LogPiece | None]] | None = None

        def read_piece(offset: int) -> LogPiece | None:
            nonlocal ahead
            piece = ahead[1].result() if ahead is not None and ahead[0] == offset else read(offset)
            ahead = None
            if piece is not None and offset + len(piece.data) < piece.size:
                following = offset + len(piece.data)
                ahead = following, self._readers.submit(read, following)
            return piece

        return read_piece

    async def _take_turn(self, org_id: str) -> None:
        """Wait until the organization may begin a search. Raises BusyError."""
        if org_id not in self._running and len(self._running) < MAX_RUNNING:  # then none that waits may begin
            self._running.add(org_id)
            return
        self._waiting = [(org, turn) for org, turn in self._waiting if not turn.cancelled()]
        waiting = sum(org == org_id for org, _ in self._waiting)
        if waiting + (org_id in self._running) >= MAX_OF_ORG:
            raise BusyError(f"{MAX_OF_ORG} searches of your logs are running; try again in a moment")
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append((org_id, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():  # it was this one's turn already
                self._end(org_id)
            raise

    def _end(self, org_id: str) -> None:
        """Let the next search begin: of the organization whose last one ended first."""
        self._running.remove(org_id)
        self._ended[org_id] = next(self._ends)
        may_begin = [one for one in self._waiting if one[0] not in self._running and not one[1].cancelled()]
        if may_begin:
            one = min(may_begin, key=lambda one: self._ended.get(one[0], 0))
            self._waiting.remove(one)
            self._running.add(one[0])
            one[1].set_result(None)


def _retrieve(search: asyncio.Future[Result]) -> None:
    """Retrieve the error of a cancelled search, which nobody awaits."""
    if not search.cancelled():
        search.exception()
