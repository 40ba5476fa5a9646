"""The engine itself as a policy of the simulator, without a copy of its rules."""

from __future__ import annotations

from collections.abc import Sequence

from qualgent.engine.engine import Engine
from qualgent.engine.policy import Policy
from qualgent.engine.steps import run_steps
from qualgent.engine.values import AgentSpec, Finished, JobSpec, LearnedEstimate, Lease, Outcome

from .model import Execution, Job, Workload

SUBMIT_EPOCH_MS = 1_700_000_000_000  # submit times are wall clock, the rest monotonic: mixing them up would show
LEASE_MS = 10**9  # leases do not expire in a simulation


def milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


class EnginePolicy:
    """``Engine`` with its defaults. ``learnt``: estimates of earlier runs are loaded first.

    ``windows``: the agents' presets run several tests in one start, in the order of the lane or by name. ``stays``:
    their runners take more while they run.
    """

    def __init__(
        self,
        learnt: bool = True,
        *,
        windows: bool = False,
        by_name: bool = False,
        stays: bool = False,
        policy: Policy | None = None,
    ) -> None:
        self.name = ("QualGent" if learnt else "QualGent, nothing learnt") + (", windows" if windows else "")
        self._stays = stays
        self._learnt = learnt
        self._windows = windows
        self._by_name = by_name
        self.taken_back = 0
        self._engine = Engine(policy)
        self._jobs: dict[str, Job] = {}  # by the engine's id, while it waits or runs
        self._leases: dict[str, Lease] = {}  # by agent
        self._held: dict[str, list[Lease]] = {}  # by agent, in the order in which its runner begins them
        self._wake_ms: int | None = None

    def prepare(self, workload: Workload) -> None:
        estimates: list[LearnedEstimate] = []
        if self._learnt:
            known = sorted({job.build.target for job in workload.jobs})
            estimates = [
                LearnedEstimate("test", (org, test, target), seconds)
                for (org, test), seconds in workload.nominal_seconds.items()
                for target in known
            ]
            estimates += [
                LearnedEstimate("start", (org, target), workload.start_seconds)
                for org, target in sorted({(job.build.org, job.build.target) for job in workload.jobs})
                if workload.start_seconds
            ]
        run_steps(self._engine.restore([], [], estimates, 0))
        for agent in workload.agents:
            targets = tuple(sorted(agent.targets))
            windows = targets if self._windows else ()
            install = None if any(workload.install_seconds.values()) else 0.0
            stays = windows if self._stays else ()
            spec = AgentSpec(id=agent.name, targets=targets, windows=windows, stays=stays, install_seconds=install)
            self._engine.put_agent(spec, 0)

    def submit(self, now: float, jobs: Sequence[Job]) -> None:
        specs = []
        for job in jobs:
            name = f"job-{job.id:09d}"
            self._jobs[name] = job
            specs.append(
                JobSpec(
                    id=name,
                    org_id=job.build.org,
                    app_version_id=job.build.app,
                    target=job.build.target,
                    test=job.test,
                    priority=job.priority,
                    submitted_ms=SUBMIT_EPOCH_MS + milliseconds(job.submit_seconds),
                )
            )
        self._engine.submit(specs, milliseconds(now))

    def finish(self, now: float, execution: Execution) -> None:
        lease = self._leases.pop(execution.agent)
        finished = Finished(
            outcome=Outcome.PASSED,
            run_seconds=execution.end - execution.start - execution.install_seconds,
            install_seconds=execution.install_seconds or None,
            start_seconds=execution.start_seconds or None,
        )
        self._engine.finish(lease.id, finished, milliseconds(now))

    def follow(self, now: float, agent: str) -> Job | None:
        held = self._held.get(agent)
        if not held:
            return None
        lease = self._leases[agent] = self._engine.begin(held.pop(0).id, milliseconds(now))
        return self._jobs.pop(lease.job.id)

    def decide(self, now: float) -> list[tuple[str, Job]]:
        now_ms = milliseconds(now)
        decisions: list[tuple[str, Job]] = []
        while True:
            assigned = self._engine.assign(now_ms, now_ms + LEASE_MS)
            for lease in assigned.leases:
                self._leases[lease.agent_id] = lease
                held = sorted(lease.held, key=lambda one: one.job.test) if self._by_name else list(lease.held)
                self._held[lease.agent_id] = held
                decisions.append((lease.agent_id, self._jobs.pop(lease.job.id)))
            for more in self._engine.top_up(now_ms, now_ms + LEASE_MS):
                self._held[more.leases[0].agent_id] += more.leases
            taken = self._engine.take_back(now_ms)
            for lease in taken:
                self._engine.release(lease.id, now_ms)
                self._held[lease.agent_id] = [one for one in self._held[lease.agent_id] if one.id != lease.id]
            self.taken_back += len(taken)
            self._wake_ms = assigned.wake_ms
            if not taken and (assigned.wake_ms is None or assigned.wake_ms > now_ms):
                return decisions

    def wake(self, now: float) -> float | None:
        return None if self._wake_ms is None else max(self._wake_ms / 1000, now + 0.001)
