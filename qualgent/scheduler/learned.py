"""Storage of learned durations in the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from itertools import islice

from jobs.statements.estimates import save_estimates
from qualgent.core.errors import UnwritableError
from qualgent.core.tasks import Tasks
from qualgent.engine.values import LearnedEstimate
from qualgent.ledger.group_commit import Ledger

PAUSE_SECONDS = 10.0
AT_A_TIME = 500  # in one commit, behind which others wait


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
        while self._waiting:  # what is forgotten meanwhile is not written
            page = list(islice(self._waiting.items(), AT_A_TIME))
            for key, _ in page:
                del self._waiting[key]
            with suppress(UnwritableError):  # it is logged, and they are learned again
                unit = partial(save_estimates, estimates=[estimate for _, estimate in page])
                await self._tasks.persist(partial(self._ledger.write, unit))
