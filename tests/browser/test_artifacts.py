"""Artifacts on the page of their attempt."""

from __future__ import annotations

import base64
import re
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess

CONFIG = """
test_root = "."
[target.web]
preset = "command"
run = ["cp", "-r", "{test}", "{artifacts}/results"]
"""

# a second of a canvas, as a browser records it
RECORD = """async () => {
  const canvas = Object.assign(document.createElement("canvas"), {width: 64, height: 48});
  const context = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(20), {mimeType: "video/webm;codecs=vp8"});
  const pieces = [];
  recorder.ondataavailable = ({data}) => pieces.push(data);
  const ended = new Promise((resolve) => { recorder.onstop = resolve; });
  recorder.start();
  for (let step = 0; step < 10; step += 1) {
    context.fillRect(step, step, 8, 8);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  recorder.stop();
  await ended;
  const data = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(""));
}"""


def png(width: int, height: int) -> bytes:
    """Return a red picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\xff\0\0" * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.fixture
def left_behind(tmp_path: Path, open_page: Pages) -> Path:
    """Make a folder of artifacts: a picture, a video and a report."""
    folder = tmp_path / "host" / "results"
    folder.mkdir(parents=True)
    (folder / "shot 1.png").write_bytes(png(40, 30))
    (folder / "video.webm").write_bytes(base64.b64decode(open_page().evaluate(RECORD)))
    (folder / "icon.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (folder / "report.html").write_text("<h1>report</h1>")
    (folder.parent / "qgagent.toml").write_text(CONFIG)
    return folder


def test_pictures_and_videos_have_previews(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], left_behind: Path
) -> None:
    """Every file has a link, a report one more that opens it; SVG and HTML files have no preview."""
    agent(server, "runner", "--config", str(left_behind.parent / "qgagent.toml"))
    job_id = client.submit(test="results", target="web")
    client.until(job_id, "done")
    page = open_page(f"{server.url}/jobs/{job_id}")
    attempt = page.get_by_role("tabpanel", name="Artifacts")
    page.get_by_role("tab", name="Artifacts 4").click()

    picture = attempt.get_by_role("img", name="results/shot 1.png")
    expect(picture).to_be_visible()
    page.wait_for_function("() => document.querySelector('.preview img').naturalWidth === 40")
    page.wait_for_function("() => document.querySelector('.preview video').videoWidth === 64")
    expect(attempt.locator(".preview")).to_have_count(2)

    expect(attempt.get_by_role("link", name="Open report")).to_have_count(1)
    links = attempt.locator(".artifact-list a:not([target=_blank])")
    expect(links).to_have_text(["results/report.html", "results/icon.svg", "results/shot 1.png", "results/video.webm"])
    for link in links.all():
        assert page.request.get(server.url + str(link.get_attribute("href"))).ok
    picture.click()
    original = page.get_by_role("dialog").get_by_role("link", name="Open the original file")
    expect(original).to_have_attribute("href", re.compile(r"/artifacts/results/shot%201\.png$"))
