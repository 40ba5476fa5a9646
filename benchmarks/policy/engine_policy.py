"""The engine itself as a policy of the simulator, without a copy of its rules."""

from __future__ import annotations

from collections.abc import Sequence

from qualgent.engine.engine import Engine
from qualgent.engine.steps import run_steps
from qualgent.engine.values import AgentSpec, Finished, JobSpec, LearnedEstimate, Lease, Outcome

from .model import Execution, Job, Workload

SUBMIT_EPOCH_MS = 1_700_000_000_000  # submit times are wall clock, the rest monotonic: mixing them up would show
LEASE_MS = 10**9  # leases do not expire in a simulation


def milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


class EnginePolicy:
    """``Engine`` with its defaults. ``learnt``: estimates of earlier runs are loaded first."""

    def __init__(self, learnt: bool = True) -> None:
        self.name = "QualGent" if learnt else "QualGent, nothing learnt"
        self._learnt = learnt
        self._engine = Engine()
        self._jobs: dict[str, Job] = {}  # by the engine's id, while it waits or runs
        self._leases: dict[str, Lease] = {}  # by agent
        self._wake_ms: int | None = None

    def prepare(self, workload: Workload) -> None:
        estimates: list[LearnedEstimate] = []
        if self._learnt:
            targets = sorted({job.build.target for job in workload.jobs})
            estimates = [
                LearnedEstimate("test", (org, test, target), seconds)
                for (org, test), seconds in workload.nominal_seconds.items()
                for target in targets
            ]
        run_steps(self._engine.restore([], [], estimates, 0))
        for agent in workload.agents:
            self._engine.put_agent(AgentSpec(id=agent.name, targets=tuple(sorted(agent.targets))), 0)

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
        )
        self._engine.finish(lease.id, finished, milliseconds(now))

    def decide(self, now: float) -> list[tuple[str, Job]]:
        now_ms = milliseconds(now)
        decisions: list[tuple[str, Job]] = []
        while True:
            assigned = self._engine.assign(now_ms, now_ms + LEASE_MS)
            for lease in assigned.leases:
                self._leases[lease.agent_id] = lease
                decisions.append((lease.agent_id, self._jobs.pop(lease.job.id)))
            self._wake_ms = assigned.wake_ms
            if assigned.wake_ms is None or assigned.wake_ms > now_ms:
                return decisions

    def wake(self, now: float) -> float | None:
        return None if self._wake_ms is None else max(self._wake_ms / 1000, now + 0.001)
