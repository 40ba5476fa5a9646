"""Copying of ended logs to a file store, from a data directory or another store; repeatable."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from qualgent.core.errors import GoneError, StorageFullError, StorageUnavailableError
from qualgent.storage.files import FileStore
from qualgent.storage.log_archive import LogArchive
from qualgent.storage.log_files import Index, LogFiles

from .errors import DifferenceError, MoveInterruptedError, first_of
from .progress import MoveProgress

COPIED_AT_ONCE = 8


class FoundLogs(NamedTuple):
    """The logs of a data directory, by attempt."""

    files: LogFiles
    compressed: list[str]
    plain: list[str]  # ended, not compressed yet
    running: int  # left: their tests run on, and agents send them again

    @property
    def ended(self) -> int:
        """Return the number of logs whose attempts have ended."""
        return len(self.compressed) + len(self.plain)

    def only(self, attempts: Collection[str]) -> FoundLogs:
        """Return a copy with only the ended logs of these attempts."""
        compressed, plain = ([one for one in ids if one in attempts] for ids in (self.compressed, self.plain))
        return FoundLogs(self.files, compressed, plain, 0)


class CopiedLogs(NamedTuple):
    """Logs by the outcome of copying."""

    copied: int  # or were there
    running: int
    damaged: list[str]  # attempts; their logs cannot be read as a whole, and are not copied

    def lines(self) -> list[str]:
        """Return the outcome as report lines for people."""
        found = [f"Logs: {self.copied:,} are there."]
        if self.running:
            found.append(f"  {self.running:,} of running tests are not copied: their agents send them again.")
        if self.damaged:
            found.append(f"  {len(self.damaged):,} damaged in the source, not copied: {first_of(self.damaged)}")
        return found


def logs_of_rows(query: Callable[[str], Iterable[tuple[Any, ...]]]) -> dict[str, int]:
    """Return attempt → bytes of the ended logs that rows record. ``query``: executes SQL and returns rows."""
    found = query("SELECT id, log_bytes FROM jobs_attempt WHERE log_bytes > 0 AND NOT log_removed")
    return {str(UUID(str(attempt_id))): int(size) for attempt_id, size in found}


def logs_left(sizes: Mapping[str, int], store: FileStore) -> dict[str, int]:
    """Return the logs (attempt → bytes) that the store lacks or has cut short. Raises StorageUnavailableError."""
    archive = LogArchive(store)

    def is_there(attempt_id: str) -> bool:
        try:
            return (archive.size(attempt_id) or -1) >= sizes[attempt_id]
        except GoneError:
            return False

    return {attempt_id: size for attempt_id, size in sizes.items() if not is_there(attempt_id)}


def running_attempts(query: Callable[[str], Iterable[tuple[Any, ...]]]) -> set[str]:
    """Return the ids of attempts that have not ended. ``query``: executes SQL and returns rows."""
    found = query("SELECT id FROM jobs_attempt WHERE finished_at IS NULL")
    return {str(UUID(str(attempt_id))) for (attempt_id,) in found}  # SQLite has them without dashes


def find_logs(folder: Path, running: set[str]) -> FoundLogs:
    """List the logs in a data directory: compressed, plain, and those of ``running`` attempts."""
    files = LogFiles(folder)
    compressed, plain = set(files.compressed_logs()), set(files.open_logs())
    return FoundLogs(files, sorted(compressed - running), sorted(plain - compressed - running), len(plain & running))


def copy_logs(found: FoundLogs, store: FileStore, progress: MoveProgress) -> CopiedLogs:
    """Copy the ended logs that the store lacks, then close it; return the outcomes.

    Raises MoveInterruptedError, DifferenceError (a log has another size there).
    """
    archive = LogArchive(store)
    damaged: list[str] = []
    try:
        with progress.part("logs copied", found.ended, "logs"):
            for copy, attempt_ids in ((_copy_packed, found.compressed), (_copy_plain, found.plain)):
                for attempt_id in attempt_ids:
                    try:
                        copy(found.files, archive, attempt_id)
                    except GoneError:
                        damaged.append(attempt_id)
                    progress.advance(1)
    except (StorageUnavailableError, StorageFullError, OSError) as error:
        raise MoveInterruptedError(f"logs could not be copied: {error}") from error
    finally:
        asyncio.run(store.close())
    return CopiedLogs(found.ended - len(damaged), found.running, damaged)


def copy_archived_logs(
    attempts: Collection[str], source: FileStore, target: FileStore, progress: MoveProgress
) -> CopiedLogs:
    """Copy attempts' logs from one file store to another, then close the source; return the outcomes.

    Raises MoveInterruptedError.
    """
    own = LogArchive(source)

    def copy(attempt_id: str) -> str:
        """Return the attempt if its log is missing or damaged."""
        try:
            own.copy(attempt_id, target)
        except GoneError:
            return attempt_id
        finally:
            progress.advance(1)
        return ""

    try:
        with progress.part("logs copied", len(attempts), "logs"), ThreadPoolExecutor(COPIED_AT_ONCE) as pool:
            damaged = [attempt_id for attempt_id in pool.map(copy, sorted(attempts)) if attempt_id]
    except (StorageUnavailableError, StorageFullError, OSError) as error:
        raise MoveInterruptedError(f"logs could not be copied: {error}") from error
    finally:
        asyncio.run(source.close())
    return CopiedLogs(len(attempts) - len(damaged), 0, damaged)


def _copy_packed(files: LogFiles, archive: LogArchive, attempt_id: str) -> None:
    """Store an attempt's compressed log from the data directory in the archive."""
    _put(archive, attempt_id, *files.packed(attempt_id))


def _copy_plain(files: LogFiles, archive: LogArchive, attempt_id: str) -> None:
    """Compress an attempt's plain log into a temporary file, and store that in the archive."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "log.gz")
        try:
            index = files.pack(attempt_id, path)
        except FileNotFoundError:  # a running server has compressed it
            return _copy_packed(files, archive, attempt_id)
        _put(archive, attempt_id, path, index)


def _put(archive: LogArchive, attempt_id: str, packed: Path, index: Index) -> None:
    """Store a compressed log, and check its stored size. Raises GoneError, OSError, DifferenceError, storage errors."""
    archive.put(attempt_id, packed, index)
    archive.forget(attempt_id)
    if archive.size(attempt_id) != index.size:
        raise DifferenceError(f"{archive.describe_location(attempt_id)} is not what was stored there")
