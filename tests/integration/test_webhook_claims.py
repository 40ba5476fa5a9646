"""Claims of deliveries: one process sends a delivery at a time, and what a claim of another means."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from django.db import connection, transaction

from qualgent.core.keys import new_id
from qualgent.webhooks.attempts import DeliveryAttempt, DeliveryResult, record_attempt
from qualgent.webhooks.claims import Claimed, claim_deliveries, release_claims
from qualgent.webhooks.models import Delivery, Webhook
from tests.integration import acts as webhooks
from tests.integration.conftest import Scheduler
from tests.integration.webhook_steps import deliveries, end_jobs, hook, states, taken, until_deliveries
from tests.webhook_receiver import Receiver, Reply

pytestmark = pytest.mark.usefixtures("local_receivers")


async def write(scheduler: Scheduler, unit: Callable[[], Any]) -> Any:
    return await scheduler.runtime.ledger.write(lambda cursor: unit())


async def claim(scheduler: Scheduler, webhook_id: str, most: int = 20) -> list[str]:
    """Claim as another gateway; return the ids of the deliveries."""
    now_ms, found = scheduler.runtime.clock.wall_ms(), new_id()
    claimed: dict[str, Claimed] = await write(scheduler, lambda: claim_deliveries([webhook_id], most, now_ms, found))
    return [delivery.id for one in claimed.values() for delivery in one.deliveries]


def failed(delivery_id: str, webhook_id: str, own: str, now_ms: int) -> DeliveryAttempt:
    return DeliveryAttempt(
        delivery_id=delivery_id, webhook_id=webhook_id, claim=own, at_ms=now_ms, seconds=0.1, status_code=500,
        error="answered 500", response="", retry_after=None, now_ms=now_ms, chance=0.5,
    )  # fmt: skip


async def test_a_webhook_has_two_claims_whoever_asks(scheduler: Scheduler) -> None:
    """The oldest deliveries come first, as many as are asked for."""
    await scheduler.deliveries.stop()
    made = await hook("http://127.0.0.1:1/hook", events=["job.ended"])
    await end_jobs(5)
    rows = [row.id for row in await deliveries(scheduler, made["id"])]
    assert await claim(scheduler, made["id"], 1) == rows[:1]
    assert await claim(scheduler, made["id"]) == rows[1:2]
    assert await claim(scheduler, made["id"]) == []


async def test_claims_at_the_same_time_are_of_different_deliveries(scheduler: Scheduler) -> None:
    """Of many that claim at once, on connections of their own, none gets what another has."""
    await scheduler.deliveries.stop()
    made = [await hook(f"http://127.0.0.1:1/{number}", events=["job.ended"]) for number in range(5)]
    await end_jobs(5)
    ids, now_ms = [one["id"] for one in made], scheduler.runtime.clock.wall_ms()
    ready = threading.Barrier(4)

    def claim_all() -> list[str]:
        ready.wait(10)
        try:
            with transaction.atomic():
                found = claim_deliveries(ids, 20, now_ms, new_id())
            return [delivery.id for one in found.values() for delivery in one.deliveries]
        finally:
            connection.close()

    claimed = await asyncio.gather(*(asyncio.to_thread(claim_all) for _ in range(4)))
    every = [delivery_id for found in claimed for delivery_id in found]
    assert len(every) == len(set(every))
    assert await write(scheduler, lambda: Delivery.objects.filter(claim__isnull=False).count()) == len(every)
    for one in ids:
        await claim(scheduler, one)
    assert await write(scheduler, lambda: Delivery.objects.filter(claim__isnull=False).count()) == 10


async def test_an_attempt_under_a_lost_claim_is_not_recorded(scheduler: Scheduler) -> None:
    """Another gateway has taken the delivery over, and what it records counts."""
    await scheduler.deliveries.stop()
    made = await hook("http://127.0.0.1:1/hook", events=["job.ended"])
    await end_jobs()
    (row,) = await deliveries(scheduler, made["id"])
    now_ms, own, other = scheduler.runtime.clock.wall_ms(), new_id(), new_id()
    await write(scheduler, lambda: claim_deliveries([made["id"]], 1, now_ms, own))
    assert await write(scheduler, lambda: release_claims([(row.id, other)])) == 0
    assert await write(scheduler, lambda: release_claims([(row.id, own)])) == 1
    await write(scheduler, lambda: claim_deliveries([made["id"]], 1, now_ms, other))
    assert await write(scheduler, lambda: record_attempt(failed(row.id, made["id"], own, now_ms))) == DeliveryResult("")
    (row,) = await deliveries(scheduler, made["id"])
    assert (row.state, row.attempts) == ("pending", 0)
    recorded = await write(scheduler, lambda: record_attempt(failed(row.id, made["id"], other, now_ms)))
    assert recorded.state == "failed"


async def test_the_circuit_breaker_is_shared(scheduler: Scheduler) -> None:
    """After two failures at one gateway no other sends either, until the pause is over or somebody asks for it."""
    await scheduler.deliveries.stop()
    made = await hook("http://127.0.0.1:1/hook", events=["job.ended"])
    await end_jobs(4)
    now_ms = scheduler.runtime.clock.wall_ms()
    for delivery_id in await claim(scheduler, made["id"]):
        row = await write(scheduler, lambda pk=delivery_id: Delivery.objects.get(pk=UUID(pk)))
        attempt = failed(delivery_id, made["id"], str(row.claim), now_ms)
        await write(scheduler, lambda attempt=attempt: record_attempt(attempt))
    assert await claim(scheduler, made["id"]) == []
    webhook = await write(scheduler, Webhook.objects.get)
    assert (webhook.failures, webhook.paused_until is not None) == (2, True)
    await webhooks.send_test(webhook_id=made["id"])
    assert len(await claim(scheduler, made["id"])) == 2


async def test_the_clock_of_another_process_delays_no_event(scheduler: Scheduler, receiver: Receiver) -> None:
    """An event of a scheduler whose clock is ahead is sent at once; retries wait."""
    await scheduler.deliveries.stop()
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    late = "UPDATE webhooks_delivery SET next_attempt_at = '2099-01-01 00:00:00'"
    await scheduler.runtime.ledger.write(lambda cursor: cursor.execute(late))
    assert len(await claim(scheduler, made["id"])) == 1


async def test_a_claim_of_a_gateway_that_is_gone_is_taken_over(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once it was seen unchanged for long enough; one that changes is kept."""
    await scheduler.stop()
    monkeypatch.setattr("qualgent.webhooks.deliveries.CLAIM_SECONDS", 0.5)
    monkeypatch.setattr("qualgent.webhooks.deliveries.LOOK_SECONDS", 0.1)
    await scheduler.start()
    made = await hook(f"{receiver.url}", enabled=False, events=["job.ended"])
    worker = scheduler.deliveries
    wake, worker.wake = worker.wake, lambda ids: None  # type: ignore[method-assign]
    await webhooks.send_test(webhook_id=made["id"])
    (delivery_id,) = await claim(scheduler, made["id"])
    worker.wake = wake  # type: ignore[method-assign]
    for _ in range(10):  # for a second: it is another claim each time
        renewed = UUID(new_id())
        await write(scheduler, lambda claim=renewed: Delivery.objects.update(claim=claim))
        await asyncio.sleep(0.1)  # of real time: less than the claim lasts
    assert receiver.nothing_more()
    assert (await taken(receiver)).event["type"] == "webhook.test"
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    assert (row.id, row.attempts) == (delivery_id, 1)


async def test_a_server_that_is_alone_waits_for_no_claim(scheduler: Scheduler, receiver: Receiver) -> None:
    """Claims at its start are those of a process that was killed."""
    await scheduler.deliveries.stop()
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    assert len(await claim(scheduler, made["id"])) == 1
    await scheduler.stop()
    await scheduler.start()
    async with asyncio.timeout(5):
        await taken(receiver)


async def test_a_failing_webhook_is_disabled_by_the_scheduler(scheduler: Scheduler, receiver: Receiver) -> None:
    """Once, however often it is asked for; the audit has one entry."""
    receiver.usual = Reply(410)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(3)
    await until_deliveries(scheduler, made["id"], lambda rows: set(states(rows)) == {"given_up"})
    from qualgent.accounts.models import Audit

    entries = Audit.objects.filter(action="disable", kind="webhook")
    assert await scheduler.runtime.ledger.read(entries.count) == 1
