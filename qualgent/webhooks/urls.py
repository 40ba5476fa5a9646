"""The API routes of webhooks and their deliveries."""

from __future__ import annotations

from qualgent.web.routes import route

from . import api

urlpatterns = [
    route("api/v1/webhooks", api.WebhooksView),
    route("api/v1/webhooks/<webhook_id>", api.WebhookDetailView),
    route("api/v1/webhooks/<webhook_id>/rotate", api.RotateSecretView),
    route("api/v1/webhooks/<webhook_id>/test", api.TestWebhookView),
    route("api/v1/webhooks/<webhook_id>/deliveries", api.DeliveriesView),
    route("api/v1/webhooks/<webhook_id>/deliveries/<delivery_id>", api.DeliveryDetailView),
    route("api/v1/webhooks/<webhook_id>/deliveries/<delivery_id>/redeliver", api.RedeliverView),
]
