"""Holds, pauses and back-off, by which agents get no work, and the port handlers that read agents and their alarms."""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import partial
from operator import attrgetter
from typing import Any

from msgspec.structs import replace

from agents.events import emit_availability, emit_own_pause
from agents.fleet import Fleet, LiveAgent, UserHold, is_visible
from agents.models import Agent
from agents.rows import columns_of, save_agents
from agents.status import MAX_DECLINED, MAX_FAILED_INSTALLS, declined_note, failing_note, general_note, general_reason
from qgprotocol import messages
from qualgent.accounts import audit
from qualgent.accounts.permissions import SERVER, Caller
from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import InvalidInputError, NotFoundError
from qualgent.core.times import rfc3339, stamp, to_datetime
from qualgent.engine.steps import parts_of
from qualgent.scheduler.agent_requests import (
    AgentAlarm,
    AgentAlarms,
    AgentRow,
    GetAgentAlarms,
    GetAgents,
    LostProcess,
    SetAvailability,
)
from qualgent.scheduler.core import Core
from qualgent.scheduler.direct_port import Handler
from qualgent.scheduler.port import Sent
from qualgent.scheduler.release_build import put_agent
from qualgent.scheduler.repetition import earlier_reply, store_replies

NOT_SERVING = frozenset(("lost", "paused", "draining", "drained", "quarantined"))
NOT_HELD = ("", "", None, "", None)
ROWS_AT_ONCE = 250  # 5 ms
LOST_TOGETHER_MS = 5000  # between the last signs of agents that were lost at the same moment
DECLINED_SECONDS = 0.5  # without work after a declined lease; doubled with each further one
FAILING_SECONDS = 600  # without work after failed installs; doubled with each further one
LONGEST_FAILING_SECONDS = 4 * 3600
ACTIONS = {"drained": "drain", "paused": "pause", "quarantined": "quarantine", "": "resume"}
"""The action in the audit that sets each kind of hold; empty: ends it."""


def handlers_of(core: Core, fleet: Fleet) -> dict[type[Any], Handler]:
    """Return the port handlers of GetAgents, GetAgentAlarms and SetAvailability."""
    return {
        GetAgents: partial(get_agents, fleet),
        GetAgentAlarms: partial(get_agent_alarms, fleet),
        SetAvailability: partial(set_availability, core, fleet),
    }


async def get_agents(fleet: Fleet, query: GetAgents) -> dict[str, AgentRow]:
    """Return rows by agent name, of all agents in the scope or of those named; yield to the event loop every 250.

    An agent that changes meanwhile is touched, and read again by those who follow.
    """
    names = sorted(agent.name for agent in fleet.within(query.scope)) if query.names is None else query.names
    rows: dict[str, AgentRow] = {}
    for part in parts_of(names, ROWS_AT_ONCE):
        if rows:
            await asyncio.sleep(0)
        found = ((name, fleet.get(name)) for name in part)
        rows.update(
            (name, fleet.row(agent, query.scope))
            for name, agent in found
            if agent is not None and is_visible(agent, query.scope)
        )
    if query.names is not None and len(query.names) == 1:
        rows = {
            name: replace(row, lost_process=_find_lost_process(fleet, row, query.scope)) for name, row in rows.items()
        }
    return rows


def _find_lost_process(fleet: Fleet, lost: AgentRow, scope: OrgScope) -> LostProcess | None:
    """Return the process of a lost agent if all of its agents, at least two, were lost at one moment; else None."""
    name = lost.name.rpartition("/")[0]  # one that serves a single device has none
    if not lost.lost or not name:
        return None
    own = [agent for agent in fleet.within(scope) if agent.name.rpartition("/")[0] == name]
    seen_ms = [agent.last_seen_ms for agent in own if fleet.status(agent) == "lost"]
    together = len(own) == len(seen_ms) > 1 and max(seen_ms) - min(seen_ms) < LOST_TOGETHER_MS
    return LostProcess(name=name, agents=len(own)) if together else None


async def get_agent_alarms(fleet: Fleet, query: GetAgentAlarms) -> AgentAlarms:
    """Return the lost, paused and quarantined agents of a scope, oldest first, and which of ``names`` can serve."""
    seen = [(agent, fleet.status(agent)) for agent in fleet.within(query.scope)]
    lost = [AgentAlarm(name=agent.name, since_ms=agent.last_seen_ms) for agent, status in seen if status == "lost"]
    paused = [
        AgentAlarm(name=agent.name, since_ms=agent.paused_ms, reason=fleet.paused_reason(agent, query.scope))
        for agent, status in seen
        if status == "paused" and agent.held is None and agent.paused_ms is not None
    ] + [
        AgentAlarm(
            name=agent.name,
            since_ms=agent.held.at_ms or agent.last_seen_ms,
            reason=fleet.hold_note(agent, agent.held, query.scope),
            by_server=True,
        )
        for agent, status in seen
        if agent.held is not None and status == agent.held.kind == "paused" and agent.held.by == SERVER.actor
    ]
    quarantined = [
        AgentAlarm(
            name=agent.name,
            since_ms=agent.held.at_ms or agent.last_seen_ms,
            reason=fleet.held_reason(agent, agent.held, query.scope),
        )
        for agent, _ in seen
        if agent.held is not None and agent.held.kind == "quarantined"
    ]
    by_age, asked = attrgetter("since_ms", "name"), set(query.names)
    serving = {
        agent.name
        for agent, status in seen
        if agent.name in asked and status not in NOT_SERVING and agent.held is None  # one that is held may be offline
    }
    return AgentAlarms(
        known=len(seen),
        lost=sorted(lost, key=by_age),
        paused=sorted(paused, key=by_age),
        serving=serving,
        offline={agent.name for agent, status in seen if status == "offline" and agent.name in serving},
        quarantined=sorted(quarantined, key=by_age),
    )


async def set_availability(core: Core, fleet: Fleet, command: SetAvailability) -> AgentRow:
    """Commit a hold, or its end (kind ""), and an audit entry; then apply it to the agent. Return the agent's row."""
    agent, now_ms = fleet.get(command.name), core.clock.wall_ms()
    if agent is None:
        raise NotFoundError(f"there is no agent {command.name[:100]}")
    hold = None
    if command.kind:
        hold = UserHold(command.kind, command.note, command.until_ms, command.caller.actor, now_ms)
        if agent.held is not None and agent.held[:3] == hold[:3]:
            hold = agent.held  # as it was: set by whoever set it
    if hold is not None and hold.until_ms is not None and hold.until_ms <= now_ms:
        raise InvalidInputError("until must lie in the future", {"until": "must lie in the future"})
    action = ACTIONS[command.kind]
    note = command.note if agent.org else general_note(command.note)
    entry = audit.entry(
        command.caller, now_ms, action, kind="agent", object_id=command.name, note=note, org_id=agent.org
    )

    async def work() -> None:
        if not await _save_hold(core, agent, hold, entry, command.sent):
            return
        agent.held = hold
        update_accepting(core, agent)
        if agent.session is not None:
            agent.session.send(instruction(agent))
        watch_hold(core, fleet, agent)
        core.changes.touch_agents(agent.name)
        core.wakeups.wake()

    await asyncio.shield(core.tasks.spawn(work()))
    return fleet.row(agent, command.caller.org_scope)


def instruction(agent: LiveAgent) -> messages.Instruct:
    """Return the message that instructs the agent's process to accept work or not."""
    hold = agent.held
    reason = "resumed" if hold is None else f"{hold.kind}: {hold.note}".rstrip(": ")
    return messages.Instruct(agent=agent.name, accepting=hold is None, reason=reason[:2000])


def update_accepting(core: Core, agent: LiveAgent) -> bool:
    """Update in the engine whether an agent accepts work: it says so, and is available. Return whether that changed."""
    accepting = agent.says_accepting and agent.available
    if accepting == agent.spec.accepting:
        return False
    agent.spec = replace(agent.spec, accepting=accepting)
    if agent.session is not None and not agent.suspect:
        put_agent(core, agent.spec)
    return True


def record_own_pause(core: Core, agent: LiveAgent, reason: str) -> None:
    """Emit and audit that an agent has paused itself, or (without a reason) accepts work again, if that is new.

    It says so in every heartbeat; written when it is new. Only live state changes by it: nothing waits for the entry.
    """
    if bool(reason) == bool(agent.paused_reason):
        return
    caller = Caller(agent.name, "agent", client=agent.software)
    action = "pause" if reason else "resume"
    before, after = _own_pause(agent, agent.paused_reason), _own_pause(agent, reason)
    entry = audit.entry(
        caller,
        core.clock.wall_ms(),
        action,
        kind="agent",
        object_id=agent.name,
        note=after.get("paused_itself", ""),
        org_id=agent.org,
    )
    emit_own_pause(core, agent, reason)
    core.tasks.spawn(core.record(lambda cursor: entry.write(cursor, before=before or None, after=after or None)))


def back_off(core: Core, fleet: Fleet, agent: LiveAgent, reason: str) -> None:
    """Offer an agent that declined a lease no work for some seconds; pause it after MAX_DECLINED declines."""
    agent.declined += 1
    seconds = DECLINED_SECONDS * 2**agent.declined  # longer than it takes to record a pause
    if agent.declined >= MAX_DECLINED:
        agent.declined = 0
        _pause(core, fleet, agent, declined_note(reason))

    async def end() -> None:
        _end_backoff(core, agent)

    if not agent.backing_off:
        agent.backing_off = True
        core.tasks.later(seconds, end)
        update_accepting(core, agent)
        core.changes.touch_agents(agent.name)


def _end_backoff(core: Core, agent: LiveAgent) -> None:
    """Offer an agent work again, unless it is held."""
    agent.backing_off = False
    if update_accepting(core, agent):
        core.changes.touch_agents(agent.name)
        core.wakeups.wake()


def pause_failing(core: Core, fleet: Fleet, agent: LiveAgent, in_a_row: int) -> None:
    """Pause an agent after ``in_a_row`` failed installs, for longer the more there were."""
    seconds = min(FAILING_SECONDS * 2 ** (in_a_row - MAX_FAILED_INSTALLS), LONGEST_FAILING_SECONDS)
    _pause(core, fleet, agent, failing_note(in_a_row), core.clock.wall_ms() + 1000 * seconds)


def _pause(core: Core, fleet: Fleet, agent: LiveAgent, note: str, until_ms: int | None = None) -> None:
    """Pause an agent in the background on behalf of the server, unless a person holds it. ``until_ms``: wall clock.

    It is offered nothing until that is recorded: what it failed meanwhile would not be counted in the note.
    """
    command = SetAvailability(caller=SERVER, name=agent.name, kind="paused", note=note, until_ms=until_ms)

    async def pause() -> None:
        if fleet.get(agent.name) is agent and agent.held is None:  # else it was deleted, or a person holds it
            await set_availability(core, fleet, command)
        _end_backoff(core, agent)

    agent.backing_off = True
    update_accepting(core, agent)
    core.tasks.spawn(core.tasks.persist(pause))


def _own_pause(agent: LiveAgent, reason: str) -> dict[str, str]:
    """Return the audit fields of a pause by the agent itself: of a shared agent all organizations see it."""
    return {"paused_itself": reason if agent.org else general_reason(reason)} if reason else {}


def watch_hold(core: Core, fleet: Fleet, agent: LiveAgent) -> None:
    """Schedule the end of an agent's hold at its end time, if it has one; a hold changed by then is left alone."""
    hold = agent.held
    if hold is None or hold.until_ms is None:
        return

    async def end() -> None:
        if agent.held is hold and fleet.get(agent.name) is agent:  # neither changed nor deleted
            command = SetAvailability(caller=SERVER, name=agent.name, kind="", note="its hold has ended")
            await set_availability(core, fleet, command)

    core.tasks.later(max(0, hold.until_ms - core.clock.wall_ms()) / 1000, lambda: core.tasks.persist(end))


async def _save_hold(
    core: Core, agent: LiveAgent, hold: UserHold | None, entry: audit.Entry, sent: Sent | None
) -> bool:
    """Save the hold with its audit entry; write nothing if the agent has this hold already.

    Return False if an earlier scheduler has done it: it may have been changed again since.
    """
    kind, note, until_ms, by, at_ms = hold or NOT_HELD

    agent_row = columns_of(agent)

    def unit(cursor: Any) -> bool | None:
        if earlier_reply(cursor, sent, bool):
            return None
        store_replies(cursor, [(sent, True)], core.clock.wall_ms())
        row = Agent.objects.filter(name=agent.name).first()
        if row is None:  # its first handshake has not been recorded yet
            save_agents(cursor, [agent_row])
            row = Agent(name=agent.name, held="", held_note="")
        before = _audit_fields(agent, row.held, row.held_note, row.held_until)
        until = None if until_ms is None else to_datetime(until_ms)
        after = _audit_fields(agent, kind, note[:500], until)
        if after is None and agent.paused_reason:  # resuming ends a pause by itself, too
            before = {**(before or {}), **_own_pause(agent, agent.paused_reason)}
        if before == after:
            return False
        cursor.execute(
            """UPDATE agents_agent SET held = %s, held_note = %s, held_until = %s, held_by = %s, held_at = %s
               WHERE name = %s""",
            (kind, note[:500], stamp(until_ms), by[:200], stamp(at_ms), agent.name),
        )
        entry.write(cursor, before=before, after=after)
        return True

    changed = await core.ledger.write(unit)
    if changed:
        emit_availability(core, agent, hold, entry.note)
    return changed is not None


def _audit_fields(agent: LiveAgent, kind: str, note: str, until: datetime | None) -> dict[str, str] | None:
    """Return the audit fields of a hold: kind, note, end; None: there is no hold."""
    if not kind:
        return None
    note = note if agent.org else general_note(note)
    return {"held": kind, **({"note": note} if note else {}), **({"until": rfc3339(until)} if until else {})}
