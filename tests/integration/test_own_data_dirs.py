"""Gateways with a data directory each: running logs are at one of them, ended logs in the file store."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest

from qgjob.live_socket import LiveSocket
from qualgent.web.forwarding import BODY_DIGEST, PREFIX, SIGNATURE, Signer, body_digest
from tests import postgres
from tests.agent_process import AgentProcess
from tests.balancers import RequestBalancer, balancing
from tests.databases import postgres_only
from tests.integration.client import Client
from tests.integration.test_roles import connected, outcomes
from tests.redis_process import redis_process
from tests.s3_server import CREDENTIALS, BreakingProxy, s3_client
from tests.server_process import ServerProcess, clean_environment, manage, own_data_dir
from tests.support.waiting import eventually
from tools.cluster.balancer import Balancer
from tools.servers import free_port

pytestmark = [postgres_only, pytest.mark.timeout(240)]

LINES = 30_000  # of 40 bytes: more than a member of a compressed log
BUCKETS = count(1)
LOST_SOON = {"QUALGENT_HEARTBEAT_SECONDS": "2", "QUALGENT_SUSPECT_SECONDS": "4", "QUALGENT_LOST_SECONDS": "8"}
DIGEST = (BODY_DIGEST, body_digest(b""))
TEST = """
import sys, time
lines, seconds = int(sys.argv[1]), float(sys.argv[2])
for number in range(lines):
    sys.stdout.write(f"line {number:08d} of a log that is long\\n")
    if number % (lines // 100) == 0:
        sys.stdout.flush()
        time.sleep(seconds / 100)
"""


def expected(lines: int) -> str:
    return "".join(f"line {number:08d} of a log that is long\n" for number in range(lines))


class Cluster:
    """A scheduler and two gateways, each with a data directory of its own."""

    def __init__(
        self, stack: ExitStack, make_server: Callable[..., ServerProcess], tmp_path: Path, files: dict[str, str]
    ) -> None:
        self._stack = stack
        self._tmp_path = tmp_path
        redis = stack.enter_context(redis_process(tmp_path))
        self.env = {"REDIS_URL": redis.url, "QUALGENT_FAILOVER_SECONDS": "15", "QUALGENT_LOST_SECONDS": "31", **files}
        self.scheduler = make_server(args=("--role", "scheduler"), **self.env)
        self.env |= postgres.database_environment(self.scheduler.data_dir)
        self.gateways: list[ServerProcess] = []
        self.clients: list[Client] = []

    def start_gateways(self, ports: Sequence[int] = (0, 0), **env: str) -> None:
        for number, port in enumerate(ports):
            folder = own_data_dir(self._tmp_path / f"gateway-{number}", self.scheduler)
            gateway = ServerProcess(folder, env={**self.env, **env}, args=("--role", "gateway"))
            gateway.port = port
            self._stack.callback(gateway.end)
            self.gateways.append(gateway.start())
            self.clients.append(Client(gateway.url))
            self._stack.callback(self.clients[-1].close)

    def start_balanced(self, kind: type[Balancer]) -> tuple[str, Balancer]:
        """Start the gateways behind a balancer; return its address, and itself."""
        ports = [free_port(), free_port()]
        url, balancer = self._stack.enter_context(balancing(ports, kind))
        self.start_gateways(ports, QUALGENT_BALANCER_PORT=url.rpartition(":")[2])
        return url, balancer

    def agent(
        self, url: str, lines: int = LINES, seconds: float = 3.0, *more: str, name: str = "agent"
    ) -> AgentProcess:
        """Start an agent whose tests write a log."""
        tests = self._tmp_path / "tests"
        tests.mkdir(exist_ok=True)
        (tests / "a.py").write_text(TEST)
        config = self._tmp_path / f"{name}.toml"
        run = json.dumps([sys.executable, "-I", "-S", "{test}", str(lines), str(seconds)])
        config.write_text(f"test_root = {json.dumps(str(tests))}\n[target.mobile]\nrun = {run}\n")
        agent = AgentProcess(url, name, self._tmp_path / name, "--config", str(config), *more)
        self._stack.callback(agent.end_at_once)
        return agent.start()

    def run(self, at: int = 1) -> tuple[str, str]:
        """Submit a test; return the ids of job and attempt once its log has begun."""
        job_id = self.clients[at].submit(test="a.py")
        eventually(lambda: self.attempts(job_id))
        (attempt_id,) = self.attempts(job_id)
        eventually(lambda: any(attempt_id in left for left in self.left()))
        return job_id, attempt_id

    def attempts(self, job_id: str) -> list[str]:
        found = self.clients[1].get("/api/v1/attempts", limit="200").body["attempts"]
        return [attempt["id"] for attempt in found if attempt["job_id"] == job_id]

    def left(self) -> list[str]:
        """Return the files of logs in the data directories of the gateways."""
        folders = [gateway.data_dir / "logs" for gateway in self.gateways]
        return [str(path) for folder in folders for path in folder.rglob("*") if path.is_file()]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


@pytest.fixture
def cluster(
    request: pytest.FixtureRequest, server_factory: Callable[..., ServerProcess], tmp_path: Path, files: Path
) -> Iterator[Cluster]:
    """Start a cluster with a shared folder of files, and with further variables as the parameter."""
    env = {"QUALGENT_FILES_URL": files.as_uri(), **getattr(request, "param", {})}
    with ExitStack() as stack:
        made = Cluster(stack, server_factory, tmp_path, env)
        made.start_gateways()
        yield made


def follow(client: Client, attempt_id: str) -> bytes:
    """Read a log until it is complete, as ``qgjob`` does."""
    found = b""
    deadline = time.monotonic() + 90
    while True:
        answer = piece(client, attempt_id, offset=len(found))
        found += answer.content
        if answer.headers["x-log-complete"] == "true" and len(found) >= int(answer.headers["x-log-size"]):
            return found
        assert time.monotonic() < deadline, len(found)
        time.sleep(0.05)  # other processes: poll


def piece(client: Client, attempt_id: str, **query: int) -> httpx.Response:
    """Read a piece of a log; wait while the answer is 503."""
    deadline = time.monotonic() + 60
    while True:
        address = f"{client.url}/api/v1/attempts/{attempt_id}/log"
        answer = httpx.get(address, params=query, trust_env=False, timeout=60)
        if answer.status_code != 503:
            assert answer.status_code == 200, answer.text
            return answer
        assert "retry-after" in answer.headers
        assert time.monotonic() < deadline, answer.text
        time.sleep(0.2)


def whole(client: Client, attempt_id: str) -> str:
    return follow(client, attempt_id).decode()


def check_log(cluster: Cluster, attempt_id: str, lines: int = LINES) -> None:
    """The log is complete, and the same through all gateways: nothing is lost or doubled."""
    logs = [whole(client, attempt_id) for client in cluster.clients]
    assert logs[0] == logs[1]
    assert logs[0].count("line ") == lines
    assert expected(lines) in logs[0]
    recorded = cluster.clients[0].get(f"/api/v1/attempts/{attempt_id}").body["log_bytes"]
    assert recorded == len(logs[0])


def test_a_running_log_is_read_through_the_other_gateway(cluster: Cluster, tmp_path: Path) -> None:
    """Followed byte for byte, by range, by lines, by the live topic and by qgjob; then it is in the file store."""
    cluster.agent(cluster.gateways[0].url)
    one, other = cluster.clients
    eventually(lambda: connected(other) == 1)
    job_id, attempt_id = cluster.run()
    assert list((cluster.gateways[1].data_dir / "logs").rglob("*.log")) == []
    command = [sys.executable, "-m", "qgjob", "logs", "--follow", job_id]
    environment = {**clean_environment(tmp_path), "QUALGENT_URL": other.url}
    with (
        ThreadPoolExecutor(2) as pool,
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as printed,
    ):
        followed = [pool.submit(whole, client, attempt_id) for client in (one, other)]
        eventually(lambda: int(piece(other, attempt_id, limit=1).headers["x-log-size"]) > 100_000)
        log = f"/api/v1/attempts/{attempt_id}/log"
        ranged = other.send("GET", log, headers={"Range": "bytes=5000-5999"})
        assert (ranged.status, ranged.body) == (206, one.send("GET", log, headers={"Range": "bytes=5000-5999"}).body)
        assert len(ranged.body) == 1000
        index = other.get(f"{log}/index").body
        assert (index["complete"], sum(index["counts"]) > 1000) == (False, True)
        assert (
            other.get(f"{log}/find", text="line 00000007").body["lines"]
            == one.get(f"{log}/find", text="line 00000007").body["lines"]
        )
        whole_log, same = (future.result(90) for future in followed)
        assert printed.stdout is not None
        assert expected(LINES) in printed.stdout.read()
    assert whole_log == same
    assert other.until(job_id, "done", "failed") == "done"
    check_log(cluster, attempt_id)
    eventually(lambda: not cluster.left())
    name = f"logs/{attempt_id[-2:]}/{attempt_id}"
    stored = {path.relative_to(tmp_path / "files").as_posix() for path in (tmp_path / "files" / "logs").rglob("*.*")}
    assert stored == {f"{name}.log.gz", f"{name}.index"}


def test_the_live_topic_grows_at_the_other_gateway(cluster: Cluster) -> None:
    """A viewer there is told the length while the test runs, and that the log is complete."""
    cluster.agent(cluster.gateways[0].url)
    eventually(lambda: connected(cluster.clients[1]) == 1)
    _, attempt_id = cluster.run()
    live = LiveSocket(cluster.gateways[1].url, [f"log:{attempt_id}"])
    sizes = []
    with closing(live):
        deadline = time.monotonic() + 60
        while not (row := live.state.rows.get(f"log:{attempt_id}", {}).get(attempt_id, {})).get("complete"):
            assert time.monotonic() < deadline
            live.wait(10)
            sizes.append(row.get("size", 0))
    assert sizes == sorted(sizes)
    assert len(set(sizes)) > 3, sizes


def test_the_gateway_of_the_agent_is_killed_in_the_middle_of_a_log(
    server_factory: Callable[..., ServerProcess], tmp_path: Path, files: Path
) -> None:
    """Its agent goes on at the other one, which takes the log from the agent's own copy, over both transports."""
    with ExitStack() as stack:
        cluster = Cluster(stack, server_factory, tmp_path, {"QUALGENT_FILES_URL": files.as_uri()})
        url, _ = cluster.start_balanced(Balancer)
        for transport in ("websocket", "poll"):
            agent = cluster.agent(url, LINES, 6.0, "--transport", transport, name=f"agent-{transport}")
            job_id, attempt_id = cluster.run()
            (path,) = [Path(left) for left in cluster.left() if attempt_id in left]
            eventually(lambda path=path: path.stat().st_size > 200_000)
            (killed,) = [gateway for gateway in cluster.gateways if path.is_relative_to(gateway.data_dir)]
            client = next(made for made in cluster.clients if made.url != killed.url)
            following = ThreadPoolExecutor(1).submit(whole, client, attempt_id)
            killed.kill()
            assert client.until(job_id, "done", "failed", seconds=90) == "done"
            text = following.result(90)
            assert expected(LINES) in text
            killed.start()
            check_log(cluster, attempt_id)
            assert outcomes(client)[job_id] == ["passed"]
            eventually(lambda: not cluster.left())  # also what the killed one had of it
            agent.end()


def end_without_store(cluster: Cluster, files: Path) -> tuple[str, str, Path]:
    """Run a test whose log cannot be stored; return job, attempt, and where the store is meanwhile."""
    cluster.agent(cluster.gateways[0].url, 1000, 1.0)
    eventually(lambda: connected(cluster.clients[1]) == 1)
    job_id, attempt_id = cluster.run()
    away = files.with_name("away")
    files.rename(away)
    cluster.gateways[0].wait_for_log("could not store a log in the file store", 60)
    return job_id, attempt_id, away


def test_the_file_store_is_away_at_the_end_of_a_test(cluster: Cluster, files: Path) -> None:
    """Its result is not acknowledged until the log is stored; nothing else is needed for that."""
    job_id, attempt_id, away = end_without_store(cluster, files)
    time.sleep(2)
    assert cluster.clients[1].get(f"/status/{job_id}").body["status"] == "running"
    size = int(piece(cluster.clients[1], attempt_id, limit=1).headers["x-log-size"])
    assert size >= len(expected(1000))
    away.rename(files)
    assert cluster.clients[1].until(job_id, "done", "failed", seconds=60) == "done"
    check_log(cluster, attempt_id, 1000)
    assert outcomes(cluster.clients[0])[job_id] == ["passed"]
    eventually(lambda: not cluster.left())


def test_the_agent_reconnects_while_the_file_store_is_away(cluster: Cluster, files: Path) -> None:
    """Its gateway is killed with an archived log it could not store; the next start has it from the agent again."""
    job_id, attempt_id, away = end_without_store(cluster, files)
    cluster.gateways[0].kill()
    away.rename(files)
    cluster.gateways[0].start()
    assert cluster.clients[1].until(job_id, "done", "failed", seconds=90) == "done"
    check_log(cluster, attempt_id, 1000)
    assert outcomes(cluster.clients[0])[job_id] == ["passed"]


@pytest.mark.parametrize("cluster", [LOST_SOON], indirect=True)
def test_a_lost_agents_log_is_archived_as_far_as_it_came(cluster: Cluster, files: Path) -> None:
    """By its last gateway, once the attempt is lost; its size is recorded, and counts for its organization."""
    agent = cluster.agent(cluster.gateways[0].url, LINES, 20.0)
    eventually(lambda: connected(cluster.clients[1]) == 1)
    job_id, attempt_id = cluster.run()
    eventually(lambda: int(piece(cluster.clients[1], attempt_id, limit=1).headers["x-log-size"]) > 50_000)
    agent.kill()
    cluster.clients[1].post(f"/api/v1/jobs/{job_id}/cancel")
    eventually(lambda: cluster.clients[1].get(f"/api/v1/attempts/{attempt_id}").body["log_bytes"])
    logs = [whole(client, attempt_id) for client in cluster.clients]
    assert logs[0] == logs[1]
    lines = logs[0].count("\n") - 2
    assert expected(lines - 5) in logs[0]
    assert (files / "logs" / attempt_id[-2:] / f"{attempt_id}.log.gz").exists()
    eventually(lambda: not cluster.left())


def test_a_gateway_that_is_gone_is_an_error_with_a_time(cluster: Cluster) -> None:
    """503 with Retry-After, soon, whether it is frozen or killed; and what it has is read again when it is back."""
    cluster.agent(cluster.gateways[0].url, LINES, 30.0)
    other = cluster.clients[1]
    eventually(lambda: connected(other) == 1)
    _, attempt_id = cluster.run()
    log = f"/api/v1/attempts/{attempt_id}/log"
    assert other.get(log, limit="10").status == 200
    cluster.gateways[0].send_signal(signal.SIGSTOP)
    began = time.monotonic()
    frozen = other.get(log, limit="10")
    assert (frozen.status, frozen.headers["retry-after"]) == (503, "1")
    assert time.monotonic() - began < 14
    cluster.gateways[0].send_signal(signal.SIGCONT)
    eventually(lambda: other.get(log, limit="10").status == 200)
    cluster.gateways[0].kill()
    began = time.monotonic()
    gone = other.get(log, limit="10")
    assert (gone.status, gone.headers["retry-after"], time.monotonic() - began < 5) == (503, "1", True)
    assert "another gateway" in gone.body["error"]


def test_only_gateways_may_ask_gateways(cluster: Cluster) -> None:
    """Without a signature, with a forged, an old or a used one, or one for another request: 403."""
    cluster.agent(cluster.gateways[0].url, 1000, 20.0)
    eventually(lambda: connected(cluster.clients[1]) == 1)
    _, attempt_id = cluster.run()
    holder, url = _gateway_id(cluster), cluster.gateways[0].url
    key = (cluster.scheduler.data_dir / "secret_key").read_text()
    target, other_target = (f"{PREFIX}logs/{attempt_id}?offset=0&limit={limit}" for limit in (10, 20))

    def get(path: str, *signatures: str, **headers: str) -> int:
        sent = [(SIGNATURE, signature) for signature in signatures] + [DIGEST, *headers.items()]
        return httpx.get(url + path, headers=sent, trust_env=False).status_code

    good = Signer(key).sign("GET", target, b"", holder)
    assert get(target) == 403
    assert get(target, good, good) == 403
    assert httpx.get(url + target, headers=[(SIGNATURE, good)], trust_env=False).status_code == 403  # no digest
    assert get(other_target, good) == 403
    assert get(target, Signer("other").sign("GET", target, b"", holder)) == 403
    assert get(target, Signer(key).sign("POST", target, b"", holder)) == 403
    assert get(target, Signer(key).sign("GET", target, b"x", holder)) == 403
    assert get(target, Signer(key).sign("GET", target, b"", "another gateway")) == 403
    for seconds in (-40, 40):
        assert get(target, Signer(key, lambda by=seconds: time.time() + by).sign("GET", target, b"", holder)) == 403
    for nonsense in ("", ".", "..", "1.2.3", f"{2**70}.n.d", "x" * 5000):
        assert get(target, nonsense) == 403, nonsense
    assert get(target, good, **{"X-Forwarded-For": "10.0.0.1"}) == 403
    assert get(target, good) == 200
    assert get(target, good) == 403  # used
    for path in (f"{PREFIX}logs/../../secret_key", f"{PREFIX}logs/{attempt_id}?offset=-1&limit=1",
                 f"{PREFIX}logs/{attempt_id}?offset=0&limit={2**40}"):  # fmt: skip
        assert get(path, Signer(key).sign("GET", path, b"", holder)) in (400, 403, 404), path
    assert httpx.get(cluster.scheduler.url + target, trust_env=False).status_code == 404
    assert "Traceback" not in cluster.gateways[0].log_text()


def test_gateways_of_a_shared_server_reach_each_other(
    server_factory: Callable[..., ServerProcess], tmp_path: Path
) -> None:
    """By plain http and their own addresses, where everything else must come through the proxy."""
    with ExitStack() as stack:
        shared = {"QUALGENT_AUTH": "on", "QUALGENT_PUBLIC_URL": "https://qualgent.test"}
        cluster = Cluster(stack, server_factory, tmp_path, shared)
        cluster.start_gateways()
        eventually(lambda: "gateway " in cluster.scheduler.log_text())
        key = (cluster.scheduler.data_dir / "secret_key").read_text()
        target = f"{PREFIX}logs/01890000-0000-7000-8000-000000000000?offset=0&limit=1"
        signature = Signer(key).sign("GET", target, b"", _gateway_id(cluster))
        headers = dict([(SIGNATURE, signature), DIGEST, ("Host", "10.0.0.7:3000")])
        url = cluster.gateways[0].url
        assert httpx.get(f"{url}/api/v1/jobs", headers=headers, trust_env=False).status_code == 403
        assert httpx.get(f"{url}{target}", headers=headers, trust_env=False).status_code == 404
        assert httpx.get(f"{url}{target}", headers=headers, trust_env=False).status_code == 403  # used


def _gateway_id(cluster: Cluster) -> str:
    """Return the id of the first gateway, which the scheduler's log has."""
    lines = [line for line in cluster.scheduler.log_text().splitlines() if re.search(r"gateway \S+ connected", line)]
    return lines[0].split("gateway ")[1].split(" connected")[0]


def test_polls_are_passed_on(server_factory: Callable[..., ServerProcess], tmp_path: Path, files: Path) -> None:
    """An agent whose requests go to one gateway after the other runs 20 jobs; then its gateway is killed."""
    with ExitStack() as stack:
        cluster = Cluster(stack, server_factory, tmp_path, {"QUALGENT_FILES_URL": files.as_uri()})
        url, balancer = cluster.start_balanced(RequestBalancer)
        agent = cluster.agent(url, 100, 0.1, "--transport", "poll")
        eventually(lambda: connected(cluster.clients[0]) == 1)
        before = dict(balancer.served)
        ids = [cluster.clients[number % 2].submit(test="a.py", app_version_id="1.0") for number in range(20)]
        for job_id in ids:
            assert cluster.clients[0].until(job_id, "done", "failed", seconds=60) == "done"
        assert agent.log_text().count("connected to") == 1
        assert min(balancer.served[port] - before[port] for port in before) >= 20
        assert {tuple(found) for found in outcomes(cluster.clients[0]).values()} == {("passed",)}
        held = _holder_of(cluster, agent)
        slow = cluster.clients[held ^ 1].submit(test="a.py")
        cluster.gateways[held].kill()
        assert cluster.clients[held ^ 1].until(slow, "done", "failed", seconds=90) == "done"
        assert outcomes(cluster.clients[held ^ 1])[slow] == ["passed"]


def _holder_of(cluster: Cluster, agent: AgentProcess) -> int:
    """Return which gateway has the agent's connection."""
    _, attempt_id = cluster.run()
    (path,) = [left for left in cluster.left() if attempt_id in left] or [""]
    return int(not path.startswith(str(cluster.gateways[0].data_dir)))


def test_retention_removes_ended_logs(
    server_factory: Callable[..., ServerProcess], tmp_path: Path, files: Path
) -> None:
    """From the file store, which readers are told; a file that is missing otherwise is named."""
    with ExitStack() as stack:
        settings = {"QUALGENT_FILES_URL": files.as_uri(), "QUALGENT_KEEP_LOG_BYTES": "0"}
        cluster = Cluster(stack, server_factory, tmp_path, settings)
        cluster.start_gateways()
        cluster.agent(cluster.gateways[0].url, 1000, 0.2)
        one, other = cluster.clients
        eventually(lambda: connected(other) == 1)
        job_id, attempt_id = cluster.run()
        assert other.until(job_id, "done", "failed") == "done"
        check_log(cluster, attempt_id, 1000)
        stored = files / "logs" / attempt_id[-2:]
        (stored / f"{attempt_id}.log.gz").rename(files / "kept")
        for client in cluster.clients:
            damaged = client.get(f"/api/v1/attempts/{attempt_id}/log", offset="500")
            assert (damaged.status, str(stored / f"{attempt_id}.log.gz") in damaged.body["error"]) == (410, True)
        (files / "kept").rename(stored / f"{attempt_id}.log.gz")
        check_log(cluster, attempt_id, 1000)
        assert one.post("/api/v1/retention", {"dry_run": False}).body["logs"]["count"] == 1
        assert list(stored.iterdir()) == []
        for client in cluster.clients:
            gone = client.get(f"/api/v1/attempts/{attempt_id}/log")
            assert (gone.status, "as long as" in gone.body["error"]) == (410, True)


@pytest.mark.slow
def test_logs_in_a_bucket(
    server_factory: Callable[..., ServerProcess], tmp_path: Path, s3: str, proxy: BreakingProxy
) -> None:
    """As in a folder; a range is read without the rest, and a bucket that fails delays the result."""
    name = f"logs-{next(BUCKETS)}"
    assert httpx.put(f"{s3}/{name}", trust_env=False).status_code == 200
    settings = {"QUALGENT_FILES_URL": f"s3://{name}/some", "QUALGENT_FILES_ENDPOINT": proxy.url, **CREDENTIALS}
    with ExitStack() as stack:
        cluster = Cluster(stack, server_factory, tmp_path, settings)
        cluster.start_gateways()
        cluster.agent(cluster.gateways[0].url, 150_000, 1.0)
        one, other = cluster.clients
        eventually(lambda: connected(other) == 1)
        job_id, attempt_id = cluster.run()
        proxy.break_with(status=503)
        cluster.gateways[0].wait_for_log("could not store a log in the file store", 90)
        assert other.get(f"/status/{job_id}").body["status"] == "running"
        proxy.heal()
        assert other.until(job_id, "done", "failed", seconds=90) == "done"
        check_log(cluster, attempt_id, 150_000)
        eventually(lambda: not cluster.left())
        before = proxy.answered_bytes
        ranged = one.send("GET", f"/api/v1/attempts/{attempt_id}/log", headers={"Range": "bytes=3000000-3000039"})
        assert (ranged.status, len(ranged.body)) == (206, 40)
        with closing(s3_client(s3)) as bucket:
            key = f"some/logs/{attempt_id[-2:]}/{attempt_id}.log.gz"
            packed = bucket.head_object(Bucket=name, Key=key)["ContentLength"]
        assert proxy.answered_bytes - before < packed / 2
        found: Any = manage(cluster.gateways[0].data_dir, "doctor", **cluster.env)
        assert "ok   files" in found.stdout
