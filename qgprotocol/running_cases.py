"""Limits of the test cases of a running attempt, which agents keep and servers check."""

from collections.abc import Callable, Iterable
from typing import TypeVar

MAX_ENDED = 50  # the newest
MAX_RUNNING = 10
MAX_RUNNING_NAME = 300  # characters
MAX_MESSAGE = 1000  # characters of a case that ended

Case = TypeVar("Case")


def fit_newest(newest_first: Iterable[Case], size: Callable[[Case], int], room: int) -> list[Case]:
    """Return as many of the newest cases as there is room for, oldest first."""
    kept = []
    for case in newest_first:
        room -= size(case)
        if room < 0:
            break
        kept.append(case)
    return kept[::-1]
