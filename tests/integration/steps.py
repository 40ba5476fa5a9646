"""Common steps of tests with a running scheduler."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import msgspec
from django.test import AsyncClient

from jobs import selectors
from jobs.contract import Origin, Submission
from jobs.job_views import JobView
from qualgent.accounts.permissions import Caller
from tests import carry
from tests.integration.acts import submit_jobs
from tests.integration.conftest import Scheduler
from tests.support.waiting import aeventually

BUILD = {"org_id": "acme", "app_version_id": "1.0"}


async def ask(caller: Caller, path: str, method: str = "GET", body: Any = None) -> tuple[int, Any]:
    """Send a request to the API as this caller; return status and answer. Goes with the fixture ``no_caller``."""
    carry.caller[:] = [caller]
    text = "" if body is None else json.dumps(body)
    answer = await AsyncClient().generic(method, f"/api/v1/{path}", text, content_type="application/json")
    return answer.status_code, json.loads(answer.content or b"null")


def submissions(tests: Iterable[str], **fields: Any) -> list[Submission]:
    """Return submissions of these tests, all with these fields."""
    return [msgspec.convert({**BUILD, "test": test, **fields}, Submission) for test in tests]


def numbered(count: int, name: str = "t{:03d}") -> list[str]:
    """Return names of tests."""
    return [name.format(number) for number in range(count)]


async def submit(test: str = "tests/login.spec.js", **fields: Any) -> str:
    """Submit one job; return its id."""
    submitted = await submit_jobs(submissions([test], **fields), as_batch=False)
    return submitted.jobs[0].id


async def submit_batch(count: int, budget: int | None = None, **fields: Any) -> list[str]:
    """Submit a batch; return the ids of its jobs."""
    submitted = await submit_jobs(submissions(numbered(count), **fields), origin=Origin(retry_budget=budget))
    return [made.id for made in submitted.jobs]


async def job(scheduler: Scheduler, job_id: str) -> JobView:
    found = await scheduler.runtime.ledger.read(selectors.jobs.get_job, job_id=job_id)
    assert found is not None
    return found


async def until(scheduler: Scheduler, job_id: str, status: str) -> JobView:
    """Wait until the job has this status; return it."""
    return await aeventually(lambda: job(scheduler, job_id), lambda found: found.status == status)
