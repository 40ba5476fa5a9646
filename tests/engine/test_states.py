"""The table of legal state transitions, and the diagram made from it."""

from __future__ import annotations

from jobs.scheduler.engine import states
from jobs.scheduler.engine.states import ENDED, JOB_MOVES, MOVES, PHASE_MOVES, PHASES, Phase, Status


def test_nothing_leaves_done() -> None:
    """A passed job stays passed."""
    assert JOB_MOVES[Status.DONE] == frozenset()


def test_no_status_moves_to_itself() -> None:
    """So a repeated result is not a transition."""
    assert all(move.old is not move.new for move in MOVES)


def test_a_job_starts_only_from_pending() -> None:
    """A cancelled job starts only after a retry."""
    assert [move.old for move in MOVES if move.new is Status.RUNNING] == [Status.PENDING]


def test_every_status_is_reached_and_ended_ones_have_no_phase() -> None:
    """Every status is reachable, and only open ones have phases."""
    reached = {Status.PENDING} | {move.new for move in MOVES}
    assert reached == set(Status)
    assert {status for status, phases in PHASES.items() if not phases} == ENDED


def test_each_phase_belongs_to_one_status() -> None:
    """The phase determines the status."""
    everything = [phase for phases in PHASES.values() for phase in phases]
    assert sorted(everything) == sorted(Phase)


def test_phases_move_inside_one_status() -> None:
    """A change of phase alone never changes the status."""
    for move in PHASE_MOVES:
        assert any({move.old, move.new} <= set(phases) for phases in PHASES.values())


def test_the_diagram_has_exactly_the_legal_transitions() -> None:
    """The docs show the table."""
    text = states.diagram()
    assert text.startswith("stateDiagram-v2\n")
    arrows = [line.strip() for line in text.splitlines() if "-->" in line and "[*]" not in line]
    assert sorted(arrows) == sorted(f"{move.old} --> {move.new}: {move.cause}" for move in (*MOVES, *PHASE_MOVES))
