"""The admin as a whole: its name, its sections, and a first page that says how things stand."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse

from accounts.models import Audit
from accounts.permissions import READ, Thing, allowed
from jobs.models import Event
from jobs.scheduler.runtime import current
from jobs.selectors import overview

from .calls import ask, caller_of
from .sections import SECTIONS
from .tables import Table, table

NEWEST = 8


class InspectionSite(admin.AdminSite):
    """Named in ``qualgent.admin_app``, so that ``admin.site`` is one of these."""

    site_header = "QualGent"
    site_title = "QualGent"
    index_title = "Inspection"
    site_url = "/"
    index_template = "admin/readonly/index.html"

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        caller = caller_of(request)
        figures = ask(_figures, None) if allowed(caller, READ, Thing("figures")) else None
        context = {"figures": figures, "tables": self._newest(request), **(extra_context or {})}
        return super().index(request, context)

    def app_index(
        self, request: HttpRequest, app_label: str, extra_context: dict[str, Any] | None = None
    ) -> TemplateResponse:
        """Where Django lists the models of one app: ours are in sections, on the first page."""
        return self.index(request, extra_context)

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """The sections, with what the user may see; models that none of them has come last."""
        known: dict[str, Any] = {}
        for app in super().get_app_list(request, app_label):
            for model in app["models"]:
                known[f"{app['app_label']}.{model['object_name'].lower()}"] = model
        found = []
        for number, section in enumerate(SECTIONS):
            models = [{**known.pop(name), **told._asdict()} for name, told in section.models.items() if name in known]
            found.append(_listed(number, section.name, models))
        found.append(_listed(len(SECTIONS), "Else", list(known.values())))
        return [section for section in found if section["models"]]

    def _newest(self, request: HttpRequest) -> list[Table]:
        audit, events = self.get_model_admin(Audit), self.get_model_admin(Event)
        found = []
        if events.has_view_permission(request):
            bad = Event.objects.filter(told=True).exclude(level="info").order_by("-pk")[:NEWEST]
            found.append(table("What went wrong lately", events, bad, ("when", "what"), nothing="Nothing did."))
        if audit.has_view_permission(request):
            newest = Audit.objects.order_by("-pk")[:NEWEST]
            columns = ("when", "who", "did", "what")
            found.append(table("Latest changes", audit, newest, columns, nothing="Nobody has changed anything yet."))
        return found


def _listed(number: int, name: str, models: list[Any]) -> dict[str, Any]:
    label = f"section-{number}"
    url = f"{reverse('admin:index')}#{label}"
    return {"name": name, "app_label": label, "app_url": url, "has_module_perms": True, "models": models}


async def _figures() -> dict[str, Any] | None:
    """As text, but for which state an agent is in."""
    figures = await overview.figures(current())
    agents = {state: f"{count:,}" for state, count in figures.pop("agents").items() if count}
    return {**{name: f"{count:,}" for name, count in figures.items()}, "agents": agents}
