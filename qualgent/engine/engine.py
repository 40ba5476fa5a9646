"""The engine: the live queue, agents and leases of one scheduler, in memory, and the commands that change them.

It holds what waits, who can run it and who runs what. It is rebuilt from the ledger at start, decides by the policy of
``docs/policy.md``, and reads no clock: every call that depends on time is given ``now_ms`` (monotonic). Its methods are
plain functions, so each call is atomic on the event loop that owns the engine; nothing here is locked.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial

from .decide import Decider
from .errors import EngineError
from .estimates import Estimates
from .ids import uuid7_text
from .job_table import NO_LIMITS, Arrivals, Deadlines, JobTable
from .learning import learn
from .leases import EngineLeases, TopUps
from .nodes import ActiveLease, AgentNode, Lane, LentJob
from .policy import OrgMeters, OrgShares, Policy
from .queue import WorkQueue
from .rebalance import Rebalancer
from .steps import ENTERED, Steps, parts_of
from .values import (
    RAN,
    AgentSpec,
    Assigned,
    BuildKey,
    BuildNote,
    ChangeResult,
    Finished,
    GroupKey,
    JobSpec,
    LearnedEstimate,
    Lease,
    Outcome,
    to_ms,
)
from .waiting import WaitingJob
from .windows import Windows


class Engine(EngineLeases):
    """Eighteen commands; each leaves the state consistent or raises ``EngineError`` and changes nothing.

    ``estimates`` may hold what was learned before. ``shares`` says what each organization may have of the fleet; it may
    be changed at any time. ``new_lease_id`` names the leases; no decision depends on it.
    """

    def __init__(
        self,
        policy: Policy | None = None,
        estimates: Estimates | None = None,
        *,
        shares: OrgShares | None = None,
        new_lease_id: Callable[[], str] = uuid7_text,
    ) -> None:
        self.policy = policy if policy is not None else Policy()
        self.estimates = estimates if estimates is not None else Estimates()
        self._new_lease_id = new_lease_id
        self._orgs = OrgMeters(self.policy, shares if shares is not None else OrgShares())
        self._queue = WorkQueue(self.policy, self.estimates, self._orgs)
        self._fleet = self._queue.fleet
        self._idle = self._queue.idle
        self._anti_affinity = self._queue.anti_affinity
        self._decider = Decider(self.policy, self._queue)
        self._table = JobTable(self.policy, self._queue)
        self._arrivals = Arrivals(self._queue, self.estimates)
        self._jobs = self._table.places
        self._leases: dict[str, ActiveLease] = {}  # lease id -> what runs
        self._reserved_jobs: set[str] = set()  # submitted, not committed
        self._reserved_leases: dict[str, ActiveLease] = {}  # assigned, not committed
        self._deadlines = Deadlines()
        self._windows = Windows(self.policy, self._queue, self._table, self._deadlines)
        self._rebalancer = Rebalancer(self.policy, self._queue, self._decider, self._windows)
        self._top_ups = TopUps(self._queue, self._decider, self._windows, self._rebalancer)
        self._now_ms = 0  # the latest time that was given, for questions that come without one

    def submit(
        self,
        jobs: Sequence[JobSpec],
        now_ms: int,
        *,
        most_waiting: Mapping[str, int] = NO_LIMITS,
        most_groups: Mapping[str, int] = NO_LIMITS,
        reserved: bool = False,
    ) -> None:
        """Queue jobs. A job already waiting or running is left alone, so a repeated call is harmless.

        ``reserved``: they are not committed yet. They may be leased, and nobody sees them before ``confirm``.
        ``most_waiting`` and ``most_groups`` name organizations and how many of their jobs may wait (those that back off
        count), and how many of their groups may have work. Raises OrgFullError or GroupsFullError, and lets none of the
        jobs wait, when there would be more.
        """
        self._now_ms = now_ms
        new = [spec for spec in jobs if spec.id not in self._jobs]
        if most_waiting or most_groups:
            self._arrivals.check_room(new, most_waiting, most_groups)
        if reserved:
            self._reserved_jobs.update([spec.id for spec in new])
        self._table.enqueue(new, now_ms)

    def announce(
        self,
        jobs: Sequence[JobSpec],
        *,
        most_waiting: Mapping[str, int] = NO_LIMITS,
        most_groups: Mapping[str, int] = NO_LIMITS,
    ) -> None:
        """Count new jobs toward limits until ``enter`` queues them. Raises OrgFullError, GroupsFullError."""
        self._arrivals.check_room(jobs, most_waiting, most_groups)
        self._arrivals.add([spec for spec in jobs if spec.id not in self._jobs])

    def check_groups(self, groups: Collection[GroupKey], most_groups: Mapping[str, int]) -> None:
        """Raise GroupsFullError if these groups would give an organization more groups than its limit."""
        self._arrivals.check_groups(groups, most_groups)

    def enter(self, job_ids: Iterable[str], now_ms: int) -> None:
        """Queue announced jobs; those that were cancelled meanwhile are unknown and ignored."""
        self.submit(self._arrivals.take(job_ids), now_ms)

    def withdraw(self, job_ids: Iterable[str]) -> None:
        """Forget announced jobs that were not stored. Unknown ids are ignored."""
        self._arrivals.take(job_ids)

    def confirm(self, *, jobs: Iterable[str] = (), leases: Iterable[str] = ()) -> None:
        """Make committed jobs and leases visible; until then they are reservations. Unknown ids are ignored."""
        self._reserved_jobs.difference_update(jobs)
        for lease_id in leases:
            if (active := self._reserved_leases.pop(lease_id, None)) is not None:
                active.reserved = False

    def restore(
        self,
        waiting: Sequence[JobSpec],
        leases: Iterable[Lease],
        estimates: Iterable[LearnedEstimate],
        now_ms: int,
        held: Iterable[Lease] = (),
    ) -> Steps[None]:
        """Restore an empty engine from the ledger in steps: estimates, waiting jobs, leases, then ``held`` leases.

        ``held``: leases that their agents have not begun; their jobs may be among those that wait. Restored leases
        count as those of agents that are not up yet; their deadlines are the grace that the caller chose. ``put_agent``
        joins an agent with its restored leases. Raises EngineError when there is any job already.
        """
        if self._jobs:
            raise EngineError("restore needs an engine without jobs: call it once, before anything is submitted")
        self._now_ms = now_ms
        self.estimates.load(estimates)
        for jobs in parts_of(waiting, ENTERED):
            self._table.enqueue(jobs, now_ms)
            yield
        for lease in leases:
            self._restore_lease(lease)
            yield
        for lease in held:
            self._restore_held(lease, now_ms)
            yield

    def put_agent(self, agent: AgentSpec, now_ms: int) -> list[Lease]:
        """Register an agent or update what it declares; it can get jobs from now on. Return the leases that it has.

        The caller compares these leases with those that the agent reports.
        An agent that holds a lease is busy until that lease ends.
        """
        self._now_ms = now_ms
        if agent.owner:
            self._queue.separate(agent.owner)
        known = self._fleet.put(agent, now_ms)
        self._anti_affinity.fleet_changed = True
        self._windows.update(known)
        self._rebalancer.refile(known, now_ms)
        if known.kind is None:
            self._rebalancer.started(known)
        return known.all_leases()

    def drop_agent(self, agent_id: str, now_ms: int) -> list[Lease]:
        """Remove a disconnected agent, so that it gets no jobs. Return its leases. Unknown ids are ignored.

        Its leases stay until they are released, finished or expire: returned, so that the caller can decide.
        """
        self._now_ms = now_ms
        agent = self._fleet.agents.get(agent_id)
        if agent is None:
            return []
        if agent.live:
            self._fleet.drop(agent)
            self._anti_affinity.fleet_changed = True
            self._rebalancer.started(agent)
        return agent.all_leases()

    def assign(self, now_ms: int, deadline_ms: int) -> Assigned:
        """Assign jobs to idle agents. Return the leases, which expire at ``deadline_ms``, and when to call it again.

        The jobs are no longer waiting and the agents no longer idle when this returns, but snapshots and explanations
        show that only once the leases are confirmed; ``release`` abandons one. At most ``Policy.leases_per_round``
        leases a call; with more to decide ``wake_ms`` is ``now_ms``.

        The limits of organizations are those of their ``OrgShares`` now: of one that runs as many jobs as it may
        nothing is started until one of them ends, and nobody else waits for that.
        """
        self._now_ms = now_ms
        for org in self._queue.apply_shares():
            self._rebalancer.limit(org, now_ms)
        self._table.put_due(now_ms)
        self._reconsider(self._anti_affinity.expire(now_ms))
        self._queue.settle()
        leases: list[Lease] = []
        left = self.policy.leases_per_round  # a window may be a few more
        round_ = self._idle.round(now_ms)
        while (agent := round_.next()) is not None:
            if left <= 0:
                return Assigned(leases, now_ms)
            lane = self._decider.choose(agent, now_ms)
            if lane is None:
                round_.decline(agent)
                self._rebalancer.stayed_idle(agent)
            else:
                job = self._queue.first_for(lane, agent)
                assert job is not None  # the decider looked
                leases.append(self._start_job(agent, lane, job, now_ms, deadline_ms))
                left -= 1 + len(leases[-1].held)
        if self._anti_affinity and left > 0:
            leases += self._start_restricted(now_ms, deadline_ms, left)
        wakes = (
            self._idle.wake_ms(),
            self._table.delayed.wake_ms(),
            self._anti_affinity.wake_ms(),
            self._rebalancer.wake_ms(now_ms),
        )
        return Assigned(leases, min((wake for wake in wakes if wake is not None), default=None))

    def finish(self, lease_id: str, finished: Finished, now_ms: int) -> list[LearnedEstimate]:
        """End a lease: correct its charge, learn durations, free the agent, requeue if asked. Raises StaleLeaseError.

        Returns the figures learned from it (none when lost, cancelled or not run), for the ledger to keep.
        """
        active = self._get_lease(lease_id)
        self._now_ms = now_ms
        group = active.group
        if not active.agent.spec.owner and finished.outcome is not Outcome.LOST and finished.run_seconds is not None:
            used_ms = to_ms(finished.run_seconds) + to_ms(finished.install_seconds or 0.0)
            self._orgs.charge(group.org, used_ms - active.charged_ms, self._fleet.size)
        learned = learn(self.estimates, active, finished)
        if finished.installed is not None:
            active.agent.installed = tuple(dict.fromkeys(finished.installed))
        elif finished.outcome in RAN or finished.install_seconds is not None:
            active.agent.used(group.build)
        self._end(active, now_ms)
        if finished.requeue:
            self._table.requeue(active, finished.not_before_ms, now_ms)
        self._queue.remove_if_empty(group)
        return learned

    def change(self, job_id: str, now_ms: int, *, priority: int | None = None, cancel: bool = False) -> ChangeResult:
        """Cancel a waiting job, or change its priority (its submit time stays).

        A held one is taken back, see ``take_back``. Of a leased job the priority counts if it is queued again: its
        lease may not be committed yet.
        """
        self._now_ms = now_ms
        where = self._jobs.get(job_id)
        if where is None:
            return self._change_announced(job_id, priority, cancel=cancel)
        if isinstance(where, ActiveLease):
            if priority is not None:
                where.priority = priority
            return ChangeResult.RUNNING
        if isinstance(where, LentJob):
            self._windows.change(where, priority, cancel=cancel)
            self._rebalancer.refile(where.agent, now_ms)
        elif cancel:
            self._reserved_jobs.discard(job_id)
            self._table.cancel(where)
        elif priority is not None:
            self._table.set_priority(where, priority, now_ms)
        return ChangeResult.CHANGED

    def _change_announced(self, job_id: str, priority: int | None, *, cancel: bool) -> ChangeResult:
        """Cancel a job that is not queued yet, or change its priority; return UNKNOWN if there is none with this id."""
        if job_id not in self._arrivals:
            return ChangeResult.UNKNOWN
        if cancel:
            self._arrivals.take([job_id])
        elif priority is not None:
            self._arrivals.set_priority(job_id, priority)
        return ChangeResult.CHANGED

    def note_build(
        self, build: BuildKey, reason: str, until_ms: int, provisional: bool = False, since_ms: int | None = None
    ) -> None:
        """Record that and why a build is held until ``until_ms``, for explanations. The caller releases its leases.

        ``provisional``: an agent that is at work on the build will answer; it is not among what nobody can run.
        ``since_ms``: when its hold began; None: now.
        """
        since_ms = self._now_ms if since_ms is None else since_ms
        self._queue.build_notes[build] = BuildNote(reason, since_ms, until_ms, provisional)

    def clear_build(self, build: BuildKey, now_ms: int) -> None:
        """Remove the note that a build is held, and end the backoff of its jobs."""
        if self._queue.build_notes.pop(build, None) is not None:
            self._table.end_delays(build, now_ms)
            self._queue.settle()

    def _start_restricted(self, now_ms: int, deadline_ms: int, most: int) -> list[Lease]:
        """Start jobs that avoid some agents on idle agents that were not asked; return the leases, at most ``most``."""
        leases: list[Lease] = []
        for job_id in self._anti_affinity.restricted_jobs():
            where = self._jobs[job_id]
            if len(leases) == most:
                break
            if not isinstance(where, WaitingJob) or not where.lane:
                continue
            group = self._queue.groups[where.lane[0]]
            if group.org.at_limit:
                continue
            agent = self._idle.first_filed(group.pool, partial(self._anti_affinity.allows, job_id, group.pool))
            if agent is not None:
                leases.append(self._start_job(agent, group.lanes[where.lane[1]], where, now_ms, deadline_ms))
        return leases

    def _reconsider(self, job_ids: Iterable[str]) -> None:
        """Mark idle agents to be asked again for these jobs, which no longer avoid any agent."""
        for job_id in job_ids:
            where = self._jobs[job_id]
            if isinstance(where, WaitingJob) and where.lane:
                self._idle.notify_work(self._queue.groups[where.lane[0]])

    def _start_job(self, agent: AgentNode, lane: Lane, job: WaitingJob, now_ms: int, deadline_ms: int) -> Lease:
        """Start a job of a lane on an agent, with a window of held jobs behind it; charge its org. Return the lease."""
        group = lane.group
        if not agent.spec.owner:  # what an organization's own agents do costs the others nothing
            assert agent.kind is not None
            self._queue.advance_virtual_time(group, agent.kind)
        self._queue.take(lane, job)
        self._rebalancer.started(agent)
        rest: Sequence[WaitingJob] = ()
        if agent.spec.windows:
            rest = self._windows.take(agent, lane, job, self._rebalancer.count_coming(lane, now_ms), now_ms)
        due_ms = lane.due_ms
        installs = group.build not in agent.installed
        install_ms = self._queue.install_ms(group, agent) if installs else 0
        start_ms = self._queue.start_ms(group, agent)
        lease = Lease(
            id=self._new_lease_id(),
            job=group.job_spec(job, lane.priority, self._anti_affinity.remove(job.id)),
            agent_id=agent.id,
            installs=installs,
            expected_install_seconds=install_ms / 1000,
            expected_run_seconds=job.expected_ms / 1000,
            started_ms=now_ms,
            deadline_ms=deadline_ms,
            expected_start_seconds=start_ms / 1000,
            usual_run_seconds=job.usual_seconds(group.durations),
        )
        charged_ms = 0 if agent.spec.owner else job.expected_ms + install_ms + start_ms
        charged_us = self._orgs.charge(group.org, charged_ms, self._fleet.size) if charged_ms else 0
        active = ActiveLease(lease, group, job, agent, charged_us)
        active.reserved = True
        self._reserved_leases[active.id] = active
        self._idle.remove(agent)
        self._queue.start(lane, active)
        self._register_lease(active)
        if rest:
            lease = self._windows.lend(active, rest, due_ms, self._new_lease_id)
            self._rebalancer.lent(agent, now_ms)
        else:
            self._top_ups.started(active)
        return lease

    def _restore_lease(self, lease: Lease) -> None:
        """Add a running lease from before a restart, without a charge, as the meters start anew."""
        if lease.job.id in self._jobs or lease.id in self._leases:
            return
        group = self._queue.group(lease.job.group)
        agent = self._fleet.placeholder(lease.agent_id)
        self._idle.remove(agent)
        active = ActiveLease(lease, group, self._table.waiting_job(lease.job, group), agent, 0)
        self._queue.restore(active)
        self._register_lease(active)
