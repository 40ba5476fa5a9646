"""The admin of failures by cause, and of notes on causes."""

from __future__ import annotations

from django.contrib import admin

from jobs.admin_base import cells, columns
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.links import admin_url
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool
from jobs.models import Failure, FailureNote


@admin.register(Failure)
class FailureAdmin(ReadOnlyAdmin):
    kind = "failure"
    search_fields = ("=fingerprint", "=attempt_id", "=job_id", "^name")
    search_help_text = "A fingerprint, the id of an attempt or a job, or the start (or any part) of a case's name."
    list_display = (
        "cause",
        "name",
        "outcome_shown",
        "org_link",
        "build",
        "agent_link",
        "ended",
        "attempt_link",
    )
    list_filter = (
        by_time("ended"),
        by_text("org_id", "organization"),
        by_text("app_version_id", "build"),
        by_text("agent", "agent"),
        by_word("source", "source", "case", "log", "agent", "exit"),
    )
    summary = ("cause", "name", "outcome_shown", "agent_link", "ended", "attempt_link")
    exclude = ("outcome", "agent")

    outcome_shown = columns.attribute("outcome", "outcome", cells.state)
    org_link = columns.link("org", "org_id", "organization")
    build = columns.attribute("build", "app_version_id")
    agent_link = columns.link("agent", "agent")
    ended = columns.age("ended", "at", ordering="id")
    attempt_link = columns.link("attempt", "attempt_id", text="attempt")

    def tools(self, failure: Failure) -> list[Tool]:
        return [Tool("Job", admin_url("job", failure.job_id))]


@admin.register(FailureNote)
class FailureNoteAdmin(ReadOnlyAdmin):
    kind = "failure"
    search_fields = ("=fingerprint", "^note", "^owner")
    search_help_text = "A fingerprint, or the start (or any part) of a note or an owner."
    list_display = ("fingerprint", "org_link", "note", "owner", "ticket_url", "changed", "changed_by")
    list_filter = (by_text("org_id", "organization"), by_text("owner", "owner"))
    summary = ("fingerprint", "org_link", "note", "owner")

    org_link = columns.link("org", "org_id", "organization")
    changed = columns.age("changed", "changed_at", ordering="id")
