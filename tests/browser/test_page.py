"""The page itself: content security policy, no scripts, hostile names, themes and widths."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.command_box import command_lines
from tests.browser.conftest import PHONE, WIDE, Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess

HOSTILE = """<img src=x onerror=alert(1)>'"; rm -rf ~ $(id) `id` {{7*7}}"""
BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor"
MAX_OF = """(canvas) => {
  const from = document.querySelector(canvas);
  if (!from?.width || !from.height) return "";
  const copy = new OffscreenCanvas(from.width, from.height).getContext("2d", { willReadFrequently: true });
  copy.drawImage(from, 0, 0);
  const { data } = copy.getImageData(0, 0, from.width, from.height);
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] < 255) continue;
    const color = data.slice(at, at + 3).join(" ");
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}"""  # the color of most of what is drawn on it
SET_MARKUP = "() => { try { document.body.innerHTML = '<b>x</b>' } catch (error) { return error.name } }"


def test_the_policy_allows_nothing_inline_and_no_markup_from_text(server: ServerProcess, open_page: Pages) -> None:
    """Scripts by file or with the page's nonce, no inline styles, and Trusted Types refuse innerHTML."""
    answer = httpx.get(server.url)
    policy = answer.headers["content-security-policy"]
    directives = {name: set(values) for name, *values in (part.split() for part in policy.split(";"))}
    assert directives["default-src"] == {"'none'"}
    assert {value.partition("-")[0] for value in directives["script-src"]} == {"'self'", "'nonce"}
    assert directives["style-src"] == {"'self'"}
    assert directives["require-trusted-types-for"] == {"'script'"}
    assert "unsafe" not in policy
    open_page.expected = "TrustedHTML"
    page = open_page(server.url)
    refused = page.evaluate(SET_MARKUP)
    assert refused == "TypeError"
    expect(page.get_by_role("heading", level=1)).to_have_text("Overview")


def test_a_nonce_is_used_once(server: ServerProcess, modules_server: ServerProcess) -> None:
    """Two loads have two nonces, each that of its own inline script."""
    nonces = set()
    for url, script in ((server.url, "<script"), (modules_server.url, '<script type="importmap"')):
        for _ in range(2):
            answer = httpx.get(url)
            nonce = re.search(r"nonce-([^']+)", answer.headers["content-security-policy"])
            assert nonce is not None
            assert answer.text.count(f'{script} nonce="{nonce[1]}">') == 1
            nonces.add(nonce[1])
    assert len(nonces) == 4


def test_names_are_shown_as_text_and_quoted_in_commands(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """Submitted names are never markup, and copied command lines quote them."""
    job_id = client.submit(org_id=HOSTILE, app_version_id="</script><script>alert(1)</script>", test=HOSTILE)
    page = open_page(f"{server.url}/jobs/{job_id}")
    panel = page.get_by_role("main")
    expect(panel.get_by_role("heading", level=1)).to_have_text(HOSTILE)
    assert page.locator("img").count() == 0
    commands = command_lines(panel)
    again = next(text for text in commands if text.startswith("qgjob submit"))
    words = shlex.split(again)
    assert words[words.index("--test") + 1] == HOSTILE
    assert words[words.index("--org-id") + 1] == HOSTILE
    curl = next(text for text in commands if "submit-job" in text)
    assert json.loads(shlex.split(curl)[-1])["test"] == HOSTILE


def test_the_empty_page_shows_a_working_submission(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The curl line runs as shown, and the queue appears."""
    page = open_page(server.url)
    words = shlex.split(next(text for text in command_lines(page.get_by_role("main")) if text.startswith("curl")))
    name, _, value = words[words.index("-H") + 1].partition(": ")
    answer = httpx.post(words[2], headers={name: value}, content=words[words.index("-d") + 1])
    assert answer.status_code == 201
    expect(page.locator("#queue-list [data-row^='group/']")).to_have_count(1)


def test_a_copied_line_is_on_the_clipboard(server: ServerProcess, open_page: Pages) -> None:
    """The button confirms the copy."""
    page = open_page(server.url, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="copy").first.click()
    expect(page.get_by_role("button", name="copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").startswith("qgjob submit --org-id acme")


def test_without_scripts_the_queue_is_a_table(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """With the state at load time."""
    client.submit(org_id="acme", app_version_id="4.2.0", priority=3)
    page = open_page(server.url, live=False, java_script_enabled=False)
    row = page.get_by_role("table", name="Queue of groups").get_by_role("row").filter(has_text="4.2.0")
    expect(row).to_contain_text("acme")
    expect(row).to_contain_text("No agent")


def test_a_chosen_theme_is_remembered(server: ServerProcess, open_page: Pages) -> None:
    """System, light or dark; the choice survives a reload."""
    page = open_page(server.url, color_scheme="light")
    light = page.evaluate(BACKGROUND)
    button = page.get_by_role("button", name="Color scheme")
    button.click()
    page.get_by_role("menuitemradio", name="Light").click()
    assert page.evaluate(BACKGROUND) == light
    button.click()
    page.get_by_role("menuitemradio", name="Dark").click()
    dark = page.evaluate(BACKGROUND)
    assert dark != light
    page.reload()
    page.wait_for_selector("[data-live=live]")
    assert page.evaluate(BACKGROUND) == dark
    expect(button).to_have_accessible_name("Color scheme: dark")


@pytest.mark.parametrize(
    ("path", "canvas"), [("/", ".chart canvas"), ("/timeline", "main canvas"), ("/fleet?view=map", ".map canvas")]
)
def test_the_system_color_scheme_is_followed(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], path: str, canvas: str
) -> None:
    """Page and canvases change without a reload."""
    agent(server, "phone", "--seconds", "0.05", "--install-seconds", "0")
    client.until(client.submit(), "done")
    page = open_page(server.url + path, color_scheme="light")
    page.wait_for_function(f"canvas => ({MAX_OF})(canvas) !== ''", arg=canvas)
    light = page.evaluate(BACKGROUND), page.evaluate(MAX_OF, canvas)
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(f"([canvas, light]) => ({MAX_OF})(canvas) !== light", arg=[canvas, light[1]])
    assert page.evaluate(BACKGROUND) != light[0]
    page.emulate_media(color_scheme="light")
    page.wait_for_function(f"([canvas, light]) => ({MAX_OF})(canvas) === light", arg=[canvas, light[1]])
    assert page.evaluate(BACKGROUND) == light[0]


def test_no_width_scrolls_sideways(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """From a small phone to a wide screen, with long names."""
    client.submit(org_id="o" * 100, app_version_id="v" * 200, test="t" * 500, target="x" * 64, labels={"os": "y" * 100})
    page = open_page()
    for width in (320, 390, 768, 1024, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(server.url)
        page.wait_for_selector("[data-live=live]")
        expect(page.locator("#queue-list [data-row^='group/']")).to_have_count(1)
        assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize(
    ("name", "scheme", "viewport"), [("light", "light", WIDE), ("dark", "dark", WIDE), ("phone", "light", PHONE)]
)
def test_screenshots(
    server: ServerProcess,
    client: Client,
    open_page: Pages,
    agent: Callable[..., None],
    artifact_dir: Path,
    name: str,
    scheme: str,
    viewport: ViewportSize,
) -> None:
    """Take pictures of a busy dashboard in light and dark for review."""
    for version, priority, count in (("4.12.0", 1, 8), ("4.13.0-rc1", 2, 5), ("4.11.9-hotfix", 0, 2)):
        jobs = [{"org_id": "acme", "app_version_id": version, "test": f"tests/{n}.spec.js"} for n in range(count)]
        client.post("/api/v1/jobs", [{**job, "priority": priority} for job in jobs])
    client.submit(org_id="tern", target="web-tv")
    page = open_page(server.url, viewport=viewport, color_scheme=scheme, reduced_motion="reduce")
    agent(server, "pixel-7", "--seconds", "0.4", "--install-seconds", "0.2", "--failure-rate", "0.3")
    expect(page.locator("#jobs-list .state-done").first).to_be_visible()
    page.evaluate("document.fonts.ready")
    path = artifact_dir / f"dashboard-{name}.png"
    page.screenshot(path=path)
    assert path.stat().st_size > 20_000
    luminance = page.evaluate("getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g)[0]")
    assert (int(luminance) > 128) == (scheme == "light")
    assert page.evaluate("document.fonts.check('13px Archivo')")
