"""A tab that was suspended, frozen or disconnected: it shows the age of its data, and recovers."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PATIENCE_MS, Pages
from tests.integration.client import Client
from tests.network import Network
from tests.server_process import ServerProcess


@pytest.fixture
def line(server: ServerProcess) -> Iterator[Network]:
    """Make a proxy between page and server."""
    network = Network(server.port)
    yield network
    network.close()


@pytest.fixture
def open_over_line(line: Network, open_page: Pages) -> Callable[[], Page]:
    """Return a function that opens the overview with a clock that the test can set forward.

    The page closes before the proxy, whose end it would report as an error.
    """

    def open_over_line() -> Page:
        open_page.expected = "WebSocket connection to"
        page = open_page()
        page.clock.install()
        # no screen is loaded in advance: that would be when the clock is set forward, without a connection
        page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
        page.goto(line.url)
        page.wait_for_selector("[data-live=live]")
        page.evaluate("window.neverReloaded = true")
        return page

    return open_over_line


def test_a_dead_connection_shows_the_age_of_the_data(
    server: ServerProcess, client: Client, line: Network, open_over_line: Callable[[], Page]
) -> None:
    """As with an unplugged cable: first reconnecting, then stale, then live."""
    page = open_over_line()
    state = page.locator("[data-live]")
    line.cut()
    job_id = client.submit(test="tests/meanwhile.spec.js")
    page.clock.fast_forward("00:17")
    expect(state).to_have_attribute("data-live", "reconnecting")
    expect(state).to_contain_text("data from 1")  # some seconds, 17 or a little more
    page.clock.fast_forward("00:30")
    expect(state).to_have_attribute("data-live", "stale")
    page.clock.fast_forward("04:00")
    expect(state).to_contain_text("data from 4 m")
    assert page.locator(f"[data-row='job/{job_id}']").count() == 0
    line.heal()
    page.clock.fast_forward("00:30")  # the longest it waits before it tries again
    expect(state).to_have_attribute("data-live", "live")
    expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
    assert page.evaluate("window.neverReloaded") is True


def test_the_page_recovers_after_hours_of_sleep(
    server: ServerProcess, client: Client, line: Network, open_over_line: Callable[[], Page]
) -> None:
    """The clock jumps, the server was restarted, and the old socket is dead."""
    first = client.submit(test="tests/evening.spec.js")
    page = open_over_line()
    expect(page.locator(f"[data-row='job/{first}']")).to_be_visible()
    line.cut()
    server.restart()
    client.post(f"/api/v1/jobs/{first}/cancel")
    second = client.submit(test="tests/night.spec.js")
    line.heal()
    page.clock.fast_forward("10:00:00")
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "live")
    expect(page.locator(f"[data-row='job/{second}']")).to_be_visible()
    expect(page.locator(f"tr:has([data-row='job/{first}'])")).to_contain_text("cancelled")
    assert page.evaluate("window.neverReloaded") is True


def test_sparklines_stay_until_new_ones_come(
    server: ServerProcess, open_page: Pages, agent: Callable[..., None]
) -> None:
    """A server that was restarted has no figures of the time before."""
    agent(server, "phone")
    open_page.expected = ("WebSocket connection to", "net::ERR_")
    page = open_page(f"{server.url}/fleet", bypass_csp=True)  # for the function that waits
    line = page.locator("[data-figure=unavailable] .spark-line")
    expect(line).to_have_attribute("d", re.compile("^M"))
    page.evaluate("""() => {
      window.drawn = [];
      const look = () => window.drawn.push(document.querySelector("[data-figure=unavailable] .spark").innerHTML);
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    }""")
    server.restart()
    page.wait_for_function("new Set(window.drawn).size > 1", timeout=PATIENCE_MS)  # those of the new server
    assert page.evaluate("window.drawn.every((one) => one.includes('M'))")


def test_a_frozen_tab_recovers(server: ServerProcess, client: Client, open_page: Pages, browser: Browser) -> None:
    """Its scripts and timers stopped while the server was restarted."""
    open_page.expected = ("WebSocket connection to", "ERR_CONNECTION_REFUSED")  # each attempt, and a request on the way
    page = open_page(server.url)
    page.evaluate(
        "() => { window.neverReloaded = true; window.ticks = 0; setInterval(() => { window.ticks += 1; }, 50); }"
    )
    processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    tabs = [process["id"] for process in processes if process["type"] == "renderer"]
    assert tabs
    for pid in tabs:
        os.kill(pid, signal.SIGSTOP)
    try:
        began = time.monotonic()
        server.restart()
        job_id = client.submit(test="tests/meanwhile.spec.js")
        away_ms = 1000 * (time.monotonic() - began)
    finally:
        for pid in tabs:
            os.kill(pid, signal.SIGCONT)
    assert page.evaluate("window.ticks") * 50 < away_ms  # it did stand still
    expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "live")
    assert page.evaluate("window.neverReloaded") is True


def test_another_screen_opens_while_the_server_is_away(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Its code was loaded while the page was idle; the page stays, and its data comes with the server."""
    open_page.expected = "net::ERR_"
    client.submit(test="tests/first.spec.js")
    page = open_page(server.url, bypass_csp=True)  # for the function that waits
    loaded = "performance.getEntriesByType('resource').some(({ name }) => /tests[^/]*\\.js$/.test(name))"
    page.wait_for_function(loaded)
    server.stop()
    expect(page.locator("[data-live=reconnecting], [data-live=stale]")).to_be_visible()
    page.get_by_role("link", name="Tests", exact=True).click()
    expect(page.get_by_role("heading", name="Tests", level=1)).to_be_visible()
    server.start()
    expect(page.locator("[data-live=live]")).to_be_visible()


def test_a_screen_whose_code_is_missing_opens_when_the_server_is_back(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """Until then the page shows what it showed, at its address, and says so."""
    open_page.expected = "net::ERR_"
    client.submit(test="tests/first.spec.js")
    page = open_page()
    page.route("**/*fleet*.js", lambda route: route.abort())
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    server.stop()
    expect(page.locator("[data-live=reconnecting], [data-live=stale]")).to_be_visible()
    page.get_by_role("link", name="Fleet", exact=True).click()
    expect(page.get_by_text("Fleet opens when the server is back.")).to_be_visible()
    expect(page.locator("main[data-screen=overview]")).to_be_visible()
    assert page.url.rstrip("/") == server.url
    page.unroute("**/*fleet*.js")
    server.start()
    expect(page.get_by_role("heading", name="Fleet", level=1)).to_be_visible()
    expect(page).to_have_url(f"{server.url}/fleet")
    expect(page.get_by_text("Fleet opens when the server is back.")).to_have_count(0)
