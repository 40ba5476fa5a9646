"""The admin of attempts, and of the test cases and artifacts that they produced."""

from __future__ import annotations

from urllib.parse import quote

from django.contrib import admin
from django.utils import timezone
from django.utils.safestring import SafeString

from jobs.admin_base import cells, columns
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.links import admin_url, page_url
from jobs.admin_base.readonly import ReadOnlyAdmin, Table, Tool
from jobs.models import Artifact, Attempt, Case


@admin.register(Attempt)
class AttemptAdmin(ReadOnlyAdmin):
    kind = "attempt"
    search_fields = ("=pk", "=job_id", "^agent")
    search_help_text = "The id of an attempt or a job, or an agent's name."
    list_display = (
        "test",
        "number",
        "result",
        "agent_link",
        "leased",
        "install_shown",
        "run_shown",
        "exit_code",
        "log_link",
        "cause",
    )
    list_filter = ("outcome", by_time("leased"), by_text("agent", "agent"), "phase", "installs", "simulated")
    list_select_related = ("job",)
    sortable_by = ("leased",)
    details = ("result", "agent_link", "run_shown", "log_link")
    summary = ("number", "test", "result", "agent_link", "leased", "install_shown", "run_shown", "log_link", "cause")
    exclude = ("agent", "outcome", "token")

    test = columns.column("test", lambda attempt: attempt.job.test)
    agent_link = columns.link("agent", "agent")
    leased = columns.age("leased", "leased_at", ordering="id")
    install_shown = columns.attribute("install", "install_seconds", cells.seconds)

    @admin.display(description="outcome")
    def result(self, attempt: Attempt) -> SafeString:
        return cells.state(attempt.outcome) if attempt.outcome else cells.state("running", attempt.phase)

    @admin.display(description="run")
    def run_shown(self, attempt: Attempt) -> str:
        if attempt.run_seconds is None and attempt.started_at and not attempt.outcome:
            return f"{cells.seconds((timezone.now() - attempt.started_at).total_seconds())}, in progress"
        return cells.seconds(attempt.run_seconds)

    @admin.display(description="log")
    def log_link(self, attempt: Attempt) -> SafeString | str:
        if attempt.log_removed:
            return "removed"
        if attempt.outcome and attempt.log_bytes is None:
            return cells.NOTHING
        text = "so far" if attempt.log_bytes is None else cells.size(attempt.log_bytes)
        return cells.link(f"/api/v1/attempts/{attempt.pk}/log", text)

    def tools(self, attempt: Attempt) -> list[Tool]:
        page = f"{page_url('job', attempt.job_id)}?attempt={attempt.number}"
        return [Tool("Job", admin_url("job", attempt.job_id)), Tool("Dashboard", page)]

    def tables(self, attempt: Attempt) -> list[Table]:
        return [
            self.table("Test cases", attempt.cases.order_by("outcome", "number"), q=attempt.pk),
            self.table("Artifacts", attempt.artifacts.order_by("path"), q=attempt.pk),
        ]


@admin.register(Case)
class CaseAdmin(ReadOnlyAdmin):
    kind = "attempt"
    search_fields = ("=attempt_id", "=attempt__job_id", "^name", "^classname")
    search_help_text = "Start (or any part) of a case's or class's name, or the id of an attempt or a job."
    list_display = ("name", "classname", "result", "seconds", "short_message", "attempt_link")
    list_filter = (by_word("outcome", "outcome", "passed", "failed", "error", "skipped"),)
    details = ("result",)
    exclude = ("outcome",)
    summary = ("name", "classname", "result", "seconds", "short_message", "attempt_link")

    result = columns.attribute("outcome", "outcome", cells.state)
    short_message = columns.column("message", lambda case: case.message[:200])
    attempt_link = columns.link("attempt", "attempt_id", text="attempt")


@admin.register(Artifact)
class ArtifactAdmin(ReadOnlyAdmin):
    kind = "attempt"
    search_fields = ("=pk", "=attempt_id", "=attempt__job_id", "^path")
    search_help_text = "Start (or any part) of a path, or the id of an attempt or a job."
    list_display = ("path", "content_type", "size_shown", "stored", "attempt_link", "file_link")
    list_filter = (by_time("stored"), by_text("content_type", "type"))
    sortable_by = ("stored",)
    details = ("file_link",)
    summary = ("path", "content_type", "size_shown", "file_link")

    size_shown = columns.attribute("size", "size", cells.size)
    stored = columns.age("stored", "created_at", ordering="id")
    attempt_link = columns.link("attempt", "attempt_id", text="attempt")

    @admin.display(description="file")
    def file_link(self, artifact: Artifact) -> SafeString:
        return cells.link(f"/api/v1/attempts/{artifact.attempt_id}/artifacts/{quote(artifact.path)}", "open")
