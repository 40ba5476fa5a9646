"""The table of all jobs: each is waiting in a lane, delayed, or leased."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from .delayed import DelayedJobs
from .nodes import ActiveLease, DelayedJob, GroupNode
from .policy import Policy, to_ms
from .queue import WorkQueue
from .values import BuildKey, JobSpec
from .waiting import NOT_GIVEN, NOWHERE, WaitingJob

_FEW_NAMES = 1000  # of tests; so many may be kept without need


class JobTable:
    """All jobs the engine holds, and the moves of those that wait."""

    def __init__(self, policy: Policy, queue: WorkQueue) -> None:
        self._policy = policy
        self._queue = queue
        self._anti_affinity = queue.anti_affinity
        self.places: dict[str, WaitingJob | DelayedJob | ActiveLease] = {}  # job id -> where it is
        self.delayed = DelayedJobs()
        self._newest = (0, 0)  # run order of the newest job
        self._names: dict[str, str] = {}  # of tests: one string for all jobs of a test

    def put_due(self, now_ms: int) -> None:
        """Add the jobs whose delay is over to their lanes. ``WorkQueue.settle`` must follow."""
        for delayed in self.delayed.due(now_ms):
            self.put(delayed.job, delayed.group, delayed.priority, delayed.tried, now_ms)

    def enqueue(self, jobs: Iterable[JobSpec], now_ms: int) -> None:
        """Add jobs that are not known yet, each to its lane or to the delayed ones."""
        if len(self._names) > 2 * len(self.places) + _FEW_NAMES:
            self._names = {name: name for name in map(_test, self.places.values())}
        groups: Mapping[Any, GroupNode] = self._queue.groups  # keys are tuples
        places = self.places
        lanes: dict[tuple[GroupNode, int], list[WaitingJob]] = {}
        for spec in jobs:
            if spec.id in places:
                continue
            group = groups.get((spec.org_id, spec.app_version_id, spec.target, spec.labels, spec.needs))
            if group is None:
                group = self._queue.group(spec.group)
            job = self.waiting_job(spec, group)
            if spec.not_before_ms > now_ms:
                self._delay(DelayedJob(group, job, spec.priority, spec.not_before_ms, spec.tried))
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
        """Return the record of a job as it waits in a lane."""
        seconds = spec.expected_seconds
        expected_ms = group.durations.expected_ms(spec.test) if seconds is None else to_ms(seconds)
        minute, longest = self._policy.run_order(spec.submitted_ms, expected_ms)
        if (minute, longest) == self._newest:
            minute, longest = self._newest  # the same numbers for the jobs of a suite, not equal ones
        else:
            self._newest = minute, longest
        given = NOT_GIVEN if seconds is None else seconds
        test = self._names.setdefault(spec.test, spec.test)
        return WaitingJob(minute, longest, spec.id, NOWHERE, test, spec.submitted_ms, given)

    def put(self, job: WaitingJob, group: GroupNode, priority: int, tried: tuple[str, ...], now_ms: int) -> None:
        """Add a job to its lane. ``WorkQueue.settle`` must follow."""
        self.places[job.id] = job
        if tried:
            self._anti_affinity.add(job.id, tried, now_ms)
        self._queue.put(job, group, priority, restricted=bool(tried))

    def _delay(self, delayed: DelayedJob) -> None:
        self.places[delayed.job.id] = delayed
        self.delayed.add(delayed)

    def end_delays(self, build: BuildKey, now_ms: int) -> None:
        """Let the delayed jobs of a build wait in their lanes. ``WorkQueue.settle`` must follow."""
        for group in self._queue.all_groups_of(build):
            for delayed in list(group.delayed.values()):
                self.delayed.remove(delayed)
                self.put(delayed.job, delayed.group, delayed.priority, delayed.tried, now_ms)

    def requeue(self, active: ActiveLease, not_before_ms: int, now_ms: int) -> None:
        """Requeue an attempted job with its submit time; what it taught counts already."""
        job = self.waiting_job(active.lease.job, active.group)
        tried = (*(name for name in active.lease.job.tried if name != active.agent.id), active.agent.id)
        self.put_back(active, job, tried, not_before_ms, now_ms)

    def put_back(
        self, active: ActiveLease, job: WaitingJob, tried: tuple[str, ...], not_before_ms: int, now_ms: int
    ) -> None:
        """Let the job of an ended lease wait again, at once or from ``not_before_ms`` on."""
        if not_before_ms > now_ms:
            self._delay(DelayedJob(active.group, job, active.priority, not_before_ms, tried))
        else:
            self.put(job, active.group, active.priority, tried, now_ms)
            self._queue.settle()

    def cancel(self, where: WaitingJob | DelayedJob) -> None:
        """Remove a job that is not leased."""
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
        job = msgspec.structs.replace(where, lane=NOWHERE)
        self.put(job, group, priority, self._anti_affinity.remove(where.id), now_ms)
        self._queue.settle()


def _test(where: WaitingJob | DelayedJob | ActiveLease) -> str:
    return where.test if isinstance(where, WaitingJob) else where.job.test
