"""Whose objects are, for permissions. Synchronous; the event loop uses ``gateway.read``."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from accounts.models import CiRule, Host
from accounts.selectors import sole_org
from jobs.keys import parse_id
from jobs.models import Attempt, Batch, Group, Job, KnownTest
from webhooks.models import Webhook


class Owner(NamedTuple):
    """The organization that an object belongs to, and the token that submitted it; None, empty: none."""

    org: str | None = None
    token: str = ""


_FIELDS = {
    "job": (Job, ("org_id", "token_id")),
    "attempt": (Attempt, ("job__org_id",)),
    "batch": (Batch, ("org_id", "token_id")),
    "group": (Group, ("org_id",)),
    "test": (KnownTest, ("org_id",)),
    "webhook": (Webhook, ("org_id",)),
    "ci-rule": (CiRule, ("org_id",)),
    "host": (Host, ("org_id",)),
}


def owner_of(kind: str, object_id: str) -> Owner:
    """Return the owner of an object; of one that does not exist: nobody."""
    model, fields = _FIELDS[kind]
    known = parse_id(object_id)
    found = None if known is None else model.objects.filter(pk=UUID(known)).values_list(*fields).first()  # type: ignore[attr-defined]
    if found is None:
        return Owner()
    org, *token = found
    if kind == "host" and org is None:  # a shared one, which the only organization of a server manages
        org = sole_org()
    return Owner(org, str(token[0]) if token and token[0] else "")
