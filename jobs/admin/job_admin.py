"""The admin of jobs."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.safestring import SafeString

from accounts.models import Audit, AuditedJob
from jobs.admin_base import cells, columns
from jobs.admin_base.calls import read_live
from jobs.admin_base.filters import by_text, by_time, by_word
from jobs.admin_base.links import list_url
from jobs.admin_base.readonly import ReadOnlyAdmin, Table, Tool
from jobs.keys import first_id_at, parse_id
from jobs.models import Artifact, Attempt, Case, Event, Job
from jobs.presenters import PARKED
from jobs.scheduler.engine.values import Explanation
from jobs.scheduler.port import Explain

from .job_actions import CANCEL, PRIORITY, RETRY

_AROUND_MS = 60_000  # events are stored within seconds of what they report


@admin.register(Job)
class JobAdmin(ReadOnlyAdmin):
    kind = screen = "job"
    search_fields = ("=pk", "=group_id", "=batch_id", "^test")
    search_help_text = "Start (or any part) of a test's name, or the id of a job, attempt, group or batch."
    list_display = (
        "test",
        "state",
        "cause",
        "org_link",
        "build",
        "agent_link",
        "submitted",
        "marks",
    )
    list_filter = (
        "status",
        by_time("submitted"),
        by_text("org_id", "organization"),
        by_text("app_version_id", "build"),
        by_text("target", "target"),
        by_text("agent", "agent"),
        "flaky",
        "quarantined",
        by_word("priority", "priority", *"0123456789"),
        "phase",
        "simulated",
    )
    list_select_related = (PARKED,)
    sortable_by = ("submitted",)  # by id; any other column would sort the whole table for each page
    actions = (CANCEL, RETRY, PRIORITY)
    details = ("state", "explanation", "duration", "marks", "agent_link", "test_link")
    summary = ("test", "state", "cause", "priority", "attempts", "agent_link", "submitted", "duration", "marks")
    exclude = ("agent", "status")

    build = columns.attribute("build", "app_version_id")
    agent_link = columns.link("agent", "agent")
    submitted = columns.age("submitted", "created_at", ordering="id")

    @admin.display(description="status")
    def state(self, job: Job) -> SafeString:
        word, phase = job.get_status_display(), PARKED if hasattr(job, PARKED) else job.phase
        return cells.state(job.status, f"{word} · {phase}" if phase not in ("", "waiting") else word)

    @admin.display(description="duration")
    def duration(self, job: Job) -> str:
        """Return the time since the first start, until the end or now."""
        if job.started_at is None:
            return cells.NOTHING
        return cells.seconds(((job.finished_at or timezone.now()) - job.started_at).total_seconds())

    @admin.display(description="marks")
    def marks(self, job: Job) -> SafeString | str:
        words = [word for word in ("flaky", "quarantined", "simulated") if getattr(job, word)]
        return cells.tags(*words, f"{job.attempts} attempts" if job.attempts > 1 else "")

    @admin.display(description="test's history")
    def test_link(self, job: Job) -> SafeString:
        return cells.link(list_url("knowntest", q=job.test), "results of this test")

    @admin.display(description="why it waits")
    def explanation(self, job: Job) -> str:
        found: Explanation | None = getattr(job, "explained", None)
        return cells.NOTHING if found is None else found.text

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        job = super().get_object(request, object_id, from_field)
        if job is not None and job.status == "pending":
            explained = read_live(request, Explain(job_ids=[str(job.pk)]))
            job.explained = None if explained is None else explained.jobs.get(str(job.pk))
        return job

    def search(self, queryset: QuerySet[Job], term: str) -> QuerySet[Job]:
        found = super().search(queryset, term)
        if parse_id(term) is None or found.exists():
            return found
        return queryset.filter(pk__in=Attempt.objects.filter(pk=term).values("job"))

    def tools(self, job: Job) -> list[Tool]:
        tools = [Tool("Attempts", list_url("attempt", q=job.pk)), Tool("Audit", list_url("audit", q=job.pk))]
        if job.status in ("failed", "cancelled"):
            tools.append(Tool("Run again", action="run_again"))
        if job.status == "pending":
            tools.append(Tool("Set priority", action="set_priority"))
        if job.status in ("pending", "running"):
            tools.append(Tool("Cancel", action="cancel"))
        return tools

    def tables(self, job: Job) -> list[Table]:
        entries = Audit.objects.filter(pk__in=AuditedJob.objects.filter(job_id=job.pk).values("audit")).order_by("-pk")
        cases = Case.objects.filter(attempt__job=job).order_by("outcome", "attempt", "number")  # failed ones first
        artifacts = Artifact.objects.filter(attempt__job=job).order_by("path")
        return [
            self.table("Attempts", job.tries.order_by("-number"), q=job.pk),
            self.table("Test cases", cases, q=job.pk),
            self.table("Artifacts", artifacts, q=job.pk),
            self.table("Events", _events_of(job), q=job.pk),
            self.table("Audit", entries, q=job.pk),
        ]


def _events_of(job: Job) -> QuerySet[Event]:
    """Return the job's events, newest first, within a range of ids, as no index has them by job."""
    first = first_id_at(round(job.created_at.timestamp() * 1000) - _AROUND_MS)
    found = Event.objects.filter(Q(pk__gte=UUID(first)), job_id=job.pk).order_by("-pk")
    if job.finished_at is None:
        return found
    return found.filter(pk__lt=UUID(first_id_at(round(job.finished_at.timestamp() * 1000) + _AROUND_MS)))
