"""Uploads of artifacts, batch reports, app builds and test bundles, within organizations' storage limits."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from functools import partial
from typing import Any, NamedTuple, TypeVar

from django.db.models import QuerySet

from jobs.contract import BuildName
from jobs.models import Artifact, Build, Bundle
from jobs.reservations import storage_limit
from jobs.selectors.jobs import report_org, upload_org
from jobs.selectors.retention import unreferenced
from qgprotocol.bundles import MAX_PACKED_BYTES, SHA256
from qgprotocol.reporter_folder import BATCH_REPORT
from qualgent.accounts.permissions import Caller
from qualgent.core.errors import InvalidInputError, QualGentError, TooLargeError, UnknownOutcomeError
from qualgent.core.keys import token_hash
from qualgent.scheduler.file_requests import (
    Room,
    StoreArtifact,
    StoreBuildFile,
    StoreBundle,
    StoredArtifact,
    StoredBuild,
    StoredBundle,
    StoreReportFile,
    storage_full,
)
from qualgent.scheduler.port import WriteRequest
from qualgent.web.gateway import Gateway

Reply = TypeVar("Reply")

STEP_BYTES = 4 * 1024 * 1024  # reserved at once for an upload of unknown size


class Upload(NamedTuple):
    """The body of a request, as a stream."""

    pieces: AsyncIterator[bytes]
    size: int | None  # from the client's headers; None: absent
    sha256: str | None  # from the client's headers; None: absent


def is_plain_path(path: str) -> bool:
    """Return whether a text is valid as an artifact's path: relative, without ``..`` or empty parts."""
    odd = any(part in ("", ".", "..") for part in path.split("/")) or "\\" in path or not path.isprintable()
    return not odd and len(path) <= 500


async def store_artifact(
    gateway: Gateway, caller: Caller, *, attempt_id: str, token: str, path: str, content_type: str, upload: Upload
) -> StoredArtifact:
    """Store an artifact of the attempt whose token is given. Idempotent for the same path and content.

    Raises NotFoundError, ForbiddenError (the token is not the attempt's), ConflictError (the attempt has ended, or has
    another content under the path), TooLargeError (too many, or no room for it), InvalidInputError, OSError.
    """
    _check_path(path)
    if path.startswith(BATCH_REPORT):
        raise InvalidInputError(f"the folder {BATCH_REPORT} of an attempt is for the report of its batch")
    # to read no body in vain; the transaction that writes the row checks it again
    claim = token_hash(token)
    org_id = await gateway.read(upload_org, attempt_id=attempt_id, token_hash=claim, path=path, sha256=upload.sha256)
    if isinstance(org_id, QualGentError):
        raise org_id
    same = Artifact.objects.filter(attempt_id=attempt_id, path=path, sha256=upload.sha256)
    command = partial(StoreArtifact, caller=caller, attempt_id=attempt_id, token_hash=claim, org_id=org_id, path=path)
    return await _store(gateway, org_id, upload, same, partial(command, content_type=content_type))


async def store_report_file(
    gateway: Gateway, caller: Caller, *, batch_id: str, attempt_id: str, path: str, content_type: str, upload: Upload
) -> StoredArtifact:
    """Store a file of a batch's report, as an artifact of an ended attempt. Idempotent for the same content.

    Raises NotFoundError, ConflictError (the attempt has not ended, or has another content under the path),
    TooLargeError (too many, or no room for it), ForbiddenError, InvalidInputError, OSError.
    """
    path = BATCH_REPORT + path
    _check_path(path)
    org_id = await gateway.read(report_org, batch_id=batch_id, attempt_id=attempt_id)
    if isinstance(org_id, QualGentError):
        raise org_id
    same = Artifact.objects.filter(attempt_id=attempt_id, path=path, sha256=upload.sha256)
    command = partial(
        StoreReportFile, caller=caller, batch_id=batch_id, attempt_id=attempt_id, org_id=org_id, path=path
    )
    return await _store(gateway, org_id, upload, same, partial(command, content_type=content_type))


def _check_path(path: str) -> None:
    """Raise InvalidInputError unless a path is a plain relative one of at most 500 characters."""
    if not is_plain_path(path):
        raise InvalidInputError("an artifact's path must be relative, without '..', of at most 500 plain characters")


async def store_build_file(gateway: Gateway, caller: Caller, build: BuildName, *, upload: Upload) -> StoredBuild:
    """Store an app build's file. Idempotent for the same file. Raises ConflictError for another one.

    Raises ConflictError, TooLargeError (no room for it), InvalidInputError, OSError.
    """
    org_id, app_version_id = build.org_id, build.app_version_id
    same = Build.objects.filter(org_id=org_id, app_version_id=app_version_id, sha256=upload.sha256)
    command = partial(StoreBuildFile, caller=caller, org_id=org_id, app_version_id=app_version_id, name=build.name)
    return await _store(gateway, org_id, upload, same, command)


async def store_bundle(gateway: Gateway, caller: Caller, org_id: str, sha256: str, *, upload: Upload) -> StoredBundle:
    """Store a test bundle of an organization under its SHA-256. Idempotent.

    Raises TooLargeError (of a bundle, or no room for it), InvalidInputError (another content), OSError.
    """
    if not re.search(SHA256, sha256):
        raise InvalidInputError("a bundle's name is its SHA-256: 64 hexadecimal digits, in small letters")
    if (upload.sha256 or sha256).lower() != sha256:
        raise InvalidInputError("the X-Content-SHA256 is not that of the URL")
    if (upload.size or 0) > MAX_PACKED_BYTES:
        raise TooLargeError(f"a bundle has at most {MAX_PACKED_BYTES:,} bytes")
    same = Bundle.objects.filter(org_id=org_id, sha256=sha256)
    command = partial(StoreBundle, caller=caller, org_id=org_id)
    return await _store(gateway, org_id, Upload(_limited(upload.pieces), upload.size, sha256), same, command)


async def _limited(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Yield a bundle's pieces unchanged. Raises TooLargeError beyond its size limit."""
    size = 0
    async for piece in pieces:
        size += len(piece)
        if size > MAX_PACKED_BYTES:
            raise TooLargeError(f"a bundle has at most {MAX_PACKED_BYTES:,} bytes")
        yield piece


async def _store(
    gateway: Gateway, org_id: str, upload: Upload, same: QuerySet[Any], command: Callable[..., WriteRequest[Reply]]
) -> Reply:
    """Reserve room, store an upload's content, and record its row by ``command``; return the reply.

    If the row is refused, the file is removed; if its outcome is unknown, the file stays, as the row may appear yet.
    """
    stored, room = None, await _reserve_room(gateway, org_id, upload, same)
    try:
        async with gateway.files.receive(room.meter_upload(upload.pieces), upload.sha256, upload.size) as stored:
            reservation = room.reservation
            reply = await gateway.port.call(command(sha256=stored.sha256, size=stored.size, reservation=reservation))
            room.stored = True
            return reply
    except UnknownOutcomeError:
        raise
    except QualGentError:
        if stored is not None:
            digests = {stored.sha256}
            with suppress(Exception):  # retention removes it later
                await gateway.files.remove_unreferenced(digests, lambda found: gateway.read(unreferenced, found))
        raise
    finally:
        await room.end()


class _Room:
    """The room that an upload has in its organization: any, or what it has reserved."""

    def __init__(self, gateway: Gateway, org_id: str, limit: int | None) -> None:
        self._reservations = gateway.reservations
        self._org_id = org_id
        self._limit = limit  # None: any
        self._reserved_bytes = 0
        self._taken = 0  # stored and reserved, when a reservation was refused
        self.reservation = ""
        self.stored = False

    async def reserve(self, size: int) -> bool:
        """Reserve ``size`` more bytes; return False, reserving nothing, if they exceed the organization's limit."""
        assert self._limit is not None
        found = await self._reservations.reserve(self._org_id, size, self._limit, self.reservation)
        if isinstance(found, int):
            self._taken = found
            return False
        self.reservation = found
        self._reserved_bytes += size
        return True

    @property
    def refusal(self) -> TooLargeError:
        """Return the error for a refused reservation."""
        return storage_full(self._org_id, Room(self._taken - self._reserved_bytes, self._limit), reserved=True)

    async def meter_upload(self, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """Yield an upload's pieces, reserving room for bytes not announced. Raises TooLargeError."""
        size = 0
        async for piece in pieces:
            size += len(piece)
            missing = size - self._reserved_bytes
            if self._limit is not None and missing > 0 and not await self._grow(missing):
                raise self.refusal
            yield piece

    async def _grow(self, missing: int) -> bool:
        """Reserve room for ``missing`` bytes, in large steps unless near the limit; return False if refused."""
        return (missing < STEP_BYTES and await self.reserve(STEP_BYTES)) or await self.reserve(missing)

    async def end(self) -> None:
        """End the reservation, if any; its bytes count as stored if they were."""
        if self.reservation:
            await asyncio.shield(self._reservations.end(self.reservation, stored=self.stored))


async def _reserve_room(gateway: Gateway, org_id: str, upload: Upload, same: QuerySet[Any]) -> _Room:
    """Return an upload's room: reserved by its announced size; unlimited if ``same`` content is stored."""
    limit = await gateway.read(storage_limit, org_id=org_id)
    if limit is not None and upload.sha256 and await gateway.read(same.exists):
        limit = None
    room = _Room(gateway, org_id, limit)
    if limit is not None and upload.size and not await room.reserve(upload.size):
        raise room.refusal
    return room
