"""A small event-driven simulator around an engine: the time is simulated, the durations are given.

As a program it prints a digest of the trace of many random workloads, for comparing runs under different hash seeds.
"""

from __future__ import annotations

import hashlib
import heapq
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from qualgent.engine.engine import Engine
from qualgent.engine.values import AgentSpec, Finished, JobSpec, Lease, Outcome

from .support import START_MS, make_engine

NEVER_MS = 10**15


@dataclass
class Workload:
    """Jobs by submission, with true durations, and agents, with their outages."""

    jobs: list[JobSpec]
    run_seconds: dict[str, float]  # job id -> truth
    install_seconds: float  # of every app, as predicted
    agents: list[AgentSpec]
    outages: list[tuple[float, float, str]] = field(default_factory=list)  # (from, until, agent id)
    cancellations: list[tuple[float, str]] = field(default_factory=list)
    priorities: list[tuple[float, str, int]] = field(default_factory=list)
    start_seconds: float = 0.0  # of a test runner, on agents that run several tests in one start
    paces: dict[str, float] = field(default_factory=dict)  # agent id -> by what its runs take longer than the truth


@dataclass
class Start:
    """One attempt."""

    at: float
    agent_id: str
    job: JobSpec
    installs: bool


class Simulation:
    """Run a workload to its end. ``starts`` is the trace; ``ended`` has each job's end time."""

    def __init__(self, workload: Workload, engine: Engine) -> None:
        self.workload = workload
        self.engine = engine
        self.starts: list[Start] = []
        self.ended: dict[str, float] = {}
        self.cancelled: set[str] = set()
        self.used_seconds = 0.0  # by attempts that came to an end
        self.now = 0.0
        self._events: list[tuple[float, int, str, Any]] = []
        self._count = count()
        self._held: dict[str, Lease] = {}  # agent id -> what it runs
        self._windows: dict[str, list[Lease]] = {}  # agent id -> what it begins next, without another start
        self.taken_back = 0
        self.begun = 0

    @property
    def makespan(self) -> float:
        return max(self.ended.values())

    def _push(self, at: float, kind: str, data: Any = None) -> None:
        heapq.heappush(self._events, (at, next(self._count), kind, data))

    def _ms(self) -> int:
        return round(self.now * 1000)

    def run(self) -> Simulation:
        for spec in self.workload.agents:
            self.engine.put_agent(spec, 0)
        for spec in self.workload.jobs:
            self._push((spec.submitted_ms - START_MS) / 1000, "submit", spec)
        for down, up, agent_id in self.workload.outages:
            self._push(down, "down", agent_id)
            self._push(up, "up", agent_id)
        for at, job_id in self.workload.cancellations:
            self._push(at, "cancel", job_id)
        for at, job_id, priority in self.workload.priorities:
            self._push(at, "priority", (job_id, priority))
        while self._events:
            self.now = self._events[0][0]
            while self._events and self._events[0][0] == self.now:
                _, _, kind, data = heapq.heappop(self._events)
                getattr(self, f"_{kind}")(data)
            self._assign()
        return self

    def _submit(self, spec: JobSpec) -> None:
        self.engine.submit([spec], self._ms())

    def _end(self, data: tuple[Lease, float, float | None]) -> None:
        lease, ran, installed = data
        if self._held.get(lease.agent_id) is not lease:
            return
        del self._held[lease.agent_id]
        self.ended[lease.job.id] = self.now
        self.used_seconds += ran + (installed or 0.0)
        start_seconds = self.workload.start_seconds if lease.expected_start_seconds else None
        finished = Finished(
            outcome=Outcome.PASSED, run_seconds=ran, install_seconds=installed, start_seconds=start_seconds
        )
        self.engine.finish(lease.id, finished, self._ms())
        window = self._windows.get(lease.agent_id)
        while window:
            held = window.pop(0)
            if held.job.id in self.cancelled:
                self.engine.release(held.id, self._ms())
            else:
                self._run(self.engine.begin(held.id, self._ms()), 0.0, None)
                self.begun += 1
                return

    def _drop(self, leases: list[Lease]) -> None:
        """Give back those that were asked for, unless they have begun or the agent is gone."""
        for lease in leases:
            window = self._windows.get(lease.agent_id, [])
            if lease.id in [held.id for held in window]:
                self._windows[lease.agent_id] = [held for held in window if held.id != lease.id]
                self.engine.release(lease.id, self._ms())
                self.taken_back += 1

    def _run(self, lease: Lease, start_seconds: float, installed: float | None) -> None:
        pace = self.workload.paces.get(lease.agent_id, 1.0)
        ran = pace * self.workload.run_seconds[lease.job.id] + start_seconds
        self._held[lease.agent_id] = lease
        self.starts.append(Start(self.now, lease.agent_id, lease.job, lease.installs))
        self._push(round(self.now + ran + (installed or 0.0), 3), "end", (lease, ran, installed))

    def _down(self, agent_id: str) -> None:
        self.engine.drop_agent(agent_id, self._ms())
        lease = self._held.pop(agent_id, None)
        if lease is not None:
            self.engine.finish(lease.id, Finished(outcome=Outcome.LOST, requeue=True), self._ms())
        for held in self._windows.pop(agent_id, []):
            self.engine.release(held.id, self._ms())

    def _up(self, agent_id: str) -> None:
        (spec,) = (spec for spec in self.workload.agents if spec.id == agent_id)
        self.engine.put_agent(spec, self._ms())

    def _cancel(self, job_id: str) -> None:
        if self.engine.change(job_id, self._ms(), cancel=True) == "changed":
            self.cancelled.add(job_id)

    def _priority(self, data: tuple[str, int]) -> None:
        self.engine.change(data[0], self._ms(), priority=data[1])

    def _wake(self, _: None) -> None:
        """Advance the time without an event."""

    def _assign(self) -> None:
        leases, wake_ms = self.engine.assign(self._ms(), NEVER_MS)
        for lease in leases:
            assert lease.agent_id not in self._held
            assert not self._windows.get(lease.agent_id)
            self._windows[lease.agent_id] = list(lease.held)
            start_seconds = self.workload.start_seconds if lease.expected_start_seconds else 0.0
            self._run(lease, start_seconds, self.workload.install_seconds if lease.installs else None)
        taken = self.engine.take_back(self._ms())
        if taken:
            self._push(round(self.now + 0.05, 3), "drop", taken)
        if wake_ms is not None and not any(kind == "wake" for _, _, kind, _ in self._events):
            self._push(max(wake_ms / 1000, self.now), "wake")


def random_workload(
    seed: int, *, orgs: Iterable[str] = "abcde", trouble: bool = True, static: bool = False, windows: bool = False
) -> Workload:
    """Make a workload of small runs of several orgs on two targets, with outages and cancellations."""
    chance = random.Random(seed)
    targets = ["phone", "web"][: chance.randint(1, 2)]
    agents = [
        AgentSpec(
            id=f"agent-{n}",
            targets=tuple(targets[: 1 + n % len(targets)]) if n % 3 else (targets[n % len(targets)],),
            labels=(("os", "17"),) if n % 2 else (),
            cache_builds=1 + n % 2,
            install_seconds=30.0,
            windows=("phone", "web") if windows and n % 4 else (),
        )
        for n in range(chance.randint(2 * len(targets), 8))
    ]
    work: list[JobSpec] = []
    run_seconds: dict[str, float] = {}
    at = 0.0
    for run in range(chance.randint(1, 15)):
        org, app, priority = chance.choice(list(orgs)), f"app-{chance.randint(0, 4)}x", chance.randint(0, 4)
        labels = (("os", "17"),) if chance.random() < 0.2 and len(agents) > 1 else ()
        for number in range(chance.randint(1, 20)):
            seconds = round(chance.expovariate(1 / 20) + 0.1, 3)
            guess = chance.choice([None, seconds, seconds * 0.5, seconds * 3])
            name = f"{run:02d}-{number:02d}"
            work.append(
                JobSpec(
                    id=name,
                    org_id=org,
                    app_version_id=app,
                    target=targets[run % len(targets)] if not labels else agents[1].targets[0],
                    test=f"t{chance.randint(0, 30)}",
                    priority=priority,
                    submitted_ms=START_MS + round(at * 1000),
                    labels=labels,
                    expected_seconds=guess,
                )
            )
            run_seconds[name] = seconds
        at += 0.0 if static else round(chance.expovariate(1 / 60), 3)
    workload = Workload(work, run_seconds, 30.0, agents, start_seconds=3.0 if windows else 0.0)
    if trouble:
        for spec in agents:
            if chance.random() < 0.4:
                down = round(chance.uniform(0, at + 200), 3)
                workload.outages.append((down, round(down + chance.uniform(5, 300), 3), spec.id))
        for spec in chance.sample(work, len(work) // 8):
            workload.cancellations.append((round(at * chance.random(), 3), spec.id))
        for spec in chance.sample(work, len(work) // 8):
            workload.priorities.append((round(at * chance.random(), 3), spec.id, chance.randint(0, 4)))
    return workload


def trace(seed: int, engine: Engine | None = None, **settings: Any) -> list[tuple[float, str, str, str, bool]]:
    """Return the starts as (time, agent, org, job, installs)."""
    simulation = Simulation(random_workload(seed, **settings), engine or make_engine()).run()
    return [(start.at, start.agent_id, start.job.org_id, start.job.id, start.installs) for start in simulation.starts]


if __name__ == "__main__":
    digest = hashlib.sha256()
    for number in range(30):
        digest.update(repr(trace(number, windows=number % 2 == 1)).encode())
    print(digest.hexdigest())
