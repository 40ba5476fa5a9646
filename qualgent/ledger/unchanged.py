"""Detection that another process is gone: a value that it should change stays the same for too long.

What a process holds is a row with a value that it changes, or gives up in time. Another process looks from time to
time; a value that it has seen unchanged for long enough, by its own monotonic clock, belongs to nobody.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Held = TypeVar("Held", bound=Hashable)


class UnchangedWatch(Generic[Held]):
    """For how long values have been seen unchanged. A value names its row as well."""

    def __init__(self, most_seconds: float, look_seconds: float) -> None:
        """``look_seconds``: usual time between two looks."""
        self._most_seconds = most_seconds
        self._longest_step = 2 * look_seconds
        self._seen: dict[Held, float] = {}  # seconds
        self._looked_at: float | None = None

    def abandoned(self, held: Iterable[Held], now: float) -> list[Held]:
        """Return which held values have been seen unchanged for too long. ``now``: monotonic seconds.

        A long time between two looks counts as that of two usual ones: whatever kept this process from looking (its
        machine was suspended) may have kept the holder as well.
        """
        passed = 0.0 if self._looked_at is None else min(now - self._looked_at, self._longest_step)
        self._looked_at = now
        self._seen = {value: self._seen[value] + passed if value in self._seen else 0.0 for value in held}
        return [value for value, seconds in self._seen.items() if seconds >= self._most_seconds]
