"""Contract of ``explain``: why a job waits, as a reason and figures."""

from __future__ import annotations

import pytest

from qgprotocol.durations import about, elapsed
from qualgent.engine.values import LearnedEstimate, Lease, OrgShare, Outcome, Reason
from qualgent.engine.wording import counted, named

from .support import Play, agent, job, jobs


def test_no_agent_serves_the_target(play: Play) -> None:
    """A job that no agent could run is reported at once."""
    play.submit(job("a", target="ios", labels={"os": "17"}), job("b", target="web"))
    play.up(agent("w", "web"))
    explanation = play.explain("a")
    assert explanation.reason is Reason.NO_AGENT
    assert explanation.text == "No agent serves target ios with os=17"
    assert explanation.eta_seconds is None


def test_several_labels_are_named(play: Play) -> None:
    """Labels are sorted by name."""
    play.submit(job("a", labels={"os": "17", "kind": "phone"}))
    assert play.explain("a").text == "No agent serves target mobile with kind=phone, os=17"


def test_what_agents_of_the_target_have_instead_is_said(play: Play) -> None:
    """A few other values of the names that are required, of the organization's agents and of shared ones only."""
    play.up(*(agent(f"a{number}", labels={"os": f"1{number}", "pool": "x"}) for number in range(5)))
    play.up(agent("w", "web", labels={"os": "99"}), agent("foreign", labels={"os": "07"}, owner="other"))
    play.submit(job("a", labels={"os": "17", "pool": "x"}), job("b", labels={"rack": "1"}))
    there = " · its agents have os=10, os=11, os=12"
    assert play.explain("a").text == f"No agent serves target mobile with os=17, pool=x{there}"
    assert play.explain("b").text == "No agent serves target mobile with rack=1"


def test_paused_agents_are_named(play: Play) -> None:
    """Only agents that could run the job are named."""
    play.up(agent("a", accepting=False), agent("w", "web", accepting=False))
    play.submit(job("x"))
    explanation = play.explain("x")
    assert explanation.reason is Reason.AGENTS_PAUSED
    assert explanation.text == "No active agent serves target mobile · a unavailable"
    play.up(*(agent(name, accepting=False) for name in "bcd"))
    assert play.explain("x").text == "No active agent serves target mobile · a (3 more agents) unavailable"


def test_groups_that_no_agent_serves_are_explained(play: Play) -> None:
    """Also what backs off in them; served, unknown and finished groups are left out."""
    served, stranded, resting = job("a"), job("b", target="ios"), job("c", target="tv", not_before_ms=play.now_ms + 900)
    play.up(agent("a1"), agent("tv", "tv", accepting=False))
    play.submit(served, stranded, resting)
    keys = [served.group, stranded.group, resting.group, job("x", target="never").group]
    found = play.engine.unserved(play.now_ms, keys)
    assert {key.target: (why.reason, why.text) for key, why in found.items()} == {
        "ios": (Reason.NO_AGENT, "No agent serves target ios"),
        "tv": (Reason.AGENTS_PAUSED, "No active agent serves target tv · tv unavailable"),
    }
    play.up(agent("phone", "ios"))
    assert set(play.engine.unserved(play.now_ms, keys)) == {resting.group}


def test_groups_ahead_are_counted(play: Play) -> None:
    """With their number and an estimate of the wait."""
    play.up(agent(installed=[job("x", app="g0")]))
    for n in range(4):
        play.submit(*jobs(f"g{n}", 4, app=f"g{n}", at=n * 1000, seconds=20))
    play.one()
    explanation = play.explain("g3-000")
    assert explanation.reason is Reason.BEHIND_GROUPS
    assert explanation.text == "3 groups ahead · about 5 min"
    assert (explanation.groups_ahead, explanation.jobs_ahead, explanation.position) == (3, 0, 12)
    # 20 s still running, 11 jobs of 20 s before it, and two installs
    assert explanation.eta_seconds == pytest.approx(300)


def test_jobs_ahead_in_its_own_group_are_counted(play: Play) -> None:
    """The last job of a group waits longer than its first."""
    play.up(agent(installed=[job("x", app="g0")]))
    for n in range(2):
        play.submit(*jobs(f"g{n}", 4, app=f"g{n}", at=n * 1000, seconds=20))
    play.one()
    first, last = play.explain("g1-000"), play.explain("g1-003")
    assert (first.jobs_ahead, last.jobs_ahead) == (0, 3)
    assert (first.position, last.position) == (4, 7)
    assert first.eta_seconds is not None
    assert last.eta_seconds == pytest.approx(first.eta_seconds + 30 + 60)  # behind the install as well


def test_more_urgent_lanes_of_its_group_are_ahead(play: Play) -> None:
    """All lanes of the group count."""
    play.up(agent())
    play.submit(*jobs("p1", 3, priority=1), *jobs("p2", 2, priority=2))
    explanation = play.explain("p2-001")
    assert (explanation.jobs_ahead, explanation.position, explanation.groups_ahead) == (4, 5, 0)


def test_the_agent_of_the_group_is_named(play: Play) -> None:
    """With the number of jobs ahead on that agent."""
    play.up(agent())
    play.submit(*jobs("a", 7, seconds=10))
    play.one()
    explanation = play.explain("a-006")
    assert explanation.reason is Reason.IN_GROUP
    assert explanation.text == "5 jobs ahead on agent-1 · about 90 s"
    assert (explanation.agents, explanation.jobs_ahead, explanation.groups_ahead) == (("agent-1",), 5, 0)
    # 30 s of install and 10 s of test under way, then 5 jobs of 10 s
    assert explanation.eta_seconds == pytest.approx(90)
    following = play.explain("a-001")
    assert following.text == "Next on agent-1 · about 40 s"


def test_elapsed_time_shortens_the_wait(play: Play) -> None:
    """A job that exceeds its estimate is expected to take as long again as it is late."""
    play.up(agent())
    play.submit(*jobs("a", 2, seconds=10))
    play.one()
    play.later(25)
    assert play.explain("a-001").eta_seconds == pytest.approx(15)
    play.later(15)
    assert play.explain("a-001").eta_seconds == 0
    play.later(100)
    explanation = play.explain("a-001")
    assert (explanation.eta_seconds, explanation.eta_guessed) == (100, False)
    assert explanation.text == "Next on agent-1 · about 2 min"


def test_what_runs_too_long_and_like_nothing_before_makes_a_guess(play: Play) -> None:
    play.up(agent())
    play.submit(*jobs("a", 2, seconds=None))
    play.one()
    play.later(300)
    explanation = play.explain("a-001")
    assert explanation.eta_guessed
    assert explanation.eta_seconds >= 240


def test_several_agents_of_a_group_are_counted(play: Play) -> None:
    """The first is named, the others counted, and the wait is shorter."""
    play.up(agent("a", installed=[job("x")]), agent("b", installed=[job("x")]))
    play.submit(*jobs("j", 12, seconds=10))
    assert len(play.assign()) == 2
    explanation = play.explain("j-011")
    assert explanation.text == "9 jobs ahead on a (1 more agent) · about 50 s"
    # the agents do not end at one moment: the first takes it, on average half a job before the mean of two
    assert explanation.eta_seconds == pytest.approx((10 + 10 + 9 * 10) / 2 - 10 / 4)


def test_the_next_job(play: Play) -> None:
    """Only the running job is ahead of it."""
    play.up(agent(installed=[job("x", app="busy")]))
    play.submit(job("r", app="busy", seconds=50))
    play.one()
    play.submit(*jobs("a", 3, seconds=10))
    explanation = play.explain("a-000")
    assert (explanation.reason, explanation.text) == (Reason.NEXT, "Next · about 50 s")
    assert explanation.position == 1
    assert play.explain("a-002").eta_seconds == 50 + 30 + 20


@pytest.mark.parametrize(("windows", "starts"), [(("mobile",), 1), ((), 9)])
def test_the_wait_contains_the_starts_of_the_runner(play: Play, windows: tuple[str, ...], starts: int) -> None:
    """One for all jobs ahead where an agent runs them in one start, else one for each."""
    play.up(agent(windows=windows, installed=[job("x", app="busy")]))
    play.submit(job("r", app="busy", seconds=50))
    play.one()
    play.submit(*jobs("a", 10, seconds=10))
    play.engine.learn_start("acme", "mobile", 4.0)
    assert play.explain("a-000").eta_seconds == pytest.approx(50, abs=2)
    first, last = play.explain("a-000").eta_seconds, play.explain("a-009").eta_seconds
    assert first is not None
    assert last == pytest.approx(first + 30 + 90 + 4 * starts)


def test_the_next_job_with_an_idle_agent_has_no_wait(play: Play) -> None:
    """Between submission and assignment no time is reported."""
    play.up(agent())
    play.submit(job("a"))
    explanation = play.explain("a")
    assert (explanation.reason, explanation.text, explanation.eta_seconds) == (Reason.NEXT, "Next", 0)


def test_a_backoff_has_its_remaining_time(play: Play) -> None:
    """As of the given time."""
    play.up(agent())
    play.submit(job("a", not_before_ms=play.now_ms + 12_000))
    play.later(2)
    explanation = play.explain("a")
    assert (explanation.reason, explanation.text) == (Reason.BACKOFF, "Backing off · about 10 s")
    assert explanation.eta_seconds == 10


def test_a_backoff_has_the_place_behind_it(play: Play) -> None:
    """What is ahead of the job when it waits in its lane again, if that takes longer than the back-off."""
    play.up(agent(installed=[job("x", app="busy")]))
    play.submit(*jobs("b", 5, app="busy", seconds=60))
    play.one()
    play.submit(
        job("a", at=2000, not_before_ms=play.now_ms + 12_000),
        job("own", at=1900),
        job("late", not_before_ms=10**9, at=2100),
    )
    explanation = play.explain("a")
    assert (explanation.reason, explanation.text) == (
        Reason.BACKOFF,
        "Backing off · then 1 group ahead · about 6 min",
    )
    assert (explanation.position, explanation.groups_ahead, explanation.jobs_ahead) == (6, 1, 1)
    assert explanation.eta_seconds == 300 + 30 + 10
    late = play.explain("late")
    assert late.text.startswith("Backing off · about")
    assert late.position == 6


def test_a_backoff_that_no_agent_ends_says_so(play: Play) -> None:
    """It would start at no time."""
    play.submit(job("a", target="ios", not_before_ms=play.now_ms + 12_000))
    assert play.explain("a").text == "No agent serves target ios"


def test_a_group_waits_for_what_takes_its_agent(play: Play) -> None:
    """A bare lane that is worth an install; one that is not takes no agent from its group."""
    play.up(agent(install_seconds=10.0, installed=[job("x", app="own")]))
    play.submit(*jobs("a", 3, app="own", seconds=20))
    play.one()
    play.submit(job("later", app="other", seconds=100, at=1))
    assert play.explain("a-001").eta_seconds == 20
    play.submit(job("urgent", app="hotfix", seconds=40, at=1, priority=0))
    # 20 s still running, 10 s of install and 40 s of hotfix; then its own build is installed again
    assert (play.explain("a-001").eta_seconds, play.explain("a-002").eta_seconds) == (70, 100)
    assert play.explain("a-001").text == "1 group ahead · about 70 s"


def keep_install(play: Play, org: str = "acme", seconds: float = 30) -> Lease:
    """Let a device work on a build, and an older job of another build wait: less old than an install is worth."""
    play.up(agent("pixel-9", installed=[job("x", org=org, app="4.1.2")]))
    play.submit(*jobs("a", 4, org=org, app="4.1.2", seconds=seconds, at=60))
    lease = play.one()
    play.submit(job("b", app="4.2.0", seconds=5))
    return lease


def test_an_agent_that_keeps_its_install_finishes_first(play: Play) -> None:
    """The job is the next in order, and waits for the rest of the build that the only agent has."""
    lease = keep_install(play)
    explanation = play.explain("b")
    assert (explanation.reason, explanation.text) == (
        Reason.BEHIND_GROUPS,
        "pixel-9 finishes 4.1.2 first: 3 jobs · about 2 min",
    )
    assert (explanation.position, explanation.groups_ahead, explanation.eta_seconds) == (4, 1, 120)
    play.later(29)  # the running test is about to end
    assert play.explain("b").text == "pixel-9 finishes 4.1.2 first: 3 jobs · about 90 s"
    order = []
    while lease.job.id != "b":
        play.finish(lease)
        lease = play.one()
        order.append(lease.job.id)
    assert order == ["a-001", "a-002", "a-003", "b"]


def test_a_build_of_another_organization_is_not_named(play: Play) -> None:
    """Only that an agent finishes what it has installed."""
    keep_install(play, org="rival", seconds=10)
    explanation = play.explain("b")
    assert explanation.text == "pixel-9 finishes its build first: 3 jobs · about 40 s"
    assert "rival" not in repr(explanation)
    assert "4.1.2" not in repr(explanation)


def test_only_agents_of_its_own_pool_finish_first(play: Play) -> None:
    """A build for web waits for the device that serves web, too, not for the others on the same build."""
    build = job("x", app="4.1.2")
    play.up(agent("a", installed=[build]), agent("b", "mobile", "web", installed=[build]))
    play.submit(*jobs("a", 9, app="4.1.2", seconds=30, at=60))
    assert len(play.assign()) == 2
    play.submit(job("next", app="4.2.0", target="web"), job("last", app="4.3.0", target="web", at=1))
    assert play.explain("next").text.startswith("b finishes 4.1.2 first: 7 jobs · about ")
    play.submit(job("later", app="4.4.0", at=4000))
    assert play.explain("later").groups_ahead == 3


def test_an_agent_that_keeps_nothing_takes_the_job_first(play: Play) -> None:
    """Of two agents the one without more work of its build."""
    keep_install(play)
    play.up(agent("pixel-8", installed=[job("x", app="3.0")]))
    play.submit(job("r", app="3.0", seconds=40, at=0.5, priority=0))
    assert play.one().agent_id == "pixel-8"
    explanation = play.explain("b")
    assert (explanation.text, explanation.position, explanation.eta_seconds) == ("Next · about 40 s", 1, 40)


def test_groups_ahead_count_the_one_that_is_finished_first(play: Play) -> None:
    """It is ranked behind both that wait."""
    keep_install(play)
    play.submit(job("c", app="4.3.0", seconds=5, at=1))
    explanation = play.explain("c")
    assert explanation.text == "2 groups ahead · about 3 min"
    assert (explanation.position, explanation.groups_ahead, explanation.eta_seconds) == (5, 2, 120 + 30 + 5)


def test_a_more_urgent_job_does_not_wait_for_the_rest(play: Play) -> None:
    """It is worth the install: the agent leaves its build after the running test."""
    keep_install(play)
    play.submit(job("now", app="4.0.9", priority=0, at=61))
    explanation = play.explain("now")
    assert (explanation.text, explanation.eta_seconds, explanation.groups_ahead) == ("Next · about 30 s", 30, 0)


NEVER_RUN = ", a guess: nothing like it has run there"


def test_an_estimate_of_tests_that_never_ran_is_a_guess(play: Play) -> None:
    """The first result of the batch corrects it for all others at once, and those of what runs."""
    play.up(agent("a", installed=[job("x")]), agent("b", installed=[job("x")]))
    play.submit(*jobs("j", 22, seconds=None))
    first, second = play.assign()
    explanation = play.explain("j-021")
    assert explanation.text == f"19 jobs ahead on a (1 more agent) · about 3 min{NEVER_RUN}"
    assert (explanation.eta_seconds, explanation.eta_guessed) == ((19 * 15 + 30) / 2 - 15 / 4, True)
    play.later(1.4)
    play.finish(first, run_seconds=1.4)
    play.one()
    explanation = play.explain("j-021")
    assert (explanation.eta_seconds, explanation.eta_guessed) == (pytest.approx(19 * 1.4 / 2 - 1.4 / 4), False)
    assert explanation.text == "18 jobs ahead on a (1 more agent) · about 15 s"
    (group,) = play.snapshot().groups
    assert group.work_seconds == pytest.approx(19 * 1.4)
    play.finish(second, run_seconds=1.4)


@pytest.mark.parametrize("restored", [False, True])
def test_the_guess_for_an_organization_new_on_a_target_is_what_others_runs_take(play: Play, restored: bool) -> None:
    """It stays a guess, and does not rank the queue: there, a test is taken to need 15 s."""
    estimates = play.engine.estimates
    if restored:
        estimates.load(
            [LearnedEstimate("org", ("other", "mobile"), 3.0), LearnedEstimate("org", ("other", "web"), 90.0)]
        )
    else:
        for number in range(3):
            estimates.learn_run("other", f"t-{number}", "mobile", 2.0 + number)
    play.up(agent("a", installed=[job("x")]))
    play.submit(*jobs("j", 22, seconds=None))
    play.one()
    explanation = play.explain("j-021")
    assert (explanation.eta_seconds, explanation.eta_guessed) == (pytest.approx(21 * 3.0), True)
    assert explanation.text == f"20 jobs ahead on a · about 60 s{NEVER_RUN}"
    assert estimates.durations("acme", "mobile").expected_ms("j-021") == 15_000


@pytest.mark.parametrize(("declared", "is_guess"), [(None, True), (60.0, False)])
def test_an_install_where_nothing_ran_is_a_guess_too(play: Play, declared: float | None, is_guess: bool) -> None:
    """Unless the agent declares how long it takes."""
    play.up(agent(install_seconds=declared))
    play.submit(*jobs("j", 2, seconds=None))
    play.one()
    assert play.explain("j-001").eta_guessed is is_guess


@pytest.mark.parametrize(("declared", "is_guess"), [(None, True), (30.0, False)])
def test_an_install_before_what_waits_may_be_a_guess(play: Play, declared: float | None, is_guess: bool) -> None:
    """Known tests start after one that was never measured, of a build that no agent has yet: 30 s of 45."""
    play.up(agent(install_seconds=declared, installed=[job("x")]))
    play.submit(*jobs("j", 2, seconds=5), *jobs("k", 2, app="other", seconds=5, at=1))
    play.one()
    assert play.explain("j-001").eta_guessed is False  # its build is there
    assert play.explain("k-000").eta_guessed is False  # its agent installs then
    assert (play.explain("k-001").eta_seconds, play.explain("k-001").eta_guessed) == (pytest.approx(45), is_guess)
    play.engine.estimates.learn_install(play.engine.estimates.install_key(job("k", app="other").build), 30.0)
    assert play.explain("k-001").eta_guessed is False


def test_a_start_of_the_runner_may_be_a_guess(play: Play) -> None:
    """Each of these tests takes 0.1 s, and starts its runner anew: nothing tells how long that takes."""
    play.up(agent(install_seconds=0.0, installed=[job("x")]))
    play.submit(*jobs("j", 20, seconds=0.1))
    play.one()
    assert play.explain("j-019").eta_guessed is False  # such an agent is not known to need time for it
    play.up(agent(windows=("mobile",), install_seconds=0.0, installed=[job("x")]))
    play.submit(*jobs("k", 20, app="other", seconds=0.1, at=1))
    assert play.explain("k-019").eta_guessed is True
    play.engine.estimates.learn_start("acme", "mobile", 2.0)
    assert play.explain("k-019").eta_guessed is False


def test_known_work_makes_no_guess(play: Play) -> None:
    """Nor does a little unknown work among much that is known."""
    play.up(agent(installed=[job("x")]))
    play.submit(*jobs("j", 20, seconds=30), job("new", org="new", app="new", seconds=None, at=60))
    play.one()
    # "new" takes the agent for 45 s, and the build is installed again behind it
    assert {play.explain(f"j-0{number:02}").why for number in range(1, 19)} == {"1 group ahead"}
    assert play.explain("j-019").text == "1 group ahead · about 11 min"
    assert play.explain("new").eta_guessed is False


def test_held_jobs_are_corrected_too(play: Play) -> None:
    """What an agent holds for one start of its runner is most of a batch."""
    play.up(agent(windows=("mobile",), install_seconds=0.0, installed=[job("x")]))
    play.submit(*jobs("j", 21, seconds=None))
    lease = play.one()
    assert len(lease.held) == 20
    assert play.explain("j-020").text.endswith(NEVER_RUN)
    play.later(1)
    play.engine.estimates.learn_run("acme", "j-000", "mobile", 1.0)
    explanation = play.explain("j-020")
    assert (explanation.eta_seconds, explanation.eta_guessed) == (pytest.approx(19 / 2 + 2), False)
    assert play.snapshot().groups[0].work_seconds == pytest.approx(20)


def test_a_job_of_an_organization_at_its_limit_has_a_place_and_a_time(play: Play) -> None:
    """It waits for what its own organization runs, and for its own jobs before it; not for others."""
    play.engine._orgs.shares.put("acme", OrgShare(most_running=1))
    play.up(*(agent(name, installed=[job("x")]) for name in "ab"))
    play.submit(*jobs("j", 4, seconds=20), *jobs("k", 2, app="other", seconds=20, at=2000))
    play.one()
    play.submit(*jobs("z", 9, org="other", app="z", seconds=500, at=6))
    explanation = play.explain("k-001")
    assert explanation.reason is Reason.ORG_AT_LIMIT
    assert explanation.text == "Organization at its limit · 1 of 1 running · about 2 min"
    assert (explanation.groups_ahead, explanation.jobs_ahead, explanation.eta_seconds) == (1, 1, 100)


def test_a_running_job_names_its_agent(play: Play) -> None:
    """It does not wait."""
    play.up(agent())
    play.submit(job("a"))
    play.one()
    explanation = play.explain("a")
    assert (explanation.reason, explanation.text) == (Reason.RUNNING, "Running on agent-1")
    assert explanation.agents == ("agent-1",)


def test_a_dropped_agent_has_no_group(play: Play) -> None:
    """Its lease may remain, but it starts no further job of the group."""
    play.up(agent("gone"), agent("here", "mobile", installed=[job("x", app="busy")]))
    play.submit(*jobs("a", 3), job("r", app="busy"))
    play.assign()
    play.drop("gone")
    explanation = play.explain("a-001")
    assert explanation.reason is Reason.NEXT
    assert explanation.agents == ()


def test_the_head_of_a_group_is_explained(play: Play) -> None:
    """By the group's key, for the queue page."""
    play.up(agent())
    play.submit(*jobs("a", 3), job("b", target="ios"))
    lease = play.one()
    answers = play.engine.explain(play.now_ms, groups=[lease.job.group, job("b", target="ios").group])
    assert answers[lease.job.group].text == "Next on agent-1 · about 40 s"
    assert answers[job("b", target="ios").group].text == "No agent serves target ios"


def test_a_group_that_only_backs_off_shows_its_earliest_job(play: Play) -> None:
    """The head is the job whose backoff ends first."""
    play.up(agent())
    soon, late = play.now_ms + 7_000, play.now_ms + 300_000
    play.submit(job("a", not_before_ms=late), job("b", not_before_ms=soon, seconds=50))
    key = job("a").group
    found = play.engine.explain(play.now_ms, groups=[key])[key]
    assert (found.text, found.clear_seconds) == ("Backing off · about 5 s", 7 + 50)


def test_unknown_jobs_and_groups_are_left_out(play: Play) -> None:
    """Also ended jobs and groups without waiting jobs."""
    play.up(agent())
    play.submit(job("a"), job("b", app="other", at=1))
    play.finish(play.one(), Outcome.PASSED)
    running = play.one()
    unknown = job("x", app="never-was").group
    answers = play.engine.explain(play.now_ms, jobs=["a", "never-was"], groups=[unknown, running.job.group])
    assert answers == {}


def test_explaining_changes_nothing(play: Play) -> None:
    """It has no side effects."""
    play.up(agent())
    play.submit(*jobs("a", 5), *jobs("b", 5, app="other", at=70))
    play.assign()
    before = play.snapshot()
    play.engine.explain(play.now_ms, jobs=["a-003", "b-004"], groups=[job("a").group])
    assert play.snapshot() == before


def test_positions_follow_the_run_order(play: Play) -> None:
    """With one agent and one group the position is the place in line, ties included."""
    specs = [job(f"a-{n:02d}", at=n * 7, seconds=1 + (n * 5) % 4) for n in range(30)]
    play.submit(*specs)
    play.up(agent(installed=specs[:1]))
    answers = play.engine.explain(play.now_ms, jobs=[spec.id for spec in specs])
    by_position = sorted((explanation.position or 0, str(key)) for key, explanation in answers.items())
    assert [position for position, _ in by_position] == list(range(1, 31))
    assert [name for _, name in by_position] == play.waiting_order("agent-1")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "a few seconds"),
        (4.9, "a few seconds"),
        (5, "about 5 s"),
        (12, "about 10 s"),
        (13, "about 15 s"),
        (25, "about 30 s"),
        (44, "about 40 s"),
        (94, "about 90 s"),
        (95, "about 2 min"),
        (240, "about 4 min"),
        (5640, "about 94 min"),
        (5700, "about 2 h"),
        (36_000, "about 10 h"),
        (172_799, "about 48 h"),
        (172_800, "about 2 days"),
    ],
)
def test_durations_are_rounded(seconds: float, text: str) -> None:
    """Precision follows that of the estimates. The same cases as in tests/js/text.test.js."""
    assert about(seconds) == text


def test_measured_durations_have_one_unit() -> None:
    """The same cases as in tests/js/overview.test.js."""
    assert [elapsed(seconds) for seconds in (-1, 8.9, 60, 3000, 7199, 7200, 172_800)] == [
        "0 s", "8 s", "1 min", "50 min", "119 min", "2 h", "2 days",
    ]  # fmt: skip


def test_numbers_and_names_are_formatted() -> None:
    """Singular, plural and shortened lists."""
    assert [counted(n, "job") for n in (0, 1, 2, 1200)] == ["0 jobs", "1 job", "2 jobs", "1,200 jobs"]
    assert named(["a"]) == "a"
    assert named(["lab-1/1", "b"]) == "lab-1/1 (1 more agent)"
    assert named(["lab-1/a", "b", "c"]) == "lab-1/a (2 more agents)"


def test_each_lane_has_its_own_position(play: Play) -> None:
    """Priorities without waiting jobs and unknown groups are left out."""
    play.up(agent())
    now, later = jobs("now", 3, priority=0), jobs("later", 2, priority=5)
    play.submit(*now, *later)
    play.one()
    key = now[0].group
    unknown = key._replace(app_version_id="another")
    found = play.engine.explain(play.now_ms, lanes=[(key, 0), (key, 5), (key, 9), (unknown, 0)])
    assert {name: explanation.jobs_ahead for name, explanation in found.items()} == {(key, 0): 0, (key, 5): 2}


@pytest.mark.parametrize(("most", "reason"), [(None, Reason.IN_GROUP), (2, Reason.ORG_AT_LIMIT)])
def test_a_group_says_when_all_of_it_will_have_run(play: Play, most: int | None, reason: Reason) -> None:
    """Whichever of its lanes is asked for; of an organization at its limit by what may run."""
    play.engine._orgs.shares.put("acme", OrgShare(most_running=most))
    play.up(agent("a", installed=[job("x")]), agent("b", installed=[job("x")]))
    now, later = jobs("now", 4, priority=0, seconds=20), jobs("later", 6, priority=5, seconds=20)
    play.submit(*now, *later)
    assert len(play.assign()) == 2
    key = now[0].group
    found = play.engine.explain(play.now_ms, lanes=[(key, 0), (key, 5)])
    assert found[key, 0].reason is reason
    assert {one.clear_seconds for one in found.values()} == {5 * 20}
    assert play.explain("now-003").clear_seconds is None


@pytest.mark.parametrize("most", [None, 2])
def test_a_group_does_not_end_before_what_runs_of_it(play: Play, most: int | None) -> None:
    """Though what waits has run on the other agent by then."""
    play.engine._orgs.shares.put("acme", OrgShare(most_running=most))
    play.up(agent("a", installed=[job("x")]), agent("b", installed=[job("x")]))
    play.submit(job("long", priority=0, seconds=300), *jobs("short", 3, seconds=10))
    assert len(play.assign()) == 2
    key = job("x").group
    assert play.engine.explain(play.now_ms, groups=[key])[key].clear_seconds == 300


def test_a_first_outlier_does_not_stay_in_the_waits(play: Play) -> None:
    """What was queued as a guess is corrected by the newest runs; the running mean, which ranks, keeps it for long."""
    play.up(agent(installed=[job("x")]))
    play.submit(*jobs("j", 60, seconds=None))
    for seconds in [200.0] + 40 * [20.0]:
        play.finish(play.one(), run_seconds=seconds)
    play.one()
    explanation = play.explain("j-059")
    assert explanation.jobs_ahead == 17
    assert explanation.eta_seconds == pytest.approx(15 + 17 * 20, rel=0.1)


def test_a_lane_that_all_agents_leave_before_waits_for_the_groups_between(play: Play) -> None:
    """Though it is behind jobs of its own group on an agent, too."""
    play.up(agent(install_seconds=1.0))
    play.submit(*jobs("soon", 4, app="one", priority=1))
    play.submit(job("late", app="one", priority=8))
    play.assign()
    play.submit(*jobs("between", 3, app="two", priority=4))
    assert play.explain("soon-003").why == "2 jobs ahead on agent-1"
    assert play.explain("late").why == "1 group ahead"
    played = [play.explain("between-000").eta_seconds, play.explain("late").eta_seconds]
    assert played == sorted(played)


def test_a_build_of_another_organization_that_is_next_only_by_turn_is_a_group_ahead(play: Play) -> None:
    """Its rank is behind, and no agent has begun it that could be named."""
    play.up(agent())
    play.submit(*jobs("runs", 4, org="a", app="one"))
    play.assign()
    play.submit(*jobs("other", 3, org="b", app="two", seconds=None))
    play.submit(job("last", org="a", app="three"))
    play.assign()
    assert play.explain("last").why == "1 group ahead"
