"""What becomes of a delivery after an attempt: part of the unit that notes it, so the rows decide."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from jobs.times import to_milliseconds
from webhooks.models import Delivery
from webhooks.statements import Tried, disable_webhook, give_up_deliveries, note_delivered, note_failed

from . import payloads
from .schedule import DISABLE_SECONDS, GIVE_UP_SECONDS, retry_seconds

GONE = 410


MANY_FAILURES = 10


class Terms(NamedTuple):
    """What decides besides the rows."""

    now_ms: int  # by the clock that deliveries are due by
    chance: float  # 0 to 1, spreads retries
    asked_seconds: float | None  # the receiver's Retry-After
    failures: int  # of the receiver in a row, of whatever deliveries, since the server started


class Outcome(NamedTuple):
    """What was written."""

    state: str  # delivered, failed, given_up; empty: the delivery is gone
    disabled: str = ""  # the webhook was, by this; why


def conclude(cursor: Any, tried: Tried, terms: Terms) -> Outcome:
    """Note an attempt."""
    row = Delivery.objects.select_related("webhook").defer("payload").filter(pk=UUID(tried.delivery_id)).first()
    if row is None:
        return Outcome("")
    if not tried.error:
        note_delivered(cursor, tried)
        return Outcome("delivered")
    next_ms = terms.now_ms + round(retry_seconds(row.failures + 1, terms.chance, terms.asked_seconds) * 1000)
    # the time for it runs from the first failure: before, the server itself may have been away
    give_up_ms = terms.now_ms + round(GIVE_UP_SECONDS * 1000) if row.failures == 0 else to_milliseconds(row.give_up_at)
    once = row.event == payloads.TEST or not row.webhook.enabled
    given_up = once or tried.status_code == GONE or next_ms > give_up_ms
    note_failed(cursor, tried, None if given_up else next_ms, give_up_ms if row.failures == 0 else None)
    failing_seconds = 0.0
    if row.webhook.failing_since is not None:
        failing_seconds = (tried.at_ms - to_milliseconds(row.webhook.failing_since)) / 1000
    if failing_seconds >= GIVE_UP_SECONDS and terms.failures >= MANY_FAILURES:
        # a page of what else has waited that long: there may be more of it than could ever be tried
        give_up_deliveries(cursor, tried.webhook_id, _nothing_for(failing_seconds), terms.now_ms, overdue=True)
    reason = _why_disable(tried, given_up and not once, failing_seconds)
    if reason and disable_webhook(cursor, tried.webhook_id, reason):
        return Outcome("given_up", reason)
    return Outcome("given_up" if given_up else "failed")


def _why_disable(tried: Tried, given_up: bool, failing_seconds: float) -> str:
    if tried.status_code == GONE:
        return "the receiver answered 410 Gone: it wants no more"
    if given_up and failing_seconds >= DISABLE_SECONDS:
        return f"{_nothing_for(failing_seconds)}; last: {tried.error}"
    return ""


def _nothing_for(seconds: float) -> str:
    return f"nothing could be delivered for {seconds / 3600:.0f} hours"
