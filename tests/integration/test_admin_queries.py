"""The admin's lists take few queries, independent of the number of rows, and none reads a whole table."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from asgiref.sync import sync_to_async
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext

from qualgent.accounts.permissions import Caller
from qualgent.api.admin.job_admin import JobAdmin
from qualgent.web.admin_base import readonly
from tests.databases import sqlite_only
from tests.integration.acts import acting_as, set_priority
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit_batch

MOST = 6  # the user, a count, a page of rows; sessions and what is looked up once
LISTS = [
    "jobs/job/", "jobs/job/?org_id=acme&status__exact=pending", "jobs/job/?q=t0", "jobs/batch/", "jobs/group/",
    "jobs/attempt/", "jobs/knowntest/", "jobs/case/", "jobs/artifact/", "jobs/build/", "accounts/org/",
    "accounts/audit/", "jobs/event/", "webhooks/webhook/", "webhooks/delivery/", "jobs/estimate/",
    "jobs/idempotencyrecord/", "agents/agent/",
]  # fmt: skip


def queries(path: str) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        answer = Browser().get(f"/admin/{path}")
    assert answer.status_code == 200
    return [query["sql"] for query in captured.captured_queries]


@pytest.fixture
async def full(scheduler: Scheduler) -> None:
    """More rows than a page shows."""
    for job_id in await submit_batch(60):
        with acting_as(Caller("anna", "qgjob")):
            await set_priority(job_id=job_id, priority=2)
    await scheduler.host(*(f"agent-{number}" for number in range(5))).hello(targets=["nothing"])


async def test_lists_take_few_queries(scheduler: Scheduler, full: None) -> None:
    """No query per row, and none for the values of a filter."""
    await sync_to_async(queries)("")  # makes the user
    for path in LISTS:
        asked = await sync_to_async(queries)(path)
        assert len(asked) <= MOST, (path, asked)
        assert [sql for sql in asked if "DISTINCT" in sql or "GROUP BY" in sql] == [], path


async def test_a_list_is_counted_up_to_a_bound(
    scheduler: Scheduler, full: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No query counts more rows than that; an action on all rows is still on all."""
    monkeypatch.setattr(readonly, "MAX_COUNTED", 55)
    asked = await sync_to_async(queries)("jobs/job/")
    assert [sql for sql in asked if "COUNT(" in sql and "LIMIT 55" not in sql] == []
    data = {"action": "cancel", "_selected_action": str(UUID(int=1)), "select_across": "1"}
    page = await sync_to_async(Browser().post)("/admin/jobs/job/", data)
    assert "60 jobs would be cancelled" in page.content.decode()
    assert "55 jobs" in (await sync_to_async(Browser().get)("/admin/jobs/job/")).content.decode()


async def test_a_job_s_page_takes_few_queries(scheduler: Scheduler, full: None) -> None:
    """One for each table, and none for a row of a table."""
    (job_id,) = await submit_batch(1)
    await sync_to_async(queries)("")
    asked = await sync_to_async(queries)(f"jobs/job/{job_id}/change/")
    own = 7  # the user, the job with four rows that it refers to, and its content type
    assert len(asked) <= own + len(JobAdmin.related), asked


async def plan(sql: str, *parameters: Any) -> str:
    def ask() -> str:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)
            return "; ".join(str(row[-1]) for row in cursor.fetchall())

    return await sync_to_async(ask)()


@sqlite_only
async def test_a_prefix_uses_an_index(scheduler: Scheduler, full: None) -> None:
    """A prefix of an agent's name is a range of an index, not a scan."""
    from jobs.models import Attempt
    from qualgent.web.admin_base.filters import begins_with

    found, parameters = Attempt.objects.filter(begins_with("agent", "a")).values("id").query.sql_with_params()
    assert "USING COVERING INDEX attempt_agent (agent>? AND agent<?)" in await plan(found, *parameters)
