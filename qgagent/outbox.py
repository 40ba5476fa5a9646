"""What waits to be sent on the current connection."""

from __future__ import annotations

import asyncio

from qgprotocol.messages import FromAgent


class Outbox:
    """Messages in the order they were put. Closed while there is no connection: then they are lost on purpose.

    The next hello and the spool say everything that a lost message would have said.
    """

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[FromAgent] | None = None

    def open(self) -> None:
        """A hello has just been composed: whatever happens from here on is news to the server."""
        self._waiting = asyncio.Queue()

    def close(self) -> None:
        self._waiting = None

    def put(self, message: FromAgent) -> None:
        if self._waiting is not None:
            self._waiting.put_nowait(message)

    async def get(self) -> FromAgent:
        """The next message. Only while it is open."""
        assert self._waiting is not None
        return await self._waiting.get()
