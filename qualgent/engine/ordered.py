"""Sorted collections that are plain lists while short.

A plain list with ``bisect`` is several times cheaper per change than a SortedList, as long as moving its tail costs
nothing to speak of; beyond that the SortedList keeps a change logarithmic. Nearly all collections here stay short.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import Any

from sortedcontainers import SortedList

Ordered = Any
"""A list or a SortedList (which has no types), ascending.

Read it by ``[0]``, ``len`` and iteration; change it by the functions here only.
"""

LONGEST_LIST = 512  # items; moving half of so many is a copy of 2 KiB


def insert(ordered: Ordered, item: Any) -> Ordered:
    """Add an item. Return the collection to use from now on, which may be another object."""
    if type(ordered) is list:
        insort(ordered, item)
        return ordered if len(ordered) <= LONGEST_LIST else SortedList(ordered)
    ordered.add(item)
    return ordered


def remove(ordered: Ordered, item: Any) -> None:
    """Remove an item that is in it."""
    if type(ordered) is list:
        del ordered[bisect_left(ordered, item)]
    else:
        ordered.remove(item)
