"""Run of ``qgagent check`` on real projects: versions, and browsers that start or are missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.chromium import BROWSERS
from tests.integration.qgagent_process import ROOT, environment

from .run_support import VERSIONS, program

pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(300)]  # npm install included

PROJECT = "playwright"


def check(project: Path, table: str, top: str = "", **env: str) -> list[str]:
    """Return the lines about the target; there is no server."""
    (project / "qgagent.toml").write_text(f'name = "a"\n{top}[target.web]\n{table}')
    done = subprocess.run(
        [sys.executable, "-m", "qgagent", "check", "--url", "http://127.0.0.1:1"],
        cwd=project,
        env=environment({"PYTHONPATH": str(ROOT), **env}),
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert (done.returncode, done.stderr) == (1, "")
    return [line for line in done.stdout.splitlines() if "[target.web]" in line]


def install(project: Path, package: str) -> None:
    subprocess.run(
        [program("npm"), "install", "--no-audit", "--no-fund", "--no-package-lock", package],
        cwd=project,
        env={**os.environ, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD": "1"},
        capture_output=True,
        check=True,
    )


CONFIG = """
const { defineConfig, devices } = require('@playwright/test');
module.exports = defineConfig({
  testDir: 'tests',
  projects: [
    { name: 'fox', use: devices['Desktop Firefox'] },
    { name: 'safari', use: { browserName: 'webkit' } },
    { name: 'edge', use: { channel: 'msedge' } },
    { name: 'web', use: { launchOptions: { executablePath: process.env.CHROMIUM } } },
  ],
});
"""
MISSING = {  # by project: what Playwright says, after its own look for the browser, and what it tells to do
    "fox": ("firefox does not start: Executable doesn't exist at {folder}/firefox-", "npx playwright install"),
    "safari": ("webkit does not start: Executable doesn't exist at {folder}/webkit-", "npx playwright install"),
    "edge": (
        "chromium does not start: Chromium distribution 'msedge' is not found at ",
        "npx playwright install msedge",
    ),
}


def check_other_browsers(project: Path, table: str, folder: Path) -> None:
    """Check a project of each browser, of which the machine has chromium only."""
    config = project / "playwright.config.js"
    kept = config.read_text()
    config.write_text(CONFIG)
    *missing, started = check(project, table, PLAYWRIGHT_BROWSERS_PATH=str(folder))[2:]
    only = check(project, f'{table}project = "safari"\n', PLAYWRIGHT_BROWSERS_PATH=str(folder))[2:]
    config.write_text(kept)
    assert started.startswith("ok    [target.web] project web: chromium ")
    for line, (name, (begins, remedy)) in zip(missing, MISSING.items(), strict=True):
        assert line.startswith(f"FAIL  [target.web] project {name}: {begins.format(folder=folder)}")
        assert remedy in line.split("; ")[-1]
    assert only == missing[1:2]


def test_browsers_start_or_are_missing(npm_project: Path, tmp_path: Path) -> None:
    """In the environment of tests, for the newest and the oldest Playwright; a browser that is missing is an error."""
    chromium = json.dumps(program(*BROWSERS))
    present = f'preset = "playwright"\nvariables = {{ CHROMIUM = {chromium} }}\n'
    empty = tmp_path / "empty"
    empty.mkdir()
    for version in reversed(VERSIONS):
        install(npm_project, f"@playwright/test@{version}")
        npx, shown, started = check(npm_project, present, PLAYWRIGHT_BROWSERS_PATH=str(empty))
        assert npx == f"ok    [target.web] run: {program('npx')}"
        assert shown == f"ok    [target.web] playwright {version}"
        assert started.startswith("ok    [target.web] chromium ")
        assert started.endswith(" starts")
        missing = check(npm_project, 'preset = "playwright"\n', PLAYWRIGHT_BROWSERS_PATH=str(empty))[-1]
        assert missing.startswith("FAIL  [target.web] chromium does not start: Executable doesn't exist at ")
        assert str(empty) in missing
        assert missing.endswith("; npx playwright install")
        check_other_browsers(npm_project, present, empty)
        lost = check(npm_project, f'{present}project = "nope"\n')[-1]
        assert lost == "FAIL  [target.web] the configuration of Playwright: it has no project 'nope'"
    config = npm_project / "playwright.config.js"
    works = config.read_text()
    config.write_text(f"{works}throw new Error('no such service');\n")
    broken = check(npm_project, present)[-1]
    config.write_text(works)
    assert broken == "FAIL  [target.web] the configuration of Playwright cannot be loaded: Error: no such service"


def test_browsers_hidden_by_wrap_are_missing(npm_project: Path, tmp_path: Path) -> None:
    """The browser is started as tests are: what hides it from them is found."""
    bwrap, chromium = program("bwrap"), tmp_path / "bin" / "chromium"
    chromium.parent.mkdir()
    chromium.symlink_to(program(*BROWSERS))
    table = f'preset = "playwright"\nvariables = {{ CHROMIUM = {json.dumps(str(chromium))} }}\n'
    binds = [*("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", str(chromium.parent))]
    for name in ("tree", "artifacts", "workdir", "tmpdir"):
        binds += ["--bind", f"{{{name}}}", f"{{{name}}}"]
    assert check(npm_project, table)[-1].endswith(" starts")
    lines = check(npm_project, table, f"wrap = {json.dumps([bwrap, *binds])}\n")
    assert lines[0] == f"ok    [target.web] wrap: {bwrap}"
    assert "chromium does not start" in lines[-1]
