"""The contract of the scheduler port, which every implementation keeps: direct, loopback, and over Redis."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from qgprotocol import messages
from qualgent.core.errors import LimitError, NotFoundError
from qualgent.scheduler import agent_requests as agent_commands
from qualgent.scheduler import job_requests, live_requests, port
from qualgent.scheduler.job_requests import QuarantineTest, SubmitJobs
from qualgent.scheduler.port import PortEvent, RowsChanged
from tests.callers import OWNER
from tests.integration.acts import send
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit
from tests.support.waiting import aeventually

MISSING = "0198c0de-0000-7000-8000-000000000000"

pytestmark = pytest.mark.parametrize("scheduler", ["direct", "loopback", "redis"], indirect=True)


async def arrived(scheduler: Scheduler) -> None:
    """Return when all that was sent has arrived, and the gateway has all events so far."""
    await scheduler.port.call(live_requests.SettingChanges())
    await scheduler.port.call(live_requests.SettingChanges())


async def test_a_refused_command_raises_at_the_gateway(scheduler: Scheduler) -> None:
    """The error of the handler, with its text."""
    with pytest.raises(NotFoundError, match=MISSING):
        await send(QuarantineTest, test_id=MISSING, quarantined=True, note="")


async def test_an_error_keeps_what_it_has_for_the_client(scheduler: Scheduler) -> None:
    """Headers, for example."""
    await scheduler.port.call(job_requests.BarredOrgs(priority=1))
    scheduler.runtime.orgs.put("acme", scheduler.runtime.orgs.settings_of("acme"))
    real = scheduler.server.role.direct._handlers[SubmitJobs]

    async def refuse(command: SubmitJobs) -> Any:
        raise LimitError("too fast", retry_seconds=7, headers={"RateLimit": "r"})

    scheduler.server.role.direct.handle({SubmitJobs: refuse})
    with pytest.raises(LimitError, match="too fast") as raised:
        await submit()
    assert raised.value.headers == {"Retry-After": "7", "RateLimit": "r"}
    scheduler.server.role.direct.handle({SubmitJobs: real})


async def test_a_command_is_answered_once_it_is_committed(scheduler: Scheduler) -> None:
    """Its rows are there for a reader."""
    job_id = await submit()
    assert (await job(scheduler, job_id)).status == "pending"


async def test_a_command_is_executed_though_its_caller_leaves(scheduler: Scheduler) -> None:
    """A submit that was sent is stored, and in the engine."""
    task = asyncio.ensure_future(submit())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await aeventually(lambda: scheduler.runtime.engine.snapshot().waiting == 1)


async def test_changes_of_unfollowed_topics_are_not_sent(scheduler: Scheduler) -> None:
    """Subscriptions are counted; the last unsubscribe ends them."""
    seen: list[PortEvent] = []
    scheduler.port.listen(rows=seen.append, agents=seen.append)

    async def touch(row: str) -> None:
        await arrived(scheduler)
        scheduler.runtime.changes.touch("tests", row)
        await arrived(scheduler)

    await touch("1")
    assert seen == []
    scheduler.port.follow("tests", True)
    scheduler.port.follow("tests", True)
    scheduler.port.follow("tests", False)
    await touch("2")
    assert seen == [RowsChanged("tests", ("2",))]
    scheduler.port.follow("tests", False)
    await touch("3")
    assert len(seen) == 1


async def test_changed_rows_are_ahead_of_the_reply(scheduler: Scheduler) -> None:
    """Who reads after a reply, because of an event, reads what the command changed."""
    seen: list[PortEvent] = []
    scheduler.port.listen(rows=seen.append, agents=seen.append)
    scheduler.port.follow("jobs", True)
    await arrived(scheduler)
    job_id = await submit()
    assert job_id in {row for event in seen if isinstance(event, RowsChanged) for row in event.ids}
    scheduler.port.follow("jobs", False)


async def test_a_connection_that_the_scheduler_does_not_know_is_closed(scheduler: Scheduler) -> None:
    """Its agent connects again and introduces itself."""
    seen: asyncio.Queue[PortEvent] = asyncio.Queue()
    scheduler.port.listen(rows=seen.put_nowait, agents=seen.put_nowait)
    report = agent_commands.AgentMessage(connection="of another scheduler", caller=OWNER, message=messages.Heartbeat())
    await scheduler.port.call(report)
    event = await asyncio.wait_for(seen.get(), 10)
    assert event == port.CloseConnection(connection="of another scheduler")


async def test_events_of_a_connection_are_in_order(scheduler: Scheduler) -> None:
    """Those of the scheduler, and the messages of the agent."""
    seen: list[Any] = []
    scheduler.port.listen(rows=seen.append, agents=seen.append)
    host = await scheduler.connect()
    for number in range(50):
        scheduler.runtime.send(port.AttemptEnded(connection=host.connection.id, attempt=str(number)))
    await arrived(scheduler)
    await aeventually(lambda: len(seen) >= 51)
    assert [event.attempt for event in seen if isinstance(event, port.AttemptEnded)] == [str(n) for n in range(50)]


async def test_an_agent_is_introduced_again(scheduler: Scheduler) -> None:
    """By its gateway, on the same connection: it keeps what it runs, and is not welcomed twice."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    for report in scheduler.server.agents.renewals():
        await scheduler.port.call(report)
    await arrived(scheduler)
    assert (await host.report(lease)).accepted
    assert (await job(scheduler, job_id)).status == "done"
    assert host.open
