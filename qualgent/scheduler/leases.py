"""Active attempts (``Running``) with their leases, states and legal transitions, and the unit that records new leases.

The ledger has the outcome of an attempt; its state is what its device is doing for it. ``Running`` changes its state by
the table only, and the diagram in docs/architecture.md is generated from it.

An entry is added when the lease is committed (or read back at start) and removed when the attempt ends. Race: of two
endings (say, a timeout and a result) the second waits for the lock of the attempt and then finds it ended; the ledger's
conditional update has the last word.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hmac import compare_digest
from itertools import chain, islice
from typing import Any, NamedTuple, Protocol

import msgspec

from jobs.derived_ids import group_id
from jobs.statements.attempts import AttemptSpec, NewAttempt, start_attempts
from jobs.statements.windows import NewHeld, hold_leases
from qgprotocol.codec import MAX_BATCH_BYTES
from qgprotocol.log_format import about
from qualgent.core.keys import token_hash
from qualgent.engine.states import IllegalMoveError, Phase
from qualgent.engine.steps import parts_of
from qualgent.engine.values import Lease

from .changes import JobRef
from .commit_order import Turn


class AttemptState(StrEnum):
    RESERVED = "reserved"  # chosen by the engine; its commit is pending, and nobody else sees it
    OFFERED = "offered"  # committed and sent; its agent has not accepted it
    HELD = "held"  # committed and sent behind the lease of its window; its job waits until its agent begins it
    ACTIVE = "active"  # accepted
    AWAITED = "awaited"  # accepted; its agent is lost, and the job waits for it (on_disconnect = wait)
    ENDING = "ending"  # its end is being committed
    STOPPING = "stopping"  # its job was cancelled; its agent has not released it
    REOPENED = "reopened"  # stopping, and its job was retried: the job is queued on release
    ENDED = "ended"  # released


class Transition(NamedTuple):
    old: AttemptState
    new: AttemptState
    cause: str


_S = AttemptState
TRANSITIONS: tuple[Transition, ...] = (
    Transition(_S.RESERVED, _S.OFFERED, "committed"),
    Transition(_S.RESERVED, _S.HELD, "committed, in a window"),
    Transition(_S.RESERVED, _S.ENDED, "commit refused, or job ended meanwhile"),
    Transition(_S.HELD, _S.ACTIVE, "begun"),
    Transition(_S.HELD, _S.STOPPING, "job cancelled, or its queue timeout over"),
    Transition(_S.HELD, _S.ENDED, "dropped, agent lost, first lease undone, or job parked"),
    Transition(_S.OFFERED, _S.ACTIVE, "accepted"),
    Transition(_S.OFFERED, _S.ENDING, "declined, not accepted in time, or connection lost"),
    Transition(_S.OFFERED, _S.STOPPING, "job cancelled"),
    Transition(_S.ACTIVE, _S.AWAITED, "agent lost, and the job waits for it"),
    Transition(_S.ACTIVE, _S.ENDING, "result, handed back, or agent lost"),
    Transition(_S.ACTIVE, _S.STOPPING, "job cancelled"),
    Transition(_S.AWAITED, _S.ACTIVE, "agent connected again"),
    Transition(_S.AWAITED, _S.ENDING, "result, or the wait is over"),
    Transition(_S.AWAITED, _S.STOPPING, "job cancelled"),
    Transition(_S.ENDING, _S.OFFERED, "commit refused"),
    Transition(_S.ENDING, _S.ACTIVE, "commit refused"),
    Transition(_S.ENDING, _S.AWAITED, "commit refused"),
    Transition(_S.ENDING, _S.STOPPING, "job cancelled first"),
    Transition(_S.ENDING, _S.ENDED, "committed, or job parked"),
    Transition(_S.STOPPING, _S.REOPENED, "job retried"),
    Transition(_S.STOPPING, _S.ENDED, "released by its agent, or agent lost"),
    Transition(_S.REOPENED, _S.ENDED, "released by its agent, or agent lost"),
)

LEGAL = frozenset((move.old, move.new) for move in TRANSITIONS)
CANCELLED = frozenset((_S.STOPPING, _S.REOPENED))
"""The states of an attempt that is cancelled in the ledger and still occupies its device."""


RUNNING = frozenset((_S.OFFERED, _S.ACTIVE, _S.AWAITED))
"""The states of an attempt that runs in the ledger, with no end of it on its way."""


UNKNOWN = AttemptSpec()


@dataclass(slots=True)
class Running:
    lease: Lease
    token_hash: str
    simulated: bool
    deadline_ms: int  # monotonic; extended by heartbeats, and on expiry by any other recent message
    leased_wall_ms: int = 0  # wall clock; when it was leased, or held
    state: AttemptState = AttemptState.RESERVED
    spec: AttemptSpec = UNKNOWN  # from the ledger; complete before the lease is sent
    phase: str = "assigned"  # assigned | installing | executing | behind
    phase_ms: int | None = None  # monotonic; when its phase began, or a test of its window ended; None: with its lease
    install_seconds: float | None = None  # measured; None: not installed (yet)
    token: str = ""  # empty after a restart, until its agent presents it
    connection: str = ""  # of its agent, the last one that the attempt was on; empty after a restart
    window: str = ""  # held: the lease its window began with; begun: its start of the runner; empty: that is itself
    has_begun: bool = True  # False: held, and its attempt has no row
    is_held: bool = False  # held, also once it has begun; of one that had begun before a restart, False
    has_case: bool = False  # the first lease of a window: its first case has begun, after those of others
    is_returned: bool = False  # it is about to be undone: nobody can accept it any more
    log_cut: bool = False  # its org has no room: later pieces are discarded
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)  # held while an end is committed

    def move(self, new: AttemptState) -> None:
        """Change the attempt's state. Raises IllegalMoveError if the table of transitions does not have the change."""
        if (self.state, new) not in LEGAL:
            raise IllegalMoveError(f"an attempt must not change from {self.state} to {new}")
        self.state = new

    @property
    def cancelled(self) -> bool:
        """Return whether the attempt is cancelled in the ledger and still occupies its device."""
        return self.state in CANCELLED

    @property
    def ended(self) -> bool:
        """Return whether the attempt, or the held lease, has ended."""
        return self.state is AttemptState.ENDED

    @property
    def is_awaited(self) -> bool:
        """Return whether the attempt's job waits for its lost agent to come back."""
        return self.state is AttemptState.AWAITED

    @property
    def is_executing(self) -> bool:
        """Return whether the attempt's test runner was started: the build is installed on the device."""
        return self.phase in (Phase.EXECUTING, Phase.BEHIND)

    @property
    def in_phase_since_ms(self) -> int:
        """Return when (monotonic ms) the attempt's present phase, such as installing or executing, began."""
        return self.lease.started_ms if self.phase_ms is None else self.phase_ms

    @property
    def expected_phase_seconds(self) -> float:
        """Return how long the attempt's present phase usually takes, in seconds; 0: not known."""
        lease = self.lease
        if lease.installs and not self.is_executing:
            return round(lease.expected_install_seconds, 1)
        start = 0.0 if self.has_case else lease.expected_start_seconds  # before others of its start
        return lease.usual_run_seconds and round(start + lease.usual_run_seconds, 1)

    def has_token(self, token: str) -> bool:
        """Return whether this is the attempt's lease token; compared by hash after a restart."""
        if self.token:
            return compare_digest(token.encode(), self.token.encode())
        return self.token_hash == token_hash(token)

    @property
    def id(self) -> str:
        return self.lease.id

    @property
    def number(self) -> int:
        """Return the number of the attempt; 1: the job's first."""
        return self.spec.number

    @property
    def log_context(self) -> dict[str, str]:
        """Return the fields for log records about the attempt: org, job, attempt, agent."""
        job = self.lease.job
        return about(org=job.org_id, job=job.id, attempt=self.id, agent=self.lease.agent_id)

    @property
    def job_ref(self) -> JobRef:
        """Return the ids of the attempt's job, group and batch."""
        return JobRef(self.lease.job.id, group_id(self.lease.job.group), self.spec.batch_id)


class AgentHandle(Protocol):
    """The connection to one agent; registered with the dispatcher by its session."""

    @property
    def simulated(self) -> bool: ...

    def send_lease(self, running: Running) -> bool:
        """Send a lease to the agent without blocking; False: the connection is closed."""

    def send_window(self, window: str, held: Sequence[Running]) -> Sequence[Running]:
        """Send the held leases behind ``window``, the first lease's id; return those that do not fit."""

    def take_back(self, attempt_ids: Sequence[str]) -> None:
        """Ask the agent to drop these held leases, if it has not begun them."""

    def revoke(self, attempt_id: str, reason: str) -> None:
        """Send the agent a revocation of an attempt, which it then stops, with the reason."""

    def attempt_ended(self, attempt_id: str) -> None:
        """Report to the agent's gateway that an attempt has ended, so that nothing more of its log is stored."""

    def silent_ms(self, attempt_id: str) -> int | None:
        """Return ms since the agent's last message; None: it does not report that it has this attempt."""


class Leases:
    """All active attempts, by id and by agent."""

    def __init__(self) -> None:
        self._running: dict[str, Running] = {}
        self._by_agent: dict[str, dict[str, Running]] = {}  # no empty ones
        self._held: dict[str, Running] = {}  # those that have not begun, by job

    def __len__(self) -> int:
        return len(self._running)

    def __iter__(self) -> Iterator[Running]:
        return iter(list(self._running.values()))

    def add(self, running: Running) -> None:
        """Add an attempt to the active ones."""
        self._running[running.id] = running
        self._by_agent.setdefault(running.lease.agent_id, {})[running.id] = running
        if not running.has_begun:
            self._held[running.lease.job.id] = running

    def get(self, attempt_id: str) -> Running | None:
        """Return the active attempt with this id; None: it is not active."""
        return self._running.get(attempt_id)

    def remove(self, attempt_id: str) -> None:
        """Remove an attempt, if it is active."""
        running = self._running.pop(attempt_id, None)
        if running is not None:
            own = self._by_agent[running.lease.agent_id]
            del own[attempt_id]
            if not own:
                del self._by_agent[running.lease.agent_id]
            if not running.has_begun:
                del self._held[running.lease.job.id]

    def begun(self, running: Running) -> None:
        """Record that a held lease's attempt has begun, so that it is no longer held."""
        running.has_begun = True
        del self._held[running.lease.job.id]

    @property
    def any_held(self) -> bool:
        """Return whether any lease is held: sent in advance, and not begun."""
        return bool(self._held)

    def held_of_job(self, job_id: str) -> Running | None:
        """Return the held lease of a job; None: it has none."""
        return self._held.get(job_id)

    def of_agent(self, agent_id: str) -> list[Running]:
        """Return an agent's active attempts, running and held."""
        return list(self._by_agent.get(agent_id, {}).values())

    def window_of(self, first: Running) -> list[Running]:
        """Return the active leases of the window behind this first lease, held ones and begun ones."""
        return [running for running in self.of_agent(first.lease.agent_id) if running.window == first.id]

    def current(self, agent_id: str) -> Running | None:
        """Return the attempt that an agent runs (the one begun last), else one that it holds; None: it is free."""
        own = self._by_agent.get(agent_id, {}).values()
        begun = [running for running in own if running.has_begun]
        return max(begun, key=lambda running: running.lease.started_ms) if begun else next(iter(own), None)

    def count_behind(self, orgs: Collection[str] | None) -> int:
        """Return how many started leases wait for other tests of their runner's start, in these orgs (None: all)."""
        own = (running for running in self._running.values() if running.phase == Phase.BEHIND)
        return sum(orgs is None or running.lease.job.org_id in orgs for running in own)

    def nearest_deadline_ms(self) -> int | None:
        """Return the earliest lease deadline (monotonic ms); None: nothing is active."""
        return min((running.deadline_ms for running in self._running.values()), default=None)


MAX_TOGETHER = 1024  # leases in one statement
LEASE_BYTES = 700  # of a message, of most leases, but for the environment


class LeaseUnit:
    """The unit that records the leases of a round."""

    turn = Turn.LEASE

    def __init__(self, attempts: Sequence[NewAttempt], held: Sequence[NewHeld]) -> None:
        """``held``: the leases behind these attempts, recorded if their window begins."""
        self.attempts = attempts
        self.held = held

    @classmethod
    def of(cls, entries: Sequence[Running], held: Sequence[Running], leased_ms: int) -> LeaseUnit:
        """Return the ledger unit that records new leases (``entries``) and those held behind them."""
        attempts = [
            NewAttempt(
                entry.id,
                entry.lease.job.id,
                entry.lease.agent_id,
                entry.token_hash,
                entry.lease.installs,
                entry.simulated,
                leased_ms,
            )
            for entry in entries
        ]
        behind = [
            NewHeld(
                entry.id,
                entry.lease.job.id,
                entry.lease.agent_id,
                entry.token_hash,
                entry.window,
                entry.simulated,
                leased_ms,
            )
            for entry in held
        ]
        return cls(attempts, behind)

    def __call__(self, cursor: Any) -> list[AttemptSpec | None]:
        return self.run_together(cursor, [self])[0]

    @classmethod
    def run_together(cls, cursor: Any, units: Sequence[LeaseUnit]) -> list[list[AttemptSpec | None]]:
        """Record the leases of units; return specs for each, attempts before held leases; None: not recorded."""
        attempts = [attempt for unit in units for attempt in unit.attempts]
        parts = range(0, len(attempts), MAX_TOGETHER)
        specs = chain.from_iterable(start_attempts(cursor, attempts[part : part + MAX_TOGETHER]) for part in parts)
        found = [list(islice(specs, len(unit.attempts))) for unit in units]
        for unit, specs_of_unit in zip(units, found, strict=True):
            if unit.held:
                specs_of_unit.extend(cls._hold(cursor, unit, specs_of_unit))
        return found

    @staticmethod
    def _hold(cursor: Any, unit: LeaseUnit, started: Sequence[AttemptSpec | None]) -> list[AttemptSpec | None]:
        """Record a unit's held leases, as many as fit into a message; return their specs. ``started``: the first ones.

        All that is held behind others is recorded, which have started before.
        """
        first = {one.id: spec for one, spec in zip(unit.attempts, started, strict=True)}
        windows = {lease.window for lease in unit.held}
        room = {one: 0 if spec is None else _room_in(spec) for one, spec in first.items() if one in windows}
        wanted = []
        for lease in unit.held:
            left = room.get(lease.window)
            if left is not None:
                room[lease.window] = left - 1
            if left is None or left > 0:
                wanted.append(lease)
        held: dict[str, AttemptSpec | None] = {}
        for part in parts_of(wanted, MAX_TOGETHER):
            for lease, spec in zip(part, hold_leases(cursor, part), strict=True):
                shared = first.setdefault(lease.window, spec)
                held[lease.id] = spec if spec is None or shared is None else _share_environment(spec, shared)
        return [held.get(lease.id) for lease in unit.held]


def _room_in(first: AttemptSpec) -> int:
    """Return how many held leases fit into one message to an agent, if each has the first lease's environment."""
    return MAX_BATCH_BYTES // (LEASE_BYTES + len(msgspec.json.encode(first.environment)))


def _share_environment(spec: AttemptSpec, first: AttemptSpec) -> AttemptSpec:
    """Return a spec that shares its equal environment with the window's first, so that memory has it once."""
    return spec._replace(environment=first.environment) if spec.environment == first.environment else spec
