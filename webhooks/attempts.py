"""Recording delivery attempts: retry, give up or disable the webhook, decided by the rows in the same transaction."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from jobs.times import to_milliseconds
from webhooks.models import Delivery
from webhooks.statements import (
    DeliveryAttempt,
    disable_webhook,
    give_up_deliveries,
    record_delivered,
    record_failed,
)

from . import payloads
from .schedule import DISABLE_SECONDS, GIVE_UP_SECONDS, retry_seconds

GONE = 410
MANY_FAILURES = 10


class RetryContext(NamedTuple):
    """The values that the retry decision needs besides the rows."""

    now_ms: int  # by the clock of next_attempt_at
    chance: float  # 0 to 1; jitter of the retry
    retry_after: float | None  # seconds; the receiver's Retry-After
    failures: int  # consecutive, of all deliveries to the receiver since the server started


class DeliveryResult(NamedTuple):
    """The new state of a delivery."""

    state: str  # delivered, failed, given_up; empty: the delivery was removed
    disabled: str = ""  # why the webhook was disabled; empty: it was not


def record_attempt(cursor: Any, attempt: DeliveryAttempt, context: RetryContext) -> DeliveryResult:
    """Record an attempt and schedule the next one, if any; disable the webhook when it is due for that."""
    row = Delivery.objects.select_related("webhook").defer("payload").filter(pk=UUID(attempt.delivery_id)).first()
    if row is None:
        return DeliveryResult("")
    if not attempt.error:
        record_delivered(cursor, attempt)
        return DeliveryResult("delivered")
    next_ms = context.now_ms + round(retry_seconds(row.failures + 1, context.chance, context.retry_after) * 1000)
    # counted from the first failure, not from the event: the server itself may have been down
    deadline = context.now_ms + round(GIVE_UP_SECONDS * 1000) if row.failures == 0 else to_milliseconds(row.give_up_at)
    single = row.event == payloads.TEST or not row.webhook.enabled
    given_up = single or attempt.status_code == GONE or next_ms > deadline
    record_failed(cursor, attempt, None if given_up else next_ms, deadline if row.failures == 0 else None)
    failing_seconds = 0.0
    if row.webhook.failing_since is not None:
        failing_seconds = (attempt.at_ms - to_milliseconds(row.webhook.failing_since)) / 1000
    if failing_seconds >= GIVE_UP_SECONDS and context.failures >= MANY_FAILURES:
        # a page of the overdue deliveries: there may be more than could ever be attempted
        give_up_deliveries(cursor, attempt.webhook_id, _failing_text(failing_seconds), context.now_ms, overdue=True)
    reason = _disable_reason(attempt, given_up and not single, failing_seconds)
    if reason and disable_webhook(cursor, attempt.webhook_id, reason):
        return DeliveryResult("given_up", reason)
    return DeliveryResult("given_up" if given_up else "failed")


def _disable_reason(attempt: DeliveryAttempt, given_up: bool, failing_seconds: float) -> str:
    if attempt.status_code == GONE:
        return "the receiver answered 410 Gone: it wants no more"
    if given_up and failing_seconds >= DISABLE_SECONDS:
        return f"{_failing_text(failing_seconds)}; last: {attempt.error}"
    return ""


def _failing_text(seconds: float) -> str:
    return f"nothing could be delivered for {seconds / 3600:.0f} hours"
