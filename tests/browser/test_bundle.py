"""The production build of the scripts and styles: few files, and the modules themselves where it is out of date."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import expect

from qualgent.dashboard.pages import digest
from qualgent.dashboard.screens import SCREENS
from tests.browser.conftest import Pages
from tests.real.run_support import program, skip_or_fail
from tests.server_process import ROOT, ServerProcess

PLACES = [screen for screen in SCREENS if screen.key]
MAX_REQUESTS = 12


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the static files with a build of them."""
    node = program("node")
    if not (ROOT / "node_modules" / "esbuild").is_dir():
        skip_or_fail("a build needs esbuild: scripts/node-modules")
    folder = tmp_path_factory.mktemp("built") / "static"
    shutil.copytree(ROOT / "static", folder, ignore=shutil.ignore_patterns("dist"))
    build = [node, "scripts/bundle.js", str(folder / "dist")]
    subprocess.run(build, cwd=ROOT, check=True, timeout=60)
    return folder


def server_of(folder: Path, server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    return server_factory(DJANGO_SETTINGS_MODULE="tests.other_static", TEST_STATIC=str(folder))


def test_a_page_loads_a_few_files_of_the_build(
    built: Path, server_factory: Callable[..., ServerProcess], open_page: Pages
) -> None:
    """All that the page names, and nothing else; the one inline script is the early one; and the screens are live."""
    server = server_of(built, server_factory)
    for screen in PLACES:
        page = open_page()
        loaded: list[str] = []
        page.on("request", lambda request, loaded=loaded: loaded.append(request.url.removeprefix(server.url)))
        page.goto(server.url + screen.path)
        page.wait_for_selector("[data-live=live]")
        page.wait_for_selector(f"main[data-screen={screen.name}]")
        loaded = list(loaded)  # until here: later the other screens' code is loaded in advance
        text = page.request.get(server.url + screen.path).text()
        early, state = re.findall(r"<script(?![^>]*\ssrc=)([^>]*)>", text)
        assert early.startswith(" nonce=")
        assert state == ' type="application/json" id="state"'
        scripts = re.findall(r'<script[^>]* src="([^"]+)"|<link rel="modulepreload" href="([^"]+)"', text)
        named = sorted(src or href for src, href in scripts)
        assert sorted({name for name in loaded if name.endswith(".js") and not name.endswith("/uplot.js")}) == named
        assert sum("/dist/" in name for name in named) in {2, 3}
        assert len(loaded) <= MAX_REQUESTS, loaded


def test_navigation_loads_the_code_of_other_screens(
    built: Path, server_factory: Callable[..., ServerProcess], open_page: Pages
) -> None:
    """From the files of the build, with the state that the page has: one copy of each module."""
    server = server_of(built, server_factory)
    page = open_page(server.url)
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    for name in ("Fleet", "Jobs", "Overview"):
        page.get_by_role("link", name=name, exact=True).first.click()
        expect(page.get_by_role("heading", level=1)).to_contain_text(name)
        page.wait_for_selector("[data-live=live]")
    scripts = [url.rpartition("/dist/")[2] for url in loaded if url.endswith(".js")]
    assert set(scripts) >= {"screens/fleet.js", "screens/jobs.js", "shared.js"}
    assert len(set(scripts)) == len(scripts)


def test_a_page_loads_the_modules_where_the_build_is_of_other_sources(
    built: Path, tmp_path: Path, server_factory: Callable[..., ServerProcess], open_page: Pages
) -> None:
    """As after a change of a script, without a build: the change is what the browser gets."""
    folder = tmp_path / "static"
    shutil.copytree(built, folder)
    assert f'"sources": "{digest(folder)}"' in (folder / "dist" / "manifest.json").read_text()
    with (folder / "js" / "html.js").open("a") as file:
        file.write("document.documentElement.dataset.changed = 'yes';\n")
    server = server_of(folder, server_factory)
    assert "/dist/" not in httpx.get(server.url).text
    page = open_page(server.url)
    page.wait_for_selector("html[data-changed=yes]")


def test_the_build_can_be_repeated(built: Path, tmp_path: Path) -> None:
    """The same sources give the same bytes."""
    subprocess.run([program("node"), "scripts/bundle.js", str(tmp_path)], cwd=ROOT, check=True, timeout=60)
    files = [path.relative_to(built / "dist") for path in (built / "dist").rglob("*.*")]
    assert len(files) > len(PLACES)
    assert all((tmp_path / name).read_bytes() == (built / "dist" / name).read_bytes() for name in files)
