"""Installs that serve all devices of a host: an upload to a device cloud, say."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from qgprotocol.messages import Build

MOST_BUILDS = 50


class HostInstalls:
    """Of one process. A device that needs a build another one is installing waits for it."""

    def __init__(self, most_builds: int = MOST_BUILDS) -> None:
        self._most_builds = most_builds
        self._locks: OrderedDict[Build, asyncio.Lock] = OrderedDict()
        self._done: set[Build] = set()

    async def once(self, build: Build, install: Callable[[], Awaitable[None]]) -> None:
        """Install, unless that was done. What ``install`` raises is raised here, and the next device tries again."""
        lock = self._locks.setdefault(build, asyncio.Lock())
        self._locks.move_to_end(build)
        async with lock:
            if build not in self._done:
                await install()
                self._done.add(build)
        while len(self._locks) > self._most_builds:
            oldest, lock = next(iter(self._locks.items()))
            if lock.locked():
                break
            del self._locks[oldest]
            self._done.discard(oldest)
