"""SQL statements on agents."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from agents.fleet import LiveAgent
from jobs.times import stamp


def save_agents(cursor: Any, agents: Sequence[LiveAgent], connected: bool) -> None:
    """Insert or update agents; ``first_seen_at`` of a known agent is kept."""
    cursor.executemany(
        """INSERT INTO agents_agent (name, instance, host, software, targets, labels, installed, simulated, fallback,
                                     connected, first_seen_at, last_seen_at)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT (name) DO UPDATE SET
               instance = EXCLUDED.instance, host = EXCLUDED.host, software = EXCLUDED.software,
               targets = EXCLUDED.targets, labels = EXCLUDED.labels, installed = EXCLUDED.installed,
               simulated = EXCLUDED.simulated, fallback = EXCLUDED.fallback, connected = EXCLUDED.connected,
               last_seen_at = EXCLUDED.last_seen_at""",
        [
            (
                agent.name, agent.instance, agent.host, agent.software, json.dumps(agent.spec.targets),
                json.dumps(dict(agent.spec.labels)), json.dumps([build._asdict() for build in agent.spec.installed]),
                agent.simulated, agent.spec.fallback, connected, stamp(agent.last_seen_ms),
                stamp(agent.last_seen_ms),
            )
            for agent in agents
        ],
    )  # fmt: skip


def mark_all_disconnected(cursor: Any) -> None:
    """Mark all agents as disconnected, at start: none has reconnected to this process yet."""
    cursor.execute("UPDATE agents_agent SET connected = %s WHERE connected = %s", (False, True))
