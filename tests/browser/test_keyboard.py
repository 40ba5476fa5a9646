"""Keyboard operation of the whole dashboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from qualgent.dashboard.screens import SCREENS, Screen
from tests.browser.conftest import Pages, Site
from tests.integration.client import Client
from tests.server_process import ServerProcess


def test_rows_by_j_and_k_open_by_enter_and_back_again(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The focus moves to the job's heading, and Back returns it to the row."""
    for number in range(3):
        client.submit(test=f"tests/{number}.spec.js")
    page = open_page(server.url)
    expect(page.locator("#jobs-list tbody tr")).to_have_count(3)
    page.keyboard.press("l")
    rows = page.locator("#jobs-list [data-row]")
    expect(rows.nth(0)).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(rows.nth(2)).to_be_focused()
    page.keyboard.press("j")
    expect(rows.nth(2)).to_be_focused()
    page.keyboard.press("k")
    expect(rows.nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("tests/1.spec.js")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    page.go_back()
    expect(rows.nth(1)).to_be_focused()


def test_the_focus_stays_on_its_row_when_rows_move(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """A more urgent group moves to the top; the focused row keeps the focus."""
    client.submit(app_version_id="calm", priority=5)
    page = open_page(server.url)
    page.keyboard.press("q")
    row = page.locator("#queue-list [data-row]", has_text="calm")
    expect(row).to_be_focused()
    for number in range(3):
        client.submit(app_version_id=f"urgent-{number}", priority=0)
        expect(page.locator("#queue-list [data-row]")).to_have_count(number + 2)
        expect(page.locator("#queue-list [data-row]").first).to_contain_text("urgent")
        expect(row).to_be_focused()


def test_the_filter_by_slash_and_out_of_it_by_escape(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Words filter all lists and are in the address; keys typed there are not shortcuts."""
    client.submit(org_id="acme", test="tests/login.spec.js")
    client.submit(org_id="tern", test="tests/jk.spec.js")
    page = open_page(server.url)
    expect(page.locator("#jobs-list tbody tr")).to_have_count(2)
    page.keyboard.press("/")
    page.keyboard.type("tern jk?")
    expect(page.locator("#filter")).to_be_focused()
    expect(page.get_by_text("No jobs match “tern jk?”")).to_be_visible()
    page.keyboard.press("Backspace")
    expect(page.locator("#jobs-list tbody tr")).to_have_count(1)
    expect(page).to_have_url(f"{server.url}/?q=tern+jk")
    page.keyboard.press("Escape")
    expect(page.locator("#filter")).not_to_be_focused()
    page.reload()
    expect(page.locator("#jobs-list tbody tr")).to_have_count(1)


def test_the_key_sheet(server: ServerProcess, open_page: Pages) -> None:
    """Opened by a question mark, closed by Escape, and no other key works meanwhile."""
    page = open_page(server.url)
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(sheet).to_be_visible()
    rows = sheet.locator("dl > div", has_text="previous or next row")
    expect(rows).to_have_count(1)
    expect(rows.locator("kbd")).to_have_text(["↑", "↓", "j", "k"])
    page.keyboard.press("/")
    expect(page.locator("#filter")).not_to_be_focused()
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()


def test_a_list_is_one_stop_for_tab(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Tab leaves a list of any length in both directions; the skip link is the first stop."""
    client.post("/api/v1/jobs", [{"org_id": "acme", "app_version_id": "1", "test": f"t{n}"} for n in range(30)])
    page = open_page(server.url)
    expect(page.locator("#jobs-list tbody tr")).to_have_count(8)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#filter")).to_be_focused()
    within = "id => document.getElementById(id).contains(document.activeElement)"
    for key, list_id in (("q", "queue-list"), ("l", "jobs-list")):
        page.locator("#filter").blur()
        page.keyboard.press(key)
        row = page.locator(f"#{list_id} [data-row]").first
        expect(row).to_be_focused()
        page.keyboard.press("Tab")
        assert not page.evaluate(within, list_id)
        page.keyboard.press("Shift+Tab")
        expect(row).to_be_focused()
        page.keyboard.press("Shift+Tab")
        assert not page.evaluate(within, list_id)


@pytest.mark.parametrize("screen", [screen for screen in SCREENS if screen.key], ids=lambda screen: screen.name)
def test_g_and_a_letter_go_to_each_screen(site: Site, open_page: Pages, screen: Screen) -> None:
    """As on the key sheet, with the focus on the heading; unknown letters do nothing."""
    start = next(other for other in SCREENS if other.key and other is not screen)
    page = open_page(site.server.url + start.path)
    page.keyboard.press("g")
    page.keyboard.press("#")
    expect(page).to_have_url(site.server.url + start.path)
    page.keyboard.press("g")
    page.keyboard.press(screen.key)
    expect(page).to_have_url(site.server.url + screen.path)
    expect(page.locator(f"main[data-screen={screen.name}] h1")).to_be_focused()
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(sheet).to_contain_text(screen.title.lower())
