"""The counts of jobs that match a filter, and of those that a list does not show yet."""

from __future__ import annotations

from typing import Any

import pytest

from jobs.selectors import selection
from tests.integration.client import Client

PATH = "/api/v1/jobs/unseen"


def test_new_matching_jobs_are_counted(shared_client: Client) -> None:
    """In a partial list only jobs newer than its oldest count."""
    ids = shared_client.submit_list(5, target="unseen-a")
    wanted: dict[str, Any] = {"filter": {"q": "target:unseen-a"}}
    assert shared_client.post(PATH, wanted).body == {"count": 5, "more": False, "gone": []}
    assert shared_client.post(PATH, {**wanted, "known": ids[2:]}).body == {"count": 2, "more": False, "gone": []}
    assert shared_client.post(PATH, {**wanted, "known": [ids[2], ids[4]], "since": ids[2]}).body["count"] == 1
    assert shared_client.post(PATH, {**wanted, "known": ids}).body["count"] == 0


def test_a_job_that_starts_to_match_is_counted(shared_client: Client) -> None:
    """A listed job that no longer matches does not offset it, and is named."""
    first, second, third = shared_client.submit_list(3, target="unseen-b")
    wanted = {"filter": {"q": "target:unseen-b status:cancelled"}, "known": []}
    assert shared_client.post(PATH, wanted).body["count"] == 0
    shared_client.post(f"/api/v1/jobs/{first}/cancel")
    assert shared_client.post(PATH, wanted).body["count"] == 1
    waiting = {"filter": {"target": "unseen-b", "status": "pending"}, "known": [first, second]}
    assert shared_client.post(PATH, waiting).body == {"count": 1, "more": False, "gone": [first]}
    later = {**waiting, "since": second}
    assert shared_client.post(PATH, later).body["gone"] == []  # what is before it was not looked at
    assert shared_client.post(PATH, {**waiting, "known": [first, second, third]}).body["count"] == 0


def test_the_count_is_capped(shared_client: Client) -> None:
    """Duplicate known ids do not matter; above the cap the result says that there are more."""
    jobs = [{"org_id": "acme", "app_version_id": "1", "test": f"t{n}", "target": "unseen-c"} for n in range(120)]
    ids = [job["id"] for job in shared_client.post("/api/v1/jobs", jobs).body["jobs"]]
    wanted = {"filter": {"target": "unseen-c"}}
    assert shared_client.post(PATH, wanted).body == {"count": selection.MAX_UNSEEN, "more": True, "gone": []}
    assert shared_client.post(PATH, {**wanted, "known": ids[20:]}).body == {"count": 20, "more": False, "gone": []}
    assert shared_client.post(PATH, {**wanted, "known": ids[:20]}).body == {"count": 100, "more": False, "gone": []}


def test_matching_jobs_are_counted_up_to_a_limit(shared_client: Client) -> None:
    """By the filters of the list; a wrong one is refused, and more than 10,000 are not counted."""
    shared_client.submit_list(3, target="counted")
    assert shared_client.get("/api/v1/jobs/count", target="counted").body == {"count": 3, "more": False}
    assert shared_client.get("/api/v1/jobs/count", q="target:counted tests/1").body == {"count": 1, "more": False}
    assert "owner" in shared_client.get("/api/v1/jobs/count", owner="me").body["error"]
    jobs = [{"org_id": "acme", "app_version_id": "1", "test": f"t{n}", "target": "counted"} for n in range(9_998)]
    assert shared_client.post("/api/v1/jobs", jobs).status == 201
    assert shared_client.get("/api/v1/jobs/count", target="counted").body == {"count": 10_000, "more": True}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"filter": {"q": "owner:me"}}, "q"),
        ({"filter": {"status": "nonsense"}}, "status"),
        ({"since": "x"}, "since"),
        ({"known": ["x"]}, "known"),
        ({"known": 1}, None),
        ({"filters": {}}, None),
    ],
)
def test_invalid_parameters_are_refused(shared_client: Client, body: dict[str, Any], field: str | None) -> None:
    """The error names the field."""
    answer = shared_client.post(PATH, body)
    assert answer.status == 400
    assert field is None or list(answer.body["fields"]) == [field]
