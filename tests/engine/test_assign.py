"""Contract of ``assign``."""

from __future__ import annotations

import pytest

from qualgent.engine.policy import Policy

from .support import LEASE_MS, Play, agent, job, jobs, make_engine


def test_one_call_decides_for_all_idle_agents(play: Play) -> None:
    """Every idle agent with suitable work gets a lease."""
    play.up(*(agent(f"agent-{n}") for n in range(3)))
    play.submit(job("a", app="one"), job("b", app="two"), job("c", app="three"), job("d", app="four"))
    leases = play.assign()
    assert len({lease.agent_id for lease in leases}) == 3
    assert len({lease.job.id for lease in leases}) == 3


def test_a_lease_has_start_deadline_and_estimates(play: Play) -> None:
    """The caller needs no other value to send it."""
    play.up(agent(install_seconds=42.0))
    play.submit(job("a", seconds=7.5))
    lease = play.one()
    assert (lease.started_ms, lease.deadline_ms) == (play.now_ms, play.now_ms + LEASE_MS)
    assert (lease.installs, lease.expected_install_seconds, lease.expected_run_seconds) == (True, 42.0, 7.5)
    assert lease.agent_id == "agent-1"


def test_lease_ids_are_unique(play: Play) -> None:
    """A lease is named after its attempt."""
    play.up(agent())
    play.submit(*jobs("a", 5))
    seen = []
    while leases := play.assign():
        seen += [lease.id for lease in leases]
        play.finish(leases[0])
    assert len(set(seen)) == 5


def test_an_assigned_job_is_not_assigned_again(play: Play) -> None:
    """When the call returns its jobs do not wait and its agents are not idle."""
    play.up(agent())
    play.submit(*jobs("a", 2))
    play.assign()
    assert play.assign() == []
    snapshot = play.snapshot()
    assert (snapshot.waiting, snapshot.running) == (1, 1)


def test_a_call_returns_at_most_256_leases(play: Play) -> None:
    """The result says that there is more to assign."""
    play.up(*(agent(f"agent-{n:03d}") for n in range(300)))
    play.submit(*(job(f"a-{n}", app=f"app{n}x") for n in range(300)))
    assert len(play.assign()) == 256
    assert play.wake_ms == play.now_ms
    assert len(play.assign()) == 44
    assert play.wake_ms is None


def test_exactly_256_leases_leave_nothing_to_assign(play: Play) -> None:
    """The result asks for no further call."""
    play.up(*(agent(f"agent-{n:03d}") for n in range(256)))
    play.submit(*(job(f"a-{n}", app=f"app{n}x") for n in range(256)))
    assert len(play.assign()) == 256
    assert play.wake_ms is None


def test_the_cap_skips_no_agent() -> None:
    """Agents with the build, previously idle and new ones all get a lease over several calls."""
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


def test_no_timer_without_work_or_idle_agents(play: Play) -> None:
    """The next event is soon enough."""
    assert play.assign() == []
    assert play.wake_ms is None
    play.up(agent())
    assert play.assign() == []
    assert play.wake_ms is None
    play.submit(*jobs("a", 3))
    play.assign()
    assert play.wake_ms is None


def test_an_agent_that_declines_to_join_is_reconsidered_after_five_seconds(play: Play) -> None:
    """Time alone may change the decision."""
    play.up(agent("a"))
    play.submit(*jobs("x", 2, seconds=10))
    play.assign()
    play.up(agent("b"))
    assert play.assign() == []  # one more job: agent a starts it within two installs
    assert play.wake_ms == play.now_ms + 5_000
    play.later(2)
    assert play.assign() == []
    assert play.wake_ms == play.now_ms + 3_000  # no event: no decision was made, the timer is unchanged
    play.later(3)
    assert play.assign() == []
    assert play.wake_ms == play.now_ms + 5_000


def test_the_earlier_of_backoff_and_reconsideration_is_returned(play: Play) -> None:
    """The caller needs one timer."""
    play.up(agent("a"))
    play.submit(*jobs("x", 2, seconds=10))
    play.assign()
    play.up(agent("b"))
    play.submit(job("y", app="other", not_before_ms=play.now_ms + 3_000))
    play.assign()
    assert play.wake_ms == play.now_ms + 3_000


def test_agents_with_a_waiting_build_are_considered_first(play: Play) -> None:
    """Then agents with free cache space, the longest idle, and by name."""
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


def test_of_two_agents_with_the_build_one_starts_the_job(play: Play) -> None:
    """The other is considered like any agent."""
    spec = job("a")
    play.up(agent("one", installed=[spec]), agent("two", installed=[spec]))
    play.submit(spec)
    assert play.started() == [("one", "a")]
    play.submit(job("b", app="other"))
    assert play.started() == [("two", "b")]


def test_an_idle_agent_with_the_build_is_found_among_many(play: Play) -> None:
    """It gets the job before fifty others that stayed idle."""
    play.up(*(agent(f"agent-{n:03d}") for n in range(50)), agent("holder", installed=[job("a")]))
    play.submit(job("other", app="other"))
    play.finish(play.one())
    assert play.assign() == []
    play.submit(job("a"))
    assert play.started() == [("holder", "a")]


def test_idle_agents_are_matched_by_build(play: Play) -> None:
    """Each job goes to an agent with its build; if those are busy, to any other."""
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


def test_an_agent_with_the_build_but_not_the_labels_is_not_considered(play: Play) -> None:
    """It stays idle for other jobs."""
    spec = job("a", labels={"os": "17"})
    play.up(agent("has-build", installed=[spec]), agent("has-label", labels={"os": "17"}))
    assert play.assign() == []
    play.submit(spec)
    assert play.started() == [("has-label", "a")]
    play.submit(job("b"))
    assert play.started() == [("has-build", "b")]


def test_an_agent_of_two_targets_takes_the_cheaper_head(play: Play) -> None:
    """It compares the heads of its pools and leaves the rest to agents of one target."""
    play.up(agent("both", "mobile", "web"))
    play.submit(job("m", target="mobile", at=10), job("w", target="web", at=0), job("v", target="tv", at=-10))
    assert play.started() == [("both", "w")]
    play.up(agent("mobile-only"))
    assert play.started() == [("mobile-only", "m")]


def test_an_idle_agent_is_not_considered_for_another_target(play: Play) -> None:
    """An event in one pool changes no timer of another."""
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
def test_an_agent_whose_work_was_taken_loses_its_preference(play: Play, asked_before: bool) -> None:
    """Agents with free cache space come first."""
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
