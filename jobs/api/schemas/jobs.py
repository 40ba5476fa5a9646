"""The OpenAPI description: one decorator an endpoint, schemas made from the structs of ``jobs.contract``."""

from __future__ import annotations

from typing import Any

import msgspec
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema

from jobs.contract import AttemptView, BatchSubmission, CaseView, JobView, PriorityChange, Submission
from jobs.selectors.jobs import JOB_FILTERS

from .common import add_common_answers

JSON = "application/json"
_STRUCTS = (Submission, BatchSubmission, PriorityChange, JobView, AttemptView, CaseView)
_SCHEMAS, _COMPONENTS = msgspec.json.schema_components(_STRUCTS, ref_template="#/components/schemas/{name}")
SUBMISSION, BATCH_SUBMISSION, PRIORITY_CHANGE, JOB, ATTEMPT, CASE = _SCHEMAS

TEXT = {"type": "string"}
COUNT = {"type": "integer", "minimum": 0}
CURSOR = {"type": ["string", "null"], "description": "give it as `cursor` for the next page; null: this is the last"}
OPEN_OBJECT: dict[str, Any] = {"type": "object", "additionalProperties": True}
ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {"type": "string", "description": "what is wrong and what to do"},
        "fields": {"type": "object", "additionalProperties": TEXT},
    },
}

EXAMPLE_SUBMISSION = {
    "org_id": "qualgent",
    "app_version_id": "xyz123",
    "test": "tests/onboarding.spec.js",
    "priority": 2,
    "target": "mobile",
}
EXAMPLE_JOB = {
    "id": "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f",
    **EXAMPLE_SUBMISSION,
    "labels": {},
    "app_url": "",
    "timeout_seconds": None,
    "install_timeout_seconds": None,
    "silence_timeout_seconds": None,
    "retries": 0,
    "max_attempts": {},
    "on_disconnect": "requeue",
    "disconnect_wait_seconds": None,
    "queue_timeout_seconds": None,
    "status": "pending",
    "phase": "waiting",
    "reason": "",
    "group": "7b1a52a6-c0de-5f2a-9d5e-6f0c5c1e5d0f",
    "batch_id": None,
    "attempts": 0,
    "agent": None,
    "simulated": False,
    "flaky": False,
    "quarantined": False,
    "excused": False,
    "created_at": "2026-01-31T12:00:00.123Z",
    "started_at": None,
    "finished_at": None,
}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _errors(*statuses: int) -> dict[int, Any]:
    return dict.fromkeys(statuses, ERROR)


def _page(name: str, row: Any) -> dict[str, Any]:
    return _object(**{name: {"type": "array", "items": row}, "next": CURSOR})


_IDEMPOTENCY = OpenApiParameter(
    "Idempotency-Key",
    str,
    OpenApiParameter.HEADER,
    description="the same key and body within 24 hours give the same answer and submit nothing again; "
    "the same key with another body is refused with 422",
)
LIMIT = OpenApiParameter(
    "limit", {"type": "integer", "minimum": 1, "maximum": 1000}, description="rows a page, 1 to 1000; default 100"
)
_CURSOR = OpenApiParameter("cursor", str, description="the `next` of the page before")
_ORG = OpenApiParameter("org_id", str, description="only of this organisation")
_FILTERS = [OpenApiParameter(name, str, description="only such jobs (`test`: a part of it)") for name in JOB_FILTERS]
_SUBMIT_EXAMPLE = OpenApiExample("one test", value=EXAMPLE_SUBMISSION, request_only=True)
_JOB_EXAMPLE = OpenApiExample("a job", value=EXAMPLE_JOB, response_only=True)
_SUBMITTED = _object(message=TEXT, job=JOB)
BATCH = _object(
    id=TEXT, org_id={"type": ["string", "null"]}, total=COUNT, done=COUNT, failed=COUNT, cancelled=COUNT, excused=COUNT,
    unfinished=COUNT, suite=TEXT, branch=TEXT, commit=TEXT, url=TEXT,
    retry_budget={"type": ["integer", "null"]}, retries_used=COUNT, created_at=TEXT,
    finished_at={"type": ["string", "null"]},
)  # fmt: skip

_IDS = {"type": "array", "items": TEXT}
_EXISTING = _object(message=TEXT, job=JOB, existing=_IDS)
_STORED_BATCH = _object(id=TEXT, total=COUNT, created_at=TEXT)

submit_job = extend_schema(
    operation_id="submit_job",
    tags=["original"],
    request={JSON: SUBMISSION},
    responses={201: _SUBMITTED, 200: _EXISTING, **_errors(400, 409, 413, 415, 422, 429, 503)},
    parameters=[_IDEMPOTENCY],
    examples=[
        _SUBMIT_EXAMPLE,
        OpenApiExample(
            "stored", value={"message": "Job submitted successfully", "job": EXAMPLE_JOB}, response_only=True,
            status_codes=["201"],
        ),
    ],
)  # fmt: skip
job_status = extend_schema(
    operation_id="job_status",
    tags=["original"],
    responses={200: _object(id=TEXT, status=TEXT), **_errors(404)},
    examples=[
        OpenApiExample("running", value={"id": EXAMPLE_JOB["id"], "status": "running"}, response_only=True,
                       status_codes=["200"])
    ],
)  # fmt: skip
job_object = extend_schema(
    operation_id="job_object", tags=["original"], responses={200: JOB, **_errors(404)}, examples=[_JOB_EXAMPLE]
)
create_jobs = extend_schema(
    operation_id="create_jobs",
    tags=["jobs"],
    request={JSON: {"oneOf": [SUBMISSION, {"type": "array", "items": SUBMISSION, "minItems": 1}, BATCH_SUBMISSION]}},
    responses={
        201: {
            "oneOf": [
                _SUBMITTED,
                _object(message=TEXT, batch=_STORED_BATCH, jobs={"type": "array", "items": JOB}) | {
                    "description": "with `existing` if some of them waited already (dedupe)"
                },
            ]
        },
        200: {
            "description": "with dedupe: all of it waits already, nothing was stored",
            "oneOf": [
                _EXISTING,
                _object(message=TEXT, batch={"type": "null"}, jobs={"type": "array", "items": JOB}, existing=_IDS),
            ],
        },
        **_errors(400, 409, 413, 415, 422, 429, 503),
    },
    parameters=[_IDEMPOTENCY],
    examples=[
        _SUBMIT_EXAMPLE,
        OpenApiExample(
            "a batch", value=[EXAMPLE_SUBMISSION, {**EXAMPLE_SUBMISSION, "test": "tests/login.spec.js"}],
            request_only=True,
        ),
    ],
)  # fmt: skip
list_jobs = extend_schema(
    operation_id="list_jobs",
    tags=["jobs"],
    parameters=[*_FILTERS, LIMIT, _CURSOR],
    responses={200: _page("jobs", JOB), **_errors(400)},
)
job_detail = extend_schema(
    operation_id="job_detail", tags=["jobs"], responses={200: JOB, **_errors(404)}, examples=[_JOB_EXAMPLE]
)


def _action(operation_id: str, request: Any = None) -> Any:
    return extend_schema(
        operation_id=operation_id, tags=["jobs"], request=request, responses={200: JOB, **_errors(404, 409, 503)}
    )


cancel_job = _action("cancel_job")
retry_job = _action("retry_job")
job_priority = _action("set_job_priority", {JSON: PRIORITY_CHANGE})
attempt_detail = extend_schema(
    operation_id="attempt_detail", tags=["attempts"], responses={200: ATTEMPT, **_errors(404)}
)
attempt_log = extend_schema(
    operation_id="attempt_log",
    tags=["attempts"],
    parameters=[
        OpenApiParameter("offset", COUNT, description="first byte wanted; default 0"),
        OpenApiParameter("limit", COUNT, description="most bytes wanted, up to 8 MiB; default 1 MiB"),
    ],
    responses={(200, "text/plain"): TEXT, **_errors(400, 404)},
)
attempt_cases = extend_schema(
    operation_id="attempt_cases",
    tags=["attempts"],
    responses={200: _object(cases={"type": "array", "items": CASE}), **_errors(404)},
)
_ARTIFACT = _object(
    id=TEXT, path=TEXT, size=COUNT, sha256=TEXT, content_type=TEXT, created_at=TEXT, url=TEXT
)  # fmt: skip
_BUILD = _object(
    org_id=TEXT, app_version_id=TEXT, app_url=TEXT, name=TEXT, size={"type": ["integer", "null"]}, sha256=TEXT,
    file_url={"type": ["string", "null"]}, created_at=TEXT,
)  # fmt: skip
_FILE: dict[str, Any] = {"type": "string", "format": "binary"}
_DIGEST = OpenApiParameter(
    "X-Content-SHA256", str, OpenApiParameter.HEADER, description="of the content; another one is refused"
)
list_artifacts = extend_schema(
    operation_id="list_artifacts",
    tags=["attempts"],
    responses={200: _object(artifacts={"type": "array", "items": _ARTIFACT}), **_errors(404)},
)
get_artifact = extend_schema(
    operation_id="get_artifact", tags=["attempts"], responses={(200, "*/*"): _FILE, **_errors(404)}
)
put_artifact = extend_schema(
    operation_id="put_artifact",
    tags=["attempts"],
    request={"*/*": _FILE},
    parameters=[
        _DIGEST,
        OpenApiParameter("Authorization", str, OpenApiParameter.HEADER, description="Bearer and the attempt's token"),
    ],
    responses={**dict.fromkeys((200, 201), _object(artifact=_ARTIFACT)), **_errors(400, 403, 404, 409, 413, 507)},
)
get_build = extend_schema(operation_id="get_build", tags=["builds"], responses={200: _BUILD, **_errors(404)})
put_build = extend_schema(
    operation_id="put_build",
    tags=["builds"],
    request={"*/*": _FILE},
    parameters=[_DIGEST, OpenApiParameter("name", str, description="of the file, such as app.apk")],
    responses={**dict.fromkeys((200, 201), _object(build=_BUILD)), **_errors(400, 409, 413, 507)},
)
get_build_file = extend_schema(
    operation_id="get_build_file", tags=["builds"], responses={(200, "application/octet-stream"): _FILE, **_errors(404)}
)
list_batches = extend_schema(
    operation_id="list_batches",
    tags=["overview"],
    parameters=[
        _ORG,
        OpenApiParameter("suite", str, description="only of this suite"),
        OpenApiParameter("branch", str, description="only of this branch"),
        OpenApiParameter("id", str, description="only these: ids with commas between them, 100 at most"),
        LIMIT,
        _CURSOR,
    ],
    responses={200: _page("batches", BATCH), **_errors(400)},
)
batch_detail = extend_schema(operation_id="batch_detail", tags=["overview"], responses={200: BATCH, **_errors(404)})
list_groups = extend_schema(
    operation_id="list_groups",
    tags=["overview"],
    parameters=[_ORG, LIMIT, _CURSOR],
    responses={200: _page("groups", OPEN_OBJECT), **_errors(400)},
)
group_detail = extend_schema(
    operation_id="group_detail", tags=["overview"], responses={200: OPEN_OBJECT, **_errors(404)}
)
queue = extend_schema(
    operation_id="queue",
    tags=["overview"],
    parameters=[LIMIT],
    responses={
        200: _object(
            waiting=COUNT,
            running=COUNT,
            groups_total=COUNT,
            groups={"type": "array", "items": OPEN_OBJECT},
            stranded={"type": "array", "items": OPEN_OBJECT},
        ),
        **_errors(400),
    },
)
stats = extend_schema(
    operation_id="stats",
    tags=["overview"],
    responses={
        200: _object(
            waiting=COUNT, running=COUNT, done=COUNT, failed=COUNT, cancelled=COUNT,
            agents={"type": "object", "additionalProperties": COUNT}, installs=COUNT, installs_avoided=COUNT,
        )
    },
)  # fmt: skip
list_agents = extend_schema(
    operation_id="list_agents",
    tags=["agents"],
    responses={200: _object(agents={"type": "array", "items": OPEN_OBJECT})},
)
open_link = extend_schema(
    operation_id="open_agent_link", tags=["agents"], request=None, responses={201: _object(link=TEXT)}
)
_FRAMES = {"type": "array", "items": _object(n=COUNT, frame=TEXT)}
exchange_frames = extend_schema(
    operation_id="exchange_agent_frames",
    tags=["agents"],
    request={JSON: _object(ack=COUNT, frames=_FRAMES, wait={"type": "number"})},
    responses={200: _object(ack=COUNT, frames=_FRAMES, open={"type": "boolean"}), **_errors(400, 404)},
)
hold_agent = extend_schema(
    operation_id="hold_agent",
    tags=["agents"],
    parameters=[
        OpenApiParameter("action", str, OpenApiParameter.PATH, enum=["drain", "pause", "quarantine", "resume"])
    ],
    request={
        JSON: {
            "type": "object",
            "additionalProperties": False,
            "properties": {"note": TEXT, "until": {"type": ["string", "null"], "format": "date-time"}},
        }
    },
    responses={200: OPEN_OBJECT, **_errors(400, 404)},
)
agent_detail = extend_schema(operation_id="agent_detail", tags=["agents"], responses={200: OPEN_OBJECT, **_errors(404)})


def register_components(components: dict[str, Any]) -> None:
    """Schemas that endpoints described elsewhere refer to by name."""
    _COMPONENTS.update(components)


def add_components(result: dict[str, Any], generator: Any, request: Any, public: bool) -> dict[str, Any]:
    """drf-spectacular's hook: the structs' schemas, which the endpoints refer to by name; paths without the slash at
    the end that we only forgive."""
    result["paths"] = {path.rstrip("/") or path: operations for path, operations in result["paths"].items()}
    for path, operations in result["paths"].items():
        for operation in operations.values():
            add_common_answers(path, operation, ERROR)
    result.setdefault("components", {}).setdefault("schemas", {}).update(_COMPONENTS)
    return result
