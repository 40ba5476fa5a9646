"""Submitting jobs: stored first, then let wait."""

from __future__ import annotations

import asyncio
import hashlib
import zlib
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from jobs import records
from jobs.changes import JobRef
from jobs.clock import to_datetime
from jobs.contract import JobView, Submission
from jobs.engine.values import GroupKey, JobSpec
from jobs.errors import ConflictError, IdempotencyError
from jobs.keys import group_id, labels_tuple, new_id
from jobs.presenters import rfc3339
from jobs.runtime import Runtime, current
from jobs.services.artifacts import fix_app_url

IDEMPOTENCY_HOURS = 24


NO_ORIGIN = records.Origin()


class Submitted(NamedTuple):
    """What was stored. ``batch_id`` None: a single job."""

    jobs: list[JobView]
    batch_id: str | None


class Answer(NamedTuple):
    """What the client is told; the same again for a repeated Idempotency-Key."""

    status: int
    body: bytes


class Idempotency(NamedTuple):
    """A client's key for one request, and what the request was."""

    key: str
    fingerprint: str

    @classmethod
    def of(cls, key: str, method: str, path: str, body: bytes) -> Idempotency:
        return cls(key, hashlib.sha256(b"\0".join((method.encode(), path.encode(), body))).hexdigest())


async def submit_jobs(
    *,
    submissions: Sequence[Submission],
    as_batch: bool,
    origin: records.Origin = NO_ORIGIN,
    answer: Callable[[Submitted], bytes],
    idempotency: Idempotency | None = None,
) -> Answer:
    """Store the jobs, all or none, and let them wait; when this returns they are committed.

    ``answer`` makes the body of the 201; with a key it is kept for 24 hours and given again to the same request.
    Raises IdempotencyError when the key was used for another request, ConflictError when a build has another app_url,
    NotRunningError, LedgerError.
    """
    runtime = current()
    submitted_ms = runtime.clock.submit_ms()
    batch_id = new_id() if as_batch else None
    specs, rows, views = _prepare(submissions, batch_id, submitted_ms)
    body = answer(Submitted(views, batch_id))
    # orgs seen before need no statement; the set is only a cache of rows that are never deleted
    orgs = {row.org_id for row in rows}
    new_orgs = orgs - runtime.known_orgs

    urls = {(row.org_id, row.app_version_id, row.app_url) for row in rows if row.app_url}

    def unit(cursor: Any) -> Answer | str | None:
        if idempotency is not None:
            earlier = _earlier_answer(cursor, idempotency, submitted_ms)
            if earlier is not None:
                return earlier
        if new_orgs:
            records.insert_orgs(cursor, new_orgs, submitted_ms)
        for org_id, app_version_id, app_url in urls:
            other = fix_app_url(cursor, org_id, app_version_id, app_url, submitted_ms)
            if other is not None:
                # nothing was written before this but builds and orgs, which harm nobody
                return f"{app_version_id} of {org_id} is {other} already; use a new app_version_id for a new build"
        records.add_to_groups(cursor, rows, submitted_ms)
        if batch_id is not None:
            records.insert_batch(
                cursor, batch_id, next(iter(orgs)) if len(orgs) == 1 else None, len(rows), submitted_ms, origin
            )
        records.insert_jobs(cursor, rows, submitted_ms)
        if idempotency is not None:
            _keep_answer(cursor, idempotency, body, submitted_ms)
        return None

    earlier = await _store(runtime, unit, specs)
    if isinstance(earlier, str):
        raise ConflictError(earlier)
    if earlier is not None:
        if earlier.status == IdempotencyError.status:
            raise IdempotencyError("this Idempotency-Key was used for another request; use a new key for a new request")
        return earlier
    runtime.known_orgs |= new_orgs
    for spec, row in zip(specs, rows, strict=True):
        if row.queue_timeout_seconds is not None:
            runtime.wait_limits.add(spec, row.batch_id, row.queue_timeout_seconds)
    runtime.measures.submitted += len(rows)
    runtime.changes.jobs([JobRef(row.id, row.group_id, row.batch_id) for row in rows])
    return Answer(201, body)


async def _store(
    runtime: Runtime, unit: Callable[[Any], Answer | str | None], specs: list[JobSpec]
) -> Answer | str | None:
    """Commit the jobs and the leases that they can have at once, in one transaction; what the unit returned.

    The engine is told first, and forgets them if the ledger does not take them. Nobody else hears of them or of their
    leases before the commit. (An engine shared with other processes would have to be told after it.)
    """
    try:
        with runtime.ledger.together():
            await runtime.engine.submit(specs, runtime.clock.now_ms())
            posted = runtime.ledger.post(unit)
            handing_out = await runtime.dispatcher.hand_out_now()
        earlier = await posted  # a caller that is cancelled here leaves the jobs to the engine: they are being stored
        if handing_out is not None:  # the lease goes out before the answer: a device waits for the one
            await asyncio.wait([handing_out])
            await asyncio.sleep(0)  # its connection's writer is behind us
    except Exception:
        await runtime.dispatcher.forget([spec.id for spec in specs])
        raise
    if earlier is not None:
        await runtime.dispatcher.forget([spec.id for spec in specs])
    return earlier


def _prepare(
    submissions: Sequence[Submission], batch_id: str | None, submitted_ms: int
) -> tuple[list[JobSpec], list[records.NewJob], list[JobView]]:
    specs, rows, views = [], [], []
    created_at = rfc3339(to_datetime(submitted_ms))
    groups: dict[GroupKey, str] = {}
    for submission in submissions:
        org, app, test, target = submission.org_id, submission.app_version_id, submission.test, submission.target
        labels = labels_tuple(submission.labels)
        key = GroupKey(org, app, target, labels)
        group = groups.get(key) or groups.setdefault(key, group_id(key))
        job_id, priority = new_id(), submission.priority
        specs.append(
            JobSpec(
                id=job_id, org_id=org, app_version_id=app, target=target, test=test, priority=priority,
                submitted_ms=submitted_ms, labels=labels,
            )
        )  # fmt: skip
        rows.append(
            records.NewJob(
                job_id, org, app, test, priority, target, submission.labels, group, batch_id, submission.app_url,
                submission.timeout_seconds, submission.install_timeout_seconds, submission.silence_timeout_seconds,
                submission.retries, submission.max_attempts.given,
                submission.on_disconnect, submission.disconnect_wait_seconds, submission.queue_timeout_seconds,
            )
        )  # fmt: skip
        views.append(
            JobView(
                id=job_id, org_id=org, app_version_id=app, test=test, priority=priority, target=target,
                labels=submission.labels, app_url=submission.app_url, timeout_seconds=submission.timeout_seconds,
                install_timeout_seconds=submission.install_timeout_seconds,
                silence_timeout_seconds=submission.silence_timeout_seconds, retries=submission.retries,
                max_attempts=rows[-1].max_attempts,
                on_disconnect=submission.on_disconnect, disconnect_wait_seconds=submission.disconnect_wait_seconds,
                queue_timeout_seconds=submission.queue_timeout_seconds, status="pending", phase="waiting", reason="",
                flaky=False, quarantined=False, group=group,
                batch_id=batch_id, attempts=0, agent=None, simulated=False, created_at=created_at, started_at=None,
                finished_at=None,
            )
        )  # fmt: skip
    return specs, rows, views


def _earlier_answer(cursor: Any, idempotency: Idempotency, now_ms: int) -> Answer | None:
    """Runs on the one writer, so two requests with one key cannot both find nothing."""
    cursor.execute(
        "DELETE FROM jobs_idempotencyrecord WHERE created_at < %s",
        (records.stamp(now_ms - IDEMPOTENCY_HOURS * 3_600_000),),
    )
    cursor.execute("SELECT fingerprint, status, answer FROM jobs_idempotencyrecord WHERE key = %s", (idempotency.key,))
    row = cursor.fetchone()
    if row is None:
        return None
    if row[0] != idempotency.fingerprint:
        return Answer(IdempotencyError.status, b"")
    return Answer(row[1], zlib.decompress(bytes(row[2])))


def _keep_answer(cursor: Any, idempotency: Idempotency, body: bytes, now_ms: int) -> None:
    cursor.execute(
        """INSERT INTO jobs_idempotencyrecord (key, fingerprint, status, answer, created_at)
           VALUES (%s, %s, 201, %s, %s)""",
        (idempotency.key, idempotency.fingerprint, zlib.compress(body, 1), records.stamp(now_ms)),
    )
