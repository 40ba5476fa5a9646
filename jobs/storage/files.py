"""Content-addressed storage of app builds and artifacts, by SHA-256.

A file is hashed while it is written under a temporary name, and renamed to its digest when complete. A file under a
digest is therefore always complete, even after a crash.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hashlib
import os
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import IO, NamedTuple

from jobs.errors import InvalidInputError, StorageFullError, StorageUnavailableError, TooLargeError

PIECE_BYTES = 256 * 1024
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
SHARED_SECONDS = 6 * 3600.0  # that a file without a row is kept, where another process may be about to write the row
GATHER_BYTES = 1024 * 1024  # written at once: received pieces are small, and each thread hop has a cost


class StoredFile(NamedTuple):
    sha256: str
    size: int


class FileStore:
    """The folder of files. Reads and writes run on threads."""

    def __init__(self, folder: Path, most_incoming_bytes: int, *, shared: bool = False) -> None:
        """``most_incoming_bytes``: of all uploads in progress together. ``shared``: other processes store files too."""
        self._folder = folder
        self._kept_seconds = SHARED_SECONDS if shared else 0.0
        self._most_incoming_bytes = most_incoming_bytes
        self._incoming_bytes = 0
        self._in_use: Counter[str] = Counter()  # digests whose rows are being written
        self._unwanted: set[str] = set()  # digests that are being looked up, to remove those without a row

    def path(self, sha256: str) -> Path:
        """Return the path of a digest, whether the file exists or not."""
        return self._folder / sha256[:2] / sha256

    @contextlib.asynccontextmanager
    async def receive(
        self, pieces: AsyncIterator[bytes], sha256: str | None, size: int | None = None
    ) -> AsyncIterator[StoredFile]:
        """Store the pieces as one file, which is not removed within the context: leave it when its row is committed.

        ``size``: as announced by the sender. Raises InvalidInputError (the content does not match the sender's digest),
        TooLargeError, StorageUnavailableError (too many uploads at once), StorageFullError, OSError.
        """
        self._check_room(size or 0, size or 0)
        try:
            stored = await self._receive(pieces, sha256)
        except OSError as error:
            if error.errno in NO_ROOM:
                raise StorageFullError("the server's disk is full: nothing was stored; try again later") from error
            raise
        try:
            yield stored
        except asyncio.CancelledError:
            raise  # its row is still being written: in use until the next start
        except BaseException:
            self._release(stored.sha256)
            raise
        self._release(stored.sha256)

    def _release(self, sha256: str) -> None:
        self._in_use -= Counter([sha256])  # drops what is not in use any more
        self._unwanted.discard(sha256)  # a look-up that has begun may not have seen the row

    def _check_room(self, size: int, arriving: int) -> None:
        """Raise TooLargeError or StorageUnavailableError if ``arriving`` bytes of a file of ``size`` are too many."""
        most = self._most_incoming_bytes
        if size > most:
            raise TooLargeError(f"the server receives at most {most:,} bytes at once (QUALGENT_MAX_INCOMING_BYTES)")
        if self._incoming_bytes + arriving > most:
            raise StorageUnavailableError(
                f"the server is receiving other files, at most {most:,} bytes at once (QUALGENT_MAX_INCOMING_BYTES): "
                "nothing was stored; try again in a moment"
            )

    async def _receive(self, pieces: AsyncIterator[bytes], sha256: str | None) -> StoredFile:
        await asyncio.to_thread(self._folder.mkdir, parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        descriptor, name = await asyncio.to_thread(tempfile.mkstemp, dir=self._folder, prefix="incoming-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                async for gathered in _gathered(pieces):
                    arrived = sum(map(len, gathered))
                    self._check_room(size + arrived, arrived)
                    self._incoming_bytes += arrived
                    size += arrived
                    await asyncio.to_thread(_take, file, digest, gathered)
                await asyncio.to_thread(_sync, file)
            found = digest.hexdigest()
            if sha256 is not None and sha256.lower() != found:
                raise InvalidInputError(f"the content's SHA-256 is {found}, not the X-Content-SHA256: send it again")
            path = self.path(found)
            await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
            self._in_use[found] += 1
            os.replace(name, path)  # atomic within one file system
            return StoredFile(found, size)
        finally:
            self._incoming_bytes -= size
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name)  # not on a thread: a cancelled upload would not wait for it

    async def remove_unreferenced(
        self, digests: set[str], unreferenced: Callable[[set[str]], Awaitable[set[str]]]
    ) -> None:
        """Remove the files that no row refers to, as the look-up ``unreferenced`` returns them; keep those in use."""
        self._unwanted |= digests
        for sha256 in await unreferenced(digests) & self._unwanted:
            if not self._in_use[sha256]:
                self._remove(self.path(sha256))
        self._unwanted -= digests

    def digests(self) -> Iterator[str]:
        """Yield the digests of all stored files. Blocks."""
        return (path.name for path in self._folder.glob("??/*"))

    def tidy(self) -> None:
        """Remove incomplete uploads of an earlier process. Called at start."""
        for path in self._folder.glob("incoming-*"):
            self._remove(path)

    def _remove(self, path: Path) -> None:
        """Remove a file, unless another process may be about to record it."""
        with contextlib.suppress(FileNotFoundError):
            if not self._kept_seconds or time.time() - path.stat().st_mtime > self._kept_seconds:
                path.unlink()


async def _gathered(pieces: AsyncIterator[bytes]) -> AsyncIterator[list[bytes]]:
    """Group pieces into lists that are large enough for one thread hop."""
    gathered, size = [], 0
    async for piece in pieces:
        gathered.append(piece)
        size += len(piece)
        if size >= GATHER_BYTES:
            yield gathered
            gathered, size = [], 0
    yield gathered


def _take(file: IO[bytes], digest: hashlib._Hash, pieces: list[bytes]) -> None:
    for piece in pieces:
        file.write(piece)
        digest.update(piece)


def _sync(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


async def read_pieces(path: Path, offset: int, size: int) -> AsyncIterator[bytes]:
    """Yield ``size`` bytes of a file from ``offset`` on, in pieces."""
    with await asyncio.to_thread(open, path, "rb") as file:
        await asyncio.to_thread(file.seek, offset)
        while size > 0:
            piece = await asyncio.to_thread(file.read, min(PIECE_BYTES, size))
            if not piece:
                return
            size -= len(piece)
            yield piece
