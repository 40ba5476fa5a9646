"""The topic ``batches``: the newest submissions of lists, and how far they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import selectors
from .topic import Row

if TYPE_CHECKING:
    from ..runtime import Runtime

BATCHES_SHOWN = 100


def register_batch_topics(runtime: Runtime) -> None:
    runtime.hub.register("batches", BatchesSource(runtime))


class BatchesSource:
    """The newest ones. Whoever looks at an older one follows its own topic."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._given: set[str] = set()  # ids, UUIDv7: they sort by when the batches were submitted

    async def snapshot(self) -> dict[str, Row]:
        page = await self._runtime.ledger.read(selectors.list_batches, before=None, limit=BATCHES_SHOWN)
        self._given = {row["id"] for row in page.rows}
        return {row["id"]: row for row in page.rows}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        full = len(self._given) >= BATCHES_SHOWN
        wanted = {one for one in ids if one in self._given or not full or one > min(self._given)}
        found = await self._runtime.ledger.read(selectors.get_batches, batch_ids=wanted)
        changes: dict[str, Row | None] = {one: found.get(one) for one in wanted}
        self._given = (self._given | found.keys()) - (wanted - found.keys())
        while len(self._given) > BATCHES_SHOWN:
            oldest = min(self._given)
            self._given.discard(oldest)
            changes[oldest] = None
        return changes
