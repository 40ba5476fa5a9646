"""The transactional outbox of webhooks: events are inserted in the transaction that ends the jobs, or not at all."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

from django.db import transaction

from jobs import selectors
from jobs.models import Batch, Job
from jobs.presenters import job_view
from jobs.selectors.combined_rows import CombinedRows
from qgprotocol.webhooks import Event
from qualgent.engine.states import Status
from qualgent.scheduler.core import Core
from qualgent.webhooks.selectors import has_webhooks
from qualgent.webhooks.statements import insert_deliveries, remove_deliveries

from . import payloads


class Filter(NamedTuple):
    webhook_id: str
    org_id: str | None  # None: all organizations
    events: list[str]
    statuses: list[str]  # empty: all


class Outbox:
    """Queues events of ended jobs and batches. Without webhooks it only checks a flag."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._loop: asyncio.AbstractEventLoop | None = None
        # whether any webhook may exist; set on the event loop before the first one is written, so that no event
        # after that commit is missed
        self.enabled = False

    async def start(self) -> None:
        """Find out whether any webhook exists; without one, no events are queued."""
        self._loop = asyncio.get_running_loop()
        self.enabled = await self._core.ledger.read(has_webhooks)

    def jobs_ended(self, cursor: Any, job_ids: Iterable[str], at_ms: int) -> None:
        """Insert the deliveries for jobs that this unit ended, and for batches that ended with them."""
        if not self.enabled:
            return
        ids = [UUID(job_id) for job_id in job_ids]
        filters = read_filters(cursor) if ids else []
        if not filters:
            return
        notified: set[str] = set()
        batches: set[UUID] = set()
        for job in Job.objects.filter(pk__in=ids).order_by("pk"):
            if job.batch_id is not None:
                batches.add(job.batch_id)
            webhook_ids = _matching(filters, "job.ended", job.org_id, job.status)
            if webhook_ids:
                new = job.status == Status.FAILED and selectors.comparisons.has_new_failure(job)
                body = payloads.job_ended(job_view(job), at_ms, new=new)
                insert_deliveries(cursor, "job.ended", body, webhook_ids, at_ms)
                notified.update(webhook_ids)
        # a batch that is finished now was unfinished before: one of its jobs ended in this unit
        for batch in Batch.objects.filter(pk__in=batches, finished_at__isnull=False).order_by("pk"):
            notified.update(_insert_batch_end(cursor, filters, batch, at_ms))
        if notified:
            # after the commit, even if the unit's caller was cancelled
            transaction.on_commit(lambda: self._notify_gateways(notified), robust=True)

    def _notify_gateways(self, webhook_ids: set[str]) -> None:
        """Notify the gateways, on the event loop, of new deliveries of these webhooks."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._core.changes.touch_deliveries, webhook_ids)

    def remove_expired(self, cursor: Any, before_ms: int, limit: int) -> int:
        """Delete up to ``limit`` finished deliveries created before a time (ms); return their number."""
        return remove_deliveries(cursor, before_ms, limit)


def read_filters(cursor: Any) -> list[Filter]:
    """Return the filters (organization, events, statuses) of the enabled webhooks."""
    cursor.execute("SELECT id, org_id, events, statuses FROM webhooks_webhook WHERE enabled ORDER BY id")
    return [
        Filter(str(UUID(str(row[0]))), row[1], _decode_list(row[2]), _decode_list(row[3])) for row in cursor.fetchall()
    ]


def _decode_list(value: Any) -> list[str]:
    """Return the list in a JSON column, decoded already or not."""
    return list(json.loads(value) if isinstance(value, str) else value)  # PostgreSQL: a list


def _insert_batch_end(cursor: Any, filters: list[Filter], batch: Batch, at_ms: int) -> list[str]:
    """Insert the deliveries for an ended batch; return the ids of their webhooks."""
    (row,) = CombinedRows().batches([batch])
    webhook_ids = _matching(filters, "batch.ended", batch.org_id, row.status)
    if webhook_ids:
        rows = Job.objects.filter(batch=batch, status=Status.FAILED).order_by("pk")[: payloads.FAILED_TESTS]
        failed = [job_view(job) for job in rows] if batch.failed else []
        new = frozenset(selectors.comparisons.list_new_failures(batch_id=row.id)) if batch.failed else frozenset()
        body = payloads.batch_ended(row, failed, new, at_ms)
        insert_deliveries(cursor, "batch.ended", body, webhook_ids, at_ms)
    return webhook_ids


def _matching(filters: list[Filter], event: Event, org_id: str | None, status: str) -> list[str]:
    """Return the ids of the webhooks whose filter an event passes. ``org_id`` None: of several organizations."""
    return [
        own.webhook_id
        for own in filters
        if event in own.events and own.org_id in (None, org_id) and (not own.statuses or status in own.statuses)
    ]
