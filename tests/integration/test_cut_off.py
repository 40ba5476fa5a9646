"""A scheduler without Redis resigns for a standby that has it; a gateway without it sends its agents to another."""

from __future__ import annotations

import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest

from qualgent.boot.startup import SUPERSEDED
from qualgent.ledger.election import FRESH_SECONDS
from tests import postgres
from tests.agent_process import AgentProcess
from tests.balancers import balancing
from tests.cut_service import CutService, cut_redis
from tests.databases import postgres_only
from tests.integration.client import Client
from tests.integration.test_election import epoch_of, works
from tests.integration.test_roles import connected, outcomes, submit
from tests.redis_process import redis_process
from tests.server_process import ServerProcess
from tests.support.waiting import eventually
from tools.servers import free_port

WAIT_SECONDS = 60
FAILOVER_SECONDS = 4.0
ENV = {"QUALGENT_FAILOVER_SECONDS": f"{FAILOVER_SECONDS:g}"}
AGENT = ("--preset", "simulated", "--target", "mobile", "--install-seconds", "0.05", "--failure-rate", "0")


class Schedulers(NamedTuple):
    active: ServerProcess
    standby: ServerProcess
    ways: list[CutService]  # of the two to Redis
    client: Client


@pytest.fixture
def schedulers(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> Iterator[Schedulers]:
    """Start a scheduler and a standby, each with a way of its own to Redis, and a gateway with an agent."""
    with ExitStack() as stack:
        redis = stack.enter_context(redis_process(tmp_path))
        ways, urls = zip(*(stack.enter_context(cut_redis(redis.port)) for _ in range(2)), strict=True)
        active = server_factory(args=("--role", "scheduler"), **ENV, REDIS_URL=urls[0])
        env = {**ENV, **postgres.database_environment(active.data_dir)}
        eventually(lambda: works(active))
        standby = ServerProcess(active.data_dir, env={**env, "REDIS_URL": urls[1]}, args=("--role", "scheduler"))
        gateway = ServerProcess(active.data_dir, env={**env, "REDIS_URL": redis.url}, args=("--role", "gateway"))
        for process in (standby, gateway):
            stack.callback(process.end)
            process.start()
        agent = AgentProcess(gateway.url, "agent", tmp_path / "agent", *AGENT, "--seconds", "0.05")
        stack.callback(agent.end)
        agent.start()
        client = client_of(gateway)
        eventually(lambda: connected(client) == 1)
        yield Schedulers(active, standby, list(ways), client)


def readiness(server: ServerProcess) -> tuple[int, str]:
    answer = httpx.get(f"{server.url}/readyz", trust_env=False, timeout=10)
    return answer.status_code, answer.text


@postgres_only
@pytest.mark.parametrize("fault", ["cut", "freeze"])
def test_a_scheduler_that_cannot_reach_redis_gives_way(schedulers: Schedulers, fault: str) -> None:
    """It says so before; a job that is submitted meanwhile runs, once."""
    active, standby, (way, _), client = schedulers
    before = epoch_of(active)
    getattr(way, fault)()
    said: list[str] = []

    def has_ended() -> bool:
        try:
            status, text = readiness(active)
        except httpx.HTTPError:
            return not active.running
        if status == 503:
            said.append(text)
        return False

    eventually(has_ended)
    assert active.exit_code == SUPERSEDED
    assert any("Redis cannot be reached" in text for text in said)
    eventually(lambda: works(standby))
    job_id = submit(client, 1)
    assert client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) == "done"
    assert outcomes(client) == {job_id: ["passed"]}
    active.start()  # by its supervisor: a standby that cannot reach Redis
    time.sleep(FAILOVER_SECONDS + 2)
    assert (standby.running, active.running, epoch_of(standby)) == (True, True, before + 1)


@postgres_only
def test_schedulers_that_are_both_cut_off_do_not_take_turns(schedulers: Schedulers) -> None:
    """One goes on as soon as it reaches Redis again; and a standby that reaches it first takes over."""
    active, standby, ways, client = schedulers
    before = epoch_of(active)
    for way in ways:
        way.cut()
    time.sleep(2 * FAILOVER_SECONDS + 2)
    assert readiness(active)[0] == 503
    assert (active.running, standby.running, epoch_of(active)) == (True, True, before)
    ways[1].restore()
    assert active.wait_ended() == SUPERSEDED
    eventually(lambda: works(standby))
    assert epoch_of(standby) == before + 1
    job_id = submit(client, 1)
    assert client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) == "done"


@postgres_only
@pytest.mark.parametrize("fault", ["ended", "frozen"])
def test_without_a_standby_a_scheduler_that_is_cut_off_stays(schedulers: Schedulers, fault: str) -> None:
    """It goes on when it reaches Redis again; a standby that is frozen, and keeps its session, is none."""
    active, standby, (way, _), client = schedulers
    if fault == "ended":
        standby.end()
    else:
        standby.send_signal(signal.SIGSTOP)
        time.sleep(FRESH_SECONDS)
    way.cut()
    time.sleep(2 * FAILOVER_SECONDS + 1)
    assert active.running
    way.restore()
    job_id = submit(client, 1)
    assert client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) == "done"
    eventually(lambda: readiness(active)[0] == 200)


@pytest.mark.parametrize("transport", ["websocket", "poll"])
@pytest.mark.parametrize("fault", ["cut", "freeze"])
def test_agents_leave_a_gateway_that_cannot_reach_redis(
    server_factory: Callable[..., ServerProcess],
    client_of: Callable[[ServerProcess], Client],
    tmp_path: Path,
    fault: str,
    transport: str,
) -> None:
    """Their tests go on over another gateway, and do not run again, also when the first one is back."""
    with ExitStack() as stack:
        redis = stack.enter_context(redis_process(tmp_path))
        way, url = stack.enter_context(cut_redis(redis.port))
        ports = [free_port(), free_port()]
        balanced, balancer = stack.enter_context(balancing(ports))
        env = {**ENV, "QUALGENT_BALANCER_PORT": balanced.rpartition(":")[2]}
        env |= {"QUALGENT_HEARTBEAT_SECONDS": "2", "QUALGENT_SUSPECT_SECONDS": "8", "QUALGENT_LOST_SECONDS": "20"}
        scheduler = server_factory(args=("--role", "scheduler"), **env, REDIS_URL=redis.url)
        one, two = (
            ServerProcess(scheduler.data_dir, env={**env, "REDIS_URL": redis_url}, args=("--role", "gateway"))
            for redis_url in (url, redis.url)
        )
        for gateway, port in zip((one, two), ports, strict=True):
            gateway.port = port
            stack.callback(gateway.end)
            gateway.start()
        options = (*AGENT, "--seconds", "12", "--transport", transport)  # it is back after 6
        agent = AgentProcess(balanced, "agent", tmp_path / "agent", *options)
        stack.callback(agent.end)
        agent.start()
        client = client_of(two)
        eventually(lambda: connected(client) == 1)
        assert balancer.served[one.port] == 1  # the first, which has the hello
        before = balancer.served[two.port]
        job_id = submit(client, 1)
        assert client.until(job_id, "running") == "running"
        getattr(way, fault)()
        agent.wait_for_log("the server asks to reconnect", seconds=30)
        eventually(lambda: balancer.served[two.port] > before and connected(client) == 1)
        way.restore()
        assert client.until(job_id, "done", "failed", seconds=WAIT_SECONDS) == "done"
        assert outcomes(client) == {job_id: ["passed"]}
        starts = Counter(line["job"] for line in agent.journal("start"))
        assert starts == {job_id: 1}
        eventually(lambda: readiness(one)[0] == 200)
