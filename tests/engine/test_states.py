"""The table of legal state transitions, and the diagram made from it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qualgent.engine import states
from qualgent.engine.states import (
    ENDED,
    JOB_MOVES,
    MOVES,
    PHASE_MOVES,
    PHASES,
    IllegalMoveError,
    Phase,
    Status,
    check_move,
)
from qualgent.scheduler.leases import TRANSITIONS, AttemptState, Running
from tests.engine import diagrams


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
    text = diagrams.job_diagram()
    assert text.startswith("stateDiagram-v2\n")
    arrows = [line.strip() for line in text.splitlines() if "-->" in line and "[*]" not in line]
    assert sorted(arrows) == sorted(f"{move.old} --> {move.new}: {move.cause}" for move in (*MOVES, *PHASE_MOVES))


def test_a_status_changes_only_as_the_table_allows() -> None:
    """Any other move raises an error and changes nothing."""
    for old in Status:
        for new in Status:
            if new in JOB_MOVES[old]:
                check_move(old, new)
            else:
                with pytest.raises(IllegalMoveError, match=f"from {old} to {new}"):
                    check_move(old, new)


def test_every_statement_that_sets_a_status_asks_the_table() -> None:
    """``jobs_job.status`` is written by the two functions that check the move, and by nobody else."""
    root = Path(states.__file__).parents[2]
    rooms = ("jobs", "agents", "qualgent")
    writers = {
        str(path.relative_to(root))
        for room in rooms
        for path in (root / room).rglob("*.py")
        if re.search(r"UPDATE jobs_job\s+SET status|objects\.[^\n]*update\([^)]*status", path.read_text())
    }
    assert writers == {"jobs/statements/jobs.py", "jobs/statements/bulk.py"}


def test_an_attempt_changes_only_as_its_table_allows() -> None:
    """An attempt's state is set through the table, from the lease to the release."""
    running = Running(lease=None, token_hash="", simulated=False, deadline_ms=0)  # type: ignore[arg-type]
    for state in (AttemptState.OFFERED, AttemptState.ACTIVE, AttemptState.ENDING, AttemptState.STOPPING):
        running.move(state)
    with pytest.raises(IllegalMoveError, match="from stopping to active"):
        running.move(AttemptState.ACTIVE)
    assert running.state is AttemptState.STOPPING
    reached = {AttemptState.RESERVED} | {move.new for move in TRANSITIONS}
    assert reached == set(AttemptState)
    assert not [move for move in TRANSITIONS if move.old is AttemptState.ENDED]
