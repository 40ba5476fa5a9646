"""SQL statements on webhooks and their deliveries."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from jobs.keys import database_id, parse_id
from jobs.times import stamp

DUE = "next_attempt_at IS NOT NULL"
PAGE = 500  # rows per statement, so that other units wait briefly for the writer


class NewWebhook(NamedTuple):
    """A row to insert; ids canonical."""

    id: str
    org_id: str | None
    url: str
    description: str
    events: Sequence[str]
    statuses: Sequence[str]
    enabled: bool
    secret: str
    created_ms: int


def insert_webhook(cursor: Any, webhook: NewWebhook) -> None:
    receiver = (webhook.org_id, webhook.url, webhook.description)
    selection = (json.dumps(list(webhook.events)), json.dumps(list(webhook.statuses)), webhook.enabled)
    cursor.execute(
        """INSERT INTO webhooks_webhook (id, org_id, url, description, events, statuses, enabled, disabled_reason,
                                     failing_since, secret, old_secrets, created_at)
           VALUES (%s, %s, %s, %s, %s, %s, %s, '', NULL, %s, '[]', %s)""",
        (database_id(webhook.id), *receiver, *selection, webhook.secret, stamp(webhook.created_ms)),
    )


CHANGEABLE = ("url", "description", "events", "statuses", "enabled")


def set_webhook(cursor: Any, webhook_id: str, changes: dict[str, Any]) -> None:
    """Set fields by the names of CHANGEABLE. ``enabled``, also if false, resets the failure state."""
    values = {name: json.dumps(value) if isinstance(value, list) else value for name, value in changes.items()}
    columns = ", ".join(f"{name} = %s" for name in CHANGEABLE if name in values)
    arguments = [values[name] for name in CHANGEABLE if name in values]
    if "enabled" in values:
        columns += ", disabled_reason = '', failing_since = NULL"
    cursor.execute(f"UPDATE webhooks_webhook SET {columns} WHERE id = %s", (*arguments, database_id(webhook_id)))  # noqa: S608


def set_secrets(cursor: Any, webhook_id: str, secret: str, old: Sequence[tuple[str, int]]) -> None:
    """Set the current secret and the old ones, each with its expiry (ms)."""
    cursor.execute(
        "UPDATE webhooks_webhook SET secret = %s, old_secrets = %s WHERE id = %s",
        (secret, json.dumps(old), database_id(webhook_id)),
    )


def remove_webhook(cursor: Any, webhook_id: str) -> bool:
    """Delete a page of its deliveries, then the webhook; return False if deliveries remain (it is disabled then)."""
    webhook = database_id(webhook_id)
    cursor.execute(
        """DELETE FROM webhooks_delivery WHERE id IN
               (SELECT id FROM webhooks_delivery WHERE webhook_id = %s LIMIT %s)""",
        (webhook, PAGE),
    )
    if cursor.rowcount == PAGE:
        cursor.execute("UPDATE webhooks_webhook SET enabled = FALSE WHERE id = %s", (webhook,))
        return False
    cursor.execute("DELETE FROM webhooks_webhook WHERE id = %s", (webhook,))
    return True


# ------------------------------------------------------------------------------------------ deliveries


class Subscription(NamedTuple):
    """The event filter of an enabled webhook; ids canonical."""

    id: str
    org_id: str | None  # None: all organizations
    events: frozenset[str]
    statuses: frozenset[str]  # empty: all

    def matches(self, event: str, org_id: str | None, status: str) -> bool:
        """Return whether the event passes the filter. ``org_id`` None: an event of several organizations."""
        return (
            event in self.events
            and (self.org_id is None or self.org_id == org_id)
            and (not self.statuses or status in self.statuses)
        )


def read_subscriptions(cursor: Any) -> list[Subscription]:
    """Return the filters of the enabled webhooks."""
    cursor.execute("SELECT id, org_id, events, statuses FROM webhooks_webhook WHERE enabled ORDER BY id")
    return [
        Subscription(parse_id(str(row[0])) or "", row[1], frozenset(_list(row[2])), frozenset(_list(row[3])))
        for row in cursor.fetchall()
    ]


def _list(value: Any) -> list[Any]:
    return list(json.loads(value)) if isinstance(value, str) else list(value)  # PostgreSQL: a list


class NewDelivery(NamedTuple):
    """A row to insert; ids canonical."""

    id: str
    webhook_id: str
    event_id: str
    event: str
    payload: bytes
    created_ms: int
    give_up_ms: int


def insert_deliveries(cursor: Any, deliveries: Sequence[NewDelivery]) -> None:
    """Insert deliveries that are due now."""
    cursor.executemany(
        """INSERT INTO webhooks_delivery (id, webhook_id, event_id, event, payload, state, next_attempt_at, give_up_at,
                                      created_at)
           VALUES (%s, %s, %s, %s, %s, 'pending', %s, %s, %s)""",
        [
            (
                *map(database_id, (new.id, new.webhook_id, new.event_id)),
                new.event,
                new.payload.decode(),
                *map(stamp, (new.created_ms, new.give_up_ms, new.created_ms)),
            )
            for new in deliveries
        ],
    )


def requeue_delivery(cursor: Any, delivery_id: str, webhook_id: str, now_ms: int, give_up_ms: int) -> bool:
    """Make a delivery due now with fresh retries, under the same ids; return False if it does not exist."""
    cursor.execute(
        """UPDATE webhooks_delivery SET state = 'pending', failures = 0, next_attempt_at = %s, give_up_at = %s,
                  finished_at = NULL
           WHERE id = %s AND webhook_id = %s""",
        (stamp(now_ms), stamp(give_up_ms), database_id(delivery_id), database_id(webhook_id)),
    )
    return bool(cursor.rowcount == 1)


class DeliveryAttempt(NamedTuple):
    """One attempt to deliver an event."""

    delivery_id: str
    webhook_id: str
    at_ms: int
    seconds: float
    status_code: int | None  # None: no response
    error: str  # empty: delivered
    response: str = ""


def record_delivered(cursor: Any, attempt: DeliveryAttempt) -> None:
    """Mark the delivery delivered, whatever its state, and the webhook not failing."""
    _record(cursor, attempt, "delivered", "", None)
    cursor.execute(
        "UPDATE webhooks_webhook SET failing_since = NULL WHERE id = %s AND failing_since IS NOT NULL",
        (database_id(attempt.webhook_id),),
    )


def record_failed(cursor: Any, attempt: DeliveryAttempt, next_ms: int | None, give_up_ms: int | None = None) -> None:
    """Record a failure. ``next_ms`` None: give up. ``give_up_ms``: a new deadline; None: keep it."""
    _record(cursor, attempt, "given_up" if next_ms is None else "failed", attempt.error, next_ms)
    if give_up_ms is not None:
        cursor.execute(
            "UPDATE webhooks_delivery SET give_up_at = %s WHERE id = %s",
            (stamp(give_up_ms), database_id(attempt.delivery_id)),
        )
    cursor.execute(
        "UPDATE webhooks_webhook SET failing_since = %s WHERE id = %s AND failing_since IS NULL",
        (stamp(attempt.at_ms), database_id(attempt.webhook_id)),
    )


def _record(cursor: Any, attempt: DeliveryAttempt, state: str, error: str, next_ms: int | None) -> None:
    # no condition on the state: a delivery has one attempt at a time, which counts even if it was requeued meanwhile
    finished_ms = attempt.at_ms if next_ms is None else None
    result = (attempt.status_code, error[:500], attempt.seconds, attempt.response[:500])
    cursor.execute(
        """UPDATE webhooks_delivery SET state = %s, attempts = attempts + 1,
                  failures = CASE WHEN %s = 'delivered' THEN 0 ELSE failures + 1 END, next_attempt_at = %s,
                  last_attempt_at = %s, finished_at = %s, status_code = %s, error = %s, seconds = %s, response = %s
           WHERE id = %s""",
        (
            state,
            state,
            *map(stamp, (next_ms, attempt.at_ms, finished_ms)),
            *result,
            database_id(attempt.delivery_id),
        ),
    )


def disable_webhook(cursor: Any, webhook_id: str, reason: str) -> bool:
    """Disable an enabled webhook with a reason; return whether the row changed."""
    cursor.execute(
        "UPDATE webhooks_webhook SET enabled = FALSE, disabled_reason = %s WHERE id = %s AND enabled",
        (reason[:500], database_id(webhook_id)),
    )
    return bool(cursor.rowcount == 1)


def give_up_deliveries(cursor: Any, webhook_id: str, reason: str, now_ms: int, *, overdue: bool = False) -> bool:
    """Give up a page of a webhook's pending deliveries, with ``overdue`` only those past their deadline.

    Return False if more may remain.
    """
    only, arguments = ("AND give_up_at <= %s", (stamp(now_ms),)) if overdue else ("", ())
    cursor.execute(
        f"""UPDATE webhooks_delivery SET state = 'given_up', next_attempt_at = NULL, finished_at = %s,
                  error = CASE WHEN error = '' THEN %s ELSE error END
           WHERE id IN (SELECT id FROM webhooks_delivery WHERE webhook_id = %s AND {DUE} {only} LIMIT %s)""",  # noqa: S608
        (stamp(now_ms), reason[:500], database_id(webhook_id), *arguments, PAGE),
    )
    return bool(cursor.rowcount < PAGE)


def remove_deliveries(cursor: Any, before_ms: int, limit: int) -> int:
    """Delete up to ``limit`` finished deliveries created before the time; return their number."""
    cursor.execute(
        f"""DELETE FROM webhooks_delivery WHERE id IN
                (SELECT id FROM webhooks_delivery WHERE created_at < %s AND NOT ({DUE})
                 ORDER BY created_at LIMIT %s)""",  # noqa: S608
        (stamp(before_ms), limit),
    )
    return int(cursor.rowcount)
