"""Determinism: the same events give the same decisions on every machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from qualgent.engine.values import JobSpec

from .simulation import Simulation, Workload, random_workload, trace
from .support import START_MS, agent, make_engine

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.seconds
def test_the_trace_does_not_depend_on_the_hash_seed() -> None:
    """Thirty random workloads have one digest under three hash seeds."""
    digests = {
        subprocess.run(
            [sys.executable, "-m", "tests.engine.simulation"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(digests) == 1
    assert len(digests.pop().strip()) == 64


@pytest.mark.parametrize("seed", range(100, 110))
def test_renaming_orgs_in_their_order_changes_nothing(seed: int) -> None:
    """Names only break ties, so an order-preserving renaming leaves every start as it was."""
    renamed = {"a": "B-corp", "b": "C", "c": "aaa", "d": "ab", "e": "zz"}
    assert sorted(renamed, key=renamed.__getitem__) == sorted(renamed)
    original = trace(seed)
    translated = trace(seed, orgs=renamed.values())
    assert [(at, who, renamed[org], *rest) for at, who, org, *rest in original] == translated
    assert original


@pytest.mark.parametrize("seed", range(200, 205))
def test_meters_add_up_to_the_agent_seconds_used(seed: int) -> None:
    """With a steady fleet and no loss every org is charged what it used, to the microsecond."""
    workload = random_workload(seed, trouble=False)
    # an org that always has something waiting is never rebased and never forgotten
    idle = [
        JobSpec(
            id=f"idle-{org}",
            org_id=org,
            app_version_id="x",
            target="nowhere",
            test="t",
            priority=1,
            submitted_ms=START_MS,
        )
        for org in "abcde"
    ]
    simulation = Simulation(
        Workload(idle + workload.jobs, workload.run_seconds, 30.0, workload.agents), make_engine()
    ).run()
    engine = simulation.engine
    assert len(simulation.ended) == len(workload.jobs)
    charged = sum(org.meter_us for org in engine._orgs) * len(workload.agents) / 1e6
    roundings = 2 * len(simulation.starts) * len(workload.agents) * 0.5e-6
    # measured seconds are rounded to milliseconds, twice a job
    assert charged == pytest.approx(simulation.used_seconds, abs=roundings + 2 * len(simulation.starts) * 0.0005)


def test_agent_names_only_break_ties() -> None:
    """The order in which agents connected does not matter."""
    workload = random_workload(7, trouble=False)
    turned = Workload(workload.jobs, workload.run_seconds, 30.0, list(reversed(workload.agents)))
    first, second = (Simulation(given, make_engine()).run().starts for given in (workload, turned))
    assert first == second
    assert agent("agent-1").id < agent("agent-2").id
