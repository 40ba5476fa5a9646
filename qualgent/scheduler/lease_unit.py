"""The unit of the ledger that records a round's leases, and the leases that agents hold behind them (windows)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice
from typing import Any

import msgspec

from jobs.statements.attempts import AttemptSpec, NewAttempt, start_attempts
from jobs.statements.windows import NewHeld, hold_leases
from qgprotocol.codec import MAX_BATCH_BYTES
from qualgent.engine.steps import parts_of

from .leases import Running
from .turns import Turn

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
        """Return for each unit the specs of its attempts, then those of its held leases."""
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
        """Record what is held behind the attempts that started, as far as it fits into the message to their agent.

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
    """Return how many leases fit into a message; their environment is that of the first lease of the window."""
    return MAX_BATCH_BYTES // (LEASE_BYTES + len(msgspec.json.encode(first.environment)))


def _share_environment(spec: AttemptSpec, first: AttemptSpec) -> AttemptSpec:
    """Return a spec with the same object as the first one of its window has: 50 copies of it are never kept."""
    return spec._replace(environment=first.environment) if spec.environment == first.environment else spec
