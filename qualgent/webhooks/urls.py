"""The routes of webhooks and their deliveries."""

from __future__ import annotations

from qualgent.web.routes import ID, route

from . import api

WEBHOOK = ID.format("webhook_id")
DELIVERY = ID.format("delivery_id")

urlpatterns = [
    route("api/v1/webhooks", api.WebhooksView, "webhooks"),
    route(f"api/v1/webhooks/{WEBHOOK}", api.WebhookDetailView, "webhook-detail"),
    route(f"api/v1/webhooks/{WEBHOOK}/rotate", api.RotateSecretView, "webhook-rotate"),
    route(f"api/v1/webhooks/{WEBHOOK}/test", api.TestWebhookView, "webhook-test"),
    route(f"api/v1/webhooks/{WEBHOOK}/deliveries", api.DeliveriesView, "deliveries"),
    route(f"api/v1/webhooks/{WEBHOOK}/deliveries/{DELIVERY}", api.DeliveryDetailView, "delivery-detail"),
    route(f"api/v1/webhooks/{WEBHOOK}/deliveries/{DELIVERY}/redeliver", api.RedeliverView, "redeliver"),
]
