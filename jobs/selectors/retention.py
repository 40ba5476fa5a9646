"""What has been kept for longer, or takes more room, than the retention allows; see ``selectors``.

Everything here is asked page by page, oldest first; what was removed is not found again.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Sum

from accounts.models import Audit
from jobs.models import Artifact, Attempt, Batch, Build, Group, Job
from jobs.scheduler.engine.states import ENDED


class Due(NamedTuple):
    """How much there is to remove."""

    number: int
    size: int  # bytes; 0 where rows alone are meant


class Kept(NamedTuple):
    """One thing to remove."""

    id: str
    org_id: str
    size: int  # bytes
    sha256: str = ""  # of a file


class Subject(NamedTuple):
    """A kind of thing that is kept: all that may go at all, and the columns that tell when, whose and how large."""

    rows: QuerySet[Any]
    when: str
    org: str
    size: str | None
    sha256: str | None = None


def logs() -> Subject:
    """Of ended attempts."""
    rows = Attempt.objects.exclude(outcome="").filter(log_bytes__gt=0, log_removed=False)
    return Subject(rows, "finished_at", "job__org_id", "log_bytes")


def artifacts() -> Subject:
    """Of ended attempts."""
    rows = Artifact.objects.exclude(attempt__outcome="")
    return Subject(rows, "created_at", "attempt__job__org_id", "size", "sha256")


def jobs() -> Subject:
    """Ended ones."""
    return Subject(Job.objects.filter(status__in=ENDED), "finished_at", "org_id", None)


def builds(cutoff: datetime) -> Subject:
    """Those that no job has been submitted for, or has ended, since then."""
    used = Group.objects.filter(org_id=OuterRef("org_id"), app_version_id=OuterRef("app_version_id")).filter(
        Q(changed_at__gte=cutoff) | Q(total__gt=F("done") + F("failed") + F("cancelled"))
    )
    return Subject(Build.objects.filter(~Exists(used)), "created_at", "org_id", "size", "sha256")


def audit() -> Subject:
    return Subject(Audit.objects.all(), "at", "actor", None)


def count_due(subject: Subject, cutoff: datetime | None) -> Due:
    """What is older; None: all that may go."""
    rows = subject.rows if cutoff is None else subject.rows.filter(**{f"{subject.when}__lt": cutoff})
    found = rows.aggregate(count=Count("pk"), **({"size": Sum(subject.size)} if subject.size else {}))
    return Due(found["count"], found.get("size") or 0)


def page_due(subject: Subject, cutoff: datetime | None, limit: int) -> list[Kept]:
    """The oldest of what is older; None: of all that may go."""
    rows = subject.rows if cutoff is None else subject.rows.filter(**{f"{subject.when}__lt": cutoff})
    columns = ["pk", subject.org, *filter(None, [subject.size, subject.sha256])]
    found = []
    for pk, org_id, *more in rows.order_by(subject.when, "pk").values_list(*columns)[:limit]:
        size = (more[0] or 0) if subject.size else 0
        found.append(Kept(str(pk), org_id, size, (more[1] or "") if subject.sha256 else ""))
    return found


def attempts_of(job_ids: Iterable[str]) -> list[Kept]:
    """The attempts of these jobs, with the size of the logs that are kept."""
    rows = Attempt.objects.filter(job_id__in=list(job_ids)).values_list("id", "job__org_id", "log_bytes", "log_removed")
    return [Kept(str(pk), org_id, 0 if removed else size or 0) for pk, org_id, size, removed in rows]


def artifacts_of(job_ids: Iterable[str]) -> list[Kept]:
    rows = Artifact.objects.filter(attempt__job_id__in=list(job_ids))
    found = rows.values_list("id", "attempt__job__org_id", "size", "sha256")
    return [Kept(str(pk), org_id, size, sha256) for pk, org_id, size, sha256 in found]


def unreferenced(digests: Iterable[str]) -> set[str]:
    """Those of the files that no artifact and no build has."""
    wanted = set(digests)
    found = set(Artifact.objects.filter(sha256__in=wanted).values_list("sha256", flat=True))
    found |= set(Build.objects.filter(sha256__in=wanted).values_list("sha256", flat=True))
    return wanted - found


def empty_batches(cutoff: datetime, limit: int) -> list[str]:
    """Batches that ended before then, all of whose jobs were removed."""
    left = Job.objects.filter(batch_id=OuterRef("pk"))
    rows = Batch.objects.filter(finished_at__lt=cutoff).filter(~Exists(left)).order_by("pk")
    return [str(pk) for pk in rows.values_list("pk", flat=True)[:limit]]
