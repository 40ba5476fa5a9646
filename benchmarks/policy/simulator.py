"""Simulate a workload under a policy: event by event, without a clock, deterministic.

The simulator owns the truth (durations, what is installed where); a policy only decides. What it decides is
checked: a job starts once, on an idle agent that serves its target, after it was submitted.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from typing import Protocol

from .model import Agent, Build, Execution, Job, Workload


class PolicyError(Exception):
    """The policy made an impossible decision, or left work waiting for ever."""


class Policy(Protocol):
    """The interface of compared policies. ``now`` is seconds from the workload's start and never decreases."""

    name: str

    def prepare(self, workload: Workload) -> None:
        """Pass the agents and the estimates of earlier runs before the first event. Must not read run_seconds."""

    def submit(self, now: float, jobs: Sequence[Job]) -> None:
        """Add waiting jobs."""

    def finish(self, now: float, execution: Execution) -> None:
        """Record that the agent has ended this job and is idle."""

    def decide(self, now: float) -> list[tuple[str, Job]]:
        """Return the jobs that agents start now; called after every moment with events."""

    def follow(self, now: float, agent: str) -> Job | None:
        """Return the job that the agent begins next in the same start of its test runner, after one has ended."""

    def wake(self, now: float) -> float | None:
        """Return when to call ``decide`` again without an event; None: only after events."""


class Event(IntEnum):
    """Event kinds in their order at one moment (an agent that becomes idle sees jobs submitted at that moment)."""

    FINISH = 0
    SUBMIT = 1
    WAKE = 2


class Simulation:
    """One run of one workload under one policy."""

    def __init__(self, workload: Workload, policy: Policy) -> None:
        self.workload = workload
        self.policy = policy
        self.executions: list[Execution] = []
        self._agents: dict[str, Agent] = {agent.name: agent for agent in workload.agents}
        self._installed: dict[str, Build] = {}  # by agent name
        self._busy: dict[str, Execution] = {}  # by agent name
        self._waiting: dict[int, Job] = {}  # submitted, not started
        self._events: list[tuple[float, Event, int, Execution | list[Job] | None]] = []
        self._sequence = 0  # keeps events of one moment and kind in order of arrival
        self._asked_wake: float | None = None

    def play(self) -> list[Execution]:
        """Return every job, in order of its end. Raises PolicyError, and ValueError without an agent for a target."""
        served = {target for agent in self.workload.agents for target in agent.targets}
        if missing := sorted({job.build.target for job in self.workload.jobs} - served):
            raise ValueError(f"no agent serves {', '.join(missing)}")
        self.policy.prepare(self.workload)
        by_submission: dict[tuple[float, int], list[Job]] = {}
        for job in self.workload.jobs:
            by_submission.setdefault((job.submit_seconds, job.run), []).append(job)
        for (at, _), jobs in sorted(by_submission.items(), key=lambda item: item[0]):
            self._push(at, Event.SUBMIT, jobs)
        while self._events:
            now = self._events[0][0]
            while self._events and self._events[0][0] == now:
                self._happen(now)
            for agent, job in self.policy.decide(now):
                self._start(now, agent, job, self.workload.start_seconds)
            self._plan_wake(now)
        if self._waiting:
            raise PolicyError(f"{self.policy.name}: {len(self._waiting)} jobs were never started")
        return self.executions

    def _push(self, at: float, event: Event, payload: Execution | list[Job] | None) -> None:
        self._sequence += 1
        heapq.heappush(self._events, (at, event, self._sequence, payload))

    def _happen(self, now: float) -> None:
        _, _, _, payload = heapq.heappop(self._events)
        if isinstance(payload, Execution):
            del self._busy[payload.agent]
            self.executions.append(payload)
            self.policy.finish(now, payload)
            following = self.policy.follow(now, payload.agent)
            if following is not None:
                self._start(now, payload.agent, following, start_seconds=0.0)
        elif payload is not None:
            self._waiting.update((job.id, job) for job in payload)
            self.policy.submit(now, payload)
        else:
            self._asked_wake = None

    def _start(self, now: float, name: str, job: Job, start_seconds: float) -> None:
        agent = self._agents.get(name)
        if agent is None or name in self._busy:
            raise PolicyError(f"{self.policy.name}: agent {name} is not idle at {now:g}")
        if job.id not in self._waiting:
            raise PolicyError(f"{self.policy.name}: job {job.id} does not wait at {now:g}")
        if job.build.target not in agent.targets:
            raise PolicyError(f"{self.policy.name}: agent {name} does not serve {job.build.target}")
        del self._waiting[job.id]
        install = 0.0 if self._installed.get(name) == job.build else self.workload.install_seconds[job.build]
        if install and not start_seconds and self.workload.start_seconds:
            raise PolicyError(f"{self.policy.name}: job {job.id} of another build follows in the same start")
        self._installed[name] = job.build
        end = now + install + start_seconds + self.workload.run_seconds[job.id]
        execution = Execution(job, name, now, install, end, start_seconds)
        self._busy[name] = execution
        self._push(end, Event.FINISH, execution)

    def _plan_wake(self, now: float) -> None:
        """Plan at most one wake: when it comes, ``wake`` is asked for the next."""
        wake = self.policy.wake(now)
        if wake is None or not self._waiting:
            return
        if wake <= now:
            raise PolicyError(f"{self.policy.name}: wants to be woken at {wake:g}, which is not after {now:g}")
        if self._asked_wake is None or wake < self._asked_wake:
            self._asked_wake = wake
            self._push(wake, Event.WAKE, None)


def simulate(workload: Workload, policy: Policy) -> list[Execution]:
    """Simulate the workload; return the executions in order of their end."""
    executions = Simulation(workload, policy).play()
    twice = [job for job, count in Counter(execution.job.id for execution in executions).items() if count > 1]
    if twice or len(executions) != len(workload.jobs):
        raise PolicyError(f"{policy.name}: {len(executions)} executions of {len(workload.jobs)} jobs")
    return executions
