"""Errors of moves, backups and restorations; ``code`` is the exit code that docs/operations.md lists.

MoveError                the move is refused, or cannot be made: the text says what to change
├─ MoveInterruptedError  PostgreSQL or the file store became unavailable or full: the same command goes on later
└─ DifferenceError       what is in the target is not what is in the source
"""

from __future__ import annotations

from collections.abc import Iterable

MAX_NAMED = 5


class MoveError(Exception):
    code = 1


class MoveInterruptedError(MoveError):
    code = 75  # EX_TEMPFAIL


class DifferenceError(MoveError):
    code = 3


def first_of(names: Iterable[str]) -> str:
    """Return the first few of some names, sorted, as text: "a, b, …"."""
    given = sorted(names)
    return ", ".join(given[:MAX_NAMED]) + ", …" * (len(given) > MAX_NAMED)
