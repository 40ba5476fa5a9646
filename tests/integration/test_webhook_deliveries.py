"""What is to be told arrives, signed, at least once, whatever the receiver does; and a bad one holds up nobody else."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from django.db import OperationalError

from jobs import records
from jobs.keys import database_id
from jobs.selectors_webhooks import due_deliveries
from jobs.services import webhooks
from jobs.services.control import cancel_job
from jobs.webhooks.signing import signature
from qualgent.addresses import Allowed
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit
from tests.integration.webhook_steps import LOCAL, deliveries, hook, states, taken, until_deliveries, webhook
from tests.webhook_receiver import Arrived, Receiver, Reply, free_port, webhook_receiver

DAY_MS = 86_400_000


@pytest.fixture(autouse=True)
def allowed(settings: Any) -> None:
    settings.QUALGENT_WEBHOOK_ALLOW = Allowed.parse(LOCAL)


@pytest.fixture
def receiver(allowed: None) -> Iterator[Receiver]:
    with webhook_receiver() as made:
        yield made


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries come after milliseconds."""
    monkeypatch.setattr("jobs.webhooks.schedule.FIRST_SECONDS", 0.01)
    monkeypatch.setattr("jobs.webhooks.schedule.FACTOR", 1.0)
    monkeypatch.setattr("jobs.webhooks.schedule.MOST_PAUSE_SECONDS", 0.01)


async def end_jobs(count: int = 1) -> None:
    for _ in range(count):
        await cancel_job(job_id=await submit())


async def made_earlier(scheduler: Scheduler, webhook_id: str, **columns: int) -> None:
    """Set moments of a webhook or its deliveries (ms)."""

    def unit(cursor: Any) -> None:
        for name, moment_ms in columns.items():
            table, key = ("webhook", "id") if name == "failing_since" else ("delivery", "webhook_id")
            cursor.execute(
                f"UPDATE jobs_{table} SET {name} = %s WHERE {key} = %s",
                (records.stamp(moment_ms), database_id(webhook_id)),
            )

    await scheduler.runtime.ledger.write(unit)


async def test_what_arrives_is_signed(scheduler: Scheduler, receiver: Receiver) -> None:
    """With the secret that was shown when the webhook was made; and says what it is and who sends it."""
    made = await hook(receiver.url, events=["job.ended"])
    before = int(time.time())
    await end_jobs()
    arrived = await taken(receiver)
    timestamp = int(arrived.headers["webhook-timestamp"])
    assert before <= timestamp <= time.time()
    assert arrived.headers["webhook-signature"] == signatures(arrived, made["secret"])
    assert arrived.headers["content-type"] == "application/json"
    assert arrived.headers["user-agent"].startswith("QualGent/")
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    assert (row.event_id, row.attempts, row.status_code, row.error) == (arrived.id, 1, 204, "")
    assert (row.next_attempt_at, row.seconds is not None) == (None, True)


async def test_what_fails_is_tried_again(scheduler: Scheduler, receiver: Receiver, soon: None) -> None:
    """Under the same id, with a new time, until it arrives; the log has what was wrong last."""
    receiver.replies = [Reply(500, b"database\ndown"), Reply(302, headers={"Location": "http://127.0.0.1/elsewhere"})]
    receiver.usual = Reply(503, b"later")
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    arrived = [await taken(receiver) for _ in range(4)]
    assert len({each.id for each in arrived}) == 1
    assert len({each.body for each in arrived}) == 1
    assert {each.path for each in arrived} == {"/hook"}
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: rows[0].attempts >= 4)
    assert (row.state, row.status_code, row.error, row.response) == ("failed", 503, "answered 503", "later")
    assert (await webhook(scheduler, made["id"])).failing_since is not None
    receiver.usual = Reply()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    assert (row.error, row.response) == ("", "")
    assert (await webhook(scheduler, made["id"])).failing_since is None


@pytest.mark.parametrize(
    ("reply", "error", "response"),
    [
        (Reply(500, b"data\nbase\x00 down"), "answered 500", "data base  down"),
        (Reply(307, headers={"Location": "/x"}), "answered 307: redirects are not followed", ""),
        (Reply(404, b"\xff" * 600), "answered 404", "\N{REPLACEMENT CHARACTER}" * 500),
    ],
)
async def test_the_log_says_what_is_wrong(
    scheduler: Scheduler, receiver: Receiver, reply: Reply, error: str, response: str
) -> None:
    """In words, with how the answer began, whatever was in it; and when the next attempt is."""
    receiver.usual = reply
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    assert row.error.startswith(error)
    assert row.response == response
    assert row.next_attempt_at is not None


async def test_nobody_there_is_a_failure_too(scheduler: Scheduler) -> None:
    """A refused connection, in the system's words."""
    made = await hook(f"http://127.0.0.1:{free_port()}/", events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    assert (row.status_code, row.error) == (None, "could not connect: Connection refused")


async def test_an_answer_that_never_comes_is_not_waited_for(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor one that comes byte by byte: all of it has its time."""
    monkeypatch.setattr("jobs.webhooks.sending.SEND_SECONDS", 0.3)
    over = threading.Event()
    receiver.usual = Reply(wait=over.wait)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    over.set()
    assert row.error == "no answer within 0.3 s"


async def test_what_cannot_be_sent_at_all_is_a_failure_too(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A bug of ours keeps no delivery due for ever, and is in the server's log."""

    async def broken(*args: Any) -> None:
        raise KeyError("on purpose")

    monkeypatch.setattr(scheduler.runtime.deliveries._sender, "post", broken)
    made = await hook(receiver.url)
    await webhooks.send_test(webhook_id=made["id"])
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["given_up"])
    assert row.error == "the server could not send it: KeyError"
    assert "on purpose" in caplog.text


async def test_a_ledger_that_refuses_loses_no_delivery(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could not be noted is sent again, not at once."""
    monkeypatch.setattr("jobs.webhooks.deliveries.TROUBLE_SECONDS", 0.1)
    note_delivered, refused = records.note_delivered, []

    def refuse(cursor: Any, tried: records.Tried) -> None:
        if len(refused) == 2:  # together with others and alone
            note_delivered(cursor, tried)
            return
        refused.append(tried)
        raise OperationalError("database or disk is full")

    monkeypatch.setattr("jobs.records.note_delivered", refuse)
    made = await hook(receiver.url)
    await webhooks.send_test(webhook_id=made["id"])
    first, second = await taken(receiver), await taken(receiver)
    assert first.id == second.id
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    assert (row.attempts, len(refused)) == (1, 2)


async def test_only_the_beginning_of_an_answer_is_read(scheduler: Scheduler, receiver: Receiver) -> None:
    """One without an end counts by its status, at once."""
    receiver.usual = Reply(200, b"x" * 100_000, headers={"Content-Length": "1000000000000"})
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(2)
    rows = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 2)
    assert rows[0].response == "x" * 500
    assert rows[0].seconds is not None
    assert rows[0].seconds < 5


async def test_a_slow_receiver_holds_up_nobody_else(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much waits for it: it has two deliveries on their way, the others all the other places."""
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


async def test_all_places_taken_by_slow_ones_come_free_again(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who waited for a place gets it then."""
    monkeypatch.setattr("jobs.webhooks.deliveries.MOST_AT_ONCE", 2)
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


async def test_connections_are_used_again(scheduler: Scheduler, receiver: Receiver) -> None:
    """Many deliveries, few connections."""
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(20)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 20)
    assert receiver.connections <= 2


async def test_idle_connections_are_closed(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a while without deliveries; the next one opens another."""
    monkeypatch.setattr("jobs.webhooks.deliveries.KEPT_SECONDS", 0.05)
    made = await hook(receiver.url, events=["job.ended"])
    for count in (1, 2):
        await end_jobs()
        await until_deliveries(scheduler, made["id"], lambda rows: {*states(rows)} == {"delivered"})
        await asyncio.to_thread(receiver.left.get, timeout=10)
        assert receiver.connections == count


async def test_what_waits_survives_a_restart(scheduler: Scheduler) -> None:
    """Sent before it or not: what is not known to have arrived is sent, when it is due."""
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


async def test_what_is_on_its_way_at_a_stop_may_arrive(scheduler: Scheduler, receiver: Receiver) -> None:
    """Its answer is waited for, and noted: it is not sent again."""
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


async def test_a_stop_does_not_wait_for_a_receiver(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What has not arrived by then is sent again after the start, under the same id."""
    monkeypatch.setattr("jobs.webhooks.deliveries.STOP_SECONDS", 0.1)
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


async def test_gone_disables_at_once(scheduler: Scheduler, receiver: Receiver) -> None:
    """410: it wants no more. Why is shown, in the audit too, and what waited is given up."""
    over = threading.Event()
    receiver.replies = [Reply(410, wait=over.wait), Reply(500, wait=over.wait)]
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(5)
    over.set()
    rows = await until_deliveries(
        scheduler, made["id"], lambda rows: set(states(rows)) == {"given_up"} and rows[-1].error != ""
    )
    assert {"answered 410", "the webhook was disabled"} <= {row.error for row in rows}
    view = await webhook(scheduler, made["id"])
    assert (view.enabled, view.disabled_reason) == (False, "the receiver answered 410 Gone: it wants no more")
    await end_jobs()
    assert len(await deliveries(scheduler, made["id"])) == 5


async def test_a_delivery_is_given_up_after_a_day(scheduler: Scheduler, receiver: Receiver, soon: None) -> None:
    """Of failures; the webhook stays enabled for what comes then."""
    receiver.usual = Reply(500)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    await until_deliveries(scheduler, made["id"], lambda rows: rows[0].attempts >= 2)
    await made_earlier(scheduler, made["id"], give_up_at=scheduler.runtime.clock.wall_ms())
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["given_up"])
    assert (row.next_attempt_at, row.error) == (None, "answered 500")
    assert row.finished_at is not None
    assert (await webhook(scheduler, made["id"])).enabled


async def test_a_webhook_that_fails_for_days_is_disabled(scheduler: Scheduler, receiver: Receiver, soon: None) -> None:
    """Once another delivery is given up; with the reason, until somebody enables it."""
    receiver.usual = Reply(500)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    await until_deliveries(scheduler, made["id"], lambda rows: rows[0].attempts >= 2)
    now_ms = scheduler.runtime.clock.wall_ms()
    await made_earlier(scheduler, made["id"], failing_since=now_ms - 3 * DAY_MS, give_up_at=now_ms)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["given_up"])
    view = await webhook(scheduler, made["id"])
    assert not view.enabled
    assert view.disabled_reason == "nothing could be delivered for 72 hours; last: answered 500"
    again = await webhooks.set_webhook(webhook_id=made["id"], changes={"enabled": True})
    assert (again.enabled, again.disabled_reason, again.failing_since) == (True, "", None)


async def test_what_waits_for_a_dead_receiver_is_given_up_in_time(
    scheduler: Scheduler, receiver: Receiver, soon: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also what was never tried, as there was too much of it to try."""
    monkeypatch.setattr("jobs.webhooks.schedule.MOST_PAUSE_SECONDS", 0.1)
    receiver.usual = Reply(500)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(40)
    await until_deliveries(scheduler, made["id"], lambda rows: sum(row.attempts for row in rows) >= 10)
    now_ms = scheduler.runtime.clock.wall_ms()
    await made_earlier(scheduler, made["id"], failing_since=now_ms - DAY_MS, give_up_at=now_ms)
    rows = await until_deliveries(scheduler, made["id"], lambda rows: states(rows).count("given_up") >= 38)
    untried = {row.error for row in rows if row.state == "given_up" and not row.attempts}
    assert untried == {"nothing could be delivered for 24 hours"}


async def test_a_server_that_was_away_for_days_tries_first(scheduler: Scheduler) -> None:
    """The time to give up runs from the first failure, not from the event."""
    port = free_port()
    made = await hook(f"http://127.0.0.1:{port}/hook", events=["job.ended"])
    await scheduler.runtime.deliveries.stop()
    await end_jobs()
    long_ago = scheduler.runtime.clock.wall_ms() - 5 * DAY_MS
    await made_earlier(scheduler, made["id"], give_up_at=long_ago, next_attempt_at=long_ago)
    await scheduler.stop()
    await scheduler.start()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: rows[0].attempts > 0)
    assert row.state == "failed"


async def test_a_receiver_that_asks_for_time_gets_it(scheduler: Scheduler, receiver: Receiver) -> None:
    """Retry-After, for the delivery and for whatever else waits for it."""
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


async def test_a_redelivery_keeps_the_id(scheduler: Scheduler, receiver: Receiver) -> None:
    """And the body, whether it had arrived or not; its time and signature are new."""
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


async def test_a_redelivery_begins_anew(scheduler: Scheduler, receiver: Receiver) -> None:
    """Of what was given up, also while the receiver is being left alone: somebody has mended it."""
    receiver.usual = Reply(429, headers={"Retry-After": "100"})
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    receiver.usual = Reply()
    await webhooks.redeliver(webhook_id=made["id"], delivery_id=row.id)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])


async def test_a_test_is_sent_once_enabled_or_not(scheduler: Scheduler, receiver: Receiver) -> None:
    """And not again if it fails: somebody is looking."""
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


async def test_what_waits_for_a_webhook_that_is_disabled_is_given_up(scheduler: Scheduler) -> None:
    """By hand too; what is sent to it by hand then is tried once."""
    made = await hook(f"http://127.0.0.1:{free_port()}/hook", events=["job.ended"])
    await end_jobs(3)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"] * 3)
    await webhooks.set_webhook(webhook_id=made["id"], changes={"enabled": False})
    rows = await deliveries(scheduler, made["id"])
    assert states(rows) == ["given_up"] * 3
    await webhooks.redeliver(webhook_id=made["id"], delivery_id=rows[0].id)
    rows = await until_deliveries(scheduler, made["id"], lambda rows: rows[0].attempts == 2)
    assert states(rows) == ["given_up"] * 3


async def test_a_removed_webhook_takes_its_deliveries_along(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any number of them, in pages, also one that is on its way."""
    monkeypatch.setattr("jobs.records.webhooks.PAGE", 2)
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


async def test_both_secrets_sign_while_one_is_replaced(scheduler: Scheduler, receiver: Receiver) -> None:
    """The new one first; at once means at once."""
    made = await hook(receiver.url, events=["job.ended"])
    first = made["secret"]
    second = (await webhooks.rotate_secret(webhook_id=made["id"], keep_seconds=60)).secret
    await end_jobs()
    arrived = await taken(receiver)
    assert arrived.headers["webhook-signature"] == signatures(arrived, second, first)
    third = (await webhooks.rotate_secret(webhook_id=made["id"], keep_seconds=0)).secret
    await end_jobs()
    arrived = await taken(receiver)
    assert arrived.headers["webhook-signature"] == signatures(arrived, third)


def signatures(arrived: Arrived, *secrets: Any) -> str:
    """As they should be."""
    timestamp = int(arrived.headers["webhook-timestamp"])
    return " ".join(signature(secret, arrived.id, timestamp, arrived.body) for secret in secrets)


async def test_old_deliveries_are_removed_and_waiting_ones_are_not(scheduler: Scheduler, receiver: Receiver) -> None:
    """A page at a time."""
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(3)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 3)
    receiver.usual = Reply(500)
    await end_jobs()
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows)[-1] == "failed")
    later_ms = scheduler.runtime.clock.wall_ms() + DAY_MS

    async def remove(before_ms: int) -> int:
        return await scheduler.runtime.ledger.write(lambda cursor: records.remove_deliveries(cursor, before_ms, 2))

    assert await remove(later_ms - 2 * DAY_MS) == 0
    assert [await remove(later_ms) for _ in range(3)] == [2, 1, 0]
    assert states(await deliveries(scheduler, made["id"])) == ["failed"]


async def test_the_machines_clock_set_back_delays_nothing(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By an hour, between an event and its delivery."""
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    clock = scheduler.runtime.clock
    wall_ms = clock.wall_ms
    job_id = await submit()
    monkeypatch.setattr(clock, "wall_ms", lambda: wall_ms() - 3_600_000)
    await cancel_job(job_id=job_id)
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 2)


async def test_secrets_are_in_no_log(scheduler: Scheduler, caplog: pytest.LogCaptureFixture) -> None:
    """Nor in what is shown of what is sent; nor is the path of a URL."""
    caplog.set_level("DEBUG")
    made = await hook(f"http://127.0.0.1:{free_port()}/t0ken", events=["job.ended"])
    await end_jobs()
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    found = await scheduler.runtime.ledger.read(due_deliveries, {}, 0)
    view = await webhooks.rotate_secret(webhook_id=made["id"], keep_seconds=60)
    logged = caplog.text + repr(found) + repr(view)
    assert made["secret"] not in logged
    assert str(view.secret) not in logged
    assert "t0ken" not in logged
    assert made["id"] in logged
