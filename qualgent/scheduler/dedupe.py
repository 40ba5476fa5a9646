"""Deduplication of submitted jobs: finds waiting jobs with the same test, files, environment, build, target, labels."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.db import connection

from jobs import selectors
from jobs.job_views import JobView
from qualgent.accounts.scope import SITE
from qualgent.core.keys import database_id, parse_id

DedupeKey = tuple[str, str, str]
"""(group id, test, its environment and source as JSON, or empty): jobs that share it are duplicates."""


def dedupe_key(job: JobView) -> DedupeKey:
    """Return the key that jobs share which are duplicates of each other: group, test, environment and source."""
    return job.group, job.test, _variant_text(job.environment, job.source)


def _variant_text(environment: dict[str, str], source: dict[str, str] | None) -> str:
    """Return environment and source as JSON; empty: neither is given."""
    return json.dumps([environment, source], sort_keys=True) if environment or source else ""


def find_duplicates(wanted: Iterable[DedupeKey]) -> dict[DedupeKey, JobView]:
    """Return, by key, the longest waiting job that is a duplicate. Reads the ledger; also used within a unit."""
    with connection.cursor() as cursor:
        ids = _waiting_ids(cursor, wanted)
    views = selectors.jobs.get_jobs(scope=SITE, job_ids=ids.values())
    return {duplicate: views[job_id] for duplicate, job_id in ids.items()}


def _waiting_ids(cursor: Any, wanted: Iterable[DedupeKey]) -> dict[DedupeKey, str]:
    """Return, by key, the id of the oldest waiting job that has it."""
    wanted = set(wanted)
    tests: dict[str, set[str]] = {}
    for group_id, test, _ in wanted:
        tests.setdefault(group_id, set()).add(test)
    found: dict[DedupeKey, str] = {}
    for group_id, names in tests.items():
        group = database_id(group_id)
        # fast path: a new build has no group, and a tested one has no unfinished jobs
        cursor.execute("SELECT 1 FROM jobs_group WHERE id = %s AND total > done + failed + cancelled", (group,))
        if cursor.fetchone() is None:
            continue
        # ``|| ''`` avoids the index on status, which would scan the waiting jobs of all orgs
        only, arguments = (" AND test = %s", tuple(names)) if len(names) == 1 else ("", ())
        cursor.execute(
            f"""SELECT test, id, environment, source FROM jobs_job
                WHERE group_id = %s AND status || '' = 'pending'{only} ORDER BY id""",  # noqa: S608 — constants
            (group, *arguments),
        )
        for test, job_id, environment, source in cursor.fetchall():
            key = group_id, test, _variant_text(json.loads(environment), None if source is None else json.loads(source))
            if key in wanted:
                known = parse_id(str(job_id))
                assert known is not None
                found.setdefault(key, known)
    return found
