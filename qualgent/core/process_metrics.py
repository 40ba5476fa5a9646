"""Measures of the process: HTTP requests, the event loop, connections. Written on the event loop only."""

from __future__ import annotations

import re
import time
from collections import Counter
from functools import lru_cache

from .instruments import QUICK_SECONDS, BoundedHistogram, histogram
from .timers import Alarm

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
        """Record a response, ``seconds`` after the complete request (a long poll waits in that time)."""
        known = method if method in METHODS else OTHER_METHOD
        self.requests[known, route, status] += 1
        self.seconds.observe((known, route), seconds)

    def count_refusal(self, status: int) -> None:
        """Record a request that was refused unread."""
        self.requests[OTHER_METHOD, REFUSED, status] += 1


@lru_cache(maxsize=1024)
def route_label(route: str) -> str:
    """Return a route of the URL configuration in readable form: ``/api/v1/jobs/<job_id>``."""
    path = _GROUP.sub(r"<\1>", route.removeprefix("^").removesuffix(r"/?\Z"))
    path = "/" + _CONVERTER.sub(r"<\1>", path)
    return ADMIN if path.startswith("/admin/") else path


class LoopLag:
    """Lag of the event loop: measures four times a second how late a timer is called.

    One call that blocks the loop for long is seen once, as long as it was.
    """

    def __init__(self) -> None:
        self.seconds = histogram(
            "qualgent_event_loop_lag_seconds",
            "How late the event loop called what was due, four times a second.",
            QUICK_SECONDS,
        )
        self._due = 0.0  # not the loop's own time: uvloop's stands still while a callback runs
        self._alarm = Alarm(self._measure)
        self.stop = self._alarm.cancel

    def start(self) -> None:
        self._due = time.monotonic() + LAG_SECONDS
        self._alarm.set(LAG_SECONDS)

    def _measure(self) -> None:
        self.seconds.observe(max(0.0, time.monotonic() - self._due))
        self.start()


class ProcessMeasures:
    def __init__(self) -> None:
        self.http = HttpMeasures()
        self.lag = LoopLag()
        self.sockets_cut_off = 0  # WebSockets whose reader was too far behind
        self.connections: Counter[str] = Counter()  # open ones of our server, by protocol
        self.spooled_bytes = 0  # of request bodies, by our server


measures = ProcessMeasures()
