"""Agents are limited in number, expire if they never ran anything, and can be deleted."""

from __future__ import annotations

import sqlite3
import time
from typing import Any

import pytest
from msgspec.structs import replace

from agents.models import Agent
from jobs.history.retention_policy import DAY_MS
from qgprotocol import messages
from qualgent.accounts.models import Audit
from qualgent.accounts.scope import SITE
from qualgent.core.errors import ConflictError, NotFoundError, QualGentError
from qualgent.scheduler.agent_requests import GetAgents, RemoveAgent
from qualgent.scheduler.attempts import lose_attempt
from tests.integration.acts import hold_agent, send
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, until
from tests.integration.test_token_hashes import say_hello
from tests.server_process import ServerProcess
from tests.unit.cli_support import qgjob


async def known(scheduler: Scheduler) -> tuple[list[str], list[str]]:
    """Return the agents of the live fleet, and those with a row."""
    await scheduler.runtime.tasks.settle()
    rows = await scheduler.runtime.ledger.read(lambda: sorted(Agent.objects.values_list("name", flat=True)))
    return sorted(await scheduler.port.call(GetAgents(scope=SITE))), rows


async def visit(scheduler: Scheduler, *names: str, **hello: Any) -> None:
    """Connect and disconnect agents."""
    host = scheduler.host(*names)
    await host.connect(**hello)
    await host.disconnect()
    await scheduler.runtime.tasks.settle()


async def test_junk_agents_are_limited(scheduler: Scheduler, settings: Any) -> None:
    """A hello with a new name too many is refused whole, with what to do; known agents connect again."""
    settings.QUALGENT_MAX_AGENTS = 100
    for number in range(150):
        host = scheduler.host(f"junk-{2 * number}", f"junk-{2 * number + 1}")
        await host.hello()
        if number >= 50:
            refused = await host.expect(messages.Refused)
            assert (refused.code, refused.retry) == ("full", True)
            assert "qgjob agents delete" in refused.reason
            assert "QUALGENT_MAX_AGENTS" in refused.reason
            await host.until_closed()
        await host.disconnect()
    live, rows = await known(scheduler)
    assert (len(live), len(rows)) == (100, 100)
    mixed = scheduler.host("junk-0", "another")
    await mixed.hello()
    assert (await mixed.expect(messages.Refused)).code == "full"
    await scheduler.host("junk-0", "junk-99").connect()
    await send(RemoveAgent, name="junk-50")
    await scheduler.host("another").connect()


async def test_a_deleted_agent_is_gone_for_good(scheduler: Scheduler) -> None:
    """From the fleet, the ledger and the next start, with its hold; it is in the audit. It may connect anew."""
    await visit(scheduler, "gone", "stays")
    await hold_agent(name="gone", kind="drained", note="old cable")
    await send(RemoveAgent, name="gone")
    assert await known(scheduler) == (["stays"], ["stays"])
    with pytest.raises(NotFoundError, match="no agent gone"):
        await send(RemoveAgent, name="gone")
    entry = await scheduler.runtime.ledger.read(lambda: Audit.objects.get(action="delete", kind="agent"))
    assert (entry.object_id, entry.before) == ("gone", {"host": "host", "targets": ["mobile"]})
    await scheduler.stop()
    await scheduler.start()
    assert await known(scheduler) == (["stays"], ["stays"])
    await visit(scheduler, "gone")
    agent = (await scheduler.port.call(GetAgents(scope=SITE, names=["gone"])))["gone"]
    assert (agent.held, await known(scheduler)) == (None, (["gone", "stays"], ["gone", "stays"]))


async def test_an_agent_in_use_is_not_deleted(scheduler: Scheduler) -> None:
    """While it is connected, and while its test may still run; what it ran stays when it is deleted."""
    host = await scheduler.connect("busy")
    job_id = await submit()
    lease = await host.begin()
    with pytest.raises(ConflictError, match="stop its qgagent"):
        await send(RemoveAgent, name="busy")
    await host.disconnect()
    with pytest.raises(ConflictError, match="may still run a test"):
        await send(RemoveAgent, name="busy")
    running = scheduler.runtime.leases.get(lease.attempt)
    assert running is not None
    await lose_attempt(scheduler.runtime, running, "cut off")
    await send(RemoveAgent, name="busy")
    assert await known(scheduler) == ([], [])
    assert (await until(scheduler, job_id, "pending")).attempts == 1


async def test_a_deleted_agent_reserves_nothing(scheduler: Scheduler) -> None:
    """Demo agents keep away from the targets of real devices, there or not, but not of deleted ones."""
    await visit(scheduler, "device")
    demo = scheduler.host("demo")
    await demo.connect(targets=["mobile"], fallback=True, simulated=True)
    await submit()
    await scheduler.runtime.tasks.settle()
    assert demo.inbox.empty()
    await send(RemoveAgent, name="device")
    await demo.expect(messages.LeaseOffer)


async def test_a_refused_deletion_changes_nothing(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """The agent is known as before, and keeps its targets."""
    await visit(scheduler, "device")
    await hold_agent(name="device", kind="paused")

    write = scheduler.runtime.ledger.write

    async def refuse(unit: Any) -> Any:
        def refused(cursor: Any) -> Any:
            unit(cursor)
            raise sqlite3.OperationalError("disk I/O error")

        return await write(refused)

    with monkeypatch.context() as broken:
        broken.setattr(scheduler.runtime.ledger, "write", refuse)
        with pytest.raises((QualGentError, sqlite3.OperationalError)):
            await send(RemoveAgent, name="device")
    assert await known(scheduler) == (["device"], ["device"])
    demo = scheduler.host("demo")
    await demo.connect(targets=[], fallback=True, simulated=True)
    await submit()
    await scheduler.runtime.tasks.settle()
    assert demo.inbox.empty()


async def test_agents_that_never_ran_anything_expire(scheduler: Scheduler) -> None:
    """Not those that ran a test, are held by a user, are connected, or were connected lately; 0 days: none.

    The preview counts them.
    """
    worker = await scheduler.connect("worker")
    await submit()
    await worker.report(await worker.begin())
    await worker.disconnect()
    await visit(scheduler, "junk-1", "junk-2", "held", "recent")
    await scheduler.host("connected").connect()
    await hold_agent(name="held", kind="quarantined")
    for agent in scheduler.fleet:
        agent.last_seen_ms -= (6 if agent.name == "recent" else 8) * DAY_MS
    retention = scheduler.runtime.retention
    for days, dry_run, number in ((0, False, 0), (7, True, 2), (7, False, 2), (7, True, 0)):
        retention.policy = replace(retention.policy, agents_days=days)
        assert (await retention.run(dry_run=dry_run)).agents.count == number
    left = ["connected", "held", "recent", "worker"]
    assert await known(scheduler) == (left, left)


async def test_thousands_of_agents_expire_without_a_stall(scheduler: Scheduler) -> None:
    """In pages; the ledger takes other writes in between."""
    for host in range(3):
        await visit(scheduler, *(f"junk-{host}-{number}" for number in range(1000)))
    for agent in scheduler.fleet:
        agent.last_seen_ms -= 8 * DAY_MS
    began = time.monotonic()
    assert await scheduler.runtime.agents.expire(7, dry_run=False) == 3000
    assert time.monotonic() - began < 30
    assert await known(scheduler) == ([], [])


def test_the_api_and_the_command_delete(server: ServerProcess, client: Client) -> None:
    """Names may hold slashes; a connected agent is refused with 409, an unknown one with 404."""
    for name in ("rack/1", "rack/2", "phone"):
        with say_hello(server, name=name):
            client.wait_for_event("agent_connected", agent=name)
            refused = client.send("DELETE", f"/api/v1/agents/{name}")
            assert (refused.status, "stop its qgagent" in refused.body["error"]) == (409, True)
        client.wait_for_event("agent_disconnected", agent=name)
    assert client.send("DELETE", "/api/v1/agents/rack/1").status == 204
    assert client.send("DELETE", "/api/v1/agents/rack/1").status == 404
    done = qgjob("agents", "delete", "rack/2", "phone", "--url", server.url)
    assert (done.exit_code, done.stdout.split()) == (0, ["deleted:", "rack/2", "deleted:", "phone"])
    assert client.get("/api/v1/agents").body["agents"] == []
    assert qgjob("agents", "delete", "phone", "--url", server.url).exit_code != 0
