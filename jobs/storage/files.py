"""Files that are kept: app builds and artifacts, under the SHA-256 of their content, so that none is kept twice.

A file comes in pieces, is hashed while it is written to a temporary name, and gets its own name once it is whole: what
is found under a digest is complete, whatever was killed in between.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hashlib
import os
import tempfile
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import IO, NamedTuple

from jobs.errors import InvalidInputError, StorageFullError

PIECE_BYTES = 256 * 1024
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
GATHER_BYTES = 1024 * 1024  # written at once: what a connection delivers is small, and each hop to a thread costs


class StoredFile(NamedTuple):
    """A file that is here, whole."""

    sha256: str
    size: int


class KeptFiles:
    """The folder of files. Writing and reading happen on threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._holders = 0

    def path(self, sha256: str) -> Path:
        """Where the file of this digest is, if it is here."""
        return self._folder / sha256[:2] / sha256

    async def receive(self, pieces: AsyncIterator[bytes], sha256: str | None) -> StoredFile:
        """Store what comes; nothing removes it while ``holding`` is entered.

        Raises InvalidInputError when it is not what its sender's digest says, StorageFullError, OSError.
        """
        try:
            return await self._receive(pieces, sha256)
        except OSError as error:
            if error.errno in NO_ROOM:
                raise StorageFullError("the server's disk is full: nothing was stored; try again later") from error
            raise

    async def _receive(self, pieces: AsyncIterator[bytes], sha256: str | None) -> StoredFile:
        await asyncio.to_thread(self._folder.mkdir, parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        descriptor, name = await asyncio.to_thread(tempfile.mkstemp, dir=self._folder, prefix="incoming-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                async for gathered in _gathered(pieces):
                    size += sum(map(len, gathered))
                    await asyncio.to_thread(_take, file, digest, gathered)
                await asyncio.to_thread(_sync, file)
            found = digest.hexdigest()
            if sha256 is not None and sha256.lower() != found:
                raise InvalidInputError(f"the content's SHA-256 is {found}, not the X-Content-SHA256: send it again")
            path = self.path(found)
            await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
            os.replace(name, path)  # of the same folder: atomic
            return StoredFile(found, size)
        finally:
            await asyncio.to_thread(Path(name).unlink, missing_ok=True)

    @contextlib.contextmanager
    def holding(self) -> Iterator[None]:
        """From before a file is received until its row is committed: nothing is removed meanwhile."""
        self._holders += 1
        try:
            yield
        finally:
            self._holders -= 1

    def remove(self, digests: Iterable[str]) -> bool:
        """Files that no row refers to; False: not now, as one that comes in may be one of them."""
        if self._holders:
            return False
        for sha256 in digests:
            self.path(sha256).unlink(missing_ok=True)
        return True

    def digests(self) -> Iterator[str]:
        """Of all that are here. Blocks."""
        return (path.name for path in self._folder.glob("??/*"))

    def tidy(self) -> None:
        """At start: remove what killed uploads left behind."""
        for path in self._folder.glob("incoming-*"):
            path.unlink(missing_ok=True)


async def _gathered(pieces: AsyncIterator[bytes]) -> AsyncIterator[list[bytes]]:
    """The pieces, so many together that they are worth a hop to another thread."""
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
    """``size`` bytes of a file from ``offset`` on, piece by piece."""
    with await asyncio.to_thread(open, path, "rb") as file:
        await asyncio.to_thread(file.seek, offset)
        while size > 0:
            piece = await asyncio.to_thread(file.read, min(PIECE_BYTES, size))
            if not piece:
                return
            size -= len(piece)
            yield piece
