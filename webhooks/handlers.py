"""The scheduler's handlers of webhook commands."""

from __future__ import annotations

from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import UUID

import msgspec
from django.conf import settings
from msgspec.structs import replace

from accounts import audit
from accounts.statements.orgs import insert_orgs
from jobs.errors import ConflictError, InvalidInputError, NotFoundError
from jobs.keys import new_id
from jobs.scheduler.core import Core
from jobs.scheduler.direct_port import Handler
from jobs.scheduler.idempotency import OtherRequest, checked, store_reply, stored_reply
from qualgent.addresses import Allowed, parse_address
from webhooks import payloads
from webhooks.commands import CreateWebhook, Redeliver, RemoveWebhook, RotateSecret, SendTest, SetWebhook
from webhooks.contract import DeliveryView, WebhookView, delivery_view, host_of, webhook_view
from webhooks.models import Delivery, Webhook
from webhooks.outbox import make_deliveries
from webhooks.schedule import GIVE_UP_SECONDS
from webhooks.signing import new_secret
from webhooks.statements import NewWebhook, insert_deliveries, insert_webhook, requeue_delivery, set_secrets
from webhooks.statements import remove_webhook as remove_webhook_row
from webhooks.statements import set_webhook as set_webhook_row

MOST_WEBHOOKS = 500  # the filter of each is evaluated for every event
MOST_OLD_SECRETS = 3

Found = TypeVar("Found")


def handlers_of(core: Core) -> dict[type[Any], Handler]:
    return {
        CreateWebhook: partial(create_webhook, core),
        SetWebhook: partial(set_webhook, core),
        RotateSecret: partial(rotate_secret, core),
        RemoveWebhook: partial(remove_webhook, core),
        SendTest: partial(send_test, core),
        Redeliver: partial(redeliver, core),
    }


async def create_webhook(core: Core, command: CreateWebhook) -> WebhookView:
    """Create a webhook; the reply has its secret. A repeated Idempotency-Key returns the first reply."""
    new, idempotency = command.new, command.idempotency
    check_url(new.url)
    webhook_id, secret, now_ms = new_id(), new_secret(), core.clock.wall_ms()
    entry = audit.entry(command.caller, now_ms, "create", kind="webhook", object_id=webhook_id)
    row = NewWebhook(
        webhook_id, new.org_id, new.url, new.description, new.events, new.statuses, new.enabled, secret, now_ms
    )
    core.outbox.enabled = True  # before the commit, so that no later event is missed

    def unit(cursor: Any) -> WebhookView | OtherRequest | None:
        if idempotency is not None:
            earlier = stored_reply(cursor, idempotency, now_ms, WebhookView)
            if earlier is not None:
                return earlier
        if Webhook.objects.count() >= MOST_WEBHOOKS:
            return None
        if new.org_id is not None:
            insert_orgs(cursor, [new.org_id], now_ms)
        insert_webhook(cursor, row)
        entry.write(cursor, after=_shown(msgspec.to_builtins(new)))
        view = replace(webhook_view(Webhook.objects.get(pk=UUID(webhook_id))), secret=secret)
        if idempotency is not None:
            store_reply(cursor, idempotency, view, 201, now_ms)
        return view

    reply = await core.ledger.write(unit)
    if reply is None:
        raise ConflictError(f"there are {MOST_WEBHOOKS} webhooks already; remove one first")
    core.changes.setting("webhooks")
    return checked(reply)


async def set_webhook(core: Core, command: SetWebhook) -> WebhookView:
    """Set some of a webhook's fields; give up its pending deliveries if that disables it."""
    webhook_id, changes, now_ms = command.webhook_id, command.changes, core.clock.wall_ms()
    if "url" in changes:
        check_url(changes["url"])
    entry = audit.entry(command.caller, now_ms, "set", kind="webhook", object_id=webhook_id)
    if changes.get("enabled"):
        core.outbox.enabled = True

    def unit(cursor: Any) -> WebhookView | None:
        row = Webhook.objects.filter(pk=UUID(webhook_id)).first()
        if row is None:
            return None
        before = {name: getattr(row, name) for name in changes}
        if before != changes:
            set_webhook_row(cursor, webhook_id, changes)
            entry.write(cursor, before=_shown(before), after=_shown(changes))
            row.refresh_from_db()
        return webhook_view(row)

    view = _found(await core.ledger.write(unit), webhook_id)
    if changes.get("enabled") is False:
        await core.deliveries.give_up_all(webhook_id)
    core.changes.setting("webhooks")
    return view


async def rotate_secret(core: Core, command: RotateSecret) -> WebhookView:
    """Replace the secret. Unexpired earlier secrets keep signing, unless ``keep_seconds`` is 0."""
    webhook_id, keep_seconds = command.webhook_id, command.keep_seconds
    secret, now_ms = new_secret(), core.clock.wall_ms()
    entry = audit.entry(command.caller, now_ms, "rotate", kind="webhook", object_id=webhook_id)

    def unit(cursor: Any) -> WebhookView | None:
        row = Webhook.objects.filter(pk=UUID(webhook_id)).first()
        if row is None:
            return None
        old = [(row.secret, now_ms + round(keep_seconds * 1000)), *map(tuple, row.old_secrets)]
        kept = [(before, until_ms) for before, until_ms in old if until_ms > now_ms] if keep_seconds else []
        set_secrets(cursor, webhook_id, secret, kept[:MOST_OLD_SECRETS])
        entry.write(cursor, after={"keep_seconds": keep_seconds})
        return replace(webhook_view(row), secret=secret)

    view = _found(await core.ledger.write(unit), webhook_id)
    core.changes.setting("webhooks")
    return view


async def remove_webhook(core: Core, command: RemoveWebhook) -> None:
    """Remove a webhook with its deliveries."""
    webhook_id, now_ms = command.webhook_id, core.clock.wall_ms()
    entry = audit.entry(command.caller, now_ms, "delete", kind="webhook", object_id=webhook_id)

    def unit(cursor: Any) -> bool | None:
        row = Webhook.objects.filter(pk=UUID(webhook_id)).first()
        if row is None:
            return None
        if not remove_webhook_row(cursor, webhook_id):
            return False
        entry.write(cursor, before=_shown({"url": row.url, "org_id": row.org_id}))
        return True

    while not _found(await core.ledger.write(unit), webhook_id):
        pass  # deletes a page of its deliveries each time
    core.changes.setting("webhooks")


async def send_test(core: Core, command: SendTest) -> DeliveryView:
    """Queue a test event for the webhook, enabled or not. It is attempted once."""
    webhook_id = command.webhook_id
    now_ms = core.clock.wall_ms()
    (new,) = make_deliveries(payloads.TEST, payloads.webhook_test(webhook_id, now_ms), [webhook_id], now_ms)
    entry = audit.entry(command.caller, now_ms, "test", kind="webhook", object_id=webhook_id)

    def unit(cursor: Any) -> DeliveryView | None:
        if not Webhook.objects.filter(pk=UUID(webhook_id)).exists():
            return None
        insert_deliveries(cursor, [new])
        entry.write(cursor)
        return delivery_view(Delivery.objects.get(pk=UUID(new.id)))

    view = _found(await core.ledger.write(unit), webhook_id)
    core.deliveries.deliver_now(webhook_id)
    return view


async def redeliver(core: Core, command: Redeliver) -> DeliveryView:
    """Requeue a delivery under the same ``webhook-id``."""
    webhook_id, delivery_id = command.webhook_id, command.delivery_id
    now_ms = core.clock.wall_ms()
    note = f"delivery {delivery_id}"
    entry = audit.entry(command.caller, now_ms, "redeliver", kind="webhook", object_id=webhook_id, note=note)

    def unit(cursor: Any) -> DeliveryView | None:
        if not requeue_delivery(cursor, delivery_id, webhook_id, now_ms, now_ms + round(GIVE_UP_SECONDS * 1000)):
            return None
        entry.write(cursor)
        return delivery_view(Delivery.objects.get(pk=UUID(delivery_id)))

    view = await core.ledger.write(unit)
    if view is None:
        raise NotFoundError(f"webhook {webhook_id} has no delivery {delivery_id}")
    core.deliveries.deliver_now(webhook_id)
    return view


def check_url(url: str) -> None:
    """Raise InvalidInputError if the URL's host is an IP address that is not permitted.

    Names are resolved and checked at delivery.
    """
    allowed: Allowed = settings.QUALGENT_WEBHOOK_ALLOW
    host = host_of(url)
    address = parse_address("127.0.0.1" if host == "localhost" or host.endswith(".localhost") else host)
    if address is not None and not allowed.permits(host, address):
        rule = "must lead to a public address, or to one that QUALGENT_WEBHOOK_ALLOW on the server allows"
        raise InvalidInputError(f"url {rule}; {host} does not", {"url": rule})


def _found(found: Found | None, webhook_id: str) -> Found:
    if found is None:
        raise NotFoundError(f"there is no webhook {webhook_id}")
    return found


def _shown(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields for the audit, with the URL cut after its host: the path may contain a secret."""
    if "url" not in fields:
        return fields
    parts = urlsplit(fields["url"])
    return {**fields, "url": f"{parts.scheme}://{parts.netloc}/…"}
