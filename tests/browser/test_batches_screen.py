"""The list of batches: live, filtered by the address, in pages, with new batches announced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.batch_steps import start_player, submit_batch
from tests.browser.conftest import PHONE, Pages
from tests.browser.test_connection import HIDE
from tests.integration.client import Client
from tests.server_process import ServerProcess


def rows(page: Page) -> int:
    return page.locator("#batches-list [data-row]").count()


def test_a_batch_row_is_live(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """It waits for an agent, counts grow, then it fails; the row stays the same element and links to the batch."""
    batch_id = submit_batch(client, "a", "b-breaks", "c", branch="feature/x", commit="5f3c9a1b2c3d4e5f60718293")
    page = open_page(server.url)
    page.keyboard.press("g")
    page.keyboard.press("b")
    expect(page).to_have_url(f"{server.url}/batches")
    row = page.locator("#batches-list tbody tr")
    expect(row.locator(".c-status")).to_have_text("cannot start")
    expect(row).to_contain_text("feature/x · 5f3c9a1b2c")
    expect(row).to_contain_text("0 of 3")
    page.evaluate("id => { window.node = document.querySelector(`[data-row='batch/${id}']`) }", batch_id)
    start_player(server, agent, tmp_path, breaks="failed")
    expect(row).to_contain_text("3 of 3")
    expect(row.locator(".c-status")).to_have_text("failed")
    expect(row.locator(".c-failed")).to_have_text("1")
    assert page.evaluate("id => document.querySelector(`[data-row='batch/${id}']`) === window.node", batch_id)
    row.locator(".c-status").click()
    expect(page).to_have_url(f"{server.url}/batches/{batch_id}")
    expect(page.get_by_role("heading", level=1)).to_contain_text("e2e")


def test_failures_in_quarantine_fail_no_batch(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """They are counted apart: the batch and its build have passed, on every screen."""
    start_player(server, agent, tmp_path, breaks="failed")
    client.until(client.submit(test="tests/breaks.spec.js"), "failed")
    known = client.get("/api/v1/tests").body["tests"][0]["id"]
    client.send("PATCH", f"/api/v1/tests/{known}", json={"quarantined": True, "note": "known"})
    submit_batch(client, "tests/breaks.spec.js", "tests/fine.spec.js")
    page = open_page(f"{server.url}/batches")
    row = page.locator("#batches-list tbody tr")
    expect(row.locator(".c-status")).to_have_text("passed")
    expect(row.locator(".c-failed")).to_have_text("0 1 quarantined")
    page.goto(f"{server.url}/builds/acme/4.12.0")
    expect(page.locator(".page-head .state")).to_have_text("passed")
    expect(page.locator(".counts")).to_have_text("1 passed1 quarantined")
    page.goto(server.url)
    expect(page.locator("#queue-list tbody.is-over .c-done").filter(has_text="quarantined")).to_have_text(
        "1 quarantined 1"
    )
    expect(page.locator(".nav-alert.is-bad")).to_have_text("1 failed in the last 24 hours")  # before the quarantine


def test_filters_are_in_the_address(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Chosen on the page or given; Back undoes the last one."""
    submit_batch(client, "a", suite="e2e", branch="main")
    submit_batch(client, "a", suite="smoke", branch="main")
    submit_batch(client, "a", suite="smoke", branch="feature/x")
    page = open_page(f"{server.url}/batches")
    expect(page.locator("#batches-list [data-row]")).to_have_count(3)
    page.get_by_role("button", name="suite any").click()
    page.get_by_role("menuitemradio", name="smoke").click()
    expect(page.locator("#batches-list [data-row]")).to_have_count(2)
    expect(page).to_have_url(f"{server.url}/batches?suite=smoke")
    page.get_by_role("button", name="branch any").click()
    page.get_by_role("menuitemradio", name="main").click()
    expect(page.locator("#batches-list [data-row]")).to_have_count(1)
    page.go_back()
    expect(page.locator("#batches-list [data-row]")).to_have_count(2)
    page.goto(f"{server.url}/batches?branch=nowhere")
    expect(page.get_by_role("heading", name="No batches match")).to_be_visible()
    page.get_by_role("link", name="All batches").first.click()
    expect(page.locator("#batches-list [data-row]")).to_have_count(3)


LOOKS = """rows => rows.map(row => [
  ["suite .row-link", "build", "at"].map(name => row.querySelector(`.c-${name}`).textContent.trim()).join(" "),
  row.querySelector("[data-row]").dataset.row,
  row.querySelector("[data-twin]")?.textContent ?? "",
])"""


def test_batches_that_look_the_same_have_the_ends_of_their_ids(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """They have one suite, build, branch and second; others have no end of an id."""
    submit_batch(client, "a", suite="other")
    for _ in range(5):  # some of them within one second
        submit_batch(client, "a")
    page = open_page(f"{server.url}/batches", viewport=PHONE)
    rows = page.locator("#batches-list tbody tr")
    expect(rows).to_have_count(6)
    found = rows.evaluate_all(LOOKS)
    looks = Counter(look for look, _, _ in found)
    assert looks.most_common(1)[0][1] > 1
    for look, row, end in found:
        assert end == (f"…{row[-6:]}" if looks[look] > 1 else "")
    expect(rows.last.locator("[data-twin]")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_new_batches_are_announced_and_older_ones_paged(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """Fifty per page; a button counts new matching batches."""
    for number in range(60):
        submit_batch(client, f"t{number}", suite="nightly")
    page = open_page(f"{server.url}/batches?suite=nightly")
    expect(page.locator("#batches-list [data-row]")).to_have_count(50)
    page.get_by_role("button", name="Show older").click()
    expect(page.locator("#batches-list [data-row]")).to_have_count(60)
    submit_batch(client, "new", suite="nightly")
    submit_batch(client, "another", suite="smoke")
    button = page.get_by_role("button", name="1 new")
    expect(button).to_be_visible()
    assert rows(page) == 60
    button.click()
    expect(page.locator("#batches-list tbody tr").first).to_contain_text("0 of 1")
    expect(button).to_have_count(0)


def test_old_batches_are_live(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Beyond the live topic's range, and after the tab was hidden."""
    first, second = submit_batch(client, "a", suite="first"), submit_batch(client, "a", suite="second")
    for number in range(105):
        submit_batch(client, f"t{number}")
    page = open_page(f"{server.url}/batches")
    for count in (100, 107):
        page.get_by_role("button", name="Show older").click()
        expect(page.locator("#batches-list [data-row]")).to_have_count(count)
    oldest, next_one = (page.locator("#batches-list tr", has_text=suite) for suite in ("first", "second"))
    expect(oldest).to_contain_text("0 of 1")
    client.post(f"/api/v1/batches/{first}/cancel")
    expect(oldest).to_contain_text("1 of 1")
    page.evaluate(HIDE, True)
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "paused")
    client.post(f"/api/v1/batches/{second}/cancel")
    page.evaluate(HIDE, False)
    expect(next_one).to_contain_text("1 of 1")


def test_the_empty_list_shows_how_to_submit_a_batch(server: ServerProcess, open_page: Pages) -> None:
    """As a line to copy."""
    page = open_page(f"{server.url}/batches")
    expect(page.get_by_role("heading", name="No batches yet")).to_be_visible()
    expect(page.get_by_text("qgjob submit --org-id acme --app-version-id 1.0 --suite smoke")).to_be_visible()


def test_it_fits_a_phone_and_needs_no_scripts(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Without scrolling sideways; without scripts as a table."""
    submit_batch(client, "a", suite="a-suite-with-quite-a-long-name-for-a-phone", branch="feature/with-a-long-name-too")
    page = open_page(f"{server.url}/batches", viewport=PHONE)
    expect(page.locator("#batches-list [data-row]")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    long = {
        "suite": "nightly-regression-checkout",
        "branch": "feature/checkout-redesign-2026",
        "commit": "5f3c9a1b2c" * 4,
    }
    submit_batch(client, "a", **long, org_id="acme-mobile-platform", app_version_id="4.12.0-nightly.2026.12.01")
    plain = open_page(
        f"{server.url}/batches", live=False, java_script_enabled=False, viewport={"width": 1280, "height": 800}
    )
    expect(plain.get_by_role("table")).to_contain_text("a-suite-with-quite-a-long-name-for-a-phone")
    expect(plain.get_by_role("cell", name="5f3c9a1b2c", exact=True)).to_be_visible()
    assert plain.locator(".plain-box").evaluate("box => box.scrollWidth <= box.clientWidth")
