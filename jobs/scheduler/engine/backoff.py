"""Jobs that back off until their time has come."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush

from .groups import Resting


class Backoff:
    """What rests, by when it is over. A job taken out early is skipped when its entry comes up."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, str, int, Resting]] = []  # (until, job id, count of entries, resting)
        self._count = 0  # keeps entries apart when a job comes back with the same end

    def add(self, resting: Resting) -> None:
        """Rest until its time has come."""
        resting.group.resting[resting.job.id] = resting
        resting.group.org.resting += 1
        self._count += 1
        heappush(self._heap, (resting.until_ms, resting.job.id, self._count, resting))

    def remove(self, resting: Resting) -> None:
        """Take a job out before its time."""
        del resting.group.resting[resting.job.id]
        resting.group.org.resting -= 1

    def due(self, now_ms: int) -> Iterator[Resting]:
        """Take out all whose time has come."""
        while (until_ms := self.wake_ms()) is not None and until_ms <= now_ms:
            resting = heappop(self._heap)[3]
            self.remove(resting)
            yield resting

    def wake_ms(self) -> int | None:
        """When the next one is over, if any."""
        heap = self._heap
        while heap and heap[0][3].group.resting.get(heap[0][1]) is not heap[0][3]:
            heappop(heap)
        return heap[0][0] if heap else None
