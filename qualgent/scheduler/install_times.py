"""How long installs of each build took on average, which is what an avoided one saves."""

from __future__ import annotations

from typing import NamedTuple

from qualgent.engine.estimates import Estimates
from qualgent.engine.values import BuildKey

MAX_BUILDS = 5000  # those that were installed last


class _Installs(NamedTuple):
    number: int
    seconds: float


class InstallTimes:
    """The installs of builds since the start; of others the learned estimate of their app counts."""

    def __init__(self, estimates: Estimates) -> None:
        self._estimates = estimates
        self._builds: dict[BuildKey, _Installs] = {}  # the one that was installed last is last

    def add(self, build: BuildKey, seconds: float) -> None:
        """Add an install that was made."""
        number, before = self._builds.pop(build, _Installs(0, 0.0))
        self._builds[build] = _Installs(number + 1, before + seconds)
        if len(self._builds) > MAX_BUILDS:
            del self._builds[next(iter(self._builds))]

    def mean(self, build: BuildKey) -> float | None:
        """Return the mean of the build's installs, else what is learned of its app; None: none was measured."""
        own = self._builds.get(build)
        if own is None:
            return self._estimates.measured_install(self._estimates.install_key(build))
        return round(own.seconds / own.number, 3)

    def forget(self, org_id: str) -> None:
        for build in [build for build in self._builds if build.org_id == org_id]:
            del self._builds[build]
