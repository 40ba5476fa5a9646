"""Unpacking and verification of untrusted bundles: tars of plain files, compressed with bzip2, within limits.

Not by ``tarfile``: it keeps all entries and reads headers of any size. What bundles of qgjob do not have is refused:
links, devices, folders as entries, sparse files, extended headers other than that of a long path.
"""

import bz2
import contextlib
import hashlib
import os
import re
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from msgspec import Struct

from qgagent.errors import JobRefusedError, SourceError
from qgprotocol.bundles import MAX_BYTES, MAX_ENTRIES, MAX_PACKED_BYTES, MAX_PATH_BYTES, BundleNames, find_path_problem
from qgprotocol.errors import errors_as

BLOCK = 512
CHUNK = 256 * 1024
PACKED_CHUNK = 16 * 1024
MAX_PADDING = 1024**2  # zeros after the end, of the largest record that tar writes
MAX_PAX_BYTES = MAX_PATH_BYTES + 32  # of its only record, the path
REGULAR, PAX = (b"0", b"\0"), b"x"
EXECUTABLE = 0o100
_ZERO = bytes(BLOCK)
_OCTAL = re.compile(rb" *([0-7]+)[ \0]*\Z")
_RECORD = re.compile(rb"(\d+) path=(.*)\n\Z", re.DOTALL)


class BundleEntry(Struct, frozen=True):
    path: str
    size: int
    is_executable: bool


def unpack(bundle: Path, sha256: str, root: Path, stop: threading.Event) -> None:
    """Write the files of the bundle below ``root`` and check its SHA-256; once stopped, return early, unchecked.

    Raises JobRefusedError for a bundle that no host would unpack, and SourceError, for example if the disk is full;
    the caller deletes what was written.
    """
    with errors_as(SourceError, "the tests cannot be stored"):
        root.mkdir(parents=True)
        folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            with bundle.open("rb") as file:
                reader = _Reader(file)
                _unpack(reader, _Tree(folder), stop)
                if not stop.is_set() and (found := reader.end()) != sha256:
                    raise SourceError(f"the bundle's SHA-256 is {found}, not {sha256}")
        finally:
            os.close(folder)


def _unpack(reader: "_Reader", tree: "_Tree", stop: threading.Event) -> None:
    """Write the entries to the tree, within limits. Raises JobRefusedError."""
    total = 0
    for entry in _entries(reader):
        if stop.is_set():
            return
        total += entry.size
        if total > MAX_BYTES:
            raise JobRefusedError(f"the bundle has more than {MAX_BYTES:,} bytes of files")
        if problem := find_path_problem(entry.path):
            raise JobRefusedError(f"the bundle has a file {entry.path[:200]!r}: {problem}")
        with tree.create(entry) as file:
            for data in reader.pieces(entry.size):
                if stop.is_set():
                    return
                file.write(data)


class _Reader:
    """Reads what is in a bzip2 file, of which it computes the SHA-256."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self._packed = 0
        self._unpacker = bz2.BZ2Decompressor()
        self._ready, self._at = b"", 0  # unpacked, and how much of it was read

    def read(self, size: int) -> bytes:
        """Return that many bytes, of at most CHUNK. Raises JobRefusedError if there are fewer."""
        while len(self._ready) - self._at < size:
            more = self._more()
            if not more:
                raise JobRefusedError("the bundle ends too early")
            self._ready, self._at = self._ready[self._at :] + more, 0
        self._at += size
        return self._ready[self._at - size : self._at]

    def pieces(self, size: int) -> Iterator[bytes]:
        """Yield the content of a file of ``size`` bytes in pieces; skip the padding of its last block."""
        left = size
        while left:
            yield self.read(part := min(left, CHUNK))
            left -= part
        self.read(-size % BLOCK)

    def end(self) -> str:
        """Check that only zeros follow, and return the SHA-256 of the file. Raises JobRefusedError."""
        rest, padding = self._ready[self._at :], 0
        while rest or (rest := self._more()):
            padding += len(rest)
            if padding > MAX_PADDING or rest.strip(b"\0"):
                raise JobRefusedError("the bundle goes on after its end")
            rest = b""
        if not self._unpacker.eof or self._unpacker.unused_data or self._packed_data():
            raise JobRefusedError("the bundle is not one whole bzip2 file")
        return self._digest.hexdigest()

    def _more(self) -> bytes:
        """Decompress and return the next bytes, at most CHUNK; empty at the end."""
        while not self._unpacker.eof:
            packed = self._packed_data() if self._unpacker.needs_input else None
            with errors_as(JobRefusedError, "the bundle is no bzip2 file"):
                data = self._unpacker.decompress(packed or b"", CHUNK)
            if data or packed == b"":
                return data
        return b""

    def _packed_data(self) -> bytes:
        """Read and hash the next compressed bytes. Raises JobRefusedError beyond MAX_PACKED_BYTES."""
        data = self._file.read(PACKED_CHUNK)
        self._digest.update(data)
        self._packed += len(data)
        if self._packed > MAX_PACKED_BYTES:
            raise JobRefusedError(f"the bundle has more than {MAX_PACKED_BYTES:,} bytes")
        return data


def _entries(reader: _Reader) -> Iterator[BundleEntry]:
    """Parse and yield a tar's entries; the caller reads each one's content before the next. Raises JobRefusedError."""
    long_path = None
    while (block := reader.read(BLOCK)) != _ZERO:
        kind, size = block[156:157], _parse_octal(block[124:136])
        checked = block[:148] + b" " * 8 + block[156:]
        if sum(checked) != _parse_octal(block[148:156]) or block[257:263] != b"ustar\0":
            raise JobRefusedError("the bundle is damaged: it has an invalid header")
        if kind == PAX and long_path is None:
            if size > MAX_PAX_BYTES:
                raise JobRefusedError(f"the bundle has a path of more than {MAX_PATH_BYTES} bytes")
            long_path = _path_of(b"".join(reader.pieces(size)))
            continue
        if kind not in REGULAR or _parse_text(block[157:257]):
            name = _decode(_parse_text(block[:100]))
            raise JobRefusedError(f"the bundle has an entry {name[:200]!r} that is no plain file (type {kind!r})")
        mode, prefix = _parse_octal(block[100:108]), _parse_text(block[345:500])
        if mode & (stat.S_ISUID | stat.S_ISGID | stat.S_ISVTX):
            raise JobRefusedError("the bundle has a file with a set-user-ID, set-group-ID or sticky bit")
        short = _parse_text(block[:100])
        path = long_path if long_path is not None else _decode(prefix + b"/" + short if prefix else short)
        yield BundleEntry(path, size, bool(mode & EXECUTABLE))
        long_path = None
    if long_path is not None:
        raise JobRefusedError("the bundle ends too early")


def _path_of(content: bytes) -> str:
    """Return the path in a tar's extended (pax) header. Raises JobRefusedError if it has anything else."""
    record = _RECORD.fullmatch(content)
    if record is None or int(record[1]) != len(content):
        raise JobRefusedError("the bundle has an extended header that is not that of one path")
    return _decode(record[2])


def _parse_octal(octal: bytes) -> int:
    """Parse an octal field of a header. Raises JobRefusedError."""
    found = _OCTAL.fullmatch(octal)
    if found is None:
        raise JobRefusedError("the bundle is damaged: it has an invalid number")
    return int(found[1], 8)


def _parse_text(field: bytes) -> bytes:
    """Return a text field of a header without its padding. Raises JobRefusedError."""
    text, _, rest = field.partition(b"\0")
    if rest.strip(b"\0"):
        raise JobRefusedError("the bundle has a name with a NUL in it")
    return text


def _decode(name: bytes) -> str:
    """Decode a file name, keeping bytes that are not UTF-8."""
    return name.decode(errors="surrogateescape")


class _Tree:
    """Creates files below a directory by descriptors of its folders, so that no link can lead out of it."""

    def __init__(self, root: int) -> None:
        self._root = root
        self._names = BundleNames()

    def create(self, entry: BundleEntry) -> IO[bytes]:
        """Create a file and its folders, and return it open. Raises JobRefusedError for a second file of its name."""
        if same := self._names.add(entry.path):
            raise JobRefusedError(f"the bundle has two files of one name: {same[0][:200]!r} and {same[1][:200]!r}")
        if len(self._names) > MAX_ENTRIES:
            raise JobRefusedError(f"the bundle has more than {MAX_ENTRIES:,} files and folders")
        *folders, name = entry.path.split("/")
        here = os.dup(self._root)
        try:
            for folder in folders:
                with contextlib.suppress(FileExistsError):
                    os.mkdir(folder, 0o777, dir_fd=here)
                inner = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=here)
                os.close(here)
                here = inner
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            mode = 0o777 if entry.is_executable else 0o666  # less the umask
            return open(os.open(name, flags, mode, dir_fd=here), "wb")
        finally:
            os.close(here)
