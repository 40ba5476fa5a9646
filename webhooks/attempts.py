"""Recording delivery attempts: retry, give up or disable the webhook, decided by the rows in the same transaction."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from jobs.times import to_datetime, to_milliseconds
from webhooks.models import Delivery, Webhook
from webhooks.statements import give_up_deliveries

from . import payloads
from .schedule import DISABLE_SECONDS, GIVE_UP_SECONDS, retry_seconds

GONE = 410
MANY_FAILURES = 10


class DeliveryAttempt(NamedTuple):
    """One attempt to deliver an event, and the values that the retry decision needs besides the rows."""

    delivery_id: str
    webhook_id: str
    at_ms: int
    seconds: float
    status_code: int | None  # None: no response
    error: str  # empty: delivered
    response: str
    retry_after: float | None  # seconds; the receiver's Retry-After
    now_ms: int  # by the clock of next_attempt_at
    chance: float  # 0 to 1; jitter of the retry
    failures: int  # consecutive, of all deliveries to the receiver since the server started


class DeliveryResult(NamedTuple):
    state: str  # delivered, failed, given_up; empty: the delivery was removed
    disabled: str = ""  # why the webhook was disabled; empty: it was not


def record_attempt(attempt: DeliveryAttempt) -> DeliveryResult:
    """Record an attempt and schedule the next one, if any; disable the webhook when it is due for that.

    Whatever the delivery's state: it has one attempt at a time, which counts even if it was requeued meanwhile.
    """
    row = Delivery.objects.select_related("webhook").defer("payload").filter(pk=UUID(attempt.delivery_id)).first()
    if row is None:
        return DeliveryResult("")
    webhook, attempted_at = row.webhook, to_datetime(attempt.at_ms)
    row.attempts += 1
    row.last_attempt_at, row.seconds = attempted_at, attempt.seconds
    row.status_code, row.error, row.response = attempt.status_code, attempt.error[:500], attempt.response[:500]
    row.next_attempt_at, row.finished_at = None, attempted_at
    if not attempt.error:
        row.state, row.failures = "delivered", 0
        row.save()
        if webhook.failing_since is not None:
            Webhook.objects.filter(pk=webhook.pk).update(failing_since=None)
        return DeliveryResult("delivered")
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
    if webhook.failing_since is None:
        Webhook.objects.filter(pk=webhook.pk).update(failing_since=attempted_at)
    failing_seconds = (attempted_at - (webhook.failing_since or attempted_at)).total_seconds()
    if failing_seconds >= GIVE_UP_SECONDS and attempt.failures >= MANY_FAILURES:
        # a page of the overdue deliveries: there may be more than could ever be attempted
        give_up_deliveries(attempt.webhook_id, _failing_text(failing_seconds), attempt.now_ms, overdue=True)
    reason = _disable_reason(attempt, given_up and not single, failing_seconds)
    if reason and webhook.enabled:
        Webhook.objects.filter(pk=webhook.pk).update(enabled=False, disabled_reason=reason[:500])
        return DeliveryResult("given_up", reason)
    return DeliveryResult(row.state)


def _disable_reason(attempt: DeliveryAttempt, given_up: bool, failing_seconds: float) -> str:
    if attempt.status_code == GONE:
        return "the receiver answered 410 Gone: it wants no more"
    if given_up and failing_seconds >= DISABLE_SECONDS:
        return f"{_failing_text(failing_seconds)}; last: {attempt.error}"
    return ""


def _failing_text(seconds: float) -> str:
    return f"nothing could be delivered for {seconds / 3600:.0f} hours"
