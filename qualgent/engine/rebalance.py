"""Keeps the held windows ranked, and chooses leases to take back for idle agents or urgent lanes."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from sortedcontainers import SortedList

from .decide import Decider, will_clear
from .nodes import AgentKind, AgentNode, AgentPool, GroupNode, Lane, LentJob, OrgNode, Window
from .outlook import RankedLane, running_ms
from .policy import MAX_URGENT, Policy
from .queue import WorkQueue
from .values import Lease
from .windows import Recall, Windows, expected_ms, is_new

URGENT_SPARES = 3  # agents asked for a lane of priority 0 beyond its jobs: estimates of when they are free may be wrong
LOOK_AGAIN_MS = 1_000  # after this, windows are looked at again for agents that are still idle
MAX_LOOKED_AT = 64  # windows looked at for one lane, and idle agents looked at in one pool

Filed = tuple[int, str, Window]
"""(when its agent is expected to be free, agent id, window): ids differ, so windows are never compared."""


class Rebalancer:
    """Decides after each round what to take back. It costs nothing while nothing happened."""

    def __init__(self, policy: Policy, queue: WorkQueue, decider: Decider, windows: Windows) -> None:
        self._policy = policy
        self._queue = queue
        self._decider = decider
        self._windows = windows
        self._filed: dict[str, tuple[AgentKind | None, AgentPool, Filed, Filed]] = {}  # agent id -> how it is filed
        self._soonest: dict[AgentKind, SortedList] = {}  # windows by the end of what their agents run; no empty ones
        self._longest: dict[AgentPool, SortedList] = {}  # windows by minus the end of all their work; no empty ones
        self._fleet_changes = 0
        self._begun: dict[str, AgentNode] = {}  # agents with windows that began a job
        self._uneven: dict[AgentPool, None] = {}  # pools with windows in which an agent stayed idle
        self._again: dict[AgentPool, int] = {}  # pools in which they are still idle -> when to look again
        self._takers: dict[GroupNode, dict[str, AgentNode]] = {}  # agents promised to a group; no empty ones
        self._awaiting: dict[str, Recall] = {}  # idle agent id -> what is taken back for it

    # ------------------------------------------------------------------------------------------ what happened

    def refile(self, agent: AgentNode, now_ms: int) -> None:
        """Update the rankings of windows for an agent, by what it runs and holds now."""
        self._unfile(agent)
        window = agent.window
        if window is None:
            self._begun.pop(agent.id, None)
            return
        free_ms = now_ms + running_ms(agent, now_ms)
        soonest, longest = (free_ms, agent.id, window), (-free_ms - window.work_ms, agent.id, window)
        pool = window.group.pool
        self._filed[agent.id] = agent.kind, pool, soonest, longest
        if agent.kind is not None:
            self._soonest.setdefault(agent.kind, SortedList()).add(soonest)
        self._longest.setdefault(pool, SortedList()).add(longest)

    def _unfile(self, agent: AgentNode) -> None:
        """Remove an agent's window from the rankings of its kind and its pool."""
        filed = self._filed.pop(agent.id, None)
        if filed is None:
            return
        kind, pool, soonest, longest = filed
        if kind is not None:
            self._soonest[kind].remove(soonest)
            if not self._soonest[kind]:
                del self._soonest[kind]
        self._longest[pool].remove(longest)
        if not self._longest[pool]:
            del self._longest[pool]
            self._again.pop(pool, None)

    def lent(self, agent: AgentNode, now_ms: int) -> None:
        """Record that an agent got a window, of which idle agents may take a part."""
        self.refile(agent, now_ms)
        assert agent.window is not None
        self._uneven[agent.window.group.pool] = None

    def begun(self, agent: AgentNode, now_ms: int) -> None:
        """Record that an agent began a held job, so that a more urgent lane may take back the rest."""
        self.refile(agent, now_ms)
        if agent.window is not None:
            self._begun[agent.id] = agent
            if (pool := agent.window.group.pool).idle_kinds:
                self._uneven[pool] = None

    def started(self, agent: AgentNode) -> None:
        """Record that an agent started a job or takes none now, so that no window is taken back for it."""
        if self._awaiting:
            self._awaiting.pop(agent.id, None)
        self._keep_promise(agent)

    def _keep_promise(self, agent: AgentNode) -> None:
        """Forget that an agent's window was taken back for a group, as the agent is free now."""
        group, agent.promised = agent.promised, None
        if group is not None:
            takers = self._takers[group]
            del takers[agent.id]
            if not takers:
                del self._takers[group]

    def stayed_idle(self, agent: AgentNode) -> None:
        """Record that an agent found no lane to take, so that it may take a part of another agent's window."""
        self._keep_promise(agent)
        if self._longest and agent.kind is not None:
            self._uneven.update((pool, None) for pool in agent.kind.pools if pool in self._longest)

    def limit(self, org: OrgNode, now_ms: int) -> None:
        """Take back windows of an organization beyond its limit of running jobs. Rare: looks at all windows."""
        most = org.share.most_running
        if most is None:
            return
        own = [window for ranked in self._longest.values() for _, _, window in ranked if window.group.org is org]
        for window in sorted(own, key=lambda window: window.agent.id)[most:]:
            self._recall(window, window.jobs.values(), now_ms)

    # ------------------------------------------------------------------------------------------ what is decided

    def decide(self, now_ms: int) -> list[Lease]:
        """Decide which held leases to take back after a round; return them, each once."""
        if self._fleet_changes != self._queue.fleet.changes:
            self._fleet_changes = self._queue.fleet.changes
            for agent_id in list(self._filed):
                self.refile(self._queue.fleet.agents[agent_id], now_ms)
        for lane in self._queue.take_changed(MAX_LOOKED_AT):
            self._win_agents(lane, now_ms)
        begun, self._begun = self._begun, {}
        for agent in begun.values():
            better = self._decider.choose(agent, now_ms)
            if better is not None:
                self._win_agent(better, agent, now_ms)
        for pool in self._take_uneven():
            self._even_out(pool, now_ms)
        return self._windows.take_due()

    def wake_ms(self, now_ms: int) -> int | None:
        """Return when (monotonic ms, after now) to look again for windows to share with idle agents; None: never."""
        if not self._again and not self._uneven:  # nearly always
            return None
        for pool in [pool for pool, due_ms in self._again.items() if due_ms <= now_ms]:
            del self._again[pool]
            self._uneven[pool] = None
        # ``decide`` follows, and may find nothing for them yet
        coming = [pool for pool in self._uneven if pool in self._longest and pool.idle_kinds]
        return min([*self._again.values(), *(now_ms + LOOK_AGAIN_MS for _ in coming)], default=None)

    def _take_uneven(self) -> list[AgentPool]:
        """Return, each once, the pools in which an agent stayed idle while others hold windows."""
        pools, self._uneven = self._uneven, {}
        return [pool for pool in pools if pool in self._longest]

    def _win_agents(self, lane: Lane, now_ms: int) -> None:
        """Take back windows for a lane that is more urgent than they are, of the agents that are free soonest.

        For priority 0 of some agents more: the first to be free takes the job.
        """
        pool, is_urgent = lane.group.pool, lane.priority == MAX_URGENT
        ranked = [windows for kind, windows in self._soonest.items() if pool in kind.members]
        most = MAX_LOOKED_AT if is_urgent else self._policy.walk_lanes
        agents = [window.agent for _, _, window in islice(heapq.merge(*ranked), most)]
        for agent in sorted(agents, key=lambda agent: _is_overdue(agent, now_ms)):
            self._win_agent(lane, agent, now_ms)

    def count_coming(self, lane: Lane, now_ms: int) -> int:
        """Return how many agents are expected to take a job of the lane's group before a new window of it would end.

        To priority 0 that are also those of which nobody knows when they are free: nothing waits behind its tests.
        """
        if lane.priority == MAX_URGENT:
            return len(self._takers.get(lane.group, ()))
        return self._count_takers(lane.group, now_ms)

    def _count_takers(self, group: GroupNode, now_ms: int) -> int:
        """Return how many agents, not overdue, will take a job of the group once their window is taken back."""
        takers = self._takers.get(group)
        return sum([not _is_overdue(agent, now_ms) for agent in takers.values()]) if takers else 0

    def _win_agent(self, lane: Lane, agent: AgentNode, now_ms: int) -> None:
        """Take back an agent's window for a more urgent lane, unless enough agents will come."""
        window, group = agent.window, lane.group
        if window is None or agent.promised is not None or not lane.count:
            return
        most = lane.count + (URGENT_SPARES if lane.priority == MAX_URGENT else 0)
        enough = self._count_takers(group, now_ms) >= most or len(self._takers.get(group, ())) >= 2 * most
        if enough or not self._wins(lane, window, now_ms):
            return
        agent.promised = group
        self._takers.setdefault(group, {})[agent.id] = agent
        self._recall(window, window.jobs.values(), now_ms)

    def _wins(self, lane: Lane, window: Window, now_ms: int) -> bool:
        """Return whether a lane is so urgent that the agent of this window would rather take it."""
        agent, group = window.agent, lane.group
        is_own = group is window.group and lane.priority >= window.priority
        if is_own or group.org.at_limit or not self._decider.has_job_for(agent, lane):
            return False
        # the first of those asked for priority 0 takes it: the others install nothing
        takers = () if lane.priority == MAX_URGENT else self._takers.get(group, {}).values()
        joins = group.held or bool(takers)
        if joins and group.build not in agent.installed:
            install_ms = self._queue.install_ms(group, agent)
            queue_ms = lane.work_ms + lane.first().longest
            known = [taker for taker in takers if not _is_overdue(taker, now_ms)]
            coming = [running_ms(taker, now_ms) + install_ms for taker in known]
            if will_clear(self._policy, group, lane.priority, queue_ms, install_ms, now_ms, coming):
                return False
        return price_of(self._policy, self._queue, lane, window, joins=joins) < limit_of(window)

    def _even_out(self, pool: AgentPool, now_ms: int) -> None:
        """Take back parts of the longest windows for the idle agents of a pool.

        Agents of a kind that have none of the builds installed would all get the same answer.
        """
        self._again.pop(pool, None)
        awaiting = [agent_id for agent_id, recall in self._awaiting.items() if recall.pending]
        helpers = max(1, self._queue.idle.count_in(pool) - len(awaiting))
        for kind in list(pool.idle_kinds):
            is_refused = False
            for entry in list(islice(kind.idle, MAX_LOOKED_AT)):
                agent: AgentNode = entry[3]
                own = list(self._own_windows(agent, pool))
                if agent.id in awaiting or (is_refused and not own):
                    continue
                if self._help(agent, chain(own, self._longest_in(pool)), helpers, now_ms):
                    helpers = max(1, helpers - 1)
                else:
                    is_refused = True
                    self._again[pool] = now_ms + LOOK_AGAIN_MS

    def _help(self, agent: AgentNode, windows: Iterable[Window], helpers: int, now_ms: int) -> bool:
        """Take back a part of one of these windows for an idle agent. Return whether that was worth it."""
        for window in windows:
            part = self._part_for(agent, window, helpers, now_ms)
            if part:
                self._awaiting[agent.id] = self._recall(window, part, now_ms)
                return True
        return False

    def _own_windows(self, agent: AgentNode, pool: AgentPool) -> Iterator[Window]:
        """Iterate over the longest window of each group whose build the agent has installed."""
        assert agent.kind is not None
        for build in agent.installed:
            for group in self._queue.groups_of(build, agent.kind):
                if group.pool is pool and group.windows:
                    yield min(group.windows.values(), key=lambda window: self._filed[window.agent.id][3])

    def _longest_in(self, pool: AgentPool) -> Iterator[Window]:
        """Iterate over a pool's windows, those first whose agents are busy longest."""
        for _, _, window in islice(self._longest[pool], self._policy.walk_lanes):
            yield window

    def _part_for(self, agent: AgentNode, window: Window, helpers: int, now_ms: int) -> list[LentJob]:
        """Return the jobs at the end of a window that an idle agent would run sooner; empty: not worth it.

        ``helpers``: idle agents that may each take a part.
        """
        group = window.group
        if group.org.at_limit or not window.agent.live:
            return []
        start_ms = self._queue.start_ms(group, agent)
        install_ms = 0 if group.build in agent.installed else self._queue.install_ms(group, agent)
        cost_ms = start_ms + install_ms
        held = [(lent, expected_ms(lent)) for lent in window.jobs.values() if not lent.recalled]
        left_ms = _left_ms(window.agent, now_ms) + sum(run_ms for _, run_ms in held)
        if cost_ms:
            helpers = max(1, min(helpers, left_ms // (2 * cost_ms)))
        share_ms = (left_ms - helpers * cost_ms) / (helpers + 1)
        part: list[LentJob] = []
        part_ms = 0
        for lent, run_ms in reversed(held):
            if part_ms + run_ms > share_ms and part:
                break
            part.append(lent)
            part_ms += run_ms
        worth_ms = self._policy.join_installs * install_ms
        if part and not is_new(part[0].job, group):
            worth_ms += self._policy.worth_starts * start_ms
        if min(part_ms, left_ms - cost_ms - part_ms) <= worth_ms:  # how much sooner all of the window's jobs end
            return []
        clears = install_ms and will_clear(self._policy, group, window.priority, part_ms, install_ms, now_ms)
        return [] if clears else part

    def _recall(self, window: Window, jobs: Iterable[LentJob], now_ms: int) -> Recall:
        """Mark held leases of a window to be taken back, and rank the window again."""
        recall = self._windows.recall(list(jobs))
        self.refile(window.agent, now_ms)
        return recall


def price_of(policy: Policy, queue: WorkQueue, lane: RankedLane, window: Window, *, joins: bool) -> float:
    """Return the score at which a window's agent takes a lane, with its costs. ``joins``: others run the lane's group.

    A start of the test runner that is thrown away costs as much as an install, except against priority 0.
    """
    agent, group, price = window.agent, lane.group, float(lane.score_ms)
    if not lane.priority == MAX_URGENT < window.priority:
        price += policy.install_weight * queue.start_ms(window.group, agent)
    if group.build not in agent.installed:
        price += policy.install_weight * queue.install_ms(group, agent) * (1 + joins)
    return price


def limit_of(window: Window) -> int:
    """Return the score (ms) that a lane's price must be below for a window to be given back for it."""
    return window.due_ms + window.group.org.offset_ms


def _is_overdue(agent: AgentNode, now_ms: int) -> bool:
    """Return whether the agent's job takes longer than expected, so that its end is unknown."""
    return bool(agent.leases) and not running_ms(agent, now_ms)


def _left_ms(agent: AgentNode, now_ms: int) -> int:
    """Return for how many ms an agent is still busy with what it runs: if overdue, as long again as it is late."""
    return max((abs(active.expected_end_ms - now_ms) for active in agent.leases.values()), default=0)
