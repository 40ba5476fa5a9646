"""Changing many jobs over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from qualgent.core.keys import new_id
from tests.integration.client import GOOD, Client

JOBS = "/api/v1/jobs"


@pytest.fixture
def org(shared_client: Client) -> str:
    """An organization for one test: two jobs wait, one was cancelled."""
    org = f"org-{new_id()}"
    jobs = [{**GOOD, "org_id": org, "test": name} for name in ("a", "b", "c")]
    batch = shared_client.post(JOBS, jobs).body
    shared_client.post(f"{JOBS}/{batch['jobs'][0]['id']}/cancel")
    return org


def statuses(client: Client, org: str) -> list[str]:
    return sorted(job["status"] for job in client.get(JOBS, org_id=org).body["jobs"])


def test_a_filter_is_previewed_and_cancelled(shared_client: Client, org: str) -> None:
    """With the figures of the preview, the change affects no other jobs."""
    wanted = {"filter": {"org_id": org}}
    preview = shared_client.post(f"{JOBS}/cancel", {**wanted, "dry_run": True}).body
    assert {name: preview[name] for name in ("dry_run", "matched", "by_status", "changed")} == {
        "dry_run": True,
        "matched": 3,
        "by_status": {"pending": 2, "cancelled": 1},
        "changed": 2,
    }
    assert statuses(shared_client, org) == ["cancelled", "pending", "pending"]
    shared_client.submit(org_id=org)
    refused = shared_client.post(f"{JOBS}/cancel", {**wanted, "expected": preview["changed"]})
    assert (refused.status, "3 jobs would be changed, 2 were expected" in refused.body["error"]) == (409, True)
    terms = {"expected": preview["changed"], "until": preview["until"]}
    done = shared_client.post(f"{JOBS}/cancel", {**wanted, **terms}).body
    assert (done["dry_run"], done["changed"]) == (False, 2)
    assert statuses(shared_client, org) == ["cancelled", "cancelled", "cancelled", "pending"]
    again = shared_client.post(f"{JOBS}/cancel", {**wanted, **terms})
    assert (again.status, again.body["changed"]) == (200, 0)


def test_many_are_retried_and_get_a_priority(shared_client: Client, org: str) -> None:
    """Cancelled jobs are requeued; waiting jobs become urgent."""
    assert shared_client.post(f"{JOBS}/retry", {"filter": {"org_id": org}}).body["changed"] == 1
    answer = shared_client.post(f"{JOBS}/priority", {"filter": {"org_id": org, "test": "a"}, "priority": 0})
    assert answer.body["changed"] == 1
    answer = shared_client.post(f"{JOBS}/priority", {"filter": {"org_id": org, "priority": 0}, "priority": 3})
    assert answer.body["changed"] == 1
    assert sorted(job["priority"] for job in shared_client.get(JOBS, org_id=org).body["jobs"]) == [1, 1, 3]


@pytest.mark.parametrize("what", ["batches", "groups"])
def test_a_batch_or_a_group_needs_no_body(shared_client: Client, org: str, what: str) -> None:
    """Without a body all its jobs are cancelled or retried; a filter selects some of them."""
    job = shared_client.get(JOBS, org_id=org).body["jobs"][0]
    path = f"/api/v1/{what}/{job['batch_id'] if what == 'batches' else job['group']}"
    assert shared_client.post(f"{path}/cancel").body["changed"] == 2
    assert shared_client.post(f"{path}/retry", {"filter": {"test": "a"}}).body["changed"] == 1
    assert shared_client.post(f"{path}/retry").body["changed"] == 2
    assert shared_client.post(f"{path}/priority", {"priority": 0}).body["changed"] == 3
    assert statuses(shared_client, org) == ["pending"] * 3


def test_an_unknown_batch_is_404(shared_client: Client) -> None:
    """It is not treated as an empty batch."""
    for what in ("batches", "groups"):
        assert shared_client.post(f"/api/v1/{what}/{new_id()}/cancel").status == 404
        assert shared_client.post(f"/api/v1/{what}/nonsense/cancel").status == 404


@pytest.mark.parametrize(
    ("action", "body", "named"),
    [
        ("cancel", {}, "all"),
        ("cancel", None, "all"),
        ("cancel", {"filter": {}}, "all"),
        ("cancel", {"filter": {"organisation": "acme"}}, "organisation"),
        ("cancel", {"filter": {"org_id": 5}}, "org_id"),
        ("cancel", {"filter": {"org_id": None}}, "org_id"),
        ("cancel", {"filter": {"status": "lost"}}, "status"),
        ("cancel", {"filter": {"priority": 12}}, "priority"),
        ("cancel", {"filter": {"priority": True}}, "priority"),
        ("cancel", {"filter": {"ids": "x"}}, "ids"),
        ("cancel", {"filter": {"ids": ["x"]}}, "x is not the id of a job"),
        ("cancel", {"filter": {"batch_id": "x"}}, "batch_id"),
        ("cancel", {"filter": ["org_id"]}, "filter"),
        ("cancel", {"all": True, "expected": -1}, "expected"),
        ("cancel", {"all": True, "until": "yesterday"}, "until"),
        ("cancel", {"all": True, "note": "x" * 501}, "note"),
        ("cancel", {"all": True, "dryrun": True}, "dryrun"),
        ("cancel", {"all": True, "dry_run": "yes"}, "dry_run"),
        ("cancel", {"all": True, "priority": 1}, "priority"),
        ("priority", {"all": True}, "priority"),
        ("priority", {"all": True, "priority": 10}, "priority"),
        ("retry", [], "object"),
    ],
)
def test_a_wrong_body_is_400_and_changes_nothing(
    shared_client: Client, org: str, action: str, body: Any, named: str
) -> None:
    """A misspelt filter must not match everything."""
    answer = shared_client.post(f"{JOBS}/{action}", body)
    assert answer.status == 400, answer
    assert named in answer.body["error"]
    assert statuses(shared_client, org) == ["cancelled", "pending", "pending"]


def test_a_filter_for_another_batch_is_refused(shared_client: Client, org: str) -> None:
    """The filter must not name another batch than the URL."""
    batch_id = shared_client.get(JOBS, org_id=org).body["jobs"][0]["batch_id"]
    answer = shared_client.post(f"/api/v1/batches/{batch_id}/cancel", {"filter": {"batch_id": new_id()}})
    assert (answer.status, "batch_id" in answer.body["error"]) == (400, True)


def test_every_job_is_changed_only_with_all(client: Client) -> None:
    """An empty filter needs `all`."""
    for org_id in ("acme", "globex"):
        client.submit(org_id=org_id)
    assert client.post(f"{JOBS}/cancel", {"all": True}).body["changed"] == 2


def test_the_actions_accept_post_only(shared_client: Client) -> None:
    """Following a link cancels nothing."""
    for path in (f"{JOBS}/cancel", f"{JOBS}/retry", f"{JOBS}/priority"):
        assert shared_client.get(path).status == 405
