"""Everything of the process that outlives a connection: its devices, and the results not yet acknowledged."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable, Iterable, Mapping

import qgprotocol
from qgprotocol.log_format import about
from qgprotocol.messages import (
    PROTOCOL_VERSION,
    Acknowledge,
    AgentHello,
    Decline,
    FromAgent,
    FromServer,
    Heartbeat,
    HeldLease,
    Hello,
    Instruct,
    Lease,
    Result,
    Revoke,
    Start,
)

from .activity import Activity
from .attempt import Ending
from .config import AgentConfig
from .device import Device
from .installed import InstalledBuilds
from .journal import Journal
from .presets.base import Preset
from .spool import Spool
from .workplace import Workplaces

log = logging.getLogger("qgagent")

SOFTWARE = f"qgagent {qgprotocol.__version__}"
MAX_HELD = 50  # leases one device may name in a hello, as the protocol has it


class Host:
    """The devices of one process; what the server says is given to the one it concerns."""

    def __init__(
        self,
        *,
        config: AgentConfig,
        instance: str,
        preset_for: Callable[[str, str], Preset],
        spool: Spool,
        journal: Journal,
        workplaces: Workplaces,
        send: Callable[[FromAgent], None],
    ) -> None:
        self._config = config
        self._instance = instance
        self._spool = spool
        self._journal = journal
        self._workplaces = workplaces
        self._send = send
        self._accepting = True
        self.activity = Activity()
        self.occupied = asyncio.Event()  # there is a device
        self._devices: dict[str, Device] = {}
        self._introduced: list[Device] = []  # those of the last hello
        for name, serial in config.named_serials:
            self.add(name, preset_for(name, serial))

    def add(self, name: str, preset: Preset, labels: Mapping[str, str] | None = None) -> Device:
        """One more device, which the next hello introduces. Labels of the configuration go over these."""
        self._devices[name] = device = Device(
            name=name,
            preset=preset,
            installed=InstalledBuilds(self._config.cache_builds),
            spool=self._spool,
            journal=self._journal,
            activity=self.activity,
            workplaces=self._workplaces,
            send=self._send,
            changed=lambda: self._send(self.heartbeat()),
            labels={**(labels or {}), **self._config.labels},
        )
        device.accepting = self._accepting
        self.occupied.set()
        return device

    async def remove(self, device: Device) -> None:
        """Take it out once it has seen through what it runs and the server has its results. It takes nothing new.

        Until then hellos go on to name it: a result must be reported by an agent that the server has.
        """
        await device.leave()
        await self._spool.reported(device.name)
        del self._devices[device.name]
        if not self._devices:
            self.occupied.clear()

    @property
    def accepting(self) -> bool:
        """Whether the process takes new work: it was not told to end."""
        return self._accepting

    @property
    def outdated(self) -> bool:
        """Whether there are other devices than the last hello introduced."""
        return self._introduced != list(self._devices.values())

    def hello(self) -> Hello:
        """What a new connection begins with. Only while there is a device."""
        self._introduced = list(self._devices.values())
        return Hello(
            protocol=PROTOCOL_VERSION,
            instance=self._instance,
            host=socket.gethostname(),
            software=SOFTWARE,
            agents=[self._introduce(device) for device in self._devices.values()],
        )

    def unreported(self) -> list[Result]:
        """The results that a new connection sends first."""
        return [kept.result for kept in self._spool.unreported()]

    def heartbeat(self) -> Heartbeat:
        attempts = dict.fromkeys(device.attempt for device in self._devices.values() if device.attempt)
        attempts |= dict.fromkeys(kept.result.attempt for kept in self._spool.all())
        paused = {name: device.trouble for name, device in self._devices.items() if device.trouble}
        return Heartbeat(attempts=list(attempts), accepting=self._accepting, paused=paused)

    def handle(self, message: FromServer) -> None:
        """Do what the server says. What does not concern anything held here is a repetition or late: ignored."""
        match message:
            case Lease():
                self._offer(message)
            case Start(attempt=attempt):
                if device := self._holder(attempt):
                    device.start(attempt)
            case Revoke(attempt=attempt, reason=reason):
                if device := self._holder(attempt):
                    device.take_away(attempt, reason, Ending.REVOKED)
            case Acknowledge(attempt=attempt, accepted=accepted, reason=reason):
                if self._spool.forget(attempt):
                    self._workplaces.logs.forget(attempt)
                    if not accepted:
                        log.info("the server did not want the result of %s: %s", attempt, reason or "no reason given",
                                 extra=about(attempt=attempt))  # fmt: skip
            case Instruct(agent=agent, accepting=accepting, reason=reason):
                if device := self._devices.get(agent):
                    log.info("%s: %s", agent, "resumed" if accepting else f"takes nothing new: {reason}")
                    device.instruct(accepting=accepting, reason=reason)
            case _:
                log.debug("nothing to do for %s", type(message).__name__)

    def drop(self, attempts: Iterable[str]) -> None:
        """These are somebody else's by now: end them and report nothing."""
        for attempt in attempts:
            if self._spool.forget(attempt):
                self._workplaces.logs.forget(attempt)
            if device := self._holder(attempt):
                device.take_away(attempt, "the lease was lost while there was no connection", Ending.DROPPED)

    def connection_lost(self) -> None:
        for device in self._devices.values():
            device.connection_lost()

    def drain(self) -> None:
        """Take nothing new from now on, and tell the server; what was accepted is finished."""
        self._accepting = False
        for device in self._devices.values():
            device.accepting = False
        self._send(self.heartbeat())

    async def stop(self, reason: str) -> None:
        """Stop what runs; it is not reported. Returns once everything has ended."""
        self._accepting = False
        await asyncio.gather(*(device.stop(reason) for device in self._devices.values()))

    def _offer(self, lease: Lease) -> None:
        device = self._devices.get(lease.agent)
        if device is None:
            self._send(Decline(attempt=lease.attempt, token=lease.token, reason=f"no agent {lease.agent!r} here"))
        elif kept := self._spool.get(lease.attempt):
            if not kept.unfinished:
                self._send(kept.result)  # it ran already, and the server does not know
        else:
            device.offer(lease)

    def _holder(self, attempt: str) -> Device | None:
        return next((device for device in self._devices.values() if device.holds(attempt)), None)

    def _introduce(self, device: Device) -> AgentHello:
        held = {
            kept.result.attempt: HeldLease(attempt=kept.result.attempt, token=kept.result.token, phase="reporting")
            for kept in self._spool.all()
            if kept.agent == device.name
        }
        if running := device.held():
            held[running.attempt] = running
        return AgentHello(
            name=device.name,
            targets=list(self._config.targets),
            labels=device.labels,
            installed=device.installed.listed(),
            cache_builds=self._config.cache_builds,
            install_seconds=device.preset.install_seconds,
            leases=list(held.values())[-MAX_HELD:],
            simulated=device.preset.simulated,
            fallback=self._config.fallback,
            accepting=device.takes_work,
            paused_reason=device.trouble,
        )
