"""A source that is always read as a whole."""

from __future__ import annotations

from jobs.gateway import Gateway

from .topic import Row


class WholeSource:
    """Says what all the rows are; which were touched does not matter."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway

    async def snapshot(self) -> dict[str, Row]:
        raise NotImplementedError

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        return dict(await self.snapshot())
