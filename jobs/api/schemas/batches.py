"""The OpenAPI description of what a batch came to."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema

from jobs.scheduler.engine.states import Status

from .jobs import BATCH, COUNT, CURSOR, ERROR, LIMIT, TEXT

_SECONDS = {"type": ["number", "null"]}
_OPTIONAL_TEXT = {"type": ["string", "null"]}
_FLAG = {"type": "boolean"}
_STATUS = {"type": "string", "enum": [status.value for status in Status]}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _list(row: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": row}


_TRY = _object(
    id=TEXT, number=COUNT, agent=TEXT, phase=_OPTIONAL_TEXT, outcome=_OPTIONAL_TEXT, run_seconds=_SECONDS,
    install_seconds=_SECONDS, message=TEXT,
)  # fmt: skip
_RESULT = _object(
    id=TEXT, org_id=TEXT, app_version_id=TEXT, test=TEXT, target=TEXT, status=_STATUS, phase=_OPTIONAL_TEXT,
    reason=TEXT, flaky=_FLAG, quarantined=_FLAG, simulated=_FLAG, tries=_list(_TRY),
)  # fmt: skip
_COMPARED = _object(
    job_id=TEXT, test=TEXT, target=TEXT, status=_STATUS, flaky=_FLAG, reason=TEXT, seconds=_SECONDS,
    before_job_id=_OPTIONAL_TEXT, before_status=_OPTIONAL_TEXT, before_seconds=_SECONDS,
)  # fmt: skip

_RESULTS: dict[str, Any] = {
    "tags": ["overview"],
    "parameters": [
        OpenApiParameter("status", str, enum=[status.value for status in Status], description="only such jobs"),
        OpenApiParameter("flaky", bool, description="only jobs that were flaky, or were not"),
        OpenApiParameter("order", str, enum=["newest", "slowest"], description="slowest: one page, without cursor"),
        LIMIT,
        OpenApiParameter("cursor", str, description="the `next` of the page before"),
    ],
    "responses": {200: _object(results=_list(_RESULT), next=CURSOR), 400: ERROR, 404: ERROR},
}
batch_results = extend_schema(operation_id="batch_results", **_RESULTS)
group_results = extend_schema(operation_id="group_results", **_RESULTS)
batch_compare = extend_schema(
    operation_id="batch_compare",
    tags=["overview"],
    parameters=[
        OpenApiParameter("with", str, description="`previous` (default): of the same suite and branch; `base`: of the "
                         "suite on another branch; or a batch's id"),
        OpenApiParameter("branch", str, description="with `base`: that branch; default main, master, trunk or develop"),
    ],
    responses={
        200: _object(
            **{"batch": BATCH, "with": {"oneOf": [BATCH, {"type": "null"}]}},
            newly_failing=_list(_COMPARED), fixed=_list(_COMPARED), still_failing=_list(_COMPARED),
            slower=_list(_COMPARED), new=_list(_COMPARED), gone=_list(_COMPARED),
        ),
        400: ERROR,
        404: ERROR,
    },
)  # fmt: skip
batch_junit = extend_schema(
    operation_id="batch_junit",
    tags=["overview"],
    responses={(200, "application/xml"): {"type": "string"}, 404: ERROR},
)
