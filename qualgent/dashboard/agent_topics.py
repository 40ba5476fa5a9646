"""The live topics ``agents``, ``agent:<name>`` and ``problems``."""

from __future__ import annotations

from functools import partial

from qualgent.accounts.scope import OrgScope
from qualgent.dashboard.problems import Problems
from qualgent.live.hub import BUSY_SECONDS
from qualgent.live.topic import RowsSource, SnapshotSource
from qualgent.scheduler.agent_requests import AgentRow, GetAgents
from qualgent.web.gateway import Gateway

REFRESH_SECONDS = 2.0  # of problems: besides agents, they depend on queue, failures and the server


def register_agent_topics(gateway: Gateway) -> None:
    async def some(scope: OrgScope, names: set[str] | None) -> dict[str, AgentRow]:
        return await gateway.port.call(GetAgents(scope=scope, names=None if names is None else sorted(names)))

    def one(name: str, scope: OrgScope) -> SnapshotSource:
        return SnapshotSource(partial(gateway.port.call, GetAgents(scope=scope, names=[name])))

    hub = gateway.hub
    hub.register("agents", lambda _, scope: RowsSource(partial(some, scope)), busy_seconds=BUSY_SECONDS)
    hub.register("agent:", one, full_refresh=True)
    hub.register(
        "problems",
        lambda _, scope: SnapshotSource(Problems(gateway, scope).read),
        full_refresh=True,
        refresh_seconds=REFRESH_SECONDS,
    )
