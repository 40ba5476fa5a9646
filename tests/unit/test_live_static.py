"""The front end's files: vendored ones are what they claim to be, ours keep to the page's policy and to the sprite."""

from __future__ import annotations

import gzip
import hashlib
import re
from pathlib import Path

import pytest

from qualgent.dashboard.pages import vendored
from qualgent.dashboard.screens import SCREENS, Screen
from tests.server_process import ROOT

STATIC = ROOT / "static"
VENDOR = STATIC / "vendor"
PAGE = "".join((ROOT / "templates" / name).read_text() for name in ("head.html", "dashboard.html"))
SCRIPTS = sorted((STATIC / "js").rglob("*.js"))
SPRITE = (ROOT / "templates" / "icons.svg").read_text()


def test_vendored_files_are_those_of_their_packages() -> None:
    """Every file is listed with its package, licence and checksum, and is unchanged."""
    rows = re.findall(
        r"^\| `([^`]+)` \|.*\(licenses/([^)]+)\) \| `(\w{64})` \|$", (VENDOR / "README.md").read_text(), re.M
    )
    assert {name for name, _, _ in rows} == {
        path.name for path in VENDOR.iterdir() if path.suffix in {".js", ".css", ".woff2"}
    }
    for name, licence, digest in rows:
        assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == digest, name
        assert (VENDOR / "licenses" / licence).stat().st_size > 500


def test_the_first_screen_is_light() -> None:
    """All files that every opening of / needs, compressed as they are sent, take less than 120 kB together."""
    names = ["dist/dashboard.css", "dist/main.js", "dist/screens/overview.js", "favicon.svg"]
    fonts = {name: (VENDOR / f"{name}-basic.woff2").stat().st_size for name in ("archivo", "sometype-mono")}
    sizes = {name: len(gzip.compress((STATIC / name).read_bytes())) for name in names} | fonts
    assert sum(sizes.values()) <= 120_000, sizes


def test_the_trace_viewer_is_that_of_its_package() -> None:
    """Every file is unchanged, none is missing, and its licence is beside it."""
    folder = ROOT / "qualgent/server/content/trace_viewer"
    sums = dict(line.split("  ")[::-1] for line in (folder / "SHA256SUMS").read_text().splitlines())
    files = {path.relative_to(folder).as_posix(): path for path in (folder / "files").rglob("*") if path.is_file()}
    assert {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()} == sums
    assert "Apache License" in (folder / "LICENSE").read_text()
    assert re.search(r"playwright-core \d+\.\d+\.\d+", (folder / "README.md").read_text())


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(STATIC)))
def test_scripts_keep_to_the_policy(path: Path) -> None:
    """Nothing turns text into markup or code, no style attributes, and nothing is loaded from elsewhere.

    ``style=${…}`` is no attribute: Preact sets such styles by the CSSOM, one by one.
    """
    text = path.read_text()
    forbidden = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function"
        r"|\sstyle=(?!\$\{)|https?://(?!127\.0\.0\.1|localhost)"
    )
    assert re.findall(forbidden, text) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(STATIC)))
def test_imports_lead_somewhere(path: Path) -> None:
    """Relative ones to files, bare ones to the page's import map."""
    for name in re.findall(r'^(?:import|export).*?from "([^"]+)";$', path.read_text(), re.M):
        if name.startswith("."):
            assert (path.parent / name).is_file(), name
        else:
            assert (STATIC / vendored(STATIC)[name]).is_file(), name


def test_the_page_has_no_inline_script_or_style() -> None:
    """But for the import map and the early script, which carry the nonce, and data."""
    inline = re.findall(r"<script(?![^>]*\ssrc=)[^>]*>", PAGE)
    allowed = [
        '<script nonce="{{ CSP_NONCE }}">',
        '<script type="importmap" nonce="{{ CSP_NONCE }}">',
        '<script type="application/json" id="state">',
    ]
    assert inline == allowed
    assert not re.search(r"<style|\sstyle=|\son\w+=", PAGE)


def test_every_style_sheet_is_loaded() -> None:
    """A file that neither a page nor the dashboard's style sheet names would be dead."""
    pages = "".join(path.read_text() for path in (ROOT / "templates").rglob("*.html"))
    named = {*re.findall(r"'css/([^']+)'", pages), "dashboard.css"}
    imported = re.findall(r'@import "\./([^"]+)";', (STATIC / "css" / "dashboard.css").read_text())
    assert named | set(imported) == {path.name for path in (STATIC / "css").iterdir()}
    assert len(imported) == len(set(imported))


def test_colours_are_named_once() -> None:
    """Apart from the tokens and the flags no style sheet has a colour of its own."""
    for path in (STATIC / "css").iterdir():
        if path.name not in {"tokens.css", "flags.css"}:
            found = set(re.findall(r"#[0-9a-f]{3,8}\b", path.read_text()))
            assert found == set(), path.name


def test_every_state_has_an_icon() -> None:
    """State is told by shape as well as by colour and word."""
    states = {"pending", "running", "done", "failed", "cancelled"}
    states |= {"idle", "busy", "stopping", "suspect", "offline", "paused", "live", "reconnecting", "stale"}
    assert states <= set(re.findall(r'symbol id="icon-([\w-]+)"', SPRITE))


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_every_screen_has_its_files(screen: Screen) -> None:
    """A screen has its script and its tables, and an icon if it is in the navigation."""
    assert (STATIC / "js" / "screens" / f"{screen.name}.js").is_file()
    assert (ROOT / "templates" / "plain" / f"{screen.name}.html").is_file()
    assert not screen.key or f'symbol id="icon-{screen.name}"' in SPRITE
