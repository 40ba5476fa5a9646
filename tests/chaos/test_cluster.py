"""A whole cluster whose parts are killed, frozen and flushed while tests are submitted and run.

PostgreSQL, Redis, two schedulers, gateways behind a balancer, and device hosts: none of these may lose what a client
was told is stored, or run a test twice. What ran is read from the agents' own journals. PostgreSQL is the test's own:
it is restarted, killed, and cut off as well. A supervisor starts again whatever of the servers has ended.
"""

from __future__ import annotations

import hashlib
import json
import random
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest

from tests import postgres
from tests.agent_process import AgentProcess
from tests.balancers import balancing
from tests.cut_service import CutService, cut_database, cut_redis
from tests.databases import postgres_only
from tests.integration.client import Client
from tests.redis_process import RedisProcess, redis_process
from tests.server_process import ServerFailedError, ServerProcess, manage, own_data_dir
from tests.support.waiting import eventually
from tools.servers import free_port

pytestmark = [postgres_only, pytest.mark.chaos]

WAIT_SECONDS = 240
LIST = 50
FROZEN_SECONDS = 7.0  # longer than a standby waits
DOWN_SECONDS = 1.0  # of PostgreSQL
CUT_SECONDS = 4.0
HALTED_SECONDS = 20.0
RESTARTED = {-signal.SIGKILL, 75, 1}  # killed; not the scheduler any more; PostgreSQL was down at the start
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
    stops: int  # of PostgreSQL, as its crashes and cuts
    crashes: int
    cuts: int
    halts: int  # of all of PostgreSQL's processes
    redis_cuts: int
    redis_cut_seconds: float = 4.0

    @property
    def faults(self) -> dict[str, int]:
        return {
            "kill": self.kills,
            "FLUSHALL": self.flushes,
            "freeze": self.freezes,
            "stop PostgreSQL": self.stops,
            "kill PostgreSQL": self.crashes,
            "cut PostgreSQL": self.cuts,
            "freeze PostgreSQL": self.halts,
            "cut Redis": self.redis_cuts,
        }


SMALL = Size(
    gateways=2, hosts=2, devices=10, jobs=600, kills=5, flushes=1, freezes=1, stops=1, crashes=1, cuts=1, halts=0,
    redis_cuts=1,
)  # fmt: skip
LARGE = Size(
    gateways=3, hosts=5, devices=10, jobs=5000, kills=30, flushes=2, freezes=3, stops=4, crashes=4, cuts=4, halts=2,
    redis_cuts=1, redis_cut_seconds=60.0,
)  # fmt: skip


class Cluster(NamedTuple):
    postgresql: postgres.Cluster
    way: CutService  # to PostgreSQL, for all servers
    redis: RedisProcess
    way_to_redis: CutService
    schedulers: list[ServerProcess]
    gateways: list[ServerProcess]
    agents: list[AgentProcess]
    url: str  # of the balancer


@pytest.fixture
def start_cluster(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> Iterator[Callable[[Size], Cluster]]:
    with ExitStack() as stack:

        def start(size: Size) -> Cluster:
            postgresql = postgres.new_cluster()
            stack.callback(postgresql.end)
            postgresql.start()
            postgres.execute("CREATE DATABASE qg TEMPLATE template0", folder=postgresql.folder)
            way, folder = stack.enter_context(cut_database(postgresql.folder))
            redis = stack.enter_context(redis_process(tmp_path))
            way_to_redis, redis_url = stack.enter_context(cut_redis(redis.port))
            ports = [free_port() for _ in range(size.gateways)]
            url, _ = stack.enter_context(balancing(ports))
            files = tmp_path / "files"
            files.mkdir()
            env = {"QUALGENT_FILES_URL": files.as_uri()}
            env |= {"REDIS_URL": redis_url, "QUALGENT_BALANCER_PORT": url.rpartition(":")[2]}
            env |= {"QUALGENT_FAILOVER_SECONDS": "20", "QUALGENT_LOST_SECONDS": "60"}
            env |= {"DATABASE_URL": postgres.url("qg", folder)}
            first = server_factory(args=("--role", "scheduler"), start=False, **env)
            migrated = manage(first.data_dir, "migrate", "--verbosity", "0", **env)
            assert migrated.returncode == 0, migrated.stderr
            first.start()
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
            return Cluster(postgresql, way, redis, way_to_redis, [first, second], gateways, agents, url)

        yield start


class Supervisor(threading.Thread):
    """Start a server again whenever it has ended, as systemd and Kubernetes do."""

    def __init__(self, process: ServerProcess) -> None:
        super().__init__(daemon=True)
        self._process = process
        self._stopping = threading.Event()
        self.codes: list[int | None] = []  # how it ended

    def run(self) -> None:
        while not self._stopping.wait(0.2):
            if not self._process.running:
                self.codes.append(self._process.exit_code)
                with suppress(ServerFailedError):  # it could not start yet: again
                    self._process.start(wait_ready=False)

    def stop(self) -> None:
        self._stopping.set()
        self.join(WAIT_SECONDS)


def supervise(cluster: Cluster) -> list[Supervisor]:
    supervisors = [Supervisor(process) for process in (*cluster.schedulers, *cluster.gateways)]
    for supervisor in supervisors:
        supervisor.start()
    return supervisors


def end(cluster: Cluster, supervisors: list[Supervisor]) -> None:
    """Check that all servers are well, and have ended only as they may."""
    for supervisor in supervisors:
        supervisor.stop()
    for process in (*cluster.schedulers, *cluster.gateways):
        process.wait_ready()
        before, found, after = process.log_text().partition("Traceback")
        assert not found, before[-1000:] + found + after[:5000]
    assert {code for supervisor in supervisors for code in supervisor.codes} <= RESTARTED


class Faults(threading.Thread):
    """Do the faults one after the other, in a random order.

    The thread ends with ``with``: the processes that it starts would end with it.
    """

    def __init__(self, cluster: Cluster, size: Size, seed: int) -> None:
        super().__init__(daemon=True)
        self._cluster = cluster
        self._chance = random.Random(seed)
        self._redis_cut_seconds = size.redis_cut_seconds
        self._faults = list(Counter(size.faults).elements())
        self._chance.shuffle(self._faults)
        self._finished, self._released = threading.Event(), threading.Event()
        self._error: BaseException | None = None
        self.done: list[str] = []

    def __enter__(self) -> Faults:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._released.set()
        self.join(WAIT_SECONDS)

    def run(self) -> None:
        try:
            for fault in self._faults:
                time.sleep(self._chance.uniform(0.5, 2.0))
                self._do(fault)
                self.done.append(fault)
        except BaseException as error:  # shown by the test
            self._error = error
        self._finished.set()
        self._released.wait()

    def wait(self) -> None:
        assert self._finished.wait(2 * WAIT_SECONDS), f"only {self.done} are done"
        assert self._error is None, repr(self._error)

    def _do(self, fault: str) -> None:
        cluster = self._cluster
        match fault:
            case "FLUSHALL":
                cluster.redis.command("FLUSHALL")
            case "stop PostgreSQL":
                cluster.postgresql.stop(signal.SIGINT)
                time.sleep(DOWN_SECONDS)
                cluster.postgresql.start()
            case "kill PostgreSQL":
                cluster.postgresql.kill()
                cluster.postgresql.start_again()
            case "cut PostgreSQL":
                cluster.way.cut()
                time.sleep(CUT_SECONDS)
                cluster.way.restore()
            case "cut Redis":
                cluster.way_to_redis.cut()
                time.sleep(self._redis_cut_seconds)
                cluster.way_to_redis.restore()
            case "freeze PostgreSQL":
                with cluster.postgresql.frozen():
                    time.sleep(HALTED_SECONDS)
            case "freeze":
                active = next((one for one in cluster.schedulers if _is_active(one)), cluster.schedulers[0])
                active.send_signal(signal.SIGSTOP)
                time.sleep(FROZEN_SECONDS)
                active.send_signal(signal.SIGCONT)
            case "kill":
                killed = self._chance.choice([*cluster.schedulers, *cluster.gateways, cluster.redis])
                if killed is cluster.redis:
                    cluster.redis.kill()
                    time.sleep(0.3)
                    cluster.redis.start()
                else:
                    killed.send_signal(signal.SIGKILL)


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
@pytest.mark.slow
def test_nothing_is_lost_and_nothing_runs_twice(
    start_cluster: Callable[[Size], Cluster], client_of: Callable[[ServerProcess], Client], size: Size
) -> None:
    """Whatever is killed, flushed or frozen: each acknowledged job ran exactly once, says its agent's journal."""
    cluster = start_cluster(size)
    supervisors = supervise(cluster)
    with Faults(cluster, size, seed=size.jobs) as faults:
        with ThreadPoolExecutor(6) as pool:
            lists = list(pool.map(lambda number: submit_list(cluster.url, number), range(size.jobs // LIST)))
        faults.wait()
        assert Counter(faults.done) == Counter(size.faults)
        ids = [job_id for found in lists for job_id in found]
        assert len(set(ids)) == size.jobs
        client = client_of(cluster.gateways[0])
        wait_for_all(client, size.jobs)
        end(cluster, supervisors)
        check(cluster, client, ids)


def check(cluster: Cluster, client: Client, ids: list[str]) -> None:
    """Compare what was acknowledged with what is stored, and with what ran."""
    stats = client.get("/api/v1/stats").body
    assert (stats["done"], stats["failed"], stats["waiting"], stats["running"]) == (len(ids), 0, 0, 0)
    for agent in cluster.agents:
        agent.end()
    journal = [line for agent in cluster.agents for line in agent.journal()]
    starts = Counter(line["job"] for line in journal if line["event"] == "start")
    assert set(starts) == set(ids)
    assert {job_id: count for job_id, count in starts.items() if count != 1} == {}


LOGS = Size(
    gateways=2, hosts=0, devices=0, jobs=24, kills=6, flushes=1, freezes=0, stops=0, crashes=0, cuts=0, halts=0,
    redis_cuts=0,
)  # fmt: skip
LINES = 2000
NUMBERS = 500_000
WRITES_A_LOG = f"""
import sys, time
with open(sys.argv[1] + "/numbers.txt", "wb") as file:
    file.writelines(b"%07d\\n" % number for number in range({NUMBERS}))
for number in range({LINES}):
    print(f"line {{number:08d}} of a log", flush=number % 50 == 0)
    if number % 50 == 0:
        time.sleep(0.05)
"""


@pytest.mark.timeout(600)
@pytest.mark.slow
def test_no_byte_of_a_log_or_artifact_is_lost_or_doubled(
    start_cluster: Callable[[Size], Cluster],
    client_of: Callable[[ServerProcess], Client],
    agent_factory: Callable[..., AgentProcess],
    tmp_path: Path,
) -> None:
    """Whatever is killed while tests write: each log and artifact is whole, through each gateway; each job ran once."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "a.py").write_text(WRITES_A_LOG)
    config = tmp_path / "agent.toml"
    run = json.dumps([sys.executable, "-I", "-S", "{test}", "{artifacts}"])
    config.write_text(f"test_root = {json.dumps(str(tmp_path / 'tests'))}\n[target.mobile]\nrun = {run}\n")
    cluster = start_cluster(LOGS)
    for number, transport in enumerate(("websocket", "poll")):
        options = ("--devices", "2", "--config", str(config), "--transport", transport)
        agent_factory(cluster.url, f"host-{number}", *options)
    client = client_of(cluster.gateways[0])
    ids = [client.submit(test="a.py", app_version_id="1.0") for _ in range(LOGS.jobs)]
    supervisors = supervise(cluster)
    with Faults(cluster, LOGS, seed=2) as faults:
        faults.wait()
        wait_for_all(client, len(ids))
        end(cluster, supervisors)
        check_files(cluster, client, ids, client_of)


def check_files(cluster: Cluster, client: Client, ids: list[str], client_of: Callable[[ServerProcess], Client]) -> None:
    """Compare logs and artifacts with what was written, through each gateway."""
    attempts = client.get("/api/v1/attempts", limit="200").body["attempts"]
    assert Counter(attempt["job_id"] for attempt in attempts) == Counter(ids)
    digest = hashlib.sha256(b"".join(b"%07d\n" % number for number in range(NUMBERS))).hexdigest()
    written = "".join(f"line {number:08d} of a log\n" for number in range(LINES))
    for attempt in attempts:
        logs = [client_of(gateway).get(f"/api/v1/attempts/{attempt['id']}/log").body for gateway in cluster.gateways]
        assert (logs[0].count("line "), written in logs[0], logs[1] == logs[0]) == (LINES, True, True), attempt
        for gateway in cluster.gateways:
            (artifact,) = client_of(gateway).get(f"/api/v1/attempts/{attempt['id']}/artifacts").body["artifacts"]
            assert (artifact["path"], artifact["sha256"]) == ("numbers.txt", digest), attempt
    stored = client_of(cluster.gateways[1]).get(f"/api/v1/attempts/{attempts[0]['id']}/artifacts/numbers.txt")
    assert hashlib.sha256(str(stored.body).encode()).hexdigest() == digest


def wait_for_all(client: Client, jobs: int) -> None:
    eventually(lambda: done_jobs(client), lambda done: done >= jobs, seconds=WAIT_SECONDS)


def done_jobs(client: Client) -> int:
    """Return how many jobs are done; 0: it cannot be told now."""
    try:
        answer = client.get("/api/v1/stats")
    except httpx.HTTPError:  # the gateway starts again
        return 0
    return int(answer.body["done"]) if answer.status == 200 else 0
