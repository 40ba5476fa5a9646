"""The server of `pip install 'qualgent[server]'`, in a browser."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Pages
from tests.browser.test_accessibility import assert_accessible
from tests.distributions import installed

pytestmark = [pytest.mark.timeout(300), pytest.mark.slow]

VIOLATIONS = "addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))"


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


def test_its_documentation_is_searched(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, at_end: ExitStack, open_page: Pages
) -> None:
    """Under the strict content security policy a search finds pages; axe finds no serious fault."""
    environment = installed(tmp_path_factory, "server")
    server = environment.server(tmp_path / "home", QUALGENT_DEMO_AGENTS="0")
    at_end.callback(server.end)
    page = open_page(server.start().url)
    page.add_init_script(VIOLATIONS)
    page.get_by_role("link", name="Docs").click()
    expect(page).to_have_url(f"{server.url}/docs/")
    page.get_by_role("searchbox").fill("no-such-word-anywhere")
    page.keyboard.press("Enter")
    expect(page.locator(".search-summary")).to_contain_text("did not match any documents")
    page.get_by_role("searchbox").fill("quarantined")
    page.keyboard.press("Enter")
    found = page.locator("#search-results li")
    expect(found.filter(has_text="Agent protocol")).to_contain_text("paused, quarantined or resumed")
    found.get_by_role("link", name="Agent protocol").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Agent protocol")
    sent = page.request.get(f"{server.url}/docs/protocol.html")
    assert (sent.headers["content-encoding"], sent.headers["etag"][:2]) == ("gzip", "W/")
    assert "unsafe" not in sent.headers["content-security-policy"]
    assert page.request.get(sent.url, headers={"If-None-Match": sent.headers["etag"]}).status == 304
    look = open_page(reduced_motion="reduce", bypass_csp=True)
    for path in ("", "agents.html", "search.html?q=agent"):
        look.goto(f"{server.url}/docs/{path}")
        assert_accessible(look)
    open_page.expected = "Failed to load resource"  # of this page
    no_page = page.goto(f"{server.url}/docs/nothing.html")
    assert no_page is not None
    assert no_page.status == 404
