"""The topics ``batches`` (the newest batches and their progress) and ``results:<batch>``."""

from __future__ import annotations

from collections import OrderedDict

from jobs import selectors
from jobs.gateway import Gateway
from jobs.keys import parse_id

from .topic import Row

BATCHES_SHOWN = 100


def register_batch_topics(gateway: Gateway) -> None:
    def results(batch_id: str) -> ResultsSource:
        if parse_id(batch_id) != batch_id:  # touches name topics by canonical ids
            raise ValueError("a UUID in lower case with hyphens is wanted")
        return ResultsSource(gateway, batch_id)

    gateway.hub.register("batches", BatchesSource(gateway))
    gateway.hub.register("results:", results)


class BatchesSource:
    """The newest batches, and older ones that changed while the topic was followed."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._newest: set[str] = set()  # ids, UUIDv7: they sort by when the batches were submitted
        self._older: OrderedDict[str, None] = OrderedDict()  # the latest change last

    async def snapshot(self) -> dict[str, Row]:
        page = await self._gateway.read(selectors.jobs.list_batches, before=None, limit=BATCHES_SHOWN)
        self._newest = {row["id"] for row in page.rows}
        self._older.clear()
        return {row["id"]: row for row in page.rows}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        found = await self._gateway.read(selectors.jobs.get_batches, batch_ids=ids)
        for deleted in ids - found.keys():
            self._newest.discard(deleted)
            self._older.pop(deleted, None)
        leaving = []
        for batch_id in sorted(found):
            if batch_id in self._newest or len(self._newest) < BATCHES_SHOWN or batch_id > min(self._newest):
                self._newest.add(batch_id)
                self._older.pop(batch_id, None)
            else:
                self._older[batch_id] = None
                self._older.move_to_end(batch_id)
        while len(self._newest) > BATCHES_SHOWN:
            leaving.append(min(self._newest))
            self._newest.discard(leaving[-1])
        while len(self._older) > BATCHES_SHOWN:
            leaving.append(self._older.popitem(last=False)[0])
        return {**{one: found.get(one) for one in ids}, **dict.fromkeys(leaving)}


class ResultsSource:
    """All jobs of a batch with their attempts in brief: up to 10,000 rows; only changed ones are read again."""

    def __init__(self, gateway: Gateway, batch_id: str) -> None:
        self._gateway = gateway
        self._batch_id = batch_id

    async def snapshot(self) -> dict[str, Row]:
        return dict(await self._read(None))

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        return {**dict.fromkeys(ids), **await self._read(ids)}

    async def _read(self, ids: set[str] | None) -> dict[str, Row]:
        return await self._gateway.read(selectors.batches.get_matrix, batch_id=self._batch_id, job_ids=ids)
