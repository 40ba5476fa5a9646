"""Compare suites of short and of long tests, with a start of the test runner for each test or for many.

    python -m benchmarks.policy.windows [--seeds 20]

One organization's suite is submitted at once; nothing is installed, and a start takes R = 4 s. Tests take what those of
the suites take, scaled to the median. The makespan is over ``sum / N + R``. In a second run another organization
submits a hotfix of eight tests with priority 0 in the middle: how long it waits for its first test and its last result.

Where nothing is learnt the order is chance: a policy may win or lose with one seed, and has in the mean what the tests
take one after the other on whichever device is free, the first row of each suite.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from heapq import heapreplace
from statistics import fmean, median
from typing import NamedTuple

from benchmarks.tables import table
from tools.suites import SuiteTest, read_suites

from .engine_policy import EnginePolicy
from .model import Build, Execution, Workload
from .simulator import simulate
from .workloads import Builder

HOTFIX_TESTS = 8


class Case(NamedTuple):
    """A suite and its devices."""

    tests: int
    median_seconds: float
    agents: int = 8
    start_seconds: float = 4.0


class Figures(NamedTuple):
    """Figures of one policy on one case."""

    over_bound: float  # makespan / (sum / N + R)
    starts: int
    taken_back: int
    hotfix_start: float  # seconds from its submission to its first test
    hotfix_end: float  # to its last result


CASES = (Case(300, 5.0), Case(300, 90.0), Case(60, 5.0), Case(60, 90.0), Case(1000, 5.0))


def suite(case: Case, seed: int, *, hotfix_at: float | None = None) -> Workload:
    """Build the workload: the suite, and perhaps a hotfix at that time."""
    known = {test.test: test for one in read_suites() for test in one.tests}
    tests = [known[name] for name in sorted(known)]
    factor = case.median_seconds / median(test.seconds for test in tests)
    builder = Builder(f"windows {case}", seed, ())
    chosen = [builder.random.choice(tests) for _ in range(case.tests)]
    scaled = [SuiteTest(f"{n:04d}/{test.test}", test.seconds * factor, 5) for n, test in enumerate(chosen)]
    builder.tests = {"suite": scaled, "hotfix": scaled[:HOTFIX_TESTS]}
    builder.add(0.0, builder.new_build("suite", "browser"), scaled)
    if hotfix_at is not None:
        builder.add(hotfix_at, builder.new_build("hotfix", "browser"), scaled[:HOTFIX_TESTS], 0)
    workload = builder.build(0, case.agents)
    nothing: dict[Build, float] = dict.fromkeys(workload.install_seconds, 0.0)
    return replace(workload, install_seconds=nothing, start_seconds=case.start_seconds)


def bound_seconds(workload: Workload) -> float:
    return sum(workload.run_seconds.values()) / len(workload.agents) + workload.start_seconds


def any_order_seconds(workload: Workload) -> float:
    """Return the makespan of the tests as submitted, each on the device that is free first, with one start of each."""
    free = [workload.start_seconds] * len(workload.agents)
    for job in workload.jobs:
        heapreplace(free, free[0] + workload.run_seconds[job.id])
    return max(free)


def measure(case: Case, seed: int, policy: EnginePolicy, hotfixed: EnginePolicy) -> Figures:
    """Return the figures of a policy, given twice: for the suite alone and beside a hotfix."""
    workload = suite(case, seed)
    executions = simulate(workload, policy)
    at = bound_seconds(workload) / 2
    hotfix = [one for one in simulate(suite(case, seed, hotfix_at=at), hotfixed) if one.job.build.org == "hotfix"]
    return Figures(
        max(one.end for one in executions) / bound_seconds(workload),
        sum(one.start_seconds > 0 for one in executions),
        policy.taken_back,
        min(_first_case(one) for one in hotfix) - at,
        max(one.end for one in hotfix) - at,
    )


def _first_case(execution: Execution) -> float:
    return execution.start + execution.install_seconds + execution.start_seconds


POLICIES: tuple[tuple[str, dict[str, bool]], ...] = (
    ("a start for each test", {}),
    ("windows", {"windows": True}),
    ("windows, runners stay", {"windows": True, "stays": True}),
    ("windows, run by name", {"windows": True, "by_name": True}),
    ("a start each, nothing learnt", {"learnt": False}),
    ("windows, nothing learnt", {"windows": True, "learnt": False}),
    ("runners stay, nothing learnt", {"windows": True, "stays": True, "learnt": False}),
)


def rows(seeds: Sequence[int]) -> Iterator[list[str]]:
    """Iterate over the rows of the table: each policy on each case, means over the seeds."""
    for case in CASES:
        title = f"{case.tests} of {case.median_seconds:.0f} s"
        suites = [suite(case, seed) for seed in seeds]
        over = [any_order_seconds(one) / bound_seconds(one) for one in suites]
        yield [f"{title}, any order", f"{fmean(over):.2f}", f"{max(over):.2f}", str(case.agents), "", "", ""]
        for name, options in POLICIES:
            found = [measure(case, seed, EnginePolicy(**options), EnginePolicy(**options)) for seed in seeds]
            figures = [fmean(column) for column in zip(*found, strict=True)]
            yield [
                f"{title}, {name}",
                f"{figures[0]:.2f}",
                f"{max(one.over_bound for one in found):.2f}",
                *(f"{figure:,.0f}" for figure in figures[1:]),
            ]


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare windows with a start of the test runner for each test.")
    parser.add_argument("--seeds", type=int, default=20, metavar="N", help="draw each suite N times (default 20)")
    arguments = parser.parse_args()
    if arguments.seeds < 1:
        parser.error("--seeds must be at least 1")
    headers = ["suite on 8 devices", "makespan / bound", "worst", "starts", "taken back", "hotfix starts s", "ends s"]
    print(table("Windows, R = 4 s", headers, list(rows(range(1, arguments.seeds + 1)))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
