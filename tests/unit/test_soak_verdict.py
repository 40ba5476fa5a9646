"""The soak says what has grown, of the server and, where there is a browser, of its tabs."""

from __future__ import annotations

import pytest

from benchmarks.soak import FIGURES, TAB_FIGURES, Sample, verdict

SERVER = tuple(1.0 for _ in FIGURES)
TABS = (7.0, 7000.0, 9.0, 9000.0)


def course(last: tuple[float, ...], first: tuple[float, ...]) -> list[Sample]:
    """Twenty samples: ``first`` in the first half, ``last`` in the other."""
    return [Sample(float(number), first if number < 10 else last, number) for number in range(20)]


def test_what_stays_is_flat() -> None:
    """A row for each figure, and nothing that has grown."""
    rows, grown = verdict(course((*SERVER, *TABS), (*SERVER, *TABS)))
    assert len(rows) == len(FIGURES) + len(TAB_FIGURES)
    assert grown == []


@pytest.mark.parametrize(("column", "more"), [(0, 2.5), (1, 1200.0), (2, 2.5), (3, 1500.0)])
def test_a_tab_that_grows_fails(column: int, more: float) -> None:
    """Live objects or nodes, of the tab that stays or of the one that walks."""
    later = tuple(value + more * (number == column) for number, value in enumerate(TABS))
    _, grown = verdict(course((*SERVER, *later), (*SERVER, *TABS)))
    assert len(grown) == 1
    assert grown[0].startswith(TAB_FIGURES[column].name)


def test_without_a_browser_the_server_is_judged_alone() -> None:
    """Its figures are the only rows; memory that grows is found all the same."""
    rows, grown = verdict(course((SERVER[0] + 20, *SERVER[1:]), SERVER))
    assert len(rows) == len(FIGURES)
    assert grown == ["memory grew by 20.0"]
