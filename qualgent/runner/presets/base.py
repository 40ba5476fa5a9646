"""What a preset is: the two things a device does, and nothing about leases, sockets or results."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from qualgent.protocol.messages import Build, Lease


class RunOutcome(Struct, frozen=True, kw_only=True):
    """How a test ended."""

    outcome: str  # passed | failed | timed_out | error
    exit_code: int | None = None  # None: there was no process
    message: str = ""  # one or two lines for a person


class Preset(Protocol):
    """Belongs to one device, which calls it for one thing at a time and measures how long it takes.

    Both methods are cancelled when the lease is taken away or the process ends. They must have stopped whatever they
    started (process groups included) before they let the CancelledError through.
    """

    simulated: bool  # plays tests instead of running them; attempts are marked so wherever they are shown
    install_seconds: float | None  # what an install is expected to take; None: unknown

    async def install(self, build: Build) -> None:
        """Put the build on the device. Raises InstallError."""

    async def run(self, lease: Lease) -> RunOutcome:
        """Run the lease's test on the installed build. A failing test is an outcome, not an exception."""
