"""Examples of requests and responses for the OpenAPI description, made from the schemas and the values below."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

_ID = "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"
_AT, _LATER = "2026-01-31T12:00:00.123Z", "2026-01-31T12:01:15.500Z"
_AGENT = {
    "name": "pixel-7",
    "org_id": None,
    "host": "lab-1",
    "software": "qgagent 0.1.0",
    "state": "idle",
    "targets": ["mobile"],
    "labels": {"os": "android"},
    "installed": [{"org_id": "qualgent", "app_version_id": "xyz123"}],
    "job": None,
    "held": None,
    "paused_reason": "",
    "paused_at": None,
    "lost": False,
    "operable": True,
    "simulated": False,
    "fallback": False,
    "last_seen_at": _AT,
    "jobs_done": 42,
    "installs": 3,
}
_KEPT = {"count": 12, "bytes": 34_567}

_OAUTH = "urn:ietf:params:oauth"
_PROGRAM_TOKEN = "qgt_q4f1d0vN1rYp0n3xJt5c2wQ4f1d0vN1rYp0n3xJt5c2"  # noqa: S105 — an example
_CODES: dict[str, Any] = {
    "client_id": "qgjob",
    "machine": "laptop",
    "device_code": "q4f1d0vN1rYp0n3xJt5c2wQ4f1d0vN1rYp0n3xJt5c2",
    "user_code": "BCDF-GHJK",
    "verification_uri": "https://qualgent.example.com/accounts/device/",
    "verification_uri_complete": "https://qualgent.example.com/accounts/device/BCDF-GHJK/",
    "interval": 5,
    "expires_in": 600,
    "DeviceTokenRequest.grant_type": f"{_OAUTH}:grant-type:device_code",
    "CiTokenRequest.grant_type": f"{_OAUTH}:grant-type:token-exchange",
    "subject_token": "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJpc3MiOiJodHRwczovL2dpdGxhYi5jb20ifQ.c2lnbmF0dXJl",
    "subject_token_type": f"{_OAUTH}:token-type:jwt",
    "issued_token_type": f"{_OAUTH}:token-type:access_token",
    "access_token": _PROGRAM_TOKEN,
    "token_type": "Bearer",
    "scope": "read submit",
    "org": "acme",
}

# by the name of a field, with [] for the items of a list, and before it the type it belongs to where that matters
VALUES: dict[str, Any] = {
    **_CODES,
    **dict.fromkeys(("id", "job_id", "last_job_id", "batch_id", "webhook_id", "event_id", "test_id", "object_id"), _ID),
    **dict.fromkeys(
        ("attempt", "attempt_id", "group", "next", "before_job_id", "since", "until", "ids[]", "known[]", "existing[]"),
        _ID,
    ),
    **dict.fromkeys(("created_at", "leased_at", "oldest_at", "first_at", "from", "last_silent_at", "at"), _AT),
    **dict.fromkeys(
        ("started_at", "finished_at", "changed_at", "last_at", "last_attempt_at", "to", "expires_at"), _LATER
    ),
    **dict.fromkeys(("failing_since", "next_attempt_at", "quarantined_at", "last", "selection", "held"), None),
    **dict.fromkeys(("disabled_reason", "reason", "error", "quarantine_note", "public_url"), ""),
    **dict.fromkeys(("simulated", "flaky", "excused", "quarantined", "log_removed", "log_truncated", "more"), False),
    **dict.fromkeys(("list_agents", "agent_detail", "hold_agent", "agents[]"), _AGENT),
    **dict.fromkeys(("jobs", "logs", "artifacts", "builds", "audit", "Report.agents"), _KEPT),
    "pass_rate": 0.95,
    **dict.fromkeys(("NewOrg.id", "OrgContents.org_id"), "qualgent"),
    "OrgContents.rows": {"jobs": 1200, "attempts": 1260, "tokens": 3},
    **dict.fromkeys(("flaky_rate", "failed_share", "others_failed_share"), 0.05),
    **dict.fromkeys(("run_seconds", "seconds", "mean_seconds", "last_seconds", "before_seconds", "work_seconds"), 7.4),
    **dict.fromkeys(("timeout_seconds", "install_timeout_seconds", "silence_timeout_seconds"), None),
    **dict.fromkeys(("disconnect_wait_seconds", "queue_timeout_seconds", "submit_burst", "submits_per_minute"), None),
    **dict.fromkeys(("most_waiting", "most_groups", "most_running", "most_stored_bytes"), None),
    **dict.fromkeys(("jobs_days", "builds_days"), 90),
    **dict.fromkeys(("logs_days", "artifacts_days", "events_days"), 30),
    **dict.fromkeys(("log_bytes", "size", "stored_bytes", "peak_memory_bytes"), 34_567_890),
    **dict.fromkeys(("BatchRow.total", "matched", "changed", "expected"), 12),
    **dict.fromkeys(("BatchRow.done", "passed"), 10),
    **dict.fromkeys(("BatchRow.cancelled", "excused", "priority_ceiling", "errors_in_a_row", "retries"), 0),
    **dict.fromkeys(("BatchRow.failed", "BatchRow.unfinished", "number", "n", "ack"), 1),
    **dict.fromkeys(("JobView.agent", "JobView.started_at", "JobView.finished_at", "JobView.batch_id"), None),
    "AgentHealth.verdict": "usual",
    "ContentPlace.url": "https://qualgent-content.example.net/1769889600.YWNtZQ.q4f1d0vN…/019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f/",
    "ContentPlace.trace_viewer": "https://qualgent-content.example.net/trace-viewer/?trace=",
    "AttemptView.phase": "running",
    "Exchange.wait": 25.0,
    "HoldRequest.until": "2036-02-01T08:00:00Z",
    "RetentionRun.dry_run": True,
    "OrgView.id": "qualgent",
    "Event.kind": "job_failed",
    "Event.text": "tests/onboarding.spec.js failed on pixel-7",
    "CaseView.name": "signs up with an email address",
    "SubmittedJob.message": "Job submitted successfully",
    "SubmittedBatch.message": "12 jobs submitted",
    "ExistingJob.message": "The same job waits already",
    "ExistingBatch.message": "0 jobs submitted, 12 waited already",
    "Enroll.name": "lab-1",
    "Enroll.token": "qge_q4f1d0vN1rYp0n3xJt5c2wQ4f1d0vN1rYp0n3xJt5c2",
    "Enroll.replaces": "",
    "EnrollmentView.token": "qge_q4f1d0vN1rYp0n3xJt5c2wQ4f1d0vN1rYp0n3xJt5c2",
    "HostView.name": "lab-1",
    **dict.fromkeys(("HostView.last_used_at", "HostView.copied_at", "HostView.revoked_at"), None),
    "last_address": "192.0.2.7",
    "action": "cancel",
    "actor": "local",
    "address": "127.0.0.1",
    "after": {"status": "cancelled"},
    "agent": "pixel-7",
    "agents": ["pixel-7"],
    "app_url": "https://example.com/app.apk",
    "app_version_id": "xyz123",
    "attempt_log": "Running 1 test using 1 worker\n  1 passed (7.4s)\n",
    "batch_junit": '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="nightly" tests="12" failures="1"/>\n',
    "before": {"status": "pending"},
    "branch": "main",
    "by_status": {"pending": 12},
    "cases": {"passed": 3, "failed": 1},
    "classname": "tests/onboarding.spec.js",
    "client": "qgjob/0.1.0",
    "commit": "4f2a9c1d",
    "complete": True,
    "content_type": "image/png",
    "counts": [120, 87],
    "credential": "qgh_q4f1d0vN1rYp0n3xJt5c2wQ4f1d0vN1rYp0n3xJt5c2",
    "database": "sqlite",
    "description": "failures to the CI server",
    "door": "qgjob",
    "enabled": True,
    "event": "job.ended",
    "events": ["job.ended"],
    "exit_code": 0,
    "file_url": "/api/v1/builds/qualgent/xyz123/file",
    "filter": {"org_id": "qualgent", "status": "pending"},
    "frame": '{"type":"heartbeat"}',
    "history": [],
    "host": _ID,
    "issuer": "https://token.actions.githubusercontent.com",
    "NewCiRule.repository": "acme/app",
    "CiRuleChange.repository": "acme/app",
    "CiRuleView.repository": "acme/app",
    "CiRuleView.repository_id": "77",
    "CiRuleView.proved_at": _AT,
    "environment": "",
    "CiRuleView.environment": None,
    "made_by": "olga",
    "job_ids[]": _ID,
    "FoundObject.note": "mobile",
    "FoundObject.name": "tests/onboarding.spec.js",
    "kind": "job",
    "labels": {"os": "android"},
    "level": "info",
    "lines": [12, 340],
    "link": "q4f1d0vN1rYp0n3xJt5c2w",
    "CallerView.kind": "token",
    "CallerView.actor": "token CI",
    "role": "submitter",
    "scope": "org:acme",
    "Membership.org_id": "acme",
    "orgs": ["acme"],
    "scopes": ["read", "submit"],
    "max_attempts": {"lost": 5},
    "message": "",
    "name": "app.apk",
    "note": "the build is broken",
    "on_disconnect": "requeue",
    "open": True,
    "org_id": "qualgent",
    **dict.fromkeys(("outcome", "last_outcome"), "passed"),
    "outcomes": {"passed": 190, "failed": 10},
    "path": "screenshots/login.png",
    "payload": {"type": "job.ended", "timestamp": _LATER, "data": {"id": _ID, "status": "failed"}},
    "phase": "waiting",
    "prefix": "lab-",
    "priority": 2,
    "python": "3.12.3",
    "q": "status:failed org:qualgent",
    "range": "1h",
    "repository": "https://github.com/qualgent/app",
    "recent": ["passed", "passed"],
    "response": "ok",
    "share": 0.25,
    "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
    "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
    "agents_days": 7,
    "audit_days": 400,
    "block_bytes": 65_536,
    "keep_seconds": 86_400.0,
    "step": 5,
    "weight": 1.0,
    "state": "delivered",
    "status": "pending",
    "status_code": 200,
    "statuses": ["failed"],
    "suite": "nightly",
    "FailureGroup.since": None,
    "FailureGroup.last_pass": None,
    "FailureGroup.agent": None,
    "actual": "41.99",
    "cause": "expected total to be 42.00 but got 41.99",
    "file": "tests/onboarding.spec.js",
    "fingerprint": "8f14e45fceea167a",
    "label": "failing",
    "owner": "the checkout team",
    "source": "case",
    "stack": "at tests/onboarding.spec.js:12:34",
    "changed_by": "ada",
    "FailureView.expected": "42.00",
    "ticket_url": "https://tickets.example.com/412",
    "target": "mobile",
    "targets[]": "mobile",
    "test": "tests/onboarding.spec.js",
    "text": "3 groups ahead · about 4 min",
    "url": "https://ci.example.com/qualgent",
    "version": "0.1.0",
}
_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}
_FILE = "(the bytes of the file)"


def add_examples(operations: dict[str, Any], components: dict[str, Schema]) -> None:
    """Give each request body and each successful response of a path's operations an example, if it has none."""
    for operation in operations.values():
        good = [response for status, response in operation["responses"].items() if status < "300"]
        bodies = [operation.get("requestBody", {}), *good]
        for content in (content for body in bodies for content in body.get("content", {}).values()):
            schema = content["schema"]
            if "examples" in content:
                continue
            options = schema.get("oneOf", [schema])
            made = [_example(option, components, operation["operationId"]) for option in options]
            content["examples"] = {f"Example {number}": {"value": value} for number, value in enumerate(made, 1)}


def _example(schema: Schema, components: dict[str, Schema], name: str, owner: str = "") -> Any:
    """Return an example of a schema, of the field ``name`` of a type. Raises KeyError for a text without a value."""
    if "$ref" in schema:
        component = schema["$ref"].rpartition("/")[2]
        return _example(components[component], components, name, component)
    options = schema.get("anyOf", [schema])
    for key in (f"{owner}.{name}", name):
        if key in VALUES and any(_fits(VALUES[key], option, components) for option in options):
            return VALUES[key]
    if "anyOf" in schema:
        return _example(options[0], components, name, owner)
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "object":
            properties = schema.get("properties", {})
            shown = schema.get("required") or properties
            return {field: _example(properties[field], components, field, owner) for field in shown}
        case "array":
            return [_example(schema["items"], components, f"{name}[]", owner)]
        case "string":
            return _FILE if schema.get("format") == "binary" else VALUES[name]
        case kind:
            return {"integer": 3, "number": 1.5, "boolean": False, "null": None}[str(kind)]


def _fits(value: Any, schema: Schema, components: dict[str, Schema]) -> bool:
    """Return whether a value is of the type, and one of the words, that a schema takes."""
    if "$ref" in schema:
        schema = components[schema["$ref"].rpartition("/")[2]]
    kind = "null" if value is None else _KINDS[type(value)]
    properties = schema.get("properties", value)
    if kind == "object" and not set(schema.get("required", ())) <= set(value) <= set(properties):
        return False
    if kind == "array" and value and not _fits(value[0], schema.get("items", {}), components):
        return False
    return kind in (schema.get("type", kind), *schema.get("type", ())) and value in schema.get("enum", [value])
