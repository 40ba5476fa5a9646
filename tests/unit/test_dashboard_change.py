"""The benchmark of the dashboard matches what the server wrote down with what the screen showed."""

from __future__ import annotations

from benchmarks.dashboard.change import CHANGES, milliseconds, shown_after

AT = milliseconds("2026-01-31T12:00:00.000Z")
SUBMITTED, BEGAN, ENDED, COUNTED = CHANGES


def job(name: str, *milliseconds_later: int) -> dict[str, str]:
    """Submitted, begun and ended so long after AT."""
    created, started, finished = (f"2026-01-31T12:00:00.{later:03}Z" for later in milliseconds_later)
    return {"id": name, "created_at": created, "started_at": started, "finished_at": finished}


def test_each_change_counts_from_its_own_time() -> None:
    """A row that is seen waiting, running and done has three delays."""
    rows = [(AT + 100, "a", "waiting"), (AT + 250, "a", "running"), (AT + 900, "a", "done")]
    found = shown_after(rows, [(AT + 910, 1)], [job("a", 10, 200, 800)], [AT + 800], 0)
    assert found.taken == {SUBMITTED: [90], BEGAN: [50], ENDED: [100], COUNTED: [110]}
    assert not any(found.missed.values())


def test_a_later_state_shows_the_earlier_ones() -> None:
    """A job that was never seen waiting was shown, as submitted too, when it was seen running."""
    found = shown_after([(AT + 300, "a", "running")], [], [job("a", 100, 150, 900)], [AT + 900], 0)
    assert found.taken[SUBMITTED] == [200]
    assert found.taken[BEGAN] == [150]
    assert found.missed == {SUBMITTED: 0, BEGAN: 0, ENDED: 1, COUNTED: 1}


def test_an_end_is_counted_once_the_figure_has_reached_it() -> None:
    """The k-th end is on the screen when the figure says k or more; ends before the measurement are left out."""
    counts = [(AT + 150, 1), (AT + 300, 3), (AT + 500, 4)]
    found = shown_after([], counts, [], [AT + 100, AT + 200, AT + 250, AT + 450], 1)
    assert found.taken[COUNTED] == [100, 50, 50]
