"""Tracking of the devices attached to adb.

``adb track-devices -l`` writes a list at every change: four hexadecimal digits with the length, then the output of
``adb devices``. It exits with the adb server, which any user may stop or replace, and is then started again. Older adb
versions (29 in Debian 11) ignore ``-l``: their lists lack models, so ``adb devices -l`` is run after each. If tracking
does not work at all (some programs imitate adb), ``adb devices -l`` is run every POLL_SECONDS.
"""

import asyncio
import contextlib
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from .adb import Adb, AdbDevice, parse_devices
from .backoff import ReconnectBackoff
from .child import run_child
from .errors import AdbError
from .logger import Warner, log
from .tasks import cancel, spawn

POLL_SECONDS = 2.0
POLLS = 150
"""Number of polls before tracking is retried: the cause of its failure may be gone."""
STOP_SECONDS = 1.0
MAX_LINE_BYTES = 10_000

_LENGTH = re.compile(rb"[0-9a-fA-F]{4}")

OnDevices = Callable[[list[AdbDevice]], None]


class TrackDevicesParser:
    """Incremental parser of the output of ``track-devices``. Lines between the lists are error messages of adb."""

    def __init__(self, on_devices: OnDevices) -> None:
        self._on_devices = on_devices
        self._unread = b""
        self.lists = 0
        self.last_error = ""

    def feed(self, data: bytes) -> None:
        """Parse a piece of the output: report each complete list of devices, keep the latest error."""
        self._unread += data
        while len(self._unread) >= 4:
            if _LENGTH.fullmatch(self._unread[:4]):
                end = 4 + int(self._unread[:4], 16)
                if len(self._unread) < end:
                    return
                text, self._unread = self._unread[4:end], self._unread[end:]
                self.lists += 1
                self._on_devices(parse_devices(text.decode(errors="replace")))
            else:
                line, newline, rest = self._unread.partition(b"\n")
                if not newline and len(line) < MAX_LINE_BYTES:
                    return
                self.last_error, self._unread = line.decode(errors="replace").strip() or self.last_error, rest


@dataclass(eq=False, repr=False)
class AdbTracker:
    """Track the devices and call ``on_devices`` with every list; while polling, also with unchanged ones."""

    adb: Adb
    on_devices: OnDevices
    backoff: ReconnectBackoff = field(default_factory=lambda: ReconnectBackoff(max_seconds=10.0))
    poll_seconds: float = POLL_SECONDS

    def __post_init__(self) -> None:
        self._problems = Warner()
        self._details: set[asyncio.Task[None]] = set()  # of the last list, if it lacks them

    async def run(self) -> None:
        """Track until cancelled. While adb does not answer, the last list stays valid."""
        while True:
            began = time.monotonic()
            try:
                await self.adb.start_server()
                failure = await self._track()
                if failure:
                    await self._poll(failure)
            except AdbError as error:
                self._problems.warn(f"{error}; trying again")
            self.backoff.session_ended(time.monotonic() - began)
            await asyncio.sleep(self.backoff.next_delay())

    async def _track(self) -> str:
        """Run track-devices to its end. Return why it wrote no list; empty if it wrote one."""
        parser = TrackDevicesParser(self._receive)
        # Runs under a guardian, so that it ends with this process. The adb server was started before, outside of it.
        # stderr is part of the same stream, so the parser separates lists from error messages.
        try:
            end = await run_child(
                [self.adb.program, "track-devices", "-l"],
                cwd=Path("/"),
                environment=os.environ,
                output=parser.feed,
                grace_seconds=STOP_SECONDS,
            )
        finally:
            await cancel(*self._details)
        reason = parser.last_error or end.error or f"exit code {end.exit_code}"
        if parser.lists:
            log.debug("adb track-devices ended (%s)", reason)
            return ""
        return reason

    async def _poll(self, failure: str) -> None:
        """List the devices every POLL_SECONDS, POLLS times. Raises AdbError if listing fails too."""
        devices = await self.adb.devices()
        self._problems.warn(f"adb track-devices: {failure}; polling adb every {self.poll_seconds:g} s instead")
        for _ in range(POLLS):
            self.on_devices(devices)
            await asyncio.sleep(self.poll_seconds)
            devices = await self.adb.devices()

    def _receive(self, devices: list[AdbDevice]) -> None:
        """Publish a list of devices, after a query for the details that it lacks."""
        self._problems.last = ""
        for task in self._details:
            task.cancel()  # publishing the older list later would bring back a detached device
        if any(device.usable and not device.details for device in devices):
            spawn(self._details, self._add_details(devices), name="adb devices")
        else:
            self._publish(devices)

    async def _add_details(self, devices: list[AdbDevice]) -> None:
        """Publish the output of ``adb devices -l`` in place of a list that lacks details."""
        with contextlib.suppress(AdbError):  # publish it without details
            devices = await self.adb.devices()
        self._publish(devices)

    def _publish(self, devices: list[AdbDevice]) -> None:
        """Pass the devices to ``on_devices``; log its errors."""
        try:
            self.on_devices(devices)
        except Exception:  # would end the task that copies the output, unnoticed
            log.exception("could not process the list of devices")
