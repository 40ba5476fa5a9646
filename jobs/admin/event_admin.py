"""The admin of events and of the figures of each minute."""

from __future__ import annotations

from django.contrib import admin

from jobs.admin_base import cells, columns
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.readonly import ReadOnlyAdmin
from jobs.models import Event, Minute


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
    what = columns.column("what", lambda event: cells.state(event.level, event.text))
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
