"""The data of the settings screen at page load: organizations, retention, webhooks, the server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from django.http import QueryDict

from accounts.api import org_page
from accounts.permissions import Rights
from jobs.gateway import Gateway
from jobs.scheduler.port import GetRetention
from jobs.services.server_info import server_info
from webhooks import selectors as webhook_selectors

MOST = 100  # organizations and webhooks; the page loads more from the API


async def settings_page(
    gateway: Gateway, parameters: Mapping[str, str], query: QueryDict, rights: Rights
) -> dict[str, Any]:
    """Return the parts that the caller may read. Raises QualGentError."""
    parts: dict[str, Any] = {"server": await server_info(gateway)}
    if rights.may_read("org"):
        orgs, next_org = await org_page(gateway, after="", limit=MOST)
        parts["orgs"] = {"orgs": orgs, "next": next_org}
    if rights.may_read("retention"):
        retention = await gateway.port.call(GetRetention())
        parts["retention"] = {"policy": msgspec.to_builtins(retention.policy), "last": retention.last}
    if rights.may_read("webhook"):
        webhooks = await gateway.read(webhook_selectors.list_webhooks, before=None, limit=MOST, org_id=None)
        parts["webhooks"] = {"webhooks": webhooks.rows, "next": webhooks.next}
    return parts
