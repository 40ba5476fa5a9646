"""Keeping what tests leave behind, and the app builds they need."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, NamedTuple

from django.conf import settings
from django.db.models import QuerySet

from accounts import audit
from accounts.statements.orgs import insert_orgs
from jobs.errors import ConflictError, ForbiddenError, InvalidInputError, NotFoundError, TooLargeError
from jobs.keys import database_id, new_id
from jobs.ledger.statements.stored import add_stored
from jobs.models import Artifact, Attempt, Build
from jobs.scheduler.runtime import Runtime, current
from jobs.storage.files import StoredFile
from jobs.times import stamp

LATE_HOURS = 24  # after an attempt ended: results and artifacts may be held up by a broken connection


class Kept(NamedTuple):
    """The row, and whether it is new."""

    row: Any
    created: bool


class _Upload(NamedTuple):
    """What a client sends."""

    pieces: AsyncIterator[bytes]
    size: int | None  # as it says; None: it does not
    sha256: str | None  # likewise


def check_path(path: str) -> None:
    """A plain relative path. Raises InvalidInputError."""
    odd = any(part in ("", ".", "..") for part in path.split("/")) or "\\" in path or not path.isprintable()
    if odd or len(path) > 500:
        raise InvalidInputError("an artifact's path must be relative, without '..', of at most 500 plain characters")


async def keep_artifact(
    *,
    attempt_id: str,
    token: str,
    path: str,
    content_type: str,
    sha256: str | None,
    pieces: AsyncIterator[bytes],
    size: int | None = None,
) -> Kept:
    """Store a file of an attempt, of so many bytes as its sender says. The same path and content again is harmless.

    Raises NotFoundError, ForbiddenError (the token is not the attempt's, or it ended long ago), ConflictError (another
    content under the path), TooLargeError (too many, or no room for it), InvalidInputError, OSError.
    """
    runtime = current()
    check_path(path)
    org_id = await _check_attempt(attempt_id, token)
    same = Artifact.objects.filter(attempt_id=attempt_id, path=path, sha256=sha256)
    with runtime.files.holding():
        stored = await _receive(runtime, org_id, _Upload(pieces, size, sha256), same)
        return await _keep_artifact(runtime, org_id, attempt_id, path, content_type, stored)


async def _receive(runtime: Runtime, org_id: str, upload: _Upload, same: QuerySet[Any]) -> StoredFile:
    """Store the content, if its org has room for it, or has it already."""
    room = runtime.orgs.room_for(org_id)
    if room is None or (upload.sha256 and await runtime.ledger.read(same.exists)):
        return await runtime.files.receive(upload.pieces, upload.sha256)
    refusal = no_room(runtime, org_id)
    if upload.size is not None and upload.size > room:
        raise refusal
    return await runtime.files.receive(_within(upload.pieces, room, refusal), upload.sha256)


def no_room(runtime: Runtime, org_id: str) -> TooLargeError:
    """What an upload is refused with whose org has no room for it."""
    stored, most = runtime.orgs.stored_bytes.get(org_id, 0), runtime.orgs.limits_of(org_id).most_stored_bytes
    return TooLargeError(
        f"{org_id} has stored {stored:,} of at most {most:,} bytes, so there is no room for this file: "
        "it comes with what retention removes, or with a larger most_stored_bytes"
    )


async def _within(pieces: AsyncIterator[bytes], room: int, refusal: Exception) -> AsyncIterator[bytes]:
    """The pieces, while they fit."""
    size = 0
    async for piece in pieces:
        size += len(piece)
        if size > room:
            raise refusal
        yield piece


async def _write(runtime: Runtime, unit: Callable[[Any], Kept | str], org_id: str, size: int) -> Kept | str:
    """Write it, and count what is new; also for a caller that is cancelled meanwhile, as its client left."""

    async def work() -> Kept | str:
        kept = await runtime.ledger.write(unit)
        if isinstance(kept, Kept) and kept.created:
            runtime.orgs.add_stored({org_id: size})
        return kept

    return await asyncio.shield(runtime.tasks.spawn(work()))


async def _keep_artifact(
    runtime: Runtime, org_id: str, attempt_id: str, path: str, content_type: str, stored: StoredFile
) -> Kept:
    created_ms, artifact_id = runtime.clock.wall_ms(), new_id()
    most = runtime.orgs.limits_of(org_id).most_stored_bytes

    def unit(cursor: Any) -> Kept | str:
        earlier = Artifact.objects.filter(attempt_id=attempt_id, path=path).first()
        if earlier is not None:
            return Kept(earlier, False) if earlier.sha256 == stored.sha256 else "another content"
        if Artifact.objects.filter(attempt_id=attempt_id).count() >= settings.QUALGENT_MAX_ARTIFACTS:
            return "too many"
        if not add_stored(cursor, org_id, stored.size, most):
            return "no room"
        cursor.execute(
            """INSERT INTO jobs_artifact (id, attempt_id, path, size, sha256, content_type, created_at)
               VALUES (%s, %s, %s, %s, %s, %s, %s)""",
            (
                database_id(artifact_id), database_id(attempt_id), path, stored.size, stored.sha256,
                content_type[:100], stamp(created_ms),
            ),
        )  # fmt: skip
        return Kept(Artifact.objects.get(pk=artifact_id), True)

    kept = await _write(runtime, unit, org_id, stored.size)
    if kept == "another content":
        raise ConflictError(f"the attempt has another file under {path}")
    if kept == "too many":
        raise TooLargeError(f"an attempt keeps at most {settings.QUALGENT_MAX_ARTIFACTS} artifacts")
    if kept == "no room":
        raise no_room(runtime, org_id)
    assert isinstance(kept, Kept)
    return kept


async def _check_attempt(attempt_id: str, token: str) -> str:
    """The org of the attempt's job."""
    runtime = current()
    attempt = await runtime.ledger.read(lambda: Attempt.objects.select_related("job").filter(pk=attempt_id).first())
    if attempt is None:
        raise NotFoundError(f"there is no attempt {attempt_id}")
    late = attempt.finished_at is not None and (
        runtime.clock.wall_ms() / 1000 - attempt.finished_at.timestamp() > LATE_HOURS * 3600
    )
    if attempt.token != token or late:
        raise ForbiddenError("the attempt's own token is wanted, within 24 hours of its end")
    return attempt.job.org_id


async def keep_build_file(
    *,
    org_id: str,
    app_version_id: str,
    name: str,
    sha256: str | None,
    pieces: AsyncIterator[bytes],
    size: int | None = None,
) -> Kept:
    """Store the file of an app build, of so many bytes as its sender says. The first one fixes it.

    Raises ConflictError, TooLargeError (no room for it), InvalidInputError, OSError.
    """
    runtime = current()
    same = Build.objects.filter(org_id=org_id, app_version_id=app_version_id, sha256=sha256)
    with runtime.files.holding():
        stored = await _receive(runtime, org_id, _Upload(pieces, size, sha256), same)
        return await _keep_build_file(runtime, org_id, app_version_id, name, stored)


async def _keep_build_file(runtime: Runtime, org_id: str, app_version_id: str, name: str, stored: StoredFile) -> Kept:
    now_ms = runtime.clock.wall_ms()
    most = runtime.orgs.limits_of(org_id).most_stored_bytes
    noted = audit.note("store", kind="build", object_id=f"{org_id} {app_version_id}")

    def unit(cursor: Any) -> Kept | str:
        build = fix_build(cursor, org_id, app_version_id, now_ms)
        if build.sha256 or build.app_url:
            return Kept(build, False) if build.sha256 == stored.sha256 else "another file"
        if not add_stored(cursor, org_id, stored.size, most):
            return "no room"
        cursor.execute(
            "UPDATE jobs_build SET name = %s, size = %s, sha256 = %s WHERE id = %s",
            (name[:200], stored.size, stored.sha256, database_id(str(build.id))),
        )
        noted.write(cursor, after={"name": name[:200], "size": stored.size, "sha256": stored.sha256})
        build.refresh_from_db()
        return Kept(build, True)

    kept = await _write(runtime, unit, org_id, stored.size)
    if kept == "no room":
        raise no_room(runtime, org_id)
    if kept == "another file":
        raise ConflictError(
            f"{app_version_id} of {org_id} has another file or URL already; what was installed would be the wrong app: "
            "use a new app_version_id for a new build"
        )
    assert isinstance(kept, Kept)
    return kept


def fix_app_url(cursor: Any, org_id: str, app_version_id: str, app_url: str, now_ms: int) -> str | None:
    """The URL becomes the build's, if it has nothing yet. Part of a unit of work. Returns what it has instead."""
    build = fix_build(cursor, org_id, app_version_id, now_ms)
    if build.app_url == app_url:
        return None
    if build.app_url or build.sha256:
        return build.app_url or "a stored file"
    cursor.execute("UPDATE jobs_build SET app_url = %s WHERE id = %s", (app_url, database_id(str(build.id))))
    return None


def fix_build(cursor: Any, org_id: str, app_version_id: str, now_ms: int) -> Build:
    """The build's row, made if it is new. Part of a unit of work."""
    insert_orgs(cursor, [org_id], now_ms)
    cursor.execute(
        """INSERT INTO jobs_build (id, org_id, app_version_id, app_url, name, size, sha256, created_at)
           VALUES (%s, %s, %s, '', '', NULL, '', %s) ON CONFLICT (org_id, app_version_id) DO NOTHING""",
        (database_id(new_id()), org_id, app_version_id, stamp(now_ms)),
    )
    return Build.objects.get(org_id=org_id, app_version_id=app_version_id)
