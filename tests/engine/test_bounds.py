"""The bounds that docs/policy.md argues for: makespan, overtaking, work conservation."""

from __future__ import annotations

import random

import pytest

from qualgent.engine.policy import Policy
from qualgent.engine.values import AgentSpec, JobSpec

from .simulation import Simulation, Workload, random_workload
from .support import START_MS, make_engine

ASK_AGAIN = 5.0


def release(seed: int, apps: int) -> Workload:
    """Make a workload of jobs all submitted at 0 on one target, with exact predictions."""
    chance = random.Random(seed)
    install = float(chance.randint(5, 90))
    agents = [AgentSpec(id=f"agent-{n}", install_seconds=install) for n in range(chance.randint(1, 9))]
    jobs, run_seconds = [], {}
    for app in range(apps):
        for number in range(chance.randint(1, 80)):
            name = f"{app}-{number:03d}"
            run_seconds[name] = round(chance.expovariate(1 / 20) + 0.1, 3)
            jobs.append(
                JobSpec(
                    id=name,
                    org_id="acme",
                    app_version_id=f"app-{app}x",
                    target="mobile",
                    test=name,
                    priority=1,
                    submitted_ms=START_MS,
                    expected_seconds=run_seconds[name],
                )
            )
    return Workload(jobs, run_seconds, install, agents)


@pytest.mark.parametrize("seed", range(40))
def test_one_release_ends_within_two_installs_and_a_test_of_the_lower_bound(seed: int) -> None:
    """C <= LB + 2S + p_max, plus the delay before an idle agent is reconsidered."""
    workload = release(seed, apps=1)
    install, agents = workload.install_seconds, len(workload.agents)
    longest = max(workload.run_seconds.values())
    lower_bound = install + max(longest, sum(workload.run_seconds.values()) / agents)
    makespan = Simulation(workload, make_engine()).run().makespan
    assert lower_bound - 1e-6 <= makespan <= lower_bound + 2 * install + longest + ASK_AGAIN


@pytest.mark.parametrize("seed", range(40))
def test_a_static_load_ends_within_its_area_bound(seed: int) -> None:
    """C <= (W + S * installs) / N + 2S + p_max for any number of apps."""
    workload = release(seed, apps=1 + seed % 6)
    simulation = Simulation(workload, make_engine()).run()
    installs = sum(start.installs for start in simulation.starts)
    area = (sum(workload.run_seconds.values()) + workload.install_seconds * installs) / len(workload.agents)
    longest = max(workload.run_seconds.values())
    assert simulation.makespan <= area + 2 * workload.install_seconds + longest + ASK_AGAIN


SMALL = Policy(
    priority_step_ms=40_000,
    urgent_head_start_ms=60_000,
    size_cap_ms=20_000,
    fairness_rate=1,
    install_weight=1,
    minute_ms=10_000,
)
"""Constants so small that the bound bites within a simulated hour."""


class Watched(Simulation):
    """A simulation that records the largest distance between meters of waiting orgs, in seconds."""

    spread = 0.0

    def _assign(self) -> None:
        self._note()
        super()._assign()
        self._note()

    def _note(self) -> None:
        meters = [org.meter_us / 1e6 for org in self.engine._orgs if org.waiting]
        if meters:
            self.spread = max(self.spread, max(meters) - min(meters))


def crowd(seed: int) -> Workload:
    """Make far more work than a small fleet can do, arriving over an hour, predicted exactly."""
    chance = random.Random(seed)
    agents = [AgentSpec(id=f"agent-{n}", install_seconds=5.0) for n in range(3)]
    jobs, run_seconds = [], {}
    for run in range(60):
        at = round(run * 60 + chance.uniform(0, 50), 3)
        org, priority = chance.choice("abcd"), chance.randint(0, 3)
        app = f"app-{chance.randint(0, 3)}x"
        for number in range(chance.randint(5, 25)):
            name = f"{run:02d}-{number:02d}"
            run_seconds[name] = round(chance.uniform(1, 20), 3)
            jobs.append(
                JobSpec(
                    id=name,
                    org_id=org,
                    app_version_id=app,
                    target="mobile",
                    test=name,
                    priority=priority,
                    submitted_ms=START_MS + round(at * 1000),
                    expected_seconds=run_seconds[name],
                )
            )
    return Workload(jobs, run_seconds, 5.0, agents)


@pytest.mark.parametrize("seed", range(6))
def test_overtaking_is_bounded(seed: int) -> None:
    """Once something submitted more than D after a job has started, the job starts within mu2*S + p_max."""
    workload = crowd(seed)
    simulation = Watched(workload, make_engine(policy=SMALL))
    simulation.run()
    started = {start.job.id: start.at for start in simulation.starts}
    assert len(started) == len(workload.jobs)
    grace = SMALL.join_installs_contended * 5.0 + max(workload.run_seconds.values())
    common = (SMALL.urgent_head_start_ms + SMALL.size_cap_ms + SMALL.minute_ms) / 1000
    common += SMALL.fairness_rate * simulation.spread + 2 * SMALL.install_weight * 5.0
    by_submission = sorted(workload.jobs, key=lambda job: job.submitted_ms)
    checked = 0
    for job in by_submission:
        bound_ms = job.submitted_ms + (common + SMALL.priority_step_ms / 1000 * job.priority) * 1000
        later = [other for other in by_submission if other.submitted_ms > bound_ms]
        checked += len(later)
        assert all(started[job.id] <= started[other.id] + grace for other in later)
    assert checked > 1000  # the bound was put to the test


@pytest.mark.parametrize("seed", range(300, 330))
def test_every_job_ends_once_despite_agent_outages(seed: int) -> None:
    """All jobs end unless cancelled, and none starts after its end."""
    workload = random_workload(seed)
    simulation = Simulation(workload, make_engine()).run()
    assert set(simulation.ended) | simulation.cancelled == {job.id for job in workload.jobs}
    assert not set(simulation.ended) & simulation.cancelled
    assert all(
        start.at < simulation.ended[start.job.id] for start in simulation.starts if start.job.id in simulation.ended
    )
    assert not simulation.cancelled & {
        start.job.id for start in simulation.starts if start.job.id not in simulation.ended
    }
