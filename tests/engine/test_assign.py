"""Contract of ``assign``."""

from __future__ import annotations

import pytest

from jobs.scheduler.engine.policy import Policy

from .support import LEASE_MS, Play, agent, job, jobs, make_engine


def test_every_idle_agent_that_should_start_something_does(play: Play) -> None:
    """One call decides for all of them."""
    play.up(*(agent(f"agent-{n}") for n in range(3)))
    play.submit(job("a", app="one"), job("b", app="two"), job("c", app="three"), job("d", app="four"))
    leases = play.assign()
    assert len({lease.agent_id for lease in leases}) == 3
    assert len({lease.job.id for lease in leases}) == 3


def test_a_lease_says_all_there_is_to_know(play: Play) -> None:
    """When it started, when it expires, what is expected of it."""
    play.up(agent(install_seconds=42.0))
    play.submit(job("a", seconds=7.5))
    lease = play.one()
    assert (lease.started_ms, lease.deadline_ms) == (play.now_ms, play.now_ms + LEASE_MS)
    assert (lease.installs, lease.expected_install_seconds, lease.expected_run_seconds) == (True, 42.0, 7.5)
    assert lease.agent_id == "agent-1"


def test_lease_ids_are_never_used_twice(play: Play) -> None:
    """A lease is named after its attempt."""
    play.up(agent())
    play.submit(*jobs("a", 5))
    seen = []
    while leases := play.assign():
        seen += [lease.id for lease in leases]
        play.finish(leases[0])
    assert len(set(seen)) == 5


def test_what_was_assigned_is_not_assigned_again(play: Play) -> None:
    """The jobs are no longer waiting and the agents no longer idle when the call returns."""
    play.up(agent())
    play.submit(*jobs("a", 2))
    play.assign()
    assert play.assign() == []
    snapshot = play.snapshot()
    assert (snapshot.waiting, snapshot.running) == (1, 1)


def test_at_most_512_leases_a_call(play: Play) -> None:
    """The rest follows at once: the call says so."""
    play.up(*(agent(f"agent-{n:03d}") for n in range(600)))
    play.submit(*(job(f"a-{n}", app=f"app{n}x") for n in range(600)))
    assert len(play.assign()) == 512
    assert play.wake_ms == play.now_ms
    assert len(play.assign()) == 88
    assert play.wake_ms is None


def test_exactly_512_are_no_more_to_decide(play: Play) -> None:
    """Nothing is left, so nothing has to be asked again."""
    play.up(*(agent(f"agent-{n:03d}") for n in range(512)))
    play.submit(*(job(f"a-{n}", app=f"app{n}x") for n in range(512)))
    assert len(play.assign()) == 512
    assert play.wake_ms is None


def test_the_cut_loses_nobody_of_any_sort() -> None:
    """Holders, agents that were idle before and new ones all get their turn, call after call."""
    play = Play(make_engine(policy=Policy(leases_per_round=2)))
    play.up(*(agent(f"idle-{n}") for n in range(4)))
    assert play.assign() == []
    play.up(*(agent(f"holder-{n}", installed=[job("x", app=f"held{n}x")]) for n in range(4)))
    play.submit(*(job(f"h-{n}", app=f"held{n}x") for n in range(4)), *(job(f"n-{n}", app=f"new{n}x") for n in range(4)))
    started: list[tuple[str, str]] = []
    calls = 0
    while play.wake_ms is not None or not started:
        pairs = play.started()
        assert len(pairs) <= 2
        started += pairs
        calls += 1
    assert calls == 4
    assert sorted(agent_id for agent_id, _ in started[:4]) == [f"holder-{n}" for n in range(4)]
    assert all(agent_id[-1] == job_id[-1] for agent_id, job_id in started[:4])
    assert len(started) == 8


def test_nothing_to_do_means_no_timer(play: Play) -> None:
    """With nothing waiting, or nobody idle, the next event is soon enough."""
    assert play.assign() == []
    assert play.wake_ms is None
    play.up(agent())
    assert play.assign() == []
    assert play.wake_ms is None
    play.submit(*jobs("a", 3))
    play.assign()
    assert play.wake_ms is None


def test_an_agent_that_leaves_waiting_work_is_asked_again_after_five_seconds(play: Play) -> None:
    """It stayed idle beside a held app; time alone may change that."""
    play.up(agent("a"))
    play.submit(*jobs("x", 2, seconds=10))
    play.assign()
    play.up(agent("b"))
    assert play.assign() == []  # one more job: agent a starts it within two installs
    assert play.wake_ms == play.now_ms + 5_000
    play.later(2)
    assert play.assign() == []
    assert play.wake_ms == play.now_ms + 3_000  # nothing happened: nobody was asked, the timer stands
    play.later(3)
    assert play.assign() == []
    assert play.wake_ms == play.now_ms + 5_000


def test_the_sooner_of_backoff_and_asking_again_is_told(play: Play) -> None:
    """One timer is enough for the caller."""
    play.up(agent("a"))
    play.submit(*jobs("x", 2, seconds=10))
    play.assign()
    play.up(agent("b"))
    play.submit(job("y", app="other", not_before_ms=play.now_ms + 3_000))
    play.assign()
    assert play.wake_ms == play.now_ms + 3_000


def test_holders_of_waiting_builds_are_asked_first(play: Play) -> None:
    """Then agents with room in their cache, then the longest idle, then by name."""
    play.up(agent("d-full", installed=[job("x", app="old-1")]))
    play.later(1)
    play.up(agent("c-room"))
    play.later(1)
    play.up(agent("b-room"), agent("a-room"), agent("e-holder", installed=[job("x", app="held-1")]))
    play.submit(
        *(job(f"j{n}", app=f"app-{n}-x", at=n) for n in range(4)),
        job("j9", app="held-1", at=9),
    )
    assert play.started() == [
        ("e-holder", "j9"),
        ("c-room", "j0"),
        ("a-room", "j1"),
        ("b-room", "j2"),
        ("d-full", "j3"),
    ]


def test_of_two_holders_one_starts_a_single_job(play: Play) -> None:
    """The other holds nothing waiting any more and answers like the rest."""
    spec = job("a")
    play.up(agent("one", installed=[spec]), agent("two", installed=[spec]))
    play.submit(spec)
    assert play.started() == [("one", "a")]
    play.submit(job("b", app="other"))
    assert play.started() == [("two", "b")]


def test_an_idle_agent_that_holds_the_build_is_found_among_many(play: Play) -> None:
    """Of fifty that were asked and stayed idle, the one with the build gets the job, whoever would be first."""
    play.up(*(agent(f"agent-{n:03d}") for n in range(50)), agent("holder", installed=[job("a")]))
    play.submit(job("other", app="other"))
    play.finish(play.one())
    assert play.assign() == []
    play.submit(job("a"))
    assert play.started() == [("holder", "a")]


def test_agents_that_stayed_idle_are_found_by_build_one_after_the_other(play: Play) -> None:
    """Each job goes to an agent that has its build; when those are busy, to any other."""
    play.up(
        agent("x-1", installed=[job("x", app="x")]),
        agent("x-2", installed=[job("x", app="x")]),
        agent("y-1", installed=[job("y", app="y")]),
        agent("none"),
    )
    play.submit(job("other", app="other"))
    play.finish(play.one())
    assert play.assign() == []
    play.submit(job("y", app="y", at=0), *jobs("x", 2, app="x", at=1), job("z", app="z", at=2))
    assert play.started() == [("x-1", "x-000"), ("x-2", "x-001"), ("y-1", "y"), ("none", "z")]


def test_a_holder_that_lacks_the_labels_is_no_holder(play: Play) -> None:
    """It has the build but may not run the job; it stays idle for others."""
    spec = job("a", labels={"os": "17"})
    play.up(agent("has-build", installed=[spec]), agent("has-label", labels={"os": "17"}))
    assert play.assign() == []
    play.submit(spec)
    assert play.started() == [("has-label", "a")]
    play.submit(job("b"))
    assert play.started() == [("has-build", "b")]


def test_an_agent_of_two_targets_takes_the_cheaper_head(play: Play) -> None:
    """It compares the heads of its pools; the others are left to those that serve one."""
    play.up(agent("both", "mobile", "web"))
    play.submit(job("m", target="mobile", at=10), job("w", target="web", at=0), job("v", target="tv", at=-10))
    assert play.started() == [("both", "w")]
    play.up(agent("mobile-only"))
    assert play.started() == [("mobile-only", "m")]


def test_an_idle_agent_of_one_target_is_not_asked_for_another(play: Play) -> None:
    """An event in one pool moves no timer of another."""
    play.up(agent("a"))
    play.submit(*jobs("x", 2))
    play.one()
    play.up(agent("b"))
    play.assign()
    due = play.wake_ms
    play.later(1)
    play.up(agent("w", "web"))
    play.submit(job("y", target="web"))
    assert play.started() == [("w", "y")]
    assert play.wake_ms == due


@pytest.mark.parametrize("asked_before", [True, False])
def test_a_holder_whose_work_another_took_is_asked_with_the_rest(play: Play, asked_before: bool) -> None:
    """It has its cache full and holds nothing waiting any more: agents with room go first."""
    slow = 20.0
    play.up(agent("other-target", "web"))
    play.submit(job("unserved", app="x", at=9))  # so that the pool is there
    agents = [
        agent("a-holder", installed=[job("x", app="held")], install_seconds=10.0),
        agent("b-holder", installed=[job("x", app="held")], install_seconds=slow),
        agent("c-room", install_seconds=slow),
    ]
    play.engine.change("unserved", play.now_ms, cancel=True)
    play.up(*agents)
    if asked_before:
        assert play.assign() == []
    play.submit(job("only", app="held"), job("new", app="new", at=1))
    assert play.started() == [("a-holder", "only"), ("c-room", "new")]
