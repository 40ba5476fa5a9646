"""Plug the engine into the scheduling yardstick ("lab") that the policy was developed on.

    cd <the lab>; python3 lab.py --score -p <here>/benchmarks/policy/adaptor.py:EnginePolicy --seeds 5

The lab must be on ``sys.path``, as it is when one of its programs runs; the project's own root is put there by this
file. What the lab predicts goes in where the product's predictions do: durations as a job's ``expected_seconds``,
install times through ``Estimates``. Settings of the lab's policy spec are fields of ``Policy``
(``adaptor.py:EnginePolicy?walk_lanes=4``).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from labsim import core as lab

from qualgent.engine.engine import Engine
from qualgent.engine.estimates import Estimates, InstallKey
from qualgent.engine.policy import Policy
from qualgent.engine.values import AgentSpec, BuildKey, Finished, JobSpec, LearnedEstimate, Lease, Outcome, to_ms

_NEVER_MS = 10**15  # deadlines play no part: the lab says itself when an agent is lost


class LabEstimates(Estimates):
    """The lab's install times, which it predicts exactly for each app, instead of learned ones."""

    def __init__(self) -> None:
        super().__init__()
        self._known_ms: dict[InstallKey, int] = {}

    def knows(self, key: InstallKey) -> bool:
        return key in self._known_ms

    def tell(self, key: InstallKey, seconds: float) -> None:
        self._known_ms[key] = to_ms(seconds)

    def install_key(self, build: BuildKey) -> InstallKey:
        return InstallKey(*build)

    def install_ms(self, key: InstallKey, declared_seconds: float | None) -> int:
        return self._known_ms[key]

    def learn_install(self, key: InstallKey, seconds: float) -> list[LearnedEstimate]:
        return []


class EnginePolicy(lab.Policy):
    """The lab's policy interface on top of the engine."""

    name = "engine"

    def __init__(self, **settings: Any) -> None:
        super().__init__()
        lease_ids = count(1)
        self._estimates = LabEstimates()
        self.engine = Engine(Policy(**settings), self._estimates, new_lease_id=lambda: str(next(lease_ids)))
        self._agents: dict[str, lab.Agent] = {}
        self._jobs: dict[str, lab.Job] = {}  # what waits or runs
        self._lease_of: dict[str, str] = {}  # agent -> what it runs
        self._decided: dict[str, list[Lease]] = {}  # target -> decided while another target was asked
        self._wake_ms: int | None = None

    def agent_up(self, t: float, agent: lab.Agent) -> None:
        self._agents[_agent_id(agent)] = agent
        spec = AgentSpec(id=_agent_id(agent), targets=(agent.target,), cache_builds=agent.slots)
        self.engine.put_agent(spec, _ms(t))

    def agent_down(self, t: float, agent: lab.Agent, job: lab.Job | None) -> None:
        self.engine.drop_agent(_agent_id(agent), _ms(t))
        if job is not None:  # the lab submits it again right away
            lease_id = self._lease_of.pop(_agent_id(agent))
            self.engine.finish(lease_id, Finished(outcome=Outcome.LOST), _ms(t))

    def submit(self, t: float, job: lab.Job) -> None:
        key = InstallKey(job.org, job.app, job.target)
        if not self._estimates.knows(key):  # not installed anywhere yet: any agent has the full time
            agent = next(agent for agent in self._agents.values() if agent.target == job.target)
            self._estimates.tell(key, agent.install_estimate(job))
        self._jobs[_job_id(job)] = job
        spec = JobSpec(
            id=_job_id(job),
            org_id=job.org,
            app_version_id=job.app,
            target=job.target,
            test=job.test,
            priority=job.prio,
            submitted_ms=_ms(job.submit),
            expected_seconds=job.est,
        )
        self.engine.submit((spec,), _ms(t))

    def cancel(self, t: float, job: lab.Job) -> None:
        del self._jobs[_job_id(job)]
        self.engine.change(_job_id(job), _ms(t), cancel=True)

    def reprioritise(self, t: float, job: lab.Job, old: int) -> None:
        self.engine.change(_job_id(job), _ms(t), priority=job.prio)

    def done(self, t: float, agent: lab.Agent, job: lab.Job, ran: float, installed: float) -> None:
        del self._jobs[_job_id(job)]
        finished = Finished(outcome=Outcome.PASSED, run_seconds=ran, install_seconds=installed or None)
        self.engine.finish(self._lease_of.pop(_agent_id(agent)), finished, _ms(t))

    def dispatch(self, t: float, idle: list[lab.Agent], tick: bool) -> Iterator[tuple[lab.Agent, lab.Job]]:
        now_ms = _ms(t)
        while True:
            leases, self._wake_ms = self.engine.assign(now_ms, _NEVER_MS)
            for lease in leases:
                self._lease_of[lease.agent_id] = lease.id
                self._decided.setdefault(lease.job.target, []).append(lease)
            if self._wake_ms is None or self._wake_ms > now_ms:
                break
        # the engine decides for all targets at once; the lab asks for one after the other at the same time
        for lease in self._decided.pop(idle[0].target, ()):
            yield self._agents[lease.agent_id], self._jobs[lease.job.id]

    def wake(self, t: float) -> float | None:
        return None if self._wake_ms is None else self._wake_ms / 1000


def _ms(t: float) -> int:
    """Rounded down: the engine must not be ahead of the lab's clock; a millisecond off is no fraction less."""
    return int(t * 1000 + 1e-3)


def _job_id(job: lab.Job) -> str:
    return f"{job.id:08d}"  # sorts as the number does


def _agent_id(agent: lab.Agent) -> str:
    return f"{agent.id:05d}"
