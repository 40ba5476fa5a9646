"""Invariants of the ledger and the live state whenever nothing is in progress."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from agents.models import Agent
from jobs.models import Attempt, Batch, Group, Job
from qualgent.accounts.limits import OrgSettings
from qualgent.accounts.selectors import all_org_settings
from qualgent.engine.states import ENDED, Status
from qualgent.engine.values import Outcome, Reason
from tests.chaos.world import World

COUNTED = (Status.DONE, Status.FAILED, Status.CANCELLED)


class Ledger(NamedTuple):
    """All relevant rows, read at once."""

    jobs: dict[str, Job]
    attempts: list[Attempt]  # by job and number

    @classmethod
    def read(cls) -> Ledger:
        return cls({str(job.id): job for job in Job.objects.all()}, list(Attempt.objects.order_by("job_id", "number")))

    def of(self, job: Job) -> list[Attempt]:
        return [attempt for attempt in self.attempts if attempt.job_id == job.id]


def check_counters(ledger: Ledger) -> None:
    """Check that groups and batches count their jobs exactly, and a batch is finished when all of them are."""
    for kind, rows in (("group_id", Group.objects.all()), ("batch_id", Batch.objects.all())):
        for row in rows:
            statuses = Counter(job.status for job in ledger.jobs.values() if getattr(job, kind) == row.id)
            counted: dict[str, int] = {status.value: getattr(row, status.value) for status in COUNTED}
            assert row.total == statuses.total(), (kind, row.id)
            assert counted == {status.value: statuses[status.value] for status in COUNTED}, (kind, row.id)
            if isinstance(row, Batch):
                ended = sum(counted.values()) == row.total
                assert (row.finished_at is not None) == ended


def check_attempts(ledger: Ledger) -> None:
    """Check that a job's attempts have no gaps, at most one open, and none after a pass."""
    for job in ledger.jobs.values():
        tries = ledger.of(job)
        assert [attempt.number for attempt in tries] == list(range(1, job.attempts + 1)), job.id
        open_ids = [attempt.id for attempt in tries if not attempt.outcome]
        assert open_ids == ([job.attempt_id] if job.attempt_id else []), job.id
        assert (job.status == Status.RUNNING) == (job.attempt_id is not None), job.id
        passed = [attempt.number for attempt in tries if attempt.outcome == Outcome.PASSED]
        assert passed == ([job.attempts] if job.status == Status.DONE else []), job.id
        assert (job.finished_at is not None) == (job.status in ENDED), job.id
        assert job.status != Status.FAILED or job.reason, job.id


class Order:
    """Submit times never go back, whatever the machine's clock did: of what is asked at once any may be the first."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._latest: datetime | None = None

    def check(self, ledger: Ledger) -> None:
        """Check that new jobs were not submitted before those of the last check."""
        times = [job.created_at for job_id, job in ledger.jobs.items() if job_id not in self._known]
        if self._latest is not None and times:
            assert min(times) >= self._latest, "a submit time went back"
        self._known.update(ledger.jobs)
        self._latest = max([*times, *([self._latest] if self._latest else [])], default=None)


def check_live(world: World, ledger: Ledger) -> None:
    """Check that the engine agrees with the ledger, and no device has two jobs at once."""
    runtime = world.scheduler.runtime
    leases = list(runtime.leases)
    assert len({running.lease.agent_id for running in leases}) == len(leases), "a device has two leases"
    assert len({running.lease.job.id for running in leases}) == len(leases), "a job has two leases"
    in_force = {running.id for running in leases if not running.cancelled}
    assert in_force == {str(attempt.id) for attempt in ledger.attempts if not attempt.outcome}
    # a job that was cancelled and let wait again meanwhile: the engine takes it when its old agent has let go
    held_back = {running.lease.job.id for running in leases if running.cancelled}
    pending = {job_id for job_id, job in ledger.jobs.items() if job.status == Status.PENDING}
    explained = runtime.engine.explain(runtime.clock.now_ms(), jobs=list(ledger.jobs))
    running = {job_id for job_id, explanation in explained.items() if explanation.reason is Reason.RUNNING}
    assert running == {running.lease.job.id for running in leases}
    differ = (explained.keys() - running) ^ (pending - held_back)
    assert not differ, [_told(ledger.jobs[job_id]) for job_id in differ]
    snapshot = runtime.engine.snapshot()
    assert (snapshot.waiting, snapshot.running) == (len(explained) - len(running), len(running))
    limited = {job.id for job in ledger.jobs.values() if job.queue_timeout_seconds and job.status not in ENDED}
    assert {UUID(job_id) for job_id in runtime.queue_timeouts._limits} == limited, "who may not wait for ever"


def check_settings(world: World) -> None:
    """Check that holds of agents and limits of orgs are in force as stored."""
    for agent in Agent.objects.all():
        known = world.scheduler.fleet.get(agent.name)
        assert known is not None
        assert (known.held.kind if known.held is not None else "") == agent.held, agent.name
        assert known.spec.accepting == (known.says_accepting and known.available), agent.name
        assert agent.connected == (known.session is not None), agent.name
    for org_id, own in all_org_settings().items():
        del own["stored_bytes"]
        assert world.scheduler.runtime.orgs.settings_of(org_id) == OrgSettings(**own)


def _told(job: Job) -> str:
    tries = [(attempt.agent, attempt.outcome) for attempt in Attempt.objects.filter(job_id=job.id)]
    return f"{job.id} {job.status} {job.phase} {job.reason!r} {tries}"


class Ends:
    """Check that ended jobs and attempts do not change, unless a job is retried."""

    def __init__(self) -> None:
        self._attempts: dict[UUID, tuple[Any, ...]] = {}
        self._jobs: dict[str, tuple[Any, ...]] = {}

    @property
    def jobs(self) -> Iterable[str]:
        """Return the jobs that had ended at the last check."""
        return self._jobs.keys()

    def check(self, ledger: Ledger, retried: set[str]) -> None:
        """``retried``: jobs retried since the last check."""
        for job_id, was in self._jobs.items():
            if job_id in retried and was[0] != Status.DONE:
                continue
            assert _end_of_job(ledger.jobs[job_id]) == was, "a job that had ended has changed"
        self._jobs = {job_id: _end_of_job(job) for job_id, job in ledger.jobs.items() if job.status in ENDED}
        found = {attempt.id: _end_of_attempt(attempt) for attempt in ledger.attempts if attempt.outcome}
        for attempt_id, was in self._attempts.items():
            assert found.get(attempt_id) == was, "an attempt that had ended has changed"
        self._attempts = found


def _end_of_job(job: Job) -> tuple[Any, ...]:
    return (job.status, job.attempts, job.finished_at, job.reason, job.flaky, job.quarantined)


def _end_of_attempt(attempt: Attempt) -> tuple[Any, ...]:
    return (attempt.job_id, attempt.number, attempt.agent, attempt.outcome, attempt.message, attempt.finished_at)
