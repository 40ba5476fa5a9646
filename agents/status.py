"""The status of an agent, one word for all screens and counts; reasons and notes of holds without job details.

*offline*: disconnected in order, or nobody waits for it. *lost*: it stopped responding while it was expected.
*suspect*: silent for a moment, or disconnected and expected back. *draining*, *drained*: a user has it finish, then
take no jobs. *paused*: it takes no jobs until it is resumed, by a user or by itself. *quarantined*: kept out until a
user lets it back.

An agent that pauses itself or declines leases reports a reason, often with the output of an install. Every organization
sees its shared agents, so the general reason leaves out what may come from a job.
"""

from __future__ import annotations

import re
from typing import Any, Protocol

from qualgent.engine.values import AgentSpec
from qualgent.scheduler.leases import Running

STATUSES = (
    "busy", "stopping", "idle", "draining", "drained", "paused", "quarantined", "suspect", "offline", "lost"
)  # fmt: skip
_STATES = {"draining": "busy", "drained": "paused", "quarantined": "paused"}


class Known(Protocol):
    """The state of an agent that determines its status (see ``agents.fleet.LiveAgent``)."""

    spec: AgentSpec
    session: Any
    suspect: bool
    held: Any
    paused_ms: int | None


def status_of(agent: Known, running: Running | None, *, away: str) -> str:
    """Return an agent's status, one of STATUSES; ``away``: that of an agent that is not connected."""
    if agent.session is None:
        return away
    if agent.suspect:
        return "suspect"
    if agent.held is not None:
        return "draining" if agent.held.kind == "drained" and running is not None else agent.held.kind
    if agent.paused_ms is not None:
        return "paused"
    if running is not None:
        return "stopping" if running.cancelled else "busy"
    return "idle" if agent.spec.accepting else "paused"


def state_of(agent: Known, status: str, running: Running | None) -> str:
    """Return the agent's coarser ``state`` (idle, busy, offline, …), which the API had before ``status``."""
    if agent.session is None:
        return "offline"
    if running is not None and status in ("draining", "drained", "paused", "quarantined"):
        return "stopping" if running.cancelled else "busy"
    return _STATES.get(status, status)


MAX_DECLINED = 5  # leases in a row; then the agent is paused
MAX_FAILED_INSTALLS = 3  # in a row, of what another agent has installed; then the agent is paused for a while
DECLINED = f"declined {MAX_DECLINED} jobs in a row"

_INSTALLS_FAILED = re.compile(r"[0-9]{1,9} installs in a row failed(?:, of [0-9]{1,9} builds)?")


def general_reason(reason: str) -> str:
    """Return the reason of an agent's own pause without text that may come from a job; empty: not paused."""
    if found := _INSTALLS_FAILED.match(reason):
        return found[0]
    if not reason or reason.startswith("health: "):
        return reason and "health check failed"
    return "install failed" if "install" in reason else "paused by its host"


def declined_note(reason: str) -> str:
    """Return the note for the pause of an agent that declines all leases; ``reason``: its last one."""
    return f"{DECLINED}; the last time {reason}"


def failing_note(in_a_row: int) -> str:
    """Return the note for the pause of an agent whose last ``in_a_row`` installs failed."""
    return f"its last {in_a_row} installs failed, of a build that another agent has installed"


def general_note(note: str) -> str:
    """Return a hold's note without the reason that the agent reported, for people who may not read that."""
    return DECLINED if note.startswith(DECLINED) else note
