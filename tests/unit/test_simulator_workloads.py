"""The simulator's workloads are drawn from the suites and from nothing but their seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.policy.bounds import workload_bound
from benchmarks.policy.workloads import WORKLOADS
from tools.suites import read_suites


@pytest.mark.parametrize("name", WORKLOADS)
def test_a_seed_gives_one_workload(name):
    """The same seed gives the same jobs and seconds, another seed others."""
    first, again, other = WORKLOADS[name](1), WORKLOADS[name](1), WORKLOADS[name](2)
    assert first == again
    assert first.run_seconds != other.run_seconds


@pytest.mark.parametrize("name", WORKLOADS)
def test_every_job_has_what_it_needs(name):
    """A target somebody serves, seconds, an install, and a nominal duration for policies that learn."""
    workload = WORKLOADS[name](1)
    served = {target for agent in workload.agents for target in agent.targets}
    for job in workload.jobs:
        assert job.build.target in served
        assert workload.run_seconds[job.id] > 0
        assert 10 < workload.install_seconds[job.build] < 120
        assert workload.nominal_seconds[job.build.org, job.test] > 0
        assert 0 <= job.priority <= 9
    assert workload_bound(workload).seconds > 0


def test_the_demo_workload_is_the_demo():
    """The simulated demo submits what the real one does."""
    workload = WORKLOADS["demo"](1)
    assert len(workload.jobs) == sum(len(suite.tests) for suite in read_suites())
    assert {job.submit_seconds for job in workload.jobs} == {suite.submit_at_seconds for suite in read_suites()}


def test_hash_seeds_do_not_matter():
    """Sets and dicts iterate alike under any PYTHONHASHSEED, so figures can be quoted."""
    code = "from benchmarks.policy.workloads import hotfix; print(sum(hotfix(3).run_seconds.values()))"
    root = Path(__file__).resolve().parents[2]
    sums = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(sums) == 1
