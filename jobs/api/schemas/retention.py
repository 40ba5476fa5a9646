"""The OpenAPI description of the endpoint of the retention."""

from __future__ import annotations

from typing import Any

import msgspec
from drf_spectacular.utils import extend_schema

from jobs.history.retention_policy import RetentionPolicy, RetentionRun
from jobs.services.retention import Report

from .jobs import ERROR, JSON, register_components

(RUN, POLICY, REPORT), _COMPONENTS = msgspec.json.schema_components(
    (RetentionRun, RetentionPolicy, Report), ref_template="#/components/schemas/{name}"
)
register_components(_COMPONENTS)
_STATE: dict[str, Any] = {
    "type": "object",
    "required": ["policy", "last"],
    "properties": {"policy": POLICY, "last": {"oneOf": [REPORT, {"type": "null"}]}},
}

retention = extend_schema(operation_id="retention", tags=["server"], responses={200: _STATE})
run_retention = extend_schema(
    operation_id="run_retention",
    tags=["server"],
    request={JSON: RUN},
    responses={200: REPORT, 400: ERROR, 413: ERROR, 415: ERROR, 503: ERROR},
)
