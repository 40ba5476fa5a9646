"""SQL statements that insert, give up and remove many deliveries, in pages where there may be any number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import Case, F, QuerySet, Value, When

from qualgent.core.keys import database_id, new_id
from qualgent.core.times import stamp, to_datetime
from qualgent.webhooks.models import Delivery, Webhook
from qualgent.webhooks.schedule import GIVE_UP_SECONDS

PAGE = 500  # rows per statement
PARKED = "parked: it was sent, but the result could not be recorded; send it again"


def insert_deliveries(cursor: Any, event: str, body: bytes, webhook_ids: Iterable[str], at_ms: int) -> list[str]:
    """Insert one delivery of a new event for each of these webhooks, due now; return their ids.

    In SQL, as jobs end at a high rate: Django's ``bulk_create`` takes ten times as long.
    """
    delivery_ids = {new_id(): webhook_id for webhook_id in webhook_ids}
    now, give_up_at = stamp(at_ms), stamp(at_ms + round(GIVE_UP_SECONDS * 1000))
    fields = (database_id(new_id()), event, body.decode(), now, give_up_at, now)
    cursor.executemany(
        """INSERT INTO webhooks_delivery (id, webhook_id, event_id, event, payload, next_attempt_at, give_up_at,
                                      created_at, state)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, 'pending')""",
        [(database_id(new), database_id(webhook_id), *fields) for new, webhook_id in delivery_ids.items()],
    )
    return list(delivery_ids)


def remove_webhook(webhook: Webhook) -> bool:
    """Delete a page of a webhook's deliveries, then the webhook; return False if deliveries remain."""
    page = Delivery.objects.filter(webhook=webhook).values("pk")[:PAGE]
    removed, _ = Delivery.objects.filter(pk__in=page).delete()
    if removed == PAGE:
        Webhook.objects.filter(pk=webhook.pk).update(enabled=False)
        return False
    webhook.delete()
    return True


def give_up_deliveries(webhook_id: str, reason: str, now_ms: int, *, overdue: bool = False) -> bool:
    """Give up a page of pending deliveries (``overdue``: past their deadline); return whether none is left."""
    now = to_datetime(now_ms)
    pending = Delivery.objects.filter(webhook=UUID(webhook_id), next_attempt_at__isnull=False)
    if overdue:
        pending = pending.filter(give_up_at__lte=now)
    error = Case(When(error="", then=Value(reason[:500])), default="error")
    page = Delivery.objects.filter(pk__in=pending.values("pk")[:PAGE])
    return page.update(state="given_up", next_attempt_at=None, finished_at=now, error=error) < PAGE


def park_delivery(delivery: QuerySet[Delivery], now_ms: int) -> int:
    """Give up a delivery whose results cannot be recorded; return how many rows changed (0 or 1)."""
    now = to_datetime(now_ms)
    return delivery.update(
        state="given_up",
        claim=None,
        attempts=F("attempts") + F("unrecorded"),
        unrecorded=0,
        next_attempt_at=None,
        finished_at=now,
        parked_at=now,
        error=PARKED,
    )


def remove_deliveries(cursor: Any, before_ms: int, limit: int) -> int:
    """Delete up to ``limit`` finished deliveries created before a time (ms); return their number."""
    cursor.execute(
        """DELETE FROM webhooks_delivery WHERE id IN
               (SELECT id FROM webhooks_delivery WHERE created_at < %s AND next_attempt_at IS NULL
                ORDER BY created_at LIMIT %s)""",
        (stamp(before_ms), limit),
    )
    return int(cursor.rowcount)
