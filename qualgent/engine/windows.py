"""Windows: jobs that an agent holds in advance behind the one it runs, for one start of its test runner.

A held job waits: it is charged, limited and counted as an attempt only when it begins. Until then it may be taken back,
and returns to its lane with its age and place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from .job_table import Deadlines, JobTable
from .nodes import ActiveLease, AgentNode, DelayedJob, GroupNode, Lane, LentJob, Window
from .policy import Policy
from .queue import WorkQueue
from .values import Lease, MoreHeld, add_to
from .waiting import ALONE, GUESSED, WaitingJob

MIN_START_MS = 1_000  # a lease of its own costs a turn of the agent and of the server as well
STAYING_STARTS = 12  # times R: work that is held for a runner that stays
RETURN_MS = 1_000  # how long jobs that came back wait for those that were taken back with them


class OpenStart(NamedTuple):
    """The start of a test runner that an agent may get more jobs for."""

    first_id: str  # the lease that it began with
    run_key: str
    size: int  # jobs of it until now
    window: Window | None  # what is held; None: nothing was, or not any more


class Recall:
    """Held leases that are taken back together: their jobs return to the lane together."""

    __slots__ = ("pending", "returned")

    def __init__(self, pending: int) -> None:
        self.pending = pending  # not answered by the agent
        self.returned: list[DelayedJob] = []


class Windows:
    """All windows: sizes them, lends their jobs, and takes them back."""

    def __init__(self, policy: Policy, queue: WorkQueue, table: JobTable, deadlines: Deadlines) -> None:
        self._policy = policy
        self._queue = queue
        self._table = table
        self._deadlines = deadlines
        self.most_jobs = policy.window_jobs - 1  # that an agent holds
        self.lent: dict[str, LentJob] = {}  # by lease id
        self._recalls: dict[str, Recall] = {}  # by lease id, of those that are taken back
        self._due: dict[str, LentJob] = {}  # by lease id: recalled, and not given to the caller yet

    def take(self, agent: AgentNode, lane: Lane, first: WaitingJob, coming: int, now_ms: int) -> list[WaitingJob]:
        """Remove from a lane the jobs that an agent gets behind ``first``, if any. ``WorkQueue.start`` must follow.

        ``coming``: other agents that are expected to take a part of the group's work.
        """
        group, key = lane.group, lane.group.key
        if not self.most_jobs or not lane.count or first.run_key == ALONE or key.target not in agent.spec.windows:
            return []
        waiting_ms = first.expected_ms + self.waiting_ms(group)
        work_ms = self.limit_ms(agent, group, first, waiting_ms)
        if work_ms * (group.pool.size + coming) > waiting_ms:  # else the share is larger, whoever joins
            work_ms = min(work_ms, self.share_ms(agent, group, waiting_ms, coming, now_ms))
        return self._queue.take_window(lane, first.run_key, work_ms - first.expected_ms, self.most_jobs)

    def waiting_ms(self, group: GroupNode) -> int:
        """Return the expected ms of a group's waiting and held jobs."""
        return group.lent_ms + sum(lane.work_ms for lane in group.lanes.values())

    def limit_ms(self, agent: AgentNode, group: GroupNode, first: WaitingJob, waiting_ms: int) -> int:
        """Return how many ms of work an agent may hold of a group, of which ``waiting_ms`` waits.

        More jobs in one start win less and less. Longer windows would put the longest tests behind each other, but of
        tests that never ran nobody knows which those are. A runner that stays gets more in time.
        """
        if is_new(first, group):
            return waiting_ms
        return most_held_ms(self._policy, agent, group.key.target, self._queue.start_ms(group, agent))

    def share_ms(self, agent: AgentNode, group: GroupNode, waiting_ms: int, coming: int, now_ms: int) -> int:
        """Return an agent's equal share (ms) of a group's work among the agents on it, joining and ``coming``."""
        running_ms = sum(max(0, active.expected_end_ms - now_ms) for active in group.leases.values())
        join_ms = self._queue.start_ms(group, agent) + self._queue.install_ms(group, agent)
        joining = self._queue.idle.count_in(group.pool) - 1  # the agent itself is one of them, or of the helpers
        if worth_ms := self._policy.join_installs * join_ms:
            joining = min(joining, int(waiting_ms // worth_ms))
        agents = 1 + joining + coming + len(self._queue.helpers(group))
        most_running = group.org.share.most_running
        if most_running is not None:
            agents = min(agents, max(1, most_running))
        return (waiting_ms + running_ms) // agents

    def lend(
        self, active: ActiveLease, jobs: Sequence[WaitingJob], due_ms: int, new_lease_id: Callable[[], str]
    ) -> Lease:
        """Record jobs as held by the agent behind its running lease. Return that lease with the held ones."""
        window = Window(active.agent, active.group, active.id, active.priority, due_ms)
        window.size = 1
        self._queue.add_window(window)
        active.agent.window = window
        first = active.lease
        return replace(first, held=self._lend(window, jobs, first.started_ms, first.deadline_ms, new_lease_id))

    def lend_more(
        self,
        agent: AgentNode,
        start: OpenStart,
        lane: Lane,
        jobs: Sequence[WaitingJob],
        now_ms: int,
        deadline_ms: int,
        new_lease_id: Callable[[], str],
    ) -> MoreHeld:
        """Record more jobs as held by the agent, for a runner start that is under way. Return their leases."""
        window = agent.window
        if window is None:
            window = agent.window = Window(agent, lane.group, start.first_id, lane.priority, lane.due_ms)
            window.size = start.size
            self._queue.add_window(window)
        return MoreHeld(start.first_id, self._lend(window, jobs, now_ms, deadline_ms, new_lease_id))

    def _lend(
        self,
        window: Window,
        jobs: Sequence[WaitingJob],
        now_ms: int,
        deadline_ms: int,
        new_lease_id: Callable[[], str],
    ) -> tuple[Lease, ...]:
        """Record jobs as held in the window, each with a lease of its own; return the leases."""
        leases = tuple(
            Lease(
                id=new_lease_id(),
                job=window.group.job_spec(job, window.priority, ()),
                agent_id=window.agent.id,
                installs=False,
                expected_install_seconds=0.0,
                expected_run_seconds=job.expected_ms / 1000,
                started_ms=now_ms,
                deadline_ms=deadline_ms,
            )
            for job in jobs
        )
        for lease, job in zip(leases, jobs, strict=True):
            self._add(LentJob(lease, job, window))
        return leases

    def restore(self, lease: Lease, agent: AgentNode, group: GroupNode) -> None:
        """Add a held lease from before a restart to its agent's window."""
        job = self._table.waiting_job(lease.job, group)
        window = agent.window
        if window is None:
            spec = lease.job
            due_ms = self._policy.due_ms(spec.submitted_ms, spec.priority, job.expected_ms, group.pool.size)
            window = agent.window = Window(agent, group, "", spec.priority, due_ms)
            self._queue.add_window(window)
        self._add(LentJob(lease, job, window))

    def _add(self, lent: LentJob) -> None:
        """Add a held lease to its window, its group, the job table and the deadlines."""
        window, group = lent.window, lent.group
        window.jobs[lent.id] = lent
        window.size += 1
        window.work_ms += lent.job.expected_ms
        window.guessed += lent.job.expected_seconds == GUESSED
        self.lent[lent.id] = lent
        self._table.places[lent.job.id] = lent
        self._deadlines.add(lent)
        group.org.lent += 1
        group.lent_ms += lent.job.expected_ms
        add_to(group.lent, lent.priority, 1)

    def begin(self, lent: LentJob, now_ms: int) -> None:
        """Remove a held lease from its window, as its job now runs."""
        self._leave_lane(lent)
        self._remove(lent)
        self._answer(lent, None, now_ms)
        self._queue.settle()

    def release(self, lent: LentJob, now_ms: int, requeue: bool, not_before_ms: int, alone: bool) -> None:
        """Remove a held lease from its window; queue its job again, unless it is cancelled or not to be requeued."""
        gone = lent.cancelled or not requeue
        if not lent.cancelled:
            self._leave_lane(lent)
            del self._table.places[lent.job.id]
        self._remove(lent)
        lent.window.size -= 1
        delayed = None
        if not gone:
            job = replace(lent.job, run_key=ALONE) if alone else lent.job
            if lent.id in self._recalls and self._recalls[lent.id].pending > 1:
                not_before_ms = max(not_before_ms, now_ms + RETURN_MS)
            delayed = self._table.put_back(lent, job, lent.lease.job.tried, not_before_ms, now_ms)
        self._answer(lent, delayed if not_before_ms == now_ms + RETURN_MS else None, now_ms)
        self._queue.settle()

    def _leave_lane(self, lent: LentJob) -> None:
        """Subtract a held job from its group's and org's numbers of waiting jobs."""
        group = lent.group
        group.org.lent -= 1
        group.lent_ms -= lent.job.expected_ms
        add_to(group.lent, lent.priority, -1)

    def _remove(self, lent: LentJob) -> None:
        """Remove a held lease from its window, and the window with its last one."""
        window = lent.window
        del self.lent[lent.id], window.jobs[lent.id]
        self._due.pop(lent.id, None)
        self._deadlines.forget(lent)
        if not lent.recalled:
            self._leave_work(lent)
        if not window.jobs:
            window.agent.window = None
            self._queue.remove_window(window)

    def _leave_work(self, lent: LentJob) -> None:
        """Subtract a held job from its window's work."""
        lent.window.work_ms -= lent.job.expected_ms
        lent.window.guessed -= lent.job.expected_seconds == GUESSED

    def _answer(self, lent: LentJob, delayed: DelayedJob | None, now_ms: int) -> None:
        """Record that a recalled lease came back or began; after the recall's last one its jobs enter their lanes."""
        recall = self._recalls.pop(lent.id, None)
        if recall is None:
            return
        recall.pending -= 1
        if delayed is not None:
            recall.returned.append(delayed)
        if not recall.pending:
            self._table.end_delays_of(recall.returned, now_ms)

    def change(self, lent: LentJob, priority: int | None, *, cancel: bool) -> None:
        """Cancel a held job or change its priority; either way its agent is asked to give it back."""
        if cancel:
            self._leave_lane(lent)
            del self._table.places[lent.job.id]
            lent.cancelled = True
        elif priority is None or priority == lent.priority:
            return
        else:
            add_to(lent.group.lent, lent.priority, -1)
            lent.priority = priority
            add_to(lent.group.lent, priority, 1)
        self.recall([lent])

    def update(self, agent: AgentNode) -> None:
        """Recall again an agent's recalled leases after it connected; recall all if it cannot run the group now.

        It may not know what was taken back before; an agent that takes no more work of the group gets all taken back.
        """
        window = agent.window
        if window is None:
            return
        self._due.update({lent.id: lent for lent in window.jobs.values() if lent.recalled})
        if agent.kind is None or window.group.pool not in agent.kind.members:
            self.recall(window.jobs.values())

    def recall(self, jobs: Iterable[LentJob]) -> Recall:
        """Mark held leases to be taken back by ``take_due``, those not marked already; return their common recall."""
        found = [lent for lent in jobs if not lent.recalled]
        recall = Recall(len(found))
        for lent in found:
            lent.recalled = True
            self._leave_work(lent)
            self._recalls[lent.id] = recall
            self._due[lent.id] = lent
        return recall

    def take_due(self) -> list[Lease]:
        """Return, each once, the recalled leases of connected agents."""
        due, self._due = self._due, {}
        return [lent.lease for lent in due.values() if lent.agent.live]


def most_held_ms(policy: Policy, agent: AgentNode, target: str, start_ms: int) -> int:
    """Return how many ms of known work an agent may hold at once for one runner start of ``start_ms``."""
    starts = min(policy.window_starts, STAYING_STARTS) if target in agent.spec.stays else policy.window_starts
    return int(starts * max(start_ms, MIN_START_MS))


def is_new(job: WaitingJob, group: GroupNode) -> bool:
    """Return whether the duration of a job is unknown: its test never ran, and its submitter gave no estimate."""
    return job.given_seconds is None and job.test not in group.durations.tests


def expected_ms(lent: LentJob) -> int:
    """Return the expected ms of a held job by the newest estimates, not those when it was submitted."""
    job = lent.job
    return lent.group.durations.expected_ms(job.test) if job.given_seconds is None else job.expected_ms
