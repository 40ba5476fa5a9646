"""Slow receivers do not delay others, Retry-After is honored, and connections are reused."""

from __future__ import annotations

import asyncio
import threading
from datetime import datetime

import pytest

from tests.integration.acts import cancel_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit
from tests.integration.webhook_steps import (
    deliveries,
    end_jobs,
    hook,
    states,
    taken,
    until_deliveries,
)
from tests.webhook_receiver import Receiver, Reply, webhook_receiver

pytestmark = pytest.mark.usefixtures("local_receivers")


async def test_a_slow_receiver_delays_no_other(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow receiver has at most two deliveries in flight, whatever is pending."""
    over = threading.Event()
    with webhook_receiver() as slow:
        slow.usual = Reply(wait=over.wait)
        stuck = await hook(slow.url, events=["job.ended"])
        await hook(receiver.url, events=["job.ended"])
        await end_jobs(10)
        for _ in range(10):
            await taken(receiver)
        assert slow.arrived.qsize() == 2
        assert states(await deliveries(scheduler, stuck["id"])) == ["pending"] * 10
        over.set()
        await until_deliveries(scheduler, stuck["id"], lambda rows: states(rows) == ["delivered"] * 10)


async def test_slots_of_slow_receivers_are_released(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Waiting deliveries get the slots that slow ones release."""
    monkeypatch.setattr("qualgent.webhooks.deliveries.MAX_AT_ONCE", 2)
    over = threading.Event()
    with webhook_receiver() as slow:
        slow.usual = Reply(wait=over.wait)
        await hook(slow.url, events=["job.ended"], org_id="acme")
        await end_jobs(3)
        await taken(slow)
        await taken(slow)
        await hook(receiver.url, events=["job.ended"], org_id="globex")
        await cancel_job(job_id=await submit(org_id="globex"))
        assert receiver.nothing_more()
        over.set()
        await taken(receiver)


async def test_connections_are_reused(scheduler: Scheduler, receiver: Receiver) -> None:
    """Many deliveries use few connections."""
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(20)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 20)
    assert receiver.connections <= 2


async def test_idle_connections_are_closed(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are closed after a period without deliveries; the next one opens another."""
    monkeypatch.setattr("qualgent.webhooks.deliveries.KEEPALIVE_SECONDS", 0.05)
    made = await hook(receiver.url, events=["job.ended"])
    for count in (1, 2):
        await end_jobs()
        await until_deliveries(scheduler, made["id"], lambda rows: {*states(rows)} == {"delivered"})
        await asyncio.to_thread(receiver.left.get, timeout=10)
        assert receiver.connections == count


async def test_retry_after_is_honored(scheduler: Scheduler, receiver: Receiver) -> None:
    """Retry-After delays the delivery and all others to the receiver."""
    receiver.replies = [Reply(429, headers={"Retry-After": "120"})]
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    wait = (_ms(row.next_attempt_at) - _ms(row.last_attempt_at)) / 1000
    assert wait == pytest.approx(120, abs=0.01)
    await end_jobs()
    await asyncio.sleep(0.05)  # were it looked at, it would be on its way by then
    assert states(await deliveries(scheduler, made["id"])) == ["failed", "pending"]
    assert receiver.arrived.qsize() == 1


def _ms(text: str | None) -> float:
    assert text is not None
    return datetime.fromisoformat(text).timestamp() * 1000
