"""State of the attempt on a device, from the lease to the stored result."""

from __future__ import annotations

import asyncio
from enum import StrEnum

from qgprotocol.messages import CaseResult, Lease

from .presets.base import RunOutcome
from .workspace import Workspace


class AttemptPhase(StrEnum):
    """Progress of an attempt on its device; the values are the protocol's."""

    ACCEPTED = "accepted"
    INSTALLING = "installing"
    EXECUTING = "executing"
    REPORTING = "reporting"


class StopCause(StrEnum):
    """Reason for stopping a running attempt."""

    REVOKED = "revoked"  # by the server; reported as cancelled
    DROPPED = "dropped"  # the lease was lost while disconnected; not reported
    ABANDONED = "abandoned"  # the process exits; not reported, the server requeues the lease


class DeviceAttempt:
    """The attempt that a device has accepted or started."""

    def __init__(self, lease: Lease, workspace: Workspace) -> None:
        self.lease = lease
        self.workspace = workspace
        self.phase = AttemptPhase.ACCEPTED
        self.stop_cause: StopCause | None = None
        self.reason = ""
        self.install_seconds: float | None = None
        self.run_seconds = 0.0
        self.outcome: RunOutcome | None = None  # set when the test has ended
        self.result_stored = False  # on disk, complete or not
        self.cases: list[CaseResult] = []
        self.artifacts = 0  # number of uploaded files
        self.work: asyncio.Task[RunOutcome] | None = None  # cancelled to stop the test
        self.lifecycle: asyncio.Task[None] | None = None  # waits for work and reports; never cancelled
