"""Cache of app files, downloaded once per host and verified by SHA-256."""

import asyncio
import hashlib
import os
import re
import shutil
import time
from pathlib import Path
from urllib.parse import quote

import httpx

from qgprotocol.messages import AppFile, LeaseOffer

from .backoff import GIVE_UP_SECONDS, TransferPauses, UnavailableError, check_available
from .config import http_url
from .errors import InstallError, JobRefusedError
from .transport import describe, http_client

KEPT_FILES = 5
TRIES = 4  # of a file that arrives damaged, or that the server fails on
ANSWER_SECONDS = 60.0
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
        async with self._locks.setdefault(file.sha256, asyncio.Lock()):
            if not path.exists():
                try:
                    await self._download(lease, file, path)
                except OSError as error:
                    raise InstallError(f"the app file cannot be stored: {error.strerror or error}") from error
            os.utime(path.parent)
            self._evict(path.parent)
        return path

    async def _download(self, lease: LeaseOffer, file: AppFile, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        partial = path.with_name(".partial")
        pauses = TransferPauses(time.monotonic() + GIVE_UP_SECONDS, TRIES)
        async with http_client(self._url, timeout=ANSWER_SECONDS) as client:
            while True:
                try:
                    await self._resume_download(client, lease, file.size, partial)
                    wrong = await asyncio.to_thread(_verify, partial, file)
                    if not wrong:
                        os.replace(partial, path)
                        return
                    partial.unlink()
                    failure = UnavailableError(wrong, is_failure=True)
                except UnavailableError as error:
                    failure = error
                except httpx.TransportError as error:
                    failure = UnavailableError(describe(error), is_failure=True)
                if not await pauses.wait(failure):
                    raise InstallError(f"the app file cannot be downloaded: {failure}")

    async def _resume_download(self, client: httpx.AsyncClient, lease: LeaseOffer, size: int, partial: Path) -> None:
        """Download the missing rest of the file. Raises UnavailableError, AgentError, httpx.TransportError."""
        address = f"{http_url(self._url)}/api/v1/builds/{quote(lease.job.org_id, safe='')}"
        address += f"/{quote(lease.job.app_version_id, safe='')}/file"
        have = await asyncio.to_thread(lambda: partial.stat().st_size if partial.exists() else 0)
        headers = {"Authorization": f"Bearer {lease.token}", "X-QualGent-Attempt": lease.attempt}
        if have:
            headers["Range"] = f"bytes={have}-"
        async with client.stream("GET", address, headers=headers) as answer:
            if answer.status_code == 416:  # already complete
                return
            if answer.status_code == 404:
                raise JobRefusedError("the server does not have the app file of this build")
            check_available(answer)
            if not answer.is_success:
                raise InstallError(
                    f"the app file cannot be downloaded: the server answers with HTTP {answer.status_code}"
                )
            with await asyncio.to_thread(partial.open, "ab" if answer.status_code == 206 else "wb") as file:
                async for data in answer.aiter_bytes():
                    have = file.tell() + len(data)
                    if have > size:
                        file.write(data[:1])  # oversized: fails the size check without filling the disk
                        break
                    file.write(data)

    def _evict(self, kept: Path) -> None:
        found = sorted(self._directory.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
        for directory in [path for path in found if path != kept][self._kept_files - 1 :]:
            lock = self._locks.get(directory.name)
            if lock is None or not lock.locked():
                shutil.rmtree(directory, ignore_errors=True)


def _verify(path: Path, expected: AppFile) -> str:
    """Compare size and SHA-256 with the lease's. Return the mismatch; empty if there is none."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if path.stat().st_size != expected.size:
        return f"it has {path.stat().st_size} bytes, not {expected.size}"
    return "" if digest == expected.sha256 else f"its SHA-256 is {digest}, not {expected.sha256}"
