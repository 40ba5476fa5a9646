"""Uploads of artifacts and app builds."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, suppress
from functools import partial
from typing import Any, NamedTuple, TypeVar

from django.db.models import QuerySet

from accounts.caller import Caller
from jobs.contract import BuildName
from jobs.errors import InvalidInputError, QualGentError
from jobs.gateway import Gateway
from jobs.keys import token_hash
from jobs.models import Artifact, Build
from jobs.scheduler.port import (
    Command,
    StorageRoom,
    StoreArtifact,
    StoreBuildFile,
    StoredArtifact,
    StoredBuild,
    storage_full,
)
from jobs.selectors.jobs import upload_org
from jobs.selectors.retention import unreferenced
from jobs.storage.files import StoredFile

Reply = TypeVar("Reply")


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

    Raises NotFoundError, ForbiddenError (the token is not the attempt's), ConflictError (the attempt has ended, or has
    another content under the path), TooLargeError (too many, or no room for it), InvalidInputError, OSError.
    """
    check_path(path)
    # to read no body in vain; the transaction that writes the row checks it again
    claim = token_hash(token)
    org_id = await gateway.read(upload_org, attempt_id=attempt_id, token_hash=claim, path=path, sha256=upload.sha256)
    if isinstance(org_id, QualGentError):
        raise org_id
    same = Artifact.objects.filter(attempt_id=attempt_id, path=path, sha256=upload.sha256)
    command = partial(StoreArtifact, caller=caller, attempt_id=attempt_id, token_hash=claim, org_id=org_id, path=path)
    return await _store(gateway, org_id, upload, same, partial(command, content_type=content_type))


async def store_build_file(gateway: Gateway, caller: Caller, build: BuildName, *, upload: Upload) -> StoredBuild:
    """Store the file of an app build, unless the build has another.

    Raises ConflictError, TooLargeError (no room for it), InvalidInputError, OSError.
    """
    org_id, app_version_id = build.org_id, build.app_version_id
    same = Build.objects.filter(org_id=org_id, app_version_id=app_version_id, sha256=upload.sha256)
    command = partial(StoreBuildFile, caller=caller, org_id=org_id, app_version_id=app_version_id, name=build.name)
    return await _store(gateway, org_id, upload, same, command)


async def _store(
    gateway: Gateway, org_id: str, upload: Upload, same: QuerySet[Any], command: Callable[..., Command[Reply]]
) -> Reply:
    """Store the content and its row (``command`` lacks digest and size); remove the file if the row is refused."""
    stored = None
    try:
        async with await _receive(gateway, org_id, upload, same) as stored:
            return await gateway.port.call(command(sha256=stored.sha256, size=stored.size))
    except QualGentError:
        if stored is not None:
            digests = {stored.sha256}
            with suppress(Exception):  # retention removes it later
                await gateway.files.remove_unreferenced(digests, lambda found: gateway.read(unreferenced, found))
        raise


async def _receive(
    gateway: Gateway, org_id: str, upload: Upload, same: QuerySet[Any]
) -> AbstractAsyncContextManager[StoredFile]:
    """Receive the content if its organization has room for it or has stored it already."""
    found = await gateway.port.call(StorageRoom(org_id=org_id))
    if found.limit is None or (upload.sha256 and await gateway.read(same.exists)):
        return gateway.files.receive(upload.pieces, upload.sha256, upload.size)
    room = max(0, found.limit - found.stored)
    refusal = storage_full(org_id, found)
    if upload.size is not None and upload.size > room:
        raise refusal
    return gateway.files.receive(_within(upload.pieces, room, refusal), upload.sha256, upload.size)


async def _within(pieces: AsyncIterator[bytes], room: int, refusal: Exception) -> AsyncIterator[bytes]:
    """Yield the pieces while they fit; then raise the refusal."""
    size = 0
    async for piece in pieces:
        size += len(piece)
        if size > room:
            raise refusal
        yield piece
