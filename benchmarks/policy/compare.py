"""The engine's policy against first-come, strict priority and the original rules, over real test durations.

    python -m benchmarks.policy.compare [--seeds 3] [--workload day]

One table a workload: makespan over the lower bound, what submitters waited (mean and 95th percentile of the turnaround
of runs, by priority), installs per 100 jobs, the longest any job waited, and Jain's index over the organizations. The
figures are means over the seeds, the longest wait is the longest; the same seeds give the same table.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from statistics import fmean

from benchmarks.tables import table

from .engine_policy import EnginePolicy
from .metrics import Figures, measure
from .policies import FirstCome, OriginalRules, PriorityThenBuild, StrictPriority
from .simulator import Policy, simulate
from .workloads import WORKLOADS

POLICIES: tuple[Callable[[], Policy], ...] = (
    EnginePolicy,
    lambda: EnginePolicy(learnt=False),
    FirstCome,
    StrictPriority,
    PriorityThenBuild,
    OriginalRules,
)


def compare(workload: str, seeds: Sequence[int]) -> dict[str, list[Figures]]:
    """Return the figures of every seed, by policy."""
    figures: dict[str, list[Figures]] = {}
    for seed in seeds:
        trace = WORKLOADS[workload](seed)
        for make_policy in POLICIES:
            policy = make_policy()
            figures.setdefault(policy.name, []).append(measure(trace, simulate(trace, policy)))
    return figures


def rows(figures: dict[str, list[Figures]]) -> tuple[list[str], list[list[str]]]:
    """Return headers and rows of the workload's table."""
    every = [one for many in figures.values() for one in many]
    priorities = sorted({priority for one in every for priority in one.turnaround})
    headers = ["policy", "makespan / bound", "turnaround, mean / p95 s"]
    headers += [f"priority {priority}" for priority in priorities]
    headers += ["installs / 100 jobs", "worst wait s", "Jain"]
    lines = []
    for name, many in figures.items():
        line = [name, f"{fmean(one.over_bound for one in many):.2f}"]
        line.append(_seconds([(one.turnaround_all.mean, one.turnaround_all.p95) for one in many]))
        for priority in priorities:
            classes = [one.turnaround[priority] for one in many if priority in one.turnaround]
            line.append(_seconds([(one.mean, one.p95) for one in classes]))
        line.append(f"{fmean(one.installs_per_100_jobs for one in many):.1f}")
        line.append(f"{max(one.worst_wait for one in many):,.0f}")
        line.append(f"{fmean(one.jain for one in many):.2f}")
        lines.append(line)
    return headers, lines


def _seconds(pairs: Sequence[tuple[float, float]]) -> str:
    return f"{fmean(mean for mean, _ in pairs):,.0f} / {fmean(p95 for _, p95 in pairs):,.0f}"


def print_tables(workloads: Sequence[str], seeds: Sequence[int]) -> None:
    for workload in workloads:
        headers, lines = rows(compare(workload, seeds))
        about = (WORKLOADS[workload].__doc__ or "").partition("\n")[0]
        print(table(f"Policy, {workload}: {about}", headers, lines))


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare scheduling policies in simulated time.")
    parser.add_argument("--seeds", type=int, default=3, metavar="N", help="draw each workload N times (default 3)")
    parser.add_argument("--workload", action="append", choices=sorted(WORKLOADS), help="only this one (repeatable)")
    arguments = parser.parse_args()
    if arguments.seeds < 1:
        parser.error("--seeds must be at least 1")
    print_tables(arguments.workload or list(WORKLOADS), range(1, arguments.seeds + 1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
