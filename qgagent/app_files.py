"""Cache of app files, downloaded once per host and verified by SHA-256."""

import asyncio
import os
import re
import shutil
from pathlib import Path
from urllib.parse import quote

from qgprotocol.errors import errors_as
from qgprotocol.messages import LeaseOffer

from .downloads import Download
from .errors import InstallError

KEPT_FILES = 5
_UNSAFE = re.compile(r"[^A-Za-z0-9._+-]")


class AppFiles:
    """One directory per file, named by its SHA-256. Evicts the least recently used."""

    def __init__(self, directory: Path, url: str, *, kept_files: int = KEPT_FILES) -> None:
        self._directory = directory
        self._url = url
        self._kept_files = kept_files
        self._locks: dict[str, asyncio.Lock] = {}  # by digest; concurrent devices download a file once

    async def fetch(self, lease: LeaseOffer) -> Path:
        """Return the path of the lease's app file, downloading it if needed. Raises InstallError, JobRefusedError."""
        file = lease.job.app_file
        assert file is not None
        name = _UNSAFE.sub("_", file.name).lstrip(".-") or "app"
        path = self._directory / file.sha256 / name
        org_id, app_version_id = (quote(text, safe="") for text in (lease.job.org_id, lease.job.app_version_id))
        download = Download(
            name="the app file",
            missing="the server does not have the app file of this build",
            error=InstallError,
            url=self._url,
            path=f"/api/v1/builds/{org_id}/{app_version_id}/file",
            sha256=file.sha256,
            size=file.size,
            max_bytes=file.size,
        )
        async with self._locks.setdefault(file.sha256, asyncio.Lock()):
            if not path.exists():
                with errors_as(InstallError, "the app file cannot be stored"):
                    await download.save(lease, path)
            os.utime(path.parent)
            self._evict(path.parent)
        return path

    def _evict(self, kept: Path) -> None:
        """Delete the least recently used files beyond the limit, except ``kept`` and those in use."""
        found = sorted(self._directory.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
        for directory in [path for path in found if path != kept][self._kept_files - 1 :]:
            lock = self._locks.get(directory.name)
            if lock is None or not lock.locked():
                shutil.rmtree(directory, ignore_errors=True)
