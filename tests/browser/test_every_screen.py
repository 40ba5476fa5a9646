"""Requirements of every screen: phone widths, no scripts, content security policy, motion, states in words."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from playwright.sync_api import Page, expect

from dashboard.screens import SCREENS
from tests.browser.conftest import PHONE, Pages
from tests.browser.everything import every_address, fill
from tests.integration.client import Client
from tests.server_process import ServerProcess

WIDER = """() => [...document.querySelectorAll("body *")]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility())
  .slice(0, 3).map((element) => element.outerHTML.slice(0, 120))"""
SHOWN_BY_COLOR_ALONE = """() => [...document.querySelectorAll("main .state")].filter((state) =>
    state.checkVisibility() && (state.querySelector("svg use") === null || state.innerText.trim() === ""))
  .map((state) => state.outerHTML.slice(0, 120))"""
MOVING = """() => document.getAnimations().filter((one) => one.playState === "running" &&
    one.effect.getComputedTiming().duration > 0).map((one) => one.animationName ?? one.transitionProperty)"""


@pytest.fixture
def addresses(server: ServerProcess, client: Client, agent: Callable[..., None]) -> dict[str, str]:
    """Return the addresses of all screens on a server with data for each."""
    return every_address(fill(server, client, agent))


def go(page: Page, url: str) -> None:
    page.goto(url)
    page.wait_for_selector("[data-live=live]")
    page.wait_for_selector("main[data-screen] h1")


@pytest.mark.parametrize("width", [320, PHONE["width"]])
def test_no_screen_scrolls_sideways_on_a_phone(
    server: ServerProcess, client: Client, open_page: Pages, addresses: dict[str, str], width: int
) -> None:
    """Also with names of the maximum length."""
    open_page.expected = "Failed to load resource"
    long = {"org_id": "o" * 100, "app_version_id": "v" * 200, "target": "x" * 64, "labels": {"os": "y" * 100}}
    job_id = client.submit(test="t" * 500, **long)
    more = {
        "a job with long names": f"/jobs/{job_id}",
        "its group": f"/groups/{client.get(f'/job/{job_id}').body['group']}",
    }
    page = open_page(viewport={"width": width, "height": 844})
    wider = {}
    for name, path in {**addresses, **more}.items():
        go(page, server.url + path)
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wider[name] = page.evaluate(WIDER)
    assert wider == {}


def test_no_screen_needs_scripts(server: ServerProcess, open_page: Pages, addresses: dict[str, str]) -> None:
    """Each has headings, and tables or lists, with the state at load time."""
    told = {"overview": "4.12.0", "jobs": "tests/ended.spec.js", "job": "tests/ended.spec.js", "agent": "lab/pixel-7"}
    page = open_page(live=False, java_script_enabled=False)
    for screen in SCREENS:
        page.goto(server.url + addresses[screen.name])
        plain = page.locator(".plain-page")
        expect(plain.get_by_role("heading", level=1)).to_be_visible()
        assert plain.locator("tbody tr, dd, li").count() > 0, screen.name
        expect(plain).to_contain_text(told.get(screen.name, ""))
        expect(plain.get_by_role("link", name="Jobs", exact=True)).to_be_visible()


def test_no_screen_breaks_the_policy(server: ServerProcess, open_page: Pages, addresses: dict[str, str]) -> None:
    """No foreign files, inline code or styles, and no markup from text."""
    open_page.expected = "404 (Not Found)"
    page = open_page()
    page.add_init_script(
        "addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))"
    )
    for screen in SCREENS:
        url = server.url + addresses[screen.name]
        policy = httpx.get(url, headers={"Accept": "text/html"}).headers["content-security-policy"]
        directives = {name: values for name, *values in (part.split() for part in policy.split(";"))}
        assert directives["default-src"] == ["'none'"]
        assert directives["require-trusted-types-for"] == ["'script'"]
        assert directives["trusted-types"] == ["'none'"]
        assert "unsafe" not in policy
        go(page, url)


def test_states_are_shapes_and_words_as_well_as_colors(
    server: ServerProcess, open_page: Pages, addresses: dict[str, str]
) -> None:
    """No state is shown by color alone."""
    open_page.expected = "Failed to load resource"
    page = open_page()
    seen = 0
    for name, path in addresses.items():
        go(page, server.url + path)
        assert page.evaluate(SHOWN_BY_COLOR_ALONE) == [], name
        seen += page.locator("main .state").count()
    assert seen > 10


def test_reduced_motion_stops_all_animations(
    server: ServerProcess, open_page: Pages, addresses: dict[str, str]
) -> None:
    """No animation or transition runs on any screen or dialog."""
    open_page.expected = "Failed to load resource"
    page = open_page(reduced_motion="reduce")
    for name, path in addresses.items():
        go(page, server.url + path)
        assert page.evaluate(MOVING) == [], name
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_be_focused()
    assert page.evaluate(MOVING) == []
