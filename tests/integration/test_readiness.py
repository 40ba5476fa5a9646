"""``/healthz`` and ``/readyz``: liveness for a supervisor, readiness for a load balancer."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable

import httpx

from tests.databases import locked_writes
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

SECONDS = 30
STOP_SECONDS = 15


def wait_not_ready(client: Client) -> list[str]:
    """Return the reasons once the server is not ready."""
    answer = eventually(
        lambda: client.get("/readyz"), lambda answer: answer.status != 200, seconds=SECONDS, otherwise="still ready"
    )
    assert (answer.status, answer.headers["retry-after"], answer.body["status"]) == (503, "1", "not ready")
    assert answer.body["error"] == "; ".join(answer.body["reasons"])
    reasons: list[str] = answer.body["reasons"]
    return reasons


def test_a_working_server_is_alive_and_ready(client: Client) -> None:
    """Each endpoint answers with one word."""
    assert client.get("/healthz").body == {"status": "alive"}
    assert client.get("/readyz").body == {"status": "ready"}


def test_a_stopping_server_is_not_ready_but_serves(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """It accepts connections and submissions until it stops in order and in time."""
    server = server_factory(QUALGENT_STOP_NOTICE_SECONDS="1.5")
    client = client_of(server)
    began = time.monotonic()
    server.send_signal(signal.SIGTERM)
    assert wait_not_ready(client) == ["the server is stopping"]
    assert httpx.get(f"{server.url}/healthz", trust_env=False).status_code == 200
    job = client.submit()
    assert server.wait_ended() == 0
    assert time.monotonic() - began < STOP_SECONDS
    client.close()
    server.start()
    assert client_of(server).get(f"/status/{job}").body["status"] == "pending"


def test_a_ledger_that_cannot_write_is_not_ready(server: ServerProcess, client: Client) -> None:
    """The server stays alive while the database is locked, and is ready again afterwards."""
    with locked_writes(server.data_dir):
        [reason] = wait_not_ready(client)
        assert reason.startswith(("the ledger has not answered within 3 s", "the database is busy"))
        assert client.get("/healthz").status == 200
    server.wait_ready(SECONDS)
