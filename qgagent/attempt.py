"""State of the attempt on a device, from the lease to the stored result, and the count of devices that have one."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum

from qgprotocol.messages import LeaseOffer

from .outcome import RunOutcome
from .tasks import ends_within
from .workspace import Workspace


class AttemptPhase(StrEnum):
    """Progress of an attempt on its device; the values are the protocol's."""

    HELD = "held"  # of a window, and not begun
    ACCEPTED = "accepted"
    INSTALLING = "installing"
    EXECUTING = "executing"
    REPORTING = "reporting"


class StopCause(StrEnum):
    """The reason why an attempt is stopped: by the server, or with this process."""

    REVOKED = "revoked"  # by the server; reported as cancelled
    DROPPED = "dropped"  # the lease was lost while disconnected; not reported
    ABANDONED = "abandoned"  # the process exits; not reported, the server requeues the lease


@dataclass(eq=False, repr=False)
class DeviceAttempt:
    """An attempt that a device has accepted, holds or has started."""

    lease: LeaseOffer
    workspace: Workspace
    phase: AttemptPhase = AttemptPhase.ACCEPTED
    stop_cause: StopCause | None = None
    reason: str = ""
    install_seconds: float | None = None
    run_seconds: float = 0.0
    runs_alone: bool = False  # its test has a start of the runner of its own
    outcome: RunOutcome | None = None  # set when the test has ended
    result_stored: bool = False  # on disk, complete or not
    artifacts: int = 0  # number of uploaded files
    work: asyncio.Task[RunOutcome | None] | None = None  # cancelled to stop the test
    lifecycle: asyncio.Task[None] | None = None  # waits for work and reports; never cancelled

    @property
    def has_begun(self) -> bool:
        return self.phase is not AttemptPhase.HELD

    @property
    def is_stopped(self) -> bool:
        return self.stop_cause is not None


class Activity:
    """Count devices that hold a lease. Exactly one of the events ``idle`` and ``busy`` is set."""

    def __init__(self) -> None:
        self._count = 0
        self.idle = asyncio.Event()
        self.busy = asyncio.Event()
        self.idle.set()
        self.attempt_finished = asyncio.Event()  # set after the first attempt

    def device_busy(self) -> None:
        self._count += 1
        self.idle.clear()
        self.busy.set()

    def device_idle(self) -> None:
        """Decrement the count of devices with a lease; at zero, set ``idle`` and clear ``busy``."""
        self._count -= 1
        if self._count == 0:
            self.busy.clear()
            self.idle.set()

    async def wait_idle(self, seconds: float) -> None:
        """Wait until no device has held a lease for ``seconds``."""
        while True:
            await self.idle.wait()
            if not await ends_within(seconds, self.busy.wait()):
                return
