"""Request types of the scheduler port for webhooks and their deliveries."""

from __future__ import annotations

from typing import Any

from qualgent.scheduler.port import Idempotency, Notification, WriteRequest
from qualgent.webhooks.contract import DeliveryView, NewWebhookBody, WebhookView


class CreateWebhook(WriteRequest[WebhookView], frozen=True, kw_only=True):
    """Create a webhook; the reply has its secret. Raises InvalidInputError, ConflictError (too many webhooks)."""

    new: NewWebhookBody
    idempotency: Idempotency | None = None


class SetWebhook(WriteRequest[WebhookView], frozen=True, kw_only=True):
    """Set some of a webhook's fields. Raises NotFoundError, InvalidInputError."""

    webhook_id: str
    changes: dict[str, Any]


class RotateSecret(WriteRequest[WebhookView], frozen=True, kw_only=True):
    """Replace a webhook's secret; the reply has the new one. Raises NotFoundError.

    For ``keep_seconds`` deliveries are signed with the old secret as well.
    """

    webhook_id: str
    keep_seconds: float


class RemoveWebhook(WriteRequest[None], frozen=True, kw_only=True):
    """Remove a webhook with its deliveries. Raises NotFoundError."""

    webhook_id: str


class SendTest(WriteRequest[DeliveryView], frozen=True, kw_only=True):
    """Send a test event to a webhook, enabled or not, with one attempt. Raises NotFoundError."""

    webhook_id: str


class Redeliver(WriteRequest[DeliveryView], frozen=True, kw_only=True):
    """Send a delivery again under the same ``webhook-id``. Raises NotFoundError."""

    webhook_id: str
    delivery_id: str


class DisableWebhook(WriteRequest[None], frozen=True, kw_only=True):
    """Disable a webhook that cannot be delivered to, and give up its pending deliveries. Idempotent."""

    webhook_id: str
    reason: str


class DeliveriesChanged(Notification, frozen=True, kw_only=True):
    """Report that deliveries were attempted, for who follows them live."""

    webhook_ids: list[str] = []
