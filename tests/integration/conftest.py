"""A whole scheduler in the test's own loop: real ledger (a file database), real engine, real sessions."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.fleet import Fleet, current_fleet
from agents.startup import start_fleet, stop_fleet
from jobs.scheduler.runtime import Runtime, set_current
from jobs.scheduler.timing import Timing
from qualgent.addresses import Allowed
from tests.integration.client import Client
from tests.integration.scripted_host import ScriptedHost
from tests.server_process import ServerProcess
from tests.webhook_receiver import Receiver, webhook_receiver

TIMING = Timing(heartbeat_seconds=10, suspect_seconds=30, lost_seconds=60, accept_seconds=10, restart_grace_seconds=60)


class Scheduler:
    """A runtime that a test can stop and start again, as a server restart does."""

    def __init__(self, timing: Timing = TIMING) -> None:
        self.timing = timing
        self.runtime = Runtime(timing)

    async def start(self, **timing: float) -> None:
        self.runtime = Runtime(replace(self.timing, **timing))
        await self.runtime.start([start_fleet])
        set_current(self.runtime)

    async def stop(self) -> None:
        set_current(None)
        await stop_fleet(self.runtime)
        await self.runtime.stop()

    @property
    def fleet(self) -> Fleet:
        return current_fleet()

    def host(self, *names: str, **hello: Any) -> ScriptedHost:
        return ScriptedHost(self.runtime, self.fleet, names or ("agent-1",), **hello)


@pytest.fixture
async def scheduler(transactional_db: None, settings: Any) -> AsyncIterator[Scheduler]:
    settings.QUALGENT_DEMO_AGENTS = 0
    made = Scheduler()
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
def client(server: ServerProcess, client_of: Callable[[ServerProcess], Client]) -> Client:
    """A client of a real server without agents, with an empty ledger."""
    return client_of(server)


@pytest.fixture(scope="module")
def shared_client(tmp_path_factory: pytest.TempPathFactory, migrated_data_dir: Path) -> Iterator[Client]:
    """A client of one real server for all tests of a file: for what does not depend on what else was submitted."""
    data_dir = tmp_path_factory.mktemp("shared") / "server"
    shutil.copytree(migrated_data_dir, data_dir)
    server = ServerProcess(data_dir).start()
    client = Client(server.url)
    yield client
    client.close()
    server.end()


@pytest.fixture
def local_receivers(settings: Any) -> None:
    """Webhooks may lead to this machine."""
    settings.QUALGENT_WEBHOOK_ALLOW = Allowed.parse(["127.0.0.1"])


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver of webhooks."""
    with webhook_receiver() as made:
        yield made


@pytest.fixture
def quick_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    """What fails to be delivered is tried again after milliseconds."""
    monkeypatch.setattr("webhooks.schedule.FIRST_SECONDS", 0.01)
    monkeypatch.setattr("webhooks.schedule.FACTOR", 1.0)
    monkeypatch.setattr("webhooks.schedule.MOST_PAUSE_SECONDS", 0.01)
