"""Contracts of ``put_agent`` and ``drop_agent``."""

from __future__ import annotations

from qualgent.engine.values import BuildKey, Outcome

from .support import Play, agent, build, job, jobs


def test_a_new_agent_has_no_lease_and_gets_work(play: Play) -> None:
    """It is live as soon as it is put."""
    play.submit(job("a"))
    assert play.up(agent()) == []
    assert play.started() == [("agent-1", "a")]


def test_putting_an_agent_again_returns_its_lease(play: Play) -> None:
    """The agent stays busy until the lease ends; the caller compares it with the agent's report."""
    play.up(agent())
    play.submit(*jobs("a", 2))
    lease = play.one()
    assert play.up(agent()) == [lease]
    assert play.assign() == []
    play.finish(lease)
    assert len(play.assign()) == 1


def test_putting_an_agent_again_replaces_its_properties(play: Play) -> None:
    """The latest targets, labels and installed builds count."""
    play.up(agent("agent-1", "mobile"))
    play.submit(job("a", target="web"))
    assert play.assign() == []
    play.up(agent("agent-1", "web", labels={"os": "17"}))
    assert play.started() == [("agent-1", "a")]
    (state,) = play.snapshot().agents
    assert (state.spec.targets, state.spec.labels) == (("web",), (("os", "17"),))


def test_an_agent_that_stops_accepting_finishes_but_gets_nothing_new(play: Play) -> None:
    """A paused, draining or quarantined agent may accept work again later."""
    play.up(agent())
    play.submit(*jobs("a", 3))
    lease = play.one()
    assert play.up(agent(accepting=False)) == [lease]
    play.finish(lease)
    assert play.assign() == []
    play.up(agent(accepting=True))
    assert len(play.assign()) == 1


def test_a_dropped_agent_gets_no_work(play: Play) -> None:
    """It counts in no pool and is not listed."""
    play.up(agent())
    assert play.drop("agent-1") == []
    play.submit(job("a"))
    assert play.assign() == []
    assert play.snapshot().agents == []
    assert play.explain("a").text == "No agent serves target mobile now · agent-1 disconnected"


def test_dropping_an_unknown_agent_is_ignored(play: Play) -> None:
    """A connection may break before its hello."""
    assert play.drop("nobody") == []


def test_the_leases_of_a_dropped_agent_stay_until_they_end(play: Play) -> None:
    """Every drop returns them; they can still be renewed and finished."""
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


def test_an_agent_keeps_its_lease_over_a_short_disconnect(play: Play) -> None:
    """The agent is busy with the same lease after it is put again."""
    play.up(agent(), agent("agent-2", "web"))
    play.submit(*jobs("a", 2))
    lease = play.one()
    play.drop("agent-1")
    assert play.up(agent()) == [lease]
    assert play.assign() == []
    play.finish(lease)
    assert len(play.assign()) == 1


def test_an_agent_put_after_its_lease_expired_is_idle(play: Play) -> None:
    """It gets other work at once."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.lose(lease)
    assert play.up(agent()) == []
    assert play.started() == [("agent-1", "a")]


def test_an_agent_gets_only_targets_it_serves(play: Play) -> None:
    """An agent of several targets gets jobs of these only."""
    play.up(agent("agent-1", "web", "tv"))
    play.submit(job("a", target="mobile"))
    assert play.assign() == []
    play.submit(job("b", target="tv"))
    assert play.started() == [("agent-1", "b")]


def test_an_agent_must_have_all_requested_labels(play: Play) -> None:
    """Names and values must match; further labels of the agent do not matter."""
    play.submit(job("a", labels={"os": "17", "kind": "phone"}))
    play.up(
        agent("no-labels"),
        agent("one-of-two", labels={"os": "17"}),
        agent("wrong-value", labels={"os": "16", "kind": "phone"}),
    )
    assert play.assign() == []
    play.up(agent("right", labels={"os": "17", "kind": "phone", "room": "4"}))
    assert play.started() == [("right", "a")]


def test_an_agent_with_labels_runs_jobs_without_labels(play: Play) -> None:
    """An agent belongs to every pool whose labels it has."""
    play.up(agent(labels={"os": "17"}))
    play.submit(job("a"))
    assert play.started() == [("agent-1", "a")]


def test_an_installed_build_is_not_installed_again(play: Play) -> None:
    """Builds that the agent reports count from its first job."""
    play.up(agent(installed=[job("a")]))
    play.submit(job("a"))
    lease = play.one()
    assert (lease.installs, lease.expected_install_seconds) == (False, 0.0)


def test_a_build_for_another_target_is_another_install(play: Play) -> None:
    """An install is identified by org, app version and target."""
    play.up(agent("agent-1", "mobile", "web", installed=[job("a", target="web")]))
    play.submit(job("a", target="mobile"))
    assert play.one().installs is True


def test_a_build_is_installed_once_for_all_labels(play: Play) -> None:
    """Another group of the same build needs no install."""
    play.up(agent(labels={"os": "17"}))
    play.submit(job("a"))
    play.finish(play.one())
    play.submit(job("b", labels={"os": "17"}))
    assert play.one().installs is False


def test_the_least_recently_used_build_leaves_a_full_cache(play: Play) -> None:
    """The cache has the capacity that the agent reports."""
    play.up(agent(cache_builds=2))
    for app in ("one-1", "two-1", "one-1", "three-1"):
        play.submit(job(f"{app} {play.now_ms}", app=app))
        play.finish(play.one())
        play.later(1)
    (state,) = play.snapshot().agents
    assert state.spec.installed == (build("three-1"), build("one-1"))


def test_reported_installs_replace_assumed_ones(play: Play) -> None:
    """The agent's report overrides the engine's assumption."""
    play.up(agent())
    play.submit(job("a"))
    reported = (BuildKey("acme", "other-2", "mobile"),)
    play.finish(play.one(), installed=reported)
    (state,) = play.snapshot().agents
    assert state.spec.installed == reported
    play.submit(job("b", app="other-2"))
    assert play.one().installs is False


def test_a_failed_install_is_not_counted_as_installed(play: Play) -> None:
    """The next job of the build is expected to install it."""
    play.up(agent())
    play.submit(*jobs("a", 2))
    play.finish(play.one(), Outcome.ERROR, run_seconds=0.0)
    assert play.one().installs is True


def test_idle_time_starts_when_work_ends(play: Play) -> None:
    """An agent is either idle since a time or has a lease."""
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


def test_putting_an_idle_agent_again_keeps_its_idle_time(play: Play) -> None:
    """The order of the longest idle survives a reconnect."""
    play.up(agent("b"))
    play.later(10)
    play.up(agent("a"))
    play.later(10)
    play.up(agent("b"))
    play.submit(job("x"))
    assert play.started() == [("b", "x")]
