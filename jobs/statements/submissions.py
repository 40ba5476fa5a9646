"""Statements that insert submitted jobs, their batches and new groups; the view of a job just submitted."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import astuple

from jobs.batch_names import common_folder
from jobs.contract import JOB_FIELDS, NO_MAX_ATTEMPTS, Origin, Submission
from jobs.derived_ids import needs_of
from jobs.job_views import JobView
from jobs.statements.many import insert_rows
from qualgent.core.keys import database_id
from qualgent.core.times import stamp

_OBJECTS = ("labels", "max_attempts", "environment", "source", "tags")
_PLAIN_FIELDS = tuple(name for name in JOB_FIELDS if name not in _OBJECTS)
_plain_fields = attrgetter(*_PLAIN_FIELDS)
_PRIORITY, _MAX_ATTEMPTS, _SOURCE = map(JOB_FIELDS.index, ("priority", "max_attempts", "source"))
_DEDUPE = len(JOB_FIELDS)  # the only other field of a submission
_NO_OBJECTS = "{}", "{}", "{}", None, "[]"
_NONE: dict[str, int] = {}  # one for all jobs; never changed
_INSERT_JOB = f"""
    INSERT INTO jobs_job (id, group_id, batch_id, token_id, created_at, queued_at,
                          {", ".join(_OBJECTS)}, {", ".join(_PLAIN_FIELDS)},
                          simulated, status, phase, reason, attempts, round_start, attempt_id, agent)"""
_JOB = f"""({", ".join(["%s"] * (6 + len(_OBJECTS) + len(_PLAIN_FIELDS)))},
            FALSE, 'pending', 'waiting', '', 0, 0, NULL, '')"""


class NewJobs(NamedTuple):
    """Jobs of one submission, at least one; ids canonical. ``token_id``: of the program that submitted them."""

    rows: Sequence[JobView]
    batch_id: str | None
    origin: Origin  # of the batch
    submitted_ms: int
    token_id: str | None


def new_job_view(
    submission: Submission, *, job_id: str, priority: int, group: str, batch_id: str | None, created_at: str
) -> JobView:
    """Return the view of a newly submitted job, before its first attempt."""
    submitted = [*astuple(submission)]  # by position: a fraction of the cost of a dictionary of fields
    del submitted[_DEDUPE]
    submitted[_PRIORITY] = priority
    submitted[_MAX_ATTEMPTS] = _NONE if submission.max_attempts is NO_MAX_ATTEMPTS else submission.max_attempts.given
    if submission.source is not None:
        submitted[_SOURCE] = msgspec.to_builtins(submission.source)
    return JobView(job_id, *submitted, group=group, batch_id=batch_id, created_at=created_at)


def insert_submissions(cursor: Any, submissions: Sequence[NewJobs]) -> None:
    """Insert pending jobs, their batches and new groups, and count them in their groups."""
    _add_to_groups(cursor, submissions)
    _insert_batches(cursor, [new for new in submissions if new.batch_id is not None])
    insert_rows(cursor, _INSERT_JOB, _JOB, [row for new in submissions for row in _job_rows(new)])


def _add_to_groups(cursor: Any, submissions: Sequence[NewJobs]) -> None:
    """Insert new groups with the number of their jobs; add it to the totals of known ones."""
    counts = Counter(job.group for new in submissions for job in new.rows)
    groups = {job.group: job for new in submissions for job in new.rows}  # one job of each
    now = stamp(max(new.submitted_ms for new in submissions))
    rows = [
        (
            database_id(group),
            job.org_id,
            job.app_version_id,
            job.target,
            json.dumps(job.labels),
            json.dumps(needs_of(job.environment, job.source)) if job.environment or job.source else "[]",
            counts[group],
            now,
            now,
        )
        for group, job in groups.items()
    ]
    insert_rows(
        cursor,
        """INSERT INTO jobs_group (id, org_id, app_version_id, target, labels, needs, total, done, failed, cancelled,
                                   created_at, changed_at)""",
        "(%s, %s, %s, %s, %s, %s, %s, 0, 0, 0, %s, %s)",
        rows,
        "ON CONFLICT (id) DO UPDATE SET total = jobs_group.total + EXCLUDED.total, changed_at = EXCLUDED.changed_at",
    )


def _insert_batches(cursor: Any, submissions: Sequence[NewJobs]) -> None:
    rows = []
    for new in submissions:
        orgs = {row.org_id for row in new.rows}
        builds = {(row.org_id, row.app_version_id) for row in new.rows}
        rows.append(
            (
                database_id(new.batch_id or ""),
                orgs.pop() if len(orgs) == 1 else None,
                new.rows[0].app_version_id if len(builds) == 1 else "",
                len(builds),
                len(new.rows),
                common_folder({row.test for row in new.rows}),
                *astuple(new.origin),
                stamp(new.submitted_ms),
                new.token_id and database_id(new.token_id),
            )
        )
    insert_rows(
        cursor,
        """INSERT INTO jobs_batch (id, org_id, app_version_id, builds, total, folder, done, failed, cancelled, suite,
                                   branch, "commit", url, repository, retry_budget, created_at, token_id,
                                   finished_at)""",
        "(%s, %s, %s, %s, %s, %s, 0, 0, 0, %s, %s, %s, %s, %s, %s, %s, %s, NULL)",
        rows,
    )


def _job_rows(new: NewJobs) -> Iterator[tuple[Any, ...]]:
    """Yield the column values of each job to insert."""
    now, token = stamp(new.submitted_ms), new.token_id and database_id(new.token_id)
    batch_id = database_id(new.batch_id) if new.batch_id else None
    groups = {group: database_id(group) for group in {job.group for job in new.rows}}
    for job in new.rows:
        plain = not (job.labels or job.max_attempts or job.environment or job.source or job.tags)  # as nearly all
        objects = _NO_OBJECTS if plain else _object_texts(job)
        yield database_id(job.id), groups[job.group], batch_id, token, now, now, *objects, *_plain_fields(job)


def _object_texts(job: JobView) -> tuple[str | None, ...]:
    """Return a job's labels, max_attempts, environment, source and tags as JSON texts for its columns."""
    source = None if job.source is None else json.dumps(job.source)
    labels, max_attempts, environment, tags = map(json.dumps, (job.labels, job.max_attempts, job.environment, job.tags))
    return labels, max_attempts, environment, source, tags
