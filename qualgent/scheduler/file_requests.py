"""Request types of the scheduler port for stored files, and for reserving storage."""

from __future__ import annotations

from msgspec import Struct

from jobs.presenters import ArtifactRow, BuildRow, BundleRow
from qualgent.core.errors import TooLargeError

from .port import Query, WriteRequest


class StorageRoom(Query["Room"], frozen=True, kw_only=True):
    """Return how much an organization has stored, and its limit."""

    org_id: str


class Room(Struct, frozen=True):
    """In bytes. ``limit`` None: there is no limit."""

    stored: int
    limit: int | None


def storage_full(org_id: str, room: Room, *, reserved: bool = False) -> TooLargeError:
    """Return the error for a file over the org's storage limit. ``reserved``: uploads in progress are counted."""
    counted = "has stored or is receiving" if reserved else "has stored"
    return TooLargeError(
        f"{org_id} {counted} {room.stored:,} of at most {room.limit:,} bytes, so there is no room for this file: "
        "wait until retention removes data, or raise most_stored_bytes"
    )


class StoredArtifact(Struct, frozen=True):
    """The artifact's row, and whether it is new."""

    row: ArtifactRow
    created: bool


class StoreArtifact(WriteRequest[StoredArtifact], frozen=True, kw_only=True):
    """Record a stored file as an artifact of an active attempt.

    Raises NotFoundError, ForbiddenError (another token), ConflictError (it has ended, or has another content under the
    path), TooLargeError.
    """

    attempt_id: str
    token_hash: str
    org_id: str
    path: str
    content_type: str
    sha256: str
    size: int
    reservation: str = ""  # of storage; empty: none


class StoreReportFile(WriteRequest[StoredArtifact], frozen=True, kw_only=True):
    """Record a stored file of a batch's report, among the artifacts of an attempt that has ended.

    Raises NotFoundError, ForbiddenError (the caller may not do this any more), ConflictError, TooLargeError.
    """

    batch_id: str
    attempt_id: str
    org_id: str
    path: str  # as an artifact
    content_type: str
    sha256: str
    size: int
    reservation: str = ""  # of storage; empty: none


class StoredBuild(Struct, frozen=True):
    """The build's row, and whether its file is new."""

    row: BuildRow
    created: bool


class StoreBuildFile(WriteRequest[StoredBuild], frozen=True, kw_only=True):
    """Record a stored file as the file of an app build.

    Raises ConflictError (it has another), TooLargeError, ForbiddenError (the caller may not do this any more).
    """

    org_id: str
    app_version_id: str
    name: str
    sha256: str
    size: int
    reservation: str = ""  # of storage; empty: none


class StoredBundle(Struct, frozen=True):
    """The bundle's row, and whether it is new."""

    row: BundleRow
    created: bool


class StoreBundle(WriteRequest[StoredBundle], frozen=True, kw_only=True):
    """Record a stored file as a bundle of the organization.

    Raises TooLargeError, ForbiddenError (the caller may not do this any more).
    """

    org_id: str
    sha256: str
    size: int
    reservation: str = ""  # of storage; empty: none
