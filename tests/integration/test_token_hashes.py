"""Attempt tokens are in memory only; the database has their SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from websockets.sync.client import ClientConnection, connect

from qgprotocol import codec, messages
from tests.databases import sqlite_only
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit
from tests.server_process import ServerProcess

pytestmark = pytest.mark.each_python


@contextmanager
def say_hello(server: ServerProcess, *leases: messages.HeldLease, name: str = "agent-1") -> Iterator[ClientConnection]:
    agent = messages.AgentHello(name=name, targets=["mobile"], leases=list(leases))
    hello = messages.Hello(protocol="1.1", instance="i", host="h", software="s", agents=[agent])
    with connect(server.url.replace("http", "ws") + messages.AGENT_PATH, proxy=None) as socket:
        socket.send(codec.encode(hello))
        yield socket


def read(socket: ClientConnection) -> object:
    return codec.decode_from_server(socket.recv(20))


def in_database(server: ServerProcess, text: str) -> bool:
    """Return whether the text is in the database's files, in deleted rows too."""
    return any(text.encode() in path.read_bytes() for path in server.data_dir.glob("qualgent.sqlite3*"))


def put_artifact(server: ServerProcess, attempt: str, token: str) -> int:
    url, headers = f"{server.url}/api/v1/attempts/{attempt}/artifacts/a.txt", {"Authorization": f"Bearer {token}"}
    return httpx.put(url, content=b"x", headers=headers, trust_env=False).status_code


@sqlite_only
def test_a_token_is_never_on_the_disk(server: ServerProcess, client: Client) -> None:
    """Neither while it runs nor after a restart; what is on the disk opens nothing, and the token still does."""
    client.submit()
    with say_hello(server) as socket:
        assert isinstance(read(socket), messages.Welcome)
        lease = read(socket)
        assert isinstance(lease, messages.LeaseOffer)
        socket.send(codec.encode(messages.Accept(attempt=lease.attempt, token=lease.token)))
        assert isinstance(read(socket), messages.Start)
        digest = hashlib.sha256(lease.token.encode()).hexdigest()
        assert (in_database(server, lease.token), in_database(server, digest)) == (False, True)
        server.kill()
    server.start()
    assert [put_artifact(server, lease.attempt, token) for token in (digest, lease.token)] == [403, 201]
    with say_hello(server, messages.HeldLease(lease.attempt, lease.token, "executing")) as socket:
        welcome = read(socket)
        assert isinstance(welcome, messages.Welcome)
        assert welcome.drop == []
        chunk = messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=b"goes on")
        socket.send(codec.encode(chunk))
        assert read(socket) == messages.LogAcknowledge(attempt=lease.attempt, offset=7)
        result = messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0)
        socket.send(codec.encode(result))
        assert read(socket) == messages.Acknowledge(attempt=lease.attempt, accepted=True)
    assert not in_database(server, lease.token)


@pytest.mark.parametrize("claim", ["", "another", "the hash"])
async def test_a_lease_is_not_resumed_by_anything_else(scheduler: Scheduler, claim: str) -> None:
    """After a restart the scheduler has no token until the agent presents the right one."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.stop()
    await scheduler.start()
    if claim == "the hash":
        claim = hashlib.sha256(lease.token.encode()).hexdigest()
    running = scheduler.runtime.leases.get(lease.attempt)
    assert running is not None
    assert (running.token, running.has_token(claim), running.has_token(lease.token)) == ("", False, True)
    back = scheduler.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, claim)])
    again = await back.expect(messages.LeaseOffer)  # taken back, and leased anew
    assert (again.job.id, again.attempt != lease.attempt) == (job_id, True)
