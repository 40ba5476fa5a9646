"""A real server whose builds and artifacts are in a bucket."""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
import time
from collections.abc import Callable, Iterator
from itertools import count

import httpx
import pytest

from tests.integration.client import Client
from tests.integration.wire import connect, request_bytes
from tests.s3_server import CREDENTIALS, SECRET, BreakingProxy, s3_client
from tests.server_process import ServerFailedError, ServerProcess, manage
from tests.support.waiting import eventually

MIB = 1024 * 1024
BUILD = "/api/v1/builds/acme/1.0"
BUCKETS = count(1)


@pytest.fixture
def settings(proxy: BreakingProxy, s3: str) -> dict[str, str]:
    """Of a bucket of the test's own, behind the proxy."""
    name = f"server-{next(BUCKETS)}"
    assert httpx.put(f"{s3}/{name}", trust_env=False).status_code == 200
    return {"QUALGENT_FILES_URL": f"s3://{name}/files", "QUALGENT_FILES_ENDPOINT": proxy.url, **CREDENTIALS}


@pytest.fixture
def bucket_server(server_factory: Callable[..., ServerProcess], settings: dict[str, str]) -> ServerProcess:
    return server_factory(**settings)


@pytest.fixture
def http(bucket_server: ServerProcess) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=bucket_server.url, trust_env=False, timeout=60) as http:
        yield http


def memory(server: ServerProcess, name: str) -> int:
    with open(f"/proc/{server.pid}/status") as status:
        line = next(line for line in status if line.startswith(name))
    return int(line.split()[1]) * 1024


def stored(server: ServerProcess) -> list[str]:
    return [path.name for path in (server.data_dir / "files").rglob("*")]


def test_a_build_in_a_bucket(bucket_server: ServerProcess, http: httpx.Client) -> None:
    """50 MiB come and go in bounded memory; ranges and HEAD are answered as from a directory."""
    assert http.put("/api/v1/builds/acme/first", content=b"").status_code == 201
    assert http.get("/api/v1/builds/acme/first/file").content == b""
    before, content = memory(bucket_server, "VmRSS"), os.urandom(50 * MIB)
    digest = hashlib.sha256(content).hexdigest()
    assert http.put(BUILD, content=content, headers={"X-Content-SHA256": digest}).status_code == 201
    whole = http.get(f"{BUILD}/file")
    assert (whole.content == content, whole.headers["x-content-sha256"]) == (True, digest)
    assert memory(bucket_server, "VmHWM") - before < 40 * MIB
    assert stored(bucket_server) == []
    last = len(content) - 1
    for asked, first, end in (("0-3", 0, 4), ("-5", -5, None), (f"{last}-", last, None), ("9-99999999999", 9, None)):
        answer = http.get(f"{BUILD}/file", headers={"Range": f"bytes={asked}"})
        assert (answer.status_code, answer.content == content[first:end]) == (206, True), asked
    for asked, status in ((f"{len(content)}-", 416), (f"{2**70}-", 400), (f"-{2**70}", 400), ("5-1", 400)):
        assert http.get(f"{BUILD}/file", headers={"Range": f"bytes={asked}"}).status_code == status, asked
    head = http.head(f"{BUILD}/file")
    assert (head.status_code, head.headers["content-length"], head.content) == (200, str(len(content)), b"")
    assert http.put("/api/v1/builds/acme/other", content=b"x", headers={"X-Content-SHA256": digest}).status_code == 400
    assert "Traceback" not in bucket_server.log_text()


def test_a_slow_reader_holds_the_download_back(
    bucket_server: ServerProcess, http: httpx.Client, proxy: BreakingProxy
) -> None:
    """No more is fetched from the bucket than the server's sockets hold: Linux grows one's receive buffer to 32 MiB."""
    http.put(BUILD, content=bytes(120 * MIB))
    proxy.answered_bytes = 0
    with connect(bucket_server) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)  # its own does not grow
        connection.sendall(request_bytes(bucket_server, path=f"{BUILD}/file"))
        connection.recv(1000)
        found, since = 0, time.monotonic()
        while time.monotonic() - since < 0.7:  # until nothing more is fetched
            if proxy.answered_bytes != found:
                found, since = proxy.answered_bytes, time.monotonic()
            time.sleep(0.02)  # other processes: poll
    assert 0 < found < 60 * MIB


def test_a_bucket_that_fails(bucket_server: ServerProcess, http: httpx.Client, proxy: BreakingProxy) -> None:
    """Uploads and downloads are refused with what to do, and a download that has begun is broken off."""
    http.put(BUILD, content=os.urandom(50 * MIB))
    with http.stream("GET", f"{BUILD}/file") as answer:
        pieces = answer.iter_raw()
        received = len(next(pieces))
        proxy.break_with(status=503)
        with pytest.raises(httpx.TransportError):
            received += sum(map(len, pieces))
    assert received < 50 * MIB
    for refused in (http.get(f"{BUILD}/file"), http.put("/api/v1/builds/acme/2.0", content=b"new")):
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
    proxy.break_with(status=507)
    assert http.put("/api/v1/builds/acme/2.0", content=b"new").status_code == 507
    proxy.heal()
    assert http.get("/api/v1/builds/acme/2.0").status_code == 404
    assert http.put("/api/v1/builds/acme/2.0", content=b"new").status_code == 201
    assert stored(bucket_server) == []
    assert SECRET not in bucket_server.log_text()


def test_a_file_that_is_gone(
    bucket_server: ServerProcess, http: httpx.Client, settings: dict[str, str], s3: str
) -> None:
    """Answers 410, and names the key."""
    digest = http.put(BUILD, content=b"gone").json()["build"]["sha256"]
    bucket, key = settings["QUALGENT_FILES_URL"].split("/")[2], f"files/{digest[:2]}/{digest}"
    with contextlib.closing(s3_client(s3)) as client:
        client.delete_object(Bucket=bucket, Key=key)
    answer = http.get(f"{BUILD}/file")
    assert (answer.status_code, f"s3://{bucket}/{key}" in answer.text) == (410, True)


def test_readiness_and_doctor_see_the_bucket(
    server_factory: Callable[..., ServerProcess],
    client_of: Callable[[ServerProcess], Client],
    settings: dict[str, str],
    proxy: BreakingProxy,
) -> None:
    """A server that cannot reach it starts, is not ready and says why; it is ready once it can."""
    proxy.break_with(status=503)
    server = server_factory(start=False, **settings).start(wait_ready=False)
    server.wait_for_log("the server starts anyway")
    client = client_of(server)
    eventually(lambda: "the file store" in client.get("/readyz").body["error"])  # "the server is starting", before
    found = manage(server.data_dir, "doctor", **settings)
    assert found.returncode == 1
    assert "fail files" in found.stdout
    proxy.heal()
    server.wait_ready()
    found = manage(server.data_dir, "doctor", **settings)
    assert "ok   files" in found.stdout
    assert SECRET not in found.stdout + found.stderr + server.log_text()


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"QUALGENT_FILES_URL": "s3://no-such-bucket"}, "does not exist"),
        ({"QUALGENT_FILES_URL": f"s3://key:{SECRET}@bucket"}, "QUALGENT_FILES_URL must be like"),
        ({"QUALGENT_FILES_URL": "file:///no/such/folder"}, "cannot be written to"),
    ],
    ids=["bucket", "password", "folder"],
)
def test_a_wrong_setting_ends_the_start(
    server_factory: Callable[..., ServerProcess], settings: dict[str, str], changed: dict[str, str], error: str
) -> None:
    """With one line that names it, and without what may be a secret."""
    server = server_factory(start=False, **{**settings, **changed})
    with pytest.raises(ServerFailedError):
        server.start()
    log = server.log_text()
    assert error in log
    assert "Traceback" not in log
    assert SECRET not in log
