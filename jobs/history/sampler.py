"""The sampler: records the figures every five seconds, stores minutes, and tracks queue trends of groups."""

from __future__ import annotations

import logging
from collections import Counter, deque

import msgspec

from jobs import selectors
from jobs.keys import group_id
from jobs.ledger.statements.history import save_minute
from jobs.scheduler.core import Core
from qualgent.observability.metrics.instruments import read

from .series import COUNTED, STEP_SECONDS, Sample, Series

logger = logging.getLogger("jobs.history")

GROUPS = 200  # best-ranked ones whose trend is kept
TREND = 30  # samples


class Sampler:
    def __init__(self, core: Core) -> None:
        self._core = core
        self.series = Series()
        self.trends: dict[str, deque[int]] = {}  # group id -> jobs waiting, newest last
        self._before: Counter[str] | None = None  # counters at the last sample
        self._waits: list[int] = []

    async def start(self) -> None:
        since_ms = self._core.clock.wall_ms() - 86_400_000
        self.series.coarse.extend(await self._core.ledger.read(selectors.history.minutes_since, since_ms=since_ms))
        self._counts_since_last()
        self._core.tasks.repeat(STEP_SECONDS, STEP_SECONDS, self._sample)

    async def _sample(self) -> None:
        core = self._core
        snapshot = core.engine.snapshot(GROUPS)
        at = core.clock.wall_ms() // 1000 // STEP_SECONDS * STEP_SECONDS - STEP_SECONDS
        counts, waits = self._counts_since_last()
        sample = Sample(
            at=at,
            waiting=snapshot.waiting,
            running=snapshot.running,
            agents=core.agent_states(),
            waits=waits,
            **counts,
        )
        waiting = {group_id(state.key): state.waiting for state in snapshot.groups}
        self.trends = {key: self.trends.get(key) or deque(maxlen=TREND) for key in waiting}
        for key, count in waiting.items():
            self.trends[key].append(count)
        ended = self.series.add(sample)
        if ended is not None:
            minute, figures = ended.at, msgspec.to_builtins(ended)
            core.tasks.spawn(core.record(lambda cursor: save_minute(cursor, minute, figures)))
        core.changes.touch("series", str(at))

    def _counts_since_last(self) -> tuple[dict[str, int], list[int]]:
        """Return the counts and waits since the last call."""
        measures = self._core.measures
        now: Counter[str] = Counter(measures.jobs)
        now["submitted"] = measures.submitted
        now["installs"] = measures.installs
        now["installs_avoided"] = measures.installs_avoided
        waits = read(measures.wait).counts
        before, self._before = self._before or now, now
        old, self._waits = self._waits or [0] * len(waits), waits
        new_waits = [later - earlier for later, earlier in zip(waits, old, strict=True)]
        return {name: now[name] - before[name] for name in COUNTED}, new_waits
