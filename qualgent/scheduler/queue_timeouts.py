"""Queue timeouts: report jobs that wait longer than their ``queue_timeout_seconds``.

One timer for the nearest timeout. Race: a job may have started or been requeued meanwhile; the row decides.
"""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush

from qualgent.core.tasks import Alarm
from qualgent.core.times import Clock


class QueueTimeouts:
    """The jobs with a ``queue_timeout_seconds`` that have not ended."""

    def __init__(self, clock: Clock, over: Callable[[dict[str, float]], None]) -> None:
        """``over`` gets the jobs whose time is over, with their limits in seconds."""
        self._clock = clock
        self._over = over
        self._limits: dict[str, float] = {}  # job id -> seconds
        self._until: dict[str, int] = {}  # job id -> timeout of its current wait (monotonic ms)
        self._heap: list[tuple[int, str]] = []  # entries that ``_until`` no longer has are skipped
        self._alarm = Alarm(self._report_overdue)
        self.stop = self._alarm.cancel

    def add(self, job_id: str, seconds: float, waited_seconds: float = 0.0) -> None:
        """Watch a waiting job with a limit; it has waited ``waited_seconds`` already."""
        self._limits[job_id] = seconds
        self._begin_wait(job_id, max(0.0, seconds - waited_seconds))

    def begin(self, job_id: str) -> None:
        """Restart the timeout of a requeued job."""
        seconds = self._limits.get(job_id)
        if seconds is not None:
            self._begin_wait(job_id, seconds)

    def forget(self, job_id: str) -> None:
        """Remove an ended job."""
        if self._limits.pop(job_id, None) is not None:
            self._until.pop(job_id, None)

    def _begin_wait(self, job_id: str, seconds: float) -> None:
        until_ms = self._clock.now_ms() + round(seconds * 1000)
        self._until[job_id] = until_ms
        heappush(self._heap, (until_ms, job_id))
        if self._heap[0] == (until_ms, job_id):
            self._alarm.set(seconds)

    def _report_overdue(self) -> None:
        """Pass on the jobs whose queue timeout is over, and set the alarm for the next one."""
        now_ms = self._clock.now_ms()
        over = {}
        while self._heap and self._heap[0][0] <= now_ms:
            until_ms, job_id = heappop(self._heap)
            if self._until.get(job_id) == until_ms:
                del self._until[job_id]
                over[job_id] = self._limits[job_id]
        if over:
            self._over(over)
        if self._heap:
            self._alarm.set((self._heap[0][0] - now_ms) / 1000)
