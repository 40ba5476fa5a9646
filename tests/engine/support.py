"""Shared helpers of the engine's tests: builders of values, and an engine with a simulated clock."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Any

from qualgent.engine.engine import Engine
from qualgent.engine.policy import Policy
from qualgent.engine.values import (
    AgentSpec,
    BuildKey,
    Explanation,
    Finished,
    GroupKey,
    GroupState,
    JobSpec,
    Labels,
    LearnedEstimate,
    Lease,
    Outcome,
    Snapshot,
)

START_MS = 1_700_000_000_000  # wall clock; on a full minute it is not: 1_700_000_000 s % 60 = 20
LEASE_MS = 60_000


def make_engine(**settings: Any) -> Engine:
    """Make an empty engine whose leases are named lease-1, lease-2 … Takes ``policy`` and ``shares``."""
    names = count(1)
    return Engine(new_lease_id=lambda: f"lease-{next(names)}", **settings)


def job(
    name: str,
    *,
    org: str = "acme",
    app: str = "shop-1.0",
    target: str = "mobile",
    test: str | None = None,
    priority: int = 1,
    at: float = 0.0,
    labels: dict[str, str] | None = None,
    seconds: float | None = 10.0,
    not_before_ms: int = 0,
    tried: tuple[str, ...] = (),
) -> JobSpec:
    """Make a job submitted ``at`` seconds after the start, expected to take ``seconds``."""
    return JobSpec(
        id=name,
        org_id=org,
        app_version_id=app,
        target=target,
        test=name if test is None else test,
        priority=priority,
        submitted_ms=START_MS + round(at * 1000),
        labels=as_labels(labels),
        expected_seconds=seconds,
        not_before_ms=not_before_ms,
        tried=tried,
    )


def jobs(prefix: str, number: int, **fields: Any) -> list[JobSpec]:
    """Make jobs prefix-000, prefix-001 …, identical but for their ids."""
    return [job(f"{prefix}-{index:03d}", **fields) for index in range(number)]


def agent(
    name: str = "agent-1",
    *targets: str,
    labels: dict[str, str] | None = None,
    installed: Iterable[JobSpec] = (),
    **fields: Any,
) -> AgentSpec:
    """Make an agent of these targets (default ``mobile``) with the builds of these jobs installed."""
    builds = tuple(spec.build for spec in installed)
    return AgentSpec(id=name, targets=targets or ("mobile",), labels=as_labels(labels), installed=builds, **fields)


def as_labels(labels: dict[str, str] | None) -> Labels:
    return tuple(sorted((labels or {}).items()))


class Play:
    """An engine and its clock, with short methods for what a server does with it."""

    def __init__(self, engine: Engine, now_ms: int = 1_000_000) -> None:
        self.engine = engine
        self.now_ms = now_ms
        self.wake_ms: int | None = None

    def later(self, seconds: float) -> None:
        """Advance the clock."""
        self.now_ms += round(seconds * 1000)

    def submit(self, *specs: JobSpec) -> None:
        self.engine.submit(specs, self.now_ms)

    def up(self, *specs: AgentSpec) -> list[Lease]:
        """Connect agents; return the leases that the last one has."""
        held: list[Lease] = []
        for spec in specs:
            held = self.engine.put_agent(spec, self.now_ms)
        return held

    def drop(self, name: str) -> list[Lease]:
        return self.engine.drop_agent(name, self.now_ms)

    def assign(self) -> list[Lease]:
        """Assign, and confirm the leases as if they had been committed at once."""
        leases = self.reserve()
        self.engine.confirm(leases=[lease.id for lease in leases])
        return leases

    def reserve(self) -> list[Lease]:
        """Assign; the commit of the leases is pending."""
        leases, self.wake_ms = self.engine.assign(self.now_ms, self.now_ms + LEASE_MS)
        return leases

    def started(self) -> list[tuple[str, str]]:
        """Assign; return (agent, job) pairs in the order of the decisions."""
        return [(lease.agent_id, lease.job.id) for lease in self.assign()]

    def one(self) -> Lease:
        """Assign and return the one start that is due."""
        (lease,) = self.assign()
        return lease

    def finish(
        self,
        lease: Lease,
        outcome: Outcome = Outcome.PASSED,
        *,
        run_seconds: float | None = None,
        install_seconds: float | None = None,
        **fields: Any,
    ) -> list[LearnedEstimate]:
        """End a lease; a passed one took its expected time unless given."""
        if outcome is Outcome.PASSED:
            if run_seconds is None:
                run_seconds = lease.expected_run_seconds
            if install_seconds is None and lease.installs:
                install_seconds = lease.expected_install_seconds
        finished = Finished(outcome=outcome, run_seconds=run_seconds, install_seconds=install_seconds, **fields)
        return self.engine.finish(lease.id, finished, self.now_ms)

    def lose(self, lease: Lease, requeue: bool = True) -> None:
        """Drop the lease's agent and end the lease as lost."""
        self.drop(lease.agent_id)
        self.finish(lease, Outcome.LOST, requeue=requeue)

    def snapshot(self, limit: int | None = None) -> Snapshot:
        return self.engine.snapshot(limit, agents=True)

    def groups(self) -> dict[GroupKey, GroupState]:
        return {group.key: group for group in self.snapshot().groups}

    def group(self, spec: JobSpec) -> GroupState:
        return self.groups()[spec.group]

    def explain(self, job_id: str) -> Explanation:
        return self.engine.explain(self.now_ms, jobs=[job_id])[job_id]

    def waiting_order(self, name: str = "drain") -> list[str]:
        """Return the jobs that one agent would run, in order; this empties the engine."""
        self.up(agent(name))
        order = []
        while leases := self.assign():
            for lease in leases:
                order.append(lease.job.id)
                self.finish(lease)
        return order


def build(app: str, org: str = "acme", target: str = "mobile") -> BuildKey:
    return BuildKey(org, app, target)


DEFAULTS = Policy()
