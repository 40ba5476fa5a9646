"""Orgs in the admin: what is set for them, what is in force, what they use; and the form that sets it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from django.contrib import admin, messages
from django.contrib.admin.utils import quote, unquote
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.safestring import SafeString

from accounts.limits import LIMITS, OrgLimits
from accounts.models import Audit, Org
from accounts.permissions import Thing, allowed, demand
from accounts.services import set_org
from jobs.admin_base import cells
from jobs.admin_base.calls import ask, caller_of, serve
from jobs.admin_base.filters import by_time
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool, audit_of, filtered
from jobs.admin_base.tables import Table, table
from jobs.errors import InvalidInputError, QualGentError
from jobs.links import admin_url, list_url
from jobs.models import Batch, Build
from jobs.scheduler.runtime import current
from webhooks.models import Webhook

from .org_form import NewOrgForm, OrgForm


class Use(NamedTuple):
    """What an org may use, and does."""

    limits: OrgLimits
    waiting: int
    running: int
    stored_bytes: int


@admin.register(Org)
class OrgAdmin(ReadOnlyAdmin):
    kind = "org"
    ids = ()
    words = ("id",)
    search_help_text = "An org by how its id begins, or any part of it."
    list_display = ("id", "weight", "priority_ceiling", "waiting_shown", "running_shown", "rate_shown", "stored_shown",
                    "max_attempts_shown", "first_seen")  # fmt: skip
    list_filter = (by_time("first seen", "created_at"),)
    ordering = ("id",)
    sortable_by = ("id", "stored_shown")
    fieldsets = (
        (None, {"fields": ("id", "weight", "priority_ceiling", "max_attempts_shown", "first_seen")}),
        ("Used, and the limits in force", {"fields": ("waiting_shown", "running_shown", "rate_shown", "stored_shown")}),
        ("Limits of its own", {"fields": LIMITS, "description": "Empty: the server's own; -1: none."}),
    )  # fmt: skip

    def look_up(self, rows: Sequence[Any]) -> None:
        uses = ask(_uses, {}, [org.pk for org in rows])
        for org in rows:
            org.use = uses.get(org.pk) or Use(OrgLimits(), 0, 0, org.stored_bytes)

    @admin.display(description="waiting")
    def waiting_shown(self, org: Any) -> str:
        return _of(org.use.waiting, org.use.limits.most_waiting)

    @admin.display(description="running")
    def running_shown(self, org: Any) -> str:
        return _of(org.use.running, org.use.limits.most_running)

    @admin.display(description="submits a minute")
    def rate_shown(self, org: Any) -> str:
        limits = org.use.limits
        if limits.submits_per_minute is None:
            return "any number"
        return f"{limits.submits_per_minute:,}, {limits.submit_burst:,} at once"

    @admin.display(description="stored", ordering="stored_bytes")
    def stored_shown(self, org: Any) -> str:
        most = org.use.limits.most_stored_bytes
        stored = cells.size(org.use.stored_bytes)
        return stored if most is None else f"{stored} of {cells.size(most)}"

    @admin.display(description="attempts of its own")
    def max_attempts_shown(self, org: Org) -> SafeString | str:
        return cells.tags(*(f"{cause} {count}" for cause, count in sorted(org.max_attempts.items())))

    @admin.display(description="first seen", ordering="created_at")
    def first_seen(self, org: Org) -> SafeString | str:
        return cells.ago(org.created_at)

    def list_tools(self) -> list[Tool]:
        return [Tool("Set up an org", reverse("admin:accounts_org_set_up"))]

    def acts_on(self, org: Org) -> list[Tool]:
        return [
            Tool("Jobs", filtered("job", org_id=org.pk)),
            Tool("Audit", audit_of(org.pk)),
            Tool("Change settings", reverse("admin:accounts_org_settings", args=[quote(org.pk)])),
        ]

    def tables(self, org: Org) -> list[Table]:
        of = self.admin_site.get_model_admin
        changes = Audit.objects.filter(kind="org", object_id=org.pk).order_by("-pk")
        return [
            table("Batches", of(Batch), Batch.objects.filter(org=org).order_by("-pk"),
                  ("short_id", "suite", "branch", "progress", "age"), more=filtered("batch", org_id=org.pk)),
            table("Builds", of(Build), Build.objects.filter(org=org).order_by("-pk"),
                  ("version", "name", "size_shown", "seen"), more=filtered("build", org_id=org.pk)),
            table("Webhooks", of(Webhook), Webhook.objects.filter(org=org).order_by("-pk"),
                  ("leads_to", "how", "events_shown", "description")),
            table("Audit", of(Audit), changes, ("when", "who", "did", "before_shown", "after_shown", "note"),
                  more=audit_of(org.pk), nothing="Nothing was ever set for it."),
        ]  # fmt: skip

    # ------------------------------------------------------------------------------------------ settings

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("set-up/", view(self.settings_view), name="accounts_org_set_up"),
            path("<path:object_id>/settings/", view(self.settings_view), name="accounts_org_settings"),
            *super().get_urls(),
        ]

    def settings_view(self, request: HttpRequest, object_id: str | None = None) -> HttpResponse:
        """Not Django's change form: that runs in a transaction, and the service must not."""
        org = self._org(request, object_id)
        form: OrgForm
        if request.method == "POST":
            form = NewOrgForm(request.POST) if org is None else OrgForm(request.POST)
            if form.is_valid() and (url := self._set(request, form, org)):
                return redirect(url)
        else:
            form = NewOrgForm() if org is None else OrgForm(initial=OrgForm.values_of(org))
        context = {
            **self.admin_site.each_context(request), "form": form, "opts": self.opts, "org": org,
            "title": "Set up an org" if org is None else f"Settings of {org.pk}",
            "list_url": list_url("org"), "back": list_url("org") if org is None else admin_url("org", org.pk),
        }  # fmt: skip
        return TemplateResponse(request, "admin/readonly/org_settings.html", context)

    def _org(self, request: HttpRequest, object_id: str | None) -> Org | None:
        if object_id is None:
            return None
        org = Org.objects.filter(pk=unquote(object_id)).first()
        if org is None or not allowed(caller_of(request), "settings", Thing("org", org.pk)):
            raise Http404("there is no such org, or you may not change it")
        return org

    def _set(self, request: HttpRequest, form: OrgForm, org: Org | None) -> str | None:
        """Where to go then; None: the form says what was wrong."""
        org_id = form.cleaned_data["id"] if org is None else org.pk
        try:
            demand(caller_of(request), "settings", Thing("org", org_id))
            serve(request, set_org, org_id=org_id, changes=form.changes())
        except InvalidInputError as error:
            for name, text in (error.fields or {"": str(error)}).items():
                form.add_error(name if name in form.fields else None, text)
            return None
        except QualGentError as error:
            form.add_error(None, str(error))
            return None
        self.message_user(request, f"the settings of {org_id} are in force", messages.SUCCESS)
        return admin_url("org", org_id)


def _of(number: int, most: int | None) -> str:
    return f"{number:,}" if most is None else f"{number:,} of {most:,}"


async def _uses(org_ids: list[str]) -> dict[str, Use]:
    runtime = current()
    waiting: dict[str, int] = defaultdict(int)
    running: dict[str, int] = defaultdict(int)
    for load in runtime.engine.snapshot(0, loads=True).loads:
        waiting[load.org_id] += load.waiting
        running[load.org_id] += load.running
    orgs = runtime.orgs
    return {
        org_id: Use(orgs.limits_of(org_id), waiting[org_id], running[org_id], orgs.stored_bytes.get(org_id, 0))
        for org_id in org_ids
    }
