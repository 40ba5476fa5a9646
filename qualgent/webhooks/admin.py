"""The admin pages of webhooks and their deliveries."""

from __future__ import annotations

from urllib.parse import urlsplit

from django import forms
from django.contrib import admin
from django.utils.safestring import SafeString

from qgprotocol.webhooks import DELIVERY_STATES, EVENTS
from qualgent.accounts.permissions import Resource
from qualgent.web.admin_base import cells
from qualgent.web.admin_base.actions import RowsAction
from qualgent.web.admin_base.filters import by_text, by_time, by_word
from qualgent.web.admin_base.readonly import ReadOnlyAdmin
from qualgent.webhooks import payloads
from qualgent.webhooks.models import Delivery, Webhook
from qualgent.webhooks.requests import Redeliver


def host_of(webhook: Webhook) -> str:
    """Return the host of a webhook's URL, for lists: the path may contain a secret."""
    return urlsplit(webhook.url).netloc


@admin.register(Webhook)
class WebhookAdmin(ReadOnlyAdmin):
    kind = "webhook"
    search_fields = ("=pk", "^description")
    list_display = ("host", "enabled", "org_link", "events", "statuses", "failing_since", "description", "created_at")
    list_filter = ("enabled", by_text("org_id", "organization"))
    exclude = ("secret", "old_secrets")
    related = {"delivery": "webhook", "audit": "object_id"}

    host = cells.column("host", host_of)


REDELIVER = RowsAction(
    name="redeliver",
    title="Deliver again",
    effect="sent again, under the same id.",
    done="are sent again",
    command=lambda caller, row, data: Redeliver(caller=caller, webhook_id=str(row.webhook_id), delivery_id=str(row.pk)),
    resource=lambda delivery: Resource("webhook", str(delivery.webhook_id)),
    state=lambda delivery: delivery.state.replace("_", " "),
    named=lambda delivery: host_of(delivery.webhook),
    form=forms.Form,
)


@admin.register(Delivery)
class DeliveryAdmin(ReadOnlyAdmin):
    kind = "webhook"
    search_fields = ("=pk", "=event_id", "=webhook_id")
    list_display = ("event", "state_shown", "host", "attempts", "status_code", "error", "next_attempt_at", "created_at")
    list_filter = (
        by_word("state", "state", *DELIVERY_STATES),
        by_time("created"),
        by_word("event", "event", *EVENTS, payloads.TEST),
    )
    list_select_related = ("webhook",)
    actions = (REDELIVER,)
    details = ("state_shown", "host", "body")
    exclude = ("payload",)  # in lists

    host = cells.column("webhook", lambda delivery: host_of(delivery.webhook))
    body = cells.column("payload", lambda delivery: delivery.payload)

    @admin.display(description="state")
    def state_shown(self, delivery: Delivery) -> SafeString:
        is_failing = delivery.state == "failed"
        return cells.state("retrying", "failed, will be retried") if is_failing else cells.state(delivery.state)
