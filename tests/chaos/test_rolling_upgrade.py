"""An upgrade and a rollback of a cluster, one process after the other, while tests are submitted and run.

The next version is a copy of the project with other messages and another migration (``tests/next_version.py``).
"""

from __future__ import annotations

import json
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest

from qgprotocol import __version__
from tests import next_version, postgres
from tests.agent_process import AgentProcess
from tests.balancers import balancing
from tests.chaos.test_cluster import wait_for_all
from tests.databases import postgres_only
from tests.forked_process import foreign, run_module
from tests.integration.client import Client
from tests.next_version import ANSWERED, NEXT, RECEIVED, REFUSED, TABLE, make_next_version
from tests.redis_process import redis_process
from tests.server_process import ROOT, ServerProcess, clean_environment
from tests.support.waiting import eventually
from tests.unit.cli_support import NO_CI
from tools.servers import free_port

pytestmark = [postgres_only, pytest.mark.chaos]

GATEWAYS = SCHEDULERS = HOSTS = 2
SUBMITTERS = 2
PAUSE_SECONDS = 0.2  # between two submits of one
TESTS = 3  # of one submit
MIXED_SUBMITS = 5  # at least, with each mixture of versions
AGENT = ("--preset", "simulated", "--target", "mobile", "--devices", "5", "--seconds", "0.3",
         "--install-seconds", "0.1", "--failure-rate", "0")  # fmt: skip


class Submit(NamedTuple):
    """The end of one ``qgjob submit``."""

    code: int
    ids: list[str]
    errors: str


class Submitter(threading.Thread):
    """Runs ``qgjob submit`` again and again, as a CI machine does: nobody repeats what has failed."""

    def __init__(self, url: str, name: str) -> None:
        super().__init__(daemon=True)
        self._name = name
        kept = {key: value for key, value in foreign(os.environ).items() if key not in NO_CI}
        self._env = kept | {"QUALGENT_URL": url, "XDG_CONFIG_HOME": os.devnull}
        self._ending = threading.Event()
        self.done: list[Submit] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            while not self._ending.wait(PAUSE_SECONDS):
                self._submit(len(self.done))
        except BaseException as error:  # shown by the test
            self.error = error

    def _submit(self, number: int) -> None:
        tests = [part for place in range(TESTS) for part in ("--test", f"{self._name}-{number}-{place}")]
        build = ("--org-id", self._name, "--app-version-id", f"1.{number % 5}")
        ended = run_module("qgjob", "submit", *build, "--target", "mobile", "--json", *tests, env=self._env)
        ids = [job["id"] for job in json.loads(ended.stdout)["jobs"]] if ended.returncode == 0 else []
        self.done.append(Submit(ended.returncode, ids, ended.stderr))

    def end(self) -> None:
        self._ending.set()
        self.join(120)
        assert self.error is None, self.error
        assert not self.is_alive()


class Cluster:
    """Processes of two versions on one database, and what is done to them."""

    def __init__(self, stack: ExitStack, url: str, ports: list[int], first: ServerProcess, env: dict[str, str]) -> None:
        """``first``: a scheduler that runs."""
        self.url = url
        self.schedulers = [first]
        self.gateways: list[ServerProcess] = []
        self.submitters: list[Submitter] = []
        self.data_dir = first.data_dir
        self.env = env | postgres.database_environment(first.data_dir)
        self._stack = stack
        self.schedulers.append(self.start("scheduler", ROOT))
        self.gateways += [self.start("gateway", ROOT, port) for port in ports]

    def start(self, role: str, folder: Path, port: int = 0) -> ServerProcess:
        env = self.env if folder == ROOT else self.env | next_version.ENVIRONMENT
        process = ServerProcess(self.data_dir, env=env, args=("--role", role), folder=folder)
        process.port = port
        self._stack.callback(process.end)
        return process.start()

    def replace_schedulers(self, folder: Path) -> None:
        """Replace the one that stands by, then the one that works: a new one takes over."""
        active = next(one for one in self.schedulers if _works(one))
        standby = next(one for one in self.schedulers if one is not active)
        assert standby.stop() == 0
        with ThreadPoolExecutor() as pool:
            self.schedulers = list(pool.map(lambda _: self.start("scheduler", folder), range(SCHEDULERS)))
        assert active.stop() == 0
        eventually(lambda: any(map(_works, self.schedulers)), otherwise="a new scheduler takes over")

    def replace_gateways(self, folder: Path) -> None:
        for place, gateway in enumerate(self.gateways):
            assert gateway.stop() == 0
            self.gateways[place] = self.start("gateway", folder, gateway.port)

    def go_on(self) -> None:
        """Wait until some tests more are submitted and run."""
        before, done = self._count(), self.stats()["done"]
        eventually(lambda: self._count() >= before + MIXED_SUBMITS, otherwise="tests are submitted", seconds=60)
        eventually(lambda: self.stats()["done"] >= done + MIXED_SUBMITS * TESTS, otherwise="tests are run", seconds=60)

    def _count(self) -> int:
        return sum(len(one.done) for one in self.submitters)

    def stats(self) -> dict[str, int]:
        found: dict[str, int] = httpx.get(f"{self.gateways[0].url}/api/v1/stats", trust_env=False, timeout=30).json()
        return found

    def versions(self) -> tuple[set[str], set[str]]:
        """Return the versions of the gateways, and that of the scheduler that works."""
        return (
            {_version(gateway) for gateway in self.gateways},
            {_version(scheduler) for scheduler in self.schedulers if _works(scheduler)},
        )

    def log_since(self, position: int) -> str:
        return self.gateways[0].log_text()[position:]


def _metrics(process: ServerProcess) -> str:
    return httpx.get(f"{process.url}/metrics", trust_env=False, timeout=30).raise_for_status().text


def _works(scheduler: ServerProcess) -> bool:
    return "qualgent_groups " in _metrics(scheduler)


def _version(process: ServerProcess) -> str:
    return next(one for one in (NEXT, __version__) if f'qualgent_info{{version="{one}"}}' in _metrics(process))


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


@pytest.fixture
def cluster(server_factory: Callable[..., ServerProcess], stack: ExitStack, tmp_path: Path) -> Cluster:
    """Start schedulers and gateways of this version behind a balancer, device hosts, and those who submit."""
    redis = stack.enter_context(redis_process(tmp_path))
    ports = [free_port() for _ in range(GATEWAYS)]
    url, _ = stack.enter_context(balancing(ports))
    env = {"REDIS_URL": redis.url, "QUALGENT_BALANCER_PORT": url.rpartition(":")[2], "QUALGENT_FAILOVER_SECONDS": "20"}
    return Cluster(stack, url, ports, server_factory(args=("--role", "scheduler"), **env), env)


@pytest.fixture
def agents(cluster: Cluster, stack: ExitStack, tmp_path: Path) -> list[AgentProcess]:
    agents = [
        AgentProcess(cluster.url, f"host-{number}", tmp_path / f"host-{number}", *AGENT) for number in range(HOSTS)
    ]
    for agent in agents:
        stack.callback(agent.end)
        agent.start()
    return agents


@pytest.mark.timeout(300)
@pytest.mark.slow
def test_an_upgrade_and_a_rollback_are_not_noticed(
    cluster: Cluster, agents: list[AgentProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> None:
    """No submit fails, no job is lost, and none runs twice, with each mixture of two versions."""
    new = make_next_version(tmp_path / "next")
    cluster.submitters += [Submitter(cluster.url, f"org-{number}") for number in range(SUBMITTERS)]
    for submitter in cluster.submitters:
        submitter.start()
    cluster.go_on()

    env = clean_environment(cluster.data_dir, cluster.env | next_version.ENVIRONMENT)
    migrated = run_module("manage", "migrate", "--verbosity", "0", env=env, folder=new)
    assert migrated.returncode == 0, migrated.stderr
    cluster.go_on()

    cluster.replace_schedulers(new)
    assert cluster.versions() == ({__version__}, {NEXT})
    cluster.go_on()

    began = len(cluster.log_since(0))
    cluster.replace_gateways(new)
    assert cluster.versions() == ({NEXT}, {NEXT})
    cluster.go_on()
    eventually(lambda: ANSWERED in cluster.log_since(began), otherwise="the new scheduler answers a new command")
    eventually(lambda: RECEIVED in cluster.log_since(began), otherwise="the new gateway gets a new event")

    cluster.replace_schedulers(ROOT)
    assert cluster.versions() == ({NEXT}, {__version__})
    cluster.go_on()
    eventually(lambda: REFUSED in cluster.log_since(began), otherwise="the old scheduler refuses a new command")

    env = clean_environment(cluster.data_dir, cluster.env)
    migrated = run_module("manage", "migrate", "--verbosity", "0", env=env)
    assert migrated.returncode == 0, migrated.stderr  # it changes nothing
    cluster.replace_gateways(ROOT)
    assert cluster.versions() == ({__version__}, {__version__})
    cluster.go_on()

    for submitter in cluster.submitters:
        submitter.end()
    submits = [one for submitter in cluster.submitters for one in submitter.done]
    assert [one for one in submits if one.code] == []
    ids = [job_id for one in submits for job_id in one.ids]
    assert len(set(ids)) == len(ids) == TESTS * len(submits)
    wait_for_all(client_of(cluster.gateways[0]), len(ids))
    stats = cluster.stats()
    assert (stats["done"], stats["failed"], stats["waiting"], stats["running"]) == (len(ids), 0, 0, 0)
    for agent in agents:
        agent.end()
    starts = Counter(line["job"] for agent in agents for line in agent.journal("start"))
    assert starts == Counter(ids)
    notes = postgres.execute(f"SELECT count(*) FROM {TABLE}", postgres.name_of(cluster.data_dir))
    assert notes[0][0] > 0  # both versions have written into the tables of the next one
    assert "Traceback" not in cluster.log_since(0)
