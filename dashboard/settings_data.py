"""What the settings screen shows at once: orgs, retention, webhooks, the server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from django.http import QueryDict

from accounts.api.orgs import org_page
from accounts.permissions import Rights
from jobs.scheduler.runtime import current
from jobs.selectors.server_info import server_info
from webhooks import selectors as webhook_selectors

MOST = 100  # of orgs and webhooks; the API gives the others


async def settings_page(parameters: Mapping[str, str], query: QueryDict, rights: Rights) -> dict[str, Any]:
    """Raises QualGentError."""
    runtime = current()
    parts: dict[str, Any] = {"server": await server_info(runtime)}
    if rights.may_read("org"):
        orgs, next_org = await org_page(after="", limit=MOST)
        parts["orgs"] = {"orgs": orgs, "next": next_org}
    if rights.may_read("retention"):
        policy = msgspec.to_builtins(runtime.retention.policy)
        parts["retention"] = {"policy": policy, "last": runtime.retention.last}
    if rights.may_read("webhook"):
        webhooks = await runtime.ledger.read(webhook_selectors.list_webhooks, before=None, limit=MOST, org_id=None)
        parts["webhooks"] = {"webhooks": webhooks.rows, "next": webhooks.next}
    return parts
