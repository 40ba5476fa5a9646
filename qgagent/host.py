"""The devices of a process: composing the hello, and dispatching the server's messages to devices."""

import asyncio
import socket
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import qgprotocol
from qgprotocol.log_format import about
from qgprotocol.messages import (
    PROTOCOL_VERSION,
    Acknowledge,
    AgentHello,
    Begin,
    Decline,
    FromAgent,
    FromServer,
    Heartbeat,
    HeldLease,
    Hello,
    Hold,
    Instruct,
    LeaseOffer,
    Progress,
    Revoke,
    Start,
    TakeBack,
)

from .attempt import Activity, StopCause
from .config import AgentConfig
from .device import Device
from .logger import log
from .peer import WINDOWS
from .presets.base import Preset
from .state_dir import Journal, ResultSpool
from .workspace import Workspaces

SOFTWARE = f"qgagent {qgprotocol.__version__}"
CAPABILITIES = ["environment", "source", WINDOWS]
MAX_LEASES = 100  # of one device in a hello; the protocol's limit


@dataclass(eq=False, repr=False, kw_only=True)
class DeviceHost:
    """The devices of one process and their unreported results, kept across connections."""

    config: AgentConfig
    instance: str
    preset_for: Callable[[str, str], Preset]  # device name, serial -> preset
    spool: ResultSpool
    journal: Journal
    workspaces: Workspaces
    send: Callable[[FromAgent], None]
    count_connection: Callable[[], int]

    def __post_init__(self) -> None:
        self.accepting = True  # False: the process is ending
        self.activity = Activity()
        self.has_devices = asyncio.Event()
        self._devices: dict[str, Device] = {}
        self._announced: list[Device] = []  # in the last hello
        for name, serial in self.config.named_serials:
            self.add(name, self.preset_for(name, serial))

    def add(self, name: str, preset: Preset, labels: Mapping[str, str] | None = None) -> Device:
        """Add a device, which the next hello announces. Labels of the configuration override ``labels``."""
        self._devices[name] = device = Device(
            name=name,
            preset=preset,
            cache_builds=self.config.cache_builds,
            spool=self.spool,
            journal=self.journal,
            activity=self.activity,
            workspaces=self.workspaces,
            send=self.send,
            changed=lambda: self.send(self.heartbeat()),
            labels={**(labels or {}), **self.config.labels},
            accepting=self.accepting,
        )
        self.has_devices.set()
        return device

    async def remove(self, device: Device) -> None:
        """Drain the device, wait until its results are acknowledged, then remove it.

        Until then hellos announce it: the server accepts results only of agents it knows.
        """
        await device.drain()
        await self.spool.wait_until_reported(device.name)
        del self._devices[device.name]
        if not self._devices:
            self.has_devices.clear()

    @property
    def hello_outdated(self) -> bool:
        """Return whether the devices differ from those of the last hello."""
        return self._announced != list(self._devices.values())

    def hello(self) -> Hello:
        """Return the first message of a new connection, and remember the devices that it announces."""
        self._announced = list(self._devices.values())
        return Hello(
            protocol=PROTOCOL_VERSION,
            instance=self.instance,
            host=socket.gethostname(),
            software=SOFTWARE,
            agents=[self._describe(device) for device in self._devices.values()],
            batches=True,
            connection=self.count_connection(),
            capabilities=[*CAPABILITIES, *(["bundle"] if self.config.runs_bundles else [])],
        )

    def heartbeat(self) -> Heartbeat:
        """Return a Heartbeat with all attempts of the process and its paused devices."""
        attempts = dict.fromkeys(attempt for device in self._devices.values() for attempt in device.attempts)
        attempts |= dict.fromkeys(spooled.result.attempt for spooled in self.spool.by_attempt.values())
        paused = {
            name: device.unavailable_reason for name, device in self._devices.items() if device.unavailable_reason
        }
        return Heartbeat(attempts=list(attempts), accepting=self.accepting, paused=paused)

    def handle(self, message: FromServer) -> None:
        """Dispatch a message of the server to devices and results; ignore one about unknown attempts."""
        match message:
            case LeaseOffer(agent=agent, attempt=attempt, token=token):
                if agent not in self._devices:
                    self.send(Decline(attempt=attempt, token=token, reason=f"no agent {agent!r} here"))
                elif spooled := self.spool.by_attempt.get(attempt):
                    if not spooled.unfinished:
                        self.send(spooled.result)  # the attempt has ended already; its result is not acknowledged
                else:
                    self._devices[agent].offer(message)
            case Hold(agent=agent, window=window, leases=leases):
                if agent in self._devices:
                    self._devices[agent].hold(window, leases)
            case TakeBack(agent=agent, attempts=attempts, reason=reason):
                if agent in self._devices:
                    self._devices[agent].take_back(attempts, reason)
            case Start(attempt=attempt):
                for device in self._devices.values():
                    device.start(attempt)
            case Revoke(attempt=attempt, reason=reason):
                for device in self._devices.values():
                    device.stop_attempt(attempt, reason, StopCause.REVOKED)
            case Acknowledge(attempt=attempt, accepted=accepted, reason=reason):
                if self._delete_result(attempt) and not accepted:
                    text = "the server rejected the result of %s: %s"
                    log.info(text, attempt, reason or "no reason given", extra=about(attempt=attempt))
            case Instruct(agent=agent, accepting=accepting, reason=reason):
                if instructed := self._devices.get(agent):
                    log.info("%s: %s", agent, "resumed" if accepting else f"accepts no leases: {reason}")
                    instructed.instruct(accepting=accepting, reason=reason)
            case _:
                log.debug("ignored %s", type(message).__name__)

    def drop(self, attempts: Iterable[str]) -> None:
        """Delete stored results of attempts whose leases were lost while disconnected; stop those that run."""
        for attempt in attempts:
            self._delete_result(attempt)
            for device in self._devices.values():
                device.stop_attempt(attempt, "the lease was lost while there was no connection", StopCause.DROPPED)

    def connection_lost(self) -> None:
        """Make each device drop a lease that was accepted but not started."""
        for device in self._devices.values():
            device.connection_lost()

    def drain(self) -> None:
        """Accept no new leases, return held ones, and notify the server; accepted ones are finished."""
        self.accepting = False
        for device in self._devices.values():
            device.stop_accepting("its process is ending")
        self.send(self.heartbeat())

    async def stop(self, reason: str) -> None:
        """Stop all tests without reporting them; return when their processes have ended."""
        self.accepting = False
        await asyncio.gather(*(device.drain(stop=reason) for device in self._devices.values()))

    def _delete_result(self, attempt: str) -> bool:
        """Delete an attempt's spooled result and log; return False if there is no such result."""
        if not self.spool.delete(attempt):
            return False
        self.workspaces.logs.delete(attempt)
        return True

    def _describe(self, device: Device) -> AgentHello:
        """Return a device as the hello announces it, with its leases."""
        results = [spooled.result for spooled in self.spool.by_attempt.values() if spooled.agent == device.name]
        leases = {result.attempt: HeldLease(result.attempt, result.token, phase="reporting") for result in results}
        for started in device.started_leases():
            leases.pop(started.attempt, None)
            leases[started.attempt] = started
        return AgentHello(
            name=device.name,
            targets=list(self.config.targets),
            labels=device.labels,
            installed=list(device.installed),
            cache_builds=self.config.cache_builds,
            install_seconds=device.preset.install_seconds,
            leases=list(leases.values())[-MAX_LEASES:],
            simulated=device.preset.simulated,
            fallback=self.config.fallback,
            accepting=device.accepting and not device.unavailable_reason,  # whatever the server itself instructed
            paused_reason=device.unavailable_reason,
            windows=[] if self.config.once else list(filter(device.preset.runs_windows, self.config.targets))[:50],
            stays=[] if self.config.once else list(filter(device.preset.stays, self.config.targets))[:50],
        )

    def progress(self) -> list[Progress]:
        """Return the phase of each attempt that installs or runs, to send first on a new connection."""
        return [progress for device in self._devices.values() for progress in device.progress()]

    def begins(self) -> list[Begin]:
        """Return a Begin for each held lease whose test has begun, to send first on a new connection."""
        return [begin for device in self._devices.values() for begin in device.begins()]
