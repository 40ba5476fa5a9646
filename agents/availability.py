"""The availability of agents: drain, pause, quarantine and resume them. A running attempt is finished."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import datetime
from functools import partial
from typing import Any

from accounts import audit
from accounts.caller import SERVER, Caller
from agents.commands import AgentRow, GetAgents, HoldAgent, ResumeAgent
from agents.events import emit_availability, emit_own_pause
from agents.fleet import Fleet, Hold, LiveAgent
from agents.models import Agent
from jobs.errors import InvalidInputError, LedgerError, NotFoundError
from jobs.scheduler.core import Core
from jobs.scheduler.direct_port import Handler
from jobs.times import rfc3339, stamp, to_datetime
from qgprotocol import messages

NOT_HELD = ("", "", None)
ACTIONS = {"drained": "drain", "paused": "pause", "quarantined": "quarantine"}
"""The action in the audit that sets each kind of hold."""


def handlers_of(core: Core, fleet: Fleet) -> dict[type[Any], Handler]:
    return {
        GetAgents: partial(get_agents, fleet),
        HoldAgent: partial(hold_agent, core, fleet),
        ResumeAgent: partial(resume_agent, core, fleet),
    }


async def get_agents(fleet: Fleet, query: GetAgents) -> dict[str, AgentRow]:
    if query.names is None:
        return {agent.name: fleet.row(agent) for agent in sorted(fleet, key=lambda agent: agent.name)}
    found = ((name, fleet.get(name)) for name in query.names)
    return {name: fleet.row(agent) for name, agent in found if agent is not None}


async def hold_agent(core: Core, fleet: Fleet, command: HoldAgent) -> AgentRow:
    agent, now_ms = _agent(fleet, command.name), core.clock.wall_ms()
    hold = Hold(command.kind, command.note, command.until_ms)
    if hold.until_ms is not None and hold.until_ms <= now_ms:
        raise InvalidInputError("until must lie in the future", {"until": "must lie in the future"})
    action = ACTIONS[command.kind]
    entry = audit.entry(command.caller, now_ms, action, kind="agent", object_id=command.name, note=command.note)
    await _commit_hold(core, fleet, agent, hold, entry)
    return fleet.row(agent)


async def resume_agent(core: Core, fleet: Fleet, command: ResumeAgent) -> AgentRow:
    agent = _agent(fleet, command.name)
    entry = audit.entry(
        command.caller, core.clock.wall_ms(), "resume", kind="agent", object_id=command.name, note=command.note
    )
    await _commit_hold(core, fleet, agent, None, entry)
    return fleet.row(agent)


async def _commit_hold(core: Core, fleet: Fleet, agent: LiveAgent, hold: Hold | None, entry: audit.Entry) -> None:
    """Commit a hold, then apply it to the live state, even if the caller is cancelled meanwhile."""

    async def work() -> None:
        await _save_hold(core, agent, hold, entry)
        set_hold(core, fleet, agent, hold)

    await asyncio.shield(core.tasks.spawn(work()))


def set_hold(core: Core, fleet: Fleet, agent: LiveAgent, hold: Hold | None) -> None:
    """Apply a committed hold to the live state."""
    agent.held = hold
    update_accepting(core, agent)
    if agent.session is not None:
        agent.session.send(instruction(agent))
    watch_hold(core, fleet, agent)
    core.changes.agents(agent.name)
    core.wakeups.wake()


def instruction(agent: LiveAgent) -> messages.Instruct:
    """Return the message that informs the agent of its hold, or of the end of it."""
    hold = agent.held
    reason = "resumed" if hold is None else f"{hold.kind}: {hold.note}".rstrip(": ")
    return messages.Instruct(agent=agent.name, accepting=hold is None, reason=reason[:2000])


def update_accepting(core: Core, agent: LiveAgent) -> bool:
    """Update the engine: the agent accepts work if it says so and nobody holds it. Return whether that changed."""
    accepting = agent.says_accepting and agent.held is None
    if accepting == agent.spec.accepting:
        return False
    agent.set_accepting(accepting)
    if agent.session is not None and not agent.suspect:
        core.engine.put_agent(agent.spec, core.clock.now_ms())
    return True


def record_own_pause(core: Core, agent: LiveAgent, reason: str) -> None:
    """Record that an agent has paused itself, or (without a reason) accepts work again.

    It says so in every heartbeat; written when it is new. Only live state changes by it: nothing waits for the entry.
    """
    if bool(reason) == bool(agent.paused_reason):
        return
    caller = Caller(agent.name, "agent", client=agent.software)
    action = "pause" if reason else "resume"
    entry = audit.entry(caller, core.clock.wall_ms(), action, kind="agent", object_id=agent.name, note=reason)
    emit_own_pause(core, agent, reason)
    before, after = _own_pause(agent.paused_reason), _own_pause(reason)
    with contextlib.suppress(LedgerError):  # the server is stopping; the agent repeats it
        core.tasks.watch(core.ledger.post(lambda cursor: entry.write(cursor, before=before, after=after)))


def _own_pause(reason: str) -> dict[str, str] | None:
    return {"paused_itself": reason} if reason else None


def watch_hold(core: Core, fleet: Fleet, agent: LiveAgent) -> None:
    """End a hold at its time, unless it has been changed by then."""
    hold = agent.held
    if hold is None or hold.until_ms is None:
        return

    async def end() -> None:
        known = fleet.get(agent.name)  # it may have reconnected since, as another object with the same hold
        if known is not None and known.held is hold:  # nobody has changed it meanwhile
            await resume_agent(core, fleet, ResumeAgent(caller=SERVER, name=agent.name, note="its hold has ended"))

    core.tasks.later(max(0, hold.until_ms - core.clock.wall_ms()) / 1000, end)


def _agent(fleet: Fleet, name: str) -> LiveAgent:
    agent = fleet.get(name)
    if agent is None:
        raise NotFoundError(f"there is no agent {name[:100]}")
    return agent


async def _save_hold(core: Core, agent: LiveAgent, hold: Hold | None, entry: audit.Entry) -> None:
    """Save the hold with its audit entry; write nothing if the agent has this hold already."""
    kind, note, until_ms = hold or NOT_HELD

    def unit(cursor: Any) -> bool:
        row = Agent.objects.filter(name=agent.name).first()
        if row is None:  # its first handshake is being committed
            raise NotFoundError(f"there is no agent {agent.name}")
        before = _shown(row.held, row.held_note, row.held_until)
        until = None if until_ms is None else to_datetime(until_ms)
        after = _shown(kind, note[:500], until)
        if after is None and agent.paused_reason:  # resuming ends a pause by itself, too
            before = {**(before or {}), "paused_itself": agent.paused_reason}
        if before == after:
            return False
        cursor.execute(
            "UPDATE agents_agent SET held = %s, held_note = %s, held_until = %s WHERE name = %s",
            (kind, note[:500], stamp(until_ms), agent.name),
        )
        entry.write(cursor, before=before, after=after)
        return True

    if await core.ledger.write(unit):
        emit_availability(core, agent, hold, entry.note)


def _shown(kind: str, note: str, until: datetime | None) -> dict[str, str] | None:
    """Return a hold as the audit shows it."""
    if not kind:
        return None
    return {"held": kind, **({"note": note} if note else {}), **({"until": rfc3339(until)} if until else {})}
