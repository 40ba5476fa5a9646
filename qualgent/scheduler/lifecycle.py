"""The lifecycle of an attempt in the scheduler: its states, and the table of its legal transitions.

The ledger has the outcome of an attempt; this is what its device is doing for it. ``Running`` (``leases.py``) changes
its state by this table only, and the diagram in docs/reliability.md is generated from it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from qualgent.engine.states import IllegalMoveError


class AttemptState(StrEnum):
    RESERVED = "reserved"  # chosen by the engine; its commit is pending, and nobody else sees it
    OFFERED = "offered"  # committed and sent; its agent has not accepted it
    ACTIVE = "active"  # accepted
    AWAITED = "awaited"  # accepted; its agent is lost, and the job waits for it (on_disconnect = wait)
    ENDING = "ending"  # its end is being committed
    STOPPING = "stopping"  # its job was cancelled; its agent has not released it
    REOPENED = "reopened"  # stopping, and its job was retried: the job is queued on release
    ENDED = "ended"  # released


class Transition(NamedTuple):
    old: AttemptState
    new: AttemptState
    cause: str


_S = AttemptState
TRANSITIONS: tuple[Transition, ...] = (
    Transition(_S.RESERVED, _S.OFFERED, "committed"),
    Transition(_S.RESERVED, _S.ENDED, "commit refused, or job ended meanwhile"),
    Transition(_S.OFFERED, _S.ACTIVE, "accepted"),
    Transition(_S.OFFERED, _S.ENDING, "declined, not accepted in time, or connection lost"),
    Transition(_S.OFFERED, _S.STOPPING, "job cancelled"),
    Transition(_S.ACTIVE, _S.AWAITED, "agent lost, and the job waits for it"),
    Transition(_S.ACTIVE, _S.ENDING, "result, handed back, or agent lost"),
    Transition(_S.ACTIVE, _S.STOPPING, "job cancelled"),
    Transition(_S.AWAITED, _S.ACTIVE, "agent connected again"),
    Transition(_S.AWAITED, _S.ENDING, "result, or the wait is over"),
    Transition(_S.AWAITED, _S.STOPPING, "job cancelled"),
    Transition(_S.ENDING, _S.OFFERED, "commit refused"),
    Transition(_S.ENDING, _S.ACTIVE, "commit refused"),
    Transition(_S.ENDING, _S.AWAITED, "commit refused"),
    Transition(_S.ENDING, _S.STOPPING, "job cancelled first"),
    Transition(_S.ENDING, _S.ENDED, "committed, or job parked"),
    Transition(_S.STOPPING, _S.REOPENED, "job retried"),
    Transition(_S.STOPPING, _S.ENDED, "released by its agent, or agent lost"),
    Transition(_S.REOPENED, _S.ENDED, "released by its agent, or agent lost"),
)

LEGAL = frozenset((move.old, move.new) for move in TRANSITIONS)
CANCELLED = frozenset((_S.STOPPING, _S.REOPENED))
"""The states of an attempt that is cancelled in the ledger and still occupies its device."""


HELD = frozenset((_S.OFFERED, _S.ACTIVE, _S.AWAITED))
"""The states of an attempt that runs in the ledger, with no end of it on its way."""


def check_transition(old: AttemptState, new: AttemptState) -> None:
    if (old, new) not in LEGAL:
        raise IllegalMoveError(f"an attempt must not change from {old} to {new}")
