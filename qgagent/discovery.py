"""Discovery of Android devices: an agent for each device that adb sees, while it is attached."""

import asyncio
import hashlib
import re
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from msgspec.structs import replace

from qgprotocol.messages import InstalledBuild, LeaseOffer

from .adb import Adb, AdbDevice, AdbTracker
from .device import Device
from .errors import DisconnectedError, InstallError
from .host import DeviceHost
from .logger import log
from .presets.base import OneJobPreset, Preset
from .tasks import cancel, wait_uncancelled
from .verdicts import RunOutcome
from .workspace import Workspace

Value = TypeVar("Value")

GRACE_SECONDS = 5.0
"""Longest absence that is ignored: a hub resets, a cable is loose, the adb server restarts."""
SETTLE_SECONDS = 0.5
"""Delay before a changed list of devices is sent to the server: devices are often attached together."""

_INVALID_IN_NAME = re.compile(r"[^A-Za-z0-9._:@-]")
MAX_NAME = 100  # characters; the protocol's limit


def agent_name(host: str, serial: str) -> str:
    """Return ``host/serial``; a serial that is not a valid name is replaced by a similar, unique one."""
    plain = _INVALID_IN_NAME.sub("-", serial)
    room = MAX_NAME - len(host) - 1
    if plain != serial or len(plain) > room:
        digest = "-" + hashlib.sha256(serial.encode()).hexdigest()[:8]
        plain = plain[: room - len(digest)] + digest
    return f"{host}/{plain}"


@dataclass(eq=False, repr=False)
class AttachedPreset(OneJobPreset):
    """Wrap a preset for a device that may be disconnected.

    The test continues during a short absence of the device and is stopped once the device is gone. A failure during or
    after an absence is attributed to the disconnection: it raises DisconnectedError or ends ``error``. ``reaches``
    checks the connection at a failure, since a test may fail before the tracker reports the disconnection.
    """

    inner: Preset
    serial: str
    reaches: Callable[[str], Awaitable[bool]]

    def __post_init__(self) -> None:
        self.absences = 0  # number of disconnections
        self.leaving: asyncio.Task[None] | None = (
            None  # removes the absent agent after the grace period; None: attached
        )
        self.gone = asyncio.Event()  # final; a device attached later gets another preset
        self.disconnected_message = f"device {self.serial} was disconnected"
        self.simulated, self.install_seconds = self.inner.simulated, self.inner.install_seconds
        self.check, self.health = self.inner.check, self.inner.health

    async def install(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Install the build; raise DisconnectedError in place of InstallError if the device was disconnected."""
        before = self.absences
        try:
            await self._run_while_attached(self.inner.install(build, workspace), workspace)
        except InstallError as error:
            if await self._was_disconnected(since=before):
                raise DisconnectedError(f"{self.disconnected_message} ({error})") from error
            raise

    async def uninstall(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Uninstall the build; cancel that and raise DisconnectedError once the device is gone."""
        await self._run_while_attached(self.inner.uninstall(build, workspace), workspace)

    async def run(self, lease: LeaseOffer, workspace: Workspace) -> RunOutcome:
        """Run the test; unless it passed, the outcome is ``error`` if the device was disconnected meanwhile."""
        before = self.absences
        outcome = await self._run_while_attached(self.inner.run(lease, workspace), workspace)
        outcome = replace(outcome, start_seconds=None)  # each of its tests has a start
        if outcome.outcome == "passed" or not await self._was_disconnected(since=before):
            return outcome
        details = f" ({outcome.outcome}: {outcome.message})" if outcome.message else f" ({outcome.outcome})"
        return replace(outcome, outcome="error", message=self.disconnected_message + details)

    async def _was_disconnected(self, *, since: int) -> bool:
        """Return whether there were more absences than ``since``, or adb does not reach the device now."""
        return self.absences > since or not await self.reaches(self.serial)

    async def _run_while_attached(self, action: Coroutine[Any, Any, Value], workspace: Workspace) -> Value:
        """Run the action; cancel it and raise DisconnectedError once the device is gone."""
        work = asyncio.create_task(action)
        gone = asyncio.create_task(self.gone.wait())
        try:
            await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            gone.cancel()
            work.cancel()
            await wait_uncancelled(work)
        if work.cancelled():
            workspace.note(self.disconnected_message)
            raise DisconnectedError(self.disconnected_message)
        return work.result()


@dataclass(eq=False, repr=False, kw_only=True)
class Discovery:
    """Add discovered devices to the host and remove detached ones; call ``on_change`` after changes."""

    name: str
    adb: Adb
    host: DeviceHost
    on_change: Callable[[], None]
    grace_seconds: float

    def __post_init__(self) -> None:
        self._seen: dict[str, AdbDevice] | None = None  # by serial; None: no list received yet
        self._agents: dict[str, tuple[Device, AttachedPreset]] = {}  # by serial

    async def run(self) -> None:
        """Track devices by adb and update the host's agents, until cancelled."""
        try:
            await AdbTracker(self.adb, self.update).run()
        finally:
            await cancel(*(preset.leaving for _, preset in self._agents.values() if preset.leaving is not None))

    def update(self, devices: list[AdbDevice]) -> None:
        """Apply a list of adb's: detach agents of missing devices, reattach those that returned, add new ones."""
        before, self._seen = self._seen, {device.serial: device for device in devices}
        self._log_changes(before, self._seen)
        for serial, (device, preset) in self._agents.items():
            usable = serial in self._seen and self._seen[serial].usable
            if preset.leaving is None and not usable:
                log.warning("%s: %s", device.name, preset.disconnected_message)
                preset.absences += 1
                device.detach(preset.disconnected_message)
                preset.leaving = asyncio.create_task(self._remove_after_grace(device, preset), name=f"remove {serial}")
            elif preset.leaving is not None and usable and not preset.gone.is_set():
                log.info("%s: device %s is attached again", device.name, serial)
                preset.leaving.cancel()
                preset.leaving = None
                device.attach()
        self._add_agents()

    def _add_agents(self) -> None:
        """Add an agent for each usable device that has none."""
        for serial, adb_device in (self._seen or {}).items():
            if serial not in self._agents and adb_device.usable and self.host.accepting:
                name = agent_name(self.name, serial)
                preset = AttachedPreset(self.host.preset_for(name, serial), serial, self.adb.reaches)
                device = self.host.add(name, preset, {"serial": serial, **adb_device.details})
                self._agents[serial] = device, preset
                model = f" ({adb_device.details['model']})" if "model" in adb_device.details else ""
                log.info("%s: device %s%s is attached", name, serial, model)
                self._schedule_change()

    async def _remove_after_grace(self, device: Device, preset: AttachedPreset) -> None:
        """Remove a detached device's agent after the grace period, unless this is cancelled by its return."""
        await asyncio.sleep(self.grace_seconds)
        preset.gone.set()
        await self.host.remove(device)
        del self._agents[preset.serial]
        self._schedule_change()
        self._add_agents()  # the device may be attached again: added as a new one, without installed builds

    def _schedule_change(self) -> None:
        """Call ``on_change`` after SETTLE_SECONDS."""
        asyncio.get_running_loop().call_later(SETTLE_SECONDS, self.on_change)

    def _log_changes(self, before: dict[str, AdbDevice] | None, now: dict[str, AdbDevice]) -> None:
        """Log each device that became unusable or changed its state, and when no usable device is left."""
        for serial, adb_device in now.items():
            known = (before or {}).get(serial)
            if not adb_device.usable and (known is None or known.state != adb_device.state):
                log.warning("device %s cannot run tests: %s", serial, adb_device.problem)
        any_usable = any(adb_device.usable for adb_device in now.values())
        if not any_usable and (before is None or any(adb_device.usable for adb_device in before.values())):
            log.info("no device is attached: waiting for one")
