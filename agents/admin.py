"""The admin of agents: stored rows together with the live state of the fleet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.dateparse import parse_datetime
from django.utils.html import format_html
from django.utils.safestring import SafeString

from accounts.admin.audit_admin import changes_of
from accounts.scope import SITE
from agents.admin_actions import DELETE, RESUME, UNAVAILABLE
from agents.commands import GetAgents
from agents.models import HOLDS, Agent
from jobs.admin_base import cells, columns
from jobs.admin_base.calls import read_live
from jobs.admin_base.filters import WordFilter, by_text, by_time, by_word
from jobs.admin_base.links import list_url
from jobs.admin_base.readonly import ReadOnlyAdmin, Table, Tool
from jobs.models import Attempt, Event


class StateFilter(WordFilter):
    """Agents in a state, which only the live fleet has."""

    title = parameter_name = "state"
    words = ("idle", "busy", "stopping", "suspect", "paused", "offline")

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        state = self.value()
        if state is None:
            return queryset
        agents = read_live(request, GetAgents(scope=SITE)) or {}
        return queryset.filter(pk__in=[name for name, row in agents.items() if row["state"] == state])


@admin.register(Agent)
class AgentAdmin(ReadOnlyAdmin):
    kind = screen = "agent"
    search_fields = ("^name", "^host")
    search_help_text = "Start (or any part) of an agent's or a host's name."
    list_display = (
        "name",
        "state",
        "availability",
        "job_link",
        "targets_shown",
        "labels_shown",
        "installed_builds",
        "host",
        "software",
        "last_seen",
    )
    list_filter = (
        StateFilter,
        by_word("held", "availability", *HOLDS),
        by_text("host", "host"),
        by_time("last seen", "last_seen_at"),
        "simulated",
        "fallback",
    )
    ordering = ("name",)
    sortable_by = ("name", "last_seen")
    actions = (*UNAVAILABLE, RESUME, DELETE)
    details = ("state", "availability", "paused_reason", "job_link", "installed_builds", "attempts_ended", "installs")

    state = columns.column("state", lambda agent: cells.state(agent.live["state"]) if agent.live else cells.NOTHING)
    paused_reason = columns.column("paused by itself", lambda agent: agent.live.get("paused_reason") or cells.NOTHING)
    attempts_ended = columns.column("attempts ended", lambda agent: agent.live.get("jobs_done", cells.NOTHING))
    installs = columns.column("installs", lambda agent: agent.live.get("installs", cells.NOTHING))
    targets_shown = columns.column("targets", lambda agent: cells.tags(*agent.targets))

    def add_live(self, request: HttpRequest, rows: Sequence[Any]) -> None:
        live = read_live(request, GetAgents(scope=SITE, names=[agent.name for agent in rows])) or {}
        for agent in rows:
            agent.live = live.get(agent.name, {})

    @admin.display(description="availability")
    def availability(self, agent: Agent) -> SafeString | str:
        if not agent.held:
            return "active"
        until = cells.ago(agent.held_until) if agent.held_until else "resumed"
        note = f": {agent.held_note}" if agent.held_note else ""
        return format_html("{}{}, until {}", agent.held, note, until)

    @admin.display(description="job")
    def job_link(self, agent: Any) -> SafeString | str:
        job = agent.live.get("job")
        if not job:
            return cells.NOTHING
        since = cells.ago(parse_datetime(job["started_at"]))
        return format_html("{}, {}, {}", cells.row_link("job", job["id"], job["test"]), job["phase"], since)

    @admin.display(description="builds installed")
    def installed_builds(self, agent: Any) -> SafeString | str:
        return cells.tags(*(build["app_version_id"] for build in agent.live.get("installed", [])))

    @admin.display(description="last seen", ordering="last_seen_at")
    def last_seen(self, agent: Any) -> SafeString | str:
        known = agent.live.get("last_seen_at")
        return cells.ago(parse_datetime(known) if known else agent.last_seen_at)

    def tools(self, agent: Any) -> list[Tool]:
        tools = [
            Tool("Attempts", list_url("attempt", agent=agent.name)),
            Tool("Audit", list_url("audit", q=agent.name)),
        ]
        if agent.held or agent.live.get("paused_reason"):
            tools.append(Tool("Resume", action="resume"))
        if not agent.connected:
            tools.append(Tool("Delete", action="delete"))
        return [*tools, *(Tool(action.__name__.capitalize(), action=action.__name__) for action in UNAVAILABLE)]

    def tables(self, agent: Agent) -> list[Table]:
        attempts = Attempt.objects.filter(agent=agent.name).select_related("job").order_by("-pk")
        events = Event.objects.filter(agent=agent.name).order_by("-pk")
        return [
            self.table("Attempts", attempts, agent=agent.name),
            self.table("Events", events, agent=agent.name),
            self.table("Audit", changes_of("agent", agent.name), q=agent.name),
        ]
