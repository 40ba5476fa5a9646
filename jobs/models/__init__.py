"""Models of jobs and their history. ``jobs.statements`` writes the rows on the writer thread, never ``save()``.

Times are UTC with millisecond precision, so that a recovered engine orders work exactly as before.
"""

from .attempt import Artifact, Attempt, Case, WindowLease
from .failure import Failure, FailureNote
from .history import CountedMark, Event, Minute, WaitingFailure
from .job import Batch, Build, Bundle, Group, Job, ParkedJob
from .known_test import KnownTest
from .memory import CallReply, Estimate, HeldBuild, IdempotencyRecord, SchedulerEpoch, UploadReservation

__all__ = [
    "Artifact",
    "Attempt",
    "Batch",
    "Build",
    "Bundle",
    "CallReply",
    "Case",
    "CountedMark",
    "Estimate",
    "Event",
    "Failure",
    "FailureNote",
    "Group",
    "HeldBuild",
    "IdempotencyRecord",
    "Job",
    "KnownTest",
    "Minute",
    "ParkedJob",
    "SchedulerEpoch",
    "UploadReservation",
    "WaitingFailure",
    "WindowLease",
]
