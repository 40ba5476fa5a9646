"""What the agents' side does when a server starts and stops."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from agents import demo
from agents.availability import handlers_of, watch_hold
from agents.connections import PART, Connections, connections_in
from agents.fleet import Fleet, Hold, LiveAgent, Session
from agents.models import Agent
from agents.statements import mark_all_disconnected
from agents.topics import register_agent_topics
from agents.transports.long_poll import PollLinks
from jobs.errors import NotRunningError
from jobs.gateway import Gateway, ServingProcess
from jobs.keys import labels_tuple
from jobs.scheduler.core import Core
from jobs.scheduler.direct_port import DirectPort
from jobs.scheduler.engine.values import AgentSpec, BuildKey
from jobs.scheduler.scheduler import Scheduler
from jobs.times import to_milliseconds
from qgprotocol import messages

RETURN_SECONDS = 1.0


async def start_fleet(process: ServingProcess, gateway: Gateway, scheduler: Scheduler, port: DirectPort) -> None:
    """Read back the known agents; each is offline until it connects."""
    fleet = Fleet(scheduler)
    for agent in await scheduler.ledger.read(_known_agents):
        fleet.put(agent)
        watch_hold(scheduler, fleet, agent)
        if agent.spec.reserves:  # before the demo agents, which are sooner here than any other
            _remember(scheduler, agent.spec)
    await scheduler.ledger.write(mark_all_disconnected)
    scheduler.agent_states = fleet.states
    port.handle(handlers_of(scheduler, fleet))
    register_agent_topics(gateway)
    process.parts[PART] = Connections(scheduler, fleet, PollLinks(scheduler, fleet))
    demo.start(scheduler)


def _remember(core: Core, spec: AgentSpec) -> None:
    """Let the engine know of an agent that is not connected (yet): its targets are not for demo agents."""
    now_ms = core.clock.now_ms()
    core.engine.put_agent(replace(spec, accepting=False), now_ms)
    core.engine.drop_agent(spec.id, now_ms)


async def retire_fleet(process: ServingProcess) -> None:
    """Tell connected agents to come back in a moment, and end their connections. Returns once these are closed.

    The demo agents end first: as long as they are connected they can hand back what they run, which then counts as no
    attempt. (Three restarts would use up a job's attempts otherwise.)
    """
    await demo.stop()
    _, fleet, links = connections_in(process)
    sessions = _tell_to_return(fleet)
    for session in sessions:
        session.close()
    await links.close_all()
    for session in sessions:
        await session.over.wait()


async def stop_fleet(process: ServingProcess) -> None:
    """Tell agents that are still connected to come back in a moment, and end the demo agents."""
    try:
        _, fleet, links = connections_in(process)
    except NotRunningError:
        return
    del process.parts[PART]
    _tell_to_return(fleet)
    await links.close_all()
    await demo.stop()


def _tell_to_return(fleet: Fleet) -> list[Session]:
    sessions = {id(agent.session): agent.session for agent in fleet if agent.session is not None}
    for session in sessions.values():
        session.send(messages.Retire(after_seconds=RETURN_SECONDS))
    return list(sessions.values())


def _hold(agent: Agent) -> Hold | None:
    if not agent.held:
        return None
    return Hold(agent.held, agent.held_note, to_milliseconds(agent.held_until) if agent.held_until else None)


def _known_agents() -> list[LiveAgent]:
    return [_live(agent) for agent in Agent.objects.all()]


def _live(agent: Agent) -> LiveAgent:
    installed: list[dict[str, Any]] = agent.installed
    spec = AgentSpec(
        id=agent.name,
        targets=tuple(agent.targets),
        labels=labels_tuple(agent.labels),
        installed=tuple(BuildKey(**build) for build in installed),
        fallback=agent.fallback,
        reserves=not (agent.fallback or agent.simulated),
    )
    return LiveAgent(
        spec=spec,
        instance=agent.instance,
        host=agent.host,
        software=agent.software,
        simulated=agent.simulated,
        last_seen_ms=to_milliseconds(agent.last_seen_at),
        held=_hold(agent),
    )
