"""Interface ``Preset``: installs builds on a device and runs its tests, one by one or several in one start."""

from collections.abc import Awaitable, Sequence
from typing import Protocol

from qgagent.attempt import DeviceAttempt
from qgagent.verdicts import RunOutcome
from qgagent.window import LeaseWindow
from qgagent.workspace import Workspace
from qgprotocol.messages import InstalledBuild, LeaseOffer


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
        """Return an awaitable health check (result: the problem, or ""), or None if the target has none."""

    async def install(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Install the build on the device. Raises InstallError, JobRefusedError."""

    async def uninstall(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Uninstall a build that is evicted. A failure does not prevent the next install."""

    async def run(self, lease: LeaseOffer, workspace: Workspace) -> RunOutcome:
        """Run the lease's test on the installed build. A failed test is an outcome, not an exception."""

    def runs_windows(self, target: str) -> bool:
        """Return whether one start of the target's runner can run several jobs."""

    def stays(self, target: str) -> bool:
        """Return whether more jobs can be given to a running start of the target's runner."""

    async def run_window(self, window: LeaseWindow, attempts: Sequence[DeviceAttempt]) -> bool:
        """Run several attempts of a window by one start of the runner; return False if no case has begun.

        At least one of them has ended then, or been dropped. Return False if no case has begun.
        """


class OneJobPreset:
    """A preset that starts its runner for each job."""

    def runs_windows(self, _target: str) -> bool:
        """Return False: each job has a start of the runner of its own."""
        return False

    stays = runs_windows

    async def run_window(self, window: LeaseWindow, attempts: Sequence[DeviceAttempt]) -> bool:
        """Raise NotImplementedError, as such a preset is given no windows."""
        raise NotImplementedError
