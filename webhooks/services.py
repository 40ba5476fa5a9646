"""What people do to webhooks."""

from __future__ import annotations

from collections.abc import Sequence
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
from jobs.scheduler.runtime import current
from jobs.services.idempotency import Answer, Idempotency, checked, earlier_answer, keep_answer
from qualgent.addresses import Allowed, parse_address
from webhooks import payloads
from webhooks.contract import DeliveryView, NewWebhookBody, WebhookView, delivery_view, host_of, webhook_view
from webhooks.models import Delivery, Webhook
from webhooks.outbox import make_deliveries
from webhooks.schedule import GIVE_UP_SECONDS
from webhooks.signing import new_secret
from webhooks.statements import NewWebhook, deliver_again, insert_deliveries, insert_webhook, set_secrets
from webhooks.statements import remove_webhook as remove_webhook_row
from webhooks.statements import set_webhook as set_webhook_row

MOST_WEBHOOKS = 500  # each is asked at every end
MOST_OLD_SECRETS = 3

Found = TypeVar("Found")


async def create_webhook(*, new: NewWebhookBody, idempotency: Idempotency | None = None) -> Answer:
    """Tell this receiver from now on; the answer has its secret. With a key, the same request gets the same answer.

    Raises InvalidInputError, ConflictError (too many), IdempotencyError, LedgerError.
    """
    runtime = current()
    check_target(new.url)
    webhook_id, secret, now_ms = new_id(), new_secret(), runtime.clock.wall_ms()
    noted = audit.note("create", kind="webhook", object_id=webhook_id)
    row = NewWebhook(
        webhook_id, new.org_id, new.url, new.description, new.events, new.statuses, new.enabled, secret, now_ms
    )
    runtime.outbox.listening = True  # before it is written: nothing that ends after that is missed

    def unit(cursor: Any) -> Answer | None:
        if idempotency is not None:
            earlier = earlier_answer(cursor, idempotency, now_ms)
            if earlier is not None:
                return earlier
        if Webhook.objects.count() >= MOST_WEBHOOKS:
            return None
        if new.org_id is not None:
            insert_orgs(cursor, [new.org_id], now_ms)
        insert_webhook(cursor, row)
        noted.write(cursor, after=_shown(msgspec.to_builtins(new)))
        view = replace(webhook_view(Webhook.objects.get(pk=UUID(webhook_id))), secret=secret)
        answer = Answer(201, msgspec.json.encode(view))
        if idempotency is not None:
            keep_answer(cursor, idempotency, answer, now_ms)
        return answer

    answer = await runtime.ledger.write(unit)
    if answer is None:
        raise ConflictError(f"there are {MOST_WEBHOOKS} webhooks already; remove one first")
    runtime.changes.setting("webhooks")
    return checked(answer)


async def set_webhook(*, webhook_id: str, changes: dict[str, Any]) -> WebhookView:
    """Raises NotFoundError, InvalidInputError, LedgerError."""
    runtime = current()
    if "url" in changes:
        check_target(changes["url"])
    noted = audit.note("set", kind="webhook", object_id=webhook_id)
    if changes.get("enabled"):
        runtime.outbox.listening = True

    def unit(cursor: Any) -> WebhookView | None:
        row = Webhook.objects.filter(pk=UUID(webhook_id)).first()
        if row is None:
            return None
        before = {name: getattr(row, name) for name in changes}
        if before != changes:
            set_webhook_row(cursor, webhook_id, changes)
            noted.write(cursor, before=_shown(before), after=_shown(changes))
            row.refresh_from_db()
        return webhook_view(row)

    view = _found(await runtime.ledger.write(unit), webhook_id)
    if changes.get("enabled") is False:
        await runtime.deliveries.give_up_all(webhook_id)
    runtime.changes.setting("webhooks")
    return view


async def rotate_secret(*, webhook_id: str, keep_seconds: float) -> WebhookView:
    """A new secret, which the answer has; for so long deliveries are signed with the old one as well.

    Done twice, both older ones are kept. ``keep_seconds`` 0: none is, from now on. Raises NotFoundError, LedgerError.
    """
    runtime = current()
    secret, now_ms = new_secret(), runtime.clock.wall_ms()
    noted = audit.note("rotate", kind="webhook", object_id=webhook_id)

    def unit(cursor: Any) -> WebhookView | None:
        row = Webhook.objects.filter(pk=UUID(webhook_id)).first()
        if row is None:
            return None
        old = [(row.secret, now_ms + round(keep_seconds * 1000)), *map(tuple, row.old_secrets)]
        kept = [entry for entry in old if entry[1] > now_ms] if keep_seconds else []
        set_secrets(cursor, webhook_id, secret, kept[:MOST_OLD_SECRETS])
        noted.write(cursor, after={"keep_seconds": keep_seconds})
        return replace(webhook_view(row), secret=secret)

    view = _found(await runtime.ledger.write(unit), webhook_id)
    runtime.changes.setting("webhooks")
    return view


async def remove_webhook(*, webhook_id: str) -> None:
    """With its deliveries. Raises NotFoundError, LedgerError."""
    runtime = current()
    noted = audit.note("delete", kind="webhook", object_id=webhook_id)

    def unit(cursor: Any) -> bool | None:
        row = Webhook.objects.filter(pk=UUID(webhook_id)).first()
        if row is None:
            return None
        if not remove_webhook_row(cursor, webhook_id):
            return False
        noted.write(cursor, before=_shown({"url": row.url, "org_id": row.org_id}))
        return True

    while not _found(await runtime.ledger.write(unit), webhook_id):
        pass  # another page of its deliveries
    runtime.changes.setting("webhooks")


async def send_test(*, webhook_id: str) -> DeliveryView:
    """Send it an event of its own, enabled or not, once. Raises NotFoundError, LedgerError."""
    runtime = current()
    now_ms = runtime.clock.wall_ms()
    (new,) = make_deliveries(payloads.TEST, payloads.webhook_test(webhook_id, now_ms), [webhook_id], now_ms)
    noted = audit.note("test", kind="webhook", object_id=webhook_id)

    def unit(cursor: Any) -> DeliveryView | None:
        if not Webhook.objects.filter(pk=UUID(webhook_id)).exists():
            return None
        insert_deliveries(cursor, [new])
        noted.write(cursor)
        return delivery_view(Delivery.objects.get(pk=UUID(new.id)))

    view = _found(await runtime.ledger.write(unit), webhook_id)
    runtime.deliveries.hurry(webhook_id)
    return view


async def redeliver(*, webhook_id: str, delivery_id: str) -> DeliveryView:
    """Send an event again under the same ``webhook-id``, whatever became of it. Raises NotFoundError, LedgerError."""
    runtime = current()
    now_ms = runtime.clock.wall_ms()
    noted = audit.note("redeliver", kind="webhook", object_id=webhook_id, note=f"delivery {delivery_id}")

    def unit(cursor: Any) -> DeliveryView | None:
        if not deliver_again(cursor, delivery_id, webhook_id, now_ms, now_ms + round(GIVE_UP_SECONDS * 1000)):
            return None
        noted.write(cursor)
        return delivery_view(Delivery.objects.get(pk=UUID(delivery_id)))

    view = await runtime.ledger.write(unit)
    if view is None:
        raise NotFoundError(f"webhook {webhook_id} has no delivery {delivery_id}")
    runtime.deliveries.hurry(webhook_id)
    return view


async def redeliver_all(*, deliveries: Sequence[tuple[str, str]]) -> int:
    """(webhook, delivery) of each; how many were there. Raises LedgerError."""
    count = 0
    for webhook_id, delivery_id in deliveries:
        try:
            await redeliver(webhook_id=webhook_id, delivery_id=delivery_id)
        except NotFoundError:  # removed meanwhile
            continue
        count += 1
    return count


def check_target(url: str) -> None:
    """What will be refused whenever it is sent is refused at once. A name is looked up only then.

    Raises InvalidInputError.
    """
    allowed: Allowed = settings.QUALGENT_WEBHOOK_ALLOW
    host = host_of(url)
    address = parse_address("127.0.0.1" if host == "localhost" or host.endswith(".localhost") else host)
    if address is not None and not allowed.permits(host, address):
        wanted = "must lead to a public address, or to one that QUALGENT_WEBHOOK_ALLOW on the server allows"
        raise InvalidInputError(f"url {wanted}; {host} does not", {"url": wanted})


def _found(found: Found | None, webhook_id: str) -> Found:
    if found is None:
        raise NotFoundError(f"there is no webhook {webhook_id}")
    return found


def _shown(fields: dict[str, Any]) -> dict[str, Any]:
    """For the audit: of a URL only where it leads, as the rest of some is a secret."""
    if "url" not in fields:
        return fields
    parts = urlsplit(fields["url"])
    return {**fields, "url": f"{parts.scheme}://{parts.netloc}/…"}
