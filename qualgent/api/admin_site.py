"""The Django admin's site: models in sections rather than by app, all read-only."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse

from qualgent.accounts.permissions import READ, Resource, allowed, caller_of
from qualgent.web.admin_base.readonly import ReadOnlyAdmin

SECTIONS = {
    "Work": "job batch group attempt knowntest",
    "Agents": "agent",
    "Results": "build bundle artifact case failure failurenote",
    "Organizations": "org webhook delivery",
    "History": "audit auditedjob event",
    "Server": (
        "parkedjob heldbuild windowlease waitingfailure estimate idempotencyrecord callreply schedulerepoch"
        " uploadreservation"
    ),
}
"""The models of each section, by name."""
NAMES = {"callreply": "Call replies", "case": "Test cases", "knowntest": "Tests", "org": "Organizations"}


class InspectionSite(admin.AdminSite):
    """The site that ``admin.site`` is, by ``web.admin_app``."""

    site_header = site_title = "QualGent"
    index_title = "Admin"
    index_template = "admin/readonly/index.html"

    def register(self, model_or_iterable: Any, admin_class: Any = None, **options: Any) -> None:
        """Register a model if its admin is read-only; ignore others, such as Django's of users."""
        if admin_class is not None and issubclass(admin_class, ReadOnlyAdmin):
            super().register(model_or_iterable, admin_class, **options)

    def has_permission(self, request: HttpRequest) -> bool:
        """Return whether the user is staff and the caller may read the admin."""
        return super().has_permission(request) and allowed(caller_of(request), READ, Resource("admin"))

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """Redirect to the dashboard's log-in, or to the admin if permitted; in local mode, show Django's log-in."""
        if settings.QUALGENT_AUTH:
            return redirect("/admin/" if self.has_permission(request) else f"{settings.LOGIN_URL}?next=/admin/")
        return super().login(request, extra_context)

    def password_change(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Redirect to the account's password page; in local mode, show Django's."""
        return redirect("/accounts/password/") if settings.QUALGENT_AUTH else super().password_change(request)

    def app_index(self, request: HttpRequest, app_label: str, extra_context: Any = None) -> TemplateResponse:
        """Show the admin's first page, as its sections replace pages by app."""
        return self.index(request, extra_context)

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """Return the sections, each with the models that the user may see, in the form of Django's apps."""
        apps = super().get_app_list(request)
        models = {model["object_name"].lower(): model for app in apps for model in app["models"]}
        sections = []
        for title, names in SECTIONS.items():
            shown = [
                models[name] | ({"name": NAMES[name]} if name in NAMES else {})
                for name in names.split()
                if name in models
            ]
            section = {"name": title, "app_label": title.lower(), "app_url": reverse("admin:index"), "models": shown}
            sections += [section] if shown else []
        return sections
