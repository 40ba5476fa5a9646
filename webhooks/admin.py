"""The admin of webhooks and their deliveries."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString

from accounts.admin.audit_admin import changes_of
from accounts.permissions import Resource
from jobs.admin_base import cells, columns
from jobs.admin_base.actions import ConfirmedAction, Message, Preview, count_text
from jobs.admin_base.calls import send_command
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.links import admin_url, list_url
from jobs.admin_base.readonly import ReadOnlyAdmin, Table, Tool
from jobs.errors import NotFoundError
from webhooks import payloads
from webhooks.commands import Redeliver
from webhooks.contract import STATES
from webhooks.models import Delivery, Webhook

MOST_HOSTS = 5  # named in a preview


def host_of(url: str) -> str:
    """Return what a list may show of a webhook's URL: some have a secret in their path."""
    return urlsplit(url).netloc


@admin.register(Webhook)
class WebhookAdmin(ReadOnlyAdmin):
    kind = "webhook"
    search_fields = ("=pk", "^description")
    search_help_text = "A webhook's id, or the start (or any part) of its description."
    list_display = (
        "host",
        "state",
        "org_link",
        "events_shown",
        "statuses_shown",
        "failing",
        "description",
        "created",
    )
    list_filter = ("enabled", by_text("org_id", "organization"), ("failing_since", admin.EmptyFieldListFilter))
    sortable_by = ("created",)
    details = ("state",)
    summary = ("host", "state", "events_shown", "description")
    exclude = ("secret", "old_secrets")

    host = columns.attribute("host", "url", host_of)
    org_link = columns.link("org", "org_id", "organization", missing="all")
    events_shown = columns.column("events", lambda webhook: cells.tags(*webhook.events))
    statuses_shown = columns.column("only statuses", lambda webhook: cells.tags(*webhook.statuses))
    failing = columns.age("failing since", "failing_since")
    created = columns.age("created", "created_at", ordering="id")

    @admin.display(description="state")
    def state(self, webhook: Webhook) -> SafeString:
        if not webhook.enabled:
            return cells.state("off")
        return cells.state("retrying", "failing") if webhook.failing_since else cells.state("on")

    def tools(self, webhook: Webhook) -> list[Tool]:
        return [Tool("Deliveries", list_url("delivery", q=webhook.pk)), Tool("Audit", list_url("audit", q=webhook.pk))]

    def tables(self, webhook: Webhook) -> list[Table]:
        deliveries = Delivery.objects.filter(webhook=webhook).defer("payload").order_by("-pk")
        return [
            self.table("Deliveries", deliveries, q=webhook.pk),
            self.table("Audit", changes_of("webhook", webhook.pk), q=webhook.pk),
        ]


class RedeliverAction(ConfirmedAction):
    """Send events again, whatever their state."""

    def resources(self, chosen: QuerySet[Delivery]) -> Sequence[Resource]:
        webhooks = set(chosen.order_by().values_list("webhook_id", flat=True))
        return [Resource("webhook", str(webhook_id)) for webhook_id in webhooks]

    def preview(self, request: HttpRequest, chosen: QuerySet[Delivery]) -> Preview:
        states = list(chosen.order_by().values_list("state", flat=True))
        hosts = sorted({host_of(url) for url in chosen.order_by().values_list("webhook__url", flat=True)})
        named = ", ".join(hosts[:MOST_HOSTS])
        if hosts[MOST_HOSTS:]:
            named += f" and {len(hosts) - MOST_HOSTS} others"
        counts = [(state.replace("_", " "), f"{states.count(state):,}") for state in STATES if state in states]
        sentence = f"{count_text(len(states), 'event')} would be sent again, under the same id, to {named}."
        return Preview(sentence, counts, bool(states))

    def perform(self, request: HttpRequest, chosen: QuerySet[Delivery], data: dict[str, Any]) -> list[Message]:
        pairs = [(str(webhook), str(delivery)) for webhook, delivery in chosen.values_list("webhook_id", "pk")]
        count = 0
        for webhook_id, delivery_id in pairs:
            try:
                send_command(request, Redeliver, webhook_id=webhook_id, delivery_id=delivery_id)
            except NotFoundError:  # removed meanwhile
                continue
            count += 1
        return [Message(messages.SUCCESS, f"{count_text(count, 'delivery', 'deliveries')} are sent again")]


@admin.register(Delivery)
class DeliveryAdmin(ReadOnlyAdmin):
    kind = "webhook"
    search_fields = ("=pk", "=event_id", "=webhook_id")
    search_help_text = "The id of a delivery, an event or a webhook."
    list_display = (
        "event",
        "result",
        "webhook_link",
        "attempts",
        "status_code",
        "error",
        "last_attempt",
        "due",
        "created",
    )
    list_filter = (
        by_word("state", "state", *STATES),
        by_time("created"),
        by_word("event", "event", *payloads.EVENTS, payloads.TEST),
    )
    list_select_related = ("webhook",)
    sortable_by = ("created",)
    actions = (RedeliverAction("redeliver", "Deliver again…", "Deliver again", form=forms.Form),)
    details = ("result", "payload_shown")
    summary = ("event", "result", "attempts", "status_code", "error", "last_attempt", "due", "created")
    exclude = ("payload",)

    last_attempt = columns.age("last attempt", "last_attempt_at")
    due = columns.age("next attempt", "next_attempt_at")
    created = columns.age("created", "created_at", ordering="id")
    payload_shown = columns.column("payload", lambda delivery: cells.as_json(json.loads(delivery.payload)))

    def get_queryset(self, request: HttpRequest) -> QuerySet[Delivery]:
        return super().get_queryset(request).defer("payload")

    @admin.display(description="state")
    def result(self, delivery: Delivery) -> SafeString:
        if delivery.state == "failed":
            return cells.state("retrying", "failed, will be retried")
        return cells.state(delivery.state)

    @admin.display(description="webhook")
    def webhook_link(self, delivery: Delivery) -> SafeString | str:
        return cells.row_link("webhook", delivery.webhook_id, host_of(delivery.webhook.url))

    def tools(self, delivery: Delivery) -> list[Tool]:
        return [
            Tool("Webhook", admin_url("webhook", delivery.webhook_id)),
            Tool("Audit", list_url("audit", q=delivery.webhook_id)),
            Tool("Deliver again", action="redeliver"),
        ]
