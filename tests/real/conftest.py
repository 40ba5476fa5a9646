"""Fixtures for runs of real test projects, of which agents run copies."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import copy_project, install_packages, program, skip_or_fail

collect_ignore = ["appwright", "playwright", "pytest_project", "reporter", "web_server"]

INSTALL_SECONDS = 280  # appwright has 700 packages


@pytest.fixture(scope="module")
def npm_project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the npm project that the module names and install its packages, once per module.

    A parameter is the version of Playwright, instead of that of the project.
    """
    npm = program("npm")
    program("npx")
    program("node")
    project = copy_project(request.module.PROJECT, tmp_path_factory.mktemp("npm"))
    if version := getattr(request, "param", ""):
        described = json.loads((project / "package.json").read_text())
        described["devDependencies"]["@playwright/test"] = version
        (project / "package.json").write_text(json.dumps(described))
    result = subprocess.run(
        [npm, "install", "--no-audit", "--no-fund", "--no-package-lock"],
        cwd=project,
        env={**os.environ, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=INSTALL_SECONDS,
        check=False,
    )
    if result.returncode != 0:
        skip_or_fail(f"npm install failed: {result.stderr[-2000:]}")
    return project


@pytest.fixture(scope="session")
def pythons(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return the Python of an environment with this version of pytest (empty: the newest), and the plugins in use."""

    @functools.cache
    def make(version: str) -> Path:
        folder = tmp_path_factory.mktemp("environment")
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True, timeout=60)
        python = folder / "bin" / "python"
        plugins = ("pytest-xdist", "pytest-rerunfailures", "pytest-timeout")
        install_packages(python, f"pytest=={version}" if version else "pytest", *plugins)
        return python

    return make


@pytest.fixture
def run_state(tmp_path: Path) -> Path:
    """Directory for state that tests and installs share with later attempts and with the test."""
    path = tmp_path / "state"
    path.mkdir()
    return path


@pytest.fixture
def short_tmp() -> Iterator[Path]:
    """Directory for TMPDIR: chromium creates a socket there, whose path has a maximum length."""
    with tempfile.TemporaryDirectory(prefix="qg-", ignore_cleanup_errors=True) as path:
        yield Path(path)


@pytest.fixture
def client(server: ServerProcess) -> Iterator[Client]:
    client = Client(server.url)
    yield client
    client.close()
