"""Thousands of groups and pools of one submitter cost linear time, in steps.

Costs are calls of functions, which are the same on every machine.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualgent.engine.engine import Engine
from qualgent.engine.errors import GroupsFullError
from qualgent.engine.estimates import Estimates
from qualgent.engine.policy import OrgShares
from qualgent.engine.snapshots import Part, SnapshotQuery
from qualgent.engine.steps import ENTERED, STEP, run_steps
from qualgent.engine.values import ChangeResult, JobSpec, Lease, OrgShare, Snapshot

from .consistency import assert_consistent
from .support import Play, agent, build, job, make_engine

FEW, MANY = 100, 800
LINEAR = MANY / FEW * 1.5  # so many times the calls, at most


def calls(action: Callable[[], Any]) -> int:
    """Return how many functions an action calls."""
    number = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    gc.disable()  # Hypothesis has a callback in each collection
    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(None)
        gc.enable()
    return number


def own_pools(number: int, **fields: Any) -> list[JobSpec]:
    """Make jobs each of which asks for a label that nobody carries."""
    return [job(f"j-{n:05d}", labels={"l": f"{n:05d}"}, **fields) for n in range(number)]


def make_play(jobs: int, agents: int = 5, **settings: Any) -> Play:
    """Make a play with so many jobs in pools of their own, and agents that serve others."""
    play = Play(make_engine(**settings))
    play.up(*(agent(f"a-{n:03d}", labels={"lab": "x"}) for n in range(agents)))
    play.submit(*own_pools(jobs))
    return play


def ratio(make: Callable[[int], Play], action: Callable[[Play, int], object]) -> float:
    """Return how much more an action costs of many groups than of few."""
    few, many = make(FEW), make(MANY)
    before = calls(lambda: action(few, FEW))
    return calls(lambda: action(many, MANY)) / before


def test_submitting_groups_is_linear_and_looks_at_no_agent() -> None:
    """Neither the pools that are there nor agents that do not serve the new ones count."""
    costs = []
    for agents in (1, 50):
        few, many = (make_play(0, agents) for _ in range(2))
        before = calls(lambda few=few: few.submit(*own_pools(FEW)))
        costs.append(calls(lambda many=many: many.submit(*own_pools(MANY))))
        assert costs[-1] < LINEAR * before
    assert costs[1] < 1.1 * costs[0]


def test_groups_of_labels_that_agents_carry_are_linear() -> None:
    """Agents that are alike move to their new kind together."""

    def submit(play: Play, number: int) -> None:
        names = [f"{n:05d}" for n in range(number)]
        play.submit(*(job(f"k-{name}", labels={"lab": "x", "l": name}) for name in names))

    assert ratio(lambda _: make_play(0, 50), submit) < LINEAR


@pytest.mark.seconds
def test_cancelling_is_linear() -> None:
    """A cancelled job moves its organization in its own pool only."""

    def cancel(play: Play, number: int) -> None:
        for n in range(number):
            assert play.engine.change(f"j-{n:05d}", play.now_ms, cancel=True) is ChangeResult.CHANGED

    assert ratio(make_play, cancel) < LINEAR
    play = make_play(MANY)
    cancel(play, MANY)
    assert_consistent(play.engine)


def test_changing_priorities_is_linear() -> None:
    """As a cancel."""

    def change(play: Play, number: int) -> None:
        for n in range(number):
            play.engine.change(f"j-{n:05d}", play.now_ms, priority=5)

    assert ratio(make_play, change) < LINEAR


def _run_one(play: Play, _: int) -> None:
    play.submit(job("run", app="other-1"))
    play.finish(play.one())


@pytest.mark.parametrize("most_running", [None, 1], ids=["no limit", "at its limit"])
def test_a_run_costs_the_same_beside_any_number_of_groups(most_running: int | None) -> None:
    """Pools without agents are not put in order, though each start and end moves all lanes of an organization."""
    shares = OrgShares(named={"acme": OrgShare(most_running=most_running)})
    assert ratio(lambda number: make_play(number, shares=shares), _run_one) < 1.2


def test_pools_are_put_in_order_when_they_get_an_agent() -> None:
    """Earlier changes of the organizations' meters count."""
    play = Play(make_engine())
    play.up(agent("a", labels={"lab": "x"}))
    play.submit(job("z", org="zeta", app="z-1", labels={"os": "17"}, at=1))
    play.submit(job("b", org="acme", app="b-1", labels={"os": "17"}))
    for n in range(4):  # acme uses the other agent meanwhile, so that zeta goes first
        play.submit(job(f"used-{n}", seconds=600.0, app="used-1"))
        play.finish(play.one(), run_seconds=600.0)
    play.up(agent("b", labels={"os": "17"}))
    assert_consistent(play.engine)
    assert play.one().job.id == "z"


@pytest.mark.seconds
def test_an_agent_connects_at_the_same_cost_beside_any_number_of_pools() -> None:
    """It looks at the pools that ask for nothing or for one of its labels."""
    assert ratio(make_play, lambda play, _: play.up(agent("new", labels={"lab": "x", "os": "17"}))) < 1.2


def test_builds_of_many_labels_cost_a_decision_nothing() -> None:
    """An agent looks up the groups of a build that it holds in its own pools, whatever labels others ask for."""

    def make(number: int) -> Play:
        play = make_play(number)
        play.submit(job("first"))
        play.finish(play.one())  # whose agent has the build installed that all the others wait for
        return play

    assert ratio(make, lambda play, _: (play.submit(job("next")), play.one())) < 1.2


def test_the_release_of_a_build_looks_at_its_own_groups() -> None:
    """Not at those of other builds."""

    def release(play: Play, _: int) -> None:
        play.engine.clear_build(build("held-1"), play.now_ms)

    def make(number: int) -> Play:
        play = make_play(number)
        play.submit(job("held", app="held-1", not_before_ms=play.now_ms + 1000))
        play.engine.note_build(build("held-1"), "held", play.now_ms + 1000)
        return play

    assert ratio(make, release) < 1.2


QUERIES = {
    "groups": SnapshotQuery(Part.GROUPS, 50),
    "groups of an organization": SnapshotQuery(Part.GROUPS, 50, {"acme"}),
    "stranded": SnapshotQuery(Part.STRANDED, 50),
    "blocked": SnapshotQuery(Part.BLOCKED, 50),
    "loads": SnapshotQuery(Part.LOADS),
}


@pytest.mark.seconds
@pytest.mark.parametrize("name", QUERIES)
@pytest.mark.parametrize("served", [False, True])
def test_a_look_at_the_queue_is_linear_in_small_steps(name: str, served: bool) -> None:
    """No step looks at more than a part of the groups."""

    def make(number: int) -> Play:
        play = make_play(number)
        if served:
            play.up(*(agent(f"l-{n:05d}", labels={"l": f"{n:05d}"}) for n in range(number)))
        return play

    assert ratio(make, lambda play, _: run_steps(play.engine.snapshot_steps(QUERIES[name]))) < LINEAR
    steps = play_steps(make(3 * STEP).engine.snapshot_steps(QUERIES[name]))
    assert max(steps) < 60 * STEP
    assert sum(steps) > 2 * max(steps)


def play_steps(steps: Iterator[None]) -> list[int]:
    """Return the calls of each step."""
    costs: list[int] = []
    ended = False

    def advance() -> None:
        nonlocal ended
        ended = next(steps, steps) is steps

    while not ended:
        costs.append(calls(advance))
    return costs


def test_a_restore_is_linear_in_small_steps() -> None:
    """Whether its jobs wait or run."""

    def restore(number: int) -> list[int]:
        names = [f"r-{n:05d}" for n in range(number)]
        leases = [
            Lease(
                id=f"lease-{name}",
                job=job(name, labels={"l": name}),
                agent_id=f"agent-{name}",
                installs=False,
                expected_install_seconds=0.0,
                expected_run_seconds=1.0,
                started_ms=0,
                deadline_ms=1,
            )
            for name in names
        ]
        play = Play(make_engine())
        costs = play_steps(play.engine.restore(own_pools(number), leases, [], play.now_ms))
        assert_consistent(play.engine)
        return costs

    few, many = restore(FEW), restore(MANY)
    assert sum(many) < LINEAR * sum(few)
    assert max(many) < 1.5 * max(few)
    assert len(many) >= 2 * MANY // ENTERED


@pytest.mark.parametrize("up", [True, False], ids=["connect", "disconnect"])
def test_agents_come_and_go_at_the_same_cost_beside_jobs_that_avoid_some(up: bool) -> None:
    """Their jobs are looked at once for all of them, by the next assignment."""

    def move(play: Play, _: int) -> None:
        for n in range(50):
            if up:
                play.engine.put_agent(agent(f"b-{n}"), play.now_ms)
            else:
                play.engine.drop_agent(f"b-{n}", play.now_ms)

    def make(restricted: int) -> Play:
        play = Play(make_engine())
        play.up(agent("a"), *(agent(f"b-{n}", accepting=False) for n in range(0 if up else 50)))
        play.submit(*(job(f"j-{n:05d}", tried=("a", "c")) for n in range(restricted)))
        return play

    unrestricted, restricted = make(0), make(64)
    before = calls(lambda: move(unrestricted, 0))
    assert calls(lambda: move(restricted, 0)) < 1.5 * before


@pytest.mark.seconds
def test_numbers_alone_look_at_no_group() -> None:
    """As the headline figures are read all the time."""
    for orgs in (None, {"acme"}):
        query = SnapshotQuery(orgs=orgs)
        run_steps(make_play(1).engine.snapshot_steps(query))  # the first in a process fills the caches of Flag
        assert ratio(make_play, lambda play, _, query=query: run_steps(play.engine.snapshot_steps(query))) == 1
        snapshot = run_steps(make_play(MANY).engine.snapshot_steps(query))
        assert (snapshot.waiting, snapshot.groups_total, snapshot.groups) == (MANY, MANY, [])


@pytest.mark.seconds
@pytest.mark.parametrize("one_pool", [False, True])
def test_explanations_are_linear_in_small_steps(one_pool: bool) -> None:
    """However many lanes and jobs are ahead."""

    def make(number: int) -> Play:
        play = Play(make_engine())
        play.up(*(agent(f"a-{n:05d}", accepting=True) for n in range(3)))
        names = [f"j-{n:05d}" for n in range(number)]
        play.submit(*(job(name, app="one-1" if one_pool else f"app{name}-1") for name in names))
        return play

    def explain(play: Play, number: int) -> None:
        play.engine.explain(play.now_ms, jobs=[f"j-{n:05d}" for n in range(number)])

    assert ratio(make, explain) < LINEAR
    play = make(6 * STEP)
    steps = play_steps(play.engine.explain_steps(play.now_ms, jobs=[f"j-{6 * STEP - 1:05d}"]))
    assert sum(steps) > 1.5 * max(steps)


def test_a_snapshot_survives_what_happens_between_its_steps() -> None:
    """Groups that end meanwhile are left out or empty; nothing fails."""
    play = make_play(3 * STEP)
    steps = play.engine.snapshot_steps(SnapshotQuery(Part.GROUPS | Part.STRANDED | Part.BLOCKED, None))
    names = iter([f"j-{n:05d}" for n in range(3 * STEP)])
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            snapshot: Snapshot = ended.value
            break
        for _ in range(40):
            if (name := next(names, None)) is not None:
                play.engine.change(name, play.now_ms, cancel=True)
    assert snapshot.waiting == 3 * STEP
    assert_consistent(play.engine)


@pytest.mark.seconds
@given(st.data())
def test_pages_are_the_queue(data: st.DataObject) -> None:
    """Page by page, of all or of an organization, the groups and their positions are those of the whole."""
    play = Play(Engine(shares=OrgShares(named={"zeta": OrgShare(most_running=1)})))
    play.up(agent("a"), agent("b"), agent("c", "web", accepting=False))
    number = data.draw(st.integers(1, 25))
    for n in range(number):
        play.submit(
            job(
                f"j-{n}",
                org=data.draw(st.sampled_from(["acme", "zeta"])),
                app=f"app-{data.draw(st.integers(0, 9))}x",
                target=data.draw(st.sampled_from(["mobile", "web", "tv"])),
                priority=data.draw(st.integers(0, 2)),
                at=data.draw(st.integers(0, 3)),
                not_before_ms=data.draw(st.sampled_from([0, play.now_ms + 5000])),
            )
        )
    play.assign()
    whole = play.snapshot()
    assert [group.position for group in whole.groups if group.position] == list(
        range(1, 1 + sum(group.position > 0 for group in whole.groups))
    )
    for orgs in (None, {"acme"}):
        limit, after, found = data.draw(st.integers(1, 7)), None, []
        while True:
            page = run_steps(play.engine.snapshot_steps(SnapshotQuery(Part.GROUPS, limit, orgs, after)))
            found += page.groups
            after = page.next
            if after is None:
                break
            assert len(page.groups) == limit
        assert found == [group for group in whole.groups if orgs is None or group.key.org_id in orgs]
    only = {group.key for group in whole.groups[::3]}
    some = run_steps(play.engine.snapshot_steps(SnapshotQuery(Part.GROUPS, only=only)))
    assert some.groups == whole.groups[::3]


class Listed(list[JobSpec]):
    """Jobs that count how often all of them are looked at."""

    looks = 0

    def __iter__(self) -> Iterator[JobSpec]:
        self.looks += 1
        return super().__iter__()


@pytest.mark.parametrize("reserved", [False, True])
def test_the_limits_of_many_organizations_cost_few_looks_at_a_list(reserved: bool) -> None:
    """Not one for each organization: 500 of them had 10,000 jobs looked at a thousand times."""
    play = Play(make_engine())
    orgs = [f"o-{number}" for number in range(50)]
    jobs = Listed([job(f"j-{org}-{n}", org=org, app=f"{org}-{n}") for org in orgs for n in range(4)])
    limits = {"most_waiting": dict.fromkeys(orgs, 4), "most_groups": dict.fromkeys(orgs, 3)}
    with pytest.raises(GroupsFullError):
        play.engine.announce(jobs, **limits)
    limits["most_groups"] = dict.fromkeys(orgs, 4)
    if reserved:
        play.engine.submit(jobs, play.now_ms, reserved=True, **limits)
    else:
        play.engine.announce(jobs, **limits)
    assert jobs.looks < 10


def test_an_organization_has_a_limit_of_groups() -> None:
    """All or none of a submission; jobs of groups that are there add none."""
    play = Play(make_engine())
    limits = {"acme": 3}
    play.engine.submit(own_pools(2), play.now_ms, most_groups=limits)
    with pytest.raises(GroupsFullError) as refused:
        play.engine.submit([job("x", app="x-1"), job("y", app="y-1")], play.now_ms, most_groups=limits)
    assert (refused.value.groups, refused.value.added, refused.value.most) == (2, 2, 3)
    assert len(play.snapshot().groups) == 2
    more = [job(f"more-{n}", labels={"l": "00001"}) for n in range(9)]
    play.engine.submit([*more, job("x", app="x-1")], play.now_ms, most_groups=limits)
    play.engine.submit([job("again", app="x-1")], play.now_ms, most_groups=limits)
    play.engine.submit([job("zeta", org="zeta", app="y-1")], play.now_ms, most_groups=limits)
    with pytest.raises(GroupsFullError):
        play.engine.submit([job("y", app="y-1")], play.now_ms, most_groups=limits)
    play.engine.change("x", play.now_ms, cancel=True)
    play.engine.change("again", play.now_ms, cancel=True)
    play.engine.submit([job("y", app="y-1")], play.now_ms, most_groups=limits)


def test_announced_jobs_take_room_and_may_change() -> None:
    """They wait once they have entered; cancelled ones never do."""
    play = Play(make_engine())
    engine, most = play.engine, {"acme": 4}
    engine.announce(own_pools(3), most_groups=most, most_waiting=most)
    assert play.snapshot().waiting == 0
    with pytest.raises(GroupsFullError):
        engine.announce([job("x", app="x-1"), job("y", app="y-1")], most_groups=most)
    with pytest.raises(GroupsFullError):
        engine.submit([job("x", app="x-1"), job("y", app="y-1")], play.now_ms, most_groups=most)
    assert engine.change("j-00000", play.now_ms, cancel=True) is ChangeResult.CHANGED
    assert engine.change("j-00001", play.now_ms, priority=7) is ChangeResult.CHANGED
    engine.enter(["j-00000", "j-00001"], play.now_ms)
    assert [group.priority for group in play.snapshot().groups] == [7]
    engine.withdraw(["j-00002", "unknown"])
    engine.submit([job(name, app=f"{name}-1") for name in "abc"], play.now_ms, most_groups=most, most_waiting=most)
    assert engine.change("j-00002", play.now_ms, cancel=True) is ChangeResult.UNKNOWN
    assert_consistent(engine)


def test_the_family_of_a_build_is_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many sets of labels ask for it."""
    looked = []
    install_key = Estimates.install_key
    monkeypatch.setattr(Estimates, "install_key", lambda self, key: (looked.append(key), install_key(self, key))[1])
    make_play(50)
    assert len(looked) == 1


def test_an_agent_of_many_targets_and_labels_costs_what_it_names() -> None:
    """The attack: a host's agents with as many of each as fit in a frame. They cost the sum, not the product."""

    def connect(targets: int, labels: int) -> int:
        play = make_play(0)
        names = [f"t{n}" for n in range(targets)]
        return calls(lambda: play.up(agent("new", *names, labels={f"l{n}": "x" for n in range(labels)})))

    assert connect(40, 40) < 1.5 * (connect(40, 1) + connect(1, 40))
