"""The pages of organizations: that of the scope (people, tokens, limits, usage, audit), and the whole site's.

On the site's, organizations are made, exported and deleted; identity providers, configured in a file, are only shown.
"""

from collections import Counter
from typing import Any

from allauth.socialaccount.models import SocialAccount
from django import forms
from django.conf import settings
from django.contrib import messages
from django.db.models import Count, QuerySet, Sum
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from jobs.selectors.org_contents import get_contents
from jobs.selectors.usage import usage_by_month
from qualgent.accounts.contract import OrgDetail
from qualgent.accounts.models import Host, Member, Org
from qualgent.accounts.permissions import READ, Caller, Resource, allowed, caller_of
from qualgent.accounts.scope import org_of_scope, scope_of_org
from qualgent.accounts.selectors import list_audit
from qualgent.core.errors import ConflictError, NotFoundError
from qualgent.people.ci.rules import rules_within
from qualgent.people.org_api import org_detail
from qualgent.scheduler.account_requests import CreateOrg, DeleteOrg, GetOrgs
from qualgent.web import blocking
from qualgent.web.gateway import gateway_of, port_of

from . import audit_page, ci_rules, hosts, team, tokens
from .audited import page, require
from .hosts import enrolled_hosts
from .passwords import configured_providers

NEWEST = 5  # entries of the audit
SHORT = 10  # device hosts
MAX_SHOWN = 1000  # organizations


@page("org", "GET", "HEAD")
def organization(request: HttpRequest) -> HttpResponse:
    """Show the organization of the scope; the site's scope has the page of all of them."""
    caller = caller_of(request)
    org_id = org_of_scope(caller.scope_name)
    if org_id is None:
        return redirect("team_orgs")
    context = {**_read_use(request, org_id), **_visible_parts(caller, org_id)}
    return render(request, "team/organization.html", context)


def _read_use(request: HttpRequest, org_id: str) -> dict[str, object]:
    """Return the context of ``team/org_use.html``: an organization's share, limits and usage. Raises Http404."""
    try:
        detail = blocking.call(org_detail, gateway_of(request), org_id)
    except NotFoundError as error:
        raise Http404(str(error)) from error  # deleted meanwhile
    weights = Org.objects.aggregate(total=Sum("weight"))["total"]  # one by one those of others would be seen
    return {
        "org": detail,
        "limits": _limits(detail),
        "fair_share": 100 * detail.weight / (weights or 1),
        "share": 100 * detail.share,
        "usage": usage_by_month(org_id=org_id, now=timezone.now()),
    }


def _visible_parts(caller: Caller, org_id: str) -> dict[str, object]:
    """Return the page's parts that the caller may see: numbers of tokens, people, hosts, rules; newest audit lines."""
    parts: dict[str, object] = {}
    if allowed(caller, READ, Resource("token")):
        parts["tokens"] = tokens.active_tokens(caller, timezone.now()).count()
    if allowed(caller, READ, Resource("member")):
        parts["people"] = team.count_people(caller)
    if allowed(caller, READ, Resource("host")):
        parts["hosts"] = hosts.enrolled_hosts(caller).count()
    if allowed(caller, READ, Resource("ci-rule")):
        parts["ci_rules"] = rules_within(caller.org_scope).count()
        parts["ci_tokens"] = ci_rules.active_tokens([org_id]).count()
    if allowed(caller, READ, Resource("audit")):
        scope = scope_of_org(org_id)
        newest = list_audit(scope=scope, filters={}, before=None, limit=NEWEST)
        parts["audit"] = audit_page.lines_of(newest.rows, scope)
    return parts


def short_hosts(found: QuerySet[Host]) -> dict[str, object]:
    """Return the first hosts of a query and the number left out, as context of ``team/hosts_table.html``."""
    return {"hosts": hosts.list_hosts(found, SHORT), "more_hosts": max(0, found.count() - SHORT)}


def _limits(org: OrgDetail) -> list[dict[str, object]]:
    """Return rows of an organization's limits: name, use, and value (``most``)."""
    used, limits = org.used, org.limits
    return [
        {"name": "Running jobs", "used": used.running, "most": limits.most_running},
        {"name": "Waiting jobs", "used": used.waiting, "most": limits.most_waiting},
        {"name": "Jobs submitted per minute", "used": None, "most": limits.submits_per_minute},
        {"name": "Stored", "used": used.stored_bytes, "most": limits.most_stored_bytes, "is_bytes": True},
    ]


class OrgForm(forms.Form):
    """A new organization."""

    org = forms.CharField(
        label="Id",
        max_length=100,
        help_text="What submissions name it by (org_id). It cannot be changed here later.",
    )


class DeleteForm(forms.Form):
    """The confirmation of a deletion."""

    confirmed = forms.CharField(label="Its id, to confirm", max_length=100, strip=False)
    cancel = forms.BooleanField(label="Cancel its jobs that wait or run", required=False)

    def __init__(self, org_id: str, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._org_id = org_id

    def clean_confirmed(self) -> str:
        if self.cleaned_data["confirmed"] != self._org_id:
            raise forms.ValidationError(f"Type {self._org_id} to delete it.")
        return self._org_id


def _permitted_caller(request: HttpRequest, action: str = "read") -> Caller:
    """Return the caller. Raises PermissionDenied, audited, unless it may do this action to organizations."""
    return require(request, action, Resource("org-data" if action == "read" else "org"))


@page("org-data")
def orgs(request: HttpRequest) -> HttpResponse:
    """Show all organizations, the identity providers and shared hosts; POST makes an organization."""
    caller = _permitted_caller(request)
    form = OrgForm(request.POST if request.method == "POST" else None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        org_id = form.cleaned_data["org"]
        _permitted_caller(request, "create")
        try:
            blocking.call(port_of(request).call, CreateOrg(caller=caller, org_id=org_id, changes={}))
        except ConflictError as error:
            form.add_error("org", str(error))
        else:
            messages.success(request, f"Organization {org_id} made. Invite its first owner on the page of members.")
            return redirect("team_orgs")
    shared = short_hosts(enrolled_hosts(caller).filter(org=None))
    context = {"form": form, "orgs": _list_rows(request), "providers": _provider_rows(), **shared}
    return render(request, "team/orgs.html", context, status=400 if form.is_bound else 200)


def _list_rows(request: HttpRequest) -> list[dict[str, object]]:
    """Return rows of all organizations: numbers of members and hosts, and the scheduler's state of each."""
    found = list(Org.objects.order_by("pk")[:MAX_SHOWN])
    members = Counter(dict(Member.objects.values_list("org_id").annotate(Count("pk")).order_by()))
    enrolled = Host.objects.filter(revoked_at=None)
    hosts = Counter(dict(enrolled.values_list("org_id").annotate(Count("pk")).order_by()))
    states = blocking.call(port_of(request).call, GetOrgs(org_ids=[org.pk for org in found]))
    return [{"org": org, "members": members[org.pk], "hosts": hosts[org.pk], "state": states[org.pk]} for org in found]


def _provider_rows() -> list[dict[str, object]]:
    """Return rows of the identity providers: number of people and callback URL of each."""
    people = Counter(dict(SocialAccount.objects.values_list("provider").annotate(Count("pk")).order_by()))
    return [
        {
            "provider": provider,
            "people": people[provider.issuer],
            "callback": settings.QUALGENT_PUBLIC_URL + reverse("provider_callback", args=[provider.id]),
        }
        for provider in configured_providers()
    ]


@page("org-data")
def org(request: HttpRequest, org_id: str) -> HttpResponse:
    """Show an organization's use and contents, with its export and the form that deletes it; POST deletes it."""
    caller = _permitted_caller(request)
    contents = get_contents(org_id=org_id)
    if contents is None:
        raise Http404("there is no such organization")
    form = DeleteForm(org_id, request.POST if request.method == "POST" else None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        _permitted_caller(request, "delete")
        try:
            command = DeleteOrg(caller=caller, org_id=org_id, cancel=form.cleaned_data["cancel"])
            blocking.call(port_of(request).call, command)
        except (ConflictError, NotFoundError) as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, f"Organization {org_id} is being deleted.")
            return redirect("team_orgs")
    rows = {name.replace("_", " "): count for name, count in contents.rows.items() if count}
    context = {"org_id": org_id, "contents": contents, "rows": rows, "form": form}
    if not contents.deleting:
        context |= _read_use(request, org_id)
    return render(request, "team/org.html", context, status=400 if form.is_bound else 200)
