"""Discovery of Android devices: an agent for each device that adb sees, while it is attached."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from .adb import Adb, AdbDevice
from .adb_tracker import AdbTracker
from .attachment import AttachedPreset, Attachment
from .device import Device
from .host import Host
from .logger import log
from .tasks import cancel

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


@dataclass
class DiscoveredAgent:
    device: Device
    attachment: Attachment
    leaving: asyncio.Task[None] | None = None  # removes the agent after the grace period


@dataclass(eq=False, repr=False, kw_only=True)
class Discovery:
    """Add discovered devices to the host and remove detached ones; call ``on_change`` after changes."""

    name: str
    adb: Adb
    host: Host
    on_change: Callable[[], None]
    grace_seconds: float

    def __post_init__(self) -> None:
        self._seen: dict[str, AdbDevice] | None = None  # by serial; None: no list received yet
        self._agents: dict[str, DiscoveredAgent] = {}  # by serial
        self._change_timer: asyncio.TimerHandle | None = None  # calls on_change

    async def run(self) -> None:
        """Track devices until cancelled; running tests are left to the host."""
        try:
            await AdbTracker(self.adb, self.update).run()
        finally:
            if self._change_timer is not None:
                self._change_timer.cancel()
            await cancel(*(agent.leaving for agent in self._agents.values() if agent.leaving is not None))

    def update(self, devices: list[AdbDevice]) -> None:
        """Apply the list of devices that adb sees: detach, reattach and add agents."""
        before, self._seen = self._seen, {device.serial: device for device in devices}
        self._log_changes(before, self._seen)
        for serial, agent in self._agents.items():
            usable, attachment = serial in self._seen and self._seen[serial].usable, agent.attachment
            if attachment.present and not usable:
                log.warning("%s: %s", agent.device.name, attachment.disconnected_message)
                attachment.present = False
                attachment.absences += 1
                agent.device.detach(attachment.disconnected_message)
                agent.leaving = asyncio.create_task(self._remove_after_grace(agent), name=f"remove {serial}")
            elif not attachment.present and usable and not attachment.gone.is_set():
                assert agent.leaving is not None
                log.info("%s: device %s is back", agent.device.name, serial)
                agent.leaving.cancel()
                attachment.present = True
                agent.device.attach()
        self._add_agents()

    def _add_agents(self) -> None:
        for serial, adb_device in (self._seen or {}).items():
            if serial not in self._agents and adb_device.usable and self.host.accepting:
                name, attachment = agent_name(self.name, serial), Attachment(serial)
                preset = AttachedPreset(self.host.preset_for(name, serial), attachment, self.adb.reaches)
                device = self.host.add(name, preset, {"serial": serial, **adb_device.details})
                self._agents[serial] = DiscoveredAgent(device, attachment)
                model = f" ({adb_device.details['model']})" if "model" in adb_device.details else ""
                log.info("%s: device %s%s is attached", name, serial, model)
                self._schedule_change()

    async def _remove_after_grace(self, agent: DiscoveredAgent) -> None:
        """Remove the agent after the grace period. Cancelled if the device is attached again before."""
        await asyncio.sleep(self.grace_seconds)
        agent.attachment.gone.set()
        await self.host.remove(agent.device)
        del self._agents[agent.attachment.serial]
        self._schedule_change()
        self._add_agents()  # the device may be attached again: added as a new one, without installed builds

    def _schedule_change(self) -> None:
        if self._change_timer is None:
            self._change_timer = asyncio.get_running_loop().call_later(SETTLE_SECONDS, self._notify_change)

    def _notify_change(self) -> None:
        self._change_timer = None
        self.on_change()

    def _log_changes(self, before: dict[str, AdbDevice] | None, now: dict[str, AdbDevice]) -> None:
        """Log each device that became unusable or changed its state, and when no usable device is left."""
        for serial, adb_device in now.items():
            known = (before or {}).get(serial)
            if not adb_device.usable and (known is None or known.state != adb_device.state):
                log.warning("device %s cannot run tests: %s", serial, adb_device.problem)
        any_usable = any(adb_device.usable for adb_device in now.values())
        if not any_usable and (before is None or any(adb_device.usable for adb_device in before.values())):
            log.info("no device is attached: waiting for one")
