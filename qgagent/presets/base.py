"""Interface ``Preset`` for installing builds and running tests on a device."""

from collections.abc import Awaitable
from typing import Protocol

from msgspec import Struct

from qgagent.workspace import Workspace
from qgprotocol.messages import CaseResult, InstalledBuild, LeaseOffer


class RunOutcome(Struct, frozen=True, kw_only=True):
    outcome: str  # passed | failed | timed_out | error
    exit_code: int | None = None  # None: there was no process
    message: str = ""  # one or two lines for a person
    permanent: bool = False  # an error that another attempt would meet too
    peak_memory_bytes: int | None = None  # of the largest process; None: not measured
    cause: str = ""  # the line of the log that says best why the test failed
    cause_line: int | None = None  # its number, from 1
    cases: tuple[CaseResult, ...] = ()  # of the reports that the test wrote


class Preset(Protocol):
    """Actions of one device, which calls one method at a time and measures its duration.

    Methods are cancelled when the lease is revoked or the process ends. They must stop everything they started
    (process groups included) before they re-raise CancelledError.
    """

    simulated: bool  # sleeps instead of running tests; attempts are marked accordingly
    install_seconds: float | None  # expected duration of an install; None: unknown

    async def check(self, lease: LeaseOffer, workspace: Workspace) -> None:
        """Raise JobRefusedError if the lease requires something this host does not provide."""

    def health(self, target: str) -> Awaitable[str] | None:
        """Return a check to await before accepting a lease: why the device cannot (empty: it can). None: no check."""

    async def install(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Install the build on the device. Raises InstallError, JobRefusedError."""

    async def uninstall(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Uninstall a build that is evicted. A failure does not prevent the next install."""

    async def run(self, lease: LeaseOffer, workspace: Workspace) -> RunOutcome:
        """Run the lease's test on the installed build. A failed test is an outcome, not an exception."""
