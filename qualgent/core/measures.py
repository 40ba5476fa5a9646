"""Histograms for Prometheus, and a process's measures of HTTP requests, event-loop lag and connections.

The histograms are prometheus-client's, with the buckets that we use and a bounded number of label values. An
observation costs 1.5 µs, where a list of our own would cost 0.3 µs; a request takes 600 µs, a commit milliseconds. They
are in no registry: each belongs to an object (a runtime, a server process), so that a test sees only its own.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from prometheus_client import Histogram, disable_created_metrics
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from .tasks import Alarm

disable_created_metrics()  # a gauge more for each histogram, with the time it was made

OTHER = "other"
"""In place of a label value that would be one too many."""

QUICK_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
"""Bounds for what should take milliseconds."""

LONG_SECONDS = (0.1, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800, 86400)
"""Bounds for what may take a day."""

UNITS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
"""Bounds for how many."""

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
OTHER_METHOD = "OTHER"  # a client may send any word as a method
MAX_ROUTES = 300  # more than there are: only a bug would reach it

STATIC = "/static/<path>"
ADMIN = "/admin/<path>"
UNKNOWN = "<none>"  # no such route
REFUSED = "<refused>"  # before its route was resolved: by the guard, or by the limits of connections

LAG_SECONDS = 0.25

_GROUP = re.compile(r"\(\?P<(\w+)>[^)]*\)")
_CONVERTER = re.compile(r"<(?:\w+:)?(\w+)>")


def make_histogram(name: str, meaning: str, bounds: Sequence[float], labels: tuple[str, ...] = ()) -> Histogram:
    """Return a new Prometheus histogram; ``bounds``: of its buckets."""
    return Histogram(name, meaning, labels, buckets=bounds, registry=None)


class BoundedHistogram(Collector):
    """A histogram by labels: of more than ``most`` combinations of values, the later ones are counted as ``other``."""

    def __init__(
        self, name: str, meaning: str, labels: tuple[str, ...], bounds: Sequence[float], most: int = 50
    ) -> None:
        self._histogram = make_histogram(name, meaning, bounds, labels)
        self._most = most
        self._by_values: dict[tuple[str, ...], Histogram] = {}  # the library's own look-up takes a lock and 2 µs

    def observe(self, values: tuple[str, ...], value: float) -> None:
        """Add a value under these label values."""
        (self._by_values.get(values) or self._add_histogram(values)).observe(value)

    def collect(self) -> Iterable[Metric]:
        """Return the histogram's metrics for Prometheus."""
        return self._histogram.collect()

    def _add_histogram(self, values: tuple[str, ...]) -> Histogram:
        """Return the histogram of new label values; that of ``other`` if there are ``most`` already."""
        if len(self._by_values) >= self._most:
            return self._histogram.labels(*(OTHER for _ in values))
        return self._by_values.setdefault(values, self._histogram.labels(*values))


@dataclass(frozen=True)
class Reading:
    """The observations of a histogram, for all values of its labels together."""

    counts: list[int]  # of each bucket alone, the last one without a bound; empty: no label values yet
    sum: float

    @property
    def count(self) -> int:
        """Return the number of all observations."""
        return sum(self.counts)


def read(collector: Collector) -> Reading:
    """Return a histogram's counts by bucket, over all labels, and its sum."""
    total = 0.0
    up_to: Counter[str] = Counter()  # by bound, ascending: each with all smaller ones
    for sample in (sample for metric in collector.collect() for sample in metric.samples):
        if sample.name.endswith("_bucket"):
            up_to[sample.labels["le"]] += int(sample.value)
        elif sample.name.endswith("_sum"):
            total += sample.value
    return Reading([count - below for below, count in pairwise([0, *up_to.values()])], total)


class HttpMeasures:
    """Counts and durations of HTTP requests by route, method and status."""

    def __init__(self) -> None:
        self.requests: Counter[tuple[str, str, int]] = Counter()  # method, route, status
        self.seconds = BoundedHistogram(
            "qualgent_http_request_seconds",
            "From a whole request to its answer, by method and route; a long poll waits.",
            ("method", "route"),
            QUICK_SECONDS,
            MAX_ROUTES,
        )

    def observe(self, method: str, route: str, status: int, seconds: float) -> None:
        """Record a response, sent ``seconds`` after its request was complete (a long poll includes its wait)."""
        known = method if method in METHODS else OTHER_METHOD
        self.requests[known, route, status] += 1
        self.seconds.observe((known, route), seconds)

    def count_refusal(self, status: int) -> None:
        """Record a request that was refused before it was read."""
        self.requests[OTHER_METHOD, REFUSED, status] += 1


@lru_cache(maxsize=1024)
def route_label(route: str) -> str:
    """Return a URL pattern in readable form, ``/api/v1/jobs/<job_id>``; all of the admin is one label."""
    path = _GROUP.sub(r"<\1>", route.removeprefix("^").removesuffix(r"/?\Z"))
    path = "/" + _CONVERTER.sub(r"<\1>", path)
    return ADMIN if path.startswith("/admin/") else path


class LoopLag:
    """Lag of the event loop: measures four times a second how late a timer is called.

    One call that blocks the loop for long is seen once, as long as it was.
    """

    def __init__(self) -> None:
        self.seconds = make_histogram(
            "qualgent_event_loop_lag_seconds",
            "How late the event loop called what was due, four times a second.",
            QUICK_SECONDS,
        )
        self._due = 0.0  # not the loop's own time: uvloop's stands still while a callback runs
        self._alarm = Alarm(self._observe_lag)
        self.stop = self._alarm.cancel

    def start(self) -> None:
        """Start to measure the event loop's lag, four times a second."""
        self._due = time.monotonic() + LAG_SECONDS
        self._alarm.set(LAG_SECONDS)

    def _observe_lag(self) -> None:
        """Record how late this timer was called, and set it again."""
        self.seconds.observe(max(0.0, time.monotonic() - self._due))
        self.start()


class ProcessMeasures:
    """Written on the event loop only."""

    def __init__(self) -> None:
        self.http = HttpMeasures()
        self.lag = LoopLag()
        self.sockets_cut_off = 0  # WebSockets whose reader was too far behind
        self.connections: Counter[str] = Counter()  # open ones of our server, by protocol
        self.spooled_bytes = 0  # of request bodies, by our server


measures = ProcessMeasures()
