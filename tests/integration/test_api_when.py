"""When waiting jobs start, over HTTP: explanations in lists, and what another priority would overtake."""

from __future__ import annotations

import pytest

from qualgent.core.keys import new_id
from tests.integration.client import Client

JOBS = "/api/v1/jobs"


@pytest.fixture
def org() -> str:
    return f"org-{new_id()}"


def test_a_list_explains_its_waiting_jobs(shared_client: Client, org: str) -> None:
    """If asked to, with the sentence of the job itself; page by page, and by the filters of the list."""
    ids = [shared_client.submit(org_id=org, test=name) for name in "abc"]
    shared_client.post(f"{JOBS}/{ids[0]}/cancel")
    rows = shared_client.get(JOBS, org_id=org, explain="true").body["jobs"]
    assert [row["id"] for row in rows] == ids[::-1]
    own = [shared_client.get(f"/job/{job_id}").body.get("explanation") for job_id in ids[::-1]]
    assert [row.get("explanation") for row in rows] == own
    assert own[0]["text"].startswith("No agent serves target")
    assert own[2] is None
    page = shared_client.get(JOBS, org_id=org, explain="true", limit=2).body
    assert ("explanation" in page["jobs"][1], page["next"]) == (True, ids[1])
    for explain in ("true", "false"):
        page = shared_client.get(JOBS, org_id=org, explain=explain, order="oldest", limit=2).body
        last = shared_client.get(JOBS, org_id=org, explain=explain, order="oldest", cursor=page["next"]).body
        assert [row["id"] for row in (*page["jobs"], *last["jobs"])] == ids
    for more in ({}, {"explain": "false"}):
        assert all("explanation" not in row for row in shared_client.get(JOBS, org_id=org, **more).body["jobs"])
    assert shared_client.get(JOBS, explain="please").status == 400


def test_a_dry_run_of_a_priority_has_its_effect(shared_client: Client, org: str) -> None:
    """Nothing changes; other dry runs and the change itself have none."""
    for build in ("4.1.1", "4.1.2"):
        shared_client.submit_list(2, org_id=org, app_version_id=build)
    hotfix = shared_client.submit(org_id=org, app_version_id="4.1.3", priority=3)
    chosen = {"filter": {"ids": [hotfix]}}
    found = shared_client.post(f"{JOBS}/priority", {**chosen, "priority": 0, "dry_run": True}).body
    effect = found["effect"]
    assert (found["changed"], effect["jobs"]) == (1, 1)
    named = {(one["org_id"], one["app_version_id"], one["jobs"]) for one in effect["overtaken"]}
    assert {(org, "4.1.1", 2), (org, "4.1.2", 2)} <= named
    assert effect["text"].startswith("Overtakes 2 groups: 4.1.1, 4.1.2") or effect["groups"] > 2
    assert effect["before"] == shared_client.get(f"/job/{hotfix}").body["explanation"]
    group = shared_client.get(f"/job/{hotfix}").body["group"]
    of_group = shared_client.post(f"/api/v1/groups/{group}/priority", {"priority": 0, "dry_run": True}).body
    assert of_group["effect"] == effect
    assert shared_client.get(f"/job/{hotfix}").body["priority"] == 3
    assert "effect" not in shared_client.post(f"{JOBS}/cancel", {**chosen, "dry_run": True}).body
    assert "effect" not in shared_client.post(f"{JOBS}/priority", {**chosen, "priority": 0}).body
