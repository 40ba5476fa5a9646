"""The decision rules, one by one. Seconds: a step is 900, an install 30 unless given, K is 20."""

from __future__ import annotations

import pytest

from qualgent.engine.policy import Policy

from .support import Play, agent, job, jobs, make_engine


def test_inside_a_lane_the_longest_of_the_oldest_minute_goes_first(play: Play) -> None:
    """Long tests start early; jobs of older minutes go before newer ones."""
    # the clock starts 20 s into a minute
    play.submit(
        job("minute-1-long", at=45, seconds=99),
        job("minute-0-short", at=0, seconds=1),
        job("minute-0-long", at=39, seconds=9),
        job("minute-1-short", at=40, seconds=2),
    )
    order = play.waiting_order()
    assert order == ["minute-0-long", "minute-0-short", "minute-1-long", "minute-1-short"]


def test_equal_jobs_go_by_id(play: Play) -> None:
    """Ties are broken by id."""
    play.submit(job("b"), job("c"), job("a"))
    assert play.waiting_order() == ["a", "b", "c"]


def test_equal_lanes_go_by_key(play: Play) -> None:
    """By org, then build, labels and priority."""
    play.submit(job("x", app="b"), job("y", app="a"), job("z", app="c"))
    play.up(agent())
    assert play.one().job.id == "y"


def test_short_runs_go_first_at_equal_age(play: Play) -> None:
    """Within a priority the run with less work is due first."""
    play.submit(*jobs("long", 10, app="a", seconds=60), *jobs("short", 2, app="b", seconds=60))
    play.up(agent())
    assert play.one().job.app_version_id == "b"


def test_own_work_wins_a_tie_with_a_bare_lane(play: Play) -> None:
    """A switch to another app needs an advantage."""
    play.up(agent(installed=[job("x", app="b")], install_seconds=0.0))
    play.submit(job("own", app="b"), job("bare", app="a"))
    assert play.one().job.id == "own"


@pytest.mark.parametrize(("own_at", "taken"), [(599, "own"), (601, "bare")])
def test_leaving_own_work_costs_twenty_installs(play: Play, own_at: float, taken: str) -> None:
    """With an install of 30 s a bare app must be due 600 s earlier."""
    play.up(agent(installed=[job("x", app="own")]))
    play.submit(job("own", app="own", at=own_at), job("bare", app="bare", at=0))
    assert play.one().job.id == taken


@pytest.mark.parametrize(("own_at", "taken"), [(1199, "own"), (1201, "held")])
def test_leaving_own_work_for_a_join_costs_both(own_at: float, taken: str) -> None:
    """One install to join and one to return: the held app must be due 1,200 s earlier."""
    play = Play(make_engine(policy=Policy(size_rate=0)))
    play.up(agent("a"))
    play.submit(*jobs("held", 50, app="held"))
    play.one()
    play.submit(job("own", app="own", at=own_at))
    play.up(agent("b", installed=[job("x", app="own")]))
    assert play.one().job.app_version_id == taken


def test_leaving_is_free_without_own_work(play: Play) -> None:
    """An agent whose build has no waiting job takes the first lane."""
    play.up(agent(installed=[job("x", app="idle")]))
    play.submit(job("a", app="a", at=1), job("b", app="b", at=0))
    assert play.one().job.id == "b"


def test_a_bare_app_is_preferred_to_joining(play: Play) -> None:
    """Unless the held app is due 600 s earlier."""
    play.up(agent("a"))
    play.submit(*jobs("held", 50, app="held", at=0, seconds=60))
    play.one()
    play.up(agent("b"))
    play.submit(job("bare", app="bare", at=0))
    assert play.started() == [("b", "bare")]


def test_a_held_app_due_long_before_is_joined(play: Play) -> None:
    """Its queue is long enough to be joined before an equally urgent bare app."""
    play.up(agent("a"))
    play.submit(*jobs("held", 50, app="held", at=0, seconds=60))
    play.one()
    play.up(agent("b"))
    play.submit(job("bare", app="bare", at=4000))
    ((_, name),) = play.started()
    assert name.startswith("held")


def _joined(play: Play, number: int, **fields: float) -> bool:
    """Return whether a second agent joins an app of this many jobs of 10 s, of which its agent has just begun one.

    That agent is expected to be free in 40 s, so within two installs (60 s) it can spend 20 s on the queue.
    """
    play.up(agent("a"))
    play.submit(*jobs("x", number, seconds=10))
    play.one()
    play.up(agent("b", **fields))
    return bool(play.assign())


def test_a_queue_cleared_within_two_installs_is_not_joined(play: Play) -> None:
    """Three jobs: beside the one taken 10 s wait, and 20 s are cleared."""
    assert _joined(play, 3) is False


def test_a_queue_that_takes_longer_is_joined(play: Play) -> None:
    """Four jobs: 20 s wait, which is not less than what is cleared."""
    assert _joined(play, 4) is True


def test_joining_is_free_without_an_install(play: Play) -> None:
    """With S = 0 even the last job is taken."""
    assert _joined(play, 2, install_seconds=0.0) is True


def test_agents_that_take_no_more_jobs_clear_nothing(play: Play) -> None:
    """A group whose agent is offline or draining is joined at once."""
    play.up(agent("gone"), agent("draining"))
    play.submit(*jobs("x", 2, app="one"), *jobs("y", 2, app="two"))
    play.assign()
    play.up(agent("helper-1"), agent("helper-2"))
    assert play.assign() == []
    play.drop("gone")
    play.up(agent("draining", accepting=False))
    assert sorted(name for _, name in play.started()) == ["x-001", "y-001"]


def _beside_a_bare_app(play: Play, *, queue: int, bare_priority: int = 1) -> str:
    """Return the app that a second agent takes: held (jobs of 10 s waiting) or bare (due over 600 s later)."""
    play.up(agent("a"))
    play.submit(*jobs("held", 1 + queue, app="held", seconds=10))
    play.one()
    play.up(agent("b"))
    play.submit(job("bare", app="bare", at=1500, priority=bare_priority))
    return play.one().job.app_version_id


def test_beside_an_equally_urgent_bare_app_only_long_queues_are_joined(play: Play) -> None:
    """Eight installs instead of two: 240 s, of which the agent there can spend 200."""
    assert _beside_a_bare_app(play, queue=20) == "bare"


def test_beside_an_equally_urgent_bare_app_a_long_queue_is_joined(play: Play) -> None:
    """With one job more 200 s wait beside the one taken."""
    assert _beside_a_bare_app(play, queue=21) == "held"


def test_a_less_urgent_bare_app_does_not_prevent_joining(play: Play) -> None:
    """The held app is joined as if the bare one did not exist."""
    assert _beside_a_bare_app(play, queue=3, bare_priority=2) == "held"


def _two_held(play: Play, *, second_at: float = 300, second_priority: int = 1) -> str:
    """Return the held app that a third agent joins: the first has 50 jobs of 10 s waiting, the second 100."""
    first, second = {"app": "first"}, {"app": "second"}
    play.up(agent("a", installed=[job("x", **first)]), agent("b", installed=[job("x", **second)]))
    play.submit(*jobs("f", 51, **first))
    play.submit(*jobs("s", 101, **second, at=second_at, priority=second_priority))
    assert len(play.assign()) == 2
    play.up(agent("c"))
    return play.one().job.app_version_id


def test_of_the_joins_within_reach_the_longest_queue_per_agent_wins(play: Play) -> None:
    """Candidates are due within 600 s of the first."""
    assert _two_held(play) == "second"


def test_a_join_out_of_reach_is_not_considered(play: Play) -> None:
    """It is due too much later."""
    assert _two_held(play, second_at=700) == "first"


def test_a_less_urgent_join_does_not_win_by_its_queue(play: Play) -> None:
    """Only joins as urgent as the first candidate compete."""
    assert _two_held(play, second_at=300 - 900, second_priority=2) == "first"


def test_queue_length_is_counted_per_agent(play: Play) -> None:
    """900 s shared by four agents are less for each than 500 s shared by two."""
    first, second = {"app": "first"}, {"app": "second"}
    play.up(agent("a", installed=[job("x", **first)]))
    play.up(*(agent(name, installed=[job("x", **second)]) for name in "bcd"))
    play.submit(*jobs("f", 51, **first), *jobs("s", 93, **second, at=300))
    assert len(play.assign()) == 4
    play.up(agent("e"))
    assert play.one().job.app_version_id == "first"


def _looks_past(walk_lanes: int) -> bool:
    """Return whether an agent finds the joinable app behind sixteen almost finished ones."""
    play = Play(make_engine(policy=Policy(walk_lanes=walk_lanes)))
    names = [f"app-{n:02d}-x" for n in range(17)]
    play.up(*(agent(f"agent-{name}", installed=[job("x", app=name)]) for name in names))
    for name in names[:16]:
        play.submit(*jobs(name, 2, app=name, seconds=1))
    play.submit(*jobs("last", 100, app=names[16], at=5000))
    assert len(play.assign()) == 17
    play.up(agent("helper"))
    return bool(play.assign())


def test_at_most_sixteen_held_lanes_are_considered() -> None:
    """The bound keeps the cost of a decision constant."""
    assert _looks_past(16) is False
    assert _looks_past(17) is True


def test_the_heads_of_several_pools_compete_by_price(play: Play) -> None:
    """An agent with labels serves both pools of its target, whichever is due first."""
    play.up(agent(labels={"os": "17"}))
    play.submit(job("plain", app="a", at=10), job("special", app="b", labels={"os": "17"}, at=0))
    lease = play.one()
    assert lease.job.id == "special"
    play.finish(lease)
    assert play.one().job.id == "plain"


def test_the_same_build_under_other_labels_is_own_work(play: Play) -> None:
    """It needs no install, so it goes before another app of the same age."""
    play.up(agent(labels={"os": "17"}))
    play.submit(job("a", app="shop", labels={"os": "17"}))
    lease = play.one()
    play.submit(job("b", app="shop", at=60), job("c", app="aaa", at=0))
    play.finish(lease)
    assert play.one().job.id == "b"


def test_joining_is_by_group_not_by_build(play: Play) -> None:
    """A group with other labels is bare although its build is installed somewhere."""
    play.up(agent("a"), agent("b", labels={"os": "17"}))
    play.submit(*jobs("x", 2), job("y", labels={"os": "17"}))
    assert sorted(play.started()) == [("a", "x-000"), ("b", "y")]
