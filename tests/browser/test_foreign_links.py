"""Links on pages of another site: they open pages of ours, but bring no query."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Pages
from tests.server_process import ServerProcess

LINKS = ("/jobs?q=x", "/admin/jobs/job/?test__regex=(a%2B)%2B%24", "/jobs")


@pytest.fixture
def other_site(server: ServerProcess) -> Iterator[str]:
    """Serve a page with links to the server, on the other name of this machine: another site to a browser."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            links = "".join(f'<a href="{server.url}{link}">{link}</a><br>' for link in LINKS)
            body = f"<!doctype html><link rel=icon href=data:,><title>elsewhere</title>{links}".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as site:
        thread = threading.Thread(target=site.serve_forever)
        thread.start()
        yield f"http://localhost:{site.server_port}/"
        site.shutdown()
        thread.join()


def test_a_link_of_another_site_brings_no_query(server: ServerProcess, other_site: str, open_page: Pages) -> None:
    """It is refused with what to do; done so, the same address opens. A link without a query opens at once."""
    open_page.expected = "403"
    page = open_page(live=False)
    for link in LINKS[:2]:
        page.goto(other_site)
        with page.expect_navigation() as navigation:
            page.get_by_text(link, exact=True).click()
        assert navigation.value.status == 403
        expect(page.locator("body")).to_contain_text("click into the address bar and press Enter")
    page.goto(other_site)
    with page.expect_navigation() as navigation:
        page.get_by_text("/jobs", exact=True).click()
    assert navigation.value.status == 200
    page.wait_for_selector("main[data-screen]")
    typed = open_page(live=False).goto(f"{server.url}/jobs?q=x")
    assert typed is not None
    assert typed.status == 200
