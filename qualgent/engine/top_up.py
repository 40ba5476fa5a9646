"""More jobs for a start of a test runner that runs: an agent whose runner stays gets them before it has run all.

They are of the group and run key of its window, no more than its share, and only if it would take that lane now.
"""

from __future__ import annotations

from collections.abc import Callable

from .decide import Decider
from .nodes import ActiveLease, AgentNode, GroupNode, Lane, LentJob
from .outlook import free_in_ms
from .queue import WorkQueue
from .rebalance import Rebalancer
from .values import MoreHeld
from .waiting import ALONE, WaitingJob
from .windows import MIN_START_MS, OpenStart, Windows

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
        """Record a lease behind which nothing is held: the runner stays only if something is."""
        self._note(active, OpenStart(active.id, active.job.run_key, 1, None))

    def begun(self, lent: LentJob) -> None:
        """Record that a held job began: what is left may be one job, or less work than a start takes."""
        window, agent, group = lent.window, lent.agent, lent.group
        if len(window.jobs) <= 1 or window.work_ms < max(self._queue.start_ms(group, agent), MIN_START_MS):
            self._note(lent, OpenStart(window.first_id, lent.job.run_key, window.size, window))

    def _note(self, lease: ActiveLease | LentJob, start: OpenStart) -> None:
        agent, group = lease.agent, lease.group
        if start.first_id and start.run_key != ALONE and group.key.target in agent.spec.stays:
            self._low[agent.id] = agent, group, start

    def decide(self, now_ms: int, deadline_ms: int, new_lease_id: Callable[[], str]) -> list[MoreHeld]:
        """Hold more jobs for agents whose windows run low. Return their leases, which expire at ``deadline_ms``."""
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
        """Return the lane of the window's group that the agent would take now; None: another one, or nothing."""
        if not agent.live or group.org.at_limit or self._rebalancer.is_promised(agent):
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
        """Remove from the lane what the agent gets; ``end_taking`` must follow."""
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
        """Return whether the lane's next job is for this agent, also if it is more than its share.

        The lane has jobs for all who work on its group or may join, and a start counts beside it; or no other is
        expected to be free sooner.
        """
        next_ms = NEXT_STARTS * max(self._queue.start_ms(lane.group, agent), MIN_START_MS)
        idle, helpers = self._queue.idle.count_in(lane.group.pool), self._queue.helpers(lane.group)
        if lane.count > idle + len(helpers) and lane.first().expected_ms <= next_ms:
            return True
        return not idle and all(free_in_ms(other, now_ms) >= has_ms for other in helpers if other is not agent)
