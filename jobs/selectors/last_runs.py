"""The last run of each test in a build or group: counts by status, failed jobs, and the later runs of earlier jobs."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from operator import attrgetter
from threading import Lock
from typing import Annotated, NamedTuple
from uuid import UUID

from django.db.models import Count as CountOf
from django.db.models import F, QuerySet
from msgspec import Meta, Struct
from msgspec.structs import asdict, replace

from jobs.job_views import JobView, RerunView
from jobs.models import Job
from jobs.presenters import GroupRow
from qualgent.core.fields import Count
from qualgent.engine.states import ENDED, Status

from .batch_comparison import BatchTestResult, ResultKey
from .comparisons import HAS_RESULT, KEY, MAX_RESULTS, RUN_ORDER, newest, newest_of_build, result_key

MAX_CACHED = 1_000  # groups that ended whose counts are kept
MAX_COUNTED = 50_000  # jobs of the groups with work that are counted in one call
MAX_KEPT = 100_000  # jobs of groups with work that are remembered, of some 150 bytes each
MAX_IDS = 10_000  # of one query
RERUN = ("group_id", "test", "pk", "status")
_version_of = attrgetter("changed_at", "total", "done", "failed", "excused", "cancelled")


class LastRuns(Struct, frozen=True, kw_only=True):
    """The tests of a build or group by the status of their last run."""

    total: Annotated[Count, Meta(description="tests; each counts once for each target and set of labels")]
    done: Count
    failed: Count
    excused: Annotated[Count, Meta(description="of the failed: in quarantine")]
    cancelled: Count
    running: Count
    unfinished: Annotated[Count, Meta(description="tests that wait or run")]


class BuildRuns(LastRuns, frozen=True, kw_only=True):
    """The tests of a build by the status of their last run, and how many of these runs were simulated."""

    simulated: Annotated[Count, Meta(description="whose last attempt was simulated, not run")]


def count_of_build(*, org_id: str, app_version_id: str) -> BuildRuns:
    """Return the tests of a build counted by the status of their last run."""
    last = _read_last(newest_of_build(org_id, app_version_id)).values()
    return BuildRuns(**asdict(_count(last)), simulated=sum(row.simulated for row in last))


def count_of_group(*, group_id: str) -> LastRuns:
    """Return the tests of a group counted by the status of their last run, among its newest jobs."""
    return _count(_read_last(_newest_of_group(group_id)).values())


def count_of_groups(*, groups: Iterable[GroupRow]) -> dict[str, LastRuns]:
    """Return by group id the tests counted by status of their last run; busy groups beyond MAX_COUNTED jobs lack."""
    rows = list(groups)
    ended = {row.id: _count_of_version(row.id, _version_of(row)) for row in rows if not row.unfinished}
    return ended | _open_groups.count([row for row in rows if row.unfinished])


@lru_cache(MAX_CACHED)
def _count_of_version(group_id: str, _version: object) -> LastRuns:
    """Return a group's tests counted by their last runs, cached by the version of the group's row."""
    return count_of_group(group_id=group_id)


class _OpenGroup:
    """Which jobs of a group with work are the last runs of their tests."""

    def __init__(self, row: GroupRow) -> None:
        self.created_at = row.created_at
        self.total = 0  # jobs of the group when they were last read
        self.newest: UUID | None = None
        self.last: dict[int, UUID] = {}  # hash of the test, which is the key within a group: its last run
        self.earlier: set[UUID] = set()  # all other runs
        self.counted: tuple[object, LastRuns] | None = None  # a version of the row, and what was counted of it

    @property
    def size(self) -> int:
        """Return the number of jobs that were read."""
        return len(self.last) + len(self.earlier)

    def read_new(self, row: GroupRow) -> None:
        """Read the group's jobs that were submitted since the last call, as last runs of their tests."""
        if row.total == self.total:
            return
        jobs = Job.objects.filter(group_id=UUID(row.id))
        jobs = newest(jobs) if self.newest is None else jobs.filter(pk__gt=self.newest)
        for job_id, test in jobs.order_by(*RUN_ORDER).values_list("pk", "test"):
            self.add(hash(test), job_id)
            self.newest = job_id if self.newest is None else max(self.newest, job_id)
        self.total = row.total

    def has_few_earlier(self, row: GroupRow) -> bool:
        """Return whether subtracting earlier runs from the row's counts is exact and cheaper than reading last runs."""
        return self.size == row.total and len(self.earlier) <= len(self.last)

    def add(self, test: int, job_id: UUID) -> None:
        """Make a job the last run of its test (given by hash); the previous one becomes an earlier run."""
        if test in self.last:
            self.earlier.add(self.last[test])
        self.earlier.discard(job_id)
        self.last[test] = job_id


class _OpenGroups:
    """Counts the tests of groups with work: their rows count jobs, so what earlier runs count is subtracted.

    All jobs of a group are read once, then only new ones; and the earlier runs of tests as often as the group changes.
    """

    def __init__(self) -> None:
        self._groups: OrderedDict[str, _OpenGroup] = OrderedDict()  # least recently counted first
        self._lock = Lock()  # two threads read

    def count(self, rows: Collection[GroupRow]) -> dict[str, LastRuns]:
        """Return the counts by group, of as many of the groups as have MAX_COUNTED jobs together."""
        with self._lock:
            found = self._update(rows)
            changed = {row.id: row for row in rows if row.id in found and not _is_counted(found[row.id], row)}
            _find_retried({key: found[key] for key in changed})
            # a row counts jobs that retention has removed, too: then, or if they are fewer, the last runs are read
            few = {key for key, row in changed.items() if found[key].has_few_earlier(row)}
            asked = (found[key].earlier if key in few else found[key].last.values() for key in changed)
            statuses = _count_statuses(job_id for ids in asked for job_id in ids)
            for key, row in changed.items():
                counts = statuses.get(UUID(key), Counter())
                found[key].counted = _version_of(row), _subtract(row, counts) if key in few else _last_runs(counts)
            running = _count_running(found) if found else Counter()
            counted = {key: one.counted[1] for key, one in found.items() if one.counted is not None}
            return {key: replace(one, running=min(running[key], one.unfinished)) for key, one in counted.items()}

    def _update(self, rows: Iterable[GroupRow]) -> dict[str, _OpenGroup]:
        """Return the read jobs of the groups, up to MAX_COUNTED jobs; forget other groups beyond MAX_KEPT."""
        left = MAX_COUNTED
        found: dict[str, _OpenGroup] = {}
        for row in rows:
            left -= min(row.total, MAX_RESULTS)
            if left < 0:
                break
            known = self._groups.pop(row.id, None)
            if known is None or known.created_at != row.created_at:  # another group of the same name
                known = _OpenGroup(row)
            found[row.id] = self._groups[row.id] = known
            known.read_new(row)
        kept = sum(group.size for group in self._groups.values())
        while kept > MAX_KEPT:
            kept -= self._groups.popitem(last=False)[1].size
        return found


_open_groups = _OpenGroups()


def _is_counted(group: _OpenGroup, row: GroupRow) -> bool:
    """Return whether a group's tests were already counted for this version of its row."""
    return group.counted is not None and group.counted[0] == _version_of(row)


def _find_retried(groups: dict[str, _OpenGroup]) -> None:
    """Make earlier runs that were retried after the last run of their test the last runs, in place."""
    earlier = (job_id for group in groups.values() for job_id in group.earlier)
    retried = [
        row
        for ids in _in_parts(earlier)
        for row in Job.objects.filter(pk__in=ids, queued_at__gt=F("created_at")).values_list(
            "queued_at", "pk", "group_id", "test"
        )
    ]
    if not retried:
        return
    last = {groups[str(group_id)].last[hash(test)] for _, _, group_id, test in retried}
    order = {
        job_id: queued_at
        for ids in _in_parts(last)
        for job_id, queued_at in Job.objects.filter(pk__in=ids).values_list("pk", "queued_at")
    }
    for queued_at, job_id, group_id, test in sorted(retried):
        group = groups[str(group_id)]
        before = order.get(group.last[hash(test)])
        if before is None or before < queued_at:
            group.add(hash(test), job_id)
            order[job_id] = queued_at


def _in_parts(ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    """Split ids into lists of at most MAX_IDS, which fit into a query."""
    whole = list(ids)
    return (whole[first : first + MAX_IDS] for first in range(0, len(whole), MAX_IDS))


def _count_statuses(job_ids: Iterable[UUID]) -> dict[UUID, Counter[tuple[str, bool]]]:
    """Return the number of these jobs by group, and in it by (status, excused)."""
    found: dict[UUID, Counter[tuple[str, bool]]] = {}
    for part in _in_parts(job_ids):
        rows = Job.objects.filter(pk__in=part).order_by().values_list("group_id", "status", "excused")
        for group_id, status, excused, jobs in rows.annotate(CountOf("pk")):
            found.setdefault(group_id, Counter())[status, excused] += jobs
    return found


def _count_running(groups: dict[str, _OpenGroup]) -> Counter[str]:
    """Return by group id the number of last runs that are running now."""
    rows = Job.objects.filter(status=Status.RUNNING).values_list("group_id", "pk")
    running = ((str(group_id), job_id) for group_id, job_id in rows)
    return Counter(key for key, job_id in running if key in groups and job_id not in groups[key].earlier)


def _subtract(row: GroupRow, earlier: Counter[tuple[str, bool]]) -> LastRuns:
    """Return a group row's counts minus those of earlier runs, by (status, excused); running is 0."""
    less = _last_runs(earlier)
    names = ("total", "done", "failed", "excused", "cancelled", "unfinished")
    # both were read one after the other
    return LastRuns(running=0, **{name: max(0, getattr(row, name) - getattr(less, name)) for name in names})


def list_failed_of_build(*, org_id: str, app_version_id: str) -> list[str]:
    """Return the failed jobs among the last runs of each test in a build."""
    return _list_failed(newest_of_build(org_id, app_version_id))


def list_failed_of_group(*, group_id: str) -> list[str]:
    """Return the failed jobs among the last runs of each test in a group."""
    return _list_failed(_newest_of_group(group_id))


def _list_failed(jobs: QuerySet[Job]) -> list[str]:
    """Return the ids of the jobs that are the last run of their test and failed."""
    return [str(row.job_id) for row in _read_last(jobs).values() if row.status == Status.FAILED]


def with_reruns(jobs: Iterable[JobView]) -> list[JobView]:
    """Return copies of jobs, where a failed one has the later run of its test in its group, if any.

    Jobs that were submitted before all of these and retried after them are not looked for.
    """
    jobs = list(jobs)
    failed = {UUID(job.id): job for job in jobs if job.status == Status.FAILED}
    if not failed:
        return jobs
    rows = Job.objects.filter(
        group_id__in={UUID(job.group) for job in failed.values()},
        pk__gte=min(failed),
        test__in={job.test for job in failed.values()},
    ).order_by(*RUN_ORDER)
    last = {(str(group_id), test): (job_id, status) for group_id, test, job_id, status in rows.values_list(*RERUN)}
    found: dict[str, RerunView] = {}
    for own_id, job in failed.items():
        job_id, status = last.get((job.group, job.test), (own_id, ""))
        if job_id != own_id:
            found[job.id] = RerunView(id=str(job_id), status=status)
    return [replace(job, rerun=found[job.id]) if job.id in found else job for job in jobs]


def _newest_of_group(group_id: str) -> QuerySet[Job]:
    """Return the newest MAX_RESULTS jobs of a group, in no order."""
    return newest(Job.objects.filter(group_id=UUID(group_id)))


def count_changed(*, org_id: str, app_version_id: str, results: Mapping[ResultKey, BatchTestResult] | None) -> int:
    """Return how many tests of a build ended otherwise in their last run than in ``results`` (None: any earlier run).

    ``results`` None: than in any earlier run. A test that runs again keeps its result until it has ended.
    """
    jobs = newest_of_build(org_id, app_version_id).filter(status__in=HAS_RESULT)
    if results is not None:
        last = _read_last(jobs)
        return sum(
            str(last[key].job_id) != known.job_id and last[key].status != known.status
            for key, known in results.items()
            if key in last and known.status in HAS_RESULT
        )
    found: dict[ResultKey, set[str]] = {}
    for *key, status in jobs.values_list(*KEY, "status"):
        found.setdefault(result_key(*key), set()).add(status)
    return sum(len(statuses) > 1 for statuses in found.values())


class _Run(NamedTuple):
    job_id: UUID
    status: str
    excused: bool
    simulated: bool


def _read_last(jobs: QuerySet[Job]) -> dict[ResultKey, _Run]:
    """Return the last of the jobs of each test."""
    rows = jobs.order_by(*RUN_ORDER).values_list(*KEY, "pk", "status", "excused", "simulated")
    return {result_key(*row[: len(KEY)]): _Run(*row[len(KEY) :]) for row in rows}


def _count(runs: Iterable[_Run]) -> LastRuns:
    """Return the runs counted by status."""
    return _last_runs(Counter((run.status, run.excused) for run in runs))


def _last_runs(jobs: Counter[tuple[str, bool]]) -> LastRuns:
    """Return the counts for a response, from numbers of jobs by (status, excused)."""
    counts: Counter[str] = Counter()
    for (status, _), number in jobs.items():
        counts[status] += number
    return LastRuns(
        total=counts.total(),
        done=counts[Status.DONE],
        failed=counts[Status.FAILED],
        excused=jobs[Status.FAILED, True],
        cancelled=counts[Status.CANCELLED],
        running=counts[Status.RUNNING],
        unfinished=sum(counts[status] for status in set(Status) - ENDED),
    )
