"""Agents that users drain, pause or quarantine."""

from __future__ import annotations

import asyncio
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from qgprotocol import messages
from qualgent.accounts.scope import SITE
from qualgent.core.errors import InvalidInputError, NotFoundError
from qualgent.scheduler.agent_requests import GetAgents
from tests.integration.acts import hold_agent, resume_agent
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit


@pytest.mark.parametrize("kind", ["drained", "paused", "quarantined"])
async def test_a_held_agent_finishes_but_gets_no_new_work(scheduler: Scheduler, kind: str) -> None:
    """It receives the reason and its result counts; queued jobs wait until it is resumed."""
    host = await scheduler.connect()
    first, second = await submit(), await submit()
    lease = await host.begin()
    assert lease.job.id == first
    await hold_agent(name="agent-1", kind=kind, note="battery")
    told = await host.expect(messages.Instruct)
    assert (told.agent, told.accepting, told.reason) == ("agent-1", False, f"{kind}: battery")
    assert (await host.report(lease)).accepted
    assert (await job(scheduler, second)).status == "pending"
    row = (await scheduler.port.call(GetAgents(scope=SITE)))["agent-1"]
    assert row.held is not None
    assert (row.state, row.held.kind, row.held.note, row.held.until) == ("paused", kind, "battery", None)
    await resume_agent(name="agent-1")
    assert (await host.expect(messages.Instruct)).accepting
    assert (await host.take_lease()).job.id == second


async def test_a_hold_survives_heartbeats_reconnects_and_restarts(scheduler: Scheduler) -> None:
    """What a user has set is not overwritten by what the agent reports."""
    host = await scheduler.connect()
    await hold_agent(name="agent-1", kind="quarantined")
    await host.say(messages.Heartbeat(accepting=True))
    await host.disconnect()
    await scheduler.stop()
    await scheduler.start()
    back = await scheduler.connect(instance="second")
    assert not (await back.expect(messages.Instruct)).accepting  # sent again: the new process does not know it
    job_id = await submit()
    assert scheduler.fleet.states()["paused"] == 1
    assert back.inbox.empty()
    await resume_agent(name="agent-1")
    await back.expect(messages.Instruct)
    assert (await back.take_lease()).job.id == job_id


async def test_a_hold_expires(scheduler: Scheduler) -> None:
    """At its end the agent works again, also after a server restart in between."""
    await scheduler.connect()
    await hold_agent(name="agent-1", kind="paused", until=datetime.now(UTC) + timedelta(seconds=0.5))
    await scheduler.stop()
    await scheduler.start()
    back = await scheduler.connect(instance="second")
    job_id = await submit()
    async with asyncio.timeout(10):
        while not isinstance(message := await back.inbox.get(), messages.LeaseOffer):
            assert isinstance(message, messages.Instruct)
    assert message.job.id == job_id


async def test_an_agent_may_pause_itself(scheduler: Scheduler) -> None:
    """An agent pauses with a reason while others of the same host continue."""
    host = await scheduler.connect("host/1", "host/2")
    await host.say(messages.Heartbeat(paused={"host/1": "three installs in a row failed"}))
    job_id = await submit()
    lease = await host.take_lease()
    assert (lease.agent, lease.job.id) == ("host/2", job_id)
    row = (await scheduler.port.call(GetAgents(scope=SITE)))["host/1"]
    assert (row.state, row.paused_reason) == ("paused", "three installs in a row failed")


async def test_invalid_holds_are_refused(scheduler: Scheduler) -> None:
    """An unknown agent or a time in the past is an error."""
    with pytest.raises(NotFoundError):
        await hold_agent(name="nobody", kind="paused")
    await scheduler.host().connect()
    with pytest.raises(InvalidInputError, match="future"):
        await hold_agent(name="agent-1", kind="paused", until=datetime(2020, 1, 1, tzinfo=UTC))


def test_invalid_hold_requests_are_refused_over_http(shared_client: Client) -> None:
    """Unknown agents, actions and fields are 4xx errors."""
    assert shared_client.post("/api/v1/agents/nobody/drain").status == 404
    assert shared_client.post("/api/v1/agents/nobody/explode").status == 405
    answer = shared_client.post("/api/v1/agents/nobody/pause", {"until": "tomorrow"})
    assert answer.status == 400
    assert "RFC 3339" in answer.body["error"]


@pytest.mark.parametrize("note", ["a\0b", "two\nlines", "\x1b[2J", "x" * 501])
@pytest.mark.parametrize(
    ("method", "path", "more"),
    [
        ("POST", "/api/v1/agents/nobody/pause", {}),
        ("PATCH", f"/api/v1/tests/{uuid.UUID(int=1)}", {"quarantined": True}),
        ("POST", "/api/v1/jobs/cancel", {"all": True}),
    ],
)
def test_notes_are_plain_text(shared_client: Client, method: str, path: str, more: dict[str, Any], note: str) -> None:
    """Of holds and quarantine, as those of changes of many jobs: they end up in the audit and on terminals."""
    refused = shared_client.send(method, path, json={**more, "note": note})
    assert (refused.status, "note" in refused.body["error"]) == (400, True)
    assert shared_client.send(method, path, json={**more, "note": "fails since #412: “login” ✓"}).status in (200, 404)
