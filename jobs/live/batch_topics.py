"""The topics ``batches``, the newest submissions of lists and how far they are, and ``results:<batch>``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import selectors
from ..keys import parse_id
from .topic import Row

if TYPE_CHECKING:
    from ..runtime import Runtime

BATCHES_SHOWN = 100


def register_batch_topics(runtime: Runtime) -> None:
    def results(batch_id: str) -> ResultsSource:
        if parse_id(batch_id) != batch_id:  # touches name topics by canonical ids
            raise ValueError("a UUID in lower case with hyphens is wanted")
        return ResultsSource(runtime, batch_id)

    runtime.hub.register("batches", BatchesSource(runtime))
    runtime.hub.register("results:", results)


class BatchesSource:
    """The newest ones. Whoever looks at an older one follows its own topic."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._given: set[str] = set()  # ids, UUIDv7: they sort by when the batches were submitted

    async def snapshot(self) -> dict[str, Row]:
        page = await self._runtime.ledger.read(selectors.jobs.list_batches, before=None, limit=BATCHES_SHOWN)
        self._given = {row["id"] for row in page.rows}
        return {row["id"]: row for row in page.rows}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        full = len(self._given) >= BATCHES_SHOWN
        wanted = {one for one in ids if one in self._given or not full or one > min(self._given)}
        found = await self._runtime.ledger.read(selectors.jobs.get_batches, batch_ids=wanted)
        changes: dict[str, Row | None] = {one: found.get(one) for one in wanted}
        self._given = (self._given | found.keys()) - (wanted - found.keys())
        while len(self._given) > BATCHES_SHOWN:
            oldest = min(self._given)
            self._given.discard(oldest)
            changes[oldest] = None
        return changes


class ResultsSource:
    """Every job of a batch with its attempts, in short: up to 10,000 rows, of which only those that change are read."""

    def __init__(self, runtime: Runtime, batch_id: str) -> None:
        self._runtime = runtime
        self._batch_id = batch_id

    async def snapshot(self) -> dict[str, Row]:
        return dict(await self._read(None))

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        return {**dict.fromkeys(ids), **await self._read(ids)}

    async def _read(self, ids: set[str] | None) -> dict[str, Row]:
        return await self._runtime.ledger.read(selectors.batches.get_matrix, batch_id=self._batch_id, job_ids=ids)
