"""The live topics ``agents`` and ``agent:<name>``."""

from __future__ import annotations

from functools import partial

from accounts.scope import OrgScope
from agents.commands import AgentRow, GetAgents
from jobs.gateway import Gateway
from jobs.live.source import RowsSource, SnapshotSource


def register_agent_topics(gateway: Gateway) -> None:
    async def some(scope: OrgScope, names: set[str] | None) -> dict[str, AgentRow]:
        return await gateway.port.call(GetAgents(scope=scope, names=None if names is None else sorted(names)))

    def one(name: str, scope: OrgScope) -> SnapshotSource:
        return SnapshotSource(partial(gateway.port.call, GetAgents(scope=scope, names=[name])))

    gateway.hub.register("agents", lambda _, scope: RowsSource(partial(some, scope)))
    gateway.hub.register("agent:", one, full_refresh=True)
