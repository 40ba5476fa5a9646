"""Storage of learned durations in the ledger."""

from __future__ import annotations

from collections.abc import Iterable

from jobs.ledger.group_commit import Ledger
from jobs.ledger.statements.estimates import save_estimates

from .engine.values import LearnedEstimate
from .tasks import Tasks

PAUSE_SECONDS = 10.0


class LearnedDurations:
    """A write buffer of learned estimates. Those lost in a crash are learned again."""

    def __init__(self, ledger: Ledger, tasks: Tasks) -> None:
        self._ledger = ledger
        self._tasks = tasks
        self._waiting: dict[tuple[str, tuple[str, ...]], LearnedEstimate] = {}

    def keep(self, estimates: Iterable[LearnedEstimate]) -> None:
        """Write the estimates after a delay, together with others."""
        idle = not self._waiting
        self._waiting.update(((estimate.kind, estimate.key), estimate) for estimate in estimates)
        if self._waiting and idle:
            self._tasks.later(PAUSE_SECONDS, self.flush)

    def forget(self, org_id: str) -> None:
        """Write nothing of an organization that is being deleted."""
        self._waiting = {key: estimate for key, estimate in self._waiting.items() if estimate.key[0] != org_id}

    async def flush(self) -> None:
        estimates, self._waiting = list(self._waiting.values()), {}
        if estimates:
            await self._tasks.persist(lambda: self._ledger.write(lambda cursor: save_estimates(cursor, estimates)))
