"""Jobs that back off until their delay is over."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush

from .nodes import DelayedJob


class DelayedJobs:
    """Delayed jobs by the end of their delay. A job removed early is skipped when its entry comes up."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, str, int, DelayedJob]] = []  # (until, job id, count of entries, resting)
        self._count = 0  # keeps entries apart when a job comes back with the same end

    def add(self, delayed: DelayedJob) -> None:
        """Add a job until its delay is over."""
        delayed.group.add_delayed(delayed)
        delayed.group.org.delayed += 1
        self._count += 1
        heappush(self._heap, (delayed.until_ms, delayed.job.id, self._count, delayed))

    def remove(self, delayed: DelayedJob) -> None:
        """Remove a job before its delay is over."""
        del delayed.group.delayed[delayed.job.id]
        delayed.group.org.delayed -= 1

    def due(self, now_ms: int) -> Iterator[DelayedJob]:
        """Remove and return the jobs whose delay is over."""
        while (until_ms := self.wake_ms()) is not None and until_ms <= now_ms:
            delayed = heappop(self._heap)[3]
            self.remove(delayed)
            yield delayed

    def wake_ms(self) -> int | None:
        """Return when the next delay is over, if any."""
        heap = self._heap
        while heap and heap[0][3].group.delayed.get(heap[0][1]) is not heap[0][3]:
            heappop(heap)
        return heap[0][0] if heap else None
