"""Failures by cause, and what a failed job shows first."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.batch_steps import submit_batch, until_ended
from tests.browser.conftest import PHONE, Pages
from tests.browser.evidence_steps import LOG_LINES, start_shop
from tests.browser.test_accessibility import findings
from tests.databases import other_session
from tests.integration.client import Client
from tests.server_process import ServerProcess

Shop = Callable[..., str]
LINE = LOG_LINES + 1  # of the failure in the log
LABELS = ("known", "cause changed", "retrying", "flaky", "infrastructure", "quarantined", "earlier cause", "new")
TOTAL = "expected 42.00 EUR but got 41.99 EUR"


@pytest.fixture
def shop(server: ServerProcess, client: Client, agent: Callable[..., None], tmp_path: Path) -> Shop:
    """Start an agent; return a function that runs tests as a batch and returns its id."""
    start_shop(server, agent, tmp_path / "shop")

    def run(*tests: str, build: str = "1.0", **fields: Any) -> str:
        names = [f"{test}.spec.js" for test in tests]
        batch_id = submit_batch(client, *names, target="web", app_version_id=build, **fields)
        until_ended(client, batch_id)
        return batch_id

    return run


def in_window(page: Page, selector: str) -> bool:
    """Return whether the element is wholly within the window."""
    return bool(
        page.locator(selector).evaluate(
            """element => {
              const { top, bottom } = element.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }"""
        )
    )


def is_covered(page: Page, label: str) -> bool:
    """Return whether a label would reach into the cause beside it."""
    return bool(
        page.locator(".failure-group summary > .tag").first.evaluate(
            """(tag, label) => {
              tag.textContent = label;
              return tag.getBoundingClientRect().right + 4 > tag.nextElementSibling.getBoundingClientRect().left;
            }""",
            label,
        )
    )


def test_a_batch_says_which_tests_failed_and_why(server: ServerProcess, shop: Shop, open_page: Pages) -> None:
    """From the CI link: which tests of this build failed and why (0 clicks), with log line and screenshot (1)."""
    shop("database-1", "flaky", "total", build="0.9", retries=1)
    batch_id = shop("total", "total-eu", "database-1", "database-2", "flaky", "silent", "cart", retries=1, build="1.0")
    page = open_page(f"{server.url}/batches/{batch_id}")
    groups = page.locator(".failure-group summary")
    expect(groups).to_have_count(4)
    expect(page.locator(".failure-group summary > .tag")).to_have_text([re.compile("new$")] * 3 + ["flaky"])
    expect(page.locator(".failure-group", has_text="exit code 3").first).to_contain_text("1 test")
    expect(page.locator(".failure-group", has_text="42.00").first).to_contain_text("2 tests")
    database = page.locator(".failure-group summary", has_text="connection refused")
    expect(database.locator(":scope > .tag")).to_have_text("1 of 2 new")  # database-1 failed in the batch before
    expect(database.locator(".failure-times")).to_have_text("4 attempts")  # here; 2 more in the batch before
    expect(database).to_contain_text("first seen")
    expect(groups.nth(3)).to_contain_text("flaky")
    expect(page.locator("#failures h2")).to_contain_text("4 causes, 6 tests")
    assert in_window(page, ".failure-group:last-child")
    assert [word for word in LABELS if is_covered(page, word)] == []
    assert page.locator(".failure-facts").first.evaluate(
        """facts => {
          for (let tag = 0; tag < 9; tag += 1)
            facts.append(Object.assign(document.createElement("span"), { className: "tag", textContent: "since 4" }));
          return facts.scrollWidth <= facts.clientWidth;
        }"""
    )
    assert findings(page) == []
    page.locator("#results-list a.row-link", has_text="total.spec.js").click()  # the only click
    expect(page.locator("#evidence .failure-cause")).to_contain_text(TOTAL)
    expect(page.locator(f'.log-line[data-line="{LINE - 1}"]')).to_be_visible()
    expect(page.get_by_role("img", name="Actual: cart-actual.png")).to_be_visible()


def test_a_cause_without_jobs_to_retry_says_where(server: ServerProcess, shop: Shop, open_page: Pages) -> None:
    """A job that failed for two causes is retried by one of them; the other one says so."""
    page = open_page(f"{server.url}/batches/{shop('total-pair', retries=0)}")
    groups = page.locator(".failure-group")
    expect(groups).to_have_count(2)
    retried = groups.filter(has=page.get_by_role("button", name="Retry 1 failed job"))
    expect(retried).to_have_count(1)
    expect(retried.get_by_text("with another cause")).to_have_count(0)
    expect(groups.get_by_text("with another cause")).to_have_count(1)


def test_failures_of_the_fleet_and_a_note(server: ServerProcess, client: Client, shop: Shop, open_page: Pages) -> None:
    """The screen lists causes of a period, and follows retries; note, owner and ticket stay with a cause."""
    shop("total", "database-1", build="1.0")
    page = open_page(f"{server.url}/failures")
    group = page.locator(".failure-group", has_text="connection refused")
    group.locator("summary").click()
    group.get_by_role("button", name="Add note…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Note").fill("<b>database</b> is moved")
    dialog.get_by_label("Owner").fill("ada")
    dialog.get_by_label("Ticket").fill("javascript:alert(1)")
    dialog.get_by_role("button", name="Save note").click()
    expect(dialog).to_contain_text("Enter the address of a web page")
    dialog.get_by_label("Ticket").fill("https://tickets.example.com/412")
    dialog.get_by_role("button", name="Save note").click()
    expect(group.locator(".failure-note")).to_contain_text("<b>database</b> is moved")
    expect(group.get_by_role("link", name="tickets.example.com/412")).to_have_attribute("rel", "noopener noreferrer")
    page.go_back()
    expect(page.locator(".cause-detail")).to_have_count(0)
    batch_id = shop("database-2", "flaky", build="1.1")
    page.goto(f"{server.url}/batches/{batch_id}")
    expect(page.locator(".failure-note")).to_contain_text("Owner: ada")
    page.goto(f"{server.url}/failures?since=7d")
    expect(page.locator(".failure-group")).to_have_count(3)
    assert findings(page) == []
    client.post("/api/v1/jobs/retry", {"filter": {"batch_id": batch_id, "test": "flaky", "status": "failed"}})
    expect(page.locator(".failure-group summary > .tag", has_text="flaky")).to_be_visible()


def test_an_opened_cause_is_an_address(server: ServerProcess, shop: Shop, open_page: Pages) -> None:
    """It shows evidence, builds and agents, and since when; a link opens it, also where the list does not have it."""
    shop("total-eu", build="0.9")
    shop("total", "total-eu", build="1.0")
    page = open_page(f"{server.url}/failures")
    page.locator(".failure-group summary", has_text=TOTAL).click()
    expect(page).to_have_url(re.compile(r"/failures\?cause=acme%2F[0-9a-f]{16}$"))
    link = page.url
    for other in (page, open_page(link), open_page(f"{link}&label=flaky")):
        cause = other.locator(".failure-group", has=other.locator("details[open]"))
        expect(cause.locator('[data-strip="builds"] li')).to_have_text(["0.91 of 1 attempt", "1.02 of 2 attempts"])
        expect(cause.locator("[data-began]")).to_contain_text("First failed in 0.9")
        expect(cause.locator(".is-actual mark").first).to_have_text("41")
        expect(cause.locator(".log-link").first).to_have_attribute("href", re.compile(r"^/jobs/.+attempt=1#L"))
        expect(cause.get_by_role("button", name=re.compile("^Retry 2 failed jobs$"))).to_be_visible()
        assert findings(other) == []
    page.go_back()
    expect(page.locator(".cause-detail")).to_have_count(0)


def test_a_cause_of_several_organizations_is_one_row(server: ServerProcess, shop: Shop, open_page: Pages) -> None:
    """It has the totals of all; opened, each organization has its row, with its link, evidence and retry."""
    shop("total", "total-eu", build="1.0")
    shop("total", build="1.0", org_id="tern")
    page = open_page(f"{server.url}/failures")
    row = page.locator("[data-shared]")
    expect(row.locator("[data-orgs]")).to_have_text("acme, tern")
    expect(row.locator(".failure-tests")).to_have_text("3 tests")
    expect(page.locator(".failure-total")).to_contain_text("1 cause, 3 tests")
    expect(page.locator(".failure-group")).to_have_count(1)
    row.locator("summary").click()
    tern = row.locator(".failure-orgs .failure-group", has_text="tern")
    tern.locator("summary").click()
    expect(page).to_have_url(re.compile(r"cause=tern%2F[0-9a-f]{16}$"))
    expect(tern.get_by_role("button", name=re.compile("^Retry 1 failed job$"))).to_be_visible()
    expect(tern.locator(".is-actual mark").first).to_have_text("41")
    assert findings(page) == []
    page.goto(f"{server.url}/failures?q=tern")
    expect(page.locator(".failure-group")).to_have_count(1)
    expect(page.locator("[data-shared]")).to_have_count(0)
    expect(page.get_by_text("simulated")).to_have_count(0)
    with other_session(server.data_dir) as database:
        database.execute("UPDATE jobs_attempt SET simulated = 1")
        database.execute(
            "UPDATE jobs_failure SET at = datetime(at, '-2 days') WHERE id = (SELECT min(id) FROM jobs_failure)"
        )
    page.goto(f"{server.url}/failures?since=7d")
    expect(page.locator("[data-shared] .failure-trend .spark")).to_be_visible()
    expect(page.locator("[data-shared] > details > summary .tag", has_text="simulated")).to_be_visible()
    page.goto(f"{server.url}/orgs/acme?since=7d")
    expect(page.locator(".failure-group .spark")).to_be_visible()
    ends = [
        [box["x"] + box["width"] for box in (cell.bounding_box() for cell in cells.all()) if box]
        for cells in (
            page.locator(".failure-head > :nth-child(n + 3):not(:nth-child(5))"),
            page.locator(".failure-group :is(.failure-tests, .failure-times, .failure-last, .failure-trend)"),
        )
    ]
    assert ends[0] == ends[1]
    assert len(ends[0]) == 4


def test_a_failed_job_shows_evidence_first(server: ServerProcess, client: Client, shop: Shop, open_page: Pages) -> None:
    """Cause, difference, source, pictures on a slider, log at the line; then lifecycle and attempts."""
    batch_id = shop("total", commit="4f2a9c1d", repository="https://github.com/acme/shop")
    job_id = client.get(f"/api/v1/batches/{batch_id}/results").body["results"][0]["id"]
    page = open_page(f"{server.url}/jobs/{job_id}")
    evidence = page.locator("#evidence")
    expect(evidence.locator(".failure-cause")).to_contain_text(TOTAL)
    expect(evidence.locator(".is-expected mark").first).to_have_text("42")
    expect(evidence.locator(".is-actual mark").first).to_have_text("41")
    expect(evidence.get_by_role("link", name="tests/total.spec.js:31")).to_have_attribute(
        "href", "https://github.com/acme/shop/blob/4f2a9c1d/tests/total.spec.js#L31"
    )
    slider = evidence.get_by_role("slider")
    slider.focus()
    slider.press("End")
    assert page.locator(".slider-frame").evaluate("element => element.style.getPropertyValue('--at')") == "100%"
    evidence.get_by_role("radio", name="difference").check()
    expect(evidence.get_by_role("img", name="Difference of cart.png")).to_be_visible()
    expect(page.locator(".log-line.is-cause")).to_have_attribute("data-line", str(LINE - 1))
    tops = [page.locator(part).bounding_box()["y"] for part in ("#evidence", "#attempt", "#way", "#attempts")]  # type: ignore[index]
    assert tops == sorted(tops)
    assert findings(page) == []
    phone = open_page(f"{server.url}/jobs/{job_id}", viewport=PHONE)
    expect(phone.locator("#evidence .is-actual mark").first).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_line_of_the_log_is_brought_into_view(
    server: ServerProcess, client: Client, shop: Shop, open_page: Pages
) -> None:
    """An address with a line, the key f and the end of the log scroll the page to where the line is."""
    batch_id = shop("total", "home")
    results = {row["test"]: row["id"] for row in client.get(f"/api/v1/batches/{batch_id}/results").body["results"]}
    page = open_page(f"{server.url}/jobs/{results['home.spec.js']}#L43", viewport={"width": 1280, "height": 500})
    expect(page.locator('.log-line[data-line="42"]')).to_be_in_viewport()
    page.goto(f"{server.url}/jobs/{results['total.spec.js']}")
    expect(page.locator(".log-line.is-cause")).to_be_attached()
    page.evaluate("window.scrollTo(0, 0)")
    page.keyboard.press("f")
    expect(page.locator(".log-line.is-at")).to_be_in_viewport()
    page.evaluate("window.scrollTo(0, 0)")
    page.keyboard.press("e")
    expect(page.locator(f'.log-line[data-line="{2 * LOG_LINES + 5}"]')).to_be_in_viewport()


def test_a_flaky_job_shows_both_attempts_side_by_side(
    server: ServerProcess, client: Client, shop: Shop, open_page: Pages
) -> None:
    """The failed attempt beside the one that passed: build, agent, duration, log."""
    batch_id = shop("flaky", retries=1)
    job_id = client.get(f"/api/v1/batches/{batch_id}/results").body["results"][0]["id"]
    page = open_page(f"{server.url}/jobs/{job_id}?attempt=1")
    expect(page.locator("#evidence")).to_contain_text("waiting for #pay")
    outcomes = page.locator(".beside tbody tr").first
    expect(outcomes).to_contain_text("failed")
    expect(outcomes).to_contain_text("passed")
    page.goto(f"{server.url}/jobs/{job_id}")
    expect(page.locator("#attempt")).to_be_visible()
    expect(page.locator("#evidence")).to_have_count(0)  # the last attempt passed
    page.goto(f"{server.url}/orgs/acme")
    expect(page.locator(".slowest li")).to_contain_text(re.compile(r"flaky.*web · last run .*100\s%\s*1 of 1 job"))
    page.goto(f"{server.url}/tests?flaky=true")
    expect(page.locator("#tests-list [data-row]")).to_have_count(1)
    expect(page.get_by_role("main")).to_contain_text("A test is flaky if it passed on a retry of a failed attempt")


def test_without_scripts_causes_are_in_the_page(
    server: ServerProcess, client: Client, shop: Shop, open_page: Pages
) -> None:
    """Batch, failures and job as plain tables."""
    batch_id = shop("total")
    job_id = client.get(f"/api/v1/batches/{batch_id}/results").body["results"][0]["id"]
    page = open_page(java_script_enabled=False)  # each page goes on to its plain one by itself
    for path in (f"/batches/{batch_id}", "/failures", f"/jobs/{job_id}"):
        page.goto(server.url + path)
        expect(page.locator(".plain-page")).to_contain_text(TOTAL)
