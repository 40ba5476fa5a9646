"""How soon a workload could possibly be done: lower bounds on the makespan, true for every schedule.

The model: an agent runs one job at a time to its end; before the first job of a build on an agent, and after another
build was there, the build is installed, which takes ``S`` seconds and begins no earlier than the first submission of
that build; nothing is installed at the start. ``r`` is a job's submit time, ``p`` its seconds, ``N`` the agents that
can serve the pool (one target, or all targets together), all times from 0, and ``C`` when the last job ends.

job       A job cannot end before it was submitted, and its build installed somewhere, and it has run:
          ``C >= max(r_job, r_build + S) + p``.
area      What is submitted at ``r`` or later has to fit on N agents after ``r``, and so does at least one install of
          every build first submitted at ``r`` or later: ``C >= r + (sum p + sum S) / N``, for every ``r``.
install   Every agent that takes part installs something first. With ``m <= N`` agents taking part
          ``C >= r + (sum p + m * S_min) / m >= r + sum p / N + S_min``, over the builds first submitted at ``r`` or
          later (an older one may already be installed).
pile      Of the ``k * N + 1`` longest jobs some agent runs ``k + 1``; it takes at least as long as the shortest
          ``k + 1`` of them: ``C >= r_first + S_min + sum of those p``, for every ``k``.

The largest of them is the bound. It need not be reachable: with many builds or few large jobs the best schedule is
longer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from .model import Build, Workload


class Work(NamedTuple):
    """One job as a bound sees it."""

    submit: float
    seconds: float
    build: Build


class Bound(NamedTuple):
    """A makespan that no schedule can beat, and the argument for it."""

    seconds: float
    reason: str  # "area of mobile"


def lower_bound(
    work: Sequence[Work], install_seconds: Mapping[Build, float], agents: Sequence[frozenset[str]]
) -> Bound:
    """Return the largest of the bounds above. Raises ValueError when a job's target has no agent."""
    best = Bound(0.0, "nothing to do")
    for name, pool, count in _pools(work, agents):
        for reason, seconds in _pool_bounds(pool, install_seconds, count):
            if seconds > best.seconds:
                best = Bound(seconds, f"{reason} of {name}")
    return best


def workload_bound(workload: Workload) -> Bound:
    """Return the bound of a simulated workload."""
    work = [Work(job.submit_seconds, workload.run_seconds[job.id], job.build) for job in workload.jobs]
    return lower_bound(work, workload.install_seconds, [agent.targets for agent in workload.agents])


def _pools(work: Sequence[Work], agents: Sequence[frozenset[str]]) -> Iterator[tuple[str, list[Work], int]]:
    """Return each target with its agents, then all targets with all agents."""
    targets = sorted({job.build.target for job in work})
    for target in targets:
        count = sum(target in served for served in agents)
        if not count:
            raise ValueError(f"no agent serves {target}")
        yield target, [job for job in work if job.build.target == target], count
    if len(targets) > 1:
        yield "all targets", list(work), sum(not served.isdisjoint(targets) for served in agents)


def _pool_bounds(
    work: Sequence[Work], install_seconds: Mapping[Build, float], agents: int
) -> Iterator[tuple[str, float]]:
    first: dict[Build, float] = {}  # when each build was first submitted
    for job in work:
        first[job.build] = min(job.submit, first.get(job.build, job.submit))
    for job in work:
        yield "longest job", max(job.submit, first[job.build] + install_seconds[job.build]) + job.seconds
    for submit in sorted({job.submit for job in work}):
        later = [job for job in work if job.submit >= submit]
        new = [build for build, at in first.items() if at >= submit]
        seconds = sum(job.seconds for job in later)
        yield "area", submit + (seconds + sum(install_seconds[build] for build in new)) / agents
        if new:
            fresh = sum(job.seconds for job in later if first[job.build] >= submit)
            yield "area and installs", submit + fresh / agents + min(install_seconds[build] for build in new)
    start = min(first.values()) + min(install_seconds[build] for build in first)
    yield from (("longest jobs together", start + pile) for pile in _piles((job.seconds for job in work), agents))


def _piles(seconds: Iterable[float], agents: int) -> Iterator[float]:
    """Yield for k = 1, 2, … the shortest ``k + 1`` of the ``k * agents + 1`` longest."""
    longest = sorted(seconds, reverse=True)
    totals = [0.0, *accumulate(longest)]
    for k in range(1, (len(longest) - 1) // agents + 1):
        chosen = k * agents + 1
        yield totals[chosen] - totals[chosen - (k + 1)]
