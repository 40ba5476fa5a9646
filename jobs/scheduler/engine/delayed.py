"""Jobs that back off until their time has come."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush

from .nodes import DelayedJob


class DelayedJobs:
    """What rests, by when it is over. A job taken out early is skipped when its entry comes up."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, str, int, DelayedJob]] = []  # (until, job id, count of entries, resting)
        self._count = 0  # keeps entries apart when a job comes back with the same end

    def add(self, delayed: DelayedJob) -> None:
        """Rest until its time has come."""
        delayed.group.delayed[delayed.job.id] = delayed
        delayed.group.org.delayed += 1
        self._count += 1
        heappush(self._heap, (delayed.until_ms, delayed.job.id, self._count, delayed))

    def remove(self, delayed: DelayedJob) -> None:
        """Take a job out before its time."""
        del delayed.group.delayed[delayed.job.id]
        delayed.group.org.delayed -= 1

    def due(self, now_ms: int) -> Iterator[DelayedJob]:
        """Take out all whose time has come."""
        while (until_ms := self.wake_ms()) is not None and until_ms <= now_ms:
            delayed = heappop(self._heap)[3]
            self.remove(delayed)
            yield delayed

    def wake_ms(self) -> int | None:
        """When the next one is over, if any."""
        heap = self._heap
        while heap and heap[0][3].group.delayed.get(heap[0][1]) is not heap[0][3]:
            heappop(heap)
        return heap[0][0] if heap else None
