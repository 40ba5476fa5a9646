"""Logs of attempts on a gateway that archives ended ones in the file store that all gateways share.

What an agent of this gateway sends is appended in the gateway's own data directory. Before its result is acknowledged,
the log is stored in the archive; once the attempt has ended, the file here is removed (``api.services.log_keeper``).
The scheduler takes no part in it. What another gateway writes is read through ``elsewhere``.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
from collections.abc import Awaitable, Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from qualgent.core.errors import StorageUnavailableError

from .log_archive import LogArchive
from .log_files import LogPiece
from .logs import AttemptLogs

READERS, WRITERS = 8, 6  # threads that wait for the file store
SEARCH_READ_SECONDS = 60.0  # of one piece, for a search that runs on a thread

ReadElsewhere = Callable[[str, int, int], Awaitable[LogPiece | None]]
"""Read an active attempt's log at the gateway that writes it: attempt, offset, limit. None: no other one does.

Raises StorageUnavailableError: that gateway does not answer.
"""


class ArchivedLogs(AttemptLogs):
    """``AttemptLogs`` with an archive of the ended ones. Logs that ended before there was one stay readable here."""

    archives = True

    def __init__(self, folder: Path, archive: LogArchive, elsewhere: ReadElsewhere | None = None) -> None:
        """``elsewhere`` None: there are no other gateways."""
        super().__init__(folder)
        self.archive_store = archive
        self._elsewhere = elsewhere
        self._folder = folder
        self._archive_readers = ThreadPoolExecutor(READERS, thread_name_prefix="log-archive-reader")
        self._archive_writers = ThreadPoolExecutor(WRITERS, thread_name_prefix="log-archive-writer")
        self._packs: dict[str, asyncio.Lock] = {}  # attempts whose log is being archived

    # ------------------------------------------------------------------------------------------ reading

    async def read(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        """Read part of a log, local or archived or at another gateway; None: none. Raises GoneError, storage errors."""
        if attempt_id not in self._holders:
            if not self.archive_store.is_known(attempt_id) and self._elsewhere is not None:
                piece = await self._elsewhere(attempt_id, offset, limit)
                if piece is not None:
                    return piece
            piece = await self._run_on(
                self._archive_readers, lambda: self.archive_store.read(attempt_id, offset, limit)
            )
            if piece is not None:
                return piece
        return await self.read_here(attempt_id, offset, limit)

    async def read_here(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        """Read part of a log in this process's data directory; None: nothing. Raises GoneError, storage errors."""
        return await super().read(attempt_id, offset, limit)

    async def size(self, attempt_id: str) -> int | None:
        """Return a log's bytes, wherever it is; None: there is none. Raises StorageUnavailableError."""
        if attempt_id in self._holders:
            return await self.size_here(attempt_id)
        piece = await self.read(attempt_id, 0, 0)
        return None if piece is None else piece.size

    async def size_here(self, attempt_id: str) -> int | None:
        """Return the bytes of a log in this process's data directory; None: nothing."""
        return await super().size(attempt_id)

    def _blocking_read(self) -> Callable[[str, int, int], LogPiece | None]:
        """Return a function by which other threads read logs, through this event loop."""
        loop = asyncio.get_running_loop()

        def read(attempt_id: str, offset: int, limit: int) -> LogPiece | None:
            reading = asyncio.run_coroutine_threadsafe(self.read(attempt_id, offset, limit), loop)
            try:
                return reading.result(SEARCH_READ_SECONDS)
            except TimeoutError:
                reading.cancel()
                raise StorageUnavailableError("the log cannot be read for now; try again") from None

        return read

    def is_elsewhere(self, attempt_id: str) -> bool:
        """Return whether a log may grow at another gateway, unnoticed by this process."""
        return self._elsewhere is not None and attempt_id not in self._holders

    def describe_location(self, attempt_id: str) -> str:
        """Return the path or URL of an archived log, for error messages."""
        return self.archive_store.describe_location(attempt_id)

    # ------------------------------------------------------------------------------------------ writing

    def hold(self, attempt_id: str, *, continues: bool) -> None:
        """Register a connection that writes a log here; what is stored locally is its beginning."""
        super().hold(attempt_id, continues=continues)
        self._begun.add(attempt_id)  # what is here is a beginning of the same log

    def release(self, attempt_id: str) -> None:
        """End one ``hold`` of a log; after the last one, forget that it was written here."""
        super().release(attempt_id)
        if attempt_id not in self._holders:
            self._begun.discard(attempt_id)
            self._open.discard(attempt_id)

    def is_held(self, attempt_id: str) -> bool:
        """Return whether a connection of this process may write the log."""
        return attempt_id in self._holders

    async def archive(self, attempt_id: str) -> None:
        """Store the local log in the archive, after all earlier appends; the local file stays.

        Raises StorageUnavailableError, StorageFullError, OSError.
        """
        lock = self._packs.setdefault(attempt_id, asyncio.Lock())
        try:
            async with lock:  # a result may come twice
                await self._pack_and_store(attempt_id)
        finally:
            if not lock.locked():
                self._packs.pop(attempt_id, None)

    async def _pack_and_store(self, attempt_id: str) -> None:
        """Compress the local log and store it in the archive; the local file stays."""
        size = await self._run_on(self._writer, lambda: self.files.plain_size(attempt_id))
        if not size:
            return

        descriptor, name = tempfile.mkstemp(dir=self._folder, prefix="packed-")
        os.close(descriptor)
        packed = Path(name)
        try:
            index = await self._run_on(self._packer, lambda: self.files.pack(attempt_id, packed))
            await self._run_on(self._archive_writers, lambda: self.archive_store.put(attempt_id, packed, index))
        finally:
            with contextlib.suppress(OSError):
                os.unlink(packed)  # not on a thread: a cancelled archiving would not wait for it

    async def archived_size(self, attempt_id: str) -> int | None:
        """Return a log's bytes (uncompressed) in the archive; None: not there. Raises StorageUnavailableError."""
        return await self._run_on(self._archive_readers, lambda: self.archive_store.size(attempt_id))

    def forget_index(self, attempt_id: str) -> bool:
        """Drop the cached index of an archived log, to read it again; return whether one was cached."""
        return self.archive_store.forget(attempt_id)

    async def remove_here(self, attempt_id: str) -> None:
        """Remove the local file of a log that is archived or no longer needed."""
        await self._run_on(self._writer, lambda: self.files.remove_plain(attempt_id))

    async def left_here(self) -> list[str]:
        """Return the ids of attempts with a local uncompressed log that no connection writes."""
        found = await self._run_on(self._reader, self.files.open_logs)
        return [attempt_id for attempt_id in found if attempt_id not in self._holders]

    async def remove_ended(self, attempt_ids: Sequence[str]) -> None:
        """Remove the logs of ended attempts, archived and local. Raises StorageUnavailableError, OSError."""
        await self._run_on(self._archive_writers, lambda: self.archive_store.remove(*attempt_ids))
        await super().remove_ended(attempt_ids)

    # ------------------------------------------------------------------------------------------ by the scheduler

    def is_open(self, attempt_id: str) -> bool:
        """Return True: any log may be open, here or at another gateway."""
        return True  # perhaps at some gateway

    async def open_size(self, attempt_id: str) -> int | None:
        """Return the bytes of the local log; None: nothing is here."""
        return await self.size_here(attempt_id)

    async def size_at_end(self, attempt_id: str) -> int | None:
        """Return None: the size is known only once the log is archived."""
        return None  # its gateway reports it

    async def compress(self, attempt_id: str) -> None:
        """Do nothing: ended logs are archived instead."""
        pass  # its gateway archives it

    async def remove(self, attempt_id: str) -> None:
        """Do nothing: ``remove_ended`` and ``remove_here`` remove logs."""
        pass  # its gateway removes it

    async def start(self) -> None:
        """Remove the temporary files of packing that an earlier process has left."""
        await self._run_on(self._packer, self._remove_half_packed)

    async def tidy(self, running: Collection[str]) -> None:
        """Do nothing at start: the log keeper archives local logs."""
        pass

    async def close(self) -> None:
        """Shut down the threads, without waiting for those that archive."""
        await super().close()
        for pool in (self._archive_readers, self._archive_writers):
            pool.shutdown(wait=False, cancel_futures=True)  # a request may take minutes to give up

    def _remove_half_packed(self) -> None:
        """Remove temporary files of compression that an earlier process left."""
        for path in self._folder.glob("packed-*"):
            path.unlink(missing_ok=True)
