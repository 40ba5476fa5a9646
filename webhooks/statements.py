"""Webhooks, what they are to be told, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from jobs.keys import database_id, parse_id
from jobs.times import stamp

DUE = "next_attempt_at IS NOT NULL"
PAGE = 500  # rows changed by one statement, so that nobody waits long for the writer


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
    cursor.execute(
        """INSERT INTO webhooks_webhook (id, org_id, url, description, events, statuses, enabled, disabled_reason,
                                     failing_since, secret, old_secrets, created_at)
           VALUES (%s, %s, %s, %s, %s, %s, %s, '', NULL, %s, '[]', %s)""",
        (
            database_id(webhook.id), webhook.org_id, webhook.url, webhook.description,
            json.dumps(list(webhook.events)), json.dumps(list(webhook.statuses)), webhook.enabled, webhook.secret,
            stamp(webhook.created_ms),
        ),
    )  # fmt: skip


CHANGEABLE = ("url", "description", "events", "statuses", "enabled")


def set_webhook(cursor: Any, webhook_id: str, changes: dict[str, Any]) -> None:
    """By the names of CHANGEABLE. Enabled by hand it begins anew, disabled by hand it needs no reason."""
    values = {name: json.dumps(value) if isinstance(value, list) else value for name, value in changes.items()}
    columns = ", ".join(f"{name} = %s" for name in CHANGEABLE if name in values)
    arguments = [values[name] for name in CHANGEABLE if name in values]
    if "enabled" in values:
        columns += ", disabled_reason = '', failing_since = NULL"
    cursor.execute(f"UPDATE webhooks_webhook SET {columns} WHERE id = %s", (*arguments, database_id(webhook_id)))  # noqa: S608


def set_secrets(cursor: Any, webhook_id: str, secret: str, old: Sequence[tuple[str, int]]) -> None:
    """``old``: each until then (ms)."""
    cursor.execute(
        "UPDATE webhooks_webhook SET secret = %s, old_secrets = %s WHERE id = %s",
        (secret, json.dumps(old), database_id(webhook_id)),
    )


def remove_webhook(cursor: Any, webhook_id: str) -> bool:
    """With a page of its deliveries; False: there are more, and it is still there, disabled."""
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


class Listener(NamedTuple):
    """What is asked of a webhook when something happens; ids canonical."""

    id: str
    org_id: str | None  # None: all
    events: frozenset[str]
    statuses: frozenset[str]  # empty: all

    def wants(self, event: str, org_id: str | None, status: str) -> bool:
        """``org_id`` None: of several orgs."""
        return (
            event in self.events
            and (self.org_id is None or self.org_id == org_id)
            and (not self.statuses or status in self.statuses)
        )


def read_listeners(cursor: Any) -> list[Listener]:
    """The enabled webhooks."""
    cursor.execute("SELECT id, org_id, events, statuses FROM webhooks_webhook WHERE enabled ORDER BY id")
    return [
        Listener(parse_id(str(row[0])) or "", row[1], frozenset(_list(row[2])), frozenset(_list(row[3])))
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
    """Each is due at once."""
    cursor.executemany(
        """INSERT INTO webhooks_delivery (id, webhook_id, event_id, event, payload, state, next_attempt_at, give_up_at,
                                      created_at)
           VALUES (%s, %s, %s, %s, %s, 'pending', %s, %s, %s)""",
        [
            (
                database_id(new.id), database_id(new.webhook_id), database_id(new.event_id), new.event,
                new.payload.decode(), stamp(new.created_ms), stamp(new.give_up_ms), stamp(new.created_ms),
            )
            for new in deliveries
        ],
    )  # fmt: skip


def deliver_again(cursor: Any, delivery_id: str, webhook_id: str, now_ms: int, give_up_ms: int) -> bool:
    """It is due now, as if it were new, but for its id and its event's. False: there is none."""
    cursor.execute(
        """UPDATE webhooks_delivery SET state = 'pending', failures = 0, next_attempt_at = %s, give_up_at = %s,
                  finished_at = NULL
           WHERE id = %s AND webhook_id = %s""",
        (stamp(now_ms), stamp(give_up_ms), database_id(delivery_id), database_id(webhook_id)),
    )
    return bool(cursor.rowcount == 1)


class Tried(NamedTuple):
    """An attempt to deliver."""

    delivery_id: str
    webhook_id: str
    at_ms: int
    seconds: float
    status_code: int | None  # None: no answer
    error: str  # empty: delivered
    response: str = ""


def note_delivered(cursor: Any, tried: Tried) -> None:
    """Whatever it was: it has arrived, and so has the webhook's bad time ended."""
    _note(cursor, tried, "delivered", "", None)
    cursor.execute(
        "UPDATE webhooks_webhook SET failing_since = NULL WHERE id = %s AND failing_since IS NOT NULL",
        (database_id(tried.webhook_id),),
    )


def note_failed(cursor: Any, tried: Tried, next_ms: int | None, give_up_ms: int | None = None) -> None:
    """``next_ms`` None: it is given up. ``give_up_ms``: from now on that is when."""
    _note(cursor, tried, "given_up" if next_ms is None else "failed", tried.error, next_ms)
    if give_up_ms is not None:
        cursor.execute(
            "UPDATE webhooks_delivery SET give_up_at = %s WHERE id = %s",
            (stamp(give_up_ms), database_id(tried.delivery_id)),
        )
    cursor.execute(
        "UPDATE webhooks_webhook SET failing_since = %s WHERE id = %s AND failing_since IS NULL",
        (stamp(tried.at_ms), database_id(tried.webhook_id)),
    )


def _note(cursor: Any, tried: Tried, state: str, error: str, next_ms: int | None) -> None:
    # no condition on the state: only what is due is tried, once at a time, and an attempt was made whatever was asked
    # for meanwhile
    cursor.execute(
        """UPDATE webhooks_delivery SET state = %s, attempts = attempts + 1,
                  failures = CASE WHEN %s = 'delivered' THEN 0 ELSE failures + 1 END, next_attempt_at = %s,
                  last_attempt_at = %s, finished_at = %s, status_code = %s, error = %s, seconds = %s, response = %s
           WHERE id = %s""",
        (
            state, state, stamp(next_ms), stamp(tried.at_ms), stamp(tried.at_ms) if next_ms is None else None,
            tried.status_code, error[:500], tried.seconds, tried.response[:500], database_id(tried.delivery_id),
        ),
    )  # fmt: skip


def disable_webhook(cursor: Any, webhook_id: str, reason: str) -> bool:
    """The server itself does. False: it is disabled, or gone."""
    cursor.execute(
        "UPDATE webhooks_webhook SET enabled = FALSE, disabled_reason = %s WHERE id = %s AND enabled",
        (reason[:500], database_id(webhook_id)),
    )
    return bool(cursor.rowcount == 1)


def give_up_deliveries(cursor: Any, webhook_id: str, reason: str, now_ms: int, *, overdue: bool = False) -> bool:
    """A page of a webhook's deliveries that are still to be made; ``overdue``: only those whose time is up.

    False: there may be more.
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
    """Of what is older and not due any more, at most so many; how many they were."""
    cursor.execute(
        f"""DELETE FROM webhooks_delivery WHERE id IN
                (SELECT id FROM webhooks_delivery WHERE created_at < %s AND NOT ({DUE})
                 ORDER BY created_at LIMIT %s)""",  # noqa: S608
        (stamp(before_ms), limit),
    )
    return int(cursor.rowcount)
