"""Reads of webhooks and deliveries: for the API and admin, for problems, and for the workers that send."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple
from uuid import UUID

import msgspec
from django.db.models import Count, Min, OuterRef, Subquery

from qualgent.accounts.pages import Page, given, read_page, show_first
from qualgent.accounts.scope import OrgScope
from qualgent.core.row_view import view
from qualgent.core.times import to_milliseconds
from qualgent.webhooks.claims import MAX_PER_WEBHOOK, is_due
from qualgent.webhooks.contract import DeliveryView, WebhookView, host_of
from qualgent.webhooks.models import Delivery, Webhook


def list_webhooks(*, scope: OrgScope, before: str | None, limit: int, org_id: str | None = None) -> Page[WebhookView]:
    """Return a page of webhooks within the scope, newest first."""
    webhooks = Webhook.objects.filter(**scope.lookup()).filter(**given(org_id=org_id))
    return read_page(webhooks, before, limit, partial(view, WebhookView))


def webhook_ids(*, scope: OrgScope) -> frozenset[str]:
    """Return the ids of all webhooks within the scope."""
    return frozenset(map(str, Webhook.objects.filter(**scope.lookup()).values_list("pk", flat=True)))


def get_webhook(*, webhook_id: str) -> WebhookView | None:
    """Return a webhook by id; None: there is none."""
    return show_first(Webhook.objects.filter(pk=UUID(webhook_id)), partial(view, WebhookView))


def list_deliveries(
    *, scope: OrgScope, webhook_id: str, before: str | None, limit: int, state: str | None = None
) -> Page[DeliveryView]:
    """Return a page of a webhook's deliveries without payloads, newest first."""
    within = scope.lookup("webhook__org_id")
    deliveries = Delivery.objects.filter(webhook_id=UUID(webhook_id), **given(state=state), **within).defer("payload")
    return read_page(deliveries, before, limit, partial(view, DeliveryView))


def get_delivery(*, webhook_id: str, delivery_id: str) -> DeliveryView | None:
    """Return a delivery of a webhook with its payload; None: there is none."""
    row = Delivery.objects.filter(pk=UUID(delivery_id), webhook_id=UUID(webhook_id)).first()
    return None if row is None else view(DeliveryView, row, payload=msgspec.Raw(row.payload.encode()))


class ParkedDeliveries(NamedTuple):
    """The parked deliveries of a webhook, as a problem shows them."""

    webhook_id: str
    org_id: str
    host: str  # the rest of the URL may contain a secret
    number: int
    since_ms: int


def list_parked(*, scope: OrgScope, limit: int) -> list[ParkedDeliveries]:
    """Return the webhooks with parked deliveries (given up, as no result could be recorded), the longest first."""
    parked = Delivery.objects.filter(parked_at__isnull=False, **scope.lookup("webhook__org_id"))
    rows = parked.values_list("webhook_id", "webhook__org_id", "webhook__url")
    found = rows.annotate(number=Count("pk"), since=Min("parked_at")).order_by("since")
    return [
        ParkedDeliveries(str(webhook_id), org_id or "", host_of(url), number, to_milliseconds(since))
        for webhook_id, org_id, url, number, since in found[:limit]
    ]


class Look(NamedTuple):
    """What senders look at from time to time."""

    claims: dict[tuple[str, str], str]  # delivery id and claim -> webhook id
    due: dict[str, int]  # see due_times


def look(now_ms: int) -> Look:
    """Return all claims, and by webhook when its next delivery is due, for a delivery worker."""
    rows = Delivery.objects.filter(claim__isnull=False).values_list("pk", "claim", "webhook_id")
    claims = {(str(delivery_id), str(claim)): str(webhook_id) for delivery_id, claim, webhook_id in rows}
    return Look(claims, due_times(None, now_ms))


def due_times(webhook_ids: Iterable[str] | None, now_ms: int) -> dict[str, int]:
    """Return by webhook id when its next delivery can be claimed (ms; 0: now). ``webhook_ids`` None: of all.

    Left out are webhooks without deliveries to claim, and those with as many claims as they may have.
    """
    webhooks = Webhook.objects.all()
    if webhook_ids is not None:
        webhooks = webhooks.filter(pk__in=[UUID(webhook_id) for webhook_id in webhook_ids])
    first = Delivery.objects.filter(webhook=OuterRef("pk"), next_attempt_at__isnull=False, claim__isnull=True).order_by(
        "next_attempt_at"
    )  # in the order of the index
    rows = webhooks.annotate(
        next_at=Subquery(first.values("next_attempt_at")[:1]), failed=Subquery(first.values("failures")[:1])
    ).filter(next_at__isnull=False)
    claimed = Counter(Delivery.objects.filter(claim__isnull=False).values_list("webhook_id", flat=True))
    found = {}
    for webhook_id, next_at, failed, paused_until in rows.values_list("pk", "next_at", "failed", "paused_until"):
        if claimed[webhook_id] < MAX_PER_WEBHOOK:
            at_ms = 0 if is_due(failed, next_at, now_ms) else to_milliseconds(next_at)
            found[str(webhook_id)] = max(at_ms, to_milliseconds(paused_until) if paused_until else 0)
    return found


def has_webhooks() -> bool:
    """Return whether there is any webhook."""
    return Webhook.objects.exists()
