"""Cancels of running jobs, with a real server, real qgagent processes and real child processes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

MAX_SECONDS = 2.0  # from the request to the agent's word that it has let go


@pytest.fixture
def busy(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess]
) -> Iterator[tuple[str, list[str]]]:
    """Submit a batch of four ten-minute tests, two of which run; cancel the rest at the end: agents end at once."""
    for name in ("a1", "a2"):
        agent_factory(server.url, name, "--seconds", "600", "--install-seconds", "0.01")
    batch = client.post("/api/v1/jobs", [{**GOOD, "test": f"t{number}"} for number in range(4)]).body
    batch_id = batch["batch"]["id"]
    jobs = until(client, batch_id, lambda rows: sum(row["phase"] == "executing" for row in rows) == 2)
    yield batch_id, [row["id"] for row in jobs if row["status"] == "running"]
    client.post(f"/api/v1/batches/{batch_id}/cancel")


def until(client: Client, batch_id: str, wanted: Callable[[list[dict[str, Any]]], bool]) -> list[dict[str, Any]]:
    rows = eventually(lambda: client.get("/api/v1/jobs", batch_id=batch_id).body["jobs"], wanted)
    return list(rows)


def free_after(client: Client) -> float:
    """Return the seconds until all agents are idle."""
    began = time.monotonic()
    eventually(lambda: {agent["state"] for agent in client.get("/api/v1/agents").body["agents"]} == {"idle"})
    return time.monotonic() - began


def test_a_cancelled_batch_frees_its_agents(client: Client, busy: tuple[str, list[str]]) -> None:
    """Waiting jobs never start; running ones are stopped within two seconds."""
    batch_id, running = busy
    assert client.post(f"/api/v1/batches/{batch_id}/cancel").body["changed"] == 4
    assert free_after(client) < MAX_SECONDS
    batch = client.get(f"/api/v1/batches/{batch_id}").body
    assert (batch["cancelled"], batch["unfinished"]) == (4, 0)
    for job_id in running:
        (attempt,) = client.get(f"/api/v1/jobs/{job_id}").body["tries"]
        assert attempt["outcome"] == "cancelled"
        assert attempt["run_seconds"] is not None  # the agent's own word, after it had let go
    assert client.get("/api/v1/queue").body["running"] == 0


def test_one_job_cancelled_frees_its_agent_for_the_next(client: Client, busy: tuple[str, list[str]]) -> None:
    """Cancel, stop, next lease within two seconds; the other agent is not affected."""
    batch_id, (first, other) = busy
    began = time.monotonic()
    assert client.post(f"/api/v1/jobs/{first}/cancel").body["status"] == "cancelled"
    rows = until(client, batch_id, lambda rows: sum(row["status"] == "running" for row in rows) == 2)
    assert time.monotonic() - began < MAX_SECONDS
    by_id = {row["id"]: row for row in rows}
    assert (by_id[first]["status"], by_id[other]["status"], by_id[other]["attempts"]) == ("cancelled", "running", 1)


def test_a_batch_retried_while_it_is_stopped_runs_again(client: Client, busy: tuple[str, list[str]]) -> None:
    """After cancel and retry every job runs or is queued."""
    batch_id, _ = busy
    client.post(f"/api/v1/batches/{batch_id}/cancel")
    assert client.post(f"/api/v1/batches/{batch_id}/retry").body["changed"] == 4
    rows = until(client, batch_id, lambda rows: sum(row["phase"] == "executing" for row in rows) == 2)
    assert sorted(row["status"] for row in rows) == ["pending", "pending", "running", "running"]
    queue = client.get("/api/v1/queue").body
    assert (queue["waiting"], queue["running"]) == (2, 2)
