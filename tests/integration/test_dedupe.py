"""``dedupe``: a job that is already queued for the same test and build is not queued again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from jobs.models import Job
from tests.integration.acts import set_org
from tests.integration.client import GOOD, Answer, Client
from tests.integration.conftest import Scheduler
from tests.integration.test_submit_limits import send
from tests.server_process import ServerProcess


def asked(client: Client, **fields: Any) -> Answer:
    return client.post("/api/v1/jobs", {**GOOD, "dedupe": True, **fields})


def test_the_waiting_job_is_returned(client: Client) -> None:
    """The response is 200 with the queued job as it is, and nothing is added."""
    first = asked(client, priority=5)
    again = asked(client, priority=0)
    assert (first.status, again.status) == (201, 200)
    assert again.body["message"] == "The same job waits already"
    assert (again.body["job"]["id"], again.body["job"]["priority"]) == (first.body["job"]["id"], 5)
    assert client.get("/api/v1/stats").body["waiting"] == 1


def test_without_dedupe_a_duplicate_is_queued(client: Client) -> None:
    """The same submission without the field creates another job."""
    first = asked(client)
    assert client.submit() != first.body["job"]["id"]


@pytest.mark.parametrize(
    "other",
    [
        {"org_id": "zeta"},
        {"app_version_id": "2.0"},
        {"test": "other.spec.js"},
        {"target": "web"},
        {"labels": {"os": "17"}},
    ],
    ids=str,
)
def test_different_jobs_are_not_duplicates(client: Client, other: dict[str, Any]) -> None:
    """Jobs differ by org, build, test, target or labels."""
    asked(client)
    assert asked(client, **other).status == 201


def test_an_ended_job_is_no_duplicate(client: Client) -> None:
    """A cancelled or finished job does not count."""
    first = asked(client).body["job"]["id"]
    client.post(f"/api/v1/jobs/{first}/cancel")
    again = asked(client)
    assert again.status == 201
    assert asked(client).body["job"]["id"] == again.body["job"]["id"]


def test_a_list_returns_waiting_jobs_in_their_places(client: Client) -> None:
    """The batch counts new jobs only; a job listed twice is one."""
    waiting = asked(client, test="b").body["job"]["id"]
    jobs = [{**GOOD, "test": test, "dedupe": True} for test in ("a", "b", "c", "a")]
    answer = client.post("/api/v1/jobs", jobs)
    assert (answer.status, answer.body["message"]) == (201, "2 jobs submitted, 1 waited already")
    assert answer.body["existing"] == [waiting]
    a, b, c, a_again = answer.body["jobs"]
    assert (a["id"], b["id"], b["batch_id"]) == (a_again["id"], waiting, None)
    assert [job["test"] for job in (a, b, c)] == ["a", "b", "c"]
    batch = client.get(f"/api/v1/batches/{answer.body['batch']['id']}").body
    assert (batch["total"], answer.body["batch"]["total"]) == (2, 2)


def test_a_list_without_new_jobs_creates_no_batch(client: Client) -> None:
    """The response is 200, and no empty batch is stored."""
    jobs = [{**GOOD, "test": test, "dedupe": True} for test in ("a", "b")]
    first = client.post("/api/v1/jobs", jobs)
    again = client.post("/api/v1/jobs", jobs)
    assert (again.status, again.body["batch"]) == (200, None)
    assert [job["id"] for job in again.body["jobs"]] == [job["id"] for job in first.body["jobs"]]
    assert len(client.get("/api/v1/batches").body["batches"]) == 1


def test_a_key_keeps_the_response_and_status(
    server: ServerProcess, client_of: Callable[[ServerProcess], Client]
) -> None:
    """Also when nothing was stored, and after a restart."""
    client = client_of(server)
    asked(client)
    headers = {"Idempotency-Key": "k"}
    first = client.post("/api/v1/jobs", {**GOOD, "dedupe": True}, **headers)
    assert first.status == 200
    client.post(f"/api/v1/jobs/{first.body['job']['id']}/cancel")
    server.restart()
    again = client_of(server).post("/api/v1/jobs", {**GOOD, "dedupe": True}, **headers)
    assert (again.status, again.body) == (200, first.body)


async def test_of_concurrent_submissions_one_is_stored(scheduler: Scheduler) -> None:
    """Fifty parallel duplicates create one queued job."""
    answers = await asyncio.gather(*(send(dedupe=True) for _ in range(50)))
    assert len({answer.jobs[0].id for answer in answers}) == 1
    assert sorted(answer.added for answer in answers) == [0] * 49 + [1]
    assert await scheduler.runtime.ledger.read(Job.objects.count) == 1
    assert scheduler.runtime.engine.snapshot().waiting == 1


async def test_concurrent_duplicates_are_leased_once(scheduler: Scheduler) -> None:
    """Leases of jobs that were not stored are released, and their agents are free."""
    hosts = [scheduler.host(f"agent-{n}") for n in range(3)]
    for host in hosts:
        await host.connect()
    await asyncio.gather(*(send(dedupe=True) for _ in range(3)))
    await scheduler.runtime.tasks.settle()
    running = await scheduler.runtime.ledger.read(Job.objects.filter(status="running").count)
    assert running == sum(not host.inbox.empty() for host in hosts)
    picture = scheduler.runtime.engine.snapshot()
    assert (picture.running, picture.waiting) == (
        running,
        await scheduler.runtime.ledger.read(Job.objects.count) - running,
    )


async def test_duplicates_use_no_limit(scheduler: Scheduler) -> None:
    """Only new jobs count against the rate and the queue limit."""
    await set_org(org_id="acme", changes={"most_waiting": 5, "submits_per_minute": 5})
    await send(4, dedupe=True)
    assert (await send(4, dedupe=True)).added == 0
    assert (await send(5, dedupe=True)).added == 1
    assert await scheduler.runtime.ledger.read(Job.objects.count) == 5
