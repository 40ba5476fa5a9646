"""Claims of deliveries in the ledger, by which only one process sends a delivery at a time.

A gateway claims due deliveries before it sends them, and gives each claim up with the record of the attempt. The claim
of a gateway that was killed is taken over by another, which has seen it unchanged for CLAIM_SECONDS by its own
monotonic clock: claims have no time of their own, so no clock of the database or of another machine matters. A webhook
has at most MAX_PER_WEBHOOK claims, whoever holds them: its row is locked while some are made.

The claim counts, too: a delivery that was claimed MAX_UNRECORDED times without a recorded attempt is parked instead.
Whatever keeps its record from being written, its receiver does not get it for ever.

Order of locks: a delivery, then its webhook; a claim, which needs them the other way round, waits for no lock.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from django.db.models import F

from qualgent.core.times import to_milliseconds
from qualgent.webhooks.models import Delivery, Webhook
from qualgent.webhooks.statements import park_delivery

MAX_PER_WEBHOOK = 2
MAX_UNRECORDED = 8  # as many tries as other writes have
CLAIM_SECONDS = 25.0  # a request takes at most 10, and the record of it 10


class ClaimedDelivery(NamedTuple):
    id: str
    webhook_id: str
    event_id: str
    payload: bytes
    claim: str

    @property
    def key(self) -> tuple[str, str]:
        """Return the delivery's id and its claim."""
        return self.id, self.claim


@dataclass(frozen=True)
class Receiver:
    """The URL and the signing secrets of a webhook."""

    url: str = field(repr=False)  # may contain a secret
    keys: list[str] = field(repr=False)


class Claimed(NamedTuple):
    """The claimed deliveries of one webhook, and the time of the next one that is not due yet (None: there is none)."""

    receiver: Receiver
    deliveries: list[ClaimedDelivery]
    next_ms: int | None


def claim_deliveries(webhook_ids: Sequence[str], most: int, now_ms: int, claim: str) -> dict[str, Claimed]:
    """Claim up to ``most`` due deliveries of these webhooks, in their order; return them by webhook id.

    Left out are webhooks that do not exist, or whose row is locked: another process is claiming of it.
    """
    found = {}
    rows = Webhook.objects.select_for_update(no_key=True, skip_locked=True)
    webhooks = {str(row.pk): row for row in rows.filter(pk__in=[UUID(webhook_id) for webhook_id in webhook_ids])}
    for webhook_id in webhook_ids:
        if webhook_id not in webhooks:
            continue
        claimed = _claim_deliveries(webhooks[webhook_id], most, now_ms, claim)
        most -= len(claimed.deliveries)
        found[webhook_id] = claimed
        if most <= 0:
            break
    return found


def _claim_deliveries(webhook: Webhook, most: int, now_ms: int, claim: str) -> Claimed:
    """Claim due deliveries of a webhook; give up those whose attempts often could not be recorded."""
    own = Delivery.objects.filter(webhook=webhook)
    room = min(most, MAX_PER_WEBHOOK - own.filter(claim__isnull=False).count())
    waiting = own.filter(next_attempt_at__isnull=False, claim__isnull=True).order_by("next_attempt_at")
    rows: list[Delivery] = []
    if room > 0 and not (webhook.paused_until and to_milliseconds(webhook.paused_until) > now_ms):
        rows = list(waiting.select_for_update(skip_locked=True)[: room + 1])  # in the order of the index
    due = [row for row in rows[:room] if is_due(row.failures, row.next_attempt_at, now_ms)]
    following = rows[len(due) :]  # before any is parked
    for row in [row for row in due if row.unrecorded >= MAX_UNRECORDED]:
        park_delivery(Delivery.objects.filter(pk=row.pk), now_ms)
        due.remove(row)
    own.filter(pk__in=[row.pk for row in due]).update(claim=UUID(claim), unrecorded=F("unrecorded") + 1)
    old_keys = [old for old, until_ms in webhook.old_secrets if until_ms > now_ms]
    return Claimed(
        Receiver(webhook.url, [webhook.secret, *old_keys]),
        [ClaimedDelivery(str(row.pk), str(webhook.pk), str(row.event_id), row.payload.encode(), claim) for row in due],
        to_milliseconds(following[0].next_attempt_at) if following and following[0].next_attempt_at else None,
    )


def is_due(failures: int, next_attempt_at: object, now_ms: int) -> bool:
    """Return whether a delivery is due; one without failures always is, as processes' clocks may differ."""
    return not failures or to_milliseconds(next_attempt_at) <= now_ms  # type: ignore[arg-type]


def release_claims(claims: Iterable[tuple[str, str]]) -> int:
    """Release claims, given as (delivery id, claim), unless they have changed; return how many were released."""
    return sum(
        Delivery.objects.filter(pk=UUID(delivery_id), claim=UUID(claim)).update(claim=None)
        for delivery_id, claim in claims
    )


def release_all_claims() -> int:
    """Release all claims, which an earlier process left, at the start of a process that is alone."""
    return Delivery.objects.filter(claim__isnull=False).update(claim=None)
