"""Measure the parts of a submit alone: the commits of its rows, and the engine. Prints JSON.

    QUALGENT_DATA_DIR=… python -m benchmarks.hot.bare_parts

Run on a new data folder with its database. Nothing else runs: no event loop, no requests, no other thread.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from typing import Any

LISTS, LIST = 40, 1000
SINGLES, TOGETHER = 2000, 8  # singles that share a commit, as with 16 connections


def commits_per_second(plans: Sequence[Any], together: int) -> float:
    """Return jobs per second of commits that store so many submissions each."""
    from django.db import connection, transaction

    from jobs.contract import Origin
    from jobs.ledger.sqlite import open_cursor
    from jobs.ledger.statements.submissions import NewJobs, insert_submissions

    began = time.perf_counter()
    for first in range(0, len(plans), together):
        with transaction.atomic():
            new = [
                NewJobs(rows, batch_id, Origin(), 1_700_000_000_000 + first, None)
                for rows, batch_id in plans[first : first + together]
            ]
            insert_submissions(open_cursor(), new)
    seconds = time.perf_counter() - began
    assert connection.vendor == "sqlite"
    return sum(len(rows) for rows, _ in plans) / seconds


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
    import django

    django.setup()
    from msgspec import convert

    from accounts.statements import insert_orgs
    from benchmarks.load import job
    from jobs.contract import Submission
    from jobs.keys import new_id
    from jobs.ledger.sqlite import open_cursor
    from jobs.scheduler.engine.engine import Engine
    from jobs.scheduler.submission_unit import GroupsOf, SubmissionPlan, plan_jobs

    def planned(first: int, count: int, batch_id: str | None) -> Any:
        submissions = [convert(job(number), Submission) for number in range(first, first + count)]
        specs, views = plan_jobs(submissions, GroupsOf(), batch_id, 1_700_000_000_000, {})
        return SubmissionPlan(specs, views, views)

    lists = [(planned(first * LIST, LIST, batch_id := new_id()), batch_id) for first in range(LISTS)]
    singles = [(planned(number, 1, None), None) for number in range(SINGLES)]
    from django.db import transaction

    with transaction.atomic():
        insert_orgs(open_cursor(), {row.org_id for plan, _ in lists for row in plan.rows}, 1_700_000_000_000)
    engine = Engine()
    began = time.perf_counter()
    for plan, _ in lists:
        engine.submit(plan.specs, 0, reserved=True)
        engine.assign(0, 1)
        engine.confirm(jobs=[spec.id for spec in plan.specs])
    engine_rate = LISTS * LIST / (time.perf_counter() - began)
    print(
        json.dumps(
            {
                "lists": commits_per_second([(plan.rows, batch_id) for plan, batch_id in lists], 1),
                "singles": commits_per_second([(plan.rows, None) for plan, _ in singles], TOGETHER),
                "engine": engine_rate,
            }
        )
    )


if __name__ == "__main__":
    main()
