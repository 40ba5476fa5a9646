"""Removal of expired data, files without a row, old history and webhook records, every hour or on request.

One ledger unit per page of a few hundred rows, with a pause after each, so that other writes are not delayed.
Crash-safe: a log's file is removed before its row is marked, any other file after its row (another row may
have the same content). Leftover files are removed by the next run.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from jobs.history.retention_policy import DAY_MS, Removed, Report, RetentionPolicy
from jobs.selectors import retention as selectors
from jobs.selectors.retention import ExpiredItem, RetainedKind
from jobs.statements.history import delete_history
from jobs.statements.retention import (
    mark_logs_removed,
    remove_artifacts,
    remove_audit,
    remove_batches,
    remove_builds,
    remove_bundles,
    remove_jobs,
)
from jobs.statements.stored import Freed
from qualgent.core.errors import LedgerError, StorageUnavailableError
from qualgent.core.times import time_text, to_datetime
from qualgent.scheduler.core import Core

logger = logging.getLogger("jobs.retention")

FIRST_SECONDS = 60.0
EVERY_SECONDS = 3600.0
PAGE = 500
PAUSE_SECONDS = 0.05
MINUTES_DAYS = 8  # totals go back a week

Remove = Callable[[Sequence[ExpiredItem]], Awaitable[None]]
Statement = Callable[[Any, Sequence[str]], Freed]  # removes rows by id


class _Rule(NamedTuple):
    """What the policy says of a kind of data, and how it is removed."""

    kind: RetainedKind
    days: int
    remove: Remove
    limit: int | None = None  # bytes


class Retention:
    """Removal of expired data by the policy, on a schedule and on request."""

    def __init__(self, core: Core, policy: RetentionPolicy) -> None:
        self._core = core
        self.policy = policy
        self.last: Report | None = None  # of the last run that was not a dry run
        self.error = ""  # why the last scheduled run failed; empty: it did not
        self._running = asyncio.Lock()

    def start(self) -> None:
        """Schedule runs: the first after a minute, then one every hour."""
        self._core.tasks.repeat(FIRST_SECONDS, EVERY_SECONDS, self._run_and_log)

    async def _run_and_log(self) -> None:
        """Remove expired data, and log what was removed."""
        try:
            report = await self.run()
        except (LedgerError, StorageUnavailableError, OSError) as error:
            self.error = str(error)
            raise
        self.error = ""
        if report.any:
            kinds = (report.jobs, report.logs, report.artifacts, report.builds, report.bundles, report.agents)
            text = "removed expired data: %d jobs, %d logs, %d artifacts, %d builds, %d bundles, %d agents"
            logger.info(text, *(kind.count for kind in kinds))

    async def run(self, *, dry_run: bool = False) -> Report:
        """Remove expired data, or only count it (``dry_run``); return the counts by kind. One run at a time.

        Raises LedgerError, StorageUnavailableError, OSError.
        """
        async with self._running:
            now_ms = self._core.clock.wall_ms()
            policy, rules = self.policy, self._rules(now_ms)
            # agents before jobs: one may have run only those
            agents = Removed(await self._core.agents.expire(policy.agents_days, dry_run=dry_run), 0)
            if dry_run:
                kinds = {name: await self._count_expired(rule, now_ms) for name, rule in rules.items()}
            else:
                kinds = {name: await self._remove_by_age(rule, now_ms) for name, rule in rules.items()}
                await self._remove_empty_batches(policy.jobs_days, now_ms)
                for name, rule in rules.items():
                    kinds[name] = _add_removed(kinds[name], await self._remove_by_size(rule))
                await self._remove_left_over_files()
                await self._remove_history(policy.events_days, now_ms)
            report = Report(at=time_text(now_ms), dry_run=dry_run, agents=agents, **kinds)
            if not dry_run:
                self.last = report
                self._core.changes.touch_setting("retention")
            return report

    def _rules(self, now_ms: int) -> dict[str, _Rule]:
        """Return, by kind of data, the rule by which it expires, in the order of removal."""
        policy = self.policy
        builds, artifacts = partial(self.remove_stored, remove_builds), partial(self.remove_stored, remove_artifacts)
        unused_since = _cutoff_time(policy.bundles_days, now_ms)
        bundles = partial(self.remove_stored, partial(remove_bundles, unused_since=unused_since))
        return {
            "logs": _Rule(selectors.logs(), policy.logs_days, self._remove_logs, policy.log_bytes),
            "artifacts": _Rule(selectors.artifacts(), policy.artifacts_days, artifacts, policy.artifact_bytes),
            "jobs": _Rule(selectors.jobs(), policy.jobs_days, self.remove_jobs),
            "builds": _Rule(selectors.builds(_cutoff_time(policy.builds_days, now_ms)), policy.builds_days, builds),
            "bundles": _Rule(selectors.bundles(), policy.bundles_days, bundles),
            "audit": _Rule(selectors.audit(), policy.audit_days, self._remove_audit),
        }

    async def _count_expired(self, rule: _Rule, now_ms: int) -> Removed:
        """Return the number and bytes that a rule would remove: what is too old, and what exceeds the byte limit."""
        due = await self._read_count(rule.kind, _cutoff_time(rule.days, now_ms)) if rule.days else Removed(0, 0)
        over = 0 if rule.limit is None else (await self._read_count(rule.kind, None)).bytes - due.bytes - rule.limit
        return await self._oldest(rule.kind, over + due.bytes) if over > 0 else due

    async def _read_count(self, kind: RetainedKind, cutoff: datetime | None) -> Removed:
        """Return the number and bytes of items older than the cutoff; None: of all."""
        return await self._core.ledger.read(selectors.count_expired, kind, cutoff)

    async def _oldest(self, kind: RetainedKind, size: int) -> Removed:
        """Return the number and bytes of the oldest items that together have at least ``size`` bytes."""
        pages, count, found = 1, 0, 0
        while True:
            page = await self._core.ledger.read(selectors.list_expired, kind, None, pages * PAGE)
            for item in page[count:]:
                if found >= size:
                    return Removed(count, found)
                count, found = count + 1, found + item.size
            if len(page) < pages * PAGE:
                return Removed(count, found)
            pages *= 2

    async def _remove_by_age(self, rule: _Rule, now_ms: int) -> Removed:
        """Remove the items that are older than the rule's days, page by page."""
        removed = Removed(0, 0)
        while rule.days and (page := await self._read_page(rule.kind, _cutoff_time(rule.days, now_ms))):
            removed = _add_removed(removed, await self._remove_items(rule, page))
        return removed

    async def _remove_by_size(self, rule: _Rule) -> Removed:
        """Remove the oldest items until the rest fits into the rule's limit of bytes."""
        removed = Removed(0, 0)
        if rule.limit is None:
            return removed
        over = (await self._read_count(rule.kind, None)).bytes - rule.limit
        while over > 0 and (page := await self._read_page(rule.kind, None)):
            chosen = []
            for item in page:
                if over <= 0:
                    break
                chosen.append(item)
                over -= item.size
            removed = _add_removed(removed, await self._remove_items(rule, chosen))
        return removed

    async def _remove_items(self, rule: _Rule, items: Sequence[ExpiredItem]) -> Removed:
        """Remove items by their rule, then pause for other writes; return their number and bytes."""
        await rule.remove(items)
        await asyncio.sleep(PAUSE_SECONDS)
        return Removed(len(items), sum(item.size for item in items))

    async def _read_page(self, kind: RetainedKind, cutoff: datetime | None) -> list[ExpiredItem]:
        """Return the oldest items, a page of them, that are older than the cutoff; None: of all."""
        return await self._core.ledger.read(selectors.list_expired, kind, cutoff, PAGE)

    async def _remove_logs(self, page: Sequence[ExpiredItem]) -> None:
        """Remove the files of a page of logs, and mark them as removed in the ledger."""
        await self._core.logs.remove_ended([item.id for item in page])
        await self._remove_rows(mark_logs_removed, page)

    async def remove_stored(self, statement: Statement, page: Sequence[ExpiredItem]) -> None:
        """Remove the rows of a page of items, then their files unless other rows refer to them."""
        await self._remove_rows(statement, page)
        await self._remove_files(page)

    async def _remove_audit(self, page: Sequence[ExpiredItem]) -> None:
        """Remove a page of audit entries."""
        await self._core.ledger.write(partial(remove_audit, audit_ids=[item.id for item in page]))

    async def remove_jobs(self, page: Sequence[ExpiredItem]) -> None:
        """Remove ended jobs with their attempts, and the files of their logs and artifacts."""
        core, ids = self._core, [item.id for item in page]
        attempts = await core.ledger.read(selectors.attempts_of, ids)
        artifacts = await core.ledger.read(selectors.artifacts_of, ids)
        await core.logs.remove_ended(attempts)
        await self._remove_rows(remove_jobs, page)
        await self._remove_files(artifacts)

    async def _remove_empty_batches(self, days: int, now_ms: int) -> None:
        """Remove old batches that have no jobs any more."""
        ledger = self._core.ledger
        while days and (ids := await ledger.read(selectors.empty_batches, _cutoff_time(days, now_ms), PAGE)):
            await ledger.write(partial(remove_batches, batch_ids=ids))
            await asyncio.sleep(PAUSE_SECONDS)

    async def _remove_rows(self, statement: Statement, page: Sequence[ExpiredItem]) -> None:
        """Run a removing statement for a page's rows, and subtract the freed bytes from their orgs' stored bytes."""
        ids = [item.id for item in page]
        freed = await self._core.ledger.write(lambda cursor: statement(cursor, ids))
        self._core.orgs.add_stored({org_id: -size for org_id, size in freed.items()})

    async def _remove_history(self, days: int, now_ms: int) -> None:
        """Remove old events, minutes of figures, and webhook records, which reports do not count."""
        ledger = self._core.ledger
        events_ms, minutes_ms = now_ms - days * DAY_MS, now_ms - MINUTES_DAYS * DAY_MS
        await ledger.write(lambda cursor: delete_history(cursor, events_ms, minutes_ms))
        removed = PAGE
        while removed == PAGE:
            removed = await ledger.write(lambda cursor: self._core.end_listener.remove_expired(cursor, events_ms, PAGE))
            await asyncio.sleep(PAUSE_SECONDS)

    async def _remove_files(self, page: Sequence[ExpiredItem]) -> None:
        """Remove the files of removed rows, unless other rows refer to them."""
        await self._core.files.remove_unreferenced(
            {item.sha256 for item in page if item.sha256}, self._find_unreferenced
        )

    async def _remove_left_over_files(self) -> None:
        """Remove files without a row, left by a crash or by an upload during removal."""
        core = self._core
        digests = await core.files.digests()
        for begin in range(0, len(digests), PAGE):
            await core.files.remove_unreferenced(set(digests[begin : begin + PAGE]), self._find_unreferenced)
            await asyncio.sleep(PAUSE_SECONDS)

    async def _find_unreferenced(self, digests: set[str]) -> set[str]:
        """Return which of these file digests no row refers to."""
        return await self._core.ledger.read(selectors.unreferenced, digests)


def _cutoff_time(days: int, now_ms: int) -> datetime:
    """Return the time so many days before ``now_ms`` (since the epoch)."""
    return to_datetime(now_ms - days * DAY_MS)


def _add_removed(one: Removed, other: Removed) -> Removed:
    """Return the sums of two counts of removed items and bytes."""
    return Removed(one.count + other.count, one.bytes + other.bytes)
