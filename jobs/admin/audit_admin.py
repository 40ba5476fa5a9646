"""The audit trail in the admin."""

from __future__ import annotations

import json
from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from accounts.models import Audit, AuditedJob
from jobs.admin_base import cells
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool, filtered
from jobs.admin_base.search import begins_with
from jobs.keys import parse_id
from jobs.models import Job

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
        return cells.short(entry.before)

    @admin.display(description="after")
    def after_shown(self, entry: Audit) -> str:
        return cells.short(entry.after)

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
