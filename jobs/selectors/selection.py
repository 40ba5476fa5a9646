"""Many jobs at once: by the filters of the job list, by ids, or both. Plain synchronous reads.

A selection is gone through in pages of ids, oldest first, and never held whole: 100,000 jobs cost no more than 1,000.
Jobs submitted after ``until`` are not in it, so that nothing is changed that was not there when it was chosen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Count, QuerySet

from jobs.ledger.statements.bulk import JobRow
from jobs.models import Job
from jobs.scheduler.engine.states import ENDED, JOB_MOVES, Status

from .jobs import filter_jobs

NO_FILTERS: Mapping[str, Any] = MappingProxyType({})
MOST_UNSEEN = 100
PAGE_JOBS = 500  # in one statement, one commit and one turn of the loop: others wait some 50 ms for the writer


class Selection(NamedTuple):
    """Which jobs. ``filters`` by the names of JOB_FILTERS; none and no ``ids``: all there are."""

    filters: Mapping[str, Any] = NO_FILTERS
    ids: tuple[str, ...] | None = None  # canonical; only of these
    until: str | None = None  # the newest job that may be in it; None: the newest there is when it is gone through

    @property
    def shown(self) -> dict[str, Any]:
        """As people read it. Long lists of ids are cut: the audit names each job that was changed anyway."""
        ids = {} if self.ids is None else {"ids": sorted(self.ids)[:20], "ids_total": len(self.ids)}
        return {**self.filters, **ids} or {"all": True}


class Found(NamedTuple):
    """What a selection holds, and how much of it an act would change."""

    by_status: dict[str, int]
    changes: int
    until: str | None  # the newest job at that time; None: there were no jobs

    @property
    def total(self) -> int:
        return sum(self.by_status.values())


class Wanted(NamedTuple):
    """What of a selection an act can change: what has one of these statuses, is not so already, and may become so."""

    statuses: frozenset[Status]
    already: Mapping[str, Any] = NO_FILTERS
    not_of_orgs: frozenset[str] = frozenset()  # whose jobs may not be changed so

    def within(self, status: str | None) -> Wanted:
        """Only those of this status, if one was asked for: what waited when it was chosen may run by now."""
        return self if status is None else self._replace(statuses=self.statuses & {Status(status)})

    def holds(self, job: JobRow) -> bool:
        """Whether this job is to be changed."""
        so_already = bool(self.already) and all(getattr(job, name) == value for name, value in self.already.items())
        return job.status in self.statuses and not so_already and job.org_id not in self.not_of_orgs

    def among(self, jobs: QuerySet[Job]) -> QuerySet[Job]:
        jobs = jobs.filter(status__in=self.statuses)
        if self.not_of_orgs:
            jobs = jobs.exclude(org__in=self.not_of_orgs)
        return jobs.exclude(**self.already) if self.already else jobs


def wanted_by(
    action: str, *, priority: int | None = None, barred: Iterable[str] = (), quarantined: bool = True
) -> Wanted:
    """Return what ``cancel``, ``retry`` or ``priority`` can change.

    ``barred``: organizations that may not use the priority. ``quarantined`` False: a retry leaves quarantined jobs
    alone, as nobody has named them.
    """
    if action == "cancel":
        return Wanted(frozenset(set(Status) - ENDED))
    if action == "retry":
        statuses = frozenset(old for old in ENDED if Status.PENDING in JOB_MOVES[old])
        return Wanted(statuses) if quarantined else Wanted(statuses, already={"quarantined": True})
    return Wanted(frozenset({Status.PENDING}), {"priority": priority}, frozenset(barred))


def look_at(*, selection: Selection, wanted: Wanted) -> Found:
    """Count it, as of now or of its ``until``."""
    newest = Job.objects.order_by("-pk").values_list("pk", flat=True).first()
    until = selection.until or (None if newest is None else str(newest))
    counts: Counter[str] = Counter()
    changes = 0
    for jobs in _parts(selection._replace(until=until)):
        counts.update(dict(jobs.values_list("status").annotate(Count("pk")).order_by()))
        changes += wanted.among(jobs).count()
    return Found({status.value: counts[status] for status in Status if counts[status]}, changes, until)


def next_ids(*, selection: Selection, wanted: Wanted, after: str | None) -> list[str]:
    """The next page of what is wanted of it, oldest first; empty: that was all."""
    for jobs in _parts(selection, after):
        found = wanted.among(jobs).order_by("pk").values_list("pk", flat=True)[:PAGE_JOBS]
        ids = [str(job_id) for job_id in found]
        if ids:
            return ids
    return []


class Unseen(NamedTuple):
    """How many jobs a list does not show."""

    many: int
    more: bool  # it was counted no further


def count_unseen(*, filters: Mapping[str, Any], since: str | None, known: frozenset[str]) -> Unseen:
    """Jobs that match, from the job ``since`` on (None: all), without those that are ``known``; MOST_UNSEEN at most.

    It looks at no more rows than are known and counted, so a list may ask as often as something changes.
    """
    jobs = filter_jobs(filters)
    if since is not None:
        jobs = jobs.filter(pk__gte=UUID(since))
    newest = jobs.order_by("-pk").values_list("pk", flat=True)[: len(known) + MOST_UNSEEN + 1]
    unseen = sum(str(job_id) not in known for job_id in newest)
    return Unseen(min(unseen, MOST_UNSEEN), unseen > MOST_UNSEEN)


def _parts(selection: Selection, after: str | None = None) -> Iterator[QuerySet[Job]]:
    """The rows, in the order of their ids: in one query, or one for every so many of the ids."""
    jobs = filter_jobs(selection.filters)
    if selection.until is not None:
        jobs = jobs.filter(pk__lte=UUID(selection.until))
    if after is not None:
        jobs = jobs.filter(pk__gt=UUID(after))
    if selection.ids is None:
        yield jobs
        return
    ids = sorted(set(selection.ids))
    for begin in range(bisect_right(ids, after) if after else 0, len(ids), PAGE_JOBS):
        yield jobs.filter(pk__in=[UUID(job_id) for job_id in ids[begin : begin + PAGE_JOBS]])
