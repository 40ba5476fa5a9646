"""What gateways ask of the scheduler about webhooks (see ``jobs.scheduler.port``)."""

from __future__ import annotations

from typing import Any

from jobs.scheduler.port import Command, Idempotency
from webhooks.contract import DeliveryView, NewWebhookBody, WebhookView


class CreateWebhook(Command[WebhookView], frozen=True, kw_only=True):
    """Create a receiver of events; the reply has its secret. Raises InvalidInputError, ConflictError (too many)."""

    new: NewWebhookBody
    idempotency: Idempotency | None = None


class SetWebhook(Command[WebhookView], frozen=True, kw_only=True):
    """Change some of a webhook's fields. Raises NotFoundError, InvalidInputError."""

    webhook_id: str
    changes: dict[str, Any]


class RotateSecret(Command[WebhookView], frozen=True, kw_only=True):
    """Give a webhook a new secret, which the reply has. Raises NotFoundError.

    For ``keep_seconds`` deliveries are signed with the old one as well; 0: from now on only with the new one.
    """

    webhook_id: str
    keep_seconds: float


class RemoveWebhook(Command[None], frozen=True, kw_only=True):
    """Remove a webhook with its deliveries. Raises NotFoundError."""

    webhook_id: str


class SendTest(Command[DeliveryView], frozen=True, kw_only=True):
    """Send a webhook a test event, enabled or not, once. Raises NotFoundError."""

    webhook_id: str


class Redeliver(Command[DeliveryView], frozen=True, kw_only=True):
    """Send an event again under the same ``webhook-id``. Raises NotFoundError."""

    webhook_id: str
    delivery_id: str
