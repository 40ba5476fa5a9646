"""Measurements of the scheduler port over Redis (round trips, failures), at the gateway's or the scheduler's end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from qualgent.core.measures import QUICK_SECONDS, make_histogram


class PortMeasures:
    """Measurements of one end; those of the other end stay 0."""

    def __init__(self, pending: Callable[[], int] = int, gateways: Callable[[], int] = int) -> None:
        """``pending``: requests of a gateway without an answer; ``gateways``: those that a scheduler hears of."""
        self.pending, self.gateways = pending, gateways
        # a gateway's
        self.round_trip_seconds = make_histogram(
            "qualgent_port_round_trip_seconds", "From a request to the scheduler to its reply.", QUICK_SECONDS
        )
        # the scheduler's
        self.depth = 0  # packets that it had not read a second ago at most
        self.lag_ms = 0  # how much longer the last packet was under way than the quickest
        self.counts: Counter[str] = Counter()  # what went wrong (docs/metrics.md)
