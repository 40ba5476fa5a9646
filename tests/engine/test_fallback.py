"""Fallback agents: they serve what nobody else serves."""

from __future__ import annotations

from .support import Play, agent, job, jobs


async def test_a_fallback_agent_serves_any_target(play: Play) -> None:
    """Its own list of targets is ignored."""
    await play.up(agent("demo", "mobile", fallback=True))
    await play.submit(job("a", target="web"))
    assert await play.started() == [("demo", "a")]


async def test_a_fallback_agent_that_was_idle_first_serves_targets_that_appear_later(play: Play) -> None:
    """A target exists as soon as somebody asks for it."""
    await play.up(agent("demo", fallback=True))
    assert await play.assign() == []
    for target in ("web", "tv"):
        await play.submit(job(target, target=target))
        lease = await play.one()
        assert (lease.agent_id, lease.job.target) == ("demo", target)
        await play.finish(lease)


async def test_a_real_agent_takes_its_targets_over(play: Play) -> None:
    """The fallback agent leaves those targets, and only those."""
    await play.up(agent("demo", fallback=True), agent("real", "web"))
    await play.submit(*jobs("web", 3, target="web"), job("tv", target="tv"))
    assert sorted(await play.started()) == [("demo", "tv"), ("real", "web-000")]


async def test_a_fallback_agent_finishes_what_runs_when_a_real_one_comes_up(play: Play) -> None:
    """Its lease stays good; the next job is the real agent's."""
    await play.up(agent("demo", fallback=True))
    await play.submit(*jobs("a", 3))
    lease = await play.one()
    await play.up(agent("real"))
    assert [pair[0] for pair in await play.started()] == ["real"]
    await play.finish(lease)
    assert await play.assign() == []


async def test_a_fallback_agent_comes_back_when_the_last_real_one_is_gone(play: Play) -> None:
    """Not before: one of two is enough to keep it away."""
    await play.up(agent("demo", fallback=True), agent("real-1"), agent("real-2"))
    await play.drop("real-1")
    await play.up(agent("real-2", accepting=False))
    await play.submit(job("a"))
    assert await play.assign() == []
    await play.drop("real-2")
    assert await play.started() == [("demo", "a")]


async def test_a_real_device_keeps_its_targets_while_it_is_away(play: Play) -> None:
    """What waits for it must not be played and called passed; its other targets are nobody's business."""
    await play.up(agent("demo", fallback=True), agent("phone", "web", reserves=True))
    await play.drop("phone")
    await play.submit(job("a", target="web"), job("b", target="tv"))
    assert await play.started() == [("demo", "b")]
    assert (await play.explain("a")).text == "no agent serves target web now: phone is away"
    await play.up(agent("phone", "web", reserves=True))
    assert await play.started() == [("phone", "a")]


async def test_a_device_that_is_away_before_a_pool_exists_keeps_it_too(play: Play) -> None:
    """As after a restart of the server, when the demo agents come first."""
    await play.up(agent("phone", "web", reserves=True, accepting=False))
    await play.drop("phone")
    await play.up(agent("demo", fallback=True))
    await play.submit(job("a", target="web"))
    assert await play.assign() == []


async def test_a_real_device_that_changes_its_targets_gives_them_back(play: Play) -> None:
    """By its newest word; while another device has the target too, nothing changes."""
    await play.up(agent("demo", fallback=True), agent("one", "web", reserves=True), agent("two", "web", reserves=True))
    await play.drop("two")
    await play.up(agent("one", "tv", reserves=True))
    await play.submit(job("a", target="web"))
    assert await play.assign() == []
    await play.up(agent("two", "tv", reserves=True))
    assert await play.started() == [("demo", "a")]


async def test_a_paused_real_agent_still_keeps_its_target(play: Play) -> None:
    """A demo agent must not pass the tests of a device that somebody repairs."""
    await play.up(agent("demo", fallback=True), agent("real", accepting=False))
    await play.submit(job("a"))
    assert await play.assign() == []
    assert (await play.explain("a")).text == "real could serve target mobile, but is paused or draining"


async def test_a_real_agent_that_changes_its_targets_gives_them_back(play: Play) -> None:
    """Serving is by the newest word of the agent."""
    await play.up(agent("demo", fallback=True), agent("real", "web"))
    await play.submit(job("a", target="web"))
    await play.up(agent("real", "tv"))
    assert await play.started() == [("demo", "a")]


async def test_a_fallback_agent_must_carry_the_labels_too(play: Play) -> None:
    """A job that asks for a device gets that device or none."""
    await play.up(agent("demo", fallback=True))
    await play.submit(job("a", labels={"os": "17"}))
    assert await play.assign() == []
    assert (await play.explain("a")).text == "no agent serves target mobile with os=17"


async def test_a_dropped_fallback_agent_serves_nothing(play: Play) -> None:
    """It leaves like any other."""
    await play.up(agent("demo", fallback=True))
    await play.drop("demo")
    await play.submit(job("a"))
    assert await play.assign() == []
