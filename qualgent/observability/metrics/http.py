"""Counts and durations of HTTP requests by route, method and status."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from .instruments import QUICK_SECONDS, BoundedHistogram

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
OTHER_METHOD = "OTHER"  # a client may send any word as a method
MAX_ROUTES = 300  # more than there are: only a bug would reach it

STATIC = "/static/<path>"
ADMIN = "/admin/<path>"
UNKNOWN = "<none>"  # no such route
REFUSED = "<refused>"  # before its route was resolved: by the guard, or by the limits of connections

_GROUP = re.compile(r"\(\?P<(\w+)>[^)]*\)")
_CONVERTER = re.compile(r"<(?:\w+:)?(\w+)>")


class HttpMeasures:
    """Written on the event loop only."""

    def __init__(self) -> None:
        self.requests: Counter[tuple[str, str, int]] = Counter()  # method, route, status
        self.seconds = BoundedHistogram(
            "qualgent_http_request_seconds",
            "From a whole request to its answer, by method and route; a long poll waits.",
            ("method", "route"), QUICK_SECONDS, MAX_ROUTES,
        )  # fmt: skip

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
