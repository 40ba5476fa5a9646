"""Events about ended batches: half a second after jobs changed, check whether their batches have ended."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from jobs import selectors
from jobs.history.values import BAD, INFO
from qualgent.core.errors import LedgerError
from qualgent.core.tasks import Tasks
from qualgent.ledger.group_commit import Ledger

from .events import Events

CHECK_SECONDS = 0.5
REMEMBERED = 1000  # reported ends, so that a later change does not report one again


class BatchEnds:
    def __init__(self, ledger: Ledger, events: Events, tasks: Tasks) -> None:
        self._ledger = ledger
        self._events = events
        self._tasks = tasks
        self._changed: set[str] = set()
        self._reported: OrderedDict[tuple[str, str | None], None] = OrderedDict()

    def changed(self, batch_ids: set[str]) -> None:
        """Check these batches soon, as jobs of them changed. Cheap; called at any rate."""
        if not self._changed:
            self._tasks.later(CHECK_SECONDS, self._check)
        self._changed |= batch_ids

    async def _check(self) -> None:
        changed, self._changed = self._changed, set()
        try:
            ended = await self._ledger.read(selectors.jobs.get_ended_batches, batch_ids=changed)
        except LedgerError:
            self.changed(changed)  # again soon
            raise
        for batch in ended:
            end = (batch["id"], batch["finished_at"])
            if end in self._reported:
                continue
            self._reported[end] = None
            if len(self._reported) > REMEMBERED:
                self._reported.popitem(last=False)
            level = BAD if batch["failed"] > batch["excused"] else INFO
            self._events.emit("batch_ended", level, _text(batch), org_id=batch["org_id"] or "", batch_id=batch["id"])


def _text(batch: Mapping[str, Any]) -> str:
    origin = " ".join(filter(None, [batch["suite"], batch["branch"], batch["commit"][:10]]))
    counts = (batch["failed"], "failed"), (batch["cancelled"], "cancelled"), (batch["done"], "passed")
    ends = [f"{number} {word}" for number, word in counts if number]
    if batch["excused"]:
        ends.append(f"{batch['excused']} of the failed in quarantine")
    return f"{origin or 'a batch of ' + str(batch['total'])} has ended: {', '.join(ends)}"
