"""A failure in quarantine fails neither batch, group nor build, and a failure that was retried is counted no longer."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from jobs.derived_ids import test_id as id_of_test
from jobs.models import Job
from jobs.selectors.jobs import count_failed
from jobs.statements.known_tests import Quarantine, set_quarantine
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.core.times import to_datetime
from tests.callers import OWNER
from tests.databases import sqlite_only
from tests.integration.acts import retry_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import ask
from tests.integration.test_batch_results import batch, run

pytestmark = pytest.mark.usefixtures("no_caller")


async def quarantine(scheduler: Scheduler, test: str) -> None:
    known = id_of_test("acme", test, "mobile")
    await scheduler.runtime.ledger.write(lambda cursor: set_quarantine(cursor, known, Quarantine(True, "flaky"), 0))


async def statuses(job_ids: list[str]) -> dict[str, tuple[Any, ...]]:
    """Return status, failed and excused of the batch, group and build of these jobs; those of the overview."""
    job = await Job.objects.select_related("group").aget(pk=job_ids[0])
    name = f"builds/acme/{job.app_version_id}/summary"
    found = {
        "batch": (await ask(OWNER, f"batches/{job.batch_id}"))[1],
        "listed": (await ask(OWNER, "batches"))[1]["batches"][0],
        "group": (await ask(OWNER, f"groups/{job.group_id}"))[1],
        "build": (await ask(OWNER, name))[1],
        "found": (await ask(OWNER, f"search?q={job.batch_id}"))[1]["results"][0],
    }
    return {what: (row["status"], row.get("failed"), row.get("excused")) for what, row in found.items()}


async def failed_now() -> tuple[int, int]:
    """Return how many jobs the headline says are failed, and how many of them in quarantine; the list agrees."""
    totals = (await ask(OWNER, "stats"))[1]["totals"]
    for part, number in (("false", totals["still_failed"] - totals["excused"]), ("true", totals["excused"])):
        query = f"status%3Afailed+excused%3A{part}+ended%3C24h"
        assert len((await ask(OWNER, f"jobs?q={query}"))[1]["jobs"]) == number
    return totals["still_failed"], totals["excused"]


async def test_one_status_of_a_batch_its_group_and_its_build(scheduler: Scheduler) -> None:
    """A failure in quarantine is counted apart and fails none; one outside fails all; a retry takes it back."""
    host = await scheduler.connect("phone")
    await run(scheduler, await batch("a", "q"), host)
    await quarantine(scheduler, "q")
    second = await batch("a", "q")
    await run(scheduler, second, host, q="failed")
    ids = [job.id for job in second.jobs]
    expected = ("done", 1, 1)
    assert await statuses(ids) == {
        "batch": expected,
        "listed": expected,
        "group": expected,
        "build": ("done", None, None),
        "found": ("done", None, None),
    }
    assert await failed_now() == (1, 1)

    third = await batch("a", "q")
    await run(scheduler, third, host, a="failed", q="failed")
    ids = [job.id for job in third.jobs]
    assert {status for status, *_ in (await statuses(ids)).values()} == {"failed"}
    assert await failed_now() == (3, 2)

    await retry_job(job_id=ids[0])
    await host.report(await host.begin())
    after = await statuses(ids)
    assert after["batch"] == ("done", 1, 1)
    assert after["group"] == ("done", 2, 2)
    assert await failed_now() == (2, 2)
    for job_id in ids[1:]:
        await retry_job(job_id=job_id)
    assert (await statuses(ids))["group"] == ("running", 1, 1)
    await host.report(await host.begin())
    assert (await statuses(ids))["group"] == ("done", 1, 1)


@sqlite_only
@pytest.mark.django_db
@pytest.mark.parametrize("scope", [SITE, OrgScope(frozenset({"acme"}))])
def test_failed_jobs_are_counted_by_their_index(scope: OrgScope) -> None:
    """Which has all that is asked: no row is read."""
    with CaptureQueriesContext(connection) as queries:
        count_failed(scope=scope, since=to_datetime(0))
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {queries[0]['sql']}")
        assert "COVERING INDEX job_failed_at" in str(cursor.fetchall())


async def test_a_batch_lasts_until_its_first_end(scheduler: Scheduler) -> None:
    """A retry, however late, ends it again, but does not make it longer."""
    host = await scheduler.connect("phone")
    submitted = await batch("a", "b")
    await run(scheduler, submitted, host, a="failed")

    async def times() -> tuple[str, str]:
        row = (await ask(OWNER, f"batches/{submitted.batch_id}"))[1]
        return row["first_finished_at"], row["finished_at"]

    first, last = await times()
    assert first == last
    await retry_job(job_id=submitted.jobs[0].id)
    assert await times() == (first, None)
    await host.report(await host.begin())
    again, last = await times()
    assert again == first < last
