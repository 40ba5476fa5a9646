"""The OpenAPI description of what agents did."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema

from jobs.scheduler.engine.values import Outcome

from .jobs import COUNT, CURSOR, ERROR, LIMIT, TEXT

_OPTIONAL = {"type": ["string", "null"]}
_SECONDS = {"type": ["number", "null"]}
_SHARE = {"type": ["number", "null"], "minimum": 0, "maximum": 1}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


_ATTEMPT = _object(
    id=TEXT, number=COUNT, agent=TEXT, job_id=TEXT, test=TEXT, org_id=TEXT, app_version_id=TEXT, target=TEXT,
    phase=_OPTIONAL, outcome=_OPTIONAL, simulated={"type": "boolean"}, leased_at=TEXT, started_at=_OPTIONAL,
    finished_at=_OPTIONAL, install_seconds=_SECONDS, run_seconds=_SECONDS, message=TEXT,
)  # fmt: skip

list_attempts = extend_schema(
    operation_id="list_attempts",
    tags=["attempts"],
    parameters=[
        OpenApiParameter("agent", str, description="only on this agent"),
        OpenApiParameter("outcome", str, enum=list(Outcome), description="only those that ended so"),
        LIMIT,
        OpenApiParameter("cursor", str, description="the `next` of the page before"),
    ],
    responses={200: _object(attempts={"type": "array", "items": _ATTEMPT}, next=CURSOR), 400: ERROR},
)
agent_health = extend_schema(
    operation_id="agent_health",
    tags=["agents"],
    responses={
        200: _object(
            attempts={**COUNT, "description": "looked at: its newest, 200 at most"},
            outcomes={"type": "object", "additionalProperties": COUNT, "description": "of these, by how they ended"},
            ran={**COUNT, "description": "of these, tests that came to an end of their own"},
            failed=COUNT,
            failed_share=_SHARE,
            others_ran={**COUNT, "description": "the same of the other agents, on the same targets"},
            others_failed=COUNT,
            others_failed_share=_SHARE,
            verdict={"type": "string", "enum": ["more", "less", "usual", "too_few"]},
            errors={**COUNT, "description": "attempts that were lost or could not run"},
            errors_in_a_row={**COUNT, "description": "of these, the newest, with nothing else in between"},
            installs=COUNT,
            installs_avoided=COUNT,
            install_seconds={**_SECONDS, "description": "that an install took, on average"},
            last_silent_at=_OPTIONAL,
            connects={**COUNT, "description": "in the last 24 hours"},
            disconnects=COUNT,
            silences=COUNT,
        ),
        404: ERROR,
    },
)
