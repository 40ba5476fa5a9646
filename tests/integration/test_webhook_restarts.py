"""Pending deliveries survive restarts; delivered ones are not repeated."""

from __future__ import annotations

import asyncio
import threading

import pytest

from tests.integration.conftest import Scheduler
from tests.integration.webhook_steps import (
    DAY_MS,
    deliveries,
    end_jobs,
    hook,
    made_earlier,
    states,
    taken,
    until_deliveries,
)
from tests.webhook_receiver import Receiver, Reply, free_port, webhook_receiver

pytestmark = pytest.mark.usefixtures("local_receivers")


async def test_pending_deliveries_survive_a_restart(scheduler: Scheduler) -> None:
    """A delivery not recorded as delivered is sent when it is due."""
    port = free_port()
    made = await hook(f"http://127.0.0.1:{port}/hook", events=["job.ended"])
    await end_jobs(3)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"] * 3)
    await scheduler.stop()
    await scheduler.start()
    await made_earlier(scheduler, made["id"], next_attempt_at=scheduler.runtime.clock.wall_ms())
    await scheduler.stop()
    with webhook_receiver(port) as receiver:
        await scheduler.start()
        assert len({(await taken(receiver)).id for _ in range(3)}) == 3
        await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 3)


async def test_a_stop_waits_for_a_delivery_in_flight(scheduler: Scheduler, receiver: Receiver) -> None:
    """The stop waits for the response and records it, so the delivery is not repeated."""
    on_its_way = threading.Event()
    receiver.usual = Reply(wait=lambda: on_its_way.wait(10))
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    await taken(receiver)
    stopping = asyncio.create_task(scheduler.stop())
    await asyncio.sleep(0)
    on_its_way.set()
    await stopping
    await scheduler.start()
    assert states(await deliveries(scheduler, made["id"])) == ["delivered"]
    assert receiver.nothing_more()


async def test_a_stop_does_not_wait_for_a_slow_receiver(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A delivery in flight is repeated after the start, under the same id."""
    monkeypatch.setattr("qualgent.webhooks.deliveries.STOP_SECONDS", 0.1)
    over = threading.Event()
    receiver.replies = [Reply(wait=over.wait)]
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    first = await taken(receiver)
    async with asyncio.timeout(5):
        await scheduler.stop()
    over.set()
    await scheduler.start()
    assert (await taken(receiver)).id == first.id
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    assert row.attempts == 1


async def test_old_deliveries_are_attempted_after_long_downtime(scheduler: Scheduler) -> None:
    """The deadline counts from the first failure, not from the event."""
    port = free_port()
    made = await hook(f"http://127.0.0.1:{port}/hook", events=["job.ended"])
    await scheduler.deliveries.stop()
    await end_jobs()
    long_ago = scheduler.runtime.clock.wall_ms() - 5 * DAY_MS
    await made_earlier(scheduler, made["id"], give_up_at=long_ago, next_attempt_at=long_ago)
    await scheduler.stop()
    await scheduler.start()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: rows[0].attempts > 0)
    assert row.state == "failed"
