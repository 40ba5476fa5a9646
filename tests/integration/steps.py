"""Common steps of tests with a running scheduler."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import msgspec
from django.test import AsyncClient

from jobs import selectors
from jobs.contract import JobView, Origin, Submission
from qualgent.accounts.caller import Caller
from qualgent.scheduler.port import Submitted
from tests import carry
from tests.integration.acts import submit_jobs
from tests.integration.conftest import Scheduler


async def ask(caller: Caller, path: str, method: str = "GET", body: Any = None) -> tuple[int, Any]:
    """Send a request to the API as this caller; return status and answer. Goes with the fixture ``no_caller``."""
    carry.caller[:] = [caller]
    text = "" if body is None else json.dumps(body)
    answer = await AsyncClient().generic(method, f"/api/v1/{path}", text, content_type="application/json")
    return answer.status_code, json.loads(answer.content or b"null")


async def submit(**fields: Any) -> str:
    values = {"org_id": "acme", "app_version_id": "1.0", "test": "tests/login.spec.js", **fields}
    submitted: list[Submitted] = []

    def answer(result: Submitted) -> bytes:
        submitted.append(result)
        return b"{}"

    await submit_jobs(submissions=[msgspec.convert(values, Submission)], as_batch=False, answer=answer)
    return submitted[-1].jobs[0].id


async def submit_batch(count: int, budget: int | None = None, **fields: Any) -> list[str]:
    values = {"org_id": "acme", "app_version_id": "1.0", **fields}
    submissions = [msgspec.convert({**values, "test": f"t{number:03d}"}, Submission) for number in range(count)]
    made: list[str] = []

    def answer(submitted: Any) -> bytes:
        made.extend(view.id for view in submitted.jobs)
        return b""

    await submit_jobs(submissions=submissions, as_batch=True, answer=answer, origin=Origin(retry_budget=budget))
    return made


async def job(scheduler: Scheduler, job_id: str) -> JobView:
    found = await scheduler.runtime.ledger.read(selectors.jobs.get_job, job_id=job_id)
    assert found is not None
    return found


async def until(scheduler: Scheduler, job_id: str, status: str) -> JobView:
    """Wait until the job has this status; return it."""
    async with asyncio.timeout(10):
        while (found := await job(scheduler, job_id)).status != status:
            await asyncio.sleep(0.005)
        return found
