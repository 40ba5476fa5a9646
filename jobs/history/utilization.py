"""The utilization of the fleet by hour: the share of connected agents that worked. Pure and synchronous."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from qualgent.accounts.scope import OrgScope

WORKING = ("busy", "stopping")
_ALL = ""  # in place of an organization


def utilization_of(states: Mapping[str, float | None]) -> float | None:
    """Return the share of connected agents that work, of agents by state. None: none is connected."""
    connected = sum(number or 0 for state, number in states.items() if state != "offline")
    return round(sum(states.get(state) or 0 for state in WORKING) / connected, 3) if connected else None


class HourlyStates:
    """The states of agents by hour, as sums over the hour's minutes."""

    def __init__(self, hours: int) -> None:
        self._limit = hours
        self._hours: dict[int, dict[str, Counter[str]]] = {}  # begin of the hour -> owner of agents -> by state

    def add(self, hour: int, agents: Mapping[str, int], owned: Mapping[str, Mapping[str, int]]) -> None:
        """Add one minute's agents by state to an hour (Unix s). ``owned``: by organization, agents by state."""
        owners = self._hours.setdefault(hour, {})
        for owner, states in {_ALL: agents, **owned}.items():
            owners.setdefault(owner, Counter()).update(states)
        while len(self._hours) > self._limit:
            del self._hours[min(self._hours)]

    def utilization(self, hour: int, scope: OrgScope) -> float | None:
        """Return the utilization of the agents that the scope sees; None: none was connected, or it is not known."""
        owners = self._hours.get(hour, {})
        states = Counter(owners.get(_ALL, {}))
        for owner, others in owners.items():
            if owner != _ALL and not scope.covers(owner):
                states.subtract(others)
        return utilization_of(states)

    def forget(self, org_id: str) -> None:
        """Forget which agents a deleted organization had."""
        for owners in self._hours.values():
            owners.pop(org_id, None)
