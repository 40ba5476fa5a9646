"""All operations of an engine, in any order, compared with a plain model."""

from __future__ import annotations

from itertools import count
from typing import Any

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from qualgent.engine.engine import Engine
from qualgent.engine.errors import OrgFullError, StaleLeaseError
from qualgent.engine.policy import OrgShares, Policy
from qualgent.engine.values import AgentSpec, ChangeResult, Finished, JobSpec, Lease, OrgShare, Outcome, Reason

from .consistency import assert_consistent, assert_empty
from .machine_windows import HeldLeases
from .support import START_MS, as_labels

TARGETS = st.sampled_from(["phone", "web"])
LABELS = st.sampled_from([{}, {"os": "17"}, {"kind": "tablet", "os": "17"}]).map(as_labels)
AGENTS = st.sampled_from(["a", "b", "c", "d"])


class EngineMachine(HeldLeases):
    """The model: waiting, backing off, held, running and ended jobs, and live agents."""

    def __init__(self) -> None:
        super().__init__()
        names = count(1)
        self.shares = OrgShares()
        self.engine = Engine(
            Policy(leases_per_round=3), shares=self.shares, new_lease_id=lambda: f"lease-{next(names)}"
        )
        self.now_ms = 1_000_000
        self.wall_ms = START_MS
        self.number = 0
        self.wake_ms: int | None = None
        self.restriction_ends: dict[str, int] = {}  # job -> until when it wishes for an agent it was not tried on

    # ------------------------------------------------------------------------------------------ what happens

    @initialize()
    def begin(self) -> None:
        self.agents["a"] = AgentSpec(id="a", targets=("phone",), windows=("phone",), stays=("phone",))
        self.engine.put_agent(self.agents["a"], self.now_ms)

    @rule(seconds=st.sampled_from([0.0, 0.5, 5.0, 70.0, 2000.0]))
    def time_passes(self, seconds: float) -> None:
        self.now_ms += round(seconds * 1000)
        self.wall_ms += round(seconds * 1000)

    @rule(
        org=st.sampled_from(["acme", "zeta"]),
        app=st.sampled_from(["one-1", "two-1"]),
        where=TARGETS,
        labels=LABELS,
        priority=st.integers(0, 9),
        expected=st.lists(st.integers(0, 40), min_size=1, max_size=7),
        rest=st.sampled_from([0, 0, 0, 8_000]),
        room=st.sampled_from([None, None, None, 2, 6]),
        run_key=st.sampled_from(["", "", "other"]),
    )
    def submit(
        self, expected: list[int], rest: int, room: int | None, org: str, app: str, where: str, **fields: Any
    ) -> None:
        specs = []
        for seconds in expected:
            self.number += 1
            spec = JobSpec(
                id=f"{self.number % 3}-{self.number}",
                org_id=org,
                app_version_id=app,
                target=where,
                test=f"t{seconds}",
                submitted_ms=self.wall_ms,
                expected_seconds=float(seconds),
                not_before_ms=self.now_ms + rest if rest else 0,
                **fields,
            )
            specs.append(spec)
        waiting = sum(spec.org_id == org for spec in self._all_waiting())
        most_waiting = {} if room is None else {org: room}
        if room is not None and waiting + len(specs) > room:
            self.ended.update(spec.id for spec in specs)
            with pytest.raises(OrgFullError) as refused:
                self.engine.submit(specs, self.now_ms, most_waiting=most_waiting)
            assert (refused.value.org_id, refused.value.waiting, refused.value.most) == (org, waiting, room)
            return
        (self.resting if rest else self.waiting).update((spec.id, spec) for spec in specs)
        self.engine.submit(specs, self.now_ms, most_waiting=most_waiting)
        self.engine.submit(specs[:1], self.now_ms)

    @rule(org=st.sampled_from(["acme", "zeta"]), seconds=st.integers(1, 30), number=st.integers(3, 9))
    def start_suite(self, org: str, seconds: int, number: int) -> None:
        """Submit jobs that may run in one start, and start them if an agent is idle."""
        fields = {"labels": (), "priority": 1, "run_key": ""}
        self.submit([seconds] * number, 0, None, org, "one-1", "phone", **fields)
        self.assign()

    @rule(
        org=st.sampled_from(["acme", "zeta"]),
        weight=st.sampled_from([0.5, 1.0, 3.0]),
        most_running=st.sampled_from([None, 0, 1, 2]),
    )
    def give_share(self, org: str, weight: float, most_running: int | None) -> None:
        self.shares.put(org, OrgShare(weight=weight, most_running=most_running))

    @rule(
        name=AGENTS,
        serves=st.sets(TARGETS, min_size=1),
        labels=LABELS,
        accepting=st.booleans(),
        fallback=st.booleans(),
        cache=st.integers(1, 2),
        windows=st.sampled_from([("phone", "web"), ("phone",), ()]),
    )
    def agent_up(
        self,
        name: str,
        serves: set[str],
        labels: Any,
        accepting: bool,
        fallback: bool,
        cache: int,
        windows: tuple[str, ...],
    ) -> None:
        spec = AgentSpec(
            id=name,
            targets=tuple(sorted(serves)),
            labels=labels,
            accepting=accepting,
            fallback=fallback,
            cache_builds=cache,
            windows=windows,
            stays=windows[:1],
        )
        held = self.engine.put_agent(spec, self.now_ms)
        assert [lease.id for lease in held] == self._leases_of(name)
        again = {lease_id for lease_id in self.taken_back & set(self.held) if self.held[lease_id].agent_id == name}
        self.taken_back -= again  # it may not know of it: it is asked again
        self.agents[name] = spec

    @rule(name=AGENTS)
    def agent_down(self, name: str) -> None:
        held = self.engine.drop_agent(name, self.now_ms)
        assert [lease.id for lease in held] == self._leases_of(name)
        self.agents.pop(name, None)

    @rule()
    def assign(self) -> None:
        for name in [name for name, spec in self.resting.items() if spec.not_before_ms <= self.now_ms]:
            self._waits(self.resting.pop(name))
            self.returning.discard(name)
        while True:
            leases, self.wake_ms = self.engine.assign(self.now_ms, self.now_ms + 60_000)
            assert len(leases) <= 3
            self._nobody_sees(leases)
            self.engine.confirm(leases=[lease.id for lease in leases])
            for lease in leases:
                self._started(lease)
            if self.wake_ms is None or self.wake_ms > self.now_ms:
                break
        self._nobody_idles_beside_a_bare_group()
        self._limits_are_explained()

    def _nobody_sees(self, leases: list[Lease]) -> None:
        """Leases that are not committed are in no snapshot and no explanation."""
        snapshot = self.engine.snapshot(agents=True)
        assert (snapshot.running, snapshot.waiting) == (len(self.running), len(self._all_waiting()))
        assert sum(group.waiting for group in snapshot.groups) == snapshot.waiting
        assert sum(group.running for group in snapshot.groups) == snapshot.running
        parts = {org: self.engine.snapshot(orgs={org}) for org in {group.key.org_id for group in snapshot.groups}}
        assert sum(part.waiting for part in parts.values()) == snapshot.waiting
        assert sum(part.running for part in parts.values()) == snapshot.running
        assert sum(part.groups_total for part in parts.values()) == snapshot.groups_total
        for org, part in parts.items():  # with the positions of all: a position of 0 is no place in the order
            assert part.groups == [group for group in snapshot.groups if group.key.org_id == org]
        places = [group.position for group in snapshot.groups if group.position]
        assert places == list(range(1, len(places) + 1))
        assert not {lease.id for lease in leases} & {state.lease.id for state in snapshot.agents if state.lease}
        explained = self.engine.explain(self.now_ms, jobs=[lease.job.id for lease in leases])
        assert all(explanation.reason is not Reason.RUNNING for explanation in explained.values())

    def _started(self, lease: Lease) -> None:
        spec = self.waiting.pop(lease.job.id)
        assert lease.id not in self.running
        assert lease.job.priority == spec.priority
        assert lease.job.tried == spec.tried
        assert self._takes(lease.agent_id, spec)
        assert not self._at_limit(spec.org_id)
        agent = self.agents[lease.agent_id]
        assert agent.accepting
        assert lease.agent_id not in {other.agent_id for other in [*self.running.values(), *self.held.values()]}
        if agent.fallback:
            assert not any(spec.target in other.targets for other in self.agents.values() if not other.fallback)
        assert spec.target in agent.targets
        assert set(spec.labels) <= set(agent.labels)
        lane = [
            other for other in self.waiting.values() if (other.group, other.priority) == (spec.group, spec.priority)
        ]
        place = (spec.submitted_ms // 60_000, -(spec.expected_seconds or 0), spec.id)
        if not spec.tried:  # one that was tried may go to an agent that declined those before it
            assert all(
                place < (other.submitted_ms // 60_000, -(other.expected_seconds or 0), other.id)
                for other in lane
                if self._takes(lease.agent_id, other)
            )
        self.running[lease.id] = lease
        if lease.held:
            self._lent(lease, spec, [other for other in lane if other.run_key == spec.run_key and not other.tried])

    def _at_limit(self, org: str) -> bool:
        most = self.shares.of(org).most_running
        return most is not None and sum(lease.job.org_id == org for lease in self.running.values()) >= most

    def _waits(self, spec: JobSpec) -> None:
        self.waiting[spec.id] = spec
        if spec.tried:
            self.restriction_ends[spec.id] = self.now_ms + 60_000

    def _takes(self, name: str, spec: JobSpec) -> bool:
        if name not in spec.tried or self.restriction_ends[spec.id] <= self.now_ms:
            return True
        return not any(
            agent.accepting and self._serves(agent, spec) and other not in spec.tried
            for other, agent in self.agents.items()
        )

    def _serves(self, agent: AgentSpec, spec: JobSpec) -> bool:
        if agent.fallback:
            real = any(spec.target in other.targets for other in self.agents.values() if not other.fallback)
            if real:
                return False
        return spec.target in agent.targets and set(spec.labels) <= set(agent.labels)

    def _nobody_idles_beside_a_bare_group(self) -> None:
        busy = {lease.agent_id for lease in [*self.running.values(), *self.held.values()]}
        held = {lease.job.group for lease in [*self.running.values(), *self.held.values()]}
        for name, agent in self.agents.items():
            if agent.accepting and name not in busy:
                assert not [
                    spec
                    for spec in self.waiting.values()
                    if spec.group not in held
                    and self._serves(agent, spec)
                    and self._takes(name, spec)
                    and not self._at_limit(spec.org_id)
                ]

    def _limits_are_explained(self) -> None:
        explained = self.engine.explain(self.now_ms, jobs=self.waiting)
        for name, spec in self.waiting.items():
            explanation = explained[name]
            if explanation.reason not in (Reason.NO_AGENT, Reason.AGENTS_PAUSED):
                assert (explanation.reason is Reason.ORG_AT_LIMIT) == self._at_limit(spec.org_id)

    @precondition(lambda self: self.running)
    @rule(data=st.data(), outcome=st.sampled_from(Outcome), requeue=st.booleans(), rest=st.sampled_from([0, 9_000]))
    def finish(self, data: st.DataObject, outcome: Outcome, requeue: bool, rest: int) -> None:
        lease = self.running.pop(data.draw(st.sampled_from(sorted(self.running))))
        seconds = None if outcome is Outcome.LOST else data.draw(st.sampled_from([0.0, 3.0, 300.0]))
        finished = Finished(
            outcome=outcome,
            run_seconds=seconds,
            install_seconds=20.0 if lease.installs and seconds is not None else None,
            requeue=requeue,
            not_before_ms=self.now_ms + rest if rest else 0,
        )
        self.engine.finish(lease.id, finished, self.now_ms)
        others = tuple(name for name in lease.job.tried if name != lease.agent_id)
        self._gone(lease, msgspec.structs.replace(lease.job, tried=(*others, lease.agent_id)), requeue, rest)

    @precondition(lambda self: self.running)
    @rule(data=st.data(), requeue=st.booleans())
    def release(self, data: st.DataObject, requeue: bool) -> None:
        lease = self.running.pop(data.draw(st.sampled_from(sorted(self.running))))
        rest = self.engine.release(lease.id, self.now_ms, requeue)
        for other in rest:
            self._returned(self.held.pop(other.id))
        self._recalls_end()
        assert not set(self.held) & {other.id for other in lease.held} or rest == []
        self._gone(lease, lease.job, requeue, 0)

    def _gone(self, lease: Lease, spec: JobSpec, requeue: bool, rest: int) -> None:
        if not requeue:
            self.ended.add(spec.id)
        elif rest:
            self.resting[spec.id] = msgspec.structs.replace(spec, not_before_ms=self.now_ms + rest)
        else:
            self._waits(spec)
        with pytest.raises(StaleLeaseError):
            self.engine.finish(lease.id, Finished(outcome=Outcome.PASSED), self.now_ms)

    @precondition(lambda self: self.number)
    @rule(data=st.data(), priority=st.none() | st.integers(0, 9))
    def change(self, data: st.DataObject, priority: int | None) -> None:
        number = data.draw(st.integers(1, self.number))
        name = f"{number % 3}-{number}"
        found = self.engine.change(name, self.now_ms, priority=priority, cancel=priority is None)
        lease = next((lease for lease in self.running.values() if lease.job.id == name), None)
        if lease is not None:
            assert found is ChangeResult.RUNNING
            if priority is not None:  # it counts if the job waits again
                job = msgspec.structs.replace(lease.job, priority=priority)
                self.running[lease.id] = msgspec.structs.replace(lease, job=job)
        elif name in self.ended:
            assert found is ChangeResult.UNKNOWN
        elif (held := self._held_lease_of(name)) is not None:
            assert found is ChangeResult.CHANGED
            if priority is None:
                self.cancelled.add(held.id)
                self.ended.add(name)
            else:
                job = msgspec.structs.replace(held.job, priority=priority)
                self.held[held.id] = msgspec.structs.replace(held, job=job)
        else:
            assert found is ChangeResult.CHANGED
            where = self.waiting if name in self.waiting else self.resting
            spec = where.pop(name)
            if priority is None:
                self.ended.add(name)
            else:
                changed = msgspec.structs.replace(spec, priority=priority)
                if where is self.waiting and spec.priority != priority:
                    self._waits(changed)
                else:
                    where[name] = changed

    @rule(extra_ms=st.integers(0, 100_000))
    def renew_and_expire(self, extra_ms: int) -> None:
        known = [*self.running, *self.held]
        assert self.engine.renew([*known, "never-was"], self.now_ms + extra_ms) == ["never-was"]
        expired = {lease.id for lease in self.engine.expire(self.now_ms + extra_ms)}
        assert expired == set(known)
        if extra_ms:
            assert self.engine.expire(self.now_ms + extra_ms - 1) == []

    # ------------------------------------------------------------------------------------------ what holds

    @invariant()
    def the_engine_is_consistent(self) -> None:
        assert_consistent(self.engine)

    @invariant()
    def the_counts_are_those_of_the_model(self) -> None:
        snapshot = self.engine.snapshot(agents=True)
        assert snapshot.waiting == len(self._all_waiting())
        assert snapshot.running == len(self.running)
        assert {state.spec.id for state in snapshot.agents} == set(self.agents)
        waiting = {spec.id for spec in self._all_waiting()}
        explained = self.engine.explain(self.now_ms, jobs=[*waiting, *self.ended])
        assert set(explained) == waiting

    def teardown(self) -> None:
        """End everything and check that nothing is left."""
        for lease in list(self.running.values()):
            self.engine.finish(lease.id, Finished(outcome=Outcome.LOST), self.now_ms)
        for name in list(self.held):
            self.engine.release(name, self.now_ms, requeue=False)
        for name in [*self.waiting, *self.resting]:
            self.engine.change(name, self.now_ms, cancel=True)
        for name in list(self.agents):
            self.engine.drop_agent(name, self.now_ms)
        assert_empty(self.engine)


EngineMachine.TestCase.settings = settings(max_examples=150, stateful_step_count=50, deadline=None)
TestEngineMachine = pytest.mark.one_python(pytest.mark.seconds(EngineMachine.TestCase))
