"""Pause of a device after failed installs, or while its health check fails, and its end."""

import asyncio
from collections.abc import Callable

from qgprotocol.messages import InstalledBuild

from .logger import log
from .presets.base import Preset
from .tasks import spawn

MAX_FAILED_INSTALLS = 3  # in a row
MIN_FAILED_BUILDS = 2  # among them: one bad build is the build's fault
RECHECK_SECONDS = 30.0
MAX_RECHECK_SECONDS = 600.0  # after failed installs the pause doubles up to this
MAX_REASON = 500  # characters


class Pause:
    """Pause state of a device. ``reason``: empty unless paused; ``changed`` is called when it changes.

    MAX_FAILED_INSTALLS consecutive failed installs of several builds pause the device; an unhealthy one pauses at once.
    It is checked every RECHECK_SECONDS, after failed installs at growing intervals, and resumes once it is healthy. An
    operator may resume it before.
    """

    def __init__(self, device: str, preset: Preset, changed: Callable[[], None]) -> None:
        self._device = device
        self.reason = ""
        self.tasks: set[asyncio.Task[None]] = set()
        self._preset = preset
        self._changed = changed
        self._failed_installs: list[InstalledBuild] = []  # in a row
        self._pauses = 0  # after failed installs, since the last one that succeeded

    def install_failed(self, build: InstalledBuild, message: str) -> None:
        """Count a failed install; pause the device after 3 in a row of at least 2 builds."""
        self._failed_installs.append(build)
        builds = len(set(self._failed_installs))
        if len(self._failed_installs) >= MAX_FAILED_INSTALLS and builds >= MIN_FAILED_BUILDS and not self.reason:
            number, self._failed_installs = len(self._failed_installs), []
            seconds = min(RECHECK_SECONDS * 2**self._pauses, MAX_RECHECK_SECONDS)
            self._pauses += 1
            reason = f"{number} installs in a row failed, of {builds} builds; the last: {message}"
            self.pause_until_healthy(build.target, reason, seconds)

    def install_succeeded(self) -> None:
        """Reset the count of failed installs and the growth of pauses."""
        self._failed_installs, self._pauses = [], 0

    def pause_until_healthy(self, target: str, problem: str, seconds: float | None = None) -> None:
        """Pause the device; check its health every ``seconds`` (30 by default) in a task that ends the pause."""
        log.warning("%s is paused: %s", self._device, problem)
        self.reason = problem[:MAX_REASON]
        self._changed()
        spawn(self.tasks, self._recheck(target, seconds or RECHECK_SECONDS), name="health recheck")

    def end(self) -> None:
        """End the pause: forget failed installs, stop the checks, and call ``changed`` if it was paused."""
        self._failed_installs = []
        for task in self.tasks - {asyncio.current_task()}:
            task.cancel()
        if self.reason:
            self.reason = ""
            self._changed()

    async def _recheck(self, target: str, seconds: float) -> None:
        """Check the device until it is healthy, then end the pause."""
        problem = self.reason
        while problem:
            await asyncio.sleep(seconds)
            healthy = self._preset.health(target)
            problem = "" if healthy is None else await healthy
        log.info("%s is healthy again", self._device)
        self.end()
