"""Bundles of tests, kept packed: downloaded once per content and organization on a host, unpacked for each job."""

import contextlib
import hashlib
import os
import shutil
import threading
import time
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from urllib.parse import quote

from qgagent.downloads import Download
from qgagent.errors import SourceError
from qgprotocol.bundles import MAX_PACKED_BYTES
from qgprotocol.errors import errors_as
from qgprotocol.messages import LeaseOffer

from qgagent.tasks import in_thread
from .locks import locked
from .unpack import unpack

MAX_KEPT = 50
MAX_KEPT_BYTES = 2 * 1024**3
FILE = "bundle"


class BundleStore:
    """The bundles of a host, one folder each; the least recently used are deleted."""

    def __init__(self, directory: Path, url: str) -> None:
        """``url``: of the server."""
        self._directory = directory / "bundles"
        self._locks = directory / "bundle-locks"
        self._url = url

    async def unpack(self, lease: LeaseOffer, root: Path) -> None:
        """Unpack the bundle of the lease's job into the new directory ``root``; download it if needed.

        Raises JobRefusedError, SourceError: then ``root`` is deleted.
        """
        source = lease.job.source
        assert source is not None
        key = hashlib.sha256(f"{lease.job.org_id}\0{source.bundle}".encode()).hexdigest()
        kept = self._directory / key / FILE
        download = Download(
            name="the bundle",
            missing="the server no longer has the bundle of this job: submit its tests again",
            error=SourceError,
            url=self._url,
            path=f"/api/v1/bundles/{quote(lease.job.org_id, safe='')}/{quote(source.bundle, safe='')}/file",
            sha256=source.bundle,
            max_bytes=MAX_PACKED_BYTES,
        )
        with errors_as(SourceError, "the bundle cannot be stored"):
            try:
                async with locked(self._locks / key[:2]):  # of several devices, one downloads
                    if not kept.exists():
                        await download.save(lease, kept)
                    os.utime(kept.parent, ns=(time.time_ns(),) * 2)  # the kernel's own time moves in ticks
                    await in_thread(lambda stop: unpack(kept, source.bundle, root, stop))
            except BaseException as error:
                # the disk may be full, or the file damaged: it is downloaded again
                left = [root, kept.parent] if isinstance(error, OSError | SourceError) else [root]
                await in_thread(partial(_delete, left))
                raise
        with contextlib.suppress(FileNotFoundError):  # another process deletes some
            for old in await in_thread(lambda _: self._find_oldest(key)):
                async with locked(self._locks / old[:2]):
                    await in_thread(partial(_delete, [self._directory / old]))

    def _find_oldest(self, used: str) -> list[str]:
        """Return the keys of bundles beyond the limits. Others may be deleted meanwhile."""
        folders = [(folder.stat().st_mtime_ns, folder.name, folder) for folder in self._directory.iterdir()]
        total = 0
        found = []
        for count, (_, key, folder) in enumerate(sorted(folders, reverse=True), 1):
            total += sum(path.stat().st_size for path in folder.iterdir())
            if key != used and (count > MAX_KEPT or total > MAX_KEPT_BYTES):
                found.append(key)
        return found


def _delete(folders: Iterable[Path], _stop: threading.Event) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
