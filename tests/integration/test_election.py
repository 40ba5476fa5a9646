"""Two schedulers on one PostgreSQL database: one works, the other takes over."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from django.db import connection

from qgprotocol import messages
from qualgent.boot.startup import SUPERSEDED
from qualgent.ledger.election import STALE_SECONDS
from qualgent.ledger.fence import Fence
from qualgent.ledger.group_commit import Ledger
from tests import postgres
from tests.agent_process import AgentProcess
from tests.databases import postgres_only
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.test_roles import connected, outcomes, submit
from tests.redis_process import RedisProcess, redis_process
from tests.server_process import ServerProcess
from tests.shared_hosts import SocketHost
from tests.support.waiting import eventually

pytestmark = postgres_only

WAIT_SECONDS = 60
AGENT = ("--preset", "simulated", "--target", "mobile", "--seconds", "0.05", "--install-seconds", "0.05",
         "--failure-rate", "0")  # fmt: skip


class Cluster(NamedTuple):
    redis: RedisProcess
    active: ServerProcess
    standby: ServerProcess
    gateway: ServerProcess
    client: Client


@pytest.fixture
def cluster(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> Iterator[Cluster]:
    """Start a scheduler, a standby, and a gateway with an agent."""
    with redis_process(tmp_path) as redis:
        env = {"REDIS_URL": redis.url, "QUALGENT_FAILOVER_SECONDS": "20", "QUALGENT_LOST_SECONDS": "31"}
        active = server_factory(args=("--role", "scheduler"), **env)
        env |= postgres.database_environment(active.data_dir)
        standby = ServerProcess(active.data_dir, env=env, args=("--role", "scheduler"))
        gateway = ServerProcess(active.data_dir, env=env, args=("--role", "gateway"))
        agent = None
        try:
            eventually(lambda: works(active))
            standby.start()
            gateway.start()
            agent = AgentProcess(gateway.url, "agent", tmp_path / "agent", *AGENT).start()
            client = client_of(gateway)
            eventually(lambda: connected(client) == 1)
            yield Cluster(redis, active, standby, gateway, client)
        finally:
            if agent is not None:
                agent.end()
            for process in (standby, gateway):
                process.end()


def epoch_of(server: ServerProcess) -> int:
    ((epoch,),) = postgres.execute("SELECT epoch FROM jobs_schedulerepoch", postgres.name_of(server.data_dir))
    return int(epoch)


def works(server: ServerProcess) -> bool:
    """Return whether a scheduler process is the one: a standby has no engine."""
    return "qualgent_groups " in httpx.get(f"{server.url}/metrics", trust_env=False, timeout=30).text


def check_figures(client: Client) -> None:
    """Check that the totals and those of the agent count each job, end and install in the ledger once."""
    statuses = Counter(job["status"] for job in client.get("/api/v1/jobs", limit="200").body["jobs"])
    attempts = client.get("/api/v1/attempts", limit="200").body["attempts"]
    ended = {status: statuses[status] for status in ("done", "failed", "cancelled")}
    expected = {
        "submitted": statuses.total(),
        **ended,
        "installs": sum(one["install_seconds"] is not None for one in attempts),
    }
    totals = client.get("/api/v1/stats", period="24h").body["totals"]
    assert {name: totals[name] for name in expected} == expected
    (agent,) = client.get("/api/v1/agents").body["agents"]
    assert (agent["jobs_done"], agent["installs"]) == (expected["done"], expected["installs"])


@pytest.mark.parametrize("fault", ["kill", "freeze", "stop"])
def test_the_standby_takes_over_under_load(cluster: Cluster, fault: str) -> None:
    """Nothing acknowledged is lost, runs or counts twice; a scheduler that was frozen ends when it finds out."""
    active, standby, client = cluster.active, cluster.standby, cluster.client
    assert works(active)
    assert not works(standby)  # and it is ready nevertheless: `start` has waited for that
    before = epoch_of(active)
    timed_out = client.submit(target="tv", queue_timeout_seconds=1)
    assert client.post(f"/api/v1/jobs/{client.submit(target='tv')}/cancel").status == 200
    assert client.until(timed_out, "failed") == "failed"
    with ThreadPoolExecutor(8) as pool:
        submits = [pool.submit(submit, client, number) for number in range(60)]
        time.sleep(0.2)
        began = time.monotonic()
        match fault:
            case "kill":
                active.send_signal(signal.SIGKILL)
            case "freeze":
                active.send_signal(signal.SIGSTOP)
            case "stop":
                active.send_signal(signal.SIGTERM)
        eventually(lambda: works(standby))
        taken = time.monotonic() - began
        ids = [one.result(WAIT_SECONDS) for one in submits]
    assert taken < STALE_SECONDS + 15  # generous: the figure is in docs/scale.md
    assert epoch_of(active) == before + 1
    assert client.get("/readyz").status == 200
    if fault == "freeze":
        active.send_signal(signal.SIGCONT)
        assert active.wait_ended() == SUPERSEDED
        assert epoch_of(active) == before + 1
    assert len(set(ids)) == 60
    assert Counter(client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) for job_id in ids) == {"done": 60}
    assert outcomes(client) == {job_id: ["passed"] for job_id in ids}
    check_figures(client)


@pytest.mark.parametrize("first", ["passed", "failed"])
def test_of_two_contradicting_results_the_first_counts(cluster: Cluster, first: str) -> None:
    """Both are sent while the scheduler is frozen; the standby gets them from the gateway."""
    active, client, second = cluster.active, cluster.client, "failed" if first == "passed" else "passed"
    with SocketHost(cluster.gateway) as host:
        host.connect("tv-1", targets=["tv"])
        job_id = client.submit(target="tv", retries=0)
        lease = host.begin()
        eventually(lambda: client.get(f"/api/v1/jobs/{job_id}").body["phase"] == "executing")
        active.send_signal(signal.SIGSTOP)
        for outcome in (first, second):
            host.say(messages.Result(attempt=lease.attempt, token=lease.token, outcome=outcome, run_seconds=1.0))
        eventually(lambda: works(cluster.standby))
        active.kill()
        client.until(job_id, "done", "failed", seconds=WAIT_SECONDS)
    assert outcomes(client) == {job_id: [first]}


def test_there_and_back(cluster: Cluster) -> None:
    """The first one is a standby when it starts again, and takes over in turn."""
    first, second, client = cluster.active, cluster.standby, cluster.client
    assert first.stop() == 0
    eventually(lambda: works(second))
    first.start()
    assert not works(first)
    job_id = submit(client, 1)
    assert second.stop() == 0
    eventually(lambda: works(first))
    assert client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) == "done"


def test_the_scheduler_keeps_its_epoch_when_its_session_ends(cluster: Cluster) -> None:
    """A session that is ended by an administrator is opened again, unless another has taken over meanwhile."""
    active, client, name = cluster.active, cluster.client, postgres.name_of(cluster.active.data_dir)
    cluster.standby.end()
    before = epoch_of(active)
    for _ in range(3):
        postgres.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
        time.sleep(1)
    job_id = submit(client, 1)
    assert client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) == "done"
    assert (active.running, epoch_of(active)) == (True, before)


def test_an_epoch_that_goes_back_stops_no_gateway(cluster: Cluster) -> None:
    """The database is restored from a copy; the gateway, which ran on, has seen a much later epoch."""
    active, standby, client = cluster.active, cluster.standby, cluster.client
    name = postgres.name_of(active.data_dir)
    assert active.stop() == 0
    eventually(lambda: works(standby))
    postgres.execute("UPDATE jobs_schedulerepoch SET epoch = epoch + 1000", name)
    assert standby.wait_ended() == SUPERSEDED
    active.start()
    eventually(lambda: works(active))
    job_id = submit(client, 1)
    assert client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) == "done"
    assert active.stop() == 0
    postgres.execute("UPDATE jobs_schedulerepoch SET epoch = 5", name)
    active.start(wait_ready=False)  # it may end before it is seen to be ready
    assert active.wait_ended() == SUPERSEDED  # once: a supervisor starts it again
    active.start()
    eventually(lambda: works(active))
    job_id = submit(client, 2)
    assert client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) == "done"
    assert epoch_of(active) > 1000


def test_a_second_server_waits_for_the_first(server_factory: Callable[..., ServerProcess]) -> None:
    """Also when each has both roles: it says so, serves nobody, and changes nothing."""
    first = server_factory()
    second = ServerProcess(first.data_dir, env=postgres.database_environment(first.data_dir))
    try:
        with ThreadPoolExecutor() as pool:
            starting = pool.submit(second.start)
            second.wait_for_log("waiting: another process is the scheduler of this database, epoch 1")
            assert first.stop() == 0
            starting.result(WAIT_SECONDS)
        assert epoch_of(first) == 2
    finally:
        second.end()


async def test_a_transaction_of_a_former_scheduler_is_not_committed(scheduler: Scheduler) -> None:
    """It locks the row of its epoch: raising it waits for what is being written, and later writes change nothing."""
    database = connection.settings_dict["NAME"]
    raise_epoch = "UPDATE jobs_schedulerepoch SET epoch = epoch + 1"
    postgres.execute("DELETE FROM jobs_schedulerepoch", database)  # other tests empty all tables
    postgres.execute("INSERT INTO jobs_schedulerepoch (epoch, pulse, holder) VALUES (7, 0, '')", database)
    within, go_on = threading.Event(), threading.Event()

    def superseded() -> None:
        raise RuntimeError("the process ends here")

    def slow(cursor: Any) -> None:
        cursor.execute("INSERT INTO accounts_org (id, weight, created_at) VALUES ('slow', 1, now())")
        assert cursor.rowcount == 1
        within.set()
        go_on.wait(20)

    ledger = Ledger(fence=Fence(7, superseded))
    ledger.start()
    writing = asyncio.ensure_future(ledger.write(slow))
    await asyncio.to_thread(within.wait, 20)
    postgres.execute("UPDATE jobs_schedulerepoch SET pulse = pulse + 1", database)  # waits for nothing
    raising = asyncio.ensure_future(asyncio.to_thread(postgres.execute, raise_epoch, database))
    await asyncio.sleep(0.5)
    assert not raising.done()
    go_on.set()
    await writing
    await raising
    with pytest.raises(RuntimeError, match="the process ends here"):
        await ledger.write(lambda cursor: cursor.execute("DELETE FROM accounts_org WHERE id = 'slow'"))
    assert postgres.execute("SELECT weight FROM accounts_org WHERE id = 'slow'", database) == [(1,)]
    await ledger.close()
