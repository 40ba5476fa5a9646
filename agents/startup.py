"""What the agents' side does when a server starts and stops."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from agents import demo
from agents.fleet import Fleet, Hold, LiveAgent, current_fleet, set_current_fleet
from agents.models import Agent
from agents.services import watch_hold
from agents.session import AgentSession
from agents.statements import mark_all_disconnected
from agents.transports import long_poll as polling
from agents.transports.long_poll import PollLinks
from jobs.errors import NotRunningError
from jobs.keys import labels_tuple
from jobs.scheduler.engine.values import AgentSpec, BuildKey
from jobs.scheduler.runtime import Runtime
from jobs.times import to_milliseconds
from qgprotocol import messages

RETURN_SECONDS = 1.0


async def start_fleet(runtime: Runtime) -> None:
    """Read back who was known; everybody is offline until they say hello."""
    fleet = Fleet(runtime)
    for agent in await runtime.ledger.read(_known_agents):
        fleet.put(agent)
        watch_hold(runtime, agent)
        if agent.spec.reserves:  # before the demo agents, which are sooner here than any other
            _remember(runtime, agent.spec)
    await runtime.ledger.write(mark_all_disconnected)
    runtime.hub.register("agents", fleet)
    runtime.hub.register("agent:", fleet.one, whole=True)
    runtime.agent_states = fleet.states
    polling.set_current_links(PollLinks(runtime, fleet))
    set_current_fleet(fleet)
    demo.start(runtime)


def _remember(runtime: Runtime, spec: AgentSpec) -> None:
    """Let the engine know of an agent that is not there (yet): its targets are not for demo agents."""
    now_ms = runtime.clock.now_ms()
    runtime.engine.put_agent(replace(spec, accepting=False), now_ms)
    runtime.engine.drop_agent(spec.id, now_ms)


async def retire_fleet(runtime: Runtime) -> None:
    """Tell connected agents to come back in a moment, and end their connections. Returns once these are closed.

    The demo agents end first: as long as they are connected they can hand back what they run, which then counts as no
    attempt. (Three restarts would use up a job's attempts otherwise.)
    """
    await demo.stop()
    sessions = _tell_to_return(current_fleet())
    for session in sessions:
        session.close()
    await polling.current_links().close_all()
    for session in sessions:
        await session.over.wait()


async def stop_fleet(runtime: Runtime) -> None:
    """Tell agents that are still connected to come back in a moment, and end the demo agents."""
    try:
        fleet = current_fleet()
    except NotRunningError:
        return
    set_current_fleet(None)
    links = polling.current_links()
    polling.set_current_links(None)
    _tell_to_return(fleet)
    await links.close_all()
    await demo.stop()


def _tell_to_return(fleet: Fleet) -> list[AgentSession]:
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
