"""Events about agents for the feed, which are also the connection history of each agent."""

from __future__ import annotations

from collections.abc import Iterable

from agents.fleet import LiveAgent, UserHold
from agents.status import general_reason
from jobs.history.values import BAD, INFO, WARN
from qualgent.scheduler.core import Core


def _emit_agent_event(core: Core, agent: LiveAgent, kind: str, level: str, text: str) -> None:
    """Emit an event ``agent_<kind>`` to the feed; the agent's name precedes the text."""
    core.events.emit(f"agent_{kind}", level, f"{agent.name} {text}", agent=agent.name, org_id=agent.org)


def emit_connected(core: Core, agents: Iterable[LiveAgent]) -> None:
    for agent in agents:
        _emit_agent_event(core, agent, "connected", INFO, f"connected from {agent.host}")


def emit_disconnected(core: Core, agents: Iterable[LiveAgent]) -> None:
    """Emit that agents have disconnected: a warning for those with a running attempt, else information."""
    for agent in agents:
        if any(core.leases.of_agent(agent.name)):
            _emit_agent_event(core, agent, "disconnected", WARN, "disconnected in the middle of a test")
        else:
            _emit_agent_event(core, agent, "disconnected", INFO, "disconnected")


def emit_suspect(core: Core, agents: Iterable[LiveAgent], suspect: bool) -> None:
    """Emit that agents have stopped responding (``suspect``), or respond again."""
    what = ("suspect", WARN, "stopped responding") if suspect else ("heard", INFO, "responds again")
    for agent in agents:
        _emit_agent_event(core, agent, *what)


def emit_own_pause(core: Core, agent: LiveAgent, reason: str) -> None:
    """Emit that an agent has paused itself, or (without a reason) accepts work again."""
    if reason:
        _emit_agent_event(
            core, agent, "paused", BAD, f"paused itself: {reason if agent.org else general_reason(reason)}"
        )
    else:
        _emit_agent_event(core, agent, "resumed", INFO, "accepts work again")


def emit_availability(core: Core, agent: LiveAgent, hold: UserHold | None, note: str) -> None:
    """Emit a change of an agent's availability by a user. ``note``: as all who see the agent may read it."""
    what = "resumed" if hold is None else hold.kind
    _emit_agent_event(core, agent, what, INFO, f"was {what}: {note}" if note else f"was {what}")
