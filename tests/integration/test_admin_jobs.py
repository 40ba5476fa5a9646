"""Admin actions on jobs preview what would change, and change no more than that."""

from __future__ import annotations

import pytest

from tests.integration.admin_browser import AdminBrowser
from tests.integration.client import GOOD, Client

JOBS = "jobs/job"


@pytest.fixture
def jobs(client: Client) -> list[str]:
    batch = client.post("/api/v1/jobs", [{**GOOD, "test": test} for test in ("a", "b", "c")]).body
    return [job["id"] for job in batch["jobs"]]


@pytest.fixture
def browser(client: Client) -> AdminBrowser:
    return AdminBrowser(client)


def status(client: Client, job_id: str) -> str:
    return str(client.get(f"/status/{job_id}").body["status"])


def test_nothing_is_done_before_it_is_confirmed(client: Client, browser: AdminBrowser, jobs: list[str]) -> None:
    """The page of confirmation counts the selected jobs and those that would change."""
    browser.act(JOBS, "cancel", jobs[:1])
    page = browser.choose(JOBS, "cancel", jobs)
    assert "2 jobs would be cancelled. 1 other would stay as they are: they had ended already." in page
    assert [status(client, job_id) for job_id in jobs] == ["cancelled", "pending", "pending"]


def test_messages_count_changed_and_unchanged_jobs(client: Client, browser: AdminBrowser, jobs: list[str]) -> None:
    """Jobs that could not be changed are counted too."""
    assert browser.act(JOBS, "cancel", jobs[:2]) == ["2 jobs cancelled"]
    assert browser.act(JOBS, "cancel", jobs) == ["1 job cancelled", "2 jobs had ended already"]
    assert browser.act(JOBS, "run_again", jobs) == ["3 jobs waiting again"]
    assert client.get("/api/v1/queue").body["waiting"] == 3


def test_an_action_without_effect_cannot_be_confirmed(browser: AdminBrowser, jobs: list[str]) -> None:
    """There is no button if nothing would change."""
    page = browser.choose(JOBS, "run_again", jobs)
    assert "0 jobs would be waiting again" in page
    assert "Run jobs again</button>" not in page


def test_the_priority_is_asked_for(client: Client, browser: AdminBrowser, jobs: list[str]) -> None:
    """An invalid priority is refused on the form."""
    page = browser.choose(JOBS, "set_priority", jobs[:2])
    assert "2 jobs would be given the priority" in page
    again = browser.post(f"{JOBS}/", {"action": "set_priority", "_selected_action": jobs[:2], "confirmed": "1",
                                        "priority": "17"})  # fmt: skip
    assert (again.status, "17 is not one of the available choices" in again.body) == (200, True)
    assert browser.confirm(JOBS, page, priority="0", note="release") == ["2 jobs given the priority"]
    assert [client.get(f"/job/{job_id}").body["priority"] for job_id in jobs] == [0, 0, 1]
    (entry,) = client.get("/api/v1/audit", job_id=jobs[0]).body["audit"]
    assert (entry["action"], entry["note"], entry["after"]) == ("priority", "release", {"priority": 0})


def test_select_all_selects_what_matches_the_filter(client: Client, browser: AdminBrowser, jobs: list[str]) -> None:
    """With "select all", jobs on other pages of the list are included, and none that do not match."""
    other = client.submit(org_id="other")
    query = "?org_id=acme"
    page = browser.choose(JOBS, "cancel", jobs[:1], query, select_across="1")
    assert "3 jobs would be cancelled" in page
    assert browser.confirm(JOBS, page, query) == ["3 jobs cancelled"]
    assert status(client, other) == "pending"


def test_jobs_submitted_after_the_preview_are_not_changed(
    client: Client, browser: AdminBrowser, jobs: list[str]
) -> None:
    """Jobs submitted after the preview are not changed."""
    page = browser.choose(JOBS, "cancel", jobs[:1], select_across="1")
    later = client.submit(test="later")
    assert browser.confirm(JOBS, page) == ["3 jobs cancelled"]
    assert status(client, later) == "pending"


def test_more_jobs_than_previewed_are_refused(client: Client, browser: AdminBrowser, jobs: list[str]) -> None:
    """Jobs retried after the preview would change too: the action is refused."""
    client.post(f"/api/v1/jobs/{jobs[0]}/cancel")
    page = browser.choose(JOBS, "cancel", jobs)
    client.post(f"/api/v1/jobs/{jobs[0]}/retry")
    (message,) = browser.confirm(JOBS, page)
    assert "3 jobs would be changed, 2 were expected: nothing was" in message
    assert [status(client, job_id) for job_id in jobs] == ["pending"] * 3


def test_a_row_s_buttons_return_to_it(client: Client, browser: AdminBrowser, jobs: list[str]) -> None:
    """The same action from the page of one job redirects to that page."""
    assert 'value="cancel"' in browser.row(JOBS, jobs[0])
    page = browser.choose(JOBS, "cancel", jobs[:1], from_row="1")
    answer = browser.post(f"{JOBS}/", {"action": "cancel", "_selected_action": jobs[:1], "from_row": "1",
                                         "confirmed": "1", "note": ""})  # fmt: skip
    assert "1 job would be cancelled" in page
    assert (answer.status, answer.headers["location"]) == (302, f"/admin/jobs/job/{jobs[0]}/change/")
    assert 'value="run_again"' in browser.row(JOBS, jobs[0])


def test_the_audit_names_the_admin_s_user(client: Client, browser: AdminBrowser, jobs: list[str]) -> None:
    """The audit has the user, door, browser and note; it is searchable and read-only."""
    browser.act(JOBS, "cancel", jobs[:2], note="broken build")
    (entry,) = client.get("/api/v1/audit", job_id=jobs[0]).body["audit"]
    assert (entry["actor"], entry["door"], entry["address"], entry["count"]) == ("local", "admin", "127.0.0.1", 2)
    assert entry["client"].startswith("python-httpx/")
    assert entry["selection"] == {"ids": sorted(jobs[:2]), "ids_total": 2}
    assert entry["note"] == "broken build"
    assert browser.listed("accounts/audit", q=jobs[1], action="cancel") == 1
    assert browser.listed("accounts/audit", q=jobs[2]) == 0
    page = browser.row("accounts/audit", entry["id"])
    assert jobs[0] in page
    assert 'name="_save"' not in page
    assert client.get(f"/admin/accounts/audit/{entry['id']}/delete/").status == 403
    assert "broken build" in browser.row(JOBS, jobs[0])
