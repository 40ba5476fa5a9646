"""Minimal DOM updates: selection, open menus and scroll position are kept."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess

SELECT = """selector => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector));
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  return getSelection().toString().trim();
}"""
SELECTED = "() => getSelection().toString().trim()"
QUICK = ("--seconds", "0.05", "--install-seconds", "0.05")


def counted(page: Page, waiting: int) -> None:
    """Wait until the headline has this figure, after an update was drawn."""
    expect(page.locator("[data-figure=waiting] dd").first).to_have_text(str(waiting))


def test_selected_text_stays_selected(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """In a queue row whose figures change, and among the latest jobs as others are added."""
    first = client.submit(app_version_id="4.2.0", test="tests/copied.spec.js")
    page = open_page(server.url)
    for selector in ("#queue-list [data-row]", f"[data-row='job/{first}']"):
        text = page.evaluate(SELECT, selector)
        assert text
        before = int(page.locator("[data-figure=waiting] dd").first.inner_text())
        for number in range(1, 4):
            client.submit(app_version_id="4.2.0", test=f"tests/{before + number}.spec.js")
            counted(page, before + number)
            assert page.evaluate(SELECTED) == text


def test_an_open_menu_stays_open(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Its focused entry keeps the focus and works."""
    page = open_page(server.url)
    button = page.get_by_role("button", name="Color scheme")
    button.click()
    expect(page.get_by_role("menuitemradio", checked=True)).to_be_focused()
    page.keyboard.press("End")
    entry = page.get_by_role("menuitemradio", name="Dark")
    expect(entry).to_be_focused()
    client.submit(test="tests/menu.spec.js")
    counted(page, 1)
    expect(entry).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menu")).to_have_count(0)
    expect(button).to_have_accessible_name("Color scheme: dark")


def test_the_scroll_position_stays(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """More urgent groups above do not move the visible rows."""
    agent(server, "phone", "--seconds", "600", "--install-seconds", "0")
    client.until(client.submit(app_version_id="running"), "running")
    for number in range(40):
        client.submit(app_version_id=f"4.{number}", priority=5)
    page = open_page(server.url)
    page.locator("#queue .rest button").click()
    row = page.locator("#queue-list tr", has_text="4.30")
    row.scroll_into_view_if_needed()
    page.mouse.wheel(0, 60)
    page.wait_for_function("() => scrollY > 0")
    # once the wheel has come to rest
    page.wait_for_function(
        "() => new Promise((done) => { const y = scrollY; setTimeout(() => done(y === scrollY), 150); })"
    )
    before = row.bounding_box()
    for number in range(3):
        client.submit(app_version_id=f"urgent-{number}", priority=0)
        counted(page, 41 + number)
    after = row.bounding_box()
    assert before is not None
    assert after is not None
    assert abs(after["y"] - before["y"]) <= 1
