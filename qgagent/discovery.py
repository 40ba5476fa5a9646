"""Devices that come and go: an agent for each one that adb sees, for as long as it is attached."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
from collections.abc import Callable

from .adb import Adb, AdbDevice
from .adb_tracker import AdbTracker
from .attachment import AttachedPreset, Attachment
from .device import Device
from .host import Host
from .presets.base import Preset

log = logging.getLogger("qgagent")

GRACE_SECONDS = 5.0
"""A device that is back by then was not away: a hub that starts anew, a loose cable, adb's server started again."""
SETTLE_SECONDS = 0.5
"""Devices seldom come alone. So long after the first one the server is told."""

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._:@-]")
MAX_NAME = 100  # characters, as the protocol has it


def agent_name(host: str, serial: str) -> str:
    """``host/serial``. One that is no name as it is gets one that looks like it, and that no other serial gets."""
    plain = _NOT_IN_A_NAME.sub("-", serial)
    room = MAX_NAME - len(host) - 1
    if plain != serial or len(plain) > room:
        mark = "-" + hashlib.sha256(serial.encode()).hexdigest()[:8]
        plain = plain[: room - len(mark)] + mark
    return f"{host}/{plain}"


class Discovered:
    """An agent, and the device it stands for."""

    def __init__(self, device: Device, attachment: Attachment) -> None:
        self.device = device
        self.attachment = attachment
        self.leaving: asyncio.Task[None] | None = None


class Discovery:
    """Adds devices to the host and takes them out. ``introduce`` is called when the server is to be told."""

    def __init__(
        self,
        *,
        name: str,
        adb: Adb,
        host: Host,
        preset_for: Callable[[str, str], Preset],
        introduce: Callable[[], None],
        grace_seconds: float = GRACE_SECONDS,
        settle_seconds: float = SETTLE_SECONDS,
    ) -> None:
        self._name = name
        self._adb = adb
        self._host = host
        self._preset_for = preset_for
        self._introduce = introduce
        self._grace_seconds = grace_seconds
        self._settle_seconds = settle_seconds
        self._seen: dict[str, AdbDevice] | None = None  # by serial; None: adb has said nothing yet
        self._agents: dict[str, Discovered] = {}  # by serial
        self._introduction: asyncio.TimerHandle | None = None  # the server is told then

    async def run(self) -> None:
        """Until cancelled. What runs then is left to the host."""
        try:
            await AdbTracker(self._adb, self.told).run()
        finally:
            if self._introduction is not None:
                self._introduction.cancel()
            leaving = [agent.leaving for agent in self._agents.values() if agent.leaving is not None]
            for task in leaving:
                task.cancel()
            await asyncio.gather(*leaving, return_exceptions=True)

    def told(self, devices: list[AdbDevice]) -> None:
        """These are the devices that adb sees now."""
        before, self._seen = self._seen, {device.serial: device for device in devices}
        self._say(before, self._seen)
        for serial, agent in self._agents.items():
            there, attachment = self._usable(serial), agent.attachment
            if attachment.present and not there:
                log.warning("%s: %s", agent.device.name, attachment.trouble)
                attachment.lost()
                agent.device.detach(attachment.trouble)
                agent.leaving = asyncio.create_task(self._leave(agent), name=f"leave {serial}")
            elif not attachment.present and there and not attachment.gone.is_set():
                assert agent.leaving is not None
                log.info("%s: device %s is back", agent.device.name, serial)
                agent.leaving.cancel()
                attachment.present = True
                agent.device.attach()
        self._take_in()

    def _usable(self, serial: str) -> bool:
        seen = (self._seen or {}).get(serial)
        return seen is not None and seen.usable

    def _take_in(self) -> None:
        """An agent for each device that has none."""
        for serial, seen in (self._seen or {}).items():
            if serial not in self._agents and seen.usable and self._host.accepting:
                name, attachment = agent_name(self._name, serial), Attachment(serial)
                preset = AttachedPreset(self._preset_for(name, serial), attachment, self._adb.reaches)
                device = self._host.add(name, preset, {"serial": serial, **seen.details})
                self._agents[serial] = Discovered(device, attachment)
                model = f" ({seen.details['model']})" if "model" in seen.details else ""
                log.info("%s: device %s%s is attached", name, serial, model)
                self._introduce_soon()

    async def _leave(self, agent: Discovered) -> None:
        """Wait whether it comes back; cancelled if it does. From then on it is gone, and its agent leaves the fleet."""
        await asyncio.sleep(self._grace_seconds)
        agent.attachment.gone.set()
        await self._host.remove(agent.device)
        del self._agents[agent.attachment.serial]
        self._introduce_soon()
        self._take_in()  # it may be there again meanwhile: as another device, with nothing installed

    def _introduce_soon(self) -> None:
        if self._introduction is None:
            loop = asyncio.get_running_loop()
            self._introduction = loop.call_later(self._settle_seconds, self._introduce_now)

    def _introduce_now(self) -> None:
        self._introduction = None
        self._introduce()

    def _say(self, before: dict[str, AdbDevice] | None, now: dict[str, AdbDevice]) -> None:
        """A line for each device that cannot be used, once until its state changes; and one where there is none."""
        for serial, seen in now.items():
            known = (before or {}).get(serial)
            if not seen.usable and (known is None or known.state != seen.state):
                log.warning("device %s takes no tests: %s", serial, seen.trouble)
        some = any(seen.usable for seen in now.values())
        if not some and (before is None or any(seen.usable for seen in before.values())):
            log.info("no device is attached: waiting for one")
