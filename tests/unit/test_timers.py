"""Timers: an alarm, a watch for overdue work, and pauses that grow."""

from __future__ import annotations

import asyncio
import time

import pytest

from qgprotocol.retries import Backoff
from qualgent.core.tasks import Alarm, OverdueWatch

pytestmark = pytest.mark.usefixtures("jumping_time")


async def test_an_alarm_rings_once_at_the_time_that_was_set_last() -> None:
    """Setting it again replaces the earlier time; a cancelled one does not ring."""
    rings: list[bool] = []
    alarm = Alarm(lambda: rings.append(alarm.is_set))
    alarm.set(0.0)
    alarm.set(-1.0)
    assert alarm.is_set
    await asyncio.sleep(0.01)
    assert rings == [False]
    alarm.set(0.0)
    alarm.cancel()
    await asyncio.sleep(0.01)
    assert (rings, alarm.is_set) == ([False], False)


async def test_overdue_work_is_reported_until_it_is_removed() -> None:
    """Only what is due, oldest first; no timer is left when nothing is watched."""
    reports: list[list[str]] = []
    news = asyncio.Event()

    def report(overdue: list[str]) -> None:
        reports.append(overdue)
        news.set()

    watch = OverdueWatch[str](0.001, report)
    now = time.monotonic()
    for work, due in (("first", now - 2), ("second", now - 1), ("later", now + 3600)):
        watch.add(work, due)
    await asyncio.wait_for(news.wait(), 10)
    watch.remove("first")
    news.clear()
    await asyncio.wait_for(news.wait(), 10)
    assert (reports[0], reports[-1]) == (["first", "second"], ["second"])
    watch.remove("second")
    watch.remove("later")
    await asyncio.sleep(0.01)
    assert not watch._alarm.is_set


def test_pauses_double_up_to_the_longest() -> None:
    """A success begins again with the first."""
    backoff = Backoff(0.25, 1.5)
    assert [backoff.next_seconds() for _ in range(5)] == [0.25, 0.5, 1.0, 1.5, 1.5]
    backoff.reset()
    assert backoff.next_seconds() == 0.25
