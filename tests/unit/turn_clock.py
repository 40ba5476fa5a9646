"""A clock by which tests count the steps of a turn of the event loop."""

from __future__ import annotations

from qualgent.web import limits

STEPS = 5  # a turn's


class Clock:
    """A clock that goes on by one step each time it is read."""

    def __init__(self) -> None:
        self.reads = 0

    def __call__(self) -> float:
        self.reads += 1
        return self.reads * limits.TURN_SECONDS / STEPS
