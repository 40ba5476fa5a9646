"""The owner of an object, for permission checks. Synchronous; the event loop uses ``gateway.read``."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from qualgent.accounts.owned_rows import models_by_kind
from qualgent.accounts.selectors import sole_org
from qualgent.core.keys import parse_id

_SUBMITTED = frozenset({"job", "batch"})  # kinds whose rows have the token that submitted them


class ObjectOwner(NamedTuple):
    """The organization that an object belongs to, and the token that submitted it; None, empty: none."""

    org: str | None = None
    token: str = ""


def owner_of(kind: str, object_id: str) -> ObjectOwner:
    """Return the organization and token that own an object (kind: job, batch, …); both empty if it does not exist."""
    model = models_by_kind()[kind]
    fields = [model.org_path, *(["token_id"] if kind in _SUBMITTED else [])]  # type: ignore[attr-defined]
    known = parse_id(object_id)
    found = None if known is None else model._base_manager.filter(pk=UUID(known)).values_list(*fields).first()
    if found is None:
        return ObjectOwner()
    org, *token = found
    if kind == "host" and org is None:  # a shared one, which the only organization of a server manages
        org = sole_org()
    return ObjectOwner(org, str(token[0]) if token and token[0] else "")
