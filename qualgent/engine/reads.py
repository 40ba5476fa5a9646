"""Read-only queries of the engine: snapshots, explanations, effects of a priority; at once or in steps."""

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

    def snapshot_steps(self, query: SnapshotQuery, now_ms: int | None = None) -> Steps[Snapshot]:
        """Return a snapshot with the queried parts, in steps; without any, only the numbers of jobs and groups.

        Waiting times are as of ``now_ms``; default the latest time given to any method.
        """
        explainer = Explainer(self._queue, self.policy, self._now_ms if now_ms is None else now_ms)
        return take_snapshot(self._queue, explainer, len(self._jobs), len(self._leases), self._find_hidden(), query)

    def build_note(self, build: BuildKey) -> BuildNote | None:
        """Return the note on why a build is held, which may have ended; None: there is none."""
        return self._queue.build_notes.get(build)

    def org_numbers(self, names: Iterable[str]) -> dict[str, tuple[int, int]]:
        """Return by organization how many jobs wait and run; those without work may be missing."""
        hidden = self._find_hidden()
        known = (self._queue.org(name) for name in names)
        return {org.name: hidden.numbers(org) for org in known if org is not None}

    def _find_hidden(self) -> Hidden:
        """Return the uncommitted jobs and leases, which reads leave out."""
        return Hidden(self._jobs, self._reserved_jobs, self._reserved_leases.values())

    @property
    def reserved_jobs(self) -> Collection[str]:
        """Return the ids of submitted jobs that are not committed yet."""
        return self._reserved_jobs

    def lease_ids(self) -> list[str]:
        """Return the ids of all leases, running and held, uncommitted ones included."""
        return [*self._leases, *self._windows.lent]

    def find(self, job_id: str) -> Lease | bool | None:
        """Return a running job's lease, True for a waiting job, None for an unknown or uncommitted one."""
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
        """Explain why these jobs, and the first jobs of these groups and lanes, wait. Unknown names are left out."""
        return run_steps(self.explain_steps(now_ms, jobs=jobs, groups=groups, lanes=lanes))

    def explain_steps(
        self,
        now_ms: int,
        *,
        jobs: Iterable[str] = (),
        groups: Iterable[GroupKey] = (),
        lanes: Iterable[LaneName] = (),
    ) -> Steps[dict[str | GroupKey | LaneName, Explanation]]:
        """Explain, in steps, why these jobs and the first jobs of these groups and lanes wait; see ``explain``."""
        committed = [job_id for job_id in jobs if job_id not in self._reserved_jobs]
        return Explainer(self._queue, self.policy, now_ms).explain(self._jobs, committed, groups, lanes)

    def unserved(self, now_ms: int, groups: Iterable[GroupKey]) -> dict[GroupKey, Explanation]:
        """Return, by group, why no job of it may start (no agent, or a held build); others are left out."""
        return run_steps(self.unserved_steps(now_ms, list(groups)))

    def unserved_steps(self, now_ms: int, groups: Sequence[GroupKey]) -> Steps[dict[GroupKey, Explanation]]:
        """Return, in steps, why no job of these groups may start; see ``unserved``."""
        return Explainer(self._queue, self.policy, now_ms).unserved(groups)

    def priority_effect(
        self, job_ids: Iterable[str], priority: int, now_ms: int, orgs: Collection[str] | None = None
    ) -> PriorityEffect:
        """Return what would change if these waiting jobs got another priority: overtaken groups, expected starts."""
        return run_steps(self.priority_effect_steps(job_ids, priority, now_ms, orgs))

    def priority_effect_steps(
        self, job_ids: Iterable[str], priority: int, now_ms: int, orgs: Collection[str] | None = None
    ) -> Steps[PriorityEffect]:
        """Return ``priority_effect`` in steps. Only groups of ``orgs`` are named (None: of all).

        Jobs that do not wait in a lane, are unknown or not committed are left out.
        """
        committed = [job_id for job_id in dict.fromkeys(job_ids) if job_id not in self._reserved_jobs]
        return PriorityWhatIf(self._queue, self.policy, now_ms, priority).effect(self._jobs, committed, orgs)
