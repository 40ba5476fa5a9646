"""Read-only pages of Django's admin for organizations and audit entries. The dashboard changes organizations."""

import json

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.utils.safestring import SafeString

from qualgent.accounts.models import Audit, AuditedJob, Org
from qualgent.accounts.permissions import RULES
from qualgent.core.keys import parse_id
from qualgent.web.admin_base import cells
from qualgent.web.admin_base.filters import begins_with, by_text, by_time, by_word
from qualgent.web.admin_base.links import APPS, admin_url
from qualgent.web.admin_base.readonly import ReadOnlyAdmin


def _shown(values: object) -> str:
    """Return values before or after a change as JSON text of at most 300 characters, for the admin."""
    return "–" if values is None else json.dumps(values, ensure_ascii=False)[:300]


DOORS = ("api", "qgjob", "dashboard", "admin", "agent", "server")


@admin.register(Org)
class OrgAdmin(ReadOnlyAdmin):
    kind = screen = "org"
    page_parameter = "org_id"
    search_fields = ("^id",)
    list_display = ("id", "weight", "priority_ceiling", "stored_bytes", "max_attempts", "created_at", "deleting_at")
    list_filter = (by_time("first seen", "created_at"),)
    ordering = ("id",)
    sortable_by = ("id", "stored_bytes")
    related = {"batch": "org_id", "build": "org_id", "webhook": "org_id", "audit": "object_id"}


@admin.register(Audit)
class AuditAdmin(ReadOnlyAdmin):
    kind = "audit"
    search_fields = ("=pk", "^object_id", "^actor", "^note")
    list_display = ("at", "actor", "did", "what", "count", "change", "note", "via")
    list_filter = (
        by_time("when"),
        by_text("actor", "user"),
        by_text("action", "action"),
        by_text("object_id", "object"),
        by_word("kind", "kind", "job", "agent", "org", "build", "webhook"),
        by_word("door", "door", *DOORS),
    )
    details = ("what",)
    related = {"auditedjob": "audit"}

    did = cells.column("action", lambda entry: f"{entry.action} {entry.kind}")
    via = cells.column("door, client", lambda entry: ", ".join(filter(None, (entry.door, entry.client))))
    change = cells.column("before → after", lambda entry: " → ".join(map(_shown, (entry.before, entry.after))))

    @admin.display(description="object or selection")
    def what(self, entry: Audit) -> SafeString | str:
        """Return the changed object's id, as a link if the admin shows it; of bulk changes, the selection as JSON."""
        if not entry.object_id:
            return json.dumps(entry.selection, ensure_ascii=False)[:300]
        is_shown = entry.kind == "job" or entry.kind in APPS
        return cells.link(admin_url(entry.kind, entry.object_id), entry.object_id) if is_shown else entry.object_id

    def search(self, queryset: QuerySet[Audit], term: str) -> QuerySet[Audit]:
        """Filter entries by a search term: object, actor or note; a job's id also finds bulk changes of that job."""
        known = parse_id(term)
        if known is not None:
            entries = AuditedJob.objects.filter(job_id=known).values("audit")
            # by kinds, as its index has them first
            return queryset.filter(Q(pk=known) | Q(kind__in=list(RULES), object_id=known) | Q(pk__in=entries))
        return queryset.filter(Q(object_id=term) | begins_with("actor", term) | Q(note__icontains=term))


@admin.register(AuditedJob)
class AuditedJobAdmin(ReadOnlyAdmin):
    """The jobs that each entry changed, with their status or priority before."""

    kind = "audit"
    search_fields = ("=job_id", "=audit_id")
    list_display = ("before", "job_link")
