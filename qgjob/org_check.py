"""The organization that a command names against that of its token, which finds nothing of another one."""

from __future__ import annotations

from .client import Client
from .errors import BadInputError


def check_org(client: Client, org_id: str | None) -> None:
    """Raise BadInputError if the token is of another organization. For commands that have found nothing."""
    if org_id is None or client.token is None:
        return
    orgs: list[str] | None = client.get("/api/v1/me").get("orgs")
    if orgs is not None and org_id not in orgs:
        own = ", ".join(orgs) or "no organization"
        raise BadInputError(f"the token is of {own}: with it nothing of {org_id} is found; use a token of {org_id}")
