"""The queue of work: groups and their lanes, each lane ranked by due time, apart for groups with and without agents.

A lane is filed by its due time among the bare or the held lanes of its pool. Whatever changes that (its jobs, its
group's first or last run, its org's meter) ends here in ``_file`` and ``_rescore_org``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from .estimates import Estimates
from .fleet import AgentAntiAffinity, EngineFleet
from .idle import IdleAgents
from .nodes import ActiveLease, AgentKind, AgentNode, AgentPool, GroupNode, Lane, OrgNode, PoolKey, Window
from .policy import OrgMeters, Policy
from .values import BuildKey, BuildNote, GroupKey, OrgShare, add_to, with_capabilities
from .waiting import WaitingJob


class WorkQueue:
    """Index groups and lanes for the decision; notify the idle agents of new work."""

    def __init__(self, policy: Policy, estimates: Estimates, orgs: OrgMeters) -> None:
        self._policy = policy
        self.estimates = estimates
        self._orgs = orgs
        self.idle = IdleAgents(self.has_work_for, policy.ask_again_ms)
        self.fleet = EngineFleet(self.idle)
        self.anti_affinity = AgentAntiAffinity(self.fleet, policy.anti_affinity_ms)
        self.groups: dict[GroupKey, GroupNode] = {}  # all with work
        # the same by build: the one group of it, which most have, or several by pool; a dictionary takes 224 bytes
        self._of_build: dict[BuildKey, GroupNode | dict[AgentPool, GroupNode]] = {}
        self.build_notes: dict[BuildKey, BuildNote] = {}  # builds that are or were held
        self._unfiled: dict[Lane, None] = {}  # lanes that got jobs since ``settle``
        self._windows = 0
        self._changed: dict[Lane, None] = {}  # lanes that got jobs since ``take_changed``, while there are windows

    def org(self, name: str) -> OrgNode | None:
        """Return the organization's record; None: it has neither work nor past use that counts."""
        return self._orgs.known(name)

    def group(self, key: GroupKey) -> GroupNode:
        """Return the group with this key; create it if it is new."""
        group = self.groups.get(key)
        if group is None:
            pool = self.fleet.pool(self._pool_key(key))
            durations = self.estimates.durations(key.org_id, key.target)
            siblings = self._groups_by_pool(key.build)
            known = next(iter(siblings.values()), None)
            install_key = known.install_key if known is not None else self.estimates.install_key(key.build)
            org = self._orgs.get(key.org_id)
            org.groups += 1
            group = GroupNode(key, org, pool, durations, install_key)
            self.groups[key] = pool.groups[key] = group
            siblings[pool] = group
            self._of_build[key.build] = siblings if len(siblings) > 1 else group
        return group

    def _groups_by_pool(self, build: BuildKey) -> dict[AgentPool, GroupNode]:
        """Return the groups that need this build, by pool."""
        found = self._of_build.get(build)
        if found is None:
            return {}
        return {found.pool: found} if isinstance(found, GroupNode) else found

    def _pool_key(self, key: GroupKey) -> PoolKey:
        owner = key.org_id if key.org_id in self.fleet.owners else ""
        return key.target, with_capabilities(key.labels, key.needs) if key.needs else key.labels, owner

    def separate(self, org_id: str) -> None:
        """Give an organization pools of its own, as it got agents of its own. Rare: looks at all groups."""
        if org_id in self.fleet.owners:
            return
        self.fleet.owners.add(org_id)
        for group in [group for group in self.groups.values() if group.key.org_id == org_id]:
            self._change_pool(group)

    def _change_pool(self, group: GroupNode) -> None:
        """Move a group with its lanes to the pool that it belongs to now."""
        old, org, number = group.pool, group.org, len(group.lanes)
        for lane in group.lanes.values():
            if lane.entry is not None:
                self._take_out(lane)
        old.bare.rescore(org)
        old.held.rescore(org)
        self.idle.touch(old)  # fewer lanes contend there
        del old.groups[group.key]
        if not old.groups:
            self.fleet.release_pool(old)
        group.pool = pool = self.fleet.pool(self._pool_key(group.key))
        pool.groups[group.key] = group
        siblings = self._of_build[group.build]
        if isinstance(siblings, dict):
            del siblings[old]
            siblings[pool] = group
        if number:
            org.add_lanes(old, -number)
            org.add_lanes(pool, number)
        for lane in group.lanes.values():
            self._file(lane)
        pool.bare.rescore(org)
        pool.held.rescore(org)
        self.idle.notify_work(group)

    def remove_if_empty(self, group: GroupNode) -> None:
        """Remove a group without work, and its org and pool if nothing else uses them."""
        if not group.empty or self.groups.pop(group.key, None) is None:
            return
        del group.pool.groups[group.key]
        if not group.pool.groups:
            self.fleet.release_pool(group.pool)
        siblings = self._groups_by_pool(group.build)
        del siblings[group.pool]
        if not siblings:
            del self._of_build[group.build]
        group.org.groups -= 1
        self._orgs.remove_if_idle(group.org)

    def put(self, job: WaitingJob, group: GroupNode, priority: int, *, restricted: bool) -> None:
        """Add a job to its lane; ``restricted``: some agents may not run it. ``settle`` must follow, once for many."""
        self._lane(group, priority, 1).add(job, restricted=restricted)

    def put_all(self, jobs: Sequence[WaitingJob], group: GroupNode, priority: int) -> None:
        """Add jobs that are not restricted to their lane. ``settle`` must follow."""
        self._lane(group, priority, len(jobs)).add_all(jobs)

    def _lane(self, group: GroupNode, priority: int, more: int) -> Lane:
        """Return a group's lane for ``more`` new jobs of this priority; create it if it is new."""
        org = group.org
        if not org.waiting and not org.lent:
            self._orgs.rebase(org)
        org.waiting += more
        lane = group.lanes.get(priority)
        if lane is None:
            lane = group.lanes[priority] = Lane(group, priority)
            org.add_lanes(group.pool, 1)
        self._unfiled[lane] = None
        return lane

    def settle(self) -> None:
        """Rank all lanes that got jobs, and notify idle agents; call it after ``put``."""
        for lane in self._unfiled:
            group = lane.group
            self._file(lane)
            group.pool.bare.rescore(group.org)
            group.pool.held.rescore(group.org)
            self.idle.notify_work(group)
        if self._windows:
            self._changed.update(self._unfiled)
        self._unfiled.clear()

    def take_changed(self, most: int) -> list[Lane]:
        """Remove and return up to ``most`` lanes that got jobs while agents held jobs in windows."""
        lanes = list(islice(self._changed, most))
        for lane in lanes:
            del self._changed[lane]
        return lanes

    def remove(self, job: WaitingJob) -> tuple[GroupNode, int]:
        """Remove a waiting job from its lane. Return its group, which may be empty now, and its priority."""
        assert job.lane
        key, priority = job.lane
        group = self.groups[key]
        lane = group.lanes[priority]
        lane.remove(job)
        group.org.waiting -= 1
        self.end_taking(lane)
        return group, priority

    def start(self, lane: Lane, active: ActiveLease) -> None:
        """Record the running lease of a job that ``take`` removed from its lane."""
        group = lane.group
        first = not group.held
        group.add_lease(active)
        if first:
            self._file_all(group)
        else:
            self._file(lane)
        self._count_running(group.org)
        self._remove_if_empty(lane)

    def first_for(self, lane: Lane, agent: AgentNode) -> WaitingJob | None:
        """Return the lane's first job that the agent may run; None: all avoid this agent."""
        if not lane.has_restricted:
            return lane.first()
        pool = lane.group.pool
        return lane.first_for(lambda job: self.anti_affinity.allows(job.id, pool, agent))

    def take(self, lane: Lane, job: WaitingJob) -> None:
        """Remove a job that ``first_for`` returned; ``start`` must follow."""
        lane.group.org.waiting -= 1
        lane.take(job)

    def take_window(self, lane: Lane, run_key: str, work_ms: int, most: int) -> list[WaitingJob]:
        """Remove the lane's next jobs that fit in one runner start; ``start`` or ``end_taking`` must follow."""
        jobs = lane.take_window(run_key, work_ms, most)
        lane.group.org.waiting -= len(jobs)
        return jobs

    def end_taking(self, lane: Lane) -> None:
        """Rank the lane again after jobs were removed from it of which none runs."""
        self._file(lane)
        lane.group.pool.bare.rescore(lane.group.org)
        lane.group.pool.held.rescore(lane.group.org)
        self._remove_if_empty(lane)

    def add_window(self, window: Window) -> None:
        """Record that an agent holds jobs of a group in a window."""
        group = window.group
        first = not group.held
        self._windows += 1
        group.add_window(window)
        if first:
            self._file_all(group)
            self._rescore_org(group.org)

    def remove_window(self, window: Window) -> None:
        """Record that an agent holds no jobs of a group any more."""
        group = window.group
        del group.windows[window.agent.id]
        self._windows -= 1
        if not self._windows:
            self._changed.clear()
        if not group.held:
            self._file_all(group)
            self._rescore_org(group.org)
        self.idle.touch(group.pool)

    def restore(self, active: ActiveLease) -> None:
        """Record a running lease from before a restart."""
        active.group.add_lease(active)
        self._file_all(active.group)
        self._count_running(active.group.org)

    def begin(self, active: ActiveLease) -> None:
        """Record the running lease of a job that its agent held in a window."""
        active.group.add_lease(active)
        self._count_running(active.group.org)

    def _count_running(self, org: OrgNode) -> None:
        """Count one more running job of an organization; apply its limit and its new score."""
        org.running += 1
        self._apply_limit(org)
        self._rescore_org(org)

    def end(self, active: ActiveLease) -> None:
        """Remove a running lease from its group, and rank the org again, as its meter may have changed."""
        group = active.group
        del group.leases[active.id]
        if not group.held:
            self._file_all(group)
        group.org.running -= 1
        self._apply_limit(group.org)
        self._rescore_org(group.org)
        self.idle.touch(group.pool)

    def apply_shares(self) -> list[OrgNode]:
        """Apply the org shares that changed since the last call. Return the organizations with work among them."""
        names = self._orgs.shares.take_changed()
        changed = [org for org in map(self._orgs.known, names) if org is not None]
        for org in changed:
            self._set_share(org, self._orgs.shares.of(org.name))
        return changed

    def all_groups_of(self, build: BuildKey) -> list[GroupNode]:
        """Return the groups with work that need this build installed."""
        return list(self._groups_by_pool(build).values())

    def groups_of(self, build: BuildKey, kind: AgentKind) -> Iterable[GroupNode]:
        """Return the groups that need this build, in pools of a kind of agents; none if its org is at its limit."""
        found = self._of_build.get(build)
        if isinstance(found, GroupNode):  # as usual: one pool fits the build's tests
            return () if found.org.at_limit or found.pool not in kind.members else (found,)
        groups = found or {}
        if not groups or next(iter(groups.values())).org.at_limit:
            return ()
        if len(groups) <= len(kind.pools):
            return [group for pool, group in groups.items() if pool in kind.members]
        return [groups[pool] for pool in kind.pools if pool in groups]

    def has_work_for(self, build: BuildKey, kind: AgentKind) -> bool:
        """Return whether work that may start waits for this build in a pool of this kind of agents."""
        return any(group.lanes for group in self.groups_of(build, kind))

    def helpers(self, group: GroupNode) -> list[AgentNode]:
        """Return the agents on the group that will take more of its jobs."""
        agents = {active.agent.id: active.agent for active in group.leases.values()}
        agents.update({window.agent.id: window.agent for window in group.windows.values()})
        return [agent for agent in agents.values() if agent.kind is not None and group.pool in agent.kind.members]

    def install_ms(self, group: GroupNode, agent: AgentNode) -> int:
        """Return the expected install ms of the group's app on the agent, as if not installed (S in the policy)."""
        return self.estimates.install_ms(group.install_key, agent.spec.install_seconds)

    def start_ms(self, group: GroupNode, agent: AgentNode) -> int:
        """Return the expected ms from the agent's start of a test runner to its first test (R in the policy)."""
        key = group.key
        return self.estimates.start_ms(key.org_id, key.target, combines=key.target in agent.spec.windows)

    def advance_virtual_time(self, group: GroupNode, kind: AgentKind) -> None:
        """Advance the fleet's virtual time before a start, to the least meter of this org and the best-ranked orgs."""
        least = group.org.meter_us
        # an organization waits in its own pools alone, beside those that the agent shares
        for pool in kind.pools if group.pool.key[2] else (group.pool,):
            for ranked in (pool.bare, pool.held):
                head = ranked.first_org()
                if head is not None and head.meter_us < least:
                    least = head.meter_us
        if least > self._orgs.virtual_us:
            self._orgs.virtual_us = least

    def _file_all(self, group: GroupNode) -> None:
        for lane in group.lanes.values():
            self._file(lane)

    def _file(self, lane: Lane) -> None:
        """Put a lane into the ranking that it belongs to now, or remove it when it is empty."""
        group = lane.group
        pool = group.pool
        entry = lane.entry
        if not lane.count:
            if entry is not None:
                self._take_out(lane)
            return
        due = self._policy.due_ms(lane.oldest_ms(), lane.priority, lane.work_ms, pool.size)
        held = bool(group.leases or group.windows)  # called most of all
        ranking = pool.held if held else pool.bare
        if entry is not None and lane.held == held:
            if entry[0] == due:
                return
            ranking.remove(entry)
        else:
            if entry is not None:
                self._take_out(lane)
            if not held:
                group.org.add_bare(pool, lane.priority, 1)
        lane.due_ms = due
        lane.held = held
        lane.entry = entry = (due, lane.key, lane)
        ranking.add(entry)

    def _take_out(self, lane: Lane) -> None:
        """Remove a lane from the ranking it is in."""
        pool = lane.group.pool
        assert lane.entry is not None
        if lane.held:
            pool.held.remove(lane.entry)
        else:
            pool.bare.remove(lane.entry)
            lane.group.org.add_bare(pool, lane.priority, -1)
        lane.entry = None

    def _apply_limit(self, org: OrgNode) -> None:
        """Remove the org's lanes from the ranking as it reaches its limit, and add them when it is below again.

        Its lanes stay filed as they are, so this costs the same however many there are.
        """
        most = org.share.most_running
        at_limit = most is not None and org.running >= most
        if at_limit == org.at_limit:
            return
        org.at_limit = at_limit
        for pool in org.served:
            for priority, count in org.bare_in.get(pool, {}).items():
                add_to(pool.bare_priorities, priority, -count if at_limit else count)
        if not at_limit and org.waiting:
            self._orgs.rebase(org)
        self._rescore_org(org)
        if not at_limit:
            for pool in org.served:
                self.idle.notify_org_freed(pool, org.name)

    def _set_share(self, org: OrgNode, share: OrgShare) -> None:
        """Set an org's share, and apply its weight and limit. Rare: looks at all groups."""
        had_limit = org.share.most_running is not None
        org.share = share
        if not had_limit and share.most_running is not None:
            for group in self.groups.values():
                if group.org is org:
                    for lane in group.lanes.values():
                        if lane.entry is not None and not lane.held:
                            add_to(org.bare_in.setdefault(group.pool, {}), lane.priority, 1)
        self._apply_limit(org)
        if share.most_running is None:
            org.bare_in = {}

    def _rescore_org(self, org: OrgNode) -> None:
        """Rank an org again, after its meter changed, in each pool with agents where it has lanes."""
        for pool in org.served:
            pool.bare.rescore(org)
            pool.held.rescore(org)

    def _remove_if_empty(self, lane: Lane) -> None:
        """Remove a lane without jobs; only after its org was rescored in the pool."""
        if lane.count:
            return
        group = lane.group
        del group.lanes[lane.priority]
        group.org.add_lanes(group.pool, -1)
