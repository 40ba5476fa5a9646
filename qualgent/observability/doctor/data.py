"""Checks of the data directory, its disk and its lock."""

from __future__ import annotations

import fcntl
import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from .findings import Finding, fail, grade, ok, warn

LOW_BYTES, CRITICAL_BYTES = 2 * 10**9, 200 * 10**6
LOW_INODES, CRITICAL_INODES = 50_000, 1_000
MOUNTS = Path("/proc/mounts")
NETWORK = ("nfs", "cifs", "smb", "9p", "afs", "ceph", "glusterfs", "fuse.sshfs")
VOLATILE = ("tmpfs", "ramfs")


class Lock(NamedTuple):
    """The lock of a data directory, which a server holds while it runs."""

    held: bool
    owner: str  # as its last holder wrote; empty: never held


def check_folder(folder: Path) -> list[Finding]:
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"doctor")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        remedy = "let this user write there, or set QUALGENT_DATA_DIR to another folder"
        return [fail("data-directory", f"{folder} cannot be written to: {error.strerror}", remedy)]
    return [ok("data-directory", f"{folder} can be written to")]


def check_file_system(folder: Path, mounts: Path = MOUNTS) -> list[Finding]:
    """Check that the file system is local: SQLite's write-ahead log needs memory shared by all users of the file."""
    kind = _file_system(folder, mounts)
    if not kind:
        return []  # not Linux
    if kind.startswith(NETWORK):
        remedy = (
            "set QUALGENT_DATA_DIR to a folder on a local disk: SQLite's write-ahead log does not work over a network"
        )
        return [fail("file-system", f"{folder} is on {kind}, a network file system", remedy)]
    if kind in VOLATILE:
        remedy = "set QUALGENT_DATA_DIR to a folder on a disk, unless the data may go"
        return [warn("file-system", f"{folder} is on {kind}: a restart of the machine loses everything", remedy)]
    return [ok("file-system", kind)]


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


def check_disk(folder: Path) -> list[Finding]:
    try:
        found = os.statvfs(folder)
    except OSError as error:
        return [fail("disk", f"{folder} cannot be looked at: {error.strerror}", "see that the disk is mounted")]
    free, share = found.f_bavail * found.f_frsize, found.f_bavail / max(1, found.f_blocks)
    text = f"{free / 1e9:.1f} GB free ({share:.0%})"
    remedy = "make room, or move the data directory to a larger disk; a full disk answers submits with 503"
    findings = [grade("disk", text, remedy, fails=free < CRITICAL_BYTES, warns=free < LOW_BYTES)]
    if found.f_files:  # else a file system without a fixed number
        left = found.f_favail
        text, remedy = f"room for {left} more files", "remove files; every log and artifact is one"
        findings.append(grade("inodes", text, remedy, fails=left < CRITICAL_INODES, warns=left < LOW_INODES))
    return findings


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


def check_lock(lock: Lock) -> list[Finding]:
    """Report who holds the lock. It ends with its process, however that ended, so nothing needs cleaning up."""
    if lock.held:
        return [ok("lock", f"{lock.owner or 'a process'} serves this data directory")]
    if lock.owner:
        return [ok("lock", f"free; {lock.owner} was the last to serve this data directory")]
    return [ok("lock", "free; no server has used this data directory yet")]
