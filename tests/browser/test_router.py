"""Client-side navigation: addresses, titles, focus, scrolling, Back and Forward."""

from __future__ import annotations

from itertools import groupby
from urllib.parse import quote

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Pages, Site
from tests.integration.client import Client
from tests.server_process import ServerProcess

HTML = {"Accept": "text/html"}


def jobs(client: Client, count: int) -> None:
    client.post("/api/v1/jobs", [{"org_id": "acme", "app_version_id": "1", "test": f"t{n}.js"} for n in range(count)])


def heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def test_links_open_screens_without_a_load(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Address, title and navigation change, and the focus moves to the heading."""
    job_id = client.submit(test="tests/login.spec.js")
    page = open_page(server.url)
    page.evaluate("window.neverReloaded = true")
    navigation = page.get_by_role("navigation", name="Screens")
    navigation.get_by_role("link", name="Jobs").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Jobs")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    expect(page).to_have_title("Jobs · QualGent")
    expect(page).to_have_url(f"{server.url}/jobs")
    expect(navigation.get_by_role("link", name="Jobs")).to_have_attribute("aria-current", "page")
    page.locator(f"[data-row='job/{job_id}']").click()
    expect(page).to_have_title("tests/login.spec.js · QualGent")
    expect(page).to_have_url(f"{server.url}/jobs/{job_id}")
    page.get_by_role("navigation", name="Breadcrumbs").get_by_role("link", name="Jobs").click()
    expect(page).to_have_url(f"{server.url}/jobs")
    assert page.evaluate("window.neverReloaded") is True


def test_links_to_builds_of_similar_organizations(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Each leads to its own build, by a click and when the address is opened, though their ids are alike together."""
    builds = [("team", "mobile/1.0"), ("team/mobile", "1.0"), ("team%2Fmobile", "1.0")]
    found = {build: client.submit(org_id=build[0], app_version_id=build[1], target="nobody") for build in builds}
    page = open_page(f"{server.url}/jobs")
    addresses = {}
    for (org, version), job_id in found.items():
        page.goto(f"{server.url}/jobs/{job_id}")
        page.get_by_role("main").get_by_role("link", name=version, exact=True).first.click()
        expect(page).to_have_title(f"{version} {org} · QualGent")
        expect(page.get_by_role("heading", level=1)).to_contain_text(version)
        addresses[org, version] = page.url
        page.get_by_role("main").locator("a[href^='/jobs?']").first.click()
        expect(page.locator("#jobs-list [data-row]")).to_have_count(1)
        expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
    assert len(set(addresses.values())) == len(builds)
    for (org, version), address in addresses.items():
        page.goto(address)
        expect(page).to_have_title(f"{version} {org} · QualGent")
        expect(page.get_by_text("there is no")).to_have_count(0)
        page.goto(f"{server.url}/orgs/{quote(org, safe='')}")
        expect(page.get_by_role("heading", level=1)).to_contain_text(org)


def test_back_and_forward_restore_scroll_and_focus(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The same scroll position and row."""
    jobs(client, 50)
    page = open_page(f"{server.url}/jobs")
    expect(page.locator("#jobs-list [data-row]")).to_have_count(50)
    row = page.locator("#jobs-list [data-row]").nth(40)
    row.scroll_into_view_if_needed()
    row.focus()
    scrolled = page.evaluate("window.scrollY")
    assert scrolled > 200
    name = row.get_attribute("data-row")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("t9.js")
    page.wait_for_function("scrollY === 0")
    page.go_back()
    expect(page.locator(f"[data-row='{name}']")).to_be_focused()
    page.wait_for_function("scrolled => Math.abs(scrollY - scrolled) <= 2", arg=scrolled)
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_have_text("t9.js")
    page.wait_for_function("scrollY === 0")


def test_a_reload_shows_the_same(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Every address reached by links is known to the server."""
    job_id = client.submit(test="tests/login.spec.js")
    page = open_page(server.url)
    page.locator(f"[data-row='job/{job_id}']").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("tests/login.spec.js")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("tests/login.spec.js")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Overview")


def test_topics_are_followed_while_they_are_shown(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """A job's topic is subscribed while its page is open; shared topics stay subscribed."""
    job_id = client.submit(test="tests/login.spec.js")
    page = open_page()
    sent: list[str] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda text: sent.append(str(text))))
    page.goto(f"{server.url}/jobs")
    page.wait_for_selector("[data-live=live]")
    page.locator(f"[data-row='job/{job_id}']").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("tests/login.spec.js")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Jobs")
    while f"job:{job_id}" in (topics := [text for text in sent if '"topics"' in text])[-1]:
        page.wait_for_timeout(20)  # lets Playwright's loop run, so that it sees the frames
    assert [wanted for wanted, _ in groupby(f"job:{job_id}" in text for text in topics)] == [False, True, False]
    assert all('"overview"' in text for text in topics)


def test_other_links_are_left_to_the_browser(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Ctrl-click opens a tab; a link to a page that is no screen loads it.

    This page, the API reference, filters its operations; on a phone its menu is folded.
    """
    page = open_page(server.url)
    with page.context.expect_page() as opened:
        page.get_by_role("navigation", name="Screens").get_by_role("link", name="Jobs").click(
            modifiers=["ControlOrMeta"]
        )
    assert heading(page) == "Overview"
    opened.value.wait_for_url("**/jobs")
    page.get_by_role("link", name="API").click()
    expect(page).to_have_url(f"{server.url}/api/docs/")
    page.get_by_role("searchbox", name="Filter operations").fill("create_webhook")
    expect(page.locator("article:visible")).to_have_count(1)
    menu = page.get_by_role("navigation", name="Operations").get_by_role("link", name="POST Create webhook")
    expect(menu).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 844})
    expect(menu).to_be_hidden()


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/nowhere", "Jobs"),
        ("/jobs/nonsense", "Jobs"),
        ("/jobs/01a21037-628f-732e-86de-e38cf1330a5f", "Jobs"),
        ("/agents/x", "Fleet"),
    ],
)
def test_unknown_pages_are_404_with_links(site: Site, open_page: Pages, path: str, title: str) -> None:
    """With the status code, and a link to the list that it would be in."""
    assert httpx.get(site.server.url + path, headers=HTML).status_code == 404
    open_page.expected = "404 (Not Found)"
    page = open_page(site.server.url + path)
    expect(page.get_by_role("heading", level=1)).to_have_text("Not found")
    page.get_by_role("main").get_by_role("link", name=f"Show {title.lower()}").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(title)


def test_a_link_to_an_unknown_job_is_reported(modules_server: ServerProcess, open_page: Pages) -> None:
    """With the same text as a page load."""
    page = open_page(modules_server.url)
    page.evaluate(
        "import('qualgent/router.js').then(({navigate}) => navigate('/jobs/01a21037-628f-732e-86de-e38cf1330a5f'))"
    )
    expect(page.get_by_role("heading", level=1)).to_have_text("Not found")


def test_api_paths_stay_json(server: ServerProcess) -> None:
    """Whatever a client accepts."""
    for path in ("/api/v1/nothing", "/job/nonsense", "/status/nonsense"):
        answer = httpx.get(server.url + path, headers=HTML)
        assert (answer.status_code, answer.headers["content-type"]) == (404, "application/json")
    assert httpx.get(f"{server.url}/nothing").json()["error"].startswith("there is nothing at /nothing")


def test_ids_are_case_insensitive(server: ServerProcess, client: Client) -> None:
    """An id in capitals redirects to the job's canonical address."""
    job_id = client.submit()
    answer = httpx.get(f"{server.url}/jobs/{job_id.upper()}", headers=HTML)
    assert (answer.status_code, answer.headers["location"]) == (302, f"/jobs/{job_id}")
