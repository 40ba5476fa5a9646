"""Fairness between organizations: the share of the fleet of each, and meters of what it has used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import heappop, heappush

from .nodes import OrgNode
from .policy import Policy, charge_us
from .values import USUAL, OrgShare


class OrgShares:
    """The shares of all organizations; an engine is made with one, and its maker may change it at any time.

    What was ``put`` holds from the next ``assign`` on: the engine asks for what has changed then.
    """

    def __init__(self, usual: OrgShare = USUAL, named: Mapping[str, OrgShare] | None = None) -> None:
        self._usual = usual
        self._named = dict(named or {})
        self._changed: dict[str, None] = {}  # since the engine last asked

    def of(self, org_id: str) -> OrgShare:
        """Return the share of an organization; the usual one if none was set."""
        return self._named.get(org_id, self._usual)

    def put(self, org_id: str, share: OrgShare) -> None:
        """Set the organization's share."""
        if share == self._usual:
            self._named.pop(org_id, None)
        else:
            self._named[org_id] = share
        self._changed[org_id] = None

    def take_changed(self) -> list[str]:
        """Return the organizations whose share was set since the last call. For the engine."""
        if not self._changed:
            return []
        changed, self._changed = list(self._changed), {}
        return changed


class OrgMeters:
    """The meters, and the virtual time at which a new org starts: no credit for idleness, no debt either."""

    def __init__(self, policy: Policy, shares: OrgShares) -> None:
        self._policy = policy
        self.shares = shares
        self._orgs: dict[str, OrgNode] = {}
        self._ahead: list[tuple[int, str]] = []  # (meter, name) of orgs when they had no work: the least first
        self.virtual_us = 0  # V: follows the meter of the best-ranked waiting org, never back

    def get(self, name: str) -> OrgNode:
        """Return the org of that name; create it if it is new."""
        org = self._orgs.get(name)
        if org is None:
            org = self._orgs[name] = OrgNode(name, self.shares.of(name))
        return org

    def known(self, name: str) -> OrgNode | None:
        """Return the org of that name, if it has work or a debt."""
        return self._orgs.get(name)

    def __iter__(self) -> Iterator[OrgNode]:
        return iter(self._orgs.values())

    def rebase(self, org: OrgNode) -> None:
        """Raise the meter of an org that had no work that could start to the fleet's virtual time.

        That is work at all, or the right to start more of it.
        """
        if org.meter_us < self.virtual_us:
            self._set_meter(org, self.virtual_us)

    def charge(self, org: OrgNode, agent_ms: int, agents: int) -> int:
        """Add agent time (negative: refund it) used of a fleet of that many agents. Return the microseconds charged."""
        change = charge_us(agent_ms, agents, org.share.weight)
        self._set_meter(org, org.meter_us + change)
        return change

    def refund(self, org: OrgNode, charged_us: int) -> None:
        """Refund exactly what ``charge`` returned, though the fleet has another size by now."""
        self._set_meter(org, org.meter_us - charged_us)

    def remove_if_idle(self, org: OrgNode) -> None:
        """Remove an org that has no work and would be rebased anyway; one that is ahead stays until it is not."""
        if not org.groups:
            heappush(self._ahead, (org.meter_us, org.name))
        while self._ahead and self._ahead[0][0] <= self.virtual_us:
            known = self._orgs.get(heappop(self._ahead)[1])
            if known is not None and not known.groups and known.meter_us <= self.virtual_us:
                del self._orgs[known.name]

    def _set_meter(self, org: OrgNode, meter_us: int) -> None:
        org.meter_us = meter_us
        org.offset_ms = self._policy.offset_ms(meter_us)
