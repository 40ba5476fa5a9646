"""Invariants of an Engine between any two calls."""

from __future__ import annotations

from qualgent.engine.engine import Engine
from qualgent.engine.nodes import ActiveLease, AgentPool, DelayedJob, GroupNode, LentJob, OrgNode, Window
from qualgent.engine.waiting import GUESSED, WaitingJob


def assert_consistent(engine: Engine) -> None:
    """Check that every index agrees with the values it indexes."""
    _check_lanes(engine)
    _check_orgs(engine)
    _check_jobs(engine)
    _check_windows(engine)
    _check_fleet(engine)


def _check_lanes(engine: Engine) -> None:
    queue = engine._queue
    for group in queue.groups.values():
        assert not group.empty
        assert group.pool.groups[group.key] is group
        for priority, lane in group.lanes.items():
            assert lane.count > 0
            assert lane.priority == priority
            assert lane.work_ms == sum(job.expected_ms for job in lane.jobs())
            assert lane.guessed == sum(job.expected_seconds == GUESSED for job in lane.jobs())
            assert lane.oldest_ms() == min(job.submitted_ms for job in lane.jobs())
            assert lane.held == bool(group.leases or group.windows)
    for pool in queue.fleet.pools.values():
        filed = [*pool.bare, *pool.held]
        lanes = [lane for group in pool.groups.values() for lane in group.lanes.values()]
        assert len(filed) == len(lanes)
        assert set(filed) == set(lanes)
        bare = list(pool.bare)
        assert all(not lane.held for lane in bare)
        assert all(lane.held for lane in pool.held)
        by_priority: dict[int, int] = {}
        for lane in bare:
            if lane.group.org.at_limit:
                continue
            by_priority[lane.priority] = by_priority.get(lane.priority, 0) + 1
        if not pool.size:  # nobody decides here, so the order is made with the first agent
            assert pool.bare_priorities == {}
            continue
        assert pool.bare_priorities == by_priority
        for ranked in (pool.bare, pool.held):
            walked = [(score, lane.key) for score, lane in ranked.walk()]
            assert walked == sorted((lane.score_ms, lane.key) for lane in ranked if not lane.group.org.at_limit)


def _check_orgs(engine: Engine) -> None:
    groups = engine._queue.groups.values()
    known = {org.name: org for org in engine._orgs}
    assert {group.key.org_id for group in groups} <= set(known)
    for org in known.values():
        own = [group for group in groups if group.org is org]
        assert org.waiting == sum(lane.count for group in own for lane in group.lanes.values())
        assert org.groups == len(own)
        assert org.delayed == sum(len(group.delayed) for group in own)
        assert org.lent == sum(sum(group.lent.values()) for group in own)
        assert org.running == sum(len(group.leases) for group in own)
        _check_limit(org, own)
        assert sum(org.lanes_in.values()) == sum(len(group.lanes) for group in own)
        assert set(org.served) == {group.pool for group in own if group.lanes and group.pool.size}
        assert org.offset_ms == engine.policy.offset_ms(org.meter_us)


def _check_limit(org: OrgNode, own: list[GroupNode]) -> None:
    most = org.share.most_running
    assert org.at_limit == (most is not None and org.running >= most)
    bare: dict[AgentPool, dict[int, int]] = {}
    for group in own:
        for priority, lane in group.lanes.items():
            if most is not None and not lane.held:
                in_pool = bare.setdefault(group.pool, {})
                in_pool[priority] = in_pool.get(priority, 0) + 1
    assert org.bare_in == bare


def _check_jobs(engine: Engine) -> None:
    groups = list(engine._queue.groups.values())
    waiting = {job.id for group in groups for lane in group.lanes.values() for job in lane.jobs()}
    delayed = {name for group in groups for name in group.delayed}
    running = {active.job.id for group in groups for active in group.leases.values()}
    where = engine._jobs
    assert {name for name, place in where.items() if isinstance(place, WaitingJob)} == waiting
    assert {name for name, place in where.items() if isinstance(place, DelayedJob)} == delayed
    assert {name for name, place in where.items() if isinstance(place, ActiveLease)} == running
    assert {active.id for group in groups for active in group.leases.values()} == set(engine._leases)
    held = {lent.job.id for lent in engine._windows.lent.values() if not lent.cancelled}
    assert {name for name, place in where.items() if isinstance(place, LentJob)} == held


def _check_windows(engine: Engine) -> None:
    """Check that each held lease is in the window of one agent, and that the sums are those of its jobs."""
    groups, windows = engine._queue.groups.values(), engine._windows
    by_agent = {agent.id: agent.window for agent in engine._fleet.agents.values() if agent.window is not None}
    assert {name: window for group in groups for name, window in group.windows.items()} == by_agent
    assert windows.lent == {name: lent for window in by_agent.values() for name, lent in window.jobs.items()}
    for name, window in by_agent.items():
        assert window.jobs
        assert window.group.windows[name] is window
        assert window.size >= len(window.jobs)
        work = [lent.job for lent in window.jobs.values() if not lent.recalled]
        assert window.work_ms == sum(job.expected_ms for job in work)
        assert window.guessed == sum(job.expected_seconds == GUESSED for job in work)
        assert all(lent.window is window and lent.recalled >= lent.cancelled for lent in window.jobs.values())
    for group in groups:
        lent = [one for window in group.windows.values() for one in window.jobs.values() if not one.cancelled]
        assert group.lent_ms == sum(one.job.expected_ms for one in lent)
        priorities = [one.priority for one in lent]
        assert group.lent == {priority: priorities.count(priority) for priority in priorities}
    _check_filed(engine, by_agent)
    recalled = {name for name, lent in windows.lent.items() if lent.recalled}
    assert set(windows._due) <= recalled
    assert set(windows._recalls) == recalled
    for recall in windows._recalls.values():
        assert recall.pending == sum(other is recall for other in windows._recalls.values())


def _check_filed(engine: Engine, by_agent: dict[str, Window]) -> None:
    """Check how windows are filed for taking back, and what is promised."""
    rebalancer = engine._rebalancer
    assert set(rebalancer._filed) == set(by_agent)
    assert set(rebalancer._begun) <= set(by_agent)
    assert engine._queue._windows == len(by_agent)
    filed = list(rebalancer._filed.values())
    assert all(rebalancer._soonest.values())
    assert all(rebalancer._longest.values())
    assert sum(map(len, rebalancer._longest.values())) == len(filed)
    assert sum(map(len, rebalancer._soonest.values())) == sum(kind is not None for kind, *_ in filed)
    for kind, pool, soonest, longest in filed:
        assert kind is None or soonest in rebalancer._soonest[kind]
        assert longest in rebalancer._longest[pool]
        window = by_agent[soonest[1]]
        assert longest[0] == -soonest[0] - window.work_ms
    promised = {name: group for group, takers in rebalancer._takers.items() for name in takers}
    assert promised == {agent.id: agent.promised for agent in engine._fleet.agents.values() if agent.promised}
    assert all(rebalancer._takers.values())


def _check_fleet(engine: Engine) -> None:
    fleet, idle = engine._fleet, engine._idle
    takers = [agent for agent in fleet.agents.values() if agent.kind is not None]
    assert fleet.size == sum(not agent.spec.owner for agent in takers)
    assert all(active.agent.spec.owner in ("", active.group.key.org_id) for active in engine._leases.values())
    assert all(agent.live and agent.spec.accepting for agent in takers)
    assert all(agent.live or agent.leases or agent.window for agent in fleet.agents.values())
    for pool in fleet.pools.values():
        members = [agent for agent in takers if agent.kind is not None and pool in agent.kind.members]
        assert pool.size == len(members)
        assert all(agent.carries(pool.key[1]) for agent in members)
        assert all(agent.spec.owner in ("", pool.key[2]) for agent in members)
        assert all((key.org_id if key.org_id in fleet.owners else "") == pool.key[2] for key in pool.groups)
        assert set(pool.idle_kinds) == {agent.kind for agent in members if agent.filed is not None}
    fresh_kinds = [agent.kind for agent in idle._fresh.values()]
    assert {kind: kind.fresh for kind in idle._fresh_kinds} == {kind: fresh_kinds.count(kind) for kind in fresh_kinds}
    for agent in fleet.agents.values():
        listed = agent.id in idle._fresh or agent.filed is not None
        assert listed == agent.idle
        assert not (agent.id in idle._fresh and agent.filed is not None)
        if agent.filed is not None and agent.kind is not None:
            assert agent.filed in agent.kind.idle
            assert all(agent.filed in agent.kind.holders[build] for build in agent.installed)
    for kind in fleet._kinds.values():
        assert kind.fresh == fresh_kinds.count(kind)
        held = {build for builds in kind.builds_of.values() for build in builds}
        assert held == set(kind.holders)
        assert all(build.org_id == name for name, builds in kind.builds_of.items() for build in builds)


def assert_empty(engine: Engine) -> None:
    """Check that an engine without jobs and agents keeps only estimates, org debts and reusable pools."""
    assert_consistent(engine)
    queue, fleet, idle = engine._queue, engine._fleet, engine._idle
    assert not engine._jobs
    assert not engine._leases
    windows, deadlines = engine._windows, engine._deadlines
    assert not (windows.lent)
    assert not (windows._recalls)
    assert not (windows._due)
    assert not deadlines._expired
    assert all(entry[-1].ended for entry in deadlines._heap)
    rebalancer = engine._rebalancer
    assert not rebalancer._filed
    assert not rebalancer._takers
    assert not rebalancer._awaiting
    assert not rebalancer._again
    assert not queue._changed
    assert not queue.groups
    assert not queue._of_build
    assert not fleet.agents
    assert not fleet._kinds
    assert not fleet._serving
    assert not fleet._fallback
    assert fleet.size == 0
    assert not idle._fresh
    assert not idle._dirty
    assert not idle._declined
    for pool in fleet.pools.values():
        assert not pool.groups
        assert not pool.busy
        assert not pool.idle_kinds
        assert pool.size == 0
    assert set(fleet._unused) == set(fleet.pools)
    for org in engine._orgs:
        assert (org.waiting, org.groups, org.lanes_in) == (0, 0, {})
        assert org.meter_us > engine._orgs.virtual_us
