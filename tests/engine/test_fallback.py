"""Fallback agents: they serve their targets while no other agent does."""

from __future__ import annotations

from .support import Play, agent, job, jobs


def test_a_fallback_agent_serves_its_targets_only(play: Play) -> None:
    """A job for a misspelled target waits: it must not be simulated and called passed."""
    play.up(agent("demo", "mobile", fallback=True))
    play.submit(job("a", target="wbe"), job("b"))
    assert play.started() == [("demo", "b")]
    assert play.explain("a").text == "No agent serves target wbe"


def test_an_idle_fallback_agent_serves_targets_without_a_pool(play: Play) -> None:
    """A pool exists as soon as a job asks for it."""
    play.up(agent("demo", "web", "tv", fallback=True))
    assert play.assign() == []
    for target in ("web", "tv"):
        play.submit(job(target, target=target))
        lease = play.one()
        assert (lease.agent_id, lease.job.target) == ("demo", target)
        play.finish(lease)


def test_a_real_agent_takes_over_its_targets(play: Play) -> None:
    """The fallback agent stops serving these targets only."""
    play.up(agent("demo", "web", "tv", fallback=True), agent("real", "web"))
    play.submit(*jobs("web", 3, target="web"), job("tv", target="tv"))
    assert sorted(play.started()) == [("demo", "tv"), ("real", "web-000")]


def test_a_fallback_agent_finishes_its_job_after_a_takeover(play: Play) -> None:
    """Its lease stays valid; the next job goes to the real agent."""
    play.up(agent("demo", fallback=True))
    play.submit(*jobs("a", 3))
    lease = play.one()
    play.up(agent("real"))
    assert [pair[0] for pair in play.started()] == ["real"]
    play.finish(lease)
    assert play.assign() == []


def test_a_fallback_agent_returns_after_the_last_real_agent_left(play: Play) -> None:
    """While one of two real agents is left it does not."""
    play.up(agent("demo", fallback=True), agent("real-1"), agent("real-2"))
    play.drop("real-1")
    play.up(agent("real-2", accepting=False))
    play.submit(job("a"))
    assert play.assign() == []
    play.drop("real-2")
    assert play.started() == [("demo", "a")]


def test_a_disconnected_device_keeps_its_targets(play: Play) -> None:
    """A fallback agent must not pass jobs that wait for it."""
    play.up(agent("demo", "web", "tv", fallback=True), agent("phone", "web", reserves=True))
    play.drop("phone")
    play.submit(job("a", target="web"), job("b", target="tv"))
    assert play.started() == [("demo", "b")]
    assert play.explain("a").text == "No agent serves target web now · phone disconnected"
    play.up(agent("phone", "web", reserves=True))
    assert play.started() == [("phone", "a")]


def test_a_device_disconnected_before_its_pool_exists_keeps_it(play: Play) -> None:
    """As after a restart, when demo agents connect first."""
    play.up(agent("phone", "web", reserves=True, accepting=False))
    play.drop("phone")
    play.up(agent("demo", "web", fallback=True))
    play.submit(job("a", target="web"))
    assert play.assign() == []


def test_a_device_that_drops_a_target_returns_it(play: Play) -> None:
    """Unless another device serves the target."""
    play.up(agent("demo", "web", fallback=True), agent("one", "web", reserves=True), agent("two", "web", reserves=True))
    play.drop("two")
    play.up(agent("one", "tv", reserves=True))
    play.submit(job("a", target="web"))
    assert play.assign() == []
    play.up(agent("two", "tv", reserves=True))
    assert play.started() == [("demo", "a")]


def test_a_paused_agent_keeps_its_targets(play: Play) -> None:
    """A demo agent must not pass its tests meanwhile."""
    play.up(agent("demo", fallback=True), agent("real", accepting=False))
    play.submit(job("a"))
    assert play.assign() == []
    assert play.explain("a").text == "No active agent serves target mobile · real unavailable"


def test_an_agent_that_drops_a_target_returns_it(play: Play) -> None:
    """The latest list of targets counts."""
    play.up(agent("demo", "web", fallback=True), agent("real", "web"))
    play.submit(job("a", target="web"))
    play.up(agent("real", "tv"))
    assert play.started() == [("demo", "a")]


def test_a_fallback_agent_must_have_the_labels(play: Play) -> None:
    """A job with labels is not run by an agent without them."""
    play.up(agent("demo", fallback=True))
    play.submit(job("a", labels={"os": "17"}))
    assert play.assign() == []
    assert play.explain("a").text == "No agent serves target mobile with os=17"


def test_a_dropped_fallback_agent_serves_nothing(play: Play) -> None:
    """It leaves its pools like any agent."""
    play.up(agent("demo", fallback=True))
    play.drop("demo")
    play.submit(job("a"))
    assert play.assign() == []
