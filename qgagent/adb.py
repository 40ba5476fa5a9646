"""What the ``adb`` program says: its version, and which devices there are.

Only short commands are run here, each a child of its own that is not waited for beyond PATIENCE_SECONDS. Their output
goes to files: a pipe would stay open in the server that adb starts when none is running, and never end.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import shutil
import tempfile

from msgspec import Struct

from .errors import AdbError

PATIENCE_SECONDS = 15.0  # starting its server takes adb some seconds on a slow host

USABLE = "device"
NO_SERIAL = "(no serial number)"
STATES = frozenset(
    {
        *("authorizing", "bootloader", "connecting", "detached", "device", "host", "offline", "recovery", "rescue"),
        *("sideload", "unauthorized", "unknown"),
    }
)
HINTS = {
    "unauthorized": "allow USB debugging on its screen",
    "authorizing": "allow USB debugging on its screen",
    "no permissions": "this user may not use it; its udev rule is missing or wrong",
}
DETAILS = ("model", "product", "device")

_NO_PERMISSIONS = re.compile(r"^(?P<serial>.*?)\s+(?P<state>no permissions)\b(?P<details>)")
# The last word that is a state: a serial may have spaces and such words in it, "adb-R58M (2)._adb-tls-connect._tcp".
_KNOWN = re.compile(rf"^(?P<serial>.*\S)\s+(?P<state>{'|'.join(sorted(STATES))})(?P<details>(?:\s+\S+)*)\s*$")
_OTHER = re.compile(r"^(?P<serial>\S+)\s+(?P<state>\S+)(?P<details>.*)$")


class AdbDevice(Struct, frozen=True, kw_only=True):
    """A line of ``adb devices -l``."""

    serial: str
    state: str  # as adb calls it; "device": it can be used
    details: dict[str, str] = {}  # of DETAILS what adb says; adb writes _ for what is no letter or digit

    @property
    def usable(self) -> bool:
        """Whether commands reach it: it is in that state, and has a serial to name it by."""
        return self.state == USABLE and self.serial != NO_SERIAL and set(self.serial) != {"?"}

    @property
    def trouble(self) -> str:
        """Its state and what to do about it, for a person. Only of one that is not usable."""
        if self.state == USABLE:
            return "it has no serial number, so that no command could name it"
        hint = HINTS.get(self.state)
        return f"{self.state} ({hint})" if hint else self.state


def parse_devices(text: str) -> list[AdbDevice]:
    """The devices of a list as ``adb devices`` and ``track-devices`` print it, with ``-l`` or without."""
    found: list[AdbDevice] = []
    for line in text.splitlines():
        if line.startswith(("* ", "List of devices")):
            continue  # that its server starts, and the heading
        parts = _NO_PERMISSIONS.match(line) or _KNOWN.match(line) or _OTHER.match(line)
        if parts is not None:
            pairs = (word.partition(":")[::2] for word in parts["details"].split())
            details = {name: value for name, value in pairs if name in DETAILS and value}
            found.append(AdbDevice(serial=parts["serial"], state=parts["state"], details=details))
    return found


class Adb:
    """The program of that name or path. All methods raise AdbError, whose text says what adb said."""

    def __init__(self, program: str = "adb", *, patience_seconds: float = PATIENCE_SECONDS) -> None:
        self.program = program
        self._patience_seconds = patience_seconds

    async def version(self) -> str:
        """In a line, with where the program is."""
        lines = (await self._said("version")).splitlines()
        known = [line.removeprefix("Android Debug Bridge version ") for line in lines[:1]]
        known += [line.removeprefix("Version ") for line in lines[1:] if line.startswith("Version ")]
        return f"{shutil.which(self.program) or self.program} {' '.join(known)}".strip()

    async def start_server(self) -> None:
        """See that adb's server runs. Done by qgagent itself: one that a test starts would end with the test."""
        await self._said("start-server")

    async def devices(self) -> list[AdbDevice]:
        return parse_devices(await self._said("devices", "-l"))

    async def reaches(self, serial: str) -> bool:
        """Whether commands reach that device now; False also where adb does not answer."""
        try:
            return (await self._said("-s", serial, "get-state")).strip() == USABLE
        except AdbError:
            return False

    async def _said(self, *arguments: str) -> str:
        what = " ".join(("adb", *arguments))
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            try:
                process = await asyncio.create_subprocess_exec(
                    self.program,
                    *arguments,
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=output,
                    stderr=errors,
                    start_new_session=True,  # a Ctrl-C in the terminal is not for the server it may start
                )
            except OSError as error:
                raise AdbError(f"{self.program} cannot be run: {error.strerror or error}") from error
            try:
                async with asyncio.timeout(self._patience_seconds):
                    code = await process.wait()
            except TimeoutError as error:
                raise AdbError(f"{what} does not end within {self._patience_seconds:g} s") from error
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
                raise AdbError(f"{what}: {next((line for line in reversed(lines) if line), f'exit code {code}')}")
            return text
