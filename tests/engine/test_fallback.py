"""Fallback agents: they serve what nobody else serves."""

from __future__ import annotations

from .support import Play, agent, job, jobs


def test_a_fallback_agent_serves_any_target(play: Play) -> None:
    """Its own list of targets is ignored."""
    play.up(agent("demo", "mobile", fallback=True))
    play.submit(job("a", target="web"))
    assert play.started() == [("demo", "a")]


def test_a_fallback_agent_that_was_idle_first_serves_targets_that_appear_later(play: Play) -> None:
    """A target exists as soon as somebody asks for it."""
    play.up(agent("demo", fallback=True))
    assert play.assign() == []
    for target in ("web", "tv"):
        play.submit(job(target, target=target))
        lease = play.one()
        assert (lease.agent_id, lease.job.target) == ("demo", target)
        play.finish(lease)


def test_a_real_agent_takes_its_targets_over(play: Play) -> None:
    """The fallback agent leaves those targets, and only those."""
    play.up(agent("demo", fallback=True), agent("real", "web"))
    play.submit(*jobs("web", 3, target="web"), job("tv", target="tv"))
    assert sorted(play.started()) == [("demo", "tv"), ("real", "web-000")]


def test_a_fallback_agent_finishes_what_runs_when_a_real_one_comes_up(play: Play) -> None:
    """Its lease stays good; the next job is the real agent's."""
    play.up(agent("demo", fallback=True))
    play.submit(*jobs("a", 3))
    lease = play.one()
    play.up(agent("real"))
    assert [pair[0] for pair in play.started()] == ["real"]
    play.finish(lease)
    assert play.assign() == []


def test_a_fallback_agent_comes_back_when_the_last_real_one_is_gone(play: Play) -> None:
    """Not before: one of two is enough to keep it away."""
    play.up(agent("demo", fallback=True), agent("real-1"), agent("real-2"))
    play.drop("real-1")
    play.up(agent("real-2", accepting=False))
    play.submit(job("a"))
    assert play.assign() == []
    play.drop("real-2")
    assert play.started() == [("demo", "a")]


def test_a_real_device_keeps_its_targets_while_it_is_away(play: Play) -> None:
    """What waits for it must not be played and called passed; its other targets are nobody's business."""
    play.up(agent("demo", fallback=True), agent("phone", "web", reserves=True))
    play.drop("phone")
    play.submit(job("a", target="web"), job("b", target="tv"))
    assert play.started() == [("demo", "b")]
    assert play.explain("a").text == "No agent serves target web · phone disconnected"
    play.up(agent("phone", "web", reserves=True))
    assert play.started() == [("phone", "a")]


def test_a_device_that_is_away_before_a_pool_exists_keeps_it_too(play: Play) -> None:
    """As after a restart of the server, when the demo agents come first."""
    play.up(agent("phone", "web", reserves=True, accepting=False))
    play.drop("phone")
    play.up(agent("demo", fallback=True))
    play.submit(job("a", target="web"))
    assert play.assign() == []


def test_a_real_device_that_changes_its_targets_gives_them_back(play: Play) -> None:
    """By its newest word; while another device has the target too, nothing changes."""
    play.up(agent("demo", fallback=True), agent("one", "web", reserves=True), agent("two", "web", reserves=True))
    play.drop("two")
    play.up(agent("one", "tv", reserves=True))
    play.submit(job("a", target="web"))
    assert play.assign() == []
    play.up(agent("two", "tv", reserves=True))
    assert play.started() == [("demo", "a")]


def test_a_paused_real_agent_still_keeps_its_target(play: Play) -> None:
    """A demo agent must not pass the tests of a device that somebody repairs."""
    play.up(agent("demo", fallback=True), agent("real", accepting=False))
    play.submit(job("a"))
    assert play.assign() == []
    assert play.explain("a").text == "No active agent serves target mobile · real paused or draining"


def test_a_real_agent_that_changes_its_targets_gives_them_back(play: Play) -> None:
    """Serving is by the newest word of the agent."""
    play.up(agent("demo", fallback=True), agent("real", "web"))
    play.submit(job("a", target="web"))
    play.up(agent("real", "tv"))
    assert play.started() == [("demo", "a")]


def test_a_fallback_agent_must_carry_the_labels_too(play: Play) -> None:
    """A job that asks for a device gets that device or none."""
    play.up(agent("demo", fallback=True))
    play.submit(job("a", labels={"os": "17"}))
    assert play.assign() == []
    assert play.explain("a").text == "No agent serves target mobile with os=17"


def test_a_dropped_fallback_agent_serves_nothing(play: Play) -> None:
    """It leaves like any other."""
    play.up(agent("demo", fallback=True))
    play.drop("demo")
    play.submit(job("a"))
    assert play.assign() == []
