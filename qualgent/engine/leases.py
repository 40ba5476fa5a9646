"""The commands of an engine about leases that were assigned; ``Engine.finish`` ends those that ran."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from .errors import StaleLeaseError
from .estimates import Estimates
from .fleet import EngineFleet
from .idle import IdleAgents
from .job_table import Deadlines, JobTable
from .meters import OrgMeters
from .nodes import ActiveLease, AgentNode, DelayedJob, LentJob
from .reads import EngineReads
from .rebalance import Rebalancer
from .top_up import TopUps
from .values import LearnedEstimate, Lease, MoreHeld
from .waiting import ALONE, WaitingJob
from .windows import Windows, expected_ms


class EngineLeases(EngineReads):
    """Renew, expire and release leases; begin and take back held ones, whose jobs wait until they begin."""

    estimates: Estimates
    _fleet: EngineFleet
    _idle: IdleAgents
    _orgs: OrgMeters
    _table: JobTable
    _deadlines: Deadlines
    _windows: Windows
    _rebalancer: Rebalancer
    _top_ups: TopUps
    _new_lease_id: Callable[[], str]

    def release(
        self, lease_id: str, now_ms: int, requeue: bool = True, not_before_ms: int = 0, *, alone: bool = False
    ) -> list[Lease]:
        """Undo an assignment that could not be committed or delivered, or end a held lease; nothing is learned.

        Charges are taken back. The job is queued again in its old place, from ``not_before_ms`` on (not with
        ``requeue=False``: it was cancelled meanwhile), the agent is idle again if it is live and holds nothing else.
        ``alone``: the job gets a start of the test runner of its own from now on. With the lease that a window began
        with the rest of the window ends: returned. Raises StaleLeaseError.
        """
        self._now_ms = now_ms
        if (lent := self._windows.lent.get(lease_id)) is not None:
            self._release_held(lent, now_ms, requeue, not_before_ms, alone)
            return []
        active = self._get_lease(lease_id)
        window = active.agent.window
        rest = list(window.jobs.values()) if window is not None and window.first_id == lease_id else []
        for lent in rest:
            self._release_held(lent, now_ms, True, not_before_ms, False)
        self._orgs.refund(active.group.org, active.charged_us)
        self._end(active, now_ms)
        if not requeue:
            self._reserved_jobs.discard(active.job.id)
        else:
            job = replace(active.job, run_key=ALONE) if alone else active.job
            self._table.put_back(active, job, active.lease.job.tried, not_before_ms, now_ms)
        self._queue.remove_if_empty(active.group)
        return [lent.lease for lent in rest]

    def renew(self, lease_ids: Iterable[str], deadline_ms: int) -> list[str]:
        """Move deadlines. Return the ids that are not held: the agent must drop those."""
        unknown = []
        for lease_id in lease_ids:
            lease = self._leases.get(lease_id) or self._windows.lent.get(lease_id)
            if lease is None:
                unknown.append(lease_id)
            else:
                self._deadlines.renew(lease, deadline_ms)
        return unknown

    def expire(self, now_ms: int) -> list[Lease]:
        """Return the leases past their deadline. They stay held until the caller finishes them (after its commit)."""
        self._now_ms = now_ms
        return [lease.lease for lease in self._deadlines.expired(now_ms)]

    def begin(self, lease_id: str, now_ms: int) -> Lease:
        """Let the job of a held lease run: it is charged from now on. A repeated call has no effect.

        Raises StaleLeaseError, also if the job was cancelled: its agent must stop it, and the caller release the lease.
        """
        if (running := self._leases.get(lease_id)) is not None:
            return running.lease
        lent = self._windows.lent.get(lease_id)
        if lent is None or lent.cancelled:
            raise stale(lease_id)
        self._now_ms = now_ms
        group, agent = lent.group, lent.agent
        run_ms, job = expected_ms(lent), replace(lent.lease.job, priority=lent.priority)
        lease = replace(lent.lease, job=job, started_ms=now_ms, expected_run_seconds=run_ms / 1000)
        charged_us = 0
        if not agent.spec.owner:
            if agent.kind is not None:
                self._queue.advance_virtual_time(group, agent.kind)
            charged_us = self._orgs.charge(group.org, run_ms, self._fleet.size)
        active = ActiveLease(lease, group, lent.job, agent, charged_us)
        self._queue.begin(active)
        self._windows.begin(lent, now_ms)
        self._register_lease(active)
        self._rebalancer.begun(agent, now_ms)
        self._top_ups.begun(lent)
        return lease

    def take_back(self, now_ms: int) -> list[Lease]:
        """Return the held leases that are to be taken back, each once; call it after ``assign``.

        The caller asks their agents for them, and calls ``release`` for those that they drop, ``begin`` for those that
        they have begun. Until then nobody else gets these jobs. They are those that another agent can run sooner, all
        of an agent that another lane would win now, that takes no more work or whose organization has reached its
        limit, and jobs that were cancelled or got another priority.
        """
        self._now_ms = now_ms
        return self._rebalancer.decide(now_ms)

    def top_up(self, now_ms: int, deadline_ms: int) -> list[MoreHeld]:
        """Return more held leases for windows that are about to end; call it after ``assign``.

        Of agents whose runner stays, that since the last call got a lease without a window or began a held job, and
        would take more of its lane now.
        They are as those of ``Lease.held``.
        """
        self._now_ms = now_ms
        return self._top_ups.decide(now_ms, deadline_ms, self._new_lease_id)

    def learn_start(self, org_id: str, target: str, seconds: float) -> list[LearnedEstimate]:
        """Learn how long a test runner took to its first test, outside of ``finish``. Return the changed estimates."""
        return self.estimates.learn_start(org_id, target, seconds)

    def _release_held(self, lent: LentJob, now_ms: int, requeue: bool, not_before_ms: int, alone: bool) -> None:
        """Release a held lease, and update its window, agent and group; ``requeue``: its job is queued again."""
        if not requeue:
            self._reserved_jobs.discard(lent.job.id)
        self._windows.release(lent, now_ms, requeue, not_before_ms, alone)
        self._rebalancer.refile(lent.agent, now_ms)
        self._free(lent.agent, now_ms)
        self._queue.remove_if_empty(lent.group)

    def _restore_held(self, lease: Lease, now_ms: int) -> None:
        """Restore a held lease from before a restart; its job may wait or back off."""
        where = self._jobs.get(lease.job.id)
        agent = self._fleet.placeholder(lease.agent_id)
        known = lease.id in self._windows.lent or isinstance(where, (ActiveLease, LentJob))
        if known or (agent.window is not None and agent.window.group.key != lease.job.group):
            self._fleet.remove_if_gone(agent)
            return
        if isinstance(where, (WaitingJob, DelayedJob)):
            self._table.cancel(where)
        group = self._queue.group(lease.job.group)
        self._idle.remove(agent)
        self._windows.restore(lease, agent, group)
        self._rebalancer.refile(agent, now_ms)

    def _get_lease(self, lease_id: str) -> ActiveLease:
        active = self._leases.get(lease_id)
        if active is None:
            raise stale(lease_id)
        return active

    def _register_lease(self, active: ActiveLease) -> None:
        active.agent.leases[active.id] = active
        self._leases[active.id] = active
        self._jobs[active.job.id] = active
        self._deadlines.add(active)

    def _end(self, active: ActiveLease, now_ms: int) -> None:
        """Remove a lease; a live agent without any other is idle then. The caller requeues or ends the job."""
        del self._leases[active.id], self._jobs[active.job.id]
        self._reserved_leases.pop(active.id, None)
        self._deadlines.forget(active)
        agent = active.agent
        del agent.leases[active.id]
        self._queue.end(active)
        if agent.window is not None:
            self._rebalancer.refile(agent, now_ms)
        self._free(agent, now_ms)

    def _free(self, agent: AgentNode, now_ms: int) -> None:
        """Let an agent be idle that has ended a lease, unless it has others."""
        if agent.idle:
            agent.idle_since_ms = now_ms
            self._idle.add(agent)
        elif not agent.live:
            self._fleet.remove_if_gone(agent)


def stale(lease_id: str) -> StaleLeaseError:
    return StaleLeaseError(f"lease {lease_id} is not held: it ended, or was taken away")
