"""Contract of ``explain`` for held jobs: their place, when they start, and what a release would change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualgent.engine.snapshots import Part, SnapshotQuery
from qualgent.engine.steps import run_steps
from qualgent.engine.values import OrgShare, Reason, WorkHold

from .support import Play, agent, build, job, jobs, make_engine

MINUTE_MS = 60_000


def hold_build(play: Play, app: str, minutes: float = 10) -> None:
    play.engine.note_build(build(app), "Build held: install failed on a (no)", play.now_ms + round(minutes * MINUTE_MS))


def test_without_an_agent_a_held_build_is_promised_nothing(play: Play) -> None:
    """Neither when it is tried again, nor when a release would start it; once an agent is back, both."""
    play.up(agent("a"))
    hold_build(play, "bad")
    play.submit(job("j", app="bad"))
    play.up(agent("a", accepting=False))
    text = "Build held: install failed on a (no) · no active agent serves target mobile · a unavailable"
    found = play.explain("j")
    assert (found.reason, found.text, found.eta_seconds) == (Reason.BUILD_HELD, text, None)
    assert found.hold is not None
    assert found.hold.eta_seconds is None
    (group,) = play.snapshot().groups
    assert group.explanation is not None
    assert (group.explanation.text, group.explanation.eta_seconds) == (text, None)
    play.up(agent("a"))
    assert "tried again in about 10 min" in play.explain("j").text


def test_a_snapshot_tells_times_as_of_its_own(play: Play) -> None:
    """Though nothing has happened since the build was held."""
    play.up(agent("a"))
    hold_build(play, "bad")
    play.submit(job("j", app="bad"))
    query = SnapshotQuery(Part.GROUPS)

    def told(after_ms: int) -> float | None:
        (group,) = run_steps(play.engine.snapshot_steps(query, play.now_ms + after_ms)).groups
        assert group.explanation is not None
        return group.explanation.eta_seconds

    first, later = told(0), told(300_000)
    assert first is not None
    assert later == pytest.approx(first - 300)


def test_a_held_build_has_a_place_and_a_time(play: Play) -> None:
    """When it is tried again, if that is later than its turn; and when it would start if it was released now."""
    play.up(agent(installed=[job("x", app="busy")]))
    play.submit(*jobs("b", 3, app="busy", seconds=20), *jobs("h", 4, app="bad", seconds=20, at=1))
    play.one()
    hold_build(play, "bad")
    play.later(120)
    found = play.explain("h-003")
    assert (found.reason, found.text) == (
        Reason.BUILD_HELD,
        "Build held: install failed on a (no) · tried again in about 8 min",
    )
    assert (found.position, found.groups_ahead, found.jobs_ahead, found.eta_seconds) == (6, 1, 3, 480)
    assert found.hold == WorkHold(
        jobs=4,
        since_ms=play.now_ms - 120_000,
        until_ms=play.now_ms + 480_000,
        eta_seconds=230,  # the running test is 100 s late; 5 of 20 s and an install are before it
        eta_guessed=False,
    )


def test_a_turn_after_the_hold_is_said(play: Play) -> None:
    """The build is tried again before the work ahead of it is done."""
    play.up(agent(installed=[job("x", app="busy")]))
    play.submit(*jobs("b", 11, app="busy", seconds=60), job("h", app="bad", at=2000))
    play.one()
    hold_build(play, "bad", minutes=1)
    found = play.explain("h")
    assert found.text == f"{found.why} · {found.when}"
    assert (found.why.endswith(" · then 1 group ahead"), found.when) == (True, "about 11 min")
    assert found.text.count("about") == 1
    assert found.eta_seconds == 660


def test_what_backs_off_of_a_held_build_has_its_own_place(play: Play) -> None:
    """A release ends all their delays: each is behind those before it, and behind those that are in the lane."""
    play.up(agent())
    hold_build(play, "bad")
    later = play.now_ms + 10 * MINUTE_MS
    play.submit(*jobs("d", 3, app="bad", not_before_ms=later), *jobs("e", 2, app="bad", seconds=9))
    places = [play.explain(name).position for name in ("d-000", "d-001", "d-002", "e-000", "e-001")]
    assert places == [1, 2, 3, 4, 5]  # the longest first
    hold = play.explain("d-002").hold
    assert hold is not None
    assert hold.jobs == 5


def test_a_held_build_is_ahead_of_nothing(play: Play) -> None:
    """Nothing of it can start before the others."""
    play.up(agent(installed=[job("x", app="good")]))
    play.submit(*jobs("h", 9, app="bad", seconds=60), job("g", app="good", at=2000))
    assert play.explain("g").groups_ahead == 1
    hold_build(play, "bad")
    found = play.explain("g")
    assert (found.text, found.position, found.groups_ahead, found.eta_seconds) == ("Next", 1, 0, 0)
    assert play.explain("h-000").position == 1


def test_a_held_build_that_no_agent_takes_has_no_time(play: Play) -> None:
    """It is not tried again either."""
    play.submit(job("h", app="bad"))
    hold_build(play, "bad")
    found = play.explain("h")
    assert (found.reason, found.position, found.eta_seconds) == (Reason.BUILD_HELD, 1, None)
    assert found.hold is not None
    assert found.hold.eta_seconds is None


def test_jobs_of_paused_agents_have_a_place(play: Play) -> None:
    """No time, as somebody has to resume one; and when each would start if all were."""
    play.up(*(agent(name, accepting=False, install_seconds=30.0) for name in "ba"))
    play.submit(*jobs("j", 6, seconds=10), *jobs("k", 2, app="other", at=2000, seconds=10))
    found = play.explain("k-001")
    assert found.reason is Reason.AGENTS_PAUSED
    assert (found.position, found.groups_ahead, found.jobs_ahead, found.eta_seconds) == (8, 1, 1, None)
    assert found.hold == WorkHold(jobs=8, agents=("a", "b"), eta_seconds=40, eta_guessed=False)  # each has a build


def test_jobs_without_an_agent_have_a_place_and_no_hold(play: Play) -> None:
    """There is nothing to release."""
    play.submit(*jobs("j", 3))
    found = play.explain("j-002")
    assert (found.reason, found.position, found.eta_seconds, found.hold) == (Reason.NO_AGENT, 3, None, None)


def test_the_lanes_of_a_held_build_have_their_places(play: Play) -> None:
    """For the page of a group."""
    play.up(agent())
    play.submit(*jobs("now", 2, app="bad", priority=0), job("later", app="bad", priority=5))
    hold_build(play, "bad")
    key = job("x", app="bad").group
    found = play.engine.explain(play.now_ms, lanes=[(key, 0), (key, 5)])
    assert [one.position for one in found.values()] == [1, 3]
    assert {(one.reason, one.clear_seconds) for one in found.values()} == {(Reason.BUILD_HELD, None)}


def test_an_organization_at_its_limit_has_held_builds_too(play: Play) -> None:
    """Its place is among its own jobs."""
    play.engine._orgs.shares.put("acme", OrgShare(most_running=1))
    play.up(agent("a"), agent("b"))
    play.submit(*jobs("j", 3, seconds=20), job("h", app="bad", at=2000))
    play.one()
    hold_build(play, "bad", minutes=0.5)
    found = play.explain("h")
    assert (found.reason, found.position, found.groups_ahead) == (Reason.BUILD_HELD, None, 1)
    assert found.eta_seconds == pytest.approx(90)  # 30 s of install and three tests of 20 s, less what the limit is


WAITING = st.lists(
    st.tuples(
        st.sampled_from(["bad", "good", "other"]),
        st.integers(0, 3),  # priority
        st.sampled_from([5, 20, 90]),  # seconds
        st.booleans(),  # backs off
        st.integers(0, 200),  # submitted at
    ),
    min_size=1,
    max_size=30,
)


@given(waiting=WAITING)
def test_a_release_makes_true_what_was_said(waiting: list[tuple[str, int, int, bool, int]]) -> None:
    """The place and time if released now are those that the job has when its build is released."""
    play = Play(make_engine())
    play.up(agent("a", installed=[job("x", app="good")]), agent("b"))
    until = play.now_ms + 10 * MINUTE_MS
    play.submit(
        *[
            job(
                f"j-{n:02d}",
                app=app,
                priority=priority,
                seconds=seconds,
                at=at,
                not_before_ms=until if rests and app == "bad" else 0,
            )
            for n, (app, priority, seconds, rests, at) in enumerate(waiting)
        ]
    )
    hold_build(play, "bad")
    ids = [f"j-{n:02d}" for n in range(len(waiting))]
    before = play.engine.explain(play.now_ms, jobs=ids)
    play.engine.clear_build(build("bad"), play.now_ms)
    after = play.engine.explain(play.now_ms, jobs=ids)
    for name, (app, *_) in zip(ids, waiting, strict=True):
        if app == "bad":
            hold = before[name].hold
            assert hold is not None
            assert hold.jobs == sum(one[0] == "bad" for one in waiting)
            assert before[name].position == after[name].position
            assert before[name].groups_ahead == after[name].groups_ahead
            assert hold.eta_seconds == pytest.approx(after[name].eta_seconds)
