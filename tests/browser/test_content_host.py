"""Attacks of reports on the content host, in a real browser: they reach nothing else."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.conftest import Pages, public_browser
from tests.browser.trace_steps import VIEWER, check_trace, record_trace
from tests.content_steps import CONTENT, CONTENT_URL, StoredAttempt, running_attempts
from tests.private_ca import PrivateCA
from tests.real.run_support import PageHandler
from tests.server_process import ServerProcess
from tests.shared_mode import PASSWORD, PUBLIC_URL, make_person
from tests.tls_proxy import TlsProxy

# what a hostile report tries: each attempt is answered by what it got, or by the name of the error
ATTACKS = """async ({other, api}) => {
  const tried = {};
  const attempt = async (name, act) => {
    try { tried[name] = await act(); } catch (error) { tried[name] = error.name; }
  };
  const text = async (url, options) => (await fetch(url, options)).text();
  const load = (tag, property, url) => new Promise((resolve) => {
    const element = document.createElement(tag);
    element.onload = () => resolve("loaded");
    element.onerror = () => resolve("refused");
    element[property] = url;
    document.body.append(element);
  });
  await attempt("fetch other", () => text(other));
  await attempt("fetch other, opaque", async () => (await fetch(other, {mode: "no-cors"})).type);
  await attempt("script other", () => load("script", "src", other));
  await attempt("image api", () => load("img", "src", api));
  await attempt("fetch api", () => text(api, {credentials: "include"}));
  await attempt("fetch api, opaque", async () => (await fetch(api, {mode: "no-cors", credentials: "include"})).type);
  await attempt("post api", () => text(api, {method: "POST", credentials: "include", body: "{}"}));
  await attempt("beacon", () => { navigator.sendBeacon(api, "x"); return "queued"; });
  await attempt("socket", () => new Promise((resolve, reject) => {
    const socket = new WebSocket(api.replace("https", "wss"));
    socket.onopen = () => resolve("open");
    socket.onerror = () => resolve("refused");
  }));
  await attempt("elsewhere", () => text("https://elsewhere.test/"));
  await attempt("service worker", async () => {
    await navigator.serviceWorker.register("worker.js");
    return "registered";
  });
  await attempt("worker of a file", () => new Promise((resolve) => {
    const worker = new Worker("worker.js");
    worker.onerror = () => resolve("refused");
    worker.onmessage = () => resolve("ran");
  }));
  const bare = () => {  // a document without the script that stored pages begin with
    const frame = document.createElement("iframe");
    document.body.append(frame);
    return frame.contentWindow;
  };
  await attempt("storage", () => { bare().localStorage.theft = "1"; return "stored"; });
  await attempt("cookies", () => {
    for (let number = 0; number < 200; number += 1) bare().document.cookie = `bomb${number}=${"x".repeat(3000)}`;
    return "set";
  });
  await attempt("database", () => { bare().indexedDB.open("x"); return "opened"; });
  await attempt("caches", async () => { await bare().caches.open("x"); return "opened"; });
  await attempt("frame of other", async () => {
    const frame = document.createElement("iframe");
    const loaded = new Promise((resolve) => { frame.onload = resolve; });
    frame.src = other;
    document.body.append(frame);
    await loaded;
    return frame.contentDocument.body.textContent;
  });
  await attempt("window of other", async () => {
    const opened = open(other);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return opened.document.body.textContent;
  });
  await attempt("window of the pages", async () => {
    const opened = open(api);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return opened.document.body.textContent;
  });
  await attempt("empty window", () => { open("about:blank").localStorage.theft = "1"; return "stored"; });
  await attempt("opener", () => String(opener && opener.location.href));
  await attempt("parent", () => String(parent === window));
  await attempt("parent's page", () => parent.document.body.textContent);
  return tried;
}"""
REFUSED = {
    **dict.fromkeys(("fetch other", "fetch other, opaque", "fetch api", "fetch api, opaque", "post api"), "TypeError"),
    **dict.fromkeys(("script other", "image api", "socket"), "refused"),
    **dict.fromkeys(("storage", "cookies", "database", "service worker"), "SecurityError"),
    **dict.fromkeys(("window of other", "window of the pages", "empty window"), "TypeError"),  # there is none
    "opener": "null",
    "parent": "false",
    "parent's page": "SecurityError",
}


@contextmanager
def tls_files(folder: Path, name: str, tmp_path: Path) -> Iterator[int]:
    """Serve a folder over https, as any web server does; yield the port."""
    tmp_path.mkdir()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*PrivateCA(tmp_path).sign(name))
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(PageHandler, directory=str(folder))) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield int(server.server_address[1])
        server.shutdown()
        thread.join()


@pytest.mark.long
def test_a_viewer_elsewhere_reads_traces_only(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> None:
    """A site that has the viewer, as Playwright's, shows the trace whose address it gets, and reads nothing else."""
    server = server_factory(**CONTENT, QUALGENT_TRACE_VIEWER="https://viewer.test")
    with (
        tls_files(VIEWER, "viewer.test", tmp_path / "viewer") as port,
        TlsProxy(tmp_path / "tls", "qualgent.test") as proxy,
        public_browser("*.test", 443, proxy.port, rules=f"MAP viewer.test:443 127.0.0.1:{port},") as pages,
        running_attempts(server, 1) as (attempt,),
    ):
        pages.expected = ":"  # it tries to read what it may not
        proxy.server_port = server.port
        page = pages()
        record_trace(page.context, tmp_path / "trace.zip")
        attempt.store("trace.zip", (tmp_path / "trace.zip").read_bytes())
        attempt.store("report.json", "{}")
        content = attempt.listing().json()["content"]
        assert content["trace_viewer"] == "https://viewer.test/?trace="
        page.goto(content["trace_viewer"] + quote(f"{content['url']}trace.zip", safe=""))
        check_trace(page, "https://viewer.test/**")
        page.evaluate("navigator.serviceWorker.ready.then((worker) => worker.unregister())")
        page.goto("https://viewer.test/manifest.webmanifest")
        status = "(url) => fetch(url).then((answer) => answer.status, String)"
        read = [page.evaluate(status, content["url"] + path) for path in ("trace.zip", "report.json")]
        assert read == [200, "TypeError: Failed to fetch"]


@pytest.fixture
def shared_files(server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    return server_factory(**CONTENT, QUALGENT_TRACE_VIEWER=str(VIEWER))


@pytest.fixture
def public_pages(shared_files: ServerProcess, tmp_path: Path) -> Iterator[Pages]:
    """Return a function that opens pages in a browser for which both names of the server lead to its proxy."""
    with TlsProxy(tmp_path / "tls", "qualgent.test") as proxy:
        proxy.server_port = shared_files.port
        with public_browser("*.test", 443, proxy.port) as pages:
            yield pages


def test_a_hostile_report_reaches_nothing(shared_files: ServerProcess, public_pages: Pages) -> None:
    """Neither another attempt, whose address it even knows, nor the API with the session of who looks at it."""
    public_pages.expected = ":"  # browsers complain of each refusal
    make_person(shared_files, "anna")
    with running_attempts(shared_files, 2) as (hostile, victim):
        hostile.store("index.html", "<!doctype html><body>hostile")
        hostile.store(
            "worker.js", "self.addEventListener('fetch', (event) => event.respondWith(new Response('stolen')))"
        )
        victim.store("index.html", "<!doctype html><body>secret")
        page = public_pages()
        page.goto(f"{PUBLIC_URL}/accounts/login/")
        page.locator("[name=login]").fill("anna")
        page.locator("[name=password]").fill(PASSWORD)
        page.get_by_role("button", name="Log in", exact=True).click()
        page.wait_for_url(f"{PUBLIC_URL}/")
        assert page.evaluate("async () => (await fetch('/api/v1/jobs')).status") == 200
        report = page.context.new_page()
        report.goto(f"{hostile.url}index.html")
        api = f"{PUBLIC_URL}/api/v1/jobs"
        expect(report.frame_locator("iframe").get_by_text("hostile")).to_be_visible()
        tried = report.frames[1].evaluate(ATTACKS, {"other": f"{victim.url}index.html", "api": api})
        print(json.dumps(tried, indent=1))
        assert "secret" not in str(tried)
        assert "stolen" not in str(tried)
        assert {name: tried[name] for name in REFUSED} == REFUSED
        for name in ("elsewhere", "frame of other", "caches"):
            assert tried[name] in ("SecurityError", "TypeError"), (name, tried[name])
        assert tried["worker of a file"] in ("refused", "SecurityError")
        check_nothing_left(page.context, victim)
        check_viewer(page.context, hostile, victim)


def check_nothing_left(context: BrowserContext, victim: StoredAttempt) -> None:
    """Assert that the attacks changed nothing for another report: no cookie, no worker."""
    assert context.cookies(CONTENT_URL) == []
    page = context.new_page()
    answer = page.goto(f"{victim.url}index.html")
    assert answer is not None
    assert (answer.status, answer.from_service_worker) == (200, False)
    expect(page.frame_locator("iframe").get_by_text("secret")).to_be_visible()
    assert context.service_workers == []


def check_viewer(context: BrowserContext, hostile: StoredAttempt, victim: StoredAttempt) -> None:
    """Assert what a script in the origin of the trace viewer can do, as one in a trace's snapshot might run there."""
    page = context.new_page()
    page.goto(f"{CONTENT_URL}/trace-viewer/index.html")
    attacks: dict[str, Any] = page.evaluate(
        """async ({worker, scope, unsigned, api}) => {
          const attempt = async (act) => { try { return await act(); } catch (error) { return String(error); } };
          const headers = {"x-pw-serviceworker": "skip"};  // past the viewer's worker
          const options = {credentials: "include", headers};
          return {
            worker: await attempt(() => navigator.serviceWorker.register(worker, {scope}).then(() => "made")),
            unsigned: await attempt(async () => (await fetch(unsigned, options)).status),
            api: await attempt(async () => (await fetch(api, options)).status),
          };
        }""",
        {
            "worker": f"{hostile.folder}worker.js",
            "scope": hostile.folder,
            "unsigned": f"/{hostile.folder.split('/')[1]}/{victim.id}/index.html",
            "api": f"{PUBLIC_URL}/api/v1/jobs",
        },
    )
    assert "bad HTTP response code (404)" in attacks["worker"]
    assert (attacks["unsigned"], attacks["api"]) == (404, "TypeError: Failed to fetch")
