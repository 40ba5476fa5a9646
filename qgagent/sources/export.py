"""Export of a commit from a store: its files in a directory, without a ``.git``.

Not by ``git archive`` or a checkout: attributes of the repository would leave out or change files.
"""

import os
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from msgspec import Struct

from qgagent.errors import JobRefusedError, SourceError

from .store import StoreGit

MAX_FILES = 200_000
MAX_BYTES = 4 * 1024**3
CHUNK = 256 * 1024
LINK, SUBMODULE, EXECUTABLE = b"120000", b"160000", b"100755"


class TreeEntry(Struct, frozen=True):
    mode: bytes
    blob: bytes
    size: int
    path: bytes


def export(git: StoreGit, commit: str, root: Path, stop: threading.Event) -> None:
    """Write the files of a commit to the new directory ``root``; once ``stop`` is set, return early.

    Links come last, so that nothing is written through one. Submodules are empty directories. Raises JobRefusedError
    for a commit that no host would export, and SourceError, for example if the disk is full.
    """
    try:
        entries = list(_list_entries(git, commit))
        root.mkdir(parents=True)
        with _Blobs(git) as blobs:
            for entry in sorted(entries, key=lambda entry: entry.mode == LINK):
                if stop.is_set():
                    return
                _write_entry(entry, os.fsencode(root), blobs)
    except FileExistsError as error:
        raise JobRefusedError(f"the commit has two files of one name: {error.filename!r}") from error
    except (OSError, subprocess.SubprocessError) as error:
        raise SourceError(f"the tests cannot be stored: {getattr(error, 'strerror', None) or error}") from error
    top = os.path.realpath(root)
    for entry in entries:
        if entry.mode == LINK and not _is_within(os.path.join(root, os.fsdecode(entry.path)), top):
            raise JobRefusedError(f"the link {os.fsdecode(entry.path)!r} of the tests leads out of them")


def _is_within(path: str, top: str) -> bool:
    """Return whether a path, with links resolved, is ``top`` or below it."""
    real = os.path.realpath(path)
    return real == top or real.startswith(top + os.sep)


def _list_entries(git: StoreGit, commit: str) -> Iterator[TreeEntry]:
    """Yield the entries of a commit's tree. Raises JobRefusedError beyond limits or for unsafe paths, SourceError."""
    count = total = 0
    command = git.command("ls-tree", "-r", "-z", "--long", "--full-tree", commit)
    with subprocess.Popen(  # noqa: S603 (arguments of this package)
        command, env=git.environment, cwd=git.store, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as listing:
        try:
            assert listing.stdout is not None
            for line in _split_at_nul(listing.stdout):
                head, _, path = line.partition(b"\t")
                mode, _, blob, size = head.split()
                count += 1
                total += 0 if size == b"-" else int(size)
                if count > MAX_FILES or total > MAX_BYTES:
                    raise JobRefusedError(f"the tests have more than {MAX_FILES} files or {MAX_BYTES} bytes")
                if any(part.lower() in (b"", b".", b"..", b".git") for part in path.split(b"/")):
                    raise JobRefusedError(f"the tests have a file {os.fsdecode(path)!r}, which no host writes")
                yield TreeEntry(mode, blob, 0 if size == b"-" else int(size), path)
        except BaseException:
            listing.kill()
            raise
    if listing.returncode:
        raise SourceError(f"the files of {commit[:10]} cannot be listed; delete the store {git.store.parent}")


def _split_at_nul(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield the parts of a stream, each of which ends in a NUL."""
    rest = b""
    while data := stream.read(CHUNK):
        *lines, rest = (rest + data).split(b"\0")
        yield from lines


class _Blobs:
    """Reads contents from the store by one process of git."""

    def __init__(self, git: StoreGit) -> None:
        self._process = subprocess.Popen(  # noqa: S603 (arguments of this package)
            git.command("cat-file", "--batch"),
            env=git.environment,
            cwd=git.store,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def __enter__(self) -> "_Blobs":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def read(self, entry: TreeEntry) -> Iterator[bytes]:
        """Yield the content of an entry in pieces."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(entry.blob + b"\n")
        self._process.stdin.flush()
        if self._process.stdout.readline() != b"%s blob %d\n" % (entry.blob, entry.size):
            raise SourceError("a file of the tests is missing in the store")
        left = entry.size + 1  # with a newline
        while left:
            data = self._process.stdout.read(min(left, CHUNK))
            if not data:
                raise SourceError("git ended while the tests were exported")
            left -= len(data)
            yield data if left else data[:-1]


def _write_entry(entry: TreeEntry, root: bytes, blobs: _Blobs) -> None:
    """Write a file, link or submodule folder of the tree below the root."""
    path = os.path.join(root, entry.path)
    if entry.mode == SUBMODULE:
        os.makedirs(path, exist_ok=True)
        return
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if entry.mode == LINK:
        os.symlink(b"".join(blobs.read(entry)), path)
        return
    mode = 0o777 if entry.mode == EXECUTABLE else 0o666  # less the umask
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, mode), "wb") as file:
        for data in blobs.read(entry):
            file.write(data)
