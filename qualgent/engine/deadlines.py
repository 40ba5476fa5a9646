"""Deadlines of leases: finds the expired ones without looking at the others."""

from __future__ import annotations

from heapq import heapify, heappop, heappush

from .nodes import ActiveLease

_SLACK = 64  # entries of ended leases that may lie around before they can outnumber the held ones


class Deadlines:
    """The deadlines of held leases. Renewing is O(1): an entry is corrected only when it comes up."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, str, ActiveLease]] = []  # (no later than its deadline, lease id, run)
        self._expired: dict[str, ActiveLease] = {}  # came up expired; reported until they end or are renewed
        self._ended = 0  # entries in the heap whose lease ended

    def add(self, active: ActiveLease) -> None:
        """Add a lease with its deadline."""
        heappush(self._heap, (active.deadline_ms, active.id, active))

    def renew(self, active: ActiveLease, deadline_ms: int) -> None:
        """Move the deadline, in either direction."""
        sooner = deadline_ms < active.deadline_ms
        active.deadline_ms = deadline_ms
        if self._expired.pop(active.id, None) is not None or sooner:
            self.add(active)

    def forget(self, active: ActiveLease) -> None:
        """Remove an ended lease; its entry is dropped when it comes up, or with others when there are many."""
        active.ended = True
        if self._expired.pop(active.id, None) is None:
            self._ended += 1
            if self._ended * 2 > len(self._heap) + _SLACK:
                self._heap = [entry for entry in self._heap if not entry[2].ended]
                heapify(self._heap)
                self._ended = 0

    def expired(self, now_ms: int) -> list[ActiveLease]:
        """Return the held leases whose deadline has passed, again at every call."""
        heap = self._heap
        while heap and heap[0][0] <= now_ms:
            _, _, active = heappop(heap)
            if active.ended:
                self._ended -= 1
                continue
            if active.id in self._expired:
                continue  # a second entry, of a deadline that was moved forward
            if active.deadline_ms <= now_ms:
                self._expired[active.id] = active
            else:
                self.add(active)
        return [active for active in self._expired.values() if active.deadline_ms <= now_ms]
