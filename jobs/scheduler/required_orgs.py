"""Organizations of shared mode: nothing makes one but ``manage.py bootstrap``."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings

from accounts.models import Org
from jobs.errors import InvalidInputError

from .core import Core

MOST_NAMED = 5


async def require_orgs(core: Core, org_ids: Iterable[str]) -> None:
    """Raise InvalidInputError if the server is shared and one of the organizations does not exist."""
    if not settings.QUALGENT_AUTH:
        return
    unknown = set(org_ids) - core.known_orgs
    if not unknown:
        return
    orgs = await core.ledger.read(_all_orgs)  # `manage.py bootstrap` may have made one since
    core.known_orgs |= set(orgs)
    if missing := sorted(unknown - core.known_orgs):
        named = ", ".join(orgs[:MOST_NAMED]) + (", …" if len(orgs) > MOST_NAMED else "")
        there = f"this server has the organization {named}" if orgs else "this server has none"
        text = f"there is no organization {missing[0][:100]}: {there}, and only manage.py bootstrap --org makes one"
        raise InvalidInputError(text, {"org_id": text})


def _all_orgs() -> list[str]:
    return list(Org.objects.order_by("created_at").values_list("pk", flat=True))
