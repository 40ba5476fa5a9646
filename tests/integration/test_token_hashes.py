"""Attempt tokens are in memory only; the database has their SHA-256."""

from __future__ import annotations

import gzip
import hashlib
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from websockets.sync.client import ClientConnection, connect

from qgprotocol import messages
from tests.databases import sqlite_only
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit
from tests.server_process import ROOT, ServerProcess, clean_environment

pytestmark = pytest.mark.each_python

CLEAR = "W8X-of-an-earlier-release"
RELEASE = Path(__file__).parent / "data" / "release-0.1.sql.gz"


@contextmanager
def say_hello(server: ServerProcess, *leases: messages.HeldLease, name: str = "agent-1") -> Iterator[ClientConnection]:
    agent = messages.AgentHello(name=name, targets=["mobile"], leases=list(leases))
    hello = messages.Hello(protocol="1.1", instance="i", host="h", software="s", agents=[agent])
    with connect(server.url.replace("http", "ws") + messages.AGENT_PATH, proxy=None) as socket:
        socket.send(messages.encode(hello))
        yield socket


def read(socket: ClientConnection) -> object:
    return messages.decode_from_server(socket.recv(20))


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
        assert isinstance(lease, messages.Lease)
        socket.send(messages.encode(messages.Accept(attempt=lease.attempt, token=lease.token)))
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
        socket.send(messages.encode(chunk))
        assert read(socket) == messages.LogAcknowledge(attempt=lease.attempt, offset=7)
        result = messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0)
        socket.send(messages.encode(result))
        assert read(socket) == messages.Acknowledge(attempt=lease.attempt, accepted=True)
    assert not in_database(server, lease.token)


@pytest.mark.parametrize("claim", ["", "another", "the hash"])
async def test_a_lease_is_not_resumed_by_anything_else(scheduler: Scheduler, claim: str) -> None:
    """After a restart the scheduler has no token until the agent presents the right one."""
    host = scheduler.host()
    await host.connect()
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
    again = await back.expect(messages.Lease)  # taken back, and leased anew
    assert (again.job.id, again.attempt != lease.attempt) == (job_id, True)


@sqlite_only
def test_an_upgrade_keeps_running_attempts(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """Their tokens are hashed, those of ended attempts forgotten; an agent goes on with the token that it has."""
    server = server_factory(start=False)
    (server.data_dir / "qualgent.sqlite3").unlink()
    with closing(sqlite3.connect(server.data_dir / "qualgent.sqlite3")) as database:
        database.executescript(gzip.decompress(RELEASE.read_bytes()).decode())
        attempt, job, agent = database.execute("SELECT id, job_id, agent FROM jobs_attempt LIMIT 1").fetchone()
        database.execute(
            "UPDATE jobs_attempt SET outcome = '', finished_at = NULL, token = ? WHERE id = ?", (CLEAR, attempt)
        )
        database.execute(
            "UPDATE jobs_job SET status = 'running', finished_at = NULL, attempt_id = ?, agent = ? WHERE id = ?",
            (attempt, agent, job),
        )
        database.commit()
        command = [sys.executable, "manage.py", "migrate"]
        subprocess.run(command, cwd=ROOT, env=clean_environment(server.data_dir), check=True, capture_output=True)
        tokens = dict(database.execute("SELECT id, token FROM jobs_attempt"))
    assert tokens.pop(attempt) == hashlib.sha256(CLEAR.encode()).hexdigest()
    assert set(tokens.values()) == {""}
    assert not in_database(server, CLEAR)
    server.start()
    attempt = str(UUID(attempt))
    assert put_artifact(server, attempt, CLEAR) == 201
    with say_hello(server, messages.HeldLease(attempt, CLEAR, "executing"), name=agent) as socket:
        welcome = read(socket)
        assert isinstance(welcome, messages.Welcome)
        assert welcome.drop == []
        socket.send(messages.encode(messages.Result(attempt=attempt, token=CLEAR, outcome="failed", run_seconds=1.0)))
        while isinstance(reply := read(socket), messages.Instruct):
            pass
        assert reply == messages.Acknowledge(attempt=attempt, accepted=True)
