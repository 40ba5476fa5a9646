"""Contract of ``snapshot``: the ranked queue and the agents."""

from __future__ import annotations

from qualgent.engine.values import Outcome, Reason

from .support import START_MS, Play, agent, job, jobs


def test_an_empty_engine_has_an_empty_snapshot(play: Play) -> None:
    """All lists are empty and all counts zero."""
    snapshot = play.snapshot()
    assert (snapshot.groups, snapshot.agents) == ([], [])
    assert (snapshot.waiting, snapshot.running, snapshot.groups_total) == (0, 0, 0)


def test_groups_are_ranked_by_score(play: Play) -> None:
    """Ascending, with positions from 1, across targets."""
    play.up(agent(), agent("browser", "web"))
    play.submit(
        job("late", app="late", at=60),
        job("urgent", app="urgent", priority=0, at=90),
        job("early", app="early", target="web"),
    )
    groups = play.snapshot().groups
    assert [group.key.app_version_id for group in groups] == ["urgent", "early", "late"]
    assert [group.position for group in groups] == [1, 2, 3]
    scores = [group.score or 0 for group in groups]
    assert scores == sorted(scores)


def test_groups_that_cannot_start_have_no_position(play: Play) -> None:
    """No agent, paused agents or a held build: they are listed with the reason, and others are counted without them."""
    play.up(agent(), agent("tv", "tv", accepting=False))
    play.submit(
        job("stranded", app="stranded", target="watch", priority=0),
        job("paused", app="paused", target="tv", priority=0),
        job("held", app="held"),
        job("waits", app="waits", priority=9),
    )
    play.engine.note_build(play.group(job("held", app="held")).key.build, "Build held", play.now_ms + 60_000)
    snapshot = play.snapshot()
    found = [(group.key.app_version_id, group.position) for group in snapshot.groups]
    assert found == [("held", 0), ("waits", 1), ("paused", 0), ("stranded", 0)]
    blocked = {group.key.app_version_id: group.explanation.reason for group in snapshot.blocked if group.explanation}
    assert blocked == {
        "held": Reason.BUILD_HELD,
        "paused": Reason.AGENTS_PAUSED,
        "stranded": Reason.NO_AGENT,
    }
    assert play.snapshot(limit=1).blocked == snapshot.blocked[:1]


def test_a_hold_until_an_agent_has_an_answer_takes_the_place_too(play: Play) -> None:
    """The group behind it is next; it is not among those that nobody can run."""
    play.up(agent())
    play.submit(job("held", app="held"), job("waits", app="waits", priority=9))
    build = play.group(job("held", app="held")).key.build
    play.engine.note_build(build, "Build held", play.now_ms + 60_000, provisional=True)
    snapshot = play.snapshot()
    assert [(group.key.app_version_id, group.position) for group in snapshot.groups] == [("held", 0), ("waits", 1)]
    assert [group.explanation.groups_ahead for group in snapshot.groups if group.explanation] == [None, 0]
    assert snapshot.blocked == []


def test_a_group_counts_waiting_running_and_backing_off_jobs(play: Play) -> None:
    """By priority, with age and work."""
    play.up(agent())
    play.submit(
        *jobs("a", 3, priority=2, at=5),
        *jobs("b", 2, priority=4, at=1, seconds=7),
        job("c", priority=3, at=0, seconds=100, not_before_ms=play.now_ms + 9_000),
    )
    lease = play.one()
    group = play.group(job("a"))
    assert (group.waiting, group.running, group.priority) == (5, 1, 2)
    assert group.waiting_by_priority == {2: 2, 3: 1, 4: 2}
    assert group.oldest_submitted_ms == START_MS
    assert group.work_seconds == 2 * 10 + 2 * 7 + 100
    assert group.agents == (lease.agent_id,)
    assert group.explanation is not None
    assert group.explanation.reason is Reason.IN_GROUP


def test_groups_that_only_run_come_last(play: Play) -> None:
    """After groups that back off, which come after waiting ones."""
    play.up(agent())
    play.submit(job("runs", app="runs"))
    play.one()
    play.submit(job("rests", app="rests", not_before_ms=play.now_ms + 9_000), job("waits", app="waits", priority=9))
    waits, rests, runs = play.snapshot().groups
    assert (waits.key.app_version_id, waits.score is None) == ("waits", False)
    assert (rests.key.app_version_id, rests.score, rests.priority) == ("rests", None, 1)
    assert rests.explanation is not None
    assert rests.explanation.reason is Reason.BACKOFF
    assert (runs.key.app_version_id, runs.score, runs.priority, runs.explanation) == ("runs", None, None, None)
    assert (runs.waiting, runs.running, runs.oldest_submitted_ms, runs.work_seconds) == (0, 1, None, 0)


def test_what_agents_have_already_has_no_position(play: Play) -> None:
    """Neither a group of which all runs, nor one whose last jobs an agent holds behind the one it runs."""
    play.up(agent("one"), agent("several", "web", windows=("web",)))
    play.submit(job("runs", app="runs"), *jobs("held", 3, app="held", target="web"))
    play.assign()
    assert sorted((group.waiting, group.position) for group in play.snapshot().groups) == [(0, 0), (2, 0)]
    play.submit(job("waits", app="waits"))
    groups = play.snapshot().groups
    assert [(group.key.app_version_id, group.position) for group in groups if group.position] == [("waits", 1)]


def test_a_limit_returns_the_first_groups_and_the_total(play: Play) -> None:
    """Counts cover all groups."""
    play.submit(*(job(f"a-{n}", app=f"app-{n}x", at=n) for n in range(10)))
    whole, part = play.snapshot(), play.snapshot(3)
    assert part.groups == whole.groups[:3]
    assert (part.groups_total, part.waiting) == (10, 10)
    assert play.snapshot(0).groups == []


def test_a_group_is_listed_once(play: Play) -> None:
    """However many priorities it has."""
    play.submit(*(job(f"a-{n}", priority=n) for n in range(10)))
    (group,) = play.snapshot().groups
    assert group.priority == 0
    assert group.waiting_by_priority == dict.fromkeys(range(10), 1)


def test_agents_are_listed_by_name(play: Play) -> None:
    """Idle or with their lease; dropped agents are left out, though their lease remains."""
    play.up(agent("b"), agent("a"), agent("c"))
    play.submit(*jobs("x", 1))
    lease = play.one()
    states = play.snapshot().agents
    assert [state.spec.id for state in states] == ["a", "b", "c"]
    assert [state.lease for state in states] == [lease if state.spec.id == lease.agent_id else None for state in states]
    play.drop(lease.agent_id)
    snapshot = play.snapshot()
    assert lease.agent_id not in [state.spec.id for state in snapshot.agents]
    assert snapshot.running == 1


def test_the_snapshot_is_consistent(play: Play) -> None:
    """Groups add up to the totals at any moment."""
    play.up(*(agent(f"agent-{n}") for n in range(3)))
    play.submit(*jobs("a", 10), *jobs("b", 10, app="other", priority=3), *jobs("c", 5, org="zeta"))
    running = []
    for step in range(12):
        running += play.assign()
        snapshot = play.snapshot()
        assert snapshot.waiting == sum(group.waiting for group in snapshot.groups)
        assert snapshot.running == sum(group.running for group in snapshot.groups) == len(running)
        assert sum(state.lease is not None for state in snapshot.agents) == len(running)
        play.later(10)
        play.finish(running.pop(step % len(running)), Outcome.PASSED)


def test_waits_are_as_of_the_latest_given_time(play: Play) -> None:
    """A snapshot has no clock of its own."""
    play.up(agent())
    play.submit(*jobs("a", 2, seconds=10))
    play.one()
    play.later(15)
    play.engine.expire(play.now_ms)
    explanation = play.group(job("a")).explanation
    assert explanation is not None
    assert explanation.eta_seconds == 25


def test_groups_that_no_agent_can_run_are_stranded(play: Play) -> None:
    """A group with a paused agent is not stranded."""
    play.up(agent("a"), agent("b", "web", accepting=False))
    play.submit(job("runs"), job("waits", app="other"), job("web", target="web"))
    play.submit(job("tv", target="tv"), job("rare", labels={"os": "99"}))
    play.assign()
    picture = play.snapshot()
    assert sorted(state.key for state in picture.stranded) == sorted(
        [job("tv", target="tv").group, job("rare", labels={"os": "99"}).group]
    )
    assert len(play.snapshot(1).stranded) == 1
    play.up(agent("c", "tv"))
    assert [state.key for state in play.snapshot().stranded] == [job("rare", labels={"os": "99"}).group]


def test_loads_are_sums_per_target_and_org(play: Play) -> None:
    """On request, over all groups whatever the limit, backoffs included."""
    play.up(agent())
    play.submit(*jobs("first", 2, app="one", at=5), job("second", app="two", at=3))
    play.one()
    play.submit(
        job("other org", org="globex", at=7),
        job("rests", org="globex", at=1, not_before_ms=play.now_ms + 9_000),
        job("elsewhere", target="web", at=9),
    )
    loads = play.engine.snapshot(0, loads=True).loads
    assert [(load.target, load.org_id, load.waiting, load.running, load.oldest_submitted_ms) for load in loads] == [
        ("mobile", "acme", 2, 1, START_MS + 5_000),
        ("mobile", "globex", 2, 0, START_MS + 1_000),
        ("web", "acme", 1, 0, START_MS + 9_000),
    ]
    assert play.engine.snapshot().loads == []


def test_a_snapshot_of_some_organizations_has_nothing_of_the_others(play: Play) -> None:
    """Its groups keep their positions among all; the limit and the numbers are of its own."""
    play.up(agent())
    play.submit(job("theirs", org="globex", app="theirs", priority=0), *jobs("more", 3, org="globex", app="more"))
    play.one()
    play.submit(
        *jobs("a", 2, app="a", at=60), job("b", app="b", at=90),
        job("c", app="c", target="nobody", at=99), job("d", org="globex", app="d", target="nobody"),
    )  # fmt: skip
    whole, own = play.snapshot(), play.engine.snapshot(2, orgs={"acme"}, loads=True, agents=True)
    assert own.groups == [group for group in whole.groups if group.key.org_id == "acme"][:2]
    assert (own.waiting, own.running, own.groups_total) == (4, 0, 3)
    assert [group.key.app_version_id for group in own.stranded] == ["c"]
    assert {load.org_id for load in own.loads} == {"acme"}
    assert own.agents == whole.agents
    theirs = play.engine.snapshot(orgs={"globex"})
    assert theirs.groups == [group for group in whole.groups if group.key.org_id == "globex"]
    assert (theirs.waiting, theirs.running, theirs.groups_total) == (4, 1, 3)
    assert play.engine.snapshot(orgs=()).groups == []
