"""Events about agents for the feed, which are also the connection history of each agent."""

from __future__ import annotations

from collections.abc import Iterable

from agents.fleet import Hold, LiveAgent
from jobs.history.values import BAD, INFO, WARN
from jobs.scheduler.core import Core


def emit_connected(core: Core, agents: Iterable[LiveAgent]) -> None:
    for agent in agents:
        _note(core, agent, "agent_connected", INFO, f"{agent.name} connected from {agent.host}")


def emit_disconnected(core: Core, agents: Iterable[LiveAgent]) -> None:
    """Emit a warning for agents with a running attempt: it may be lost."""
    for agent in agents:
        runs = any(core.leases.of_agent(agent.name))
        text = f"{agent.name} disconnected" + (" in the middle of a test" if runs else "")
        _note(core, agent, "agent_disconnected", WARN if runs else INFO, text)


def emit_suspect(core: Core, agents: Iterable[LiveAgent], suspect: bool) -> None:
    for agent in agents:
        if suspect:
            _note(core, agent, "agent_suspect", WARN, f"{agent.name} has fallen silent")
        else:
            _note(core, agent, "agent_heard", INFO, f"{agent.name} is heard of again")


def emit_own_pause(core: Core, agent: LiveAgent, reason: str) -> None:
    """Emit that an agent has paused itself, or (without a reason) accepts work again."""
    if reason:
        _note(core, agent, "agent_paused", BAD, f"{agent.name} paused itself: {reason}")
    else:
        _note(core, agent, "agent_resumed", INFO, f"{agent.name} takes work again")


def emit_availability(core: Core, agent: LiveAgent, hold: Hold | None, note: str) -> None:
    """Emit a change of an agent's availability by a user."""
    what = "resumed" if hold is None else hold.kind
    said = f": {note}" if note else ""
    _note(core, agent, f"agent_{what}", INFO, f"{agent.name} was {what}{said}")


def _note(core: Core, agent: LiveAgent, kind: str, level: str, text: str) -> None:
    core.events.emit(kind, level, text, agent=agent.name)
