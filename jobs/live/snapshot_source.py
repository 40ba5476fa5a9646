"""A topic source that always reads all rows."""

from __future__ import annotations

from jobs.gateway import Gateway

from .topic import Row


class SnapshotSource:
    """Base of sources that read all rows, whichever were touched."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway

    async def snapshot(self) -> dict[str, Row]:
        raise NotImplementedError

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        return dict(await self.snapshot())
