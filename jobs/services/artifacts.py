"""Uploads of artifacts and app builds."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, NamedTuple

from django.db.models import QuerySet

from accounts.caller import Caller
from jobs.errors import ForbiddenError, InvalidInputError, NotFoundError
from jobs.gateway import Gateway
from jobs.models import Artifact, Attempt, Build
from jobs.scheduler.port import StorageRoom, StoreArtifact, StoreBuildFile, StoredArtifact, StoredBuild, storage_full
from jobs.storage.files import StoredFile
from jobs.times import wall_ms

LATE_HOURS = 24  # uploads are accepted this long after the end of an attempt, as connections may break


class Upload(NamedTuple):
    """The body of a request, as a stream."""

    pieces: AsyncIterator[bytes]
    size: int | None  # from the client's headers; None: absent
    sha256: str | None  # from the client's headers; None: absent


def check_path(path: str) -> None:
    """Raise InvalidInputError unless it is a plain relative path."""
    odd = any(part in ("", ".", "..") for part in path.split("/")) or "\\" in path or not path.isprintable()
    if odd or len(path) > 500:
        raise InvalidInputError("an artifact's path must be relative, without '..', of at most 500 plain characters")


async def store_artifact(
    gateway: Gateway, caller: Caller, *, attempt_id: str, token: str, path: str, content_type: str, upload: Upload
) -> StoredArtifact:
    """Store an artifact of an attempt. Idempotent for the same path and content.

    Raises NotFoundError, ForbiddenError (the token is not the attempt's, or it ended long ago), ConflictError (another
    content under the path), TooLargeError (too many, or no room for it), InvalidInputError, OSError.
    """
    check_path(path)
    org_id = await _check_attempt(gateway, attempt_id, token)
    same = Artifact.objects.filter(attempt_id=attempt_id, path=path, sha256=upload.sha256)
    with gateway.files.removal_paused():
        stored = await _receive(gateway, org_id, upload, same)
        return await gateway.port.call(
            StoreArtifact(
                caller=caller,
                attempt_id=attempt_id,
                org_id=org_id,
                path=path,
                content_type=content_type,
                sha256=stored.sha256,
                size=stored.size,
            )
        )


async def store_build_file(
    gateway: Gateway, caller: Caller, *, org_id: str, app_version_id: str, name: str, upload: Upload
) -> StoredBuild:
    """Store the file of an app build, unless the build has another.

    Raises ConflictError, TooLargeError (no room for it), InvalidInputError, OSError.
    """
    same = Build.objects.filter(org_id=org_id, app_version_id=app_version_id, sha256=upload.sha256)
    with gateway.files.removal_paused():
        stored = await _receive(gateway, org_id, upload, same)
        return await gateway.port.call(
            StoreBuildFile(
                caller=caller,
                org_id=org_id,
                app_version_id=app_version_id,
                name=name,
                sha256=stored.sha256,
                size=stored.size,
            )
        )


async def _receive(gateway: Gateway, org_id: str, upload: Upload, same: QuerySet[Any]) -> StoredFile:
    """Store the content if its organization has room for it or has stored it already."""
    found = await gateway.port.call(StorageRoom(org_id=org_id))
    if found.limit is None or (upload.sha256 and await gateway.read(same.exists)):
        return await gateway.files.receive(upload.pieces, upload.sha256)
    room = max(0, found.limit - found.stored)
    refusal = storage_full(org_id, found)
    if upload.size is not None and upload.size > room:
        raise refusal
    return await gateway.files.receive(_within(upload.pieces, room, refusal), upload.sha256)


async def _within(pieces: AsyncIterator[bytes], room: int, refusal: Exception) -> AsyncIterator[bytes]:
    """Yield the pieces while they fit; then raise the refusal."""
    size = 0
    async for piece in pieces:
        size += len(piece)
        if size > room:
            raise refusal
        yield piece


async def _check_attempt(gateway: Gateway, attempt_id: str, token: str) -> str:
    """Return the organization of the attempt's job. Raises NotFoundError, ForbiddenError."""
    attempt = await gateway.read(lambda: Attempt.objects.select_related("job").filter(pk=attempt_id).first())
    if attempt is None:
        raise NotFoundError(f"there is no attempt {attempt_id}")
    late = attempt.finished_at is not None and (wall_ms() / 1000 - attempt.finished_at.timestamp() > LATE_HOURS * 3600)
    if attempt.token != token or late:
        raise ForbiddenError("the attempt's own token is wanted, within 24 hours of its end")
    return attempt.job.org_id
