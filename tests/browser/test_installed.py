"""The server of `pip install 'qualgent[server]'`, in a browser."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Pages
from tests.distributions import installed

pytestmark = [pytest.mark.timeout(300), pytest.mark.slow]


def test_its_page_follows_a_job(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, at_end: ExitStack, open_page: Pages
) -> None:
    """Live, without an error in the console: what a new user sees after three commands."""
    environment = installed(tmp_path_factory, "server")
    server = environment.server(tmp_path / "home", QUALGENT_DEMO_AGENTS="1")
    at_end.callback(server.end)
    page = open_page(server.start().url)
    submitted = environment.run(
        "qgjob", "submit", "--url", server.url, "--org-id", "acme", "--app-version-id", "7.0", "--test", "a.spec.js"
    )
    job = submitted.stdout.partition("Job ID: ")[2].splitlines()[0]
    page.goto(f"{server.url}/jobs/{job}")
    expect(page.locator("main")).to_contain_text("a.spec.js")
    expect(page.locator("main")).to_contain_text("Simulated")
