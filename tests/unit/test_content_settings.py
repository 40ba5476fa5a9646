"""Settings of the content host: what is refused at the start, and with which sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from qualgent.core.content_settings import TraceViewer, check_content_url, content_base, parse_content_url
from qualgent.core.env import ConfigurationError

PUBLIC = "https://qualgent.example.com"
NO_VIEWER = TraceViewer()


def check(url: str, *, public: str = PUBLIC, viewer: TraceViewer = NO_VIEWER, is_shared: bool = True) -> str:
    """Return the sentence that refuses the address; empty: it is taken."""
    try:
        check_content_url(parse_content_url(url), public, viewer, is_shared=is_shared)
    except (ConfigurationError, ValueError) as error:
        return str(error)
    return ""


@pytest.mark.parametrize("url", ["", "https://qualgent-content.test", "https://FILES.test:8443/"])
def test_addresses_of_other_hosts_are_taken(url: str) -> None:
    assert check(url) == ""


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (PUBLIC, "must have another host name"),
        ("https://QUALGENT.example.com:8443", "must have another host name"),
        ("https://qualgent.example.com.", "without a path"),
        ("http://qualgent-content.test", "must be https"),
        ("https://qualgent-content.example.net", "is an example of the documentation"),
        ("https://EXAMPLE.com:8443", "is an example of the documentation"),
        ("https://qualgent-content.example.net/files", "without a path"),
        ("https://user@qualgent-content.example.net", "without a path"),
        ("https://content.example.net?x", "must be an http or https address"),
        ("content.example.net", "must be an http or https address"),
    ],
)
def test_others_are_refused(url: str, sentence: str) -> None:
    assert sentence in check(url)


def test_the_public_name_with_a_dot_is_the_same_host() -> None:
    assert "must have another host name" in check(PUBLIC, public=f"{PUBLIC}.")


def test_in_local_mode_it_is_a_name_of_this_machine() -> None:
    """The port is the server's, unless the address has one."""
    for url in ("http://content.localhost", "http://content.localhost:3000"):
        assert check(url, public="", is_shared=False) == ""
    for url in ("https://content.localhost", "http://127.0.0.2:3000", "http://localhost:3001", "http://files.test"):
        assert "ends in .localhost" in check(url, public="", is_shared=False), url
    assert content_base("http://content.localhost", 3000, is_shared=False) == "http://content.localhost:3000"
    assert content_base("http://content.localhost:81", 3000, is_shared=False) == "http://content.localhost:81"
    assert content_base("https://files.test", 3000, is_shared=True) == "https://files.test"


def test_a_trace_viewer_is_a_folder_or_a_site(tmp_path: Path) -> None:
    site = TraceViewer.parse("https://Trace.Playwright.dev/viewer/")
    assert (site.url, site.origin) == ("https://trace.playwright.dev/viewer", "https://trace.playwright.dev")
    for text in ("http://trace.example.net", "https://user@trace.example.net", str(tmp_path), "relative"):
        with pytest.raises(ValueError, match="must be"):
            TraceViewer.parse(text)
    for name in ("index.html", "sw.bundle.js"):
        (tmp_path / name).touch()
    assert TraceViewer.parse(str(tmp_path)) == TraceViewer(folder=tmp_path.resolve())
    assert "needs QUALGENT_CONTENT_URL" in check("", viewer=site)
