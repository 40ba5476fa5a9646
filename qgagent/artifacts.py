"""Uploads what a test left in its artifacts directory: bounded, checked by digest, tried again, given up in the end."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import mimetypes
import os
import stat
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import httpx
from msgspec import Struct

from .config import http_url, is_loopback
from .limits import ArtifactCaps
from .peer import Peer

log = logging.getLogger("qgagent")

READ_BYTES = 256 * 1024
TRIES = 5
FIRST_PAUSE_SECONDS = 0.5
GIVE_UP_SECONDS = 600.0
"""How long the files of one attempt may keep its result waiting, a server that is away included."""
ANSWER_SECONDS = 60.0
MAX_PATH = 500  # characters


class Artifact(Struct, frozen=True, kw_only=True):
    """A file below the artifacts directory."""

    path: Path
    name: str  # relative, with slashes
    size: int


class _GivenUpError(Exception):
    """The server will not have this file; the text says why."""


class _TryAgainError(Exception):
    """The server could not take the file this time."""


class _RefusedError(Exception):
    """The server will have none of this attempt."""


def found_below(directory: Path) -> Iterator[Artifact]:
    """Regular files by path. Links are not followed: what they lead to is not the test's."""
    for folder, folders, files in os.walk(directory):
        folders.sort()
        for file in sorted(files):
            path = Path(folder, file)
            try:
                status = path.lstat()
                name = path.relative_to(directory).as_posix()
                name.encode()  # a name that is no text cannot be part of an address
            except (OSError, UnicodeEncodeError):
                continue
            if stat.S_ISREG(status.st_mode):
                yield Artifact(path=path, name=name, size=status.st_size)


def chosen(artifacts: Iterator[Artifact], caps: ArtifactCaps, say: Callable[[str], None]) -> list[Artifact]:
    """Those within the caps; ``say`` is told of the others."""
    kept: list[Artifact] = []
    total = passed_over = 0
    for artifact in artifacts:
        if len(artifact.name) > MAX_PATH:
            say(f"artifact {artifact.name[:80]}… not kept: its path is longer than {MAX_PATH} characters")
        elif artifact.size > caps.max_file_bytes:
            say(f"artifact {artifact.name} not kept: {artifact.size} bytes, more than {caps.max_file_bytes}")
        elif len(kept) >= caps.max_files or total + artifact.size > caps.max_bytes:
            passed_over += 1
        else:
            kept.append(artifact)
            total += artifact.size
    if passed_over:
        say(f"{passed_over} artifacts not kept: more than {caps.max_files} files or {caps.max_bytes} bytes")
    return kept


class Uploader:
    """Of one process."""

    def __init__(self, url: str, peer: Peer, caps: ArtifactCaps) -> None:
        self._url = url
        self._peer = peer
        self._caps = caps

    async def upload(self, directory: Path, *, attempt: str, token: str, say: Callable[[str], None]) -> int:
        """Upload what is there; how many files the server has. ``say`` is told what was not kept, and why."""
        notes: list[str] = []
        artifacts = await asyncio.to_thread(lambda: chosen(found_below(directory), self._caps, notes.append))
        for note in notes:
            say(note)
        if not artifacts:
            return 0
        deadline = time.monotonic() + GIVE_UP_SECONDS
        stored = 0
        async with httpx.AsyncClient(timeout=ANSWER_SECONDS, trust_env=not is_loopback(self._url)) as client:
            for artifact in artifacts:
                try:
                    await self._persist(client, artifact, attempt, token, deadline)
                    stored += 1
                except _GivenUpError as error:
                    say(f"artifact {artifact.name} not kept: {error}")
                except _RefusedError as error:
                    say(f"no more artifacts kept: {error}")
                    break
        return stored

    async def _persist(
        self, client: httpx.AsyncClient, artifact: Artifact, attempt: str, token: str, deadline: float
    ) -> None:
        """Try until the server has it. Raises _GivenUpError, _RefusedError."""
        trouble = "the server was away for too long"
        for number in range(TRIES):
            if not await self._server(deadline):
                raise _RefusedError(trouble)
            try:
                return await self._put(client, artifact, attempt, token)
            except (httpx.TransportError, _TryAgainError) as error:
                trouble = str(error) or type(error).__name__
                log.debug("artifact %s: %s", artifact.name, trouble)
            except OSError as error:
                raise _GivenUpError(error.strerror or str(error)) from error
            await asyncio.sleep(FIRST_PAUSE_SECONDS * 2**number)
        raise _GivenUpError(trouble)

    async def _server(self, deadline: float) -> bool:
        """Wait for a server that takes artifacts. False: there is none, or not in time."""
        try:
            async with asyncio.timeout(deadline - time.monotonic()):
                await self._peer.present.wait()
        except TimeoutError:
            return False
        return self._peer.keeps_files

    async def _put(self, client: httpx.AsyncClient, artifact: Artifact, attempt: str, token: str) -> None:
        digest = await asyncio.to_thread(_digest, artifact)
        kind, _ = mimetypes.guess_type(artifact.name)
        answer = await client.put(
            f"{http_url(self._url)}/api/v1/attempts/{quote(attempt, safe='')}/artifacts/{quote(artifact.name)}",
            content=_content(artifact),
            headers={
                "Authorization": f"Bearer {token}",
                "Content-Type": kind or "application/octet-stream",
                "Content-Length": str(artifact.size),
                "X-Content-SHA256": digest,
            },
        )
        if answer.is_success:
            return
        said = f"the server answers with HTTP {answer.status_code}"
        if answer.status_code >= 500 or answer.status_code in (408, 422, 425, 429):
            raise _TryAgainError(said)  # 422: what arrived was not what was sent
        if answer.status_code in (401, 403, 404):
            raise _RefusedError(said)
        raise _GivenUpError(said)


def _digest(artifact: Artifact) -> str:
    digest = hashlib.sha256()
    with artifact.path.open("rb") as file:
        while data := file.read(READ_BYTES):
            digest.update(data)
    return digest.hexdigest()


async def _content(artifact: Artifact) -> AsyncIterator[bytes]:
    file = await asyncio.to_thread(artifact.path.open, "rb")
    try:
        while data := await asyncio.to_thread(file.read, READ_BYTES):
            yield data
    finally:
        file.close()
