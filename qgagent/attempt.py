"""State of the attempt on a device, from the lease to the stored result."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
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
    REVOKED = "revoked"  # by the server; reported as cancelled
    DROPPED = "dropped"  # the lease was lost while disconnected; not reported
    ABANDONED = "abandoned"  # the process exits; not reported, the server requeues the lease


@dataclass(eq=False, repr=False)
class DeviceAttempt:
    """The attempt that a device has accepted or started."""

    lease: Lease
    workspace: Workspace
    phase: AttemptPhase = AttemptPhase.ACCEPTED
    stop_cause: StopCause | None = None
    reason: str = ""
    install_seconds: float | None = None
    run_seconds: float = 0.0
    outcome: RunOutcome | None = None  # set when the test has ended
    result_stored: bool = False  # on disk, complete or not
    cases: list[CaseResult] = field(default_factory=list)
    artifacts: int = 0  # number of uploaded files
    work: asyncio.Task[RunOutcome] | None = None  # cancelled to stop the test
    lifecycle: asyncio.Task[None] | None = None  # waits for work and reports; never cancelled
