"""The REST API of webhooks and their deliveries."""

from __future__ import annotations

from msgspec import structs
from rest_framework.request import Request

from qgprotocol.webhooks import DELIVERY_STATES
from qualgent.accounts.permissions import Resource, caller_of
from qualgent.core.errors import NotFoundError
from qualgent.web import request_params
from qualgent.web.gateway import check, gateway_of, port_of
from qualgent.web.openapi import ORG, header, list_operation, operation, query
from qualgent.web.rest import LoopAPIView, found_row, page_response
from qualgent.web.rest_json import Response

from . import selectors
from .contract import DeliveryView, NewWebhookBody, Rotation, WebhookChange, WebhookView
from .requests import CreateWebhook, Redeliver, RemoveWebhook, RotateSecret, SendTest, SetWebhook


class WebhooksView(LoopAPIView):
    kind = "webhook"

    @list_operation("webhooks", "webhooks", WebhookView, ORG)
    async def get(self, request: Request) -> Response:
        """List webhooks, newest first."""
        org_id = request.query_params.get("org_id")
        return await page_response(request, "webhooks", selectors.list_webhooks, org_id=org_id)

    @operation(
        "create_webhook",
        "webhooks",
        {201: WebhookView},
        body=NewWebhookBody,
        errors=(409, 422),
        parameters=(header("Idempotency-Key", "the same key and body return the same webhook, without its secret"),),
        action="create",
    )
    async def post(self, request: Request) -> Response:
        """Create a webhook for ended jobs and batches. The response has its secret, which is not shown again."""
        idempotency = self.idempotency_of(request)
        new, caller = self.data_of(request), caller_of(request)
        if new.org_id is None and caller.orgs:
            new = structs.replace(new, org_id=caller.orgs[0])  # the events of all organizations are the site's
        await check(gateway_of(request), caller, "create", Resource("webhook", org=new.org_id))
        created = await port_of(request).call(CreateWebhook(caller=caller, new=new, idempotency=idempotency))
        return Response(created, status=201)


class WebhookDetailView(LoopAPIView):
    @operation("webhook_detail", "webhooks", WebhookView, errors=(404,))
    async def get(self, request: Request, webhook_id: str) -> Response:
        """Return a webhook."""
        return Response(await found_row(request, "webhook", webhook_id, selectors.get_webhook))

    @operation("set_webhook", "webhooks", WebhookView, body=WebhookChange, errors=(404,), action="settings")
    async def patch(self, request: Request, webhook_id: str) -> Response:
        """Set URL, events, filter or description; enable or disable it. Omitted fields keep their values."""
        changes = self.data_of(request).changes()
        command = SetWebhook(caller=caller_of(request), webhook_id=_webhook_id(webhook_id), changes=changes)
        return Response(await port_of(request).call(command))

    @operation("remove_webhook", "webhooks", {204: None}, errors=(404,), action="delete")
    async def delete(self, request: Request, webhook_id: str) -> Response:
        """Remove the webhook with its delivery log."""
        await port_of(request).call(RemoveWebhook(caller=caller_of(request), webhook_id=_webhook_id(webhook_id)))
        return Response(status=204)


class RotateSecretView(LoopAPIView):
    @operation("rotate_webhook_secret", "webhooks", WebhookView, body=Rotation, errors=(404,), action="rotate")
    async def post(self, request: Request, webhook_id: str) -> Response:
        """Replace the secret; the response has the new one. For ``keep_seconds`` the old one also signs deliveries."""
        keep_seconds = self.data_of(request).keep_seconds
        command = RotateSecret(caller=caller_of(request), webhook_id=_webhook_id(webhook_id), keep_seconds=keep_seconds)
        return Response(await port_of(request).call(command))


class TestWebhookView(LoopAPIView):
    long_work = True  # of its receiver

    @operation("test_webhook", "webhooks", {202: DeliveryView}, errors=(404,), action="test")
    async def post(self, request: Request, webhook_id: str) -> Response:
        """Send the event `webhook.test` now, once, even to a disabled webhook; its delivery has the result."""
        command = SendTest(caller=caller_of(request), webhook_id=_webhook_id(webhook_id))
        return Response(await port_of(request).call(command), status=202)


class DeliveriesView(LoopAPIView):
    @list_operation(
        "webhooks",
        "deliveries",
        DeliveryView,
        query("state", "only deliveries in this state", enum=DELIVERY_STATES),
        errors=(400, 404),
    )
    async def get(self, request: Request, webhook_id: str) -> Response:
        """List the deliveries without payloads, newest first."""
        known = (await found_row(request, "webhook", webhook_id, selectors.get_webhook)).id
        state = request_params.choice(request.query_params, "state", DELIVERY_STATES)
        return await page_response(request, "deliveries", selectors.list_deliveries, webhook_id=known, state=state)


class DeliveryDetailView(LoopAPIView):
    @operation("delivery_detail", "webhooks", DeliveryView, errors=(404,))
    async def get(self, request: Request, webhook_id: str, delivery_id: str) -> Response:
        """Return a delivery with its payload."""
        row = await gateway_of(request).read(
            selectors.get_delivery,
            webhook_id=request_params.path_id("webhook", webhook_id),
            delivery_id=request_params.path_id("delivery", delivery_id),
        )
        if row is None:
            raise NotFoundError(f"webhook {webhook_id[:100]} has no delivery {delivery_id[:100]}")
        return Response(row)


class RedeliverView(LoopAPIView):
    @operation("redeliver", "webhooks", {202: DeliveryView}, errors=(404,), action="redeliver")
    async def post(self, request: Request, webhook_id: str, delivery_id: str) -> Response:
        """Send the delivery again now under the same `webhook-id`, whatever its state."""
        delivery = request_params.path_id("delivery", delivery_id)
        command = Redeliver(caller=caller_of(request), webhook_id=_webhook_id(webhook_id), delivery_id=delivery)
        return Response(await port_of(request).call(command), status=202)


def _webhook_id(webhook_id: str) -> str:
    """Return the id of a path in canonical form. Raises NotFoundError."""
    return request_params.path_id("webhook", webhook_id)
