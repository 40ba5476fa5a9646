"""The scheduler port within one process: a call runs the request's handler at once, in the caller's task."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .changes import Subscriptions
from .port import Moment, PortRequest, Renew, Reply

Handler = Callable[[Any], Awaitable[Any]]


class DirectPort:
    """One gateway's end of the port, in the scheduler's own process."""

    def __init__(self, epoch: int = 0) -> None:
        """``epoch``: rises with each scheduler."""
        self.epoch = epoch
        self.subscriptions = subscriptions = Subscriptions()
        self.follow, self.listen = subscriptions.follow, subscriptions.listen
        self._handlers: dict[type[PortRequest[Any]], Handler] = {}

    def handle(self, handlers: Mapping[type[Any], Handler]) -> None:
        """Register the handlers of requests, by request type."""
        self._handlers.update(handlers)

    def on_renewal(self, renew: Renew) -> bool:
        """Return False, as a direct port never loses events: ``renew`` is never called."""
        return False

    def scheduler_time(self, monotonic_ns: int) -> Moment:
        """Return the scheduler's time (its epoch, monotonic ns), which is this process's own."""
        return self.epoch, monotonic_ns

    def now(self) -> Moment:
        """Return the scheduler's time now."""
        return self.scheduler_time(time.monotonic_ns())

    async def call(self, request: PortRequest[Reply]) -> Reply:
        """Run the request's handler in the caller's task and return its reply."""
        reply: Reply = await self._handlers[type(request)](request)
        return reply
