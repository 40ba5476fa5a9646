"""Redeliveries and test deliveries."""

from __future__ import annotations

import pytest

from tests.integration import acts as webhooks
from tests.integration.conftest import Scheduler
from tests.integration.webhook_steps import (
    end_jobs,
    hook,
    states,
    taken,
    until_deliveries,
)
from tests.webhook_receiver import Receiver, Reply

pytestmark = pytest.mark.usefixtures("local_receivers")


async def test_a_redelivery_keeps_the_id(scheduler: Scheduler, receiver: Receiver) -> None:
    """Id and body stay the same, whatever the state; timestamp and signature are new."""
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    first = await taken(receiver)
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    again = await webhooks.redeliver(webhook_id=made["id"], delivery_id=row.id)
    assert (again.state, again.event_id) == ("pending", first.id)
    second = await taken(receiver)
    assert (second.id, second.body) == (first.id, first.body)
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    assert row.attempts == 2


async def test_a_redelivery_starts_over(scheduler: Scheduler, receiver: Receiver) -> None:
    """A delivery that was given up is attempted at once, even while the circuit breaker is open."""
    receiver.usual = Reply(429, headers={"Retry-After": "100"})
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    receiver.usual = Reply()
    await webhooks.redeliver(webhook_id=made["id"], delivery_id=row.id)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])


async def test_a_test_is_sent_once_enabled_or_not(scheduler: Scheduler, receiver: Receiver) -> None:
    """A failed test is not retried."""
    made = await hook(receiver.url, enabled=False)
    receiver.replies = [Reply(), Reply(500)]
    await webhooks.send_test(webhook_id=made["id"])
    event = (await taken(receiver)).event
    assert (event["type"], event["data"]) == ("webhook.test", {"webhook_id": made["id"]})
    await webhooks.send_test(webhook_id=made["id"])
    rows = await until_deliveries(
        scheduler, made["id"], lambda rows: len(rows) == 2 and rows[-1].state not in ("pending", "failed")
    )
    assert states(rows) == ["delivered", "given_up"]
