"""The OpenAPI description of the endpoints of orgs."""

from __future__ import annotations

import msgspec
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema

from accounts.contract import OrgChange, OrgView

from .jobs import CURSOR, ERROR, JSON, LIMIT, register_components

(ORG_CHANGE, ORG), _COMPONENTS = msgspec.json.schema_components(
    (OrgChange, OrgView), ref_template="#/components/schemas/{name}"
)
register_components(_COMPONENTS)

list_orgs = extend_schema(
    operation_id="list_orgs",
    tags=["orgs"],
    parameters=[
        LIMIT,
        OpenApiParameter("cursor", str, description="the `next` of the page before"),
    ],
    responses={
        200: {
            "type": "object",
            "required": ["orgs", "next"],
            "properties": {"orgs": {"type": "array", "items": ORG}, "next": CURSOR},
        },
        400: ERROR,
    },
)
org_detail = extend_schema(operation_id="org_detail", tags=["orgs"], responses={200: ORG, 404: ERROR})
set_org = extend_schema(
    operation_id="set_org",
    tags=["orgs"],
    request={JSON: ORG_CHANGE},
    responses={200: ORG, 400: ERROR, 413: ERROR, 415: ERROR, 503: ERROR},
    examples=[
        OpenApiExample(
            "limits", value={"most_running": 4, "submits_per_minute": 600, "most_waiting": "unlimited"},
            request_only=True,
        )
    ],
)  # fmt: skip
