"""Log files in the data directory: plain ones that grow while a test runs, and compressed ones with an index.

Every piece of a log has an offset, so repeated or early pieces are harmless. A complete log is a gzip file of
independent members (``zcat`` reads it) with an index of their offsets, so any range is read without the rest.
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec
from msgspec import Struct

from qualgent.core.errors import GoneError

PLAIN, PACKED, INDEX = ".log", ".log.gz", ".index"
MEMBER_BYTES = 1024 * 1024  # of the log, in each compressed member
LEVEL = 4  # half the time of zlib's default 6; files are at most a tenth larger
GZIP_WBITS = 31  # zlib's code of the gzip format
MAX_BYTES = 80 * 1024 * 1024  # agents truncate at 64 MiB themselves; this limit is for those that do not

DAMAGED = (EOFError, IndexError, ValueError, zlib.error)
"""Errors of reading a damaged archive, or by a damaged index."""


class LogPiece(NamedTuple):
    """A part of a log. ``size``: current size of the whole log."""

    data: bytes
    size: int


Read = Callable[[int], LogPiece | None]
"""Return a piece of a log from this offset on. Blocks."""


class Index(Struct, frozen=True):
    """Index of a compressed log, in bytes: its original size, and the file offset of each member."""

    size: int
    members: list[int]


def damaged(where: str) -> GoneError:
    """Return the error for a log archive that cannot be read. ``where``: its path or URL."""
    return GoneError(
        f"this part of the log cannot be read any more: {where} is missing or damaged; restore it from a copy"
    )


def parse_index(encoded: bytes) -> Index | None:
    """Decode the stored index of a compressed log; None: it is invalid."""
    try:
        index = msgspec.json.decode(encoded, type=Index)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    members, count = index.members, -(-index.size // MEMBER_BYTES)
    return index if len(members) == count and members == sorted({0, *members})[:count] else None


def read_compressed(index: Index, offset: int, limit: int, read: Callable[[int, int | None], bytes]) -> LogPiece:
    """Read part of a compressed log. ``read(begin, end)`` returns archive bytes (end None: all). Raises DAMAGED."""
    size, members = index.size, index.members
    end = min(size, offset + limit)
    first, last = offset // MEMBER_BYTES, -(-end // MEMBER_BYTES)  # members from first to before last
    if offset >= end:
        return LogPiece(b"", size)
    packed = memoryview(read(members[first], members[last] if last < len(members) else None))
    bounds = [*(member - members[first] for member in members[first:last]), len(packed)]
    pieces: list[bytes] = []
    for number in range(first, last):
        # zlib's function: gzip's grows its output from 16 KiB on, which takes a quarter longer
        member = zlib.decompress(
            packed[bounds[number - first] : bounds[number - first + 1]], GZIP_WBITS, min(MEMBER_BYTES, size)
        )
        at = number * MEMBER_BYTES
        if len(member) != min(MEMBER_BYTES, size - at):
            raise EOFError
        pieces.append(member[max(0, offset - at) : end - at])
    return LogPiece(b"".join(pieces), size)


def _compress(source: BinaryIO, path: Path, cancelled: Callable[[], bool] = lambda: False) -> Index | None:
    """Write a log as a compressed file, synced to disk; return its index. None: cancelled."""
    members: list[int] = []
    with open(path, "wb") as target:
        while member := source.read(MEMBER_BYTES):
            if cancelled():
                return None
            members.append(target.tell())
            target.write(gzip.compress(member, LEVEL))
        target.flush()
        os.fsync(target.fileno())
    return Index(size=source.tell(), members=members)


class LogFiles:
    """The log files, by attempt id. All methods block."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def exists(self, attempt_id: str) -> bool:
        """Return whether any file of the log exists, readable or not."""
        return any(self._path_of_log(attempt_id, suffix).exists() for suffix in (PLAIN, PACKED, INDEX))

    def is_compressed(self, attempt_id: str) -> bool:
        return self._path_of_log(attempt_id, PACKED).exists()

    def append(self, attempt_id: str, offset: int, data: bytes) -> int:
        """Append the new part of ``data`` at ``offset``, up to 80 MiB in all; return the stored size.

        A piece beyond the end is not stored; the returned size tells the sender where to continue.
        """
        path = self._path_of_log(attempt_id, PLAIN)
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "ab") as file:
            size = file.tell()
            if offset <= size < offset + len(data) and size < MAX_BYTES:
                file.write(data[size - offset :][: MAX_BYTES - size])
                size = file.tell()
        return size

    def size(self, attempt_id: str) -> int | None:
        """Return a log's uncompressed bytes; None: there is no log, or it is unreadable."""
        if (size := self.plain_size(attempt_id)) is not None:
            return size
        try:
            return (self._load_index(attempt_id) or self._rebuild_index(attempt_id)).size
        except (FileNotFoundError, *DAMAGED):
            return None

    def read(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        """Read at most ``limit`` bytes from ``offset``; None: no log. Raises GoneError (damaged)."""
        try:
            with open(self._path_of_log(attempt_id, PLAIN), "rb") as file:
                size = file.seek(0, 2)
                file.seek(offset)
                return LogPiece(file.read(max(0, min(limit, size - offset))), size)  # it may grow meanwhile
        except FileNotFoundError:
            pass
        if not any(self._path_of_log(attempt_id, suffix).exists() for suffix in (PACKED, INDEX)):
            return None  # a plain file that another thread begins by now has no archive either
        try:
            index = self._load_index(attempt_id)
            if index is not None:
                try:
                    return self._read_compressed(attempt_id, index, offset, limit)
                except DAMAGED:  # perhaps only the index
                    pass
            return self._read_compressed(attempt_id, self._rebuild_index(attempt_id), offset, limit)
        except (FileNotFoundError, *DAMAGED) as error:
            name = self._path_of_log(attempt_id, PACKED).relative_to(self._folder.parent)
            raise damaged(f"{name} in the server's data directory") from error

    def pack(self, attempt_id: str, target: Path) -> Index:
        """Write a compressed copy of a plain log, which stays, to ``target``; return its index. Raises OSError."""
        with open(self._path_of_log(attempt_id, PLAIN), "rb") as source:
            index = _compress(source, target)
        assert index is not None
        return index

    def compress(self, attempt_id: str, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Replace a complete plain log by a compressed one; safe to repeat after a crash.

        ``cancelled`` is called before each member: True leaves the log uncompressed.
        """
        plain, packed = self._path_of_log(attempt_id, PLAIN), self._path_of_log(attempt_id, PACKED)
        if not plain.exists():
            return
        if packed.exists() and self._is_complete(attempt_id, plain.stat().st_size):
            plain.unlink()
            return
        half = packed.with_suffix(".half")  # ID.log.half
        with open(plain, "rb") as source:
            index = _compress(source, half, cancelled)
        if index is None:
            return
        half.replace(packed)
        self._write_index(attempt_id, index)
        plain.unlink()

    def compressed_logs(self) -> list[str]:
        """Return the ids of attempts whose log is compressed, at least in part."""
        return [path.name.removesuffix(PACKED) for path in self._folder.glob(f"*/*{PACKED}")]

    def packed(self, attempt_id: str) -> tuple[Path, Index]:
        """Return the path of a compressed log and its verified index. Raises GoneError (damaged)."""
        path = self._path_of_log(attempt_id, PACKED)
        try:
            return path, self._find_members(attempt_id)
        except (FileNotFoundError, *DAMAGED) as error:
            raise damaged(str(path)) from error

    def plain_size(self, attempt_id: str) -> int | None:
        """Return the bytes of a plain log; None: there is none."""
        try:
            return self._path_of_log(attempt_id, PLAIN).stat().st_size
        except FileNotFoundError:
            return None

    def remove_plain(self, attempt_id: str) -> None:
        """Remove the plain file of a log."""
        self._path_of_log(attempt_id, PLAIN).unlink(missing_ok=True)

    def remove(self, *attempt_ids: str) -> None:
        """Remove all files of these attempts' logs."""
        for attempt_id in attempt_ids:
            for suffix in (PLAIN, PACKED, INDEX):
                self._path_of_log(attempt_id, suffix).unlink(missing_ok=True)

    def open_logs(self) -> list[str]:
        """Return the ids of attempts with a plain log: active ones, and ones left by a crash."""
        return [path.stem for path in self._folder.glob("*/*.log")]

    def _is_complete(self, attempt_id: str, plain_bytes: int) -> bool:
        """Return whether the compressed log is intact, and no shorter than the plain file beside it."""
        try:
            return self._rebuild_index(attempt_id).size >= plain_bytes
        except DAMAGED:
            return False

    def _read_compressed(self, attempt_id: str, index: Index, offset: int, limit: int) -> LogPiece:
        """Read part of a compressed log by its index. Raises FileNotFoundError, DAMAGED."""
        with open(self._path_of_log(attempt_id, PACKED), "rb") as file:

            def read(begin: int, end: int | None) -> bytes:
                file.seek(begin)
                return file.read() if end is None else file.read(end - begin)

            return read_compressed(index, offset, limit, read)

    def _load_index(self, attempt_id: str) -> Index | None:
        """Return the stored index of a compressed log; None: missing or invalid."""
        try:
            return parse_index(self._path_of_log(attempt_id, INDEX).read_bytes())
        except FileNotFoundError:
            return None

    def _rebuild_index(self, attempt_id: str) -> Index:
        """Read a compressed log, store a new index of it, and return that. Raises FileNotFoundError, DAMAGED."""
        index = self._find_members(attempt_id)
        self._write_index(attempt_id, index)
        return index

    def _find_members(self, attempt_id: str) -> Index:
        """Return an index made by reading all of a compressed log. Raises FileNotFoundError, DAMAGED.

        It is damaged also if it is shorter than its index says: cut off at the end of a member.
        """
        stored = self._load_index(attempt_id)
        members: list[int] = []
        size, rest = 0, b""
        with open(self._path_of_log(attempt_id, PACKED), "rb") as file:
            while rest or (rest := file.read(MEMBER_BYTES)):
                if size % MEMBER_BYTES:
                    raise EOFError  # only the last member may be shorter
                members.append(file.tell() - len(rest))
                unpacker = zlib.decompressobj(GZIP_WBITS)  # one member
                while not unpacker.eof:
                    size += len(unpacker.decompress(rest))
                    rest = unpacker.unused_data if unpacker.eof else file.read(MEMBER_BYTES)
                    if not rest and not unpacker.eof:
                        raise EOFError
        if stored is not None and stored.size > size:
            raise EOFError
        return Index(size=size, members=members)

    def _write_index(self, attempt_id: str, index: Index) -> None:
        """Store the index of a compressed log atomically."""
        path = self._path_of_log(attempt_id, INDEX)
        half = path.with_suffix(".index-half")
        half.write_bytes(msgspec.json.encode(index))
        half.replace(path)

    def _path_of_log(self, attempt_id: str, suffix: str) -> Path:
        """Return the path of an attempt's log file with a suffix (plain, compressed, index)."""
        # the end of a UUIDv7 is random: its last two digits spread the files over 256 folders
        return self._folder / attempt_id[-2:] / f"{attempt_id}{suffix}"
