"""Pause of a device by itself: after failed installs, or while its health check fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from .logger import log
from .presets.base import Preset

MAX_FAILED_INSTALLS = 3
RECHECK_SECONDS = 30.0
MAX_REASON = 500  # characters


class Pause:
    """Pause state of a device. ``reason``: empty unless paused; ``changed`` is called when it changes.

    MAX_FAILED_INSTALLS consecutive failed installs pause the device until an operator resumes it or the process
    restarts. An unhealthy device is checked every RECHECK_SECONDS and resumes once it is healthy.
    """

    def __init__(self, device: str, preset: Preset, changed: Callable[[], None]) -> None:
        self._device = device
        self.reason = ""
        self.tasks: set[asyncio.Task[None]] = set()
        self._preset = preset
        self._changed = changed
        self._failed_installs = 0

    def install_failed(self, message: str) -> None:
        self._failed_installs += 1
        if self._failed_installs >= MAX_FAILED_INSTALLS:
            self._begin(f"{MAX_FAILED_INSTALLS} installs in a row failed, the last: {message}")

    def install_succeeded(self) -> None:
        self._failed_installs = 0

    def pause_until_healthy(self, target: str, problem: str) -> None:
        self._begin(problem)
        task = asyncio.create_task(self._recheck(target), name="health recheck")
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def end(self) -> None:
        """Resume the device."""
        self._failed_installs = 0
        for task in self.tasks - {asyncio.current_task()}:
            task.cancel()
        if self.reason:
            self.reason = ""
            self._changed()

    def _begin(self, reason: str) -> None:
        log.warning("%s is paused: %s", self._device, reason)
        self.reason = reason[:MAX_REASON]
        self._changed()

    async def _recheck(self, target: str) -> None:
        problem = self.reason
        while problem:
            await asyncio.sleep(RECHECK_SECONDS)
            healthy = self._preset.health(target)
            problem = "" if healthy is None else await healthy
        log.info("%s is healthy again", self._device)
        self.end()
