"""The engine's cost limits: memory per job, decisions per event, pools kept."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from qualgent.engine import ranking
from qualgent.engine.decide import Decider
from qualgent.engine.engine import Engine
from qualgent.engine.nodes import AgentNode, Lane
from qualgent.engine.policy import OrgShares
from qualgent.engine.values import JobSpec, OrgShare

from .consistency import assert_consistent, assert_empty
from .support import START_MS, Play, agent, job, make_engine


def _specs(number: int) -> Iterator[JobSpec]:
    """Make jobs that share no strings, as when decoded from JSON."""
    for index in range(number):
        yield JobSpec(
            id=f"01890a5d-ac96-774b-bcce-{index:012d}",
            org_id=f"organisation-{index % 40}",
            app_version_id=f"shop-android-{index % 500}.4.2",
            target="".join(("mob", "ile")),
            test=f"tests/checkout/test_{index % 5000}.spec.js",
            priority=1 + index % 3,
            submitted_ms=START_MS + index * 10,
        )


@pytest.mark.seconds
@pytest.mark.parametrize("number", [10_000, 20_000])
def test_a_waiting_job_takes_at_most_500_bytes(number: int) -> None:
    """The limit includes the job's own strings; the fewer jobs there are, the fewer share what a lane costs."""
    engine = make_engine()
    tracemalloc.start()
    try:
        gc.collect()  # empties the free lists of the interpreter, whose memory is not traced when it is used again
        before, _ = tracemalloc.get_traced_memory()
        for spec in _specs(number):
            engine.submit((spec,), 0)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert engine.snapshot(0).waiting == number
    assert (after - before) / number <= 500


@pytest.fixture
def decisions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the agents that decisions were made for, in order."""
    asked: list[str] = []
    choose = Decider.choose

    def noting(self: Decider, agent: AgentNode, now_ms: int) -> Lane | None:
        asked.append(agent.id)
        return choose(self, agent, now_ms)

    monkeypatch.setattr(Decider, "choose", noting)
    return asked


def test_an_event_costs_two_decisions_among_many_idle_agents(decisions: list[str]) -> None:
    """A thousand idle agents are not decided for one by one."""
    play = Play(make_engine())
    play.up(*(agent(f"agent-{n:04d}") for n in range(1000)))
    assert play.assign() == []
    assert len(decisions) == 1
    for n in range(50):
        decisions.clear()
        play.submit(job(f"a-{n}", app=f"app-{n}x"))
        play.assign()
        assert len(decisions) == 2


def test_assign_without_an_event_decides_nothing(decisions: list[str]) -> None:
    """Repeated calls cost no decision."""
    play = Play(make_engine())
    play.up(*(agent(f"agent-{n:04d}") for n in range(100)))
    play.submit(job("a"), job("b"))
    play.assign()
    decisions.clear()
    for _ in range(10):
        play.later(0.1)
        play.assign()
    assert decisions == []


def test_an_event_in_one_pool_decides_for_no_other_pool(decisions: list[str]) -> None:
    """A web job costs no decision for phones."""
    play = Play(make_engine())
    play.up(*(agent(f"phone-{n}", "phone") for n in range(20)), agent("web", "web"))
    play.submit(job("p1", target="phone"), job("p2", target="phone"))
    play.assign()
    decisions.clear()
    play.submit(job("w", target="web"))
    play.assign()
    assert decisions == ["web"]


@pytest.mark.seconds
def test_unused_pools_are_forgotten() -> None:
    """A thousand label combinations used once are dropped, and still work when used again."""
    engine = make_engine()
    play = Play(engine)
    labels = {f"name-{n}": "x" for n in range(1000)}
    play.up(agent(labels=labels), agent("plain"))
    for n in [*range(1000), 0, 1, 999]:
        play.submit(job(f"a-{n}", app=f"app-{n % 3}x", labels={f"name-{n}": "x"}))
        lease = play.one()
        assert lease.agent_id == "agent-1"
        play.finish(lease)
    assert len(engine._fleet.pools) <= 257
    assert_consistent(engine)
    play.drop("agent-1")
    play.drop("plain")
    assert_empty(engine)


def test_orgs_without_debt_are_forgotten() -> None:
    """Only an org that used more than its share is kept."""
    engine = make_engine()
    play = Play(engine)
    play.up(agent(install_seconds=0.0))
    for n in range(20):
        play.submit(job(f"a-{n}", org=f"org-{n:02d}", app=f"app-{n}x", seconds=0.0))
        play.finish(play.one())
    assert list(engine._orgs) == []


def test_the_cost_of_a_limit_is_independent_of_the_queue() -> None:
    """2,000 waiting builds move as many ranked entries as ten."""
    moved = []
    for builds in (10, 2000):
        play = Play(Engine(shares=OrgShares(named={"acme": OrgShare(most_running=1)})))
        play.up(*(agent(f"agent-{n}") for n in range(3)))
        play.submit(*(job(f"j-{n:04d}", app=f"app-{n}x") for n in range(builds)))
        lease = play.one()
        changes = _Counted()
        with changes.counting():
            play.finish(lease)
            play.one()
        moved.append(changes.number)
    assert moved[0] == moved[1]


class _Counted:
    """Count the changes of sorted collections."""

    def __init__(self) -> None:
        self.number = 0

    @contextmanager
    def counting(self) -> Iterator[None]:
        with pytest.MonkeyPatch.context() as patch:
            for name in ("insert", "remove"):
                patch.setattr(ranking, name, self._noting(getattr(ranking, name)))
            yield

    def _noting(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def noting(*args: Any) -> Any:
            self.number += 1
            return function(*args)

        return noting
