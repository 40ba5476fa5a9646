"""The part of the state machine about held leases, with the model that all its rules share."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from qualgent.engine.engine import Engine
from qualgent.engine.errors import StaleLeaseError
from qualgent.engine.nodes import DelayedJob
from qualgent.engine.values import AgentSpec, JobSpec, Lease
from qualgent.engine.waiting import ALONE


class HeldLeases(RuleBasedStateMachine):
    """Drop, begin and take back held leases."""

    engine: Engine
    now_ms: int

    def __init__(self) -> None:
        super().__init__()
        self.waiting: dict[str, JobSpec] = {}
        self.resting: dict[str, JobSpec] = {}
        self.running: dict[str, Lease] = {}
        self.ended: set[str] = set()
        self.agents: dict[str, AgentSpec] = {}
        self.held: dict[str, Lease] = {}
        self.cancelled: set[str] = set()  # leases of the held ones whose jobs are cancelled
        self.taken_back: set[str] = set()
        self.returning: set[str] = set()  # jobs that wait for others that were taken back with them

    def _waits(self, spec: JobSpec) -> None:
        raise NotImplementedError

    def _leases_of(self, name: str) -> list[str]:
        leases = [*self.running.values(), *self.held.values()]
        return [lease.id for lease in leases if lease.agent_id == name]

    def _all_waiting(self) -> list[JobSpec]:
        held = [lease.job for lease in self.held.values() if lease.id not in self.cancelled]
        return [*self.waiting.values(), *self.resting.values(), *held]

    def _held_lease_of(self, job_id: str) -> Lease | None:
        return next((lease for lease in self.held.values() if lease.job.id == job_id), None)

    def _lent(self, lease: Lease, spec: JobSpec, lane: list[JobSpec]) -> None:
        """The rest of a window is the next of the lane with the same run key."""
        assert spec.target in self.agents[lease.agent_id].windows
        self._held(lease.agent_id, lease.held, lane)

    def _held(self, agent_id: str, leases: Sequence[Lease], lane: list[JobSpec]) -> None:
        """The next of the lane are held."""
        lane.sort(key=_order)
        assert [held.job.id for held in leases] == [other.id for other in lane[: len(leases)]]
        for held in leases:
            assert held.job == msgspec.structs.replace(self.waiting.pop(held.job.id), not_before_ms=0)
            assert (held.agent_id, held.installs) == (agent_id, False)
            self.held[held.id] = held

    @precondition(lambda self: self.held)
    @rule(data=st.data(), requeue=st.booleans(), alone=st.booleans())
    def drop(self, data: st.DataObject, requeue: bool, alone: bool) -> None:
        lease = self.held.pop(data.draw(st.sampled_from(sorted(self.held))))
        assert self.engine.release(lease.id, self.now_ms, requeue, alone=alone) == []
        if requeue:
            job = msgspec.structs.replace(lease.job, run_key=ALONE) if alone else lease.job
            self._returned(msgspec.structs.replace(lease, job=job))
        elif lease.id not in self.cancelled:
            self.ended.add(lease.job.id)
        self._recalls_end()
        with pytest.raises(StaleLeaseError):
            self.engine.begin(lease.id, self.now_ms)

    def _returned(self, lease: Lease) -> None:
        """Its job waits again with its age, once all that were taken back with it are answered."""
        spec = lease.job
        if lease.id not in self.cancelled:
            self.resting[spec.id] = msgspec.structs.replace(spec, not_before_ms=self.now_ms + 1000)
            self.returning.add(spec.id)

    def _recalls_end(self) -> None:
        for name in [name for name in self.returning if not isinstance(self.engine._jobs.get(name), DelayedJob)]:
            self.returning.discard(name)
            spec = self.resting.pop(name, None)
            if spec is not None:
                self._waits(msgspec.structs.replace(spec, not_before_ms=0))

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def begin_held(self, data: st.DataObject) -> None:
        lease = self.held[data.draw(st.sampled_from(sorted(self.held)))]
        if lease.id in self.cancelled:
            with pytest.raises(StaleLeaseError):
                self.engine.begin(lease.id, self.now_ms)
            return
        del self.held[lease.id]
        begun = self.engine.begin(lease.id, self.now_ms)
        assert (begun.id, begun.job, begun.started_ms) == (lease.id, lease.job, self.now_ms)
        assert self.engine.begin(lease.id, self.now_ms + 1).started_ms == self.now_ms
        self.running[lease.id] = begun
        self._recalls_end()

    @rule()
    def take_back(self) -> None:
        found = [lease.id for lease in self.engine.take_back(self.now_ms)]
        assert set(found) <= set(self.held) - self.taken_back
        assert all(self.held[name].agent_id in self.agents for name in found)
        self.taken_back.update(found)
        for lease in self.held.values():
            agent = self.agents.get(lease.agent_id)
            if agent is not None and (lease.id in self.cancelled or not agent.accepting):
                assert lease.id in self.taken_back

    @rule()
    def top_up(self) -> None:
        """More is the next of a lane of the window's group, for an agent that runs one of its jobs."""
        for more in self.engine.top_up(self.now_ms, self.now_ms + 60_000):
            spec = more.leases[0].job
            agent = self.agents[more.leases[0].agent_id]
            assert (spec.target in agent.stays, agent.accepting) == (True, True)
            own = [lease for lease in self.running.values() if lease.agent_id == agent.id]
            assert {lease.job.group for lease in own} == {spec.group}
            lane = [
                other
                for other in self.waiting.values()
                if (other.group, other.priority, other.run_key) == (spec.group, spec.priority, spec.run_key)
                and not other.tried
            ]
            self._held(agent.id, more.leases, lane)


def _order(spec: JobSpec) -> tuple[int, float, str]:
    return spec.submitted_ms // 60_000, -(spec.expected_seconds or 0), spec.id
