"""Removing what has been kept long enough: a while after the start, then every hour, or when somebody asks.

Pages of a few hundred rows, a unit of the ledger each, with a pause after it, so that nobody waits for it. Safe to be
killed anywhere: a log's file goes before its row says so, an artifact's or build's after its row is gone (another may
have the same content), and what is left over is found by the next run.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from jobs.history.retention_policy import DAY_MS, Removed, Report, RetentionPolicy
from jobs.ledger.statements.history import forget_history
from jobs.ledger.statements.retention import (
    mark_logs_removed,
    remove_artifacts,
    remove_audit,
    remove_batches,
    remove_builds,
    remove_jobs,
)
from jobs.ledger.statements.stored import Freed
from jobs.scheduler.core import Core
from jobs.selectors import retention as selectors
from jobs.selectors.retention import Due, Kept, Subject
from jobs.times import rfc3339, to_datetime
from webhooks.statements import remove_deliveries

logger = logging.getLogger("jobs.retention")

FIRST_SECONDS = 60.0
EVERY_SECONDS = 3600.0
PAGE = 500
PAUSE_SECONDS = 0.05
MINUTES_DAYS = 2  # the charts show one

Remove = Callable[[Sequence[Kept]], Any]


class Retention:
    """One per server process."""

    def __init__(self, core: Core, policy: RetentionPolicy) -> None:
        self._core = core
        self.policy = policy
        self.last: Report | None = None  # the last run that was no dry one
        self._running = asyncio.Lock()

    def start(self) -> None:
        self._core.tasks.later(FIRST_SECONDS, self._now_and_then)

    async def _now_and_then(self) -> None:
        try:
            report = await self.run()
            if report.any:
                logger.info(
                    "removed %d jobs, %d logs, %d artifacts, %d builds that were kept long enough",
                    report.jobs.count, report.logs.count, report.artifacts.count, report.builds.count,
                )  # fmt: skip
        finally:
            self._core.tasks.later(EVERY_SECONDS, self._now_and_then)

    async def run(self, *, dry_run: bool = False) -> Report:
        """Remove what is due now, or only count it. One at a time. Raises LedgerError, OSError."""
        async with self._running:
            now_ms = self._core.clock.wall_ms()
            policy = self.policy
            kinds: dict[str, Removed] = {}
            if dry_run:
                kinds = await self._look(now_ms)
            else:
                # logs, artifacts and builds by their own days first: what goes with its job is counted by then
                kinds["logs"] = await self._by_age(selectors.logs(), policy.logs_days, now_ms, self._remove_logs)
                kinds["artifacts"] = await self._by_age(
                    selectors.artifacts(), policy.artifacts_days, now_ms, self._remove_artifacts
                )
                kinds["jobs"] = await self._by_age(selectors.jobs(), policy.jobs_days, now_ms, self._remove_jobs)
                await self._remove_empty_batches(policy.jobs_days, now_ms)
                kinds["logs"] = _sum(
                    kinds["logs"], await self._by_size(selectors.logs(), policy.log_bytes, self._remove_logs)
                )
                kinds["artifacts"] = _sum(
                    kinds["artifacts"],
                    await self._by_size(selectors.artifacts(), policy.artifact_bytes, self._remove_artifacts),
                )
                cutoff = to_datetime(now_ms - policy.builds_days * DAY_MS)
                kinds["builds"] = await self._by_age(
                    selectors.builds(cutoff), policy.builds_days, now_ms, self._remove_builds
                )
                await self._remove_left_over_files()
                kinds["audit"] = await self._by_age(selectors.audit(), policy.audit_days, now_ms, self._remove_audit)
                await self._forget_history(policy.events_days, now_ms)
            report = Report(at=rfc3339(to_datetime(now_ms)), dry_run=dry_run, **kinds)
            if not dry_run:
                self.last = report
                self._core.changes.setting("retention")
            return report

    # ------------------------------------------------------------------------------------------ looking

    async def _look(self, now_ms: int) -> dict[str, Removed]:
        policy = self.policy
        cutoff = to_datetime(now_ms - policy.builds_days * DAY_MS)
        subjects = {
            "jobs": (selectors.jobs(), policy.jobs_days, None),
            "logs": (selectors.logs(), policy.logs_days, policy.log_bytes),
            "artifacts": (selectors.artifacts(), policy.artifacts_days, policy.artifact_bytes),
            "builds": (selectors.builds(cutoff), policy.builds_days, None),
            "audit": (selectors.audit(), policy.audit_days, None),
        }
        found = {}
        for name, (subject, days, most) in subjects.items():
            due = Due(0, 0) if not days else await self._count(subject, _cutoff(days, now_ms))
            whole = await self._count(subject, None) if most is not None else Due(0, 0)
            over = 0 if most is None else max(0, whole.size - due.size - most)
            if over:
                count, size = await self._oldest(subject, over + due.size)
                due = Due(count, size)
            found[name] = Removed(due.number, due.size)
        return found

    async def _count(self, subject: Subject, cutoff: datetime | None) -> Due:
        return await self._core.ledger.read(selectors.count_due, subject, cutoff)

    async def _oldest(self, subject: Subject, size: int) -> tuple[int, int]:
        """How many of the oldest have so many bytes together."""
        pages, count, found = 1, 0, 0
        while True:
            page = await self._core.ledger.read(selectors.page_due, subject, None, pages * PAGE)
            for kept in page[count:]:
                if found >= size:
                    return count, found
                count, found = count + 1, found + kept.size
            if len(page) < pages * PAGE:
                return count, found
            pages *= 2

    # ------------------------------------------------------------------------------------------ removing

    async def _by_age(self, subject: Subject, days: int, now_ms: int, remove: Remove) -> Removed:
        removed = Removed(0, 0)
        while days and (page := await self._page(subject, _cutoff(days, now_ms))):
            await remove(page)
            removed = _sum(removed, Removed(len(page), sum(kept.size for kept in page)))
            await asyncio.sleep(PAUSE_SECONDS)
        return removed

    async def _by_size(self, subject: Subject, most: int | None, remove: Remove) -> Removed:
        """The oldest, until the others are within the bytes that may be kept."""
        removed = Removed(0, 0)
        if most is None:
            return removed
        over = (await self._count(subject, None)).size - most
        while over > 0 and (page := await self._page(subject, None)):
            chosen = []
            for kept in page:
                if over <= 0:
                    break
                chosen.append(kept)
                over -= kept.size
            await remove(chosen)
            removed = _sum(removed, Removed(len(chosen), sum(kept.size for kept in chosen)))
            await asyncio.sleep(PAUSE_SECONDS)
        return removed

    async def _page(self, subject: Subject, cutoff: datetime | None) -> list[Kept]:
        return await self._core.ledger.read(selectors.page_due, subject, cutoff, PAGE)

    async def _remove_logs(self, page: Sequence[Kept]) -> None:
        ids = [kept.id for kept in page]
        await self._core.logs.remove_ended(ids)
        await self._free(lambda cursor: mark_logs_removed(cursor, ids))

    async def _remove_artifacts(self, page: Sequence[Kept]) -> None:
        ids = [kept.id for kept in page]
        await self._free(lambda cursor: remove_artifacts(cursor, ids))
        await self._remove_files(page)

    async def _remove_builds(self, page: Sequence[Kept]) -> None:
        ids = [kept.id for kept in page]
        await self._free(lambda cursor: remove_builds(cursor, ids))
        await self._remove_files(page)

    async def _remove_audit(self, page: Sequence[Kept]) -> None:
        ids = [kept.id for kept in page]
        await self._core.ledger.write(lambda cursor: remove_audit(cursor, ids))

    async def _remove_jobs(self, page: Sequence[Kept]) -> None:
        core, ids = self._core, [kept.id for kept in page]
        attempts = await core.ledger.read(selectors.attempts_of, ids)
        artifacts = await core.ledger.read(selectors.artifacts_of, ids)
        await core.logs.remove_ended([kept.id for kept in attempts])
        await self._free(lambda cursor: remove_jobs(cursor, ids))
        await self._remove_files(artifacts)

    async def _remove_empty_batches(self, days: int, now_ms: int) -> None:
        ledger = self._core.ledger
        while days and (ids := await ledger.read(selectors.empty_batches, _cutoff(days, now_ms), PAGE)):
            await ledger.write(partial(remove_batches, batch_ids=ids))
            await asyncio.sleep(PAUSE_SECONDS)

    async def _free(self, unit: Callable[[Any], Freed]) -> None:
        """Write it, and take what it removed off what its orgs have stored."""
        self._core.orgs.add_stored({org_id: -size for org_id, size in (await self._core.ledger.write(unit)).items()})

    async def _forget_history(self, days: int, now_ms: int) -> None:
        """Events, minutes and webhook deliveries: no figures are told of these."""
        ledger = self._core.ledger
        events_ms, minutes_ms = now_ms - days * DAY_MS, now_ms - MINUTES_DAYS * DAY_MS
        await ledger.write(lambda cursor: forget_history(cursor, events_ms, minutes_ms))
        removed = PAGE
        while removed == PAGE:
            removed = await ledger.write(lambda cursor: remove_deliveries(cursor, events_ms, PAGE))
            await asyncio.sleep(PAUSE_SECONDS)

    async def _remove_files(self, page: Sequence[Kept]) -> None:
        """The contents that nothing else has."""
        digests = {kept.sha256 for kept in page if kept.sha256}
        free = await self._core.ledger.read(selectors.unreferenced, digests)
        self._core.files.remove(free)  # or, while something comes in, by the next run

    async def _remove_left_over_files(self) -> None:
        """Contents whose rows are gone: what a kill, or an upload in between, left behind."""
        core = self._core
        digests = await asyncio.to_thread(lambda: list(core.files.digests()))
        for begin in range(0, len(digests), PAGE):
            free = await core.ledger.read(selectors.unreferenced, digests[begin : begin + PAGE])
            core.files.remove(free)
            await asyncio.sleep(PAUSE_SECONDS)


def _cutoff(days: int, now_ms: int) -> datetime:
    return to_datetime(now_ms - days * DAY_MS)


def _sum(one: Removed, other: Removed) -> Removed:
    return Removed(one.count + other.count, one.bytes + other.bytes)
