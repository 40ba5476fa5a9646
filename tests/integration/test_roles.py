"""Roles as processes: a scheduler, and gateways that reach it through Redis."""

from __future__ import annotations

import contextlib
import json
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest

from tests.agent_process import AgentProcess
from tests.databases import postgres_only
from tests.integration.client import GOOD, Client
from tests.redis_process import RedisProcess, redis_process
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

pytestmark = postgres_only

WAIT_SECONDS = 60


class Cluster(NamedTuple):
    redis: RedisProcess
    scheduler: ServerProcess
    gateways: list[ServerProcess]
    clients: list[Client]


@pytest.fixture
def cluster(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> Iterator[Cluster]:
    """Start a scheduler and two gateways on one data directory."""
    with redis_process(tmp_path) as redis:
        env = {"REDIS_URL": redis.url, "QUALGENT_FAILOVER_SECONDS": "15", "QUALGENT_LOST_SECONDS": "31"}
        scheduler = server_factory(args=("--role", "scheduler"), **env)
        gateways = [ServerProcess(scheduler.data_dir, env=env, args=("--role", "gateway")).start() for _ in range(2)]
        try:
            yield Cluster(redis, scheduler, gateways, [client_of(gateway) for gateway in gateways])
        finally:
            for gateway in gateways:
                gateway.end()


@pytest.fixture
def agents(cluster: Cluster, tmp_path: Path) -> Iterator[list[AgentProcess]]:
    """Start an agent at each gateway."""
    options = (
        "--preset",
        "simulated",
        "--target",
        "mobile",
        "--seconds",
        "0.05",
        "--install-seconds",
        "0.05",
        "--failure-rate",
        "0",
    )
    made = [
        AgentProcess(gateway.url, f"agent-{number}", tmp_path / f"agent-{number}", *options).start()
        for number, gateway in enumerate(cluster.gateways)
    ]
    yield made
    for agent in made:
        agent.end()


def connected(client: Client) -> int:
    return sum(agent["state"] != "offline" for agent in client.get("/api/v1/agents").body["agents"])


def submit(client: Client, number: int) -> str:
    """Submit a job; repeat it under its key while the answer is 503."""
    while True:
        answer = client.post("/submit-job", {**GOOD, "test": f"t{number}"}, **{"Idempotency-Key": f"key-{number}"})
        if answer.status != 503:
            assert answer.status in (200, 201), answer
            return str(answer.body["job"]["id"])
        assert "retry-after" in answer.headers
        time.sleep(0.2)


def outcomes(client: Client) -> dict[str, list[str]]:
    """Return the outcomes of each job's attempts."""
    found: dict[str, list[str]] = {}
    for attempt in client.get("/api/v1/attempts", limit="200").body["attempts"]:
        found.setdefault(attempt["job_id"], []).append(attempt["outcome"])
    return found


def test_jobs_run_through_either_gateway(cluster: Cluster, agents: list[AgentProcess]) -> None:
    """What one gateway is told, the other knows; each agent runs some."""
    one, two = cluster.clients
    eventually(lambda: connected(one) == 2)
    job_id = one.submit()
    assert two.get(f"/job/{job_id}").status == 200
    assert two.until(job_id, "done") == "done"
    ids = [submit(client, number) for number, client in enumerate(cluster.clients * 10)]
    assert {two.until(job_id, "done", "failed") for job_id in ids} == {"done"}
    attempts = two.get("/api/v1/attempts", limit="200").body["attempts"]
    assert {attempt["agent"] for attempt in attempts} == {"agent-0", "agent-1"}


def test_a_log_is_read_through_either_gateway(cluster: Cluster, tmp_path: Path) -> None:
    """Stored by the gateway of its agent, and compressed by the scheduler once the attempt has ended."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "a.py").write_text("print('it ran')")
    config = tmp_path / "agent.toml"
    run = json.dumps([sys.executable, "-I", "-S", "{test}"])
    config.write_text(f"test_root = {json.dumps(str(tmp_path / 'tests'))}\n[target.mobile]\nrun = {run}\n")
    one, two = cluster.clients
    agent = AgentProcess(cluster.gateways[0].url, "agent", tmp_path / "agent", "--config", str(config)).start()
    try:
        assert two.until(two.submit(test="a.py"), "done", "failed") == "done"
        (attempt,) = two.get("/api/v1/attempts").body["attempts"]
        for client in (one, two):
            assert "it ran" in client.get(f"/api/v1/attempts/{attempt['id']}/log").body
        logs = cluster.scheduler.data_dir / "logs"
        eventually(lambda: [path.name for path in logs.glob("*/*.log*")] == [f"{attempt['id']}.log.gz"])
    finally:
        agent.end()


def test_the_metrics_of_the_whole_come_through_any_gateway(cluster: Cluster) -> None:
    submit(cluster.clients[0], 1)
    waiting = 'qualgent_jobs_waiting{org="acme",target="mobile"} 1.0'
    for gateway in cluster.gateways:
        own, whole = (httpx.get(f"{gateway.url}/metrics{path}", trust_env=False) for path in ("", "/cluster"))
        assert whole.headers["content-type"].startswith("text/plain")
        assert waiting in whole.text, whole.text
        assert "qualgent_ledger_commit_seconds_count" in whole.text
        assert "qualgent_jobs_waiting{" not in own.text
        assert "process_cpu_seconds_total" in own.text
        assert "process_cpu_seconds_total" not in whole.text


def test_a_scheduler_serves_probes_only(cluster: Cluster) -> None:
    """Its metrics are those of the engine, a gateway's those of its viewers."""
    with httpx.Client(base_url=cluster.scheduler.url, trust_env=False) as http:
        assert [http.get(path).status_code for path in ("/healthz", "/readyz", "/metrics")] == [200, 200, 200]
        refused = http.get("/api/v1/jobs")
        assert (refused.status_code, refused.json()["error"][:27]) == (404, "this process is a scheduler")
        metrics = http.get("/metrics").text
        assert "qualgent_groups " in metrics
        assert "qualgent_port_gateways 2.0" in metrics
    assert "qualgent_groups " not in str(cluster.clients[0].get("/metrics").body)


def test_agents_and_clients_do_not_notice_a_restart_of_the_scheduler(
    cluster: Cluster, agents: list[AgentProcess]
) -> None:
    """Killed and started again under load: requests are held, agents keep their connections, all jobs run."""
    client = cluster.clients[0]
    eventually(lambda: connected(client) == 2)
    for agent in agents:
        agent.wait_for_log("connected to")  # the server knows it first
    with ThreadPoolExecutor(8) as pool:
        # without Idempotency-Keys: none is refused, and none is stored twice
        submits = [pool.submit(cluster.clients[number % 2].submit, test=f"t{number}") for number in range(60)]
        cluster.scheduler.kill()
        assert client.get("/readyz").status == 200  # another scheduler is expected
        cluster.scheduler.start()
        ids = [one.result(WAIT_SECONDS) for one in submits]
    assert set(ids) == {job["id"] for job in client.get("/api/v1/jobs", limit="200").body["jobs"]}
    assert len(set(ids)) == 60
    assert Counter(client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) for job_id in ids) == {"done": 60}
    assert [agent.log_text().count("connected to") for agent in agents] == [1, 1]
    ended = outcomes(client)
    assert [ended[job_id].count("passed") for job_id in ids] == [1] * len(ids)


@pytest.mark.parametrize("fault", ["kill", "flush", "freeze"])
def test_redis_fails_under_load(cluster: Cluster, agents: list[AgentProcess], fault: str) -> None:
    """Every acknowledged submit is there once and runs once; agents keep their connections."""
    client = cluster.clients[0]
    eventually(lambda: connected(client) == 2)
    for agent in agents:
        agent.wait_for_log("connected to")  # the server knows it first
    with ThreadPoolExecutor(8) as pool:
        submits = [pool.submit(submit, cluster.clients[number % 2], number) for number in range(80)]
        for _ in range(3):
            match fault:
                case "flush":
                    cluster.redis.command("FLUSHALL")
                case "kill":
                    cluster.redis.kill()
                    time.sleep(0.5)
                    cluster.redis.start()
                case "freeze":
                    cluster.redis.freeze()
                    time.sleep(2)
                    cluster.redis.thaw()
            time.sleep(0.3)
        ids = [one.result(WAIT_SECONDS) for one in submits]
    assert len(set(ids)) == 80
    assert Counter(client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) for job_id in ids) == {"done": 80}
    assert outcomes(client) == {job_id: ["passed"] for job_id in ids}
    assert [agent.log_text().count("connected to") for agent in agents] == [1, 1]


@pytest.mark.slow
def test_a_gateway_is_killed_with_agents_on_it(cluster: Cluster, agents: list[AgentProcess]) -> None:
    """The other one goes on; its agents return when it does, and keep what they ran."""
    killed, client = cluster.gateways[0], cluster.clients[1]
    eventually(lambda: connected(client) == 2)
    ids = [submit(client, number) for number in range(30)]
    killed.kill()
    eventually(lambda: connected(client) == 1)
    killed.start()
    eventually(lambda: connected(client) == 2)
    assert {client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) for job_id in ids} == {"done"}
    ended = outcomes(client)
    assert [ended[job_id].count("passed") for job_id in ids] == [1] * len(ids)


def test_a_gateway_refuses_connections_until_it_can_answer(cluster: Cluster) -> None:
    """A balancer then chooses another one; nobody waits for one that starts, or gets its 503."""
    gateway = cluster.gateways[1]
    assert gateway.stop() == 0
    deadline = time.monotonic() + WAIT_SECONDS
    with ThreadPoolExecutor() as pool:
        starting = pool.submit(gateway.start)
        while True:
            try:
                answer = httpx.get(f"{gateway.url}/api/v1/jobs", trust_env=False, timeout=WAIT_SECONDS)
                break
            except httpx.ConnectError:
                assert time.monotonic() < deadline
                time.sleep(0.002)
        starting.result(WAIT_SECONDS)
    assert answer.status_code == 200


def test_a_gateway_that_starts_can_be_stopped(cluster: Cluster) -> None:
    """Before it accepts connections."""
    gateway = cluster.gateways[1]
    assert gateway.stop() == 0
    with ThreadPoolExecutor() as pool:
        starting = pool.submit(gateway.start)
        eventually(lambda: gateway.running)
        gateway.send_signal(signal.SIGTERM)
        with contextlib.suppress(AssertionError):
            starting.result(WAIT_SECONDS)
    assert gateway.wait_ended() in (0, -signal.SIGTERM)  # as early as that no handler is installed
    assert "Traceback" not in gateway.log_text()


def test_requests_are_refused_when_there_is_no_scheduler_for_long(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> None:
    """After QUALGENT_FAILOVER_SECONDS, with 503 and Retry-After; what needs no scheduler is answered."""
    with redis_process(tmp_path) as redis:
        env = {"REDIS_URL": redis.url, "QUALGENT_FAILOVER_SECONDS": "0.5"}
        gateway = server_factory(args=("--role", "gateway"), start=False, **env).start(wait_ready=False)
        client = client_of(gateway)
        answer = client.post("/submit-job", GOOD)
        assert (answer.status, answer.headers["retry-after"]) == (503, "1")
        assert client.get("/healthz").status == 200
        assert client.get("/readyz").status == 503
        assert client.get("/api/v1/jobs").status == 200
        assert gateway.stop() == 0


def test_a_scheduler_may_be_a_gateway_as_well(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> None:
    """The role all with REDIS_URL: others join it."""
    with redis_process(tmp_path) as redis:
        both = server_factory(REDIS_URL=redis.url, QUALGENT_DEMO_AGENTS="1")
        gateway = ServerProcess(both.data_dir, env={"REDIS_URL": redis.url}, args=("--role", "gateway")).start()
        try:
            one, other = client_of(both), client_of(gateway)
            assert other.until(other.submit(), "done", "failed") in ("done", "failed")
            assert one.until(one.submit(), "done", "failed") in ("done", "failed")
        finally:
            gateway.end()


def test_a_role_needs_redis(server_factory: Callable[..., ServerProcess]) -> None:
    """The message names the variable."""
    gateway = server_factory(args=("--role", "gateway"), start=False)
    with pytest.raises(AssertionError, match="REDIS_URL must be set for the role gateway"):
        gateway.start()


def test_all_parts_stop_in_order(cluster: Cluster, agents: list[AgentProcess]) -> None:
    """With exit code 0, whichever is first."""
    eventually(lambda: connected(cluster.clients[0]) == 2)
    assert cluster.gateways[0].signal(signal.SIGTERM) == 0
    assert cluster.scheduler.stop() == 0
    assert cluster.gateways[1].stop() == 0
    for process in (cluster.scheduler, *cluster.gateways):
        assert "Traceback" not in process.log_text()
