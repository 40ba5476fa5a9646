"""The scheduler's handlers of requests about webhooks: create, change, rotate, remove, test, redeliver."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings
from msgspec import UNSET
from msgspec.structs import asdict, replace

from qgprotocol.addresses import Allowed, parse_address
from qualgent.accounts import audit
from qualgent.accounts.audit import Entry
from qualgent.accounts.statements import insert_orgs
from qualgent.core.errors import ConflictError, InvalidInputError, NotFoundError
from qualgent.core.keys import new_id
from qualgent.core.row_view import view
from qualgent.core.times import to_datetime
from qualgent.scheduler.core import Core, require_orgs
from qualgent.scheduler.direct_port import Handler
from qualgent.scheduler.idempotency import OtherRequest, reply_or_conflict, store_reply, stored_reply
from qualgent.scheduler.repetition import execute_once
from qualgent.webhooks import payloads
from qualgent.webhooks.contract import DeliveryView, WebhookView, host_of
from qualgent.webhooks.models import Delivery, Webhook
from qualgent.webhooks.outbox import Outbox
from qualgent.webhooks.requests import (
    CreateWebhook,
    DeliveriesChanged,
    DisableWebhook,
    Redeliver,
    RemoveWebhook,
    RotateSecret,
    SendTest,
    SetWebhook,
)
from qualgent.webhooks.schedule import GIVE_UP_SECONDS
from qualgent.webhooks.signing import new_secret
from qualgent.webhooks.statements import give_up_deliveries, insert_deliveries
from qualgent.webhooks.statements import remove_webhook as remove_page

logger = logging.getLogger("webhooks")

MAX_WEBHOOKS = 500  # of one organization, or of all; the filter of each is evaluated for every event
MAX_OLD_SECRETS = 3
NOT_REPEATED = (
    "the secret was in the first response only; if that was lost, replace it: POST /api/v1/webhooks/<id>/rotate, or "
    "qgjob webhooks rotate"
)

WebhookCommand = SetWebhook | RotateSecret | RemoveWebhook | SendTest
Result = TypeVar("Result")


def handlers_of(core: Core) -> dict[type[Any], Handler]:
    """Return the handlers of requests about webhooks, by request type."""
    outbox = core.end_listener
    assert isinstance(outbox, Outbox)  # by the composition root
    return {
        CreateWebhook: partial(create_webhook, core, outbox),
        SetWebhook: partial(set_webhook, core, outbox),
        RotateSecret: partial(rotate_secret, core),
        RemoveWebhook: partial(remove_webhook, core),
        SendTest: partial(send_test, core),
        Redeliver: partial(redeliver, core),
        DisableWebhook: partial(disable_webhook, core),
        DeliveriesChanged: partial(report_deliveries, core),
    }


async def create_webhook(core: Core, outbox: Outbox, command: CreateWebhook) -> WebhookView:
    """Create a webhook; return it with its secret, without it if the Idempotency-Key is repeated."""
    new, idempotency = command.new, command.idempotency
    check_url(new.url)
    if new.org_id is not None:
        await require_orgs(core, [new.org_id])
    webhook_id, secret, now_ms = new_id(), new_secret(), core.clock.wall_ms()
    entry = audit.entry(command.caller, now_ms, "create", kind="webhook", object_id=webhook_id, org_id=new.org_id or "")
    outbox.enabled = True  # before the commit, so that no later event is missed

    def unit(cursor: Any) -> WebhookView | OtherRequest | None:
        if idempotency is not None:
            earlier = stored_reply(cursor, command.caller, idempotency, now_ms, WebhookView)
            if isinstance(earlier, WebhookView):
                return replace(earlier, secret=UNSET, secret_note=NOT_REPEATED)
            if earlier is not None:
                return earlier
        if Webhook.objects.filter(org_id=new.org_id).count() >= MAX_WEBHOOKS:
            return None
        if new.org_id is not None:
            insert_orgs(cursor, [new.org_id], now_ms)
        fields = asdict(new)
        row = Webhook(id=UUID(webhook_id), secret=secret, old_secrets=[], created_at=to_datetime(now_ms), **fields)
        row.save(force_insert=True)
        entry.write(cursor, after=_audit_fields(fields))
        reply = view(WebhookView, row)
        if idempotency is not None:
            store_reply(cursor, command.caller, idempotency, reply, 201, now_ms)
        return replace(reply, secret=secret)

    # an Idempotency-Key does the same
    reply = await core.ledger.write(execute_once(None if idempotency else command.sent, WebhookView, now_ms, unit))
    if reply is None:
        raise ConflictError(f"there are {MAX_WEBHOOKS} webhooks already; remove one first")
    core.changes.touch_setting("webhooks", webhook_id)
    return reply_or_conflict(reply)


async def _change(
    core: Core,
    command: WebhookCommand,
    action: str,
    change: Callable[[Any, Webhook, Entry], Result],
    reply: type[Result] | None = None,
) -> Result:
    """Run ``change(cursor, webhook, audit entry)`` in one unit and return its result. Raises NotFoundError.

    ``reply``: the type of its result, if the command must not be executed twice.
    """
    webhook_id, now_ms = command.webhook_id, core.clock.wall_ms()
    entry = audit.entry(command.caller, now_ms, action, kind="webhook", object_id=webhook_id)

    def unit(cursor: Any) -> Result | None:
        # locked, as who sends deliveries writes some columns of it
        row = Webhook.objects.select_for_update(no_key=True).filter(pk=UUID(webhook_id)).first()
        return None if row is None else change(cursor, row, entry._replace(org_id=row.org_id or ""))

    result = await core.ledger.write(unit if reply is None else execute_once(command.sent, reply, now_ms, unit))
    if result is None:
        raise NotFoundError(f"there is no webhook {webhook_id}")
    core.changes.touch_setting("webhooks", webhook_id)
    return result


async def set_webhook(core: Core, outbox: Outbox, command: SetWebhook) -> WebhookView:
    """Set fields of a webhook; give up its pending deliveries if that disables it."""
    changes = command.changes
    if "url" in changes:
        check_url(changes["url"])
    if changes.get("enabled"):
        outbox.enabled = True

    def change(cursor: Any, row: Webhook, entry: Entry) -> WebhookView:
        before = {name: getattr(row, name) for name in changes}
        if before != changes:
            for name, value in changes.items():
                setattr(row, name, value)
            if "enabled" in changes:  # also if false: forget the failures
                row.disabled_reason, row.failing_since, row.failures, row.paused_until = "", None, 0, None
            row.save()
            entry.write(cursor, before=_audit_fields(before), after=_audit_fields(changes))
        return view(WebhookView, row)

    shown = await _change(core, command, "set", change, WebhookView)
    if changes.get("enabled") is False:
        await give_up_pending(core, command.webhook_id)
    return shown


async def disable_webhook(core: Core, command: DisableWebhook) -> None:
    """Disable a webhook for a reason, and give up its pending deliveries."""
    webhook_id, now_ms = command.webhook_id, core.clock.wall_ms()
    entry = audit.entry(command.caller, now_ms, "disable", kind="webhook", object_id=webhook_id)

    def unit(cursor: Any) -> bool:
        enabled = Webhook.objects.filter(pk=UUID(webhook_id), enabled=True)
        if not enabled.update(enabled=False, disabled_reason=command.reason):
            return False
        org_id = Webhook.objects.values_list("org_id", flat=True).get(pk=UUID(webhook_id))
        entry._replace(org_id=org_id or "").write(
            cursor, before={"enabled": True}, after={"enabled": False, "reason": command.reason}
        )
        return True

    if await core.ledger.write(unit):
        logger.warning("webhook %s disabled: %s", webhook_id, command.reason)
    await give_up_pending(core, webhook_id)  # also those that a scheduler which ended meanwhile has left


async def give_up_pending(core: Core, webhook_id: str) -> None:
    """Give up all pending deliveries of a disabled webhook, page by page.

    Those that a kill leaves are attempted once and then given up.
    """
    now_ms, reason = core.clock.wall_ms(), "the webhook was disabled"
    while not await core.ledger.write(lambda cursor: give_up_deliveries(webhook_id, reason, now_ms)):
        pass
    core.changes.touch_setting("webhooks", webhook_id)


async def report_deliveries(core: Core, report: DeliveriesChanged) -> None:
    """Report to live views that deliveries of these webhooks were attempted."""
    core.changes.touch_setting("webhooks", *report.webhook_ids)


async def rotate_secret(core: Core, command: RotateSecret) -> WebhookView:
    """Replace a webhook's secret; earlier ones sign on for ``keep_seconds``, or end at once if that is 0."""
    keep_seconds, secret, now_ms = command.keep_seconds, new_secret(), core.clock.wall_ms()

    def change(cursor: Any, row: Webhook, entry: Entry) -> WebhookView:
        old = [(row.secret, now_ms + round(keep_seconds * 1000)), *map(tuple, row.old_secrets)]
        kept = [(before, until_ms) for before, until_ms in old if until_ms > now_ms] if keep_seconds else []
        row.secret, row.old_secrets = secret, kept[:MAX_OLD_SECRETS]
        row.save()
        entry.write(cursor, after={"keep_seconds": keep_seconds})
        return replace(view(WebhookView, row), secret=secret)

    return await _change(core, command, "rotate", change, WebhookView)


async def remove_webhook(core: Core, command: RemoveWebhook) -> None:
    """Remove a webhook and its deliveries, page by page. Raises NotFoundError, unless the request is repeated."""

    def change(cursor: Any, row: Webhook, entry: Entry) -> bool:
        before = _audit_fields({"url": row.url, "org_id": row.org_id})
        removed = remove_page(row)
        if removed:
            entry.write(cursor, before=before)
        return removed

    try:
        while not await _change(core, command, "delete", change):
            pass
    except NotFoundError:
        if command.sent is None or not command.sent.again:  # else an earlier scheduler has done it
            raise


async def send_test(core: Core, command: SendTest) -> DeliveryView:
    """Queue a test event for a webhook, even a disabled one, which is attempted once."""
    now_ms = core.clock.wall_ms()
    body = payloads.webhook_test(command.webhook_id, now_ms)

    def change(cursor: Any, row: Webhook, entry: Entry) -> DeliveryView:
        (delivery_id,) = insert_deliveries(cursor, payloads.TEST, body, [str(row.pk)], now_ms)
        _resume(row.pk)
        entry.write(cursor)
        return view(DeliveryView, Delivery.objects.get(pk=UUID(delivery_id)))

    queued = await _change(core, command, "test", change, DeliveryView)
    core.changes.touch_deliveries({command.webhook_id})
    return queued


async def redeliver(core: Core, command: Redeliver) -> DeliveryView:
    """Queue a delivery again, with a new deadline for its attempts. Raises NotFoundError."""
    webhook_id, delivery_id = command.webhook_id, command.delivery_id
    now_ms, note = core.clock.wall_ms(), f"delivery {delivery_id}"
    entry = audit.entry(command.caller, now_ms, "redeliver", kind="webhook", object_id=webhook_id, note=note)
    now = to_datetime(now_ms)
    give_up_at = now + timedelta(seconds=GIVE_UP_SECONDS)

    def unit(cursor: Any) -> DeliveryView | None:
        found = Delivery.objects.filter(pk=UUID(delivery_id), webhook=UUID(webhook_id))
        again = {"state": "pending", "failures": 0, "finished_at": None, "unrecorded": 0, "parked_at": None}
        if not found.update(**again, next_attempt_at=now, give_up_at=give_up_at):
            return None
        _resume(UUID(webhook_id))
        row = found.select_related("webhook").get()
        entry._replace(org_id=row.webhook.org_id or "").write(cursor)
        return view(DeliveryView, row)

    queued = await core.ledger.write(execute_once(command.sent, DeliveryView, now_ms, unit))
    if queued is None:
        raise NotFoundError(f"webhook {webhook_id} has no delivery {delivery_id}")
    core.changes.touch_deliveries({webhook_id})
    return queued


def _resume(webhook_id: UUID) -> None:
    """End a webhook's pause after failures, so that its deliveries are sent at once."""
    Webhook.objects.filter(pk=webhook_id).update(paused_until=None)


def check_url(url: str) -> None:
    """Raise InvalidInputError if the URL's host is an IP address to which webhooks are not permitted.

    Names are resolved and checked at delivery.
    """
    allowed: Allowed = settings.QUALGENT_WEBHOOK_ALLOW
    host = host_of(url)
    address = parse_address("127.0.0.1" if host == "localhost" or host.endswith(".localhost") else host)
    if address is not None and not allowed.permits(host, address):
        rule = "must lead to a public address, or to one that QUALGENT_WEBHOOK_ALLOW on the server allows"
        raise InvalidInputError(f"url {rule}; {host} does not", {"url": rule})


def _audit_fields(fields: dict[str, Any]) -> dict[str, Any]:
    """Return fields for the audit, the URL without its path, which may contain a secret."""
    if "url" not in fields:
        return fields
    parts = urlsplit(fields["url"])
    return {**fields, "url": f"{parts.scheme}://{parts.netloc}/…"}
