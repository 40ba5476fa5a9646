"""Deliveries are signed, arrive at least once, are retried after failures, and are logged."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from django.db import OperationalError

from qualgent.core.keys import new_id
from qualgent.webhooks.attempts import DeliveryAttempt, DeliveryResult, record_attempt
from qualgent.webhooks.claims import claim_deliveries
from qualgent.webhooks.signing import signature
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

pytestmark = pytest.mark.usefixtures("local_receivers")


def signatures(arrived: Arrived, *secrets: Any) -> str:
    """As they should be."""
    timestamp = int(arrived.headers["webhook-timestamp"])
    return " ".join(signature(secret, arrived.id, timestamp, arrived.body) for secret in secrets)


async def test_deliveries_are_signed(scheduler: Scheduler, receiver: Receiver) -> None:
    """The signature uses the secret shown at creation; headers identify content and sender."""
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


async def test_both_secrets_sign_during_a_rotation(scheduler: Scheduler, receiver: Receiver) -> None:
    """The new secret signs first; with 0 seconds the old one stops signing immediately."""
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


async def test_failed_deliveries_are_retried(scheduler: Scheduler, receiver: Receiver, quick_retries: None) -> None:
    """Retries have the same id and a new timestamp; the log has the last error."""
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
async def test_the_log_has_the_error(
    scheduler: Scheduler, receiver: Receiver, reply: Reply, error: str, response: str
) -> None:
    """It has the error, the start of the response and the time of the next attempt."""
    receiver.usual = reply
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    assert row.error.startswith(error)
    assert row.response == response
    assert row.next_attempt_at is not None


async def test_a_refused_connection_is_a_failure(scheduler: Scheduler) -> None:
    """A refused connection is logged with the system's message."""
    made = await hook(f"http://127.0.0.1:{free_port()}/", events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    assert (row.status_code, row.error) == (None, "could not connect: Connection refused")


async def test_a_response_times_out(scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """The timeout covers the whole response, also one that arrives byte by byte."""
    monkeypatch.setattr("qualgent.webhooks.sending.SEND_SECONDS", 0.3)
    over = threading.Event()
    receiver.usual = Reply(wait=over.wait)
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs()
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    over.set()
    assert row.error == "no answer within 0.3 s"


async def test_only_the_start_of_a_response_is_read(scheduler: Scheduler, receiver: Receiver) -> None:
    """An endless response counts by its status, immediately."""
    receiver.usual = Reply(200, b"x" * 100_000, headers={"Content-Length": "1000000000000"})
    made = await hook(receiver.url, events=["job.ended"])
    await end_jobs(2)
    rows = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 2)
    assert rows[0].response == "x" * 500
    assert rows[0].seconds is not None
    assert rows[0].seconds < 5


async def test_an_internal_error_is_a_failure(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An internal error is recorded as a failure and written to the server's log."""

    async def broken(*args: Any) -> None:
        raise KeyError("on purpose")

    monkeypatch.setattr(scheduler.deliveries._sender, "post", broken)
    made = await hook(receiver.url)
    await webhooks.send_test(webhook_id=made["id"])
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["given_up"])
    assert row.error == "the server could not send it: KeyError"
    assert "on purpose" in caplog.text


async def test_a_ledger_error_loses_no_delivery(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the disk refused to record is recorded later; the receiver gets it once."""
    refused = []

    def refuse(tried: DeliveryAttempt) -> DeliveryResult:
        if len(refused) == 2:  # together with others and alone
            return record_attempt(tried)
        refused.append(tried)
        raise OperationalError("database or disk is full")

    monkeypatch.setattr("qualgent.webhooks.deliveries.record_attempt", refuse)
    made = await hook(receiver.url)
    await webhooks.send_test(webhook_id=made["id"])
    await taken(receiver)
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    assert (row.attempts, len(refused)) == (1, 2)
    assert receiver.nothing_more()


async def test_setting_the_clock_back_delays_no_delivery(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock is set back by an hour between an event and its delivery."""
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
    """Logs and representations contain neither secrets nor the path of a URL."""
    caplog.set_level("DEBUG")
    made = await hook(f"http://127.0.0.1:{free_port()}/t0ken", events=["job.ended"])
    await end_jobs()
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["failed"])
    now_ms = scheduler.runtime.clock.wall_ms() + 3_600_000
    claim = new_id()
    found = await scheduler.runtime.ledger.write(lambda cursor: claim_deliveries([made["id"]], 1, now_ms, claim))
    assert len(found[made["id"]].deliveries) == 1
    view = await webhooks.rotate_secret(webhook_id=made["id"], keep_seconds=60)
    logged = caplog.text + repr(found) + repr(view)
    assert made["secret"] not in logged
    assert str(view.secret) not in logged
    assert "t0ken" not in logged
    assert made["id"] in logged
