"""Waiting for conditions: bounded, by looking again at growing intervals, or once something has changed."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from typing import TypeVar, cast

T = TypeVar("T")

SECONDS = 60.0
FIRST_PAUSE = 0.005  # seconds
MAX_PAUSE = 0.1  # of other processes, each look at which takes some milliseconds
MAX_OWN_PAUSE = 0.02  # of this process, where a state may be short

_changed: list[asyncio.Event] = []  # of those that wait


def eventually(
    look: Callable[[], T],
    holds: Callable[[T], object] = bool,
    *,
    seconds: float = SECONDS,
    otherwise: Callable[[], object] | str = "",
) -> T:
    """Look until the condition holds for what is seen, and return that; for other processes, which send no events.

    Raises AssertionError after ``seconds``, with ``otherwise`` and what was seen last.
    """
    deadline = time.monotonic() + seconds
    for pause in _pauses(MAX_PAUSE):
        seen = look()
        if holds(seen):
            return seen
        _check(deadline, seconds, seen, otherwise)
        time.sleep(pause)
    raise AssertionError("unreachable")


async def aeventually(
    look: Callable[[], Awaitable[T] | T],
    holds: Callable[[T], object] = bool,
    *,
    seconds: float = SECONDS,
    otherwise: Callable[[], object] | str = "",
) -> T:
    """Do the same without blocking the loop. Looks again at once when ``notify`` is called: a scheduler's hub does."""
    deadline = time.monotonic() + seconds
    changed = asyncio.Event()
    _changed.append(changed)
    try:
        for pause in _pauses(MAX_OWN_PAUSE):
            changed.clear()
            found = look()
            seen = await found if inspect.isawaitable(found) else cast(T, found)
            if holds(seen):
                return seen
            _check(deadline, seconds, seen, otherwise)
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await changed.wait()
    finally:
        _changed.remove(changed)
    raise AssertionError("unreachable")


def notify() -> None:
    """Let those that wait look again."""
    for changed in _changed:
        changed.set()


def _pauses(most: float) -> Iterator[float]:
    pause = FIRST_PAUSE
    while True:
        yield pause
        pause = min(pause * 1.5, most)


def _check(deadline: float, seconds: float, seen: object, otherwise: Callable[[], object] | str) -> None:
    if time.monotonic() > deadline:
        text = otherwise if isinstance(otherwise, str) else otherwise()
        raise AssertionError(f"not within {seconds:g} s: {text or 'the condition'}; seen last: {seen!r}")
