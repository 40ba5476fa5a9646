"""Acts of the admin on jobs: first it says what would be done, then it does no more than that."""

from __future__ import annotations

import pytest

from tests.integration.admin_browser import Inspector
from tests.integration.client import GOOD, Client

JOBS = "jobs/job"


@pytest.fixture
def jobs(client: Client) -> list[str]:
    batch = client.post("/api/v1/jobs", [{**GOOD, "test": test} for test in ("a", "b", "c")]).body
    return [job["id"] for job in batch["jobs"]]


@pytest.fixture
def inspector(client: Client) -> Inspector:
    return Inspector(client)


def status(client: Client, job_id: str) -> str:
    return str(client.get(f"/status/{job_id}").body["status"])


def test_nothing_is_done_before_it_is_confirmed(client: Client, inspector: Inspector, jobs: list[str]) -> None:
    """The page that asks counts what was chosen and what would be changed of it."""
    inspector.act(JOBS, "cancel", jobs[:1])
    page = inspector.choose(JOBS, "cancel", jobs)
    assert "2 jobs would be cancelled. 1 other would stay as they are: they had ended already." in page
    assert [status(client, job_id) for job_id in jobs] == ["cancelled", "pending", "pending"]


def test_many_are_changed_at_once_and_told_by_number(client: Client, inspector: Inspector, jobs: list[str]) -> None:
    """What cannot be changed is counted too."""
    assert inspector.act(JOBS, "cancel", jobs[:2]) == ["2 jobs cancelled"]
    assert inspector.act(JOBS, "cancel", jobs) == ["1 job cancelled", "2 jobs had ended already"]
    assert inspector.act(JOBS, "run_again", jobs) == ["3 jobs waiting again"]
    assert client.get("/api/v1/queue").body["waiting"] == 3


def test_nothing_to_do_is_said_and_cannot_be_confirmed(inspector: Inspector, jobs: list[str]) -> None:
    """No button for what would change nothing."""
    page = inspector.choose(JOBS, "run_again", jobs)
    assert "0 jobs would be waiting again" in page
    assert "Run jobs again</button>" not in page


def test_the_priority_is_asked_for(client: Client, inspector: Inspector, jobs: list[str]) -> None:
    """And one that is none is refused where it was typed."""
    page = inspector.choose(JOBS, "set_priority", jobs[:2])
    assert "2 jobs would be given the priority" in page
    again = inspector.post(f"{JOBS}/", {"action": "set_priority", "_selected_action": jobs[:2], "confirmed": "1",
                                        "priority": "17"})  # fmt: skip
    assert (again.status, "17 is not one of the available choices" in again.body) == (200, True)
    assert inspector.confirm(JOBS, page, priority="0", note="release") == ["2 jobs given the priority"]
    assert [client.get(f"/job/{job_id}").body["priority"] for job_id in jobs] == [0, 0, 1]
    (entry,) = client.get("/api/v1/audit", job_id=jobs[0]).body["audit"]
    assert (entry["action"], entry["note"], entry["after"]) == ("priority", "release", {"priority": 0})


def test_all_that_match_the_list_s_filter_are_meant_if_so_chosen(
    client: Client, inspector: Inspector, jobs: list[str]
) -> None:
    """One row ticked, then "select all": what the page does not show as well, but nothing that does not match."""
    other = client.submit(org_id="other")
    query = "?org_id=acme"
    page = inspector.choose(JOBS, "cancel", jobs[:1], query, select_across="1")
    assert "3 jobs would be cancelled" in page
    assert inspector.confirm(JOBS, page, query) == ["3 jobs cancelled"]
    assert status(client, other) == "pending"


def test_what_came_after_the_question_is_left_alone(client: Client, inspector: Inspector, jobs: list[str]) -> None:
    """Jobs submitted between the two steps match, and are not changed."""
    page = inspector.choose(JOBS, "cancel", jobs[:1], select_across="1")
    later = client.submit(test="later")
    assert inspector.confirm(JOBS, page) == ["3 jobs cancelled"]
    assert status(client, later) == "pending"


def test_more_than_was_shown_is_refused(client: Client, inspector: Inspector, jobs: list[str]) -> None:
    """Jobs that ended and wait again since the first step would be changed as well: look again."""
    client.post(f"/api/v1/jobs/{jobs[0]}/cancel")
    page = inspector.choose(JOBS, "cancel", jobs)
    client.post(f"/api/v1/jobs/{jobs[0]}/retry")
    (message,) = inspector.confirm(JOBS, page)
    assert "3 jobs would be changed, 2 were expected: nothing was" in message
    assert [status(client, job_id) for job_id in jobs] == ["pending"] * 3


def test_a_row_s_own_buttons_lead_back_to_it(client: Client, inspector: Inspector, jobs: list[str]) -> None:
    """The same act of one job, from its page."""
    assert 'value="cancel"' in inspector.row(JOBS, jobs[0])
    page = inspector.choose(JOBS, "cancel", jobs[:1], from_row="1")
    answer = inspector.post(f"{JOBS}/", {"action": "cancel", "_selected_action": jobs[:1], "from_row": "1",
                                         "confirmed": "1", "note": ""})  # fmt: skip
    assert "1 job would be cancelled" in page
    assert (answer.status, answer.headers["location"]) == (302, f"/admin/jobs/job/{jobs[0]}/change/")
    assert 'value="run_again"' in inspector.row(JOBS, jobs[0])


def test_the_admin_s_user_is_named(client: Client, inspector: Inspector, jobs: list[str]) -> None:
    """With the door, the browser and the reason; the audit can be read and searched there, and not edited."""
    inspector.act(JOBS, "cancel", jobs[:2], note="broken build")
    (entry,) = client.get("/api/v1/audit", job_id=jobs[0]).body["audit"]
    assert (entry["actor"], entry["door"], entry["address"], entry["count"]) == ("local", "admin", "127.0.0.1", 2)
    assert entry["client"].startswith("python-httpx/")
    assert entry["selection"] == {"ids": sorted(jobs[:2]), "ids_total": 2}
    assert entry["note"] == "broken build"
    assert inspector.listed("accounts/audit", q=jobs[1], action="cancel") == 1
    assert inspector.listed("accounts/audit", q=jobs[2]) == 0
    page = inspector.row("accounts/audit", entry["id"])
    assert jobs[0] in page
    assert 'name="_save"' not in page
    assert client.get(f"/admin/accounts/audit/{entry['id']}/delete/").status == 403
    assert "broken build" in inspector.row(JOBS, jobs[0])
