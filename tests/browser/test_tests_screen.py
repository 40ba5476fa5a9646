"""The tests' screens: list with filters and orders, one test with its history, and quarantine."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PHONE, Pages
from tests.browser.test_accessibility import assert_accessible, findings_of_both_themes
from tests.integration.client import Client
from tests.server_process import ServerProcess

ROWS = "#tests-list [data-row]"


@pytest.fixture
def ran(server: ServerProcess, client: Client, agent: Callable[..., None]) -> dict[str, str]:
    """Run three tests of acme, one of which fails; return their ids by name."""
    agent(server, "good", "--target", "mobile", "--seconds", "0.1", "--install-seconds", "0.1")
    agent(server, "bad", "--target", "web", "--seconds", "0.1", "--install-seconds", "0", "--failure-rate", "1")
    jobs = [("login", "mobile"), ("search", "mobile"), ("pay", "web")]
    for name, target in jobs:
        client.until(client.submit(test=f"tests/{name}.spec.js", target=target), "done", "failed")
    rows = client.get("/api/v1/tests").body["tests"]
    return {row["test"].removeprefix("tests/").removesuffix(".spec.js"): row["id"] for row in rows}


def row(page: Page, test_id: str) -> Locator:
    return page.locator("#tests-list tr", has=page.locator(f"[data-row='test/{test_id}']"))


def test_each_row_has_the_tests_statistics(server: ServerProcess, open_page: Pages, ran: dict[str, str]) -> None:
    """The last outcome, the recent ones in words too, the rates, and that its last run was simulated."""
    page = open_page(f"{server.url}/tests")
    expect(page.locator(ROWS)).to_have_count(3)
    expect(row(page, ran["pay"])).to_contain_text("failed")
    expect(row(page, ran["pay"])).to_contain_text("0 % of 1")
    expect(row(page, ran["login"])).to_contain_text("100 % of 1")
    expect(row(page, ran["login"]).get_by_role("img", name="The last 1 attempt: 1 passed")).to_be_visible()
    expect(page.locator("#tests-list .c-usual .simulated")).to_have_count(3)


def test_a_test_that_fails_for_a_broken_agent_says_so(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """In its row and its header, and the agent's page leads to a list of such tests; the overview to flaky ones."""
    quick = ("--target", "mobile", "--seconds", "0", "--install-seconds", "0")
    agent(server, "bad", *quick, "--failure-rate", "1")
    failed = [client.submit(test="a.js") for _ in range(2)]
    for job_id in failed:
        client.until(job_id, "failed")
    client.post("/api/v1/agents/bad/pause", {"note": "broken"})
    agent(server, "good", *quick)
    for _ in range(5):
        client.until(client.submit(test="a.js"), "done")
    page = open_page(server.url)
    flaky = page.locator("[data-figure=passed]").get_by_role("link", name="Flaky tests")
    expect(flaky).to_have_attribute("href", "/tests?flaky=true")
    page.goto(f"{server.url}/tests")
    tag = page.locator("[data-failed-on]").get_by_role("link", name="fails only on bad")
    expect(tag).to_have_attribute("href", "/agents/bad")
    page.locator(ROWS).click()
    expect(tag).to_be_visible()
    page.get_by_role("button", name="Quarantine…").click()
    expect(page.get_by_role("dialog")).to_contain_text("All its failures of the last 7 days were on bad.")
    page.keyboard.press("Escape")
    expect(page.locator("#history-list .c-message a").first).to_have_attribute("href", re.compile(r"\?cause=acme%2F"))
    page.goto(f"{server.url}/jobs/{failed[1]}")
    expect(page.locator("[data-known]").get_by_role("link", name="fails only on bad")).to_be_visible()
    page.goto(f"{server.url}/agents/bad")
    page.get_by_role("link", name="Tests that fail only here").click()
    expect(page.locator(".chip")).to_have_text("fails only on bad")
    expect(page.locator(ROWS)).to_have_count(1)
    page.goto(f"{server.url}/tests?failed_on=good")
    expect(page.get_by_role("heading", name="No test fails only on good")).to_be_visible()


def test_updates_are_offered_only_if_there_are_any(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """A list that was loaded after a filter is as new as one that came with the page."""
    agent(server, "good", "--devices", "8", "--seconds", "0", "--install-seconds", "0")
    wanted = [{"org_id": "acme", "app_version_id": "1", "test": f"{number}.js"} for number in range(55)]
    for job in client.post("/api/v1/jobs", wanted).body["jobs"]:
        client.until(job["id"], "done")
    page = open_page(f"{server.url}/tests?failing=true")
    expect(page.get_by_text("No tests match")).to_be_visible()
    page.get_by_role("radio", name="All", exact=True).check()
    expect(page.locator(ROWS)).to_have_count(50)
    expect(page.locator(".page-actions .pill")).to_have_count(0)
    client.until(client.submit(test="new.js", app_version_id="1"), "done")
    expect(page.locator(".page-actions .pill")).to_have_text("1 updated")


def test_filters_and_order_are_in_the_address(server: ServerProcess, open_page: Pages, ran: dict[str, str]) -> None:
    """Chosen, typed or given: a link shows the same, and Back undoes the last one."""
    page = open_page(f"{server.url}/tests")
    page.get_by_role("radio", name="failing", exact=True).check()
    expect(page.locator(ROWS)).to_have_count(1)
    expect(page).to_have_url(f"{server.url}/tests?failing=true")
    page.go_back()
    expect(page.locator(ROWS)).to_have_count(3)
    page.get_by_role("radio", name="fails most").check()
    expect(page).to_have_url(f"{server.url}/tests?sort=failing")
    expect(page.locator(ROWS).first).to_have_attribute("data-row", f"test/{ran['pay']}")
    page.keyboard.press("/")
    page.keyboard.type("logi")
    expect(page.locator(ROWS)).to_have_count(1)
    expect(page).to_have_url(f"{server.url}/tests?sort=failing&test=logi")
    page.goto(f"{server.url}/tests?flaky=true")
    expect(page.get_by_role("radio", name="flakiest")).to_be_checked()
    page.get_by_role("radio", name="last run").check()
    expect(page).to_have_url(f"{server.url}/tests?flaky=true&sort=last")
    page.goto(f"{server.url}/tests?target=web&org_id=acme")
    expect(page.locator(ROWS)).to_have_count(1)
    page.get_by_role("button", name="Any target").click()
    expect(page.locator(ROWS)).to_have_count(3)
    page.goto(f"{server.url}/tests?test=nothing")
    page.get_by_role("link", name="All tests").click()
    expect(page.locator(ROWS)).to_have_count(3)


def test_invalid_filters_are_reported(server: ServerProcess, open_page: Pages) -> None:
    """After an edit of the address."""
    open_page.expected = "400 (Bad Request)"
    page = open_page(f"{server.url}/tests?sort=nonsense")
    expect(page.get_by_role("main")).to_contain_text("Sort must be one of last, flaky, failing, slow")


def test_rows_update_in_place_and_new_tests_are_announced(
    server: ServerProcess, client: Client, open_page: Pages, ran: dict[str, str]
) -> None:
    """The focused row counts another run; a new test waits behind a button."""
    page = open_page(f"{server.url}/tests")
    first = page.locator(ROWS).first
    page.keyboard.press("j")
    expect(first).to_be_focused()
    client.submit(test="tests/login.spec.js", app_version_id="2.0")
    expect(row(page, ran["login"])).to_contain_text("100 % of 2")
    expect(first).to_be_focused()
    client.submit(test="tests/new.spec.js")
    button = page.get_by_role("button", name="1 updated")
    expect(button).to_be_visible()
    expect(page.locator(ROWS)).to_have_count(3)
    button.click()
    expect(page.locator(ROWS)).to_have_count(4)
    expect(button).to_have_count(0)


def test_more_tests_are_paged(server: ServerProcess, client: Client, open_page: Pages, ran: dict[str, str]) -> None:
    """Fifty at a time, none counted as new."""
    jobs = [{"org_id": "acme", "app_version_id": "1.0", "test": f"tests/{n}.spec.js"} for n in range(60)]
    batch = client.post("/api/v1/jobs", jobs).body["jobs"]
    for job in batch:
        client.until(job["id"], "done", "failed")
    page = open_page(f"{server.url}/tests")
    expect(page.locator(ROWS)).to_have_count(50)
    expect(page.locator(".pill")).to_have_count(0)
    page.get_by_role("button", name="Show more").click()
    expect(page.locator(ROWS)).to_have_count(63)
    expect(page.get_by_text("End of list")).to_be_visible()


def test_one_tests_history_is_live(
    server: ServerProcess, client: Client, open_page: Pages, ran: dict[str, str]
) -> None:
    """New attempts are added and counted by agent and by build."""
    page = open_page(f"{server.url}/tests")
    page.locator(f"[data-row='test/{ran['login']}']").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("tests/login.spec.js")
    expect(page.locator("#history-list [data-row]")).to_have_count(1)
    job_id = client.submit(test="tests/login.spec.js", app_version_id="2.0")
    expect(page.locator("#history-list [data-row]")).to_have_count(2)
    expect(page.locator("[data-tile=Passed]")).to_contain_text("2 of 2 attempts")
    expect(page.get_by_role("table", name="Attempts by build").get_by_role("row")).to_have_count(3)
    expect(page.get_by_role("table", name="Attempts by agent").get_by_role("link", name="good")).to_be_visible()
    expect(page.locator(".durations figcaption")).to_contain_text("2 attempts, 2 passed")
    page.locator("#history-list [data-row]").first.click()
    expect(page).to_have_url(f"{server.url}/jobs/{job_id}")


def test_quarantine_is_set_with_a_reason(
    server: ServerProcess, client: Client, open_page: Pages, ran: dict[str, str]
) -> None:
    """The list marks and finds the test; one click ends it; the audit has both."""
    page = open_page(f"{server.url}/tests/{ran['pay']}")
    page.get_by_role("button", name="Quarantine…").click()
    dialog = page.get_by_role("dialog", name="Quarantine test")
    dialog.get_by_label("Reason").fill("fails since the new login")
    dialog.get_by_role("radio", name="1 week").check()
    dialog.get_by_role("button", name="Quarantine").click()
    terms = re.compile(r"by local since \S+ until \d+ \w+.*, \d+:\d+: fails since the new login")
    expect(page.locator("[data-why]")).to_have_text(terms)
    assert client.get(f"/api/v1/tests/{ran['pay']}").body["quarantined"] is True
    page.get_by_role("link", name="Tests").first.click()
    page.get_by_role("radio", name="in quarantine").check()
    expect(page.locator(ROWS)).to_have_count(1)
    expect(row(page, ran["pay"])).to_contain_text(terms)
    page.locator(ROWS).click()
    page.get_by_role("button", name="Release from quarantine").click()
    expect(page.locator("[data-why]")).to_have_count(0)
    assert client.get(f"/api/v1/tests/{ran['pay']}").body["quarantined"] is False
    entries = client.get("/api/v1/audit", kind="test").body["audit"]
    assert [(entry["action"], entry["door"]) for entry in entries] == [
        ("release", "dashboard"),
        ("quarantine", "dashboard"),
    ]


def test_the_empty_list_explains_itself(server: ServerProcess, open_page: Pages) -> None:
    """On an empty server."""
    page = open_page(f"{server.url}/tests")
    expect(page.get_by_role("heading", name="No tests yet")).to_be_visible()


def test_neither_screen_has_a_serious_fault(
    server: ServerProcess, client: Client, open_page: Pages, ran: dict[str, str]
) -> None:
    """With a quarantined test, wide and on a phone, dialog included."""
    client.send("PATCH", f"/api/v1/tests/{ran['pay']}", json={"quarantined": True, "note": "known"})
    page = open_page(reduced_motion="reduce", bypass_csp=True)
    for path in ("/tests", f"/tests/{ran['pay']}"):
        page.goto(server.url + path)
        page.wait_for_selector("[data-live=live]")
        page.wait_for_selector("main[data-screen] h1")
        assert_accessible(page)
    page.set_viewport_size(PHONE)
    page.goto(f"{server.url}/tests/{ran['login']}")
    page.get_by_role("button", name="Quarantine…").click()
    assert findings_of_both_themes(page) == []


def test_no_flaky_tests_says_what_counts(server: ServerProcess, open_page: Pages, ran: dict[str, str]) -> None:
    """And where to look else; those that fail come first in their order."""
    page = open_page(f"{server.url}/tests?flaky=true")
    expect(page.locator("main")).to_contain_text("A test is flaky if it passed on a retry of a failed attempt")
    page.goto(f"{server.url}/failures?label=flaky")
    expect(page.locator("main")).to_contain_text("A cause is flaky if all its jobs passed on a retry")
    page.get_by_role("link", name="tests that fail most").click()
    page.goto(f"{server.url}/tests?sort=flaky")
    expect(page.locator(ROWS).first).to_have_attribute("data-row", f"test/{ran['pay']}")


def test_without_scripts_both_are_tables(server: ServerProcess, open_page: Pages, ran: dict[str, str]) -> None:
    """With the state at load time."""
    page = open_page(f"{server.url}/tests", live=False, java_script_enabled=False)
    expect(page.get_by_role("table", name="Tests").get_by_role("row").filter(has_text="pay")).to_contain_text("failed")
    page.get_by_role("link", name="tests/pay.spec.js").click()
    expect(page.get_by_role("table", name="Recent attempts").get_by_role("row")).to_have_count(2)
