"""Files that a test leaves as artifacts: listing them, selection within caps, upload with retries, attachments."""

import asyncio
import contextlib
import errno
import hashlib
import mimetypes
import os
import shutil
import stat
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from urllib.parse import quote

import httpx
from msgspec import Struct
from msgspec.structs import replace

from .backoff import GIVE_UP_SECONDS, TransferPauses, UnavailableError, check_available
from .config import ArtifactCaps, http_url
from .logger import log
from .peer import ConnectedServer
from .tasks import ends_within
from .transport import describe, http_client

READ_BYTES = 256 * 1024
TRIES = 5  # of a file that arrives damaged, or that the server fails on
ANSWER_SECONDS = 60.0
MAX_PATH = 500  # characters
MAX_FOLDER_NOTES = 20  # folders that cannot be read, in the log


class ArtifactFile(Struct, frozen=True, kw_only=True):
    """A file to upload: its name, and where it is."""

    directory: Path  # of the artifacts
    path: str  # relative, with slashes
    name: str  # as uploaded: the path, redacted
    size: int
    changed_at: float = 0.0  # Unix time; of a copy, when it was made

    def open(self) -> BufferedReader:
        """Open the file for reading. Raises OSError if its path has a symbolic link now, or it is no regular file."""
        *folders, name = self.path.split("/")
        with open_folder(self.directory, folders) as at:
            file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=at)  # a pipe would block
        if not stat.S_ISREG(os.fstat(file).st_mode):
            os.close(file)
            raise OSError(errno.EINVAL, "it is no regular file any more")
        return os.fdopen(file, "rb")


@contextmanager
def open_folder(directory: Path, folders: Iterable[str]) -> Iterator[int]:
    """Open a folder in a directory of artifacts for the block, which gets its file descriptor.

    Raises OSError if a part of its path is a symbolic link now, up to the directory of the attempt.
    """
    at = os.open(directory.parent.parent, os.O_RDONLY)
    try:
        for folder in (*directory.parts[-2:], *folders):
            above, at = at, os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=at)
            os.close(above)
        yield at
    finally:
        os.close(at)


class _FileRejectedError(Exception):
    """The file cannot be uploaded; the text states the reason."""


class _AttemptRejectedError(Exception):
    """The server accepts no artifacts of this attempt."""


def iter_artifacts(directory: Path, on_error: Callable[[OSError], None] = lambda error: None) -> Iterator[ArtifactFile]:
    """Yield the regular files below the directory, sorted by path. Symbolic links are not followed.

    ``on_error`` gets the error of a folder that cannot be read, with its path as ``filename``. Raises OSError if the
    directory, which a test can write, or the one above was replaced by a link.
    """
    if directory.is_symlink() or directory.parent.is_symlink():
        raise OSError(errno.ELOOP, "the directory was replaced by a symbolic link")
    for folder, folders, files in os.walk(directory, onerror=on_error):
        folders.sort()
        for file in sorted(files):
            path = Path(folder, file)
            try:
                status = path.lstat()
                name = path.relative_to(directory).as_posix()
                name.encode()  # a name that is not valid text cannot be part of a URL
            except (OSError, UnicodeEncodeError):
                continue
            if stat.S_ISREG(status.st_mode):
                at = max(status.st_mtime, status.st_ctime)
                yield ArtifactFile(directory=directory, path=name, name=name, size=status.st_size, changed_at=at)


def select_artifacts(
    artifacts: Iterator[ArtifactFile], caps: ArtifactCaps, note: Callable[[str], None]
) -> list[ArtifactFile]:
    """Return the artifacts within the caps of size and number; pass a text about each skipped one to ``note``."""
    kept: list[ArtifactFile] = []
    total = skipped = 0
    for artifact in artifacts:
        if len(artifact.name) > MAX_PATH:
            note(f"artifact {artifact.name[:80]}… not kept: its path is longer than {MAX_PATH} characters")
        elif artifact.size > caps.max_file_bytes:
            note(f"artifact {artifact.name} not kept: {artifact.size} bytes, more than {caps.max_file_bytes}")
        elif len(kept) >= caps.max_files or total + artifact.size > caps.max_bytes:
            skipped += 1
        else:
            kept.append(artifact)
            total += artifact.size
    if skipped:
        note(f"{skipped} artifacts not kept: more than {caps.max_files} files or {caps.max_bytes} bytes")
    return kept


@dataclass(eq=False, repr=False)
class ArtifactUploader:
    """Upload of artifacts to the server, with retries."""

    url: str
    peer: ConnectedServer
    caps: ArtifactCaps
    redact: Callable[[str], str] = str  # of names

    async def upload(self, directory: Path, *, attempt: str, token: str, note: Callable[[str], None]) -> int:
        """Upload the files below a directory within the caps; return how many were stored, ``note`` the others."""
        notes: list[str] = []

        def note_folder(error: OSError) -> None:
            name = self.redact(os.path.relpath(error.filename, directory))
            if len(notes) < MAX_FOLDER_NOTES:
                notes.append(f"artifacts in {name} not kept: {error.strerror}")

        listed = iter_artifacts(directory, note_folder)
        found = (replace(artifact, name=self.redact(artifact.path)) for artifact in listed)
        artifacts = await asyncio.to_thread(select_artifacts, found, self.caps, notes.append)
        for text in notes:
            note(text)
        if not artifacts:
            return 0
        deadline = time.monotonic() + GIVE_UP_SECONDS
        stored = 0
        async with http_client(self.url, timeout=ANSWER_SECONDS) as client:
            for artifact in artifacts:
                try:
                    await self._upload_with_retries(client, artifact, attempt, token, deadline)
                    stored += 1
                except _FileRejectedError as error:
                    note(f"artifact {artifact.name} not kept: {error}")
                except _AttemptRejectedError as error:
                    note(f"no more artifacts kept: {error}")
                    break
        return stored

    async def _upload_with_retries(
        self, client: httpx.AsyncClient, artifact: ArtifactFile, attempt: str, token: str, deadline: float
    ) -> None:
        """Upload a file, retrying until the deadline (monotonic). Raises _FileRejectedError, _AttemptRejectedError."""
        failure, pauses = UnavailableError("no connection to the server"), TransferPauses(deadline, TRIES)
        while await self._wait_for_server(deadline):
            try:
                return await self._put(client, artifact, attempt, token)
            except UnavailableError as error:
                failure = error
            except httpx.TransportError as error:
                failure = UnavailableError(describe(error))
            except OSError as error:
                raise _FileRejectedError(error.strerror or str(error)) from error
            log.debug("artifact %s: %s", artifact.name, failure)
            if not await pauses.wait(failure):
                break
        raise (_AttemptRejectedError if pauses.failures_left else _FileRejectedError)(str(failure))

    async def _wait_for_server(self, deadline: float) -> bool:
        """Wait for a connection; return False at the deadline (monotonic), or if the server takes no artifacts."""
        is_connected = await ends_within(deadline - time.monotonic(), self.peer.connected.wait())
        return is_connected and self.peer.supports_files

    async def _put(self, client: httpx.AsyncClient, artifact: ArtifactFile, attempt: str, token: str) -> None:
        """Upload one file by one request. Raises UnavailableError, _FileRejectedError, _AttemptRejectedError."""
        digest = await asyncio.to_thread(_digest, artifact)
        kind, _ = mimetypes.guess_type(artifact.name)
        answer = await client.put(
            f"{http_url(self.url)}/api/v1/attempts/{quote(attempt, safe='')}/artifacts/{quote(artifact.name)}",
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
        check_available(answer)
        rejected = _AttemptRejectedError if answer.status_code in (401, 403, 404) else _FileRejectedError
        raise rejected(f"the server answers with HTTP {answer.status_code}")


def _digest(artifact: ArtifactFile) -> str:
    """Return the SHA-256 of the artifact's content, in hexadecimal digits."""
    with artifact.open() as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


async def _content(artifact: ArtifactFile) -> AsyncIterator[bytes]:
    """Yield the content of an artifact in pieces, which are read on threads."""
    file = await asyncio.to_thread(artifact.open)
    try:
        while data := await asyncio.to_thread(file.read, READ_BYTES):
            yield data
    finally:
        file.close()


def keep_attachment(path: Path, shared: Path, target: Path, *, copies: bool = False) -> str | None:
    """Link or copy a file below ``shared`` to the same path below ``target``; return that path, None if it cannot be.

    Return its path relative to the directory; None: it is not in there, or no regular file. The original stays for
    reports of the whole run. Symbolic links, which tests can make, are not followed.
    """
    try:
        relative = path.relative_to(shared)
    except ValueError:
        return None
    if not relative.parts or ".." in relative.parts:
        return None
    with contextlib.suppress(OSError), open_folder(shared, relative.parts[:-1]) as folder:
        place = target / relative
        place.parent.mkdir(parents=True, exist_ok=True)
        place.unlink(missing_ok=True)
        try:
            if copies:
                raise OSError(errno.EXDEV, "not to be linked")
            os.link(relative.name, place, src_dir_fd=folder, follow_symlinks=False)
        except OSError:  # of another user, or on another file system
            _copy_file(relative.name, folder, place)
        return relative.as_posix()
    return None


def delete_file(shared: Path, relative: str) -> None:
    """Delete a file below the directory, ignoring errors; symbolic links to folders are not followed."""
    path = Path(relative)
    with contextlib.suppress(OSError), open_folder(shared, path.parts[:-1]) as folder:
        os.unlink(path.name, dir_fd=folder)


def _copy_file(name: str, folder: int, place: Path) -> None:
    """Copy a file of an open folder, no symbolic link, to a new file. Raises OSError."""
    source = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    with os.fdopen(source, "rb") as reading, place.open("xb") as writing:
        shutil.copyfileobj(reading, writing)
