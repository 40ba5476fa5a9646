"""The table of legal moves, and the diagram made from it."""

from __future__ import annotations

import itertools

import pytest

from jobs.scheduler.engine import states
from jobs.scheduler.engine.errors import EngineError, IllegalMoveError
from jobs.scheduler.engine.states import ENDED, JOB_MOVES, MOVES, PHASE_MOVES, PHASES, Phase, Status, check_move


@pytest.mark.parametrize(("old", "new"), list(itertools.product(Status, Status)))
def test_check_move_follows_the_table(old: Status, new: Status) -> None:
    """A move in the table passes, any other raises and names both ends."""
    if new in JOB_MOVES[old]:
        check_move(old, new)
    else:
        with pytest.raises(IllegalMoveError, match=f"from {old} to {new}"):
            check_move(old, new)


def test_an_illegal_move_is_an_engine_error() -> None:
    """Callers may catch the base class."""
    assert issubclass(IllegalMoveError, EngineError)


def test_nothing_leaves_done() -> None:
    """A job that passed stays passed."""
    assert JOB_MOVES[Status.DONE] == frozenset()


def test_no_status_moves_to_itself() -> None:
    """A change is a change: a repeated result cannot pass for one."""
    assert all(move.old is not move.new for move in MOVES)


def test_a_job_starts_only_from_pending() -> None:
    """So a cancelled job never starts, unless somebody retries it first."""
    assert [move.old for move in MOVES if move.new is Status.RUNNING] == [Status.PENDING]


def test_every_status_is_reached_and_ended_ones_have_no_phase() -> None:
    """The table has no island, and phases belong to what is not over."""
    reached = {Status.PENDING} | {move.new for move in MOVES}
    assert reached == set(Status)
    assert {status for status, phases in PHASES.items() if not phases} == ENDED


def test_each_phase_belongs_to_one_status() -> None:
    """The phase alone tells the status."""
    everything = [phase for phases in PHASES.values() for phase in phases]
    assert sorted(everything) == sorted(Phase)
    for status, phases in PHASES.items():
        assert all(states.status_of(phase) is status for phase in phases)


@pytest.mark.parametrize(("old", "new"), list(itertools.product(Phase, Phase)))
def test_check_phase_move_follows_the_table(old: Phase, new: Phase) -> None:
    """Phases move along their own table, inside one status."""
    if any(move.old is old and move.new is new for move in PHASE_MOVES):
        states.check_phase_move(old, new)
        assert states.status_of(old) is states.status_of(new)
    else:
        with pytest.raises(IllegalMoveError):
            states.check_phase_move(old, new)


def test_the_diagram_holds_every_move_and_nothing_else() -> None:
    """What the docs show is the table."""
    text = states.diagram()
    assert text.startswith("stateDiagram-v2\n")
    arrows = [line.strip() for line in text.splitlines() if "-->" in line and "[*]" not in line]
    assert sorted(arrows) == sorted(f"{move.old} --> {move.new}: {move.cause}" for move in (*MOVES, *PHASE_MOVES))
