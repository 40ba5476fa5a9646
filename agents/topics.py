"""The live topics ``agents`` and ``agent:<name>``."""

from __future__ import annotations

from functools import partial

from agents.commands import AgentRow, GetAgents
from jobs.gateway import Gateway
from jobs.live.source import SnapshotSource


def register_agent_topics(gateway: Gateway) -> None:
    def one(name: str) -> SnapshotSource:
        return SnapshotSource(partial(gateway.port.call, GetAgents(names=[name])))

    gateway.hub.register("agents", AgentsSource(gateway))
    gateway.hub.register("agent:", one, full_refresh=True)


class AgentsSource:
    """All agents."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def snapshot(self) -> dict[str, AgentRow]:
        return await self._gateway.port.call(GetAgents())

    async def rows(self, ids: set[str]) -> dict[str, AgentRow | None]:
        found = await self._gateway.port.call(GetAgents(names=sorted(ids)))
        return {name: found.get(name) for name in ids}
