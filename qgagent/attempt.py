"""What a device holds: a lease, from when it was offered until its result is kept."""

from __future__ import annotations

import asyncio
from enum import StrEnum

from qgprotocol.messages import CaseResult, Lease

from .presets.base import RunOutcome
from .workplace import Workplace


class Phase(StrEnum):
    """Where a lease is on its device."""

    ACCEPTED = "accepted"
    INSTALLING = "installing"
    EXECUTING = "executing"
    REPORTING = "reporting"


class Ending(StrEnum):
    """Why something that runs is stopped before it ended by itself."""

    REVOKED = "revoked"  # the server took it: answered with a cancelled result
    DROPPED = "dropped"  # the server gave it to somebody else while we were away: nothing is reported
    ABANDONED = "abandoned"  # the process ends: nothing is reported, the lease goes back


class Attempt:
    """A lease on its way through the device."""

    def __init__(self, lease: Lease, workplace: Workplace) -> None:
        self.lease = lease
        self.workplace = workplace
        self.phase = Phase.ACCEPTED
        self.ending: Ending | None = None
        self.reason = ""
        self.install_seconds: float | None = None
        self.run_seconds = 0.0
        self.outcome: RunOutcome | None = None  # the test itself has ended
        self.kept = False  # its result is on disk, complete or not
        self.cases: list[CaseResult] = []
        self.artifacts = 0  # the server has
        self.work: asyncio.Task[RunOutcome] | None = None  # what is cancelled
        self.course: asyncio.Task[None] | None = None  # work and its report; never cancelled
