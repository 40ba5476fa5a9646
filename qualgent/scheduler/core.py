"""The shared parts of a scheduler, each made once in order of dependency.

Modules above take the whole ``Core``; the parts themselves take only what they need. Used on one event loop only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from django.conf import settings
from msgspec.structs import replace

from qualgent.accounts.limits import OrgLimits, Orgs
from qualgent.core.clock import Clock
from qualgent.core.keys import new_id
from qualgent.core.tasks import Tasks
from qualgent.engine.engine import Engine
from qualgent.engine.retry import RetryPolicy
from qualgent.engine.snapshots import SnapshotQuery
from qualgent.engine.steps import ENTERED, Steps, parts_of
from qualgent.engine.values import Snapshot
from qualgent.ledger.group_commit import Ledger, Result, Unit
from qualgent.scheduler.events import Events
from qualgent.storage.archived_logs import ArchivedLogs, ReadElsewhere
from qualgent.storage.file_stores import make_file_store
from qualgent.storage.files import FileStore
from qualgent.storage.log_archive import LogArchive
from qualgent.storage.logs import AttemptLogs

from .admission import Admission
from .build_holds import BuildHolds
from .changes import Changes, Topics
from .end_listener import EndListener
from .known_agents import KnownAgents
from .learned import LearnedDurations
from .leases import AgentHandle, Leases
from .measures import Measures
from .parked import ParkedJobs
from .port import AgentEvent
from .queue_timeouts import QueueTimeouts
from .slices import Slices
from .stall_clock import StallClock
from .timing import Timing
from .verdicts import RetryBudget, Rules
from .wakeups import Wakeups


class Gateways(Topics, Protocol):
    """The gateways' end of the port: topics that they follow, and the connections of their agents."""

    def send(self, event: AgentEvent, /) -> None:
        """Deliver what an agent's connection is to do."""


def make_storage(elsewhere: ReadElsewhere | None = None) -> tuple[AttemptLogs, FileStore]:
    """Return the storage of logs and files, of which each process of a server has its own.

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
        gateways: Gateways,
        storage: tuple[AttemptLogs, FileStore],
        *,
        overdue: Callable[[dict[str, float]], None],
        end_listener: Callable[[Core], EndListener],
        agents: Callable[[Core], KnownAgents],
    ) -> None:
        """``gateways`` get the changed rows of live topics; ``overdue`` is called for queue timeouts.

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
        self.learned = LearnedDurations(self.ledger, self.tasks)
        self.retry_policy = RetryPolicy(**settings.QUALGENT_MAX_ATTEMPTS)
        self.retry_budget = RetryBudget(settings.QUALGENT_RETRY_BUDGET_PERCENT, settings.QUALGENT_RETRY_BUDGET_LEAST)
        self.agents = agents(self)

    def _new_attempt_id(self) -> str:
        """Return an id that sorts after all earlier ones, whatever the clock does."""
        self.newest_attempt = new_id()
        return self.newest_attempt

    async def snapshot(self, query: SnapshotQuery) -> Snapshot:
        """Return a snapshot of the engine, made in slices."""
        return await self.slices.run(self.engine.snapshot_steps(query))

    async def enter_announced(self, job_ids: Sequence[str]) -> None:
        """Let announced jobs wait, in slices."""

        def steps() -> Steps[None]:
            for part in parts_of(job_ids, ENTERED):
                self.engine.enter(part, self.clock.now_ms())
                self.wakeups.wake()
                yield

        await self.slices.run(steps())

    async def record(self, unit: Unit[Result]) -> Result:
        """Write a unit of what has happened already, repeatedly until it is committed (``Tasks.persist``).

        Raises UnwritableError.
        """
        return await self.tasks.persist(lambda: self.ledger.write(unit))

    def forget_org(self, org_id: str) -> None:
        """Forget what is in memory of an organization that was deleted."""
        self.orgs.forget(org_id)
        self.admission.forget(org_id)
        self.measures.forget(org_id)
        self.events.forget(org_id)

    def rules_of(self, org_id: str) -> Rules:
        """Return the retry rules for the attempts of an organization's jobs."""
        changed = self.orgs.settings_of(org_id).max_attempts
        policy = replace(self.retry_policy, **changed) if changed else self.retry_policy
        return Rules(policy, self.retry_budget)
