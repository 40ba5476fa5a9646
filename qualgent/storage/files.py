"""Base class of file stores: builds and artifacts by SHA-256, and named files such as ended logs.

A file is hashed while it is written under a temporary name in a local or shared folder, and stored under its digest
when complete. A file under a digest is therefore always complete, even after a crash.

A store also has *named* files, such as ended logs: their methods block, and a file of the name is replaced as a whole.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hashlib
import os
import re
import tempfile
import time
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import IO, NamedTuple

from qualgent.core.errors import (
    InvalidInputError,
    StorageFullError,
    StorageUnavailableError,
    TooLargeError,
    UnknownOutcomeError,
)
from qualgent.engine.steps import parts_of

PIECE_BYTES = 256 * 1024  # read at once
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
GATHER_BYTES = 1024 * 1024  # written at once: received pieces are small, and each thread hop has a cost
DIGEST = re.compile(r"[0-9a-f]{64}\Z")
YOUNG_SECONDS = 3600.0  # age below which no file of a shared store is removed: another process may be writing its row
ABANDONED_SECONDS = 86_400.0  # age of an upload of another process that has not ended
CHECKED_SECONDS, RECHECK_SECONDS = 15.0, 5.0  # how long the outcome of a check is used: it works, or does not
REMOVED_AT_ONCE = 8  # then uploads of the same files have their turn
CHECK_SECONDS = 5.0  # a check may take


class StoredFile(NamedTuple):
    sha256: str
    size: int


class FileStore(ABC):
    """The stored files. Reads and writes run on threads.

    ``shared``: other processes store and remove files, too. Files younger than an hour are then kept, whether a row
    refers to them or not: the digests in use by others are not known here, and each upload makes its file young again.
    """

    spool_is_synced = True  # whether what is received is on the disk before it is stored

    def __init__(self, spool: Path, most_incoming_bytes: int, *, shared: bool) -> None:
        """``spool``: folder of incomplete uploads. ``most_incoming_bytes``: of all uploads in progress together."""
        self.shared = shared
        self._spool = spool
        self._most_incoming_bytes = most_incoming_bytes
        self._incoming_bytes = 0
        self._in_use: Counter[str] = Counter()  # digests whose rows are being written
        self._unwanted: set[str] = set()  # digests that are being looked up, to remove those without a row
        self._removing = asyncio.Lock()  # held while files are removed: a digest gets in use before that or after it
        self._checked = (0.0, "")  # until when the outcome of the last check is used (monotonic), and the outcome
        self._check: asyncio.Task[str] | None = None  # the last one

    @abstractmethod
    async def start(self) -> None:
        """Prepare the store and remove abandoned uploads. Raises SystemExit if the configuration is wrong."""

    @abstractmethod
    async def size(self, sha256: str) -> int | None:
        """Return a stored file's bytes; None: there is none. Raises StorageUnavailableError, OSError."""

    @abstractmethod
    def read(self, sha256: str, offset: int, size: int) -> AsyncIterator[bytes]:
        """Yield ``size`` bytes of a file from ``offset``, in pieces read on demand.

        Raises StorageUnavailableError or OSError, also in the middle; never ends early without an error.
        """

    @abstractmethod
    async def digests(self) -> list[str]:
        """Return the SHA-256 digests of stored files; in a shared store, of those older than an hour."""

    @abstractmethod
    def describe_location(self, sha256: str) -> str:
        """Return the path or URL of a file, for error messages."""

    @abstractmethod
    async def find_write_error(self) -> str:
        """Return why files cannot be stored, by writing and removing a small file; empty: they can."""

    @abstractmethod
    async def close(self) -> None: ...

    @abstractmethod
    def put_named(self, name: str, content: bytes | Path) -> None:
        """Store a file under a name with slashes, atomically. Blocks.

        Raises StorageUnavailableError, StorageFullError: the file of that name is as before.
        """

    @abstractmethod
    def read_named(self, name: str, begin: int = 0, end: int | None = None) -> bytes | None:
        """Return bytes ``begin`` to ``end`` (None: all) of a named file; None: there is no such file. Blocks.

        Raises StorageUnavailableError.
        """

    @abstractmethod
    def remove_named(self, *names: str) -> None:
        """Remove those of the named files that exist. Blocks. Raises StorageUnavailableError."""

    @abstractmethod
    def describe_named_location(self, name: str) -> str:
        """Return the path or URL of a named file, for error messages."""

    @abstractmethod
    async def _store_received(self, received: Path, sha256: str, size: int) -> None:
        """Store a received local file under its digest; it may be moved."""

    @abstractmethod
    async def _remove_files(self, digests: set[str]) -> None:
        """Remove files by digest; in a shared store, only those older than an hour."""

    @contextlib.asynccontextmanager
    async def receive(
        self, pieces: AsyncIterator[bytes], sha256: str | None, size: int | None = None
    ) -> AsyncIterator[StoredFile]:
        """As a context, store pieces as one file, protected from removal until the end: commit its row by then.

        ``size``: as announced by the sender. Raises InvalidInputError (the content does not match the sender's digest),
        TooLargeError, StorageUnavailableError (too many uploads at once), StorageFullError, OSError.
        """
        self._check_room(size or 0, size or 0)
        try:
            stored = await self._store_pieces(pieces, sha256)  # in use from here on
        except OSError as error:
            if error.errno in NO_ROOM:
                raise StorageFullError("the server's disk is full: nothing was stored; try again later") from error
            raise
        try:
            yield stored
        except (asyncio.CancelledError, UnknownOutcomeError):
            raise  # its row may still be written: in use until the next start
        except BaseException:
            self._end_use(stored.sha256)
            raise
        self._end_use(stored.sha256)

    def _end_use(self, sha256: str) -> None:
        """End a file's protection from removal, and exempt it from a removal in progress."""
        self._in_use -= Counter([sha256])  # drops what is not in use any more
        self._unwanted.discard(sha256)  # a look-up that has begun may not have seen the row

    def _check_room(self, size: int, arriving: int) -> None:
        """Raise TooLargeError or StorageUnavailableError if ``arriving`` bytes exceed the limit of bytes in transit."""
        most = self._most_incoming_bytes
        if size > most:
            raise TooLargeError(f"the server receives at most {most:,} bytes at once (QUALGENT_MAX_INCOMING_BYTES)")
        if self._incoming_bytes + arriving > most:
            raise StorageUnavailableError(
                f"the server is receiving other files, at most {most:,} bytes at once (QUALGENT_MAX_INCOMING_BYTES): "
                "nothing was stored; try again in a moment"
            )

    async def _store_pieces(self, pieces: AsyncIterator[bytes], sha256: str | None) -> StoredFile:
        """Receive and hash pieces, and store them as one file, which is protected from removal from then on."""
        await asyncio.to_thread(self._spool.mkdir, parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        descriptor, name = await asyncio.to_thread(tempfile.mkstemp, dir=self._spool, prefix="incoming-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                async for gathered in _gathered(pieces):
                    arrived = sum(map(len, gathered))
                    self._check_room(size + arrived, arrived)
                    self._incoming_bytes += arrived
                    size += arrived
                    await asyncio.to_thread(_write_and_hash, file, digest, gathered)
                if self.spool_is_synced:
                    await asyncio.to_thread(_flush_to_disk, file)
            found = digest.hexdigest()
            if sha256 is not None and sha256.lower() != found:
                raise InvalidInputError(f"the content's SHA-256 is {found}, not the X-Content-SHA256: send it again")
            async with self._removing:
                self._in_use[found] += 1
            try:
                await self._store_received(Path(name), found, size)
            except BaseException:
                self._end_use(found)
                raise
            return StoredFile(found, size)
        finally:
            self._incoming_bytes -= size
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name)  # not on a thread: a cancelled upload would not wait for it

    async def remove_unreferenced(
        self, digests: set[str], unreferenced: Callable[[set[str]], Awaitable[set[str]]]
    ) -> None:
        """Remove files to which no row refers, by the look-up ``unreferenced``; keep those in use."""
        self._unwanted |= digests
        try:
            found = sorted(await unreferenced(digests))
            for part in parts_of(found, REMOVED_AT_ONCE):
                async with self._removing:
                    some = self._unwanted.intersection(part)
                    await self._remove_files({sha256 for sha256 in some if not self._in_use[sha256]})
        finally:
            self._unwanted -= digests

    async def reason_unavailable(self) -> str:
        """Return why no file can be stored now; empty: none is known. Checks every few seconds at most."""
        until, reason = self._checked
        if time.monotonic() < until:
            return reason
        if self._check is None or self._check.done():
            self._check = asyncio.create_task(self.find_write_error())
        try:
            async with asyncio.timeout(CHECK_SECONDS):
                reason = await asyncio.shield(self._check)
        except TimeoutError:  # the check continues, and no second one begins: its thread may hang
            return f"the file store has not answered within {CHECK_SECONDS:g} s"
        self._checked = (time.monotonic() + (RECHECK_SECONDS if reason else CHECKED_SECONDS), reason)
        return reason

    def _tidy_spool(self, age_seconds: float) -> None:
        """Remove incomplete uploads older than ``age_seconds``; call it before the first upload."""
        for path in self._spool.glob("incoming-*"):
            with contextlib.suppress(FileNotFoundError):  # its process has completed it
                if not age_seconds or time.time() - path.stat().st_mtime > age_seconds:
                    path.unlink()


async def _gathered(pieces: AsyncIterator[bytes]) -> AsyncIterator[list[bytes]]:
    """Group pieces into lists large enough to be written in one thread hop."""
    gathered, size = [], 0
    async for piece in pieces:
        gathered.append(piece)
        size += len(piece)
        if size >= GATHER_BYTES:
            yield gathered
            gathered, size = [], 0
    yield gathered


def _write_and_hash(file: IO[bytes], digest: hashlib._Hash, pieces: list[bytes]) -> None:
    """Write pieces to a file, and add them to its digest."""
    for piece in pieces:
        file.write(piece)
        digest.update(piece)


def _flush_to_disk(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())
