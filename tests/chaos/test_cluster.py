"""A whole cluster whose parts are killed, frozen and flushed while tests are submitted and run.

PostgreSQL, Redis, two schedulers, gateways behind a balancer, and device hosts: none of these may lose what a client
was told is stored, or run a test twice. What ran is read from the agents' own journals.
"""

from __future__ import annotations

import json
import random
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest

from benchmarks.servers import free_port
from tests import postgres
from tests.agent_process import AgentProcess
from tests.balancers import balancing
from tests.databases import postgres_only
from tests.integration.client import Client
from tests.redis_process import RedisProcess, redis_process
from tests.server_process import ServerProcess, own_data_dir

pytestmark = [postgres_only, pytest.mark.chaos]

WAIT_SECONDS = 240
LIST = 50
FROZEN_SECONDS = 7.0  # longer than a standby waits
AGENT = ("--preset", "simulated", "--target", "mobile", "--seconds", "0.5", "--install-seconds", "0.5",
         "--failure-rate", "0")  # fmt: skip


class Size(NamedTuple):
    """How large the cluster is, and how much is done to it."""

    gateways: int
    hosts: int
    devices: int  # of each host
    jobs: int
    kills: int
    flushes: int
    freezes: int


SMALL = Size(gateways=2, hosts=2, devices=5, jobs=600, kills=5, flushes=1, freezes=1)
LARGE = Size(gateways=3, hosts=5, devices=10, jobs=5000, kills=30, flushes=2, freezes=3)


class Cluster(NamedTuple):
    redis: RedisProcess
    schedulers: list[ServerProcess]
    gateways: list[ServerProcess]
    agents: list[AgentProcess]
    url: str  # of the balancer


@pytest.fixture
def start_cluster(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> Iterator[Callable[[Size], Cluster]]:
    with ExitStack() as stack:

        def start(size: Size) -> Cluster:
            redis = stack.enter_context(redis_process(tmp_path))
            ports = [free_port() for _ in range(size.gateways)]
            url, _ = stack.enter_context(balancing(ports))
            files = tmp_path / "files"
            files.mkdir()
            env = {"QUALGENT_FILES_URL": files.as_uri()}
            env |= {"REDIS_URL": redis.url, "QUALGENT_BALANCER_PORT": url.rpartition(":")[2]}
            env |= {"QUALGENT_FAILOVER_SECONDS": "20", "QUALGENT_LOST_SECONDS": "60"}
            first = server_factory(args=("--role", "scheduler"), **env)
            env |= postgres.database_environment(first.data_dir)
            second = ServerProcess(own_data_dir(tmp_path / "scheduler-2", first), env=env, args=("--role", "scheduler"))
            gateways = [
                ServerProcess(own_data_dir(tmp_path / f"gateway-{number}", first), env=env, args=("--role", "gateway"))
                for number in range(size.gateways)
            ]
            for gateway, port in zip(gateways, ports, strict=True):
                gateway.port = port
            for process in (second, *gateways):
                stack.callback(process.end)
                process.start()
            agents = []
            for number in range(size.hosts):
                options = (*AGENT, "--devices", str(size.devices))
                agent = AgentProcess(url, f"host-{number}", tmp_path / f"host-{number}", *options)
                stack.callback(agent.end)
                agents.append(agent.start())
            return Cluster(redis, [first, second], gateways, agents, url)

        yield start


class Faults(threading.Thread):
    """Do the faults one after the other, in a random order; start again what has ended."""

    def __init__(self, cluster: Cluster, size: Size, seed: int) -> None:
        super().__init__(daemon=True)
        self._cluster = cluster
        self._chance = random.Random(seed)
        self._faults = ["kill"] * size.kills + ["flush"] * size.flushes + ["freeze"] * size.freezes
        self._chance.shuffle(self._faults)
        self.done: list[str] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            for fault in self._faults:
                time.sleep(self._chance.uniform(0.5, 2.0))
                self._do(fault)
        except BaseException as error:  # shown by the test
            self.error = error

    def _do(self, fault: str) -> None:
        cluster = self._cluster
        match fault:
            case "flush":
                cluster.redis.command("FLUSHALL")
                self.done.append("FLUSHALL")
            case "freeze":
                active = next((one for one in cluster.schedulers if _is_active(one)), cluster.schedulers[0])
                active.send_signal(signal.SIGSTOP)
                time.sleep(FROZEN_SECONDS)
                active.send_signal(signal.SIGCONT)
                self.done.append("freeze")
            case "kill":
                killed = self._chance.choice([*cluster.schedulers, *cluster.gateways, cluster.redis])
                if killed is cluster.redis:
                    cluster.redis.kill()
                    time.sleep(0.3)
                    cluster.redis.start()
                else:
                    killed.kill()  # and wait: it is started again below
                self.done.append("kill")
        for process in (*cluster.schedulers, *cluster.gateways):
            if not process.running:
                process.start(wait_ready=False)


def _is_active(scheduler: ServerProcess) -> bool:
    try:
        return "qualgent_groups " in httpx.get(f"{scheduler.url}/metrics", trust_env=False, timeout=5).text
    except httpx.HTTPError:
        return False


def submit_list(url: str, number: int) -> list[str]:
    """Submit a list until it is acknowledged, always under its key; return the ids."""
    jobs = [
        {"org_id": f"org-{number % 3}", "app_version_id": f"1.{number % 7}", "test": f"t{number}-{place}",
         "target": "mobile"} for place in range(LIST)
    ]  # fmt: skip
    while True:
        try:
            answer = httpx.post(
                f"{url}/api/v1/jobs", json=jobs, headers={"Idempotency-Key": f"list-{number}"}, timeout=60,
                trust_env=False,
            )  # fmt: skip
        except httpx.HTTPError:  # its gateway was killed
            time.sleep(0.2)
            continue
        if answer.status_code == 201:
            return [job["id"] for job in answer.json()["jobs"]]
        assert answer.status_code == 503, answer.text
        time.sleep(0.5)


@pytest.mark.parametrize("size", [SMALL, pytest.param(LARGE, marks=pytest.mark.long)], ids=["small", "large"])
@pytest.mark.timeout(900)
def test_nothing_is_lost_and_nothing_runs_twice(
    start_cluster: Callable[[Size], Cluster], client_of: Callable[[ServerProcess], Client], size: Size
) -> None:
    """Whatever is killed, flushed or frozen: each acknowledged job ran exactly once, says its agent's journal."""
    cluster = start_cluster(size)
    faults = Faults(cluster, size, seed=size.jobs)
    faults.start()
    with ThreadPoolExecutor(6) as pool:
        lists = list(pool.map(lambda number: submit_list(cluster.url, number), range(size.jobs // LIST)))
    faults.join(WAIT_SECONDS)
    cluster.redis.kill()  # the system may end it with the thread that has started it
    cluster.redis.start()
    assert faults.error is None, faults.error
    assert Counter(faults.done) == {"kill": size.kills, "FLUSHALL": size.flushes, "freeze": size.freezes}
    ids = [job_id for found in lists for job_id in found]
    assert len(set(ids)) == size.jobs
    for process in (*cluster.schedulers, *cluster.gateways):
        process.wait_ready()
    client = client_of(cluster.gateways[0])
    wait_for_all(client, size.jobs)
    stats = client.get("/api/v1/stats").body
    assert (stats["done"], stats["failed"], stats["waiting"], stats["running"]) == (size.jobs, 0, 0, 0)
    for agent in cluster.agents:
        agent.end()
    journal = [line for agent in cluster.agents for line in agent.journal()]
    starts = Counter(line["job"] for line in journal if line["event"] == "start")
    assert set(starts) == set(ids)
    assert {job_id: count for job_id, count in starts.items() if count != 1} == {}


LOGS = Size(gateways=2, hosts=0, devices=0, jobs=24, kills=6, flushes=1, freezes=0)
LINES = 2000
WRITES_A_LOG = f"""
import time
for number in range({LINES}):
    print(f"line {{number:08d}} of a log", flush=number % 50 == 0)
    if number % 50 == 0:
        time.sleep(0.05)
"""


@pytest.mark.timeout(600)
def test_no_byte_of_a_log_is_lost_or_doubled(
    start_cluster: Callable[[Size], Cluster],
    client_of: Callable[[ServerProcess], Client],
    agent_factory: Callable[..., AgentProcess],
    tmp_path: Path,
) -> None:
    """Whatever is killed while tests write: each log is whole, through each gateway; each job ran once."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "a.py").write_text(WRITES_A_LOG)
    config = tmp_path / "agent.toml"
    run = json.dumps([sys.executable, "-I", "-S", "{test}"])
    config.write_text(f"test_root = {json.dumps(str(tmp_path / 'tests'))}\n[target.mobile]\nrun = {run}\n")
    cluster = start_cluster(LOGS)
    for number, transport in enumerate(("websocket", "poll")):
        options = ("--devices", "2", "--config", str(config), "--transport", transport)
        agent_factory(cluster.url, f"host-{number}", *options)
    client = client_of(cluster.gateways[0])
    ids = [client.submit(test="a.py", app_version_id="1.0") for _ in range(LOGS.jobs)]
    faults = Faults(cluster, LOGS, seed=2)
    faults.start()
    faults.join(WAIT_SECONDS)
    cluster.redis.kill()  # the system may end it with the thread that has started it
    cluster.redis.start()
    assert faults.error is None, faults.error
    for process in (*cluster.schedulers, *cluster.gateways):
        process.wait_ready()
    wait_for_all(client, len(ids))
    attempts = client.get("/api/v1/attempts", limit="200").body["attempts"]
    assert Counter(attempt["job_id"] for attempt in attempts) == Counter(ids)
    written = "".join(f"line {number:08d} of a log\n" for number in range(LINES))
    for attempt in attempts:
        logs = [client_of(gateway).get(f"/api/v1/attempts/{attempt['id']}/log").body for gateway in cluster.gateways]
        assert (logs[0].count("line "), written in logs[0], logs[1] == logs[0]) == (LINES, True, True), attempt


def wait_for_all(client: Client, jobs: int) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        answer = client.get("/api/v1/stats")
        assert answer.status in (200, 503), answer  # 503: the last fault has just ended the scheduler
        done = answer.body.get("done", 0)
        if done >= jobs:
            return
        assert time.monotonic() < deadline, f"{done} of {jobs} are done: {answer.body}"
        time.sleep(0.5)
