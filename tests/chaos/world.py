"""A scheduler that a synchronous test controls: its own loop, settable clocks and scripted devices."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection

from qgprotocol import messages
from qualgent.core.errors import LedgerError
from qualgent.engine.values import Outcome
from qualgent.scheduler.core import Timing
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost

TIMING = Timing(
    heartbeat_seconds=10,
    suspect_seconds=30,
    lost_seconds=60,
    accept_seconds=3600,  # on the loop's own clock, which does not jump: never
    restart_grace_seconds=60,
)
QUIET_TURNS = 5  # of the loop without anything to do
SECONDS = 60
RESTED_SECONDS = 2000.0  # what backs off has done so by then, and a lost agent has been waited for


class Times:
    """A replacement of the module ``time`` for the server. It advances, and can be moved."""

    def __init__(self) -> None:
        self.passed_ns = 0  # more than really did
        self.set_ns = 0  # the wall clock is set wrong by so much

    def monotonic_ns(self) -> int:
        return time.monotonic_ns() + self.passed_ns

    def time_ns(self) -> int:
        return time.time_ns() + self.passed_ns + self.set_ns


@dataclass
class Held:
    """A lease that a device has."""

    lease: messages.LeaseOffer
    started: bool = False
    revoked: bool = False


class Device:
    """An agent as its owner sees it; it survives connections and servers."""

    def __init__(self, name: str, targets: list[str]) -> None:
        self.name = name
        self.targets = targets
        self.process = 1  # the how manieth under this name
        self.host: ScriptedHost | None = None  # its connection
        self.held: dict[str, Held] = {}
        self.given_up: set[str] = set()  # attempts it declined, or had when it left
        self.reported: list[tuple[messages.LeaseOffer, str]] = []  # results sent, and what they said
        self.acknowledged: dict[str, list[bool]] = {}  # attempt -> accepted, for each acknowledgement

    def hear(self) -> None:
        """Process the messages sent by the server."""
        while self.host is not None and not self.host.inbox.empty():
            match self.host.inbox.get_nowait():
                case messages.Welcome(drop=drop):
                    for attempt in drop:
                        self.held.pop(attempt, None)
                case messages.LeaseOffer() as lease:
                    assert lease.attempt not in self.held, "one lease came twice"
                    self.held[lease.attempt] = Held(lease)
                case messages.Start(attempt=attempt):
                    if attempt in self.held:
                        self.held[attempt].started = True
                    else:  # as `qgagent` does: it crossed a Decline or Goodbye, which followed the Accept
                        assert attempt in self.given_up, "a lease was started that the device does not have"
                case messages.Revoke(attempt=attempt):
                    if attempt in self.held:
                        self.held[attempt].revoked = True
                case messages.Acknowledge(attempt=attempt, accepted=accepted):
                    self.acknowledged.setdefault(attempt, []).append(accepted)
                case messages.Refused():
                    self.host = None

    async def connect(self, scheduler: Scheduler, *, same_process: bool) -> None:
        """Connect as ``qgagent`` does: drop unstarted leases, name started ones. A new process has none."""
        if same_process:
            self.held = {attempt: held for attempt, held in self.held.items() if held.started}
        else:
            self.process += 1
            self.held = {}
        held = [messages.HeldLease(attempt, entry.lease.token) for attempt, entry in self.held.items()]
        self.host = scheduler.host(self.name, instance=f"{self.name}, process {self.process}")
        await self.host.hello(targets=self.targets, leases=held)

    def give_up(self, *attempts: str) -> None:
        """Drop leases; the caller sends why."""
        for attempt in attempts:
            del self.held[attempt]
        self.given_up.update(attempts)

    async def disconnect(self) -> None:
        host, self.host = self.host, None
        if host is not None:
            await host.disconnect()

    def say(self, message: messages.FromAgent) -> Coroutine[Any, Any, None]:
        """Send on the current connection; do nothing without one."""
        return _say(self.host, message)

    async def report(self, attempt: str, outcome: str) -> None:
        """Report and drop an attempt."""
        held = self.held.pop(attempt, None)
        if held is not None and self.host is not None:
            self.reported.append((held.lease, outcome))
            await self.host.send_result(held.lease, outcome)


async def _say(host: ScriptedHost | None, message: messages.FromAgent) -> None:
    if host is not None and host.open:
        await host.say(message)


class World:
    """Server, devices and time. Events happen only in ``run``."""

    def __init__(self, times: Times) -> None:
        empty_tables()
        self.times = times
        self.devices = {name: Device(name, targets) for name, targets in DEVICES.items()}
        self.scheduler = Scheduler(TIMING)
        self._loop = asyncio.new_event_loop()
        self.run(self.scheduler.start())

    def run(self, *work: Coroutine[Any, Any, Any]) -> None:
        """Run all of it concurrently; return when nothing is left to do."""
        self._loop.run_until_complete(asyncio.wait_for(self._run(*work), SECONDS))
        while self._busy():  # a timer was due in the loop's last turns; the ledger would be written while it is read
            self._loop.run_until_complete(asyncio.wait_for(self._settle(), SECONDS))
        for device in self.devices.values():
            device.hear()

    async def _run(self, *work: Coroutine[Any, Any, Any]) -> None:
        await asyncio.gather(*work)
        await self._settle()

    async def _settle(self) -> None:
        runtime, received = self.scheduler.runtime, self.scheduler.server.agents.tasks
        with contextlib.suppress(LedgerError, RuntimeError):
            await runtime.ledger.write(lambda cursor: None)  # behind what was posted by those who did not wait for it
        quiet = 0
        while quiet < QUIET_TURNS:
            await received.settle()
            await runtime.tasks.settle()
            await asyncio.sleep(0)
            quiet = 0 if self._busy() else quiet + 1

    def _busy(self) -> bool:
        runtime, received = self.scheduler.runtime, self.scheduler.server.agents.tasks
        works = runtime.tasks._tasks or received._tasks
        return bool(works or runtime.wakeups._event.is_set() or runtime.ledger.backlog)

    async def restart(self) -> None:
        """Stop the server and start one on the same data; every connection is closed."""
        for device in self.devices.values():
            await device.disconnect()
        await self._settle()
        await self.scheduler.stop()
        await self.scheduler.start()

    async def pass_time(self, seconds: float) -> None:
        """Advance every clock; due timers fire."""
        self.times.passed_ns += round(seconds * 1e9)
        runtime = self.scheduler.runtime
        runtime.wakeups.wake()
        runtime.queue_timeouts._report_overdue()

    def close(self) -> None:
        self._loop.run_until_complete(self.scheduler.stop())
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    # ------------------------------------------------------------------------------------------ to the end

    def finish_everything(self, most_rounds: int) -> None:
        """Reconnect and resume all devices, and pass every job until none is left."""
        for device in self.devices.values():
            self.run(device.disconnect())
            self.run(device.connect(self.scheduler, same_process=False))
        for _ in range(most_rounds):
            if not self._working():
                self.run(self.pass_time(RESTED_SECONDS))
            if not self._working():
                return
            for device, attempt in self._working():
                self.run(self._get_on(device, attempt))
        raise AssertionError(f"devices are still given work after {most_rounds} rounds")

    def _working(self) -> list[tuple[Device, str]]:
        return [(device, attempt) for device in self.devices.values() for attempt in device.held]

    async def _get_on(self, device: Device, attempt: str) -> None:
        held = device.held[attempt]
        if held.revoked:
            await device.report(attempt, Outcome.CANCELLED.value)
        elif held.started:
            await device.report(attempt, Outcome.PASSED.value)
        else:
            await device.say(messages.Accept(attempt=attempt, token=held.lease.token))


DEVICES = {"a": ["mobile"], "b": ["mobile", "web"], "c": ["web"]}


def empty_tables() -> None:
    """Empty our apps' tables, so that each example of a property begins with an empty ledger."""
    tables = [model._meta.db_table for name in ("jobs", "agents") for model in apps.get_app_config(name).get_models()]
    statements = connection.ops.sql_flush(no_style(), tables, reset_sequences=False, allow_cascade=False)
    connection.ops.execute_sql_flush(statements)
