"""The list of jobs: filters in the address, pages, announced new jobs, selection, and bulk actions."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.batch_steps import submit_batch
from tests.browser.conftest import Pages
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess


def rows(page: Page) -> int:
    return page.locator("#jobs-list [data-row]").count()


def test_filters_are_in_the_address(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Chosen, typed or given: a link shows the same, and Back undoes the last one."""
    cancelled = client.submit_list(2, org_id="acme")[0]
    client.submit_list(1, org_id="tern", test="tests/login.spec.js")
    client.post(f"/api/v1/jobs/{cancelled}/cancel")
    page = open_page(f"{server.url}/jobs")
    search = page.get_by_role("combobox", name="Search jobs")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(3)
    page.get_by_role("radio", name="cancelled").check()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(1)
    expect(page).to_have_url(f"{server.url}/jobs?q=status%3Acancelled")
    expect(search).to_have_value("status:cancelled")
    page.go_back()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(3)
    expect(search).to_have_value("")
    page.keyboard.press("/")
    page.keyboard.type("login")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(1)
    expect(page).to_have_url(f"{server.url}/jobs?q=login")
    expect(search).to_be_focused()


def test_old_filter_addresses_work(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Their filters are combined with the search and can be removed one by one."""
    cancelled = client.submit_list(2, org_id="acme")[0]
    client.submit_list(1, org_id="tern", test="tests/login.spec.js")
    client.post(f"/api/v1/jobs/{cancelled}/cancel")
    page = open_page(f"{server.url}/jobs?org_id=acme&status=pending")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(1)
    expect(page.get_by_role("radio", name="waiting")).to_be_checked()
    page.get_by_role("button", name="Any organization").click()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(2)
    page.keyboard.press("/")
    page.keyboard.type("login")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(1)
    expect(page).to_have_url(f"{server.url}/jobs?status=pending&q=login")
    page.get_by_role("radio", name="cancelled").check()
    expect(page.get_by_role("heading", name="No jobs match")).to_be_visible()
    expect(page).to_have_url(f"{server.url}/jobs?q=login+status%3Acancelled")
    page.goto(f"{server.url}/jobs?test=login")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(1)
    page.get_by_role("button", name="Any test").click()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(3)


def test_the_status_in_the_address_is_a_word_of_the_screens(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Also on the plain page; one that nobody knows is said, and the jobs are those of all statuses."""
    agent(server, "phone", "--seconds", "0.1", "--install-seconds", "0")
    client.until(client.submit(test="tests/done.spec.js"), "done")
    client.submit(test="tests/left.spec.js", target="web")
    page = open_page(f"{server.url}/jobs?status=waiting")
    links = page.locator("#jobs-list [data-row]")
    expect(links).to_have_text("tests/left.spec.js")
    expect(page.locator("[data-total]")).to_have_text("1 job")
    expect(page.get_by_role("radio", name="waiting")).to_be_checked()
    expect(page.locator("[data-unknown]")).to_have_count(0)
    page.goto(f"{server.url}/jobs?status=passed")
    expect(links).to_have_text("tests/done.spec.js")
    expect(page.get_by_role("radio", name="passed")).to_be_checked()
    page.goto(f"{server.url}/jobs?status=over")
    expect(page.locator("[data-unknown]")).to_contain_text("No such status: “over”.")
    expect(links).to_have_count(2)
    box = page.get_by_role("combobox", name="Search or run a command")
    offered = page.get_by_role("option", name="Cancel jobs…")
    page.keyboard.press("Control+k")
    box.fill("cancel jobs")
    expect(page.get_by_role("dialog")).to_be_visible()
    expect(offered).to_have_count(0)  # they would be of all statuses
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Remove").click()
    expect(page).to_have_url(f"{server.url}/jobs")
    page.keyboard.press("Control+k")
    box.fill("cancel jobs")
    expect(offered).to_have_count(1)
    page.keyboard.press("Escape")
    plain = open_page(f"{server.url}/jobs?scripts=off&status=waiting", live=False).get_by_role("main")
    expect(plain).to_contain_text("1 jobs match.")
    plain = open_page(f"{server.url}/jobs?scripts=off&status=over", live=False).get_by_role("main")
    expect(plain).to_contain_text("No such status: “over”.")
    expect(plain).to_contain_text("2 jobs match.")


def test_columns_and_total(server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]) -> None:
    """Suite and branch link to the batch, the reason is in words, and submission times are in the order of rows."""
    client.submit_list(57, target="web")
    batch = submit_batch(client, "tests/pay.spec.js", suite="nightly", branch="release/4")
    alone = client.submit(test="tests/acceptance/search/alone.spec.js", retries=1)
    agent(server, "phone", "--seconds", "0.1", "--install-seconds", "0", "--failure-rate", "1")
    client.until(alone, "failed")
    page = open_page(f"{server.url}/jobs")
    expect(page.locator("[data-total]")).to_have_text("59 jobs")
    expect(page.get_by_role("columnheader")).to_have_text(
        ["Select all rows shown", "Status", "Test", "Build", "Target", "Suite", "Agent", "Duration", "Submitted"]
    )
    rows = page.locator("#jobs-list tbody tr")
    expect(rows.nth(0).locator(".c-suite")).to_have_text("")
    expect(rows.nth(0).locator(".row-why")).not_to_have_text("")
    expect(rows.nth(2).locator(".row-why")).to_have_text("No agent serves target web")
    expect(rows.nth(1).locator(".c-suite")).to_contain_text("release/4")
    times = page.locator("#jobs-list .c-at time").evaluate_all("all => all.map((one) => one.dateTime)")
    assert times == sorted(times, reverse=True)
    client.submit_list(1, target="web")  # the live topic's rows have their suites, too
    expect(page.locator("[data-total]")).to_have_text("60 jobs")
    page.get_by_role("radio", name="failed").check()
    expect(page.locator("[data-total]")).to_have_text("2 jobs")
    page.get_by_role("link", name="nightly").click()
    expect(page).to_have_url(f"{server.url}/batches/{batch}")
    page.goto(f"{server.url}/jobs?q=status:waiting")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(50)
    expect(page.get_by_role("columnheader", name="Suite")).to_have_count(0)  # a column that no row needs
    expect(page.get_by_role("columnheader", name="Agent")).to_have_count(0)
    expect(page.get_by_role("columnheader", name="Target")).to_have_count(0)  # all rows have the same
    long = {"target": "windows-phone", "app_version_id": "2026.12.1-nightly+4f"}
    client.submit(**long)
    page.set_viewport_size({"width": 1280, "height": 800})
    page.reload()
    row = page.locator("#jobs-list tbody tr").first
    expect(row.locator(".c-target")).to_have_text("windows-phone")
    for cut in (row.locator(".c-target"), row.locator(".build-name i")):
        assert cut.evaluate("one => one.scrollWidth <= one.clientWidth")
    page.goto(f"{server.url}/jobs?q=alone")
    row = page.locator("#jobs-list tbody tr")
    expect(row.locator(".row-why")).to_contain_text("2 attempts")  # not beside the path, which is whole
    for part in row.locator(".row-link, .row-link *").all():
        assert part.evaluate("one => one.scrollWidth <= one.clientWidth || getComputedStyle(one).display === 'inline'")
    page.goto(server.url)
    target = page.locator("#queue-list .c-target", has_text="windows-phone").first
    expect(target).to_be_visible()
    assert target.evaluate("one => one.scrollWidth <= one.clientWidth")


def test_invalid_filters_are_reported(server: ServerProcess, open_page: Pages) -> None:
    """After an edit of the address."""
    open_page.expected = "400 (Bad Request)"
    page = open_page(f"{server.url}/jobs?priority=10")
    expect(page.get_by_role("heading", level=1)).to_have_text("Invalid request")
    expect(page.get_by_role("main")).to_contain_text("Priority must be a whole number from 0 to 9")


def test_older_jobs_are_paged(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Fifty at a time, to the end."""
    client.submit_list(120)
    page = open_page(f"{server.url}/jobs")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(50)
    page.get_by_role("button", name="Show older").click()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(100)
    page.get_by_role("button", name="Show older").click()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(120)
    expect(page.get_by_text("End of list")).to_be_visible()


def test_new_jobs_are_announced(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """A button counts new matching jobs, and those that match no longer; rows do not move."""
    ids = client.submit_list(3, org_id="acme")
    page = open_page(f"{server.url}/jobs?org_id=acme")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(3)
    client.submit_list(2, org_id="acme")
    client.submit_list(1, org_id="tern")
    button = page.get_by_role("button", name="2 new")
    expect(button).to_be_visible()
    assert rows(page) == 3
    button.click()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(5)
    expect(button).to_have_count(0)
    page.goto(f"{server.url}/jobs?org_id=acme&status=pending")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(5)
    client.post(f"/api/v1/jobs/{ids[0]}/cancel")
    button = page.get_by_role("button", name="1 no longer matches")
    expect(button).to_be_visible()
    expect(page.locator("#jobs-list .is-gone")).to_contain_text("cancelled")
    assert rows(page) == 5
    button.click()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(4)


def test_rows_update_in_place_and_stay_selected(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Selection and focus survive a job's start and end."""
    first, second = client.submit_list(2)
    page = open_page(f"{server.url}/jobs")
    page.keyboard.press("j")
    row = page.locator(f"[data-row='job/{second}']")
    expect(row).to_be_focused()
    page.keyboard.press("x")
    expect(page.get_by_text("1 selected")).to_be_visible()
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0")
    for job_id in (first, second):
        line = page.locator("tr", has=page.locator(f"[data-row='job/{job_id}']"))
        expect(line).to_contain_text("passed")
    expect(row).to_be_focused()
    expect(page.get_by_text("1 selected")).to_be_visible()
    page.keyboard.press("x")
    expect(page.get_by_text("1 selected")).to_have_count(0)
    page.keyboard.press("x")
    page.keyboard.press("j")
    page.keyboard.press("Shift+X")
    expect(page.get_by_text("2 selected")).to_be_visible()


MIDDLES = """(row) =>
    [...row.querySelectorAll("input, .state")]
        .map((one) => one.getBoundingClientRect())
        .map(({ y, height }) => y + height / 2)"""


def test_selected_jobs_are_cancelled_after_a_count(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """A Shift range; the dialog shows the count; the audit has the reason."""
    ids = client.submit_list(5)
    page = open_page(f"{server.url}/jobs")
    boxes = page.get_by_role("checkbox", name="Select this row")
    row = page.locator("#jobs-list tbody tr").first
    box, state = row.evaluate(MIDDLES)
    assert abs(box - state) < 2
    boxes.nth(0).click()
    boxes.nth(2).click(modifiers=["Shift"])
    expect(page.get_by_text("3 selected")).to_be_visible()
    picked = page.get_by_role("region", name="Selected jobs")
    expect(picked.get_by_role("button")).to_have_text(["Priority…", "Cancel…", ""])  # nothing that could be retried
    page.get_by_role("button", name="Cancel…").click()
    dialog = page.get_by_role("dialog", name="Cancel jobs")
    expect(dialog.locator("[data-preview]")).to_contain_text("3 jobs will be cancelled")
    dialog.get_by_label("Reason").fill("broken build")
    dialog.get_by_role("button", name="Cancel 3 jobs").click()
    expect(page.get_by_text("3 jobs cancelled.")).to_be_visible()
    expect(page.locator("#jobs-list .state-cancelled")).to_have_count(3)
    expect(picked).to_have_count(0)
    boxes.nth(0).click()
    expect(picked.get_by_role("button")).to_have_text(["Retry…", ""])  # of what has ended
    boxes.nth(3).click()
    expect(picked.get_by_role("button")).to_have_text(["Retry…", "Priority…", "Cancel…", ""])
    assert [client.get(f"/status/{job_id}").body["status"] for job_id in ids] == ["pending"] * 2 + ["cancelled"] * 3
    entry = client.get("/api/v1/audit", action="cancel").body["audit"][0]
    assert (entry["count"], entry["note"], entry["door"]) == (3, "broken build", "dashboard")


def test_all_matching_jobs_can_be_selected(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Also those not shown, and no others."""
    client.submit_list(60, org_id="acme")
    other = client.submit_list(1, org_id="tern")[0]
    page = open_page(f"{server.url}/jobs?q=org:acme")
    page.get_by_role("checkbox", name="Select all rows shown").check()
    expect(page.get_by_text("50 selected")).to_be_visible()
    page.get_by_role("button", name="Select all that match").click()
    page.get_by_role("button", name="Priority…").click()
    dialog = page.get_by_role("dialog", name="Change priority")
    dialog.get_by_role("radio", name="9").check()
    expect(dialog.locator("[data-preview]")).to_have_text("60 jobs will get priority 9.")
    expect(dialog).not_to_contain_text("60 waiting")
    dialog.get_by_role("button", name="Change 60 jobs").click()
    expect(page.get_by_text("The priority of 60 jobs was changed.")).to_be_visible()
    assert len(client.get("/api/v1/jobs", org_id="acme", priority="9").body["jobs"]) == 60
    assert client.get(f"/job/{other}").body["priority"] == 1


def test_former_priorities_come_back(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Undo gives each job of a selection the priority that it had; where they are not known, the dialog says so."""
    had = {client.submit(test=f"{priority}.js", priority=priority): priority for priority in (2, 5, 7, 0)}
    page = open_page(f"{server.url}/jobs")
    page.get_by_role("checkbox", name="Select all rows shown").check()
    page.get_by_role("button", name="Priority…").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("button", name="Change 3 jobs")).to_be_enabled()
    expect(dialog.locator("[data-final]")).to_have_count(0)
    dialog.get_by_role("button", name="Change 3 jobs").click()
    page.locator("[data-toast]").get_by_role("button", name="Undo").click()
    expect(page.locator("[data-toast]")).to_contain_text("The priority of 3 jobs was changed.")
    assert {job: client.get(f"/job/{job}").body["priority"] for job in had} == had
    jobs = [{**GOOD, "test": f"{priority}.js", "priority": priority} for priority in (2, 5)]
    batch_id = client.post("/api/v1/jobs", {"jobs": jobs}).body["batch"]["id"]
    page.goto(f"{server.url}/batches/{batch_id}")
    page.get_by_role("button", name="Priority…").click()
    expect(dialog.locator("[data-final]")).to_have_text("This cannot be undone: former priorities are not kept.")


def test_no_more_jobs_change_than_the_dialog_showed(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Jobs submitted while it is open are not changed."""
    client.submit_list(2)
    page = open_page(f"{server.url}/jobs")
    page.keyboard.press("Control+k")
    page.keyboard.type("Cancel all waiting")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Cancel jobs")
    expect(dialog.locator("[data-preview]")).to_contain_text("2 jobs will be cancelled")
    late = client.submit_list(1)[0]
    dialog.get_by_role("button", name="Cancel 2 jobs").click()
    expect(page.get_by_text("2 jobs cancelled.")).to_be_visible()
    assert client.get(f"/status/{late}").body["status"] == "pending"


def test_empty_lists_offer_a_next_step(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Without any jobs, how to submit one."""
    page = open_page(f"{server.url}/jobs")
    expect(page.get_by_role("heading", name="Submit the first test")).to_be_visible()
    expect(page.get_by_role("main").get_by_text("qgjob submit --org-id acme")).to_be_visible()
    client.submit(test="tests/login.spec.js")
    page.get_by_role("button", name="1 new").click()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(1)
    page.goto(f"{server.url}/jobs?q=login+org:nobody")
    page.get_by_role("link", name="without org:nobody").click()
    expect(page).to_have_url(f"{server.url}/jobs?q=login")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(1)
    page.goto(f"{server.url}/jobs?q=nothing")
    page.get_by_role("link", name="All jobs").click()
    expect(page.locator("#jobs-list [data-row]")).to_have_count(1)


def test_f_goes_to_the_next_failure(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Wrapping around in the list; from other screens to the list of failures."""
    agent(server, "phone", "--seconds", "0.1", "--install-seconds", "0", "--failure-rate", "1")
    failed = client.submit_list(2)
    for job_id in failed:
        client.until(job_id, "failed")
    client.submit_list(2, target="web")
    page = open_page(f"{server.url}/jobs")
    for job_id in (failed[1], failed[0], failed[1]):
        page.keyboard.press("f")
        expect(page.locator(f"[data-row='job/{job_id}']")).to_be_focused()
    expect(page.locator(".nav-alert.is-bad")).to_contain_text("2 failed")
    page.goto(f"{server.url}/jobs?q=target:web")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(2)
    page.keyboard.press("f")
    expect(page).to_have_url(f"{server.url}/jobs?status=failed")
