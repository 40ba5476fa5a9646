"""Lanes compared with a plain list of the same jobs."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from qualgent.engine.estimates import Estimates
from qualgent.engine.nodes import AgentPool, GroupNode, Lane, OrgNode
from qualgent.engine.policy import Policy
from qualgent.engine.values import USUAL, BuildKey, GroupKey
from qualgent.engine.waiting import NOT_GIVEN, NOWHERE, WaitingJob

POLICY = Policy()


def a_lane() -> Lane:
    estimates = Estimates()
    key = GroupKey("acme", "shop-1", "mobile", ())
    durations = estimates.durations("acme", "mobile")
    install_key = estimates.install_key(BuildKey("acme", "shop-1", "mobile"))
    return Lane(GroupNode(key, OrgNode("acme", USUAL), AgentPool(("mobile", ())), durations, install_key), 1)


def a_job(name: str, submitted_ms: int, expected_ms: int) -> WaitingJob:
    return WaitingJob(*POLICY.run_order(submitted_ms, expected_ms), name, NOWHERE, "test", submitted_ms, NOT_GIVEN)


class LaneMachine(RuleBasedStateMachine):
    """Add, take and remove jobs in any order; the model is a dict sorted on demand."""

    def __init__(self) -> None:
        super().__init__()
        self.lane = a_lane()
        self.model: dict[str, WaitingJob] = {}
        self.number = 0
        self.restricted: set[str] = set()

    @rule(
        submitted_ms=st.integers(0, 5).map(lambda n: n * 40_000),
        expected_ms=st.integers(0, 3).map(lambda n: n * 700),
        times=st.integers(1, 40),
        restricted=st.booleans(),
    )
    def add(self, submitted_ms: int, expected_ms: int, times: int, restricted: bool) -> None:
        for _ in range(times):
            self.number += 1
            job = a_job(f"{self.number % 7}-{self.number}", submitted_ms, expected_ms)
            self.lane.add(job, restricted=restricted)
            self.model[job.id] = job
            if restricted:
                self.restricted.add(job.id)

    @rule(jobs=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), min_size=1, max_size=60))
    def add_all(self, jobs: list[tuple[int, int]]) -> None:
        added = []
        for minutes, expected in jobs:
            self.number += 1
            added.append(a_job(f"{self.number % 7}-{self.number}", minutes * 40_000, expected * 700))
        self.lane.add_all(added)
        self.model |= {job.id: job for job in added}

    @precondition(lambda self: self.model)
    @rule()
    def take(self) -> None:
        expected = self._in_order()[0]
        assert self.lane.first() is expected
        self.lane.take(expected)
        del self.model[expected.id]

    @precondition(lambda self: self.model)
    @rule(refused=st.integers(0, 40))
    def take_first_accepted(self, refused: int) -> None:
        """Refuse the first few jobs; the lane must return the next one."""
        order = self._in_order()
        restricted = [job for job in order if job.id in self.restricted]
        tabu = {job.id for job in restricted[:refused]}
        looked_at = (set(self.model) - self.restricted) | {job.id for job in restricted[:16]}
        expected = next((job for job in order if job.id in looked_at - tabu), None)
        found = self.lane.first_for(lambda job: job.id not in tabu)
        assert found is expected
        if found is not None:
            self.lane.take(found)
            del self.model[found.id]

    def _in_order(self) -> list[WaitingJob]:
        return sorted(self.model.values(), key=lambda job: (job.submitted_ms // 60_000, -job.expected_ms, job.id))

    @precondition(lambda self: self.model)
    @rule(data=st.data(), times=st.integers(1, 60))
    def remove(self, data: st.DataObject, times: int) -> None:
        start = data.draw(st.integers(0, len(self.model) - 1))
        for name in sorted(self.model)[start : start + times]:
            self.lane.remove(self.model.pop(name))

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def remove_and_add_again(self, data: st.DataObject) -> None:
        """Replace a job with an equal object, as a priority change and its reversal do."""
        name = data.draw(st.sampled_from(sorted(self.model)))
        old = self.model[name]
        self.lane.remove(old)
        self.model[name] = a_job(name, old.submitted_ms, old.expected_ms)
        self.lane.add(self.model[name], restricted=name in self.restricted)

    @invariant()
    def sums_are_those_of_the_jobs(self) -> None:
        assert self.lane.count == len(self.model)
        assert self.lane.work_ms == sum(job.expected_ms for job in self.model.values())
        assert sorted(job.id for job in self.lane.jobs()) == sorted(self.model)
        if self.model:
            assert self.lane.oldest_ms() == min(job.submitted_ms for job in self.model.values())

    @invariant()
    def what_was_removed_does_not_pile_up(self) -> None:
        assert len(self.lane._order) + len(self.lane._restricted) <= 2 * self.lane.count + 32
        if self.lane._ages is not None:
            assert len(self.lane._ages.gone) <= self.lane.count + 32


TestLaneMachine = pytest.mark.one_python(pytest.mark.seconds(LaneMachine.TestCase))


def test_an_empty_lane_keeps_nothing() -> None:
    """Jobs, ages and stale entries are removed with the last job."""
    lane = a_lane()
    for number in range(100):
        lane.add(a_job(f"{number:03d}", number * 1000, number), restricted=number % 3 == 0)
    for _ in range(100):
        lane.take(lane.first())
    assert (lane.count, lane.work_ms) == (0, 0)
    assert lane._ages is not None  # many waited when the oldest was taken
    assert (lane._ages.waiting, lane._ages.gone) == ([], [])
    assert (lane._order, lane._restricted) == ([], [])
