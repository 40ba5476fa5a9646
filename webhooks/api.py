"""The REST API of webhooks: who is told when jobs and batches end, and what became of it."""

from __future__ import annotations

from typing import Any

from rest_framework.request import Request
from rest_framework.response import Response

from jobs.api import asked, schemas
from jobs.api.rest import LoopAPIView
from jobs.errors import InvalidInputError, NotFoundError
from jobs.scheduler.runtime import current
from webhooks import selectors
from webhooks import services as webhooks
from webhooks.contract import (
    STATES,
    NewWebhookBody,
    Rotation,
    WebhookChange,
    WebhookView,
    decode_change,
    decode_new,
    decode_rotation,
)


class WebhooksView(LoopAPIView):
    """Receivers of events."""

    def decode(self, body: bytes) -> NewWebhookBody:
        return decode_new(body)

    @schemas.webhooks.list_webhooks
    async def get(self, request: Request) -> Response:
        """List webhooks, newest first."""
        page = await current().ledger.read(
            selectors.list_webhooks,
            before=asked.cursor_of(request),
            limit=asked.limit_of(request),
            org_id=request.query_params.get("org_id"),
        )
        return Response({"webhooks": page.rows, "next": page.next})

    @schemas.webhooks.create_webhook
    async def post(self, request: Request) -> Response:
        """Have a URL told when jobs and batches end. The answer has the secret that signs it: it is not shown again."""
        idempotency = asked.idempotency_of(request, request.body)
        answer = await webhooks.create_webhook(new=self.data_of(request), idempotency=idempotency)
        return Response(answer.body, status=answer.status)


class WebhookDetailView(LoopAPIView):
    """One receiver."""

    def decode(self, body: bytes) -> WebhookChange:
        return decode_change(body)

    @schemas.webhooks.webhook_detail
    async def get(self, request: Request, webhook_id: str) -> Response:
        """One webhook."""
        return Response(await _found(webhook_id))

    @schemas.webhooks.set_webhook
    async def patch(self, request: Request, webhook_id: str) -> Response:
        """Set URL, events, filter or description, enable or disable it; what is left out stays as it is."""
        changes = self.data_of(request).changes()
        return Response(await webhooks.set_webhook(webhook_id=asked.id_of("webhook", webhook_id), changes=changes))

    @schemas.webhooks.remove_webhook
    async def delete(self, request: Request, webhook_id: str) -> Response:
        """Remove it with its delivery log."""
        await webhooks.remove_webhook(webhook_id=asked.id_of("webhook", webhook_id))
        return Response(status=204)


class RotateSecretView(LoopAPIView):
    """A receiver's secret."""

    def decode(self, body: bytes) -> Rotation:
        return decode_rotation(body)

    @schemas.webhooks.rotate_secret
    async def post(self, request: Request, webhook_id: str) -> Response:
        """Make a new secret, which the answer has. For a day, or as said, the old one signs deliveries as well."""
        view = await webhooks.rotate_secret(
            webhook_id=asked.id_of("webhook", webhook_id), keep_seconds=self.data_of(request).keep_seconds
        )
        return Response(view)


class TestWebhookView(LoopAPIView):
    """A trial."""

    @schemas.webhooks.test_webhook
    async def post(self, request: Request, webhook_id: str) -> Response:
        """Send it an event `webhook.test` now, once, enabled or not; what became of it is in its delivery."""
        return Response(await webhooks.send_test(webhook_id=asked.id_of("webhook", webhook_id)), status=202)


class DeliveriesView(LoopAPIView):
    """A receiver's delivery log."""

    @schemas.webhooks.list_deliveries
    async def get(self, request: Request, webhook_id: str) -> Response:
        """List its deliveries, newest first, without payloads."""
        known = (await _found(webhook_id)).id
        page = await current().ledger.read(
            selectors.list_deliveries,
            webhook_id=known,
            before=asked.cursor_of(request),
            limit=asked.limit_of(request),
            state=_state_of(request),
        )
        return Response({"deliveries": page.rows, "next": page.next})


class DeliveryDetailView(LoopAPIView):
    """One delivery."""

    @schemas.webhooks.delivery_detail
    async def get(self, request: Request, webhook_id: str, delivery_id: str) -> Response:
        """One delivery with its payload."""
        row = await current().ledger.read(
            selectors.get_delivery,
            webhook_id=asked.id_of("webhook", webhook_id),
            delivery_id=asked.id_of("delivery", delivery_id),
        )
        if row is None:
            raise NotFoundError(f"webhook {webhook_id[:100]} has no delivery {delivery_id[:100]}")
        return Response(row)


class RedeliverView(LoopAPIView):
    """Another try."""

    @schemas.webhooks.redeliver
    async def post(self, request: Request, webhook_id: str, delivery_id: str) -> Response:
        """Send it again now, under the same `webhook-id`, whatever became of it before."""
        view = await webhooks.redeliver(
            webhook_id=asked.id_of("webhook", webhook_id), delivery_id=asked.id_of("delivery", delivery_id)
        )
        return Response(view, status=202)


async def _found(webhook_id: str) -> WebhookView:
    """Raises NotFoundError."""
    known = asked.id_of("webhook", webhook_id)
    view = await current().ledger.read(selectors.get_webhook, webhook_id=known)
    if view is None:
        raise NotFoundError(f"there is no webhook {known}")
    return view


def _state_of(request: Request) -> Any:
    state = request.query_params.get("state")
    if state is not None and state not in STATES:
        wanted = f"must be one of {', '.join(STATES)}"
        raise InvalidInputError(f"state {wanted}", {"state": wanted})
    return state
