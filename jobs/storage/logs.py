"""The logs of attempts: files in the data directory, appended to while a test runs, compressed once it has ended.

A log is a sequence of bytes, and every piece says at which offset it belongs, so a piece that comes twice or too early
harms nothing. An ended log is a gzip file of independent members (``zcat`` reads it) beside an index of where each
begins, so that any range of it is read without the rest.

Everything here blocks: ``AttemptLogs`` puts it on threads.
"""

from __future__ import annotations

import asyncio
import gzip
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec
from msgspec import Struct

MEMBER_BYTES = 1024 * 1024  # of the log, in each compressed member
LEVEL = 4  # half the time of zlib's usual 6, for files that are a tenth larger at most
MOST_BYTES = 80 * 1024 * 1024  # agents stop at 64 MiB and say so; one that does not is cut off here

Result = TypeVar("Result")


class LogPiece(NamedTuple):
    """Some of a log. ``size`` is how long the whole is by now."""

    data: bytes
    size: int


class Index(Struct, frozen=True):
    """Of a compressed log: its size as it was, and where each member begins in the file. Bytes."""

    size: int
    members: list[int]


class LogFiles:
    """The files, by attempt id."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def append(self, attempt_id: str, offset: int, data: bytes) -> int:
        """Add what is new in ``data``, which begins at ``offset``. Returns how much is stored then.

        A piece from beyond the end is not stored: the answer tells the sender where to go on.
        """
        path = self._open_path(attempt_id)
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "ab") as file:
            size = file.tell()
            if offset <= size < offset + len(data) and size < MOST_BYTES:
                file.write(data[size - offset :][: MOST_BYTES - size])
                size = file.tell()
        return size

    def size(self, attempt_id: str) -> int | None:
        """Bytes stored; None: there is no log."""
        try:
            return self._open_path(attempt_id).stat().st_size
        except FileNotFoundError:
            index = self._index(attempt_id)
            return None if index is None else index.size

    def read(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        """At most ``limit`` bytes from ``offset`` on; None: there is no log."""
        try:
            with open(self._open_path(attempt_id), "rb") as file:
                size = file.seek(0, 2)
                file.seek(offset)
                return LogPiece(file.read(limit), size)
        except FileNotFoundError:
            return self._read_compressed(attempt_id, offset, limit)

    def compress(self, attempt_id: str, given_up: Callable[[], bool] = lambda: False) -> None:
        """The log has ended. Crash-safe: the plain file goes last, and a half-made one is made again.

        ``given_up`` is asked now and then: True leaves the log as it was.
        """
        plain, packed = self._open_path(attempt_id), self._packed_path(attempt_id)
        if not plain.exists():
            return
        members: list[int] = []
        half = packed.with_suffix(".half")  # ID.log.half
        with open(plain, "rb") as source, open(half, "wb") as target:
            while member := source.read(MEMBER_BYTES):
                if given_up():
                    return
                members.append(target.tell())
                target.write(gzip.compress(member, LEVEL))
            size = source.tell()
        half.replace(packed)
        self._index_path(attempt_id).write_bytes(msgspec.json.encode(Index(size=size, members=members)))
        plain.unlink()

    def remove(self, attempt_id: str) -> None:
        """Of an attempt that counts as none."""
        for path in (self._open_path(attempt_id), self._packed_path(attempt_id), self._index_path(attempt_id)):
            path.unlink(missing_ok=True)

    def open_logs(self) -> list[str]:
        """The attempts whose log is not compressed: those that run, and those a crash left."""
        return [path.stem for path in self._folder.glob("*/*.log")]

    def _read_compressed(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        index = self._index(attempt_id)
        if index is None:
            return None
        size, members = index.size, index.members
        end = min(size, offset + limit)
        pieces: list[bytes] = []
        with open(self._packed_path(attempt_id), "rb") as file:
            for number in range(offset // MEMBER_BYTES, -(-end // MEMBER_BYTES)):
                file.seek(members[number])
                following = members[number + 1] if number + 1 < len(members) else None
                packed = file.read() if following is None else file.read(following - members[number])
                first = number * MEMBER_BYTES
                pieces.append(gzip.decompress(packed)[max(0, offset - first) : end - first])
        return LogPiece(b"".join(pieces), size)

    def _index(self, attempt_id: str) -> Index | None:
        try:
            return msgspec.json.decode(self._index_path(attempt_id).read_bytes(), type=Index)
        except FileNotFoundError:
            return None

    def _open_path(self, attempt_id: str) -> Path:
        # the end of a UUIDv7 is random: its last two digits spread the files over 256 folders
        return self._folder / attempt_id[-2:] / f"{attempt_id}.log"

    def _packed_path(self, attempt_id: str) -> Path:
        return self._open_path(attempt_id).with_suffix(".log.gz")

    def _index_path(self, attempt_id: str) -> Path:
        return self._open_path(attempt_id).with_suffix(".index")


class AttemptLogs:
    """The files for the event loop. One thread writes, so that pieces are stored in the order they were handed in.

    Compressing has a thread to itself: fifty long logs that end together take it a minute, and nobody should wait for
    them to read another.
    """

    def __init__(self, folder: Path) -> None:
        self.files = LogFiles(folder)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="log-writer")
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="log-reader")
        self._packer = ThreadPoolExecutor(1, thread_name_prefix="log-packer")
        self._giving_up = threading.Event()  # set: compress nothing more
        self._open: set[str] = set()  # attempts with a log that is not compressed; most have none, and cost no thread

    async def append(self, attempt_id: str, offset: int, data: bytes) -> int:
        """Raises OSError when the disk refuses: nothing of the piece may count as stored."""
        self._open.add(attempt_id)
        return await self._run(self._writer, lambda: self.files.append(attempt_id, offset, data))

    async def size(self, attempt_id: str) -> int | None:
        """After everything handed in before."""
        return await self._run(self._writer, lambda: self.files.size(attempt_id))

    def is_open(self, attempt_id: str) -> bool:
        """Whether there is a log that is not compressed yet."""
        return attempt_id in self._open

    async def open_size(self, attempt_id: str) -> int | None:
        """As ``size``, for an attempt in force."""
        return await self.size(attempt_id) if attempt_id in self._open else None

    async def compress(self, attempt_id: str) -> None:
        """Of an attempt that has ended: nothing is appended to it any more, and it can be read all the while."""
        if attempt_id not in self._open:
            return
        self._open.discard(attempt_id)
        await self._run(self._packer, lambda: self.files.compress(attempt_id, self._giving_up.is_set))

    def give_up_compressing(self) -> None:
        """The server stops, and should not wait for it: what is plain stays so until the next start (``tidy``)."""
        self._giving_up.set()

    async def read(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        return await self._run(self._reader, lambda: self.files.read(attempt_id, offset, limit))

    async def remove(self, attempt_id: str) -> None:
        if attempt_id not in self._open:
            return
        self._open.discard(attempt_id)
        await self._run(self._writer, lambda: self.files.remove(attempt_id))

    async def remove_ended(self, attempt_ids: Sequence[str]) -> None:
        """Of attempts that ended long ago. Raises OSError."""

        def remove() -> None:
            for attempt_id in attempt_ids:
                self.files.remove(attempt_id)

        await self._run(self._packer, remove)  # never while one of them is being compressed

    async def start(self) -> None:
        """Find the logs that were being written when the server ended."""
        self._open.update(await self._run(self._reader, self.files.open_logs))

    async def tidy(self, running: set[str]) -> None:
        """Compress what a crash or a stop left plain, but for the attempts that still run."""
        for attempt_id in self._open - running:
            await self.compress(attempt_id)

    async def close(self) -> None:
        await asyncio.to_thread(self._writer.shutdown)
        await asyncio.to_thread(self._reader.shutdown)
        await asyncio.to_thread(self._packer.shutdown)

    async def _run(self, pool: ThreadPoolExecutor, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(pool, work)
