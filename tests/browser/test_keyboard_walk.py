"""Operation of every screen by keyboard alone, with single-letter keys off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Pages
from tests.browser.everything import AGENT, every_address, fill
from tests.browser.evidence_steps import start_shop
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

MAX_STOPS = 120  # of Tab on one screen
LISTS = {
    *("problems-list", "queue-list", "jobs-list", "feed-list", "agents-list", "fleet-list", "lanes-list"),
    *("timeline-table", "results-list", "batches-list", "tests-list", "failure-groups", "orgs-list", "history-list"),
    *("attempts-list", "group-jobs-list", "group-list", "org-batches", "build-list", "build-batches"),
}
STOP = """() => {
  const stop = document.activeElement;
  const style = getComputedStyle(stop);
  const around = stop.closest(".search, .segment, .card, .is-agent, .problem, tr") ?? stop;
  const lists = [...document.querySelectorAll("[data-list]")];
  return {
    name: stop.outerHTML.slice(0, 160),
    list: stop.matches("[data-row]") ? stop.closest("[data-list]").id : "",
    row: stop.dataset.row ?? null,
    end: stop === document.body || stop.matches(".skip"),
    shown: style.outlineStyle !== "none" || stop.matches("h1") || getComputedStyle(around).outlineStyle !== "none"
      || getComputedStyle(around).boxShadow !== "none",
  };
}"""
ROWS = "(id) => [...document.querySelectorAll(`#${id} [data-row]`)].map((row) => row.dataset.row)"
IN_ROW = """() => {
  const row = document.activeElement.closest("tr, li, [role=row], [role=listitem]");
  return [...row.querySelectorAll("a[href], button:not(:disabled), input:not(:disabled)")]
    .filter((one) => one.checkVisibility()).length;
}"""
PLACE_IN_ROW = """() => {
  const row = document.activeElement.closest("tr, li, [role=row], [role=listitem]");
  return [...row.querySelectorAll("a[href], button:not(:disabled), input:not(:disabled)")]
    .filter((one) => one.checkVisibility()).indexOf(document.activeElement);
}"""
POINTER_ONLY = """() => [...document.querySelectorAll("main .row, main .is-agent, main .card")]
  .filter((row) => row.checkVisibility() && !row.closest("[data-list]")?.id)
  .map((row) => row.outerHTML.slice(0, 160))"""


@pytest.fixture
def addresses(server: ServerProcess, client: Client, agent: Callable[..., None], tmp_path: Path) -> dict[str, str]:
    """Start a server with data for every screen, failures with evidence among them."""
    samples = fill(server, client, agent)
    start_shop(server, agent, tmp_path / "shop")
    failed = client.submit(target="web", test="total.spec.js")
    client.until(failed, "failed")
    eventually(lambda: client.get("/api/v1/jobs", status="running").body["jobs"] == [])  # no row moves during the walk
    return {**every_address(samples), "failed job": f"/jobs/{failed}"}


def focused(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(STOP)
    return found


def check_rows(page: Page, list_id: str, name: str) -> None:
    """From the list's Tab stop: down and up, and through what the row has."""
    rows = page.evaluate(ROWS, list_id)
    start = focused(page)["row"]
    at = rows.index(start)
    if len(rows) > at + 1 and list_id != "fleet-list":  # there a row below may be of another group
        page.keyboard.press("ArrowDown")
        assert focused(page)["row"] == rows[at + 1], (name, list_id)
        page.keyboard.press("ArrowUp")
    assert focused(page)["row"] == start, (name, list_id)
    if "tiles" in (page.locator(f"#{list_id}").get_attribute("class") or ""):
        return  # left and right are tiles
    for key, end in (("ArrowLeft", 0), ("ArrowRight", page.evaluate(IN_ROW) - 1)):
        for _ in range(page.evaluate(IN_ROW)):
            page.keyboard.press(key)
        assert page.evaluate("document.activeElement.matches('summary')") or page.evaluate(PLACE_IN_ROW) == end
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")


@pytest.mark.slow
def test_every_list_is_walked_by_keyboard(server: ServerProcess, open_page: Pages, addresses: dict[str, str]) -> None:
    """Tab enters each list once, arrows move between rows and inside them, Enter opens, and the focus is visible."""
    open_page.expected = "Failed to load resource"
    page = open_page(reduced_motion="reduce")
    page.add_init_script("localStorage.setItem('qualgent-keys', 'off')")
    seen: set[str] = set()
    for name, path in addresses.items():
        page.goto(server.url + path)
        page.wait_for_selector("[data-live=live]")
        page.wait_for_selector("main[data-screen][aria-busy=false] h1")
        if name == "table of what ran":  # its rows come after the page
            page.wait_for_selector("#timeline-table [data-row]")
        assert page.evaluate(POINTER_ONLY) == [], name
        here: list[str] = []
        page.keyboard.press("Tab")  # to the skip link, where the walk ends again
        for _ in range(MAX_STOPS):
            page.keyboard.press("Tab")
            stop = focused(page)
            if stop["end"]:
                break
            assert stop["shown"], (name, stop["name"])
            if stop["list"]:
                assert stop["list"] not in here, f"{name}: {stop['list']} has two stops"
                here.append(stop["list"])
                check_rows(page, stop["list"], name)
        lists = page.locator("main [data-list]:has([data-row])").evaluate_all("(all) => all.map(({id}) => id)")
        assert sorted(here) == sorted(lists), name
        links = [list_id for list_id in here if list_id != "failure-groups"]  # whose rows have a test of their own
        if links:
            link = page.locator(f"#{links[0]} [data-row][tabindex='0']")
            href = link.get_attribute("href")
            link.focus()
            page.keyboard.press("Enter")
            expect(page).to_have_url(f"{server.url}{href}")
        seen |= set(here)
    assert seen == LISTS, seen ^ LISTS


def test_the_focus_of_a_row_that_leaves_goes_to_its_place(
    server: ServerProcess, client: Client, agent: Callable[..., None], open_page: Pages
) -> None:
    """A third failure makes one line of three events: the next Tab is not at the start of the page again."""
    agent(server, AGENT, "--seconds", "0.1", "--install-seconds", "0", "--failure-rate", "1")
    for number in range(2):
        client.until(client.submit(test=f"{number}.js"), "failed")
    page = open_page()
    page.goto(server.url)
    failures = page.locator("#feed-list [data-row][data-failed]")
    expect(failures).to_have_count(2)
    failures.first.focus()
    client.submit(test="2.js")
    expect(failures).to_have_count(1)
    expect(failures).to_contain_text("2.js")
    assert page.evaluate("document.activeElement.closest('[data-list]')?.id") == "feed-list"


def test_space_selects_and_enter_opens_a_cause(
    server: ServerProcess, open_page: Pages, addresses: dict[str, str]
) -> None:
    """With Shift a range; letters do nothing while they are off, and the sheet lists the keys."""
    page = open_page()
    page.add_init_script("localStorage.setItem('qualgent-keys', 'off')")
    page.goto(server.url + "/jobs")
    page.wait_for_selector("[data-live=live]")
    stop = page.locator("#jobs-list [data-row][tabindex='0']")
    stop.focus()
    checked = page.locator("#jobs-list tbody input:checked")
    page.keyboard.press("x")
    expect(checked).to_have_count(0)
    page.keyboard.press(" ")
    expect(checked).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+ ")
    expect(checked).to_have_count(3)
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#jobs-list tbody tr").nth(2).locator("input")).to_be_focused()
    page.keyboard.press(" ")
    expect(checked).to_have_count(2)

    page.goto(server.url + "/failures")
    page.locator("#failure-groups [data-row][tabindex='0']").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#failure-groups details[open] .failure-example").first).to_be_visible()
