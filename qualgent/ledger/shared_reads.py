"""Shared reads of lists that many clients poll: one result for all until the next commit, for a second at most."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, NamedTuple

from .group_commit import Ledger

MAX_KEPT = 32  # results
MAX_BYTES = 256 * 1024  # of a result that is kept
KEPT_SECONDS = 1.0  # for what another program writes into the database


class _Entry(NamedTuple):
    commits: int  # of the ledger, before the read began
    until: float  # time.monotonic
    task: asyncio.Future[bytes]


class SharedReads:
    """Encoded results of reads, shared until the next commit of this process's ledger, for KEPT_SECONDS at most.

    A commit is counted before those that wait for it resume, so no client reads older rows than were reported to it.
    """

    def __init__(self, ledger: Ledger, *, alone: bool = True) -> None:
        """``alone``: no other process writes. Else each read is one of its own."""
        self._ledger = ledger
        self._alone = alone
        self._entries: OrderedDict[Hashable, _Entry] = OrderedDict()

    async def read(self, key: Hashable, select: Callable[..., bytes], /, **arguments: Any) -> bytes:
        """Return the encoded result of ``select``, cached under ``key`` since the last commit if possible.

        ``key`` must name the selector and all of its arguments.
        """
        if not self._alone:
            return await self._ledger.read_in_time(select, **arguments)
        entry = self._entries.get(key)
        if entry is None or entry.commits != self._ledger.commits or time.monotonic() >= entry.until:
            entry = self._begin_read(key, select, arguments)
        # shielded: a client that leaves must not end the read for the others
        return await asyncio.shield(entry.task)

    def _begin_read(self, key: Hashable, select: Callable[..., bytes], arguments: dict[str, object]) -> _Entry:
        """Start a read and share its result under ``key``; a failed or large result is not kept."""
        task = asyncio.ensure_future(self._ledger.read_in_time(select, **arguments))
        entry = _Entry(self._ledger.commits, time.monotonic() + KEPT_SECONDS, task)
        self._entries[key] = entry
        self._entries.move_to_end(key)
        if len(self._entries) > MAX_KEPT:
            self._entries.popitem(last=False)

        def done(task: asyncio.Future[bytes]) -> None:
            failed = task.cancelled() or task.exception() is not None
            if (failed or len(task.result()) > MAX_BYTES) and self._entries.get(key) is entry:
                del self._entries[key]

        task.add_done_callback(done)
        return entry
