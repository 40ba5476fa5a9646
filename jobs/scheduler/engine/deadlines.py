"""Which leases have expired, without looking at those that have not."""

from __future__ import annotations

from heapq import heapify, heappop, heappush

from .groups import Run

_SLACK = 64  # entries of ended leases that may lie around before they can outnumber the held ones


class Deadlines:
    """The deadlines of held leases. Renewing is O(1): an entry is corrected only when it comes up."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, str, Run]] = []  # (no later than its deadline, lease id, run)
        self._expired: dict[str, Run] = {}  # came up expired; reported until they end or are renewed
        self._ended = 0  # entries in the heap whose lease ended

    def add(self, run: Run) -> None:
        """The lease is held until its deadline."""
        heappush(self._heap, (run.deadline_ms, run.id, run))

    def renew(self, run: Run, deadline_ms: int) -> None:
        """Move the deadline, in either direction."""
        sooner = deadline_ms < run.deadline_ms
        run.deadline_ms = deadline_ms
        if self._expired.pop(run.id, None) is not None or sooner:
            self.add(run)

    def forget(self, run: Run) -> None:
        """The lease ended; its entry is dropped when it comes up, or with others when there are many."""
        run.ended = True
        if self._expired.pop(run.id, None) is None:
            self._ended += 1
            if self._ended * 2 > len(self._heap) + _SLACK:
                self._heap = [entry for entry in self._heap if not entry[2].ended]
                heapify(self._heap)
                self._ended = 0

    def expired(self, now_ms: int) -> list[Run]:
        """The held leases whose deadline has passed, again at every call."""
        heap = self._heap
        while heap and heap[0][0] <= now_ms:
            _, _, run = heappop(heap)
            if run.ended:
                self._ended -= 1
                continue
            if run.id in self._expired:
                continue  # a second entry, of a deadline that was moved forward
            if run.deadline_ms <= now_ms:
                self._expired[run.id] = run
            else:
                self.add(run)
        return [run for run in self._expired.values() if run.deadline_ms <= now_ms]
