"""The shared parts of a scheduler (``Core``: engine, ledger, leases, events, …), made once at its start.

Modules above take the whole ``Core``; the parts themselves take only what they need. Used on one event loop only.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from functools import partial
from heapq import heappop, heappush
from itertools import islice
from typing import NamedTuple

from django.conf import settings
from msgspec.structs import replace

from jobs.derived_ids import test_id
from jobs.statements.estimates import save_estimates
from qualgent.accounts.limits import OrgLimits, Orgs
from qualgent.accounts.models import Org
from qualgent.core.errors import InvalidInputError, UnwritableError
from qualgent.core.keys import new_id
from qualgent.core.tasks import Alarm, Tasks
from qualgent.core.times import Clock
from qualgent.engine.engine import Engine
from qualgent.engine.retry import RetryPolicy
from qualgent.engine.snapshots import SnapshotQuery
from qualgent.engine.steps import ENTERED, Steps, parts_of
from qualgent.engine.values import LearnedEstimate, Snapshot
from qualgent.ledger.group_commit import Ledger, Result, Unit
from qualgent.storage.archived_logs import ArchivedLogs, ReadElsewhere
from qualgent.storage.file_stores import make_file_store
from qualgent.storage.files import FileStore
from qualgent.storage.log_archive import LogArchive
from qualgent.storage.logs import AttemptLogs

from .admission import Admission
from .changes import Changes, Subscriptions
from .end_listener import EndListener
from .events import Events
from .installs import BuildHolds, InstallTimes
from .known_agents import KnownAgents
from .leases import AgentHandle, Leases, Running
from .measures import Measures
from .parked import ParkedJobs
from .port import AttemptEnded
from .slices import Slices
from .stall_clock import StallClock

LEARNED_PAUSE_SECONDS = 10.0  # between two commits of learned durations
LEARNED_AT_A_TIME = 500  # in one commit, behind which others wait
NEVER_MS = 2**62
MAX_NAMED_ORGS = 5  # in an error


class RetryBudget(NamedTuple):
    """The retries that the jobs of a batch may use together, unless the batch has its own budget."""

    percent: int  # of its jobs
    least: int


class Rules(NamedTuple):
    """The retry rules of a job's organization."""

    policy: RetryPolicy  # the server's, with the org's overrides
    budget: RetryBudget


class LearnedDurations:
    """A write buffer of learned estimates. Those lost in a crash are learned again."""

    def __init__(self, ledger: Ledger, tasks: Tasks) -> None:
        self._ledger = ledger
        self._tasks = tasks
        self._waiting: dict[tuple[str, tuple[str, ...]], LearnedEstimate] = {}

    def keep(self, estimates: Iterable[LearnedEstimate]) -> None:
        """Buffer learned estimates of durations, which are written to the ledger together after a delay."""
        idle = not self._waiting
        self._waiting.update(((estimate.kind, estimate.key), estimate) for estimate in estimates)
        if self._waiting and idle:
            self._tasks.later(LEARNED_PAUSE_SECONDS, self.flush)

    def forget(self, org_id: str) -> None:
        """Drop the buffered estimates of an organization that is being deleted."""
        self._waiting = {key: estimate for key, estimate in self._waiting.items() if estimate.key[0] != org_id}

    async def flush(self) -> None:
        """Write the buffered estimates to the ledger, a limited number in each unit."""
        while self._waiting:  # what is forgotten meanwhile is not written
            page = list(islice(self._waiting.items(), LEARNED_AT_A_TIME))
            for key, _ in page:
                del self._waiting[key]
            with suppress(UnwritableError):  # it is logged, and they are learned again
                unit = partial(save_estimates, estimates=[estimate for _, estimate in page])
                await self._tasks.persist(partial(self._ledger.write, unit))


class Wakeups:
    """The wake-ups of one dispatcher. All times are monotonic milliseconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._event = asyncio.Event()
        self._alarm = Alarm(self.wake)
        self._alarm_ms = 0
        self.stop = self._alarm.cancel
        self.next_expiry_ms = NEVER_MS  # no lease expires before this

    def wake(self) -> None:
        """Wake the dispatcher now, as work may be able to start. Cheap; may be called at any rate."""
        self._event.set()

    def wake_at(self, when_ms: int) -> None:
        """Wake the dispatcher at that time (monotonic ms), or before."""
        if not self._alarm.is_set or when_ms < self._alarm_ms:
            self._alarm_ms = when_ms
            self._alarm.set((when_ms - self._clock.now_ms()) / 1000)

    def watch_deadline(self, deadline_ms: int) -> None:
        """Wake the dispatcher at this deadline of a lease (monotonic ms), to expire it."""
        if deadline_ms < self.next_expiry_ms:
            self.next_expiry_ms = deadline_ms
            self.wake_at(deadline_ms)

    async def wait(self) -> None:
        """Wait until the dispatcher is woken, and reset that."""
        await self._event.wait()
        self._event.clear()


class QueueTimeouts:
    """The jobs with a ``queue_timeout_seconds`` that have not ended: one timer for the nearest timeout.

    Race: a job may have started or been requeued when it is reported; the row decides.
    """

    def __init__(self, clock: Clock, over: Callable[[dict[str, float]], None]) -> None:
        """``over`` gets the jobs whose time is over, with their limits in seconds."""
        self._clock = clock
        self._over = over
        self._limits: dict[str, float] = {}  # job id -> seconds
        self._until: dict[str, int] = {}  # job id -> timeout of its current wait (monotonic ms)
        self._heap: list[tuple[int, str]] = []  # entries that ``_until`` no longer has are skipped
        self._alarm = Alarm(self._report_overdue)
        self.stop = self._alarm.cancel

    def add(self, job_id: str, seconds: float, waited_seconds: float = 0.0) -> None:
        """Watch the queue timeout (``seconds``) of a waiting job, which has waited ``waited_seconds`` already."""
        self._limits[job_id] = seconds
        self._begin_wait(job_id, max(0.0, seconds - waited_seconds))

    def begin(self, job_id: str) -> None:
        """Restart the queue timeout of a requeued job, if it has one."""
        seconds = self._limits.get(job_id)
        if seconds is not None:
            self._begin_wait(job_id, seconds)

    def forget(self, job_id: str) -> None:
        """Stop watching the queue timeout of a job that has ended."""
        if self._limits.pop(job_id, None) is not None:
            self._until.pop(job_id, None)

    def _begin_wait(self, job_id: str, seconds: float) -> None:
        """Set when the queue timeout of a waiting job is over, and the alarm for it."""
        until_ms = self._clock.now_ms() + round(seconds * 1000)
        self._until[job_id] = until_ms
        heappush(self._heap, (until_ms, job_id))
        if self._heap[0] == (until_ms, job_id):
            self._alarm.set(seconds)

    def _report_overdue(self) -> None:
        """Pass the jobs whose queue timeout is over to the callback, then set the alarm for the next one."""
        now_ms = self._clock.now_ms()
        over = {}
        while self._heap and self._heap[0][0] <= now_ms:
            until_ms, job_id = heappop(self._heap)
            if self._until.get(job_id) == until_ms:
                del self._until[job_id]
                over[job_id] = self._limits[job_id]
        if over:
            self._over(over)
        if self._heap:
            self._alarm.set((self._heap[0][0] - now_ms) / 1000)


@dataclass(frozen=True)
class Timing:
    """Durations in seconds; ``docs/configuration.md`` describes each."""

    heartbeat_seconds: float
    suspect_seconds: float
    lost_seconds: float
    accept_seconds: float
    restart_grace_seconds: float

    @property
    def lost_ms(self) -> int:
        return round(self.lost_seconds * 1000)

    @classmethod
    def from_settings(cls) -> Timing:
        """Return the durations of heartbeats, loss and grace from Django's settings."""
        return cls(**{field.name: getattr(settings, f"QUALGENT_{field.name.upper()}") for field in fields(cls)})


def make_storage(elsewhere: ReadElsewhere | None = None) -> tuple[AttemptLogs, FileStore]:
    """Return this process's storage of logs and of files: in the data directory, a shared folder or a bucket.

    ``elsewhere`` reads the logs that other gateways write; None: there are none.
    """
    folder, files = settings.QUALGENT_DATA_DIR / "logs", make_file_store()
    if any(settings.QUALGENT_FILES_URL):
        return ArchivedLogs(folder, LogArchive(files), elsewhere), files
    return AttemptLogs(folder, shared=bool(settings.REDIS_URL)), files


class Core:
    """The live state of one scheduler, and the ledger that records it."""

    def __init__(
        self,
        timing: Timing,
        clock: Clock,
        ledger: Ledger,
        gateways: Subscriptions,
        storage: tuple[AttemptLogs, FileStore],
        overdue: Callable[[dict[str, float]], None],
        end_listener: Callable[[Core], EndListener],
        agents: Callable[[Core], KnownAgents],
    ) -> None:
        """``gateways`` get changed rows and events of agents; ``overdue`` is called for queue timeouts.

        ``end_listener`` makes who takes part in the transactions that end jobs, ``agents`` the pool of agents.
        """
        self.timing, self.clock, self.ledger, self.send = timing, clock, ledger, gateways.send
        self.epoch = new_id()  # of this run of the server: browsers compare it
        self.stall_clock = StallClock()
        self.measures = Measures()
        self.tasks = Tasks(self.ledger.accepts_writes)
        self.logs, self.files = storage
        self.orgs = Orgs(OrgLimits.from_settings())
        self.known_orgs: set[str] = set()  # ids that have a row
        self.deleting: set[str] = set()  # organizations of which nothing is accepted any more (``org_removal``)
        self.admission = Admission(self.orgs)
        self.newest_attempt = ""  # id
        self.engine = Engine(shares=self.orgs.shares, new_lease_id=self._new_attempt_id)
        self.slices = Slices()
        self.leases = Leases()
        self.links: dict[str, AgentHandle] = {}  # connected agents, by id
        self.wakeups = Wakeups(self.clock)
        self.events = Events(self.ledger, self.clock, self.tasks, gateways.touch)
        self.changes = Changes(gateways)
        self.parked = ParkedJobs(self.ledger, self.tasks, self.clock, self.events, self.changes)
        self.end_listener = end_listener(self)
        self.queue_timeouts = QueueTimeouts(self.clock, overdue)
        self.build_holds = BuildHolds()
        self.install_times = InstallTimes(self.engine.estimates)
        self.learned = LearnedDurations(self.ledger, self.tasks)
        self.retry_policy = RetryPolicy(**settings.QUALGENT_MAX_ATTEMPTS)
        self.retry_budget = RetryBudget(settings.QUALGENT_RETRY_BUDGET_PERCENT, settings.QUALGENT_RETRY_BUDGET_LEAST)
        self.agents = agents(self)

    def _new_attempt_id(self) -> str:
        """Return a new attempt id that sorts after all earlier ones, whatever the clock does."""
        self.newest_attempt = new_id()
        return self.newest_attempt

    async def snapshot(self, query: SnapshotQuery) -> Snapshot:
        """Return a snapshot of the engine's queue, made in slices that do not block the event loop."""
        return await self.slices.run(self.engine.snapshot_steps(query, self.clock.now_ms()))

    async def enter_announced(self, job_ids: Sequence[str]) -> None:
        """Make announced jobs (stored, but not yet assignable) wait in their lanes, in slices."""

        def steps() -> Steps[None]:
            for part in parts_of(job_ids, ENTERED):
                self.engine.enter(part, self.clock.now_ms())
                self.wakeups.wake()
                yield

        await self.slices.run(steps())

    async def record(self, unit: Unit[Result]) -> Result:
        """Commit a unit for what has already happened; repeat it until the ledger accepts it (``Tasks.persist``).

        Raises UnwritableError.
        """
        return await self.tasks.persist(lambda: self.ledger.write(unit))

    def remove_lease(self, running: Running) -> None:
        """Remove a lease from the active ones, and report its end to the agent's connection, for its log."""
        self.leases.remove(running.id)
        if running.window and (first := self.leases.current(running.lease.agent_id)) and first.id == running.window:
            first.phase_ms = self.clock.now_ms()  # the runner's order is its own: until now it ran others
        link = self.links.get(running.lease.agent_id)
        if link is not None:
            link.attempt_ended(running.id)
        elif running.connection:  # its agent is gone, but the gateway of its last connection may have its log
            self.send(AttemptEnded(connection=running.connection, attempt=running.id))

    def publish_end(self, running: Running) -> None:
        """Report an ended lease to the followers of its job, test and agent, and wake the dispatcher."""
        self.changes.touch_job(running.job_ref)
        self.changes.touch_attempt(running.id)
        job = running.lease.job
        self.changes.touch_test(test_id(job.org_id, job.test, job.target))
        self.changes.touch_agents(running.lease.agent_id)
        self.wakeups.wake()

    def forget_org(self, org_id: str) -> None:
        """Forget a deleted organization's settings, rate limit, counts and events in memory."""
        self.orgs.forget(org_id)
        self.admission.forget(org_id)
        self.measures.forget(org_id)
        self.events.forget(org_id)

    def rules_of(self, org_id: str) -> Rules:
        """Return the retry rules for the attempts of an organization's jobs."""
        changed = self.orgs.settings_of(org_id).max_attempts
        policy = replace(self.retry_policy, **changed) if changed else self.retry_policy
        return Rules(policy, self.retry_budget)


async def require_orgs(core: Core, org_ids: Iterable[str]) -> None:
    """Raise InvalidInputError if one of the organizations is being deleted or, on a shared server, is unknown."""
    refuse_deleting(core, wanted := set(org_ids))
    if not settings.QUALGENT_AUTH:
        return
    unknown = wanted - core.known_orgs
    if not unknown:
        return
    orgs = await core.ledger.read(_all_orgs)  # `manage.py bootstrap` may have made one since
    core.known_orgs |= set(orgs)
    refuse_deleting(core, wanted)  # meanwhile
    if missing := sorted(unknown - core.known_orgs):
        named = ", ".join(orgs[:MAX_NAMED_ORGS]) + (", …" if len(orgs) > MAX_NAMED_ORGS else "")
        there = f"this server has {named}" if orgs else "this server has none"
        raise _no_org(missing[0], f"{there}; its administrators create others")


def refuse_deleting(core: Core, org_ids: set[str]) -> None:
    """Raise InvalidInputError if one of the organizations is being deleted."""
    if core.deleting and (gone := sorted(core.deleting & org_ids)):
        raise _no_org(gone[0], "it is being deleted")


def _no_org(org_id: str, why: str) -> InvalidInputError:
    """Return the error for an unknown organization; ``why``: the rest of its text."""
    text = f'unknown organization "{org_id[:100]}": {why}'
    return InvalidInputError(text, {"org_id": text})


def _all_orgs() -> list[str]:
    """Return the ids of all organizations in the ledger, oldest first."""
    return list(Org.objects.order_by("created_at").values_list("pk", flat=True))
