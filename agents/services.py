"""What people do to agents: keep one from new work, and let it work again. What it runs, it finishes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from agents.fleet import Hold, LiveAgent, current_fleet
from jobs.clock import to_milliseconds
from jobs.errors import InvalidInputError, NotFoundError
from jobs.records import stamp
from jobs.runtime import Runtime, current
from qualgent.protocol import messages


async def hold_agent(*, name: str, kind: str, note: str = "", until: datetime | None = None) -> LiveAgent:
    """Give it nothing new, until then or until somebody resumes it. ``kind``: drained, paused or quarantined.

    Holds outlive restarts of server and agent. Raises NotFoundError, InvalidInputError (a time that has passed).
    """
    runtime, agent = current(), _agent(name)
    hold = Hold(kind, note, None if until is None else to_milliseconds(until))
    if hold.until_ms is not None and hold.until_ms <= runtime.clock.wall_ms():
        raise InvalidInputError("until must lie in the future", {"until": "must lie in the future"})
    await runtime.ledger.write(lambda cursor: _keep_hold(cursor, name, hold))
    await set_hold(runtime, agent, hold)
    return agent


async def resume_agent(*, name: str) -> LiveAgent:
    """Let it take work again. Harmless when nothing holds it. Raises NotFoundError."""
    runtime, agent = current(), _agent(name)
    await runtime.ledger.write(lambda cursor: _keep_hold(cursor, name, None))
    await set_hold(runtime, agent, None)
    return agent


async def set_hold(runtime: Runtime, agent: LiveAgent, hold: Hold | None) -> None:
    """Make it so in the live state, after the commit."""
    agent.held = hold
    await apply_accepting(runtime, agent)
    if agent.session is not None:
        agent.session.send(instruction(agent))
    watch_hold(runtime, agent)
    runtime.changes.agents(agent.name)
    runtime.dispatcher.wake()


def instruction(agent: LiveAgent) -> messages.Instruct:
    """What the agent itself is told of its hold, or of its end."""
    hold = agent.held
    reason = "resumed" if hold is None else f"{hold.kind}: {hold.note}".rstrip(": ")
    return messages.Instruct(agent=agent.name, accepting=hold is None, reason=reason[:2000])


async def apply_accepting(runtime: Runtime, agent: LiveAgent) -> bool:
    """Tell the engine whether the agent takes work: it says so itself, and nobody holds it. True: that changed."""
    accepting = agent.says_accepting and agent.held is None
    if accepting == agent.spec.accepting:
        return False
    agent.set_accepting(accepting)
    if agent.session is not None and not agent.suspect:
        await runtime.engine.put_agent(agent.spec, runtime.clock.now_ms())
    return True


def watch_hold(runtime: Runtime, agent: LiveAgent) -> None:
    """A hold with an end ends by itself."""
    hold = agent.held
    if hold is None or hold.until_ms is None:
        return

    async def end() -> None:
        if agent.held is hold:  # nobody has changed it meanwhile
            await resume_agent(name=agent.name)

    runtime.later(max(0, hold.until_ms - runtime.clock.wall_ms()) / 1000, end)


def _agent(name: str) -> LiveAgent:
    agent = current_fleet().get(name)
    if agent is None:
        raise NotFoundError(f"there is no agent {name[:100]}")
    return agent


def _keep_hold(cursor: Any, name: str, hold: Hold | None) -> None:
    kind, note, until_ms = hold or ("", "", None)
    cursor.execute(
        "UPDATE agents_agent SET held = %s, held_note = %s, held_until = %s WHERE name = %s",
        (kind, note[:500], stamp(until_ms), name),
    )
