"""List of the builds installed on a device."""

from __future__ import annotations

from qgprotocol.messages import Build


class InstalledBuilds:
    """Builds on a device, most recently used first, at most ``capacity``.

    In memory only: the device may have changed while the process did not run. An unnecessary install costs seconds; a
    wrong app under test costs a wrong result.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._builds: list[Build] = []

    def mark_used(self, build: Build) -> bool:
        """Mark the build as most recently used. Return False if it is not installed."""
        if build not in self._builds:
            return False
        self._builds.remove(build)
        self._builds.insert(0, build)
        return True

    def evict(self) -> list[Build]:
        """Remove and return the builds that the next install replaces.

        Called before the install, since a failed install may leave neither build on the device.
        """
        evicted = self._builds[self._capacity - 1 :]
        del self._builds[self._capacity - 1 :]
        return evicted

    def add(self, build: Build) -> None:
        self._builds.insert(0, build)

    def listed(self) -> list[Build]:
        return list(self._builds)

    def clear(self) -> None:
        self._builds.clear()
