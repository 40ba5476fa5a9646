"""Reads about organizations that are being deleted: their unfinished jobs, active attempts, and the stored minutes."""

from __future__ import annotations

from datetime import datetime

from jobs.models import Attempt, Job, Minute
from qualgent.accounts.models import Org
from qualgent.engine.states import ENDED


def deleting_orgs() -> list[str]:
    """Return the ids of the organizations that are being deleted."""
    return list(Org.objects.filter(deleting_at__isnull=False).values_list("pk", flat=True))


def unfinished_jobs(*, org_id: str, limit: int) -> list[str]:
    """Return the ids of an organization's first ``limit`` jobs that have not ended."""
    rows = Job.objects.filter(org_id=org_id).exclude(status__in=ENDED).order_by("pk")
    return [str(pk) for pk in rows.values_list("pk", flat=True)[:limit]]


def has_active_attempts(*, org_id: str) -> bool:
    return Attempt.objects.filter(job__org_id=org_id, outcome="").exists()


def minutes_after(*, at: datetime | None, limit: int) -> list[tuple[datetime, dict[str, object]]]:
    """Return (time, figures) of the stored minutes after a time, oldest first; None: from the first one on."""
    rows = Minute.objects.order_by("at")
    return list((rows if at is None else rows.filter(at__gt=at)).values_list("at", "figures")[:limit])
