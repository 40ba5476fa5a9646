"""Selections of many jobs for bulk actions, by the filters of the job list or by ids: counts, and ids in pages.

A selection is read in pages of ids, oldest first, so memory does not grow with it. Jobs submitted after ``until`` are
excluded, so that no job is changed that did not exist when the selection was made.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Any, NamedTuple
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from msgspec import Meta, Struct

from jobs.models import Job
from jobs.models.job import FAILED
from jobs.presenters import PARKED
from jobs.statements.bulk import JobRow
from qualgent.accounts.scope import OrgScope
from qualgent.engine.states import ENDED, JOB_MOVES, Status

from . import last_runs
from .comparisons import list_failed, list_failed_of_build
from .jobs import filter_jobs
from .search import status_is

NO_FILTERS: Mapping[str, Any] = MappingProxyType({})
MAX_UNSEEN = 100
MAX_COUNTED = 10_000
MAX_OF_KIND = 10_000  # newest failed jobs that are looked at for one kind of failures
PAGE_JOBS = 500  # per statement and commit: keeps the writer busy for about 50 ms


class Selection(NamedTuple):
    """A selection of jobs. ``filters``: by JOB_FILTERS; without filters and ``ids``: all jobs."""

    filters: Mapping[str, Any] = NO_FILTERS
    ids: tuple[str, ...] | None = None  # canonical; only these
    until: str | None = None  # the newest job included; None: the newest when the selection is read

    @property
    def shown(self) -> dict[str, Any]:
        """Return the selection as the audit shows it. Long lists of ids are cut: it names every changed job anyway."""
        ids = {} if self.ids is None else {"ids": sorted(self.ids)[:20], "ids_total": len(self.ids)}
        return {**self.filters, **ids} or {"all": True}


class SelectionCount(NamedTuple):
    """The jobs of a selection by status, and how many of them an action changed, or would change."""

    by_status: dict[str, int]  # before the change
    changed: int
    until: str | None  # the newest job when they were counted; as ``until`` it excludes newer ones

    @property
    def matched(self) -> int:
        """Return the number of jobs in the selection, whatever their status."""
        return sum(self.by_status.values())


class Eligibility(NamedTuple):
    """The jobs that an action can change: by status, without those changed already and those of excluded orgs."""

    statuses: frozenset[Status]
    already: Mapping[str, Any] = NO_FILTERS  # field values of jobs that are skipped
    not_of_orgs: frozenset[str] = frozenset()
    parked: bool = False  # parked jobs too, whatever their status

    def within(self, status: str | None) -> Eligibility:
        """Return the eligibility restricted to jobs of one status; None or parked: unchanged."""
        return self if status in (None, PARKED) else self._replace(statuses=self.statuses & {Status(status)})

    def holds(self, job: JobRow) -> bool:
        """Return whether the action may change this job."""
        so_already = bool(self.already) and all(getattr(job, name) == value for name, value in self.already.items())
        return job.status in self.statuses and not so_already and job.org_id not in self.not_of_orgs

    def among(self, jobs: QuerySet[Job]) -> QuerySet[Job]:
        """Filter a queryset to the jobs that the action may change."""
        of_status = Q(status__in=self.statuses)
        jobs = jobs.filter(of_status | status_is(PARKED) if self.parked else of_status)
        if self.not_of_orgs:
            jobs = jobs.exclude(org__in=self.not_of_orgs)
        return jobs.exclude(**self.already) if self.already else jobs


def changeable_by(
    action: str, *, priority: int | None = None, barred: Iterable[str] = (), quarantined: bool = True
) -> Eligibility:
    """Return the filter of jobs that an action (``cancel``, ``retry`` or ``priority``) can change.

    ``priority``: the new one; jobs that have it are left out. ``barred``: organizations that may not use it.
    ``quarantined`` False: a retry leaves out jobs whose test is quarantined.
    """
    if action == "cancel":
        return Eligibility(frozenset(set(Status) - ENDED))
    if action == "retry":
        statuses = frozenset(old for old in ENDED if Status.PENDING in JOB_MOVES[old])
        return Eligibility(statuses, NO_FILTERS if quarantined else {"quarantined": True}, parked=True)
    return Eligibility(frozenset({Status.PENDING}), {"priority": priority}, frozenset(barred))


def count_selection(*, scope: OrgScope, selection: Selection, wanted: Eligibility) -> SelectionCount:
    """Count a selection's jobs by status, and those that an action can change, as of now or its ``until``."""
    newest = Job.objects.filter(**scope.lookup()).order_by("-pk").values_list("pk", flat=True).first()
    until = selection.until or (None if newest is None else str(newest))
    counts: Counter[str] = Counter()
    changes = 0
    for jobs in _id_ordered_queries(scope, selection._replace(until=until)):
        counts.update(dict(jobs.values_list("status").annotate(Count("pk")).order_by()))
        changes += wanted.among(jobs).count()
    return SelectionCount({status.value: counts[status] for status in Status if counts[status]}, changes, until)


def next_page(*, scope: OrgScope, selection: Selection, wanted: Eligibility, after: str | None) -> list[str]:
    """Return the ids of the next PAGE_JOBS jobs after an id that an action can change, oldest first; empty: none."""
    for jobs in _id_ordered_queries(scope, selection, after):
        found = wanted.among(jobs).order_by("pk").values_list("pk", flat=True)[:PAGE_JOBS]
        ids = [str(job_id) for job_id in found]
        if ids:
            return ids
    return []


def first_ids(*, scope: OrgScope, selection: Selection, wanted: Eligibility, limit: int) -> list[str]:
    """Return the ids of the first ``limit`` jobs of a selection that an action can change, oldest first."""
    ids: list[str] = []
    for jobs in _id_ordered_queries(scope, selection):
        found = wanted.among(jobs).order_by("pk").values_list("pk", flat=True)
        ids += [str(job_id) for job_id in found[: limit - len(ids)]]
    return ids


def only_of_kind(*, scope: OrgScope, selection: Selection, kind: str) -> Selection:
    """Return the selection narrowed to failed jobs of a kind: ``latest``, ``new`` or ``infrastructure``.

    Of a build (``org_id`` and ``app_version_id``, also with ``q``), only last runs of tests, as older ones may have
    passed since, and of the kind that they are in the comparison of builds. ``latest``: all failures of these; also of
    a group.
    """
    filters = {**selection.filters, "status": "failed"}
    build = {name: filters[name] for name in ("org_id", "app_version_id") if name in filters}
    others = {name: value for name, value in selection.filters.items() if (name, value) != ("status", "failed")}
    if selection.ids is None and len(build) == 2 and not others.keys() - {*build, "token_id", "q"}:
        latest = kind == "latest"
        ids = last_runs.list_failed_of_build(**build) if latest else list_failed_of_build(**build, kind=kind)
        return selection._replace(ids=tuple(ids), filters=filters)
    if selection.ids is None and kind == "latest" and others.keys() - {"token_id", "q"} == {"group"}:
        ids = last_runs.list_failed_of_group(group_id=filters["group"])
        return selection._replace(ids=tuple(ids), filters=filters)
    failed = filter_jobs(scope, {"status": "failed", **selection.filters}).filter(FAILED)
    if selection.ids is not None:
        failed = failed.filter(pk__in=[UUID(job_id) for job_id in selection.ids])
    newest = failed.order_by("-pk")[:MAX_OF_KIND]
    return selection._replace(ids=tuple(list_failed(jobs=newest, kind=kind)), filters=filters)


class JobCount(Struct, frozen=True, kw_only=True):
    """The number of jobs that match."""

    count: Annotated[int, Meta(ge=0)]
    more: Annotated[bool, Meta(description="there are more than that")]  # counting stopped at a maximum


def count_jobs(*, scope: OrgScope, filters: Mapping[str, Any]) -> JobCount:
    """Count matching jobs, up to MAX_COUNTED."""
    found = filter_jobs(scope, filters)[: MAX_COUNTED + 1].count()
    return JobCount(count=min(found, MAX_COUNTED), more=found > MAX_COUNTED)


class UnseenCount(JobCount, frozen=True, kw_only=True):
    """The number of jobs that match and are not in the list."""

    gone: Annotated[list[str], Meta(description="of `known`: those that do not match any more")]


def count_unseen(
    *, scope: OrgScope, filters: Mapping[str, Any], since: str | None, known: frozenset[str]
) -> UnseenCount:
    """Count jobs newer than a list's (matching, not ``known``, up to MAX_UNSEEN); name listed ones that are gone.

    Reads at most as many rows as are known and counted, so lists may call it at every change.
    """
    jobs = filter_jobs(scope, filters)
    if since is not None:
        jobs = jobs.filter(pk__gte=UUID(since))
    newest = jobs.order_by("-pk").values_list("pk", flat=True)[: len(known) + MAX_UNSEEN + 1]
    matching = list(map(str, newest))
    unseen = sum(job_id not in known for job_id in matching)
    oldest = matching[-1] if unseen > MAX_UNSEEN else since or ""  # those before it were not read
    gone = sorted(job_id for job_id in known.difference(matching) if job_id >= oldest)
    return UnseenCount(count=min(unseen, MAX_UNSEEN), more=unseen > MAX_UNSEEN, gone=gone)


def _id_ordered_queries(scope: OrgScope, selection: Selection, after: str | None = None) -> Iterator[QuerySet[Job]]:
    """Yield querysets of a selection's jobs in the order of ids: one, or one per PAGE_JOBS given ids."""
    jobs = filter_jobs(scope, selection.filters)
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
