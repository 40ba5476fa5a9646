"""Reads of the ledger about one group: its lanes and saved installs."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Avg, Count, Q

from jobs.models import Attempt, Job
from jobs.scheduler.engine.states import Phase, Status
from jobs.times import rfc3339


def list_lanes(*, group_id: str) -> list[dict[str, Any]]:
    """Return the waiting jobs of a group by priority, the most urgent first.

    ``waiting``: ready to start; ``backing_off``: waiting for their retry; ``oldest``: the id of the longest waiting
    job, preferring ready ones; ``oldest_at``: when it was queued.
    """
    lanes: dict[int, dict[str, Any]] = {}
    waiting = Job.objects.filter(group_id=UUID(group_id), status=Status.PENDING).order_by("queued_at", "pk")
    for job_id, priority, phase, queued_at in waiting.values_list("id", "priority", "phase", "queued_at"):
        resting = phase == Phase.BACKOFF
        lane = lanes.setdefault(priority, {"priority": priority, "waiting": 0, "backing_off": 0})
        if "oldest" not in lane or (not resting and not lane["waiting"]):
            lane |= {"oldest": str(job_id), "oldest_at": rfc3339(queued_at)}
        lane["backing_off" if resting else "waiting"] += 1
    return [lanes[priority] for priority in sorted(lanes)]


def get_saving(*, group_id: str) -> dict[str, Any]:
    """Return how many attempts of a group installed the build, how many did not, and the mean install time."""
    attempts = Attempt.objects.filter(job__group_id=UUID(group_id))
    made = Q(install_seconds__isnull=False)
    avoided = Q(install_seconds__isnull=True, started_at__isnull=False)
    found = attempts.aggregate(made=Count("pk", made), avoided=Count("pk", avoided), mean=Avg("install_seconds"))
    return {"installs": found["made"], "installs_avoided": found["avoided"], "install_seconds": found["mean"]}
