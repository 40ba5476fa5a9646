"""The loopback port: another implementation of the scheduler port, as one over a wire would behave.

Every request, reply, error and event is encoded and decoded; all but changed rows arrive late, and what is harmless may
arrive twice.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from typing import Any, get_args

import msgspec

from accounts.commands import SetOrg
from jobs import errors
from jobs.scheduler.direct_port import DirectPort
from jobs.scheduler.port import (
    ChangeJobs,
    Command,
    Listener,
    Notification,
    PortEvent,
    PortRequest,
    QuarantineTest,
    Query,
    Reply,
    RowsChanged,
    ScopedQuery,
)

HARMLESS = (Query, ChangeJobs, QuarantineTest, SetOrg)
"""What may come twice."""

MOST_SECONDS = 0.005  # that a message is under way


class Loopback:
    """A port in front of a direct one."""

    def __init__(self, direct: DirectPort) -> None:
        self._direct = direct
        self._delays = random.Random(1)
        self._under_way: set[asyncio.Future[Any]] = set()
        self._events: deque[tuple[Listener, PortEvent]] = deque()  # under way to agents' connections, in order

    async def call(self, request: PortRequest[Reply]) -> Reply:
        sent = asyncio.ensure_future(self._send(request))
        self._under_way.add(sent)
        sent.add_done_callback(self._under_way.discard)
        return await asyncio.shield(sent)  # what is sent arrives, also if its sender has left

    async def settle(self) -> None:
        """Wait until everything sent has been answered."""
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _send(self, request: PortRequest[Reply]) -> Reply:
        received: PortRequest[Reply] = _again(request, type(request))
        await self._travel()
        try:
            reply = await self._direct.call(received)
            if isinstance(request, HARMLESS) and self._delays.random() < 0.2:
                await self._direct.call(_again(request, type(request)))  # it came twice; the first reply counts
        except errors.QualGentError as error:
            await self._travel()
            raise _copy(error) from None
        await self._travel()
        copied: Reply = _again(reply, reply_type(type(request)))
        return copied

    def follow(self, topic: str, followed: bool) -> None:
        self._direct.follow(topic, followed)

    def listen(self, listener: Listener) -> None:
        def deliver(event: PortEvent) -> None:
            copied: PortEvent = _again(event, PortEvent)
            if isinstance(copied, RowsChanged):
                listener(copied)
                return
            self._events.append((listener, copied))
            asyncio.get_running_loop().call_later(self._delays.uniform(0, MOST_SECONDS), self._deliver_next)

        self._direct.listen(deliver)

    def _deliver_next(self) -> None:
        """Deliver the oldest event, whichever was due: those of a connection keep their order."""
        listener, event = self._events.popleft()
        listener(event)

    async def _travel(self) -> None:
        await asyncio.sleep(self._delays.uniform(0, MOST_SECONDS))


def reply_type(request: type[Any]) -> Any:
    """Return the reply type of a request type."""
    for base in request.__orig_bases__:
        found = get_args(base)
        if found:
            (wanted,) = found
            return _resolve(wanted, request)
    raise TypeError(f"{request.__name__} does not say what it is answered by")


def _resolve(wanted: Any, request: type[Any]) -> Any:
    if isinstance(wanted, str) or hasattr(wanted, "__forward_arg__"):
        import sys

        name = wanted if isinstance(wanted, str) else wanted.__forward_arg__
        return vars(sys.modules[request.__module__])[name]
    return wanted


def kinds() -> list[type[Any]]:
    """Return every request type."""
    found: list[type[Any]] = []
    waiting: list[type[Any]] = [Query, ScopedQuery, Command, Notification]
    while waiting:
        kind = waiting.pop()
        below = [sub for sub in kind.__subclasses__() if not getattr(sub, "__parameters__", ())]
        found += below
        waiting += below
    return found


def _again(message: Any, kind: Any) -> Any:
    """Return the message as the other side of a wire would decode it."""
    return msgspec.msgpack.decode(msgspec.msgpack.encode(message), type=kind)


def _copy(error: errors.QualGentError) -> errors.QualGentError:
    state = msgspec.msgpack.decode(msgspec.msgpack.encode([type(error).__name__, str(error), vars(error)]))
    kind: type[errors.QualGentError] = getattr(errors, state[0])
    copied = kind.__new__(kind)
    copied.args = (state[1],)
    vars(copied).update(state[2])
    return copied
