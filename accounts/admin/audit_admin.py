"""The admin of the audit trail."""

from __future__ import annotations

import json

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from accounts.models import Audit, AuditedJob
from jobs.admin_base import cells, columns
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.links import list_url
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool
from jobs.admin_base.search import begins_with
from jobs.keys import parse_id
from jobs.models import Job

KINDS = ("job", "agent", "org", "build", "webhook")
LINKED_KINDS = ("job", "agent", "org", "webhook")  # an entry's object id is the id of a row in the admin
DOORS = ("api", "qgjob", "dashboard", "admin", "agent", "server")
MOST_NAMED = 50  # jobs on the page of an entry


def changes_of(kind: str, object_id: object) -> QuerySet[Audit]:
    """Return the audit of one row, newest first."""
    return Audit.objects.filter(kind=kind, object_id=object_id).order_by("-pk")


@admin.register(Audit)
class AuditAdmin(ReadOnlyAdmin):
    kind = "audit"
    search_help_text = "A user, the id or name of what was changed, words of the note, or the id of a job."
    list_display = ("when", "who", "did", "what", "how_many", "before_shown", "after_shown", "note", "source")
    list_filter = (
        by_time("when"),
        by_text("actor", "user"),
        by_text("action", "action"),
        by_word("kind", "kind", *KINDS),
        by_word("door", "door", *DOORS),
    )
    sortable_by = ("when",)
    details = ("what", "changed_jobs")
    summary = ("when", "who", "did", "before_shown", "after_shown", "note")

    when = columns.age("when", "at", ordering="id")
    who = columns.attribute("user", "actor")
    did = columns.column("action", lambda entry: f"{entry.action} {entry.kind}")
    how_many = columns.column("count", lambda entry: f"{entry.count:,}")
    before_shown = columns.attribute("before", "before", cells.short_json)
    after_shown = columns.attribute("after", "after", cells.short_json)

    @admin.display(description="object or selection")
    def what(self, entry: Audit) -> SafeString | str:
        if not entry.object_id:
            return json.dumps(entry.selection, ensure_ascii=False)[:300]
        return cells.row_link(entry.kind, entry.object_id) if entry.kind in LINKED_KINDS else entry.object_id

    @admin.display(description="source")
    def source(self, entry: Audit) -> str:
        return " · ".join(part for part in (entry.door, entry.client.split("/")[0]) if part)

    @admin.display(description="jobs")
    def changed_jobs(self, entry: Audit) -> SafeString | str:
        """Return the first of the changed jobs, each with its previous status or priority."""
        rows = list(AuditedJob.objects.filter(audit=entry).order_by("id").values_list("job_id", "before")[:MOST_NAMED])
        kept = set(Job.objects.filter(pk__in=[job_id for job_id, _ in rows]).values_list("pk", flat=True))
        lines = ((cells.row_link("job", job_id) if job_id in kept else job_id, before) for job_id, before in rows)
        return format_html_join("", '<div class="line">{}, {} before</div>', lines) or cells.NOTHING

    def search(self, queryset: QuerySet[Audit], term: str) -> QuerySet[Audit]:
        known = parse_id(term)
        if known is not None:
            entries = AuditedJob.objects.filter(job_id=known).values("audit")
            return queryset.filter(Q(pk=known) | Q(object_id=known) | Q(pk__in=entries))
        return queryset.filter(Q(object_id=term) | begins_with("actor", term) | Q(note__icontains=term))

    def tools(self, entry: Audit) -> list[Tool]:
        return [Tool(f"All changes by {entry.actor}", list_url("audit", actor=entry.actor))]
