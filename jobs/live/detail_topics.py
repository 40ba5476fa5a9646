"""The topics of one thing's own page: ``group:<id>``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import selectors
from ..keys import parse_id
from ..overview import live_groups, merge_group
from .topic import Row

if TYPE_CHECKING:
    from ..runtime import Runtime

GROUP_REFRESH_SECONDS = 2.0  # its place in the queue and its ETA drift though nothing happens to it


def register_detail_topics(runtime: Runtime) -> None:
    def group(group_id: str) -> GroupSource:
        if parse_id(group_id) != group_id:  # touches name topics by canonical ids
            raise ValueError("a UUID in lower case with hyphens is wanted")
        return GroupSource(runtime, group_id)

    runtime.hub.register("group:", group, whole=True, refresh_seconds=GROUP_REFRESH_SECONDS)


class GroupSource:
    """One group: what the ledger has counted, and where it stands."""

    def __init__(self, runtime: Runtime, group_id: str) -> None:
        self._runtime = runtime
        self._group_id = group_id

    async def snapshot(self) -> dict[str, Row]:
        found = await self._runtime.ledger.read(selectors.get_groups, group_ids=[self._group_id])
        row = found.get(self._group_id)
        if row is None:
            return {}
        states = await live_groups(self._runtime)
        return {self._group_id: merge_group(row, states.get(self._group_id))}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        return dict(await self.snapshot())
