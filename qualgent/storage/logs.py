"""Logs of attempts in the data directory: appended to while a test runs, compressed after its end.

With a file store of its own for ended logs, ``archived_logs`` is used instead. ``LogFiles`` blocks; ``AttemptLogs``
runs it on threads.
"""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import ParamSpec, TypeVar

from qualgent.core.errors import StorageUnavailableError

from .log_files import PACKED, LogFiles, LogPiece, Read
from .log_searches import LogSearches

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


class AttemptLogs:
    """Asynchronous access to the log files. A single thread writes, so pieces are stored in the order of the calls.

    Compression has its own thread: fifty long logs that end together take a minute, and must not delay reads. So have
    searches (``LogSearches``).
    """

    archives = False  # whether a result is acknowledged only once ``archive`` has stored its log

    def __init__(self, folder: Path, *, shared: bool = False) -> None:
        """``shared``: other processes write and compress logs in the folder, each log one of them at a time."""
        self.files = LogFiles(folder)
        self._shared = shared
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="log-writer")
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="log-reader")
        self._packer = ThreadPoolExecutor(1, thread_name_prefix="log-packer")
        self._searches = LogSearches()
        self._stopping = threading.Event()  # set: compress nothing more
        self._begun: set[str] = set()  # attempts whose log may grow; of the writer's thread
        self._holders: Counter[str] = Counter()  # connections that write the log of an attempt
        self._open: set[str] = set()  # attempts with an uncompressed log; avoids a thread hop for those without a log

    async def append(self, attempt_id: str, offset: int, data: bytes) -> int | None:
        """Append a piece at ``offset`` and return the stored size; None: the log has ended and takes no more.

        Raises OSError (disk full): nothing of the piece counts as stored.
        """
        self._open.add(attempt_id)

        def append() -> int | None:
            """Append the piece; return None for an existing log that this process has not begun."""
            if self._shared and attempt_id in self._begun and self.files.is_compressed(attempt_id):
                self._begun.discard(attempt_id)  # by the scheduler's process
            if attempt_id not in self._begun:
                # a piece that comes late must not begin a second log over one that is being, or was, compressed
                if self.files.exists(attempt_id):
                    return None
                self._begun.add(attempt_id)
            return self.files.append(attempt_id, offset, data)

        stored = await self._run_on(self._writer, append)
        if stored is None:
            self._open.discard(attempt_id)
        return stored

    async def size(self, attempt_id: str) -> int | None:
        """Return a log's bytes after all earlier appends; None: there is none."""
        return await self._run_on(self._writer, lambda: self._readable(self.files.size, attempt_id))

    def hold(self, attempt_id: str, *, continues: bool) -> None:
        """Register a connection that writes a log; ``continues``: another process may have begun the log."""
        self._holders[attempt_id] += 1
        if self._shared and continues:
            self._open.add(attempt_id)
            self._begun.add(attempt_id)

    def release(self, attempt_id: str) -> None:
        """End one ``hold``; another process may write or compress a log that nobody holds."""
        self._holders[attempt_id] -= 1
        if self._holders[attempt_id] <= 0:
            del self._holders[attempt_id]
            if self._shared:
                self._open.discard(attempt_id)
                self._begun.discard(attempt_id)

    def is_held(self, attempt_id: str) -> bool:
        """Return whether a connection of this process may write the log."""
        return attempt_id in self._holders

    def is_elsewhere(self, attempt_id: str) -> bool:
        """Return whether an active attempt's log may grow at another process, unnoticed by this one."""
        return self._shared and attempt_id not in self._holders

    def is_open(self, attempt_id: str) -> bool:
        """Return whether a log may still be uncompressed; with shared logs, always True."""
        return self._shared or attempt_id in self._open

    def describe_location(self, attempt_id: str) -> str:
        """Return the path or URL of an ended log, for error messages."""
        return f"logs/{attempt_id[-2:]}/{attempt_id}{PACKED} in the server's data directory"

    async def archive(self, attempt_id: str) -> None:
        """Do nothing; ``ArchivedLogs`` archives the log before the attempt's result is acknowledged."""

    def forget_index(self, attempt_id: str) -> bool:
        """Return False: no index of archived logs is cached here, so that reading again does not help."""
        return False

    async def size_here(self, attempt_id: str) -> int | None:
        """Return the bytes of a log in this process's data directory; None: nothing."""
        return await self.size(attempt_id)

    async def read_here(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        """Read part of a log in this process's data directory; None: nothing. Raises GoneError, storage errors."""
        return await self.read(attempt_id, offset, limit)

    async def open_size(self, attempt_id: str) -> int | None:
        """Return the bytes of an active attempt's log; None: there is none."""
        return await self.size(attempt_id) if self.is_open(attempt_id) else None

    async def size_at_end(self, attempt_id: str) -> int | None:
        """Return the bytes of a log that ends without its gateway's report; None: none, or unknown."""
        return await self.open_size(attempt_id)

    async def compress(self, attempt_id: str) -> None:
        """Compress the log of an ended attempt; it stays readable meanwhile."""
        if not self.is_open(attempt_id):
            return
        self._open.discard(attempt_id)
        await self._run_on(self._writer, lambda: self._begun.discard(attempt_id))  # after all earlier appends
        await self._run_on(self._packer, lambda: self.files.compress(attempt_id, self._stopping.is_set))

    def give_up_long_work(self) -> None:
        """Stop compressing and searching, as the server stops; ``tidy`` resumes compression at the next start."""
        self._stopping.set()
        self._searches.stop()

    async def read(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        """Read at most ``limit`` bytes of a log from ``offset``; None: none. Raises GoneError, storage errors."""
        return await self._run_on(self._reader, lambda: self._readable(self.files.read, attempt_id, offset, limit))

    async def search(
        self, org_id: str, attempt_id: str, piece_bytes: int, work: Callable[[Read], Result], caller: str = ""
    ) -> Result:
        """Run ``work``, which reads a log in pieces, on a search thread; return its result. ``org_id``: log's owner.

        Raises BusyError, NotRunningError (the server is stopping), GoneError, StorageUnavailableError.
        """
        blocking = self._blocking_read()

        def read(offset: int) -> LogPiece | None:
            # up to the next multiple, so that no member of a compressed log is decompressed twice
            return blocking(attempt_id, offset, piece_bytes - offset % piece_bytes)

        return await self._searches.run(org_id, caller, read, work)

    def _blocking_read(self) -> Callable[[str, int, int], LogPiece | None]:
        """Return a function that reads part of a log on the thread that calls it."""
        return lambda attempt_id, offset, limit: self._readable(self.files.read, attempt_id, offset, limit)

    async def remove(self, attempt_id: str) -> None:
        """Remove the log of an attempt, if it is open here."""
        if not self.is_open(attempt_id):
            return
        self._open.discard(attempt_id)

        def remove() -> None:
            self._begun.discard(attempt_id)
            self.files.remove(attempt_id)

        await self._run_on(self._writer, remove)

    async def remove_ended(self, attempt_ids: Sequence[str]) -> None:
        """Remove the logs of ended attempts. Raises OSError."""
        # on the same thread as compression, so never during it
        await self._run_on(self._packer, lambda: self.files.remove(*attempt_ids))

    async def start(self) -> None:
        """Find the logs that are not compressed yet, and note them as open."""
        self._open.update(await self._run_on(self._reader, self.files.open_logs))
        self._begun.update(self._open)  # nothing is written yet

    async def tidy(self, running: Collection[str]) -> None:
        """Compress logs that an earlier process left, except those of ``running`` attempts."""
        for attempt_id in self._open.difference(running):
            await self.compress(attempt_id)

    async def close(self) -> None:
        """Wait for queued work, and shut down the threads."""
        for pool in (self._writer, self._reader, self._packer):
            await asyncio.to_thread(pool.shutdown)
        await self._searches.close()

    @staticmethod
    def _readable(read: Callable[Arguments, Result], *args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        """Call ``read`` and return its result, converting OSError to StorageUnavailableError."""
        try:
            return read(*args, **kwargs)
        except OSError as error:
            raise StorageUnavailableError(f"the log cannot be read for now ({error.strerror}); try again") from error

    async def _run_on(self, pool: ThreadPoolExecutor, work: Callable[[], Result]) -> Result:
        """Run a blocking call on a pool's thread, and return its result."""
        return await asyncio.get_running_loop().run_in_executor(pool, work)
