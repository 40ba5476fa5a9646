"""What gateways ask of the scheduler about agents (see ``jobs.scheduler.port``)."""

from __future__ import annotations

from typing import Any

from jobs.scheduler.port import Command, Query

AgentRow = dict[str, Any]
"""An agent as the API and the dashboard show it (docs/api.md)."""


class GetAgents(Query[dict[str, AgentRow]], frozen=True, kw_only=True):
    """Agents by name, those that are known; ``names`` None: all, in the order of their names."""

    names: list[str] | None = None


class HoldAgent(Command[AgentRow], frozen=True, kw_only=True):
    """Give an agent nothing new; what it runs, it finishes. Outlives restarts of server and agent.

    Raises NotFoundError, InvalidInputError (``until_ms`` has passed).
    """

    name: str
    kind: str  # drained | paused | quarantined
    note: str = ""
    until_ms: int | None = None  # wall clock; None: until somebody resumes it


class ResumeAgent(Command[AgentRow], frozen=True, kw_only=True):
    """Let an agent take work again. Harmless when nothing holds it. Raises NotFoundError."""

    name: str
    note: str = ""
