"""The page of the scope's organization: people, tokens, limits, share of the fleet, usage by month, and its audit."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.db.models import QuerySet, Sum
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from jobs.selectors.usage import usage_by_month
from qualgent.accounts.caller import Caller, caller_of
from qualgent.accounts.contract import OrgDetail
from qualgent.accounts.models import Host, Org
from qualgent.accounts.permissions import READ, Resource, allowed, needs
from qualgent.accounts.scope import org_of_scope, scope_of_org
from qualgent.accounts.selectors import list_audit
from qualgent.core.errors import NotFoundError
from qualgent.people.ci.managed_rules import rules_within
from qualgent.people.org_api import org_detail
from qualgent.web import blocking
from qualgent.web.gateway import process_of

from . import ci_rules, hosts, team, tokens

NEWEST = 20  # entries of the audit
SHORT = 10  # rows of the other lists


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
        **_parts(caller, org_id),
    }
    return render(request, "team/organization.html", context)


async def _detail(process: Any, org_id: str) -> OrgDetail:
    return await org_detail(process.gateway, org_id)


def _total_weight() -> float:
    """Return the sum of all weights: what others' are one by one does not follow from it."""
    return Org.objects.aggregate(total=Sum("weight"))["total"] or 0.0


def _parts(caller: Caller, org_id: str) -> dict[str, Any]:
    """Return the lists of the page, as far as the caller may see them: each the beginning of a page of its own."""
    now = timezone.now()
    parts: dict[str, Any] = {}
    if allowed(caller, READ, Resource("token")):
        active = tokens.active_tokens(caller, now)
        parts |= {"tokens": tokens.list_tokens(active, now, SHORT), **_more("tokens", active.count())}
    if allowed(caller, READ, Resource("member")):
        parts |= {"people": team.list_people(caller, SHORT), **_more("people", team.count_people(caller))}
    if allowed(caller, READ, Resource("host")):
        parts |= short_hosts(hosts.enrolled_hosts(caller))
    if allowed(caller, READ, Resource("ci-rule")):
        parts["ci_rules"] = rules_within(caller.org_scope).count()
        parts["ci_tokens"] = ci_rules.active_tokens([org_id]).count()
    if allowed(caller, READ, Resource("audit")):
        parts["audit"] = list_audit(scope=scope_of_org(org_id), filters={}, before=None, limit=NEWEST).rows
    return parts


def short_hosts(found: QuerySet[Host]) -> dict[str, Any]:
    """Return the beginning of the list of these hosts, for ``team/hosts_table.html``, and how many are left out."""
    return {"hosts": hosts.list_hosts(found, SHORT), **_more("hosts", found.count())}


def _more(name: str, total: int) -> dict[str, int]:
    return {f"more_{name}": max(0, total - SHORT)}


def _limits(org: OrgDetail) -> list[Limit]:
    return [
        Limit("Running jobs", org.used.running, org.limits.most_running),
        Limit("Waiting jobs", org.used.waiting, org.limits.most_waiting),
        Limit("Jobs submitted per minute", None, org.limits.submits_per_minute),
        Limit("Stored", org.used.stored_bytes, org.limits.most_stored_bytes, is_bytes=True),
    ]
