"""The topics ``group:<id>``, ``test:<id>``, and ``tests`` (those that ran last)."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from jobs import selectors
from jobs.gateway import Gateway
from jobs.keys import parse_id
from jobs.services.overview import BREAKDOWN_FIELDS, group_detail
from jobs.times import monotonic_ms

from .snapshot_source import SnapshotSource
from .topic import Row

TESTS_SHOWN = 100
GROUP_REFRESH_SECONDS = 2.0  # its position and ETA change even without events


def register_detail_topics(gateway: Gateway) -> None:
    def group(group_id: str) -> GroupSource:
        return GroupSource(gateway, _canonical(group_id))

    def test(test_id: str) -> TestSource:
        return TestSource(gateway, _canonical(test_id))

    gateway.hub.register("group:", group, full_refresh=True, refresh_seconds=GROUP_REFRESH_SECONDS)
    gateway.hub.register("test:", test, full_refresh=True)
    gateway.hub.register("tests", TestsSource(gateway))


def _canonical(text: str) -> str:
    """Return the id if it is canonical, as touches use canonical ids. Raises ValueError."""
    if parse_id(text) != text:
        raise ValueError("a UUID in lower case with hyphens is wanted")
    return text


class GroupSource(SnapshotSource):
    """One group: its counters, and its position in the queue.

    The breakdown (lanes and saved installs) reads every job of the group, so it is cached for two seconds.
    """

    def __init__(self, gateway: Gateway, group_id: str) -> None:
        super().__init__(gateway)
        self._group_id = group_id
        self._breakdown: dict[str, Any] | None = None
        self._expires_ms = 0  # monotonic; of the breakdown

    async def snapshot(self) -> dict[str, Row]:
        now_ms = monotonic_ms()
        expired = self._breakdown is None or now_ms >= self._expires_ms
        row = await group_detail(self.gateway, self._group_id, None if expired else self._breakdown)
        if row is None:
            return {}
        if expired:
            self._breakdown = {name: row[name] for name in BREAKDOWN_FIELDS}
            self._expires_ms = now_ms + int(GROUP_REFRESH_SECONDS * 1000)
        return {self._group_id: row}


class TestsSource:
    """The tests that changed last. Remembers the sent ids, to remove the oldest as others are added."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._sent_ids: OrderedDict[str, None] = OrderedDict()  # ids, the latest change last

    async def snapshot(self) -> dict[str, Row]:
        page = await self._gateway.read(selectors.tests.list_tests, limit=TESTS_SHOWN)
        self._sent_ids = OrderedDict.fromkeys(row["id"] for row in reversed(page.rows))
        return {row["id"]: row for row in page.rows}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        changes: dict[str, Row | None] = dict.fromkeys(ids)
        changes.update(await self._gateway.read(selectors.tests.get_tests, test_ids=ids))
        for test_id, row in changes.items():
            self._sent_ids.pop(test_id, None)
            if row is not None:
                self._sent_ids[test_id] = None
        while len(self._sent_ids) > TESTS_SHOWN:
            oldest, _ = self._sent_ids.popitem(last=False)
            changes[oldest] = None
        return changes


class TestSource(SnapshotSource):
    """One test, with its newest attempts."""

    def __init__(self, gateway: Gateway, test_id: str) -> None:
        super().__init__(gateway)
        self._test_id = test_id

    async def snapshot(self) -> dict[str, Row]:
        row = await self.gateway.read(selectors.tests.get_test, test_id=self._test_id)
        return {} if row is None else {self._test_id: row}
