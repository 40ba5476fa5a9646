"""Interface of the sources that the hub reads the rows of live topics from."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple, Protocol

from .topic import Row


class TopicSource(Protocol):
    """The source of a topic's rows. Methods may be slow and may fail: the hub retries."""

    async def snapshot(self) -> dict[str, Row]:
        """Return all rows."""

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        """Return the current rows, None for deleted ones; other changed rows may be added."""


class RowsSource(NamedTuple):
    """A source that reads the touched rows; those that it does not find are deleted."""

    read: Callable[[set[str] | None], Coroutine[Any, Any, dict[str, Row]]]
    """``read(ids)``; None: all rows."""

    async def snapshot(self) -> dict[str, Row]:
        return await self.read(None)

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        return {**dict.fromkeys(ids), **await self.read(ids)}


class SnapshotSource(NamedTuple):
    """A source that reads all rows, whichever were touched."""

    read: Callable[[], Coroutine[Any, Any, dict[str, Row]]]

    async def snapshot(self) -> dict[str, Row]:
        return await self.read()

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        return dict(await self.read())
