"""Permission checks of the gateway, for objects whose organization is only in the ledger."""

from __future__ import annotations

from accounts.caller import Caller
from accounts.permissions import NO_ORG, Resource, require_permission
from jobs.errors import ForbiddenError, NotFoundError
from jobs.gateway import Gateway
from jobs.selectors.owners import owner_of


async def locate(gateway: Gateway, caller: Caller, resource: Resource) -> Resource:
    """Return the resource with its owner, if the caller's permission depends on that."""
    if caller.orgs is None or not resource.id or resource.org is not None or resource.kind in NO_ORG:
        return resource
    owner = await gateway.read(owner_of, resource.kind, resource.id)
    return resource._replace(org=owner.org, token=owner.token)


async def check(gateway: Gateway, caller: Caller, action: str, resource: Resource) -> None:
    """Raise ForbiddenError, or NotFoundError for what the caller may not know of, and record the denial."""
    resource = await locate(gateway, caller, resource)
    try:
        require_permission(caller, action, resource)
    except (ForbiddenError, NotFoundError):
        gateway.denials.note(caller, action, resource)
        raise
