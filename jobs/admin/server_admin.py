"""The admin of what the server stores for itself: estimates and responses to repeatable requests."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from jobs.admin_base import cells, columns
from jobs.admin_base.filters import by_text, by_time
from jobs.admin_base.readonly import ReadOnlyAdmin
from jobs.models import Estimate, IdempotencyRecord


@admin.register(Estimate)
class EstimateAdmin(ReadOnlyAdmin):
    search_fields = ("^key",)
    search_help_text = "Any part of the key."
    list_display = ("key", "kind", "estimate")
    list_filter = (by_text("kind", "kind"),)

    estimate = columns.attribute("estimate", "seconds", cells.seconds)


@admin.register(IdempotencyRecord)
class IdempotencyRecordAdmin(ReadOnlyAdmin):
    """Records without their response: that to the creation of a webhook contains its secret."""

    search_fields = ("^key",)
    search_help_text = "Start (or any part) of a key."
    list_display = ("key", "status", "created")
    list_filter = (by_time("created", "created_at"),)
    ordering = ("-created_at",)
    sortable_by = ("created",)
    exclude = ("answer",)

    created = columns.age("created", "created_at", ordering="created_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[IdempotencyRecord]:
        return super().get_queryset(request).defer("answer")
