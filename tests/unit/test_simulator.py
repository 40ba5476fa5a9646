"""The policy simulator plays tiny cases exactly as they come out by hand."""

from __future__ import annotations

import pytest

from benchmarks.policy.model import Agent, Build, Execution, Job, Workload
from benchmarks.policy.policies import FirstCome, OriginalRules, PriorityThenBuild, StrictPriority
from benchmarks.policy.simulator import PolicyError, simulate

MOBILE, BROWSER = frozenset({"mobile"}), frozenset({"browser"})
A, B = Build("a", "1", "mobile"), Build("b", "1", "mobile")


def workload(*jobs, agents=1, install=10.0, targets=MOBILE) -> Workload:
    """Jobs as (build, priority, submit, seconds); each is a run of its own."""
    made = tuple(
        Job(number, build, f"t{number}", priority, submit, number)
        for number, (build, priority, submit, _) in enumerate(jobs)
    )
    return Workload(
        name="tiny",
        jobs=made,
        agents=tuple(Agent(f"agent-{number}", targets) for number in range(agents)),
        run_seconds={number: seconds for number, (_, _, _, seconds) in enumerate(jobs)},
        install_seconds={job.build: install for job in made},
        nominal_seconds={},
    )


def played(executions: list[Execution]) -> list[tuple[int, str, float, float, float]]:
    """(job, agent, start, install, end) in order of start."""
    ordered = sorted(executions, key=lambda one: (one.start, one.agent))
    return [(one.job.id, one.agent, one.start, one.install_seconds, one.end) for one in ordered]


MIXED = [(A, 2, 0.0, 5.0), (B, 1, 1.0, 5.0), (A, 2, 2.0, 5.0), (B, 0, 3.0, 5.0)]


def test_first_come_takes_jobs_in_order_of_submission():
    """One agent that changes its build every time: four installs."""
    assert played(simulate(workload(*MIXED), FirstCome())) == [
        (0, "agent-0", 0.0, 10.0, 15.0),
        (1, "agent-0", 15.0, 10.0, 30.0),
        (2, "agent-0", 30.0, 10.0, 45.0),
        (3, "agent-0", 45.0, 10.0, 60.0),
    ]


def test_strict_priority_takes_the_most_urgent_that_waits():
    """The first is taken because nothing else waits yet; then 0 before 1 before 2."""
    assert played(simulate(workload(*MIXED), StrictPriority())) == [
        (0, "agent-0", 0.0, 10.0, 15.0),
        (3, "agent-0", 15.0, 10.0, 30.0),
        (1, "agent-0", 30.0, 0.0, 35.0),
        (2, "agent-0", 35.0, 10.0, 50.0),
    ]


def test_priority_then_build_stays_only_among_equals():
    """At equal priority the installed build goes first, a more urgent job elsewhere goes before it."""
    jobs = [(A, 1, 0.0, 5.0), (B, 1, 1.0, 5.0), (A, 1, 2.0, 5.0), (B, 0, 16.0, 5.0), (A, 1, 3.0, 5.0)]
    assert played(simulate(workload(*jobs), PriorityThenBuild())) == [
        (0, "agent-0", 0.0, 10.0, 15.0),
        (2, "agent-0", 15.0, 0.0, 20.0),
        (3, "agent-0", 20.0, 10.0, 35.0),
        (1, "agent-0", 35.0, 0.0, 40.0),
        (4, "agent-0", 40.0, 10.0, 55.0),
    ]


def test_original_rules_give_a_group_whole_at_the_next_loop():
    """The group of the loop at 0 s keeps its agent for what comes later; the other waits for a loop after its end."""
    jobs = [(A, 2, 0.0, 5.0), (B, 1, 1.0, 5.0), (A, 2, 12.0, 5.0)]
    assert played(simulate(workload(*jobs), OriginalRules())) == [
        (0, "agent-0", 0.0, 10.0, 15.0),
        (2, "agent-0", 15.0, 0.0, 20.0),
        (1, "agent-0", 21.0, 10.0, 36.0),
    ]


def test_original_rules_never_share_a_group():
    """The second agent stays idle beside the only group, and a more urgent job lifts the group it belongs to."""
    jobs = [(A, 5, 1.0, 5.0), (A, 5, 1.0, 5.0), (B, 4, 1.0, 5.0), (A, 0, 2.0, 5.0)]
    one = played(simulate(workload(*jobs), OriginalRules()))
    assert [job for job, *_ in one] == [0, 1, 3, 2]
    assert one[0][2] == 3.0
    two = played(simulate(workload(*jobs, agents=2), OriginalRules()))
    assert two == [
        (0, "agent-0", 3.0, 10.0, 18.0),
        (2, "agent-1", 3.0, 10.0, 18.0),
        (1, "agent-0", 18.0, 0.0, 23.0),
        (3, "agent-0", 23.0, 0.0, 28.0),
    ]


def test_two_agents_take_jobs_at_the_same_moment():
    """The longest idle agent takes the first job."""
    jobs = [(A, 1, 0.0, 5.0), (A, 1, 0.0, 1.0), (A, 1, 0.0, 2.0)]
    assert played(simulate(workload(*jobs, agents=2), FirstCome())) == [
        (0, "agent-0", 0.0, 10.0, 15.0),
        (1, "agent-1", 0.0, 10.0, 11.0),
        (2, "agent-1", 11.0, 0.0, 13.0),
    ]


@pytest.mark.parametrize("policy", [FirstCome, StrictPriority, PriorityThenBuild, OriginalRules])
def test_a_target_without_agents_is_refused(policy):
    """Otherwise its jobs would wait for ever."""
    with pytest.raises(ValueError, match="no agent serves mobile"):
        simulate(workload((A, 1, 0.0, 1.0), targets=BROWSER), policy())


class Obstinate(FirstCome):
    """Says what it is told to."""

    name = "obstinate"

    def __init__(self, decisions):
        super().__init__()
        self.decisions = decisions

    def decide(self, now):
        return self.decisions(self, now)


def test_a_policy_cannot_start_a_job_twice():
    """The simulator refuses a job that does not wait."""
    jobs = workload((A, 1, 0.0, 1.0), agents=2)
    policy = Obstinate(lambda self, now: [("agent-0", jobs.jobs[0]), ("agent-1", jobs.jobs[0])])
    with pytest.raises(PolicyError, match="job 0 does not wait"):
        simulate(jobs, policy)


def test_a_policy_cannot_use_a_busy_agent():
    """The simulator refuses an agent that runs something."""
    jobs = workload((A, 1, 0.0, 1.0), (A, 1, 0.0, 1.0))
    policy = Obstinate(lambda self, now: [("agent-0", jobs.jobs[0]), ("agent-0", jobs.jobs[1])])
    with pytest.raises(PolicyError, match="agent agent-0 is not idle"):
        simulate(jobs, policy)


def test_a_policy_that_leaves_work_waiting_is_told_so():
    """A schedule without all jobs would look fast."""
    with pytest.raises(PolicyError, match="1 jobs were never started"):
        simulate(workload((A, 1, 0.0, 1.0)), Obstinate(lambda self, now: []))
