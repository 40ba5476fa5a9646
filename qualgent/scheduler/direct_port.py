"""The scheduler port within one process: a direct call, without a task, a queue or a thread hop."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .port import AgentEvent, AgentListener, Moment, PortRequest, Renew, Reply, RowsChanged, RowsListener

Handler = Callable[[Any], Awaitable[Any]]


class Subscriptions:
    """The counted subscriptions of live topics, and the listeners that get their changes."""

    def __init__(self) -> None:
        self._followers: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()  # of followed topics: the names up to the colon
        self._rows_listeners: list[RowsListener] = []
        self._agent_listeners: list[AgentListener] = []

    def follow(self, topic: str, followed: bool) -> None:
        for counts, name in ((self._followers, topic), (self.kinds, topic.partition(":")[0])):
            counts[name] += 1 if followed else -1
            if counts[name] <= 0:
                del counts[name]

    def listen(self, *, rows: RowsListener | None = None, agents: AgentListener | None = None) -> None:
        if rows is not None:
            self._rows_listeners.append(rows)
        if agents is not None:
            self._agent_listeners.append(agents)

    def touch(self, topic: str, *ids: str) -> None:
        """Deliver that these rows changed, if a gateway follows the topic. Cheap; called at any rate."""
        if topic in self._followers:
            changed = RowsChanged(topic, ids)
            for listener in self._rows_listeners:
                listener(changed)

    def send(self, event: AgentEvent) -> None:
        """Deliver what an agent's connection is to do. A gateway ignores the connections of another."""
        for listener in self._agent_listeners:
            listener(event)


class DirectPort:
    """One gateway's end of the port, in the scheduler's own process."""

    def __init__(self, epoch: int = 0) -> None:
        """``epoch``: rises with each scheduler."""
        self.epoch = epoch
        self.subscriptions = subscriptions = Subscriptions()
        self.follow, self.listen = subscriptions.follow, subscriptions.listen
        self._handlers: dict[type[PortRequest[Any]], Handler] = {}

    def handle(self, handlers: Mapping[type[Any], Handler]) -> None:
        self._handlers.update(handlers)

    def on_renewal(self, renew: Renew) -> bool:
        """Return False: no event is lost, and the scheduler ends with its gateway."""
        return False

    def scheduler_time(self, monotonic_ns: int) -> Moment:
        return self.epoch, monotonic_ns

    def now(self) -> Moment:
        """Return the scheduler's time now."""
        return self.scheduler_time(time.monotonic_ns())

    async def call(self, request: PortRequest[Reply]) -> Reply:
        reply: Reply = await self._handlers[type(request)](request)
        return reply
