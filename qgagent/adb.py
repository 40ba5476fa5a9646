"""Async wrapper of ``adb``: its version, its server, and listing and tracking of attached devices.

Commands are short, each a child process with a time limit of TIMEOUT_SECONDS. Their output goes to files: the adb
server, which a command starts if none is running, would inherit a pipe and keep it open.
"""

import asyncio
import contextlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import Struct

from qgprotocol.errors import errors_as

from .backoff import ReconnectBackoff
from .child import run_child
from .errors import AdbError
from .logger import Warner, log
from .tasks import cancel, spawn

TIMEOUT_SECONDS = 15.0  # starting the adb server takes some seconds on a slow host

USABLE = "device"
NO_SERIAL = "(no serial number)"
STATES = (
    *("authorizing", "bootloader", "connecting", "detached", "device", "host", "offline", "recovery", "rescue"),
    *("sideload", "unauthorized", "unknown"),
)
HINTS = {
    "unauthorized": "allow USB debugging on its screen",
    "authorizing": "allow USB debugging on its screen",
    "no permissions": "this user may not use it; its udev rule is missing or wrong",
}
DETAILS = ("model", "product", "device")

_NO_PERMISSIONS = re.compile(r"^(?P<serial>.*?)\s+(?P<state>no permissions)\b(?P<details>)")
# The last word that is a state: a serial may contain spaces and state words, "adb-R58M (2)._adb-tls-connect._tcp".
_KNOWN = re.compile(rf"^(?P<serial>.*\S)\s+(?P<state>{'|'.join(STATES)})(?P<details>(?:\s+\S+)*)\s*$")
_OTHER = re.compile(r"^(?P<serial>\S+)\s+(?P<state>\S+)(?P<details>.*)$")
POLL_SECONDS = 2.0
POLLS = 150
"""Number of polls before tracking is retried: the cause of its failure may be gone."""
STOP_SECONDS = 1.0
MAX_LINE_BYTES = 10_000
_LENGTH = re.compile(rb"[0-9a-fA-F]{4}")


class AdbDevice(Struct, frozen=True, kw_only=True):
    """A line of ``adb devices -l``."""

    serial: str
    state: str  # as adb writes it; "device": usable
    details: dict[str, str] = {}  # keys of DETAILS; adb replaces characters other than letters and digits by _

    @property
    def usable(self) -> bool:
        """Return whether commands reach the device: it is in state "device" and has a serial."""
        return self.state == USABLE and self.serial != NO_SERIAL and set(self.serial) != {"?"}

    @property
    def problem(self) -> str:
        """Describe why an unusable device is so, by its state, and what to do about it."""
        if self.state == USABLE:
            return "it has no serial number, so that no command could name it"
        hint = HINTS.get(self.state)
        return f"{self.state} ({hint})" if hint else self.state


def parse_devices(text: str) -> list[AdbDevice]:
    """Return the devices in the output of ``adb devices`` or ``track-devices``; other lines are skipped."""
    found: list[AdbDevice] = []
    for line in text.splitlines():
        if line.startswith(("* ", "List of devices")):
            continue  # messages of a starting server, and the heading
        parts = _NO_PERMISSIONS.match(line) or _KNOWN.match(line) or _OTHER.match(line)
        if parts is not None:
            pairs = (word.partition(":")[::2] for word in parts["details"].split())
            details = {name: value for name, value in pairs if name in DETAILS and value}
            found.append(AdbDevice(serial=parts["serial"], state=parts["state"], details=details))
    return found


class Adb:
    """The adb program at a name or path. All methods raise AdbError with adb's own message."""

    def __init__(self, program: str = "adb") -> None:
        self.program = program

    async def version(self) -> str:
        """Return the path and version of adb in one line; raise AdbError if it cannot be run."""
        lines = (await self._run("version")).splitlines()
        known = [line.removeprefix("Android Debug Bridge version ") for line in lines[:1]]
        known += [line.removeprefix("Version ") for line in lines[1:] if line.startswith("Version ")]
        return f"{shutil.which(self.program) or self.program} {' '.join(known)}".strip()

    async def start_server(self) -> None:
        """Start the adb server if none runs. A server started by a test would end with the test."""
        await self._run("start-server")

    async def devices(self) -> list[AdbDevice]:
        """Return the devices that ``adb devices -l`` lists, in any state; raise AdbError if that fails."""
        return parse_devices(await self._run("devices", "-l"))

    async def reaches(self, serial: str) -> bool:
        """Return whether commands reach the device (``adb get-state``); False also if adb fails or does not answer."""
        try:
            return (await self._run("-s", serial, "get-state")).strip() == USABLE
        except AdbError:
            return False

    async def _run(self, *arguments: str) -> str:
        """Run adb to its end, killing it after TIMEOUT_SECONDS; return its stdout. Raises AdbError."""
        command = " ".join(("adb", *arguments))
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            with errors_as(AdbError, f"{self.program} cannot be run"):
                process = await asyncio.create_subprocess_exec(
                    self.program,
                    *arguments,
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=output,
                    stderr=errors,
                    start_new_session=True,  # Ctrl-C in the terminal must not reach an adb server started here
                )
            try:
                async with asyncio.timeout(TIMEOUT_SECONDS):
                    code = await process.wait()
            except TimeoutError as error:
                raise AdbError(f"{command} does not end within {TIMEOUT_SECONDS:g} s") from error
            finally:
                if process.returncode is None:
                    with contextlib.suppress(ProcessLookupError):
                        process.kill()
                    await process.wait()
            output.seek(0)
            errors.seek(0)
            text = output.read().decode(errors="replace")
            if code != 0:
                lines = [line.strip() for line in (text + errors.read().decode(errors="replace")).splitlines()]
                raise AdbError(f"{command}: {next((line for line in reversed(lines) if line), f'exit code {code}')}")
            return text


OnDevices = Callable[[list[AdbDevice]], None]


class TrackDevicesParser:
    """Incremental parser of the output of ``track-devices``. Lines between the lists are error messages of adb."""

    def __init__(self, on_devices: OnDevices) -> None:
        self._on_devices = on_devices
        self._unread = b""
        self.lists = 0
        self.last_error = ""

    def feed(self, data: bytes) -> None:
        """Parse a piece of the output: pass each complete list of devices on, and keep the latest error message."""
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
    """Track the devices and call ``on_devices`` with every list; while polling, also with unchanged ones.

    ``adb track-devices -l`` writes a list at every change: four hexadecimal digits with the length, then the output of
    ``adb devices``. It exits with the adb server, which any user may stop or replace, and is then started again. Older
    adb versions (29 in Debian 11) ignore ``-l``: their lists lack models, so ``adb devices -l`` is run after each. If
    tracking does not work at all (some programs imitate adb), ``adb devices -l`` is run every POLL_SECONDS.
    """

    adb: Adb
    on_devices: OnDevices
    backoff: ReconnectBackoff = field(default_factory=lambda: ReconnectBackoff(max_seconds=10.0))

    def __post_init__(self) -> None:
        self._problems = Warner()
        self._details: set[asyncio.Task[None]] = set()  # of the last list, if it lacks them

    async def run(self) -> None:
        """Pass lists of devices to ``on_devices`` until cancelled; on failures of adb, warn and retry with backoff."""
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
        """Pass the devices to ``on_devices`` every 2 s for 5 min, instead of tracking. Raises AdbError if adb fails."""
        devices = await self.adb.devices()
        self._problems.warn(f"adb track-devices: {failure}; polling adb every {POLL_SECONDS:g} s instead")
        for _ in range(POLLS):
            self.on_devices(devices)
            await asyncio.sleep(POLL_SECONDS)
            devices = await self.adb.devices()

    def _receive(self, devices: list[AdbDevice]) -> None:
        """Publish a list of devices; if it lacks details, list the devices again in a task first."""
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
