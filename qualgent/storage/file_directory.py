"""File store in a folder: of the data directory, or one that several machines mount."""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from qualgent.core.errors import StorageFullError, StorageUnavailableError

from .files import ABANDONED_SECONDS, DIGEST, NO_ROOM, PIECE_BYTES, YOUNG_SECONDS, FileStore


class DirectoryFiles(FileStore):
    """Files under ``folder/ab/abcdef…``. Incomplete ones are in the same file system: a rename completes them."""

    def __init__(
        self, folder: Path, most_incoming_bytes: int, *, shared: bool = False, must_exist: bool = False
    ) -> None:
        """``must_exist``: the folder is a mount, perhaps: one that is missing is an error, and is not made."""
        super().__init__(folder, most_incoming_bytes, shared=shared)
        self._folder = folder
        self._must_exist = must_exist

    def path(self, sha256: str) -> Path:
        """Return the path for a file's digest, whether or not it exists."""
        return self._folder / sha256[:2] / sha256

    async def start(self) -> None:
        """Remove abandoned uploads. Raises SystemExit if a shared folder is not writable."""
        if self.shared and (reason := await self.find_write_error()):
            raise SystemExit(f"qualgent: {reason}; mount it, or set QUALGENT_FILES_URL to another")
        await asyncio.to_thread(self._tidy_spool, ABANDONED_SECONDS if self.shared else 0)

    async def size(self, sha256: str) -> int | None:
        """Return a stored file's bytes; None: there is none. Raises OSError."""
        path = self.path(sha256)
        try:
            # a stat of a local disk is cheaper than a thread hop
            found = await asyncio.to_thread(path.stat) if self.shared else path.stat()
        except FileNotFoundError:
            return None
        return found.st_size

    async def read(self, sha256: str, offset: int, size: int) -> AsyncIterator[bytes]:
        """Yield ``size`` bytes of a file from ``offset``. Raises StorageUnavailableError if the file ends early."""
        with await asyncio.to_thread(open, self.path(sha256), "rb") as file:
            await asyncio.to_thread(file.seek, offset)
            while size > 0:
                piece = await asyncio.to_thread(file.read, min(PIECE_BYTES, size))
                if not piece:
                    raise StorageUnavailableError(f"{self.describe_location(sha256)} was cut off while it was read")
                size -= len(piece)
                yield piece

    async def digests(self) -> list[str]:
        """Return the SHA-256 digests of stored files; in a shared folder, of those older than an hour."""
        return await asyncio.to_thread(self._list_digests)

    def _list_digests(self) -> list[str]:
        return [path.name for path in self._folder.glob("??/*") if DIGEST.match(path.name) and not self._is_young(path)]

    def describe_location(self, sha256: str) -> str:
        """Return the path of a file, for error messages."""
        if self.shared:
            return str(self.path(sha256))
        return f"files/{sha256[:2]}/{sha256} in the server's data directory"

    async def find_write_error(self) -> str:
        """Return why files cannot be stored, by writing and removing a small file; empty: they can."""
        try:
            await asyncio.to_thread(self._write_and_remove)
        except OSError as error:
            return f"the folder of files {self._folder} cannot be written to ({error.strerror})"
        return ""

    def _write_and_remove(self) -> None:
        """Write and remove a small file in the folder, created if it may be missing."""
        if not self._must_exist:
            self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._folder, prefix="incoming-check-"):
            pass

    async def close(self) -> None:
        """Do nothing: no connection is open."""
        pass

    def put_named(self, name: str, content: bytes | Path) -> None:
        """Store a named file atomically, synced to the disk. Blocks."""
        with self._as_storage_errors():
            # in the folder itself: one that is not mounted is not made
            descriptor, half = tempfile.mkstemp(dir=self._folder, prefix="incoming-")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(content if isinstance(content, bytes) else content.read_bytes())
                    file.flush()
                    os.fsync(file.fileno())
                path = self._folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                os.replace(half, path)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(half)
                raise

    def read_named(self, name: str, begin: int = 0, end: int | None = None) -> bytes | None:
        """Return the bytes ``begin`` to ``end`` of a named file; None: there is no such file. Blocks."""
        with self._as_storage_errors():
            try:
                with open(self._folder / name, "rb") as file:
                    file.seek(begin)
                    return file.read() if end is None else file.read(end - begin)
            except FileNotFoundError:
                self._folder.stat()  # else it is the whole folder that is missing, for now
                return None

    def remove_named(self, *names: str) -> None:
        with self._as_storage_errors():
            for name in names:
                (self._folder / name).unlink(missing_ok=True)

    def describe_named_location(self, name: str) -> str:
        return str(self._folder / name)

    @contextlib.contextmanager
    def _as_storage_errors(self) -> Iterator[None]:
        """As a context, convert OSError to StorageFullError or StorageUnavailableError."""
        try:
            yield
        except OSError as error:
            text = f"the folder of files {self._folder} cannot be used ({error.strerror}); try again in a moment"
            raise (StorageFullError if error.errno in NO_ROOM else StorageUnavailableError)(text) from error

    async def _store_received(self, received: Path, sha256: str, size: int) -> None:
        """Move a received file to the path of its digest."""
        path = self.path(sha256)
        await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
        os.replace(received, path)  # atomic within one file system

    async def _remove_files(self, digests: set[str]) -> None:
        """Remove files by digest; in a shared folder, only those older than an hour."""
        for sha256 in digests:
            if not self._is_young(self.path(sha256)):
                self.path(sha256).unlink(missing_ok=True)

    def _is_young(self, path: Path) -> bool:
        """Return whether a file in a shared folder is younger than an hour, or gone."""
        try:
            return self.shared and time.time() - path.stat().st_mtime < YOUNG_SECONDS
        except FileNotFoundError:  # removed by another process
            return True
