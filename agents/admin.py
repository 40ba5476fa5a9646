"""Agents in the admin: the row, and what the live fleet says of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.dateparse import parse_datetime
from django.utils.safestring import SafeString

from accounts.models import Audit
from agents.admin_actions import HOLDING, RESUME, live_rows, names_in_state
from agents.models import HOLDS, Agent
from jobs.admin_base import cells
from jobs.admin_base.actions import carry_out
from jobs.admin_base.calls import ask
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool, audit_of, filtered
from jobs.admin_base.tables import Table, table
from jobs.models import Attempt, Event

STATES = ("idle", "busy", "stopping", "suspect", "paused", "offline")


class StateFilter(admin.SimpleListFilter):
    """What only the live fleet knows."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [(state, state) for state in STATES]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        wanted = self.value()
        return queryset if wanted is None else queryset.filter(pk__in=ask(names_in_state, [], wanted))


@admin.register(Agent)
class AgentAdmin(ReadOnlyAdmin):
    kind = "agent"
    screen = "agent"
    ids = ()
    words = ("name", "host")
    search_help_text = "An agent or a host by how its name begins (or any part of it)."
    list_display = ("name", "state", "hold", "job_link", "targets_shown", "labels_shown", "carries", "host",
                    "software", "seen", "on_dashboard")  # fmt: skip
    list_filter = (StateFilter, by_word("held", "held", *HOLDS), by_text("host", "host"),
                   by_time("last seen", "last_seen_at"), "simulated", "fallback")  # fmt: skip
    ordering = ("name",)
    sortable_by = ("name", "seen")
    actions = ("drain", "pause", "quarantine", "resume")
    fieldsets = (
        (None, {"fields": ("name", "state", "hold", "own_pause", "job_link", "targets_shown", "labels_shown")}),
        ("Since the server started", {"fields": ("ended_here", "installs_here")}),
        ("The device", {"fields": ("host", "software", "carries", "simulated", "fallback", "instance")}),
        ("Seen", {"fields": ("seen", "first_seen")}),
    )

    def look_up(self, rows: Sequence[Any]) -> None:
        live = ask(live_rows, {}, [agent.name for agent in rows])
        for agent in rows:
            agent.live = live.get(agent.name, {})

    @admin.display(description="state")
    def state(self, agent: Any) -> SafeString | str:
        return cells.state(agent.live["state"]) if agent.live else cells.NOTHING

    @admin.display(description="held")
    def hold(self, agent: Agent) -> SafeString | str:
        if not agent.held:
            return cells.NOTHING
        until = cells.ago(agent.held_until) if agent.held_until else "resumed"
        note = f": {agent.held_note}" if agent.held_note else ""
        return cells.sentence("{}{}, until {}", agent.held, note, until)

    @admin.display(description="paused itself")
    def own_pause(self, agent: Any) -> str:
        return agent.live.get("paused_reason") or cells.NOTHING

    @admin.display(description="runs")
    def job_link(self, agent: Any) -> SafeString | str:
        job = agent.live.get("job")
        if not job:
            return cells.NOTHING
        since = cells.ago(parse_datetime(job["started_at"]))
        return cells.sentence("{}, {}, {}", cells.inspect("job", job["id"], job["test"]), job["phase"], since)

    @admin.display(description="targets")
    def targets_shown(self, agent: Agent) -> SafeString | str:
        return cells.tags(*(["*"] if agent.fallback else agent.targets))

    @admin.display(description="labels")
    def labels_shown(self, agent: Agent) -> SafeString | str:
        return cells.labels(agent.labels)

    @admin.display(description="builds installed")
    def carries(self, agent: Any) -> SafeString | str:
        return cells.tags(*(build["app_version_id"] for build in agent.live.get("installed", [])))

    @admin.display(description="last seen", ordering="last_seen_at")
    def seen(self, agent: Any) -> SafeString | str:
        known = agent.live.get("last_seen_at")
        return cells.ago(parse_datetime(known) if known else agent.last_seen_at)

    @admin.display(description="first seen")
    def first_seen(self, agent: Agent) -> SafeString | str:
        return cells.ago(agent.first_seen_at)

    @admin.display(description="attempts ended")
    def ended_here(self, agent: Any) -> str:
        return str(agent.live.get("jobs_done", cells.NOTHING))

    @admin.display(description="installs")
    def installs_here(self, agent: Any) -> str:
        return str(agent.live.get("installs", cells.NOTHING))

    # ------------------------------------------------------------------------------------------ its page

    def acts_on(self, agent: Any) -> list[Tool]:
        found = [Tool("Attempts", filtered("attempt", agent=agent.name)), Tool("Audit", audit_of(agent.name))]
        if agent.held or agent.live.get("paused_reason"):
            found.append(Tool("Resume", act="resume"))
        return [*found, *(Tool(name.capitalize(), act=name) for name in HOLDING)]

    def tables(self, agent: Agent) -> list[Table]:
        of = self.admin_site.get_model_admin
        attempts = Attempt.objects.filter(agent=agent.name).select_related("job").order_by("-pk")
        changes = Audit.objects.filter(kind="agent", object_id=agent.name).order_by("-pk")
        return [
            table("Attempts", of(Attempt), attempts, ("what", "number", "came_to", "began", "install_shown",
                  "run_shown", "log_link", "message"), more=filtered("attempt", agent=agent.name),
                  nothing="It has run nothing yet."),
            table("Comings and goings", of(Event), Event.objects.filter(agent=agent.name).order_by("-pk"),
                  ("when", "how", "text"), more=filtered("event", agent=agent.name)),
            table("Audit", of(Audit), changes, ("when", "who", "did", "before_shown", "after_shown", "note"),
                  more=audit_of(agent.name), nothing="Nobody has held it yet."),
        ]  # fmt: skip

    # ------------------------------------------------------------------------------------------ acts

    @admin.action(description="Drain: finish what runs, it is going away…")
    def drain(self, request: HttpRequest, queryset: QuerySet[Agent]) -> HttpResponse | None:
        return carry_out(self, request, queryset, HOLDING["drain"])

    @admin.action(description="Pause: nothing new for now…")
    def pause(self, request: HttpRequest, queryset: QuerySet[Agent]) -> HttpResponse | None:
        return carry_out(self, request, queryset, HOLDING["pause"])

    @admin.action(description="Quarantine: it is not trusted…")
    def quarantine(self, request: HttpRequest, queryset: QuerySet[Agent]) -> HttpResponse | None:
        return carry_out(self, request, queryset, HOLDING["quarantine"])

    @admin.action(description="Resume: it takes work again…")
    def resume(self, request: HttpRequest, queryset: QuerySet[Agent]) -> HttpResponse | None:
        return carry_out(self, request, queryset, RESUME)
