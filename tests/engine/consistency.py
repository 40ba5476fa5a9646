"""Invariants of an Engine between any two calls."""

from __future__ import annotations

from qualgent.engine.engine import Engine
from qualgent.engine.nodes import ActiveLease, AgentPool, DelayedJob, GroupNode, OrgNode
from qualgent.engine.waiting import WaitingJob


def assert_consistent(engine: Engine) -> None:
    """Check that every index agrees with the values it indexes."""
    _check_lanes(engine)
    _check_orgs(engine)
    _check_jobs(engine)
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
            assert lane.oldest_ms() == min(job.submitted_ms for job in lane.jobs())
            assert lane.held == bool(group.leases)
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


def _check_fleet(engine: Engine) -> None:
    fleet, idle = engine._fleet, engine._idle
    takers = [agent for agent in fleet.agents.values() if agent.kind is not None]
    assert fleet.size == sum(not agent.spec.owner for agent in takers)
    assert all(active.agent.spec.owner in ("", active.group.key.org_id) for active in engine._leases.values())
    assert all(agent.live and agent.spec.accepting for agent in takers)
    assert all(agent.live or agent.leases for agent in fleet.agents.values())
    for pool in fleet.pools.values():
        members = [agent for agent in takers if agent.kind is not None and pool in agent.kind.members]
        assert pool.size == len(members)
        assert all(agent.carries(pool.key[1]) for agent in members)
        assert all(agent.spec.owner in ("", pool.key[2]) for agent in members)
        assert all((key.org_id if key.org_id in fleet.owners else "") == pool.key[2] for key in pool.groups)
        assert set(pool.idle_kinds) == {agent.kind for agent in members if agent.filed is not None}
    for agent in fleet.agents.values():
        listed = agent.id in idle._fresh or agent.filed is not None
        assert listed == agent.idle
        assert not (agent.id in idle._fresh and agent.filed is not None)
        if agent.filed is not None and agent.kind is not None:
            assert agent.filed in agent.kind.idle
            assert all(agent.filed in agent.kind.holders[build] for build in agent.installed)
    for kind in fleet._kinds.values():
        held = {build for builds in kind.builds_of.values() for build in builds}
        assert held == set(kind.holders)
        assert all(build.org_id == name for name, builds in kind.builds_of.items() for build in builds)


def assert_empty(engine: Engine) -> None:
    """Check that an engine without jobs and agents keeps only estimates, org debts and reusable pools."""
    assert_consistent(engine)
    queue, fleet, idle = engine._queue, engine._fleet, engine._idle
    assert not engine._jobs
    assert not engine._leases
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
