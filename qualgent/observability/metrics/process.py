"""Measures of the process: HTTP, event loop, connections."""

from __future__ import annotations

from collections.abc import Callable

from .http import HttpMeasures
from .lag import LoopLag


class ProcessMeasures:
    """Written on the event loop only."""

    def __init__(self) -> None:
        self.http = HttpMeasures()
        self.lag = LoopLag()
        self.sockets_cut_off = 0  # WebSockets whose reader was too far behind
        self.connections: Callable[[], dict[str, int]] | None = None  # open ones by protocol; set by our server


measures = ProcessMeasures()
