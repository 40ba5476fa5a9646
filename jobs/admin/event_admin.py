"""Events and the figures of each minute in the admin."""

from __future__ import annotations

from django.contrib import admin
from django.utils.safestring import SafeString

from jobs.admin_base import cells
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.readonly import ReadOnlyAdmin
from jobs.models import Event, Minute


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
        return cells.short(minute.figures)

    @admin.display(description="figures")
    def figures_json(self, minute: Minute) -> SafeString | str:
        return cells.as_json(minute.figures)
