"""Clients that disconnect before their response: the server cancels the request at any point."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from agents.models import Agent
from jobs.models import Job
from qualgent.accounts.models import Org
from tests.integration import acts
from tests.integration.acts import hold_agent, set_org, submit_jobs
from tests.integration.conftest import Scheduler
from tests.integration.steps import submissions, submit, until
from tests.loopback import Loopback
from tests.redis_process import OverRedis


async def leave_during_the_commit(work: Coroutine[Any, Any, Any]) -> None:
    """Disconnect the client while its command is being committed."""
    task = asyncio.ensure_future(work)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    port = acts.server().port
    if isinstance(port, Loopback | OverRedis):
        await port.settle()


async def test_a_queue_timeout_applies_without_a_response(scheduler: Scheduler) -> None:
    """The limit holds although the client never got the response."""
    await leave_during_the_commit(submit(queue_timeout_seconds=1.0))
    job_id = await scheduler.runtime.ledger.read(lambda: str(Job.objects.get().id))
    assert (await until(scheduler, job_id, "failed")).reason == "waited for 1 s, its queue timeout"


async def test_a_repeated_submission_leaves_nothing_behind(scheduler: Scheduler) -> None:
    """The engine drops jobs that a repeated key kept out of the ledger."""
    await submit_jobs(submissions(["t"]), key="a key")
    await leave_during_the_commit(submit_jobs(submissions(["t"]), key="a key"))
    assert await scheduler.runtime.ledger.read(Job.objects.count) == 1
    assert scheduler.runtime.engine.snapshot().waiting == 1


async def test_a_committed_hold_takes_effect(scheduler: Scheduler) -> None:
    """An agent that is held in the ledger gets no new work."""
    await scheduler.host().connect()
    await leave_during_the_commit(hold_agent(name="agent-1", kind="drained"))
    await scheduler.runtime.tasks.settle()
    assert await scheduler.runtime.ledger.read(lambda: Agent.objects.get().held) == "drained"
    agent = scheduler.fleet.get("agent-1")
    assert agent is not None
    assert not agent.spec.accepting


async def test_a_committed_limit_takes_effect(scheduler: Scheduler) -> None:
    """The scheduler applies the limit that the ledger holds."""
    await leave_during_the_commit(set_org(org_id="acme", changes={"most_running": 3}))
    await scheduler.runtime.tasks.settle()
    assert await scheduler.runtime.ledger.read(lambda: Org.objects.get().most_running) == 3
    assert scheduler.runtime.orgs.settings_of("acme").most_running == 3
