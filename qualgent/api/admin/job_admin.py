"""Read-only pages of Django's admin for jobs, their attempts and events."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString

from jobs.models import Attempt, Event, Job
from jobs.presenters import PARKED
from qualgent.core.errors import NotRunningError
from qualgent.core.keys import parse_id
from qualgent.scheduler.live_requests import Explain
from qualgent.web import blocking
from qualgent.web.admin_base import cells
from qualgent.web.admin_base.filters import by_text, by_time, by_word
from qualgent.web.admin_base.readonly import ReadOnlyAdmin
from qualgent.web.gateway import port_of

from .job_actions import JOB_ACTIONS

_MINUTE = 60_000 << 80  # of UUIDv7, as a number


@admin.register(Job)
class JobAdmin(ReadOnlyAdmin):
    kind = screen = "job"
    search_fields = ("=pk", "=group_id", "=batch_id", "^test")
    list_display = (
        "test_shown",
        "status_shown",
        "cause",
        "org_link",
        "build",
        "agent_link",
        "created_at",
        "attempts",
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
    actions = JOB_ACTIONS
    details = ("status_shown", "why_it_waits", "agent_link")
    related = {
        "attempt": "job",
        "event": "q",
        "case": "attempt__job",
        "artifact": "attempt__job",
        "audit": "jobs__job_id",
    }

    why_it_waits = cells.column("why it waits", lambda job: job.explanation)

    @admin.display(description="test", ordering="test")
    def test_shown(self, job: Job) -> SafeString:
        return cells.test_name(job.test)

    @admin.display(description="build", ordering="app_version_id")
    def build(self, job: Job) -> str:
        return job.app_version_id

    @admin.display(description="status")
    def status_shown(self, job: Job) -> SafeString:
        """Return a job's status and phase with icon and color."""
        word, phase = job.get_status_display(), PARKED if hasattr(job, PARKED) else job.phase
        return cells.state(job.status, f"{word} · {phase}" if phase not in ("", "waiting") else word)

    def search(self, queryset: QuerySet[Job], term: str) -> QuerySet[Job]:
        """Filter jobs by a search term; if none matches, and it is an attempt's id, return the attempt's job."""
        found = super().search(queryset, term)
        if parse_id(term) is None or found.exists():
            return found
        return queryset.filter(pk__in=Attempt.objects.filter(pk=term).values("job"))

    def prepare(self, request: HttpRequest, row: Any) -> None:
        """Set ``row.explanation`` to why a pending job waits; "" for other jobs, or while the scheduler is away."""
        row.explanation = ""
        if row.status == "pending":
            try:
                found = blocking.call(port_of(request).call, Explain(job_ids=[str(row.pk)]))
            except NotRunningError:
                return
            explained = found.jobs.get(str(row.pk))
            row.explanation = "" if explained is None else explained.text


@admin.register(Attempt)
class AttemptAdmin(ReadOnlyAdmin):
    kind = "attempt"
    search_fields = ("=pk", "=job_id", "^agent")
    list_display = ("test", "number", "outcome_shown", "agent_link", "leased_at", "install", "run", "log_link", "cause")
    list_filter = ("outcome", by_time("leased"), by_text("agent", "agent"), "phase", "installs", "simulated")
    list_select_related = ("job",)
    details = ("outcome_shown", "agent_link", "log_link")
    exclude = ("token",)
    related = {"case": "attempt", "artifact": "attempt", "failure": "attempt"}

    test = cells.column("test", lambda attempt: cells.test_name(attempt.job.test))
    install = cells.seconds_column("install", "install_seconds")
    run = cells.seconds_column("run", "run_seconds")

    @admin.display(description="outcome")
    def outcome_shown(self, attempt: Attempt) -> SafeString:
        return cells.state(attempt.outcome) if attempt.outcome else cells.state("running", attempt.phase)

    @admin.display(description="log")
    def log_link(self, attempt: Attempt) -> SafeString | str:
        """Return a link to the attempt's log with its size; ``removed``, or a dash if there is none."""
        if attempt.log_removed:
            return "removed"
        if attempt.outcome and attempt.log_bytes is None:
            return cells.NOTHING
        text = "so far" if attempt.log_bytes is None else f"{attempt.log_bytes:,} bytes"
        return cells.link(f"/api/v1/attempts/{attempt.pk}/log", text)

    def page_url(self, row: Any) -> str:
        """Return the URL of the attempt on its job's page of the dashboard."""
        return f"/jobs/{row.job_id}?attempt={row.number}"


@admin.register(Event)
class EventAdmin(ReadOnlyAdmin):
    kind = "event"
    search_fields = ("=pk", "=job_id", "=batch_id", "^text")
    list_display = ("at", "severity", "text", "kind", "org_link", "job_link", "agent_link")
    list_filter = (
        by_time("when"),
        by_word("level", "level", "info", "warn", "bad"),
        by_text("kind", "kind"),
        by_text("agent", "agent"),
        by_text("org_id", "organization"),
        "told",
    )
    details = ("job_link", "batch_link")

    severity = cells.state_column("level", "level")

    def search(self, queryset: QuerySet[Event], term: str) -> QuerySet[Event]:
        """Filter events by a search term; for a job's or batch's id, only events not older, as no index has ids."""
        known = parse_id(term)
        if known is not None:
            queryset = queryset.filter(pk__gte=UUID(int=max(0, UUID(known).int - _MINUTE)))
        return super().search(queryset, term)
