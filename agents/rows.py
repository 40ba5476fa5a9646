"""The stored rows of agents: SQL to write them, and the writer that saves changes of live agents in the background.

Nobody waits for them, and a refused write is repeated. What is written is the state at the time of writing, so a
repeated write never brings back an older one.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import islice
from typing import Any

from agents.fleet import Fleet, LiveAgent
from qualgent.core.errors import UnwritableError, is_refusal
from qualgent.core.json_text import json_text
from qualgent.core.keys import database_id
from qualgent.core.times import stamp
from qualgent.scheduler.core import Core

logger = logging.getLogger("agents.rows")

Columns = dict[str, object]

WRITTEN = 256  # rows of a unit: they are made and compared on the event loop


def columns_of(agent: LiveAgent) -> Columns:
    """Return the column values of an agent's row; the columns of its hold are stored elsewhere."""
    spec, seen_at = agent.spec, stamp(agent.last_seen_ms)
    return {
        "name": agent.name,
        "instance": agent.instance,
        "connection": agent.connection,
        "host": agent.host,
        "org_id": agent.org,
        "host_id": database_id(agent.host_id) if agent.host_id else None,
        "software": agent.software,
        "targets": json.dumps(spec.targets),
        "labels": json_text(dict(spec.labels)),
        "capabilities": json.dumps(spec.capabilities),
        "installed": json_text([build._asdict() for build in spec.installed]),
        "simulated": agent.simulated,
        "fallback": spec.fallback,
        "paused_reason": agent.paused_reason,
        "paused_at": stamp(agent.paused_ms),
        "connected": agent.session is not None,
        "signed_off": agent.signed_off,
        "first_seen_at": seen_at,
        "last_seen_at": seen_at,
    }


def save_agents(cursor: Any, rows: Sequence[Columns]) -> None:
    """Insert or update agents, at least one; ``first_seen_at`` of a known agent is kept."""
    columns = list(rows[0])
    changes = ", ".join(
        f"{column} = EXCLUDED.{column}" for column in columns if column not in ("name", "first_seen_at")
    )
    cursor.executemany(
        f"""INSERT INTO agents_agent ({", ".join(columns)}) VALUES ({", ".join(["%s"] * len(columns))})
           ON CONFLICT (name) DO UPDATE SET {changes}""",  # noqa: S608 — columns of ours
        [list(row.values()) for row in rows],
    )


def save_seen(cursor: Any, seen: Sequence[tuple[Any, str]]) -> None:
    """Store when agents last sent a message: (time, name); unless they have disconnected meanwhile."""
    cursor.executemany(
        "UPDATE agents_agent SET last_seen_at = %s WHERE name = %s AND connected = %s",
        [(*row, True) for row in seen],
    )


def mark_all_disconnected(cursor: Any) -> None:
    """Mark all agents as disconnected, at start: none has reconnected to this process yet."""
    cursor.execute("UPDATE agents_agent SET connected = %s WHERE connected = %s", (False, True))


class AgentRows:
    """Writes the rows of changed agents, and at every heartbeat when connected ones last sent a message."""

    def __init__(self, core: Core, fleet: Fleet) -> None:
        self._core = core
        self._fleet = fleet
        self._changed: dict[str, LiveAgent] = {}
        self._again: set[str] = set()  # names of those that changed while rows of before are written
        self._writing = False
        self._seen_ms: dict[str, int] = {}  # as stored

    def start(self) -> None:
        """Store at every heartbeat when agents last sent a message, for the next start after a crash."""
        seconds = self._core.timing.heartbeat_seconds
        self._core.tasks.repeat(seconds, seconds, self._save_seen)

    def save(self, agents: Iterable[LiveAgent]) -> None:
        """Write the rows of changed agents soon, in the background, with their state at that time."""
        for agent in agents:
            self._changed[agent.name] = agent
            self._again.add(agent.name)
        if self._changed and not self._writing:
            self._writing = True
            self._core.tasks.spawn(self._write_rows())

    def forget(self, names: Iterable[str]) -> None:
        """Write nothing more of removed agents."""
        for name in names:
            self._changed.pop(name, None)

    async def _write_rows(self) -> None:
        """Write changed rows until none is left; one by one, where they cannot be written together."""
        try:
            while self._changed:
                try:
                    await self._core.tasks.persist(self._write_once)
                except UnwritableError:
                    await self._write_each()
        finally:
            self._writing = False

    async def _write_once(self) -> None:
        """Write up to 256 changed rows in one unit; those that changed meanwhile stay queued."""
        agents = dict(islice(self._changed.items(), WRITTEN))
        if not agents:
            return
        rows = [columns_of(agent) for agent in agents.values()]
        self._again.clear()
        await self._core.ledger.write(lambda cursor: save_agents(cursor, rows))
        for name in agents.keys() - self._again:
            self._changed.pop(name, None)

    async def _write_each(self) -> None:
        """Write the queued rows one by one, after they failed together; log and drop those that cannot be written."""
        for name, agent in list(self._changed.items()):
            row = columns_of(agent)
            try:
                await self._core.ledger.write(partial(save_agents, rows=[row]))
            except Exception as error:
                if is_refusal(error):
                    return
                logger.error("the row of agent %s cannot be written: %s", name, error, exc_info=error)
            self._changed.pop(name, None)

    async def _save_seen(self) -> None:
        """Store when connected agents last sent a message, where that has changed."""
        seen_ms = {agent.name: agent.last_seen_ms for agent in self._fleet if agent.session is not None}
        changed = [(stamp(ms), name) for name, ms in seen_ms.items() if self._seen_ms.get(name) != ms]
        if changed:
            await self._core.ledger.write(lambda cursor: save_seen(cursor, changed))
        self._seen_ms = seen_ms
