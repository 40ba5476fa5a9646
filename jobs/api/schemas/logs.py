"""The OpenAPI description of finding one's way in logs."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema

from jobs.storage.log_lines import LONGEST_TEXT

from .jobs import COUNT, ERROR

_COUNTS = {"type": "array", "items": COUNT}
_FLAG = {"type": "boolean"}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


log_index = extend_schema(
    operation_id="attempt_log_index",
    tags=["attempts"],
    parameters=[OpenApiParameter("from", COUNT, description="a byte: counted from the block on it is in; default 0")],
    responses={
        200: _object(**{"size": COUNT, "complete": _FLAG, "block_bytes": COUNT, "from": COUNT, "counts": _COUNTS}),
        400: ERROR,
        404: ERROR,
        410: ERROR,
    },
)
log_find = extend_schema(
    operation_id="attempt_log_find",
    tags=["attempts"],
    parameters=[
        OpenApiParameter("text", {"type": "string", "maxLength": LONGEST_TEXT}, description="what the lines hold"),
        OpenApiParameter("failures", bool, description="true: lines that look like a failure, instead of a text"),
    ],
    responses={200: _object(lines=_COUNTS, more=_FLAG), 400: ERROR, 404: ERROR, 410: ERROR},
)
