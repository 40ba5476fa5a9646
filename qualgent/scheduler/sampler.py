"""The sampler: records the scheduler's figures every five seconds and stores them by minute, for the charts."""

from __future__ import annotations

import logging
from collections import defaultdict, deque
from collections.abc import Iterable
from typing import Any

import msgspec
from django.conf import settings
from msgspec.structs import replace

from jobs import selectors
from jobs.derived_ids import group_id
from jobs.history.series import (
    MINUTE_SECONDS,
    PERIODS,
    RANGES,
    STEP_SECONDS,
    Marks,
    OrgFigures,
    Sample,
    Series,
    Totals,
    joined,
    summed,
)
from jobs.statements.history import save_minute
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.core.errors import LedgerError
from qualgent.engine.snapshots import Part, SnapshotQuery
from qualgent.scheduler.core import Core
from qualgent.scheduler.measures import Recent

logger = logging.getLogger("jobs.history")

GROUPS = 200  # best-ranked ones whose trend is kept
TREND = 30  # samples


class Sampler:
    """Samples of the figures every five seconds, minutes for the ledger, and the queue trends of groups."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self.series = Series()
        self.trends: dict[str, deque[int]] = {}  # group id -> jobs waiting, newest last
        self._marks: Marks  # of the samples taken until now

    async def start(self) -> None:
        """Load the minutes and totals of earlier processes, then sample every five seconds."""
        core = self._core
        now = core.clock.wall_ms() // 1000
        minutes = await core.ledger.read(selectors.history.minutes_since, since_ms=(now - PERIODS["7d"]) * 1000)
        last = minutes[-1] if minutes else Sample(at=now - now % MINUTE_SECONDS)
        # a killed server did not store what it counted last
        marks = await core.ledger.read(selectors.counted.read_marks)
        missed = {}
        if marks is not None:  # else this is the first start
            missed = await core.ledger.read(selectors.counted.counted_since, marks=marks)
        core.measures.newest_audited = await core.ledger.read(selectors.counted.newest_audited)
        core.measures.newest_waiting_failure = await core.ledger.read(selectors.counted.newest_waiting_failure)
        self._marks = self._new_marks()
        if missed or marks is None:
            minute = joined(last, self._sample_of(last.at, missed)) if minutes else self._sample_of(last.at, missed)
            minutes[-1:] = [minute]
            await self._save(minute, self._marks)
        since_ms = (now - RANGES["5m"].seconds) * 1000
        starts = await core.ledger.read(selectors.history.first_attempts_since, since_ms=since_ms)
        self.series.load(minutes, self._samples_of_starts(starts))
        core.measures.take_recent()
        core.tasks.repeat(STEP_SECONDS, STEP_SECONDS, self._sample_and_save)

    async def stop(self) -> None:
        """Store the incomplete minute, which the next process continues."""
        before = self._marks
        for minute, marks in ((await self._take_sample(), before), (self.series.end_minute(), self._marks)):
            if minute is not None:
                try:
                    await self._save(minute, marks)
                except LedgerError as error:  # the server stops on a full disk, say
                    logger.warning("could not store the figures of the last minute: %s", error)

    def totals(self, period: str, scope: OrgScope) -> Totals:
        """Return the counts of jobs, installs and waits within a period (such as a day) until now."""
        newest = self._core.measures.recent_within(scope)
        return self.series.totals(period, self._core.clock.wall_ms() // 1000, newest, scope)

    async def _save(self, minute: Sample, marks: Marks) -> None:
        """Store a minute's figures, with the marks up to which jobs and attempts are counted."""
        figures, counted = msgspec.to_builtins(minute), msgspec.to_builtins(marks)
        await self._core.record(lambda cursor: save_minute(cursor, minute.at, figures, counted))

    def _new_marks(self) -> Marks:
        """Return the newest ids that are counted by now, from which the next process continues to count."""
        core = self._core
        return Marks(
            job=core.measures.newest_job,
            submitting=[*core.engine.reserved_jobs, *core.measures.submitting],
            attempt=core.newest_attempt,
            active=core.engine.lease_ids(),
            audited=core.measures.newest_audited,
            waiting_failure=core.measures.newest_waiting_failure,
        )

    def _sample_of(self, at: int, orgs: dict[str, OrgFigures], **state: Any) -> Sample:
        """Return a sample at this time (seconds) from the figures by organization; ``state``: its other fields."""
        known = orgs if settings.QUALGENT_AUTH else None
        return Sample(at=at, orgs=known, **summed(orgs.values()), **state)

    def _samples_of_starts(self, starts: Iterable[selectors.history.FirstAttempt]) -> list[Sample]:
        """Return five-second samples of how long jobs waited for these first attempts."""
        steps: defaultdict[int, defaultdict[str, Recent]] = defaultdict(lambda: defaultdict(Recent))
        for start in starts:
            at = start.leased_ms // 1000 // STEP_SECONDS * STEP_SECONDS
            steps[at][start.org_id].add_wait(max(0, start.leased_ms - start.submitted_ms) / 1000)
        return [
            self._sample_of(at, {org_id: recent.figures() for org_id, recent in steps[at].items()})
            for at in sorted(steps)
        ]

    async def _sample_and_save(self) -> None:
        """Take a sample, and store the minute that it completed, if any."""
        marks = self._marks
        ended = await self._take_sample()
        if ended is not None:
            self._core.tasks.spawn(self._save(ended, marks))

    async def _take_sample(self) -> Sample | None:
        """Sample the live state into the series and the queue trends; return the minute that this completed."""
        core = self._core
        parts = Part.GROUPS | Part.LOADS if settings.QUALGENT_AUTH else Part.GROUPS
        snapshot = await core.snapshot(SnapshotQuery(parts, GROUPS))
        at = core.clock.wall_ms() // 1000 // STEP_SECONDS * STEP_SECONDS - STEP_SECONDS
        orgs, self._marks = core.measures.take_recent(), self._new_marks()
        for load in snapshot.loads:
            known = orgs.get(load.org_id, OrgFigures())
            orgs[load.org_id] = replace(
                known, waiting=known.waiting + load.waiting, running=known.running + load.running
            )
        sample = self._sample_of(
            at,
            orgs,
            waiting=snapshot.waiting,
            running=snapshot.running,
            agents=core.agents.states(SITE),
            owned=core.agents.owned_states(),
        )
        waiting = {group_id(state.key): state.waiting for state in snapshot.groups}
        self.trends = {key: self.trends.get(key) or deque(maxlen=TREND) for key in waiting}
        for key, count in waiting.items():
            self.trends[key].append(count)
        ended = self.series.add(sample)
        core.changes.touch("series", str(at))
        return ended
