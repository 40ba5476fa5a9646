"""Contract of ``snapshot``: the ranked queue and the agents."""

from __future__ import annotations

from jobs.scheduler.engine.values import Outcome, Reason

from .support import START_MS, Play, agent, job, jobs


async def test_an_empty_engine(play: Play) -> None:
    """Nothing is there, and nothing is made up."""
    snapshot = await play.snapshot()
    assert (snapshot.groups, snapshot.agents) == ([], [])
    assert (snapshot.waiting, snapshot.running, snapshot.groups_total) == (0, 0, 0)


async def test_groups_are_ranked_by_score(play: Play) -> None:
    """Least first, positions from 1, across targets."""
    await play.submit(
        job("late", app="late", at=60),
        job("urgent", app="urgent", priority=0, at=90),
        job("early", app="early", target="web"),
    )
    groups = (await play.snapshot()).groups
    assert [group.key.app_version_id for group in groups] == ["urgent", "early", "late"]
    assert [group.position for group in groups] == [1, 2, 3]
    scores = [group.score or 0 for group in groups]
    assert scores == sorted(scores)


async def test_a_group_counts_what_waits_runs_and_rests(play: Play) -> None:
    """By priority, with its age and its work."""
    await play.up(agent())
    await play.submit(
        *jobs("a", 3, priority=2, at=5),
        *jobs("b", 2, priority=4, at=1, seconds=7),
        job("c", priority=3, at=0, seconds=100, not_before_ms=play.now_ms + 9_000),
    )
    lease = await play.one()
    group = await play.group(job("a"))
    assert (group.waiting, group.running, group.priority) == (5, 1, 2)
    assert group.waiting_by_priority == {2: 2, 3: 1, 4: 2}
    assert group.oldest_submitted_ms == START_MS
    assert group.work_seconds == 2 * 10 + 2 * 7 + 100
    assert group.agents == (lease.agent_id,)
    assert group.explanation is not None
    assert group.explanation.reason is Reason.IN_GROUP


async def test_groups_that_only_run_come_last(play: Play) -> None:
    """Behind those that back off, which come behind those that wait."""
    await play.up(agent())
    await play.submit(job("runs", app="runs"))
    await play.one()
    await play.submit(
        job("rests", app="rests", not_before_ms=play.now_ms + 9_000), job("waits", app="waits", priority=9)
    )
    waits, rests, runs = (await play.snapshot()).groups
    assert (waits.key.app_version_id, waits.score is None) == ("waits", False)
    assert (rests.key.app_version_id, rests.score, rests.priority) == ("rests", None, 1)
    assert rests.explanation is not None
    assert rests.explanation.reason is Reason.BACKOFF
    assert (runs.key.app_version_id, runs.score, runs.priority, runs.explanation) == ("runs", None, None, None)
    assert (runs.waiting, runs.running, runs.oldest_submitted_ms, runs.work_seconds) == (0, 1, None, 0)


async def test_a_limit_shows_the_best_and_tells_how_many_there_are(play: Play) -> None:
    """The counts are of everything."""
    await play.submit(*(job(f"a-{n}", app=f"app-{n}x", at=n) for n in range(10)))
    whole, part = await play.snapshot(), await play.snapshot(3)
    assert part.groups == whole.groups[:3]
    assert (part.groups_total, part.waiting) == (10, 10)
    assert (await play.snapshot(0)).groups == []


async def test_a_group_is_listed_once(play: Play) -> None:
    """However many priorities it has."""
    await play.submit(*(job(f"a-{n}", priority=n) for n in range(10)))
    (group,) = (await play.snapshot()).groups
    assert group.priority == 0
    assert group.waiting_by_priority == dict.fromkeys(range(10), 1)


async def test_agents_are_listed_by_name(play: Play) -> None:
    """Idle or with their lease; dropped ones are gone, though their lease is not."""
    await play.up(agent("b"), agent("a"), agent("c"))
    await play.submit(*jobs("x", 1))
    lease = await play.one()
    states = (await play.snapshot()).agents
    assert [state.spec.id for state in states] == ["a", "b", "c"]
    assert [state.lease for state in states] == [lease if state.spec.id == lease.agent_id else None for state in states]
    await play.drop(lease.agent_id)
    snapshot = await play.snapshot()
    assert lease.agent_id not in [state.spec.id for state in snapshot.agents]
    assert snapshot.running == 1


async def test_the_picture_is_consistent(play: Play) -> None:
    """The groups add up to the totals, at any moment."""
    await play.up(*(agent(f"agent-{n}") for n in range(3)))
    await play.submit(*jobs("a", 10), *jobs("b", 10, app="other", priority=3), *jobs("c", 5, org="zeta"))
    running = []
    for step in range(12):
        running += await play.assign()
        snapshot = await play.snapshot()
        assert snapshot.waiting == sum(group.waiting for group in snapshot.groups)
        assert snapshot.running == sum(group.running for group in snapshot.groups) == len(running)
        assert sum(state.lease is not None for state in snapshot.agents) == len(running)
        play.later(10)
        await play.finish(running.pop(step % len(running)), Outcome.PASSED)


async def test_waits_are_as_of_the_latest_time_given(play: Play) -> None:
    """A snapshot has no clock of its own."""
    await play.up(agent())
    await play.submit(*jobs("a", 2, seconds=10))
    await play.one()
    play.later(15)
    await play.engine.expire(play.now_ms)
    explanation = (await play.group(job("a"))).explanation
    assert explanation is not None
    assert explanation.eta_seconds == 25


async def test_groups_that_nobody_can_run_are_stranded(play: Play) -> None:
    """Those with a paused agent are not, nor are those that only wait long."""
    await play.up(agent("a"), agent("b", "web", accepting=False))
    await play.submit(job("runs"), job("waits", app="other"), job("web", target="web"))
    await play.submit(job("tv", target="tv"), job("rare", labels={"os": "99"}))
    await play.assign()
    picture = await play.snapshot()
    assert sorted(state.key for state in picture.stranded) == sorted(
        [job("tv", target="tv").group, job("rare", labels={"os": "99"}).group]
    )
    assert len((await play.snapshot(1)).stranded) == 1
    await play.up(agent("c", "tv"))
    assert [state.key for state in (await play.snapshot()).stranded] == [job("rare", labels={"os": "99"}).group]


async def test_loads_are_sums_per_target_and_org(play: Play) -> None:
    """Over all groups whatever the limit, only if asked for; what backs off waits, too."""
    await play.up(agent())
    await play.submit(*jobs("first", 2, app="one", at=5), job("second", app="two", at=3))
    await play.one()
    await play.submit(
        job("other org", org="globex", at=7),
        job("rests", org="globex", at=1, not_before_ms=play.now_ms + 9_000),
        job("elsewhere", target="web", at=9),
    )
    loads = (await play.engine.snapshot(0, loads=True)).loads
    assert [(load.target, load.org_id, load.waiting, load.running, load.oldest_submitted_ms) for load in loads] == [
        ("mobile", "acme", 2, 1, START_MS + 5_000),
        ("mobile", "globex", 2, 0, START_MS + 1_000),
        ("web", "acme", 1, 0, START_MS + 9_000),
    ]
    assert (await play.engine.snapshot()).loads == []
