"""Events about agents for the feed, which are also the connection history of each agent."""

from __future__ import annotations

from collections.abc import Iterable

from agents.fleet import Hold, LiveAgent
from agents.reasons import general_reason
from jobs.history.values import BAD, INFO, WARN
from qualgent.scheduler.core import Core


def emit_connected(core: Core, agents: Iterable[LiveAgent]) -> None:
    for agent in agents:
        core.events.emit(
            "agent_connected", INFO, f"{agent.name} connected from {agent.host}", agent=agent.name, org_id=agent.org
        )


def emit_disconnected(core: Core, agents: Iterable[LiveAgent]) -> None:
    """Emit a warning for agents with a running attempt: it may be lost."""
    for agent in agents:
        runs = any(core.leases.of_agent(agent.name))
        text = f"{agent.name} disconnected" + (" in the middle of a test" if runs else "")
        core.events.emit("agent_disconnected", WARN if runs else INFO, text, agent=agent.name, org_id=agent.org)


def emit_suspect(core: Core, agents: Iterable[LiveAgent], suspect: bool) -> None:
    for agent in agents:
        if suspect:
            core.events.emit(
                "agent_suspect", WARN, f"{agent.name} has fallen silent", agent=agent.name, org_id=agent.org
            )
        else:
            core.events.emit("agent_heard", INFO, f"{agent.name} is heard of again", agent=agent.name, org_id=agent.org)


def emit_own_pause(core: Core, agent: LiveAgent, reason: str) -> None:
    """Emit that an agent has paused itself, or (without a reason) accepts work again."""
    if reason:
        text = f"{agent.name} paused itself: {reason if agent.org else general_reason(reason)}"
        core.events.emit("agent_paused", BAD, text, agent=agent.name, org_id=agent.org)
    else:
        core.events.emit("agent_resumed", INFO, f"{agent.name} takes work again", agent=agent.name, org_id=agent.org)


def emit_availability(core: Core, agent: LiveAgent, hold: Hold | None, note: str) -> None:
    """Emit a change of an agent's availability by a user. ``note``: as all who see the agent may read it."""
    what = "resumed" if hold is None else hold.kind
    said = f": {note}" if note else ""
    core.events.emit(f"agent_{what}", INFO, f"{agent.name} was {what}{said}", agent=agent.name, org_id=agent.org)
