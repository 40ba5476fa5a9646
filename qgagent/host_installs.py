"""Installs shared by all devices of a host, such as an upload to a device cloud."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from qgprotocol.messages import Build

MAX_BUILDS = 50


class HostInstalls:
    """Run each install once per process; concurrent devices wait for it."""

    def __init__(self, max_builds: int = MAX_BUILDS) -> None:
        self._max_builds = max_builds
        self._locks: OrderedDict[Build, asyncio.Lock] = OrderedDict()
        self._done: set[Build] = set()

    async def once(self, build: Build, install: Callable[[], Awaitable[None]]) -> None:
        """Call ``install`` unless it succeeded before for this build. After an exception, the next call retries."""
        lock = self._locks.setdefault(build, asyncio.Lock())
        self._locks.move_to_end(build)
        async with lock:
            if build not in self._done:
                await install()
                self._done.add(build)
        while len(self._locks) > self._max_builds:
            oldest, lock = next(iter(self._locks.items()))
            if lock.locked():
                break
            del self._locks[oldest]
            self._done.discard(oldest)
