"""The OpenAPI description of the endpoints of tests."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema

from .schema import COUNT, CURSOR, ERROR, LIMIT, TEXT

_SHARE = {"type": ["number", "null"], "minimum": 0, "maximum": 1}
_SECONDS = {"type": ["number", "null"]}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


_ROW: dict[str, Any] = {
    "id": TEXT, "org_id": TEXT, "test": TEXT, "target": TEXT, "jobs": COUNT, "attempts": COUNT, "passed": COUNT,
    "pass_rate": _SHARE, "flaky": COUNT, "flaky_rate": _SHARE, "mean_seconds": _SECONDS, "last_outcome": TEXT,
    "last_seconds": _SECONDS, "last_job_id": TEXT, "last_at": TEXT,
}  # fmt: skip
_ATTEMPT = _object(
    attempt=TEXT, job_id=TEXT, app_version_id=TEXT, agent=TEXT, outcome=TEXT, run_seconds=_SECONDS,
    simulated={"type": "boolean"}, finished_at={"type": ["string", "null"]},
)  # fmt: skip

list_tests = extend_schema(
    operation_id="list_tests",
    tags=["tests"],
    parameters=[
        OpenApiParameter("org_id", str, description="only of this organisation"),
        OpenApiParameter("target", str, description="only on this target"),
        OpenApiParameter("test", str, description="only tests with this in their name"),
        OpenApiParameter("flaky", bool, description="true: only those that were flaky once; false: only the others"),
        LIMIT,
        OpenApiParameter("cursor", str, description="the `next` of the page before"),
    ],
    responses={200: _object(tests={"type": "array", "items": _object(**_ROW)}, next=CURSOR), 400: ERROR},
)
test_detail = extend_schema(
    operation_id="test_detail",
    tags=["tests"],
    responses={200: _object(**_ROW, history={"type": "array", "items": _ATTEMPT}), 404: ERROR},
)
