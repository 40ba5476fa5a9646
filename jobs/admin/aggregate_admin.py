"""What jobs are counted by: batches, groups, tests."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.utils.safestring import SafeString

from jobs.admin_base import cells
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool, audit_of, found_in
from jobs.admin_base.tables import Table, table
from jobs.models import Batch, Group, Job, KnownTest

JOB_COLUMNS = ("what", "where", "priority", "tries_made", "agent_link", "age", "took", "marks")


class CountedAdmin(ReadOnlyAdmin):
    """Batches and groups: how far their jobs are."""

    @admin.display(description="progress")
    def progress(self, row: Any) -> SafeString:
        return cells.progress(row.total, row.done, row.failed, row.cancelled)

    @admin.display(description="org")
    def org_link(self, row: Any) -> SafeString | str:
        return cells.inspect("org", row.org_id) if row.org_id else "several"

    def acts_on(self, row: Any) -> list[Tool]:
        return [Tool("Jobs", found_in("job", row.pk)), Tool("Audit", audit_of(row.pk))]

    def tables(self, row: Any) -> list[Table]:
        jobs = self.admin_site.get_model_admin(Job)
        bad = jobs_of(row).filter(status="failed").order_by("-pk")
        all_of_them = found_in("job", row.pk)
        return [
            table("Failed jobs", jobs, bad, JOB_COLUMNS, more=f"{all_of_them}&status__exact=failed"),
            table("Jobs, newest first", jobs, jobs_of(row).order_by("-pk"), JOB_COLUMNS, more=all_of_them),
        ]


def jobs_of(row: Batch | Group) -> Any:
    return Job.objects.filter(**{row._meta.model_name or "": row})


@admin.register(Batch)
class BatchAdmin(CountedAdmin):
    kind = "batch"
    screen = "batch"
    words = ("suite", "branch", "commit")
    search_help_text = "A batch's id, or how its suite, branch or commit begins."
    list_display = ("short_id", "org_link", "suite", "branch", "commit_shown", "progress", "retries_shown", "age",
                    "took", "on_dashboard")  # fmt: skip
    list_filter = (by_time("submitted"), by_text("org_id", "org"), by_text("suite", "suite"),
                   by_text("branch", "branch"), ("finished_at", admin.EmptyFieldListFilter))  # fmt: skip
    ordering = ("-id",)
    sortable_by = ("age",)
    fieldsets = (
        (None, {"fields": ("id", "org_link", "progress", "age", "ended", "took")}),
        ("Where it came from", {"fields": ("suite", "branch", "commit", "url")}),
        ("Retries", {"fields": ("retry_budget", "retries_used")}),
    )

    @admin.display(description="batch")
    def short_id(self, batch: Batch) -> str:
        return f"{str(batch.pk)[:8]}…{str(batch.pk)[-4:]}"

    @admin.display(description="commit")
    def commit_shown(self, batch: Batch) -> str:
        return batch.commit[:12]

    @admin.display(description="retries")
    def retries_shown(self, batch: Batch) -> str:
        return str(batch.retries_used) if batch.retry_budget is None else f"{batch.retries_used}/{batch.retry_budget}"

    @admin.display(description="submitted", ordering="id")
    def age(self, batch: Batch) -> SafeString | str:
        return cells.ago(batch.created_at)

    @admin.display(description="ended")
    def ended(self, batch: Batch) -> SafeString | str:
        return cells.ago(batch.finished_at)

    @admin.display(description="took")
    def took(self, batch: Batch) -> str:
        if batch.finished_at is None:
            return cells.NOTHING
        return cells.seconds((batch.finished_at - batch.created_at).total_seconds())


@admin.register(Group)
class GroupAdmin(CountedAdmin):
    kind = "group"
    screen = "group"
    words = ("app_version_id",)
    search_help_text = "A group's id, or how its build begins."
    list_display = ("build", "org_link", "target", "labels_shown", "progress", "changed", "on_dashboard")
    list_filter = (by_time("changed", "changed_at"), by_text("org_id", "org"), by_text("target", "target"))
    ordering = ("-changed_at",)
    sortable_by = ("changed",)
    fields = ("id", "org_link", "build", "target", "labels_shown", "progress", "first", "changed")

    @admin.display(description="build")
    def build(self, group: Group) -> str:
        return group.app_version_id

    @admin.display(description="labels")
    def labels_shown(self, group: Group) -> SafeString | str:
        return cells.labels(group.labels)

    @admin.display(description="changed", ordering="changed_at")
    def changed(self, group: Group) -> SafeString | str:
        return cells.ago(group.changed_at)

    @admin.display(description="first job")
    def first(self, group: Group) -> SafeString | str:
        return cells.ago(group.created_at)


@admin.register(KnownTest)
class KnownTestAdmin(ReadOnlyAdmin):
    kind = "test"
    screen = "test"
    ids = ("pk", "last_job_id")
    words = ("test",)
    search_help_text = "A test by how its name begins (or any part of it)."
    list_display = ("test", "org_link", "target", "passing", "attempts", "flakiness", "usual", "last", "when",
                    "on_dashboard")  # fmt: skip
    list_filter = (by_time("last run", "last_at"), by_text("org_id", "org"), by_text("target", "target"),
                   by_word("last_outcome", "last outcome", "passed", "failed", "timed_out"))  # fmt: skip
    ordering = ("-last_at",)
    sortable_by = ("when", "flakiness")
    fields = ("test", "org_link", "target", "passing", "attempts", "passed", "jobs", "flakiness", "usual", "last",
              "when", "last_job", "id")  # fmt: skip

    @admin.display(description="org")
    def org_link(self, known: KnownTest) -> SafeString | str:
        return cells.inspect("org", known.org_id)

    @admin.display(description="passes")
    def passing(self, known: KnownTest) -> str:
        return f"{100 * known.passed / known.attempts:.0f} %" if known.attempts else cells.NOTHING

    @admin.display(description="flaky", ordering="flaky")
    def flakiness(self, known: KnownTest) -> str:
        return f"{known.flaky} of {known.jobs} jobs" if known.flaky else cells.NOTHING

    @admin.display(description="usual time")
    def usual(self, known: KnownTest) -> str:
        return cells.seconds(known.mean_seconds)

    @admin.display(description="last outcome")
    def last(self, known: KnownTest) -> SafeString:
        return cells.state(known.last_outcome)

    @admin.display(description="last run", ordering="last_at")
    def when(self, known: KnownTest) -> SafeString | str:
        return cells.ago(known.last_at)

    @admin.display(description="last job")
    def last_job(self, known: KnownTest) -> SafeString | str:
        return cells.inspect("job", known.last_job_id)

    def tables(self, known: KnownTest) -> list[Table]:
        jobs = Job.objects.filter(test=known.test, org=known.org_id, target=known.target).order_by("-pk")
        return [
            table("Its jobs, newest first", self.admin_site.get_model_admin(Job), jobs,
                  ("build", "where", "tries_made", "agent_link", "age", "took", "marks"),
                  more=f"{found_in('job', known.test)}&org_id={known.org_id}")
        ]  # fmt: skip
