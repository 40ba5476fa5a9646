"""What the server remembers for itself, in the admin."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString

from jobs.admin_base import cells
from jobs.admin_base.filters import by_text, by_time
from jobs.admin_base.readonly import ReadOnlyAdmin
from jobs.models import Estimate, IdempotencyRecord


@admin.register(Estimate)
class EstimateAdmin(ReadOnlyAdmin):
    ids = ()
    words = ("key",)
    search_help_text = "Any part of what it is for."
    list_display = ("key", "kind", "learnt")
    list_filter = (by_text("kind", "kind"),)
    ordering = ("-id",)
    sortable_by = ()
    fields = ("kind", "key", "learnt")

    @admin.display(description="learnt")
    def learnt(self, estimate: Estimate) -> str:
        return cells.seconds(estimate.seconds)


@admin.register(IdempotencyRecord)
class IdempotencyRecordAdmin(ReadOnlyAdmin):
    """Without the answers: that to the making of a webhook has its secret in it."""

    ids = ()
    words = ("key",)
    search_help_text = "A key by how it begins, or any part of it."
    list_display = ("key", "status", "made")
    list_filter = (by_time("made", "created_at"),)
    ordering = ("-created_at",)
    sortable_by = ("made",)
    fields = ("key", "status", "made", "fingerprint")

    def get_queryset(self, request: HttpRequest) -> QuerySet[IdempotencyRecord]:
        return super().get_queryset(request).defer("answer")

    @admin.display(description="made", ordering="created_at")
    def made(self, record: IdempotencyRecord) -> SafeString | str:
        return cells.ago(record.created_at)
