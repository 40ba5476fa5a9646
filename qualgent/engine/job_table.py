"""Table of all jobs in the engine: each one announced, waiting in a lane, delayed, held or running."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import Any

from msgspec.structs import replace

from .errors import GroupsFullError, OrgFullError
from .estimates import Estimates
from .nodes import ActiveLease, DelayedJob, GroupNode, LeaseRecord, LentJob
from .policy import Policy
from .queue import WorkQueue
from .values import BuildKey, GroupKey, JobSpec, count_by_org, to_ms
from .waiting import GUESSED, NOT_GIVEN, NOWHERE, WaitingJob

_SLACK = 64  # entries of ended leases that may lie around before they can outnumber the held ones


class Deadlines:
    """The deadlines of leases. Renewing is O(1): an entry is corrected only when it comes up."""

    def __init__(self) -> None:
        # (no later than its deadline, lease id, count of entries, lease)
        self._heap: list[tuple[int, str, int, LeaseRecord]] = []
        self._count = 0
        self._expired: dict[str, LeaseRecord] = {}  # came up expired; reported until they end or are renewed
        self._ended = 0  # entries in the heap whose lease ended

    def add(self, lease: LeaseRecord) -> None:
        """Add a lease with its deadline."""
        self._count += 1  # keeps entries apart when a held lease begins
        heappush(self._heap, (lease.deadline_ms, lease.id, self._count, lease))

    def renew(self, lease: LeaseRecord, deadline_ms: int) -> None:
        """Set a lease's deadline, earlier or later."""
        sooner = deadline_ms < lease.deadline_ms
        lease.deadline_ms = deadline_ms
        if self._expired.pop(lease.id, None) is not None or sooner:
            self.add(lease)

    def forget(self, lease: LeaseRecord) -> None:
        """Remove an ended lease from the deadlines, lazily."""
        lease.ended = True
        if self._expired.pop(lease.id, None) is None:
            self._ended += 1
            if self._ended * 2 > len(self._heap) + _SLACK:
                self._heap = [entry for entry in self._heap if not entry[3].ended]
                heapify(self._heap)
                self._ended = 0

    def expired(self, now_ms: int) -> list[LeaseRecord]:
        """Return the leases, not ended yet, whose deadline has passed; the same again at every call."""
        heap = self._heap
        while heap and heap[0][0] <= now_ms:
            lease = heappop(heap)[3]
            if lease.ended:
                self._ended -= 1
                continue
            if lease.id in self._expired:
                continue  # a second entry, of a deadline that was moved forward
            if lease.deadline_ms <= now_ms:
                self._expired[lease.id] = lease
            else:
                self.add(lease)
        return [lease for lease in self._expired.values() if lease.deadline_ms <= now_ms]


NO_LIMITS: Mapping[str, int] = {}
NO_GROUPS: Mapping[GroupKey, int] = {}


class Arrivals:
    """Announced jobs that are in no lane yet. They take room, and may be cancelled or change their priority."""

    def __init__(self, queue: WorkQueue, estimates: Estimates) -> None:
        self._queue = queue
        self._estimates = estimates
        self._specs: dict[str, JobSpec] = {}
        self._of_org: Counter[str] = Counter()
        self._groups: dict[str, Counter[GroupKey]] = {}  # by organization: groups that had no work, with their jobs

    def __contains__(self, job_id: str) -> bool:
        return job_id in self._specs

    def add(self, jobs: Sequence[JobSpec]) -> None:
        """Count new jobs as announced: they take room in their org's limits, and are in no lane yet."""
        self._specs.update({spec.id: spec for spec in jobs})
        self._of_org.update([spec.org_id for spec in jobs])
        for key, number in Counter([spec.group for spec in jobs]).items():
            if key not in self._queue.groups:
                self._groups.setdefault(key.org_id, Counter())[key] += number

    def take(self, job_ids: Iterable[str]) -> list[JobSpec]:
        """Remove announced jobs (stored now, or given up) from the counts; return the specs of those it had."""
        found = [spec for job_id in job_ids if (spec := self._specs.pop(job_id, None)) is not None]
        for spec in found:
            org_id = spec.org_id
            self._of_org[org_id] -= 1
            if not self._of_org[org_id]:
                del self._of_org[org_id]
            groups = self._groups.get(org_id)
            if groups is not None and (key := spec.group) in groups:
                groups[key] -= 1
                if not groups[key]:
                    del groups[key]
                if not groups:
                    del self._groups[org_id]
        return found

    def set_priority(self, job_id: str, priority: int) -> None:
        """Change the priority of an announced job."""
        self._specs[job_id] = replace(self._specs[job_id], priority=priority)

    def check_room(
        self, jobs: Sequence[JobSpec], most_waiting: Mapping[str, int], most_groups: Mapping[str, int]
    ) -> None:
        """Raise OrgFullError or GroupsFullError if these new jobs exceed their org's limit of jobs or groups."""
        for org_id, number in count_by_org(jobs).items():
            if (most := most_waiting.get(org_id)) is not None:
                self._check_jobs(org_id, number, most, jobs)
            if (most := most_groups.get(org_id)) is not None and self._groups_of(org_id) + number > most:
                self.check_groups([spec.group for spec in jobs if spec.org_id == org_id], {org_id: most})

    def check_groups(self, keys: Collection[GroupKey], most_groups: Mapping[str, int]) -> None:
        """Raise GroupsFullError if these groups would give an organization more groups than its limit."""
        for org_id, most in most_groups.items():
            arriving = self._groups.get(org_id, NO_GROUPS)
            known = self._queue.groups
            new = {key for key in keys if key.org_id == org_id and key not in arriving and key not in known}
            if new and (groups := self._groups_of(org_id)) + len(new) > most:
                raise GroupsFullError(org_id, groups, len(new), most)

    def _groups_of(self, org_id: str) -> int:
        """Return how many groups of an organization have work, announced jobs included."""
        org = self._queue.org(org_id)
        return (org.groups if org is not None else 0) + len(self._groups.get(org_id, NO_GROUPS))

    def _check_jobs(self, org_id: str, number: int, most: int, jobs: Iterable[JobSpec]) -> None:
        """Raise OrgFullError if ``number`` more jobs exceed the org's limit, with seconds until there is room."""
        org = self._queue.org(org_id)
        waiting, running = (org.waiting + org.lent + org.delayed, org.running) if org is not None else (0, 0)
        waiting += self._of_org[org_id]
        if waiting + number > most:
            # as many have to start as are too many; they do as what runs ends
            target = next(spec.target for spec in jobs if spec.org_id == org_id)
            test_seconds = self._estimates.durations(org_id, target).expected_mean_seconds
            seconds = (waiting + number - most) * test_seconds / (running or 1)
            raise OrgFullError(org_id, waiting, most, seconds)


class DelayedJobs:
    """Delayed jobs by the end of their delay. A job removed early is skipped when its entry comes up."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, str, int, DelayedJob]] = []  # (until, job id, count of entries, resting)
        self._count = 0  # keeps entries apart when a job comes back with the same end

    def add(self, delayed: DelayedJob) -> None:
        """Add a job that backs off until its delay is over."""
        delayed.group.add_delayed(delayed)
        delayed.group.org.delayed += 1
        self._count += 1
        heappush(self._heap, (delayed.until_ms, delayed.job.id, self._count, delayed))

    def remove(self, delayed: DelayedJob) -> None:
        """Remove a job before the end of its delay."""
        del delayed.group.delayed[delayed.job.id]
        delayed.group.org.delayed -= 1

    def due(self, now_ms: int) -> Iterator[DelayedJob]:
        """Remove and return the jobs whose delay is over."""
        while (until_ms := self.wake_ms()) is not None and until_ms <= now_ms:
            delayed = heappop(self._heap)[3]
            self.remove(delayed)
            yield delayed

    def wake_ms(self) -> int | None:
        """Return when (monotonic ms) the next delay ends; None: no job is delayed."""
        heap = self._heap
        while heap and heap[0][3].group.delayed.get(heap[0][1]) is not heap[0][3]:
            heappop(heap)
        return heap[0][0] if heap else None


Place = WaitingJob | DelayedJob | LentJob | ActiveLease
"""Where a job is: in a lane, backing off, held by an agent that has not begun it, or running."""

_FEW_NAMES = 1000  # of tests; so many may be kept without need


class JobTable:
    """All jobs the engine holds, and the moves of those that wait."""

    def __init__(self, policy: Policy, queue: WorkQueue) -> None:
        self._policy = policy
        self._queue = queue
        self._anti_affinity = queue.anti_affinity
        self.places: dict[str, Place] = {}  # job id -> where it is
        self.delayed = DelayedJobs()
        self._newest = (0, 0)  # run order of the newest job
        self._newest_times = (0, 0)  # its submit time and its expected duration
        self._names: dict[str, str] = {}  # of tests: one string for all jobs of a test

    def put_due(self, now_ms: int) -> None:
        """Move the jobs whose delay is over to their lanes. ``WorkQueue.settle`` must follow."""
        for delayed in self.delayed.due(now_ms):
            self.put(delayed.job, delayed.group, delayed.priority, delayed.tried, now_ms)

    def enqueue(self, jobs: Iterable[JobSpec], now_ms: int) -> None:
        """Add new jobs, each to its lane, or to the delayed ones until its ``not_before_ms``."""
        if len(self._names) > 2 * len(self.places) + _FEW_NAMES:
            self._names = {name: name for name in map(_test_of_place, self.places.values())}
        groups: Mapping[Any, GroupNode] = self._queue.groups  # keys are tuples
        places = self.places
        lanes: dict[tuple[GroupNode, int], list[WaitingJob]] = {}
        for spec in jobs:
            group = groups.get((spec.org_id, spec.app_version_id, spec.target, spec.labels, spec.needs))
            if group is None:
                group = self._queue.group(spec.group)
            job = self.waiting_job(spec, group)
            if spec.not_before_ms > now_ms:
                self._delay_job(DelayedJob(group, job, spec.priority, spec.not_before_ms, spec.tried))
            elif spec.tried:
                self.put(job, group, spec.priority, spec.tried, now_ms)
            else:
                places[spec.id] = job
                lane = group, spec.priority
                if lane in lanes:
                    lanes[lane].append(job)
                else:
                    lanes[lane] = [job]
        for (group, priority), waiting in lanes.items():
            self._queue.put_all(waiting, group, priority)
        self._queue.settle()

    def waiting_job(self, spec: JobSpec, group: GroupNode) -> WaitingJob:
        """Return a job's record for a lane: its order, expected duration and run key."""
        seconds, durations = spec.expected_seconds, group.durations
        if seconds is None:
            expected_ms = durations.expected_ms(spec.test)
            given = GUESSED if durations.mean is None and spec.test not in durations.tests else NOT_GIVEN
        else:
            expected_ms, given = to_ms(seconds), seconds
        if self._newest_times != (spec.submitted_ms, expected_ms):
            self._newest_times = spec.submitted_ms, expected_ms
            order = self._policy.run_order(spec.submitted_ms, expected_ms)
            if order != self._newest:
                self._newest = order
        minute, longest = self._newest  # the same numbers for the jobs of a suite, not equal ones
        test = self._names.setdefault(spec.test, spec.test)
        run_key = spec.run_key and self._names.setdefault(spec.run_key, spec.run_key)
        return WaitingJob(minute, longest, spec.id, NOWHERE, test, spec.submitted_ms, given, run_key)

    def put(self, job: WaitingJob, group: GroupNode, priority: int, tried: tuple[str, ...], now_ms: int) -> None:
        """Add a job to its lane, avoiding the agents it was tried on. ``WorkQueue.settle`` must follow."""
        self.places[job.id] = job
        if tried:
            self._anti_affinity.add(job.id, tried, now_ms)
        self._queue.put(job, group, priority, restricted=bool(tried))

    def _delay_job(self, delayed: DelayedJob) -> None:
        """Add a job to the delayed ones, in the table and its group."""
        self.places[delayed.job.id] = delayed
        self.delayed.add(delayed)

    def end_delays(self, build: BuildKey, now_ms: int) -> None:
        """Move the delayed jobs of a build to their lanes. ``WorkQueue.settle`` must follow."""
        for group in self._queue.all_groups_of(build):
            self.end_delays_of(list(group.delayed.values()), now_ms)

    def end_delays_of(self, jobs: Iterable[DelayedJob], now_ms: int) -> None:
        """Move these jobs, if they are still delayed, to their lanes. ``WorkQueue.settle`` must follow."""
        for delayed in jobs:
            if self.places.get(delayed.job.id) is delayed:
                self.delayed.remove(delayed)
                self.put(delayed.job, delayed.group, delayed.priority, delayed.tried, now_ms)

    def requeue(self, active: ActiveLease, not_before_ms: int, now_ms: int) -> None:
        """Queue the job of an ended attempt again, with its submit time; it avoids that attempt's agent."""
        job = self.waiting_job(active.lease.job, active.group)
        tried = (*(name for name in active.lease.job.tried if name != active.agent.id), active.agent.id)
        self.put_back(active, job, tried, not_before_ms, now_ms)

    def put_back(
        self, lease: LeaseRecord, job: WaitingJob, tried: tuple[str, ...], not_before_ms: int, now_ms: int
    ) -> DelayedJob | None:
        """Queue the job of an ended lease again; return it if it is delayed until ``not_before_ms``, else None."""
        # a copy: the old one may stay in its lane's heap as a dead entry
        job = replace(job, lane=NOWHERE)
        if not_before_ms > now_ms:
            delayed = DelayedJob(lease.group, job, lease.priority, not_before_ms, tried)
            self._delay_job(delayed)
            return delayed
        self.put(job, lease.group, lease.priority, tried, now_ms)
        self._queue.settle()
        return None

    def cancel(self, where: WaitingJob | DelayedJob) -> None:
        """Remove a waiting or delayed job, and its group if that has no other work."""
        if isinstance(where, DelayedJob):
            job, group = where.job, where.group
            self.delayed.remove(where)
        else:
            job, (group, _) = where, self._queue.remove(where)
            self._anti_affinity.remove(where.id)
        del self.places[job.id]
        self._queue.remove_if_empty(group)

    def set_priority(self, where: WaitingJob | DelayedJob, priority: int, now_ms: int) -> None:
        """Change the priority of a job that is not leased."""
        if isinstance(where, DelayedJob):
            where.priority = priority
            return
        if where.lane and where.lane[1] == priority:
            return
        group, _ = self._queue.remove(where)
        # a new object: the old one stays in its lane's heap as a dead entry
        job = replace(where, lane=NOWHERE)
        self.put(job, group, priority, self._anti_affinity.remove(where.id), now_ms)
        self._queue.settle()


def _test_of_place(where: Place) -> str:
    """Return the test of a job, wherever it is in the table."""
    return where.test if isinstance(where, WaitingJob) else where.job.test
