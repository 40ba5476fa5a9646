"""Archive of ended logs in the shared file store, compressed in members, each with an index file.

The index is written last: a log without one is not there (its upload was interrupted, and is made again).
"""

from __future__ import annotations

import gzip
import threading
from collections import OrderedDict
from io import BytesIO
from pathlib import Path

import msgspec

from .files import FileStore
from .log_files import DAMAGED, INDEX, MEMBER_BYTES, PACKED, Index, LogPiece, damaged, parse_index, read_compressed

MAX_INDEXES = 2000  # in memory, of 100 bytes to 2 KiB


class LogArchive:
    """The ended logs of a file store, by attempt id. All methods block; they may be called on several threads."""

    def __init__(self, store: FileStore) -> None:
        self._store = store
        self._indexes: OrderedDict[str, Index] = OrderedDict()  # read last; a log is replaced by a longer one only
        self._lock = threading.Lock()

    def put(self, attempt_id: str, packed: Path, index: Index) -> None:
        """Store an attempt's compressed log and its index, unless one of at least its size is stored.

        Raises StorageUnavailableError, StorageFullError, OSError.
        """
        encoded = self._store.read_named(_file_name(attempt_id, INDEX))
        if encoded is not None:
            stored = parse_index(encoded)
            if stored is not None and stored.size >= index.size:
                self._cache_index(attempt_id, stored)
                return
            self._store.remove_named(_file_name(attempt_id, INDEX))  # nobody must read the new archive by the old index
        self._store.put_named(_file_name(attempt_id, PACKED), packed)
        self._store.put_named(_file_name(attempt_id, INDEX), msgspec.json.encode(index))
        self._cache_index(attempt_id, index)

    def size(self, attempt_id: str) -> int | None:
        """Return a log's uncompressed bytes; None: there is none. Raises StorageUnavailableError."""
        index = self._indexes.get(attempt_id) or self._load_index(attempt_id)
        return None if index is None else index.size

    def is_known(self, attempt_id: str) -> bool:
        """Return whether this process has seen the log in the archive before, by its cached index."""
        return attempt_id in self._indexes

    def read(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        """Read at most ``limit`` bytes from ``offset``; None: no such log. Raises GoneError (damaged).

        Raises GoneError (it is damaged), StorageUnavailableError.
        """
        known = self._indexes.get(attempt_id)
        if known is not None:
            try:
                return self._read_by_index(attempt_id, known, offset, limit)
            except DAMAGED:  # perhaps by an index of earlier: another gateway had more of the log
                pass
        index = self._load_index(attempt_id)
        if index is None:
            return None
        try:
            return self._read_by_index(attempt_id, index, offset, limit)
        except DAMAGED as error:
            raise damaged(self.describe_location(attempt_id)) from error

    def copy(self, attempt_id: str, target: FileStore) -> None:
        """Check a whole log and copy it to another store. Raises GoneError (missing or damaged).

        Raises GoneError (it is missing or damaged), StorageUnavailableError, StorageFullError.
        """
        packed, encoded = (self._store.read_named(_file_name(attempt_id, suffix)) for suffix in (PACKED, INDEX))
        index = None if packed is None or encoded is None else parse_index(encoded)
        if packed is None or encoded is None or index is None or _unpacked_size(packed) < index.size:
            raise damaged(self.describe_location(attempt_id))
        target.put_named(_file_name(attempt_id, PACKED), packed)
        target.put_named(_file_name(attempt_id, INDEX), encoded)

    def remove(self, *attempt_ids: str) -> None:
        """Remove those of the attempts' logs that exist. Raises StorageUnavailableError."""
        for attempt_id in attempt_ids:
            self.forget(attempt_id)
        self._store.remove_named(
            *(_file_name(attempt_id, suffix) for attempt_id in attempt_ids for suffix in (INDEX, PACKED))
        )

    def forget(self, attempt_id: str) -> bool:
        """Drop the cached index of a log; return whether one was cached."""
        with self._lock:
            return self._indexes.pop(attempt_id, None) is not None

    def describe_location(self, attempt_id: str) -> str:
        """Return the path or URL of the log, for error messages."""
        return self._store.describe_named_location(_file_name(attempt_id, PACKED))

    def _read_by_index(self, attempt_id: str, index: Index, offset: int, limit: int) -> LogPiece:
        """Read part of a log by its index: only the compressed members that contain it."""

        def read(begin: int, end: int | None) -> bytes:
            found = self._store.read_named(_file_name(attempt_id, PACKED), begin, end)
            if found is None:
                raise EOFError
            return found

        return read_compressed(index, offset, limit, read)

    def _load_index(self, attempt_id: str) -> Index | None:
        """Return a log's stored index; None: no log. Raises GoneError, StorageUnavailableError."""
        encoded = self._store.read_named(_file_name(attempt_id, INDEX))
        if encoded is None:
            self.forget(attempt_id)
            return None
        index = parse_index(encoded)
        if index is None:
            raise damaged(self._store.describe_named_location(_file_name(attempt_id, INDEX)))
        self._cache_index(attempt_id, index)
        return index

    def _cache_index(self, attempt_id: str, index: Index) -> None:
        """Cache a log's index in memory, among the last 2,000."""
        with self._lock:
            self._indexes[attempt_id] = index
            self._indexes.move_to_end(attempt_id)
            if len(self._indexes) > MAX_INDEXES:
                self._indexes.popitem(last=False)


def _unpacked_size(packed: bytes) -> int:
    """Return the uncompressed bytes of a gzip member; -1: it is damaged."""
    size = 0
    try:
        with gzip.open(BytesIO(packed)) as file:
            while piece := file.read(MEMBER_BYTES):
                size += len(piece)
    except (OSError, *DAMAGED):
        return -1
    return size


def _file_name(attempt_id: str, suffix: str) -> str:
    """Return the name of an attempt's log or index in the file store."""
    # as in the data directory: the last two digits of a UUIDv7 are random
    return f"logs/{attempt_id[-2:]}/{attempt_id}{suffix}"
