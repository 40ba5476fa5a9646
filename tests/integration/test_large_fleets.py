"""Looking at a fleet of thousands: the event loop runs in between, and each row is made once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from django.test import AsyncClient

from agents import availability, rows, sessions
from agents.fleet import Fleet, LiveAgent
from agents.models import Agent
from qualgent.accounts.scope import OrgScope
from qualgent.engine.engine import Engine
from qualgent.scheduler.leases import Leases
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit
from tests.loopback import Loopback
from tests.support.waiting import aeventually
from tests.unit.live_helpers import viewing

AGENTS = 90
ROWS_AT_ONCE = 20


class Work:
    """The rows made and the leases looked at, in total and between two turns of the event loop."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.rows: Counter[str] = Counter()
        self.most_at_once = self.leases = self._at_once = 0
        row, of_agent, every = Fleet.row, Leases.of_agent, Leases.__iter__

        def count_row(fleet: Fleet, agent: LiveAgent, scope: OrgScope) -> dict[str, Any]:
            self.rows[agent.name] += 1
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            return row(fleet, agent, scope)

        def count_of_agent(leases: Leases, agent_id: str) -> list[Any]:
            found = of_agent(leases, agent_id)
            self.leases += len(found)
            return found

        def count_every(leases: Leases) -> Any:
            self.leases += len(leases)
            return every(leases)

        monkeypatch.setattr(Fleet, "row", count_row)
        monkeypatch.setattr(Leases, "of_agent", count_of_agent)
        monkeypatch.setattr(Leases, "__iter__", count_every)

    async def count_turns(self) -> None:
        while True:
            await asyncio.sleep(0)
            self._at_once = 0


async def ask_api(scheduler: Scheduler) -> None:
    answer = await AsyncClient().get("/api/v1/agents")
    assert [agent["state"] for agent in answer.json()["agents"]] == ["busy"] * AGENTS


async def follow(scheduler: Scheduler) -> None:
    async with viewing(scheduler.gateway.hub, "agents") as viewer:
        await viewer.until(lambda: len(viewer.rows.get("agents", {})) == AGENTS)


async def open_page(scheduler: Scheduler) -> None:
    answer = await AsyncClient().get("/fleet")
    assert answer.status_code == 200


@pytest.mark.parametrize("look", [ask_api, follow, open_page])
async def test_looking_at_a_busy_fleet_is_linear_and_in_slices(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch, look: Callable[[Scheduler], Awaitable[None]]
) -> None:
    """One row and one lease for each agent, and never more than a slice without a turn of the event loop."""
    monkeypatch.setattr(availability, "ROWS_AT_ONCE", ROWS_AT_ONCE)
    host = await scheduler.connect(*(f"agent-{number}" for number in range(AGENTS)))
    for number in range(AGENTS):  # a build for each: jobs of one would share few agents
        await submit(app_version_id=f"build-{number}")
        await host.take_lease()
    if isinstance(scheduler.port, Loopback):
        scheduler.port.repeats = 0  # each row is counted
    work = Work(monkeypatch)
    turns = asyncio.create_task(work.count_turns())
    await look(scheduler)
    turns.cancel()
    assert len(work.rows) == AGENTS
    assert set(work.rows.values()) == {1}
    assert work.most_at_once <= ROWS_AT_ONCE
    assert work.leases <= 4 * AGENTS


async def test_the_rows_of_many_agents_are_made_a_few_at_a_time(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And all are written."""
    written: list[int] = []
    save_agents = rows.save_agents

    def noting(cursor: Any, columns: list[Any]) -> None:
        written.append(len(columns))
        save_agents(cursor, columns)

    monkeypatch.setattr(rows, "save_agents", noting)
    await scheduler.connect(*(f"agent-{number}" for number in range(600)))
    await aeventually(
        lambda: scheduler.runtime.ledger.read(Agent.objects.filter(connected=True).count), lambda found: found >= 600
    )
    assert max(written) <= 256


async def test_hosts_that_come_and_go_together_share_no_turn(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of many hosts at once, large or small, few agents connect or disconnect at a turn of the event loop."""
    large = [[f"large-{host}-{number}" for number in range(sessions.AGENTS_A_TURN)] for host in range(4)]
    hosts = [scheduler.host(*names) for names in (*large, *([f"small-{host}"] for host in range(300)))]
    done: list[int] = [0]
    for name in ("put_agent", "drop_agent"):
        change = getattr(Engine, name)

        def count(engine: Engine, *given: Any, change: Any = change) -> Any:
            done[-1] += 1
            return change(engine, *given)

        monkeypatch.setattr(Engine, name, count)

    async def count_turns() -> None:
        while True:
            await asyncio.sleep(0)
            done.append(0)

    agents = sum(len(host.names) for host in hosts)
    turns = asyncio.create_task(count_turns())
    for all_at_once in (ScriptedHost.hello, ScriptedHost.disconnect):
        done[:] = [0]
        await asyncio.gather(*map(all_at_once, hosts))
        assert sum(done) == agents
        assert max(done) < 2 * sessions.AGENTS_A_TURN
    turns.cancel()


async def test_nothing_overtakes_a_hello_that_waits(scheduler: Scheduler) -> None:
    """Also not the end of its connection: its agent has gone."""
    first, second = scheduler.host("agent-1"), scheduler.host("agent-2")
    await asyncio.gather(first.hello(), second.hello(), second.disconnect())
    for name, is_connected in (("agent-1", True), ("agent-2", False)):
        agent = scheduler.fleet.get(name)
        assert agent is not None
        assert (agent.session is not None) is is_connected
