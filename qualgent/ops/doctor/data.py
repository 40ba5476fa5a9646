"""Doctor's checks of the data directory, its disk, and the file store."""

from __future__ import annotations

import asyncio
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from qualgent.core.env import close_paths, exposed_paths
from qualgent.core.log_levels import read_levels
from qualgent.ops.backup.cut_off import describe_cut_off

from .registry import Context, Finding, check, fail, grade, ok, warn

LOW_BYTES, CRITICAL_BYTES = 2 * 10**9, 200 * 10**6
LOW_INODES, CRITICAL_INODES = 50_000, 1_000
NETWORK = ("nfs", "cifs", "smb", "9p", "afs", "ceph", "glusterfs", "fuse.sshfs")
VOLATILE = ("tmpfs", "ramfs")


@check("data-directory")
def check_folder(context: Context) -> list[Finding]:
    """Check that the data directory can be written to, and that no restoration into it was cut off."""
    folder = context.folder
    if cut_off := describe_cut_off(folder):
        problem, _, remedy = cut_off.partition(": ")
        return fail(problem, remedy)
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"doctor")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        remedy = "let this user write there, or set QUALGENT_DATA_DIR to another folder"
        return fail(f"{folder} cannot be written to: {error.strerror}", remedy)
    return ok(f"{folder} can be written to")


@check("privacy")
def check_private(context: Context) -> list[Finding]:
    """Check that only the server's user can read the data directory; with ``--repair``, close it to others."""
    folder = context.folder
    exposed = exposed_paths(folder)
    if exposed and context.repair and not context.dry_run:
        close_paths(folder)
        exposed = exposed_paths(folder)
        if not exposed:
            return ok(f"{folder} was open to other users, and is closed now")
    if exposed:
        paths = ", ".join(map(str, exposed))
        text = f"other users of this machine can read {paths}"
        if context.repair:
            return fail(text, f"--repair without --dry-run closes them (chmod go=): {paths}")
        return fail(text, f"manage.py doctor --repair, or: chmod -R go= {folder}")
    return ok("the data directory is its user's only")


@check("file-system")
def check_file_system(context: Context) -> list[Finding]:
    """Check that the data directory is on a local file system, which SQLite's write-ahead log requires."""
    folder = context.folder
    kind = _file_system(folder, context.mounts)
    if not kind:
        return []  # not Linux
    if kind.startswith(NETWORK):
        remedy = "set QUALGENT_DATA_DIR to a folder on a local disk: SQLite's log does not work over a network"
        return fail(f"{folder} is on {kind}, a network file system", remedy)
    if kind in VOLATILE:
        remedy = "set QUALGENT_DATA_DIR to a folder on a disk, unless the data may go"
        return warn(f"{folder} is on {kind}: a restart of the machine loses everything", remedy)
    return ok(kind)


def _file_system(folder: Path, mounts: Path) -> str:
    """Return the type of a folder's file system by the mount table ``mounts``; empty: unknown."""
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


@check("disk")
def check_disk(context: Context) -> list[Finding]:
    """Check that the data directory's disk has enough free space."""
    try:
        found = os.statvfs(context.folder)
    except OSError as error:
        return fail(f"{context.folder} cannot be looked at: {error.strerror}", "check that the disk is mounted")
    free, share = found.f_bavail * found.f_frsize, found.f_bavail / max(1, found.f_blocks)
    remedy = "make room, or move the data directory to a larger disk; a full disk answers submits with 503"
    text = f"{free / 1e9:.1f} GB free ({share:.0%})"
    return grade(text, remedy, fails=free < CRITICAL_BYTES, warns=free < LOW_BYTES)


@check("log-levels")
def check_log_levels(context: Context) -> list[Finding]:
    """Report the log levels that ``manage.py loglevel`` has changed temporarily."""
    found = read_levels(context.folder)
    texts = [
        f"{name} {one.level} until {datetime.fromtimestamp(one.until, UTC):%H:%M} UTC" for name, one in found.items()
    ]
    return ok(", ".join(texts) or "as configured (QUALGENT_LOG_LEVEL)")


@check("inodes", when=lambda context: context.folder.exists())
def check_inodes(context: Context) -> list[Finding]:
    """Check that the data directory's disk has enough free inodes for new files."""
    found = os.statvfs(context.folder)
    if not found.f_files:  # a file system without a fixed number
        return []
    left, remedy = found.f_favail, "remove files; every log and artifact is one"
    return grade(f"room for {left} more files", remedy, fails=left < CRITICAL_INODES, warns=left < LOW_INODES)


@check("files")
def check_files(context: Context) -> list[Finding]:
    """Check that the bucket or shared folder of files is writable; the data directory has its own checks."""
    from qualgent.storage.file_stores import make_file_store

    files = make_file_store()
    if not files.shared:
        return []

    async def probe() -> str:
        try:
            return await files.find_write_error()
        finally:
            await files.close()

    reason = asyncio.run(probe())
    remedy = "see QUALGENT_FILES_URL, QUALGENT_FILES_ENDPOINT and the credentials (docs/operations.md#files)"
    return grade(reason or "builds, artifacts and logs can be stored", remedy, fails=bool(reason))
