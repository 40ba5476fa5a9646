"""Thousands of groups of one organization: bounded, in pages, and never many at one turn of the event loop."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from itertools import count
from typing import Any

import pytest
from django.test import AsyncClient

from jobs.models import Job
from jobs.selectors.selection import Selection
from qgprotocol.messages import LeaseOffer
from qualgent.core.errors import LimitError, TooLargeError
from qualgent.engine.engine import Engine
from qualgent.engine.values import JobSpec
from qualgent.scheduler.slices import SLICE_SECONDS, Slices
from tests.integration.acts import cancel_job, cancel_jobs, retry_job, retry_jobs, set_org, submit_jobs
from tests.integration.client import GOOD, Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import numbered, submissions
from tests.server_process import ServerProcess
from tests.support.waiting import aeventually

FEW, MANY = 250, 1000


async def send(numbers: Sequence[int], **fields: Any) -> list[str]:
    """Submit a job for each number, of a group of its own. Return the ids."""
    values = [one for n in numbers for one in submissions([f"{n}.spec.js"], labels={"l": f"{n:05d}"}, **fields)]
    submitted = await submit_jobs(values, as_batch=len(values) > 1)
    return [job.id for job in submitted.jobs]


@pytest.fixture
def entered(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return how many jobs were queued at a time."""
    numbers: list[int] = []
    submit = Engine.submit

    def noting(self: Engine, jobs: Sequence[JobSpec], *args: Any, **more: Any) -> None:
        numbers.append(len(jobs))
        submit(self, jobs, *args, **more)

    monkeypatch.setattr(Engine, "submit", noting)
    return numbers


async def longest_turn(scheduler: Scheduler, work: Awaitable[object]) -> int:
    """Return the most functions that one turn of the event loop calls during the work."""
    loop, most, number, over = asyncio.get_running_loop(), 0, 0, False
    scheduler.runtime.slices = Slices(count(step=SLICE_SECONDS / 2).__next__)  # a step a turn

    def count_call(_: object, event: str, __: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    def turn() -> None:
        nonlocal most, number
        most, number = max(most, number), 0
        if not over:
            loop.call_soon(turn)

    turn()
    sys.setprofile(count_call)
    try:
        await work
    finally:
        sys.setprofile(None)
        over = True
    return max(most, number)


async def test_the_report_of_a_batch_takes_short_turns(scheduler: Scheduler) -> None:
    """However many groups and jobs it has: rows and reasons are put together on other threads."""
    turns = []
    for number in (1, FEW, MANY):  # the first request loads what all need
        ids = await send(range(number), org_id=f"of-{number}")
        batch_id = (await scheduler.runtime.ledger.read(Job.objects.get, pk=ids[0])).batch_id
        turns.append(await longest_turn(scheduler, AsyncClient().get(f"/api/v1/batches/{batch_id}/junit")))
    assert turns[2] < 2.5 * turns[1]


async def test_a_long_list_is_queued_in_slices(scheduler: Scheduler, entered: list[int]) -> None:
    """It is all there when it is answered, and the jobs may start."""
    await send(range(MANY))
    assert sum(entered) == MANY
    assert max(entered) <= 64
    snapshot = scheduler.runtime.engine.snapshot(0)
    assert (snapshot.waiting, snapshot.groups_total) == (MANY, MANY)
    host = scheduler.host()
    await host.connect(labels={"l": "00007"})
    assert (await host.expect(LeaseOffer)).job.test == "7.spec.js"


async def test_many_jobs_of_one_group_are_queued_in_slices(scheduler: Scheduler, entered: list[int]) -> None:
    """10,000 of them would hold the event loop up for 20 ms."""
    await submit_jobs(submissions(numbered(2_500)), as_batch=True)
    assert (sum(entered), max(entered)) == (2_500, 64)
    assert scheduler.runtime.engine.snapshot(0).groups_total == 1


async def test_a_job_of_a_long_list_may_be_cancelled_before_it_is_queued(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is committed, so others see it; it never waits."""
    enter, seen = Engine.enter, []

    def cancelling(self: Engine, job_ids: Sequence[str], now_ms: int) -> None:
        if not seen:
            seen.append(job_ids[3])
            self.change(job_ids[3], now_ms, cancel=True)  # what a cancel does once it is committed
            self.change(job_ids[4], now_ms, priority=9)
        enter(self, job_ids, now_ms)

    monkeypatch.setattr(Engine, "enter", cancelling)
    ids = await send(range(MANY))
    snapshot = scheduler.runtime.engine.snapshot()
    assert (snapshot.waiting, scheduler.runtime.engine.find(ids[3])) == (MANY - 1, None)
    assert [group.waiting_by_priority for group in snapshot.groups if group.priority == 9] == [{9: 1}]


async def test_retried_jobs_are_queued_in_slices(scheduler: Scheduler, entered: list[int]) -> None:
    """And cancelled in pages, as before."""
    await send(range(MANY))
    everything = Selection(filters={"org_id": "acme"})
    assert (await cancel_jobs(selection=everything)).changed == MANY
    assert scheduler.runtime.engine.snapshot(0).groups_total == 0
    del entered[:]
    assert (await retry_jobs(selection=everything)).changed == MANY
    assert (sum(entered), max(entered)) == (MANY, 64)
    assert scheduler.runtime.engine.snapshot(0).groups_total == MANY


async def test_a_list_whose_client_disconnects_is_queued(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its jobs are committed, so they all wait."""
    enter = Engine.enter

    def cancelling(self: Engine, job_ids: Sequence[str], now_ms: int) -> None:
        sending.cancel()
        enter(self, job_ids, now_ms)

    monkeypatch.setattr(Engine, "enter", cancelling)
    sending = asyncio.create_task(send(range(MANY)))
    with pytest.raises(asyncio.CancelledError):
        await sending
    await aeventually(lambda: scheduler.runtime.engine.snapshot(0).waiting >= MANY)


async def test_the_groups_of_an_organization_are_limited(scheduler: Scheduler) -> None:
    """A list is stored as a whole or not at all; the refusal says what to do."""
    await set_org(org_id="acme", changes={"most_groups": 5})
    first = await send(range(4))
    with pytest.raises(LimitError) as refused:
        await send([4, 5])
    assert str(refused.value) == (
        "4 groups of acme have waiting or running jobs, at most 5 may (a group is one build, target and set of "
        "labels), and these jobs add 2: cancel jobs that nobody needs, or try again when some groups have ended"
    )
    assert refused.value.headers["Retry-After"] == "60"
    assert refused.value.headers["RateLimit-Policy"] == '"groups";q=5;pk=:YWNtZQ==:'
    with pytest.raises(TooLargeError, match=r"at most 5 groups of acme .* use fewer different builds, targets"):
        await send(range(100, 106))
    assert await scheduler.runtime.ledger.read(Job.objects.count) == 4
    await send([0, 1, 2, 3, 3, 4])  # jobs of known groups, and one more
    await send([9], org_id="zeta")
    await cancel_job(job_id=first[0])
    with pytest.raises(LimitError):
        await send([5])  # another job of that group still waits


async def test_concurrent_lists_are_within_the_limit_together(scheduler: Scheduler) -> None:
    """Long ones take their room before they are committed."""
    await set_org(org_id="acme", changes={"most_groups": 2 * MANY})
    lists = [range(n * MANY, (n + 1) * MANY) for n in range(4)]
    answers = await asyncio.gather(*(send(numbers) for numbers in lists), return_exceptions=True)
    assert sum(isinstance(answer, LimitError) for answer in answers) == 2
    assert scheduler.runtime.engine.snapshot(0).groups_total == 2 * MANY


async def test_a_retry_is_within_the_limit(scheduler: Scheduler) -> None:
    """Else any number of groups could be piled up by and by."""
    await set_org(org_id="acme", changes={"most_groups": 2})
    old = await send([1, 2])
    for job_id in old:
        await cancel_job(job_id=job_id)
    await send([3])
    await retry_job(job_id=old[0])
    with pytest.raises(LimitError, match="2 groups of acme"):
        await retry_job(job_id=old[1])
    assert scheduler.runtime.engine.snapshot(0).groups_total == 2


def test_the_limit_counts_in_local_mode(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """As configured, by default five thousand."""
    client = client_of(server_factory(QUALGENT_ORG_MOST_GROUPS="3"))
    listed = [{**GOOD, "labels": {"l": str(n)}} for n in range(3)]
    assert client.post("/api/v1/jobs", listed).status == 201
    answer = client.post("/submit-job", {**GOOD, "labels": {"l": "4"}})
    assert (answer.status, answer.headers["Retry-After"]) == (429, "60")
    assert answer.body["error"].startswith("3 groups of ")
    assert client.post("/submit-job", {**GOOD, "labels": {"l": "2"}}).status == 201


def test_the_queue_is_listed_in_pages(client: Client) -> None:
    """Each group once, in order, with its position; clients that know no pages get the first, as before."""
    client.post("/api/v1/jobs", [{**GOOD, "priority": n % 3, "labels": {"l": str(n)}} for n in range(7)])
    whole = client.get("/api/v1/queue").body
    assert (whole["groups_total"], len(whole["groups"]), whole["next"]) == (7, 7, None)
    found: list[Any] = []
    page = client.get("/api/v1/queue", limit=3).body
    assert len(page["stranded"]) == 3
    while True:
        found += page["groups"]
        assert page["groups_total"] == 7
        if page["next"] is None:
            break
        page = client.get("/api/v1/queue", limit=3, cursor=page["next"]).body
        assert page["stranded"] == []
    assert found == whole["groups"]
    gone = "00000000-0000-7000-8000-000000000000"
    for cursor in ("", "x", "1_2_3", f"0_0_0_{gone}", f"0_{'9' * 30}_0_{found[0]['id']}", f"0_0_0_{found[0]['id']}x"):
        answer = client.get("/api/v1/queue", cursor=cursor)
        assert (answer.status, answer.body["fields"]) == (400, {"cursor": "must be the `next` of the page before"})
