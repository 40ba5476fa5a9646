"""Events are written in the transaction that makes them happen: never an end without its event, nor the reverse.

Whoever ends jobs calls ``note_ends`` in the same unit of work, after the rows say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from django.db import transaction

from jobs.keys import new_id
from jobs.models import Batch, Job
from jobs.presenters import batch_row, job_view
from jobs.scheduler.engine.states import Status
from webhooks.statements import Listener, NewDelivery, insert_deliveries, read_listeners

from . import payloads
from .schedule import GIVE_UP_SECONDS


class Outbox:
    """One per runtime. While there is no webhook it costs a look at a flag."""

    def __init__(self, committed: Callable[[set[str]], None]) -> None:
        """``committed`` is told which webhooks have something to deliver; on the ledger's writer thread."""
        self._committed = committed
        # some webhook may be enabled; set on the event loop before the first one is written, so that nothing that
        # ends after it is missed
        self.listening = False

    def note_ends(self, cursor: Any, job_ids: Iterable[str], at_ms: int) -> None:
        """Part of a unit that has just ended these jobs, each of them once, all counted in their batches."""
        if not self.listening:
            return
        ids = [UUID(job_id) for job_id in job_ids]
        listeners = read_listeners(cursor) if ids else []
        if not listeners:
            return
        deliveries = []
        batches: set[UUID] = set()
        for job in Job.objects.filter(pk__in=ids).order_by("pk"):
            if job.batch_id is not None:
                batches.add(job.batch_id)
            wanted_by = _who_wants(listeners, payloads.JOB_ENDED, job.org_id, job.status)
            if wanted_by:
                body = payloads.job_ended(job_view(job), at_ms)
                deliveries += make_deliveries(payloads.JOB_ENDED, body, wanted_by, at_ms)
        # a batch that is finished now was not before: one of its jobs has ended only here
        for batch in Batch.objects.filter(pk__in=batches, finished_at__isnull=False).order_by("pk"):
            deliveries += _batch_deliveries(listeners, batch, at_ms)
        if deliveries:
            insert_deliveries(cursor, deliveries)
            self.told({delivery.webhook_id for delivery in deliveries})

    def told(self, webhook_ids: set[str]) -> None:
        """Part of a unit: after its commit, whoever delivers hears of it, whatever became of the unit's caller."""
        transaction.on_commit(lambda: self._committed(webhook_ids), robust=True)


def _batch_deliveries(listeners: list[Listener], batch: Batch, at_ms: int) -> list[NewDelivery]:
    row = batch_row(batch)
    wanted_by = _who_wants(listeners, payloads.BATCH_ENDED, batch.org_id, payloads.batch_status(row))
    if not wanted_by:
        return []
    failed = []
    if batch.failed:
        rows = Job.objects.filter(batch=batch, status=Status.FAILED).order_by("pk")[: payloads.FAILED_TESTS]
        failed = [job_view(job) for job in rows]
    return make_deliveries(payloads.BATCH_ENDED, payloads.batch_ended(row, failed, at_ms), wanted_by, at_ms)


def _who_wants(listeners: list[Listener], event: str, org_id: str | None, status: str) -> list[str]:
    return [listener.id for listener in listeners if listener.wants(event, org_id, status)]


def make_deliveries(event: str, body: bytes, webhook_ids: Iterable[str], at_ms: int) -> list[NewDelivery]:
    """One event, for each of them."""
    event_id, give_up_ms = new_id(), at_ms + round(GIVE_UP_SECONDS * 1000)
    return [NewDelivery(new_id(), webhook_id, event_id, event, body, at_ms, give_up_ms) for webhook_id in webhook_ids]
