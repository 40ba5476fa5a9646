"""Artifacts and builds: stored once, whole, and returned unchanged."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

import httpx
import pytest
from websockets.sync.client import ClientConnection, connect

from qgprotocol import codec, messages
from qualgent.core.keys import new_id
from tests.integration.client import Answer, Client
from tests.server_process import ServerProcess

PAGE = b"<script>fetch('/submit-job')</script>"


class Attempt(NamedTuple):
    """An active attempt, of an agent on a real socket."""

    client: Client
    id: str
    token: str

    def put(self, path: str, content: bytes, **headers: str) -> Answer:
        given = {"Authorization": f"Bearer {self.token}", "Content-Type": "image/png", **headers}
        return self.client.send("PUT", f"/api/v1/attempts/{self.id}/artifacts/{path}", content=content, headers=given)

    def get(self, path: str, **headers: str) -> Answer:
        return self.client.send("GET", f"/api/v1/attempts/{self.id}/artifacts/{path}", headers=headers)


@pytest.fixture
def attempt(server: ServerProcess, client: Client) -> Iterator[Attempt]:
    client.submit()
    with connect(server.url.replace("http", "ws") + messages.AGENT_PATH, proxy=None) as socket:
        hello = messages.Hello(
            protocol="1.1",
            instance="i",
            host="h",
            software="s",
            agents=[messages.AgentHello(name="writer", targets=["mobile"])],
        )
        socket.send(codec.encode(hello))
        assert isinstance(_read(socket), messages.Welcome)
        lease = _read(socket)
        assert isinstance(lease, messages.LeaseOffer)
        yield Attempt(client, lease.attempt, lease.token)


def _read(socket: ClientConnection) -> object:
    return codec.decode_from_server(socket.recv(10))


def test_an_artifact_is_returned_unchanged(attempt: Attempt) -> None:
    """It is stored, listed and downloaded; its path keeps its folders."""
    content = os.urandom(300_000)
    stored = attempt.put("shots/login 1.png", content)
    assert stored.status == 201
    row = stored.body["artifact"]
    assert (row["path"], row["size"], row["sha256"]) == (
        "shots/login 1.png",
        300_000,
        hashlib.sha256(content).hexdigest(),
    )
    listed = attempt.client.get(f"/api/v1/attempts/{attempt.id}/artifacts").body["artifacts"]
    assert listed == [row]
    response = httpx.get(attempt.client.url + row["url"], trust_env=False)
    assert response.content == content
    assert response.headers["content-type"] == "image/png"
    assert attempt.client.get(f"/api/v1/attempts/{attempt.id}").body["artifacts"] == 1


def test_uploads_can_be_repeated(attempt: Attempt) -> None:
    """Repeating path and content is harmless; other content and a wrong digest are refused."""
    assert attempt.put("a.png", b"one").status == 201
    assert attempt.put("a.png", b"one").status == 200
    assert attempt.put("a.png", b"two").status == 409
    wrong = attempt.put("b.png", b"three", **{"X-Content-SHA256": "0" * 64})
    assert wrong.status == 400
    assert "SHA-256" in wrong.body["error"]
    right = attempt.put("b.png", b"three", **{"X-Content-SHA256": hashlib.sha256(b"three").hexdigest()})
    assert right.status == 201


def test_only_the_attempts_own_agent_may_store(attempt: Attempt) -> None:
    """The attempt's token is required, and the attempt must exist."""
    for headers in ({"Authorization": "Bearer forged"}, {"Authorization": ""}, {"Authorization": "Basic x"}):
        assert attempt.put("a.png", b"x", **headers).status == 403
    other = attempt._replace(id=new_id())
    assert other.put("a.png", b"x").status == 404
    assert attempt.client.get(f"/api/v1/attempts/{attempt.id}/artifacts").body["artifacts"] == []


@pytest.mark.parametrize("path", ["a/%2E%2E/b", "%2E/a", "a//b", "a%00b", "a%5Cb", "x" * 501])
def test_odd_paths_are_refused(attempt: Attempt, path: str) -> None:
    """The path of an artifact must be plain and relative."""
    assert attempt.put(path, b"x").status in (400, 404)
    assert attempt.client.get(f"/api/v1/attempts/{attempt.id}/artifacts").body["artifacts"] == []


def test_ranges_are_served(attempt: Attempt) -> None:
    """In the forms that video players request."""
    attempt.put("v.mp4", b"0123456789", **{"Content-Type": "video/mp4"})
    for asked, body, content_range in (
        ("bytes=0-3", "0123", "bytes 0-3/10"),
        ("bytes=7-", "789", "bytes 7-9/10"),
        ("bytes=-2", "89", "bytes 8-9/10"),
        ("bytes=5-99", "56789", "bytes 5-9/10"),
    ):
        answer = attempt.get("v.mp4", Range=asked)
        assert (answer.status, answer.body, answer.headers["content-range"]) == (206, body, content_range)
    assert attempt.get("v.mp4", Range="bytes=10-").status == 416
    assert attempt.get("v.mp4", Range="pages=1").status == 400


def test_a_stored_page_is_in_a_sandbox(attempt: Attempt) -> None:
    """An HTML report may run its scripts, but not in this server's origin, and it cannot send anything."""
    attempt.put("report/index.html", PAGE, **{"Content-Type": "text/html"})
    answer = attempt.get("report/index.html")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("sandbox allow-scripts")
    assert "allow-same-origin" not in policy
    assert "connect-src 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_unknown_types_are_saved_not_shown(attempt: Attempt) -> None:
    """Only types that a browser shows safely are shown inline."""
    attempt.put("a.svg", b"<svg/>", **{"Content-Type": "image/svg+xml"})
    assert attempt.get("a.svg").headers["content-disposition"].startswith("attachment")
    attempt.put("a.png", b"png")
    assert attempt.get("a.png").headers["content-disposition"].startswith("inline")


def test_a_lost_file_is_no_broken_answer(attempt: Attempt, server: ServerProcess) -> None:
    """A stored file that is missing or cut off on disk answers 410 with what to do."""
    row = attempt.put("a.png", b"whole").body["artifact"]
    path = server.data_dir / "files" / row["sha256"][:2] / row["sha256"]
    path.write_bytes(b"who")
    for _ in range(2):
        answer = attempt.get("a.png")
        assert (answer.status, row["sha256"] in answer.body["error"]) == (410, True)
        path.unlink(missing_ok=True)


def test_the_number_of_artifacts_is_limited(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """Further ones are refused; the error has the limit."""
    server = server_factory(QUALGENT_MAX_ARTIFACTS="0")
    client = client_of(server)
    client.submit()
    with connect(server.url.replace("http", "ws") + messages.AGENT_PATH, proxy=None) as socket:
        agent = messages.AgentHello(name="writer", targets=["mobile"])
        hello = messages.Hello(protocol="1.1", instance="i", host="h", software="s", agents=[agent])
        socket.send(codec.encode(hello))
        _read(socket)
        lease = _read(socket)
        assert isinstance(lease, messages.LeaseOffer)
        answer = Attempt(client, lease.attempt, lease.token).put("a.png", b"x")
    assert answer.status == 413
    assert "at most 0" in answer.body["error"]


def test_a_build_is_stored_once(client: Client) -> None:
    """Repeating the first file is harmless; another file is refused."""
    content = os.urandom(3_000_000)
    path = "/api/v1/builds/acme/1.0%2B5"
    stored = client.send("PUT", f"{path}?name=app.apk", content=content)
    assert stored.status == 201
    assert stored.body["build"]["sha256"] == hashlib.sha256(content).hexdigest()
    assert client.send("PUT", path, content=content).status == 200
    refused = client.send("PUT", path, content=b"another")
    assert refused.status == 409
    assert "use a new app_version_id" in refused.body["error"]
    known = client.get(path).body
    assert (known["name"], known["size"]) == ("app.apk", 3_000_000)
    response = httpx.get(client.url + known["file_url"], headers={"Range": "bytes=100-199"}, trust_env=False)
    assert response.content == content[100:200]
    assert client.get("/api/v1/builds/acme/unknown").status == 404


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("ac%00me/1.0", "org_id"),
        ("%20/1.0", "org_id"),
        ("acme/1%0A0", "app_version_id"),
        ("acme/" + "1" * 201, "app_version_id"),
        ("acme/1.0?name=app%1B.apk", "name"),
    ],
)
def test_odd_names_of_builds_are_refused(shared_client: Client, path: str, field: str) -> None:
    """As those of jobs are, and no organization or build is made of them."""
    refused = shared_client.send("PUT", f"/api/v1/builds/{path}", content=b"x")
    assert (refused.status, list(refused.body["fields"])) == (400, [field])
    assert shared_client.get(f"/api/v1/builds/{path}").status == 404


@pytest.mark.parametrize("headers", [{}, {"Content-Length": str(200 * 1024 * 1024)}], ids=["in chunks", "by length"])
def test_a_large_upload_is_never_in_memory(server: ServerProcess, client: Client, headers: dict[str, str]) -> None:
    """200 MiB pass through while memory grows by less than a tenth of that, with and without a Content-Length."""

    def megabytes() -> Iterator[bytes]:
        for _ in range(200):
            yield bytes(1024 * 1024)

    before = _resident(server.pid)
    assert client.send("PUT", "/api/v1/builds/acme/large", content=megabytes(), headers=headers).status == 201
    assert _peak(server.pid) - before < 20 * 1024 * 1024
    assert client.get("/api/v1/builds/acme/large").body["size"] == 200 * 1024 * 1024


def test_a_file_over_the_limit_is_refused(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """It is refused by its length, before it is read."""
    client = client_of(server_factory(QUALGENT_MAX_UPLOAD_BYTES="5000"))
    assert client.send("PUT", "/api/v1/builds/acme/1.0", content=b"x" * 5001).status == 413
    assert client.send("PUT", "/api/v1/builds/acme/1.0", content=b"x" * 5000).status == 201


def _resident(pid: int) -> int:
    return _memory(pid, "VmRSS")


def _peak(pid: int) -> int:
    return _memory(pid, "VmHWM")


def _memory(pid: int, name: str) -> int:
    with open(f"/proc/{pid}/status") as status:
        line = next(line for line in status if line.startswith(name))
    return int(line.split()[1]) * 1024
