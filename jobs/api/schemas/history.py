"""The OpenAPI description of the endpoints of what was."""

from __future__ import annotations

from typing import Any

import msgspec
from drf_spectacular.utils import OpenApiParameter, extend_schema

from jobs.history.series import COUNTED, RANGES
from jobs.history.values import Event

from .jobs import COUNT, CURSOR, ERROR, LIMIT, TEXT, register_components

(EVENT,), _COMPONENTS = msgspec.json.schema_components((Event,), ref_template="#/components/schemas/{name}")
register_components(_COMPONENTS)

_NUMBERS = {"type": "array", "items": {"type": ["number", "null"]}}
_OPTIONAL = {"type": ["string", "null"]}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


_SPAN = _object(
    id=TEXT, agent=TEXT, job_id=TEXT, test=TEXT, org_id=TEXT, app_version_id=TEXT, group=TEXT, phase=_OPTIONAL,
    outcome=_OPTIONAL, leased_at=TEXT, install_seconds={"type": ["number", "null"]}, installs={"type": "boolean"},
    started_at=_OPTIONAL, finished_at=_OPTIONAL, simulated={"type": "boolean"},
)  # fmt: skip

series = extend_schema(
    operation_id="series",
    tags=["history"],
    parameters=[OpenApiParameter("range", str, enum=list(RANGES), description="default 1h")],
    responses={
        200: _object(
            range=TEXT,
            step={**COUNT, "description": "seconds between two"},
            at={**_NUMBERS, "description": "seconds since the epoch"},
            **dict.fromkeys(("waiting", "running", *COUNTED, "wait_p50", "wait_p95"), _NUMBERS),
            agents={"type": "object", "additionalProperties": _NUMBERS},
        ),
        400: ERROR,
    },
)
list_events = extend_schema(
    operation_id="list_events",
    tags=["history"],
    parameters=[
        OpenApiParameter("agent", str, description="only of this agent, and then all"),
        OpenApiParameter("kind", str, description="only such, as job_failed"),
        OpenApiParameter("level", str, enum=["info", "warn", "bad"]),
        LIMIT,
        OpenApiParameter("cursor", str, description="the `next` of the page before"),
    ],
    responses={200: _object(events={"type": "array", "items": EVENT}, next=CURSOR), 400: ERROR},
)
timeline = extend_schema(
    operation_id="timeline",
    tags=["history"],
    parameters=[
        OpenApiParameter("from", str, description="a time; default an hour before `to`"),
        OpenApiParameter("to", str, description="a time; default now"),
        OpenApiParameter("agent", str, many=True, description="only of these agents"),
    ],
    responses={
        200: _object(
            **{"from": TEXT, "to": TEXT},
            spans={"type": "array", "items": _SPAN},
            complete={"type": "boolean", "description": "false: there are more, older ones"},
        ),
        400: ERROR,
    },
)
