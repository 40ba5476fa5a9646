"""Requirements of every screen: phone widths, no scripts, content security policy, motion, states in words."""

from __future__ import annotations

import httpx
import pytest
from playwright.sync_api import Page, expect

from qualgent.dashboard.screens import SCREENS
from tests.browser.conftest import PHONE, TWO_FRAMES, WIDE, Pages, Site
from tests.browser.everything import every_address, fill
from tests.wording import SHOWN, problems_of

WIDER = """() => [...document.querySelectorAll("body *")]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility())
  .slice(0, 3).map((element) => element.outerHTML.slice(0, 120))"""
SHOWN_BY_COLOR_ALONE = """() => [...document.querySelectorAll("main .state")].filter((state) =>
    state.checkVisibility() && (state.querySelector("svg use") === null || state.innerText.trim() === ""))
  .map((state) => state.outerHTML.slice(0, 120))"""
MOVING = """() => document.getAnimations().filter((one) => one.playState === "running" &&
    one.effect.getComputedTiming().duration > 0).map((one) => one.animationName ?? one.transitionProperty)"""


@pytest.fixture(scope="module")
def addresses(site: Site) -> dict[str, str]:
    """Return the addresses of all screens on a server with data for each, by name."""
    return every_address(fill(*site))


@pytest.fixture(scope="module")
def long_addresses(site: Site) -> dict[str, str]:
    """Return those of screens with names of the maximum length."""
    long = {"org_id": "o" * 100, "app_version_id": "v" * 200, "target": "x" * 64, "labels": {"os": "y" * 100}}
    job_id = site.client.submit(test="t" * 500, **long)
    return {
        "a job with long names": f"/jobs/{job_id}",
        "its group": f"/groups/{site.client.get(f'/job/{job_id}').body['group']}",
    }


def go(page: Page, url: str) -> None:
    page.goto(url)
    page.wait_for_selector("[data-live=live]")
    page.wait_for_selector("main[data-screen] h1")


def test_no_screen_needs_scripts(site: Site, open_page: Pages, addresses: dict[str, str]) -> None:
    """Each has headings, and tables or lists, with the state at load time, in the words of the others."""
    told = {"overview": "4.12.0", "jobs": "tests/ended.spec.js", "job": "tests/ended.spec.js", "agent": "lab/pixel-7"}
    page = open_page(live=False, java_script_enabled=False)
    for screen in SCREENS:
        page.goto(site.server.url + addresses[screen.name])
        plain = page.locator(".plain-page")
        expect(plain.get_by_role("heading", level=1)).to_be_visible()
        assert plain.locator("tbody tr, dd, li").count() > 0, screen.name
        expect(plain).to_contain_text(told.get(screen.name, ""))
        expect(plain.get_by_role("link", name="Jobs", exact=True)).to_be_visible()
        texts = plain.locator("h1, p, li, dd, caption, th, td:not(.id)").all_inner_texts()
        assert problems_of(texts) == [], screen.name


def test_no_screen_breaks_the_policy_or_the_rules_of_words(
    site: Site, open_page: Pages, addresses: dict[str, str]
) -> None:
    """No foreign files, inline code or styles, and no markup from text; states are shapes and words as well.

    No text is a missing value, an id where there is a name, a time or an answer for programs, or a word to avoid.
    """
    open_page.expected = "the server responded with a status of 40"  # for what does not exist, or cannot be asked for
    page = open_page()
    page.add_init_script(
        "addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))"
    )
    seen, wrong = 0, {}
    parts = {part: f"/settings?part={part}" for part in ("retention", "webhooks", "server", "browser")}
    site.client.post("/api/v1/agents/lab/pixel-7/quarantine", {"note": "battery"})
    for name, path in {**addresses, **parts}.items():
        url = site.server.url + path
        policy = httpx.get(url, headers={"Accept": "text/html"}).headers["content-security-policy"]
        directives = {name: values for name, *values in (part.split() for part in policy.split(";"))}
        assert directives["default-src"] == ["'none'"]
        assert directives["require-trusted-types-for"] == ["'script'"]
        assert directives["trusted-types"] == ["'none'"]
        assert "unsafe" not in policy
        go(page, url)
        assert page.evaluate(SHOWN_BY_COLOR_ALONE) == [], name
        seen += page.locator("main .state").count()
        assert page.locator("[data-unknown]").count() == 0, name
        wrong[name] = problems_of(page.evaluate(SHOWN))
    site.client.post("/api/v1/agents/lab/pixel-7/resume")
    assert seen > 10
    assert {name: texts for name, texts in wrong.items() if texts} == {}


def test_no_screen_moves_or_scrolls_sideways(
    site: Site, open_page: Pages, addresses: dict[str, str], long_addresses: dict[str, str]
) -> None:
    """With reduced motion no animation or transition runs; a phone shows all columns, also with the longest names.

    A short page does not scroll by a pixel either.
    """
    open_page.expected = "Failed to load resource"
    page = open_page(reduced_motion="reduce")
    wider = {}
    for name, path in {**addresses, **long_addresses}.items():
        page.set_viewport_size(WIDE)
        go(page, site.server.url + path)
        assert page.evaluate(MOVING) == [], name
        assert page.evaluate("document.documentElement.scrollHeight - innerHeight") not in {1, 2}, name
        for width in (PHONE["width"], 320):
            page.set_viewport_size({"width": width, "height": PHONE["height"]})
            page.evaluate(TWO_FRAMES)
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wider[f"{name} at {width}"] = page.evaluate(WIDER)
    assert wider == {}
    page.set_viewport_size(WIDE)
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_be_focused()
    assert page.evaluate(MOVING) == []
