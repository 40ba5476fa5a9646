"""Plan of which held jobs agents would give back for more urgent lanes, in a what-if. The queue is not changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from .decide import will_clear
from .nodes import AgentPool, GroupNode, LentJob, Window
from .outlook import Plan, RankedLane, Work, corrected, lanes_of, running_ms, work_of
from .planned import JobSums, PlannedLane
from .policy import MAX_URGENT, Policy
from .queue import WorkQueue
from .rebalance import MAX_LOOKED_AT, URGENT_SPARES, limit_of, price_of
from .shared_agents import SharedAgents
from .steps import Steps, parts_of
from .waiting import GUESSED


class GivenBack:
    """Held jobs that would be taken back, as of one moment."""

    def __init__(self) -> None:
        self.relief: dict[str, Work] = {}  # agent id -> the work that it would hold no more
        self._jobs: dict[GroupNode, dict[int, list[LentJob]]] = {}  # that would enter their lanes, by priority
        self._ids: set[str] = set()

    def leave(self, lent: LentJob) -> None:
        """Count a held job as no longer held by its agent."""
        self._ids.add(lent.id)
        work = corrected(lent.group, 1, lent.job.expected_ms, lent.job.expected_seconds == GUESSED)
        self.relief[lent.agent.id] = self.relief.get(lent.agent.id, Work()).plus(work)

    def take(self, window: Window) -> None:
        """Count all remaining jobs of a window as taken back into their lanes."""
        for lent in window.jobs.values():
            if not lent.recalled and lent.id not in self._ids:
                self.leave(lent)
                self._jobs.setdefault(window.group, {}).setdefault(lent.priority, []).append(lent)

    @property
    def counts(self) -> dict[GroupNode, int]:
        """Return by group how many jobs would be taken back into its lanes."""
        return {group: sum(map(len, jobs.values())) for group, jobs in self._jobs.items()}

    def lanes(self, policy: Policy, plan: Plan) -> dict[GroupNode, list[RankedLane]]:
        """Return the lanes that these groups would have with the jobs taken back, in place of real or planned ones."""
        found: dict[GroupNode, list[RankedLane]] = {}
        for group, by_priority in self._jobs.items():
            lanes = {lane.priority: lane for lane in lanes_of(group, plan)}
            for priority, held in by_priority.items():
                sums = JobSums()
                for lent in held:
                    sums.add(lent.job)
                if (known := lanes.get(priority)) is not None:
                    sums.add_lane(known)
                more = [replace(lent.job, lane=(group.key, priority)) for lent in held]
                lanes[priority] = PlannedLane(policy, group, priority, sums, more)
            found[group] = list(lanes.values())
        return found


def won_windows(
    queue: WorkQueue, policy: Policy, now_ms: int, lanes: Iterable[RankedLane], shared: SharedAgents
) -> Steps[list[Window]]:
    """Return the windows (jobs held by an agent) that agents would give back to serve these lanes.

    By the rebalancer's rules; for each lane those whose agents are free soonest. An agent that would have to install a
    build for a group that others run, or are won for, must be needed there.
    """
    won: dict[Window, None] = {}
    known: dict[AgentPool, list[Window]] = {}  # those of a pool's agents, looked at once for all lanes
    for lane in lanes:
        group, is_urgent = lane.group, lane.priority == MAX_URGENT
        yield
        if group.pool not in known:
            windows: list[Window] = []
            for part in parts_of(shared.of_pool(group.pool)):
                windows += [window for agent in part if (window := agent.window) is not None and agent.live]
                yield
            known[group.pool] = _soonest(windows, now_ms)
        takers: list[Window] = []
        left = 0 if group.org.at_limit else lane.count + (URGENT_SPARES if is_urgent else 0)
        for window in known[group.pool][: MAX_LOOKED_AT if is_urgent else policy.walk_lanes]:
            is_own = window.group is group and lane.priority >= window.priority
            coming = [] if is_urgent else takers
            joins = group.held or bool(coming)
            if (
                not left
                or is_own
                or window in won
                or (joins and not _is_needed(queue, policy, lane, window, coming, now_ms))
            ):
                continue
            if price_of(policy, queue, lane, window, joins=joins) < limit_of(window):
                won[window] = None
                takers.append(window)
                left -= 1
    return list(won)


def _is_needed(
    queue: WorkQueue, policy: Policy, lane: RankedLane, window: Window, takers: Iterable[Window], now_ms: int
) -> bool:
    """Return whether the agent of a window has the lane's build, or others would not clear the lane without it."""
    group, agent = lane.group, window.agent
    install_ms = 0 if group.build in agent.installed else queue.install_ms(group, agent)
    if not install_ms:
        return True
    coming = [running_ms(taker.agent, now_ms) + install_ms for taker in takers]
    work = work_of(lane)
    queue_ms = int(work.ms - work.ms / max(1.0, work.jobs))  # without what the agent would take itself
    return not will_clear(policy, group, lane.priority, queue_ms, install_ms, now_ms, coming)


def _soonest(windows: Sequence[Window], now_ms: int) -> list[Window]:
    """Return windows in the order in which their agents are free of the job that they run."""
    return sorted(windows, key=lambda window: (running_ms(window.agent, now_ms), window.agent.id))
