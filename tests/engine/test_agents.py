"""Contracts of ``put_agent`` and ``drop_agent``."""

from __future__ import annotations

from jobs.scheduler.engine.values import BuildKey, Outcome

from .support import Play, agent, build, job, jobs


def test_a_live_agent_gets_work_and_a_new_one_holds_nothing(play: Play) -> None:
    """From the call on it is live, and there is no lease to compare."""
    play.submit(job("a"))
    assert play.up(agent()) == []
    assert play.started() == [("agent-1", "a")]


def test_putting_an_agent_again_returns_the_lease_it_holds(play: Play) -> None:
    """The caller compares it with what the agent says it has; the agent stays busy until the lease ends."""
    play.up(agent())
    play.submit(*jobs("a", 2))
    lease = play.one()
    assert play.up(agent()) == [lease]
    assert play.assign() == []
    play.finish(lease)
    assert len(play.assign()) == 1


def test_putting_an_agent_again_replaces_what_is_known_of_it(play: Play) -> None:
    """Other targets, other labels, another cache: the newest word counts."""
    play.up(agent("agent-1", "mobile"))
    play.submit(job("a", target="web"))
    assert play.assign() == []
    play.up(agent("agent-1", "web", labels={"os": "17"}))
    assert play.started() == [("agent-1", "a")]
    (state,) = play.snapshot().agents
    assert (state.spec.targets, state.spec.labels) == (("web",), (("os", "17"),))


def test_an_agent_that_stops_accepting_keeps_what_runs_and_gets_nothing_new(play: Play) -> None:
    """Paused and draining agents finish; they may come back."""
    play.up(agent())
    play.submit(*jobs("a", 3))
    lease = play.one()
    assert play.up(agent(accepting=False)) == [lease]
    play.finish(lease)
    assert play.assign() == []
    play.up(agent(accepting=True))
    assert len(play.assign()) == 1


def test_a_dropped_agent_gets_no_work(play: Play) -> None:
    """It counts in no pool, and it is not shown."""
    play.up(agent())
    assert play.drop("agent-1") == []
    play.submit(job("a"))
    assert play.assign() == []
    assert play.snapshot().agents == []
    assert play.explain("a").text == "No agent serves target mobile"


def test_dropping_an_unknown_agent_is_ignored(play: Play) -> None:
    """A connection that never said hello may break, too."""
    assert play.drop("nobody") == []


def test_the_leases_of_a_dropped_agent_stay_until_they_end(play: Play) -> None:
    """They are returned at every drop; renewing and finishing them still works."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    assert play.drop("agent-1") == [lease]
    assert play.drop("agent-1") == [lease]
    assert play.engine.renew([lease.id], play.now_ms + 1) == []
    assert play.snapshot().running == 1
    play.finish(lease)
    assert play.snapshot().running == 0
    assert play.drop("agent-1") == []


def test_an_agent_that_comes_back_in_time_finds_its_lease(play: Play) -> None:
    """A short disconnect costs nothing."""
    play.up(agent(), agent("agent-2", "web"))
    play.submit(*jobs("a", 2))
    lease = play.one()
    play.drop("agent-1")
    assert play.up(agent()) == [lease]
    assert play.assign() == []
    play.finish(lease)
    assert len(play.assign()) == 1


def test_an_agent_that_comes_back_after_its_lease_ended_is_idle(play: Play) -> None:
    """What was taken away is not held against it."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.lose(lease)
    assert play.up(agent()) == []
    assert play.started() == [("agent-1", "a")]


def test_an_agent_gets_only_targets_it_serves(play: Play) -> None:
    """An agent may serve many targets, and nothing else."""
    play.up(agent("agent-1", "web", "tv"))
    play.submit(job("a", target="mobile"))
    assert play.assign() == []
    play.submit(job("b", target="tv"))
    assert play.started() == [("agent-1", "b")]


def test_an_agent_must_carry_all_labels_asked_for(play: Play) -> None:
    """The name and the value of each; more of its own do not matter."""
    play.submit(job("a", labels={"os": "17", "kind": "phone"}))
    play.up(
        agent("no-labels"),
        agent("one-of-two", labels={"os": "17"}),
        agent("wrong-value", labels={"os": "16", "kind": "phone"}),
    )
    assert play.assign() == []
    play.up(agent("right", labels={"os": "17", "kind": "phone", "room": "4"}))
    assert play.started() == [("right", "a")]


def test_labels_do_not_keep_an_agent_from_jobs_that_ask_for_none(play: Play) -> None:
    """An agent belongs to every pool it satisfies."""
    play.up(agent(labels={"os": "17"}))
    play.submit(job("a"))
    assert play.started() == [("agent-1", "a")]


def test_an_installed_build_is_not_installed_again(play: Play) -> None:
    """What the agent says it has counts from the first job on."""
    play.up(agent(installed=[job("a")]))
    play.submit(job("a"))
    lease = play.one()
    assert (lease.installs, lease.expected_install_seconds) == (False, 0.0)


def test_a_build_for_another_target_is_another_install(play: Play) -> None:
    """What is installed is (org, app version, target)."""
    play.up(agent("agent-1", "mobile", "web", installed=[job("a", target="web")]))
    play.submit(job("a", target="mobile"))
    assert play.one().installs is True


def test_a_build_is_installed_once_for_all_labels(play: Play) -> None:
    """Labels choose the agent, not the build: another group of the same build needs no install."""
    play.up(agent(labels={"os": "17"}))
    play.submit(job("a"))
    play.finish(play.one())
    play.submit(job("b", labels={"os": "17"}))
    assert play.one().installs is False


def test_the_least_recently_used_build_leaves_a_full_cache(play: Play) -> None:
    """The cache holds as many builds as the agent says."""
    play.up(agent(cache_builds=2))
    for app in ("one-1", "two-1", "one-1", "three-1"):
        play.submit(job(f"{app} {play.now_ms}", app=app))
        play.finish(play.one())
        play.later(1)
    (state,) = play.snapshot().agents
    assert state.spec.installed == (build("three-1"), build("one-1"))


def test_what_the_agent_reports_as_installed_wins(play: Play) -> None:
    """It knows its device better than the engine."""
    play.up(agent())
    play.submit(job("a"))
    reported = (BuildKey("acme", "other-2", "mobile"),)
    play.finish(play.one(), installed=reported)
    (state,) = play.snapshot().agents
    assert state.spec.installed == reported
    play.submit(job("b", app="other-2"))
    assert play.one().installs is False


def test_a_failed_install_is_no_install(play: Play) -> None:
    """The next job of the build is expected to install it."""
    play.up(agent())
    play.submit(*jobs("a", 2))
    play.finish(play.one(), Outcome.ERROR, run_seconds=0.0)
    assert play.one().installs is True


def test_idle_time_is_shown_and_starts_when_work_ends(play: Play) -> None:
    """An agent is either idle since a moment or holds a lease."""
    play.up(agent())
    (state,) = play.snapshot().agents
    assert (state.idle_since_ms, state.lease) == (play.now_ms, None)
    play.submit(job("a"))
    lease = play.one()
    (state,) = play.snapshot().agents
    assert (state.idle_since_ms, state.lease) == (None, lease)
    play.later(10)
    play.finish(lease)
    (state,) = play.snapshot().agents
    assert state.idle_since_ms == play.now_ms


def test_saying_hello_again_does_not_make_an_idle_agent_look_busy(play: Play) -> None:
    """Idle time runs on through a reconnect, so that the longest idle is asked first."""
    play.up(agent("b"))
    play.later(10)
    play.up(agent("a"))
    play.later(10)
    play.up(agent("b"))
    play.submit(job("x"))
    assert play.started() == [("b", "x")]
