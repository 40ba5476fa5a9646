"""The organizations that objects belong to, for permissions. Synchronous; the event loop uses ``gateway.read``."""

from __future__ import annotations

from uuid import UUID

from jobs.keys import parse_id
from jobs.models import Attempt, Batch, Group, Job, KnownTest
from webhooks.models import Webhook

_ORG_OF = {
    "job": (Job, "org_id"),
    "attempt": (Attempt, "job__org_id"),
    "batch": (Batch, "org_id"),
    "group": (Group, "org_id"),
    "test": (KnownTest, "org_id"),
    "webhook": (Webhook, "org_id"),
}


def org_of(kind: str, object_id: str) -> str | None:
    """Return the organization of an object; None: there is no such object, or it belongs to none."""
    model, field = _ORG_OF[kind]
    known = parse_id(object_id)
    if known is None:
        return None
    org: str | None = model.objects.filter(pk=UUID(known)).values_list(field, flat=True).first()  # type: ignore[attr-defined]
    return org
