"""Finding what waits already: the same test of the same build, target and labels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import connection

from jobs import selectors
from jobs.contract import JobView
from jobs.keys import database_id, parse_id

Twin = tuple[str, str]
"""(group id, test): jobs that share it are the same, but for how they were asked for."""


def find_waiting(wanted: Iterable[Twin]) -> dict[Twin, JobView]:
    """The longest waiting job of each, where one waits. A plain read, also as part of a unit."""
    with connection.cursor() as cursor:
        ids = _waiting_ids(cursor, wanted)
    views = selectors.jobs.get_jobs(job_ids=ids.values())
    return {twin: views[job_id] for twin, job_id in ids.items()}


def _waiting_ids(cursor: Any, wanted: Iterable[Twin]) -> dict[Twin, str]:
    tests: dict[str, set[str]] = {}
    for group_id, test in wanted:
        tests.setdefault(group_id, set()).add(test)
    found: dict[Twin, str] = {}
    for group_id, names in tests.items():
        group = database_id(group_id)
        # a new build has no group, and one that was tested has nothing unfinished: by far the most common
        cursor.execute("SELECT 1 FROM jobs_group WHERE id = %s AND total > done + failed + cancelled", (group,))
        if cursor.fetchone() is None:
            continue
        # not by the index of the status, which would go through all that waits of everybody
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
