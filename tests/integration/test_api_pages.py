"""Health, the API's description, the pages that come with the server."""

from __future__ import annotations

import re

import pytest
import yaml
from django.urls import URLPattern, URLResolver, get_resolver

from jobs.contract import Submission
from qualgent.accounts.permissions import url_resource
from tests.integration.client import Client


def test_health(shared_client: Client) -> None:
    """Liveness and readiness answer in JSON."""
    assert shared_client.get("/healthz").body == {"status": "alive"}
    assert shared_client.get("/readyz").body == {"status": "ready"}


def test_the_description_covers_every_endpoint(shared_client: Client) -> None:
    """OpenAPI 3.1 with an operation for each route of the API, each with examples or a schema of its answer."""
    described = yaml.safe_load(shared_client.get("/api/schema/").body)
    assert described["openapi"].startswith("3.1")
    paths = set(described["paths"])
    assert {"/submit-job", "/status/{job_id}", "/job/{job_id}", "/api/v1/jobs"} <= paths
    operations = {operation["operationId"] for path in described["paths"].values() for operation in path.values()}
    assert {
        "submit_job",
        "me",
        "enroll_host",
        "rotate_host",
        "job_status",
        "job_object",
        "create_jobs",
        "list_jobs",
        "job_detail",
        "cancel_job",
        "retry_job",
        "count_jobs",
        "count_unseen_jobs",
        "set_job_priority",
        "list_batches",
        "batch_detail",
        "batch_results",
        "batch_compare",
        "build_compare",
        "batch_slowest",
        "build_summary",
        "search",
        "batch_failures",
        "build_failures",
        "attempt_failures",
        "list_failures",
        "note_failure",
        "cause_detail",
        "batch_junit",
        "batch_report",
        "put_batch_report",
        "attempt_log_index",
        "attempt_log_find",
        "list_groups",
        "group_detail",
        "group_results",
        "queue",
        "release_build",
        "remove_agent",
        "stats",
        "list_artifacts",
        "get_artifact",
        "put_artifact",
        "get_build",
        "put_build",
        "get_build_file",
        "get_bundle",
        "put_bundle",
        "get_bundle_file",
        "attempt_detail",
        "attempt_log",
        "attempt_cases",
        "list_agents",
        "agent_detail",
        "hold_agent",
        "open_agent_link",
        "exchange_agent_frames",
        "change_jobs",
        "change_batch",
        "change_group",
        "list_audit",
        "list_orgs",
        "org_detail",
        "set_org",
        "list_tests",
        "test_detail",
        "change_test",
        "list_attempts",
        "agent_health",
        "server",
        "series",
        "trends",
        "list_events",
        "timeline",
        "timeline_parts",
        "timeline_builds",
        "retention",
        "run_retention",
        "list_webhooks",
        "create_webhook",
        "webhook_detail",
        "set_webhook",
        "remove_webhook",
        "rotate_webhook_secret",
        "test_webhook",
        "list_deliveries",
        "delivery_detail",
        "redeliver",
        "create_org",
        "delete_org",
        "list_ci_rules",
        "create_ci_rule",
        "ci_rule",
        "set_ci_rule",
        "list_hosts",
        "revoke_host",
        "create_enrollment",
        "delete_ci_rule",
        "exchange_ci_token",
        "org_contents",
        "org_export",
        "poll_device_token",
        "request_device_code",
        "revoke_me",
        "withdraw_device_code",
    } == operations
    fields = described["components"]["schemas"]["Submission"]["properties"]
    assert set(fields) == set(Submission.__struct_fields__)


@pytest.mark.parametrize("path", ["/", "/admin/", "/api/docs/"])
def test_pages_have_the_strict_policy(shared_client: Client, path: str) -> None:
    """Nothing inline, nothing from elsewhere, no framing."""
    answer = shared_client.get(path)
    assert answer.status == 200
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


def is_page(name: str) -> bool:
    return name.startswith("screen-") or name in ("schema", "docs")


def api_routes(resolver: URLResolver) -> list[URLPattern]:
    found: list[URLPattern] = []
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            found += [] if "admin" in str(pattern.pattern) else api_routes(pattern)
        elif isinstance(pattern, URLPattern) and not is_page(str(pattern.name)):
            found += [] if re.match(r"\^?(install|favicon|docs)", str(pattern.pattern)) else [pattern]
    return found


def test_every_route_of_the_api_is_on_the_loop() -> None:
    """No API view takes the slow way through a thread by mistake."""
    from qualgent.web.rest import LoopAPIView

    views = [route.callback for route in api_routes(get_resolver())]
    assert all(issubclass(view.view_class, LoopAPIView) for view in views)  # type: ignore[attr-defined]


def test_every_route_of_the_api_has_a_permission() -> None:
    """The object of each request is known, and each handler that changes something declares its action."""
    routes = api_routes(get_resolver())
    assert len(routes) > 50
    for route in routes:
        view = route.callback.view_class  # type: ignore[attr-defined]
        assert url_resource(view.kind, dict.fromkeys(route.pattern.regex.groupindex, "x")).kind, route.name
        handlers = [getattr(view, method, None) for method in ("post", "put", "patch", "delete")]
        assert all(handler.action for handler in handlers if handler is not None), route.name


@pytest.mark.parametrize("path", ["/batches/xx", "/jobs/1", "/groups/nonsense", "/tests/%3Cb%3E"])
def test_an_unknown_page_is_named_in_words_of_people(shared_client: Client, path: str) -> None:
    """Not by the name of a topic."""
    answer = shared_client.get(path)
    kind = path.split("/")[1].removesuffix("s").replace("batche", "batch")
    assert answer.status == 404
    assert f"there is no {kind} " in str(answer.body)
    assert "no topic" not in str(answer.body)


def test_only_these_paths_need_no_credential() -> None:
    """Beside the prefixes of files and log-in pages; with a slash or a letter more it is another path."""
    from qualgent.web import routes

    device = {f"/api/v1/device/{name}" for name in ("code", "token", "withdraw")}
    expected = {"/healthz", "/readyz", "/favicon.ico", "/api/v1/hosts/enroll", "/api/v1/ci/token", *device}
    assert all(map(routes.is_public, expected))
    assert routes._public == expected
    assert not any(map(routes.is_public, ("/", "/metrics", "/healthz/", "/api/v1/hosts/enrollments", "/accounts")))
