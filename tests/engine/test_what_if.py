"""Contract of ``priority_effect``: what jobs with another priority would overtake, and what each then waits."""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from qualgent.engine.engine import Engine
from qualgent.engine.policy import OrgShares
from qualgent.engine.steps import STEP
from qualgent.engine.values import GroupKey, JobSpec, OrgShare, Outcome, PriorityEffect
from qualgent.engine.what_if import MAX_NAMED

from .consistency import assert_consistent
from .predicted_starts import RaisedPriority, running_builds
from .support import Play, agent, job, jobs, make_engine
from .test_many_groups import LINEAR, play_steps, ratio


def effect_of(play: Play, *specs: JobSpec, priority: int = 0, orgs: set[str] | None = None) -> PriorityEffect:
    return play.engine.priority_effect([spec.id for spec in specs], priority, play.now_ms, orgs)


def busy_lab(play: Play) -> tuple[JobSpec, ...]:
    """Let two agents run one build each with more of it behind, and a hotfix wait."""
    first, second = jobs("first", 4, app="4.1.1", seconds=30), jobs("second", 4, app="4.1.2", seconds=30)
    play.up(agent("lab-1/1", installed=first[:1]), agent("lab-1/2", installed=second[:1]))
    play.submit(*first, *second)
    assert len(play.assign()) == 2
    hotfix = jobs("hotfix", 2, app="4.1.3", at=600, seconds=6)
    play.submit(*hotfix)
    return tuple(hotfix)


def test_the_overtaken_are_named_with_what_each_then_waits(play: Play) -> None:
    """Two builds that agents work on, of which one leaves its build for an install of 30 s and 12 s of work.

    The other one is overtaken too, but starts as soon as before.
    """
    hotfix = busy_lab(play)
    found = effect_of(play, *hotfix)
    moved = "4.1.1 starts in about 70 s instead of about 30 s"
    assert found.text == f"Overtakes 2 groups: {moved}, 4.1.2 starts as soon as before"
    assert (found.jobs, found.groups) == (2, 2)
    assert [(one.group.app_version_id, one.jobs) for one in found.overtaken] == [("4.1.1", 3), ("4.1.2", 3)]
    assert [(one.eta_seconds, one.later_seconds) for one in found.overtaken] == [(30, 42), (30, 0)]
    assert found.before is not None
    assert found.after is not None
    assert (found.before.text, found.after.text) == ("2 groups ahead · about 2 min", "Next · about 30 s")


def test_what_is_said_before_is_so_after(play: Play) -> None:
    """The explanations after the change are those of the effect, also of a group that agents work on."""
    hotfix = busy_lab(play)
    found = effect_of(play, *hotfix)
    for spec in hotfix:
        play.engine.change(spec.id, play.now_ms, priority=0)
    assert play.explain("hotfix-000") == found.after
    heads = play.engine.explain(play.now_ms, groups=[one.group for one in found.overtaken])
    for one in found.overtaken:
        assert heads[one.group].eta_seconds == one.eta_seconds + one.later_seconds  # type: ignore[operator]


def test_a_large_hotfix_takes_all_agents_of_the_group_that_runs(play: Play) -> None:
    """The wait that is said of that group comes true, within a third."""
    running = jobs("running", 50, app="5.3", priority=2, seconds=10)
    play.up(*[agent(f"lab-1/{number}", installed=running[:1]) for number in range(7)])
    play.submit(*running)
    leases = play.assign()
    hotfix = jobs("hotfix", 24, app="5.4", priority=4, at=600, seconds=10)
    play.submit(*hotfix)
    [overtaken] = effect_of(play, *hotfix).overtaken
    assert overtaken.later_seconds is not None
    for spec in hotfix:
        play.engine.change(spec.id, play.now_ms, priority=0)
    began, next_start = play.now_ms, None
    ends = [(play.now_ms + 10_000, number, lease) for number, lease in enumerate(leases)]
    number = len(ends)
    while next_start is None:
        at_ms, _, lease = heappop(ends)
        play.now_ms = at_ms
        play.finish(lease)
        for lease in play.assign():
            number += 1
            if lease.job.app_version_id == "5.3":
                next_start = (play.now_ms - began) / 1000
            seconds = 10 + (lease.expected_install_seconds if lease.installs else 0)
            heappush(ends, (play.now_ms + round(seconds * 1000), number, lease))
    assert overtaken.eta_seconds == 10
    assert abs(overtaken.eta_seconds + overtaken.later_seconds - next_start) < next_start / 3
    assert next_start > 50


@pytest.mark.parametrize("on", ["baa", "bba", "cba", "aaa"])
@pytest.mark.parametrize("change", [(1, 0), (3, 1), (0, 9)])
def test_agents_that_leave_their_group_for_another_one_are_expected(on: str, change: tuple[int, int]) -> None:
    """A priority of a group that agents run takes those of others, or gives its own away: what is said comes true.

    Of the next start of each other group, within a third.
    """
    missed = []
    for build, only_last, seed in product("ab", [False, True], [1, 2]):
        made = running_builds({"a": 60, "b": 40, **({"c": 20} if "c" in on else {})}, on, priority=change[0], seed=seed)
        run = RaisedPriority(made, build, change[1], only_last=only_last)
        run.run()
        for other, expected in run.expected.items():
            real = run.next_start(other)
            assert expected == pytest.approx(run.explained[other], abs=1)
            if abs(expected - real) > max(4, real / 3):
                missed.append((build, only_last, seed, other, expected, real))
    assert not missed


def test_one_job_of_a_group_that_runs_overtakes_its_own(play: Play) -> None:
    """It takes no agent of others, and is not first already."""
    play.up(agent())
    play.submit(*jobs("a", 9, app="a"))
    play.one()
    found = effect_of(play, job("a-008"))
    assert (found.text, found.groups) == ("Overtakes 7 jobs of its own group, no other group", 0)
    for spec in jobs("a", 8)[1:]:
        play.engine.change(spec.id, play.now_ms, priority=0)
    assert effect_of(play, job("a-007"), priority=2).text == "Falls behind 1 job of its own group, no other group"


def test_who_waits_for_the_same_agents_is_overtaken(play: Play) -> None:
    """A hotfix for one device takes it from a group for any device, and from one for another target."""
    android = {"os": "android"}
    play.up(agent("pixel", "mobile", "web", labels=android), agent("iphone", "mobile", labels={"os": "ios"}))
    anywhere = jobs("any", 12, app="any-1x", seconds=60)
    web = jobs("web", 2, app="web-1x", target="web", at=1, seconds=60)
    ios = job("ios", app="ios-1x", labels={"os": "ios"}, at=2)
    play.submit(*anywhere, *web, ios)
    assert len(play.assign()) == 2
    hotfix = jobs("hotfix", 3, app="fix-1x", labels=android, at=2000, seconds=60)
    play.submit(*hotfix)
    found = effect_of(play, *hotfix)
    assert {one.group.app_version_id for one in found.overtaken} == {"any-1x", "web-1x"}
    assert found.before is not None
    assert found.before.groups_ahead == 2
    assert found.before.eta_seconds is not None
    assert found.before.eta_seconds > 300
    [later] = [one.later_seconds for one in found.overtaken if one.group.app_version_id == "web-1x"]
    assert later is not None
    assert later >= 180


def test_a_guess_says_so(play: Play) -> None:
    """Nothing like the jobs that would overtake has run."""
    play.up(agent())
    play.submit(*jobs("a", 3, app="a", seconds=None))
    play.one()
    last = job("last", app="b", at=2000, seconds=None)
    play.submit(last)
    text = effect_of(play, last).text
    assert text == "Overtakes 1 group: a starts in about 90 s instead of about 50 s (a guess)"
    known = jobs("known", 3, app="known", at=1)
    play.submit(*known)
    assert {one.group.app_version_id: one.eta_guessed for one in effect_of(play, last).overtaken}["known"]


def test_what_stays_of_the_same_groups_is_overtaken_too(play: Play) -> None:
    """It is told by group, with its start; also where the jobs were first already."""
    play.up(agent(installed=[job("a", app="a")]))
    play.submit(*jobs("a", 5, app="a", seconds=6), *jobs("b", 6, app="b", seconds=6, at=1))
    play.one()
    alone = effect_of(play, job("a-001"), job("a-002"))
    assert alone.text == "Already first: overtakes nothing"
    assert [one.rest and (one.rest.jobs, one.rest.later_seconds) for one in alone.waits] == [(2, 0)]
    both = effect_of(play, job("a-001"), job("b-000"), job("b-001"))
    assert both.text == "Overtakes other jobs of their own groups, no other group"
    (a, b) = both.waits
    assert a.rest is not None
    assert b.rest is not None
    # behind a-001, an install of 30 s and all of b, which the agent has then
    assert (a.rest.jobs, a.rest.eta_seconds, a.rest.later_seconds) == (3, 12, 6 + 30 + 6 * 6 - 6)
    assert b.rest.jobs == 4
    assert [one.rest for one in effect_of(play, *jobs("b", 6)).waits] == [None]
    assert [one.rest for one in effect_of(play, job("a-001"), priority=5).waits] == [None]


def test_a_lower_priority_falls_behind(play: Play) -> None:
    """It overtakes nothing; so does what is first already, or stays behind a group."""
    play.up(agent(install_seconds=30.0))
    play.submit(*jobs("a", 2, app="a"), *jobs("b", 2, app="b", at=1), *jobs("c", 2, app="c", at=2))
    found = effect_of(play, job("a-000"), job("a-001"), priority=9)
    b, c = "b starts in a few seconds instead of about 50 s", "c starts in about 50 s instead of about 2 min"
    assert (found.text, found.groups, found.overtaken) == (f"Falls behind 2 groups: {b}, {c}", 0, ())
    assert effect_of(play, job("a-000"), job("a-001")).text == "Already first: overtakes nothing"
    assert (
        effect_of(play, job("c-000"), job("c-001"), priority=2).text
        == "Overtakes nothing: 2 groups are ahead, as they have priority 1"
    )
    assert effect_of(play, job("c-000")).jobs == 1
    hours = "as they have waited longer, by more than the 4 h 15 min that priority 0 is worth against 1"
    hints = (3, 20_000, "Priority 7 or later would put them behind"), (4, 60_000, "Not even priority 9 would")
    for groups, at, hint in hints:
        late = job(f"late-{at}", app=str(at), at=at)
        play.submit(late)
        text = effect_of(play, late, orgs={"acme"}).text
        assert text.startswith(f"Overtakes nothing: {groups} groups are ahead, {hours}. {hint}"), text
    assert effect_of(play, job("c-000"), priority=1).text.startswith("Priority 1 already: ")
    urgent = job("urgent", app="urgent", at=60_000, priority=0)
    play.submit(urgent)
    already = effect_of(play, urgent).text
    assert already.startswith("Priority 0 already: 4 groups are ahead, as they have waited longer, by more than"), (
        already
    )
    assert already.endswith(". Not even priority 9 would put them behind")


def test_what_starts_sooner_behind_the_jobs_does_not_pass_them(play: Play) -> None:
    """A build of which the agents that stay come sooner, but behind all."""
    pay, kiosk = (jobs(name, number, app=name, priority=2, seconds=200) for name, number in (("pay", 4), ("kiosk", 3)))
    play.up(agent("one", installed=pay[:1]), agent("other", installed=kiosk[:1]))
    play.submit(*pay)
    play.assign()
    kiosk = [replace(spec, priority=0) for spec in kiosk]
    play.submit(*kiosk, *jobs("shop", 2, app="shop", priority=6, at=40, seconds=20))
    play.assign()
    found = effect_of(play, *kiosk, priority=3)
    assert [one.group.app_version_id for one in found.passing] == ["pay"]
    assert found.text.startswith("Falls behind 1 group: pay starts in about 3 min instead of")
    assert found.after is not None
    assert found.after.groups_ahead == 1


def test_names_of_other_organizations_are_not_shown(play: Play) -> None:
    """Their groups are only counted."""
    play.up(agent())
    play.submit(*jobs("theirs", 2, org="rival", app="secret-7"), job("own", app="own-1", at=1))
    mine = job("mine", app="own-2", at=2000)
    play.submit(mine)
    found = effect_of(play, mine, orgs={"acme"})
    assert (found.groups, [one.group.app_version_id for one in found.overtaken]) == (2, ["own-1"])
    assert found.text.startswith("Overtakes 2 groups: own-1 starts in about ")
    assert found.text.endswith(", 1 more group")
    assert "secret" not in repr(found)
    assert "rival" not in repr(found)
    assert effect_of(play, mine, orgs={"other"}).text == "Overtakes 2 groups"
    assert ", rival secret-7 starts as soon as before" in effect_of(play, mine).text, "own is charged for mine"


def test_few_are_named_of_many(play: Play) -> None:
    """The first of them, in their order."""
    play.up(agent())
    for n in range(20):
        play.submit(job(f"j-{n:02d}", app=f"build-{n:02d}x", at=n))
    last = job("last", app="last", at=100)
    play.submit(last)
    found = effect_of(play, last)
    assert (found.groups, len(found.overtaken)) == (20, MAX_NAMED)
    assert [one.group.app_version_id for one in found.overtaken] == [f"build-{n:02d}x" for n in range(MAX_NAMED)]
    assert found.text.startswith("Overtakes 20 groups: build-00x starts ")
    assert found.text.endswith(", 18 more groups")


def test_jobs_that_do_not_wait_in_a_lane_are_left_out(play: Play) -> None:
    """Running, unknown, uncommitted ones, and those that have the priority already."""
    play.up(agent())
    play.submit(job("runs"), job("waits", app="other", at=1))
    play.one()
    play.engine.submit([job("reserved", app="new", at=2)], play.now_ms, reserved=True)
    found = play.engine.priority_effect(["runs", "never-was", "reserved", "waits"], 1, play.now_ms)
    assert (found.jobs, found.before, found.text) == (0, None, "Priority 1 already: no group is ahead")
    assert play.engine.priority_effect(["waits", "waits"], 0, play.now_ms).jobs == 1


def test_each_group_of_the_jobs_has_its_waits(play: Play) -> None:
    """With a time, also if that is now; and the priority that all of them have."""
    play.up(agent("phone"), agent("browser", "web", "tablet"))
    play.submit(*jobs("a", 3, seconds=60), *jobs("b", 3, target="web", app="b", seconds=60))
    play.assign()
    mobile, web = job("m", app="c", at=1, priority=2), job("w", app="c", target="web", at=1, priority=2)
    play.submit(mobile, web)
    found = effect_of(play, mobile, web)
    assert [(one.group.target, one.after.text) for one in found.waits] == [
        ("mobile", "Next · about 90 s"),
        ("web", "Next · about 90 s"),
    ]
    assert found.priority == 2
    idle = job("idle", app="d", target="tablet", priority=2)
    play.submit(idle)
    assert effect_of(play, idle, job("a-001")).priority is None


@pytest.mark.parametrize("number", [3, 8], ids=["some", "all"])
def test_agents_come_to_several_groups(play: Play, number: int) -> None:
    """Also if these keep jobs of their old priority, for which alone the agents would not come."""
    play.up(*[agent(f"pixel-{number}", install_seconds=3.0) for number in range(3)])
    play.submit(*jobs("running", 15, app="a", priority=2, seconds=6))
    play.assign()
    hot = [jobs(app, 8, app=app, priority=6, at=5, seconds=6) for app in "bc"]
    play.submit(*hot[0], *hot[1])
    play.later(8)
    chosen = [spec for specs in hot for spec in specs[:number]]
    found = effect_of(play, *chosen)
    assert [one.after.eta_seconds for one in found.waits if one.after] == [1.0, 1.0]
    (overtaken,) = found.overtaken
    assert overtaken.group.app_version_id == "a"
    assert (overtaken.later_seconds or 0) >= 3 + (
        2 * number - 3
    ) / 3 * 6  # by the jobs that other agents have not taken


def test_a_job_that_backs_off_overtakes_after_it(play: Play) -> None:
    """Its explanations have the back-off."""
    play.up(agent(installed=[job("x", app="busy")]))
    play.submit(*jobs("a", 5, app="busy", seconds=60))
    play.one()
    resting = job("r", app="retried", at=2000, not_before_ms=play.now_ms + 100_000)
    play.submit(resting)
    found = effect_of(play, resting)
    assert (found.jobs, found.groups) == (1, 1)
    assert found.before is not None
    assert found.after is not None
    assert found.before.text == "Backing off · then 1 group ahead · about 5 min"
    assert found.after.text == "Backing off · about 2 min"


@pytest.mark.seconds
@given(st.data())
def test_the_effect_is_what_a_change_has(data: st.DataObject) -> None:
    """Of any queue: who is overtaken, why the jobs wait then, and when the others start; and nothing is changed."""
    play = Play(Engine(shares=OrgShares(named={"zeta": OrgShare(most_running=1)})))
    play.up(agent("a"), agent("b"), agent("c", "web", *(["mobile"] if data.draw(st.booleans()) else [])))
    number = data.draw(st.integers(1, 25))
    specs = [
        job(
            f"j-{n:02d}",
            org=data.draw(st.sampled_from(["acme", "zeta"])),
            app=f"app-{data.draw(st.integers(0, 5))}x",
            target=data.draw(st.sampled_from(["mobile", "web"])),
            priority=data.draw(st.integers(0, 2)),
            at=data.draw(st.integers(0, 300)),
            seconds=data.draw(st.sampled_from([None, 5, 200])),
        )
        for n in range(number)
    ]
    play.submit(*specs)
    if data.draw(st.booleans()):
        play.assign()
    chosen = data.draw(st.lists(st.sampled_from(specs), min_size=1, unique_by=lambda spec: spec.id))
    priority = data.draw(st.integers(0, 3))
    ranks, before = _ranks(play), play.snapshot()
    found = effect_of(play, *chosen, priority=priority)
    assert play.snapshot() == before
    assert_consistent(play.engine)

    moved = [spec for spec in chosen if play.engine.find(spec.id) is True and spec.priority != priority]
    left = {(spec.group, spec.priority) for spec in moved}
    for spec in moved:
        play.engine.change(spec.id, play.now_ms, priority=priority)
    after = _ranks(play)
    overtaken = {
        key
        for key, other in ranks
        if key not in {spec.group for spec in moved}
        and any(
            _rivals(play, key, own) and after[own, priority] < after[key, other] and ranks[key, other] < max(
                ranks[lane] for lane in left if lane[0] == own
            )
            for own, _ in left
        )
    }  # fmt: skip
    assert found.jobs == len(moved)
    assert found.groups >= len(overtaken)
    for one in found.overtaken:  # the others by their agents
        assert one.group in overtaken or (one.later_seconds or 0) >= 1
    for one in found.passing:  # what starts sooner, but behind them, does not pass them
        assert min(after[lane] for lane in after if lane[0] == one.group) < max(after[own, priority] for own, _ in left)
    if found.after is not None:
        explained = play.engine.explain(play.now_ms, jobs=[spec.id for spec in moved]).values()
        text = found.after.text.removesuffix(" · a few seconds") if not found.after.eta_seconds else found.after.text
        assert replace(found.after, text=text) in list(explained)
    lanes = [lane for one in found.overtaken for lane in after if lane[0] == one.group]
    starts = play.engine.explain(play.now_ms, lanes=lanes)
    for one in found.overtaken:
        if one.eta_seconds is not None and one.later_seconds:
            expected = one.eta_seconds + one.later_seconds
            assert any(starts[lane].eta_seconds == pytest.approx(expected) for lane in lanes if lane[0] == one.group)


def _ranks(play: Play) -> dict[tuple[GroupKey, int], Any]:
    groups = play.engine._queue.groups.values()
    return {lane.key: (lane.score_ms, lane.key) for group in groups for lane in group.lanes.values()}


def _rivals(play: Play, key: GroupKey, own: GroupKey) -> bool:
    """Return whether two groups are ranked among each other."""
    one, other = play.engine._queue.groups[key], play.engine._queue.groups[own]
    kinds = [agent.kind for agent in play.engine._queue.fleet.agents.values() if agent.kind is not None]
    if other.org.at_limit and one.pool is not other.pool:
        return False
    if one.pool is not other.pool and not any({one.pool, other.pool} <= kind.members for kind in kinds):
        return False
    return one.org is other.org if other.org.at_limit else not one.org.at_limit


def many_groups(number: int) -> Play:
    """Make a queue of so many groups, with as many behind them that would overtake them."""
    play = Play(make_engine())
    play.up(*(agent(f"a-{n}") for n in range(3)))
    play.submit(*(job(f"j-{n:05d}", app=f"app{n:05d}-1", at=n / 1000) for n in range(number)))
    play.submit(*(job(f"m-{n:05d}", app=f"mine{n:05d}-1", at=60 + n / 1000) for n in range(number)))
    return play


@pytest.mark.seconds
@pytest.mark.parametrize("one", [True, False])
def test_the_cost_is_linear_in_groups_in_small_steps(one: bool) -> None:
    """Of one job as of one in each of as many groups: no step is a large part of the whole."""

    def ids(number: int) -> list[str]:
        return [f"m-{n:05d}" for n in range(1 if one else number)]

    def ask(play: Play, number: int) -> None:
        assert play.engine.priority_effect(ids(number), 0, play.now_ms).groups == number

    assert ratio(many_groups, ask) < LINEAR
    number = 8 * STEP
    steps = play_steps(many_groups(number).engine.priority_effect_steps(ids(number), 0, 1_000_000))
    assert sum(steps) > 4 * max(steps)


def test_the_cost_is_linear_in_the_jobs_of_a_lane() -> None:
    """Also where a job leaves a long lane for another one."""

    def make(number: int) -> Play:
        play = Play(make_engine())
        play.up(agent())
        play.submit(*jobs("a", number), *jobs("b", number, priority=0))
        return play

    def ask(play: Play, _: int) -> None:
        assert play.engine.priority_effect(["a-005"], 0, play.now_ms).jobs == 1

    assert ratio(make, ask) < LINEAR


@pytest.mark.parametrize("priority", [0, 1], ids=["changed", "had already"])
def test_the_engine_may_change_between_the_steps(priority: int) -> None:
    """Jobs are cancelled and started meanwhile; nothing fails, and no lane keeps what is planned."""
    play = many_groups(3 * STEP)
    steps = play.engine.priority_effect_steps([f"m-{n:05d}" for n in range(3 * STEP)], priority, play.now_ms)
    names = iter([f"{kind}-{n:05d}" for n in range(3 * STEP) for kind in "jm"])
    turn = 0
    while next(steps, steps) is not steps:
        turn += 1
        for _ in range(3):
            if (name := next(names, None)) is not None:
                play.engine.change(name, play.now_ms, cancel=True)
        if turn % 50 == 1:
            for lease in play.assign():
                play.finish(lease, Outcome.PASSED)
    assert turn > 3
    assert_consistent(play.engine)
