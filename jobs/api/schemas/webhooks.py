"""The OpenAPI description of the endpoints of webhooks."""

from __future__ import annotations

from typing import Any

import msgspec
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema

from webhooks.contract import STATES, DeliveryView, NewWebhookBody, Rotation, WebhookChange, WebhookView

from .jobs import CURSOR, ERROR, JSON, LIMIT, register_components

(NEW, CHANGE, ROTATION, WEBHOOK, DELIVERY), _COMPONENTS = msgspec.json.schema_components(
    (NewWebhookBody, WebhookChange, Rotation, WebhookView, DeliveryView), ref_template="#/components/schemas/{name}"
)
register_components(_COMPONENTS)

_PAGE = [
    LIMIT,
    OpenApiParameter("cursor", str, description="the `next` of the page before"),
]


def _list(name: str, row: Any) -> dict[str, Any]:
    properties = {name: {"type": "array", "items": row}, "next": CURSOR}
    return {"type": "object", "required": list(properties), "properties": properties}


def _errors(*statuses: int) -> dict[int, Any]:
    return dict.fromkeys(statuses, ERROR)


list_webhooks = extend_schema(
    operation_id="list_webhooks",
    tags=["webhooks"],
    parameters=[OpenApiParameter("org_id", str, description="only of this organisation"), *_PAGE],
    responses={200: _list("webhooks", WEBHOOK), **_errors(400)},
)
create_webhook = extend_schema(
    operation_id="create_webhook",
    tags=["webhooks"],
    request={JSON: NEW},
    responses={201: WEBHOOK, **_errors(400, 409, 413, 415, 422, 503)},
    parameters=[
        OpenApiParameter(
            "Idempotency-Key", str, OpenApiParameter.HEADER,
            description="the same key and body give the same webhook again, with its secret",
        )
    ],
    examples=[
        OpenApiExample(
            "failures of an organisation",
            value={"url": "https://ci.example.com/qualgent", "org_id": "qualgent", "statuses": ["failed"]},
            request_only=True,
        )
    ],
)  # fmt: skip
webhook_detail = extend_schema(operation_id="webhook_detail", tags=["webhooks"], responses={200: WEBHOOK, 404: ERROR})
set_webhook = extend_schema(
    operation_id="set_webhook",
    tags=["webhooks"],
    request={JSON: CHANGE},
    responses={200: WEBHOOK, **_errors(400, 404, 413, 415, 503)},
)
remove_webhook = extend_schema(
    operation_id="remove_webhook", tags=["webhooks"], responses={204: None, **_errors(404, 503)}
)
rotate_secret = extend_schema(
    operation_id="rotate_webhook_secret",
    tags=["webhooks"],
    request={JSON: ROTATION},
    responses={200: WEBHOOK, **_errors(400, 404, 413, 415, 503)},
)
test_webhook = extend_schema(
    operation_id="test_webhook", tags=["webhooks"], request=None, responses={202: DELIVERY, **_errors(404, 503)}
)
list_deliveries = extend_schema(
    operation_id="list_deliveries",
    tags=["webhooks"],
    parameters=[OpenApiParameter("state", str, enum=STATES, description="only such deliveries"), *_PAGE],
    responses={200: _list("deliveries", DELIVERY), **_errors(400, 404)},
)
delivery_detail = extend_schema(
    operation_id="delivery_detail", tags=["webhooks"], responses={200: DELIVERY, 404: ERROR}
)
redeliver = extend_schema(
    operation_id="redeliver", tags=["webhooks"], request=None, responses={202: DELIVERY, **_errors(404, 503)}
)
