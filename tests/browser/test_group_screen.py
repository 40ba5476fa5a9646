"""One group: lanes, agents, jobs, saved installs, and actions on all of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Route, expect

from tests.browser.batch_steps import JOB, start_player, submit_batch, until_ended
from tests.browser.conftest import PHONE, Pages
from tests.browser.test_accessibility import findings_of_both_themes
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually


def group_of(client: Client, batch_id: str) -> str:
    return str(client.get("/api/v1/jobs", batch_id=batch_id).body["jobs"][0]["group"])


def test_a_group_is_followed_without_a_reload(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Wait reason, then agents and their jobs, then failures, slowest tests and saved installs."""
    batch_id = submit_batch(client, "a", "b-breaks", "c-slow", "d-slow")
    page = open_page(f"{server.url}/groups/{group_of(client, batch_id)}")
    main = page.get_by_role("main")
    expect(main.locator("[data-why]")).to_contain_text("No agent serves")
    stuck = main.locator(".batch-summary > .is-stuck:first-child")
    expect(stuck).to_contain_text("Cannot start")
    expect(stuck).to_contain_text("Start an agent with this target")
    expect(stuck.get_by_role("button", name="Cancel jobs…")).to_be_visible()
    expect(main.locator("[data-count=waiting]")).to_have_text("4 waiting")
    expect(page.locator("#group-agents")).to_contain_text("No agents now")
    rows = page.locator("#group-jobs-list tbody tr .c-status")
    expect(rows).to_have_text(["waiting"] * 4)
    status = page.locator(".page-head .state")
    expect(status).to_have_text("cannot start")
    expect(page.locator(".row-why")).to_have_count(0)  # said above the list
    start_player(server, agent, tmp_path, breaks="failed")
    on_it = page.locator("#group-agents li")
    expect(on_it).to_contain_text("phone")
    expect(on_it).to_contain_text("-slow")
    expect(main.locator("[data-count=failed]")).to_have_text("1 failed")
    expect(main.locator("[data-count=done]")).to_have_text("3 passed")
    expect(main.locator("[data-why]")).to_have_count(0)
    expect(page.locator("#slowest li").first).to_contain_text("-slow")
    expect(page.locator("#saving")).to_contain_text("Installs avoided3")
    expect(page.locator("#group-jobs-list tbody .state-done")).to_have_count(3)
    expect(rows).to_have_text(["failed", *["passed"] * 3])
    expect(status).to_have_text("failed")
    page.reload()
    expect(rows).to_have_text(["failed", *["passed"] * 3])
    expect(page.locator("#slowest li")).to_have_count(4)
    expect(page.locator("#slowest")).not_to_contain_text("usually")
    for _ in range(2):
        until_ended(client, submit_batch(client, "c-slow"))
    page.reload()
    expect(page.locator("#slowest li", has_text="c-slow").first).to_contain_text("usually 1.5 s")


def test_jobs_of_one_test_are_told_apart(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """By priority where there are several, and by batch where a test has several jobs."""
    first = submit_batch(client, "a", "b", suite="nightly")
    page = open_page(f"{server.url}/groups/{group_of(client, first)}")
    apart = page.locator("#group-jobs-list [data-apart]")
    expect(page.locator("#group-jobs-list tbody tr")).to_have_count(2)
    expect(apart).to_have_count(0)
    submit_batch(client, "a", suite="hotfix", branch="fix/x", priority=0)
    expect(apart).to_have_text(
        ["priority 0 · hotfix · fix/x", "priority 1 · nightly · main", "priority 1 · nightly · main"]
    )
    page.set_viewport_size(PHONE)
    expect(apart.first).to_be_visible()


def test_each_lane_has_its_position(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Most urgent first, with count, position and reason; a priority change moves jobs."""
    batch_id = submit_batch(client, "a", "b", "c", priority=5)
    client.submit(**{**JOB, "test": "urgent", "priority": 0})
    page = open_page(f"{server.url}/groups/{group_of(client, batch_id)}")
    lanes = page.locator("[data-lane]")
    expect(lanes).to_have_count(2)
    expect(lanes.nth(0).locator(".c-waiting")).to_have_text("1")
    expect(lanes.nth(1).locator(".c-waiting")).to_have_text("3")
    expect(lanes.nth(1).locator(".c-why")).to_contain_text("No agent serves target mobile")
    page.get_by_role("button", name="Priority…").click()
    widths = page.locator(".ask-priority .segment").evaluate_all("all => all.map((one) => one.offsetWidth)")
    assert min(widths) >= 32, widths
    page.get_by_role("dialog").get_by_role("radio", name="9").check()
    page.get_by_role("dialog").get_by_role("button", name="Change 4 jobs").click()
    expect(lanes).to_have_count(0)
    expect(page.get_by_role("button", name="Priority 9")).to_be_visible()
    expect(page.locator("[data-count=waiting]")).to_have_text("4 waiting")
    expect(page.locator("[data-why]")).to_contain_text("No agent serves target mobile")


def test_tests_that_wait_twice_are_counted_as_jobs_everywhere(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """In the head of the group and of its build, and in the queue; beside them how many tests these are."""
    submit_batch(client, "a", "b")
    batch_id = submit_batch(client, "a", "b")
    page = open_page(f"{server.url}/groups/{group_of(client, batch_id)}")
    waiting, facts = page.locator("[data-count=waiting]"), page.locator(".facts")
    expect(waiting).to_have_text("4 waiting")
    expect(facts.first).to_contain_text(re.compile(r"Jobs\s*4 · 2 tests"))
    page.goto(f"{server.url}/builds/acme/{JOB['app_version_id']}")
    expect(waiting).to_have_text("4 waiting")
    expect(facts.first).to_contain_text(re.compile(r"Jobs\s*4 · 2 tests"))
    expect(page.locator("#group-list tbody .c-waiting")).to_have_text("4")
    page.goto(server.url)
    expect(page.locator("#queue-list tbody .c-waiting")).to_contain_text("4")
    agent(server, "phone", "--seconds", "6")
    passed = lambda: sum(job["status"] == "done" for job in client.get("/api/v1/jobs").body["jobs"])  # noqa: E731
    for address in (f"/groups/{group_of(client, batch_id)}", f"/builds/acme/{JOB['app_version_id']}"):
        eventually(lambda: passed() == 2)
        page.goto(f"{server.url}{address}")
        expect(page.locator("[data-count=done]")).to_have_text("2 passed")


def test_names_of_tests_have_the_width(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """In each window: the name, and no column that no row needs; the title names build and target."""
    batch_id = submit_batch(client, "features/checkout/change_participants_spec.rb", "b")
    page = open_page(f"{server.url}/groups/{group_of(client, batch_id)}")
    expect(page.get_by_role("heading", level=1)).to_contain_text("on mobile")
    heads = page.locator("#group-jobs-list").get_by_role("columnheader")
    expect(heads).to_have_text(["Status", "Test", "Duration"])
    name = page.locator("#group-jobs-list .test-file", has_text="change_participants_spec.rb")
    for width in (390, 900, 1280, 1366, 1440, 1680):
        page.set_viewport_size({"width": width, "height": 800})
        cut = "one => one.scrollWidth > one.clientWidth || one.getBoundingClientRect().width < 150"
        assert not name.evaluate(cut), width
        overlap = heads.evaluate_all(
            "all => all.some((one) => one.scrollWidth > one.clientWidth && one.getBoundingClientRect().width)"
        )
        assert not overlap, width


def test_its_jobs_are_filtered_by_the_address(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """By a count, a filter or a given address; a row links to the job. What failed and ran again is last."""
    start_player(server, agent, tmp_path, breaks="failed")
    batch_id = submit_batch(client, "a", "b-breaks")
    until_ended(client, batch_id)
    path = f"{server.url}/groups/{group_of(client, batch_id)}"
    page = open_page()
    held: list[Route] = []
    page.route("**/api/v1/jobs?*status=done*", lambda route: held.append(route))  # noqa: PLW0108  # no builtin
    page.goto(path)
    rows = page.locator("#group-jobs-list tbody tr")
    eventually(lambda: page.wait_for_timeout(10) or held)
    assert page.get_by_text("End of list").count() == rows.count() == 0, "not before the rows of each status have come"
    held[0].continue_()
    expect(rows).to_have_count(2)
    page.locator("[data-count=failed]").click()
    expect(page).to_have_url(f"{path}?status=failed")
    expect(rows).to_have_count(1)
    page.get_by_role("radio", name="waiting").check()
    expect(page.get_by_text("No jobs match.")).to_be_visible()
    page.go_back()
    rows.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("b-breaks")
    pages = [open_page(address) for address in (f"{server.url}/jobs", path)]
    submit_batch(client, "b-breaks")
    for one in pages:
        earlier = one.locator(".jobs tbody tr", has_text="run again: failed")
        expect(earlier.get_by_text("run again")).to_have_attribute("href", re.compile("^/jobs/"))
    rows = pages[1].locator(".jobs tbody tr")
    expect(rows.last).to_contain_text("run again: failed")
    failed = client.get("/api/v1/jobs", status="failed").body["jobs"][0]["id"]
    known = client.get(f"/api/v1/jobs/{failed}").body
    client.send("PATCH", f"/api/v1/tests/{known['test_id']}", json={"quarantined": True, "note": "known"})
    submit_batch(client, "b-breaks")
    expect(rows.filter(has_text="in quarantine")).to_have_count(1)
    client.post(f"/api/v1/agents/{known['agent']}/pause")
    client.post(f"/api/v1/jobs/{failed}/retry")
    again = rows.filter(has_text="attempt 2 is next").locator(".took-submitted")
    expect(again).to_have_text(re.compile("^submitted .* ago$"))
    expect(again).to_be_hidden()  # it is no duration
    pages[1].set_viewport_size(PHONE)
    expect(again).to_be_visible()


def test_waiting_jobs_are_listed_as_they_start(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """New ones without a reload, not those of other groups; their reasons follow the order though none starts."""
    agent(server, "phone", "--seconds", "600")
    running = client.submit(**JOB, test="running")
    eventually(lambda: client.get(f"/status/{running}").body["status"], lambda status: status == "running")
    submit_batch(client, "of-another", app_version_id="another")
    batch_id = submit_batch(client, "a", "b", app_version_id="shown")
    page = open_page(f"{server.url}/groups/{group_of(client, batch_id)}?status=pending")
    tests = page.locator("#group-jobs-list tbody .c-test")
    reasons = page.locator("#group-jobs-list tbody .row-why")
    expect(tests).to_contain_text(["a", "b"])
    expect(reasons).to_contain_text(["1 group ahead", "1 group ahead"])
    submit_batch(client, "urgent", app_version_id="urgent", priority=0)
    expect(reasons).to_contain_text(["2 groups ahead", "2 groups ahead"])
    submit_batch(client, "later", app_version_id="shown")
    submit_batch(client, "sooner", app_version_id="shown", priority=0)
    expect(tests).to_contain_text(["sooner", "a", "b", "later"])


def test_the_group_can_be_retried_or_cancelled(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """With the count of failures or a confirmation; other groups are not affected."""
    start_player(server, agent, tmp_path, breaks="failed")
    batch_id = submit_batch(client, "a-breaks", "b-breaks")
    until_ended(client, batch_id)
    client.post("/api/v1/agents/phone/pause", {"note": "enough"})
    other = client.submit(app_version_id="another")
    page = open_page(f"{server.url}/groups/{group_of(client, batch_id)}")
    page.get_by_role("button", name="Retry 2 failed…").click()
    page.get_by_role("dialog").get_by_role("button", name="Retry 2 jobs").click()
    expect(page.locator("[data-count=waiting]")).to_have_text("2 waiting")
    expect(page.locator("[data-why]")).to_contain_text("phone paused")
    page.get_by_role("button", name="Cancel all…").click()
    page.get_by_role("dialog").get_by_role("button", name="Cancel 2 jobs").click()
    expect(page.locator("[data-count=cancelled]")).to_have_text("2 cancelled")
    assert client.get(f"/status/{other}").body["status"] == "pending"


def test_it_fits_a_phone_needs_no_scripts_and_axe_finds_nothing(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """In light and dark; without scripts its lanes are a table."""
    batch_id = submit_batch(client, "tests/a-test-with-quite-a-long-name-for-a-phone.spec.js", priority=0)
    path = f"{server.url}/groups/{group_of(client, batch_id)}"
    page = open_page(path, viewport=PHONE, bypass_csp=True, reduced_motion="reduce")
    expect(page.locator("#group-jobs-list tbody tr")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert findings_of_both_themes(page) == []
    plain = open_page(path, live=False, java_script_enabled=False)
    expect(plain.get_by_role("table", name="Waiting by priority")).to_contain_text("No agent serves")


def test_a_group_says_when_the_next_of_what_an_agent_holds_begins(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Not when the first of its lane does, which waits behind that."""
    agent(server, "chrome", "--target", "web", "--start-seconds", "1", "--seconds", "20")
    ids = client.submit_list(60, app_version_id="4.12.1", target="web")
    group = eventually(lambda: client.get(f"/job/{ids[0]}").body["group"])
    path = f"/api/v1/groups/{group}"
    eventually(lambda: (client.get(path).body["explanation"] or {}).get("reason") == "in_window")
    page = open_page(f"{server.url}/groups/{group}")
    expect(page.locator("[data-why]")).to_contain_text("Next in the start on chrome")
    expect(page.locator("#group-jobs-list")).to_contain_text("Next on chrome")
    reasons = page.locator("#group-jobs-list tbody .row-why")  # what the agent holds is before the others
    expect(reasons.first).to_contain_text("In one start on chrome")
    expect(reasons.last).not_to_contain_text("In one start")
