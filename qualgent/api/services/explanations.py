"""Explanations of the waiting jobs among rows that are shown."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from jobs.job_views import JobView
from jobs.presenters import explanation_view
from qualgent.core.errors import BusyError, NotRunningError
from qualgent.engine.states import Status
from qualgent.scheduler.live_requests import Explain
from qualgent.web.gateway import Gateway


async def with_explanation(gateway: Gateway, job: JobView) -> JobView:
    """Return a job, with the reason if it waits."""
    [explained] = await _with_explanations(gateway, [job], brief=False)
    return explained


async def list_with_explanations(gateway: Gateway, jobs: Sequence[JobView]) -> list[JobView]:
    """Return jobs, those that wait with the reason but no agents; without reasons while the scheduler is away."""
    try:
        return await _with_explanations(gateway, jobs, brief=True)
    except (NotRunningError, BusyError):
        return list(jobs)


async def _with_explanations(gateway: Gateway, jobs: Sequence[JobView], *, brief: bool) -> list[JobView]:
    waiting = [job.id for job in jobs if job.status == Status.PENDING]
    if not waiting:
        return list(jobs)
    found = (await gateway.port.call(Explain(job_ids=waiting, brief=brief))).jobs
    return [
        replace(job, explanation=explanation_view(found.get(job.id))) if job.status == Status.PENDING else job
        for job in jobs
    ]
