"""Page load: the frame at once, and no file twice."""

from __future__ import annotations

import httpx
import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import TWO_FRAMES, Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess


def test_static_files_are_cached(server: ServerProcess, open_page: Pages) -> None:
    """A second page and a reload request only pages and API data."""
    page = open_page(server.url)
    asked = sum(files_asked_for(server).values())
    assert asked > 0
    page.goto(f"{server.url}/")
    page.wait_for_selector("[data-live=live]")
    page.reload()
    page.wait_for_selector("[data-live=live]")
    assert sum(files_asked_for(server).values()) == asked


def test_a_page_loads_what_is_in_sight(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The library of charts comes when one is scrolled to, accents when a name has them: else eight requests."""
    body = [{"org_id": "acme", "app_version_id": f"{number}.0", "test": "tests/a.js"} for number in range(20)]
    client.post("/api/v1/jobs", body)
    page = open_page(viewport={"width": 1280, "height": 500})
    page.add_init_script("Object.defineProperty(navigator.connection, 'saveData', { value: true })")  # nothing early
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    chart = page.locator("[data-chart]").last
    chart.wait_for()
    page.evaluate("document.fonts.ready")
    page.evaluate(TWO_FRAMES)
    assert not [url for url in loaded if "uplot" in url or "accents" in url]
    assert len(loaded) <= 8, loaded
    with page.expect_request("**/uplot.js"):
        chart.scroll_into_view_if_needed()
    chart.locator("canvas").wait_for()
    with page.expect_request("**/sometype-mono-accents.woff2"):
        client.submit(test="tests/café.js")


def files_asked_for(server: ServerProcess) -> dict[str, float]:
    """Return the number of static files requested, by status, from the server's metrics."""
    lines = httpx.get(f"{server.url}/metrics").text.splitlines()
    counted = [line for line in lines if line.startswith("qualgent_http_requests_total") and "/static/" in line]
    return {line.split("}")[0]: float(line.split()[-1]) for line in counted}


def test_the_frame_needs_no_script(server: ServerProcess, open_page: Pages) -> None:
    """Navigation and heading are in place, and the scripts cause no layout shift."""
    page = open_page()
    held: list[Route] = []
    page.route("**/main.js", lambda route: held.append(route))  # noqa: PLW0108  # Playwright takes no builtin
    page.goto(f"{server.url}/fleet", wait_until="commit")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Fleet")
    expect(heading).to_have_css("margin-top", "0px")  # the style sheets apply
    link = page.get_by_role("link", name="Jobs", exact=True)
    expect(page.get_by_role("link", name="Fleet")).to_have_attribute("aria-current", "page")
    before = heading.bounding_box(), link.bounding_box()
    for route in held:
        route.continue_()
    page.wait_for_selector("[data-live=live]")
    expect(heading).to_contain_text("Fleet")
    after = heading.bounding_box(), link.bounding_box()
    for was, now in zip(before, after, strict=True):
        assert was is not None
        assert now is not None
        assert (was["x"], was["y"]) == (now["x"], now["y"])


@pytest.mark.parametrize("path", ["/jobs", "/batches"])
def test_a_change_before_the_scripts_run_is_shown(
    server: ServerProcess, client: Client, open_page: Pages, path: str
) -> None:
    """The socket is told of it while they load, and lists of the page's data begin with it."""
    body = [{"org_id": "acme", "app_version_id": "1.0", "test": f"tests/{name}.js"} for name in "ab"]
    jobs = client.post("/api/v1/jobs", body).body["jobs"]
    page = open_page()

    def change_first(route: Route) -> None:
        for job in jobs:
            client.post(f"/api/v1/jobs/{job['id']}/cancel")
        page.wait_for_timeout(1000)  # the frames of the changes arrive
        route.continue_()

    page.route("**/dist/main.js", change_first)
    page.goto(f"{server.url}{path}")
    rows = page.locator(f"#{path[1:]}-list tbody tr")
    expect(rows.first).to_contain_text("cancelled")
    for number in range(rows.count()):
        expect(rows.nth(number)).to_contain_text("cancelled")
