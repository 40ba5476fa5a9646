"""Health, the API's description, the pages that come with the server."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import yaml
from django.urls import URLPattern, URLResolver, get_resolver

from tests.integration.client import Client
from tests.server_process import ServerProcess


def test_health(shared_client: Client) -> None:
    """Alive and ready, each in JSON."""
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
        "submit_job", "job_status", "job_object", "create_jobs", "list_jobs", "job_detail", "cancel_job", "retry_job",
        "set_job_priority", "list_batches", "batch_detail", "list_groups", "group_detail", "queue", "stats",
        "list_artifacts", "get_artifact", "put_artifact", "get_build",
        "put_build", "get_build_file", "attempt_detail", "attempt_log", "attempt_cases", "list_agents", "agent_detail",
        "hold_agent", "open_agent_link", "exchange_agent_frames", "change_jobs", "change_batch", "change_group",
        "list_audit", "list_orgs", "org_detail", "set_org", "list_tests", "test_detail", "change_test",
        "list_attempts", "agent_health",
        "retention", "run_retention", "list_webhooks", "create_webhook", "webhook_detail", "set_webhook",
        "remove_webhook", "rotate_webhook_secret", "test_webhook", "list_deliveries", "delivery_detail", "redeliver",
    } == operations  # fmt: skip
    fields = described["components"]["schemas"]["Submission"]["properties"]
    assert set(fields) == {
        "org_id", "app_version_id", "test", "priority", "target", "labels", "app_url", "timeout_seconds",
        "install_timeout_seconds", "silence_timeout_seconds", "retries", "max_attempts", "on_disconnect",
        "disconnect_wait_seconds", "queue_timeout_seconds", "dedupe",
    }  # fmt: skip


def test_the_docs_page_loads_nothing_from_elsewhere(shared_client: Client) -> None:
    """Its scripts are files of this server, under the strict policy; only its styles may be inline."""
    answer = shared_client.get("/api/docs/")
    assert answer.status == 200
    assert "http://" not in answer.body
    assert "https://" not in answer.body
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert "unsafe" not in policy["script-src"]
    assert "'unsafe-inline'" in policy["style-src"]


@pytest.mark.parametrize("path", ["/", "/admin/"])
def test_pages_have_the_strict_policy(shared_client: Client, path: str) -> None:
    """Nothing inline, nothing from elsewhere, no framing."""
    answer = shared_client.get(path)
    assert answer.status == 200
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_admin_shows_every_model_without_a_login(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """On loopback it opens as the built-in user; all lists and a job's page can be looked at, nothing be edited."""
    client = client_of(server_factory(QUALGENT_DEMO_AGENTS="1", QGAGENT_SECONDS="0.3", QGAGENT_INSTALL_SECONDS="0.3"))
    job_id = client.submit()
    client.until(job_id, "done")
    for model in (
        "job",
        "attempt",
        "audit",
        "case",
        "artifact",
        "build",
        "batch",
        "group",
        "org",
        "estimate",
        "idempotencyrecord",
    ):
        assert client.get(f"/admin/jobs/{model}/").status == 200
        assert client.get(f"/admin/jobs/{model}/add/").status == 403
    assert client.get("/admin/agents/agent/").status == 200
    assert "agent-1" in client.get("/admin/agents/agent/").body
    page = client.get(f"/admin/jobs/job/{job_id}/change/").body
    assert "tests/login.spec.js" in page
    assert 'name="_save"' not in page
    found = client.get("/admin/jobs/job/", q="login", status__exact="done").body
    assert job_id in found


def test_admin_actions_go_through_the_services(client: Client) -> None:
    """Cancel and run again from the list of jobs."""
    job_id = client.submit()
    page = client.get("/admin/jobs/job/").body
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]

    def act(action: str) -> None:
        data = {"csrfmiddlewaretoken": token, "action": action, "_selected_action": job_id}
        assert client.send("POST", "/admin/jobs/job/", data=data).status == 302

    act("cancel")
    assert client.get(f"/status/{job_id}").body["status"] == "cancelled"
    act("run_again")
    assert client.get(f"/status/{job_id}").body["status"] == "pending"
    assert client.get("/api/v1/queue").body["waiting"] == 1


def test_every_route_of_the_api_is_on_the_loop() -> None:
    """No API view takes the slow way through a thread by mistake."""
    from jobs.rest import LoopAPIView

    def is_page(name: str) -> bool:
        return name.startswith("screen-") or name in ("schema", "docs", "favicon")

    def views(resolver: URLResolver) -> list[object]:
        found: list[object] = []
        for pattern in resolver.url_patterns:
            if isinstance(pattern, URLResolver):
                found += [] if "admin" in str(pattern.pattern) else views(pattern)
            elif isinstance(pattern, URLPattern) and not is_page(str(pattern.name)):
                found.append(pattern.callback)
        return found

    assert all(issubclass(view.view_class, LoopAPIView) for view in views(get_resolver()))  # type: ignore[attr-defined]
