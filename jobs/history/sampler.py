"""The sampler: records the figures every five seconds, stores minutes, and tracks queue trends of groups."""

from __future__ import annotations

import logging
from collections import deque

import msgspec
from django.conf import settings
from msgspec.structs import replace

from jobs import selectors
from jobs.keys import group_id
from jobs.ledger.statements.history import save_minute
from jobs.scheduler.core import Core

from .series import STEP_SECONDS, OrgFigures, Sample, Series, summed

logger = logging.getLogger("jobs.history")

GROUPS = 200  # best-ranked ones whose trend is kept
TREND = 30  # samples


class Sampler:
    def __init__(self, core: Core) -> None:
        self._core = core
        self.series = Series()
        self.trends: dict[str, deque[int]] = {}  # group id -> jobs waiting, newest last

    async def start(self) -> None:
        since_ms = self._core.clock.wall_ms() - 86_400_000
        self.series.coarse.extend(await self._core.ledger.read(selectors.history.minutes_since, since_ms=since_ms))
        self._core.measures.take_recent()
        self._core.tasks.repeat(STEP_SECONDS, STEP_SECONDS, self._sample)

    async def _sample(self) -> None:
        core = self._core
        snapshot = core.engine.snapshot(GROUPS, loads=settings.QUALGENT_AUTH)
        at = core.clock.wall_ms() // 1000 // STEP_SECONDS * STEP_SECONDS - STEP_SECONDS
        orgs = core.measures.take_recent()
        for load in snapshot.loads:
            known = orgs.get(load.org_id, OrgFigures())
            orgs[load.org_id] = replace(
                known, waiting=known.waiting + load.waiting, running=known.running + load.running
            )
        sample = Sample(
            at=at,
            waiting=snapshot.waiting,
            running=snapshot.running,
            agents=core.agent_states(),
            orgs=orgs if settings.QUALGENT_AUTH else None,
            **summed(orgs.values()),
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
