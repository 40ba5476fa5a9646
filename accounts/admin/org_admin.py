"""The admin of organizations: settings, limits and use, and a page to change settings through the service.

That page is not Django's change form, which would call the service inside a transaction. Its values are checked by the
API's ``accounts.contract``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import quote, unquote
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from accounts.caller import caller_of
from accounts.commands import GetOrgs, OrgState, SetOrg
from accounts.contract import UNLIMITED, OrgUse, decode_change
from accounts.limits import LIMITS, NO_LIMIT, OrgLimits, OrgSettings
from accounts.models import Org
from accounts.permissions import Resource, allowed, require_permission
from jobs.admin_base import cells, columns
from jobs.admin_base.actions import plain_text
from jobs.admin_base.calls import read_live, send_command
from jobs.admin_base.filters import by_time
from jobs.admin_base.links import admin_url, list_url
from jobs.admin_base.readonly import ReadOnlyAdmin, Table, Tool
from jobs.errors import InvalidInputError, QualGentError
from jobs.models import Batch, Build
from webhooks.models import Webhook

from .audit_admin import changes_of

CAUSES = ("failed", "timed_out", "lost", "error")
_DEFAULT = "Empty: the server's default, {}. Or the word unlimited."


class OrgForm(forms.Form):
    """All settings; an empty field stands for the server's default."""

    weight = forms.FloatField(required=False, help_text="Share of the fleet relative to other organizations; empty: 1.")
    priority_ceiling = forms.IntegerField(
        required=False, help_text="The most urgent priority allowed, 0 to 9; empty: 0, every priority."
    )
    submits_per_minute = forms.CharField(required=False, label="Jobs submitted per minute")
    submit_burst = forms.CharField(required=False, label="Jobs submitted at once")
    most_waiting = forms.CharField(required=False, label="Pending jobs")
    most_groups = forms.CharField(required=False, label="Groups with jobs")
    most_running = forms.CharField(required=False, label="Running jobs")
    most_stored_bytes = forms.CharField(required=False, label="Bytes stored")
    failed = forms.IntegerField(required=False, label="Attempts when the test fails")
    timed_out = forms.IntegerField(required=False, label="Attempts when the test times out")
    lost = forms.IntegerField(required=False, label="Attempts when agents are lost")
    error = forms.IntegerField(required=False, label="Attempts when the test cannot run")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        defaults = OrgLimits.from_settings()
        for name in LIMITS:
            default = getattr(defaults, name)
            self.fields[name].help_text = _DEFAULT.format("unlimited" if default is None else f"{default:,}")

    @staticmethod
    def values_of(org: Org) -> dict[str, Any]:
        """Return the form's initial values for an organization."""
        limits = {name: UNLIMITED if getattr(org, name) == NO_LIMIT else getattr(org, name) for name in LIMITS}
        return {"weight": org.weight, "priority_ceiling": org.priority_ceiling, **limits, **org.max_attempts}

    def changes(self) -> dict[str, Any]:
        """Return the settings as ``set_org`` takes them. Raises InvalidInputError."""
        data = self.cleaned_data
        settings = {name: data[name] for name in ("weight", "priority_ceiling")}
        settings |= {name: _limit(data[name]) for name in LIMITS}
        settings["max_attempts"] = {cause: data[cause] for cause in CAUSES if data[cause] is not None}
        return decode_change(json.dumps(settings).encode()).changes()


class NewOrgForm(OrgForm):
    """The settings of an organization that has not submitted yet, and its id."""

    id = forms.CharField(
        max_length=100,
        label="Organization",
        help_text="The org_id of its submissions.",
        validators=[plain_text],
    )
    field_order = ("id",)


@admin.register(Org)
class OrgAdmin(ReadOnlyAdmin):
    kind = "org"
    search_fields = ("^id",)
    search_help_text = "Start (or any part) of an organization's id."
    list_display = (
        "id",
        "weight",
        "priority_ceiling",
        "waiting_shown",
        "running_shown",
        "rate_shown",
        "stored_shown",
        "max_attempts_shown",
        "first_seen",
    )
    list_filter = (by_time("first seen", "created_at"),)
    ordering = ("id",)
    sortable_by = ("id", "stored_shown")
    fieldsets = (
        (None, {"fields": ("id", "weight", "priority_ceiling", "max_attempts_shown", "first_seen")}),
        ("Usage and effective limits", {"fields": ("waiting_shown", "running_shown", "rate_shown", "stored_shown")}),
        ("Own limits", {"fields": LIMITS, "description": "Empty: the server's default; -1: unlimited."}),
    )

    waiting_shown = columns.column("pending", lambda org: _of(org.live.used.waiting, org.live.limits.most_waiting))
    running_shown = columns.column("running", lambda org: _of(org.live.used.running, org.live.limits.most_running))
    first_seen = columns.age("first seen", "created_at", ordering="created_at")

    def add_live(self, request: HttpRequest, rows: Sequence[Any]) -> None:
        states = read_live(request, GetOrgs(org_ids=[org.pk for org in rows])) or {}
        for org in rows:
            unknown = OrgUse(waiting=0, running=0, stored_bytes=org.stored_bytes)
            org.live = states.get(org.pk) or OrgState(settings=OrgSettings(), limits=OrgLimits(), used=unknown)

    @admin.display(description="submits per minute")
    def rate_shown(self, org: Any) -> str:
        limits = org.live.limits
        if limits.submits_per_minute is None:
            return "unlimited"
        return f"{limits.submits_per_minute:,}, {limits.submit_burst:,} at once"

    @admin.display(description="stored", ordering="stored_bytes")
    def stored_shown(self, org: Any) -> str:
        most = org.live.limits.most_stored_bytes
        stored = cells.size(org.live.used.stored_bytes)
        return stored if most is None else f"{stored} of {cells.size(most)}"

    @admin.display(description="max attempts")
    def max_attempts_shown(self, org: Org) -> str:
        return cells.tags(*(f"{cause} {count}" for cause, count in sorted(org.max_attempts.items())))

    def tools(self, org: Org) -> list[Tool]:
        return [
            Tool("Jobs", list_url("job", org_id=org.pk)),
            Tool("Audit", list_url("audit", q=org.pk)),
            Tool("Change settings", reverse("admin:accounts_org_settings", args=[quote(org.pk)])),
        ]

    def tables(self, org: Org) -> list[Table]:
        return [
            self.table("Batches", Batch.objects.filter(org=org).order_by("-pk"), org_id=org.pk),
            self.table("Builds", Build.objects.filter(org=org).order_by("-pk"), org_id=org.pk),
            self.table("Webhooks", Webhook.objects.filter(org=org).order_by("-pk"), org_id=org.pk),
            self.table("Audit", changes_of("org", org.pk), q=org.pk),
        ]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        tools = [Tool("Set up an organization", reverse("admin:accounts_org_set_up"))]
        return super().changelist_view(request, {"tools": tools, **(extra_context or {})})

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.settings_view)
        return [
            path("set-up/", view, name="accounts_org_set_up"),
            path("<path:object_id>/settings/", view, name="accounts_org_settings"),
            *super().get_urls(),
        ]

    def settings_view(self, request: HttpRequest, object_id: str | None = None) -> HttpResponse:
        """Show and save the settings of one organization, or of a new one."""
        org = None if object_id is None else _org_or_404(request, unquote(object_id))
        data = request.POST if request.method == "POST" else None
        form = NewOrgForm(data) if org is None else OrgForm(data, initial=OrgForm.values_of(org))
        if form.is_valid():
            org_id = form.cleaned_data["id"] if org is None else org.pk
            if _save(request, form, org_id):
                self.message_user(request, f"the settings of {org_id} are in force", messages.SUCCESS)
                return redirect(admin_url("org", org_id))
        context = {
            **self.admin_site.each_context(request),
            "form": form,
            "opts": self.opts,
            "org": org,
            "title": "Set up an organization" if org is None else f"Settings of {org.pk}",
            "list_url": list_url("org"),
            "back": list_url("org") if org is None else admin_url("org", org.pk),
        }
        return TemplateResponse(request, "admin/readonly/org_settings.html", context)


def _org_or_404(request: HttpRequest, org_id: str) -> Org:
    org = Org.objects.filter(pk=org_id).first()
    if org is None or not allowed(caller_of(request), "settings", Resource("org", org.pk)):
        raise Http404("there is no such organization, or you may not change it")
    return org


def _save(request: HttpRequest, form: OrgForm, org_id: str) -> bool:
    """Save the settings; return False if they were refused, with the errors on the form."""
    try:
        require_permission(caller_of(request), "settings", Resource("org", org_id))
        send_command(request, SetOrg, org_id=org_id, changes=form.changes())
    except QualGentError as error:
        fields = (isinstance(error, InvalidInputError) and error.fields) or {"": str(error)}
        for name, text in fields.items():
            form.add_error(name if name in form.fields else None, text)
        return False
    return True


def _of(number: int, most: int | None) -> str:
    return f"{number:,}" if most is None else f"{number:,} of {most:,}"


def _limit(text: str) -> int | str | None:
    """Return a number as int, and other text as it is for the contract to reject."""
    plain = text.strip().replace(",", "").replace("_", "")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 20 else plain or None
