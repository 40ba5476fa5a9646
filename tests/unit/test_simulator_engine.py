"""The engine plays in the simulator as itself, and the comparison says what it did."""

from __future__ import annotations

import random
from dataclasses import replace
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.policy.compare import POLICIES, compare, rows
from benchmarks.policy.engine_policy import EnginePolicy
from benchmarks.policy.metrics import measure
from benchmarks.policy.model import Agent, Build, Job, Workload
from benchmarks.policy.simulator import simulate
from benchmarks.policy.windows import Case, any_order_seconds, bound_seconds, suite

MOBILE = frozenset({"mobile"})
A, B = Build("a", "1", "mobile"), Build("b", "1", "mobile")


def workload(*jobs, agents=1, nominal=None) -> Workload:
    """Jobs as (build, priority, submit, seconds), each a run of its own; an install takes 10 s."""
    made = tuple(
        Job(number, build, f"t{number}", priority, submit, number)
        for number, (build, priority, submit, _) in enumerate(jobs)
    )
    seconds = {number: row[3] for number, row in enumerate(jobs)}
    return Workload(
        "tiny",
        made,
        tuple(Agent(f"agent-{number}", MOBILE) for number in range(agents)),
        seconds,
        {A: 10.0, B: 10.0},
        {(job.build.org, job.test): seconds[job.id] for job in made} if nominal is None else nominal,
    )


def test_the_engine_stays_on_a_build_and_takes_its_longest_test_first():
    """Two equal groups on one agent: one install each, and within a group the longest goes first."""
    jobs = [(A, 1, 0.0, 5.0), (B, 1, 0.0, 5.0), (A, 1, 0.0, 20.0), (B, 1, 0.0, 20.0)]
    played = simulate(workload(*jobs), EnginePolicy())
    assert [one.install_seconds for one in played] == [10.0, 0.0, 10.0, 0.0]
    assert [one.job.id for one in played] in ([2, 0, 3, 1], [3, 1, 2, 0])


def test_priority_0_goes_next():
    """What is urgent now goes before the group the agent is on."""
    jobs = [(A, 5, 0.0, 5.0), (A, 5, 0.0, 5.0), (A, 5, 0.0, 5.0), (B, 0, 1.0, 5.0)]
    played = simulate(workload(*jobs), EnginePolicy())
    assert [one.job.build for one in played] == [A, B, A, A]


def test_nothing_learnt_means_no_look_at_the_durations():
    """Without what earlier runs taught, tests of one group are taken in order of their ids, not of their length."""
    jobs = [(A, 1, 0.0, 5.0), (A, 1, 0.0, 6.0), (A, 1, 0.0, 20.0)]
    assert [one.job.id for one in simulate(workload(*jobs), EnginePolicy(learnt=True))] == [2, 1, 0]
    assert [one.job.id for one in simulate(workload(*jobs), EnginePolicy(learnt=False))] == [0, 1, 2]


@given(
    st.lists(
        st.tuples(
            st.sampled_from([A, B]),
            st.integers(0, 9),
            st.integers(0, 300).map(float),
            st.integers(1, 60).map(float),
        ),
        min_size=1,
        max_size=25,
    ),
    st.integers(1, 5),
)
def test_the_engine_runs_everything_once_within_the_bound(jobs, agents):
    """The simulator checks every decision; the bound holds for the engine as for everybody."""
    trace = workload(*jobs, agents=agents)
    played = simulate(trace, EnginePolicy())
    assert sorted(one.job.id for one in played) == list(range(len(jobs)))
    assert measure(trace, played).over_bound >= 1 - 1e-9


def test_the_comparison_is_the_same_every_time():
    """Figures that are quoted can be made again."""
    first, again = compare("hotfix", [1]), compare("hotfix", [1])
    assert first == again
    headers, lines = rows(first)
    assert [line[0] for line in lines] == [make().name for make in POLICIES]
    assert all(len(line) == len(headers) for line in lines)


@pytest.mark.parametrize("by_name", [False, True])
def test_windows_of_short_tests_are_within_a_tenth_of_the_bound(by_name):
    """300 tests of 5 s (median) on 8 devices, R = 4 s: a start for each test would cost a fifth."""
    trace = suite(Case(300, 5.0), 1)
    played = simulate(trace, EnginePolicy(windows=True, by_name=by_name))
    assert max(one.end for one in played) <= 1.10 * bound_seconds(trace)
    assert sum(one.start_seconds > 0 for one in played) <= 60
    assert max(one.end for one in simulate(trace, EnginePolicy())) > 1.15 * bound_seconds(trace)


@pytest.mark.parametrize("seconds", [5.0, 90.0])
def test_a_hotfix_begins_after_a_test_and_not_after_a_window(seconds):
    """On the first device that ends the test it runs, or the next if that test takes longer than was expected."""
    at = 200.0 * seconds / 5.0
    trace = suite(Case(300, seconds), 2, hotfix_at=at)
    played = simulate(trace, EnginePolicy(windows=True))
    begun = min(one.start for one in played if one.job.build.org == "hotfix")
    ends = sorted(one.end for one in played if one.start <= at < one.end)
    assert begun <= ends[1]


def random_suite(seed):
    """Make a suite of one build for windows: few or many tests, alike or not, short or long beside a start."""
    chance = random.Random(seed)
    start, usual = chance.choice([0.5, 2.0, 4.0, 10.0]), chance.choice([1.0, 5.0, 30.0, 90.0])
    draw = chance.choice(
        [
            lambda: usual,
            lambda: chance.expovariate(1 / usual) + 0.05,
            lambda: usual * chance.lognormvariate(0, 1),
            lambda: usual * chance.choice([1, 1, 1, 1, 1, 1, 1, 1, 1, 10]),
        ]
    )
    jobs = [(A, 1, 0.0, round(draw(), 3)) for _ in range(chance.randint(1, 80))]
    made = workload(*jobs, agents=chance.choice([1, 2, 3, 4, 8, 16]))
    return replace(made, install_seconds={A: 0.0}, start_seconds=start)


def idle_seconds(trace, played):
    """Return the longest time that a device was idle before the last test began."""
    last, longest = max(one.start for one in played), 0.0
    for agent in trace.agents:
        free = 0.0
        for one in sorted((one for one in played if one.agent == agent.name), key=lambda one: one.start):
            longest, free = max(longest, min(one.start, last) - free), one.end
        longest = max(longest, last - free)
    return longest


def makespan(trace, **options):
    return max(one.end for one in simulate(trace, EnginePolicy(**options)))


def test_a_window_costs_at_most_a_start_where_durations_are_known():
    """Whatever the suite, its makespan is not longer by more than R than with a start for each test."""
    for seed in range(100):
        trace = random_suite(seed)
        assert makespan(trace, windows=True) <= makespan(trace) + trace.start_seconds + 0.001, seed


@pytest.mark.parametrize("learnt", [True, False])
def test_no_device_idles_for_long_while_another_holds_jobs(learnt):
    """It takes what it would end sooner; of tests that never ran that is known only as time passes."""
    for seed in range(100):
        trace = random_suite(seed)
        played = simulate(trace, EnginePolicy(learnt, windows=True))
        assert idle_seconds(trace, played) <= 3 * trace.start_seconds + 1.0, seed


@pytest.mark.seconds
@pytest.mark.parametrize("case", [Case(60, 5.0), Case(60, 90.0)])
def test_windows_lose_nothing_where_nothing_is_learnt(case):
    """One suite may win or lose by chance; in the mean it takes as long as in any order with one start, or R more."""
    suites = [suite(case, seed) for seed in range(1, 41)]
    windows = fmean(makespan(trace, windows=True, learnt=False) for trace in suites)
    assert windows <= fmean(makespan(trace, learnt=False) for trace in suites) + case.start_seconds
    assert windows <= 1.05 * fmean(map(any_order_seconds, suites))
