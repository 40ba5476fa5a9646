"""Contracts of ``put_agent`` and ``drop_agent``."""

from __future__ import annotations

from jobs.scheduler.engine.values import BuildKey, Outcome

from .support import Play, agent, build, job, jobs


async def test_a_live_agent_gets_work_and_a_new_one_holds_nothing(play: Play) -> None:
    """From the call on it is live, and there is no lease to compare."""
    await play.submit(job("a"))
    assert await play.up(agent()) == []
    assert await play.started() == [("agent-1", "a")]


async def test_putting_an_agent_again_returns_the_lease_it_holds(play: Play) -> None:
    """The caller compares it with what the agent says it has; the agent stays busy until the lease ends."""
    await play.up(agent())
    await play.submit(*jobs("a", 2))
    lease = await play.one()
    assert await play.up(agent()) == [lease]
    assert await play.assign() == []
    await play.finish(lease)
    assert len(await play.assign()) == 1


async def test_putting_an_agent_again_replaces_what_is_known_of_it(play: Play) -> None:
    """Other targets, other labels, another cache: the newest word counts."""
    await play.up(agent("agent-1", "mobile"))
    await play.submit(job("a", target="web"))
    assert await play.assign() == []
    await play.up(agent("agent-1", "web", labels={"os": "17"}))
    assert await play.started() == [("agent-1", "a")]
    (state,) = (await play.snapshot()).agents
    assert (state.spec.targets, state.spec.labels) == (("web",), (("os", "17"),))


async def test_an_agent_that_stops_accepting_keeps_what_runs_and_gets_nothing_new(play: Play) -> None:
    """Paused and draining agents finish; they may come back."""
    await play.up(agent())
    await play.submit(*jobs("a", 3))
    lease = await play.one()
    assert await play.up(agent(accepting=False)) == [lease]
    await play.finish(lease)
    assert await play.assign() == []
    await play.up(agent(accepting=True))
    assert len(await play.assign()) == 1


async def test_a_dropped_agent_gets_no_work(play: Play) -> None:
    """It counts in no pool, and it is not shown."""
    await play.up(agent())
    assert await play.drop("agent-1") == []
    await play.submit(job("a"))
    assert await play.assign() == []
    assert (await play.snapshot()).agents == []
    assert (await play.explain("a")).text == "no agent serves target mobile"


async def test_dropping_an_unknown_agent_is_ignored(play: Play) -> None:
    """A connection that never said hello may break, too."""
    assert await play.drop("nobody") == []


async def test_the_leases_of_a_dropped_agent_stay_until_they_end(play: Play) -> None:
    """They are returned at every drop; renewing and finishing them still works."""
    await play.up(agent())
    await play.submit(job("a"))
    lease = await play.one()
    assert await play.drop("agent-1") == [lease]
    assert await play.drop("agent-1") == [lease]
    assert await play.engine.renew([lease.id], play.now_ms + 1) == []
    assert (await play.snapshot()).running == 1
    await play.finish(lease)
    assert (await play.snapshot()).running == 0
    assert await play.drop("agent-1") == []


async def test_an_agent_that_comes_back_in_time_finds_its_lease(play: Play) -> None:
    """A short disconnect costs nothing."""
    await play.up(agent(), agent("agent-2", "web"))
    await play.submit(*jobs("a", 2))
    lease = await play.one()
    await play.drop("agent-1")
    assert await play.up(agent()) == [lease]
    assert await play.assign() == []
    await play.finish(lease)
    assert len(await play.assign()) == 1


async def test_an_agent_that_comes_back_after_its_lease_ended_is_idle(play: Play) -> None:
    """What was taken away is not held against it."""
    await play.up(agent())
    await play.submit(job("a"))
    lease = await play.one()
    await play.lose(lease)
    assert await play.up(agent()) == []
    assert await play.started() == [("agent-1", "a")]


async def test_an_agent_gets_only_targets_it_serves(play: Play) -> None:
    """An agent may serve many targets, and nothing else."""
    await play.up(agent("agent-1", "web", "tv"))
    await play.submit(job("a", target="mobile"))
    assert await play.assign() == []
    await play.submit(job("b", target="tv"))
    assert await play.started() == [("agent-1", "b")]


async def test_an_agent_must_carry_all_labels_asked_for(play: Play) -> None:
    """The name and the value of each; more of its own do not matter."""
    await play.submit(job("a", labels={"os": "17", "kind": "phone"}))
    await play.up(
        agent("no-labels"),
        agent("one-of-two", labels={"os": "17"}),
        agent("wrong-value", labels={"os": "16", "kind": "phone"}),
    )
    assert await play.assign() == []
    await play.up(agent("right", labels={"os": "17", "kind": "phone", "room": "4"}))
    assert await play.started() == [("right", "a")]


async def test_labels_do_not_keep_an_agent_from_jobs_that_ask_for_none(play: Play) -> None:
    """An agent belongs to every pool it satisfies."""
    await play.up(agent(labels={"os": "17"}))
    await play.submit(job("a"))
    assert await play.started() == [("agent-1", "a")]


async def test_an_installed_build_is_not_installed_again(play: Play) -> None:
    """What the agent says it has counts from the first job on."""
    await play.up(agent(installed=[job("a")]))
    await play.submit(job("a"))
    lease = await play.one()
    assert (lease.installs, lease.expected_install_seconds) == (False, 0.0)


async def test_a_build_for_another_target_is_another_install(play: Play) -> None:
    """What is installed is (org, app version, target)."""
    await play.up(agent("agent-1", "mobile", "web", installed=[job("a", target="web")]))
    await play.submit(job("a", target="mobile"))
    assert (await play.one()).installs is True


async def test_a_build_is_installed_once_for_all_labels(play: Play) -> None:
    """Labels choose the agent, not the build: another group of the same build needs no install."""
    await play.up(agent(labels={"os": "17"}))
    await play.submit(job("a"))
    await play.finish(await play.one())
    await play.submit(job("b", labels={"os": "17"}))
    assert (await play.one()).installs is False


async def test_the_least_recently_used_build_leaves_a_full_cache(play: Play) -> None:
    """The cache holds as many builds as the agent says."""
    await play.up(agent(cache_builds=2))
    for app in ("one-1", "two-1", "one-1", "three-1"):
        await play.submit(job(f"{app} {play.now_ms}", app=app))
        await play.finish(await play.one())
        play.later(1)
    (state,) = (await play.snapshot()).agents
    assert state.spec.installed == (build("three-1"), build("one-1"))


async def test_what_the_agent_reports_as_installed_wins(play: Play) -> None:
    """It knows its device better than the engine."""
    await play.up(agent())
    await play.submit(job("a"))
    reported = (BuildKey("acme", "other-2", "mobile"),)
    await play.finish(await play.one(), installed=reported)
    (state,) = (await play.snapshot()).agents
    assert state.spec.installed == reported
    await play.submit(job("b", app="other-2"))
    assert (await play.one()).installs is False


async def test_a_failed_install_is_no_install(play: Play) -> None:
    """The next job of the build is expected to install it."""
    await play.up(agent())
    await play.submit(*jobs("a", 2))
    await play.finish(await play.one(), Outcome.ERROR, run_seconds=0.0)
    assert (await play.one()).installs is True


async def test_idle_time_is_shown_and_starts_when_work_ends(play: Play) -> None:
    """An agent is either idle since a moment or holds a lease."""
    await play.up(agent())
    (state,) = (await play.snapshot()).agents
    assert (state.idle_since_ms, state.lease) == (play.now_ms, None)
    await play.submit(job("a"))
    lease = await play.one()
    (state,) = (await play.snapshot()).agents
    assert (state.idle_since_ms, state.lease) == (None, lease)
    play.later(10)
    await play.finish(lease)
    (state,) = (await play.snapshot()).agents
    assert state.idle_since_ms == play.now_ms


async def test_saying_hello_again_does_not_make_an_idle_agent_look_busy(play: Play) -> None:
    """Idle time runs on through a reconnect, so that the longest idle is asked first."""
    await play.up(agent("b"))
    play.later(10)
    await play.up(agent("a"))
    play.later(10)
    await play.up(agent("b"))
    await play.submit(job("x"))
    assert await play.started() == [("b", "x")]
