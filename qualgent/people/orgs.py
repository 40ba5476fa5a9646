"""The page of the whole site: organizations, shared device hosts, identity providers; and that of one organization.

Organizations are made, exported and deleted here. Providers are configured in a file, and only shown.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from allauth.socialaccount.models import SocialAccount
from django import forms
from django.conf import settings
from django.contrib import messages
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from jobs.selectors.org_contents import get_contents
from qualgent.accounts.caller import Caller
from qualgent.accounts.models import Host, Member, Org
from qualgent.accounts.permissions import Resource, needs
from qualgent.core.errors import ConflictError, NotFoundError
from qualgent.scheduler.account_requests import CreateOrg, GetOrgs
from qualgent.scheduler.port import DeleteOrg
from qualgent.web import blocking
from qualgent.web.gateway import port_of

from .audited import require
from .hosts import enrolled_hosts
from .organization import short_hosts
from .passwords import providers

MOST_SHOWN = 1000


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


def _permitted(request: HttpRequest, action: str = "read") -> Caller:
    return require(request, action, Resource("org-data" if action == "read" else "org"))


@needs("org-data")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def orgs(request: HttpRequest) -> HttpResponse:
    """Show the site; POST makes an organization."""
    caller = _permitted(request)
    form = OrgForm(request.POST if request.method == "POST" else None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        org_id = form.cleaned_data["org"]
        _permitted(request, "create")
        try:
            blocking.call(port_of(request).call, CreateOrg(caller=caller, org_id=org_id, changes={}))
        except ConflictError as error:
            form.add_error("org", str(error))
        else:
            messages.success(request, f"Organization {org_id} made. Invite its first owner on the page of members.")
            return redirect("team_orgs")
    shared = short_hosts(enrolled_hosts(caller).filter(org=None))
    context = {"form": form, "orgs": _rows(request), "providers": _provider_rows(), **shared}
    return render(request, "team/orgs.html", context, status=400 if form.is_bound else 200)


def _rows(request: HttpRequest) -> list[dict[str, Any]]:
    found = list(Org.objects.order_by("pk")[:MOST_SHOWN])
    members = Counter(dict(Member.objects.values_list("org_id").annotate(Count("pk")).order_by()))
    enrolled = Host.objects.filter(revoked_at=None)
    hosts = Counter(dict(enrolled.values_list("org_id").annotate(Count("pk")).order_by()))
    states = blocking.call(port_of(request).call, GetOrgs(org_ids=[org.pk for org in found]))
    return [{"org": org, "members": members[org.pk], "hosts": hosts[org.pk], "state": states[org.pk]} for org in found]


def _provider_rows() -> list[dict[str, Any]]:
    people = Counter(dict(SocialAccount.objects.values_list("provider").annotate(Count("pk")).order_by()))
    return [
        {
            "provider": provider,
            "people": people[provider.issuer],
            "callback": settings.QUALGENT_PUBLIC_URL + reverse("provider_callback", args=[provider.id]),
        }
        for provider in providers()
    ]


@needs("org-data")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def org(request: HttpRequest, org_id: str) -> HttpResponse:
    """Show what an organization has, and the form that deletes it; POST deletes it."""
    caller = _permitted(request)
    contents = get_contents(org_id=org_id)
    if contents is None:
        raise Http404("there is no such organization")
    form = DeleteForm(org_id, request.POST if request.method == "POST" else None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        _permitted(request, "delete")
        try:
            command = DeleteOrg(caller=caller, org_id=org_id, cancel=form.cleaned_data["cancel"])
            blocking.call(port_of(request).call, command)
        except (ConflictError, NotFoundError) as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, f"Organization {org_id} is being deleted.")
            return redirect("team_orgs")
    rows = {name.replace("_", " "): count for name, count in contents["rows"].items() if count}
    context = {"org_id": org_id, "contents": contents, "rows": rows, "form": form}
    return render(request, "team/org.html", context, status=400 if form.is_bound else 200)
