"""Actions of the admin on many jobs, and its view of the audit."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.integration.client import GOOD, Answer, Client


@pytest.fixture
def jobs(client: Client) -> list[str]:
    batch = client.post("/api/v1/jobs", [{**GOOD, "test": test} for test in ("a", "b", "c")]).body
    return [job["id"] for job in batch["jobs"]]


def act(client: Client, action: str, ids: list[str], **fields: Any) -> Answer:
    """Run it on the rows ticked in the list; returns the list with the messages."""
    page = client.get("/admin/jobs/job/").body
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    data = {"csrfmiddlewaretoken": token, "action": action, "_selected_action": ids, **fields}
    answer = client.send("POST", "/admin/jobs/job/", data=data)
    assert answer.status == 302
    return client.get("/admin/jobs/job/")


def told(page: Answer) -> list[str]:
    return re.findall(r'<li class="(?:success|warning|error)">([^<]*)</li>', page.body)


def test_many_are_changed_at_once_and_told_by_number(client: Client, jobs: list[str]) -> None:
    """What cannot be changed is counted too."""
    assert told(act(client, "cancel", jobs[:2])) == ["2 jobs cancelled"]
    assert told(act(client, "cancel", jobs)) == ["1 jobs cancelled", "2 jobs had ended already"]
    assert told(act(client, "run_again", jobs)) == ["3 jobs waiting again"]
    assert client.get("/api/v1/queue").body["waiting"] == 3


def test_all_that_match_the_list_s_filter_are_meant_if_so_chosen(client: Client, jobs: list[str]) -> None:
    """One row ticked, then "select all": what the page does not show as well."""
    assert told(act(client, "cancel", jobs[:1], select_across="1")) == ["3 jobs cancelled"]


def test_the_admin_s_user_is_named(client: Client, jobs: list[str]) -> None:
    """With the door and the browser; the audit can be read and searched there, and not edited."""
    act(client, "cancel", jobs[:2])
    (entry,) = client.get("/api/v1/audit", job_id=jobs[0]).body["audit"]
    assert (entry["actor"], entry["door"], entry["address"], entry["count"]) == ("local", "admin", "127.0.0.1", 2)
    assert entry["client"].startswith("python-httpx/")
    assert entry["selection"] == {"ids": sorted(jobs[:2]), "ids_total": 2}
    listed = client.get("/admin/jobs/audit/", q=jobs[1], action="cancel").body
    assert "1 result" in listed
    assert "0 results" in client.get("/admin/jobs/audit/", q=jobs[2]).body
    page = client.get(f"/admin/jobs/audit/{entry['id']}/change/")
    assert (page.status, 'name="_save"' in page.body) == (200, False)
    assert client.get(f"/admin/jobs/audit/{entry['id']}/delete/").status == 403
