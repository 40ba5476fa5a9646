"""The benchmark of the dashboard matches what the server wrote down with what the screen showed."""

from __future__ import annotations

import re

from benchmarks.dashboard.change import CHANGES, OBSERVER, WORDS, milliseconds, shown_after
from tests.server_process import ROOT

AT = milliseconds("2026-01-31T12:00:00.000Z")
SUBMITTED, BEGAN, ENDED, COUNTED = CHANGES


def test_it_reads_the_words_that_the_dashboard_shows() -> None:
    """Of a job's status or phase, and the names of the figures."""
    components = ROOT / "static" / "js" / "components"
    table = re.search(r"WORDS = \{(.*?)\}", (components / "status.js").read_text(), re.DOTALL)
    assert table is not None
    others = {"assigned", "installing", "parked", "failed", "cancelled"}  # shown as the API has them
    assert {*re.findall(r': "(.*?)"', table[1]), *others} == WORDS.keys()
    figures = re.search(r"const name of (\[.*?\])", OBSERVER.read_text())
    assert figures is not None
    shown = {name.lower() for name in re.findall(r'name="(.*?)"', (components / "figures.js").read_text())}
    assert set(re.findall(r'"(.*?)"', figures[1])) <= shown


def job(name: str, *milliseconds_later: int) -> dict[str, str]:
    """Submitted, begun and ended so long after AT."""
    created, started, finished = (f"2026-01-31T12:00:00.{later:03}Z" for later in milliseconds_later)
    return {"id": name, "created_at": created, "started_at": started, "finished_at": finished}


def test_each_change_counts_from_its_own_time() -> None:
    """A row that is seen waiting, running and done has three delays."""
    rows = [(AT + 100, "a", "waiting"), (AT + 250, "a", "running"), (AT + 900, "a", "passed")]
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
