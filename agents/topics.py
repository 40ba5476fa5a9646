"""The live topics ``agents`` and ``agent:<name>``."""

from __future__ import annotations

from functools import partial

from agents.commands import AgentRow, GetAgents
from jobs.gateway import Gateway
from jobs.live.source import RowsSource, SnapshotSource


def register_agent_topics(gateway: Gateway) -> None:
    async def some(names: set[str] | None) -> dict[str, AgentRow]:
        return await gateway.port.call(GetAgents(names=None if names is None else sorted(names)))

    call, hub = gateway.port.call, gateway.hub
    hub.register("agents", RowsSource(some))
    hub.register("agent:", lambda name: SnapshotSource(partial(call, GetAgents(names=[name]))), full_refresh=True)
