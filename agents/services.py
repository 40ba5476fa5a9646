"""What people do to agents: keep one from new work, and let it work again. What it runs, it finishes."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import datetime
from typing import Any

from accounts import audit
from agents.events import tell_hold, tell_own_pause
from agents.fleet import Hold, LiveAgent, current_fleet
from agents.models import Agent
from jobs.errors import InvalidInputError, LedgerError, NotFoundError
from jobs.scheduler.runtime import Runtime, current
from jobs.times import rfc3339, stamp, to_datetime, to_milliseconds
from qgprotocol import messages

NOT_HELD = ("", "", None)
ACTIONS = {"drained": "drain", "paused": "pause", "quarantined": "quarantine"}
"""What somebody does, in the audit, to hold an agent so."""


async def hold_agent(*, name: str, kind: str, note: str = "", until: datetime | None = None) -> LiveAgent:
    """Give it nothing new, until then or until somebody resumes it. ``kind``: drained, paused or quarantined.

    Holds outlive restarts of server and agent. Raises NotFoundError, InvalidInputError (a time that has passed).
    """
    runtime, agent = current(), _agent(name)
    hold = Hold(kind, note, None if until is None else to_milliseconds(until))
    if hold.until_ms is not None and hold.until_ms <= runtime.clock.wall_ms():
        raise InvalidInputError("until must lie in the future", {"until": "must lie in the future"})
    noted = audit.note(ACTIONS[kind], kind="agent", object_id=name, note=note)
    await _hold_for_good(runtime, agent, hold, noted)
    return agent


async def resume_agent(*, name: str, note: str = "") -> LiveAgent:
    """Let it take work again. Harmless when nothing holds it. Raises NotFoundError."""
    runtime, agent = current(), _agent(name)
    await _hold_for_good(runtime, agent, None, audit.note("resume", kind="agent", object_id=name, note=note))
    return agent


async def _hold_for_good(runtime: Runtime, agent: LiveAgent, hold: Hold | None, noted: audit.Note) -> None:
    """In the ledger and then in what lives, whatever becomes of the caller: its client may leave in between."""

    async def work() -> None:
        await _keep_hold(runtime, agent, hold, noted)
        await set_hold(runtime, agent, hold)

    await asyncio.shield(runtime.tasks.spawn(work()))


async def set_hold(runtime: Runtime, agent: LiveAgent, hold: Hold | None) -> None:
    """Make it so in the live state, after the commit."""
    agent.held = hold
    await apply_accepting(runtime, agent)
    if agent.session is not None:
        agent.session.send(instruction(agent))
    watch_hold(runtime, agent)
    runtime.changes.agents(agent.name)
    runtime.wakeups.wake()


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
        runtime.engine.put_agent(agent.spec, runtime.clock.now_ms())
    return True


def note_own_pause(runtime: Runtime, agent: LiveAgent, reason: str) -> None:
    """Write down that an agent has paused itself, or (no reason) takes work again, by its own decision.

    It says so in every heartbeat; written when it is new. Only live state changes by it: nothing waits for the entry.
    """
    if bool(reason) == bool(agent.paused_reason):
        return
    with audit.acting_as(audit.Caller(agent.name, "agent", client=agent.software)):
        noted = audit.note("pause" if reason else "resume", kind="agent", object_id=agent.name, note=reason)
    tell_own_pause(runtime, agent, reason)
    before, after = _own_pause(agent.paused_reason), _own_pause(reason)
    with contextlib.suppress(LedgerError):  # the server is stopping, and the agent will say it again
        runtime.tasks.watch(runtime.ledger.post(lambda cursor: noted.write(cursor, before=before, after=after)))


def _own_pause(reason: str) -> dict[str, str] | None:
    return {"paused_itself": reason} if reason else None


def watch_hold(runtime: Runtime, agent: LiveAgent) -> None:
    """A hold with an end ends by itself, unless somebody has changed it by then."""
    hold = agent.held
    if hold is None or hold.until_ms is None:
        return

    async def end() -> None:
        known = current_fleet().get(agent.name)  # it may have come back since, as another object with the same hold
        if known is not None and known.held is hold:  # nobody has changed it meanwhile
            with audit.acting_as(audit.SERVER):  # not whoever held it then
                await resume_agent(name=agent.name, note="its hold has ended")

    runtime.tasks.later(max(0, hold.until_ms - runtime.clock.wall_ms()) / 1000, end)


def _agent(name: str) -> LiveAgent:
    agent = current_fleet().get(name)
    if agent is None:
        raise NotFoundError(f"there is no agent {name[:100]}")
    return agent


async def _keep_hold(runtime: Runtime, agent: LiveAgent, hold: Hold | None, noted: audit.Note) -> None:
    """The row, and who changed it; nobody did if it is so already, as when resuming what nothing holds."""
    kind, note, until_ms = hold or NOT_HELD

    def unit(cursor: Any) -> bool:
        row = Agent.objects.filter(name=agent.name).first()
        if row is None:  # it is introducing itself at this moment
            raise NotFoundError(f"there is no agent {agent.name}")
        before = _shown(row.held, row.held_note, row.held_until)
        until = None if until_ms is None else to_datetime(until_ms)
        after = _shown(kind, note[:500], until)
        if after is None and agent.paused_reason:  # it will resume whatever made it pause itself, too
            before = {**(before or {}), "paused_itself": agent.paused_reason}
        if before == after:
            return False
        cursor.execute(
            "UPDATE agents_agent SET held = %s, held_note = %s, held_until = %s WHERE name = %s",
            (kind, note[:500], stamp(until_ms), agent.name),
        )
        noted.write(cursor, before=before, after=after)
        return True

    if await runtime.ledger.write(unit):
        tell_hold(runtime, agent, hold, noted.entry.note)


def _shown(kind: str, note: str, until: datetime | None) -> dict[str, str] | None:
    """A hold as the audit shows it."""
    if not kind:
        return None
    return {"held": kind, **({"note": note} if note else {}), **({"until": rfc3339(until)} if until else {})}
