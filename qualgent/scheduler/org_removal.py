"""Deletion of an organization with all of its rows and files, a page of a few hundred at a time.

It is marked first, in one transaction with the end of its tokens, hosts, memberships and webhooks; from then on nothing
of it is accepted. What waits or runs is cancelled, and once no agent works for it any more, its rows and files are
removed, a few hundred in a transaction. A scheduler that starts continues with what is marked.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from functools import partial
from typing import Any

from django.db.models import Model

from jobs.models import Artifact, Attempt, Batch, Build, Bundle, Case, Job
from jobs.selectors import org_removal as selectors
from jobs.selectors.retention import ExpiredItem, next_of_org
from jobs.statements import orgs as statements
from jobs.statements.retention import remove_batches, remove_builds, remove_bundles
from qualgent.accounts import audit
from qualgent.accounts.models import Org
from qualgent.accounts.owned_rows import org_tables
from qualgent.accounts.permissions import SERVER
from qualgent.core.errors import ConflictError, LedgerError, NotFoundError, QualGentError, StorageUnavailableError
from qualgent.core.keys import new_id
from qualgent.engine.states import ENDED

from .account_requests import DeleteOrg
from .core import Core
from .job_actions import change_jobs
from .job_requests import AuditRef, ChangeJobs
from .retention import PAGE, PAUSE_SECONDS, Remove, Retention

logger = logging.getLogger("jobs.retention")

EVERY_SECONDS = 0.5
REMOVED_BEFORE = frozenset({Org, Job, Attempt, Case, Artifact, Build, Bundle, Batch})
"""What is removed with its files and logs, and the organization itself, which is the last."""


class OrgRemoval:
    """The organizations that are being deleted; ``Core.deleting`` has their ids."""

    def __init__(self, core: Core, retention: Retention) -> None:
        self._core = core
        self._retention = retention
        self._deciding = asyncio.Lock()

    async def start(self) -> None:
        """Resume the deletions that an earlier scheduler began, and check for progress every half second."""
        self._core.deleting |= set(await self._core.ledger.read(selectors.deleting_orgs))
        self._core.tasks.repeat(EVERY_SECONDS, EVERY_SECONDS, self.run)

    async def delete(self, command: DeleteOrg) -> None:
        """Begin an organization's deletion, once. Raises NotFoundError, ConflictError (unfinished jobs)."""
        async with self._deciding:  # of two, the second one finds what the first one decided
            refusal = await asyncio.shield(self._core.tasks.spawn(self._mark_deleting(command)))
        if refusal is not None:
            raise refusal

    async def _mark_deleting(self, command: DeleteOrg) -> QualGentError | None:
        """Mark an organization as being deleted, in a unit with an audit entry; return the error if that is refused."""
        core, org_id, now_ms = self._core, command.org_id, self._core.clock.wall_ms()
        if org_id in core.deleting:
            return None
        entry = audit.entry(command.caller, now_ms, "delete", kind="org", object_id=org_id, note="begun")

        def unit(cursor: Any) -> int | None:
            if not Org.objects.filter(pk=org_id).exists():
                return None
            unfinished = Job.objects.filter(org_id=org_id).exclude(status__in=ENDED).count()
            if unfinished and not command.cancel:
                return unfinished
            statements.mark_org_deleted(cursor, org_id, now_ms)
            entry.write(cursor, before={"unfinished": unfinished})
            return 0

        core.deleting.add(org_id)  # before: nothing may be submitted while it is decided
        try:
            unfinished = await core.ledger.write(unit)
        except BaseException:
            core.deleting.discard(org_id)
            raise
        if unfinished is None or unfinished:
            core.deleting.discard(org_id)
        if unfinished is None:
            return NotFoundError(f'unknown organization "{org_id[:100]}"')
        if unfinished:
            return ConflictError(
                f"{unfinished:,} jobs of {org_id} wait or run: let them end, or cancel them with it (cancel=true)"
            )
        core.changes.touch_setting("orgs", org_id)
        core.changes.touch_setting("webhooks", org_id)
        return None

    async def run(self) -> None:
        """Remove what can be removed now of each organization that is being deleted; log what fails."""
        for org_id in sorted(self._core.deleting):
            try:
                await self._remove_contents(org_id)
            except (LedgerError, StorageUnavailableError, OSError) as error:
                logger.warning("could not continue the deletion of %s, trying again: %s", org_id, error)

    async def _remove_contents(self, org_id: str) -> None:
        """Cancel an org's jobs, then remove its rows table by table; stop early while attempts or agents are active."""
        core = self._core
        await self._cancel_jobs(org_id)
        if await core.ledger.read(selectors.has_active_attempts, org_id=org_id):
            return  # until their agents have stopped, or are lost
        await self._remove_pages(org_id, Job, self._retention.remove_jobs)
        await self._remove_pages(org_id, Build, partial(self._retention.remove_stored, remove_builds))
        await self._remove_pages(org_id, Bundle, partial(self._retention.remove_stored, remove_bundles))
        await self._remove_pages(org_id, Batch, self._remove_batches)
        if not await core.agents.remove_org(org_id):
            return
        for table in reversed(org_tables()):
            if table.model in REMOVED_BEFORE:
                continue
            statement = partial(statements.remove_owned, table=table, org_id=org_id, limit=PAGE)
            while await core.ledger.write(statement):
                await self._pause()
        core.engine.estimates.forget(org_id)
        core.install_times.forget(org_id)
        core.build_holds.forget(org_id)
        core.learned.forget(org_id)  # or they would be written after this
        await core.ledger.write(partial(statements.remove_estimates, org_id=org_id))
        await self._remove_figures(org_id)
        await self._finish_removal(org_id)

    async def _cancel_jobs(self, org_id: str) -> None:
        """Cancel the unfinished jobs of an organization, page by page."""
        core = self._core
        while ids := await core.ledger.read(selectors.unfinished_jobs, org_id=org_id, limit=PAGE):
            ref = AuditRef(id=new_id(), selection={"org_id": org_id}, note=statements.WHY_DISABLED)
            changed = await change_jobs(core, ChangeJobs(caller=SERVER, action="cancel", job_ids=ids, audit=ref))
            if not changed.changed:
                return
            await self._pause()

    async def _remove_pages(self, org_id: str, model: type[Model], remove: Remove) -> None:
        """Remove all rows of a model that an organization has, page by page."""
        while page := await self._core.ledger.read(next_of_org, model, org_id, PAGE):
            await remove(page)
            await self._pause()

    async def _remove_batches(self, page: Sequence[ExpiredItem]) -> None:
        """Remove a page of batches from the ledger."""
        await self._core.ledger.write(partial(remove_batches, batch_ids=[item.id for item in page]))

    async def _remove_figures(self, org_id: str) -> None:
        """Remove the organization's figures from the stored minutes, page by page."""
        ledger, at = self._core.ledger, None
        while minutes := await ledger.read(selectors.minutes_after, at=at, limit=PAGE):
            at = minutes[-1][0]
            mine = [(when, figures) for when, figures in minutes if org_id in _orgs_in(figures)]
            if mine:
                await ledger.write(partial(statements.remove_from_minutes, org_id=org_id, minutes=mine))
            await self._pause()

    async def _finish_removal(self, org_id: str) -> None:
        """Remove the organization's own row and its live state."""
        core = self._core
        entry = audit.entry(SERVER, core.clock.wall_ms(), "delete", kind="org", object_id=org_id, note="done")

        def unit(cursor: Any) -> bool:
            removed = statements.remove_org(cursor, org_id)
            if removed:
                entry.write(cursor)
            return removed

        if not await core.ledger.write(unit):
            return  # what has come meanwhile is removed next time
        core.known_orgs.discard(org_id)
        core.deleting.discard(org_id)
        core.forget_org(org_id)
        core.changes.org_removed(org_id)
        logger.info("the organization %s was deleted", org_id)

    async def _pause(self) -> None:
        """Wait a moment between pages for other writes. Raises LedgerError as the server stops."""
        if self._core.tasks.stopping:
            raise LedgerError("the server stops")
        await asyncio.sleep(PAUSE_SECONDS)


def _orgs_in(figures: dict[str, Any]) -> set[str]:
    """Return the organizations that have figures in a stored minute."""
    return {*(figures.get("orgs") or ()), *(figures.get("owned") or ())}
