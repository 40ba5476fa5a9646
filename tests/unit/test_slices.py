"""Long reads of the live state: a slice at a turn of the loop, and one read's at that."""

from __future__ import annotations

import asyncio

from qualgent.engine.steps import Steps
from qualgent.scheduler.slices import FIRST_SLICE_SECONDS, SLICE_SECONDS, Slices

STEP_SECONDS = 0.0006


class _Clock:
    """A clock that only steps advance."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def _steps(clock: _Clock, number: int, name: str, order: list[str]) -> Steps[str]:
    for _ in range(number):
        clock.now += STEP_SECONDS
        order.append(name)
        yield
    return name


async def _turns(clock: _Clock, longest: list[float]) -> None:
    """Record how long the longest turn of the loop is."""
    before = clock.now
    while True:
        await asyncio.sleep(0)
        longest.append(clock.now - before)
        before = clock.now


async def test_a_short_read_is_answered_at_once() -> None:
    """It does not wait for longer ones."""
    clock, order = _Clock(), []
    slices = Slices(clock)
    long = asyncio.create_task(slices.run(_steps(clock, 100, "long", order)))
    await asyncio.sleep(0)
    assert await slices.run(_steps(clock, 1, "short", order)) == "short"
    assert not long.done()
    assert await long == "long"


async def test_many_long_reads_alternate_and_hold_no_turn_up() -> None:
    """A turn has one slice, however many reads there are; the second is not behind all of the first."""
    clock, order, longest = _Clock(), [], []
    slices = Slices(clock)
    watch = asyncio.create_task(_turns(clock, longest))
    reads = [slices.run(_steps(clock, 100, str(n), order)) for n in range(10)]
    assert await asyncio.gather(*reads) == [str(n) for n in range(10)]
    watch.cancel()
    first = 10 * (FIRST_SLICE_SECONDS + STEP_SECONDS)  # the turn in which all ten were asked
    assert max(longest) <= first
    assert sorted(longest)[-2] <= SLICE_SECONDS + STEP_SECONDS
    assert order.index("9") < 30
    halves = [order[: len(order) // 2].count(str(n)) for n in range(10)]
    assert min(halves) > 30


async def test_a_cancelled_read_lets_the_others_go_on() -> None:
    """Its client has disconnected."""
    clock, order = _Clock(), []
    slices = Slices(clock)
    reads = [asyncio.create_task(slices.run(_steps(clock, 100, str(n), order))) for n in range(3)]
    for _ in range(5):
        await asyncio.sleep(0)
    reads[0].cancel()
    reads[1].cancel()
    assert await asyncio.wait_for(reads[2], 10) == "2"
    assert order.count("0") < 100
