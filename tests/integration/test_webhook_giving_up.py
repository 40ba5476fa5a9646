"""Undeliverable events are given up in time, and failing webhooks are disabled with a reason."""

from __future__ import annotations

import threading

import pytest

from qualgent.webhooks.statements import remove_deliveries
from tests.integration import acts as webhooks
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
    webhook,
)
from tests.support.waiting import aeventually
from tests.webhook_receiver import Receiver, Reply, free_port

pytestmark = pytest.mark.usefixtures("local_receivers")


async def test_gone_disables_at_once(scheduler: Scheduler, receiver: Receiver) -> None:
    """410 Gone disables the webhook with a reason; deliveries that wait or are in flight are given up."""
    over, disabled = threading.Event(), threading.Event()
    # the other one in flight ends last: had it failed before the webhook is disabled, a third would be sent
    receiver.replies = [Reply(410, wait=over.wait), Reply(500, wait=disabled.wait)]
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(5)
    for _ in range(2):
        await taken(receiver)
    over.set()
    rows = await until_deliveries(scheduler, made["id"], lambda rows: set(states(rows)) == {"given_up"})
    assert sorted(row.error for row in rows) == ["answered 410", *["the webhook was disabled"] * 4]
    disabled.set()
    rows = await until_deliveries(scheduler, made["id"], lambda rows: sum(row.attempts for row in rows) == 2)
    assert set(states(rows)) == {"given_up"}
    view = await webhook(scheduler, made["id"])
    assert (view.enabled, view.disabled_reason) == (False, "the receiver answered 410 Gone")
    await end_jobs()
    assert len(await deliveries(scheduler, made["id"])) == 5


async def test_a_delivery_is_given_up_after_a_day(
    scheduler: Scheduler, receiver: Receiver, quick_retries: None
) -> None:
    """The webhook stays enabled for later events."""
    receiver.usual = Reply(500)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    await until_deliveries(scheduler, made["id"], lambda rows: rows[0].attempts >= 2)
    await made_earlier(scheduler, made["id"], give_up_at=scheduler.runtime.clock.wall_ms())
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["given_up"])
    assert (row.next_attempt_at, row.error) == (None, "answered 500")
    assert row.finished_at is not None
    assert (await webhook(scheduler, made["id"])).enabled


async def test_a_webhook_that_fails_for_days_is_disabled(
    scheduler: Scheduler, receiver: Receiver, quick_retries: None
) -> None:
    """It is disabled with a reason when another delivery is given up, until it is enabled again."""
    receiver.usual = Reply(500)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    await until_deliveries(scheduler, made["id"], lambda rows: rows[0].attempts >= 2)
    now_ms = scheduler.runtime.clock.wall_ms()
    await made_earlier(scheduler, made["id"], failing_since=now_ms - 3 * DAY_MS, give_up_at=now_ms)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["given_up"])
    # the scheduler disables it when the attempt is recorded
    view = await aeventually(lambda: webhook(scheduler, made["id"]), lambda view: not view.enabled)
    assert view.disabled_reason == "nothing could be delivered for 72 hours; last: answered 500"
    again = await webhooks.set_webhook(webhook_id=made["id"], changes={"enabled": True})
    assert (again.enabled, again.disabled_reason, again.failing_since) == (True, "", None)


async def test_deliveries_to_a_dead_receiver_are_given_up_in_time(
    scheduler: Scheduler, receiver: Receiver, quick_retries: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Deliveries that were never attempted are given up as well."""
    monkeypatch.setattr("qualgent.webhooks.schedule.MAX_PAUSE_SECONDS", 0.1)
    receiver.usual = Reply(500)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(40)
    await until_deliveries(scheduler, made["id"], lambda rows: sum(row.attempts for row in rows) >= 10)
    now_ms = scheduler.runtime.clock.wall_ms()
    await made_earlier(scheduler, made["id"], failing_since=now_ms - DAY_MS, give_up_at=now_ms)
    rows = await until_deliveries(scheduler, made["id"], lambda rows: states(rows).count("given_up") >= 38)
    untried = {row.error for row in rows if row.state == "given_up" and not row.attempts}
    assert untried == {"nothing could be delivered for 24 hours"}


async def test_deliveries_of_a_disabled_webhook_are_given_up(scheduler: Scheduler) -> None:
    """This also holds for webhooks that a user disables; a later test event is attempted once."""
    made = await hook(f"http://127.0.0.1:{free_port()}/hook", events=["job.ended"])
    await end_jobs(3)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"] * 3)
    await webhooks.set_webhook(webhook_id=made["id"], changes={"enabled": False})
    rows = await deliveries(scheduler, made["id"])
    assert states(rows) == ["given_up"] * 3
    await webhooks.redeliver(webhook_id=made["id"], delivery_id=rows[0].id)
    rows = await until_deliveries(scheduler, made["id"], lambda rows: rows[0].attempts == 2)
    assert states(rows) == ["given_up"] * 3


async def test_a_webhook_is_removed_with_its_deliveries(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All deliveries are removed, in pages, including one in flight."""
    monkeypatch.setattr("qualgent.webhooks.statements.PAGE", 2)
    over = threading.Event()
    receiver.usual = Reply(500, wait=over.wait)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(5)
    await taken(receiver)
    await webhooks.remove_webhook(webhook_id=made["id"])
    over.set()
    assert await deliveries(scheduler, made["id"]) == []
    await scheduler.stop()
    await scheduler.start()
    assert await deliveries(scheduler, made["id"]) == []


async def test_old_deliveries_are_removed_and_waiting_ones_are_not(scheduler: Scheduler, receiver: Receiver) -> None:
    """They are removed in pages."""
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(3)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 3)
    receiver.usual = Reply(500)
    await end_jobs()
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows)[-1] == "failed")
    later_ms = scheduler.runtime.clock.wall_ms() + DAY_MS

    async def remove(before_ms: int) -> int:
        return await scheduler.runtime.ledger.write(lambda cursor: remove_deliveries(cursor, before_ms, 2))

    assert await remove(later_ms - 2 * DAY_MS) == 0
    assert [await remove(later_ms) for _ in range(3)] == [2, 1, 0]
    assert states(await deliveries(scheduler, made["id"])) == ["failed"]
