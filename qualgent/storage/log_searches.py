"""Scheduling of log searches on threads: one per organization at a time; organizations and callers take turns."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import count
from typing import NamedTuple, TypeVar

from qualgent.core.errors import BusyError, NotRunningError

from .log_files import LogPiece, Read

MAX_RUNNING = 2  # at once, of different organizations; more would only wait for the interpreter's lock
MAX_OF_CALLER = 8  # running and waiting, in one organization
MAX_OF_ORG = 64  # of all its callers

Result = TypeVar("Result")


class WaitingSearch(NamedTuple):
    org_id: str
    caller: str
    ahead: int  # searches of the caller that were running or waiting when it came
    turn: asyncio.Future[None]


class LogSearches:
    def __init__(self) -> None:
        self._searchers = ThreadPoolExecutor(MAX_RUNNING, thread_name_prefix="log-searcher")
        self._readers = ThreadPoolExecutor(MAX_RUNNING, thread_name_prefix="log-search-reader")
        self._running: dict[str, str] = {}  # callers, by organization
        self._waiting: list[WaitingSearch] = []  # in the order of arrival
        self._ended: dict[str, int] = {}  # by organization, when its last search ended
        self._ends = count(1)
        self._stopping = threading.Event()

    async def run(self, org_id: str, caller: str, read: Read, work: Callable[[Read], Result]) -> Result:
        """Wait for a turn, then run ``work``, which reads a log, on a thread; return its result. Raises BusyError.

        A cancelled search ends before its next piece, and only then the next one of its organization begins.
        Raises BusyError, NotRunningError.
        """
        await self._take_turn(org_id, caller)
        cancelled = threading.Event()

        def read_piece(offset: int) -> LogPiece | None:
            if cancelled.is_set() or self._stopping.is_set():
                raise NotRunningError
            return read(offset)

        searching = asyncio.get_running_loop().run_in_executor(
            self._searchers, lambda: work(self._read_ahead(read_piece))
        )
        searching.add_done_callback(_ignore_exception)
        searching.add_done_callback(lambda _: self._end(org_id))
        try:
            return await asyncio.shield(searching)
        except asyncio.CancelledError:
            cancelled.set()
            raise

    def stop(self) -> None:
        """Make all searches end before their next piece, as the server stops."""
        self._stopping.set()

    async def close(self) -> None:
        """Wait for the threads to end."""
        for pool in (self._searchers, self._readers):
            await asyncio.to_thread(pool.shutdown)

    def _read_ahead(self, read: Read) -> Read:
        """Wrap ``read`` so that the next piece is read on another thread while one is searched."""
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

    async def _take_turn(self, org_id: str, caller: str) -> None:
        """Wait until a caller's search of an organization's log may begin. Raises BusyError if too many wait."""
        if org_id not in self._running and len(self._running) < MAX_RUNNING:  # then none that waits may begin
            self._running[org_id] = caller
            return
        self._waiting = [one for one in self._waiting if not one.turn.cancelled()]
        callers = [one.caller for one in self._waiting if one.org_id == org_id]
        if org_id in self._running:
            callers.append(self._running[org_id])
        ahead = callers.count(caller)
        if ahead >= MAX_OF_CALLER:
            raise BusyError(f"{ahead} of your searches are running or waiting; try again in a moment")
        if len(callers) >= MAX_OF_ORG:
            raise BusyError(f"{MAX_OF_ORG} searches of this organization are running or waiting; try again in a moment")
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(WaitingSearch(org_id, caller, ahead, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():  # it was this one's turn already
                self._end(org_id)
            raise

    def _end(self, org_id: str) -> None:
        """End an organization's search, and start the next: of the organization waiting longest since its last one."""
        del self._running[org_id]
        self._ended[org_id] = next(self._ends)
        may_begin = [one for one in self._waiting if one.org_id not in self._running and not one.turn.cancelled()]
        if may_begin:
            one = min(may_begin, key=lambda one: (self._ended.get(one.org_id, 0), one.ahead))
            self._waiting.remove(one)
            self._running[one.org_id] = one.caller
            one.turn.set_result(None)


def _ignore_exception(search: asyncio.Future[Result]) -> None:
    """Read a finished search's exception, as nobody awaits it any more: asyncio then logs no unretrieved exception."""
    if not search.cancelled():
        search.exception()
