"""Announced jobs that are not queued yet, and the limits of jobs and groups that they count against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec.structs import replace

from .errors import GroupsFullError, OrgFullError
from .estimates import Estimates
from .queue import WorkQueue
from .values import GroupKey, JobSpec

NO_LIMITS: Mapping[str, int] = {}
NO_GROUPS: Mapping[GroupKey, int] = {}


def _jobs_by_org(jobs: Sequence[JobSpec]) -> Mapping[str, Sequence[JobSpec]]:
    if len(jobs) == 1:  # nearly always
        return {jobs[0].org_id: jobs}
    found: dict[str, list[JobSpec]] = {}
    for spec in jobs:
        found.setdefault(spec.org_id, []).append(spec)
    return found


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
        """Announce jobs that the engine does not hold."""
        self._specs.update({spec.id: spec for spec in jobs})
        self._of_org.update([spec.org_id for spec in jobs])
        for key, number in Counter([spec.group for spec in jobs]).items():
            if key not in self._queue.groups:
                self._groups.setdefault(key.org_id, Counter())[key] += number

    def take(self, job_ids: Iterable[str]) -> list[JobSpec]:
        """Remove jobs, and return those that were still announced."""
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
        self._specs[job_id] = replace(self._specs[job_id], priority=priority)

    def check_room(
        self, jobs: Sequence[JobSpec], most_waiting: Mapping[str, int], most_groups: Mapping[str, int]
    ) -> None:
        """Raise OrgFullError or GroupsFullError if with these new jobs an organization would have more than it may."""
        for org_id, own in _jobs_by_org(jobs).items():
            if (most := most_waiting.get(org_id)) is not None:
                self._check_jobs(org_id, len(own), most, own[0].target)
            if (most := most_groups.get(org_id)) is not None and self._groups_of(org_id) + len(own) > most:
                self.check_groups([spec.group for spec in own], {org_id: most})

    def check_groups(self, keys: Collection[GroupKey], most_groups: Mapping[str, int]) -> None:
        """Raise GroupsFullError if with these groups an organization would have more than it may."""
        for org_id, most in most_groups.items():
            arriving = self._groups.get(org_id, NO_GROUPS)
            known = self._queue.groups
            new = {key for key in keys if key.org_id == org_id and key not in arriving and key not in known}
            if new and (groups := self._groups_of(org_id)) + len(new) > most:
                raise GroupsFullError(org_id, groups, len(new), most)

    def _groups_of(self, org_id: str) -> int:
        org = self._queue.org(org_id)
        return (org.groups if org is not None else 0) + len(self._groups.get(org_id, NO_GROUPS))

    def _check_jobs(self, org_id: str, number: int, most: int, target: str) -> None:
        org = self._queue.org(org_id)
        waiting, running = (org.waiting + org.delayed, org.running) if org is not None else (0, 0)
        waiting += self._of_org[org_id]
        if waiting + number > most:
            # as many have to start as are too many; they do as what runs ends
            test_seconds = self._estimates.durations(org_id, target).expected_mean_seconds
            seconds = (waiting + number - most) * test_seconds / (running or 1)
            raise OrgFullError(org_id, waiting, most, seconds)
