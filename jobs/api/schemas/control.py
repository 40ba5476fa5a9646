"""The OpenAPI description of changing many jobs at once, and of the audit."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema

from accounts.selectors.audit import AUDIT_FILTERS
from jobs.scheduler.engine.states import Status
from jobs.selectors.jobs import JOB_FILTERS

from .jobs import COUNT, CURSOR, ERROR, JSON, LIMIT, TEXT

ACTIONS = ["cancel", "retry", "priority"]

_FILTER: dict[str, Any] = {
    "type": "object",
    "description": "by the names and values of the filters of the job list, and ids; empty: all, if `all` is true",
    "additionalProperties": False,
    "properties": {
        "ids": {"type": "array", "items": {"type": "string", "format": "uuid"}, "maxItems": 10_000},
        **dict.fromkeys(JOB_FILTERS, TEXT),
        "status": {"type": "string", "enum": list(Status)},
        "priority": {"type": ["integer", "string"], "description": "0 to 9"},
    },
}
_MANY: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "filter": _FILTER,
        "all": {"type": "boolean", "default": False, "description": "every job is meant, if the filter is empty"},
        "dry_run": {"type": "boolean", "default": False, "description": "only count"},
        "expected": {
            "type": ["integer", "null"], "minimum": 0,
            "description": "`changed` of a dry run: if more would be changed by now, nothing is (409)",
        },
        "until": {
            "type": ["string", "null"], "format": "uuid",
            "description": "`until` of a dry run: jobs submitted since are left alone",
        },
        "note": {"type": "string", "maxLength": 500, "description": "why, for the audit"},
        "priority": {"type": "integer", "minimum": 0, "maximum": 9, "description": "wanted, if that is the action"},
    },
}  # fmt: skip
_CHANGED: dict[str, Any] = {
    "type": "object",
    "required": ["dry_run", "matched", "by_status", "changed", "until"],
    "properties": {
        "dry_run": {"type": "boolean"},
        "matched": COUNT,
        "by_status": {"type": "object", "additionalProperties": COUNT, "description": "of what matched, before"},
        "changed": {**COUNT, "description": "in a dry run: how many would be"},
        "until": {"type": ["string", "null"], "description": "the newest job there was when they were counted"},
    },
}
_ACTION = OpenApiParameter("action", str, OpenApiParameter.PATH, enum=ACTIONS)
_EXAMPLE = OpenApiExample(
    "a preview", value={"filter": {"org_id": "acme", "status": "pending"}, "dry_run": True}, request_only=True
)

count_unseen = extend_schema(
    operation_id="count_unseen_jobs",
    tags=["jobs"],
    request={JSON: {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "filter": {**_FILTER, "properties": {key: of for key, of in _FILTER["properties"].items() if key != "ids"}},
            "since": {"type": ["string", "null"], "format": "uuid", "description": "the oldest job that is shown"},
            "known": {"type": "array", "items": {"type": "string", "format": "uuid"}, "maxItems": 10_000},
        },
    }},
    responses={
        200: {
            "type": "object",
            "required": ["count", "more"],
            "properties": {"count": COUNT, "more": {"type": "boolean", "description": "it is more than that"}},
        },
        **dict.fromkeys((400, 413, 415, 503), ERROR),
    },
)  # fmt: skip


def _change(operation_id: str, *statuses: int) -> Any:
    return extend_schema(
        operation_id=operation_id,
        tags=["jobs"],
        parameters=[_ACTION],
        request={JSON: _MANY},
        responses={200: _CHANGED, **dict.fromkeys((400, 409, 413, 415, 503, *statuses), ERROR)},
        examples=[_EXAMPLE],
    )


change_jobs = _change("change_jobs")
change_batch = _change("change_batch", 404)
change_group = _change("change_group", 404)

_ENTRY: dict[str, Any] = {
    "type": "object",
    "required": ["id", "at", "actor", "door", "address", "client", "action", "kind", "object_id", "selection", "count",
                 "before", "after", "note"],
    "properties": {
        **dict.fromkeys(("id", "at", "actor", "door", "address", "client"), TEXT),
        **dict.fromkeys(("action", "kind", "object_id", "note"), TEXT),
        "selection": {"type": ["object", "null"], "description": "the filter that many jobs were chosen by"},
        "count": {**COUNT, "description": "how many were changed"},
        "before": {"description": "how it was; null: not known, or of many (the filter job_id tells of one)"},
        "after": {"description": "how it is since"},
    },
}  # fmt: skip
_MEANING = {
    "job_id": "what changed this job, alone or among many",
    "since": "not before this time, RFC 3339",
    "until": "before this time, RFC 3339",
}
list_audit = extend_schema(
    operation_id="list_audit",
    tags=["audit"],
    parameters=[
        *(OpenApiParameter(name, str, description=_MEANING.get(name, "only such entries")) for name in AUDIT_FILTERS),
        LIMIT,
        OpenApiParameter("cursor", str, description="the `next` of the page before"),
    ],
    responses={
        200: {
            "type": "object",
            "required": ["audit", "next"],
            "properties": {"audit": {"type": "array", "items": _ENTRY}, "next": CURSOR},
        },
        400: ERROR,
    },
)
