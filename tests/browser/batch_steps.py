"""Shared steps of batch tests: submit a batch and run it with known outcomes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

JOB = {"org_id": "acme", "app_version_id": "4.12.0", "retries": 0}


def submit_batch(client: Client, *tests: str, suite: str = "e2e", branch: str = "main", **fields: Any) -> str:
    """Submit a batch of these tests; return its id. Other fields are its jobs'."""
    origin = {name: fields.pop(name) for name in ("url", "commit", "repository", "retry_budget") if name in fields}
    jobs = [{**JOB, "test": test, **fields} for test in tests]
    answer = client.post("/api/v1/jobs", {"suite": suite, "branch": branch, **origin, "jobs": jobs})
    assert answer.status == 201, answer
    return str(answer.body["batch"]["id"])


def until_ended(client: Client, batch_id: str, seconds: float = 40) -> dict[str, Any]:
    """Wait until all jobs of the batch have ended; return it."""
    batch = eventually(
        lambda: client.get(f"/api/v1/batches/{batch_id}").body, lambda batch: not batch["unfinished"], seconds=seconds
    )
    return dict(batch)


def start_player(
    server: ServerProcess, agent: Callable[..., None], folder: Path, name: str = "phone", **outcomes: str
) -> None:
    """Start an agent whose outcome is the word of ``outcomes`` in a test's name; ``slow`` tests take long."""
    rows = [
        {"test": f"*{word}*", "seconds": 0.05, "outcome": outcome, "message": "expected 1, got 2"}
        for word, outcome in outcomes.items()
    ]
    file = folder / f"{name}.json"
    file.write_text(json.dumps([*rows, {"test": "*slow*", "seconds": 1.5}]))
    agent(server, name, "--seconds", "0.05", "--install-seconds", "0", "--durations", str(file))
