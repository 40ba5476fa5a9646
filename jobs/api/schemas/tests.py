"""The OpenAPI description of the endpoints of tests."""

from __future__ import annotations

from typing import Any

import msgspec
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema

from jobs.api.known_test_contract import QuarantineChange
from jobs.selectors.tests import SORTS

from .jobs import COUNT, CURSOR, ERROR, JSON, LIMIT, TEXT, register_components

(QUARANTINE_CHANGE,), _COMPONENTS = msgspec.json.schema_components(
    (QuarantineChange,), ref_template="#/components/schemas/{name}"
)
register_components(_COMPONENTS)

_SHARE = {"type": ["number", "null"], "minimum": 0, "maximum": 1}
_SECONDS = {"type": ["number", "null"]}
_TIME = {"type": ["string", "null"]}
_FLAG = {"type": "boolean"}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


_ROW: dict[str, Any] = {
    "id": TEXT, "org_id": TEXT, "test": TEXT, "target": TEXT, "jobs": COUNT, "attempts": COUNT, "passed": COUNT,
    "pass_rate": _SHARE, "flaky": COUNT, "flaky_rate": _SHARE, "mean_seconds": _SECONDS,
    "recent": {"type": "array", "items": TEXT, "description": "how the newest 20 attempts ended, newest last"},
    "recent_seconds": {"type": "array", "items": _SECONDS, "description": "how long these took"},
    "last_outcome": TEXT, "last_seconds": _SECONDS, "last_job_id": TEXT, "last_at": TEXT, "quarantined": _FLAG,
    "quarantine_note": TEXT, "quarantined_at": _TIME,
}  # fmt: skip
_ATTEMPT = _object(
    attempt=TEXT, job_id=TEXT, app_version_id=TEXT, agent=TEXT, outcome=TEXT, run_seconds=_SECONDS, simulated=_FLAG,
    message=TEXT, finished_at=_TIME,
)  # fmt: skip
_DETAIL = _object(**_ROW, history={"type": "array", "items": _ATTEMPT})

list_tests = extend_schema(
    operation_id="list_tests",
    tags=["tests"],
    parameters=[
        OpenApiParameter("org_id", str, description="only of this organisation"),
        OpenApiParameter("target", str, description="only on this target"),
        OpenApiParameter("test", str, description="only tests with this in their name"),
        OpenApiParameter("flaky", bool, description="true: only those that were flaky once; false: only the others"),
        OpenApiParameter("failing", bool, description="true: only those that did not pass the last time"),
        OpenApiParameter("quarantined", bool, description="true: only those in quarantine; false: only the others"),
        OpenApiParameter("sort", str, enum=list(SORTS), description="most of it first; default last: last run first"),
        LIMIT,
        OpenApiParameter("cursor", str, description="the `next` of the page before, in the same order"),
    ],
    responses={200: _object(tests={"type": "array", "items": _object(**_ROW)}, next=CURSOR), 400: ERROR},
)
test_detail = extend_schema(operation_id="test_detail", tags=["tests"], responses={200: _DETAIL, 404: ERROR})
change_test = extend_schema(
    operation_id="change_test",
    tags=["tests"],
    request={JSON: QUARANTINE_CHANGE},
    responses={200: _DETAIL, 400: ERROR, 404: ERROR, 413: ERROR, 415: ERROR, 503: ERROR},
    examples=[
        OpenApiExample(
            "quarantine", value={"quarantined": True, "note": "fails since the new login, see #412"}, request_only=True
        )
    ],
)
