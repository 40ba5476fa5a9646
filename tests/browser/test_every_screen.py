"""Requirements of every screen: accessibility, phone widths, no scripts, content security policy, motion, words.

Each screen is loaded once, and looked at in every way.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Response, expect

from qualgent.dashboard.screens import SCREENS
from tests.browser.conftest import PHONE, TWO_FRAMES, WIDE, Pages, Site
from tests.browser.everything import every_address, fill, shop_addresses
from tests.browser.test_accessibility import findings_of_both_themes, findings_of_light
from tests.browser.test_text_and_colors import TINY
from tests.wording import SHOWN, problems_of

OUTER = "(elements) => elements.map((element) => element.outerHTML.slice(0, 120))"
NAMELESS = "(links) => links.filter((link) => link.checkVisibility() && !link.innerText).map((link) => link.outerHTML)"
SCROLLS_BY_A_PIXEL = """() => [document.documentElement.scrollHeight - innerHeight]
  .filter((more) => more === 1 || more === 2).map((more) => `${more} pixels`)"""
WIDER = """() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility())
  .slice(0, 3).map((element) => element.outerHTML.slice(0, 120)).concat([`${innerWidth} pixels`])"""
CUT_WITHOUT_A_SIGN = """(tables) => tables.filter((table) => {
    const box = getComputedStyle(table.parentElement);
    return box.overflowX !== "auto" || box.backgroundAttachment !== "local, scroll";
  }).map((table) => table.outerHTML.slice(0, 120))"""
BROKEN_FIGURES = """() => [...document.querySelectorAll("[data-figure] dd:not(.figure-note, .figure-spark)")]
  .filter((one) => one.clientHeight >= parseFloat(getComputedStyle(one).lineHeight) * 1.5)
  .map((one) => one.innerText)"""
SHOWN_BY_COLOR_ALONE = """() => [...document.querySelectorAll("main .state")].filter((state) =>
    state.checkVisibility() && (state.querySelector("svg use") === null || state.innerText.trim() === ""))
  .map((state) => state.outerHTML.slice(0, 120))"""
MOVING = """() => document.getAnimations().filter((one) => one.playState === "running" &&
    one.effect.getComputedTiming().duration > 0).map((one) => one.animationName ?? one.transitionProperty)"""


@pytest.fixture(scope="module")
def addresses(site: Site, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Make data for every screen, failures with evidence among them; return the addresses by name."""
    return {**every_address(fill(*site)), **shop_addresses(site, tmp_path_factory.mktemp("shop"))}


@pytest.fixture(scope="module")
def long_addresses(site: Site) -> dict[str, str]:
    """Return those of screens with names of the maximum length."""
    long = {"org_id": "o" * 100, "app_version_id": "v" * 200, "target": "x" * 64, "labels": {"os": "y" * 100}}
    job_id = site.client.submit(test="t" * 500, **long)
    return {
        "a job with long names": f"/jobs/{job_id}",
        "its group": f"/groups/{site.client.get(f'/job/{job_id}').body['group']}",
    }


def go(page: Page, url: str) -> Response:
    answer = page.goto(url)
    page.wait_for_selector("[data-live=live]")
    page.wait_for_selector("main[data-screen] h1")
    assert answer is not None
    return answer


def test_no_screen_needs_scripts(site: Site, open_page: Pages, addresses: dict[str, str]) -> None:
    """Each has headings, and tables or lists, with the state at load time, in the words of the others."""
    named = {"job": "tests/ended.spec.js", "agent": "lab/pixel-7", "build": "4.12.0", "org": "acme"}
    told = {"overview": "4.12.0", "jobs": "tests/ended.spec.js", "job": "tests/ended.spec.js", "agent": "lab/pixel-7"}
    page = open_page(live=False, java_script_enabled=False, viewport=PHONE)
    for screen in SCREENS:
        page.goto(site.server.url + addresses[screen.name])
        plain = page.get_by_role("main")
        expect(plain.get_by_role("heading", level=1)).to_have_text(named.get(screen.name, re.compile(r"\S")))
        assert page.evaluate(WIDER) == [], screen.name
        assert plain.locator("table").evaluate_all(CUT_WITHOUT_A_SIGN) == [], screen.name
        assert plain.locator("tbody tr, dd, li").count() > 0, screen.name
        expect(plain).to_contain_text(told.get(screen.name, ""))
        expect(plain.get_by_role("link", name="Jobs", exact=True)).to_be_visible()
        texts = plain.locator("h1, p, li, dd, caption, th, td:not(.id)").all_inner_texts()
        assert problems_of(texts) == [], screen.name
        assert [text for text in texts if re.search(r"\d\.\d{4}|\b(\w+), \1$", text)] == [], screen.name


class Faults:
    """Faults that were found: by kind, by screen."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, list[str]]] = {}

    def add(self, kind: str, screen: str, texts: list[str]) -> None:
        if texts:
            self._found.setdefault(kind, {})[screen] = texts

    def __str__(self) -> str:
        return "\n".join(
            f"{kind}, {screen}: {text}"
            for kind, screens in self._found.items()
            for screen, texts in screens.items()
            for text in texts
        )


def scrolls_by_a_pixel(page: Page) -> list[str]:
    """Return by how much a page scrolls, unless a little more room makes it fit: then it is its content."""
    found: list[str] = page.evaluate(SCROLLS_BY_A_PIXEL)
    if found:
        page.set_viewport_size({**WIDE, "height": WIDE["height"] + 50})
        page.evaluate(TWO_FRAMES)
        found = page.evaluate(SCROLLS_BY_A_PIXEL)
        page.set_viewport_size(WIDE)
        page.evaluate(TWO_FRAMES)
    return found


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_screen_has_a_fault(
    site: Site, open_page: Pages, addresses: dict[str, str], long_addresses: dict[str, str]
) -> None:
    """No foreign files, inline code or styles, and no markup from text; states are shapes and words as well.

    Names, roles, contrast and order have no serious fault; a phone's colors are those of the wide screen. No text is a
    missing value, an id where there is a name, a time or an answer for programs, or a word to avoid. With reduced
    motion no animation or transition runs. A phone shows all columns, also with the longest names; a short page does
    not scroll by a pixel. Every text is at least 8 pixels high, and a figure is one line.
    """
    # for what does not exist, or cannot be asked for
    open_page.expected = ("the server responded with a status of 40", "Failed to load resource")
    page = open_page(reduced_motion="reduce")
    page.add_init_script(
        "addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))"
    )
    parts = {part: f"/settings?part={part}" for part in ("retention", "webhooks", "server", "browser")}
    faults, states = Faults(), 0
    site.client.post("/api/v1/agents/lab/pixel-7/quarantine", {"note": "battery"})
    for name, path in {**addresses, **parts, **long_addresses}.items():
        page.set_viewport_size(WIDE)
        page.emulate_media(color_scheme="light")
        answer = go(page, site.server.url + path)
        faults.add("policy", name, policy_faults(answer.headers["content-security-policy"]))
        faults.add("shown by color alone", name, page.evaluate(SHOWN_BY_COLOR_ALONE))
        states += page.locator("main .state").count()
        faults.add("no such icon", name, page.locator("[data-unknown]").evaluate_all(OUTER))
        faults.add("text", name, problems_of(page.evaluate(SHOWN)))
        faults.add("moves", name, page.evaluate(MOVING))
        faults.add("scrolls", name, scrolls_by_a_pixel(page))
        faults.add("axe", name, findings_of_both_themes(page))
        for width, height in ((1280, 900), (900, 900), (PHONE["width"], PHONE["height"]), (320, PHONE["height"])):
            page.set_viewport_size({"width": width, "height": height})
            page.evaluate(TWO_FRAMES)
            at = f"{name} at {width}"
            faults.add("link without a name", at, page.locator(".nav-link").evaluate_all(NAMELESS))
            if width < 900:
                faults.add("wider", at, page.evaluate(WIDER))
            if width != 320 and name not in long_addresses:
                faults.add("tiny", at, page.evaluate(TINY))
                faults.add("figure of several lines", at, page.evaluate(BROKEN_FIGURES))
            if width == PHONE["width"]:
                faults.add("axe", at, findings_of_light(page))
    site.client.post("/api/v1/agents/lab/pixel-7/resume")
    assert states > 10
    assert not str(faults), str(faults)


def policy_faults(policy: str) -> list[str]:
    directives = {name: values for name, *values in (part.split() for part in policy.split(";"))}
    wanted = {"default-src": ["'none'"], "require-trusted-types-for": ["'script'"], "trusted-types": ["'none'"]}
    return [policy] if "unsafe" in policy or not wanted.items() <= directives.items() else []


def test_the_palette_does_not_move(site: Site, open_page: Pages) -> None:
    """With reduced motion no animation or transition runs."""
    page = open_page(site.server.url, reduced_motion="reduce")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_be_focused()
    assert page.evaluate(MOVING) == []
