"""A whole scheduler in the test's own event loop: real ledger (a file database), engine and sessions."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.fleet import Fleet
from qgprotocol.addresses import Allowed
from qualgent.boot.composition import CombinedServer
from qualgent.scheduler.core import Timing
from qualgent.scheduler.direct_port import DirectPort
from qualgent.scheduler.port import SchedulerPort
from qualgent.scheduler.scheduler import Scheduler as RunningScheduler
from qualgent.web.gateway import Gateway, ServingProcess
from qualgent.webhooks.deliveries import DeliveryWorker
from tests import carry, postgres
from tests.integration import acts
from tests.integration.client import Client
from tests.integration.redis_pair import Core, Pair
from tests.integration.scripted_host import ScriptedHost
from tests.loopback import Loopback
from tests.redis_process import OverRedis, RedisProcess, redis_process
from tests.s3_server import BreakingProxy, s3_server
from tests.server_process import ServerProcess
from tests.support import waiting
from tests.support.clock import JumpingTime
from tests.webhook_receiver import Receiver, webhook_receiver

PORTS = os.environ.get("TEST_PORTS", "loopback").split()
"""The implementations of the scheduler port that every test of a scheduler runs over; see tests/loopback.py.

By default the strictest within one process: the direct port is that of every server that tests start.
"""

TIMING = Timing(heartbeat_seconds=10, suspect_seconds=30, lost_seconds=60, accept_seconds=10, restart_grace_seconds=60)


class Scheduler:
    """A runtime that a test can stop and start again, as a server restart does."""

    def __init__(self, timing: Timing = TIMING, port: str = "direct", redis_url: str = "") -> None:
        self.timing = timing
        self._port = port
        self._redis_url = redis_url
        self.process = ServingProcess()
        self.server = self._make(timing)

    def _make(self, timing: Timing) -> CombinedServer:
        return CombinedServer(self.process, timing, self._make_port)

    def _make_port(self, direct: DirectPort) -> SchedulerPort:
        match self._port:
            case "loopback":
                return Loopback(direct)
            case "redis":
                return OverRedis(self._redis_url, direct)
        return direct

    async def start(self, **timing: float) -> None:
        self.server = self._make(replace(self.timing, **timing))
        acts.use(self.server)
        self._notify_at_changes()
        await self.server.start()
        if isinstance(self.server.port, OverRedis):
            await self.server.port.start()
        await asyncio.sleep(0)  # for what a start writes in tasks of its own to be queued
        await self.runtime.ledger.write(lambda cursor: None)  # behind it: tests count commits, and lock the database

    def _notify_at_changes(self) -> None:
        hub = self.gateway.hub

        def touch(topic: str, *ids: str) -> None:
            type(hub).touch(hub, topic, *ids)
            waiting.notify()

        hub.touch = touch  # type: ignore[method-assign]

    async def stop(self) -> None:
        if isinstance(self.server.port, OverRedis):
            await self.server.near.stop()
            await self.server.port.stop()
            await self.server.role.stop()
        else:
            await self.server.stop()

    async def kill(self) -> None:
        """Stop it without a word to the scheduler of what its gateway's connections ended with."""
        if isinstance(self.server.port, OverRedis):
            await self.server.port.kill()
            await self.server.near.stop()
            await self.server.role.stop()
        else:
            await self.server.stop()

    @property
    def runtime(self) -> RunningScheduler:
        return self.server.scheduler

    @property
    def gateway(self) -> Gateway:
        return self.server.gateway

    @property
    def port(self) -> SchedulerPort:
        return self.server.port

    @property
    def deliveries(self) -> DeliveryWorker:
        assert self.server.near.deliveries is not None
        return self.server.near.deliveries

    @property
    def fleet(self) -> Fleet:
        return self.server.fleet

    def host(self, *names: str, **hello: Any) -> ScriptedHost:
        return ScriptedHost(self.server, names or ("agent-1",), **hello)

    async def connect(self, *names: str, **hello: Any) -> ScriptedHost:
        """Return a connected host."""
        host = self.host(*names, **hello)
        await host.connect()
        return host


@pytest.fixture
async def pair(redis: RedisProcess) -> AsyncIterator[Pair]:
    """Make both ends of a port over Redis, which are connected."""
    redis.command("FLUSHALL")
    made = Pair(redis.url, Core())
    await made.start()
    yield made
    made.core.going_on.set()
    await made.stop()


@pytest.fixture
def no_caller() -> Iterator[None]:
    """Let no later test act as the last caller of this one."""
    yield
    carry.caller.clear()


@pytest.fixture(scope="session")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisProcess]:
    """Run one redis-server for all tests of this process that only need one."""
    with redis_process(tmp_path_factory.mktemp("redis")) as made:
        yield made


@pytest.fixture(params=PORTS)
async def scheduler(request: pytest.FixtureRequest, transactional_db: None, settings: Any) -> AsyncIterator[Scheduler]:
    settings.QUALGENT_DEMO_AGENTS = 0
    url = ""
    if request.param == "redis":
        redis: RedisProcess = request.getfixturevalue("redis")
        redis.command("FLUSHALL")
        url = redis.url
    made = Scheduler(port=request.param, redis_url=url)
    with nullcontext() if url else JumpingTime().installed(asyncio.get_running_loop()):
        await made.start()
        yield made
        await made.stop()


@pytest.fixture
def client(server: ServerProcess, client_of: Callable[[ServerProcess], Client]) -> Client:
    """Make a client of a real server without agents, with an empty ledger."""
    return client_of(server)


@pytest.fixture(scope="module")
def shared_client(tmp_path_factory: pytest.TempPathFactory, migrated_data_dir: Path) -> Iterator[Client]:
    """Make one client and real server for all tests of a file that do not depend on other submissions."""
    data_dir = tmp_path_factory.mktemp("shared") / "server"
    shutil.copytree(migrated_data_dir, data_dir)
    server = ServerProcess(data_dir).start()
    client = Client(server.url)
    yield client
    client.close()
    server.end()


@pytest.fixture
def local_receivers(settings: Any) -> None:
    """Allow webhooks to addresses of this machine."""
    settings.QUALGENT_WEBHOOK_ALLOW = Allowed.parse("127.0.0.1")


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """Make a receiver of webhooks."""
    with webhook_receiver() as made:
        yield made


@pytest.fixture
def quick_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retry failed deliveries after milliseconds."""
    monkeypatch.setattr("qualgent.webhooks.schedule.FIRST_SECONDS", 0.01)
    monkeypatch.setattr("qualgent.webhooks.schedule.FACTOR", 1.0)
    monkeypatch.setattr("qualgent.webhooks.schedule.MAX_PAUSE_SECONDS", 0.01)


@pytest.fixture(scope="session")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start an S3 server for all tests of this process; return its address."""
    with s3_server(tmp_path_factory.mktemp("s3")) as url:
        yield url


@pytest.fixture
def proxy(s3: str) -> Iterator[BreakingProxy]:
    """Start a proxy in front of the S3 server, which a test may tell to break what passes."""
    with BreakingProxy(s3) as proxy:
        yield proxy


@pytest.fixture
def own_postgresql() -> Iterator[postgres.Cluster]:
    """Start a cluster of the test's own."""
    made = postgres.new_cluster()
    made.start()
    yield made
    made.end()
