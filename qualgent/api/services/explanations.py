"""Adding the scheduler's explanation of why a job waits to jobs that are shown."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from jobs.job_views import HoldingAgentView, HoldView, JobView
from jobs.presenters import explanation_view
from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import BusyError, NotRunningError
from qualgent.core.row_view import view
from qualgent.core.times import time_text
from qualgent.engine.states import Status
from qualgent.scheduler.live_requests import Explain, Explanations, JobHold
from qualgent.web.gateway import Gateway


async def with_explanation(gateway: Gateway, job: JobView, scope: OrgScope) -> JobView:
    """Return a job, if it waits with the reason. ``scope``: the caller's, in which the reason may name agents."""
    [explained] = await _with_explanations(gateway, [job], scope, brief=False)
    return explained


async def list_with_explanations(gateway: Gateway, jobs: Sequence[JobView], scope: OrgScope) -> list[JobView]:
    """Return jobs, waiting ones with a brief reason; without reasons while the scheduler is away."""
    try:
        return await _with_explanations(gateway, jobs, scope, brief=True)
    except (NotRunningError, BusyError):
        return list(jobs)


async def _with_explanations(
    gateway: Gateway, jobs: Sequence[JobView], scope: OrgScope, *, brief: bool
) -> list[JobView]:
    """Return jobs, waiting ones with the scheduler's reason and any hold; ``brief``: without agents."""
    waiting = [job.id for job in jobs if job.status == Status.PENDING]
    if not waiting:
        return list(jobs)
    found = await gateway.port.call(Explain(job_ids=waiting, brief=brief, scope=scope))
    return [_explained(job, found) if job.status == Status.PENDING else job for job in jobs]


def _explained(job: JobView, found: Explanations) -> JobView:
    """Return a waiting job with its explanation from the scheduler's reply and, if it is held, the hold."""
    explanation, hold = explanation_view(found.jobs.get(job.id)), found.holds.get(job.id)
    if explanation is not None and hold is not None:
        explanation = replace(explanation, hold=_hold_view(hold))
    return replace(job, explanation=explanation)


def _hold_view(hold: JobHold) -> HoldView:
    """Return a hold of a job, in the engine's form, in the API's form."""
    agents = [] if hold.agents is None else hold.agents.first
    return view(
        HoldView,
        hold,
        since=_text(hold.since_ms),
        until=_text(hold.until_ms),
        agents=[view(HoldingAgentView, one, since=_text(one.since_ms), until=_text(one.until_ms)) for one in agents],
        more_agents=0 if hold.agents is None else hold.agents.number - len(agents),
    )


def _text(ms: int | None) -> str | None:
    """Return milliseconds since the epoch as RFC 3339 text; None stays None."""
    return None if ms is None else time_text(ms)
