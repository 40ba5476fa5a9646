"""The transactional outbox: events are inserted in the transaction that ends the jobs, so neither exists alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import transaction

from jobs.keys import new_id
from jobs.models import Batch, Job
from jobs.presenters import batch_row, job_view
from jobs.scheduler.engine.states import Status
from jobs.times import to_datetime
from webhooks.models import Delivery, Webhook

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
        webhooks = read_filters() if ids else []
        if not webhooks:
            return
        deliveries = []
        batches: set[UUID] = set()
        for job in Job.objects.filter(pk__in=ids).order_by("pk"):
            if job.batch_id is not None:
                batches.add(job.batch_id)
            webhook_ids = _matching(webhooks, payloads.JOB_ENDED, job.org_id, job.status)
            if webhook_ids:
                body = payloads.job_ended(job_view(job), at_ms)
                deliveries += make_deliveries(payloads.JOB_ENDED, body, webhook_ids, at_ms)
        # a batch that is finished now was unfinished before: one of its jobs ended in this unit
        for batch in Batch.objects.filter(pk__in=batches, finished_at__isnull=False).order_by("pk"):
            deliveries += _batch_deliveries(webhooks, batch, at_ms)
        if deliveries:
            Delivery.objects.bulk_create(deliveries)
            notified = {str(delivery.webhook_id) for delivery in deliveries}
            # after the commit, even if the unit's caller was cancelled
            transaction.on_commit(lambda: self._committed(notified), robust=True)


def read_filters() -> list[Webhook]:
    """Return the enabled webhooks with the columns that select their events."""
    return list(Webhook.objects.filter(enabled=True).order_by("pk").only("org_id", "events", "statuses"))


def _batch_deliveries(webhooks: list[Webhook], batch: Batch, at_ms: int) -> list[Delivery]:
    row = batch_row(batch)
    webhook_ids = _matching(webhooks, payloads.BATCH_ENDED, batch.org_id, payloads.batch_status(row))
    if not webhook_ids:
        return []
    failed = []
    if batch.failed:
        rows = Job.objects.filter(batch=batch, status=Status.FAILED).order_by("pk")[: payloads.FAILED_TESTS]
        failed = [job_view(job) for job in rows]
    return make_deliveries(payloads.BATCH_ENDED, payloads.batch_ended(row, failed, at_ms), webhook_ids, at_ms)


def _matching(webhooks: list[Webhook], event: str, org_id: str | None, status: str) -> list[UUID]:
    """Return the ids of the webhooks whose filter the event passes. ``org_id`` None: of several organizations."""
    return [
        webhook.pk
        for webhook in webhooks
        if event in webhook.events
        and webhook.org_id in (None, org_id)
        and (not webhook.statuses or status in webhook.statuses)
    ]


def make_deliveries(event: str, body: bytes, webhook_ids: Iterable[UUID], at_ms: int) -> list[Delivery]:
    """Return one unsaved delivery per webhook, due now, all of the same new event."""
    now, event_id, payload = to_datetime(at_ms), UUID(new_id()), body.decode()
    times = {"created_at": now, "next_attempt_at": now, "give_up_at": now + timedelta(seconds=GIVE_UP_SECONDS)}
    fields: dict[str, Any] = {"event_id": event_id, "event": event, "payload": payload, "state": "pending", **times}
    return [Delivery(id=UUID(new_id()), webhook_id=webhook_id, **fields) for webhook_id in webhook_ids]
