"""Finding builds and organizations: their pages, the palette, and breadcrumbs that say where one is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.batch_steps import start_player, submit_batch, until_ended
from tests.browser.conftest import PHONE, Pages
from tests.browser.test_accessibility import findings_of_both_themes
from tests.browser.test_palette import palette
from tests.integration.client import Client
from tests.server_process import ServerProcess

VERSION = "1.4.1+rc/2"
PATH = "/builds/acme/1.4.1%2Brc/2"


def crumbs(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Breadcrumbs").locator("a, [aria-current]")


def prepare(server: ServerProcess, client: Client, agent: Callable[..., None], folder: Path) -> dict[str, str]:
    """Run two batches of one build on a target, and submit one that waits for another target."""
    start_player(server, agent, folder, "lab-phone", pay="failed")
    fields = {"app_version_id": VERSION, "target": "mobile"}
    first = submit_batch(client, "tests/checkout.spec.ts", "tests/pay.spec.ts", suite="web", branch="main", **fields)
    until_ended(client, first)
    waiting = submit_batch(client, "tests/tv.spec.ts", suite="tv", branch="", app_version_id=VERSION, target="tv")
    job = client.get("/api/v1/jobs", batch_id=first, test="checkout").body["jobs"][0]
    return {"batch": first, "waiting": waiting, "job": job["id"], "group": job["group"]}


def test_builds_and_organizations_have_pages(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """A build has its groups, failures and batches, live; an organization its share, limits, failures and builds."""
    made = prepare(server, client, agent, tmp_path)
    page = open_page(f"{server.url}/jobs/{made['job']}")
    page.get_by_role("link", name=VERSION).click()
    expect(page).to_have_url(f"{server.url}{PATH}")
    expect(page.get_by_role("heading", level=1)).to_contain_text(VERSION)
    expect(page).to_have_title(f"{VERSION} acme · QualGent")
    groups = page.locator("#group-list tbody tr")
    expect(groups).to_have_count(2)
    mobile = groups.filter(has_text="mobile")
    expect(mobile.locator(".c-failed")).to_have_text("1")
    failures = page.locator("#failures .failure-group")
    expect(failures).to_have_count(1)
    expect(failures).to_contain_text("expected 1, got 2")
    expect(page.locator("#build-batches tbody .c-suite .row-link")).to_have_text(["tv", "web"])
    client.post(f"/api/v1/batches/{made['waiting']}/cancel")
    submit_batch(client, "tests/pay.spec.ts", "tests/pay-2.spec.ts", app_version_id=VERSION)
    expect(mobile.locator(".c-failed")).to_have_text("2")
    expect(failures).to_contain_text("2 tests")
    expect(page.locator("#build-batches tbody tr")).to_have_count(3)
    expect(page.locator(".build-facts")).to_contain_text("Installs avoided")
    crumbs(page).filter(has_text="acme").click()

    expect(page).to_have_url(f"{server.url}/orgs/acme")
    expect(page.locator("[data-tile='Share of the fleet']")).to_contain_text("of 1 connected agent")
    expect(page.locator("[data-tile='Median queue wait']")).to_contain_text("4 jobs in 24 h")
    expect(page.locator("#failures .failure-group")).to_have_count(1)
    expect(page.locator("#limits")).to_contain_text("no limit")
    expect(page.locator("#org-batches tbody tr")).to_have_count(3)
    submit_batch(client, "tests/new.spec.ts", app_version_id="2.0", target="tv")
    expect(page.locator("#org-batches tbody tr")).to_have_count(4)
    expect(page.locator("[data-tile='Waiting jobs']")).to_contain_text("1")
    page.get_by_role("radio", name="7 days").check()
    expect(page).to_have_url(f"{server.url}/orgs/acme?since=7d")
    builds = page.locator("#build-list tbody tr")
    expect(builds).to_have_count(2)
    expect(builds.filter(has_text=VERSION).locator(".c-failed")).to_have_text("2")
    builds.get_by_role("link", name="2.0").click()
    expect(page).to_have_url(f"{server.url}/builds/acme/2.0")

    for path in (PATH, "/orgs/acme", f"/batches/{made['batch']}?view=slowest"):
        page = open_page(server.url + path, viewport=PHONE, bypass_csp=True)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        assert findings_of_both_themes(page) == [], path

    plain = open_page(live=False, java_script_enabled=False)
    plain.goto(server.url + PATH)
    expect(plain.get_by_role("table", name="Groups by target").locator("tbody tr")).to_have_count(2)
    expect(plain.get_by_role("table", name="Failures by cause")).to_contain_text("expected 1, got 2acme")
    plain.get_by_role("link", name="acme").click()
    expect(plain.get_by_role("table", name="Recent batches").locator("tbody tr")).to_have_count(4)
    open_page.expected = "404 (Not Found)"
    page.goto(f"{server.url}/builds/acme/9.9")
    expect(page.get_by_role("main")).to_contain_text("no build 9.9 of acme")


def test_the_palette_finds_them_and_breadcrumbs_say_where_one_is(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """By a few words; nothing that changes many jobs is offered by scattered letters."""
    made = prepare(server, client, agent, tmp_path)
    page = open_page(server.url)
    palette(page, "ios")
    expect(page.get_by_text("No results for “ios”.")).to_be_visible()
    page.keyboard.press("Escape")
    palette(page, "")
    expect(page.get_by_role("option", name="Cancel all waiting jobs…")).to_have_count(0)
    page.keyboard.type("cancel all")
    expect(page.get_by_role("option", name="Cancel all waiting jobs…")).to_be_visible()
    page.keyboard.press("Escape")
    palette(page, "1.4.1")
    page.get_by_role("group", name="Builds").get_by_role("option", name=VERSION).click()
    expect(page).to_have_url(f"{server.url}{PATH}")
    expect(crumbs(page)).to_have_text(["Overview", "acme", VERSION])
    palette(page, "acm")
    page.get_by_role("group", name="Organizations").get_by_role("option", name="acme").click()
    expect(page).to_have_url(f"{server.url}/orgs/acme")
    expect(crumbs(page)).to_have_text(["Overview", "acme"])
    palette(page, "checkout")
    page.get_by_role("group", name="Tests").get_by_role("option", name="tests/checkout.spec.ts").click()
    expect(crumbs(page)).to_have_text(["Tests", "checkout.spec"])
    palette(page, "main web")
    page.get_by_role("group", name="Batches").get_by_role("option", name="web on main").click()
    expect(crumbs(page)).to_have_text(["Batches", "web · main"])
    page.goto(f"{server.url}/jobs/{made['job']}")
    expect(crumbs(page)).to_have_text(["Batches", "web · main", "checkout.spec"])
    crumbs(page).nth(1).click()
    expect(page).to_have_url(f"{server.url}/batches/{made['batch']}")
    page.goto(f"{server.url}/groups/{made['group']}")
    expect(crumbs(page)).to_have_text(["Overview", "acme", VERSION, "mobile"])
    page.goto(f"{server.url}/agents/lab-phone")
    expect(crumbs(page)).to_have_text(["Fleet", "lab-phone"])
    page.goto(f"{server.url}/jobs/{client.submit(test='alone', target='tv')}")
    expect(crumbs(page)).to_have_text(["Jobs", "alone"])
