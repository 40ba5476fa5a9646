"""Permission checks of the gateway, for objects whose organization is only in the ledger."""

from __future__ import annotations

from jobs.selectors.owners import owner_of
from qualgent.accounts.caller import Caller
from qualgent.accounts.permissions import NO_ORG, SHARED, Resource, require_permission
from qualgent.accounts.selectors import sole_org
from qualgent.core.errors import ForbiddenError, NotFoundError
from qualgent.scheduler.agent_requests import GetAgents
from qualgent.web.gateway import Gateway


async def locate(gateway: Gateway, caller: Caller, resource: Resource) -> Resource:
    """Return the resource with its owner, if the caller's permission depends on that."""
    if caller.orgs is None or not resource.id or resource.org is not None or resource.kind in NO_ORG:
        return resource
    if resource.kind == "agent":
        return resource._replace(org=await _org_of_agent(gateway, caller, resource.id))
    owner = await gateway.read(owner_of, resource.kind, resource.id)
    return resource._replace(org=owner.org, token=owner.token)


async def _org_of_agent(gateway: Gateway, caller: Caller, name: str) -> str | None:
    """Return whose agent it is, of those that the caller sees: also one whose row is not stored yet."""
    row = (await gateway.port.call(GetAgents(scope=caller.org_scope, names=[name]))).get(name)
    if row is None:
        return None
    return row.org_id or await gateway.read(sole_org) or SHARED


async def check(gateway: Gateway, caller: Caller, action: str, resource: Resource) -> None:
    """Raise ForbiddenError, or NotFoundError for what the caller may not know of, and record the denial."""
    resource = await locate(gateway, caller, resource)
    try:
        require_permission(caller, action, resource)
    except (ForbiddenError, NotFoundError):
        gateway.denials.note(caller, action, resource)
        raise
