"""Reads of the ledger about one build: its groups and batches, whether it has jobs, installs made and avoided."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db.models import Avg

from jobs.models import Attempt, Batch, Group, Job
from jobs.presenters import BatchRow, GroupRow

from .combined_rows import CombinedRows
from .savings import COUNTS, FAILED_INSTALLS, SAVED_SECONDS, Saving

MAX_GROUPS = 200  # of one build; the most recently changed
MAX_JOBS = 10_000  # of one build, whose batches are looked for; the newest of each group


def list_build_groups(*, org_id: str, app_version_id: str) -> list[GroupRow]:
    """Return the groups of a build, most recently changed first."""
    groups = Group.objects.filter(org_id=org_id, app_version_id=app_version_id)
    return list(map(CombinedRows().group, groups.order_by("-changed_at", "-pk")[:MAX_GROUPS]))


def has_jobs(*, org_id: str, app_version_id: str) -> bool:
    return Group.objects.filter(org_id=org_id, app_version_id=app_version_id).exists()


def list_build_batches(*, group_ids: Collection[str], limit: int) -> list[BatchRow]:
    """Return the newest batches that have jobs in these groups."""
    found: set[UUID] = set()
    most = max(1, MAX_JOBS // max(1, len(group_ids)))
    for group_id in group_ids:  # each reads its own part of the index
        jobs = Job.objects.filter(group_id=UUID(group_id)).order_by("-pk").values_list("batch_id", flat=True)
        found.update(batch_id for batch_id in jobs[:most] if batch_id is not None)
    newest = sorted(found, reverse=True)[:limit]
    return CombinedRows().batches(Batch.objects.filter(pk__in=newest).order_by("-pk"))


def get_saving(*, group_ids: Collection[str]) -> Saving:
    """Return the installs made and avoided, and their seconds, summed over the ended attempts of groups."""
    attempts = Attempt.objects.filter(job__group_id__in=[UUID(group_id) for group_id in group_ids])
    sums = {"install_seconds": Avg("install_seconds"), "saved_seconds": SAVED_SECONDS}
    return Saving(**attempts.exclude(outcome="").aggregate(**FAILED_INSTALLS, **COUNTS, **sums))
