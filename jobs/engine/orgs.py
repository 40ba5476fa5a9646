"""Who has used how much of the fleet: the meters that fairness is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from .policy import Policy, charge_us

if TYPE_CHECKING:
    from .pools import Pool


class Org:
    """One organisation while it has work or a debt."""

    __slots__ = ("groups", "lanes_in", "meter_us", "name", "offset_ms", "waiting")

    def __init__(self, name: str) -> None:
        self.name = name
        self.meter_us = 0  # fleet-microseconds used
        self.offset_ms = 0  # what that adds to the score of all its lanes
        self.waiting = 0  # jobs in lanes
        self.groups = 0  # with any work: waiting, backing off or running
        self.lanes_in: dict[Pool, int] = {}  # how many lanes it has in each pool


class Orgs:
    """The meters, and the virtual time that newcomers start at: no credit for idleness, no debt either."""

    def __init__(self, policy: Policy, weights: Mapping[str, float] | None) -> None:
        self._policy = policy
        self._weights = weights
        self._orgs: dict[str, Org] = {}
        self.virtual_us = 0  # V: follows the meter of the best-ranked waiting org, never back

    def get(self, name: str) -> Org:
        """The org of that name, made when it is new."""
        org = self._orgs.get(name)
        if org is None:
            org = self._orgs[name] = Org(name)
        return org

    def __iter__(self) -> Iterator[Org]:
        return iter(self._orgs.values())

    def rebase(self, org: Org) -> None:
        """The org has no waiting work and gets some: it starts at the fleet's virtual time, or at its own if later."""
        if org.meter_us < self.virtual_us:
            self._set(org, self.virtual_us)

    def charge(self, org: Org, agent_ms: int, agents: int) -> int:
        """Add (or with a negative time take back) agent time used of a fleet of so many. Returns the microseconds."""
        weight = self._weights.get(org.name, 1.0) if self._weights else 1.0
        change = charge_us(agent_ms, agents, weight)
        self._set(org, org.meter_us + change)
        return change

    def refund(self, org: Org, charged_us: int) -> None:
        """Take back exactly what ``charge`` returned, though the fleet has another size by now."""
        self._set(org, org.meter_us - charged_us)

    def forget_if_idle(self, org: Org) -> None:
        """Drop an org that has no work and would be rebased anyway; one that is ahead of the others stays known."""
        if not org.groups and org.meter_us <= self.virtual_us:
            self._orgs.pop(org.name, None)

    def _set(self, org: Org, meter_us: int) -> None:
        org.meter_us = meter_us
        org.offset_ms = self._policy.offset_ms(meter_us)
