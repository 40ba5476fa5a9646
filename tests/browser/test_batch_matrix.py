"""The matrix of a large batch: only rows in view are in the document, and they do not move."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.batch_steps import start_player, submit_batch, until_ended
from tests.browser.conftest import PHONE, Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess

MAX_NODES = 4000  # of the whole page, however many jobs
MAX_ROWS = 100


def scroll_to(page: Page, share: float) -> None:
    """Scroll to a share of the page's height in one step.

    Chromium 156 loses a frame for good in one of some 300 pages that scroll by each frame: nothing is drawn afterwards.
    """
    page.evaluate("share => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * share)", share)


def test_large_matrices_are_virtualized(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Of two thousand rows few are in the document; the last one can be reached."""
    batch_id = submit_batch(client, *(f"tests/{number}.spec.js" for number in range(2000)))
    page = open_page(f"{server.url}/batches/{batch_id}")
    table = page.locator("#results-list")
    expect(table).to_have_attribute("aria-rowcount", "2001")
    for share, row in ((0.5, 990), (1, 1999)):
        scroll_to(page, share)
        expect(page.get_by_text(f"tests/{row}.spec.js")).to_be_visible()
    assert table.locator("tbody tr").count() < MAX_ROWS
    assert page.evaluate("document.querySelectorAll('*').length") < MAX_NODES
    assert table.evaluate("table => table.querySelector('tbody').offsetHeight") == 2000 * 36


def test_rows_change_in_place_and_keep_the_focus(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Rows are not reordered while the list has the focus; afterwards failures are on top."""
    batch_id = submit_batch(client, "a", "b", "c-breaks")
    page = open_page(f"{server.url}/batches/{batch_id}")
    rows = page.locator("#results-list tbody tr")
    page.keyboard.press("j")
    expect(rows.nth(0).locator("[data-row]")).to_be_focused()
    page.evaluate("window.node = document.querySelector('#results-list tbody tr')")
    start_player(server, agent, tmp_path, breaks="failed")
    expect(rows.nth(2)).to_contain_text("failed")
    expect(rows.nth(0)).to_contain_text("passed")
    assert page.evaluate("window.node === document.querySelector('#results-list tbody tr')")
    expect(rows.nth(0).locator("[data-row]")).to_be_focused()
    page.get_by_role("heading", level=1).focus()
    expect(rows.nth(0)).to_contain_text("c-breaks")


def test_the_focused_row_stays_while_scrolling(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """It keeps the focus out of view."""
    batch_id = submit_batch(client, *(f"tests/{number}.spec.js" for number in range(500)))
    page = open_page(f"{server.url}/batches/{batch_id}")
    expect(page.locator("#results-list tbody tr").first).to_be_visible()
    page.keyboard.press("j")
    scroll_to(page, 1)
    expect(page.get_by_text("tests/499.spec.js")).to_be_visible()
    expect(page.locator("#results-list tbody tr").first.locator("[data-row]")).to_be_focused()
    page.keyboard.press("j")
    expect(page.get_by_text("tests/1.spec.js")).to_be_in_viewport()


PATHS = (
    "tests/checkout/payments/cards/declined_with_a_very_long_reason_that_breaks.spec.js",
    "tests/checkout/breaks.spec.js",
    "b",
)

OUTSIDE = """rows => rows.flatMap(row => [...row.querySelectorAll(".test-path, .tag, .cell, .state")].filter(part => {
  const [inner, outer] = [part.getBoundingClientRect(), row.getBoundingClientRect()];
  return inner.top < outer.top || inner.bottom > outer.bottom || inner.right > outer.right + 1;
}).map(part => part.textContent))"""


def test_rows_on_a_phone_have_the_whole_path(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """It wraps above the tags and the attempts, in a row as high as they need; of a test's jobs each says which."""
    start_player(server, agent, tmp_path, breaks="failed")
    batch_id = submit_batch(client, *PATHS, PATHS[1], retries=2)
    until_ended(client, batch_id)
    page = open_page(f"{server.url}/batches/{batch_id}", viewport=PHONE)
    expect(page.get_by_role("button", name="Retry 3 failed jobs", exact=True)).to_be_visible()
    page.get_by_role("button", name="Retry failed jobs").click()
    expect(page.get_by_role("menuitem")).to_have_text(["Retry 3 failed jobs, all new"])
    page.keyboard.press("Escape")
    expect(page.locator(".batch-summary .facts")).to_contain_text("Jobs4 · 3 tests")
    rows = page.locator("#results-list.is-narrow tbody tr")
    expect(rows).to_have_count(4)
    expect(rows.nth(0).locator(".cell")).to_have_count(3)
    expect(rows.nth(3).locator(".state")).to_have_text(["passed"])  # once, as its only attempt did
    expect(rows.nth(3).locator(".cell-time")).to_be_visible()
    assert rows.evaluate_all(OUTSIDE) == []
    paths = page.locator("#results-list .test-path")
    assert sorted(paths.all_inner_texts()) == sorted([*PATHS, PATHS[1]])
    assert paths.evaluate_all("all => all.every(path => path.scrollWidth <= path.clientWidth)")
    tops = rows.evaluate_all("rows => rows.map(row => [row.getBoundingClientRect().top, row.offsetHeight])")
    assert all(round(top + height) == round(below) for (top, height), (below, _) in pairwise(tops))
    for which in ("job 1 of 2", "job 2 of 2"):
        expect(rows.filter(has_text=which)).to_have_count(1)
