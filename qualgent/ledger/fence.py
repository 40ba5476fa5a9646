"""Fence of an elected scheduler, as data: its epoch, the SQL that locks it, the call when superseded."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

Superseded = Callable[[], None]
"""Called when another scheduler has taken over: ends the process, and does not return."""

FENCE = "SELECT 1 FROM jobs_schedulerepoch WHERE epoch = %s FOR KEY SHARE"
"""Locks the row of an epoch until the end of the transaction; no row: there is a later epoch."""


class Fence(NamedTuple):
    """The epoch of this process, which each of its transactions locks first."""

    epoch: int
    superseded: Superseded
