"""Counting without locks: each instrument is written by one thread only, and read by any.

A reader may see an observation in the count and not yet in the sum; the next look has both.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

OTHER = "other"
"""In place of a label value that would be one too many."""

QUICK_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
"""Bounds for what should take milliseconds."""

LONG_SECONDS = (0.1, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800, 86400)
"""Bounds for what may take a day."""

UNITS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
"""Bounds for how many."""


class Histogram:
    """How many observations were at most so large, and their sum."""

    __slots__ = ("bounds", "counts", "sum")

    def __init__(self, bounds: Sequence[float]) -> None:
        self.bounds = bounds  # ascending; what is larger than all goes to one more
        self.counts = [0] * (len(bounds) + 1)  # of each bucket alone
        self.sum = 0.0

    def observe(self, value: float) -> None:
        self.counts[bisect_left(self.bounds, value)] += 1
        self.sum += value

    @property
    def count(self) -> int:
        return sum(self.counts)


class Labelled:
    """Histograms by the values of some labels, as many as ``most``; what comes then is counted under ``other``."""

    __slots__ = ("_bounds", "_by_label", "_most", "labels")

    def __init__(self, labels: tuple[str, ...], bounds: Sequence[float], most: int = 50) -> None:
        self.labels = labels
        self._bounds = bounds
        self._most = most
        self._by_label: dict[tuple[str, ...], Histogram] = {}

    def observe(self, values: tuple[str, ...], value: float) -> None:
        histogram = self._by_label.get(values)
        if histogram is None:
            histogram = self._new(values)
        histogram.observe(value)

    def __iter__(self) -> Iterator[tuple[tuple[str, ...], Histogram]]:
        return iter(list(self._by_label.items()))  # a copy: it may grow while it is read on another thread

    def _new(self, values: tuple[str, ...]) -> Histogram:
        if len(self._by_label) >= self._most:
            values = (OTHER,) * len(self.labels)
        return self._by_label.setdefault(values, Histogram(self._bounds))
