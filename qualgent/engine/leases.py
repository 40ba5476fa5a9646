"""Engine commands about leases: renew, expire, release, begin held ones, take them back; top up running windows.

``Engine.finish`` ends those that ran.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from .decide import Decider
from .errors import StaleLeaseError
from .estimates import Estimates
from .fleet import EngineFleet
from .idle import IdleAgents
from .job_table import Deadlines, JobTable
from .nodes import ActiveLease, AgentNode, DelayedJob, GroupNode, Lane, LentJob
from .outlook import free_in_ms
from .policy import OrgMeters
from .queue import WorkQueue
from .reads import EngineReads
from .rebalance import Rebalancer
from .values import LearnedEstimate, Lease, MoreHeld
from .waiting import ALONE, WaitingJob
from .windows import MIN_START_MS, OpenStart, Windows, expected_ms


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
        """Undo a lease, or end a held one, and learn nothing; return the leases of its window that ended with it.

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
        """Set the deadlines of leases. Return the ids of unknown ones, which the agent must drop."""
        unknown = []
        for lease_id in lease_ids:
            lease = self._leases.get(lease_id) or self._windows.lent.get(lease_id)
            if lease is None:
                unknown.append(lease_id)
            else:
                self._deadlines.renew(lease, deadline_ms)
        return unknown

    def expire(self, now_ms: int) -> list[Lease]:
        """Return the leases past their deadline. They stay until the caller finishes them, after its commit."""
        self._now_ms = now_ms
        return [lease.lease for lease in self._deadlines.expired(now_ms)]

    def begin(self, lease_id: str, now_ms: int) -> Lease:
        """Turn a held lease into a running one, charged from now on. A repeated call has no effect.

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
        lease = replace(
            lent.lease,
            job=job,
            started_ms=now_ms,
            expected_run_seconds=run_ms / 1000,
            usual_run_seconds=lent.job.usual_seconds(group.durations),
        )
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
        """Return the held leases to ask agents to give back, each once; call it after ``assign``.

        The caller asks their agents for them, and calls ``release`` for those that they drop, ``begin`` for those that
        they have begun. Until then nobody else gets these jobs. They are those that another agent can run sooner, all
        of an agent that another lane would win now, that takes no more work or whose organization has reached its
        limit, and jobs that were cancelled or got another priority.
        """
        self._now_ms = now_ms
        return self._rebalancer.decide(now_ms)

    def top_up(self, now_ms: int, deadline_ms: int) -> list[MoreHeld]:
        """Add held leases to windows that are about to end, for runners that stay; return them. Call after ``assign``.

        Of agents whose runner stays, that since the last call got a lease without a window or began a held job, and
        would take more of its lane now.
        They are as those of ``Lease.held``.
        """
        self._now_ms = now_ms
        return self._top_ups.decide(now_ms, deadline_ms, self._new_lease_id)

    def learn_start(self, org_id: str, target: str, seconds: float) -> list[LearnedEstimate]:
        """Learn the seconds from a runner's start to its first test, outside ``finish``. Return changed estimates."""
        return self.estimates.learn_start(org_id, target, seconds)

    def _release_held(self, lent: LentJob, now_ms: int, requeue: bool, not_before_ms: int, alone: bool) -> None:
        """End a held lease, update its window, agent and group; ``requeue``: queue its job again."""
        if not requeue:
            self._reserved_jobs.discard(lent.job.id)
        self._windows.release(lent, now_ms, requeue, not_before_ms, alone)
        self._rebalancer.refile(lent.agent, now_ms)
        self._free(lent.agent, now_ms)
        self._queue.remove_if_empty(lent.group)

    def _restore_held(self, lease: Lease, now_ms: int) -> None:
        """Restore a held lease after a restart to its agent's window, out of its lane; ignore one that does not fit."""
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
        """Return a running lease by id. Raises StaleLeaseError if there is none."""
        active = self._leases.get(lease_id)
        if active is None:
            raise stale(lease_id)
        return active

    def _register_lease(self, active: ActiveLease) -> None:
        """Add a running lease to its agent, the job table and the deadlines."""
        active.agent.leases[active.id] = active
        self._leases[active.id] = active
        self._jobs[active.job.id] = active
        self._deadlines.add(active)

    def _end(self, active: ActiveLease, now_ms: int) -> None:
        """Remove a running lease, and make its agent idle if it has no other. The caller requeues or ends the job."""
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
        """Add an agent to the idle ones if it has no lease left; remove it if it is disconnected."""
        if agent.idle:
            agent.idle_since_ms = now_ms
            self._idle.add(agent)
        elif not agent.live:
            self._fleet.remove_if_gone(agent)


def stale(lease_id: str) -> StaleLeaseError:
    """Return the error for a lease that is not held any more."""
    return StaleLeaseError(f"lease {lease_id} is not held: it ended, or was taken away")


NEXT_STARTS = 100  # times R: a longer job is not held behind another to save a start


class TopUps:
    """Decides after each lease without a window, and after each begin of a held job, whether its agent gets more."""

    def __init__(self, queue: WorkQueue, decider: Decider, windows: Windows, rebalancer: Rebalancer) -> None:
        self._queue = queue
        self._decider = decider
        self._windows = windows
        self._rebalancer = rebalancer
        self._low: dict[str, tuple[AgentNode, GroupNode, OpenStart]] = {}  # by agent: what is about to end

    def started(self, active: ActiveLease) -> None:
        """Record a running lease without a window as one that may get more jobs behind it."""
        self._note(active, OpenStart(active.id, active.job.run_key, 1, None))

    def begun(self, lent: LentJob) -> None:
        """Record a window that is about to end, as a held job of it began, as one that may get more jobs."""
        window, agent, group = lent.window, lent.agent, lent.group
        if len(window.jobs) <= 1 or window.work_ms < max(self._queue.start_ms(group, agent), MIN_START_MS):
            self._note(lent, OpenStart(window.first_id, lent.job.run_key, window.size, window))

    def _note(self, lease: ActiveLease | LentJob, start: OpenStart) -> None:
        """Record that an agent's runner start may get more jobs, if its runner stays for them."""
        agent, group = lease.agent, lease.group
        if start.first_id and start.run_key != ALONE and group.key.target in agent.spec.stays:
            self._low[agent.id] = agent, group, start

    def decide(self, now_ms: int, deadline_ms: int, new_lease_id: Callable[[], str]) -> list[MoreHeld]:
        """Give agents whose windows are about to end more held jobs; return the leases by window."""
        low, self._low = self._low, {}
        found = []
        for agent, group, start in low.values():
            lane = self._find_lane(agent, group, start, now_ms)
            jobs = [] if lane is None else self._take(agent, lane, start, now_ms)
            if lane is not None and jobs:
                found.append(self._windows.lend_more(agent, start, lane, jobs, now_ms, deadline_ms, new_lease_id))
                self._queue.end_taking(lane)
                self._rebalancer.lent(agent, now_ms)
        return found

    def _find_lane(self, agent: AgentNode, group: GroupNode, start: OpenStart, now_ms: int) -> Lane | None:
        """Return the lane of the agent's present group if the agent would take that next; None: it would not."""
        if not agent.live or group.org.at_limit or agent.promised is not None:
            return None
        if group.key.target not in agent.spec.stays:  # by now: it may have said hello again
            return None
        if not any(active.group is group for active in agent.leases.values()):
            return None
        lane, window = self._decider.choose(agent, now_ms), agent.window
        if lane is None or lane.group is not group:
            return None
        if window is None:
            return lane
        is_same = window is start.window and lane.priority == window.priority
        return lane if is_same and not any(other.recalled for other in window.jobs.values()) else None

    def _take(self, agent: AgentNode, lane: Lane, start: OpenStart, now_ms: int) -> list[WaitingJob]:
        """Remove from the lane and return the jobs that the agent gets; ``end_taking`` must follow."""
        group, window, has_ms = lane.group, agent.window, free_in_ms(agent, now_ms)
        held, held_ms = (0, 0) if window is None else (len(window.jobs), window.work_ms)
        waiting_ms, coming = self._windows.waiting_ms(group), self._rebalancer.count_coming(lane, now_ms)
        share_ms = self._windows.share_ms(agent, group, waiting_ms, coming, now_ms)
        most_ms = self._windows.limit_ms(agent, group, lane.first(), waiting_ms)
        work_ms, most = min(share_ms - has_ms, most_ms - held_ms), self._windows.most_jobs - held
        jobs = self._queue.take_window(lane, start.run_key, work_ms, most)
        if not jobs and not held and self._has_next(agent, lane, has_ms, now_ms):
            jobs = self._queue.take_window(lane, start.run_key, lane.first().expected_ms, 1)
        return jobs

    def _has_next(self, agent: AgentNode, lane: Lane, has_ms: int, now_ms: int) -> bool:
        """Return whether the agent should get the lane's next job even if that exceeds its share.

        The lane has jobs for all who work on its group or may join, and a start counts beside it; or no other is
        expected to be free sooner.
        """
        next_ms = NEXT_STARTS * max(self._queue.start_ms(lane.group, agent), MIN_START_MS)
        idle, helpers = self._queue.idle.count_in(lane.group.pool), self._queue.helpers(lane.group)
        if lane.count > idle + len(helpers) and lane.first().expected_ms <= next_ms:
            return True
        return not idle and all(free_in_ms(other, now_ms) >= has_ms for other in helpers if other is not agent)
