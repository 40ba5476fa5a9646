"""Changes of many deliveries, in pages: other units wait briefly for the ledger's writer."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Case, Value, When

from jobs.times import stamp, to_datetime
from webhooks.models import Delivery, Webhook

PAGE = 500  # rows per statement


def remove_webhook(webhook: Webhook) -> bool:
    """Delete a page of its deliveries, then the webhook; return False if deliveries remain (it is disabled then)."""
    page = Delivery.objects.filter(webhook=webhook).values("pk")[:PAGE]
    removed, _ = Delivery.objects.filter(pk__in=page).delete()
    if removed == PAGE:
        Webhook.objects.filter(pk=webhook.pk).update(enabled=False)
        return False
    webhook.delete()
    return True


def give_up_deliveries(webhook_id: str, reason: str, now_ms: int, *, overdue: bool = False) -> bool:
    """Give up a page of a webhook's pending deliveries, with ``overdue`` only those past their deadline.

    Return False if more may remain.
    """
    now = to_datetime(now_ms)
    pending = Delivery.objects.filter(webhook=UUID(webhook_id), next_attempt_at__isnull=False)
    if overdue:
        pending = pending.filter(give_up_at__lte=now)
    error = Case(When(error="", then=Value(reason[:500])), default="error")
    page = Delivery.objects.filter(pk__in=pending.values("pk")[:PAGE])
    return page.update(state="given_up", next_attempt_at=None, finished_at=now, error=error) < PAGE


def remove_deliveries(cursor: Any, before_ms: int, limit: int) -> int:
    """Delete up to ``limit`` finished deliveries created before the time; return their number."""
    cursor.execute(
        """DELETE FROM webhooks_delivery WHERE id IN
               (SELECT id FROM webhooks_delivery WHERE created_at < %s AND next_attempt_at IS NULL
                ORDER BY created_at LIMIT %s)""",
        (stamp(before_ms), limit),
    )
    return int(cursor.rowcount)
