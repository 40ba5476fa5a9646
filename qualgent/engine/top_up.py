"""More jobs for a start of a test runner that runs: an agent whose runner stays gets them before it has run all.

They are of the group and run key of its window, no more than its share, and only if it would take that lane now.
"""

from __future__ import annotations

from collections.abc import Callable

from .decide import Decider
from .nodes import GroupNode, Lane, LentJob
from .outlook import free_in_ms
from .queue import WorkQueue
from .rebalance import Rebalancer
from .values import MoreHeld
from .waiting import ALONE, WaitingJob
from .windows import MIN_START_MS, Windows


class TopUps:
    """Decides after each begin of a held job whether its agent gets more."""

    def __init__(self, queue: WorkQueue, decider: Decider, windows: Windows, rebalancer: Rebalancer) -> None:
        self._queue = queue
        self._decider = decider
        self._windows = windows
        self._rebalancer = rebalancer
        self._low: dict[str, LentJob] = {}  # agent id -> what it began last, of windows that are about to end

    def begun(self, lent: LentJob) -> None:
        """Record that a held job began: what is left may be one job, or less work than a start takes."""
        window, agent, group = lent.window, lent.agent, lent.group
        if not window.first_id or lent.job.run_key == ALONE or group.key.target not in agent.spec.stays:
            return
        if len(window.jobs) <= 1 or window.work_ms < max(self._queue.start_ms(group, agent), MIN_START_MS):
            self._low[agent.id] = lent

    def decide(self, now_ms: int, deadline_ms: int, new_lease_id: Callable[[], str]) -> list[MoreHeld]:
        """Return more held leases for agents that are about to end their windows."""
        low, self._low = self._low, {}
        found = []
        for lent in low.values():
            lane = self._find_lane(lent, now_ms)
            jobs = [] if lane is None else self._take(lent, lane, now_ms)
            if lane is not None and jobs:
                found.append(self._windows.lend_more(lent, lane, jobs, now_ms, deadline_ms, new_lease_id))
                self._queue.end_taking(lane)
                self._rebalancer.lent(lent.agent, now_ms)
        return found

    def _find_lane(self, lent: LentJob, now_ms: int) -> Lane | None:
        """Return the lane of the window's group that the agent would take now; None: another one, or nothing."""
        agent, window = lent.agent, lent.agent.window
        if not agent.leases or not agent.live or lent.group.org.at_limit or self._rebalancer.is_promised(agent):
            return None
        lane = self._decider.choose(agent, now_ms)
        if lane is None or lane.group is not lent.group:
            return None
        if window is None:
            return lane
        is_same = window is lent.window and lane.priority == window.priority
        return lane if is_same and not any(other.recalled for other in window.jobs.values()) else None

    def _take(self, lent: LentJob, lane: Lane, now_ms: int) -> list[WaitingJob]:
        """Remove from the lane what the agent gets; ``end_taking`` must follow."""
        agent, group = lent.agent, lent.group
        window, has_ms = agent.window, free_in_ms(agent, now_ms)
        held, held_ms = (0, 0) if window is None else (len(window.jobs), window.work_ms)
        waiting_ms, coming = self._windows.waiting_ms(group), self._rebalancer.count_coming(lane, now_ms)
        share_ms = self._windows.share_ms(agent, group, waiting_ms, coming, now_ms)
        most_ms = self._windows.limit_ms(agent, group, lane.first(), waiting_ms)
        work_ms, most = min(share_ms - has_ms, most_ms - held_ms), self._windows.most_jobs - held
        jobs = self._queue.take_window(lane, lent.job.run_key, work_ms, most)
        if not jobs and self._is_free_first(group, has_ms, now_ms):
            jobs = self._queue.take_window(lane, lent.job.run_key, lane.first().expected_ms, 1)
        return jobs

    def _is_free_first(self, group: GroupNode, has_ms: int, now_ms: int) -> bool:
        """Return whether no other agent is expected to be free for the group sooner."""
        if self._queue.idle.count_in(group.pool):
            return False
        return all(free_in_ms(other, now_ms) >= has_ms for other in self._queue.helpers(group))
