"""The admin of what the server records by itself: events, minutes, estimates, responses to repeatable requests."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from jobs.admin_base import cells, columns
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.readonly import ReadOnlyAdmin
from jobs.models import (
    CallReply,
    CountedMark,
    Estimate,
    Event,
    IdempotencyRecord,
    Minute,
    ParkedJob,
    SchedulerEpoch,
    UploadReservation,
    WaitingFailure,
)


@admin.register(Event)
class EventAdmin(ReadOnlyAdmin):
    kind = "event"
    search_fields = ("=pk", "=job_id", "=batch_id", "^text")
    search_help_text = "Words of the event, or the id of a job or a batch."
    list_display = ("when", "severity", "text", "kind", "org_link", "job_link", "agent_link")
    list_filter = (
        by_time("when"),
        by_word("level", "level", "info", "warn", "bad"),
        by_text("kind", "kind"),
        by_text("agent", "agent"),
        by_text("org_id", "organization"),
        "told",
    )
    sortable_by = ("when",)
    details = ("severity", "org_link", "job_link", "batch_link", "agent_link")
    summary = ("when", "severity", "text")
    exclude = ("level", "org_id", "job_id", "batch_id", "agent")

    when = columns.age("when", "at", ordering="id")
    severity = columns.attribute("level", "level", cells.state)
    job_link = columns.link("job", "job_id", text="job")
    batch_link = columns.link("batch", "batch_id", text="batch")
    agent_link = columns.link("agent", "agent")


@admin.register(Minute)
class MinuteAdmin(ReadOnlyAdmin):
    kind = "figures"
    search_fields = ()
    list_display = ("at", "figures_shown")
    list_filter = (by_time("when", "at"),)
    ordering = ("-at",)
    sortable_by = ("at",)

    figures_shown = columns.attribute("figures", "figures", cells.short_json)


@admin.register(CountedMark)
class CountedMarkAdmin(ReadOnlyAdmin):
    kind = "figures"
    search_fields = ()
    list_display = ("id", "marks_shown")
    ordering = ("id",)
    sortable_by = ()

    marks_shown = columns.attribute("marks", "marks", cells.short_json)


@admin.register(WaitingFailure)
class WaitingFailureAdmin(ReadOnlyAdmin):
    kind = "figures"
    search_fields = ()
    list_display = ("id", "job_link")
    ordering = ("id",)
    sortable_by = ()
    details = ("job_link",)
    exclude = ("job",)

    job_link = columns.link("job", "job_id", text="job")


@admin.register(ParkedJob)
class ParkedJobAdmin(ReadOnlyAdmin):
    search_fields = ("=pk", "^reason")
    search_help_text = "The id of a job, or words of the reason."
    list_display = ("parked", "job_link", "reason")
    ordering = ("-parked_at",)
    sortable_by = ()
    details = ("job_link",)
    exclude = ("job",)

    parked = columns.age("parked", "parked_at")
    job_link = columns.link("job", "job_id", text="job")


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


@admin.register(CallReply)
class CallReplyAdmin(ReadOnlyAdmin):
    """Replies without their content: that to the creation of a webhook contains its secret."""

    search_fields = ("^id",)
    search_help_text = "Start (or any part) of an id."
    list_display = ("id", "created")
    list_filter = (by_time("created", "created_at"),)
    ordering = ("-created_at",)
    sortable_by = ("created",)
    exclude = ("reply",)

    created = columns.age("created", "created_at", ordering="created_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[CallReply]:
        return super().get_queryset(request).defer("reply")


@admin.register(SchedulerEpoch)
class SchedulerEpochAdmin(ReadOnlyAdmin):
    search_fields = ()
    list_display = ("epoch", "holder", "pulse")
    ordering = ("-epoch",)
    sortable_by = ()


@admin.register(UploadReservation)
class UploadReservationAdmin(ReadOnlyAdmin):
    search_fields = ("=org_id",)
    search_help_text = "An organization."
    list_display = ("id", "org_id", "bytes", "beat")
    ordering = ("-id",)
    sortable_by = ()
