"""The original API of a real server, as a client sees it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess

pytestmark = pytest.mark.each_python

ClientOf = Callable[[ServerProcess], Client]


def test_submit_answers_as_the_original(shared_client: Client) -> None:
    """201, a message, and the job with its id, pending; priority 1 and target mobile by default."""
    answer = shared_client.post("/submit-job", GOOD)
    assert answer.status == 201
    assert set(answer.body) == {"message", "job"}
    job = answer.body["job"]
    assert job["status"] == "pending"
    assert (job["priority"], job["target"]) == (1, "mobile")
    assert {name: job[name] for name in GOOD} == GOOD


def test_status_answers_as_the_original(shared_client: Client) -> None:
    """The response has id and status only."""
    job_id = shared_client.submit()
    assert shared_client.get(f"/status/{job_id}").body == {"id": job_id, "status": "pending"}


def test_job_answers_as_the_original(shared_client: Client) -> None:
    """The response is the job with its documented fields and the reason it waits."""
    job_id = shared_client.submit(labels={"os": "android"})
    job = shared_client.get(f"/job/{job_id}").body
    assert set(job) == {
        "id",
        "org_id",
        "app_version_id",
        "test",
        "priority",
        "target",
        "labels",
        "app_url",
        "source",
        "environment",
        "tags",
        "timeout_seconds",
        "install_timeout_seconds",
        "silence_timeout_seconds",
        "retries",
        "max_attempts",
        "on_disconnect",
        "disconnect_wait_seconds",
        "queue_timeout_seconds",
        "flaky",
        "excused",
        "quarantined",
        "status",
        "phase",
        "reason",
        "cause",
        "group",
        "batch_id",
        "attempts",
        "agent",
        "simulated",
        "created_at",
        "started_at",
        "finished_at",
        "run_seconds",
        "explanation",
    }
    assert job["labels"] == {"os": "android"}
    assert job["explanation"]["reason"] == "no_agent"
    assert datetime.fromisoformat(job["created_at"]).tzinfo is not None


@pytest.mark.parametrize("path", ["/status/{}", "/job/{}", "/api/v1/jobs/{}"])
@pytest.mark.parametrize("job_id", ["019a0000-0000-7000-8000-000000000000", "nonsense", "%00", "a" * 500])
def test_unknown_ids_are_404(shared_client: Client, path: str, job_id: str) -> None:
    """Malformed and unknown ids get the same error."""
    answer = shared_client.get(path.format(job_id))
    assert answer.status == 404
    assert list(answer.body) == ["error"]


def test_a_job_runs_to_its_end(server_factory: Callable[..., ServerProcess], client_of: ClientOf) -> None:
    """With the demo agents it is pending, running and done."""
    client = client_of(server_factory(QUALGENT_DEMO_AGENTS="2", QGAGENT_SECONDS="0.3", QGAGENT_INSTALL_SECONDS="0.3"))
    job_id = client.submit(target="mobile")  # as in the original's README
    client.until(job_id, "running")
    client.until(job_id, "done")
    job = client.get(f"/job/{job_id}").body
    assert job["agent"] in ("agent-1", "agent-2")
    assert job["simulated"] is True
    assert job["created_at"] <= job["started_at"] <= job["finished_at"]


def test_demo_agents_serve_mobile_only(server_factory: Callable[..., ServerProcess], client_of: ClientOf) -> None:
    """A job for a misspelled target waits, with the reason, while they pass later ones: it is not called passed."""
    client = client_of(server_factory(QUALGENT_DEMO_AGENTS="2", QGAGENT_SECONDS="0", QGAGENT_INSTALL_SECONDS="0"))
    misspelled = client.submit(target="wbe")
    for name in ("agent-1", "agent-2"):  # they start one after the other
        client.wait_for_event("agent_connected", agent=name)
    for _ in range(3):
        client.until(client.submit(target="mobile"), "done")
    job = client.get(f"/job/{misspelled}").body
    assert (job["status"], job["explanation"]["text"]) == ("pending", "No agent serves target wbe")
    assert [agent["targets"] for agent in client.get("/api/v1/agents").body["agents"]] == [["mobile"], ["mobile"]]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({**GOOD, "org_id": 5}, "org_id"),
        ({**GOOD, "test": ""}, "test"),
        ({**GOOD, "app_version_id": "v" * 201}, "app_version_id"),
        ({**GOOD, "priority": 10}, "priority"),
        ({**GOOD, "colour": "red"}, "colour"),
        ({"org_id": "acme", "test": "x"}, "app_version_id"),
    ],
)
def test_bad_fields_are_400(shared_client: Client, body: Any, field: str) -> None:
    """The error names the field and what it must be."""
    answer = shared_client.post("/submit-job", body)
    assert answer.status == 400
    assert field in answer.body["error"]
    assert list(answer.body["fields"]) == [field]


@pytest.mark.parametrize("content", [b"", b"nope", b"[]", b"\xff", b'"text"', b"null"])
def test_bodies_that_are_no_object_are_400(shared_client: Client, content: bytes) -> None:
    """Empty, broken, or JSON of another kind."""
    answer = shared_client.send("POST", "/submit-job", content=content, headers={"content-type": "application/json"})
    assert answer.status == 400
    assert "JSON" in answer.body["error"]


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_other_content_types_are_415(shared_client: Client, content_type: str) -> None:
    """Only JSON is accepted: a form on another site cannot submit."""
    answer = shared_client.send("POST", "/submit-job", content=b"{}", headers={"content-type": content_type})
    assert answer.status == 415
    assert "application/json" in answer.body["error"]


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/submit-job"), ("DELETE", "/submit-job"), ("POST", "/status/x"), ("PUT", "/job/x")]
)
def test_wrong_methods_are_405(shared_client: Client, method: str, path: str) -> None:
    """The error names the supported method."""
    answer = shared_client.send(method, path, json={})
    assert answer.status == 405
    assert answer.body["error"].startswith(f"{method} is not possible here; use ")
    assert answer.headers["allow"]


def test_a_body_too_large_is_413(server_factory: Callable[..., ServerProcess], client_of: ClientOf) -> None:
    """It is refused before it is read."""
    client = client_of(server_factory(QUALGENT_MAX_BODY_BYTES="2000"))
    answer = client.post("/submit-job", {**GOOD, "test": "t" * 3000})
    assert answer.status == 413
    assert "error" in answer.body


def test_a_body_may_be_chunked(shared_client: Client) -> None:
    """Some clients stream it without a Content-Length."""
    pieces = iter([b'{"org_id": "acme", "app_ver', b'sion_id": "1.0", "test": "x"}'])
    answer = shared_client.send("POST", "/submit-job", content=pieces, headers={"content-type": "application/json"})
    assert answer.status == 201


def test_unknown_paths_are_404(shared_client: Client) -> None:
    """Unknown paths have the same shape of error."""
    answer = shared_client.get("/nothing/here")
    assert answer.status == 404
    assert "/api/docs/" in answer.body["error"]


def test_a_trailing_slash_is_optional(shared_client: Client) -> None:
    """Both spellings are one endpoint."""
    assert shared_client.post("/submit-job/", GOOD).status == 201
