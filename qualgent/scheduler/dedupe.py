"""Deduplication: find waiting jobs for the same test, build, target and labels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import connection

from jobs import selectors
from jobs.contract import JobView
from qualgent.accounts.scope import SITE
from qualgent.core.keys import database_id, parse_id

DedupeKey = tuple[str, str]
"""(group id, test): jobs that share it are duplicates."""


def find_duplicates(wanted: Iterable[DedupeKey]) -> dict[DedupeKey, JobView]:
    """Return the longest waiting job of each key that has one. A synchronous read, also as part of a unit."""
    with connection.cursor() as cursor:
        ids = _waiting_ids(cursor, wanted)
    views = selectors.jobs.get_jobs(scope=SITE, job_ids=ids.values())
    return {duplicate: views[job_id] for duplicate, job_id in ids.items()}


def _waiting_ids(cursor: Any, wanted: Iterable[DedupeKey]) -> dict[DedupeKey, str]:
    tests: dict[str, set[str]] = {}
    for group_id, test in wanted:
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
            f"""SELECT test, id FROM jobs_job
                WHERE group_id = %s AND status || '' = 'pending'{only} ORDER BY id""",  # noqa: S608 — constants
            (group, *arguments),
        )
        for test, job_id in cursor.fetchall():
            if test in names:
                known = parse_id(str(job_id))
                assert known is not None
                found.setdefault((group_id, test), known)
    return found
