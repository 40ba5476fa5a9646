"""The demo's result: the figures, and every disagreement between agents, jobs and server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tools.suites import Suite

from .journals import Witness

Row = dict[str, Any]  # a job or a stats answer of the API


@dataclass(frozen=True)
class Played:
    """All data of a demo at its end."""

    suites: Sequence[Suite]
    jobs: list[Row]  # with their tries
    witness: Witness
    stats: Row | None  # None: the server had other work too, its totals are not ours


@dataclass(frozen=True)
class Figures:
    """Seconds are of the wall clock."""

    done: int
    starts: int
    installs: int
    makespan: float
    hotfix_turnaround: float | None

    @property
    def installs_avoided(self) -> int:
        return self.starts - self.installs


def _time(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def disagreements(played: Played) -> list[str]:
    """Return one line for each disagreement; none is a success."""
    found: list[str] = []
    expected = sum(len(suite.tests) for suite in played.suites)
    if len(played.jobs) != expected:
        found.append(f"{expected} jobs were submitted, the server lists {len(played.jobs)}")
    for job in played.jobs:
        found += _of_job(job, played.witness)
    known = {tried["id"] for job in played.jobs for tried in job["tries"]}
    if strangers := [tried for tried in played.witness.tries.values() if tried.attempt not in known and tried.starts]:
        found.append(f"{len(strangers)} attempts were started by agents that the server does not know")
    if played.stats is not None:
        found += _of_stats(played.stats, played.witness, expected)
    return found


def _of_job(job: Row, witness: Witness) -> list[str]:
    name = f"{job['org_id']} {job['app_version_id']} {job['test']}"
    found = []
    if job["status"] != "done":
        found.append(f"{name}: {job['status']}, not done")
    starts = sum(tried.starts for tried in witness.of_job(job["id"]))
    if starts != 1:
        found.append(f"{name}: its agents started it {starts} times")
    if job["attempts"] != 1 or len(job["tries"]) != 1:
        found.append(f"{name}: the server counts {job['attempts']} attempts and lists {len(job['tries'])}")
    for row in job["tries"]:
        tried = witness.tries.get(row["id"])
        if tried is None:
            found.append(f"{name}: agent {row['agent']} is none of the demo's")
            continue
        theirs, ours = (row["agent"], row["outcome"], row["installed"]), (tried.agent, tried.outcome, tried.installs)
        if theirs != (tried.agent, tried.outcome, tried.installs > 0) or tried.installs > 1:
            found.append(f"{name}: the server says (agent, outcome, installed) {theirs}, the agent {ours}")
        if not row["simulated"]:
            found.append(f"{name}: the attempt is not marked as simulated")
    return found


def _of_stats(stats: Row, witness: Witness, jobs: int) -> list[str]:
    starts = sum(tried.starts for tried in witness.tries.values())
    ours = {
        "waiting": 0,
        "running": 0,
        "done": jobs,
        "failed": 0,
        "cancelled": 0,
        "installs": witness.installs,
        "installs_avoided": starts - witness.installs,
    }
    return [
        f"{name}: the server's total is {stats[name]}, the agents' {value}"
        for name, value in ours.items()
        if stats[name] != value
    ]


def figures(played: Played) -> Figures:
    """Calculate the figures. Raises ValueError when no job has finished."""
    ended = [job for job in played.jobs if job["finished_at"]]
    if not ended:
        raise ValueError("no job was finished")
    first = min(_time(job["created_at"]) for job in played.jobs)
    hotfix = [job for job in ended if job["priority"] == 0]
    return Figures(
        done=sum(job["status"] == "done" for job in played.jobs),
        starts=sum(tried.starts for tried in played.witness.tries.values()),
        installs=played.witness.installs,
        makespan=max(_time(job["finished_at"]) for job in ended) - first,
        hotfix_turnaround=(
            max(_time(job["finished_at"]) for job in hotfix) - min(_time(job["created_at"]) for job in hotfix)
            if hotfix
            else None
        ),
    )


def text(result: Figures, jobs: int) -> str:
    """Return the figures as text."""
    saved = 100 * result.installs_avoided / result.starts if result.starts else 0.0
    lines = [
        f"jobs done         {result.done} of {jobs}, {result.starts} starts",
        f"installs made     {result.installs}",
        f"installs avoided  {result.installs_avoided} against one per job ({saved:.0f} %)",
        f"makespan          {result.makespan:.1f} s",
    ]
    if result.hotfix_turnaround is not None:
        lines.append(f"hotfix            {result.hotfix_turnaround:.1f} s from its submission to its last result")
    return "\n".join(lines)
