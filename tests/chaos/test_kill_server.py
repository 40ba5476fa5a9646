"""A server that is killed repeatedly while tests are submitted and run."""

from __future__ import annotations

import contextlib
import json
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from typing import Any

import httpx
import pytest

from tests.agent_process import AgentProcess
from tests.server_process import ServerProcess

SUBMITTERS = 16
EVERY_SECONDS = 0.064  # each submits one, if the last is answered by then: 250 a second together
LEAST_RATE = 200  # submissions acknowledged a second, while there is a server
END_SECONDS = 400  # the agents run some 100 jobs a second


class Submitter(threading.Thread):
    """Submit one job after the other; repeat a broken request with its key until it is answered."""

    def __init__(self, url: str, number: int) -> None:
        super().__init__(name=f"submitter-{number}", daemon=True)
        self.acknowledged: list[str] = []
        self.refused: list[str] = []
        self._address, self._number = url.removeprefix("http://"), number
        self._ending = threading.Event()

    def run(self) -> None:
        # not httpx, which costs more than the server's own work
        with contextlib.closing(HTTPConnection(self._address, timeout=10)) as connection:
            count, due = 0, time.monotonic()
            while not self._ending.is_set():
                count += 1
                self._submit(connection, count)
                due = max(due + EVERY_SECONDS, time.monotonic() - EVERY_SECONDS)
                self._ending.wait(max(0.0, due - time.monotonic()))

    def _submit(self, connection: HTTPConnection, count: int) -> None:
        body = {
            "org_id": f"org-{self._number}",
            "app_version_id": f"1.{count // 100}",
            "test": f"tests/{count % 50}.spec.js",
            "priority": count % 3,
        }
        headers = {"Idempotency-Key": f"{self._number}-{count}", "Content-Type": "application/json"}
        while not self._ending.is_set():
            try:
                connection.request("POST", "/submit-job", json.dumps(body), headers)
                answer = connection.getresponse()
                text = answer.read()
            except (OSError, HTTPException):
                connection.close()
                time.sleep(0.02)
                continue
            if answer.status == 201:
                self.acknowledged.append(json.loads(text)["job"]["id"])
                return
            if answer.status != 503:
                self.refused.append(text.decode())
                return
            time.sleep(0.02)

    def end(self) -> None:
        self._ending.set()
        self.join(20)


@contextmanager
def submitting(url: str) -> Iterator[list[Submitter]]:
    submitters = [Submitter(url, number) for number in range(SUBMITTERS)]
    for submitter in submitters:
        submitter.start()
    try:
        yield submitters
    finally:
        for submitter in submitters:
            submitter.end()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("kills", [10, pytest.param(50, marks=pytest.mark.long)])
@pytest.mark.slow
def test_nothing_acknowledged_is_lost_and_nothing_finished_runs_again(
    server_factory: Callable[..., ServerProcess], agent_factory: Callable[..., AgentProcess], kills: int
) -> None:
    """Every acknowledged job ends `done`, started once by the agents' journals; the counters are right."""
    chance = random.Random(4711)
    server = server_factory()
    agents = [
        agent_factory(server.url, f"agent-{number}", "--seconds", "0.05", "--install-seconds", "0.1", "--devices", "6")
        for number in (1, 2)
    ]
    began, serving = time.monotonic(), 0.0
    with submitting(server.url) as submitters:
        for _ in range(kills):
            ready = time.monotonic()
            time.sleep(chance.uniform(0.3, 1.2))  # at any moment of anything
            server.kill()
            serving += time.monotonic() - ready
            server.start()
        at_kills = sum(len(submitter.acknowledged) for submitter in submitters)
    seconds = time.monotonic() - began
    assert [submitter.refused for submitter in submitters if submitter.refused] == []
    acknowledged = [job_id for submitter in submitters for job_id in submitter.acknowledged]
    print(f"{at_kills / serving:.0f} submissions acknowledged a second of the {serving:.0f} s with a server")
    assert at_kills > LEAST_RATE * serving
    jobs = all_jobs_once_idle(server.url)
    print(f"{kills} kills in {seconds:.0f} s: {len(acknowledged)} submissions acknowledged, {len(jobs)} jobs")
    assert set(acknowledged) <= set(jobs), "an acknowledged job is gone"
    assert {job["status"] for job in jobs.values()} == {"done"}
    starts = Counter(entry["job"] for agent in agents for entry in agent.journal("start"))
    assert {job_id: count for job_id, count in starts.items() if count > 1} == {}, "a job ran more than once"
    assert set(starts) == set(jobs)
    assert {job["attempts"] for job in jobs.values()} == {1}
    results = Counter(entry["attempt"] for agent in agents for entry in agent.journal("result"))
    assert len(results) == len(jobs)
    check_sums(server.url, jobs)


def check_sums(url: str, jobs: dict[str, dict[str, Any]]) -> None:
    """Check that every counter of the server counts each job once."""
    with httpx.Client(base_url=url, timeout=20, trust_env=False) as http:
        stats = http.get("/api/v1/stats").json()
        groups = {group["id"]: group for group in http.get("/api/v1/groups", params={"limit": 1000}).json()["groups"]}
    assert (stats["done"], stats["failed"], stats["cancelled"]) == (len(jobs), 0, 0)
    counted = Counter(job["group"] for job in jobs.values())
    assert {group_id: group["done"] for group_id, group in groups.items()} == dict(counted)
    assert {group_id: group["total"] for group_id, group in groups.items()} == dict(counted)


def all_jobs_once_idle(url: str) -> dict[str, dict[str, Any]]:
    """Wait until nothing waits or runs; return all jobs."""
    deadline = time.monotonic() + END_SECONDS
    with httpx.Client(base_url=url, timeout=20, trust_env=False) as http:
        while True:
            stats = http.get("/api/v1/stats").json()
            if stats["waiting"] == 0 and stats["running"] == 0:
                break
            assert time.monotonic() < deadline, f"not finished: {stats}"
            time.sleep(0.2)
        jobs: dict[str, dict[str, Any]] = {}
        params: dict[str, str | int] = {"limit": 1000}
        while True:
            page = http.get("/api/v1/jobs", params=params).json()
            jobs.update((job["id"], job) for job in page["jobs"])
            if page["next"] is None:
                return jobs
            params["cursor"] = page["next"]
