"""Webhooks and their deliveries in the admin."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.safestring import SafeString

from accounts.models import Audit
from accounts.permissions import Thing
from jobs.admin_base import cells
from jobs.admin_base.actions import Act, Preview, Told, carry_out, counted
from jobs.admin_base.calls import serve
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool, audit_of, found_in, pre
from jobs.admin_base.tables import Table, table
from webhooks import payloads
from webhooks.models import Delivery, Webhook
from webhooks.services import redeliver_all

STATES = ("pending", "delivered", "failed", "given_up")


@admin.register(Webhook)
class WebhookAdmin(ReadOnlyAdmin):
    kind = "webhook"
    words = ("description",)
    search_help_text = "A webhook's id, or how its description begins (or any part of it)."
    list_display = ("leads_to", "how", "org_link", "events_shown", "statuses_shown", "failing", "description", "made")
    list_filter = ("enabled", by_text("org_id", "org"), ("failing_since", admin.EmptyFieldListFilter))
    ordering = ("-id",)
    sortable_by = ("made",)
    exclude = ("secret", "old_secrets")
    fields = ("id", "org_link", "url", "description", "how", "disabled_reason", "failing", "events_shown",
              "statuses_shown", "made")  # fmt: skip

    @admin.display(description="leads to")
    def leads_to(self, webhook: Webhook) -> str:
        return urlsplit(webhook.url).netloc  # not the whole URL: some have a secret in it

    @admin.display(description="state")
    def how(self, webhook: Webhook) -> SafeString:
        if not webhook.enabled:
            return cells.state("off")
        return cells.state("retrying", "failing") if webhook.failing_since else cells.state("on")

    @admin.display(description="org")
    def org_link(self, webhook: Webhook) -> SafeString | str:
        return cells.inspect("org", webhook.org_id) if webhook.org_id else "all"

    @admin.display(description="events")
    def events_shown(self, webhook: Webhook) -> SafeString | str:
        return cells.tags(*webhook.events)

    @admin.display(description="only of")
    def statuses_shown(self, webhook: Webhook) -> SafeString | str:
        return cells.tags(*webhook.statuses)

    @admin.display(description="failing since")
    def failing(self, webhook: Webhook) -> SafeString | str:
        return cells.ago(webhook.failing_since)

    @admin.display(description="made", ordering="id")
    def made(self, webhook: Webhook) -> SafeString | str:
        return cells.ago(webhook.created_at)

    def acts_on(self, webhook: Webhook) -> list[Tool]:
        return [Tool("Deliveries", found_in("delivery", webhook.pk)), Tool("Audit", audit_of(webhook.pk))]

    def tables(self, webhook: Webhook) -> list[Table]:
        of = self.admin_site.get_model_admin
        deliveries = Delivery.objects.filter(webhook=webhook).defer("payload").order_by("-pk")
        changes = Audit.objects.filter(kind="webhook", object_id=webhook.pk).order_by("-pk")
        return [
            table("Deliveries", of(Delivery), deliveries,
                  ("event", "how", "attempts", "status_code", "error", "tried", "due", "made"),
                  more=found_in("delivery", webhook.pk)),
            table("Audit", of(Audit), changes, ("when", "who", "did", "before_shown", "after_shown", "note"),
                  more=audit_of(webhook.pk)),
        ]  # fmt: skip


class RedeliverAct(Act):
    """Send events again, whatever became of them."""

    name = "redeliver"
    title = "Deliver again"
    button = "Deliver again"
    form = forms.Form

    def things(self, chosen: QuerySet[Delivery]) -> Sequence[Thing]:
        webhooks = set(chosen.order_by().values_list("webhook_id", flat=True))
        return [Thing("webhook", str(webhook_id)) for webhook_id in webhooks]

    def preview(self, request: HttpRequest, chosen: QuerySet[Delivery]) -> Preview:
        states = list(chosen.order_by().values_list("state", flat=True))
        hosts = {urlsplit(url).netloc for url in set(chosen.order_by().values_list("webhook__url", flat=True))}
        counts = [(state.replace("_", " "), f"{states.count(state):,}") for state in STATES if state in states]
        sentence = f"{counted(len(states), 'event')} would be sent again, under the same id, to {_named(hosts)}."
        return Preview(sentence, counts, bool(states))

    def do(self, request: HttpRequest, chosen: QuerySet[Delivery], data: dict[str, Any]) -> list[Told]:
        pairs = [(str(webhook), str(delivery)) for webhook, delivery in chosen.values_list("webhook_id", "pk")]
        count = serve(request, redeliver_all, deliveries=pairs)
        return [Told(messages.SUCCESS, f"{counted(count, 'delivery', 'deliveries')} are sent again")]


REDELIVER = RedeliverAct()


def _named(hosts: set[str]) -> str:
    named = sorted(hosts)
    return ", ".join(named[:5]) + (f" and {len(named) - 5} others" if len(named) > 5 else "")


@admin.register(Delivery)
class DeliveryAdmin(ReadOnlyAdmin):
    kind = "webhook"
    ids = ("pk", "event_id", "webhook_id")
    search_help_text = "The id of a delivery, an event or a webhook."
    list_display = ("event", "how", "webhook_link", "attempts", "status_code", "error", "tried", "due", "made")
    list_filter = (by_word("state", "state", *STATES), by_time("made"),
                   by_word("event", "event", *payloads.EVENTS, payloads.TEST))  # fmt: skip
    list_select_related = ("webhook",)
    ordering = ("-id",)
    sortable_by = ("made",)
    actions = ("redeliver",)
    fieldsets = (
        (None, {"fields": ("event", "how", "webhook_link", "attempts", "tried", "due", "ended", "gives_up")}),
        ("The last answer", {"fields": ("status_code", "error", "seconds", "response_shown")}),
        ("What is sent", {"fields": ("id", "event_id", "payload_shown", "made")}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Delivery]:
        return super().get_queryset(request).defer("payload")

    @admin.display(description="state")
    def how(self, delivery: Delivery) -> SafeString:
        if delivery.state == "failed":
            return cells.state("retrying", "failed, tried again")
        return cells.state(delivery.state)

    @admin.display(description="webhook")
    def webhook_link(self, delivery: Delivery) -> SafeString | str:
        return cells.inspect("webhook", delivery.webhook_id, urlsplit(delivery.webhook.url).netloc)

    @admin.display(description="last tried")
    def tried(self, delivery: Delivery) -> SafeString | str:
        return cells.ago(delivery.last_attempt_at)

    @admin.display(description="next")
    def due(self, delivery: Delivery) -> SafeString | str:
        return cells.ago(delivery.next_attempt_at)

    @admin.display(description="made", ordering="id")
    def made(self, delivery: Delivery) -> SafeString | str:
        return cells.ago(delivery.created_at)

    @admin.display(description="ended")
    def ended(self, delivery: Delivery) -> SafeString | str:
        return cells.ago(delivery.finished_at)

    @admin.display(description="is given up")
    def gives_up(self, delivery: Delivery) -> SafeString | str:
        return cells.ago(delivery.give_up_at)

    @admin.display(description="how it began")
    def response_shown(self, delivery: Delivery) -> SafeString | str:
        return pre(delivery.response)

    @admin.display(description="payload")
    def payload_shown(self, delivery: Delivery) -> SafeString | str:
        return cells.as_json(json.loads(delivery.payload))

    def acts_on(self, delivery: Delivery) -> list[Tool]:
        return [
            Tool("Webhook", cells.admin_url("webhook", delivery.webhook_id)),
            Tool("Audit", audit_of(delivery.webhook_id)),
            Tool("Deliver again", act="redeliver"),
        ]

    @admin.action(description="Deliver again…")
    def redeliver(self, request: HttpRequest, queryset: QuerySet[Delivery]) -> HttpResponse | None:
        return carry_out(self, request, queryset, REDELIVER)
