"""Installs that all devices of a process share, such as an upload to a device cloud."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping

from qgprotocol.messages import InstalledBuild

MAX_HOST_INSTALLS = 50  # builds


class HostInstalls:
    """Run an install that all devices of a process share once; the others wait for it."""

    def __init__(self) -> None:
        self._locks: OrderedDict[InstalledBuild, asyncio.Lock] = OrderedDict()
        self._done: dict[InstalledBuild, Mapping[str, str]] = {}

    async def once(
        self, build: InstalledBuild, install: Callable[[], Awaitable[Mapping[str, str]]]
    ) -> Mapping[str, str]:
        """Install a build unless that succeeded before (concurrent calls wait); return the values that it printed.

        After an exception, the next call retries.
        """
        lock = self._locks.setdefault(build, asyncio.Lock())
        self._locks.move_to_end(build)
        async with lock:
            if build not in self._done:
                self._done[build] = await install()
            printed = self._done[build]
        while len(self._locks) > MAX_HOST_INSTALLS:
            oldest, lock = next(iter(self._locks.items()))
            if lock.locked():
                break
            del self._locks[oldest]
            self._done.pop(oldest, None)
        return printed
