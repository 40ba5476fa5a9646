"""A source that is always read as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .topic import Row

if TYPE_CHECKING:
    from jobs.scheduler.runtime import Runtime


class WholeSource:
    """Says what all the rows are; which were touched does not matter."""

    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime

    async def snapshot(self) -> dict[str, Row]:
        raise NotImplementedError

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        return dict(await self.snapshot())
