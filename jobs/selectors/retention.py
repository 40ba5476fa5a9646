"""Reads of rows that retention may remove (logs, artifacts, jobs, builds, …), in pages, oldest first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Sum
from django.db.models.fields.json import KT

from jobs.history.retention_policy import Removed
from jobs.models import Artifact, Attempt, Batch, Build, Bundle, Group, Job
from qualgent.accounts.models import Audit
from qualgent.engine.states import ENDED


class ExpiredItem(NamedTuple):
    id: str
    size: int = 0  # bytes
    sha256: str = ""  # of a file


class RetainedKind(NamedTuple):
    """A kind of retained data: the removable rows, and the columns of their time and size."""

    rows: QuerySet[Any]
    when: str
    size: str | None = None
    sha256: str | None = None

    def older(self, cutoff: datetime | None) -> QuerySet[Any]:
        """Return the removable rows older than the cutoff; None: all rows."""
        return self.rows if cutoff is None else self.rows.filter(**{f"{self.when}__lt": cutoff})


def logs() -> RetainedKind:
    """Return the kind of stored logs of ended attempts, by the attempt's end."""
    rows = Attempt.objects.exclude(outcome="").filter(log_bytes__gt=0, log_removed=False)
    return RetainedKind(rows, "finished_at", "log_bytes")


def artifacts() -> RetainedKind:
    """Return the kind of artifacts of ended attempts."""
    rows = Artifact.objects.exclude(attempt__outcome="")
    return RetainedKind(rows, "created_at", "size", "sha256")


def jobs() -> RetainedKind:
    """Return the kind of ended jobs, by their end."""
    return RetainedKind(Job.objects.filter(status__in=ENDED), "finished_at")


def builds(cutoff: datetime) -> RetainedKind:
    """Return builds without unfinished jobs, for which no job was submitted or ended since the cutoff."""
    used = Group.objects.filter(org_id=OuterRef("org_id"), app_version_id=OuterRef("app_version_id")).filter(
        Q(changed_at__gte=cutoff) | Q(total__gt=F("done") + F("failed") + F("cancelled"))
    )
    return RetainedKind(Build.objects.filter(~Exists(used)), "created_at", "size", "sha256")


def bundles() -> RetainedKind:
    """Return bundles that no unfinished job names."""
    # by digest alone: a bundle is rarely that of two organizations, and then one keeps the other's a little longer
    unfinished = Job.objects.exclude(status__in=ENDED).filter(source__has_key="bundle")
    named = unfinished.annotate(bundle=KT("source__bundle")).values("bundle")
    return RetainedKind(Bundle.objects.exclude(sha256__in=named), "used_at", "size", "sha256")


def audit() -> RetainedKind:
    """Return the kind of all entries of the audit."""
    return RetainedKind(Audit.objects.all(), "at")


def count_expired(kind: RetainedKind, cutoff: datetime | None) -> Removed:
    """Return the number and the bytes of the items older than the cutoff; None: of all."""
    found = kind.older(cutoff).aggregate(count=Count("pk"), **({"size": Sum(kind.size)} if kind.size else {}))
    return Removed(found["count"], found.get("size") or 0)


def list_expired(kind: RetainedKind, cutoff: datetime | None, limit: int) -> list[ExpiredItem]:
    """Return the oldest items older than the cutoff; None: of all."""
    return _items(kind.older(cutoff).order_by(kind.when, "pk")[:limit], kind.size, kind.sha256)


def _items(rows: QuerySet[Any], *columns: str | None) -> list[ExpiredItem]:
    """Return rows as (id, bytes, digest). ``columns``: names of the size and digest columns; None: no such column."""
    items = []
    for row in rows.values_list("pk", *filter(None, columns)):
        size, sha256 = [*row[1:], None, None][:2]
        items.append(ExpiredItem(str(row[0]), size or 0, sha256 or ""))
    return items


def attempts_of(job_ids: Iterable[str]) -> list[str]:
    """Return the ids of the attempts of the jobs."""
    return [str(pk) for pk in Attempt.objects.filter(job_id__in=list(job_ids)).values_list("pk", flat=True)]


def artifacts_of(job_ids: Iterable[str]) -> list[ExpiredItem]:
    """Return the artifacts of jobs as items (id, bytes, digest), to remove."""
    return _items(Artifact.objects.filter(attempt__job_id__in=list(job_ids)), "size", "sha256")


def next_of_org(model: Any, org_id: str, limit: int) -> list[ExpiredItem]:
    """Return the first ``limit`` rows of an organization in a model (jobs, builds, bundles or batches), to remove."""
    columns = ("size", "sha256") if model in (Build, Bundle) else ()
    return _items(model.objects.filter(org_id=org_id).order_by("pk")[:limit], *columns)


def unreferenced(digests: Iterable[str]) -> set[str]:
    """Return the digests that no artifact, build or bundle refers to."""
    wanted = set(digests)
    for model in (Artifact, Build, Bundle):
        wanted -= set(model.objects.filter(sha256__in=wanted).values_list("sha256", flat=True))
    return wanted


def empty_batches(cutoff: datetime, limit: int) -> list[str]:
    """Return batches that ended before the cutoff and whose jobs were all removed."""
    left = Job.objects.filter(batch_id=OuterRef("pk"))
    rows = Batch.objects.filter(finished_at__lt=cutoff).filter(~Exists(left)).order_by("pk")
    return [str(pk) for pk in rows.values_list("pk", flat=True)[:limit]]
