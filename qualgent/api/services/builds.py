"""A build across its targets and batches, merged from engine and ledger."""

from __future__ import annotations

from jobs import selectors
from jobs.presenters import BatchRow, BuildRow, CombinedStatus, build_row, combined_progress
from jobs.selectors.savings import Saving
from qualgent.accounts.permissions import Resource, not_found_text
from qualgent.core.errors import NotFoundError
from qualgent.core.row_view import view
from qualgent.web.gateway import Gateway

from .overview import LiveGroup, with_states

MAX_BATCHES = 20


class BuildSummary(Saving, frozen=True, kw_only=True):
    """A build: where agents get it (null: not through the server), its groups by target, and its newest batches."""

    org_id: str
    app_version_id: str
    build: BuildRow | None
    status: CombinedStatus
    groups: list[LiveGroup]
    batches: list[BatchRow]


async def read_build(gateway: Gateway, org_id: str, app_version_id: str) -> BuildSummary:
    """Raises NotFoundError."""
    read, name = gateway.read, {"org_id": org_id, "app_version_id": app_version_id}
    build = await read(selectors.jobs.get_build, **name)
    rows = await read(selectors.builds.list_build_groups, **name)
    if build is None and not rows:
        raise NotFoundError(not_found_text(Resource("build", app_version_id, org_id)))
    group_ids = [row.id for row in rows]
    return view(
        BuildSummary,
        await read(selectors.builds.get_saving, group_ids=group_ids),
        org_id=org_id,
        app_version_id=app_version_id,
        build=None if build is None else build_row(build),
        status=combined_progress(rows)["status"],
        groups=await with_states(gateway, rows),
        batches=await read(selectors.builds.list_build_batches, group_ids=group_ids, limit=MAX_BATCHES),
    )
