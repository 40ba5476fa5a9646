"""The unit of the ledger that records leases, with those that are held behind them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice
from typing import Any

from jobs.statements.attempts import AttemptSpec, NewAttempt, start_attempts
from jobs.statements.windows import NewHeld, hold_leases

from .leases import Running
from .turns import Turn

MAX_TOGETHER = 1024  # leases in one statement


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
        begun = {attempt.id for attempt, spec in zip(unit.attempts, started, strict=True) if spec is not None}
        wanted = [lease for lease in unit.held if lease.window in begun]
        held = dict(zip((lease.id for lease in wanted), hold_leases(cursor, wanted), strict=True))
        return [held.get(lease.id) for lease in unit.held]
