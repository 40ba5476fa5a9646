"""Counts by key, without zeros."""

from __future__ import annotations

from typing import TypeVar

Counted = TypeVar("Counted")


def add_to(counts: dict[Counted, int], key: Counted, change: int) -> None:
    """Add to a count; remove it at zero."""
    count = counts.get(key, 0) + change
    if count:
        counts[key] = count
    else:
        del counts[key]
