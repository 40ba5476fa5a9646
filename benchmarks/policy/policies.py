"""The policies that the engine is compared with."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Sequence

from .model import Agent, Build, Execution, Job, Workload


class OneByOne:
    """Give every idle agent, longest idle first, the first waiting job of its targets in an order over all jobs."""

    name = "one by one"

    def __init__(self) -> None:
        self._idle: dict[str, Agent] = {}  # in order of becoming idle
        self._agents: dict[str, Agent] = {}
        self._queues: dict[str, list[tuple[tuple[float, ...], int, Job]]] = {}  # heap per target

    def order(self, job: Job) -> tuple[float, ...]:
        """Return the sort key of a job, ascending; ties go by job id."""
        raise NotImplementedError

    def prepare(self, workload: Workload) -> None:
        self._agents = {agent.name: agent for agent in workload.agents}
        self._idle = dict(self._agents)

    def submit(self, now: float, jobs: Sequence[Job]) -> None:
        for job in jobs:
            heapq.heappush(self._queues.setdefault(job.build.target, []), (self.order(job), job.id, job))

    def finish(self, now: float, execution: Execution) -> None:
        self._idle[execution.agent] = self._agents[execution.agent]

    def decide(self, now: float) -> list[tuple[str, Job]]:
        decisions = []
        for agent in list(self._idle.values()):
            queues = [queue for target in agent.targets if (queue := self._queues.get(target))]
            if queues:
                decisions.append((agent.name, heapq.heappop(min(queues, key=lambda queue: queue[0][:2]))[2]))
                del self._idle[agent.name]
        return decisions

    def follow(self, now: float, agent: str) -> Job | None:
        return None

    def wake(self, now: float) -> float | None:
        return None


class FirstCome(OneByOne):
    """In order of submission, whatever is installed and however urgent."""

    name = "first come"

    def order(self, job: Job) -> tuple[float, ...]:
        return (job.submit_seconds,)


class StrictPriority(OneByOne):
    """The most urgent first, then in order of submission."""

    name = "strict priority"

    def order(self, job: Job) -> tuple[float, ...]:
        return (job.priority, job.submit_seconds)


class PriorityThenBuild(OneByOne):
    """Strict priority that at equal priority stays on the installed build: the obvious next thing to try."""

    name = "priority, same build"

    def __init__(self) -> None:
        super().__init__()
        self._installed: dict[str, Build] = {}
        self._by_build: dict[Build, list[tuple[tuple[float, ...], int, Job]]] = {}  # heap; may hold started jobs
        self._started: set[int] = set()

    def order(self, job: Job) -> tuple[float, ...]:
        return (job.priority, job.submit_seconds)

    def submit(self, now: float, jobs: Sequence[Job]) -> None:
        super().submit(now, jobs)
        for job in jobs:
            heapq.heappush(self._by_build.setdefault(job.build, []), (self.order(job), job.id, job))

    def _head(self, heap: list[tuple[tuple[float, ...], int, Job]] | None) -> Job | None:
        """Return the first that was not started through the other heap."""
        while heap and heap[0][1] in self._started:
            heapq.heappop(heap)
        return heap[0][2] if heap else None

    def decide(self, now: float) -> list[tuple[str, Job]]:
        decisions = []
        for agent in list(self._idle.values()):
            heads = [head for target in agent.targets if (head := self._head(self._queues.get(target)))]
            if not heads:
                continue
            job = min(heads, key=lambda head: (self.order(head), head.id))
            build = self._installed.get(agent.name)
            own = self._head(self._by_build.get(build)) if build else None
            if own and own.priority <= job.priority:
                job = own
            self._started.add(job.id)
            self._installed[agent.name] = job.build
            del self._idle[agent.name]
            decisions.append((agent.name, job))
        return decisions


class OriginalRules:
    """The rules of docs/original-readme.md: a loop every 3 s gives each free agent the most urgent group, whole.

    Only one agent ever has a group; jobs that arrive meanwhile join its queue; the agent is free again when its queue
    is empty. Groups of one priority go in order of arrival; a more urgent job lifts its group.
    """

    name = "original rules"
    loop_seconds = 3

    def __init__(self) -> None:
        self._agents: dict[str, Agent] = {}
        self._free: dict[str, Agent] = {}  # holds no group; in order of becoming free
        self._ready: dict[str, Job] = {}  # agents that ended a job and have this next in their queue
        self._queue: dict[str, deque[Job]] = {}  # by agent
        self._holder: dict[Build, str] = {}  # which agent has the group
        self._groups: dict[Build, deque[Job]] = {}  # groups no agent has, in order of arrival
        self._urgency: dict[Build, int] = {}  # least priority number in each of them

    def prepare(self, workload: Workload) -> None:
        self._agents = {agent.name: agent for agent in workload.agents}
        self._free = dict(self._agents)
        self._queue = {name: deque() for name in self._agents}

    def submit(self, now: float, jobs: Sequence[Job]) -> None:
        for job in jobs:
            holder = self._holder.get(job.build)
            if holder is None:
                self._groups.setdefault(job.build, deque()).append(job)
                self._urgency[job.build] = min(job.priority, self._urgency.get(job.build, job.priority))
            else:
                self._queue[holder].append(job)

    def finish(self, now: float, execution: Execution) -> None:
        queue = self._queue[execution.agent]
        if queue:
            self._ready[execution.agent] = queue.popleft()
        else:
            del self._holder[execution.job.build]
            self._free[execution.agent] = self._agents[execution.agent]

    def decide(self, now: float) -> list[tuple[str, Job]]:
        decisions = list(self._ready.items())
        self._ready.clear()
        if now % self.loop_seconds == 0:
            decisions += self._loop()
        return decisions

    def _loop(self) -> list[tuple[str, Job]]:
        decisions = []
        for agent in list(self._free.values()):
            served = [build for build in self._groups if build.target in agent.targets]
            if not served:
                continue
            build = min(served, key=self._urgency.__getitem__)  # the first of equals: order of arrival
            jobs = self._groups.pop(build)
            del self._urgency[build]
            del self._free[agent.name]
            self._holder[build] = agent.name
            decisions.append((agent.name, jobs.popleft()))
            self._queue[agent.name] = jobs
        return decisions

    def follow(self, now: float, agent: str) -> Job | None:
        return None

    def wake(self, now: float) -> float | None:
        if not self._free or not self._groups:
            return None
        return (now // self.loop_seconds + 1) * self.loop_seconds
