"""The admin site: models in sections rather than by app, and a first page with figures and recent changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse

from accounts.caller import caller_of
from accounts.models import Audit
from accounts.permissions import READ, Resource, allowed
from jobs.errors import NotRunningError
from jobs.gateway import gateway_of
from jobs.models import Event
from jobs.services import blocking, overview

from .declared import DeclaredFilters
from .readonly import ReadOnlyAdmin, Table

NEWEST = 8
PEOPLE = ("auth", "account", "mfa", "usersessions", "socialaccount")  # apps with pages of their own

# Section → model → its name and what it is.
SECTIONS = {
    "Work": {
        "jobs.job": ("Jobs", "one test of one build each: waiting, running and ended"),
        "jobs.batch": ("Batches", "the jobs of one submission, with the CI run it came from"),
        "jobs.group": ("Groups", "the jobs of one build and target, which agents take together"),
        "jobs.attempt": ("Attempts", "each try of a job on an agent"),
        "jobs.knowntest": ("Tests", "how often each test passes, and how long it takes"),
    },
    "Fleet": {"agents.agent": ("Agents", "devices: their state, their job, the builds installed on them")},
    "Builds and results": {
        "jobs.build": ("Builds", "app builds, by URL or as files"),
        "jobs.artifact": ("Artifacts", "files stored by tests"),
        "jobs.case": ("Test cases", "results of single test cases, from JUnit files"),
        "jobs.failure": ("Failures", "why attempts did not pass"),
        "jobs.failurenote": ("Notes on failures", "notes, owners and tickets of causes"),
    },
    "Organizations and webhooks": {
        "accounts.org": ("Organizations", "weight, limits and usage of each organization"),
        "webhooks.webhook": ("Webhooks", "receivers of events when jobs and batches end"),
        "webhooks.delivery": ("Deliveries", "each event sent to a webhook, and its result"),
    },
    "History": {
        "accounts.audit": ("Audit", "who changed what, when, and why"),
        "jobs.event": ("Events", "failures, lost agents, pauses"),
        "jobs.minute": ("Minutes", "statistics of each minute"),
        "jobs.waitingfailure": ("Waiting failures", "jobs that failed while they waited, until a minute counts them"),
        "jobs.countedmark": ("Counted marks", "what the minutes have counted, for the next start"),
    },
    "Server": {
        "jobs.estimate": ("Estimates", "learned durations, which rank the queue"),
        "jobs.idempotencyrecord": ("Idempotency records", "responses stored for requests with an Idempotency-Key"),
        "jobs.callreply": ("Call replies", "replies to commands of gateways in other processes, kept for an hour"),
        "jobs.schedulerepoch": ("Scheduler epochs", "which scheduler of a PostgreSQL database works"),
        "jobs.uploadreservation": ("Upload reservations", "storage that uploads in progress have reserved"),
    },
}


class InspectionSite(admin.AdminSite):
    """The site that ``admin.site`` is, by ``qualgent.admin_app``."""

    site_header = "QualGent"
    site_title = "QualGent"
    index_title = "Admin"
    site_url = "/"
    index_template = "admin/readonly/index.html"

    def register(self, model_or_iterable: Any, admin_class: Any = None, **options: Any) -> None:
        """Register models with an admin whose lists take declared filters only, also those of Django's own apps."""
        models = model_or_iterable if isinstance(model_or_iterable, Iterable) else [model_or_iterable]
        shown = [model for model in models if model._meta.app_label not in PEOPLE]
        if not shown:
            return
        given = admin_class or admin.ModelAdmin
        declared = type(given.__name__, (DeclaredFilters, given), {"__module__": given.__module__})
        super().register(shown, declared, **options)

    def has_permission(self, request: HttpRequest) -> bool:
        return super().has_permission(request) and allowed(caller_of(request), READ, Resource("admin"))

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """Send people to the log-in of all pages: it asks for the second factor."""
        if settings.QUALGENT_AUTH:
            return redirect("/admin/" if self.has_permission(request) else f"{settings.LOGIN_URL}?next=/admin/")
        return super().login(request, extra_context)

    def password_change(self, request: HttpRequest, extra_context: Any = None) -> Any:
        return redirect("/accounts/password/") if settings.QUALGENT_AUTH else super().password_change(request)

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        may_read = allowed(caller_of(request), READ, Resource("figures"))
        figures = _figures(request) if may_read else None
        return super().index(request, {"figures": figures, "tables": self._tables(request), **(extra_context or {})})

    def app_index(self, request: HttpRequest, app_label: str, extra_context: Any = None) -> TemplateResponse:
        """Show the first page: models are in its sections, not in apps."""
        return self.index(request, extra_context)

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """Return the sections with the models that the user may see; models in no section come last."""
        models: dict[str, Any] = {}
        for app in super().get_app_list(request, app_label):
            models |= {f"{app['app_label']}.{model['object_name'].lower()}": model for model in app["models"]}
        sections = []
        for title, entries in SECTIONS.items():
            known = ((models.pop(name, None), *texts) for name, texts in entries.items())
            sections.append((title, [{**model, "name": name, "about": about} for model, name, about in known if model]))
        sections.append(("Other", list(models.values())))
        return [_section(number, *section) for number, section in enumerate(sections) if section[1]]

    def _tables(self, request: HttpRequest) -> list[Table]:
        problems = Event.objects.filter(told=True).exclude(level="info").order_by("-pk")[:NEWEST]
        changes = Audit.objects.order_by("-pk")[:NEWEST]
        tables = []
        for title, rows in (("Recent problems", problems), ("Latest changes", changes)):
            owner = self.get_model_admin(rows.model)
            if isinstance(owner, ReadOnlyAdmin) and owner.has_view_permission(request):
                tables.append(owner.table(title, rows))
        return tables


def _section(number: int, name: str, models: list[Any]) -> dict[str, Any]:
    label = f"section-{number}"
    url = f"{reverse('admin:index')}#{label}"
    return {"name": name, "app_label": label, "app_url": url, "has_module_perms": True, "models": models}


def _figures(request: HttpRequest) -> dict[str, Any] | None:
    """Return the figures as text, with the number of agents in each state that any are in; None: nothing runs."""
    try:
        figures: dict[str, Any] = dict(
            blocking.call(overview.figures, gateway_of(request), caller_of(request).org_scope)
        )
    except NotRunningError:
        return None
    agents = {state: f"{count:,}" for state, count in figures.pop("agents").items() if count}
    return {**{name: f"{count:,}" for name, count in figures.items() if isinstance(count, int)}, "agents": agents}
