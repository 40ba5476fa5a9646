"""Reports and traces on the content host, opened from the page of their job."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Frame, Page, expect

from tests.browser.conftest import Pages
from tests.browser.test_artifacts import CONFIG, png
from tests.browser.trace_steps import VIEWER, VITE, check_trace, record_trace
from tests.integration.client import Client
from tests.server_process import ServerProcess

REPORT_DATA = Path(__file__).parent / "data" / "playwright_report"
TRACE, SHOT = f"html/data/{'a' * 40}.zip", f"html/data/{'b' * 40}.png"

OWN_REPORT = {
    "own/index.html": """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="css/style.css">
        <h1>Zwölf</h1><img src="../shot.png"><iframe src="part.html"></iframe><script src="js/classic.js"></script>
        <script type="module" src="js/module.js"></script>""",
    "own/css/style.css": "@import 'more.css'; h1 { color: rgb(1, 2, 3) }",
    "own/css/more.css": "h1 { background: url(../../shot.png) } h1 { font-size: 33px }",
    "own/js/classic.js": """localStorage.theme = "dark"; localStorage.setItem("n", 1); sessionStorage.x = 1;
        document.cookie = "a=b";""",
    "own/js/module.js": """import { unit } from "./unit.js";
        const { total } = await (await fetch("../data.json")).json();
        const request = new XMLHttpRequest();
        request.open("GET", "../data.json");
        request.onload = () => {
          history.replaceState({}, "", "?sorted");
          const again = JSON.parse(request.responseText).total;
          document.title = [total, unit, again, localStorage.theme, localStorage.length,
            Object.keys(localStorage).sort(), localStorage.getItem("none") === null, document.compatMode].join(" ");
        };
        request.send();""",
    "own/js/unit.js": "export const unit = 'EUR';",
    "own/part.html": "<p>part</p>",
    "data.json": '{"total": 12}',
}


def playwright_report() -> dict[str, bytes]:
    """Return Playwright's HTML report of one test: the files that it writes, with its scripts beside the page."""
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        for path in REPORT_DATA.iterdir():
            archive.writestr(path.name, path.read_bytes())
    encoded = base64.b64encode(zipped.getvalue())
    data = b'<template id="playwrightReportBase64">data:application/zip;base64,' + encoded + b"</template>"
    found = {f"html/{name}": (VITE / "htmlReport" / name).read_bytes() for name in ("report.js", "report.css")}
    found["html/index.html"] = (VITE / "htmlReport" / "index.html").read_bytes() + data
    found["html/trace/index.html"] = (VIEWER / "index.html").read_bytes()
    return found


@pytest.fixture
def left_behind(tmp_path: Path, open_page: Pages) -> Path:
    """Make a folder of artifacts: a report of its own kind, one of Playwright's, and a trace."""
    folder = tmp_path / "host" / "results"
    files = {name: text.encode() for name, text in OWN_REPORT.items()} | playwright_report()
    for name, content in {**files, "shot.png": png(40, 30), SHOT: png(40, 30)}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    record_trace(open_page().context, folder / "trace.zip")
    (folder / TRACE).write_bytes((folder / "trace.zip").read_bytes())
    (folder.parent / "qgagent.toml").write_text(CONFIG)
    return folder


def opened(page: Page, name: str) -> Page:
    """Click a link that opens a tab; return that tab's page."""
    with page.expect_popup() as popup:
        page.get_by_role("link", name=name).click()
    return popup.value


def stored_page(page: Page) -> Frame:
    """Return the frame in which a stored page is shown."""
    expect(page.locator("iframe")).to_be_visible()
    return page.frames[1]


def test_reports_and_traces_open(
    server_factory: Callable[..., ServerProcess],
    client_of: Callable[[ServerProcess], Client],
    open_page: Pages,
    agent: Callable[..., None],
    left_behind: Path,
    artifact_dir: Path,
) -> None:
    """From the page of the job, of a server without configuration, which asks nobody else for anything.

    Styles, pictures, modules, data, frames, and Playwright's report, also to its trace.
    """
    server = server_factory()
    agent(server, "runner", "--config", str(left_behind.parent / "qgagent.toml"))
    client = client_of(server)
    job_id = client.submit(test="results", target="web")
    client.until(job_id, "done")
    page = open_page()
    asked: set[str] = set()
    page.context.on("request", lambda request: asked.add(urlsplit(request.url).netloc))  # of its tabs as well
    page.goto(f"{server.url}/jobs/{job_id}?show=artifacts")
    expect(page.get_by_role("link", name="Open report")).to_have_count(3)  # not of the viewer's page in a report
    expect(page.get_by_role("link", name="Open trace")).to_have_count(1)
    page.locator(".artifacts summary", has_text="html").click()
    expect(page.get_by_role("link", name="Open trace")).to_have_count(2)
    page.screenshot(path=artifact_dir / "artifacts-opened.png", full_page=True)

    own = opened(page, "Open report results/own/index.html")
    assert own.url.startswith(f"http://content.localhost:{server.port}/")
    assert own.evaluate("[self.origin, opener, document.referrer, document.title]") == [
        "null", None, "", "results/own/index.html",
    ]  # fmt: skip
    shown = stored_page(own)
    shown.wait_for_function("document.title !== ''")
    assert shown.title() == "12 EUR 12 dark 2 n,theme true CSS1Compat"
    assert shown.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(1, 2, 3)"
    assert shown.evaluate("getComputedStyle(document.querySelector('h1')).fontSize") == "33px"
    assert shown.evaluate("document.querySelector('img').naturalWidth") == 40
    expect(shown.frame_locator("iframe").get_by_text("part")).to_be_visible()
    assert shown.evaluate("[self.origin, document.referrer]") == ["null", ""]

    report = opened(page, "Open report results/html/index.html")
    shown = stored_page(report)
    shown.get_by_role("link", name="buys bread").first.click()
    expect(shown.get_by_text("Set content").first).to_be_visible()
    shown.wait_for_function("[...document.images].some((image) => image.naturalWidth === 40)")
    report.screenshot(path=artifact_dir / "content-report.png")
    shown.locator("a[href*='trace/index.html']").first.click()
    viewer = f"http://content.localhost:{server.port}/trace-viewer/**"
    check_trace(opened(report, "Open the trace"), viewer)
    trace = opened(page, "Open trace results/trace.zip")
    check_trace(trace, viewer)
    trace.screenshot(path=artifact_dir / "content-trace.png")
    assert asked - {""} == {f"127.0.0.1:{server.port}", f"content.localhost:{server.port}"}
    assert open_page.complaints == []
