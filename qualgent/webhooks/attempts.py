"""Recording of delivery attempts, with the decision to retry, give up, pause or disable, in one transaction."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from qualgent.core.times import to_datetime, to_milliseconds
from qualgent.webhooks.models import Delivery, Webhook
from qualgent.webhooks.statements import give_up_deliveries, park_delivery

from . import payloads
from .schedule import DISABLE_SECONDS, GIVE_UP_SECONDS, pause_seconds, retry_seconds

GONE = 410
MANY_FAILURES = 10
MAX_RETRY_AFTER_PAUSE_SECONDS = 300.0  # for all deliveries of a receiver
DISABLING_SECONDS = 30.0  # nothing is sent until the scheduler has disabled the webhook


class DeliveryAttempt(NamedTuple):
    """One attempt to deliver an event, and the values that the retry decision needs besides the rows."""

    delivery_id: str
    webhook_id: str
    claim: str
    at_ms: int
    seconds: float
    status_code: int | None  # None: no response
    error: str  # empty: delivered
    response: str
    retry_after: float | None  # seconds; the receiver's Retry-After
    now_ms: int  # by the clock of next_attempt_at
    chance: float  # 0 to 1; jitter of the retry


class DeliveryResult(NamedTuple):
    state: str  # delivered, failed, given_up; empty: the delivery was removed, or another process has its claim
    disable: str = ""  # why the webhook is to be disabled; empty: it is not


def record_attempt(attempt: DeliveryAttempt) -> DeliveryResult:
    """Record a delivery attempt, schedule the next, and release the claim; nothing if that was taken over.

    Whatever the delivery's state: it has one attempt at a time, which counts even if it was requeued meanwhile. An
    attempt whose claim was taken over is not recorded: the other process has sent the event as well.
    """
    rows = Delivery.objects.select_for_update(of=("self",)).defer("payload")
    row = rows.filter(pk=UUID(attempt.delivery_id), claim=UUID(attempt.claim)).first()
    if row is None:
        return DeliveryResult("")
    row.claim, row.unrecorded = None, 0
    row.attempts += 1
    row.last_attempt_at, row.seconds = to_datetime(attempt.at_ms), attempt.seconds
    row.status_code, row.error, row.response = attempt.status_code, attempt.error[:500], attempt.response[:500]
    row.next_attempt_at, row.finished_at = None, row.last_attempt_at
    if not attempt.error:
        row.state, row.failures = "delivered", 0
        row.save()
        failing = Webhook.objects.filter(pk=row.webhook_id).exclude(failures=0, failing_since=None, paused_until=None)
        failing.update(failures=0, failing_since=None, paused_until=None)
        return DeliveryResult("delivered")
    return _record_failure(row, attempt)


def park_attempt(attempt: DeliveryAttempt) -> DeliveryResult:
    """Give up a delivery whose attempt the ledger rejects, if this process still has its claim."""
    own = Delivery.objects.filter(pk=UUID(attempt.delivery_id), claim=UUID(attempt.claim))
    return DeliveryResult("given_up" if park_delivery(own, attempt.now_ms) else "")


def _record_failure(row: Delivery, attempt: DeliveryAttempt) -> DeliveryResult:
    """Record a failed attempt: schedule the next or give up, pause the webhook, or have it disabled."""
    webhook = Webhook.objects.select_for_update(no_key=True).get(pk=row.webhook_id)
    attempted_at = to_datetime(attempt.at_ms)
    row.failures += 1
    next_ms = attempt.now_ms + round(retry_seconds(row.failures, attempt.chance, attempt.retry_after) * 1000)
    if row.failures == 1:  # counted from the first failure, not from the event: the server itself may have been down
        row.give_up_at = to_datetime(attempt.now_ms + round(GIVE_UP_SECONDS * 1000))
    single = row.event == payloads.TEST or not webhook.enabled
    given_up = single or attempt.status_code == GONE or next_ms > to_milliseconds(row.give_up_at)
    row.state = "given_up" if given_up else "failed"
    if not given_up:
        row.next_attempt_at, row.finished_at = to_datetime(next_ms), None
    row.save()
    failing_seconds = (attempted_at - (webhook.failing_since or attempted_at)).total_seconds()
    reason = _disable_reason(attempt, given_up and not single, failing_seconds) if webhook.enabled else ""
    failures = webhook.failures + 1
    pause = max(pause_seconds(failures), min(attempt.retry_after or 0.0, MAX_RETRY_AFTER_PAUSE_SECONDS))
    if reason:
        pause = max(pause, DISABLING_SECONDS)
    Webhook.objects.filter(pk=webhook.pk).update(
        failures=failures,
        failing_since=webhook.failing_since or attempted_at,
        paused_until=to_datetime(attempt.now_ms + round(pause * 1000)) if pause else None,
    )
    if failing_seconds >= GIVE_UP_SECONDS and failures >= MANY_FAILURES:
        # a page of the overdue deliveries: there may be more than could ever be attempted
        give_up_deliveries(attempt.webhook_id, _failing_text(failing_seconds), attempt.now_ms, overdue=True)
    return DeliveryResult(row.state, reason[:500])


def _disable_reason(attempt: DeliveryAttempt, given_up: bool, failing_seconds: float) -> str:
    """Return why the webhook is to be disabled after a failed attempt; empty: it stays enabled."""
    if attempt.status_code == GONE:
        return "the receiver answered 410 Gone"
    if given_up and failing_seconds >= DISABLE_SECONDS:
        return f"{_failing_text(failing_seconds)}; last: {attempt.error}"
    return ""


def _failing_text(seconds: float) -> str:
    """Return the text that nothing could be delivered for so long, in hours."""
    return f"nothing could be delivered for {seconds / 3600:.0f} hours"
