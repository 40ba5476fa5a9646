"""The messages of a socket on their way to its application."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from . import limits
from .loop_turn import LoopTurn

MESSAGE_BYTES = 256  # of memory that a message takes besides its content, roughly


class ReceiveQueue(asyncio.Queue[dict[str, Any]]):
    """Messages for the application of one socket; while it is full, nothing is read from the client."""

    def __init__(self, turn: LoopTurn, on_room: Callable[[], None]) -> None:
        """``on_room`` is called once a full queue has been half emptied."""
        super().__init__()
        self._turn = turn
        self._on_room = on_room
        self._bytes = 0
        self.is_full = False

    def put_nowait(self, item: dict[str, Any]) -> None:
        self._bytes += _size(item)
        self.is_full = self.is_full or self._bytes > limits.SOCKET_UNREAD_BYTES
        super().put_nowait(item)

    async def get(self) -> dict[str, Any]:
        """Return the next message; let others have their turn between messages that take long to process."""
        if not self.empty():
            await self._turn.rest()
        item = await super().get()
        self._bytes -= _size(item)
        if self.is_full and self._bytes <= limits.SOCKET_UNREAD_BYTES // 2:
            self.is_full = False
            self._on_room()
        return item

    def clear(self) -> None:
        """Drop the messages, as nobody will read them."""
        while not self.empty():
            self.get_nowait()
        self._bytes, self.is_full = 0, False


def _size(message: dict[str, Any]) -> int:
    return MESSAGE_BYTES + len(message.get("text") or message.get("bytes") or "")
