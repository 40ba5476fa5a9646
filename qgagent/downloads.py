"""Downloads from the server: resumed, retried and verified by SHA-256; the cache of app files."""

import asyncio
import contextlib
import hashlib
import os
import re
import shutil
import time
from pathlib import Path
from urllib.parse import quote

import httpx
from msgspec import Struct

from qgprotocol.errors import errors_as
from qgprotocol.messages import LeaseOffer

from .backoff import GIVE_UP_SECONDS, TransferPauses, UnavailableError, check_available
from .config import http_url
from .errors import AgentError, InstallError, JobRefusedError
from .transport import describe, http_client

TRIES = 4  # of a file that arrives damaged, or that the server fails on
ANSWER_SECONDS = 60.0
PARTIAL = ".partial"  # the file, until it is whole
KEPT_FILES = 5
_UNSAFE = re.compile(r"[^A-Za-z0-9._+-]")


class Download(Struct, frozen=True, kw_only=True):
    """A file of the server, and what it must be."""

    name: str  # in errors, such as "the app file"
    missing: str  # the error if the server does not have it
    error: type[AgentError]  # raised if it cannot be downloaded now
    url: str  # of the server
    path: str
    sha256: str
    max_bytes: int
    size: int | None = None  # None: not known

    async def save(self, lease: LeaseOffer, target: Path) -> None:
        """Download the file to ``target``, resuming a partial one. Raises ``error``, JobRefusedError, OSError.

        Raises ``error``, JobRefusedError, OSError; after the last no part of it is left.
        """
        try:
            await self._save(lease, target)
        except OSError:  # the disk may be full
            with contextlib.suppress(OSError):
                target.with_name(PARTIAL).unlink()
            raise

    async def _save(self, lease: LeaseOffer, target: Path) -> None:
        """Download and verify the file, with retries; then move it into place."""
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        partial = target.with_name(PARTIAL)
        pauses = TransferPauses(time.monotonic() + GIVE_UP_SECONDS, TRIES)
        async with http_client(self.url, timeout=ANSWER_SECONDS) as client:
            while True:
                try:
                    await self._resume(client, lease, partial)
                    wrong = await asyncio.to_thread(self._verify, partial)
                    if not wrong:
                        os.replace(partial, target)
                        return
                    partial.unlink()
                    failure = UnavailableError(wrong, is_failure=True)
                except UnavailableError as error:
                    failure = error
                except httpx.TransportError as error:
                    failure = UnavailableError(describe(error), is_failure=True)
                if not await pauses.wait(failure):
                    raise self.error(f"{self.name} cannot be downloaded: {failure}")

    async def _resume(self, client: httpx.AsyncClient, lease: LeaseOffer, partial: Path) -> None:
        """Download the missing rest of the partial file. Raises UnavailableError, AgentError, httpx.TransportError."""
        have = await asyncio.to_thread(lambda: partial.stat().st_size if partial.exists() else 0)
        headers = {"Authorization": f"Bearer {lease.token}", "X-QualGent-Attempt": lease.attempt}
        if have:
            headers["Range"] = f"bytes={have}-"
        async with client.stream("GET", http_url(self.url) + self.path, headers=headers) as answer:
            if answer.status_code == 416:  # already complete
                return
            if answer.status_code == 404:
                raise JobRefusedError(self.missing)
            check_available(answer)
            if not answer.is_success:
                raise self.error(f"{self.name} cannot be downloaded: the server answers with HTTP {answer.status_code}")
            with await asyncio.to_thread(partial.open, "ab" if answer.status_code == 206 else "wb") as file:
                async for data in answer.aiter_bytes():
                    have = file.tell() + len(data)
                    if have > self.max_bytes:
                        file.write(data[:1])  # oversized: fails the check without filling the disk
                        break
                    file.write(data)

    def _verify(self, path: Path) -> str:
        """Return how size or SHA-256 of the file differ from what they must be; empty: they do not."""
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        size = path.stat().st_size
        if self.size is not None and size != self.size:
            return f"it has {size} bytes, not {self.size}"
        return "" if digest == self.sha256 else f"its SHA-256 is {digest}, not {self.sha256}"


class AppFiles:
    """Cache of app files, downloaded once per host: a directory each, named by its SHA-256.

    Evicts the least recently used.
    """

    def __init__(self, directory: Path, url: str) -> None:
        self._directory = directory
        self._url = url
        self._locks: dict[str, asyncio.Lock] = {}  # by digest; concurrent devices download a file once

    async def fetch(self, lease: LeaseOffer) -> Path:
        """Return the path of the lease's app file, downloaded if needed. Raises InstallError, JobRefusedError."""
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
        """Delete the least recently used app files beyond KEPT_FILES, except ``kept`` and those in use."""
        found = sorted(self._directory.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
        for directory in [path for path in found if path != kept][KEPT_FILES - 1 :]:
            lock = self._locks.get(directory.name)
            if lock is None or not lock.locked():
                shutil.rmtree(directory, ignore_errors=True)
