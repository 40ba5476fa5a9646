"""Metrics of a schedule: makespan, turnaround, installs, waits and fairness."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from .bounds import Work, lower_bound, workload_bound
from .model import Execution, Workload


@dataclass(frozen=True)
class Turnaround:
    """Seconds from submission to end of the runs of one priority."""

    runs: int
    mean: float
    p95: float


@dataclass(frozen=True)
class Figures:
    """One policy on one workload. Seconds, unless said otherwise."""

    makespan: float
    over_bound: float  # makespan / lower bound: 1 is perfect
    turnaround: dict[int, Turnaround]  # by priority of the run
    turnaround_all: Turnaround
    installs_per_100_jobs: float
    worst_wait: float  # of any job, submit to start
    jain: float  # 1: every organization's runs were slowed down alike; 1/n: one had everything


def percentile(values: Sequence[float], share: float) -> float:
    """Return the least value that at least this share of the values does not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def jain_index(values: Sequence[float]) -> float:
    """Return the index of Jain, Chiu and Hawe (1984): (sum x)^2 / (n * sum x^2)."""
    squares = sum(value * value for value in values)
    return sum(values) ** 2 / (len(values) * squares) if squares else 1.0


def _turnaround(values: Iterable[float]) -> Turnaround:
    seconds = list(values)
    return Turnaround(len(seconds), fmean(seconds), percentile(seconds, 0.95))


def measure(workload: Workload, executions: Sequence[Execution]) -> Figures:
    """Calculate the figures of a finished simulation."""
    runs: dict[int, list[Execution]] = {}
    for execution in executions:
        runs.setdefault(execution.job.run, []).append(execution)
    by_priority: dict[int, list[float]] = {}
    speeds: dict[str, list[float]] = {}  # by organization: ideal turnaround / turnaround, at most 1
    for run in runs.values():
        submitted = run[0].job.submit_seconds
        seconds = max(execution.end for execution in run) - submitted
        # the run's class is what most of it is submitted as: smoke tests go before, but the run ends with the rest
        by_priority.setdefault(max(execution.job.priority for execution in run), []).append(seconds)
        # more than 1 where the build was installed already
        speeds.setdefault(run[0].job.build.org, []).append(min(1.0, _alone(workload, run) / seconds))
    makespan = max(execution.end for execution in executions)
    return Figures(
        makespan=makespan,
        over_bound=makespan / workload_bound(workload).seconds,
        turnaround={priority: _turnaround(values) for priority, values in sorted(by_priority.items())},
        turnaround_all=_turnaround(value for values in by_priority.values() for value in values),
        installs_per_100_jobs=100 * sum(execution.install_seconds > 0 for execution in executions) / len(executions),
        worst_wait=max(execution.start - execution.job.submit_seconds for execution in executions),
        jain=jain_index([fmean(values) for values in speeds.values()]),
    )


def _alone(workload: Workload, run: Sequence[Execution]) -> float:
    """Return the least time of the run with the whole fleet for itself, from its submission."""
    work = [Work(0.0, workload.run_seconds[execution.job.id], execution.job.build) for execution in run]
    return lower_bound(work, workload.install_seconds, [agent.targets for agent in workload.agents]).seconds
