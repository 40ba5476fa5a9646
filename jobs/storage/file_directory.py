"""Files in a directory: of the data directory, or one that several machines mount."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path

from jobs.errors import StorageUnavailableError

from .files import ABANDONED_SECONDS, DIGEST, PIECE_BYTES, YOUNG_SECONDS, FileStore


class DirectoryFiles(FileStore):
    """Files under ``folder/ab/abcdef…``. Incomplete ones are in the same file system: a rename completes them."""

    def __init__(
        self, folder: Path, most_incoming_bytes: int, *, shared: bool = False, must_exist: bool = False
    ) -> None:
        """``must_exist``: the folder is a mount, perhaps: one that is missing is an error, and is not made."""
        super().__init__(folder, most_incoming_bytes, shared=shared)
        self._folder = folder
        self._must_exist = must_exist

    def path(self, sha256: str) -> Path:
        """Return the path of a digest, whether the file exists or not."""
        return self._folder / sha256[:2] / sha256

    async def start(self) -> None:
        if self.shared and (reason := await self.probe()):
            raise SystemExit(f"qualgent: {reason}; mount it, or set QUALGENT_FILES_URL to another")
        await asyncio.to_thread(self._tidy_spool, ABANDONED_SECONDS if self.shared else 0)

    async def size(self, sha256: str) -> int | None:
        path = self.path(sha256)
        try:
            # a stat of a local disk is cheaper than a thread hop
            found = await asyncio.to_thread(path.stat) if self.shared else path.stat()
        except FileNotFoundError:
            return None
        return found.st_size

    async def read(self, sha256: str, offset: int, size: int) -> AsyncIterator[bytes]:
        with await asyncio.to_thread(open, self.path(sha256), "rb") as file:
            await asyncio.to_thread(file.seek, offset)
            while size > 0:
                piece = await asyncio.to_thread(file.read, min(PIECE_BYTES, size))
                if not piece:
                    raise StorageUnavailableError(f"{self.describe(sha256)} was cut off while it was read")
                size -= len(piece)
                yield piece

    async def digests(self) -> list[str]:
        return await asyncio.to_thread(self._digests)

    def _digests(self) -> list[str]:
        return [path.name for path in self._folder.glob("??/*") if DIGEST.match(path.name) and not self._is_young(path)]

    def describe(self, sha256: str) -> str:
        if self.shared:
            return str(self.path(sha256))
        return f"files/{sha256[:2]}/{sha256} in the server's data directory"

    async def probe(self) -> str:
        try:
            await asyncio.to_thread(self._write_and_remove)
        except OSError as error:
            return f"the folder of files {self._folder} cannot be written to ({error.strerror})"
        return ""

    def _write_and_remove(self) -> None:
        if not self._must_exist:
            self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._folder, prefix="incoming-check-"):
            pass

    async def close(self) -> None:
        pass

    async def _keep(self, received: Path, sha256: str, size: int) -> None:
        path = self.path(sha256)
        await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
        os.replace(received, path)  # atomic within one file system

    async def _remove(self, digests: set[str]) -> None:
        for sha256 in digests:
            if not self._is_young(self.path(sha256)):
                self.path(sha256).unlink(missing_ok=True)

    def _is_young(self, path: Path) -> bool:
        try:
            return self.shared and time.time() - path.stat().st_mtime < YOUNG_SECONDS
        except FileNotFoundError:  # removed by another process
            return True
