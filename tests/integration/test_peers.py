"""Only the user that the server runs as gets in, as the kernel tells whose a connection is."""

from __future__ import annotations

import asyncio
import encodings.idna  # noqa: F401 — another user may not be able to read it where Python is installed
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any

import pytest

from qgagent.errors import RefusedError
from qgagent.poll_link import LongPollLink
from qgagent.transport import WebSocketLink
from qualgent.server import peers
from qualgent.server.guard import PROXY_HEADERS, find_refusal
from tests.integration.client import Client
from tests.integration.wire import read_all
from tests.server_process import ROOT, ServerProcess, clean_environment
from tests.support.waiting import eventually
from tests.unit.guard_helpers import scope

pytestmark = pytest.mark.each_python

STRANGER = 54321  # a user that no account has
JOB = json.dumps({"org_id": "acme", "app_version_id": "1.0", "test": "a.js"}).encode()

needs_root = pytest.mark.skipif(
    os.geteuid() != 0 and not os.environ.get("CI"), reason="only root can act as another user"
)


def as_user(uid: int, work: Callable[[], bytes]) -> bytes:
    """Return what the work returns, done in a process of this user."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(uid)
            os.setuid(uid)
            os.write(writing, work())
            os._exit(0)
        except BaseException as error:
            os.write(2, repr(error).encode())
            os._exit(1)
    os.close(writing)
    with open(reading, "rb") as result:
        found = result.read()
    assert os.waitpid(child, 0)[1] == 0
    return found


def request(server: ServerProcess, method: str, path: str, body: bytes = b"", *headers: str) -> bytes:
    typed = ["Content-Type: application/json", f"Content-Length: {len(body)}"] if body else []
    lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{server.port}", "Connection: close", *typed, *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def exchange(address: tuple[str, int], message: bytes) -> bytes:
    with socket.create_connection(address, timeout=20) as connection:
        connection.sendall(message)
        return read_all(connection)


def jobs_of(client: Client) -> list[Any]:
    found: list[Any] = client.get("/api/v1/jobs").body["jobs"]
    return found


@needs_root
def test_another_user_reads_and_submits_nothing(server: ServerProcess, client: Client) -> None:
    """Each kind of request, and the live socket; the answer says whose the connection seems to be."""
    address = ("127.0.0.1", server.port)
    upgrade = ("Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")  # fmt: skip
    for message in (
        request(server, "GET", "/"),
        request(server, "GET", "/api/v1/jobs"),
        request(server, "POST", "/submit-job", JOB),
        request(server, "PUT", "/api/v1/builds/acme/1.0/file", JOB),
        request(server, "GET", "/admin/"),
        request(server, "GET", "/healthz"),
        request(server, "GET", "/ws/live/", b"", *upgrade).replace(b"Connection: close\r\n", b""),
        request(server, "GET", "/api/v1/agents/ws", b"", *upgrade).replace(b"Connection: close\r\n", b""),
    ):
        answer = as_user(STRANGER, lambda message=message: exchange(address, message))  # type: ignore[misc]
        assert answer.startswith(b"HTTP/1.1 403"), (message, answer)
        if b"websocket" not in message:
            assert f"seems to be user {STRANGER}'s".encode() in answer
    assert jobs_of(client) == []
    assert exchange(address, request(server, "POST", "/submit-job", JOB)).startswith(b"HTTP/1.1 201")


@needs_root
@pytest.mark.parametrize("link", [WebSocketLink, LongPollLink])
def test_an_agent_of_another_user_says_why(server: ServerProcess, link: Any) -> None:
    """By either transport."""

    async def connect() -> str:
        try:
            async with link(server.url):
                return "connected"
        except RefusedError as error:
            return str(error)

    said = as_user(STRANGER, lambda: asyncio.run(connect()).encode()).decode()
    assert f"HTTP 403: This connection seems to be user {STRANGER}'s" in said


@needs_root
def test_refused_connections_are_in_the_audit(server: ServerProcess, client: Client) -> None:
    """One entry a minute, which counts them and says why."""
    address, message = ("127.0.0.1", server.port), request(server, "GET", "/api/v1/jobs")
    as_user(STRANGER, lambda: b"".join(exchange(address, message) for _ in range(20)))
    found = eventually(
        lambda: client.get("/api/v1/audit", action="denied").body["audit"],
        lambda found: sum(entry["count"] for entry in found) >= 20,
    )
    assert len(found) <= 2  # the minute may have changed
    assert all("seems to be" in entry["note"] and entry["kind"] == "server" for entry in found)


@needs_root
@pytest.mark.parametrize("reset", [False, True])
def test_who_has_gone_before_the_lookup_is_refused(server: ServerProcess, client: Client, reset: bool) -> None:
    """A closed socket has uid 0 and no inode, and root's server must not take it for root's."""

    def send_and_close() -> bytes:
        with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
            if reset:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.sendall(request(server, "POST", "/submit-job", JOB))
        return b""

    os.kill(server.pid, signal.SIGSTOP)  # it accepts only when the client has gone
    try:
        as_user(STRANGER, send_and_close)
    finally:
        os.kill(server.pid, signal.SIGCONT)
    assert client.get("/healthz").status == 200
    time.sleep(0.5)
    assert jobs_of(client) == []


@needs_root
def test_a_proxy_of_another_user_is_refused_without_any_header(server: ServerProcess, client: Client) -> None:
    """Whoever asks it: its own connections are what counts."""
    with closing(socket.create_server(("127.0.0.1", 0))) as front:

        def forward() -> bytes:
            incoming, _ = front.accept()
            with incoming:
                incoming.sendall(exchange(("127.0.0.1", server.port), incoming.recv(65536)))
            return b""

        proxy = threading.Thread(target=as_user, args=(STRANGER, forward))
        proxy.start()
        answer = exchange(front.getsockname(), request(server, "GET", "/api/v1/jobs"))
        proxy.join()
    assert answer.startswith(b"HTTP/1.1 403")


@needs_root
def test_an_unprivileged_server_refuses_root(sock_diag: peers.SockDiag) -> None:
    """Root is somebody else, unless the server is root."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener, closing(socket.socket()) as client:
        client.connect(listener.getsockname())
        here, there = client.getsockname(), client.getpeername()

        def ask() -> bytes:
            found = peers.Peers(sock_diag.find, "sock_diag").of(here, there)
            return json.dumps([found.uid, found.is_owner, found.refusal]).encode()

        uid, is_owner, refusal = json.loads(as_user(STRANGER, ask))
    assert (uid, is_owner) == (0, False)
    me = f"user {STRANGER}"
    assert refusal == f"This connection seems to be root's, and this server is for {me} only: connect as {me}."


@needs_root
@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs unshare of util-linux")
def test_users_outside_of_the_server_s_namespace_are_refused() -> None:
    """Every one of them has the overflow uid in there, so nobody can be told from anybody."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        asking = (
            "import json, sys; from qualgent.server.peers import SockDiag, Peers; find = SockDiag().find\n"
            "here, there = (('127.0.0.1', int(port)) for port in sys.argv[1:])\n"
            "print(json.dumps([find(here, there), Peers(find, '').of(here, there).is_owner]))"
        )

        def connect_and_wait() -> bytes:
            with socket.create_connection(listener.getsockname()) as connection:
                return connection.recv(1)

        stranger = threading.Thread(target=as_user, args=(STRANGER, connect_and_wait))
        stranger.start()
        listener.settimeout(20)
        with closing(listener.accept()[0]) as accepted:
            ports = [str(port) for _, port in (accepted.getpeername(), listener.getsockname())]
            command = ["unshare", "-Ur", sys.executable, "-c", asking, *ports]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=30)
        stranger.join()
    if "unshare failed" in done.stderr:
        pytest.skip(f"no user namespaces here: {done.stderr.strip()}")
    (uid, inode), is_owner = json.loads(done.stdout)
    assert (uid, bool(inode), is_owner) == (peers.overflow_uid(), True, False)


@pytest.fixture
def sock_diag() -> Iterator[peers.SockDiag]:
    with closing(peers.SockDiag()) as made:
        yield made


@pytest.fixture(params=["sock_diag", "proc"])
def find(request: pytest.FixtureRequest, sock_diag: peers.SockDiag) -> peers.Find:
    return sock_diag.find if request.param == "sock_diag" else peers.find_in_proc


@pytest.fixture(params=["127.0.0.1", "::1"])
def connected(request: pytest.FixtureRequest) -> Iterator[tuple[socket.socket, socket.socket, socket.socket]]:
    """A listener, a client and its connection, by IPv4 and IPv6."""
    family = socket.AF_INET6 if ":" in request.param else socket.AF_INET
    with ExitStack() as stack:
        listener = stack.enter_context(closing(socket.create_server((request.param, 0), family=family)))
        client = stack.enter_context(closing(socket.create_connection(listener.getsockname()[:2])))
        accepted = stack.enter_context(closing(listener.accept()[0]))
        yield listener, client, accepted


def test_both_ways_find_exactly_the_socket(find: peers.Find, connected: Any) -> None:
    """Its user and inode; nothing where there is none, and never the listening socket at its address."""
    listener, client, accepted = (one.getsockname()[:2] for one in connected)
    inode = os.stat(f"/proc/self/fd/{connected[1].fileno()}").st_ino
    assert find(client, accepted) == peers.SocketOwner(os.getuid(), inode)
    assert find((client[0], 1), accepted) is None
    assert find(listener, (client[0], 1)) is None
    connected[1].close()
    gone = find(client, accepted)
    assert gone is None or gone.inode == 0


@pytest.mark.parametrize(
    "found",
    [
        None,
        peers.SocketOwner(os.geteuid(), 0),
        peers.SocketOwner(peers.overflow_uid(), 7),
        peers.SocketOwner(os.geteuid() + 1, 7),
    ],
)
def test_what_is_not_surely_the_owner_s_is_refused(found: peers.SocketOwner | None) -> None:
    """No answer, no process any more, a user that this namespace does not know, another user."""
    assert not peers.Peers(lambda local, remote: found, "test").of(("127.0.0.1", 1), ("127.0.0.1", 2)).is_owner


def test_a_kernel_that_cannot_be_asked_any_more_refuses() -> None:
    """The way is chosen at the start; a failure later lets in nobody."""

    def fail(local: peers.Address, remote: peers.Address) -> peers.SocketOwner:
        raise OSError("no buffer space")

    assert not peers.Peers(fail, "test").of(("127.0.0.1", 1), ("127.0.0.1", 2)).is_owner


def test_the_guard_asks_for_other_servers_connections() -> None:
    """Under Daphne's own server, which says nothing of the peer."""
    strangers = peers.Peers(lambda local, remote: peers.SocketOwner(os.geteuid() + 1, 7), "test")
    refusal = find_refusal(scope(), strangers)
    assert refusal is not None
    assert refusal.status == 403
    owners = peers.Peers(lambda local, remote: peers.SocketOwner(os.geteuid(), 7), "test")
    assert find_refusal(scope(), owners) is None


def test_where_no_kernel_helps_the_start_says_so(tmp_path: Any) -> None:
    """As on macOS: loopback is trusted."""
    program = (
        "from qualgent.server import peers, main; main.detected = lambda: peers.Peers(None, 'loopback');"
        "main.announce('http://127.0.0.1:1/')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=clean_environment(tmp_path), capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert "every user of this machine may use the server" in done.stderr


@pytest.mark.parametrize("header", sorted(PROXY_HEADERS))
def test_a_proxy_of_the_owner_is_known_by_its_headers(header: bytes) -> None:
    """Sixteen and more that proxies are known to add."""
    refusal = find_refusal(scope(headers=[(header.decode(), "192.0.2.1")]))
    assert refusal is not None
    assert "proxy" in refusal.error
