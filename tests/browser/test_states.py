"""Every screen on a server with nothing, with much, and with the longest names: nothing is cut, covered or too wide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, TWO_FRAMES, Pages
from tests.browser.test_team_pages import log_in
from tests.browser.test_text_and_colors import CLIPPED, OVERLAPPING
from tests.server_process import ServerProcess
from tests.shared_mode import ORG, SHARED, make_host, make_person, make_token
from tools.pictures import people
from tools.pictures.places import OWNER, PEOPLES_PLACES, PLACES, SITE, address
from tools.pictures.stage import fleet
from tools.pictures.states import LONG_HOST, NOTHING, fill_month, long_names, month

# main cuts what is wider than a phone: such an element makes no page scroll
OUTSIDE = """() => [...document.querySelectorAll("body *")].filter((element) => {
  const { left, right, width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2 || (left >= -1 && right <= innerWidth + 1)) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let at = element.parentElement; at && !at.matches("main, body"); at = at.parentElement)
    if (getComputedStyle(at).overflowX !== "visible") return false; // it scrolls, or is cut on purpose
  return !element.closest(".unseen, .skip, svg, .visually-hidden, .query-paint");
}).slice(0, 4).map((element) => element.outerHTML.slice(0, 120))"""
# a row without room for its name; a label without its number; a heading that is broken within its words; a cut switch
STARVED = """() => [
  ...document.querySelectorAll("main :is(td .row-link, td[data-label], thead th:not(:has(.unseen)), dd, .segments)"),
].filter((element) => {
  if (!element.checkVisibility() || element.closest(".unseen, .visually-hidden")) return false;
  const text = element.innerText.trim();
  if (element.matches(".segments")) return element.scrollWidth > element.clientWidth + 1;
  if (element.matches("td[data-label]")) {
    const isLabelled = getComputedStyle(element, "::after").content.includes(element.dataset.label);
    const isHigh = element.clientHeight > 1.9 * parseFloat(getComputedStyle(element).lineHeight);
    return isLabelled && (text === "" || (isHigh && text.length < 4)); // the label is on a line of its own
  }
  if (text === "" || element.closest("thead")?.getBoundingClientRect().height < 2) return false;
  const range = document.createRange();
  range.selectNodeContents(element);
  const { width } = element.getBoundingClientRect();
  if (element.matches(".row-link")) return width < 80 && range.getBoundingClientRect().width > width + 1;
  const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  return element.matches("th") ? lines > text.split(/\\s+/).length : lines > text.length / 3 && lines > 2;
}).slice(0, 4).map((element) => element.outerHTML.slice(0, 120))"""
WIDTHS = (1280, PHONE["width"])


def empty(server: ServerProcess, folder: Path, at_end: ExitStack) -> dict[str, str]:
    server.start()
    return NOTHING


def much(server: ServerProcess, folder: Path, at_end: ExitStack) -> dict[str, str]:
    fill_month(server.data_dir, jobs=3000, groups=250, agents=60)
    server.start()
    return month(server.url)


def with_long_names(server: ServerProcess, folder: Path, at_end: ExitStack) -> dict[str, str]:
    server.start()
    at_end.enter_context(fleet(server.url, folder, 20.0, [LONG_HOST]))
    return long_names(server.url)


@pytest.fixture
def at_end() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def faults_of(page: Page, width: int) -> list[str]:
    """Return texts that are cut without a way to read them, texts over texts, and what is wider than the window."""
    page.set_viewport_size({"width": width, "height": 844})
    page.evaluate(TWO_FRAMES)
    found = [f"cut: {text}" for text in page.evaluate(CLIPPED)]
    found += [f"over: {text}" for text in page.evaluate(OVERLAPPING)]
    found += [f"outside: {text}" for text in page.evaluate(OUTSIDE)]
    found += [f"starved: {text}" for text in page.evaluate(STARVED)]
    if page.evaluate("document.documentElement.scrollWidth") > width:
        found.append("scrolls sideways")
    return found


@pytest.mark.parametrize("state", [empty, much, with_long_names], ids=lambda state: state.__name__)
def test_every_screen_in_every_state(
    state: Callable[..., dict[str, str]],
    server_factory: Callable[..., ServerProcess],
    open_page: Pages,
    tmp_path: Path,
    at_end: ExitStack,
) -> None:
    """On a desk and on a phone."""
    open_page.expected = "the server responded with a status of 404"  # of what there is not, and logs of made-up rows
    server = server_factory(start=False)
    samples = state(server, tmp_path, at_end)
    page = open_page(reduced_motion="reduce")
    wrong: dict[str, list[str]] = {}
    for place in PLACES:
        if place.who is not None:
            continue  # tests/browser/test_team_pages.py
        page.goto(server.url + address(place.path, samples))
        page.wait_for_selector("[data-live=live]")
        page.wait_for_selector("main[data-screen] h1")
        for width in WIDTHS:
            if found := faults_of(page, width):
                wrong[f"{place.name} at {width}"] = found
    assert wrong == {}, "\n".join(f"{name}: {text}" for name, found in wrong.items() for text in found)


@pytest.mark.parametrize("names", ["few", "long"])
def test_every_page_of_people(
    names: str, server_factory: Callable[..., ServerProcess], open_page: Pages, at_end: ExitStack
) -> None:
    """With a team's first tokens, hosts and entries of the audit, and with the longest names."""
    open_page.expected = "the server responded with a status of 403"  # of what an owner may not open
    server, owner = server_factory(**SHARED), people.LONG_OWNER if names == "long" else OWNER
    if names == "long":
        people.fill_long(server)
    else:
        people.fill_first(server)
        people.fill_few(server)
    page, url, wrong = open_page(reduced_motion="reduce"), people.address(server), {}
    for place in sorted(PEOPLES_PLACES, key=lambda place: place.who or ""):
        if place.name in ("team", "orgs"):  # the first of an owner, and of an administrator
            page.context.clear_cookies()
            log_in(page, server, "/accounts/", SITE if place.who == SITE else owner)
        answer = page.goto(url + place.path)
        assert answer is not None
        assert answer.status == (403 if place.name == "forbidden" else 200), place.name
        for width in WIDTHS:
            if found := faults_of(page, width):
                wrong[f"{place.name} at {width}"] = found
    assert wrong == {}, "\n".join(f"{name}: {text}" for name, found in wrong.items() for text in found)


def test_an_empty_server_says_what_to_do(server: ServerProcess, open_page: Pages) -> None:
    """The first thing on the overview is how to submit a job; what there is not leads to the list it would be in."""
    page = open_page(server.url)
    expect(page.locator("main h2").first).to_have_text("Submit the first test")
    page.goto(f"{server.url}/failures")
    expect(page.locator("main")).to_contain_text("Tests that fail are listed here by cause")
    for path, kind in (("/agents/lab-1/pixel-7", "fleet"), (f"/batches/{NOTHING['batch']}", "batches"), ("/x", "jobs")):
        open_page.expected = "the server responded with a status of 404"
        page.goto(server.url + path)
        link = page.get_by_role("link", name=f"Show {kind}")
        expect(link).to_have_attribute("href", f"/{kind}")
    page.goto(f"{server.url}/orgs/acme")
    expect(page.locator("[data-problem='404']")).to_contain_text("its first job or its first settings create it")


def test_a_form_is_in_reach_of_a_long_list(server_factory: Callable[..., ServerProcess], open_page: Pages) -> None:
    """It is below the list; a link above leads there."""
    server = server_factory(**SHARED)
    owner = make_person(server, OWNER)
    for number in range(12):
        make_token(server, owner, "read", name=f"pipeline {number}")
        make_person(server, f"ben{number}", "viewer")
        make_host(server, f"lab-{number}/", org_id=ORG)
    page = open_page(reduced_motion="reduce", viewport=PHONE)
    log_in(page, server, "/team/tokens/", OWNER)
    for path, link, field in (
        ("tokens", "New token", "Name"),
        ("members", "Invite a member", "Name or address"),
        ("hosts", "Enroll device hosts", "Prefix of agents' names"),
    ):
        page.goto(f"{people.address(server)}/team/{path}/")
        expect(page.get_by_label(field, exact=True)).not_to_be_in_viewport()
        page.get_by_role("link", name=link).click()
        expect(page.get_by_label(field, exact=True)).to_be_in_viewport()
