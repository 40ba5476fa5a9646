"""What happened, in the admin: the audit, events, the figures of minutes."""

from __future__ import annotations

import json
from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from jobs.keys import parse_id
from jobs.models import Audit, AuditedJob, Event, Job, Minute

from . import cells
from .filters import by_text, by_time, by_word
from .readonly import ReadOnlyAdmin, Tool, filtered
from .search import begins_with

KINDS = ("job", "agent", "org", "build", "webhook")
DOORS = ("api", "qgjob", "dashboard", "admin", "agent", "server")
ROWS_OF = {"job": "job", "agent": "agent", "org": "org", "webhook": "webhook"}
"""What of the audit's kinds has a page in the admin, and whose."""
MOST_NAMED = 50


@admin.register(Audit)
class AuditAdmin(ReadOnlyAdmin):
    kind = "audit"
    search_help_text = "Who, what it was done to (an id or a name), words of the note, or the id of a job."
    list_display = ("when", "who", "did", "what", "how_many", "before_shown", "after_shown", "note", "by")
    list_filter = (by_time("when"), by_text("actor", "who"), by_text("action", "what was done"),
                   by_word("kind", "to what", *KINDS), by_word("door", "door", *DOORS))  # fmt: skip
    ordering = ("-id",)
    sortable_by = ("when",)
    fieldsets = (
        (None, {"fields": ("when", "who", "did", "what", "how_many", "note")}),
        ("What changed", {"fields": ("before_shown", "after_shown", "selection_shown", "jobs_named")}),
        ("From where", {"fields": ("door", "address", "client", "id")}),
    )

    def search(self, queryset: QuerySet[Any], term: str) -> QuerySet[Any]:
        known = parse_id(term)
        if known is not None:
            among = AuditedJob.objects.filter(job_id=known).values("audit")
            return queryset.filter(Q(pk=known) | Q(object_id=known) | Q(pk__in=among))
        return queryset.filter(Q(object_id=term) | begins_with("actor", term) | Q(note__icontains=term))

    @admin.display(description="when", ordering="id")
    def when(self, entry: Audit) -> SafeString | str:
        return cells.ago(entry.at)

    @admin.display(description="who")
    def who(self, entry: Audit) -> str:
        return entry.actor

    @admin.display(description="did")
    def did(self, entry: Audit) -> str:
        return f"{entry.action} {entry.kind}"

    @admin.display(description="object or selection")
    def what(self, entry: Audit) -> SafeString | str:
        if not entry.object_id:
            return json.dumps(entry.selection, ensure_ascii=False)[:300]
        model = ROWS_OF.get(entry.kind)
        return cells.inspect(model, entry.object_id) if model else entry.object_id

    @admin.display(description="count")
    def how_many(self, entry: Audit) -> str:
        return f"{entry.count:,}"

    @admin.display(description="before")
    def before_shown(self, entry: Audit) -> str:
        return short(entry.before)

    @admin.display(description="after")
    def after_shown(self, entry: Audit) -> str:
        return short(entry.after)

    @admin.display(description="by way of")
    def by(self, entry: Audit) -> str:
        return " · ".join(part for part in (entry.door, entry.client.split("/")[0]) if part)

    @admin.display(description="selection")
    def selection_shown(self, entry: Audit) -> SafeString | str:
        return cells.as_json(entry.selection)

    @admin.display(description="jobs")
    def jobs_named(self, entry: Audit) -> SafeString | str:
        """Those that were changed, each as it was before; the first of many."""
        rows = list(AuditedJob.objects.filter(audit=entry).order_by("id").values_list("job_id", "before")[:MOST_NAMED])
        there = set(Job.objects.filter(pk__in=[job_id for job_id, _ in rows]).values_list("pk", flat=True))
        lines = ((cells.inspect("job", job_id) if job_id in there else job_id, before) for job_id, before in rows)
        return format_html_join("", '<div class="line">{}, {} before</div>', lines) or cells.NOTHING

    def acts_on(self, entry: Audit) -> list[Tool]:
        return [Tool(f"All of {entry.actor}", filtered("audit", actor=entry.actor))]


def short(value: Any) -> str:
    """``status cancelled``; what is long is cut."""
    if not value:
        return cells.NOTHING
    if isinstance(value, dict):
        parts = (f"{name} {json.dumps(part, ensure_ascii=False).strip(chr(34))}" for name, part in value.items())
        return ", ".join(parts)[:200]
    return json.dumps(value, ensure_ascii=False)[:200]


@admin.register(Event)
class EventAdmin(ReadOnlyAdmin):
    kind = "event"
    ids = ("pk", "job_id", "batch_id")
    words = ("text",)
    search_help_text = "Words of the event, or the id of a job or a batch."
    list_display = ("when", "how", "text", "kind", "org_link", "job_link", "agent_link")
    list_filter = (by_time("when"), by_word("level", "level", "info", "warn", "bad"), by_text("kind", "kind"),
                   by_text("agent", "agent"), by_text("org_id", "org"), "told")  # fmt: skip
    ordering = ("-id",)
    sortable_by = ("when",)
    fields = ("when", "how", "text", "kind", "org_link", "job_link", "batch_link", "agent_link", "told", "id")

    @admin.display(description="when", ordering="id")
    def when(self, event: Event) -> SafeString | str:
        return cells.ago(event.at)

    @admin.display(description="level")
    def how(self, event: Event) -> SafeString:
        return cells.state(event.level)

    @admin.display(description="what")
    def what(self, event: Event) -> SafeString:
        return cells.state(event.level, event.text)

    @admin.display(description="org")
    def org_link(self, event: Event) -> SafeString | str:
        return cells.inspect("org", event.org_id)

    @admin.display(description="job")
    def job_link(self, event: Event) -> SafeString | str:
        return cells.inspect("job", event.job_id, "job")

    @admin.display(description="batch")
    def batch_link(self, event: Event) -> SafeString | str:
        return cells.inspect("batch", event.batch_id, "batch")

    @admin.display(description="agent")
    def agent_link(self, event: Event) -> SafeString | str:
        return cells.inspect("agent", event.agent)


@admin.register(Minute)
class MinuteAdmin(ReadOnlyAdmin):
    kind = "figures"
    ids = ()
    list_display = ("at", "figures_shown")
    list_filter = (by_time("when", "at"),)
    ordering = ("-at",)
    sortable_by = ("at",)
    fields = ("at", "figures_json")

    @admin.display(description="figures")
    def figures_shown(self, minute: Minute) -> str:
        return short(minute.figures)

    @admin.display(description="figures")
    def figures_json(self, minute: Minute) -> SafeString | str:
        return cells.as_json(minute.figures)
