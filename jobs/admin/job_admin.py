"""Jobs in the admin."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.safestring import SafeString

from accounts.models import Audit, AuditedJob
from jobs.admin_base import cells
from jobs.admin_base.actions import carry_out
from jobs.admin_base.calls import ask
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool, audit_of, found_in
from jobs.admin_base.search import find_id
from jobs.admin_base.tables import Table, table
from jobs.keys import first_id_at
from jobs.models import Artifact, Attempt, Case, Event, Job
from jobs.scheduler.engine.values import Explanation
from jobs.scheduler.runtime import current

from .job_actions import CANCEL, PRIORITY, RETRY

_AROUND_MS = 60_000  # events are told beside the truth, within seconds


@admin.register(Job)
class JobAdmin(ReadOnlyAdmin):
    kind = "job"
    screen = "job"
    ids = ("pk", "group_id", "batch_id")
    words = ("test",)
    search_help_text = "A test by how its name begins (or any part of it), or the id of a job, attempt, group or batch."
    list_display = ("what", "where", "org_link", "build", "target", "priority", "tries_made", "agent_link",
                    "age", "took", "marks", "on_dashboard")  # fmt: skip
    list_filter = ("status", by_time("submitted"), by_text("org_id", "org"), by_text("app_version_id", "build"),
                   by_text("target", "target"), by_text("agent", "agent"), "flaky", "quarantined",
                   by_word("priority", "priority", *"0123456789"), "phase", "simulated")  # fmt: skip
    ordering = ("-id",)
    sortable_by = ("age",)  # which is by id; by others, the whole table would be sorted for each page
    actions = ("cancel", "run_again", "set_priority")
    fieldsets = (
        (None, {"fields": ("test", "where", "explanation", "reason", "marks", "priority", "agent_link", "tries_made",
                           "age", "started", "ended", "took")}),
        ("Belongs to", {"fields": ("org_link", "build", "target", "labels_shown", "group_link", "batch_link",
                                   "test_link", "app_url")}),
        ("Asked for", {"fields": ("timeout_seconds", "install_timeout_seconds", "silence_timeout_seconds", "retries",
                                  "max_attempts", "on_disconnect", "disconnect_wait_seconds",
                                  "queue_timeout_seconds")}),
        ("Inside", {"classes": ("collapse",), "fields": ("id", "attempt_id", "round_start", "queued_at",
                                                         "created_at", "simulated")}),
    )  # fmt: skip

    def search(self, queryset: QuerySet[Any], term: str) -> QuerySet[Any]:
        found = find_id(queryset, term, self.ids)
        if found is None:
            return super().search(queryset, term)
        return found if found.exists() else queryset.filter(pk__in=Attempt.objects.filter(pk=term).values("job"))

    # ------------------------------------------------------------------------------------------ cells

    @admin.display(description="test", ordering="test")
    def what(self, job: Job) -> str:
        return job.test

    @admin.display(description="status")
    def where(self, job: Job) -> SafeString:
        return cells.state(job.status, f"{job.status} · {job.phase}" if job.phase not in ("", "waiting") else "")

    @admin.display(description="org")
    def org_link(self, job: Job) -> SafeString | str:
        return cells.inspect("org", job.org_id)

    @admin.display(description="build")
    def build(self, job: Job) -> str:
        return job.app_version_id

    @admin.display(description="attempts")
    def tries_made(self, job: Job) -> int:
        return job.attempts

    @admin.display(description="agent")
    def agent_link(self, job: Job) -> SafeString | str:
        return cells.inspect("agent", job.agent)

    @admin.display(description="submitted", ordering="id")
    def age(self, job: Job) -> SafeString | str:
        return cells.ago(job.created_at)

    @admin.display(description="started")
    def started(self, job: Job) -> SafeString | str:
        return cells.ago(job.started_at)

    @admin.display(description="ended")
    def ended(self, job: Job) -> SafeString | str:
        return cells.ago(job.finished_at)

    @admin.display(description="duration")
    def took(self, job: Job) -> str:
        """Since it was first started; of one that runs, until now."""
        if job.started_at is None:
            return cells.NOTHING
        return cells.seconds(((job.finished_at or timezone.now()) - job.started_at).total_seconds())

    @admin.display(description="marks")
    def marks(self, job: Job) -> SafeString | str:
        return cells.tags(*(word for word in ("flaky", "quarantined", "simulated") if getattr(job, word)))

    @admin.display(description="labels")
    def labels_shown(self, job: Job) -> SafeString | str:
        return cells.labels(job.labels)

    @admin.display(description="group")
    def group_link(self, job: Job) -> SafeString | str:
        return cells.inspect("group", job.group_id)

    @admin.display(description="batch")
    def batch_link(self, job: Job) -> SafeString | str:
        return cells.inspect("batch", job.batch_id)

    @admin.display(description="test's record")
    def test_link(self, job: Job) -> SafeString:
        return cells.link(found_in("knowntest", job.test), "how this test does")

    @admin.display(description="why it waits")
    def explanation(self, job: Job) -> str:
        if job.status != "pending":
            return cells.NOTHING
        found = ask(_explanation, None, str(job.pk))
        return cells.NOTHING if found is None else found.text

    # ------------------------------------------------------------------------------------------ its page

    def acts_on(self, job: Job) -> list[Tool]:
        found = [Tool("Attempts", found_in("attempt", job.pk)), Tool("Audit", audit_of(job.pk))]
        if job.status in ("failed", "cancelled"):
            found.append(Tool("Run again", act="run_again"))
        if job.status == "pending":
            found.append(Tool("Set priority", act="set_priority"))
        if job.status in ("pending", "running"):
            found.append(Tool("Cancel", act="cancel"))
        return found

    def tables(self, job: Job) -> list[Table]:
        of = self.admin_site.get_model_admin
        entries = Audit.objects.filter(pk__in=AuditedJob.objects.filter(job_id=job.pk).values("audit"))
        bad_first = Case.objects.filter(attempt__job=job).order_by("outcome", "attempt", "number")
        return [
            table("Attempts", of(Attempt), job.tries.order_by("-number"),
                  ("number", "came_to", "agent_link", "began", "install_shown", "run_shown", "exit_code", "log_link",
                   "message"), more=found_in("attempt", job.pk), nothing="It has not been tried yet."),
            table("Test cases", of(Case), bad_first, ("name", "came_to", "seconds", "short_message", "attempt_link"),
                  more=found_in("case", job.pk), nothing="No attempt left a JUnit file."),
            table("Artifacts", of(Artifact), Artifact.objects.filter(attempt__job=job).order_by("path"),
                  ("path", "content_type", "size_shown", "file_link"), more=found_in("artifact", job.pk)),
            table("Events", of(Event), _events_of(job).order_by("-pk"), ("when", "how", "text"),
                  more=found_in("event", job.pk)),
            table("Audit", of(Audit), entries.order_by("-pk"), ("when", "who", "did", "after_shown", "note"),
                  more=audit_of(job.pk), nothing="Nobody has changed it."),
        ]  # fmt: skip

    # ------------------------------------------------------------------------------------------ acts

    @admin.action(description="Cancel…")
    def cancel(self, request: HttpRequest, queryset: QuerySet[Job]) -> HttpResponse | None:
        return carry_out(self, request, queryset, CANCEL)

    @admin.action(description="Run failed and cancelled ones again…")
    def run_again(self, request: HttpRequest, queryset: QuerySet[Job]) -> HttpResponse | None:
        return carry_out(self, request, queryset, RETRY)

    @admin.action(description="Set the priority of waiting ones…")
    def set_priority(self, request: HttpRequest, queryset: QuerySet[Job]) -> HttpResponse | None:
        return carry_out(self, request, queryset, PRIORITY)


def _events_of(job: Job) -> QuerySet[Event]:
    """Bounded by their ids, as no index knows them by job."""
    first = first_id_at(round(job.created_at.timestamp() * 1000) - _AROUND_MS)
    found = Event.objects.filter(Q(pk__gte=UUID(first)), job_id=job.pk)
    if job.finished_at is None:
        return found
    return found.filter(pk__lt=UUID(first_id_at(round(job.finished_at.timestamp() * 1000) + _AROUND_MS)))


async def _explanation(job_id: str) -> Explanation | None:
    runtime = current()
    return runtime.engine.explain(runtime.clock.now_ms(), jobs=[job_id]).get(job_id)
