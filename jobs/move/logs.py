"""Copy ended logs from a data directory to a file store; it can be repeated after an interruption."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from jobs.errors import GoneError, StorageFullError, StorageUnavailableError
from jobs.storage.files import FileStore
from jobs.storage.log_archive import LogArchive
from jobs.storage.logs import LogFiles

from .errors import DifferenceError, MoveInterruptedError
from .progress import Progress

MOST_NAMED = 5


class CopiedLogs(NamedTuple):
    """What became of the logs."""

    copied: int  # or were there
    running: int  # left: their tests run on, and agents send them again
    damaged: list[str]  # attempts; their logs cannot be read as a whole, and are not copied

    def lines(self) -> list[str]:
        """Return a report for people."""
        found = [f"Logs: {self.copied:,} are there."]
        if self.running:
            found.append(f"  {self.running:,} of running tests are not copied: their agents send them again.")
        if self.damaged:
            names = ", ".join(sorted(self.damaged)[:MOST_NAMED]) + ", …" * (len(self.damaged) > MOST_NAMED)
            found.append(f"  {len(self.damaged):,} damaged in the source, not copied: {names}")
        return found


def running_attempts(query: Callable[[str], Iterable[tuple[Any, ...]]]) -> set[str]:
    """Return the ids of attempts that have not ended. ``query``: executes a statement and returns its rows."""
    found = query("SELECT id FROM jobs_attempt WHERE finished_at IS NULL")
    return {str(UUID(str(attempt_id))) for (attempt_id,) in found}  # SQLite has them without dashes


def ended_logs(folder: Path, running: set[str]) -> tuple[list[str], list[str]]:
    """Return the ended attempts with a compressed log in the folder, and those with only an uncompressed one."""
    files = LogFiles(folder)
    compressed = set(files.compressed_logs())
    plain = set(files.open_logs()) - compressed - running
    return sorted(compressed - running), sorted(plain)


def copy_logs(folder: Path, store: FileStore, running: set[str], progress: Progress) -> CopiedLogs:
    """Copy the ended logs that the store lacks; the store is closed then.

    Raises MoveInterruptedError, DifferenceError (a log has another size there).
    """
    files, archive = LogFiles(folder), LogArchive(store)
    compressed, plain = ended_logs(folder, running)
    copied = 0
    damaged: list[str] = []
    try:
        with progress.part("logs copied", len(compressed) + len(plain), "logs"):
            for attempt_id in (*compressed, *plain):
                try:
                    _copy(files, archive, attempt_id, is_plain=copied + len(damaged) >= len(compressed))
                    copied += 1
                except GoneError:
                    damaged.append(attempt_id)
                progress.advance(1)
    except (StorageUnavailableError, StorageFullError, OSError) as error:
        raise MoveInterruptedError(f"logs could not be copied: {error}") from error
    finally:
        asyncio.run(store.close())
    return CopiedLogs(copied, len(set(files.open_logs()) & running), damaged)


def _copy(files: LogFiles, archive: LogArchive, attempt_id: str, *, is_plain: bool) -> None:
    """Raises GoneError (it is damaged), StorageUnavailableError, StorageFullError, OSError, DifferenceError."""
    if is_plain:
        with tempfile.TemporaryDirectory() as name:
            path = Path(name, "log.gz")
            index = files.pack(attempt_id, path)
            archive.put(attempt_id, path, index)
    else:
        path, index = files.packed(attempt_id)
        archive.put(attempt_id, path, index)
    archive.forget(attempt_id)
    if archive.size(attempt_id) != index.size:
        raise DifferenceError(f"{archive.describe(attempt_id)} is not what was stored there")
