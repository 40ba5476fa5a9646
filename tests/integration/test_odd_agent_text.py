"""Text and numbers of agents that a database may not have: a result is recorded, and nothing is stuck."""

from __future__ import annotations

from typing import Any

from agents.models import Agent
from jobs import selectors
from jobs.models import Attempt, Case
from qgprotocol import messages
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit

ODD = "a\0b\x01\u2028\U0001f600"


async def stored(scheduler: Scheduler, model: Any) -> Any:
    return await scheduler.runtime.ledger.read(model.objects.get)


async def test_a_result(scheduler: Scheduler) -> None:
    """NUL in every text, and the largest number that the protocol takes as an exit code."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    case = messages.CaseResult(name=ODD, classname=ODD, outcome="failed", message=ODD)
    answer = await host.report(
        lease, "failed", message=ODD, cause=ODD, cases=[case], exit_code=2**63 - 1, peak_memory_bytes=2**53
    )
    assert answer.accepted
    attempt = await stored(scheduler, Attempt)
    assert (attempt.outcome, attempt.exit_code, attempt.peak_memory_bytes) == ("failed", 2**63 - 1, 2**53)
    assert attempt.message in (ODD, ODD.replace("\0", "\ufffd"))
    assert (await stored(scheduler, Case)).name in (ODD, ODD.replace("\0", "\ufffd"))
    assert await scheduler.runtime.ledger.read(selectors.jobs.get_job_status, job_id=job_id) == "failed"


async def test_a_hello(scheduler: Scheduler) -> None:
    """The agent has a row, and so has the one that connects after it."""
    host = scheduler.host("odd")
    build = messages.InstalledBuild(org_id=ODD, app_version_id=ODD, target=ODD)
    agent = messages.AgentHello(
        name="odd", targets=["mobile"], labels={ODD: ODD, "\\u0000": "\\"}, installed=[build], paused_reason=ODD
    )
    await host.say(
        messages.Hello(protocol=messages.PROTOCOL_VERSION, instance=ODD, host=ODD, software=ODD, agents=[agent])
    )
    await host.expect(messages.Welcome)
    await scheduler.connect("other")
    await scheduler.runtime.tasks.settle()
    rows = await scheduler.runtime.ledger.read(lambda: list(Agent.objects.order_by("name")))
    assert [row.name for row in rows] == ["odd", "other"]
    assert rows[0].host in (ODD, ODD.replace("\0", "\ufffd"))


async def test_a_decline(scheduler: Scheduler) -> None:
    host = await scheduler.connect()
    await submit()
    lease = await host.expect(messages.LeaseOffer)
    await host.say(messages.Decline(attempt=lease.attempt, token=lease.token, reason=ODD))
    again = await host.expect(messages.LeaseOffer)
    assert again.job.id == lease.job.id
