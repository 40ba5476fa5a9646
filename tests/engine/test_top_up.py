"""More jobs for a start that runs: an agent whose runner stays gets them before its window ends."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from msgspec.structs import replace

from qualgent.engine.policy import OrgShares, Policy
from qualgent.engine.values import AgentSpec, JobSpec, Lease, OrgShare

from .consistency import assert_consistent, assert_empty
from .support import LEASE_MS, Play, agent, job, jobs, make_engine


@pytest.fixture
def play() -> Play:
    """Windows of three jobs."""
    return Play(make_engine(policy=Policy(window_jobs=3)))


def ids(leases: Iterable[Lease]) -> list[str]:
    return [lease.job.id for lease in leases]


def stayer(name: str = "agent-1", **fields: object) -> AgentSpec:
    fields = {"install_seconds": 0.0, "windows": ("mobile",), "stays": ("mobile",), **fields}
    return agent(name, **fields)  # type: ignore[arg-type]


def more(play: Play) -> dict[str, list[str]]:
    """Assign; return what agents get in addition, by the lease that their window began with."""
    play.assign()
    found = {one.window: list(one.leases) for one in play.engine.top_up(play.now_ms, play.now_ms + LEASE_MS)}
    play.engine.take_back(play.now_ms)
    assert_consistent(play.engine)
    for leases in found.values():
        HELD.update({lease.job.id: lease for lease in leases})
    return {window: [lease.job.id for lease in leases] for window, leases in found.items()}


HELD: dict[str, Lease] = {}


def begin_window(play: Play, *specs: JobSpec, **fields: object) -> Lease:
    HELD.clear()
    play.up(stayer(**fields))
    play.submit(*specs)
    lease = play.one()
    HELD.update({held.job.id: held for held in lease.held})
    assert more(play) == {}  # nothing has begun
    return lease


def begin(play: Play, before: Lease, name: str) -> Lease:
    """Begin a held job as the one before ends."""
    begun = play.engine.begin(HELD.pop(name).id, play.now_ms)
    play.later(before.expected_run_seconds)
    play.finish(before)
    return begun


def test_an_agent_runs_a_group_by_one_start(play: Play) -> None:
    """It gets more at the begin of the last job but one that it holds, in the order of the lane, to the end."""
    first = running = begin_window(play, *jobs("j", 9, seconds=5))
    order, got = [first.job.id], []
    while HELD:
        running = begin(play, running, min(HELD))
        order.append(running.job.id)
        found = more(play)
        assert set(found) <= {first.id}
        got.append(len(found.get(first.id, ())))
    assert order == [f"j-00{number}" for number in range(9)]
    assert got == [1, 1, 1, 1, 1, 1, 0, 0]
    play.finish(running)
    play.drop("agent-1")
    assert_empty(play.engine)


def test_what_is_held_in_addition_waits_as_the_rest(play: Play) -> None:
    """It counts as waiting, renews with the agent's others, and returns to its place if it is given back."""
    lease = begin_window(play, *jobs("j", 9, seconds=5))
    running = begin(play, lease, "j-001")
    assert more(play) == {lease.id: ["j-003"]}
    (group,) = play.snapshot().groups
    assert (group.waiting, group.running) == (7, 1)
    assert "In one start on agent-1 with" in play.explain("j-003").text
    assert group.explanation is not None
    assert group.explanation.text == "Next in the start on agent-1"  # now: it is not the first that nobody has
    assert (group.position, group.explanation.position, group.explanation.groups_ahead) == (1, 1, 0)
    assert (group.explanation.eta_seconds, play.explain("j-004").eta_seconds) == (0, 10)
    given = HELD.pop("j-003")
    assert (given.agent_id, given.installs, given.deadline_ms) == ("agent-1", False, play.now_ms + LEASE_MS)
    play.engine.release(given.id, play.now_ms)
    assert more(play) == {}  # once for each begin, so that what an agent returns does not go to and fro
    last = begin(play, running, "j-002")
    assert more(play) == {lease.id: ["j-003", "j-004"]}
    play.finish(last)


def test_a_runner_that_ends_gets_nothing(play: Play) -> None:
    """Nor one that runs nothing, one that is gone, accepts no more or stays no more, or one after a restart."""
    lease = begin_window(play, *jobs("j", 9, seconds=5), stays=())
    begin(play, lease, "j-001")
    assert more(play) == {}
    for change in ({"accepting": False}, {"stays": ()}, None):
        play = Play(make_engine(policy=Policy(window_jobs=3)))
        begin(play, begin_window(play, *jobs("j", 9, seconds=5)), "j-001")  # and then it says hello again
        if change is None:
            play.drop("agent-1")
        else:
            play.up(stayer(**change))
        assert more(play) == {}
    begun = begin_window(play := Play(make_engine(policy=Policy(window_jobs=3))), *jobs("j", 9, seconds=5))
    play.finish(begin(play, begun, "j-001"))
    assert more(play) == {}


def test_another_lane_that_wins_the_agent_ends_the_window(play: Play) -> None:
    """A hotfix of another build is next; the group waits."""
    lease = begin_window(play, *jobs("j", 9, seconds=5))
    play.submit(job("hotfix", app="other-1", priority=0))
    begin(play, lease, "j-001")
    assert more(play) == {}


def test_a_hotfix_of_the_group_is_next(play: Play) -> None:
    """Once the window is empty it gets the more urgent lane: no new start is paid for it."""
    running = begin_window(play, *jobs("j", 9, seconds=5))
    play.submit(job("hotfix", priority=0))
    running = begin(play, running, "j-001")
    assert more(play) == {}  # what is held is taken back for it
    play.engine.release(HELD.pop("j-002").id, play.now_ms)
    play.finish(running)
    assert play.one().job.id == "hotfix"
    play = Play(make_engine(policy=Policy(window_jobs=3)))
    lease = begin_window(play, *jobs("j", 3, seconds=5))
    running = begin(play, begin(play, lease, "j-001"), "j-002")
    play.submit(job("hotfix", priority=0))
    assert more(play) == {lease.id: ["hotfix"]}
    assert play.engine.begin(HELD["hotfix"].id, play.now_ms).job.priority == 0
    play.finish(running)


def test_only_the_run_key_of_the_window(play: Play) -> None:
    keys = ["a", "a", "b", "a"]
    lease = begin_window(play, *(replace(job(f"j-{n}", seconds=5), run_key=key) for n, key in enumerate(keys)))
    running = begin(play, lease, "j-1")
    assert more(play) == {}
    play.submit(replace(job("j-4", seconds=5), run_key="a"))
    begin(play, running, "j-3")
    assert more(play) == {lease.id: ["j-4"]}


def test_no_agent_gets_more_than_its_share(play: Play) -> None:
    """Two that have as much to do get half of what waits each; one that has more to do gets nothing."""
    play = Play(make_engine(policy=Policy(window_jobs=50)))
    play.engine.learn_start("acme", "mobile", 4.0)
    play.up(stayer("a"), stayer("b"))
    play.submit(*jobs("j", 4, seconds=10), *jobs("k", 12, seconds=10, at=120))
    first, second = play.assign()
    assert [len(first.held), len(second.held)] == [3, 3]
    play.submit(*jobs("l", 2, seconds=10, at=240))
    running = first
    for held in first.held[:3]:
        running_before, running = running, play.engine.begin(held.id, play.now_ms)
        play.later(10)
        play.finish(running_before)
    play.engine.begin(second.held[0].id, play.now_ms)
    found = more(play)
    assert {window: len(leases) for window, leases in found.items()} == {first.id: 4}


def test_a_job_alone_has_the_next_one_behind_it(play: Play) -> None:
    """So that its runner stays, although both are more than a window; all agents have begun the longest before."""
    play.up(stayer("a"), stayer("b"))
    play.submit(*jobs("j", 6, seconds=30))
    first, second = play.assign()
    assert (first.held, second.held) == ((), ())
    assert more(play) == {first.id: ["j-002"], second.id: ["j-003"]}
    assert ids(play.engine.release(first.id, play.now_ms)) == ["j-002"]  # its window ends with it


def test_a_long_job_is_not_held_to_save_a_start(play: Play) -> None:
    """Unless its agent is free first."""
    play.up(stayer("a"), stayer("b"))
    play.submit(job("j-0", seconds=30), job("j-1", seconds=10))
    _, second = play.assign()
    play.submit(*jobs("k", 3, seconds=300, at=120))
    assert more(play) == {second.id: ["k-000"]}


def test_the_last_jobs_are_of_who_is_free_first(play: Play) -> None:
    """Although they are more than a share: else a start is paid for them in a moment."""
    play.up(stayer("a"), stayer("b"))
    play.submit(*jobs("j", 4, seconds=30))
    first, second = play.assign()
    assert more(play) == {first.id: ["j-002"], second.id: ["j-003"]}
    play.later(20)
    play.engine.begin(HELD["j-003"].id, play.now_ms)
    play.finish(second)
    assert more(play) == {}
    play.submit(job("next", seconds=30, at=60))
    play.later(12)
    play.engine.begin(HELD["j-002"].id, play.now_ms)
    play.finish(first)
    assert more(play) == {}  # the other has less to do


def test_an_organization_at_its_limit_gets_nothing_more(play: Play) -> None:
    shares = OrgShares(named={"acme": OrgShare(most_running=1)})
    play = Play(make_engine(policy=Policy(window_jobs=3), shares=shares))
    begin(play, begin_window(play, *jobs("j", 9, seconds=5)), "j-001")
    assert more(play) == {}
