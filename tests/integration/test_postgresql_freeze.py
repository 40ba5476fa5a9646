"""A PostgreSQL whose processes are stopped and go on later, as on a machine that is paused or out of memory."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests import postgres
from tests.agent_process import AgentProcess
from tests.databases import postgres_only
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess, manage

pytestmark = [postgres_only, pytest.mark.timeout(240), pytest.mark.chaos]

FROZEN_SECONDS = 20
DATABASE_SECONDS = 3
BOUND_SECONDS = 12  # to give up one statement and one new connection (5 s), and for a busy machine
PAGE = {"accept": "text/html"}


def _ask(server: ServerProcess, method: str, path: str, more: dict[str, Any]) -> httpx.Response:
    return httpx.request(method, server.url + path, timeout=60, trust_env=False, **more)


@pytest.mark.slow
def test_requests_are_refused_in_time_and_everything_goes_on(
    own_postgresql: postgres.Cluster,
    server_factory: Callable[..., ServerProcess],
    client_of: Callable[[ServerProcess], Client],
    agent_factory: Callable[..., AgentProcess],
) -> None:
    """503 within the limit; then what was acknowledged has run once, and what was refused is not stored."""
    postgres.execute("CREATE DATABASE qg TEMPLATE template0", folder=own_postgresql.folder)
    env = {"DATABASE_URL": postgres.url("qg", own_postgresql.folder), "QUALGENT_WRITE_SECONDS": "3"}
    server = server_factory(start=False, QUALGENT_DATABASE_SECONDS=str(DATABASE_SECONDS), **env)
    migrated = manage(server.data_dir, "migrate", "--verbosity", "0", **env)
    assert migrated.returncode == 0, migrated.stderr
    server.start()
    client = client_of(server)
    options = ("--preset", "simulated", "--target", "mobile", "--seconds", "1", "--install-seconds", "0")
    agent = agent_factory(server.url, "phone", *options, "--failure-rate", "0", "--devices", "10")
    ids = [client.submit(target="mobile", test=f"t{number}.js") for number in range(60)]
    client.until(ids[0], "done")
    refused: list[str] = []
    with own_postgresql.frozen(), ThreadPoolExecutor() as pool:
        until = time.monotonic() + FROZEN_SECONDS
        while time.monotonic() < until:
            name = f"frozen-{len(refused)}.js"
            asks: list[tuple[str, str, dict[str, Any]]] = [
                ("POST", "/submit-job", {"json": {**GOOD, "test": name}}),
                ("GET", "/api/v1/jobs", {}),
                ("GET", "/admin/jobs/job/", {"headers": PAGE}),
                ("GET", "/readyz", {}),
            ]
            # all at once: each must have its answer in time also beside the others
            for path, answer in pool.map(lambda ask: (ask[1], _ask(server, *ask)), asks):
                assert (answer.status_code, "retry-after" in answer.headers) == (503, True), (path, answer.text)
                assert answer.elapsed.total_seconds() < BOUND_SECONDS, path
                if path == "/submit-job" and "not known" not in answer.text:
                    refused.append(name)
            assert client.get("/healthz").status == 200
    server.wait_ready(60)
    for job_id in ids:
        client.until(job_id, "done", seconds=60)
    assert client.send("GET", "/admin/jobs/job/", headers=PAGE).status == 200
    agent.end()
    starts = Counter(line["job"] for line in agent.journal("start"))
    assert {job_id: starts[job_id] for job_id in ids if starts[job_id] != 1} == {}
    stored = {test for (test,) in postgres.execute("SELECT test FROM jobs_job", "qg", own_postgresql.folder)}
    assert refused
    assert not stored & set(refused)
    assert "Traceback" not in server.log_text()
