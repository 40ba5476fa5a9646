"""Handlers that record stored files: artifacts of attempts, reports of batches, app builds, and bundles of tests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from django.conf import settings

from jobs.job_views import JobView
from jobs.models import Artifact, Build, Bundle
from jobs.presenters import artifact_row, build_row, bundle_row
from jobs.selectors.jobs import report_org, upload_org
from jobs.selectors.owners import owner_of
from jobs.statements.reservations import store_reserved
from qgprotocol.reporter_folder import BATCH_REPORT
from qualgent.accounts import audit
from qualgent.accounts.identities import current_caller
from qualgent.accounts.permissions import Caller, Resource, allowed
from qualgent.accounts.statements import insert_orgs
from qualgent.core.errors import ConflictError, ForbiddenError, QualGentError, TooLargeError
from qualgent.core.keys import database_id, new_id
from qualgent.core.times import stamp, to_datetime

from .core import Core, require_orgs
from .file_requests import (
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


class _StoredRow(NamedTuple):
    row: Any
    created: bool


def storage_room_of(core: Core, org_id: str) -> Room:
    """Return the stored bytes of an organization, and its limit."""
    return Room(core.orgs.stored_bytes.get(org_id, 0), core.orgs.limits_of(org_id).most_stored_bytes)


async def store_artifact(core: Core, command: StoreArtifact) -> StoredArtifact:
    """Record a stored file as an attempt's artifact. Idempotent for the same path and content."""

    def find_org() -> str | QualGentError:
        return upload_org(
            attempt_id=command.attempt_id, token_hash=command.token_hash, path=command.path, sha256=command.sha256
        )

    return await _store_artifact(core, command, find_org)


async def store_report_file(core: Core, command: StoreReportFile) -> StoredArtifact:
    """Record a stored file of a batch's report. Idempotent for the same path and content."""
    batch_id, now_ms = command.batch_id, core.clock.wall_ms()

    def find_org() -> str | QualGentError:
        owner = owner_of("batch", batch_id)
        refusal = _refuse_caller(command.caller, Resource("batch", batch_id, owner.org, owner.token))
        return refusal or report_org(batch_id=batch_id, attempt_id=command.attempt_id)

    entry = audit.entry(command.caller, now_ms, "store", kind="batch", object_id=batch_id, org_id=command.org_id)
    is_last = command.path == f"{BATCH_REPORT}index.html"
    return await _store_artifact(core, command, find_org, entry if is_last else None)


async def _store_artifact(
    core: Core,
    command: StoreArtifact | StoreReportFile,
    find_org: Callable[[], str | QualGentError],
    entry: audit.Entry | None = None,
) -> StoredArtifact:
    """Record an artifact with its bytes, unless ``find_org``, called in the transaction, returns an error."""
    created = to_datetime(core.clock.wall_ms())
    limit = core.orgs.limits_of(command.org_id).most_stored_bytes
    attempt_id, path, sha256 = command.attempt_id, command.path, command.sha256

    def unit(cursor: Any) -> _StoredRow | QualGentError:
        refusal = find_org()
        if isinstance(refusal, QualGentError):
            return refusal
        earlier = Artifact.objects.filter(attempt_id=attempt_id, path=path).first()
        if earlier is not None and earlier.sha256 == sha256:
            return _StoredRow(earlier, False)
        if earlier is not None:
            return ConflictError(f"the attempt has another file under {path}")
        if Artifact.objects.filter(attempt_id=attempt_id).count() >= settings.QUALGENT_MAX_ARTIFACTS:
            return TooLargeError(f"an attempt keeps at most {settings.QUALGENT_MAX_ARTIFACTS} artifacts")
        if not store_reserved(cursor, command.reservation, command.org_id, command.size, limit):
            return storage_full(command.org_id, storage_room_of(core, command.org_id))
        kept = {"size": command.size, "sha256": sha256, "content_type": command.content_type[:100]}
        row = Artifact.objects.create(id=new_id(), attempt_id=attempt_id, path=path, created_at=created, **kept)
        if entry is not None:
            entry.write(cursor, after={"attempt": attempt_id, "sha256": sha256})
        return _StoredRow(row, True)

    kept = await _write_row(core, unit, command.org_id, command.size)
    return StoredArtifact(artifact_row(kept.row), kept.created)


async def store_build_file(core: Core, command: StoreBuildFile) -> StoredBuild:
    """Record a stored file as the file of an app build, unless the build has another."""
    org_id, app_version_id, now_ms = command.org_id, command.app_version_id, core.clock.wall_ms()
    await require_orgs(core, [org_id])
    limit = core.orgs.limits_of(org_id).most_stored_bytes
    entry = audit.entry(
        command.caller, now_ms, "store", kind="build", object_id=f"{org_id} {app_version_id}", org_id=org_id
    )

    def unit(cursor: Any) -> _StoredRow | QualGentError:
        if refusal := _refuse_caller(command.caller, Resource("build", app_version_id, org_id)):
            return refusal
        build = get_or_create_build(cursor, org_id, app_version_id, now_ms)
        if build.sha256 == command.sha256:
            return _StoredRow(build, False)
        if build.sha256 or build.app_url:
            return ConflictError(
                f"{app_version_id} of {org_id} has another file or URL already; what was installed would be the wrong "
                "app: use a new app_version_id for a new build"
            )
        if not store_reserved(cursor, command.reservation, org_id, command.size, limit):
            return storage_full(org_id, storage_room_of(core, org_id))
        build.name, build.size, build.sha256 = command.name[:200], command.size, command.sha256
        build.save(update_fields=["name", "size", "sha256"])
        entry.write(cursor, after={"name": build.name, "size": build.size, "sha256": build.sha256})
        return _StoredRow(build, True)

    kept = await _write_row(core, unit, org_id, command.size)
    return StoredBuild(build_row(kept.row), kept.created)


async def store_bundle(core: Core, command: StoreBundle) -> StoredBundle:
    """Record a stored file as a bundle of its organization. Idempotent: its digest is its name."""
    org_id, sha256, now_ms = command.org_id, command.sha256, core.clock.wall_ms()
    await require_orgs(core, [org_id])
    limit = core.orgs.limits_of(org_id).most_stored_bytes
    object_id = f"{org_id} {sha256}"
    entry = audit.entry(command.caller, now_ms, "store", kind="bundle", object_id=object_id, org_id=org_id)

    def unit(cursor: Any) -> _StoredRow | QualGentError:
        if refusal := _refuse_caller(command.caller, Resource("bundle", sha256, org_id)):
            return refusal
        if touch_bundle(cursor, org_id, sha256, now_ms):
            return _StoredRow(Bundle.objects.get(org_id=org_id, sha256=sha256), False)
        insert_orgs(cursor, [org_id], now_ms)
        if not store_reserved(cursor, command.reservation, org_id, command.size, limit):
            return storage_full(org_id, storage_room_of(core, org_id))
        size, at = command.size, to_datetime(now_ms)
        row = Bundle.objects.create(id=new_id(), org_id=org_id, sha256=sha256, size=size, created_at=at, used_at=at)
        entry.write(cursor, after={"size": size})
        return _StoredRow(row, True)

    kept = await _write_row(core, unit, org_id, command.size)
    return StoredBundle(bundle_row(kept.row), kept.created)


def _refuse_caller(caller: Caller, resource: Resource) -> ForbiddenError | None:
    """Return an error if the caller may no longer store this: a token can be revoked during its upload."""
    current = current_caller(caller)
    if current is not None and allowed(current, "store", resource):
        return None
    return ForbiddenError("the token or the person that began this upload may not store files any more")


def touch_bundle(cursor: Any, org_id: str, sha256: str, now_ms: int) -> bool:
    """Set a test bundle's time of last use, within a unit. False: the organization has none of this digest."""
    cursor.execute(
        "UPDATE jobs_bundle SET used_at = %s WHERE org_id = %s AND sha256 = %s", (stamp(now_ms), org_id, sha256)
    )
    return bool(cursor.rowcount == 1)


def touch_bundles(cursor: Any, jobs: Iterable[JobView], now_ms: int) -> str:
    """Set the time of last use of the jobs' bundles, within a unit. Returns what is missing; empty: nothing."""
    named = {(job.org_id, job.source["bundle"]) for job in jobs if job.source and "bundle" in job.source}
    for org_id, sha256 in sorted(named):
        if not touch_bundle(cursor, org_id, sha256, now_ms):
            return f"{org_id} has no bundle {sha256}: upload it before its jobs are submitted"
    return ""


async def _write_row(
    core: Core, unit: Callable[[Any], _StoredRow | QualGentError], org_id: str, size: int
) -> _StoredRow:
    """Commit a file's row and count its bytes, even if the caller is cancelled because its client disconnected.

    Raises the error that the unit returns.
    """

    async def work() -> _StoredRow | QualGentError:
        kept = await core.ledger.write(unit)
        if isinstance(kept, _StoredRow) and kept.created:
            core.orgs.add_stored({org_id: size})
        return kept

    kept: _StoredRow | QualGentError = await asyncio.shield(core.tasks.spawn(work()))
    if isinstance(kept, QualGentError):
        raise kept
    return kept


def set_app_urls(cursor: Any, jobs: Iterable[JobView], now_ms: int) -> str:
    """Store the app URLs of the jobs' builds, within a unit. Returns the first conflict; empty: none."""
    named = {(job.org_id, job.app_version_id, job.app_url) for job in jobs if job.app_url}
    for org_id, app_version_id, app_url in named:
        build = get_or_create_build(cursor, org_id, app_version_id, now_ms)
        if build.app_url == app_url:
            continue
        if build.app_url or build.sha256:
            other = build.app_url or "a stored file"
            return f"{app_version_id} of {org_id} is {other} already; use a new app_version_id for a new build"
        cursor.execute("UPDATE jobs_build SET app_url = %s WHERE id = %s", (app_url, database_id(str(build.id))))
    return ""


def get_or_create_build(cursor: Any, org_id: str, app_version_id: str, now_ms: int) -> Build:
    """Return the build's row, within a unit; insert it if it is new."""
    insert_orgs(cursor, [org_id], now_ms)
    cursor.execute(
        """INSERT INTO jobs_build (id, org_id, app_version_id, app_url, name, size, sha256, created_at)
           VALUES (%s, %s, %s, '', '', NULL, '', %s) ON CONFLICT (org_id, app_version_id) DO NOTHING""",
        (database_id(new_id()), org_id, app_version_id, stamp(now_ms)),
    )
    return Build.objects.get(org_id=org_id, app_version_id=app_version_id)
