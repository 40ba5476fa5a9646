"""Attacks on a real server in shared mode: bodies without a valid token, probes, and the checks of a deployment."""

from __future__ import annotations

import os
import signal
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path

import pytest

from qualgent.web import limits
from tests.server_process import ServerProcess, manage
from tests.shared_mode import PROXY_HEADERS, SHARED, PublicClient, connection_to, make_person, make_token
from tests.support.waiting import eventually

Public = Callable[..., PublicClient]
MIB = 1024**2
SIZE = 600 * MIB
# what waits until the token is known, what is discarded then, and the buffers of a unix socket, which are small
MAX_READ = limits.BODY_PIECE_BYTES + limits.LINGER_BYTES + 1024**2
MAX_GROWTH = 32 * 1024**2


@pytest.fixture
def shared(server_factory: Callable[..., ServerProcess]) -> Iterator[ServerProcess]:
    with tempfile.TemporaryDirectory(prefix="qg-") as folder:  # short, for the path of the socket
        unix = {"QUALGENT_TRUSTED_PROXIES": "unix", "QUALGENT_UNIX_SOCKET": f"{folder}/web.sock"}
        yield server_factory(**{**SHARED, **unix}, QUALGENT_METRICS_TOKEN="scrape-me-please")


def resident_bytes(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def stored_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def temporary_bytes(pid: int) -> int:
    """Return the bytes of deleted files that a process holds open: spooled bodies."""
    total = 0
    for link in Path(f"/proc/{pid}/fd").iterdir():
        try:
            if os.readlink(link).endswith("(deleted)"):
                total += link.stat().st_size
        except OSError:
            continue
    return total


def send_body(server: ServerProcess, path: str, *headers: str) -> tuple[bytes, int]:
    """Send a head and as much of a body as the server takes; return its answer and the bytes sent."""
    head = [f"PUT {path} HTTP/1.1", *(f"{name}: {value}" for name, value in PROXY_HEADERS.items()), *headers]
    with closing(connection_to(server)) as connection:
        connection.settimeout(20)
        connection.sendall("\r\n".join([*head, "content-type: application/octet-stream", "", ""]).encode())
        if any("expect" in header for header in headers):
            return read_all(connection), 0
        sent, piece = 0, b"\0" * 256 * 1024
        try:
            while sent < SIZE:
                sent += connection.send(piece)
        except OSError:  # the server has closed it
            pass
        return read_all(connection), sent


def read_all(connection: socket.socket) -> bytes:
    found = b""
    try:
        while piece := connection.recv(65536):
            found += piece
    except OSError:  # reset, after the answer
        pass
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_600_mib_with_a_wrong_token(shared: ServerProcess, public: Public) -> None:
    """Refused by the head: few MiB are read, none is stored, spooled or held; with `Expect`, nothing is sent either."""
    reader = make_token(shared, make_person(shared, "vera", "viewer"), "read")
    public(shared, reader).get("/api/v1/jobs")  # what is loaded once is loaded
    memory, disk = resident_bytes(shared.pid), stored_bytes(shared.data_dir)
    build, artifact = "/api/v1/builds/acme/1.0?name=a.apk", f"/api/v1/attempts/{'0' * 32}/artifacts/a.png"
    for path, token, status in (
        (build, "qgt_wrong", b"401"),
        (build, reader, b"403"),
        (artifact, "wrong", b"401"),
    ):
        for size in (f"content-length: {SIZE}", "transfer-encoding: chunked"):
            authorization = f"authorization: Bearer {token}"
            answer, sent = send_body(shared, path, authorization, size)
            invalid = b"400" if "chunked" in size else status  # zeros are no chunk
            assert answer.split()[1] in (status, invalid), answer[:300]  # although it only sent until the reset
            assert 0 < sent < MAX_READ
            assert temporary_bytes(shared.pid) == 0
            answer, _ = send_body(shared, path, authorization, size, "expect: 100-continue")
            assert answer.split()[1] == status, answer[:300]  # and not 100 before it
    assert resident_bytes(shared.pid) - memory < MAX_GROWTH
    assert stored_bytes(shared.data_dir) - disk < 1024**2


def test_probes_and_metrics(shared: ServerProcess, public: Public) -> None:
    """Probes are open and say a word; figures take the scrape token or one that may read."""
    vera = make_person(shared, "vera", "viewer")
    anybody = public(shared)
    for path, body in (("/healthz", {"status": "alive"}), ("/readyz", {"status": "ready"})):
        assert anybody.get(path).json() == body
        assert anybody.get(path, headers={"host": "10.1.1.1", "x-forwarded-proto": "http"}).json() == body
    for token, status in (
        ("", 401),
        ("scrape-me-pleas", 401),
        ("wrong", 401),
        ("scrape-me-please", 200),
        (make_token(shared, vera, "read", name="grafana"), 200),
    ):
        assert public(shared, token).get("/metrics").status_code == status, token
    scraper = public(shared, "scrape-me-please")
    for path in ("/api/v1/jobs", "/api/v1/audit", "/", "/admin/"):
        assert scraper.get(path).status_code in (401, 403, 404), path


def test_a_server_that_is_not_ready_says_no_reason(
    server_factory: Callable[..., ServerProcess], public: Public
) -> None:
    """The reasons are in the log, once."""
    server = server_factory(**SHARED, QUALGENT_STOP_NOTICE_SECONDS="3")
    client = public(server)
    assert client.get("/readyz").status_code == 200
    server.send_signal(signal.SIGTERM)
    eventually(lambda: client.get("/readyz").status_code == 503, seconds=2.5)
    answers = [client.get("/readyz") for _ in range(3)]
    assert [(answer.status_code, answer.json()) for answer in answers] == [(503, {"status": "not ready"})] * 3
    server.wait_for_log("not ready: the server is stopping")
    assert server.log_text().count("not ready: ") == 1


def test_the_checks_of_a_deployment(tmp_path: Path) -> None:
    done = manage(tmp_path / "data", "check", "--deploy", "--fail-level", "WARNING", **SHARED)
    assert done.returncode == 0, done.stderr


def test_bodies_of_strangers_leave_room_for_an_owner(
    server_factory: Callable[..., ServerProcess], public: Public, at_end: ExitStack
) -> None:
    """The attack: many connections without a credential, or with a wrong one, send most of a large body and stop."""
    limits_of = {"QUALGENT_MAX_BODY_BYTES": str(MIB), "QUALGENT_MAX_SPOOLED_BYTES": str(4 * MIB)}
    server = server_factory(**SHARED, **limits_of)
    owner = public(server, make_token(server, make_person(server, "olga", "owner"), "submit"))
    paths = ("/api/v1/jobs", "/accounts/login/", "/api/v1/ci/token", "/submit-job", "/nothing")
    for number, path in enumerate(paths * 3):
        attacker = at_end.enter_context(closing(connection_to(server)))
        wrong = {"authorization": "Bearer qgt_wrong"} if number % 2 else {}
        lines = {**PROXY_HEADERS, **wrong, "content-type": "application/json", "content-length": str(MIB)}
        head = [f"POST {path} HTTP/1.1", *(f"{name}: {value}" for name, value in lines.items()), "", ""]
        with suppress(OSError):  # refused meanwhile
            attacker.sendall("\r\n".join(head).encode() + bytes(MIB * 3 // 4))
        assert attacker.recv(12) in (b"HTTP/1.1 401", b"HTTP/1.1 413")
    jobs = {"jobs": [{"org_id": "acme", "app_version_id": "v1", "test": f"{'t' * 200}{n}"} for n in range(2000)]}
    answer = owner.post("/api/v1/jobs", json=jobs)
    assert len(answer.request.content) > MIB // 3, "a body that needs room"
    assert answer.status_code == 201, answer.text[:500]
    assert public(server).post("/api/v1/device/code", data={"machine": "m" * 40_000}).status_code == 413
