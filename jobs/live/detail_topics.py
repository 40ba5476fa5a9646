"""The topics of one thing's own page, ``group:<id>`` and ``test:<id>``, and of the tests that ran last."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from jobs import selectors
from jobs.gateway import Gateway
from jobs.keys import parse_id
from jobs.services.group_detail import CLOSER, group_detail
from jobs.times import monotonic_ms

from .topic import Row
from .whole import WholeSource

TESTS_SHOWN = 100
GROUP_REFRESH_SECONDS = 2.0  # its place in the queue and its ETA drift though nothing happens to it


def register_detail_topics(gateway: Gateway) -> None:
    def group(group_id: str) -> GroupSource:
        return GroupSource(gateway, _canonical(group_id))

    def test(test_id: str) -> TestSource:
        return TestSource(gateway, _canonical(test_id))

    gateway.hub.register("group:", group, whole=True, refresh_seconds=GROUP_REFRESH_SECONDS)
    gateway.hub.register("test:", test, whole=True)
    gateway.hub.register("tests", TestsSource(gateway))


def _canonical(text: str) -> str:
    """Touches name topics by canonical ids. Raises ValueError."""
    if parse_id(text) != text:
        raise ValueError("a UUID in lower case with hyphens is wanted")
    return text


class GroupSource(WholeSource):
    """One group: what the ledger has counted, and where it stands.

    Its lanes and what grouping saved are as of two seconds ago at most: they take a look at each of its jobs.
    """

    def __init__(self, gateway: Gateway, group_id: str) -> None:
        super().__init__(gateway)
        self._group_id = group_id
        self._closer: dict[str, Any] | None = None
        self._again_ms = 0  # monotonic: when the closer look is out of date

    async def snapshot(self) -> dict[str, Row]:
        now_ms = monotonic_ms()
        again = self._closer is None or now_ms >= self._again_ms
        row = await group_detail(self.gateway, self._group_id, None if again else self._closer)
        if row is None:
            return {}
        if again:
            self._closer = {name: row[name] for name in CLOSER}
            self._again_ms = now_ms + int(GROUP_REFRESH_SECONDS * 1000)
        return {self._group_id: row}


class TestsSource:
    """The tests that changed last. It remembers which it gave, so that the oldest can leave as others come."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._given: OrderedDict[str, None] = OrderedDict()  # ids, the latest change last

    async def snapshot(self) -> dict[str, Row]:
        page = await self._gateway.read(selectors.tests.list_tests, limit=TESTS_SHOWN)
        self._given = OrderedDict.fromkeys(row["id"] for row in reversed(page.rows))
        return {row["id"]: row for row in page.rows}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        changes: dict[str, Row | None] = dict.fromkeys(ids)
        changes.update(await self._gateway.read(selectors.tests.get_tests, test_ids=ids))
        for test_id, row in changes.items():
            self._given.pop(test_id, None)
            if row is not None:
                self._given[test_id] = None
        while len(self._given) > TESTS_SHOWN:
            oldest, _ = self._given.popitem(last=False)
            changes[oldest] = None
        return changes


class TestSource(WholeSource):
    """One test with its newest attempts."""

    def __init__(self, gateway: Gateway, test_id: str) -> None:
        super().__init__(gateway)
        self._test_id = test_id

    async def snapshot(self) -> dict[str, Row]:
        row = await self.gateway.read(selectors.tests.get_test, test_id=self._test_id)
        return {} if row is None else {self._test_id: row}
