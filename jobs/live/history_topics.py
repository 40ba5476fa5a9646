"""The topics ``series``, ``events`` and ``timeline``."""

from __future__ import annotations

from jobs import selectors
from jobs.gateway import Gateway
from jobs.history.series import STEP_SECONDS, row
from jobs.scheduler.port import RecentEvents, RecentSamples
from jobs.times import wall_ms

from .snapshot_source import SnapshotSource
from .topic import Row

SERIES_SECONDS = 300
TIMELINE_MS = 15 * 60_000
TIMELINE_SPANS = 3000


def register_history_topics(gateway: Gateway) -> None:
    gateway.hub.register("series", SeriesSource(gateway), full_refresh=True)
    gateway.hub.register("events", EventsSource(gateway), full_refresh=True)
    gateway.hub.register("timeline", TimelineSource(gateway))


class SeriesSource(SnapshotSource):
    """A row for every five seconds of the last five minutes."""

    async def snapshot(self) -> dict[str, Row]:
        latest = await self.gateway.port.call(RecentSamples(seconds=SERIES_SECONDS))
        return {str(sample.at): row(sample, STEP_SECONDS) for sample in latest}


class EventsSource(SnapshotSource):
    """The newest events."""

    async def snapshot(self) -> dict[str, Row]:
        return {event.id: event for event in await self.gateway.port.call(RecentEvents())}


class TimelineSource:
    """The attempts of the last 15 minutes. Remembers the sent ids, to remove the oldest as others are added."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._sent_ids: dict[str, None] = {}  # ids, in the order they were leased

    async def snapshot(self) -> dict[str, Row]:
        now_ms = wall_ms()
        spans = await self._gateway.read(
            selectors.history.spans_between,
            from_ms=now_ms - TIMELINE_MS,
            to_ms=now_ms + 60_000,
            limit=TIMELINE_SPANS,
        )
        shown = list(reversed(spans))
        self._sent_ids = {span["id"]: None for span in shown}
        return {span["id"]: span for span in shown}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        found = await self._gateway.read(selectors.history.spans_of, attempt_ids=ids)
        changes: dict[str, Row | None] = {span_id: None for span_id in ids if span_id not in found}
        for span_id in sorted(found):
            changes[span_id] = found[span_id]
            self._sent_ids.setdefault(span_id)
        while len(self._sent_ids) > TIMELINE_SPANS:
            oldest = next(iter(self._sent_ids))
            del self._sent_ids[oldest]
            changes[oldest] = None
        return changes
