"""Follows which devices adb sees, for as long as the process runs.

``adb track-devices -l`` says so at every change: four hexadecimal digits for the length, then a list as ``adb devices``
prints it. It ends with adb's server, which anybody may end or replace, and is started again then. An older adb (29 of
Debian 11, say) takes no notice of that ``-l``: its lists have no models, and ``adb devices -l`` is asked after each.
Where tracking does not work at all (there are programs that stand in for adb) that is asked every POLL_SECONDS.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import re
import time
from collections.abc import Callable
from pathlib import Path

from .adb import Adb, AdbDevice, parse_devices
from .backoff import Backoff
from .child import Limits, run_child
from .errors import AdbError

log = logging.getLogger("qgagent")

POLL_SECONDS = 2.0
POLLS = 150
"""After that many tracking is tried again: that it did not work may have had a passing cause."""
STOP_SECONDS = 1.0
MOST_REMARK_BYTES = 10_000

_LENGTH = re.compile(rb"[0-9a-fA-F]{4}")

Told = Callable[[list[AdbDevice]], None]


class TrackedLists:
    """Takes the stream of ``track-devices`` apart. Lines between the lists are what adb complains of."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._unread = b""
        self.lists = 0
        self.remark = ""  # the last one

    def feed(self, data: bytes) -> None:
        self._unread += data
        while self._step():
            pass

    def _step(self) -> bool:
        if len(self._unread) < 4:
            return False
        if _LENGTH.fullmatch(self._unread[:4]):
            end = 4 + int(self._unread[:4], 16)
            if len(self._unread) < end:
                return False
            text, self._unread = self._unread[4:end], self._unread[end:]
            self.lists += 1
            self._told(parse_devices(text.decode(errors="replace")))
            return True
        line, newline, rest = self._unread.partition(b"\n")
        if not newline and len(line) < MOST_REMARK_BYTES:
            return False
        self.remark, self._unread = line.decode(errors="replace").strip() or self.remark, rest
        return True


class AdbTracker:
    """``told`` is given every list, the first one soon, and again and again the same where it is polled for."""

    def __init__(
        self, adb: Adb, told: Told, *, backoff: Backoff | None = None, poll_seconds: float = POLL_SECONDS
    ) -> None:
        self._adb = adb
        self._told = told
        self._backoff = backoff or Backoff(most_seconds=10.0)
        self._poll_seconds = poll_seconds
        self._trouble = ""  # the last one, said once and not at each try
        self._bare: list[AdbDevice] = []  # the last list without details
        self._ask = asyncio.Event()  # for them
        self._heard = 0  # lists

    async def run(self) -> None:
        """Until cancelled. While adb does not answer nothing is told: devices count as they were."""
        while True:
            began = time.monotonic()
            try:
                await self._adb.start_server()
                remark = await self._track()
                if remark:
                    await self._poll(remark)
            except AdbError as error:
                self._complain(f"{error}; trying again")
            self._backoff.session_ended(time.monotonic() - began)
            await asyncio.sleep(self._backoff.next_delay())

    async def _track(self) -> str:
        """Returns when it has ended: why it told nothing; empty if it did."""
        lists = TrackedLists(self._hear)
        # Under a guardian, so that it ends with this process, whatever ends that. adb's server is started outside of
        # it before. stderr comes in the same stream, which is why the lists are told from remarks.
        asking = asyncio.create_task(self._ask_for_details(), name="adb devices")
        try:
            end = await run_child(
                [self._adb.program, "track-devices", "-l"],
                cwd=Path("/"),
                environment=os.environ,
                output=lists.feed,
                limits=Limits(),
                grace_seconds=STOP_SECONDS,
            )
        finally:
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)
        if lists.lists:
            log.debug("adb track-devices ended (%s)", lists.remark or end.error or f"exit code {end.exit_code}")
            return ""
        return lists.remark or end.error or f"exit code {end.exit_code}"

    async def _poll(self, remark: str) -> None:
        """Raises AdbError: then it was not the tracking that did not work."""
        devices = await self._adb.devices()
        self._complain(f"adb track-devices: {remark}; asking adb every {self._poll_seconds:g} s instead")
        for _ in range(POLLS):
            self._told(devices)
            await asyncio.sleep(self._poll_seconds)
            devices = await self._adb.devices()

    def _hear(self, devices: list[AdbDevice]) -> None:
        self._trouble = ""
        self._heard += 1
        if any(device.usable and not device.details for device in devices):
            self._bare = devices
            self._ask.set()
        else:
            self._ask.clear()
            self._tell(devices)

    async def _ask_for_details(self) -> None:
        """Tell what came without details, with them."""
        while True:
            await self._ask.wait()
            self._ask.clear()
            devices, heard = self._bare, self._heard
            with contextlib.suppress(AdbError):  # then without
                devices = await self._adb.devices()
            if heard == self._heard:  # else the answer may be the older one: a device that was pulled would be back
                self._tell(devices)

    def _tell(self, devices: list[AdbDevice]) -> None:
        try:
            self._told(devices)
        except Exception:  # or the task that copies the output would end, and nobody would hear of it
            log.exception("a list of devices could not be dealt with")

    def _complain(self, text: str) -> None:
        log.log(logging.DEBUG if text == self._trouble else logging.WARNING, "%s", text)
        self._trouble = text
