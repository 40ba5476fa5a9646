"""Connection failures: the page shows them, reconnects by itself and is correct again."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page, WebSocketRoute, expect

from tests.browser.conftest import Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess

HIDE = """hidden => {
  Object.defineProperty(document, "hidden", {configurable: true, get: () => hidden});
  document.dispatchEvent(new Event("visibilitychange"));
}"""


def test_the_page_reconnects_after_a_server_restart(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """It shows that it is reconnecting and then follows the new server."""
    open_page.expected = "WebSocket connection to"  # the browser reports each attempt that fails
    first = client.submit(test="tests/before.spec.js")
    page = open_page(server.url)
    page.evaluate("window.neverReloaded = true")
    expect(page.locator(f"[data-row='job/{first}']")).to_be_visible()

    server.stop()
    state = page.locator("[data-live]")
    expect(state).to_have_attribute("data-live", "reconnecting")
    expect(state).to_contain_text("data from")
    expect(page.locator(f"[data-row='job/{first}']")).to_be_visible()

    server.start()
    second = client.submit(test="tests/after.spec.js")
    expect(state).to_have_attribute("data-live", "live")
    expect(page.locator(f"[data-row='job/{first}']")).to_be_visible()
    expect(page.locator(f"[data-row='job/{second}']")).to_be_visible()
    assert page.evaluate("window.neverReloaded") is True


def test_the_page_reconnects_after_a_server_crash(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """A crash is handled like a restart."""
    open_page.expected = "WebSocket connection to"
    page = open_page(server.url)
    server.kill()
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "reconnecting")
    server.start()
    job_id = client.submit(test="tests/after.spec.js")
    expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()


def _relay(page: Page, lose: list[bool], said: list[dict[str, Any]]) -> None:
    """Proxy the socket, record the page's messages, and drop the next delta of ``jobs`` on request."""

    def handle(route: WebSocketRoute) -> None:
        upstream = route.connect_to_server()

        def from_page(text: str | bytes) -> None:
            said.append(json.loads(text))
            upstream.send(text)

        def from_server(text: str | bytes) -> None:
            frame = json.loads(text)
            if lose and frame.get("topic") == "jobs" and "put" in frame:
                lose.pop()
            else:
                route.send(text)

        route.on_message(from_page)
        upstream.on_message(from_server)

    page.route_web_socket("**/ws/live/", handle)


def test_a_lost_frame_triggers_a_snapshot(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The next delta does not fit, so the page requests a snapshot and has both jobs."""
    page, lose, said = open_page(), [], []
    _relay(page, lose, said)
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    lose.append(True)
    lost = client.submit(test="tests/lost.spec.js")
    page.wait_for_timeout(0)  # lets Playwright's loop run, so that the relay sees frames
    page.wait_for_function("() => document.querySelector('[data-figure=waiting] dd').innerText === '1'")
    while lose:
        page.wait_for_timeout(20)  # the relay runs while Playwright waits; the page has no event for a lost frame
    assert not any("resync" in frame for frame in said)
    after = client.submit(test="tests/after.spec.js")
    expect(page.locator(f"[data-row='job/{after}']")).to_be_visible()
    expect(page.locator(f"[data-row='job/{lost}']")).to_be_visible()
    assert {"resync": ["jobs"]} in said


def test_a_hidden_tab_pauses_updates_and_catches_up(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """No frames while hidden; shown again, it has all changes."""
    page, said = open_page(), []
    _relay(page, [], said)
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    page.evaluate(HIDE, True)
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "paused")
    job_id = client.submit(test="tests/meanwhile.spec.js")
    client.until(job_id, "pending")
    assert {"pause": True} in said
    assert page.locator(f"[data-row='job/{job_id}']").count() == 0
    page.evaluate(HIDE, False)
    expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "live")


def test_every_frame_is_acknowledged(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The count grows by one per frame, so the server's window stays open."""
    page, said = open_page(), []
    _relay(page, [], said)
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    job_id = client.submit(test="tests/any.spec.js")
    expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
    while len(counts := [frame["ack"] for frame in said if "ack" in frame]) < 5:  # four snapshots and a delta at least
        page.wait_for_timeout(20)  # the relay runs while Playwright waits
    assert counts == list(range(1, len(counts) + 1))
