"""The transactional outbox: events are inserted in the transaction that ends the jobs, so neither exists alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from django.db import transaction

from jobs.keys import new_id
from jobs.models import Batch, Job
from jobs.presenters import batch_row, job_view
from jobs.scheduler.engine.states import Status
from webhooks.statements import NewDelivery, Subscription, insert_deliveries, read_subscriptions

from . import payloads
from .schedule import GIVE_UP_SECONDS


class Outbox:
    """Queues events of ended jobs and batches. Without webhooks it only checks a flag."""

    def __init__(self, committed: Callable[[set[str]], None]) -> None:
        """``committed`` gets the ids of webhooks with new deliveries, on the ledger's writer thread."""
        self._committed = committed
        # whether any webhook may exist; set on the event loop before the first one is written, so that no event
        # after that commit is missed
        self.enabled = False

    def queue_end_events(self, cursor: Any, job_ids: Iterable[str], at_ms: int) -> None:
        """Insert the events of jobs that this unit of work ended, after their rows and batches were updated."""
        if not self.enabled:
            return
        ids = [UUID(job_id) for job_id in job_ids]
        subscriptions = read_subscriptions(cursor) if ids else []
        if not subscriptions:
            return
        deliveries = []
        batches: set[UUID] = set()
        for job in Job.objects.filter(pk__in=ids).order_by("pk"):
            if job.batch_id is not None:
                batches.add(job.batch_id)
            webhook_ids = _matching(subscriptions, payloads.JOB_ENDED, job.org_id, job.status)
            if webhook_ids:
                body = payloads.job_ended(job_view(job), at_ms)
                deliveries += make_deliveries(payloads.JOB_ENDED, body, webhook_ids, at_ms)
        # a batch that is finished now was unfinished before: one of its jobs ended in this unit
        for batch in Batch.objects.filter(pk__in=batches, finished_at__isnull=False).order_by("pk"):
            deliveries += _batch_deliveries(subscriptions, batch, at_ms)
        if deliveries:
            insert_deliveries(cursor, deliveries)
            notified = {delivery.webhook_id for delivery in deliveries}
            # after the commit, even if the unit's caller was cancelled
            transaction.on_commit(lambda: self._committed(notified), robust=True)


def _batch_deliveries(subscriptions: list[Subscription], batch: Batch, at_ms: int) -> list[NewDelivery]:
    row = batch_row(batch)
    webhook_ids = _matching(subscriptions, payloads.BATCH_ENDED, batch.org_id, payloads.batch_status(row))
    if not webhook_ids:
        return []
    failed = []
    if batch.failed:
        rows = Job.objects.filter(batch=batch, status=Status.FAILED).order_by("pk")[: payloads.FAILED_TESTS]
        failed = [job_view(job) for job in rows]
    return make_deliveries(payloads.BATCH_ENDED, payloads.batch_ended(row, failed, at_ms), webhook_ids, at_ms)


def _matching(subscriptions: list[Subscription], event: str, org_id: str | None, status: str) -> list[str]:
    return [subscription.id for subscription in subscriptions if subscription.matches(event, org_id, status)]


def make_deliveries(event: str, body: bytes, webhook_ids: Iterable[str], at_ms: int) -> list[NewDelivery]:
    """Return one delivery per webhook, all of the same new event."""
    event_id, give_up_ms = new_id(), at_ms + round(GIVE_UP_SECONDS * 1000)
    return [NewDelivery(new_id(), webhook_id, event_id, event, body, at_ms, give_up_ms) for webhook_id in webhook_ids]
