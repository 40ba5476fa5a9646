"""The page of the scope's organization: people, tokens, limits, share of the fleet, usage by month, and its audit."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

from django.db.models import Sum
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts.api import org_detail
from accounts.caller import Caller, caller_of
from accounts.contract import OrgDetail
from accounts.models import Host, Member, Org, Token
from accounts.permissions import READ, Resource, allowed, needs
from accounts.scope import org_of_scope, scope_of_org
from accounts.selectors import list_audit
from jobs.errors import NotFoundError
from jobs.gateway import process_of
from jobs.selectors.usage import usage_by_month
from jobs.services import blocking

from .account import ROLES

NEWEST = 20  # entries of the audit


class Limit(NamedTuple):
    """A limit as the page shows it. ``most``: None: no limit."""

    name: str
    used: int | None
    most: int | None
    is_bytes: bool = False


@needs("org")
@never_cache
@require_safe
def organization(request: HttpRequest) -> HttpResponse:
    """Show the organization of the scope; the site's scope has the page of all of them."""
    caller = caller_of(request)
    org_id = org_of_scope(caller.scope_name)
    if org_id is None:
        return redirect("team_orgs")
    try:
        detail = blocking.call(_detail, process_of(request), org_id)
    except NotFoundError as error:
        raise Http404(str(error)) from error  # deleted meanwhile
    context = {
        "org": detail,
        "limits": _limits(detail),
        "fair_share": 100 * detail.weight / (_total_weight() or 1),
        "share": 100 * detail.share,
        "usage": usage_by_month(org_id=org_id, now=timezone.now()),
        **_people(caller, org_id),
    }
    return render(request, "team/organization.html", context)


async def _detail(process: Any, org_id: str) -> OrgDetail:
    return await org_detail(process.gateway, org_id)


def _total_weight() -> float:
    """Return the sum of all weights: what others' are one by one does not follow from it."""
    return Org.objects.aggregate(total=Sum("weight"))["total"] or 0.0


def _people(caller: Caller, org_id: str) -> dict[str, Any]:
    """Return the parts that not everybody in the organization may see."""
    parts: dict[str, Any] = {}
    if allowed(caller, READ, Resource("member")):
        members = Member.objects.filter(org_id=org_id, user__is_active=True, user__is_superuser=False)
        counts = Counter(members.values_list("role", flat=True))
        parts["roles"] = [(ROLES[role], counts[role]) for role in reversed(Member.Roles.values)]
        valid = Token.objects.filter(org_id=org_id, revoked_at=None, expires_at__gt=timezone.now())
        parts["tokens"] = valid.filter(user__is_active=True).count()
        parts["hosts"] = Host.objects.filter(org_id=org_id, revoked_at=None).count()
    if allowed(caller, READ, Resource("audit")):
        parts["audit"] = list_audit(scope=scope_of_org(org_id), filters={}, before=None, limit=NEWEST).rows
    return parts


def _limits(org: OrgDetail) -> list[Limit]:
    return [
        Limit("Running jobs", org.used.running, org.limits.most_running),
        Limit("Waiting jobs", org.used.waiting, org.limits.most_waiting),
        Limit("Jobs submitted per minute", None, org.limits.submits_per_minute),
        Limit("Stored", org.used.stored_bytes, org.limits.most_stored_bytes, is_bytes=True),
    ]
