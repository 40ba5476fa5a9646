"""Events that people want to hear of: told at once, kept by the ledger, summed up where many are alike.

``note`` costs a list's append; a tenth of a second later all that were noted are written in one unit. They are told
beside the truth, not part of it: one lost in a crash is only not told.
"""

from __future__ import annotations

import logging
from collections import Counter, deque

from msgspec.structs import replace

from jobs import selectors
from jobs.errors import LedgerError
from jobs.keys import new_id
from jobs.ledger.group_commit import Ledger
from jobs.ledger.statements.history import keep_events
from jobs.scheduler.changes import Touch
from jobs.scheduler.clock import Clock
from jobs.scheduler.tasks import Tasks
from jobs.times import rfc3339, to_datetime

from .values import Event

logger = logging.getLogger("jobs.history")

GATHER_SECONDS = 0.1
MOST_ALIKE = 20  # of one kind told one by one within that time
SHOWN = 100


class Events:
    """One per runtime; also the source of the topic ``events``."""

    def __init__(self, ledger: Ledger, clock: Clock, tasks: Tasks, touch: Touch) -> None:
        self._ledger = ledger
        self._clock = clock
        self._tasks = tasks
        self._touch = touch
        self._noted: list[Event] = []
        self.shown: deque[Event] = deque(maxlen=SHOWN)  # newest last

    async def start(self) -> None:
        self.shown.extend(reversed(await self._ledger.read(selectors.history.list_events, limit=SHOWN)))

    def note(
        self, kind: str, level: str, text: str, *, org_id: str = "", job_id: str | None = None,
        batch_id: str | None = None, agent: str = "",
    ) -> None:  # fmt: skip
        """It has just happened."""
        at = rfc3339(to_datetime(self._clock.wall_ms()))
        event = Event(
            id=new_id(), at=at, kind=kind, level=level, text=text[:500], org_id=org_id, job_id=job_id,
            batch_id=batch_id, agent=agent,
        )  # fmt: skip
        self._noted.append(event)
        if len(self._noted) == 1:
            self._tasks.later(GATHER_SECONDS, self.flush)

    async def flush(self) -> None:
        """Tell and keep what was noted. Called by itself; and at stop, for what has not waited long enough."""
        noted, self._noted = self._noted, []
        if not noted:
            return
        told, summed_up = sum_up(noted)
        self.shown.extend(told)
        self._touch("events", *(event.id for event in told))
        try:
            await self._ledger.write(lambda cursor: keep_events(cursor, told, summed_up))
        except LedgerError as error:  # a full disk, say: they were told
            logger.warning("%d events were not kept: %s", len(noted), error)


def sum_up(noted: list[Event]) -> tuple[list[Event], list[Event]]:
    """What is told, and what is only kept: of a kind of which there are many, one says how many."""
    counts = Counter(event.kind for event in noted)
    told, summed_up, said = [], [], set()
    for event in noted:
        if counts[event.kind] <= MOST_ALIKE:
            told.append(event)
            continue
        summed_up.append(event)
        if event.kind not in said:
            said.add(event.kind)
            text = f"{event.text} — and {counts[event.kind] - 1:,} more like it"
            told.append(replace(event, id=new_id(), text=text[:500]))
    return told, summed_up
