"""Tables of the durations of a suite: each round, and the medians."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple

from benchmarks.tables import table

from .projects import Suite
from .sides import Taken

BESIDE = ("alone, s", "QualGent, s", "ratio", "alone, CPU s", "QualGent, CPU s", "ratio", "own CPU s a job")
SHORT = ("sum/8 + R, s", "makespan, s", "ratio", "CPU s", "hotfix waits, s")
REACH = ("beside, s", "QualGent, s", "wall", "CPU", "own CPU s a job", "hotfix waits, s")


class Round(NamedTuple):
    plain: Taken
    ours: Taken

    def figures(self, jobs: int) -> list[float]:
        """Return the values of BESIDE."""
        plain, ours = self.plain, self.ours
        ratios = ours.wall / plain.wall, ours.cpu / max(plain.cpu, 0.01)
        return [plain.wall, ours.wall, ratios[0], plain.cpu, ours.cpu, ratios[1], ours.own / jobs]


class Short(NamedTuple):
    makespan: float
    bound: float  # sum / devices + start
    cpu: float
    hotfix: float  # until it began

    def figures(self) -> list[float]:
        """Return the values of SHORT."""
        return [self.bound, self.makespan, self.makespan / self.bound, self.cpu, self.hotfix]


def compared(title: str, suite: Suite, rounds: Sequence[Round]) -> str:
    """Return a table with each round and the medians; a ratio's median is that of the ratios."""
    found = [one.figures(len(suite.tests)) for one in rounds]
    return _table(f"{title}: {len(suite.tests)} files, {suite.cases} cases", BESIDE, found)


def shown_short(title: str, tests: int, first: Short, known: Sequence[Short]) -> str:
    """Return a table of a run of which no duration was known, and of those whose durations are."""
    rows = [["nothing known", *_cells(SHORT, first.figures())]]
    return _table(f"{title}: {tests} tests", SHORT, [one.figures() for one in known], rows)


def summarized(name: str, suite: Suite, rounds: Sequence[Round]) -> list[str]:
    """Return the medians as a row of the last table, under REACH."""
    plain, ours, wall, _, _, cpu, own = _cells(BESIDE, medians([one.figures(len(suite.tests)) for one in rounds]))
    return [name, plain, ours, wall, cpu, own, ""]


def summarized_short(name: str, known: Sequence[Short]) -> list[str]:
    bound, makespan, wall, _, hotfix = _cells(SHORT, medians([one.figures() for one in known]))
    return [name, bound, makespan, wall, "", "", hotfix]


def _table(
    title: str, headers: Sequence[str], found: Sequence[Sequence[float]], rows: Sequence[Sequence[str]] = ()
) -> str:
    numbered = [[f"round {number + 1}", *_cells(headers, one)] for number, one in enumerate(found)]
    middle = ["median", *_cells(headers, medians(found))]
    return table(title, ["", *headers], [*rows, *numbered, middle])


def medians(found: Sequence[Sequence[float]]) -> list[float]:
    return [median(column) for column in zip(*found, strict=True)]


def _cells(headers: Sequence[str], values: Sequence[float]) -> list[str]:
    formats: dict[str, Callable[[float], str]] = {"ratio": "{:.2f}x".format, "own CPU s a job": "{:.3f}".format}
    return [formats.get(header, "{:.1f}".format)(value) for header, value in zip(headers, values, strict=True)]
