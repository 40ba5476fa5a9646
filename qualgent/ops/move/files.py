"""Copying of app builds, artifacts and bundles between file stores; repeatable after an interruption."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings

from qualgent.core.errors import InvalidInputError, StorageFullError, StorageUnavailableError
from qualgent.storage.file_directory import DirectoryFiles
from qualgent.storage.file_settings import FileLocation
from qualgent.storage.file_stores import make_file_store, make_shared_store
from qualgent.storage.files import FileStore

from .errors import DifferenceError, MoveError, MoveInterruptedError, first_of
from .logs import copy_logs, find_logs
from .progress import MoveProgress

AT_ONCE = 8
SPOOL = "move-files"  # a folder of the data directory, while files are sent to a bucket
REFERENCES = (
    "SELECT sha256, size FROM jobs_build WHERE sha256 <> ''",
    "SELECT sha256, size FROM jobs_artifact WHERE sha256 <> ''",
    "SELECT sha256, size FROM jobs_bundle",
)
"""Where rows refer to files of the store: digest and bytes."""


class Copied(NamedTuple):
    """Files by the outcome of copying."""

    copied: int
    present: int  # were there already, in full length
    missing: list[str]  # not in the source: their rows answer 410 as before
    damaged: list[str]  # their content is not what their digest says; not copied

    def lines(self) -> list[str]:
        """Return the outcome as report lines for people."""
        left_out = [
            f"  {len(names):,} {word} in the source, not copied: {first_of(names)}"
            for word, names in (("missing", self.missing), ("damaged", self.damaged))
            if names
        ]
        return [f"Files: {self.copied:,} copied, {self.present:,} were there.", *left_out]


def referenced_files(query: Callable[[str], Iterable[tuple[Any, ...]]]) -> dict[str, int]:
    """Return SHA-256 → bytes of all files that rows refer to. ``query``: executes SQL and returns rows."""
    return {str(sha256): int(size) for statement in REFERENCES for sha256, size in query(statement)}


def incoming_bytes(files: Mapping[str, int]) -> int:
    """Return how many bytes the target store must admit in transit to copy these files."""
    return max(AT_ONCE * max(files.values(), default=0), settings.QUALGENT_MAX_INCOMING_BYTES)


def given_place(url: str | None) -> FileLocation | None:
    """Parse the option ``--files`` to a destination of the files; None: no files are moved. Raises MoveError."""
    if url is None:
        return None
    try:
        place = FileLocation.parse(url)
    except ValueError as error:
        raise MoveError(f"--files {error}") from None
    if place == FileLocation():
        raise MoveError("--files is empty")
    return place


class FileMove:
    """The copy of the files of an installation to a folder or a bucket."""

    def __init__(self, data_dir: Path, place: FileLocation, files: Mapping[str, int], running: set[str]) -> None:
        """``files``: digest → bytes. ``running``: attempts that have not ended."""
        self.files = files
        self.logs = find_logs(data_dir / "logs", running)
        self.bytes = sum(files.values())
        self._place = place
        self._spool = data_dir / SPOOL
        self._own = make_file_store()
        self._target = make_shared_store(place, self._spool, incoming_bytes(files))

    def check_room(self) -> None:
        """Raise MoveInterruptedError if the target's disk, on this machine, lacks room for the files."""
        folder, needed = self._place.folder, 0
        if folder is None:
            folder, needed = self._spool.parent, min(self.bytes, AT_ONCE * max(self.files.values(), default=0))
        else:
            store = DirectoryFiles(folder, 0)
            needed = sum(size for sha256, size in self.files.items() if not store.path(sha256).exists())
        try:
            free = shutil.disk_usage(folder).free
        except OSError as error:
            raise MoveError(f"the folder of files {folder} cannot be used ({error.strerror}): mount it") from None
        if free < needed:
            raise MoveInterruptedError(
                f"{folder} has {free / 1e6:,.0f} MB free, and {needed / 1e6:,.0f} MB are needed for files"
            )

    def copy(self, progress: MoveProgress) -> list[str]:
        """Copy the files and ended logs that the target lacks; return report lines for people. Raises MoveError."""
        try:
            copied = copy_files(self._own, self._target, self.files, progress)
        finally:
            shutil.rmtree(self._spool, ignore_errors=True)
        store = make_shared_store(self._place, self._spool, 0)
        return copied.lines() + copy_logs(self.logs, store, progress).lines()


def copy_files(own: FileStore, target: FileStore, files: Mapping[str, int], progress: MoveProgress) -> Copied:
    """Copy files (digest → bytes) that the target lacks, reading each back; then close both stores.

    Raises MoveError (the target cannot be used), MoveInterruptedError, DifferenceError.
    """

    async def copy() -> Copied:
        try:
            return await _copy_all(own, target, files, progress)
        finally:
            await own.close()
            await target.close()

    with progress.part("files copied", sum(files.values()), "bytes"):
        return asyncio.run(copy())


async def _copy_all(own: FileStore, target: FileStore, files: Mapping[str, int], progress: MoveProgress) -> Copied:
    """Copy the files that the target lacks, eight at a time; return the outcomes. Raises MoveError."""
    try:
        await target.start()
    except SystemExit as error:
        raise MoveError(str(error).removeprefix("qualgent: ")) from None
    if reason := await target.find_write_error():
        raise MoveError(f"{reason}; see --files, and for a bucket QUALGENT_FILES_ENDPOINT and the credentials")
    copied = Copied(0, 0, [], [])
    outcomes: list[str] = []
    left = iter(sorted(files.items()))
    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(_copy_some(own, target, left, copied, outcomes, progress))
    except ExceptionGroup as errors:
        raise _as_move_error(errors.exceptions[0]) from None
    return copied._replace(copied=outcomes.count("copied"), present=outcomes.count("present"))


async def _copy_some(
    own: FileStore,
    target: FileStore,
    left: Iterator[tuple[str, int]],
    found: Copied,
    outcomes: list[str],
    progress: MoveProgress,
) -> None:
    """Copy files from an iterator that workers share until it is empty, and note each outcome."""
    for sha256, size in left:
        if await target.size(sha256) == size:
            outcomes.append("present")
        elif (there := await own.size(sha256)) is None:
            found.missing.append(own.describe_location(sha256))
        elif await _copy(own, target, sha256, there):
            outcomes.append("copied")
        else:
            found.damaged.append(own.describe_location(sha256))
        progress.advance(size)


async def _copy(own: FileStore, target: FileStore, sha256: str, size: int) -> bool:
    """Copy a file and read it back; return False, storing nothing, if the source's content is damaged."""
    try:
        async with target.receive(own.read(sha256, 0, size), sha256, size):
            pass
    except InvalidInputError:
        return False
    digest = hashlib.sha256()
    async for piece in target.read(sha256, 0, size):
        digest.update(piece)
    if digest.hexdigest() != sha256:
        raise DifferenceError(f"{target.describe_location(sha256)} is not what was stored there")
    return True


def _as_move_error(error: Exception) -> Exception:
    """Return MoveInterruptedError in place of a storage error; return other errors unchanged."""
    if isinstance(error, StorageUnavailableError | StorageFullError | OSError):
        return MoveInterruptedError(f"files could not be copied: {error}")
    return error
