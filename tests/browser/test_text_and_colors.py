"""Text of twice the usual size, and forced colors."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Pages, Site, launched
from tests.browser.everything import every_address, fill, shop_addresses

DOUBLE = "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"  # the browser's own setting of text size
# text nodes that are shown, with the boxes of their lines cut as their ancestors cut them
LINES = """
  const shown = (element) => element.checkVisibility({opacityProperty: true, visibilityProperty: true})
    && !element.closest(".unseen, .skip, svg, noscript, script, .visually-hidden");
  const hiddenByClip = (element) => {
    for (let at = element; at; at = at.parentElement) if (getComputedStyle(at).clipPath === "inset(50%)") return true;
    return false;
  };
  const lines = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !shown(element) || hiddenByClip(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(walk.currentNode);
    let [left, top, right, bottom, floats] = [-Infinity, -Infinity, Infinity, Infinity, false];
    for (let at = element; at; at = at.parentElement) {
      const {overflowX, overflowY, position} = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (overflowX !== "visible") [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (overflowY !== "visible") [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      if (["fixed", "sticky"].includes(position)) floats = true;
    }
    for (const box of range.getClientRects())
      lines.push({text: walk.currentNode.data.trim().slice(0, 30), element, floats, whole: box.height,
        left: Math.max(left, box.left), right: Math.min(right, box.right),
        top: Math.max(top, box.top), bottom: Math.min(bottom, box.bottom)});
  }
"""
TINY = (
    "() => {"
    + LINES
    + """return lines
  .filter(({element, top, bottom, whole}) => parseFloat(getComputedStyle(element).fontSize) < 8 ||
    (bottom - top < Math.min(8, whole) && !element.closest(".log-box, .feed, pre, nav, [title], [data-tip]")))
  .map(({text, element, top, bottom}) => `${text}: ${bottom - top} of ${element.outerHTML.slice(0, 90)}`); }"""
)
CLIPPED = """() => [...document.querySelectorAll("body *")].filter((element) => {
  const {overflowX, overflowY, webkitLineClamp, clipPath} = getComputedStyle(element);
  const cut = (value) => value === "hidden" || value === "clip";
  if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
  if (element.closest(".unseen, .skip, svg, .visually-hidden, .query-paint") || clipPath === "inset(50%)") return false;
  if (!element.innerText?.trim() || element.matches("select")) return false;
  const named = element.closest("[title], [data-tip]") || element.querySelector("[title], [data-tip]");
  return (cut(overflowX) && element.scrollWidth > element.clientWidth + 1 && !named)
    || (cut(overflowY) && element.scrollHeight > element.clientHeight + 2 && webkitLineClamp === "none");
}).map((element) => `${element.scrollWidth}×${element.scrollHeight} in ${element.outerHTML.slice(0, 120)}`)"""
OVERLAPPING = (
    "() => {"
    + LINES
    + """const found = [];
  const solid = lines.filter(({floats}) => !floats).map(({top, bottom, ...line}) =>
    ({...line, top: top + (bottom - top) * 0.2, bottom: bottom - (bottom - top) * 0.2}))
    .filter(({left, right, top, bottom}) => right - left > 2 && bottom - top > 4).sort((a, b) => a.top - b.top);
  solid.forEach((one, index) => {
    for (const two of solid.slice(index + 1)) {
      if (two.top >= one.bottom) break;
      if (one.element !== two.element && one.left + 1 < two.right && two.left + 1 < one.right)
        found.push(`${one.text} | ${two.text}`);
    }
  });
  return found; }"""
)
LOOK = """(selector) => [...document.querySelectorAll(selector)].map((element) => {
  const {backgroundColor, backgroundImage, outlineStyle, borderBottomColor, boxShadow} = getComputedStyle(element);
  return [backgroundColor, backgroundImage, outlineStyle, borderBottomColor, boxShadow].join(" ");
})"""

# opaque colors on canvases
PAINTED = """() => {
  const colors = new Set();
  for (const canvas of document.querySelectorAll("main canvas")) {
    const {data} = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) colors.add(data.slice(at, at + 3).join());
  }
  return colors.size;
}"""


@pytest.fixture(scope="module")
def addresses(site: Site, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Make data for every screen, failures with evidence among them; return the addresses by name."""
    return {**every_address(fill(*site)), **shop_addresses(site, tmp_path_factory.mktemp("shop"))}


@pytest.fixture
def double_page() -> Iterator[Page]:
    """Open a page in a browser whose text is twice as large as usual."""
    with launched(DOUBLE) as double:
        yield double.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce").new_page()


def go(page: Page, url: str) -> None:
    page.goto(url)
    if "/api/" not in url and "/admin/" not in url:
        page.wait_for_selector("[data-live=live]")
        page.wait_for_selector("main[data-screen] h1")


def test_text_of_twice_the_size_is_whole(site: Site, double_page: Page, addresses: dict[str, str]) -> None:
    """No screen cuts text without a way to read it, draws text over text, or scrolls sideways."""
    wrong: dict[str, list[str]] = {}
    for name, path in {**addresses, "reference": "/api/docs/", "admin": "/admin/jobs/job/"}.items():
        go(double_page, site.server.url + path)
        found = [f"cut: {text}" for text in double_page.evaluate(CLIPPED)]
        found += [f"over: {text}" for text in double_page.evaluate(OVERLAPPING)]
        if double_page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append("scrolls sideways")
        if found:
            wrong[name] = found
    assert double_page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 32
    assert wrong == {}, "\n".join(f"{name}: {text}" for name, found in wrong.items() for text in found)


def test_forced_colors_keep_parts_and_states_apart(site: Site, open_page: Pages, addresses: dict[str, str]) -> None:
    """Bars, legends, markers and spans differ, and so does what is on from what is not."""
    page = open_page(forced_colors="active", reduced_motion="reduce")

    def looks(selector: str) -> list[str]:
        found: list[str] = page.evaluate(LOOK, selector)
        assert found, selector
        return found

    go(page, site.server.url + "/batches")
    expect(page.locator(".bar").first).to_be_visible()
    parts = [
        looks(f".bar:first-child .bar-{part}")[0] for part in ("done", "failed", "cancelled", "running", "waiting")
    ]
    assert len(set(parts)) == len(parts)
    assert looks(".nav-link[aria-current]")[0] not in looks(".nav-link:not([aria-current])")

    go(page, site.server.url + addresses["mixed batch"])
    assert looks(".tabs button[aria-selected=true]")[0] not in looks(".tabs button[aria-selected=false]")
    expect(page.locator(".segment.is-on").first).to_be_visible()
    assert looks(".segment.is-on")[0] not in looks(".segment:not(.is-on)")

    go(page, site.server.url + addresses["failed job"])
    parts = looks(".fall-keys .fall-part")
    assert len(set(parts)) == len(parts) > 3

    go(page, site.server.url + addresses["test"])
    keys = looks(".took-key i")
    assert len(set(keys)) == len(keys) == 3

    go(page, site.server.url + "/fleet?view=map&color=build")
    page.wait_for_selector(".map-legend canvas")
    assert page.evaluate(PAINTED) >= 2, "a color for states, and others for builds"
