"""Client of the ``adb`` program: its version and its list of devices.

Runs short commands, each a child process with a time limit of TIMEOUT_SECONDS. Their output goes to files: the adb
server, which a command starts if none is running, would inherit a pipe and keep it open.
"""

import asyncio
import contextlib
import re
import shutil
import tempfile

from msgspec import Struct

from qgprotocol.errors import errors_as

from .errors import AdbError

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
        """Describe the state of an unusable device and what to do about it."""
        if self.state == USABLE:
            return "it has no serial number, so that no command could name it"
        hint = HINTS.get(self.state)
        return f"{self.state} ({hint})" if hint else self.state


def parse_devices(text: str) -> list[AdbDevice]:
    """Parse the output of ``adb devices`` or ``track-devices``, with or without ``-l``."""
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

    def __init__(self, program: str = "adb", *, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        self.program = program
        self._timeout_seconds = timeout_seconds

    async def version(self) -> str:
        """Return the path and version of adb in one line."""
        lines = (await self._run("version")).splitlines()
        known = [line.removeprefix("Android Debug Bridge version ") for line in lines[:1]]
        known += [line.removeprefix("Version ") for line in lines[1:] if line.startswith("Version ")]
        return f"{shutil.which(self.program) or self.program} {' '.join(known)}".strip()

    async def start_server(self) -> None:
        """Start the adb server if none runs. A server started by a test would end with the test."""
        await self._run("start-server")

    async def devices(self) -> list[AdbDevice]:
        return parse_devices(await self._run("devices", "-l"))

    async def reaches(self, serial: str) -> bool:
        """Return whether commands reach the device; False also if adb does not answer."""
        try:
            return (await self._run("-s", serial, "get-state")).strip() == USABLE
        except AdbError:
            return False

    async def _run(self, *arguments: str) -> str:
        """Run adb to its end, within the timeout; return its output. Raises AdbError."""
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
                async with asyncio.timeout(self._timeout_seconds):
                    code = await process.wait()
            except TimeoutError as error:
                raise AdbError(f"{command} does not end within {self._timeout_seconds:g} s") from error
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
