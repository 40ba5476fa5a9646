"""Connection failures: the page shows them, reconnects by itself and is correct again."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, WebSocket, WebSocketRoute, expect

from tests.browser.conftest import PATIENCE_MS, Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess

HIDE = """hidden => {
  Object.defineProperty(document, "hidden", {configurable: true, get: () => hidden});
  document.dispatchEvent(new Event("visibilitychange"));
}"""


def test_the_page_reconnects_after_a_server_restart(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """It shows that it is reconnecting and then follows the new server."""
    open_page.expected = ("WebSocket connection to", "ERR_CONNECTION_REFUSED")  # each attempt, and a request on the way
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
    open_page.expected = ("WebSocket connection to", "ERR_CONNECTION_REFUSED")
    page = open_page(server.url)
    server.kill()
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "reconnecting")
    server.start()
    job_id = client.submit(test="tests/after.spec.js")
    expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()


def decoded(data: str | bytes) -> dict[str, Any]:
    """Return a frame of the server."""
    frame: dict[str, Any] = json.loads(data if isinstance(data, str) else zlib.decompress(data, -zlib.MAX_WBITS))
    return frame


def _relay(page: Page, lose: list[bool], said: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Proxy the socket, record the page's messages, and drop deltas of ``jobs`` while ``lose`` is not empty.

    Return those that were dropped.
    """
    dropped: list[dict[str, Any]] = []

    def handle(route: WebSocketRoute) -> None:
        upstream = route.connect_to_server()

        def from_page(text: str | bytes) -> None:
            said.append(json.loads(text))
            upstream.send(text)

        def from_server(text: str | bytes) -> None:
            frame = decoded(text)
            if lose and frame.get("topic") == "jobs" and "put" in frame:
                dropped.append(frame)
            else:
                route.send(text)

        route.on_message(from_page)
        upstream.on_message(from_server)

    page.route_web_socket("**/ws/live/*", handle)
    return dropped


def test_a_lost_frame_triggers_a_snapshot(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The next delta does not fit, so the page requests a snapshot and has both jobs."""
    page, lose, said = open_page(), [], []
    lost: list[str] = []
    dropped = _relay(page, lose, said)
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    lose.append(True)
    while not dropped:  # the first may still be part of a snapshot
        lost.append(client.submit(test=f"tests/lost-{len(lost)}.spec.js"))
        page.wait_for_timeout(500)  # the relay runs while Playwright waits; the page has no event for a lost frame
    waiting = "number => document.querySelector('[data-figure=waiting] dd').innerText === number"
    page.wait_for_function(waiting, arg=str(len(lost)))
    assert not any("resync" in frame for frame in said)
    lose.clear()  # until now, further deltas of the lost job are lost, too
    after = client.submit(test="tests/after.spec.js")
    expect(page.locator(f"[data-row='job/{after}']")).to_be_visible()
    for job_id in lost:
        expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
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


def sockets_of(page: Page) -> list[tuple[str, list[str | bytes]]]:
    """Return the sockets that the page will open: address and received messages."""
    opened: list[tuple[str, list[str | bytes]]] = []

    def note(socket: WebSocket) -> None:
        received: list[str | bytes] = []
        opened.append((socket.url, received))
        socket.on("framereceived", lambda data: received.append(data))  # noqa: PLW0108  # Playwright takes no builtin

    page.on("websocket", note)
    return opened


def test_frames_are_compressed(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The page follows them, in their order, among short ones of text."""
    page = open_page()
    opened = sockets_of(page)
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    for number in range(20):
        job_id = client.submit(test=f"tests/{number}.spec.js")
        expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
    [(address, received)] = opened
    assert address.endswith("/ws/live/?frames=compact")
    assert {type(message) for message in received} == {str, bytes}
    compressed = [message for message in received if isinstance(message, bytes)]
    assert sum(map(len, compressed)) < sum(len(str(decoded(message))) for message in compressed) / 1.5


def test_the_socket_goes_on_from_the_rows_of_the_page(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """It is sent no row again that came with the page, and what changed since; a later screen gets its rows."""
    job_id = client.submit(test="tests/early.spec.js")
    page = open_page()
    opened = sockets_of(page)
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
    late = client.submit(test="tests/late.spec.js")
    expect(page.locator(f"[data-row='job/{late}']")).to_be_visible()
    [(_, received)] = opened
    frames = [decoded(message) for message in received]
    assert not [frame["topic"] for frame in frames if "snapshot" in frame]
    changed = {row for frame in frames if frame.get("topic") == "jobs" for row in frame["put"]}
    assert changed == {late}
    page.get_by_role("link", name="Batches", exact=True).click()
    page.wait_for_selector("main[data-screen=batches]")
    expect(page.get_by_role("heading", level=1)).to_have_text("Batches")
    page.go_back()
    expect(page.locator(f"[data-row='job/{late}']")).to_be_visible()


def test_a_browser_that_cannot_inflate_gets_text(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Without DecompressionStream, or without its raw format."""
    for missing in ("delete window.DecompressionStream", f"window.DecompressionStream = {NO_RAW_FORMAT}"):
        page = open_page()
        page.add_init_script(missing)
        opened = sockets_of(page)
        page.goto(server.url)
        page.wait_for_selector("[data-live=live]")
        job_id = client.submit()
        expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
        [(address, received)] = opened
        assert address.endswith("/ws/live/")
        assert all(isinstance(message, str) for message in received)


NO_RAW_FORMAT = "class { constructor(format) { throw new TypeError(`Unsupported format: ${format}`); } }"


@pytest.mark.parametrize("damage", [lambda data: data[:-3], lambda data: b"\xff" + data[1:], lambda data: data + b"!"])
def test_damaged_frames_lead_to_a_connection_without_compression(
    server: ServerProcess, client: Client, open_page: Pages, damage: Callable[[bytes], bytes]
) -> None:
    """Where something on the way changes binary messages the page is live all the same."""
    page = open_page()
    addresses: list[str] = []

    def handle(route: WebSocketRoute) -> None:
        upstream = route.connect_to_server()
        addresses.append(route.url)
        route.on_message(upstream.send)
        upstream.on_message(lambda data: route.send(data if isinstance(data, str) else damage(data)))

    page.route_web_socket(re.compile("/ws/live/"), handle)
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    job_id = client.submit()
    expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
    assert [address.rpartition("/")[2] for address in addresses] == ["?frames=compact", ""]


def test_the_socket_connects_before_the_modules_are_there(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """What it was sent until then is shown, over the same connection, and the screen is live from there on."""
    page, held = open_page(), []
    opened = sockets_of(page)
    page.route("**/main.js", lambda route: held.append(route))  # noqa: PLW0108  # Playwright takes no builtin
    page.goto(server.url, wait_until="commit")
    wait_until(page, lambda: bool(opened and opened[0][1]), "no frame came")
    first = client.submit()
    held[0].continue_()
    page.wait_for_selector("[data-live=live]")
    for job_id in (first, client.submit()):
        expect(page.locator(f"[data-row='job/{job_id}']")).to_be_visible()
    assert len(opened) == 1


def wait_until(page: Page, holds: Callable[[], bool], otherwise: str) -> None:
    for _ in range(PATIENCE_MS // 50):
        if holds():
            return
        page.wait_for_timeout(50)
    pytest.fail(otherwise)
