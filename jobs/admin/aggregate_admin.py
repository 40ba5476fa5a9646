"""The admin of what jobs belong to: batches, groups, builds and known tests."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from django.contrib import admin
from django.utils.safestring import SafeString

from jobs.admin_base import cells, columns
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.links import list_url
from jobs.admin_base.readonly import ReadOnlyAdmin, Table, Tool
from jobs.models import Batch, Build, Group, Job, KnownTest
from jobs.models.job import HAS_RUN


class JobCountsAdmin(ReadOnlyAdmin):
    """Rows with the number of their jobs by status."""

    org_link = columns.link("org", "org_id", "organization", missing="several")

    @admin.display(description="progress")
    def progress(self, row: Any) -> SafeString:
        return cells.progress(row.total, row.done, row.failed, row.cancelled)

    def tools(self, row: Any) -> list[Tool]:
        return [Tool("Jobs", list_url("job", q=row.pk)), Tool("Audit", list_url("audit", q=row.pk))]

    def tables(self, row: Any) -> list[Table]:
        jobs = Job.objects.filter(**{self.kind: row}).order_by("-pk")
        return [
            self.table("Failed jobs", jobs.filter(status="failed"), q=row.pk, status__exact="failed"),
            self.table("Recent jobs", jobs, q=row.pk),
        ]


@admin.register(Batch)
class BatchAdmin(JobCountsAdmin):
    kind = screen = "batch"
    search_fields = ("=pk", "^suite", "^branch", "^commit")
    search_help_text = "A batch's id, or the start (or any part) of its suite, branch or commit."
    list_display = (
        "short_id",
        "org_link",
        "suite",
        "branch",
        "commit_shown",
        "progress",
        "retries_shown",
        "submitted",
        "duration",
    )
    list_filter = (
        by_time("submitted"),
        by_text("org_id", "organization"),
        by_text("suite", "suite"),
        by_text("branch", "branch"),
        ("finished_at", admin.EmptyFieldListFilter),
    )
    sortable_by = ("submitted",)
    details = ("progress", "duration")
    summary = ("short_id", "suite", "branch", "progress", "submitted")

    short_id = columns.column("batch", lambda batch: f"{str(batch.pk)[:8]}…{str(batch.pk)[-4:]}")
    commit_shown = columns.column("commit", lambda batch: batch.commit[:12])
    submitted = columns.age("submitted", "created_at", ordering="id")

    @admin.display(description="retries")
    def retries_shown(self, batch: Batch) -> str:
        return str(batch.retries_used) if batch.retry_budget is None else f"{batch.retries_used}/{batch.retry_budget}"

    @admin.display(description="duration")
    def duration(self, batch: Batch) -> str:
        if batch.finished_at is None:
            return cells.NOTHING
        return cells.seconds((batch.finished_at - batch.created_at).total_seconds())


@admin.register(Group)
class GroupAdmin(JobCountsAdmin):
    kind = screen = "group"
    search_fields = ("=pk", "^app_version_id")
    search_help_text = "A group's id, or the start (or any part) of its build."
    list_display = ("build", "org_link", "target", "labels_shown", "progress", "changed")
    list_filter = (by_time("changed", "changed_at"), by_text("org_id", "organization"), by_text("target", "target"))
    ordering = ("-changed_at",)
    sortable_by = ("changed",)
    details = ("progress",)

    build = columns.attribute("build", "app_version_id")
    changed = columns.age("changed", "changed_at", ordering="changed_at")


@admin.register(Build)
class BuildAdmin(ReadOnlyAdmin):
    kind = "build"
    search_fields = ("=pk", "^app_version_id", "^sha256")
    search_help_text = "Start (or any part) of a build's version or digest."
    list_display = ("version", "org_link", "name", "size_shown", "app_url", "file_link", "first_seen")
    list_filter = (by_time("first seen"), by_text("org_id", "organization"))
    sortable_by = ("first_seen",)
    details = ("file_link",)
    summary = ("version", "name", "size_shown", "first_seen")

    version = columns.attribute("build", "app_version_id")
    size_shown = columns.attribute("size", "size", cells.size)
    first_seen = columns.age("first seen", "created_at", ordering="id")

    @admin.display(description="file")
    def file_link(self, build: Build) -> SafeString | str:
        if not build.sha256:
            return cells.NOTHING
        place = f"{quote(build.org_id, safe='')}/{quote(build.app_version_id, safe='')}"
        return cells.link(f"/api/v1/builds/{place}/file", "download")

    def tools(self, build: Build) -> list[Tool]:
        return [Tool("Jobs", list_url("job", org_id=build.org_id, app_version_id=build.app_version_id))]


@admin.register(KnownTest)
class KnownTestAdmin(ReadOnlyAdmin):
    kind = screen = "test"
    search_fields = ("=pk", "=last_job_id", "^test")
    search_help_text = "Start (or any part) of a test's name."
    list_display = (
        "test",
        "org_link",
        "target",
        "pass_rate",
        "attempts",
        "flakiness",
        "mean_time",
        "last_result",
        "last_run",
    )
    list_filter = (
        by_time("last run", "last_at"),
        by_text("org_id", "organization"),
        by_text("target", "target"),
        by_word("last_outcome", "last outcome", "passed", "failed", "timed_out"),
    )
    ordering = ("-last_at",)
    sortable_by = ("last_run", "flakiness")
    details = ("pass_rate", "last_result", "last_job")
    exclude = ("recent", "recent_tenths", "last_outcome", "last_job_id")

    mean_time = columns.attribute("mean time", "mean_seconds", cells.seconds)
    last_result = columns.attribute("last outcome", "last_outcome", cells.state)
    last_run = columns.age("last run", "last_at", ordering="last_at")
    last_job = columns.link("job", "last_job_id", "last job")

    @admin.display(description="pass rate")
    def pass_rate(self, known: KnownTest) -> str:
        return f"{100 * known.passed / known.attempts:.0f} %" if known.attempts else cells.NOTHING

    @admin.display(description="flaky", ordering="flaky")
    def flakiness(self, known: KnownTest) -> str:
        return f"{known.flaky} of {known.jobs} jobs" if known.flaky else cells.NOTHING

    def tables(self, known: KnownTest) -> list[Table]:
        ran = Job.objects.filter(HAS_RUN, test=known.test)
        jobs = ran.filter(org=known.org_id, target=known.target).order_by("-pk")
        return [self.table("Jobs that ran", jobs, q=known.test, org_id=known.org_id)]
