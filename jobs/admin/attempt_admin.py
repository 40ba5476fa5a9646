"""Attempts in the admin, and what they left behind."""

from __future__ import annotations

from urllib.parse import quote

from django.contrib import admin
from django.utils import timezone
from django.utils.safestring import SafeString

from jobs.admin_base import cells
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool, found_in, pre
from jobs.admin_base.tables import Table, table
from jobs.models import Artifact, Attempt, Case


@admin.register(Attempt)
class AttemptAdmin(ReadOnlyAdmin):
    kind = "attempt"
    ids = ("pk", "job_id")
    words = ("agent",)
    search_help_text = "The id of an attempt or a job, or an agent's name."
    list_display = ("what", "number", "came_to", "agent_link", "began", "install_shown", "run_shown", "exit_code",
                    "log_link", "message")  # fmt: skip
    list_filter = ("outcome", by_time("began"), by_text("agent", "agent"), "phase", "installs", "simulated")
    list_select_related = ("job",)
    ordering = ("-id",)
    sortable_by = ("began",)
    fieldsets = (
        (None, {"fields": ("job_link", "number", "came_to", "message", "agent_link", "exit_code", "log_link")}),
        ("Times", {"fields": ("began", "test_began", "ended", "install_shown", "run_shown")}),
        ("Inside", {"fields": ("id", "installs", "peak_memory", "log_truncated", "log_removed", "simulated")}),
    )

    @admin.display(description="test")
    def what(self, attempt: Attempt) -> str:
        return attempt.job.test

    @admin.display(description="job")
    def job_link(self, attempt: Attempt) -> SafeString | str:
        return cells.inspect("job", attempt.job_id, attempt.job.test)

    @admin.display(description="outcome")
    def came_to(self, attempt: Attempt) -> SafeString:
        return cells.state(attempt.outcome) if attempt.outcome else cells.state("running", attempt.phase)

    @admin.display(description="agent")
    def agent_link(self, attempt: Attempt) -> SafeString | str:
        return cells.inspect("agent", attempt.agent)

    @admin.display(description="leased", ordering="id")
    def began(self, attempt: Attempt) -> SafeString | str:
        return cells.ago(attempt.leased_at)

    @admin.display(description="test began")
    def test_began(self, attempt: Attempt) -> SafeString | str:
        return cells.ago(attempt.started_at)

    @admin.display(description="ended")
    def ended(self, attempt: Attempt) -> SafeString | str:
        return cells.ago(attempt.finished_at)

    @admin.display(description="install")
    def install_shown(self, attempt: Attempt) -> str:
        return cells.seconds(attempt.install_seconds)

    @admin.display(description="run")
    def run_shown(self, attempt: Attempt) -> str:
        if attempt.run_seconds is None and attempt.started_at and not attempt.outcome:
            return f"{cells.seconds((timezone.now() - attempt.started_at).total_seconds())}, runs"
        return cells.seconds(attempt.run_seconds)

    @admin.display(description="log")
    def log_link(self, attempt: Attempt) -> SafeString | str:
        if attempt.log_removed:
            return "removed"
        if attempt.outcome and attempt.log_bytes is None:
            return cells.NOTHING
        text = "so far" if attempt.log_bytes is None else cells.size(attempt.log_bytes)
        return cells.link(f"/api/v1/attempts/{attempt.pk}/log", text)

    @admin.display(description="most memory")
    def peak_memory(self, attempt: Attempt) -> str:
        return cells.size(attempt.peak_memory_bytes)

    def acts_on(self, attempt: Attempt) -> list[Tool]:
        return [Tool("Job", cells.admin_url("job", attempt.job_id))]

    def tables(self, attempt: Attempt) -> list[Table]:
        of = self.admin_site.get_model_admin
        return [
            table("Test cases", of(Case), attempt.cases.order_by("outcome", "number"),
                  ("name", "classname", "came_to", "seconds", "short_message"), more=found_in("case", attempt.pk),
                  nothing="It left no JUnit file."),
            table("Artifacts", of(Artifact), attempt.artifacts.order_by("path"),
                  ("path", "content_type", "size_shown", "file_link"), more=found_in("artifact", attempt.pk)),
        ]  # fmt: skip


@admin.register(Case)
class CaseAdmin(ReadOnlyAdmin):
    kind = "attempt"
    ids = ("attempt_id", "attempt__job_id")
    words = ("name", "classname")
    search_help_text = "A case or its class by how they begin (or any part), or the id of an attempt or a job."
    list_display = ("name", "classname", "came_to", "seconds", "short_message", "attempt_link")
    list_filter = (by_word("outcome", "outcome", "passed", "failed", "error", "skipped"),)
    ordering = ("-id",)
    sortable_by = ()
    fields = ("name", "classname", "came_to", "seconds", "attempt_link", "whole_message")

    @admin.display(description="outcome")
    def came_to(self, case: Case) -> SafeString:
        return cells.state(case.outcome)

    @admin.display(description="message")
    def short_message(self, case: Case) -> str:
        return case.message[:200]

    @admin.display(description="message")
    def whole_message(self, case: Case) -> SafeString | str:
        return pre(case.message)

    @admin.display(description="attempt")
    def attempt_link(self, case: Case) -> SafeString | str:
        return cells.inspect("attempt", case.attempt_id, "attempt")


@admin.register(Artifact)
class ArtifactAdmin(ReadOnlyAdmin):
    kind = "attempt"
    ids = ("pk", "attempt_id", "attempt__job_id")
    words = ("path",)
    search_help_text = "A path by how it begins (or any part of it), or the id of an attempt or a job."
    list_display = ("path", "content_type", "size_shown", "stored", "attempt_link", "file_link")
    list_filter = (by_time("stored"), by_text("content_type", "type"))
    ordering = ("-id",)
    sortable_by = ("stored",)
    fields = ("path", "content_type", "size_shown", "sha256", "stored", "attempt_link", "file_link", "id")

    @admin.display(description="size")
    def size_shown(self, artifact: Artifact) -> str:
        return cells.size(artifact.size)

    @admin.display(description="stored", ordering="id")
    def stored(self, artifact: Artifact) -> SafeString | str:
        return cells.ago(artifact.created_at)

    @admin.display(description="attempt")
    def attempt_link(self, artifact: Artifact) -> SafeString | str:
        return cells.inspect("attempt", artifact.attempt_id, "attempt")

    @admin.display(description="file")
    def file_link(self, artifact: Artifact) -> SafeString:
        return cells.link(f"/api/v1/attempts/{artifact.attempt_id}/artifacts/{quote(artifact.path)}", "open")
