"""What a test leaves behind outlasts a cluster that cannot store it, and the agent's restart meanwhile."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import httpx
import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.integration.gateways import Gateways, two_gateways
from tests.integration.test_roles import connected, outcomes
from tests.s3_server import CREDENTIALS, BreakingProxy
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

BUCKETS = count(1)
WAIT_SECONDS = 90
LINES = 200_000  # of the log: more than may be on its way
LOG_BYTES = 4 << 20  # at most
TEST = """
import sys, time
from pathlib import Path

folder, go_on = map(Path, sys.argv[1:])
folder.mkdir(parents=True, exist_ok=True)
(folder / "numbers.txt").write_text("".join(f"{number}\\n" for number in range(100_000)))
while not go_on.exists():
    time.sleep(0.02)
for number in range(200_000):
    print("line", number)
"""
CONTENT = hashlib.sha256("".join(f"{number}\n" for number in range(100_000)).encode()).hexdigest()


@pytest.fixture
def gateways(
    server_factory: Callable[..., ServerProcess], tmp_path: Path, s3: str, proxy: BreakingProxy
) -> Iterator[Gateways]:
    """Start a scheduler and two gateways whose files are in a bucket behind the proxy."""
    name = f"cluster-{next(BUCKETS)}"
    assert httpx.put(f"{s3}/{name}", trust_env=False).status_code == 200
    bucket = {"QUALGENT_FILES_URL": f"s3://{name}/files", "QUALGENT_FILES_ENDPOINT": proxy.url, **CREDENTIALS}
    with two_gateways(server_factory, tmp_path, **bucket, QUALGENT_FAILOVER_SECONDS="2") as started:
        yield started


@pytest.mark.timeout(240)
@pytest.mark.slow
@pytest.mark.parametrize("away", ["storage", "room", "scheduler"])
def test_artifacts_and_log_are_kept_until_they_are_stored(
    gateways: Gateways,
    client_of: Callable[[ServerProcess], Client],
    proxy: BreakingProxy,
    tmp_path: Path,
    away: str,
) -> None:
    """The gateway answers 503 or 507; after it is killed the agent sends them from its disk; the test runs once."""
    (tmp_path / "a.py").write_text(TEST)
    go_on, config = tmp_path / "go-on", tmp_path / "agent.toml"
    run = json.dumps([sys.executable, "-I", "-S", "{test}", "{artifacts}", str(go_on)])
    config.write_text(f"test_root = {json.dumps(str(tmp_path))}\n[target.mobile]\nrun = {run}\n")
    agent = AgentProcess(gateways.one.url, "agent", tmp_path / "agent", "--config", str(config), "--verbose").start()
    try:
        one = client_of(gateways.one)
        eventually(lambda: connected(one) == 1)
        job_id = one.submit(test="a.py")
        assert one.until(job_id, "running") == "running"
        eventually(lambda: one.get(f"/api/v1/jobs/{job_id}").body["phase"] == "executing")
        if away == "scheduler":
            gateways.scheduler.kill()
        else:
            proxy.break_with(status=503 if away == "storage" else 507)
        go_on.touch()
        refusal = f"artifact numbers.txt: the server answers with HTTP {507 if away == 'room' else 503}"
        agent.wait_for_log(refusal, WAIT_SECONDS)
        agent.kill()
        before = agent.log_text().count(refusal)
        agent.start()
        if away != "scheduler":  # without one, the gateway takes no agent
            eventually(lambda: agent.log_text().count(refusal) >= before + 5)  # tries of a file that fails otherwise
    finally:
        proxy.heal()
    try:
        if away == "scheduler":
            gateways.scheduler.start()
        assert one.until(job_id, "done", "failed", seconds=WAIT_SECONDS) == "done"
        assert outcomes(one) == {job_id: ["passed"]}
        (attempt,) = one.get("/api/v1/attempts").body["attempts"]
        for gateway in (gateways.one, gateways.two):
            client = client_of(gateway)
            (artifact,) = client.get(f"/api/v1/attempts/{attempt['id']}/artifacts").body["artifacts"]
            assert (artifact["path"], artifact["sha256"]) == ("numbers.txt", CONTENT)
            log = str(client.get(f"/api/v1/attempts/{attempt['id']}/log", limit=str(LOG_BYTES)).body)
            lines = [line for line in log.splitlines() if line.startswith("line ")]
            assert lines == [f"line {number}" for number in range(LINES)]
    finally:
        agent.end()
