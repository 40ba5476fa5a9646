"""Checks of the data directory, its disk and its lock."""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .findings import Finding, fail, ok, warn

LOW_BYTES, CRITICAL_BYTES = 2 * 10**9, 200 * 10**6
LOW_INODES, CRITICAL_INODES = 50_000, 1_000
MOUNTS = Path("/proc/mounts")
NETWORK = ("nfs", "cifs", "smb", "9p", "afs", "ceph", "glusterfs", "fuse.sshfs")
VOLATILE = ("tmpfs", "ramfs")


class Lock(NamedTuple):
    """The lock of a data directory, which a server holds while it runs."""

    held: bool
    owner: str  # as its last holder wrote; empty: never held


def check_folder(folder: Path) -> Iterator[Finding]:
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"doctor")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        remedy = "let this user write there, or set QUALGENT_DATA_DIR to another folder"
        yield fail("data-directory", f"{folder} cannot be written to: {error.strerror}", remedy)
        return
    yield ok("data-directory", f"{folder} can be written to")


def check_file_system(folder: Path, mounts: Path = MOUNTS) -> Iterator[Finding]:
    """Check that the file system is local: SQLite's write-ahead log needs memory shared by all users of the file."""
    kind = _file_system(folder, mounts)
    if not kind:
        return  # not Linux
    if kind.startswith(NETWORK):
        remedy = (
            "set QUALGENT_DATA_DIR to a folder on a local disk: SQLite's write-ahead log does not work over a network"
        )
        yield fail("file-system", f"{folder} is on {kind}, a network file system", remedy)
    elif kind in VOLATILE:
        remedy = "set QUALGENT_DATA_DIR to a folder on a disk, unless the data may go"
        yield warn("file-system", f"{folder} is on {kind}: a restart of the machine loses everything", remedy)
    else:
        yield ok("file-system", kind)


def _file_system(folder: Path, mounts: Path) -> str:
    try:
        lines = mounts.read_text(errors="replace").splitlines()
    except OSError:
        return ""
    best, kind = -1, ""
    for line in lines:
        _, point, found = line.split(" ")[:3]
        at = Path(point.encode().decode("unicode_escape"))
        if folder.is_relative_to(at) and len(at.parts) >= best:  # of two mounts on one point the later is on top
            best, kind = len(at.parts), found
    return kind


def check_disk(folder: Path) -> Iterator[Finding]:
    try:
        found = os.statvfs(folder)
    except OSError as error:
        yield fail("disk", f"{folder} cannot be looked at: {error.strerror}", "see that the disk is mounted")
        return
    free, share = found.f_bavail * found.f_frsize, found.f_bavail / max(1, found.f_blocks)
    text = f"{free / 1e9:.1f} GB free ({share:.0%})"
    remedy = "make room, or move the data directory to a larger disk; a full disk answers submits with 503"
    if free < CRITICAL_BYTES:
        yield fail("disk", text, remedy)
    elif free < LOW_BYTES:
        yield warn("disk", text, remedy)
    else:
        yield ok("disk", text)
    yield from _check_inodes(found.f_files, found.f_favail)


def _check_inodes(total: int, left: int) -> Iterator[Finding]:
    if not total:
        return  # a file system without a fixed number
    remedy = "remove files; every log and artifact is one"
    if left < CRITICAL_INODES:
        yield fail("inodes", f"room for {left} more files", remedy)
    elif left < LOW_INODES:
        yield warn("inodes", f"room for {left} more files", remedy)
    else:
        yield ok("inodes", f"room for {left} more files")


def read_lock(folder: Path) -> Lock:
    """Return the lock's state. Takes it for an instant if it is free; a server that starts just then retries."""
    path = folder / "server.lock"
    try:
        with path.open() as file:
            owner = file.read().strip()
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                return Lock(True, owner)
            return Lock(False, owner)
    except FileNotFoundError:
        return Lock(False, "")


def check_lock(lock: Lock) -> Iterator[Finding]:
    """Report who holds the lock. It ends with its process, however that ended, so nothing needs cleaning up."""
    if lock.held:
        yield ok("lock", f"{lock.owner or 'a process'} serves this data directory")
    elif lock.owner:
        yield ok("lock", f"free; {lock.owner} was the last to serve this data directory")
    else:
        yield ok("lock", "free; no server has used this data directory yet")
