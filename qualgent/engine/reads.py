"""Read-only queries of an engine: snapshots, explanations, effects of a priority; at once or in steps."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from .explain import Explainer
from .job_table import Place
from .nodes import ActiveLease
from .policy import Policy
from .queue import WorkQueue
from .snapshots import Hidden, Part, SnapshotQuery, take_snapshot
from .steps import Steps, run_steps
from .values import BuildKey, BuildNote, Explanation, GroupKey, LaneName, Lease, PriorityEffect, Snapshot
from .what_if import PriorityWhatIf
from .windows import Windows


class EngineReads:
    """The queries of an engine; none changes it."""

    policy: Policy
    _queue: WorkQueue
    _jobs: dict[str, Place]
    _leases: dict[str, ActiveLease]
    _windows: Windows
    _reserved_jobs: set[str]
    _reserved_leases: dict[str, ActiveLease]
    _now_ms: int

    def snapshot(
        self,
        limit: int | None = None,
        *,
        orgs: Collection[str] | None = None,
        loads: bool = False,
        agents: bool = False,
    ) -> Snapshot:
        """Return a snapshot: the ranked, stranded and blocked groups, and the loads and agents if asked for."""
        parts = Part.GROUPS | Part.STRANDED | Part.BLOCKED
        parts |= (Part.LOADS if loads else Part.NOTHING) | (Part.AGENTS if agents else Part.NOTHING)
        return run_steps(self.snapshot_steps(SnapshotQuery(parts, limit, orgs)))

    def snapshot_steps(self, query: SnapshotQuery) -> Steps[Snapshot]:
        """Return a snapshot with the queried parts, in steps; without any, only the numbers of jobs and groups.

        Waiting times are as of the latest time given to any method.
        """
        explainer = Explainer(self._queue, self.policy, self._now_ms)
        return take_snapshot(self._queue, explainer, len(self._jobs), len(self._leases), self._find_hidden(), query)

    def build_note(self, build: BuildKey) -> BuildNote | None:
        """Return the note on why a build is held, which may have ended; None: there is none."""
        return self._queue.build_notes.get(build)

    def org_numbers(self, names: Iterable[str]) -> dict[str, tuple[int, int]]:
        """Return how many jobs of organizations wait and run; those without work may be missing."""
        hidden = self._find_hidden()
        known = (self._queue.org(name) for name in names)
        return {org.name: hidden.numbers(org) for org in known if org is not None}

    def _find_hidden(self) -> Hidden:
        """Return the reservations, which reads leave out as they are not committed."""
        return Hidden(self._jobs, self._reserved_jobs, self._reserved_leases.values())

    @property
    def reserved_jobs(self) -> Collection[str]:
        """Return the ids of submitted jobs that are not committed yet."""
        return self._reserved_jobs

    def lease_ids(self) -> list[str]:
        """Return the ids of the leases of running and held jobs, those included that are not committed yet."""
        return [*self._leases, *self._windows.lent]

    def find(self, job_id: str) -> Lease | bool | None:
        """Return the lease of a running job, True of a waiting one; None: unknown, or its last change is reserved."""
        where = self._jobs.get(job_id)
        if isinstance(where, ActiveLease):
            return None if where.reserved else where.lease
        return None if where is None or job_id in self._reserved_jobs else True

    def explain(
        self,
        now_ms: int,
        *,
        jobs: Iterable[str] = (),
        groups: Iterable[GroupKey] = (),
        lanes: Iterable[LaneName] = (),
    ) -> dict[str | GroupKey | LaneName, Explanation]:
        """Explain why these jobs, or the heads of these groups and lanes, wait. Unknown ones are left out."""
        return run_steps(self.explain_steps(now_ms, jobs=jobs, groups=groups, lanes=lanes))

    def explain_steps(
        self,
        now_ms: int,
        *,
        jobs: Iterable[str] = (),
        groups: Iterable[GroupKey] = (),
        lanes: Iterable[LaneName] = (),
    ) -> Steps[dict[str | GroupKey | LaneName, Explanation]]:
        """Explain why these jobs, or the heads of these groups and lanes, wait. Unknown ones are left out."""
        committed = [job_id for job_id in jobs if job_id not in self._reserved_jobs]
        return Explainer(self._queue, self.policy, now_ms).explain(self._jobs, committed, groups, lanes)

    def unserved(self, now_ms: int, groups: Iterable[GroupKey]) -> dict[GroupKey, Explanation]:
        """Return those of the groups of which nothing may start (no agent, or a held build), each with the reason."""
        return run_steps(self.unserved_steps(now_ms, list(groups)))

    def unserved_steps(self, now_ms: int, groups: Sequence[GroupKey]) -> Steps[dict[GroupKey, Explanation]]:
        """Return those of the groups of which nothing may start (no agent, or a held build), each with the reason."""
        return Explainer(self._queue, self.policy, now_ms).unserved(groups)

    def priority_effect(
        self, job_ids: Iterable[str], priority: int, now_ms: int, orgs: Collection[str] | None = None
    ) -> PriorityEffect:
        """Return what these waiting jobs would overtake with another priority; nothing is changed."""
        return run_steps(self.priority_effect_steps(job_ids, priority, now_ms, orgs))

    def priority_effect_steps(
        self, job_ids: Iterable[str], priority: int, now_ms: int, orgs: Collection[str] | None = None
    ) -> Steps[PriorityEffect]:
        """Return what these waiting jobs would overtake with another priority. Only groups of ``orgs`` are named.

        Jobs that do not wait in a lane, are unknown or not committed are left out.
        """
        committed = [job_id for job_id in dict.fromkeys(job_ids) if job_id not in self._reserved_jobs]
        return PriorityWhatIf(self._queue, self.policy, now_ms, priority).effect(self._jobs, committed, orgs)
