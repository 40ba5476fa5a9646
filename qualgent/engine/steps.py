"""Long computations in steps: generators that yield so that the caller can do other work, and return the result.

The engine may change between two steps, so none holds an iterator over its state: a list is copied first, and what is
left of each item is looked at.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import Any, TypeVar

Result = TypeVar("Result")
Item = TypeVar("Item")
Sortable = TypeVar("Sortable", bound=tuple[Any, ...])

Steps = Generator[None, None, Result]

STEP = 256  # items of a step: well below a millisecond for most
ENTERED = 64  # jobs that enter the engine in a step: as many new groups take about 3 ms


def run_steps(steps: Steps[Result]) -> Result:
    """Run all steps at once and return the result."""
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            result: Result = ended.value
            return result


def sort_in_steps(items: Sequence[Sortable]) -> Steps[list[Sortable]]:
    """Return the items sorted, with a step after each part; the last step merges the parts."""
    found: list[Sortable] = []
    for part in parts_of(items, 1024):
        found += sorted(part)
        yield
    return sorted(found)


def parts_of(items: Sequence[Item], number: int = STEP) -> Iterator[Sequence[Item]]:
    """Iterate over a list in slices of at most ``number`` items."""
    return (items[first : first + number] for first in range(0, len(items), number))
