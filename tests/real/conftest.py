"""The projects are not ours to run: real agents run copies of them."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import absent, copy_project, program

collect_ignore = ["playwright", "pytest_project"]

INSTALL_SECONDS = 120


@pytest.fixture(scope="module")
def npm_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the npm project with its packages, made once."""
    npm = program("npm")
    program("npx")
    program("node")
    project = copy_project("playwright", tmp_path_factory.mktemp("npm"))
    result = subprocess.run(
        [npm, "install", "--no-audit", "--no-fund", "--no-package-lock"], cwd=project, capture_output=True, text=True,
        env={**os.environ, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD": "1"}, timeout=INSTALL_SECONDS, check=False,
    )  # fmt: skip
    if result.returncode != 0:
        absent(f"npm install failed: {result.stderr[-2000:]}")
    return project


@pytest.fixture
def run_state(tmp_path: Path) -> Path:
    """Where tests and installs of one run leave what the next attempt, or we, want to know."""
    path = tmp_path / "state"
    path.mkdir()
    return path


@pytest.fixture
def short_tmp() -> Iterator[Path]:
    """For TMPDIR: chromium makes a socket there, whose path must be short: a test's own folder is too deep."""
    with tempfile.TemporaryDirectory(prefix="qg-", ignore_cleanup_errors=True) as path:
        yield Path(path)


@pytest.fixture
def client(server: ServerProcess) -> Iterator[Client]:
    client = Client(server.url)
    yield client
    client.close()
