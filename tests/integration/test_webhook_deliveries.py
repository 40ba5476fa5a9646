"""What is to be told arrives, signed, at least once; what does not is tried again, and the log says why."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from django.db import OperationalError

from tests.integration import acts as webhooks
from tests.integration.acts import cancel_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit
from tests.integration.webhook_steps import (
    end_jobs,
    hook,
    states,
    taken,
    until_deliveries,
    webhook,
)
from tests.webhook_receiver import Arrived, Receiver, Reply, free_port
from webhooks.selectors import due_deliveries
from webhooks.signing import signature
from webhooks.statements import DeliveryAttempt
from webhooks.statements import record_delivered as record_delivered_row

pytestmark = pytest.mark.usefixtures("local_receivers")


def signatures(arrived: Arrived, *secrets: Any) -> str:
    """As they should be."""
    timestamp = int(arrived.headers["webhook-timestamp"])
    return " ".join(signature(secret, arrived.id, timestamp, arrived.body) for secret in secrets)


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


async def test_what_fails_is_tried_again(scheduler: Scheduler, receiver: Receiver, quick_retries: None) -> None:
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
    monkeypatch.setattr("webhooks.sending.SEND_SECONDS", 0.3)
    over = threading.Event()
    receiver.usual = Reply(wait=over.wait)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    over.set()
    assert row.error == "no answer within 0.3 s"


async def test_only_the_beginning_of_an_answer_is_read(scheduler: Scheduler, receiver: Receiver) -> None:
    """One without an end counts by its status, at once."""
    receiver.usual = Reply(200, b"x" * 100_000, headers={"Content-Length": "1000000000000"})
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(2)
    rows = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 2)
    assert rows[0].response == "x" * 500
    assert rows[0].seconds is not None
    assert rows[0].seconds < 5


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
    monkeypatch.setattr("webhooks.deliveries.ERROR_PAUSE_SECONDS", 0.1)
    record_delivered, refused = record_delivered_row, []

    def refuse(cursor: Any, tried: DeliveryAttempt) -> None:
        if len(refused) == 2:  # together with others and alone
            record_delivered(cursor, tried)
            return
        refused.append(tried)
        raise OperationalError("database or disk is full")

    monkeypatch.setattr("webhooks.attempts.record_delivered", refuse)
    made = await hook(receiver.url)
    await webhooks.send_test(webhook_id=made["id"])
    first, second = await taken(receiver), await taken(receiver)
    assert first.id == second.id
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    assert (row.attempts, len(refused)) == (1, 2)


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
