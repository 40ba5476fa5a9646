"""The states of a job and the table of its legal moves. The docs' diagram is generated from it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    """Status of a job, in the words of the API."""

    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"  # the test ran and passed
    FAILED = "failed"  # out of attempts without a pass
    CANCELLED = "cancelled"


def combine_status(*, unfinished: int, failed: int, excused: int, cancelled: int, started: bool = True) -> Status:
    """Return the common status of a batch's, group's or build's jobs; excused (quarantined) failures do not fail it."""
    if unfinished:
        return Status.RUNNING if started else Status.PENDING
    if failed > excused:
        return Status.FAILED
    return Status.CANCELLED if cancelled else Status.DONE


class Phase(StrEnum):
    """Phase of a job within its status."""

    WAITING = "waiting"
    BACKOFF = "backoff"
    ASSIGNED = "assigned"
    INSTALLING = "installing"
    EXECUTING = "executing"
    BEHIND = "behind"  # its start of the runner runs other tests first


class StatusTransition(NamedTuple):
    """One legal change of status and its cause."""

    old: Status
    new: Status
    cause: str


class PhaseTransition(NamedTuple):
    """One legal change of phase inside a status and its cause."""

    old: Phase
    new: Phase
    cause: str


class IllegalMoveError(RuntimeError):
    """The code tried to change a status in a way that ``MOVES`` does not have."""


MOVES: tuple[StatusTransition, ...] = (
    StatusTransition(Status.PENDING, Status.RUNNING, "leased to an agent"),
    StatusTransition(Status.PENDING, Status.FAILED, "queue timeout, or it cannot be started"),
    StatusTransition(Status.PENDING, Status.CANCELLED, "cancelled"),
    StatusTransition(Status.RUNNING, Status.PENDING, "lease taken back, or another attempt"),
    StatusTransition(Status.RUNNING, Status.DONE, "passed"),
    StatusTransition(Status.RUNNING, Status.FAILED, "out of attempts"),
    StatusTransition(Status.RUNNING, Status.CANCELLED, "cancelled"),
    StatusTransition(Status.FAILED, Status.PENDING, "retried by a person"),
    StatusTransition(Status.CANCELLED, Status.PENDING, "retried by a person"),
)

JOB_MOVES: dict[Status, frozenset[Status]] = {
    status: frozenset(move.new for move in MOVES if move.old is status) for status in Status
}

PHASES: dict[Status, tuple[Phase, ...]] = {
    Status.PENDING: (Phase.WAITING, Phase.BACKOFF),
    Status.RUNNING: (Phase.ASSIGNED, Phase.INSTALLING, Phase.EXECUTING, Phase.BEHIND),
    Status.DONE: (),
    Status.FAILED: (),
    Status.CANCELLED: (),
}
"""The phases of each status; it is entered in the first. Ended jobs have none."""

PHASE_MOVES: tuple[PhaseTransition, ...] = (
    PhaseTransition(Phase.BACKOFF, Phase.WAITING, "delay over"),
    PhaseTransition(Phase.ASSIGNED, Phase.INSTALLING, "build not on the device"),
    PhaseTransition(Phase.ASSIGNED, Phase.EXECUTING, "build on the device"),
    PhaseTransition(Phase.INSTALLING, Phase.EXECUTING, "installed"),
    PhaseTransition(Phase.EXECUTING, Phase.BEHIND, "others run first"),
    PhaseTransition(Phase.BEHIND, Phase.EXECUTING, "its turn"),
)


def check_move(old: Status, new: Status) -> None:
    """Raise IllegalMoveError unless a job's status may change from ``old`` to ``new``."""
    if new not in JOB_MOVES[old]:
        raise IllegalMoveError(f"a job must not change from {old} to {new}")


def phases_before(phase: Phase) -> tuple[Phase, ...]:
    """Return the phases from which a job may enter this phase; itself too, as messages may be repeated."""
    return (*(move.old for move in PHASE_MOVES if move.new is phase), phase)


ENDED: frozenset[Status] = frozenset((Status.DONE, Status.FAILED, Status.CANCELLED))
"""Statuses that a job leaves only when a person retries it."""
