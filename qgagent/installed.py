"""Which builds are on a device."""

from __future__ import annotations

from qgprotocol.messages import Build


class InstalledBuilds:
    """The builds on a device, most recently used first, at most ``capacity`` of them.

    Kept in memory only: after a restart of the process nobody knows what happened to the device meanwhile, and an
    install too many costs seconds, while a wrong app under test costs a wrong result.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._builds: list[Build] = []

    def use(self, build: Build) -> bool:
        """Whether the build is there; it is now the most recently used."""
        if build not in self._builds:
            return False
        self._builds.remove(build)
        self._builds.insert(0, build)
        return True

    def make_room(self) -> list[Build]:
        """Forget what the next install replaces, and return it.

        Called before the install, since one that breaks off leaves neither build.
        """
        evicted = self._builds[self._capacity - 1 :]
        del self._builds[self._capacity - 1 :]
        return evicted

    def add(self, build: Build) -> None:
        """The build was installed."""
        self._builds.insert(0, build)

    def listed(self) -> list[Build]:
        return list(self._builds)

    def forget(self) -> None:
        """Nobody knows any more what is there."""
        self._builds.clear()
