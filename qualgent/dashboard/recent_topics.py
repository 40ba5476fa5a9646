"""Sources of the live topics that list the newest objects: ``jobs``, ``tests``, ``timeline``, ``batches``."""

from __future__ import annotations

from collections import OrderedDict
from itertools import chain

from jobs import selectors
from jobs.job_views import JobView
from jobs.models import Job
from jobs.presenters import SHOWN, job_view
from qualgent.accounts.scope import OrgScope
from qualgent.core.times import wall_ms
from qualgent.live.topic import Row
from qualgent.web.gateway import Gateway

TIMELINE_MS = 15 * 60_000


class RecentSource:
    """Base of lists that remember the ids they sent, to remove the oldest as others are added."""

    shown = 100  # rows at most
    reorders = True  # a changed row becomes the latest

    def __init__(self, gateway: Gateway, scope: OrgScope) -> None:
        self._gateway = gateway
        self._scope = scope
        self._sent_ids: OrderedDict[str, None] = OrderedDict()  # the latest last

    async def list_newest(self) -> dict[str, Row]:
        """Return the rows to show by id, latest first; to be overridden."""
        raise NotImplementedError

    async def get_changed(self, ids: set[str]) -> dict[str, Row]:
        """Return the rows with these ids by id, latest last, without those that are gone; to be overridden."""
        raise NotImplementedError

    async def snapshot(self) -> dict[str, Row]:
        """Return the rows to show by id, and remember the ids as sent."""
        rows = await self.list_newest()
        self._sent_ids = OrderedDict.fromkeys(reversed(rows))
        return rows

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        """Return changed rows by id, with None for those deleted or no longer among the newest."""
        found = await self.get_changed(ids)
        for deleted in ids - found.keys():
            self._sent_ids.pop(deleted, None)
        for row_id in found:
            self._sent_ids[row_id] = None
            if self.reorders:
                self._sent_ids.move_to_end(row_id)
        changes: dict[str, Row | None] = {**dict.fromkeys(ids), **found}
        while len(self._sent_ids) > self.shown:
            oldest, _ = self._sent_ids.popitem(last=False)
            changes[oldest] = None
        return changes


class JobsSource(RecentSource):
    async def list_newest(self) -> dict[str, Row]:
        return {job.id: job for job in await self._gateway.read(_list_recent_jobs, scope=self._scope, limit=self.shown)}

    async def get_changed(self, ids: set[str]) -> dict[str, Row]:
        found = await self._gateway.read(_get_listed_jobs, scope=self._scope, job_ids=ids)
        return {job.id: job for job in sorted(found, key=_activity_of)[-self.shown :]}


def _activity_of(job: JobView) -> tuple[str, str]:
    """Return a job's sort key by last change: (RFC 3339 time, id)."""
    return (job.finished_at or job.started_at or job.created_at, job.id)


def _list_recent_jobs(*, scope: OrgScope, limit: int) -> list[JobView]:
    """Return the most recently changed jobs among the newest submitted or attempted, latest first.

    Both are read by primary key, which begins with the time, so the cost does not grow with the ledger: there is no
    index on changes.
    """
    tried = selectors.attempts.attempts_within(scope).order_by("-pk").values_list("job_id", flat=True)[: limit * 2]
    own = Job.objects.filter(**scope.lookup()).annotate(**SHOWN)
    jobs = chain(own.order_by("-pk")[:limit], own.filter(pk__in=set(tried)))
    views = {view.id: view for view in map(job_view, jobs)}
    return selectors.jobs.with_batches(scope, sorted(views.values(), key=_activity_of, reverse=True)[:limit])


def _get_listed_jobs(*, scope: OrgScope, job_ids: set[str]) -> list[JobView]:
    """Return the jobs with these ids within the scope, as the topic shows them."""
    return selectors.jobs.with_batches(scope, selectors.jobs.get_jobs(scope=scope, job_ids=job_ids).values())


class TestsSource(RecentSource):
    async def list_newest(self) -> dict[str, Row]:
        page = await self._gateway.read(selectors.tests.list_tests, scope=self._scope, limit=self.shown)
        return {row.id: row for row in page.rows}

    async def get_changed(self, ids: set[str]) -> dict[str, Row]:
        return dict(await self._gateway.read(selectors.tests.get_tests, scope=self._scope, test_ids=ids))


class TimelineSource(RecentSource):
    """The attempts of the last 15 minutes, in the order they were leased."""

    shown = 3000
    reorders = False

    async def list_newest(self) -> dict[str, Row]:
        now_ms = wall_ms()
        spans = await self._gateway.read(
            selectors.history.spans_between,
            scope=self._scope,
            from_ms=now_ms - TIMELINE_MS,
            to_ms=now_ms + 60_000,
            limit=self.shown,
        )
        return {span.id: span for span in spans}

    async def get_changed(self, ids: set[str]) -> dict[str, Row]:
        found = await self._gateway.read(selectors.history.spans_of, scope=self._scope, attempt_ids=ids)
        return {span_id: found[span_id] for span_id in sorted(found)}


class BatchesSource:
    """The newest batches, and as many older ones that changed while the topic was followed."""

    shown = 100  # of each

    def __init__(self, gateway: Gateway, scope: OrgScope) -> None:
        self._gateway = gateway
        self._scope = scope
        self._newest: set[str] = set()  # ids, UUIDv7: they sort by when the batches were submitted
        self._older: OrderedDict[str, None] = OrderedDict()  # the latest change last

    async def snapshot(self) -> dict[str, Row]:
        page = await self._gateway.read(selectors.jobs.list_batches, scope=self._scope, before=None, limit=self.shown)
        self._newest = {row.id for row in page.rows}
        self._older.clear()
        return {row.id: row for row in page.rows}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        """Return changed batches by id, with None for those deleted or no longer shown."""
        found = await self._gateway.read(selectors.jobs.get_batches, scope=self._scope, batch_ids=ids)
        changes: dict[str, Row | None] = {**dict.fromkeys(ids), **found}
        self._newest -= ids - found.keys()
        for batch_id in sorted(ids):
            self._older.pop(batch_id, None)
            if batch_id not in found:
                continue
            if batch_id in self._newest or len(self._newest) < self.shown or batch_id > min(self._newest):
                self._newest.add(batch_id)
            else:
                self._older[batch_id] = None
        while len(self._newest) > self.shown:
            oldest = min(self._newest)
            self._newest.discard(oldest)
            changes[oldest] = None
        while len(self._older) > self.shown:
            changes[self._older.popitem(last=False)[0]] = None
        return changes
