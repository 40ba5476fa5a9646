"""Organizations that must exist: in shared mode an administrator makes them; nothing is accepted for a deleted one."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings

from qualgent.accounts.models import Org
from qualgent.core.errors import InvalidInputError

from .core import Core

MAX_NAMED = 5


async def require_orgs(core: Core, org_ids: Iterable[str]) -> None:
    """Raise InvalidInputError if one of the organizations is being deleted, or (shared) does not exist."""
    refuse_deleting(core, wanted := set(org_ids))
    if not settings.QUALGENT_AUTH:
        return
    unknown = wanted - core.known_orgs
    if not unknown:
        return
    orgs = await core.ledger.read(_all_orgs)  # `manage.py bootstrap` may have made one since
    core.known_orgs |= set(orgs)
    refuse_deleting(core, wanted)  # meanwhile
    if missing := sorted(unknown - core.known_orgs):
        named = ", ".join(orgs[:MAX_NAMED]) + (", …" if len(orgs) > MAX_NAMED else "")
        there = f"this server has the organization {named}" if orgs else "this server has none"
        raise _no_org(missing[0], f"{there}, and its administrators make others")


def refuse_deleting(core: Core, org_ids: set[str]) -> None:
    """Raise InvalidInputError if one of the organizations is being deleted."""
    if core.deleting and (gone := sorted(core.deleting & org_ids)):
        raise _no_org(gone[0], "it is being deleted")


def _no_org(org_id: str, why: str) -> InvalidInputError:
    text = f"there is no organization {org_id[:100]}: {why}"
    return InvalidInputError(text, {"org_id": text})


def _all_orgs() -> list[str]:
    return list(Org.objects.order_by("created_at").values_list("pk", flat=True))
