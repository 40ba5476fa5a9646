"""The queue of messages that a WebSocket has received and its application has not taken; it is bounded."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from qualgent.core.asgi import Message
from qualgent.web import limits
from qualgent.web.loop_turn import LoopTurn


class ReceiveQueue:
    """Messages for the application of one socket; while it is full, nothing is read from the client."""

    def __init__(self, turn: LoopTurn, on_room: Callable[[], None]) -> None:
        """``on_room`` is called once a full queue has been half emptied."""
        self._turn = turn
        self._on_room = on_room
        self._messages: deque[Message] = deque()
        self._has_any = asyncio.Event()
        self._bytes = 0
        self._step = 0  # of the application, which processes a message
        self.is_full = False

    def put(self, message: Message) -> None:
        self._messages.append(message)
        self._bytes += _message_size(message)
        self._has_any.set()
        self.is_full = self.is_full or self._has_more_than(limits.SOCKET_UNREAD_MESSAGES, limits.SOCKET_UNREAD_BYTES)

    async def begin_step(self) -> None:
        """Wait until the turn of the loop has time for a step of the application."""
        self._step = await self._turn.rest()

    async def get(self) -> Message:
        """Return the next message, once the turn of the loop has time for it."""
        self._turn.end_step(self._step)
        await self._has_any.wait()
        await self.begin_step()
        while not self._messages:  # dropped meanwhile
            await self._has_any.wait()
        # taken last, so that an application that is cancelled while it waits loses nothing
        message = self._messages.popleft()
        if not self._messages:
            self._has_any.clear()
        self._bytes -= _message_size(message)
        half = limits.SOCKET_UNREAD_MESSAGES // 2, limits.SOCKET_UNREAD_BYTES // 2
        if self.is_full and not self._has_more_than(*half):
            self.is_full = False
            self._on_room()
        return message

    def _has_more_than(self, messages: int, size: int) -> bool:
        return len(self._messages) > messages or self._bytes > size

    def clear(self) -> None:
        """Drop the messages, as nobody will read them."""
        self._messages.clear()
        self._has_any.clear()
        self._bytes, self.is_full = 0, False


def _message_size(message: Message) -> int:
    return len(message.get("text") or message.get("bytes") or "")
