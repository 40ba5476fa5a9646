"""Interface of the agents (states, holds, expiry) for the scheduler's core; the app ``agents`` implements it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from qualgent.accounts.scope import OrgScope
from qualgent.engine.values import BuildKey
from qualgent.scheduler.live_requests import HeldAgents


class KnownAgents(Protocol):
    """All known agents, connected or not."""

    def states(self, scope: OrgScope) -> dict[str, int]:
        """Return how many agents within the scope are in each state."""

    def owned_states(self) -> dict[str, dict[str, int]]:
        """Return how many of each organization's own agents are in each state, by organization id."""

    def statuses(self, scope: OrgScope) -> dict[str, int]:
        """Return how many agents within the scope have each status."""

    def held(self, names: Sequence[str], scope: OrgScope) -> HeldAgents:
        """Return why and by whom these agents take no work; people are named only within the scope."""

    def awaited(self) -> set[tuple[str, str]]:
        """Return (organization, target) that disconnected agents which may return would serve; empty: all orgs."""

    def count_install(self, name: str, org_id: str) -> None:
        """Count an install that an agent made for an organization."""

    def install_failed(self, name: str, build: BuildKey) -> bool:
        """Count a failed install; return whether the agent is to blame, which is then paused for a while."""

    async def expire(self, days: int, *, dry_run: bool) -> int:
        """Remove agents that were not connected for so many days and have no attempts; return their number."""

    async def remove_org(self, org_id: str) -> bool:
        """Disconnect and remove the agents of an organization that is being deleted; False: some have a lease."""
