"""Reads of webhooks and deliveries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

import msgspec
from django.db.models import Min

from accounts.scope import OrgScope
from jobs.selectors.pages import Page, given, read_page
from jobs.times import to_milliseconds
from webhooks.contract import DeliveryView, WebhookView, delivery_view, webhook_view
from webhooks.models import Delivery, Webhook


def list_webhooks(*, scope: OrgScope, before: str | None, limit: int, org_id: str | None = None) -> Page:
    webhooks = Webhook.objects.filter(**scope.lookup()).filter(**given(org_id=org_id))
    return read_page(webhooks, before, limit, webhook_view)


def get_webhook(*, webhook_id: str) -> WebhookView | None:
    webhook = Webhook.objects.filter(pk=UUID(webhook_id)).first()
    return None if webhook is None else webhook_view(webhook)


def list_deliveries(
    *, scope: OrgScope, webhook_id: str, before: str | None, limit: int, state: str | None = None
) -> Page:
    """Return a page of deliveries without payloads, newest first."""
    within = scope.lookup("webhook__org_id")
    deliveries = Delivery.objects.filter(webhook_id=UUID(webhook_id), **given(state=state), **within).defer("payload")
    return read_page(deliveries, before, limit, delivery_view)


def get_delivery(*, webhook_id: str, delivery_id: str) -> DeliveryView | None:
    row = Delivery.objects.filter(pk=UUID(delivery_id), webhook_id=UUID(webhook_id)).first()
    return None if row is None else delivery_view(row, msgspec.Raw(row.payload.encode()))


class DueDelivery(NamedTuple):
    id: str
    webhook_id: str
    event_id: str
    payload: bytes


@dataclass(frozen=True)
class Receiver:
    """The URL and the signing secrets of a webhook."""

    url: str = field(repr=False)  # may contain a secret
    keys: list[str] = field(repr=False)


class DueDeliveries(NamedTuple):
    """The due deliveries of one webhook, and the time of its next one (None: no other is pending)."""

    receiver: Receiver
    now: list[DueDelivery]
    next_ms: int | None


class DueRequest(NamedTuple):
    """The number of due deliveries of a webhook to read, and the ids of those in flight, which are left out."""

    limit: int
    in_flight: frozenset[str]


def due_deliveries(requests: Mapping[str, DueRequest], now_ms: int) -> dict[str, DueDeliveries]:
    """Return due deliveries by webhook id, oldest due first; webhooks that do not exist are left out."""
    found = {}
    for webhook in Webhook.objects.filter(pk__in=[UUID(webhook_id) for webhook_id in requests]):
        webhook_id = str(webhook.pk)
        request = requests[webhook_id]
        due = Delivery.objects.filter(webhook=webhook, next_attempt_at__isnull=False)
        due = due.exclude(pk__in=[UUID(known) for known in request.in_flight])
        rows = list(due.order_by("next_attempt_at")[: request.limit + 1])  # in the order of the index
        ready = [row for row in rows[: request.limit] if _ms(row) <= now_ms]
        following = rows[len(ready) :]
        old_keys = [old for old, until_ms in webhook.old_secrets if until_ms > now_ms]
        found[webhook_id] = DueDeliveries(
            Receiver(webhook.url, [webhook.secret, *old_keys]),
            [DueDelivery(str(row.pk), webhook_id, str(row.event_id), row.payload.encode()) for row in ready],
            _ms(following[0]) if following else None,
        )
    return found


def _ms(row: Delivery) -> int:
    assert row.next_attempt_at is not None
    return to_milliseconds(row.next_attempt_at)


def next_attempt_times() -> dict[str, int]:
    """Return the time (ms) of the next attempt by webhook id, for webhooks with pending deliveries."""
    rows = (
        Delivery.objects.filter(next_attempt_at__isnull=False).values("webhook").annotate(first=Min("next_attempt_at"))
    )
    return {str(row["webhook"]): to_milliseconds(row["first"]) for row in rows.order_by()}


def has_webhooks() -> bool:
    return Webhook.objects.exists()
