"""A server whose PostgreSQL is stopped, crashes and comes back under load."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests import postgres
from tests.databases import postgres_only
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess, manage
from tests.support.waiting import eventually

pytestmark = [postgres_only, pytest.mark.timeout(120), pytest.mark.chaos]

SECONDS = 30


@pytest.fixture
def server(own_postgresql: postgres.Cluster, server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    postgres.execute("CREATE DATABASE qg TEMPLATE template0", folder=own_postgresql.folder)
    url = postgres.url("qg", own_postgresql.folder)
    made = server_factory(start=False, DATABASE_URL=url, QUALGENT_WRITE_SECONDS="3")
    migrated = manage(made.data_dir, "migrate", "--verbosity", "0", DATABASE_URL=url)
    assert migrated.returncode == 0, migrated.stderr
    return made.start()


class Submitter:
    """Submits a job after the other until it is stopped; keeps what was answered."""

    def __init__(self, url: str) -> None:
        self.stopped = threading.Event()
        self.created: list[str] = []
        self.refused: list[str] = []
        self.unknown: list[str] = []  # answered that it is not known, or not answered
        self.others: list[str] = []
        self.texts: set[str] = set()  # of refusals
        self._url = url

    def run(self, number: int) -> None:
        with httpx.Client(base_url=self._url, timeout=20, trust_env=False) as http:
            for place in range(100_000):
                if self.stopped.is_set():
                    return
                name = f"tests/{number}-{place}.js"
                answer = http.post("/submit-job", json={**GOOD, "test": name})
                if answer.status_code == 201:
                    self.created.append(name)
                elif answer.status_code != 503 or "retry-after" not in answer.headers:
                    self.others.append(answer.text)
                elif "not known" in answer.text:
                    self.unknown.append(name)
                else:
                    self.refused.append(name)
                    self.texts.add(answer.json()["error"])


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGQUIT], ids=["stopped", "crashed"])
def test_acknowledged_is_stored_and_refused_is_not(
    own_postgresql: postgres.Cluster,
    server: ServerProcess,
    client_of: Callable[[ServerProcess], Client],
    ending: signal.Signals,
) -> None:
    """Submits go on by themselves after each of three restarts; reads answer 503 meanwhile, and no 500."""
    client, work = client_of(server), Submitter(server.url)
    with ThreadPoolExecutor(4) as threads:
        running = [threads.submit(work.run, number) for number in range(4)]
        try:
            for _ in range(3):
                wait_for_more(work.created, 20)
                own_postgresql.stop(ending)
                wait_for_more(work.refused, 4)
                assert client.get("/api/v1/jobs").status == 503
                assert client.get("/readyz").status == 503
                assert client.get("/healthz").status == 200
                own_postgresql.start()
            wait_for_more(work.created, 20)
        finally:
            work.stopped.set()
        for one in running:
            one.result(SECONDS)
    server.wait_ready(SECONDS)
    stored = {test for (test,) in postgres.execute("SELECT test FROM jobs_job", "qg", own_postgresql.folder)}
    assert work.others == []
    assert not [text for text in work.texts if str(own_postgresql.folder) in text or "\n" in text]
    assert set(work.created) <= stored
    assert not stored & set(work.refused)
    assert stored <= {*work.created, *work.unknown}
    assert len(stored) == client.get("/api/v1/stats").body["waiting"]
    assert "Traceback" not in server.log_text()


def wait_for_more(items: list[str], number: int) -> None:
    wanted = len(items) + number
    eventually(lambda: len(items) >= wanted, seconds=SECONDS)
