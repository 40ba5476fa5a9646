"""Events for the feed of the dashboard: published at once, stored in the ledger, summarized where many are alike.

``emit`` only appends to a list; a tenth of a second later all pending events are published and written in one unit. An
event may be lost in a crash.
"""

from __future__ import annotations

import logging
from collections import Counter, deque
from functools import partial
from typing import Any

from msgspec.structs import replace

from jobs import selectors
from jobs.history.values import FeedEvent
from jobs.statements.history import save_events
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.core.errors import LedgerError
from qualgent.core.keys import new_id
from qualgent.core.tasks import Tasks
from qualgent.core.times import Clock, time_text
from qualgent.ledger.group_commit import Ledger
from qualgent.scheduler.changes import Touch

logger = logging.getLogger("jobs.history")

GATHER_SECONDS = 0.1
MAX_ALIKE = 20  # events of one kind shown individually within that time
SHOWN = 100


class Events:
    """The events of one scheduler, and the newest ones for the topic ``events``."""

    def __init__(self, ledger: Ledger, clock: Clock, tasks: Tasks, touch: Touch) -> None:
        self._ledger = ledger
        self._clock = clock
        self._tasks = tasks
        self._touch = touch
        self._pending: list[FeedEvent] = []
        self.shown: deque[FeedEvent] = deque()  # newest last

    async def start(self) -> None:
        """Load the newest events from the ledger."""
        found = await self._ledger.read(selectors.history.list_events, scope=SITE, limit=SHOWN)
        self.shown.extend(reversed(found.rows))

    def newest(self, scope: OrgScope) -> list[FeedEvent]:
        """Return the newest feed events that the caller may see (``scope``), oldest first."""
        return [event for event in self.shown if event.is_within(scope)]

    def forget(self, org_id: str) -> None:
        """Remove the events of a deleted organization from the feed."""
        kept = [event for event in self.shown if event.org_id != org_id]
        self.shown.clear()
        self.shown.extend(kept)

    def emit(self, kind: str, level: str, text: str, **about: Any) -> None:
        """Queue an event for the feed, published and stored in a moment. ``about``: org_id, job_id, batch_id, agent."""
        at = time_text(self._clock.wall_ms())
        self._pending.append(FeedEvent(id=new_id(), at=at, kind=kind, level=level, text=text[:500], **about))
        if len(self._pending) == 1:
            self._tasks.later(GATHER_SECONDS, self.flush)

    async def flush(self) -> None:
        """Publish and store the queued events. Called by a timer, and when the scheduler stops."""
        pending, self._pending = self._pending, []
        if not pending:
            return
        shown_events, summarized = summarize(pending)
        self.shown.extend(shown_events)
        self._trim()
        self._touch("events", *(event.id for event in shown_events))

        unit = partial(save_events, shown=shown_events, summarized=summarized)
        try:
            await self._tasks.persist(lambda: self._ledger.write(unit))
        except LedgerError as error:  # the server stops on a full disk, say; they were published
            logger.warning("could not store %d events: %s", len(pending), error)

    def _trim(self) -> None:
        """Drop the feed's oldest events of the most frequent kind: many failures must not push out one lost agent."""
        counts = Counter(event.kind for event in self.shown)
        while len(self.shown) > SHOWN:
            kind = counts.most_common(1)[0][0]
            oldest = next(index for index, event in enumerate(self.shown) if event.kind == kind)
            del self.shown[oldest]
            counts[kind] -= 1


def summarize(pending: list[FeedEvent]) -> tuple[list[FeedEvent], list[FeedEvent]]:
    """Split queued events into those to show and those only to store; one shown event stands for many alike."""
    counts = Counter(event.kind for event in pending)
    shown_events, summarized, kinds = [], [], set()
    for event in pending:
        if counts[event.kind] <= MAX_ALIKE:
            shown_events.append(event)
            continue
        summarized.append(event)
        if event.kind not in kinds:
            kinds.add(event.kind)
            text = f"{event.text} — and {counts[event.kind] - 1:,} more like it"
            shown_events.append(replace(event, id=new_id(), text=text[:500]))
    return shown_events, summarized
