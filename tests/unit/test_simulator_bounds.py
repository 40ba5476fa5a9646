"""The lower bound on the makespan is exact where that can be seen by hand, and no schedule is ever below it."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.policy.bounds import Bound, Work, lower_bound, workload_bound
from benchmarks.policy.metrics import jain_index, measure, percentile
from benchmarks.policy.model import Agent, Build, Job, Workload
from benchmarks.policy.policies import FirstCome, OriginalRules, PriorityThenBuild, StrictPriority
from benchmarks.policy.simulator import simulate

MOBILE, BROWSER = frozenset({"mobile"}), frozenset({"browser"})
A, B, C = Build("a", "1", "mobile"), Build("b", "1", "mobile"), Build("c", "1", "browser")


def test_one_long_job_bounds_by_its_own_length():
    """It cannot end before its submission, its install and its run; that build was submitted earlier."""
    work = [Work(0, 1, A), Work(50, 100, A)]
    assert lower_bound(work, {A: 10}, [MOBILE] * 4) == Bound(150, "longest job of mobile")


def test_many_short_jobs_bound_by_area_and_an_install_on_each_agent():
    """100 s of one build on 4 agents, all of which install: 25 + 10."""
    work = [Work(0, 1, A)] * 100
    assert lower_bound(work, {A: 10}, [MOBILE] * 4) == Bound(35, "area and installs of mobile")


def test_more_builds_than_agents_bound_by_an_install_each():
    """Two builds on one agent: both installs and all the work."""
    work = [Work(0, 5, A), Work(0, 5, B)]
    assert lower_bound(work, {A: 10, B: 20}, [MOBILE]) == Bound(40, "area of mobile")


def test_a_late_submission_bounds_from_its_submission():
    """What is submitted at 100 s cannot be spread over the time before it."""
    work = [Work(0, 1, A), *[Work(100, 10, A)] * 4]
    assert lower_bound(work, {A: 10}, [MOBILE] * 2) == Bound(120, "area of mobile")


def test_three_equal_jobs_on_two_agents_share_one():
    """Two of them run on one agent: 10 + 30 + 30, above the area's 10 + 45."""
    work = [Work(0, 30, A)] * 3
    assert lower_bound(work, {A: 10}, [MOBILE] * 2) == Bound(70, "longest jobs together of mobile")


def test_targets_are_bounded_apart_and_together():
    """The busier target decides, and agents of both targets cannot do both at once."""
    work = [Work(0, 30, A), Work(0, 50, C)]
    assert lower_bound(work, {A: 10, C: 10}, [MOBILE, BROWSER]) == Bound(60, "longest job of browser")
    assert lower_bound(work, {A: 10, C: 10}, [MOBILE | BROWSER]) == Bound(100, "area of all targets")


def test_nothing_bounds_a_job_that_nobody_can_run():
    """A target without agents is an error, not a makespan."""
    with pytest.raises(ValueError, match="no agent serves browser"):
        lower_bound([Work(0, 1, C)], {C: 1}, [MOBILE])


def tiny(jobs, agents) -> Workload:
    made = tuple(Job(number, build, "t", 1, submit, number) for number, (build, submit, _) in enumerate(jobs))
    return Workload(
        "tiny",
        made,
        tuple(Agent(f"agent-{number}", MOBILE) for number in range(agents)),
        {number: seconds for number, (_, _, seconds) in enumerate(jobs)},
        {A: 4.0, B: 7.0},
        {},
    )


def best_makespan(workload: Workload) -> float:
    """By trying every assignment of every order: each order is played greedily on the agent it is dealt to."""
    best = float("inf")
    agents = [agent.name for agent in workload.agents]
    for order in itertools.permutations(workload.jobs):
        for dealt in itertools.product(agents, repeat=len(order)):
            free: dict[str, float] = dict.fromkeys(agents, 0.0)
            installed: dict[str, Build] = {}
            for job, agent in zip(order, dealt, strict=True):
                first = min(other.submit_seconds for other in workload.jobs if other.build == job.build)
                ready = free[agent]
                if installed.get(agent) != job.build:  # even with the install begun before the job was there
                    ready = max(ready, first) + workload.install_seconds[job.build]
                    installed[agent] = job.build
                free[agent] = max(ready, job.submit_seconds) + workload.run_seconds[job.id]
            best = min(best, max(free.values()))
    return best


jobs = st.lists(
    st.tuples(st.sampled_from([A, B]), st.integers(0, 20).map(float), st.integers(1, 30).map(float)),
    min_size=1,
    max_size=4,
)


@given(jobs, st.integers(1, 3))
def test_no_schedule_beats_the_bound(rows, agents):
    """Against the best of all schedules of up to four jobs on up to three agents."""
    workload = tiny(rows, agents)
    assert workload_bound(workload).seconds <= best_makespan(workload) + 1e-9


many = st.lists(
    st.tuples(st.sampled_from([A, B]), st.integers(0, 200).map(float), st.integers(1, 60).map(float)),
    min_size=1,
    max_size=40,
)


@given(many, st.integers(1, 6), st.sampled_from([FirstCome, StrictPriority, PriorityThenBuild, OriginalRules]))
def test_every_policy_keeps_the_bound_and_runs_everything_once(rows, agents, policy):
    """Agents never overlap their jobs, installs happen exactly where the build changes, nothing is below the bound."""
    workload = tiny(rows, agents)
    executions = simulate(workload, policy())
    assert sorted(one.job.id for one in executions) == list(range(len(rows)))
    for agent in workload.agents:
        mine = sorted((one for one in executions if one.agent == agent.name), key=lambda one: one.start)
        for before, after in itertools.pairwise(mine):
            assert before.end <= after.start
            assert (after.install_seconds == 0) == (before.job.build == after.job.build)
    figures = measure(workload, executions)
    assert figures.over_bound >= 1 - 1e-9
    assert figures.worst_wait >= 0
    assert 0 < figures.jain <= 1 + 1e-9


def test_percentile_is_by_nearest_rank():
    """The 95th of 20 values is the 19th; of one value it is that value."""
    assert percentile(list(range(1, 21)), 0.95) == 19
    assert percentile([7.0], 0.95) == 7.0
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2.0


def test_jain_index_of_equal_and_of_one_sided_shares():
    """1 when all are equal, 1/n when one has everything."""
    assert jain_index([2.0, 2.0, 2.0]) == 1.0
    assert jain_index([1.0, 0.0, 0.0, 0.0]) == 0.25


def test_figures_of_a_schedule_by_hand():
    """Two runs of one organisation each on one agent: turnaround, installs, waits and slow-down as calculated."""
    workload = tiny([(A, 0.0, 6.0), (B, 2.0, 3.0)], 1)
    figures = measure(workload, simulate(workload, FirstCome()))
    assert figures.makespan == 20.0  # 4 + 6, then 7 + 3
    assert figures.over_bound == 1.0
    assert figures.worst_wait == 8.0
    assert figures.installs_per_100_jobs == 100.0
    assert (figures.turnaround_all.mean, figures.turnaround_all.p95) == (14.0, 18.0)
    assert figures.jain == pytest.approx(jain_index([10 / 10, 10 / 18]))
