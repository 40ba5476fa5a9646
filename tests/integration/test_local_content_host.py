"""The content host of a server that was started without configuration: another origin, with files only."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.integration.client import Client
from tests.server_process import ServerProcess


@pytest.fixture
def content(server: ServerProcess) -> str:
    return f"content.localhost:{server.port}"


def test_the_content_host_has_the_viewer_and_no_api(client: Client, content: str) -> None:
    """Neither reads nor changes; the server's other names have no viewer."""
    job = client.submit()
    viewer = client.send("GET", "/trace-viewer/index.html", headers={"host": content})
    assert (viewer.status, "set-cookie" in viewer.headers) == (200, False)
    assert "https://" not in viewer.headers["content-security-policy"]
    for method, path in (
        ("GET", "/api/v1/jobs"),
        ("POST", f"/api/v1/jobs/{job}/cancel"),
        ("GET", "/"),
        ("GET", "/admin/"),
    ):
        answer = client.send(method, path, headers={"host": content})
        assert (answer.status, "set-cookie" in answer.headers) == (404, False), path
    assert client.get("/trace-viewer/index.html").status == 404
    assert client.get(f"/status/{job}").body["status"] == "pending"


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_page_of_the_content_host_cannot_use_the_api(client: Client, content: str, site: str) -> None:
    """As a malicious trace could try, whose snapshots have that origin."""
    job = client.submit()
    for origin in (f"http://{content}", "null"):
        headers = {"origin": origin, "sec-fetch-site": site, "content-type": "application/json"}
        assert client.send("POST", f"/api/v1/jobs/{job}/cancel", headers=headers, content=b"{}").status == 403
    answer = client.send("GET", "/api/v1/jobs", headers={"origin": f"http://{content}", "sec-fetch-site": site})
    assert (answer.status, "access-control-allow-origin" in answer.headers) == (403, False)
    assert client.get(f"/status/{job}").body["status"] == "pending"


def test_it_can_be_turned_off(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """Then the name is refused as any other one, and there is no viewer."""
    server = server_factory(QUALGENT_CONTENT_URL="none")
    headers = {"host": f"content.localhost:{server.port}"}
    assert client_of(server).send("GET", "/trace-viewer/index.html", headers=headers).status in (400, 403)
