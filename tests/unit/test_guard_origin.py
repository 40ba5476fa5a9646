"""No page of another site can submit, read or open a socket; following a link to a page of ours is allowed."""

from __future__ import annotations

import pytest

from tests.unit.guard_helpers import is_closed, is_let_in, refusal, scope

OWN = ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"]
FOREIGN = [
    "null",
    "https://evil.example",
    "http://evil.example:3000",
    "http://localhost",
    "http://localhost:8080",
    "https://localhost:3000",
    "http://localhost:3000.evil.example",
    "file://",
    "chrome-extension://abcdef",
    "",
]
JSON = [("content-type", "application/json"), ("content-length", "2")]
NAVIGATION = [("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")]


@pytest.mark.parametrize("origin", OWN)
def test_own_pages_may_submit_and_open_sockets(origin: str) -> None:
    """What the dashboard does, under each of the server's names."""
    assert is_let_in(scope(method="POST", headers=[("origin", origin), ("sec-fetch-site", "same-origin"), *JSON]))
    assert is_let_in(scope("websocket", path="/ws/live/", headers=[("origin", origin)]))


@pytest.mark.parametrize("origin", FOREIGN)
def test_foreign_origins_may_nothing(origin: str) -> None:
    """Not submit, not open a socket, not read across origins; another port of this machine is foreign too."""
    assert refusal(scope(method="POST", headers=[("origin", origin), *JSON]))[0] == 403
    assert refusal(scope(method="DELETE", headers=[("origin", origin)]))[0] == 403
    assert refusal(scope(method="GET", headers=[("origin", origin)]))[0] == 403
    assert refusal(scope(method="OPTIONS", headers=[("origin", origin)]))[0] == 403
    assert is_closed(scope("websocket", path="/ws/agent/", headers=[("origin", origin)]))


def test_programs_send_no_origin_and_are_let_in() -> None:
    """curl, qgjob and qgagent are no browsers."""
    assert is_let_in(scope(method="POST", headers=JSON))
    assert is_let_in(scope("websocket", path="/ws/agent/"))


def test_two_origins_are_refused() -> None:
    """One of them could be ours."""
    assert refusal(scope(method="POST", headers=[("origin", OWN[0]), ("origin", "null"), *JSON]))[0] == 400


@pytest.mark.parametrize("site", ["cross-site", "same-site", "unheard-of"])
@pytest.mark.parametrize("path", ["/api/v1/jobs", "/status/1", "/job/1", "/submit-job", "/metrics"])
def test_other_sites_cannot_read_the_api(site: str, path: str) -> None:
    """Not by a fetch without CORS, a script tag or an image, nor by a navigation."""
    fetched = [("sec-fetch-site", site), ("sec-fetch-mode", "no-cors"), ("sec-fetch-dest", "script")]
    assert refusal(scope(path=path, headers=fetched))[0] == 403
    assert refusal(scope(path=path, headers=[("sec-fetch-site", site), *NAVIGATION]))[0] == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize("path", ["/", "/batches/1", "/api/docs/", "/admin/"])
def test_links_from_other_sites_lead_to_pages(site: str, path: str) -> None:
    """A link in a pull request or a chat opens the dashboard."""
    assert is_let_in(scope(path=path, headers=[("sec-fetch-site", site), *NAVIGATION]))


@pytest.mark.parametrize("path", ["/jobs", "/admin/jobs/job/", "/", "/api/docs/", "/static/x.js"])
def test_links_from_other_sites_have_no_query(path: str) -> None:
    """A search that another page chose could cost much, or tell that page by its time what it finds."""
    for query in ("q=x", "test__regex=(a%2B)%2B%24", "a"):
        headers = [("sec-fetch-site", "cross-site"), *NAVIGATION]
        status, error = refusal(scope(path=path, headers=headers, query=query))
        assert status == 403
        assert "click into the address bar and press Enter" in error
        assert refusal(scope(method="HEAD", path=path, headers=headers, query=query))[0] == 403


@pytest.mark.parametrize("site", ["same-origin", "same-site", "none", None])
def test_own_links_and_bookmarks_have_queries(site: str | None) -> None:
    """So have programs, which send no fetch metadata, and links of other servers on this machine."""
    headers = [] if site is None else [("sec-fetch-site", site), *NAVIGATION]
    assert is_let_in(scope(path="/jobs", headers=headers, query="q=status:failed"))
    assert is_let_in(scope(path="/admin/jobs/job/", headers=headers, query="status__exact=failed"))


def test_sockets_of_other_sites_are_refused_with_a_query_too() -> None:
    """Their origin decides; an agent's own query is let in."""
    assert is_closed(scope("websocket", path="/ws/live/", headers=[("sec-fetch-site", "cross-site")], query="a=b"))
    assert is_let_in(scope("websocket", path="/ws/agent/", query="a=b"))


def test_pages_cannot_be_framed_or_embedded_by_other_sites() -> None:
    """A frame navigates too, but not to a document of its own."""
    for destination in ("iframe", "frame", "embed", "object"):
        headers = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", destination)]
        assert refusal(scope(path="/", headers=headers))[0] == 403


def test_forms_of_other_sites_cannot_post() -> None:
    """A form post is a navigation, but no reading one."""
    headers = [("sec-fetch-site", "cross-site"), *NAVIGATION, ("content-type", "text/plain"), ("content-length", "9")]
    assert refusal(scope(method="POST", path="/", headers=headers))[0] == 403
    assert refusal(scope(method="POST", path="/admin/", headers=headers))[0] == 403


def test_sockets_of_other_sites_are_refused_by_fetch_metadata_too() -> None:
    """Browsers that say where a socket comes from are believed when it is bad news."""
    assert is_closed(scope("websocket", path="/ws/live/", headers=[("sec-fetch-site", "cross-site"), *NAVIGATION]))


@pytest.mark.parametrize("site", ["same-origin", "none"])
def test_own_pages_and_typed_addresses_read_everything(site: str) -> None:
    """`none` is what a browser says of an address that was typed or bookmarked."""
    assert is_let_in(scope(path="/api/v1/jobs", headers=[("sec-fetch-site", site)]))
