"""Start and stop of the fleet in a server process: loading it from the ledger, and the gateway of their connections."""

from __future__ import annotations

import contextlib
import logging
from functools import partial
from typing import Any

from django.conf import settings

from agents import demo
from agents.availability import watch_hold
from agents.connections import PART, poll_links_of
from agents.events import emit_disconnected
from agents.fleet import LiveAgent, UserHold
from agents.managed_fleet import ManagedFleet, note_known
from agents.models import Agent
from agents.revocation import watch_hosts
from agents.rows import mark_all_disconnected
from agents.transports.agent_gateway import AgentGateway
from agents.transports.long_poll import PollLinks
from jobs.derived_ids import labels_tuple
from jobs.selectors.agents import results_of_agents
from qualgent.core.errors import NotRunningError
from qualgent.core.times import to_milliseconds
from qualgent.engine.values import AgentSpec, BuildKey
from qualgent.scheduler.core import Core
from qualgent.web.gateway import ServingProcess

logger = logging.getLogger("agents.session")

LOOK_SECONDS = 0.5  # between two looks whether this gateway is cut off


async def start_fleet(core: Core, fleet: ManagedFleet) -> None:
    """Load the known agents from the ledger as disconnected, await their return, and start the fleet's timers."""
    results = await core.ledger.read(results_of_agents)
    for agent in await core.ledger.read(lambda: [_make_live_agent(row) for row in Agent.objects.all()]):
        for org_id, number, installs in results.get(agent.name, ()):
            agent.jobs_done[org_id], agent.installs[org_id] = number, installs
        fleet.add(agent)
        watch_hold(core, fleet, agent)
        note_known(core, agent)  # the engine keeps its targets from demo agents, which connect sooner than any other
    await core.ledger.write(mark_all_disconnected)
    # whoever was silent for long when the others were last heard of was lost before the restart, and still is
    lost_ms = max((agent.last_seen_ms for agent in fleet), default=0) - core.timing.lost_ms
    back = [agent for agent in fleet if not agent.left or agent.last_seen_ms >= lost_ms]
    fleet.expect_back(back, core.timing.restart_grace_seconds)

    async def leave() -> None:
        """Record that agents which were connected to the last server have not come to this one."""
        away = [agent for agent in fleet if agent.session is None and not agent.left]
        emit_disconnected(core, away)
        for agent in away:
            agent.left = True

    core.tasks.later(core.timing.restart_grace_seconds, leave)
    fleet.rows.start()
    if settings.QUALGENT_AUTH:
        watch_hosts(core, fleet, fleet.rows)


def start_connections(process: ServingProcess, gateway: AgentGateway) -> None:
    """Start the gateway of agents and register it with the process; retire its connections if Redis is cut off."""
    gateway.start()
    gateway.tasks.repeat(LOOK_SECONDS, LOOK_SECONDS, partial(_let_go_if_cut_off, gateway))
    process.parts[PART] = PollLinks(gateway)


async def _let_go_if_cut_off(gateway: AgentGateway) -> None:
    """Ask all agents to reconnect elsewhere and end their connections, if this gateway cannot reach Redis."""
    if gateway.is_cut_off() and (connections := gateway.retire()):
        logger.warning("this gateway cannot reach Redis: it ends the connections of its agents")
        for connection in connections:
            connection.close()


async def retire_connections(process: ServingProcess) -> None:
    """Ask connected agents to reconnect in a moment, and end their connections. Returns once these are closed.

    The demo agents end first: as long as they are connected they can hand back what they run, which then counts as no
    attempt. (Three restarts would use up a job's attempts otherwise.)
    """
    await demo.stop()
    links = poll_links_of(process)
    connections = links.gateway.retire()
    for connection in connections:
        connection.close()
    await links.close_all()
    for connection in connections:
        await connection.over.wait()


async def stop_connections(process: ServingProcess) -> None:
    """Stop this process's gateway of agents: ask them to reconnect, close the links, end the demo agents."""
    with contextlib.suppress(NotRunningError):
        links = poll_links_of(process)
        del process.parts[PART]
        links.gateway.retire()
        await links.close_all()
        await demo.stop()
        await links.gateway.stop()


def _make_live_agent(agent: Agent) -> LiveAgent:
    """Return the live state, disconnected, of an agent's stored row."""
    installed: list[dict[str, Any]] = agent.installed
    until_ms, at_ms = (None if at is None else to_milliseconds(at) for at in (agent.held_until, agent.held_at))
    spec = AgentSpec(
        id=agent.name,
        targets=tuple(agent.targets),
        labels=labels_tuple(agent.labels),
        capabilities=tuple(agent.capabilities),
        installed=tuple(BuildKey(**build) for build in installed),
        accepting=not agent.held,
        owner=agent.org_id,
        fallback=agent.fallback,
        reserves=not (agent.fallback or agent.simulated),
    )
    return LiveAgent(
        spec=spec,
        instance=agent.instance,
        connection=agent.connection,
        host=agent.host,
        host_id="" if agent.host_id is None else str(agent.host_id),
        org=agent.org_id,
        software=agent.software,
        simulated=agent.simulated,
        signed_off=agent.signed_off,
        left=not agent.connected,
        last_seen_ms=to_milliseconds(agent.last_seen_at),
        paused_reason=agent.paused_reason,
        paused_ms=None if agent.paused_at is None else to_milliseconds(agent.paused_at),
        held=UserHold(agent.held, agent.held_note, until_ms, agent.held_by, at_ms) if agent.held else None,
    )
