"""What a preset is: the things a device does, and nothing about leases, sockets or results."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from msgspec import Struct

from qgagent.workplace import Workplace
from qgprotocol.messages import Build, Lease


class RunOutcome(Struct, frozen=True, kw_only=True):
    """How a test ended."""

    outcome: str  # passed | failed | timed_out | error
    exit_code: int | None = None  # None: there was no process
    message: str = ""  # one or two lines for a person
    peak_memory_bytes: int | None = None  # of the largest process; None: not measured


class Preset(Protocol):
    """Belongs to one device, which calls it for one thing at a time and measures how long it takes.

    All methods are cancelled when the lease is taken away or the process ends. They must have stopped whatever they
    started (process groups included) before they let the CancelledError through.
    """

    simulated: bool  # plays tests instead of running them; attempts are marked so wherever they are shown
    install_seconds: float | None  # what an install is expected to take; None: unknown

    def check(self, lease: Lease) -> None:
        """Raises JobRefusedError where the lease asks for something this host does not do."""

    def health(self, target: str) -> Awaitable[str] | None:
        """To be awaited before a lease is accepted: why the device can take none now; empty: it can.

        None: there is nothing to find out.
        """

    async def install(self, build: Build, workplace: Workplace) -> None:
        """Put the build on the device. Raises InstallError, JobRefusedError."""

    async def uninstall(self, build: Build, workplace: Workplace) -> None:
        """Take the build off the device, to make room. That it fails is no reason not to install another."""

    async def run(self, lease: Lease, workplace: Workplace) -> RunOutcome:
        """Run the lease's test on the installed build. A failing test is an outcome, not an exception."""
