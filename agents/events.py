"""What of agents' comings and goings people want to hear of; also each agent's connection history."""

from __future__ import annotations

from collections.abc import Iterable

from agents.fleet import Hold, LiveAgent
from jobs.history.values import BAD, INFO, WARN
from jobs.scheduler.runtime import Runtime


def tell_connected(runtime: Runtime, agents: Iterable[LiveAgent]) -> None:
    for agent in agents:
        _note(runtime, agent, "agent_connected", INFO, f"{agent.name} connected from {agent.host}")


def tell_disconnected(runtime: Runtime, agents: Iterable[LiveAgent]) -> None:
    """A warning where something runs on: it may be lost."""
    for agent in agents:
        runs = any(runtime.leases.of_agent(agent.name))
        text = f"{agent.name} disconnected" + (" in the middle of a test" if runs else "")
        _note(runtime, agent, "agent_disconnected", WARN if runs else INFO, text)


def tell_suspect(runtime: Runtime, agents: Iterable[LiveAgent], suspect: bool) -> None:
    for agent in agents:
        if suspect:
            _note(runtime, agent, "agent_suspect", WARN, f"{agent.name} has fallen silent")
        else:
            _note(runtime, agent, "agent_heard", INFO, f"{agent.name} is heard of again")


def tell_own_pause(runtime: Runtime, agent: LiveAgent, reason: str) -> None:
    """It has paused itself, or (no reason) takes work again."""
    if reason:
        _note(runtime, agent, "agent_paused", BAD, f"{agent.name} paused itself: {reason}")
    else:
        _note(runtime, agent, "agent_resumed", INFO, f"{agent.name} takes work again")


def tell_hold(runtime: Runtime, agent: LiveAgent, hold: Hold | None, note: str) -> None:
    """Somebody keeps it from new work, or not any more."""
    what = "resumed" if hold is None else hold.kind
    said = f": {note}" if note else ""
    _note(runtime, agent, f"agent_{what}", INFO, f"{agent.name} was {what}{said}")


def _note(runtime: Runtime, agent: LiveAgent, kind: str, level: str, text: str) -> None:
    runtime.events.note(kind, level, text, agent=agent.name)
