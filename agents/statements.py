"""The statements that keep agents in the ledger; each is a unit of work on a database cursor."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from agents.fleet import LiveAgent
from jobs.times import stamp


def keep_agents(cursor: Any, agents: Sequence[LiveAgent], connected: bool) -> None:
    """Who they are, and whether they are here; first seen is kept."""
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
    """At start: whoever was connected to the process before has yet to come back."""
    cursor.execute("UPDATE agents_agent SET connected = %s WHERE connected = %s", (False, True))
